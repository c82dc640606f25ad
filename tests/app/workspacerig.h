#pragma once

#include "app/workspace.h"
#include "sandbox/sandboxserver.h"
#include "secrets/memorystore.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTemporaryDir>
#include <QTimer>

namespace leadline::test {

/// Spins the event loop until the future has ended. Aborts the test program after a minute: a future that
/// never ends is what these tests look for.
template <class T> T wait(QFuture<T> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, [] { qFatal("a future did not end within a minute"); });
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
    }
    if (future.resultCount() == 0)
        qFatal("a future ended without a result");
    return future.result();
}

/// The value of a future that must not fail.
template <class T> T value(QFuture<Result<T>> future)
{
    auto result = wait(std::move(future));
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence()));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

template <class T> QString codeOf(QFuture<Result<T>> future)
{
    const auto result = wait(std::move(future));
    return result ? QStringLiteral("no error") : result.error().code;
}

/// A real workspace on a sandbox, joined by HTTP.
class WorkspaceRig
{
public:
    explicit WorkspaceRig(bool connected = true)
    {
        if (const auto started = server.start({}); !started)
            qFatal("%s", qPrintable(started.error().sentence()));
        open();
        if (connected) {
            for (const domain::Connection &connection : connections())
                value(workspace->saveConnection(connection, {}));
        }
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("w.leadline")); }
    [[nodiscard]] app::WorkspaceOptions options() const
    {
        app::WorkspaceOptions options;
        options.path = path();
        options.secrets = secrets;
        return options;
    }
    app::WorkspaceInfo open()
    {
        workspace = std::make_unique<app::Workspace>(options());
        return value(workspace->open());
    }

    [[nodiscard]] static domain::Connection connection(const QString &name, const QString &kind,
                                                       const QUrl &url, const QByteArray &credential)
    {
        domain::Connection made;
        made.name = name;
        made.kind = kind;
        made.baseUrl = url;
        made.settings = {{QStringLiteral("sandbox_credential"), QString::fromLatin1(credential)},
                         {QStringLiteral("requests_per_minute"), QStringLiteral("600000")},
                         {QStringLiteral("hold_ms"), QStringLiteral("50")},
                         {QStringLiteral("settle_ms"), QStringLiteral("1500")},
                         {QStringLiteral("write_timeout_ms"), QStringLiteral("1000")}};
        return made;
    }
    [[nodiscard]] static domain::Connection halo(const QString &name, const QUrl &url)
    {
        auto made =
            connection(name, QStringLiteral("halopsa"), url, sandbox::SandboxServer::haloClientSecret());
        made.clientId = sandbox::SandboxServer::haloClientId();
        return made;
    }
    [[nodiscard]] domain::Connection provider(const QString &id) const
    {
        return connection(id, id, server.providerUrl(id), sandbox::SandboxServer::providerKey(id));
    }
    [[nodiscard]] QList<domain::Connection> connections() const
    {
        return {halo(QStringLiteral("sandbox"), server.haloUrl()), provider(QStringLiteral("apollo")),
                provider(QStringLiteral("hunter"))};
    }
    void setFaults(const QString &text)
    {
        server.setFaults(text.isEmpty() ? sandbox::Faults() : *sandbox::Faults::parse(text));
    }

    [[nodiscard]] app::SearchOutcome searchApollo(int people)
    {
        app::SearchRequest request;
        request.connection = QStringLiteral("apollo");
        request.operation = QStringLiteral("people_search");
        request.maxRecords = people;
        request.list = QStringLiteral("Apollo");
        return value(workspace->search(request));
    }
    [[nodiscard]] app::EnrichOutcome enrich(const QString &connection, const QString &operation, double cap)
    {
        app::EnrichRequest request;
        request.connection = connection;
        request.operation = operation;
        request.creditCap = cap;
        for (const domain::WorklistRow &row : rows())
            request.contacts << row.id;
        return value(workspace->enrich(request));
    }
    [[nodiscard]] QList<domain::WorklistRow> rows() { return value(workspace->worklist({})); }
    /// Writes a list file and imports it with the mapping that was inferred.
    [[nodiscard]] app::ImportOutcome import(const QByteArray &csv,
                                            const QString &name = QStringLiteral("people.csv"))
    {
        const QString file = folder.filePath(name);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(csv) != csv.size())
            qFatal("the list file cannot be written");
        out.close();
        const auto preview = value(workspace->previewList(file));
        return value(workspace->importList(file, preview.suggested, {}));
    }
    /// Imports n invented people who can be pushed as they are.
    void importPeople(int n, const QString &prefix = QStringLiteral("p"))
    {
        QByteArray csv = "First Name,Last Name,Email,Company,Job Title\n";
        for (int i = 0; i < n; ++i)
            csv += QStringLiteral("Person%1,%2 Tester%1,%2%1@firm%1.example.com,%2 Firm %1,Head of IT\n")
                       .arg(QString::number(i), prefix)
                       .toUtf8();
        const auto outcome = import(csv, prefix + QStringLiteral(".csv"));
        if (outcome.added != n)
            qFatal("%d of %d people were added", outcome.added, n);
    }
    [[nodiscard]] domain::Receipt push()
    {
        const auto plan = value(workspace->planPush({}));
        return value(workspace->apply(plan));
    }
    [[nodiscard]] QString externalKey(domain::ContactId id)
    {
        return value(workspace->contact(id)).externalKey;
    }
    /// Every pushed row once and only once in the tenant; the first that is not, in words.
    [[nodiscard]] QString onceEach(const sandbox::SandboxServer &tenant)
    {
        for (const domain::WorklistRow &row : rows()) {
            const qsizetype n = tenant.ticketsByExternalKey(externalKey(row.id)).size();
            if (n != 1)
                return QStringLiteral("%1 is there %2 times").arg(row.person).arg(n);
        }
        return {};
    }

    QTemporaryDir folder;
    std::shared_ptr<secrets::MemoryStore> secrets = std::make_shared<secrets::MemoryStore>();
    sandbox::SandboxServer server;
    std::unique_ptr<app::Workspace> workspace;
};

} // namespace leadline::test
