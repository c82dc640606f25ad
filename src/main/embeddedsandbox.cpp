#include "embeddedsandbox.h"

namespace leadline {

namespace {

/// A sandbox connection: published credential, no rate worth respecting, and an answer or none within
/// seconds.
domain::Connection sandboxConnection(const QString &name, const QString &kind, const QUrl &url,
                                     const QByteArray &credential)
{
    domain::Connection connection;
    connection.name = name;
    connection.kind = kind;
    connection.baseUrl = url;
    connection.live = false;
    connection.settings = {{QStringLiteral("sandbox_credential"), QString::fromLatin1(credential)},
                           {QStringLiteral("requests_per_minute"), QStringLiteral("600000")},
                           {QStringLiteral("hold_ms"), QStringLiteral("100")},
                           {QStringLiteral("settle_ms"), QStringLiteral("3000")},
                           {QStringLiteral("write_timeout_ms"), QStringLiteral("2000")}};
    return connection;
}

} // namespace

EmbeddedSandbox::EmbeddedSandbox() = default;

EmbeddedSandbox::~EmbeddedSandbox()
{
    stop();
}

Result<app::SandboxConnections> EmbeddedSandbox::start(quint16 port, quint32 seed, const QString &faults)
{
    sandbox::ServerOptions options;
    options.port = port;
    options.seed = seed;
    if (!faults.isEmpty()) {
        const auto parsed = sandbox::Faults::parse(faults);
        if (!parsed)
            return fail(parsed.error());
        options.faults = *parsed;
    }
    m_faults = faults;
    if (const auto started = m_server.start(options); !started)
        return fail(started.error());
    return connectionsAt(m_server.haloUrl());
}

app::SandboxConnections EmbeddedSandbox::connectionsAt(const QUrl &base) const
{
    app::SandboxConnections sandbox;
    QUrl root = base;
    root.setPath({});
    sandbox.address = root.toString();
    domain::Connection halo = sandboxConnection(QStringLiteral("sandbox"), QStringLiteral("halopsa"), root,
                                                sandbox::SandboxServer::haloClientSecret());
    halo.clientId = sandbox::SandboxServer::haloClientId();
    sandbox.connections << halo;
    for (const QString &id : m_server.providers()) {
        QUrl url = root;
        url.setPath(sandbox::SandboxServer::providerPath(id));
        sandbox.connections << sandboxConnection(id, id, url, sandbox::SandboxServer::providerKey(id));
    }
    return sandbox;
}

Result<void> EmbeddedSandbox::setFaults(const QString &faults)
{
    const auto parsed =
        faults.isEmpty() ? Result<sandbox::Faults>(sandbox::Faults()) : sandbox::Faults::parse(faults);
    if (!parsed)
        return fail(parsed.error());
    m_server.setFaults(*parsed);
    m_faults = faults;
    return {};
}

QString EmbeddedSandbox::faults() const
{
    return m_faults;
}

QStringList EmbeddedSandbox::faultNames() const
{
    return sandbox::Faults::names();
}

void EmbeddedSandbox::stop()
{
    m_server.stop();
}

} // namespace leadline
