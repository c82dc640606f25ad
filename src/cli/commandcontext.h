#pragma once

#include "app/sandboxhost.h"
#include "app/workspace.h"
#include "cli/output.h"

#include <QCommandLineParser>

#include <memory>

namespace leadline::cli {

/// What a command works with: its parsed options, the output, and a workspace that is opened at first use.
class CommandContext
{
public:
    CommandContext(const QCommandLineParser &parser, app::SandboxHost *sandbox);
    ~CommandContext();

    [[nodiscard]] const QCommandLineParser &options() const { return m_parser; }
    [[nodiscard]] Output &out() { return m_out; }
    [[nodiscard]] app::SandboxHost *sandbox() const { return m_sandbox; }
    /// Opens the workspace named by --workspace with the secrets named by --secrets.
    [[nodiscard]] QCoro::Task<Result<app::Workspace *>> workspace();
    /// The same at another place, with secrets kept for this session only: the demo.
    [[nodiscard]] QCoro::Task<Result<app::Workspace *>> workspaceAt(QString path);
    [[nodiscard]] QString workspacePath() const;
    /// The value of a numeric option within its limits. LL-CLI-005
    [[nodiscard]] Result<double> number(const QString &option, double least, double most) const;
    [[nodiscard]] Result<int> wholeNumber(const QString &option, int least, int most) const;
    /// The file descriptor an option names; -1 when it is not given. LL-CLI-005
    [[nodiscard]] Result<int> descriptor(const QString &option) const;
    /// What options that may be repeated say as name=value, in their order. LL-CLI-005
    [[nodiscard]] Result<QList<QPair<QString, QString>>> assignments(const QString &option) const;
    /// Ids of worklist rows named by an option that may be repeated. LL-CLI-005
    [[nodiscard]] Result<QList<domain::ContactId>> rowIds(const QString &option) const;
    /// LL-CLI-005
    [[nodiscard]] static Error badValue(const QString &what);
    /// LL-CLI-001 when fewer positional arguments were given than the command needs.
    [[nodiscard]] Result<void> needs(qsizetype arguments, const QString &what) const;
    /// Prints an error and gives its exit code.
    [[nodiscard]] int failed(const Error &error);
    void interrupt(); ///< stops what runs; `interrupted()` is true from then on
    /// LL-CLI-011 once interrupted. Asked before a command starts a run: cancelling reaches only what runs already.
    [[nodiscard]] Result<void> goesOn() const;
    [[nodiscard]] bool interrupted() const { return m_interrupted; }

private:
    [[nodiscard]] Result<std::shared_ptr<secrets::SecretStore>> secretStore() const;
    [[nodiscard]] QCoro::Task<Result<app::Workspace *>> openWorkspace(app::WorkspaceOptions options);

    const QCommandLineParser &m_parser;
    app::SandboxHost *m_sandbox; // borrowed from main()
    Output m_out;
    std::unique_ptr<app::Workspace> m_workspace;
    bool m_interrupted = false;
};

} // namespace leadline::cli
