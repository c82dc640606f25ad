#include "store/outboxaudit.h"

#include "store/statement.h"

#include <QCoreApplication>

#include <array>

namespace leadline::store {
namespace {

struct Check
{
    const char *sql;  ///< rows are violations: operation id, and one more number for the text
    const char *text; ///< %1, %2
};

constexpr std::array<Check, 9> kChecks{{
    {"SELECT o.id, 0 FROM outbox_op o WHERE o.state = 'INFLIGHT' AND NOT EXISTS "
     "(SELECT 1 FROM outbox_attempt a WHERE a.op_id = o.id)",
     QT_TRANSLATE_NOOP("leadline::Store", "Operation %1 is being sent, but no attempt was written.")},
    {"SELECT DISTINCT o.id, 0 FROM outbox_op o JOIN outbox_attempt a ON a.op_id = o.id WHERE o.ever_sent = 0",
     QT_TRANSLATE_NOOP("leadline::Store", "Operation %1 has an attempt, but counts as never sent.")},
    {"SELECT id, 0 FROM outbox_op WHERE state IN ('INFLIGHT', 'UNCERTAIN', 'RECONCILING') AND ever_sent = 0",
     QT_TRANSLATE_NOOP("leadline::Store", "Operation %1 may have been sent, but counts as never sent.")},
    {"SELECT id, 0 FROM outbox_op WHERE state = 'SUPERSEDED' AND ever_sent = 1",
     QT_TRANSLATE_NOOP("leadline::Store", "Operation %1 was replaced although it had been sent.")},
    {"SELECT id, 0 FROM outbox_op WHERE state = 'APPLIED' AND kind = 'create' AND halo_id = 0",
     QT_TRANSLATE_NOOP("leadline::Store",
                       "Operation %1 created a record, but its HaloPSA number is missing.")},
    {"SELECT max(id), count(*) FROM outbox_op WHERE state = 'APPLIED' AND kind = 'create' GROUP BY "
     "record_key "
     "HAVING count(*) > 1",
     QT_TRANSLATE_NOOP("leadline::Store", "The record of operation %1 was created %2 times.")},
    {"SELECT max(id), count(*) FROM outbox_op WHERE state IN ('CLAIMED', 'INFLIGHT', 'UNCERTAIN', "
     "'RECONCILING') "
     "GROUP BY record_key HAVING count(*) > 1",
     QT_TRANSLATE_NOOP("leadline::Store",
                       "The record of operation %1 has %2 operations on their way at once.")},
    {"SELECT max(id), count(*) FROM outbox_op GROUP BY record_key, seq HAVING count(*) > 1",
     QT_TRANSLATE_NOOP("leadline::Store",
                       "The record of operation %1 has %2 operations with one place in the order.")},
    {"SELECT a.id, min(b.id) FROM outbox_op a JOIN outbox_op b ON b.record_key = a.record_key AND b.seq < "
     "a.seq "
     "WHERE a.state = 'APPLIED' AND b.state NOT IN ('APPLIED', 'SUPERSEDED', 'CANCELLED') GROUP BY a.id",
     QT_TRANSLATE_NOOP("leadline::Store",
                       "Operation %1 was carried out before operation %2, which was made earlier.")},
}};

} // namespace

Result<QStringList> auditOutbox(const Database &database)
{
    QStringList found;
    for (const Check &check : kChecks) {
        Statement statement(database, check.sql);
        if (const Result<void> run = statement.run(); !run)
            return fail(run.error());
        while (statement.next()) {
            QString text = QCoreApplication::translate("leadline::Store", check.text).arg(statement.text(0));
            if (text.contains(QLatin1String("%2")))
                text = text.arg(statement.text(1));
            found.append(text);
        }
        if (const Result<void> done = statement.finished(); !done)
            return fail(done.error());
    }
    return found;
}

} // namespace leadline::store
