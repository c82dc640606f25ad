#include "secrets/keychainstore.h"

#include "secrets/entry.h"
#include "secrets/keychainthread.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace leadline::secrets {
namespace {

Error locked(const QString &said)
{
    return {.kind = ErrorKind::Secrets,
            .code = QStringLiteral("LL-SEC-002"),
            .what = said.isEmpty()
                        ? QCoreApplication::translate("leadline::Secrets",
                                                      "The system keychain did not answer; it may be locked.")
                        : QCoreApplication::translate("leadline::Secrets",
                                                      "The system keychain is locked or refused: %1.")
                              .arg(said),
            .unaffected = QCoreApplication::translate(
                "leadline::Secrets", "Nothing was sent, and what the keychain holds is unchanged."),
            .remedy = QCoreApplication::translate(
                "leadline::Secrets",
                "Unlock the keychain (a window of the system may be waiting), then try again.")};
}

Error missing(const QString &said)
{
    return {.kind = ErrorKind::Secrets,
            .code = QStringLiteral("LL-SEC-003"),
            .what = QCoreApplication::translate("leadline::Secrets",
                                                "There is no usable keychain on this machine: %1.")
                        .arg(said),
            .unaffected =
                QCoreApplication::translate("leadline::Secrets", "Nothing was stored anywhere else."),
            .remedy = QCoreApplication::translate(
                "leadline::Secrets", "Start the keyring service of your desktop, or choose a passphrase file "
                                     "or this session only in Setup.")};
}

/// QtKeychain reports a missing D-Bus, a missing libsecret and some locked keyrings alike as "other"; only
/// the text differs.
Error errorOf(const KeychainAnswer &answer)
{
    switch (answer.outcome) {
    case QKeychain::EntryNotFound:
        return noSuchEntry();
    case KeychainAnswer::kNoAnswer:
    case KeychainAnswer::kStopped:
        return locked({});
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return locked(answer.text);
    default:
        return answer.text.contains(QLatin1String("locked"), Qt::CaseInsensitive) ? locked(answer.text)
                                                                                  : missing(answer.text);
    }
}

QCoro::Task<KeychainAnswer> perform(std::shared_ptr<KeychainRequest> request,
                                    std::chrono::milliseconds deadline)
{
    QTimer timer; // in the caller's thread: it fires even when the keychain's thread hangs
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [request] { request->finish({}); });
    QFuture<void> future = request->future();
    submitToKeychain(request);
    timer.start(deadline);
    co_await future;
    co_return request->takeAnswer();
}

std::shared_ptr<KeychainRequest> requestFor(KeychainVerb verb, const QString &service, const QString &key,
                                            const QByteArray &value = {})
{
    return std::make_shared<KeychainRequest>(verb, service, key, value);
}

} // namespace

KeychainStore::KeychainStore(QString service, std::chrono::milliseconds deadline)
    : m_service(std::move(service)), m_deadline(deadline)
{
}

QString KeychainStore::name() const
{
    return QCoreApplication::translate("leadline::Secrets", "system keychain");
}

QCoro::Task<Result<SecretBytes>> KeychainStore::read(QString key)
{
    KeychainAnswer answer = co_await perform(requestFor(KeychainVerb::Read, m_service, key), m_deadline);
    if (answer.outcome != QKeychain::NoError)
        co_return fail(errorOf(answer));
    co_return SecretBytes(std::move(answer.data));
}

QCoro::Task<Result<void>> KeychainStore::write(QString key, SecretBytes value)
{
    const Result<void> fits = requireFits(value);
    if (!fits)
        co_return fits;
    const QString service = m_service; // the store may be gone when the keychain answers
    const std::chrono::milliseconds deadline = m_deadline;
    const KeychainAnswer written =
        co_await perform(requestFor(KeychainVerb::Write, service, key, value.expose()), deadline);
    if (written.outcome != QKeychain::NoError)
        co_return fail(errorOf(written));
    KeychainAnswer back = co_await perform(requestFor(KeychainVerb::Read, service, key), deadline);
    if (back.outcome != QKeychain::NoError && back.outcome != QKeychain::EntryNotFound)
        co_return fail(errorOf(back));
    const SecretBytes stored(std::move(back.data));
    if (back.outcome == QKeychain::EntryNotFound || stored.expose() != value.expose())
        co_return fail(locked(
            QCoreApplication::translate("leadline::Secrets", "what was stored did not come back the same")));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainStore::remove(QString key)
{
    const QString service = m_service;
    const std::chrono::milliseconds deadline = m_deadline;
    const KeychainAnswer removed = co_await perform(requestFor(KeychainVerb::Remove, service, key), deadline);
    if (removed.outcome != QKeychain::NoError && removed.outcome != QKeychain::EntryNotFound)
        co_return fail(errorOf(removed));
    KeychainAnswer back = co_await perform(requestFor(KeychainVerb::Read, service, key), deadline);
    const SecretBytes left(std::move(back.data));
    if (back.outcome == QKeychain::NoError)
        co_return fail(locked(
            QCoreApplication::translate("leadline::Secrets", "the entry is still there after removing it")));
    if (back.outcome != QKeychain::EntryNotFound)
        co_return fail(errorOf(back));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainStore::probe()
{
    return probeByRoundTrip(this);
}

} // namespace leadline::secrets
