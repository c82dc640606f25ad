#include "store/contactrepository.h"

#include "base/digest.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace leadline::store {
namespace {

using domain::Contact;
using domain::ContactId;
using domain::WorklistRow;

/// Words of a search beyond this many are ignored.
constexpr int kMaxSearchWords = 8;

Error gone()
{
    return {.kind = ErrorKind::NotFound,
            .code = QStringLiteral("LL-WORK-001"),
            .what =
                QCoreApplication::translate("leadline::Store", "The contact is no longer in the worklist."),
            .unaffected = QCoreApplication::translate("leadline::Store", "The other contacts are unchanged."),
            .remedy = QCoreApplication::translate("leadline::Store", "Load the worklist again.")};
}

QString haystack(const WorklistRow &row)
{
    return QStringList{row.person, row.company, row.email, row.domain, row.title}
        .join(QLatin1Char('\n'))
        .toCaseFolded();
}

/// The columns stand beside the body and change more often (setState).
Result<Contact> contactOf(const Statement &row)
{
    Result<Contact> contact = Contact::fromJson(jsonObject(row.text(7)));
    if (!contact)
        return contact;
    contact->id.value = row.integer(0);
    contact->externalKey = row.text(1);
    contact->state = domain::workStateFromName(row.text(2));
    contact->stateReason = row.text(3);
    contact->haloId = row.integer(4);
    contact->createdAt = row.time(5);
    contact->updatedAt = row.time(6);
    return contact;
}

#define LEADLINE_CONTACT                                                                                     \
    "SELECT c.id, c.external_key, c.state, c.state_reason, c.halo_id, c.created_at, c.updated_at, b.body "   \
    "FROM contact c JOIN contact_body b ON b.contact_id = c.id "

Result<void> insertRow(const Database &database, Contact &contact, const WorklistRow &row)
{
    Statement statement(
        database,
        "INSERT INTO contact (external_key, state, halo_id, created_at, updated_at, phone_basis, "
        "email_basis, state_reason, person, title, company, domain, email, email_status, phone, city, "
        "country, providers, list, haystack) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (const Result<void> run = statement.run(
            contact.externalKey, domain::workStateName(row.state), row.haloId, contact.createdAt,
            contact.updatedAt, static_cast<int>(row.phoneBasis), static_cast<int>(row.emailBasis),
            row.stateReason, row.person, row.title, row.company, row.domain, row.email, row.emailStatus,
            row.phone, row.city, row.country, row.providers, row.list, haystack(row));
        !run)
        return run;
    contact.id.value = statement.lastId();
    return {};
}

Result<void> updateRow(const Database &database, const Contact &contact, const WorklistRow &row)
{
    Statement statement(
        database,
        "UPDATE contact SET external_key = ?, state = ?, halo_id = ?, updated_at = ?, phone_basis = ?, "
        "email_basis = ?, state_reason = ?, person = ?, title = ?, company = ?, domain = ?, email = ?, "
        "email_status = ?, phone = ?, city = ?, country = ?, providers = ?, list = ?, haystack = ? "
        "WHERE id = ?");
    if (const Result<void> run = statement.run(
            contact.externalKey, domain::workStateName(row.state), row.haloId, contact.updatedAt,
            static_cast<int>(row.phoneBasis), static_cast<int>(row.emailBasis), row.stateReason, row.person,
            row.title, row.company, row.domain, row.email, row.emailStatus, row.phone, row.city, row.country,
            row.providers, row.list, haystack(row), contact.id.value);
        !run)
        return run;
    return statement.changed() == 1 ? Result<void>() : fail(gone());
}

Result<void> replaceKeys(const Database &database, ContactId id, const QList<MatchKey> &keys, bool isNew)
{
    if (!isNew) {
        Statement clear(database, "DELETE FROM match_key WHERE contact_id = ?");
        if (const Result<void> run = clear.run(id.value); !run)
            return run;
    }
    for (const MatchKey &key : keys) {
        if (key.value.isEmpty())
            continue;
        Statement insert(database, "INSERT INTO match_key (kind, value, contact_id) VALUES (?, ?, ?) "
                                   "ON CONFLICT DO NOTHING");
        if (const Result<void> run = insert.run(key.kind, key.value, id.value); !run)
            return run;
    }
    return {};
}

/// Text of the WHERE clause with its values.
struct Where
{
    QStringList terms;
    QVariantList values;

    void add(const QString &term, const QVariant &value)
    {
        terms.append(term);
        values.append(value);
    }
};

Where whereOf(const WorklistFilter &filter)
{
    Where where;
    if (filter.afterId > 0)
        where.add(QStringLiteral("id > ?"), filter.afterId);
    if (!filter.list.isEmpty())
        where.add(QStringLiteral("list = ?"), filter.list);
    if (!filter.states.isEmpty()) {
        QStringList marks;
        for (const domain::WorkState state : filter.states) {
            marks.append(QStringLiteral("?"));
            where.values.append(domain::workStateName(state));
        }
        where.terms.append(QStringLiteral("state IN (%1)").arg(marks.join(QLatin1String(", "))));
    }
    const QStringList words =
        filter.text.simplified().toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, kMaxSearchWords))
        where.add(QStringLiteral("instr(haystack, ?) > 0"), word);
    return where;
}

} // namespace

ContactRepository::ContactRepository(Database &database) : m_database(database) {}

Result<Contact> ContactRepository::save(Contact contact, const QList<MatchKey> &keys)
{
    const bool isNew = !contact.id.isValid();
    contact.updatedAt = m_database.clock().nowUtc();
    if (isNew && !contact.createdAt.isValid())
        contact.createdAt = contact.updatedAt;
    if (contact.externalKey.isEmpty())
        contact.externalKey = randomKey();
    const WorklistRow row = domain::worklistRow(contact);

    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const Result<void> written =
            isNew ? insertRow(m_database, contact, row) : updateRow(m_database, contact, row);
        !written)
        return fail(written.error());
    Statement body(m_database, "INSERT INTO contact_body (contact_id, body) VALUES (?, ?) "
                               "ON CONFLICT (contact_id) DO UPDATE SET body = excluded.body");
    if (const Result<void> run = body.run(contact.id.value, jsonText(contact.toJson())); !run)
        return fail(run.error());
    if (const Result<void> replaced = replaceKeys(m_database, contact.id, keys, isNew); !replaced)
        return fail(replaced.error());
    if (const Result<void> done = transaction->commit(); !done)
        return fail(done.error());
    return contact;
}

Result<Contact> ContactRepository::find(ContactId id) const
{
    Statement statement(m_database, LEADLINE_CONTACT "WHERE c.id = ?");
    if (const Result<void> run = statement.run(id.value); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(gone());
    return contactOf(statement);
}

Result<Contact> ContactRepository::findByExternalKey(const QString &key) const
{
    Statement statement(m_database, LEADLINE_CONTACT "WHERE c.external_key = ?");
    if (const Result<void> run = statement.run(key); !run)
        return fail(run.error());
    if (!statement.next())
        return fail(gone());
    return contactOf(statement);
}

Result<QHash<ContactId, QStringList>> ContactRepository::matching(const QList<MatchKey> &keys) const
{
    QHash<ContactId, QStringList> found;
    for (const MatchKey &key : keys) {
        if (key.value.isEmpty())
            continue;
        Statement statement(m_database, "SELECT contact_id FROM match_key WHERE kind = ? AND value = ?");
        if (const Result<void> run = statement.run(key.kind, key.value); !run)
            return fail(run.error());
        while (statement.next()) {
            QStringList &kinds = found[ContactId{statement.integer(0)}];
            if (!kinds.contains(key.kind))
                kinds.append(key.kind);
        }
        if (const Result<void> done = statement.finished(); !done)
            return fail(done.error());
    }
    return found;
}

Result<QList<Contact>> ContactRepository::load(const QList<ContactId> &ids) const
{
    QList<Contact> contacts;
    contacts.reserve(ids.size());
    for (const ContactId id : ids) {
        Statement statement(m_database, LEADLINE_CONTACT "WHERE c.id = ?");
        if (const Result<void> run = statement.run(id.value); !run)
            return fail(run.error());
        if (!statement.next())
            continue; // removed since the caller read the list
        Result<Contact> contact = contactOf(statement);
        if (!contact)
            return fail(contact.error());
        contacts.append(*std::move(contact));
    }
    return contacts;
}

Result<QList<WorklistRow>> ContactRepository::rows(const WorklistFilter &filter) const
{
    Where where = whereOf(filter);
    QString sql = QStringLiteral(
        "SELECT id, state, halo_id, updated_at, phone_basis, email_basis, state_reason, person, "
        "title, company, domain, email, email_status, phone, city, country, providers, list "
        "FROM contact");
    if (!where.terms.isEmpty())
        sql += QLatin1String(" WHERE ") + where.terms.join(QLatin1String(" AND "));
    sql += QLatin1String(" ORDER BY id");
    if (filter.limit > 0) {
        sql += QLatin1String(" LIMIT ?");
        where.values.append(filter.limit);
    }
    Statement statement(m_database, sql);
    if (const Result<void> run = statement.runWith(where.values); !run)
        return fail(run.error());
    QList<WorklistRow> rows;
    while (statement.next()) {
        WorklistRow &row = rows.emplace_back();
        row.id.value = statement.integer(0);
        row.state = domain::workStateFromName(statement.text(1));
        row.haloId = statement.integer(2);
        row.updatedAt = statement.time(3);
        row.phoneBasis = static_cast<domain::Basis>(statement.integer(4));
        row.emailBasis = static_cast<domain::Basis>(statement.integer(5));
        row.stateReason = statement.text(6);
        row.person = statement.text(7);
        row.title = statement.text(8);
        row.company = statement.text(9);
        row.domain = statement.text(10);
        row.email = statement.text(11);
        row.emailStatus = statement.text(12);
        row.phone = statement.text(13);
        row.city = statement.text(14);
        row.country = statement.text(15);
        row.providers = statement.text(16);
        row.list = statement.text(17);
    }
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return rows;
}

Result<QHash<domain::WorkState, int>> ContactRepository::countByState() const
{
    Statement statement(m_database, "SELECT state, count(*) FROM contact GROUP BY state");
    if (const Result<void> run = statement.run(); !run)
        return fail(run.error());
    QHash<domain::WorkState, int> counts;
    while (statement.next())
        counts[domain::workStateFromName(statement.text(0))] += static_cast<int>(statement.integer(1));
    if (const Result<void> done = statement.finished(); !done)
        return fail(done.error());
    return counts;
}

Result<void> ContactRepository::setState(ContactId id, domain::WorkState state, const QString &reason,
                                         qint64 haloId)
{
    Statement statement(m_database, "UPDATE contact SET state = ?, state_reason = ?, updated_at = ?, "
                                    "halo_id = CASE WHEN ? > 0 THEN ? ELSE halo_id END WHERE id = ?");
    if (const Result<void> run = statement.run(domain::workStateName(state), reason,
                                               m_database.clock().nowUtc(), haloId, haloId, id.value);
        !run)
        return run;
    return statement.changed() == 1 ? Result<void>() : fail(gone());
}

Result<void> ContactRepository::remove(const QList<ContactId> &ids)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    for (const ContactId id : ids) {
        Statement statement(m_database, "DELETE FROM contact WHERE id = ?"); // body and keys go with it
        if (const Result<void> run = statement.run(id.value); !run)
            return run;
    }
    return transaction->commit();
}

} // namespace leadline::store
