#include "cli/cli.h"

#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/interrupt.h"
#include "cli/texts.h"

#include <QCoreApplication>
#include <QTimer>

namespace leadline::cli {

namespace {

std::vector<std::unique_ptr<Command>> allCommands(const QStringList &faultNames)
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeDemo());
    commands.push_back(makeSandbox(faultNames));
    commands.push_back(makeConnect());
    commands.push_back(makeSearch());
    commands.push_back(makeEnrich());
    commands.push_back(makeImport());
    commands.push_back(makeWorklist());
    commands.push_back(makePlan());
    commands.push_back(makeApply());
    commands.push_back(makeBoard());
    commands.push_back(makePromote());
    commands.push_back(makePoll());
    commands.push_back(makeState());
    commands.push_back(makeAudit());
    commands.push_back(makeBackup());
    commands.push_back(makeRestore());
    return commands;
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("workspace"), tr("Workspace file; made when missing."), tr("file")},
        {QStringLiteral("secrets"), tr("Where keys are kept: keychain (default), file (passphrase-encrypted, beside the workspace) or session (nowhere)."),
         tr("place"), QStringLiteral("keychain")},
        {QStringLiteral("passphrase-fd"), tr("File descriptor that holds the passphrase of --secrets file."), tr("number")},
        {QStringLiteral("ca-file"), tr("PEM file of a private certificate authority; may be repeated."), tr("file")},
        {QStringLiteral("json"), tr("Print one JSON object instead of words.")},
    });
    parser.addHelpOption();
}

QString overview(const std::vector<std::unique_ptr<Command>> &commands)
{
    QString text = tr("leadlinectl: Leadline without a window. The same core, the same checks, the same secrets.\n\n"
                      "Usage: leadlinectl COMMAND [options]\n\n"
                      "New here?   leadlinectl demo      the whole job on a throwaway sandbox: no account, no key, no network\n\n"
                      "Commands:\n");
    for (const auto &command : commands)
        text += QStringLiteral("  %1 %2\n").arg(command->name().leftJustified(10), command->summary());
    text += tr("\n`leadlinectl COMMAND --help` explains one command with examples.\n\n"
               "Exit codes: 0 done · 1 error · 2 the command line was not understood · 3 it ran, but some records were refused, wait\n"
               "or are unknown · 4 sign-in or permission · 5 no answer · 6 audit found a broken invariant · 130 interrupted\n");
    return text;
}

int usageError(Output &out, const QString &what, const QString &remedy)
{
    Error e;
    e.kind = ErrorKind::BadInput;
    e.code = QStringLiteral("LL-CLI-001");
    e.what = what;
    e.unaffected = tr("Nothing was done.");
    e.remedy = remedy;
    out.error(e);
    return Usage;
}

QCoro::Task<> drive(Command *command, CommandContext *context)
{
    const int code = co_await command->run(*context);
    QCoreApplication::exit(code);
}

int runCommand(Command &command, const QStringList &arguments, app::SandboxHost *sandbox)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary() + QStringLiteral("\n\n") + command.help());
    addCommonOptions(parser);
    command.addOptions(parser);
    QStringList own = arguments;
    own.removeAt(1); // the command's name
    Output errors(arguments.contains(QLatin1String("--json")));
    if (!parser.parse(own))
        return usageError(errors, parser.errorText() + u'.', tr("See leadlinectl %1 --help.").arg(command.name()));
    if (parser.isSet(QStringLiteral("help"))) {
        QString help = parser.helpText();
        const QString program = QCoreApplication::applicationFilePath();
        for (const QString &shown : {program, arguments.value(0)}) {
            if (!shown.isEmpty())
                help.replace(shown, QStringLiteral("leadlinectl ") + command.name());
        }
        QTextStream(stdout) << help;
        return Ok;
    }
    CommandContext context(parser, sandbox);
    const Interrupt interrupt([&context] { context.interrupt(); });
    QTimer::singleShot(0, QCoreApplication::instance(), [&] { drive(&command, &context); });
    return QCoreApplication::exec();
}

} // namespace

int runCli(const QStringList &arguments, app::SandboxHost *sandbox)
{
    const auto commands = allCommands(sandbox->faultNames());
    const QString first = arguments.value(1);
    if (first.isEmpty() || first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        QTextStream(stdout) << overview(commands);
        return first.isEmpty() ? int(Usage) : int(Ok);
    }
    if (first == QLatin1String("--version")) {
        QTextStream(stdout) << "leadlinectl " << LEADLINE_VERSION << '\n';
        return Ok;
    }
    for (const auto &command : commands) {
        if (command->name() == first)
            return runCommand(*command, arguments, sandbox);
    }
    Output out(arguments.contains(QLatin1String("--json")));
    return usageError(out, tr("There is no command \"%1\".").arg(first), tr("leadlinectl --help lists them."));
}

} // namespace leadline::cli
