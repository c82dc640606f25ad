#include "store/ballast.h"
#include "support/rawserver.h"
#include "workspacerig.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUrlQuery>

using namespace leadline;
using namespace leadline::test;
namespace field = domain::field;

namespace {

const QString kOptedOut = QStringLiteral("imogen.ashdown@brightwater-dental.test"); // of every sandbox

app::SearchRequest apolloSearch(int most)
{
    app::SearchRequest request;
    request.connection = QStringLiteral("apollo");
    request.operation = QStringLiteral("people_search");
    request.maxRecords = most;
    return request;
}

app::MoveRequest move(qint64 id, const QString &target, const QMap<QString, QVariant> &inputs = {})
{
    app::MoveRequest request;
    request.haloIds = {id};
    request.targetStatus = target;
    request.inputs = inputs;
    return request;
}

int runsInState(const QList<store::Run> &runs, const QString &state)
{
    return int(
        std::count_if(runs.begin(), runs.end(), [&](const store::Run &run) { return run.state == state; }));
}

} // namespace

class TestWorkspace final : public QObject
{
    Q_OBJECT
private slots:
    // Opening and closing

    void opensAndClosesAgainAndAgain()
    {
        WorkspaceRig rig;
        rig.importPeople(3);
        const QString id = rig.open().id;
        for (int i = 0; i < 10; ++i) {
            rig.workspace.reset();
            const auto info = rig.open();
            QCOMPARE(info.id, id);
            QCOMPARE(info.recovered, 0);
            QCOMPARE(rig.rows().size(), 3);
            QCOMPARE(value(rig.workspace->connections()).size(), 3);
        }
        QVERIFY(value(rig.workspace->audit()).sound);
    }

    void oneWorkspacePerFile()
    {
        WorkspaceRig rig;
        app::Workspace second(rig.options());
        QCOMPARE(codeOf(second.open()), QStringLiteral("LL-DB-007"));
        // Whatever is asked of it afterwards is answered, not crashed on.
        QCOMPARE(codeOf(second.connections()), QStringLiteral("LL-DB-008"));
        QCOMPARE(codeOf(second.worklist({})), QStringLiteral("LL-DB-008"));
        QCOMPARE(codeOf(second.search(apolloSearch(1))), QStringLiteral("LL-DB-008"));
        QCOMPARE(codeOf(second.planPush({})), QStringLiteral("LL-DB-008"));
        QCOMPARE(codeOf(second.state()), QStringLiteral("LL-DB-008"));
        QCOMPARE(rig.rows().size(), 0); // the first goes on
    }

    void whatIsNoWorkspaceIsLeftAsItIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("notes.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("shopping list\n");
        file.close();
        app::WorkspaceOptions options;
        options.path = path;
        options.secrets = std::make_shared<secrets::MemoryStore>();
        app::Workspace workspace(options);
        QCOMPARE(codeOf(workspace.open()), QStringLiteral("LL-DB-002"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("shopping list\n"));
    }

    // Finding

    void searchesApolloAndHunter()
    {
        WorkspaceRig rig;
        const auto apollo = rig.searchApollo(130); // two pages
        QCOMPARE(apollo.fetched, 130);
        QCOMPARE(apollo.added + apollo.updated, 130 - (apollo.fetched - apollo.added - apollo.updated));
        QVERIFY(apollo.total > 130);
        QVERIFY(apollo.truncated);
        QCOMPARE(apollo.credits, 0.0);
        QVERIFY(!apollo.exchanges.isEmpty());
        for (const auto &exchange : apollo.exchanges)
            QVERIFY(!exchange.asCurl().contains(
                QString::fromLatin1(sandbox::SandboxServer::providerKey(QStringLiteral("apollo")))));
        const auto again = rig.searchApollo(130);
        QCOMPARE(again.added, 0); // the same people
        QCOMPARE(rig.rows().size(), apollo.added);

        app::SearchRequest hunter;
        hunter.connection = QStringLiteral("hunter");
        hunter.operation = QStringLiteral("domain_search");
        hunter.filters = {{QStringLiteral("domain"), QStringLiteral("brightwater-dental.test")}};
        hunter.maxRecords = 20;
        QCOMPARE(codeOf(rig.workspace->search(hunter)), QStringLiteral("LL-CRED-001")); // paid, and no cap
        QCOMPARE(rig.server.creditsUsed(QStringLiteral("hunter")), 0.0);
        hunter.creditCap = 3;
        const auto found = value(rig.workspace->search(hunter));
        QVERIFY(found.fetched > 0);
        QVERIFY(rig.server.creditsUsed(QStringLiteral("hunter")) <= 3);
        QVERIFY(found.list.startsWith(QStringLiteral("Hunter")));
        const auto runs = value(rig.workspace->runs(10));
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runsInState(runs, QStringLiteral("done")), 3);
    }

    void badRequestsAreRefusedBeforeAnythingIsAsked()
    {
        WorkspaceRig rig;
        auto request = apolloSearch(10);
        request.operation = QStringLiteral("mind_reading");
        QCOMPARE(codeOf(rig.workspace->search(request)), QStringLiteral("LL-PROV-012"));
        request = apolloSearch(10);
        request.filters = {{QStringLiteral("shoe_size"), 44}};
        QCOMPARE(codeOf(rig.workspace->search(request)), QStringLiteral("LL-PROV-011"));
        request = apolloSearch(10);
        request.connection = QStringLiteral("nobody");
        QCOMPARE(codeOf(rig.workspace->search(request)), QStringLiteral("LL-CONN-002"));
        auto unknown = rig.provider(QStringLiteral("apollo"));
        unknown.name = unknown.kind = QStringLiteral("clearwater");
        value(rig.workspace->saveConnection(unknown, {}));
        request.connection = QStringLiteral("clearwater");
        QCOMPARE(codeOf(rig.workspace->search(request)), QStringLiteral("LL-PROV-010"));
        QCOMPARE(codeOf(rig.workspace->testConnection(QStringLiteral("clearwater"))),
                 QStringLiteral("LL-PROV-010"));
        QCOMPARE(codeOf(rig.workspace->pull(QStringLiteral("apollo"))), QStringLiteral("LL-CONN-003"));
        QCOMPARE(rig.server.requestCount(QStringLiteral("/apollo/")), 0);
    }

    void enrichingNeverPassesTheCap()
    {
        WorkspaceRig rig;
        (void)rig.searchApollo(30);
        app::EnrichRequest none;
        none.connection = QStringLiteral("apollo");
        none.operation = QStringLiteral("person_match");
        none.contacts = {rig.rows().first().id};
        QCOMPARE(codeOf(rig.workspace->enrich(none)), QStringLiteral("LL-CRED-001"));
        QCOMPARE(rig.server.creditsUsed(QStringLiteral("apollo")), 0.0);

        const auto outcome = rig.enrich(QStringLiteral("apollo"), QStringLiteral("person_match"), 7);
        QVERIFY(outcome.credits <= 7);
        QCOMPARE(rig.server.creditsUsed(QStringLiteral("apollo")), outcome.credits);
        QCOMPARE(outcome.asked + outcome.leftByCap + outcome.skipped, 30);
        QVERIFY(outcome.found > 0);
        int withEmail = 0;
        for (const auto &row : rig.rows())
            withEmail += row.email.isEmpty() ? 0 : 1;
        QVERIFY(withEmail > 0 && withEmail <= outcome.found);
    }

    /// Whole pages are charged: the last one must not cost more than the cap left over.
    void aPaidSearchOfSeveralPagesKeepsToItsCap()
    {
        WorkspaceRig rig;
        RawServer web;
        QJsonArray emails;
        for (int i = 0; i < 65; ++i)
            emails << QJsonObject{{QStringLiteral("type"), QStringLiteral("personal")},
                                  {QStringLiteral("value"), QStringLiteral("p%1@firm.example.com").arg(i)}};
        const QJsonObject page{{QStringLiteral("data"), QJsonObject{{QStringLiteral("emails"), emails}}},
                               {QStringLiteral("meta"), QJsonObject{{QStringLiteral("results"), 500}}}};
        web.otherwise(RawServer::answer(200, QJsonDocument(page).toJson()));
        auto hunter = rig.provider(QStringLiteral("hunter"));
        hunter.baseUrl = web.url(QStringLiteral("/v2"));
        value(rig.workspace->saveConnection(hunter, {}));
        app::SearchRequest request;
        request.connection = QStringLiteral("hunter");
        request.operation = QStringLiteral("domain_search");
        request.filters = {{QStringLiteral("domain"), QStringLiteral("firm.example.com")}};
        request.maxRecords = 130;
        request.creditCap = 14; // what the quote says: two pages of 65, seven started blocks of ten each
        (void)value(rig.workspace->search(request));
        int spent = 0; // what the provider charges for pages as they were asked for
        for (const RawServer::Request &asked : std::as_const(web.requests))
            spent += (QUrlQuery(QUrl::fromEncoded(asked.target)).queryItemValue(QStringLiteral("limit")).toInt() + 9) / 10;
        QVERIFY(web.requests.size() >= 2);
        QVERIFY2(spent <= 14, qPrintable(QString::number(spent)));
    }

    /// A look-up whose answer was lost may have been charged; the cap holds all the same.
    void lostAnswersCountAgainstTheCap()
    {
        WorkspaceRig rig;
        (void)rig.searchApollo(12);
        auto apollo = rig.provider(QStringLiteral("apollo"));
        value(rig.workspace->saveConnection(apollo, {}));
        rig.setFaults(QStringLiteral("dropped=0.3,500=0.3"));
        app::EnrichRequest request;
        request.connection = QStringLiteral("apollo");
        request.operation = QStringLiteral("person_match");
        request.creditCap = 4;
        for (const auto &row : rig.rows())
            request.contacts << row.id;
        const auto outcome = wait(rig.workspace->enrich(request));
        rig.setFaults({});
        QVERIFY(rig.server.creditsUsed(QStringLiteral("apollo")) <= 4);
        if (outcome)
            QVERIFY(outcome->credits <= 4);
    }

    void whoeverMayNotBeProcessedIsSuppressedForGood()
    {
        WorkspaceRig rig;
        (void)rig.import("Email,First Name,Last Name\n" + kOptedOut.toUtf8() +
                         ",Imogen,Ashdown\nmara@brook.example.com,Mara,Brook\n");
        const auto outcome = rig.enrich(QStringLiteral("hunter"), QStringLiteral("email_verifier"), 10);
        QCOMPARE(outcome.failed, 1);
        QVERIFY(outcome.notes.join(u' ').contains(QStringLiteral("LL-PROV-025")));
        QCOMPARE(rig.rows().first().state, domain::WorkState::Suppressed);
        QCOMPARE(rig.rows().last().state, domain::WorkState::New);
        const int asked = rig.server.requestCount(QStringLiteral("/hunter/"));
        app::EnrichRequest again;
        again.connection = QStringLiteral("hunter");
        again.operation = QStringLiteral("email_verifier");
        again.creditCap = 10;
        again.contacts = {rig.rows().first().id};
        QCOMPARE(value(rig.workspace->enrich(again)).skipped, 1);
        QCOMPARE(rig.server.requestCount(QStringLiteral("/hunter/")), asked);
        // She is not pushed, and she is recognised when she comes again after a restart.
        const auto plan = value(rig.workspace->planPush({}));
        for (const auto &row : plan.rows)
            QVERIFY(row.contact != rig.rows().first().id || !row.isChange());
        value(rig.workspace->removeContacts({rig.rows().first().id}));
        rig.workspace.reset();
        rig.open();
        QCOMPARE(
            rig.import("Email,First Name\n" + kOptedOut.toUtf8() + ",Imogen\n", QStringLiteral("again.csv"))
                .suppressed,
            1);
    }

    void importAccountsForEveryRow()
    {
        WorkspaceRig rig;
        const auto outcome = rig.import("First Name,Last Name,Email,Company\n"
                                        "Dana,Reyes,dana@northgate.example.com,Northgate Dental\n"
                                        "Dana,Reyes,DANA@northgate.example.com,Northgate Dental\n"
                                        "too,few\n"
                                        ",,,\n"
                                        "Lee,Okoro,lee@northgate.example.com,Northgate Dental\n");
        QCOMPARE(outcome.rows, 5);
        QCOMPARE(outcome.added, 2);
        QCOMPARE(outcome.updated, 1);
        QCOMPARE(outcome.rejected.size(), 2);
        for (const auto &row : outcome.rejected)
            QVERIFY(row.code.startsWith(QStringLiteral("LL-IMP-")) && row.line > 0);
        QCOMPARE(codeOf(rig.workspace->previewList(rig.folder.filePath(QStringLiteral("missing.csv")))),
                 QStringLiteral("LL-IMP-001"));
        QCOMPARE(
            codeOf(rig.workspace->importList(rig.folder.filePath(QStringLiteral("missing.csv")), {}, {})),
            QStringLiteral("LL-IMP-001"));
    }

    void cancelledSearchKeepsWhatArrived()
    {
        WorkspaceRig rig;
        rig.setFaults(QStringLiteral("slow=60"));
        QSignalSpy changed(rig.workspace.get(), &app::Workspace::worklistChanged);
        QString run;
        connect(rig.workspace.get(), &app::Workspace::progress, this, [&](const app::RunProgress &progress) {
            run = progress.runId;
            if (!progress.finished)
                rig.workspace->cancel(run);
        });
        const auto outcome = value(rig.workspace->search(apolloSearch(400)));
        QVERIFY(outcome.cancelled);
        QVERIFY(outcome.fetched >= 100 && outcome.fetched < 400);
        QCOMPARE(rig.rows().size(), outcome.added);
        QCOMPARE(outcome.runId, run);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(runsInState(value(rig.workspace->runs(5)), QStringLiteral("cancelled")), 1);
    }

    void cancelEndsAWaitForTheProvidersRate()
    {
        WorkspaceRig rig;
        auto slow = rig.provider(QStringLiteral("apollo"));
        slow.settings.insert(QStringLiteral("requests_per_minute"), QStringLiteral("1"));
        slow.settings.remove(QStringLiteral("hold_ms")); // at the real pace
        value(rig.workspace->saveConnection(slow, {}));
        QElapsedTimer timer;
        timer.start();
        // Burst 5: from the sixth call on it waits for a minute each.
        for (int i = 0; i < 5; ++i)
            (void)value(rig.workspace->search(apolloSearch(1)));
        QSignalSpy named(rig.workspace.get(), &app::Workspace::progress);
        auto waiting = rig.workspace->search(apolloSearch(1));
        QTRY_VERIFY(named.count() > 0); // it is named before it waits for its turn
        rig.workspace->cancelAll();
        const auto ended = wait(waiting);
        QVERIFY(timer.elapsed() < 30'000);
        QVERIFY(!ended || ended->cancelled);
    }

    void cancelEndsOneWaitWhileOthersRun()
    {
        WorkspaceRig rig;
        auto slow = rig.provider(QStringLiteral("apollo"));
        slow.settings.insert(QStringLiteral("requests_per_minute"), QStringLiteral("1"));
        slow.settings.remove(QStringLiteral("hold_ms")); // at the real pace
        value(rig.workspace->saveConnection(slow, {}));
        for (int i = 0; i < 5; ++i)
            (void)value(rig.workspace->search(apolloSearch(1)));
        rig.setFaults(QStringLiteral("slow=1500"));
        QString waitingRun;
        connect(rig.workspace.get(), &app::Workspace::progress, this, [&](const app::RunProgress &progress) {
            if (progress.kind == QStringLiteral("search"))
                waitingRun = progress.runId;
        });
        auto pulling = rig.workspace->pull(QStringLiteral("sandbox"));
        auto waiting = rig.workspace->search(apolloSearch(1)); // its turn comes in a minute
        QTRY_VERIFY(!waitingRun.isEmpty());
        QElapsedTimer timer;
        timer.start();
        rig.workspace->cancel(waitingRun);
        const auto ended = wait(waiting);
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY(!ended || ended->cancelled);
        rig.setFaults({});
        QVERIFY(value(pulling).received > 0); // it was not meant
    }

    /// What is not named cannot be stopped.
    void runIsNamedBeforeTheProviderAnswers()
    {
        WorkspaceRig rig;
        rig.setFaults(QStringLiteral("slow=600"));
        QList<app::RunProgress> told;
        connect(rig.workspace.get(), &app::Workspace::progress, this,
                [&](const app::RunProgress &progress) { told << progress; });
        auto searching = rig.workspace->search(apolloSearch(1));
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(!searching.isFinished());
        QCOMPARE(told.first().done, 0);
        (void)value(searching);
        app::EnrichRequest request;
        request.connection = QStringLiteral("apollo");
        request.operation = QStringLiteral("person_match");
        request.creditCap = 1;
        request.contacts = {rig.rows().first().id};
        QTRY_VERIFY(told.last().finished);
        told.clear();
        auto enriching = rig.workspace->enrich(request);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(!enriching.isFinished());
        (void)value(enriching);
    }

    void progressEndsWithItsRun_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("done") << false;
        QTest::newRow("stopped while reading the file") << true;
    }
    void progressEndsWithItsRun()
    {
        QFETCH(bool, stopped);
        WorkspaceRig rig;
        QByteArray csv = "First Name,Last Name,Email,Company\n";
        for (int i = 0; i < (stopped ? 200'000 : 700); ++i)
            csv += QStringLiteral("P%1,Tester,p%1@firm.example.com,Firm\n").arg(i).toUtf8();
        const QString file = rig.folder.filePath(QStringLiteral("many.csv"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size());
        out.close();
        const auto preview = value(rig.workspace->previewList(file));
        QList<app::RunProgress> told;
        connect(rig.workspace.get(), &app::Workspace::progress, this, [&](const app::RunProgress &progress) {
            told << progress;
            if (stopped && !progress.finished)
                rig.workspace->cancel(progress.runId);
        });
        const auto ended = wait(rig.workspace->importList(file, preview.suggested, {}));
        QCOMPARE(!ended || ended->cancelled, stopped);
        QTRY_VERIFY(!told.isEmpty() && told.last().finished);
        QCOMPARE(told.last().kind, QStringLiteral("import"));
        for (const app::RunProgress &progress : std::as_const(told))
            QVERIFY2(progress.done <= progress.total, qPrintable(QString::number(progress.done)));
    }

    void trailSaysWhoActed()
    {
        WorkspaceRig rig;
        (void)rig.searchApollo(2);
        (void)rig.enrich(QStringLiteral("apollo"), QStringLiteral("person_match"), 2);
        rig.importPeople(1);
        QSet<QString> actions;
        const auto trail = value(rig.workspace->trail(50));
        for (const store::AuditEntry &entry : trail) {
            actions << entry.action;
            QCOMPARE(entry.actor, QStringLiteral("person")); // as the workspace was opened
        }
        QVERIFY(
            actions.contains({QStringLiteral("search"), QStringLiteral("enrich"), QStringLiteral("import")}));
    }

    // Work and map

    void handEditsArePersonal()
    {
        WorkspaceRig rig;
        rig.importPeople(1);
        const auto id = rig.rows().first().id;
        QSignalSpy changed(rig.workspace.get(), &app::Workspace::worklistChanged);
        const auto edited =
            value(rig.workspace->editContact(id, QStringLiteral("title"), QStringLiteral("Director of IT")));
        QCOMPARE(edited.text(field::kTitle), QStringLiteral("Director of IT"));
        const auto stored = value(rig.workspace->contact(id));
        QCOMPARE(stored.values.value(field::kTitle).from.provider, QStringLiteral("person"));
        QVERIFY(stored.values.value(field::kTitle).from.at.isValid());
        QVERIFY(stored.values.value(field::kEmail).from.provider.startsWith(QStringLiteral("import:")));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(codeOf(rig.workspace->editContact(domain::ContactId{999}, QStringLiteral("title"), 1)),
                 QStringLiteral("LL-WORK-001"));

        value(rig.workspace->removeContacts({id}));
        QCOMPARE(rig.rows().size(), 0);
        QCOMPARE(codeOf(rig.workspace->contact(id)), QStringLiteral("LL-WORK-001"));
        const auto trail = value(rig.workspace->trail(10));
        QCOMPARE(trail.first().action, QStringLiteral("remove"));
        QCOMPARE(trail.at(1).action, QStringLiteral("edit"));
    }

    void suppressionOutlivesTheProgram()
    {
        WorkspaceRig rig;
        rig.importPeople(2);
        const auto rows = rig.rows();
        QCOMPARE(value(rig.workspace->suppress({rows.first().id}, QStringLiteral("asked by phone"))), 1);
        rig.workspace.reset();
        rig.open();
        QCOMPARE(rig.rows().first().state, domain::WorkState::Suppressed);
        value(rig.workspace->removeContacts({rows.first().id, rows.last().id}));
        QByteArray csv = "First Name,Last Name,Email,Company,Job Title\nPerson0,p "
                         "Tester0,p0@firm0.example.com,p Firm 0,CIO\n";
        QCOMPARE(rig.import(csv, QStringLiteral("back.csv")).suppressed, 1);
        QCOMPARE(value(rig.workspace->planPush({})).chosenChanges(), 0);
    }

    /// The sandbox's key lives in the file; with a live connection it moves to the secret store and the list
    /// still counts.
    void suppressionOutlivesTheFirstLiveConnection()
    {
        WorkspaceRig rig;
        rig.importPeople(1);
        QCOMPARE(value(rig.workspace->suppress({rig.rows().first().id}, QStringLiteral("asked"))), 1);
        auto live = rig.halo(QStringLiteral("acme"), QUrl(QStringLiteral("https://acme.example.com")));
        live.live = true;
        live.settings.clear();
        value(rig.workspace->saveConnection(live, "a-real-secret"));
        value(rig.workspace->removeContacts({rig.rows().first().id}));
        QCOMPARE(rig.import("First Name,Email\nPerson0,p0@firm0.example.com\n").suppressed, 1);
        rig.workspace.reset();
        rig.open();
        value(rig.workspace->removeContacts({rig.rows().first().id}));
        QCOMPARE(rig.import("First Name,Email\nPerson0,p0@firm0.example.com\n").suppressed, 1);
    }

    void savedSearchesSurvive()
    {
        WorkspaceRig rig;
        app::SavedSearch search;
        search.name = QStringLiteral("UK, \"heads of IT\"");
        search.request = apolloSearch(25);
        search.request.filters = {
            {QStringLiteral("titles"), QStringList{QStringLiteral("head of it"), QStringLiteral("cio")}},
            {QStringLiteral("similar_titles"), true}};
        value(rig.workspace->saveSearch(search));
        rig.workspace.reset();
        rig.open();
        const auto saved = value(rig.workspace->savedSearches());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().name, search.name);
        QCOMPARE(saved.first().request.maxRecords, 25);
        QCOMPARE(saved.first().request.filters.value(QStringLiteral("titles")).toStringList(),
                 search.request.filters.value(QStringLiteral("titles")).toStringList());
        QVERIFY(value(rig.workspace->search(saved.first().request)).fetched >= 0);
        value(rig.workspace->removeSearch(search.name));
        QCOMPARE(value(rig.workspace->savedSearches()).size(), 0);
    }

    void mappingProfilesAreVersioned()
    {
        WorkspaceRig rig;
        auto profile = value(rig.workspace->profile(QStringLiteral("default")));
        QCOMPARE(profile.version, 0); // the shipped one
        QVERIFY(!profile.rules.isEmpty());
        profile.rules.first().note = QStringLiteral("changed");
        QCOMPARE(value(rig.workspace->saveProfile(profile)).version, 1);
        QCOMPARE(value(rig.workspace->saveProfile(profile)).version, 2);
        rig.workspace.reset();
        rig.open();
        const auto again = value(rig.workspace->profile(QStringLiteral("default")));
        QCOMPARE(again.version, 2);
        QCOMPARE(again.rules.first().note, QStringLiteral("changed"));
        auto broken = again;
        broken.rules.first().source.clear();
        broken.rules.first().expression = QStringLiteral("return (((");
        QVERIFY(!wait(rig.workspace->saveProfile(broken)));
        QCOMPARE(value(rig.workspace->profile(QStringLiteral("default"))).version, 2);
        rig.importPeople(3);
        const auto preview = value(rig.workspace->previewMapping(again, 2));
        QCOMPARE(preview.size(), 2);
        QVERIFY(!preview.first().mapped.cells.isEmpty());
        value(rig.workspace->planPush({}));
    }

    // Plan, apply, board

    void pushIsPlannedConfirmedAndOnTheBoard()
    {
        WorkspaceRig rig;
        rig.importPeople(12);
        const int before = rig.server.ticketCount();
        const auto plan = value(rig.workspace->planPush({}));
        QCOMPARE(plan.count(domain::PlanAction::Create), 12);
        QCOMPARE(rig.server.ticketCount(), before); // a plan sends nothing
        QSignalSpy board(rig.workspace.get(), &app::Workspace::boardChanged);
        const auto receipt = value(rig.workspace->apply(plan));
        QVERIFY(receipt.isGreen());
        QCOMPARE(receipt.count(domain::Verdict::Created), 12);
        QCOMPARE(rig.server.ticketCount(), before + 12);
        QCOMPARE(rig.onceEach(rig.server), QString());
        for (const auto &row : rig.rows())
            QCOMPARE(row.state, domain::WorkState::InHalo);
        QTRY_VERIFY(!board.isEmpty());
        const auto data = value(rig.workspace->board({}));
        QVERIFY(data.deals.size() >= 12);
        QVERIFY(data.pulledAt.isValid());
        QCOMPARE(value(rig.workspace->receipt(receipt.runId)).rows, receipt.rows);
        QCOMPARE(value(rig.workspace->operations(true)).size(), 0);
        QCOMPARE(value(rig.workspace->operations(false)).size(), 12);
        QCOMPARE(value(rig.workspace->state()).needsAttention, 0);
    }

    void spaceForAFullDiskIsKeptBackBeforeAnythingIsSent()
    {
        WorkspaceRig rig;
        rig.importPeople(1);
        const QFileInfo ballast(rig.path() + QStringLiteral(".ballast"));
        QVERIFY(!QFileInfo::exists(ballast.filePath()));
        const auto plan = value(rig.workspace->planPush({}));
        QCOMPARE(plan.count(domain::PlanAction::Create), 1);
        QCOMPARE(ballast.size(), store::Ballast::kBytes);
        // A workspace works without it as well.
        rig.workspace.reset();
        QVERIFY(QFile::remove(ballast.filePath()));
        QVERIFY(QDir().mkdir(ballast.filePath()));
        rig.open();
        const auto receipt = value(rig.workspace->apply(value(rig.workspace->planPush({}))));
        QVERIFY(receipt.isGreen());
    }

    void onePlanIsNeverCarriedOutTwice()
    {
        WorkspaceRig rig;
        rig.importPeople(6);
        auto plan = value(rig.workspace->planPush({}));
        auto half = plan;
        for (int i = 0; i < 3; ++i)
            half.rows[i].chosen = false;
        QCOMPARE(value(rig.workspace->apply(half)).count(domain::Verdict::Created), 3);
        const auto receipt = value(rig.workspace->apply(plan));
        QCOMPARE(receipt.count(domain::Verdict::Created), 3);
        QCOMPARE(receipt.count(domain::Verdict::LeftAlone), 3);
        QCOMPARE(rig.onceEach(rig.server), QString());
        QCOMPARE(codeOf(rig.workspace->apply(plan)), QStringLiteral("LL-PLAN-008"));
        QCOMPARE(rig.onceEach(rig.server), QString());
        QVERIFY(value(rig.workspace->audit()).sound);
    }

    void rowRemovedSinceThePlanIsNotPushed()
    {
        WorkspaceRig rig;
        rig.importPeople(2);
        const auto plan = value(rig.workspace->planPush({}));
        const QString key = rig.externalKey(rig.rows().first().id);
        value(rig.workspace->removeContacts({rig.rows().first().id}));
        QCOMPARE(value(rig.workspace->apply(plan)).count(domain::Verdict::Created), 1);
        QCOMPARE(rig.server.ticketsByExternalKey(key).size(), 0);
    }

    void runsOfAllKindsMayOverlap()
    {
        WorkspaceRig rig;
        rig.importPeople(30);
        rig.setFaults(QStringLiteral("slow=10"));
        const auto plan = value(rig.workspace->planPush({}));
        auto half = plan, rest = plan;
        for (int i = 0; i < 30; ++i)
            (i < 15 ? rest : half).rows[i].chosen = false;
        auto first = rig.workspace->apply(half);
        auto second = rig.workspace->apply(rest);
        auto settling = rig.workspace->settle({});
        auto polling = rig.workspace->poll({});
        auto searching = rig.workspace->search(apolloSearch(120));
        auto testing = rig.workspace->testConnection(QStringLiteral("sandbox")); // reads the schema anew
        auto saving = rig.workspace->saveConnection(rig.provider(QStringLiteral("apollo")),
                                                    {}); // makes all sessions new
        QCOMPARE(value(first).count(domain::Verdict::Created), 15);
        QCOMPARE(value(second).count(domain::Verdict::Created), 15);
        QCOMPARE(value(settling), 0);
        QVERIFY(value(testing).ok);
        value(saving);
        value(polling);
        QVERIFY(value(searching).fetched > 0);
        for (const auto &row : plan.rows)
            QCOMPARE(rig.server.ticketsByExternalKey(row.externalKey).size(), 1);
        QVERIFY(value(rig.workspace->audit()).sound);
    }

    void operationsGoToTheirOwnTenantOnly()
    {
        WorkspaceRig rig;
        sandbox::SandboxServer other;
        sandbox::ServerOptions otherOptions;
        otherOptions.seed = 7;
        QVERIFY(other.start(otherOptions));
        rig.importPeople(5);
        app::PushRequest push;
        push.connection = QStringLiteral("sandbox");
        const auto plan = value(rig.workspace->planPush(push));
        rig.server.stop(); // the tenant goes away: everything stays open
        auto first = rig.workspace->apply(plan);
        QTRY_VERIFY_WITH_TIMEOUT(value(rig.workspace->operations(true)).size() == 5, 20'000);
        rig.workspace->cancelAll();
        wait(first);
        const auto open = value(rig.workspace->operations(true)).size();
        value(
            rig.workspace->saveConnection(WorkspaceRig::halo(QStringLiteral("second"), other.haloUrl()), {}));
        const int before = other.ticketCount();
        QCOMPARE(value(rig.workspace->settle(QStringLiteral("second"))), 0);
        rig.importPeople(2, QStringLiteral("q"));
        app::PushRequest toSecond;
        toSecond.connection = QStringLiteral("second");
        for (const auto &row : rig.rows()) {
            if (row.email.startsWith(u'q'))
                toSecond.contacts << row.id;
        }
        const auto receipt = value(rig.workspace->apply(value(rig.workspace->planPush(toSecond))));
        QCOMPARE(receipt.count(domain::Verdict::Created), 2);
        QCOMPARE(other.ticketCount(), before + 2);
        for (const auto &row : plan.rows)
            QCOMPARE(other.ticketsByExternalKey(row.externalKey).size(), 0);
        QCOMPARE(value(rig.workspace->operations(true)).size(), open);
    }

    /// Two tenants number their records alike; what waits for one must not show on the other's board.
    void operationsMarkTheirOwnTenantsBoardOnly()
    {
        WorkspaceRig rig;
        sandbox::SandboxServer other;
        QVERIFY(other.start({})); // the same invented people, under the same numbers
        value(
            rig.workspace->saveConnection(WorkspaceRig::halo(QStringLiteral("second"), other.haloUrl()), {}));
        value(rig.workspace->pull(QStringLiteral("sandbox")));
        value(rig.workspace->pull(QStringLiteral("second")));
        const auto stateOn = [&](const QString &connection, qint64 haloId) {
            const auto board = value(rig.workspace->board(connection));
            for (const domain::Deal &deal : board.deals) {
                if (deal.haloId == haloId)
                    return deal.sync;
            }
            qFatal("the record is not on the board");
        };
        app::MoveRequest move;
        move.connection = QStringLiteral("sandbox");
        move.targetStatus = QStringLiteral("lead.contacted");
        const auto board = value(rig.workspace->board(QStringLiteral("sandbox")));
        for (const domain::Deal &deal : board.deals) {
            if (move.haloIds.isEmpty() && deal.statusKey == QStringLiteral("lead.new"))
                move.haloIds = {deal.haloId};
        }
        QCOMPARE(move.haloIds.size(), 1);
        const auto plan = value(rig.workspace->planMove(move));
        rig.server.stop(); // the tenant goes away: the change stays open
        auto applying = rig.workspace->apply(plan);
        QTRY_VERIFY_WITH_TIMEOUT(value(rig.workspace->operations(true)).size() == 1, 20'000);
        QVERIFY(stateOn(QStringLiteral("sandbox"), move.haloIds.first()) != domain::SyncState::InStep);
        QCOMPARE(stateOn(QStringLiteral("second"), move.haloIds.first()), domain::SyncState::InStep);
        rig.workspace->cancelAll();
        wait(applying);
    }

    void movesThroughTheWholePipeline()
    {
        WorkspaceRig rig;
        rig.importPeople(1);
        const qint64 id = rig.push().rows.first().haloId;
        QVERIFY(id > 0);
        const auto go = [&](const QString &target, const QMap<QString, QVariant> &inputs = {}) {
            const auto plan = value(rig.workspace->planMove(move(id, target, inputs)));
            return plan.chosenChanges() == 0
                       ? plan.rows.first().code
                       : domain::verdictName(value(rig.workspace->apply(plan)).rows.first().verdict);
        };
        const QString moved = domain::verdictName(domain::Verdict::Moved);
        QCOMPARE(go(QStringLiteral("prospect.new")), QStringLiteral("LL-PROM-001")); // not Engaged yet
        QCOMPARE(go(QStringLiteral("lead.contacted")), moved);
        QCOMPARE(go(QStringLiteral("lead.contacted")), QStringLiteral("LL-PLAN-012"));
        QCOMPARE(go(QStringLiteral("lead.engaged")), moved);
        QCOMPARE(go(QStringLiteral("prospect.new")), moved);
        QCOMPARE(go(QStringLiteral("prospect.qualified")), moved);
        QCOMPARE(go(QStringLiteral("opportunity.new")),
                 QStringLiteral("LL-PROM-001")); // the fields are empty
        const QMap<QString, QVariant> filled{
            {QStringLiteral("ProspectFitScore"), 82},
            {QStringLiteral("ProspectPainPoints"), QStringLiteral("Slow support")},
            {QStringLiteral("ProspectDecisionMakers"), QStringLiteral("Yes")},
            {QStringLiteral("ProspectBudget"), QStringLiteral("$50K-$100K")},
            {QStringLiteral("ProspectTimeframe"), QStringLiteral("1-3 months")}};
        const auto plan = value(rig.workspace->planMove(move(id, QStringLiteral("opportunity.new"), filled)));
        QVERIFY2(plan.chosenChanges() == 1, qPrintable(plan.rows.first().reason));
        const auto receipt = value(rig.workspace->apply(plan));
        QCOMPARE(receipt.rows.first().verdict, domain::Verdict::Moved);
        QVERIFY2(receipt.isGreen(), qPrintable(receipt.rows.first().reason));
        const auto board = value(rig.workspace->board({}));
        for (const auto &deal : board.deals) {
            if (deal.haloId != id)
                continue;
            QCOMPARE(deal.stage, domain::Stage::Opportunity);
            QCOMPARE(deal.statusKey, QStringLiteral("opportunity.new"));
            QCOMPARE(deal.customValue(QStringLiteral("ProspectPainPoints")).toString(),
                     QStringLiteral("Slow support"));
        }
        QCOMPARE(go(QStringLiteral("nowhere.at_all")), QStringLiteral("LL-PIPE-012"));
        QCOMPARE(
            value(rig.workspace->planMove(move(999'999, QStringLiteral("lead.contacted")))).rows.first().code,
            QStringLiteral("LL-BOARD-001"));
    }

    // Poll

    void secondPassChangesNothing()
    {
        WorkspaceRig rig;
        rig.importPeople(8);
        app::SavedSearch search;
        search.name = QStringLiteral("all");
        search.request = apolloSearch(20);
        value(rig.workspace->saveSearch(search));
        const auto first = value(rig.workspace->poll({}));
        QVERIFY2(first.errors.isEmpty(),
                 first.errors.isEmpty() ? "" : qPrintable(first.errors.first().sentence()));
        QVERIFY(first.leadsCreated >= 8);
        QCOMPARE(first.searched, 20);
        QVERIFY(first.prospectsConverted + first.opportunitiesPromoted > 0);
        const int tickets = rig.server.ticketCount();
        const auto second = value(rig.workspace->poll({}));
        QVERIFY(second.errors.isEmpty());
        QCOMPARE(second.leadsCreated + second.leadsUpdated, 0);
        QCOMPARE(second.prospectsConverted + second.opportunitiesPromoted, 0);
        QCOMPARE(rig.server.ticketCount(), tickets);
        for (const auto &[reason, count] : second.leftAlone)
            QVERIFY(count > 0 && !reason.isEmpty());
        QCOMPARE(value(rig.workspace->savedSearches()).first().lastAdded, 0);
    }

    void stoppedPassDoesNotGoOnWithTheNextStep()
    {
        WorkspaceRig rig;
        rig.importPeople(5);
        const int before = rig.server.ticketCount();
        connect(rig.workspace.get(), &app::Workspace::progress, this, [&](const app::RunProgress &progress) {
            if (progress.kind == QStringLiteral("pull"))
                rig.workspace->cancelAll();
        });
        const auto report = value(rig.workspace->poll({}));
        QCOMPARE(report.errors.last().code, QStringLiteral("LL-RUN-003"));
        QCOMPARE(report.leadsCreated, 0);
        QCOMPARE(rig.server.ticketCount(), before);
    }

    // Signals and threads

    void signalsComeInTheOwnersThread()
    {
        WorkspaceRig rig;
        QSet<QThread *> threads;
        int finished = 0;
        const auto note = [&] { threads << QThread::currentThread(); };
        auto *workspace = rig.workspace.get();
        connect(
            workspace, &app::Workspace::progress, workspace,
            [&](const app::RunProgress &progress) {
                note();
                finished += progress.finished ? 1 : 0;
            },
            Qt::DirectConnection);
        connect(workspace, &app::Workspace::worklistChanged, workspace, note, Qt::DirectConnection);
        connect(workspace, &app::Workspace::boardChanged, workspace, note, Qt::DirectConnection);
        connect(workspace, &app::Workspace::runsChanged, workspace, note, Qt::DirectConnection);
        connect(workspace, &app::Workspace::connectionsChanged, workspace, note, Qt::DirectConnection);
        connect(
            workspace, &app::Workspace::stateChanged, workspace, [&](const app::EngineState &) { note(); },
            Qt::DirectConnection);
        QSignalSpy state(workspace, &app::Workspace::stateChanged);
        QSignalSpy connections(workspace, &app::Workspace::connectionsChanged);
        rig.importPeople(4);
        (void)rig.searchApollo(5);
        (void)rig.push();
        value(workspace->saveConnection(rig.provider(QStringLiteral("hunter")), {}));
        QTRY_VERIFY(!state.isEmpty());
        QTRY_VERIFY(!connections.isEmpty());
        QCOMPARE(threads, QSet<QThread *>{QThread::currentThread()});
        QVERIFY(finished >= 4);
    }

    /// Whoever asks may add a continuation of their own; the workspace's signal comes all the same.
    void signalsAndContinuationsGoTogether()
    {
        WorkspaceRig rig;
        QSignalSpy connections(rig.workspace.get(), &app::Workspace::connectionsChanged);
        bool told = false;
        rig.workspace->saveConnection(rig.provider(QStringLiteral("hunter")), {})
            .then(this, [&](const Result<void> &saved) { told = saved.has_value(); });
        QTRY_VERIFY(told);
        QTRY_COMPARE(connections.size(), 1);
    }

    void closingInTheMiddleLosesNothing_data()
    {
        QTest::addColumn<int>("closeAfterMs");
        for (const int ms : {0, 1, 5, 20, 60, 150, 400})
            QTest::addRow("after %d ms", ms) << ms;
    }
    void closingInTheMiddleLosesNothing()
    {
        QFETCH(int, closeAfterMs);
        WorkspaceRig rig;
        rig.importPeople(40);
        rig.setFaults(QStringLiteral("slow=20"));
        const auto plan = value(rig.workspace->planPush({}));
        auto applying = rig.workspace->apply(plan);
        auto searching = rig.workspace->search(apolloSearch(300));
        auto polling = rig.workspace->poll({});
        auto testing = rig.workspace->testConnection(QStringLiteral("sandbox"));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < closeAfterMs)
            QTest::qWait(1);
        rig.workspace.reset();
        QVERIFY(applying.isFinished()); // at once: the threads have ended
        QVERIFY(searching.isFinished());
        QVERIFY(testing.isFinished());
        wait(applying);
        wait(searching);
        wait(testing);
        wait(polling); // lives in this thread: ends as soon as its event loop runs
        rig.setFaults({});
        rig.open();
        QTRY_COMPARE_WITH_TIMEOUT(value(rig.workspace->settle({})), 0, 20'000);
        QCOMPARE(value(rig.workspace->operations(true)).size(), 0);
        QVERIFY(value(rig.workspace->audit()).sound);
        QCOMPARE(runsInState(value(rig.workspace->runs(20)), QStringLiteral("running")), 0);
        // What had not been sent is pushed by the next plan; everybody is there once.
        const auto rest = value(rig.workspace->planPush({}));
        if (rest.chosenChanges() > 0)
            value(rig.workspace->apply(rest));
        for (const auto &row : plan.rows)
            QCOMPARE(rig.server.ticketsByExternalKey(row.externalKey).size(), 1);
    }

    void closingWhileOpening()
    {
        WorkspaceRig rig;
        for (int i = 0; i < 20; ++i) {
            rig.workspace = std::make_unique<app::Workspace>(rig.options());
            auto opening = rig.workspace->open();
            if (i % 2 == 1)
                QTest::qWait(i);
            rig.workspace.reset();
            QVERIFY(opening.isFinished());
        }
        rig.open();
        QVERIFY(value(rig.workspace->audit()).sound);
    }

    // Connections

    void connectionsAreTestedWithoutCredits()
    {
        WorkspaceRig rig;
        const auto halo = value(rig.workspace->testConnection(QStringLiteral("sandbox")));
        QVERIFY(halo.ok);
        QVERIFY(halo.missing.isEmpty());
        const auto apollo = value(rig.workspace->testConnection(QStringLiteral("apollo")));
        QVERIFY(apollo.ok);
        QVERIFY(!apollo.creditsLeft.isEmpty());
        QVERIFY(value(rig.workspace->testConnection(QStringLiteral("hunter"))).ok);
        QCOMPARE(rig.server.creditsUsed(QStringLiteral("apollo")), 0.0);
        QCOMPARE(rig.server.creditsUsed(QStringLiteral("hunter")), 0.0);
    }

    void refusedKeys()
    {
        WorkspaceRig rig;
        for (auto connection : rig.connections()) {
            connection.settings.remove(QStringLiteral("sandbox_credential"));
            value(rig.workspace->saveConnection(connection, "not-the-key"));
            const auto tested = wait(rig.workspace->testConnection(connection.name));
            QVERIFY2(!tested, qPrintable(connection.name));
            QCOMPARE(tested.error().kind, ErrorKind::SignIn);
            QVERIFY(!tested.error().sentence().contains(QStringLiteral("not-the-key")));
        }
        QCOMPARE(wait(rig.workspace->search(apolloSearch(5))).error().code, QStringLiteral("LL-PROV-020"));
        // With the right one everything works, without a restart.
        auto apollo = rig.provider(QStringLiteral("apollo"));
        apollo.settings.remove(QStringLiteral("sandbox_credential"));
        value(rig.workspace->saveConnection(apollo,
                                            sandbox::SandboxServer::providerKey(QStringLiteral("apollo"))));
        QCOMPARE(value(rig.workspace->search(apolloSearch(5))).fetched, 5);
        // An empty secret keeps the stored one; removing the connection removes it.
        auto kept = value(rig.workspace->connections());
        const QString entry = kept.first().secretKey;
        QVERIFY(!entry.isEmpty());
        value(rig.workspace->saveConnection(kept.first(), {}));
        QCOMPARE(value(rig.workspace->search(apolloSearch(5))).fetched, 5);
        value(rig.workspace->removeConnection(QStringLiteral("apollo")));
        QCOMPARE(codeOf(rig.workspace->removeConnection(QStringLiteral("apollo"))),
                 QStringLiteral("LL-CONN-002"));
    }

    void publishedCredentialsOpenOnlySandboxes()
    {
        WorkspaceRig rig;
        auto live = rig.provider(QStringLiteral("apollo"));
        live.live = true;
        QCOMPARE(codeOf(rig.workspace->saveConnection(live, {})), QStringLiteral("LL-SEC-010"));
        auto elsewhere = rig.provider(QStringLiteral("apollo"));
        elsewhere.baseUrl = QUrl(QStringLiteral("https://api.example.com/v1"));
        QCOMPARE(codeOf(rig.workspace->saveConnection(elsewhere, {})), QStringLiteral("LL-SEC-010"));
        auto halo = rig.halo(QStringLiteral("sandbox"), rig.server.haloUrl());
        halo.live = true;
        QCOMPARE(codeOf(rig.workspace->saveConnection(halo, {})), QStringLiteral("LL-SEC-010"));
        QCOMPARE(value(rig.workspace->search(apolloSearch(5))).fetched,
                 5); // the stored ones are as they were
    }

    void wrongAddresses()
    {
        WorkspaceRig rig(false);
        auto apollo = rig.provider(QStringLiteral("apollo"));
        apollo.baseUrl = QUrl(QStringLiteral("http://apollo.example.com")); // not encrypted
        apollo.settings.clear();
        QCOMPARE(codeOf(rig.workspace->saveConnection(apollo, "k")), QStringLiteral("LL-CONN-001"));
        apollo = rig.provider(QStringLiteral("apollo"));
        apollo.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        value(rig.workspace->saveConnection(apollo, {}));
        QCOMPARE(wait(rig.workspace->search(apolloSearch(5))).error().kind, ErrorKind::Unreachable);
        auto halo = rig.halo(QStringLiteral("sandbox"), QUrl(QStringLiteral("http://127.0.0.1:1")));
        value(rig.workspace->saveConnection(halo, {}));
        QCOMPARE(wait(rig.workspace->testConnection(QStringLiteral("sandbox"))).error().kind,
                 ErrorKind::Unreachable);
        QCOMPARE(codeOf(rig.workspace->pull({})),
                 wait(rig.workspace->testConnection(QStringLiteral("sandbox"))).error().code);
        // A server, but not this one's API.
        apollo.baseUrl = rig.server.haloUrl();
        value(rig.workspace->saveConnection(apollo, {}));
        const auto wrong = wait(rig.workspace->search(apolloSearch(5)));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().code.startsWith(QStringLiteral("LL-PROV-")));
        QCOMPARE(rig.rows().size(), 0);
    }

    void htmlWhereJsonWasDue()
    {
        WorkspaceRig rig;
        RawServer web;
        web.otherwise({RawServer::Act::Answer,
                       RawServer::http(200, "<!doctype html><title>Sign in</title>", {}, "text/html")});
        auto apollo = rig.provider(QStringLiteral("apollo"));
        apollo.baseUrl = web.url(QStringLiteral("/api/v1"));
        value(rig.workspace->saveConnection(apollo, {}));
        QCOMPARE(codeOf(rig.workspace->search(apolloSearch(5))), QStringLiteral("LL-PROV-026"));
        QCOMPARE(codeOf(rig.workspace->testConnection(QStringLiteral("apollo"))),
                 QStringLiteral("LL-PROV-026"));
        auto halo = rig.halo(QStringLiteral("sandbox"), web.url({}));
        value(rig.workspace->saveConnection(halo, {}));
        const auto tested = wait(rig.workspace->testConnection(QStringLiteral("sandbox")));
        QVERIFY(!tested);
        QCOMPARE(tested.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(rig.rows().size(), 0);
    }

    void emptyPageIsNoError()
    {
        WorkspaceRig rig;
        RawServer web;
        web.otherwise(RawServer::answer(200, R"({"total_entries":0,"people":[]})"));
        auto apollo = rig.provider(QStringLiteral("apollo"));
        apollo.baseUrl = web.url(QStringLiteral("/api/v1"));
        value(rig.workspace->saveConnection(apollo, {}));
        const auto outcome = value(rig.workspace->search(apolloSearch(50)));
        QCOMPARE(outcome.fetched, 0);
        QCOMPARE(outcome.total, 0);
        QVERIFY(!outcome.truncated);
        QCOMPARE(web.requests.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
