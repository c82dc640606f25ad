#include "cli/commandcontext.h"

#include "app/secretstores.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/passphrase.h"
#include "cli/texts.h"

#include <QCoroFuture>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace leadline::cli {

CommandContext::CommandContext(const QCommandLineParser &parser, app::SandboxHost *sandbox)
    : m_parser(parser), m_sandbox(sandbox), m_out(parser.isSet(QStringLiteral("json")))
{
}

CommandContext::~CommandContext() = default;

QString CommandContext::workspacePath() const
{
    if (m_parser.isSet(QStringLiteral("workspace")))
        return m_parser.value(QStringLiteral("workspace"));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/leadline/workspace.leadline");
}

Result<std::shared_ptr<secrets::SecretStore>> CommandContext::secretStore() const
{
    const QString kind = m_parser.value(QStringLiteral("secrets"));
    if (kind == QLatin1String("session"))
        return app::sessionSecrets();
    if (kind == QLatin1String("keychain"))
        return app::keychainSecrets();
    if (kind == QLatin1String("file")) {
        const auto fd = descriptor(QStringLiteral("passphrase-fd"));
        if (!fd)
            return fail(fd.error());
        auto passphrase = readSecretLine(*fd, tr("Passphrase: "));
        if (!passphrase)
            return fail(passphrase.error());
        return app::passphraseSecrets(app::passphraseFileOf(workspacePath()), *passphrase);
    }
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QStringLiteral("LL-CLI-002");
    e.what = tr("\"%1\" is no place for secrets.").arg(kind);
    e.unaffected = tr("Nothing was opened.");
    e.remedy = tr("Use keychain, file or session.");
    return fail(e);
}

QCoro::Task<Result<app::Workspace *>> CommandContext::workspace()
{
    if (m_workspace)
        co_return m_workspace.get();
    auto store = secretStore();
    if (!store)
        co_return fail(store.error());
    app::WorkspaceOptions options;
    options.path = workspacePath();
    options.secrets = *store;
    options.manifestFolder = QFileInfo(options.path).absolutePath() + QStringLiteral("/providers");
    co_return co_await openWorkspace(options);
}

QCoro::Task<Result<app::Workspace *>> CommandContext::workspaceAt(QString path)
{
    app::WorkspaceOptions options;
    options.path = path;
    options.secrets = app::sessionSecrets();
    co_return co_await openWorkspace(options);
}

QCoro::Task<Result<app::Workspace *>> CommandContext::openWorkspace(app::WorkspaceOptions options)
{
    options.actor = QStringLiteral("cli");
    options.caFiles = m_parser.values(QStringLiteral("ca-file"));
    QDir().mkpath(QFileInfo(options.path).absolutePath());
    m_workspace = std::make_unique<app::Workspace>(options);
    QObject::connect(m_workspace.get(), &app::Workspace::progress, m_workspace.get(), [this](const app::RunProgress &progress) {
        m_out.progress(progress.title + QStringLiteral(": ") + progress.text);
    });
    auto opening = m_workspace->open();
    auto opened = co_await opening;
    if (!opened)
        co_return fail(opened.error());
    for (const Error &problem : opened->manifestProblems)
        m_out.warning(problem.sentence());
    co_return m_workspace.get();
}

Error CommandContext::badValue(const QString &what)
{
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QStringLiteral("LL-CLI-005");
    e.what = what;
    e.unaffected = tr("Nothing was done.");
    e.remedy = tr("The command's --help says what it takes.");
    return e;
}

Result<double> CommandContext::number(const QString &option, double least, double most) const
{
    bool ok = false;
    const QString text = m_parser.value(option);
    const double value = text.toDouble(&ok);
    if (ok && value >= least && value <= most)
        return value;
    return fail(badValue(tr("--%1 \"%2\" is not a number from %3 to %4.").arg(option, text).arg(least).arg(most, 0, 'f', 0)));
}

Result<int> CommandContext::wholeNumber(const QString &option, int least, int most) const
{
    bool ok = false;
    const QString text = m_parser.value(option);
    const int value = text.toInt(&ok);
    if (ok && value >= least && value <= most)
        return value;
    return fail(badValue(tr("--%1 \"%2\" is not a number from %3 to %4.").arg(option, text).arg(least).arg(most)));
}

Result<int> CommandContext::descriptor(const QString &option) const
{
    return m_parser.isSet(option) ? wholeNumber(option, 0, 1'000'000) : Result<int>(-1);
}

Result<QList<QPair<QString, QString>>> CommandContext::assignments(const QString &option) const
{
    QList<QPair<QString, QString>> pairs;
    const QStringList texts = m_parser.values(option);
    for (const QString &text : texts) {
        const qsizetype equals = text.lastIndexOf(u'=');
        if (equals <= 0)
            return fail(badValue(tr("--%1 \"%2\" is not written as name=value.").arg(option, text)));
        pairs.append({text.left(equals), text.mid(equals + 1)});
    }
    return pairs;
}

Result<QList<domain::ContactId>> CommandContext::rowIds(const QString &option) const
{
    QList<domain::ContactId> ids;
    const QStringList texts = m_parser.values(option);
    for (const QString &text : texts) {
        bool ok = false;
        const qint64 id = text.toLongLong(&ok);
        if (!ok || id <= 0)
            return fail(badValue(tr("--%1 \"%2\" is not the number of a worklist row.").arg(option, text)));
        ids << domain::ContactId{id};
    }
    return ids;
}

Result<void> CommandContext::needs(qsizetype arguments, const QString &what) const
{
    if (m_parser.positionalArguments().size() >= arguments)
        return {};
    Error e = badValue(what);
    e.code = QStringLiteral("LL-CLI-001");
    return fail(e);
}

int CommandContext::failed(const Error &error)
{
    m_out.error(error);
    return m_interrupted ? int(Interrupted) : exitCodeOf(error);
}

Result<void> CommandContext::goesOn() const
{
    return m_interrupted ? fail(interruption()) : Result<void>();
}

void CommandContext::interrupt()
{
    m_interrupted = true;
    if (m_workspace)
        m_workspace->cancelAll();
}

} // namespace leadline::cli
