#include "secrets/entry.h"

#include "base/digest.h"

#include <QCoreApplication>

namespace leadline::secrets {

Error noSuchEntry()
{
    return {.kind = ErrorKind::NotFound,
            .code = QStringLiteral("LL-SEC-001"),
            .what = QCoreApplication::translate("leadline::Secrets",
                                                "The key or password is not where keys are kept."),
            .unaffected =
                QCoreApplication::translate("leadline::Secrets", "The connection itself is unchanged."),
            .remedy = QCoreApplication::translate(
                "leadline::Secrets",
                "If it was there before, unlock the keychain and try again; otherwise enter it in Setup.")};
}

Result<void> requireFits(const SecretBytes &value)
{
    const qsizetype size = value.expose().size();
    if (size <= kMaxEntryBytes)
        return {};
    return fail(
        {.kind = ErrorKind::TooLarge,
         .code = QStringLiteral("LL-SEC-006"),
         .what = QCoreApplication::translate(
                     "leadline::Secrets", "The key or password is too long to be kept: %1 bytes, at most %2.")
                     .arg(size)
                     .arg(kMaxEntryBytes),
         .unaffected = QCoreApplication::translate("leadline::Secrets", "The one kept before is unchanged."),
         .remedy =
             QCoreApplication::translate("leadline::Secrets", "Check that only the key itself was pasted.")});
}

QCoro::Task<Result<void>> probeByRoundTrip(SecretStore *store)
{
    const QString key = QStringLiteral("leadline/probe/") + randomKey();
    SecretBytes value(randomKey().toLatin1());
    Result<void> written = co_await store->write(key, std::move(value)); // reads back and compares
    Result<void> removed = co_await store->remove(key);
    if (!written)
        co_return written;
    co_return removed;
}

} // namespace leadline::secrets
