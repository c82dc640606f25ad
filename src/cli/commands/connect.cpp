#include "cli/commandcontext.h"
#include "cli/commands/commands.h"
#include "cli/jsonviews.h"
#include "cli/passphrase.h"
#include "cli/texts.h"

#include <QCoroFuture>

namespace leadline::cli {

namespace {

class ConnectCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("connect"); }
    QString summary() const override { return tr("Add, test, list or remove connections to HaloPSA and providers."); }
    QString help() const override
    {
        return tr("Examples:\n"
                  "  leadlinectl connect                                    list connections\n"
                  "  leadlinectl connect --sandbox http://127.0.0.1:8377    all connections of a running sandbox\n"
                  "  leadlinectl connect acme --kind halopsa --url https://acme.halopsa.com --client-id ID --live\n"
                  "                                                         asks for the secret without echo\n"
                  "  leadlinectl connect apollo --kind apollo --secret-fd 3 3<key.txt\n"
                  "  leadlinectl connect acme --test\n"
                  "Secrets are never taken from arguments: other processes could read them.");
    }
    void addOptions(QCommandLineParser &parser) const override
    {
        parser.addPositionalArgument(QStringLiteral("name"), tr("Name of the connection."), QStringLiteral("[name]"));
        parser.addOptions({
            {QStringLiteral("kind"), tr("halopsa, or a provider id such as apollo or hunter."), tr("kind")},
            {QStringLiteral("url"), tr("Address of the service; for a provider its manifest's own by default."), tr("url")},
            {QStringLiteral("auth-url"), tr("HaloPSA authorisation server, when it cannot be discovered."), tr("url")},
            {QStringLiteral("tenant"), tr("HaloPSA tenant parameter, when the token request needs one."), tr("name")},
            {QStringLiteral("client-id"), tr("HaloPSA application id (not a secret)."), tr("id")},
            {QStringLiteral("live"), tr("This is a LIVE service, not a sandbox or trial.")},
            {QStringLiteral("secret-fd"), tr("File descriptor that holds the key or secret."), tr("number")},
            {QStringLiteral("requests-per-minute"), tr("How often it may be asked; careful by default."), tr("number")},
            {QStringLiteral("sandbox"), tr("Add all connections of the sandbox at this address."), tr("url")},
            {QStringLiteral("test"), tr("Test the connection; costs no credits.")},
            {QStringLiteral("remove"), tr("Remove the connection and its secret.")},
        });
    }
    QCoro::Task<int> run(CommandContext &context) override
    {
        const QString name = context.options().positionalArguments().value(0);
        if (const auto understood = check(context); !understood)
            co_return context.failed(understood.error());
        auto workspace = co_await context.workspace();
        if (!workspace)
            co_return context.failed(workspace.error());
        if (context.options().isSet(QStringLiteral("sandbox")))
            co_return co_await addSandbox(context, *workspace);
        if (name.isEmpty())
            co_return co_await list(context, *workspace);
        if (context.options().isSet(QStringLiteral("remove")))
            co_return co_await remove(context, *workspace, name);
        if (context.options().isSet(QStringLiteral("kind"))) {
            const int added = co_await add(context, *workspace, name);
            if (added != Ok || !context.options().isSet(QStringLiteral("test")))
                co_return added;
        }
        co_return co_await test(context, *workspace, name);
    }

private:
    /// Everything on the command line, before the workspace is touched.
    static Result<void> check(const CommandContext &context)
    {
        for (const QString &option : {QStringLiteral("kind"), QStringLiteral("test"), QStringLiteral("remove")}) {
            if (!context.options().isSet(option))
                continue;
            if (const auto named = context.needs(1, tr("Say which connection is meant.")); !named)
                return named;
        }
        if (const auto fd = context.descriptor(QStringLiteral("secret-fd")); !fd)
            return fail(fd.error());
        if (context.options().isSet(QStringLiteral("requests-per-minute"))) {
            if (const auto rate = context.wholeNumber(QStringLiteral("requests-per-minute"), 1, 1'000'000); !rate)
                return fail(rate.error());
        }
        return {};
    }

    static QCoro::Task<int> list(CommandContext &context, app::Workspace *workspace)
    {
        auto asking = workspace->connections();
        auto all = co_await asking;
        if (!all)
            co_return context.failed(all.error());
        QList<QStringList> rows;
        for (const domain::Connection &c : *all)
            rows << QStringList{c.name, c.kind, c.baseUrl.toString(), c.live ? tr("LIVE") : tr("SANDBOX")};
        if (rows.isEmpty())
            context.out().line(tr("No connection yet. Try `leadlinectl sandbox` and `leadlinectl connect --sandbox URL`."));
        else
            context.out().table({tr("NAME"), tr("KIND"), tr("ADDRESS"), tr("PROFILE")}, rows);
        context.out().object({{QStringLiteral("connections"), views(*all)}});
        co_return Ok;
    }

    static QCoro::Task<int> addSandbox(CommandContext &context, app::Workspace *workspace)
    {
        const QUrl url(context.options().value(QStringLiteral("sandbox")));
        const app::SandboxConnections sandbox = context.sandbox()->connectionsAt(url);
        for (const domain::Connection &connection : sandbox.connections) {
            const domain::Connection copy = connection;
            auto saving = workspace->saveConnection(copy, {});
            auto saved = co_await saving;
            if (!saved)
                co_return context.failed(saved.error());
        }
        context.out().line(tr("Added %1 connections to the sandbox at %2.").arg(sandbox.connections.size()).arg(url.toString()));
        context.out().object({{QStringLiteral("connections"), views(sandbox.connections)}});
        co_return Ok;
    }

    static QCoro::Task<int> add(CommandContext &context, app::Workspace *workspace, QString name)
    {
        const QCommandLineParser &options = context.options();
        domain::Connection connection;
        connection.name = name;
        connection.kind = options.value(QStringLiteral("kind"));
        connection.baseUrl = QUrl::fromUserInput(options.value(QStringLiteral("url")));
        connection.authUrl = QUrl(options.value(QStringLiteral("auth-url")));
        connection.tenant = options.value(QStringLiteral("tenant"));
        connection.clientId = options.value(QStringLiteral("client-id"));
        connection.live = options.isSet(QStringLiteral("live"));
        if (options.isSet(QStringLiteral("requests-per-minute")))
            connection.settings.insert(QStringLiteral("requests_per_minute"), options.value(QStringLiteral("requests-per-minute")));
        if (!connection.isHalo()) {
            const auto manifest = workspace->library().find(connection.kind);
            if (!manifest)
                co_return context.failed(manifest.error());
            if (!options.isSet(QStringLiteral("url")))
                connection.baseUrl = QUrl(manifest->baseUrl);
        }
        auto secret = readSecretLine(*context.descriptor(QStringLiteral("secret-fd")), tr("Key or secret of %1: ").arg(name));
        if (!secret)
            co_return context.failed(secret.error());
        const QByteArray bytes = *secret;
        auto saving = workspace->saveConnection(connection, bytes);
        auto saved = co_await saving;
        if (!saved)
            co_return context.failed(saved.error());
        context.out().line(tr("Saved %1; its secret is kept in the %2.").arg(name, workspace->secretStoreName()));
        if (!options.isSet(QStringLiteral("test")))
            context.out().object({{QStringLiteral("connection"), view(connection)}});
        co_return Ok;
    }

    static QCoro::Task<int> remove(CommandContext &context, app::Workspace *workspace, QString name)
    {
        auto removing = workspace->removeConnection(name);
        auto removed = co_await removing;
        if (!removed)
            co_return context.failed(removed.error());
        context.out().line(tr("Removed %1 and its secret.").arg(name));
        context.out().object({{QStringLiteral("removed"), name}});
        co_return Ok;
    }

    static QCoro::Task<int> test(CommandContext &context, app::Workspace *workspace, QString name)
    {
        auto testing = workspace->testConnection(name);
        auto report = co_await testing;
        if (!report)
            co_return context.failed(report.error());
        context.out().line(tr("%1 answers in %2 ms%3. %4").arg(name).arg(report->latencyMs)
                               .arg(report->account.isEmpty() ? QString() : tr(" as %1").arg(report->account),
                                    report->creditsLeft.isEmpty() ? report->detail : tr("Credits left: %1.").arg(report->creditsLeft)));
        for (const QString &missing : report->missing)
            context.out().line(tr("  missing: %1").arg(missing));
        context.out().object({{QStringLiteral("report"), view(*report)}}, report->ok);
        co_return report->ok ? Ok : NotGreen;
    }
};

} // namespace

std::unique_ptr<Command> makeConnect()
{
    return std::make_unique<ConnectCommand>();
}

} // namespace leadline::cli
