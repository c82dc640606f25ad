#pragma once

#include "base/result.h"
#include "domain/connection.h"

#include <QStringList>
#include <QUrl>

namespace leadline::app {

/// Connections that lead to a sandbox. They carry its published credentials (see app/credential.h), which open it and
/// nothing else.
struct SandboxConnections
{
    QList<domain::Connection> connections;
    QString address; ///< "http://127.0.0.1:8377"
};

/// Starts the simulated tenant and providers for a face. The program's main() supplies it, so that neither face nor core
/// knows the sandbox's code: they reach it through HTTP like any service.
class SandboxHost
{
public:
    virtual ~SandboxHost() = default;
    [[nodiscard]] virtual Result<SandboxConnections> start(quint16 port, quint32 seed, const QString &faults) = 0;
    /// Connections to a sandbox that runs elsewhere ("http://127.0.0.1:8377").
    [[nodiscard]] virtual SandboxConnections connectionsAt(const QUrl &base) const = 0;
    [[nodiscard]] virtual Result<void> setFaults(const QString &faults) = 0; ///< "" switches all off
    [[nodiscard]] virtual QString faults() const = 0;
    [[nodiscard]] virtual QStringList faultNames() const = 0;
    virtual void stop() = 0;
};

} // namespace leadline::app
