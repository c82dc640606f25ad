#pragma once

#include "base/result.h"
#include "domain/connection.h"

#include <QMap>
#include <QStringList>

namespace leadline::app {

/// Connections that lead to a sandbox, with the invented credentials that open it and nothing else.
struct SandboxConnections
{
    QList<domain::Connection> connections;
    QMap<QString, QByteArray> secrets; ///< by connection name
    QString haloUrl;
};

/// Starts the simulated tenant and providers for a face. The program's main() supplies it, so that neither face nor core
/// knows the sandbox's code: they reach it through HTTP like any service.
class SandboxHost
{
public:
    virtual ~SandboxHost() = default;
    [[nodiscard]] virtual Result<SandboxConnections> start(quint32 seed, const QString &faults) = 0;
    [[nodiscard]] virtual Result<void> setFaults(const QString &faults) = 0; ///< "" switches all off
    [[nodiscard]] virtual QString faults() const = 0;
    [[nodiscard]] virtual QStringList faultNames() const = 0;
    virtual void stop() = 0;
};

} // namespace leadline::app
