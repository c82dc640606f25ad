#include "store/suppressionrepository.h"

#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>

namespace leadline::store {
namespace {

/// Plain hashes of addresses and numbers can be reversed by guessing; that is why there is a key.
QString digest(const QString &normalised, const QByteArray &key)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(normalised.toUtf8(), key, QCryptographicHash::Sha256).toHex());
}

Result<void> requireKey(const QByteArray &key)
{
    if (key.size() >= 16)
        return {};
    return fail(
        {.kind = ErrorKind::Secrets,
         .code = QStringLiteral("LL-DNC-010"),
         .what =
             QCoreApplication::translate("leadline::Store", "The key of the do-not-contact list is missing."),
         .unaffected = QCoreApplication::translate("leadline::Store",
                                                   "The list is unchanged and nobody on it was contacted."),
         .remedy = QCoreApplication::translate("leadline::Store", "Unlock the keychain, then try again.")});
}

} // namespace

SuppressionRepository::SuppressionRepository(Database &database, QByteArray key)
    : m_database(database), m_key(std::move(key))
{
}

Result<void> SuppressionRepository::add(const QStringList &normalised, const QString &source,
                                        const QString &reason)
{
    if (const Result<void> usable = requireKey(m_key); !usable)
        return usable;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    for (const QString &value : normalised) {
        if (value.isEmpty())
            continue;
        Statement statement(m_database, "INSERT INTO suppression (digest, added_at, source, reason) "
                                        "VALUES (?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING");
        if (const Result<void> run =
                statement.run(digest(value, m_key), m_database.clock().nowUtc(), source, reason);
            !run)
            return run;
    }
    return transaction->commit();
}

Result<bool> SuppressionRepository::contains(const QStringList &normalised) const
{
    if (const Result<void> usable = requireKey(m_key); !usable)
        return fail(usable.error());
    for (const QString &value : normalised) {
        if (value.isEmpty())
            continue;
        Statement statement(m_database, "SELECT 1 FROM suppression WHERE digest = ?");
        if (const Result<void> run = statement.run(digest(value, m_key)); !run)
            return fail(run.error());
        if (statement.next())
            return true;
    }
    return false;
}

Result<int> SuppressionRepository::count() const
{
    Statement statement(m_database, "SELECT count(*) FROM suppression");
    if (const Result<void> run = statement.run(); !run)
        return fail(run.error());
    return statement.next() ? static_cast<int>(statement.integer(0)) : 0;
}

} // namespace leadline::store
