#include "app/credential.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace leadline::app {

QString secretKeyFor(const QString &workspaceId, const QString &connectionName)
{
    return QStringLiteral("leadline/%1/%2/credential").arg(workspaceId, connectionName);
}

bool isSandboxConnection(const domain::Connection &connection)
{
    const QString host = connection.baseUrl.host();
    const bool loopback = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    return loopback && !connection.live;
}

Result<void> checkPublishedCredential(const domain::Connection &connection)
{
    if (connection.settings.value(kSandboxCredential).isEmpty() || isSandboxConnection(connection))
        return {};
    Error e;
    e.kind = ErrorKind::Secrets;
    e.code = QStringLiteral("LL-SEC-010");
    e.what = QCoreApplication::translate("leadline::Credential",
                                         "The connection %1 carries a credential in its settings, which only a sandbox may.")
                 .arg(connection.name);
    e.unaffected = QCoreApplication::translate("leadline::Credential", "Nothing was sent.");
    e.remedy = QCoreApplication::translate("leadline::Credential", "Enter the key again in Setup; it goes to the keychain.");
    return fail(e);
}

QCoro::Task<Result<QByteArray>> readCredential(std::shared_ptr<secrets::SecretStore> store,
                                               domain::Connection connection)
{
    if (const auto allowed = checkPublishedCredential(connection); !allowed)
        co_return fail(allowed.error());
    const QString published = connection.settings.value(kSandboxCredential);
    if (!published.isEmpty())
        co_return published.toUtf8();
    if (connection.secretKey.isEmpty())
        co_return QByteArray();
    auto secret = co_await store->read(connection.secretKey);
    if (!secret)
        co_return fail(secret.error());
    co_return secret->expose();
}

} // namespace leadline::app
