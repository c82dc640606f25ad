#include "world/storewatch.h"

#include <QJsonDocument>
#include <QJsonObject>

#define SQLITE_ENABLE_PREUPDATE_HOOK // Debian builds its library with it; the header wants to be asked
#include <sqlite3.h>

#include <algorithm>

namespace leadline::simulation {

namespace {

QString textOf(sqlite3_value *value)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)),
                             sqlite3_value_bytes(value));
}

} // namespace

struct StoreWatch::Row
{
    enum Table { Operation, Attempt, Suppression, Document, Audit, Other };
    Table table = Other;
    int what = 0; ///< SQLITE_INSERT, …
    qint64 key = 0;
    QString from;
    std::map<QString, QString> values;
};

struct StoreWatch::Connection
{
    StoreWatch *watch;
    int process;
    sqlite3 *db;
    std::function<QDateTime()> wall;
    std::map<std::string, std::vector<QString>> columns; ///< of the tables that are watched
    std::vector<Row> pending;
    bool live = true;
};

StoreWatch::StoreWatch(Evidence &evidence, std::function<qint64()> now)
    : m_evidence(evidence), m_now(std::move(now))
{
}

StoreWatch::~StoreWatch()
{
    closeOwn();
    for (const auto &[process, connection] : m_connections) {
        if (connection->live)
            sqlite3_preupdate_hook(connection->db, nullptr, nullptr);
    }
}

void StoreWatch::attach(int process, sqlite3 *db, std::function<QDateTime()> wall)
{
    auto connection = std::make_unique<Connection>(Connection{this, process, db, std::move(wall), {}, {}});
    for (const char *table : {"outbox_op", "outbox_attempt", "suppression", "document", "audit"}) {
        sqlite3_stmt *statement = nullptr;
        const QByteArray sql = QByteArray("PRAGMA table_info(") + table + ')';
        if (sqlite3_prepare_v2(db, sql.constData(), -1, &statement, nullptr) == SQLITE_OK) {
            while (sqlite3_step(statement) == SQLITE_ROW)
                connection->columns[table].push_back(
                    QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1))));
        }
        sqlite3_finalize(statement);
    }
    sqlite3_preupdate_hook(db, &StoreWatch::onChange, connection.get());
    sqlite3_rollback_hook(
        db, [](void *context) { static_cast<Connection *>(context)->pending.clear(); }, connection.get());
    m_connections[process] = std::move(connection);
}

void StoreWatch::detach(int process)
{
    const auto found = m_connections.find(process);
    if (found == m_connections.end())
        return;
    sqlite3_preupdate_hook(found->second->db, nullptr, nullptr);
    sqlite3_rollback_hook(found->second->db, nullptr, nullptr);
    m_connections.erase(found);
}

void StoreWatch::forget(int process)
{
    const auto found = m_connections.find(process);
    if (found == m_connections.end())
        return;
    found->second->pending.clear();
    found->second->live = false;
}

void StoreWatch::onChange(void *context, sqlite3 *db, int what, const char *, const char *table,
                          long long oldKey, long long newKey)
{
    auto &connection = *static_cast<Connection *>(context);
    const auto columns = connection.columns.find(table);
    if (columns == connection.columns.end() || !connection.live)
        return;
    static const std::map<std::string, Row::Table> tables{{"outbox_op", Row::Operation},
                                                          {"outbox_attempt", Row::Attempt},
                                                          {"suppression", Row::Suppression},
                                                          {"document", Row::Document},
                                                          {"audit", Row::Audit}};
    static const std::vector<QString> wanted{
        QStringLiteral("contact_id"), QStringLiteral("record_key"), QStringLiteral("external_key"),
        QStringLiteral("halo_id"),    QStringLiteral("seq"),        QStringLiteral("kind"),
        QStringLiteral("state"),      QStringLiteral("attempt"),    QStringLiteral("ever_sent"),
        QStringLiteral("not_before"), QStringLiteral("run_id"),     QStringLiteral("code"),
        QStringLiteral("reason"),     QStringLiteral("cells"),      QStringLiteral("op_id"),
        QStringLiteral("body_hash"),  QStringLiteral("name"),       QStringLiteral("body"),
        QStringLiteral("action"),     QStringLiteral("subject")};
    Row row;
    row.table = tables.at(table);
    row.what = what;
    row.key = what == SQLITE_DELETE ? oldKey : newKey;
    for (int i = 0; i < int(columns->second.size()); ++i) {
        const QString &name = columns->second.at(std::size_t(i));
        sqlite3_value *value = nullptr;
        if (what != SQLITE_INSERT && name == QLatin1String("state") &&
            sqlite3_preupdate_old(db, i, &value) == SQLITE_OK)
            row.from = textOf(value);
        if (what == SQLITE_DELETE || std::find(wanted.begin(), wanted.end(), name) == wanted.end())
            continue;
        if (what == SQLITE_UPDATE && name == QLatin1String("cells"))
            continue; // long, and it never changes
        if (sqlite3_preupdate_new(db, i, &value) == SQLITE_OK)
            row.values.emplace(name, textOf(value));
    }
    connection.pending.push_back(std::move(row));
}

bool StoreWatch::openOwn(const QByteArray &uri)
{
    closeOwn();
    if (sqlite3_open_v2(uri.constData(), &m_own, SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr) !=
        SQLITE_OK)
        return false;
    return sqlite3_prepare_v2(m_own, "SELECT state FROM outbox_op WHERE id = ?", -1, &m_stateOf, nullptr) ==
               SQLITE_OK &&
           sqlite3_prepare_v2(m_own,
                              "SELECT 1 FROM outbox_attempt a JOIN outbox_op o ON o.id = a.op_id "
                              "WHERE a.op_id = ? AND a.frozen_body = ? AND o.state = 'INFLIGHT'",
                              -1, &m_journalled, nullptr) == SQLITE_OK;
}

void StoreWatch::closeOwn()
{
    sqlite3_finalize(m_stateOf);
    sqlite3_finalize(m_journalled);
    sqlite3_close_v2(m_own);
    m_own = nullptr;
    m_stateOf = m_journalled = nullptr;
}

QString StoreWatch::committedState(qint64 op)
{
    QString state;
    sqlite3_bind_int64(m_stateOf, 1, op);
    if (sqlite3_step(m_stateOf) == SQLITE_ROW)
        state = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_stateOf, 0)));
    sqlite3_reset(m_stateOf);
    return state;
}

bool StoreWatch::isJournalled(qint64 op, const QByteArray &body)
{
    sqlite3_bind_int64(m_journalled, 1, op);
    sqlite3_bind_blob(m_journalled, 2, body.constData(), int(body.size()), SQLITE_TRANSIENT);
    const bool found = sqlite3_step(m_journalled) == SQLITE_ROW;
    sqlite3_reset(m_journalled);
    return found;
}

std::map<qint64, QString> StoreWatch::readStates()
{
    std::map<qint64, QString> states;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_own, "SELECT id, state FROM outbox_op", -1, &statement, nullptr) == SQLITE_OK) {
        while (sqlite3_step(statement) == SQLITE_ROW)
            states[sqlite3_column_int64(statement, 0)] =
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1)));
    }
    sqlite3_finalize(statement);
    return states;
}

void StoreWatch::settle(Findings &findings)
{
    for (const auto &[process, connection] : m_connections) {
        if (!connection->live || connection->pending.empty() || sqlite3_get_autocommit(connection->db) == 0)
            continue;
        const std::vector<Row> rows = std::exchange(connection->pending, {});
        std::map<qint64, std::vector<Row>> operations;
        for (const Row &row : rows) {
            if (row.table == Row::Operation)
                operations[row.key].push_back(row);
        }
        for (const auto &[op, changes] : operations)
            takeOperation(*connection, changes, findings);
        for (const Row &row : rows)
            take(*connection, row, findings);
    }
}

/// The changes of one operation within one step. A part that was taken back (ROLLBACK TO) is not told to the
/// hook: the next change then does not begin where the last one ended.
void StoreWatch::takeOperation(Connection &connection, const std::vector<Row> &rows, Findings &findings)
{
    const qint64 id = rows.front().key;
    const auto known = m_evidence.ops.find(id);
    const QString base = known == m_evidence.ops.end() ? QString() : known->second.state;
    std::vector<const Row *> chain;
    const auto end = [&] { return chain.empty() ? base : chain.back()->values.at(QStringLiteral("state")); };
    for (const Row &row : rows) {
        if (row.what == SQLITE_DELETE) {
            findings.add("I2", QStringLiteral("operation %1 was deleted").arg(id), m_now());
            return;
        }
        while (!chain.empty() && end() != row.from)
            chain.pop_back();
        chain.push_back(&row);
    }
    const QString committed = committedState(id);
    while (!chain.empty() && end() != committed)
        chain.pop_back();
    if (end() != committed)
        findings.add("I8",
                     QStringLiteral("operation %1 is %2 in the journal, but nobody was seen to write that")
                         .arg(id)
                         .arg(committed),
                     m_now());

    for (const Row *row : chain) {
        OpView &op = m_evidence.ops[id];
        const auto text = [&](const char *name) { return row->values.at(QLatin1String(name)); };
        const auto number = [&](const char *name) {
            return row->values.at(QLatin1String(name)).toLongLong();
        };
        op.id = id;
        op.contact = number("contact_id");
        op.seq = number("seq");
        op.haloId = number("halo_id");
        op.attempt = number("attempt");
        op.notBefore = number("not_before");
        op.everSent = number("ever_sent");
        op.recordKey = text("record_key");
        op.externalKey = text("external_key");
        op.runId = text("run_id");
        op.kind = text("kind");
        op.code = text("code");
        op.reason = text("reason");
        op.state = text("state");
        if (const auto cells = row->values.find(QStringLiteral("cells")); cells != row->values.end())
            op.cells = QJsonDocument::fromJson(cells->second.toUtf8()).array();
        if (row->from == op.state)
            continue;
        m_evidence.changes.push_back({m_now(), connection.process, id, row->from, op.state, connection.wall(),
                                      op.attempt, op.notBefore});
    }
}

void StoreWatch::take(Connection &connection, const Row &row, Findings &findings)
{
    Q_UNUSED(connection)
    const auto text = [&](const char *name) { return row.values.at(QLatin1String(name)); };
    switch (row.table) {
    case Row::Attempt:
        if (row.what == SQLITE_INSERT)
            m_evidence.ops[text("op_id").toLongLong()].attempts.push_back(text("body_hash"));
        break;
    case Row::Suppression:
        if (row.what == SQLITE_DELETE)
            findings.add("I15", QStringLiteral("an entry of the do-not-contact list was removed"), m_now());
        break;
    case Row::Document:
        if (row.what == SQLITE_INSERT && text("kind") == QLatin1String("cursor")) {
            const QJsonObject body = QJsonDocument::fromJson(text("body").toUtf8()).object();
            m_evidence.cursors.push_back(
                {m_now(),
                 QDateTime::fromString(body.value(QLatin1String("since")).toString(), Qt::ISODateWithMs)});
        }
        break;
    case Row::Audit:
        if (row.what == SQLITE_INSERT)
            m_evidence.audits.push_back(text("action") + QLatin1Char(' ') + text("subject"));
        break;
    case Row::Operation:
    case Row::Other:
        break;
    }
}

} // namespace leadline::simulation
