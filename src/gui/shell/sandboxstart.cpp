#include "gui/shell/sandboxstart.h"

#include "app/credential.h"
#include "app/sandboxhost.h"
#include "app/workspace.h"
#include "gui/parts/await.h"

#include <algorithm>

namespace leadline::gui {

namespace {

constexpr QLatin1String kEmbedded{"embedded_sandbox"}; ///< setting of the connections made here

} // namespace

SandboxStart::SandboxStart(const GuiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

bool SandboxStart::madeOneOf(const QList<domain::Connection> &connections)
{
    return std::any_of(connections.cbegin(), connections.cend(), [](const domain::Connection &connection) {
        return app::isSandboxConnection(connection) && connection.settings.contains(kEmbedded);
    });
}

void SandboxStart::start(quint32 seed)
{
    if (!m_context.sandbox)
        return;
    emit began();
    const Result<app::SandboxConnections> started = m_context.sandbox->start(0, seed, {});
    if (!started)
        emit refused(started.error());
    else
        save(*started, 0);
}

void SandboxStart::save(const app::SandboxConnections &sandbox, qsizetype next)
{
    if (next >= sandbox.connections.size()) {
        for (const domain::Connection &connection : sandbox.connections) {
            if (connection.isHalo())
                test(connection.name);
        }
        return;
    }
    domain::Connection connection = sandbox.connections.at(next);
    connection.settings.insert(kEmbedded, QStringLiteral("1"));
    whenDone(this, m_context.workspace->saveConnection(connection, {}),
             [this, sandbox, next](const Result<void> &saved) {
                 if (!saved)
                     emit failed(saved.error());
                 else
                     save(sandbox, next + 1);
             });
}

void SandboxStart::test(const QString &connection)
{
    whenDone(this, m_context.workspace->testConnection(connection),
             [this](const Result<app::ConnectionReport> &report) {
                 if (!report)
                     emit failed(report.error());
                 else
                     emit said(tr("The sandbox runs. Everything in it is invented."));
                 emit ready();
             });
}

} // namespace leadline::gui
