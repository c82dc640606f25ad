#pragma once

#include "app/sandboxhost.h"
#include "sandbox/sandboxserver.h"

#include <memory>

namespace leadline {

/// The sandbox inside a program, behind the interface the faces know.
class EmbeddedSandbox final : public app::SandboxHost
{
public:
    EmbeddedSandbox();
    ~EmbeddedSandbox() override;
    [[nodiscard]] Result<app::SandboxConnections> start(quint16 port, quint32 seed, const QString &faults) override;
    [[nodiscard]] app::SandboxConnections connectionsAt(const QUrl &base) const override;
    [[nodiscard]] Result<void> setFaults(const QString &faults) override;
    [[nodiscard]] QString faults() const override;
    [[nodiscard]] QStringList faultNames() const override;
    void stop() override;
    /// For tests that do what a colleague in HaloPSA would do meanwhile.
    [[nodiscard]] sandbox::SandboxServer &server() { return m_server; }

private:
    sandbox::SandboxServer m_server;
    QString m_faults;
};

} // namespace leadline
