#include "ctl.h"

#include <QJsonArray>

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <csignal>
#include <cstdlib>

#include <termios.h>

using namespace leadline;
using namespace leadline::test;

namespace {

const QByteArray kCanary = "canary-7f3a91-secret-of-the-tenant";

QByteArray utf16(const QByteArray &text)
{
    QByteArray wide;
    for (const char c : text)
        wide += QByteArray(1, c) + QByteArray(1, '\0');
    return wide;
}

/// Every shape in which a secret could be written down by accident.
QList<QByteArray> shapes(const QByteArray &secret)
{
    QList<QByteArray> all{secret, secret.toHex(), secret.toHex().toUpper(), utf16(secret)};
    // Base64 of a longer text holds one of three, by where the secret starts in it; the ends depend on the
    // neighbours.
    for (int shift = 0; shift < 3; ++shift)
        all << (QByteArray(shift, 'x') + secret).toBase64().mid(shift == 0 ? 0 : 4).chopped(6);
    return all;
}

/// Like Ctrl+C. Never to "process 0", which would be everybody in the group.
bool interrupt(const QProcess &process)
{
    return process.processId() > 0 && ::kill(pid_t(process.processId()), SIGINT) == 0;
}

QStringList filesThatHold(const QString &folder, const QList<QByteArray> &needles)
{
    QStringList found;
    const auto entries = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &needle : needles) {
            if (bytes.contains(needle))
                found << entry.fileName();
        }
    }
    return found;
}

} // namespace

class TestCli final : public QObject
{
    Q_OBJECT
private slots:
    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : commands())
            QTest::newRow(qPrintable(command)) << command;
    }
    void everyCommandExplainsItself()
    {
        QFETCH(QString, command);
        const Ctl ctl;
        const auto help = ctl.bare({command, QStringLiteral("--help")});
        VERIFY_CODE(help, 0);
        QVERIFY2(help.out.contains("Example"), help.out);
        QVERIFY2(help.out.contains("leadlinectl " + command.toUtf8()), help.out);
        QVERIFY(!help.out.contains(LEADLINE_CTL)); // no path of whoever built it
        QVERIFY(help.err.isEmpty());
        QVERIFY(!QFile::exists(ctl.folder.filePath(QStringLiteral("data")))); // asking for help makes nothing
    }

    void overviewListsEveryCommand()
    {
        const Ctl ctl;
        const auto help = ctl.bare({QStringLiteral("--help")});
        VERIFY_CODE(help, 0);
        for (const QString &command : commands())
            QVERIFY2(help.out.contains("\n  " + command.toUtf8() + ' '), qPrintable(command));
        VERIFY_CODE(ctl.bare({}), 2);
        VERIFY_CODE(ctl.bare({QStringLiteral("--version")}), 0);
    }

    void whatIsNotUnderstoodIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *text) {
            QTest::newRow(text) << QString::fromLatin1(text).split(u' ');
        };
        row("fly");
        row("audit --colour");
        row("search");
        row("enrich");
        row("import");
        row("apply");
        row("promote");
        row("promote 12");
        row("promote twelve --to prospect");
        row("search apollo --max many");
        row("search apollo --max 0");
        row("search apollo --max -5");
        row("search apollo --cap lots");
        row("search apollo --cap -1");
        row("search apollo --filter titles");
        row("enrich apollo --cap lots");
        row("enrich apollo --cap -1");
        row("enrich apollo --id x");
        row("plan --id 0");
        row("poll --max 1e99");
        row("audit --trail some");
        row("worklist --state tired");
        row("worklist --show x");
        row("worklist --remove 1;2");
        row("worklist --limit nan");
        row("board --stage pit");
        row("state --secrets pocket");
        row("state --secrets file --passphrase-fd three");
        row("worklist --suppress 1 --remove 2");
        row("connect --kind apollo");
        row("connect --test");
        row("connect --remove");
        row("connect x --kind apollo --secret-fd three");
        row("connect x --kind apollo --requests-per-minute often");
        row("import people.csv --column Phone");
        row("import people.csv --column Phone=telefon");
        row("promote 12 --to prospect --set ProspectBudget");
        row("sandbox --port http");
        row("sandbox --port 70000");
        row("sandbox --seed x");
        row("demo --seed x");
        row("demo --people many");
        row("demo --people 0");
    }
    void whatIsNotUnderstoodIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Ctl ctl;
        const auto ran = ctl.run(arguments);
        VERIFY_CODE(ran, 2);
        QVERIFY2(ran.out.isEmpty(), ran.out);
        QVERIFY2(ran.err.contains("[LL-CLI-00"), ran.err);
        QCOMPARE(ran.err.trimmed().count('\n'), 0);
        QVERIFY2(!QFile::exists(ctl.path()), "a command that was not understood must touch nothing");
        const auto json = ctl.json(arguments);
        VERIFY_CODE(json, 2);
        QCOMPARE(json.json().value(QStringLiteral("ok")).toBool(true), false);
        QVERIFY(json.json().value(QStringLiteral("error"))[QStringLiteral("code")].toString().startsWith(
            QStringLiteral("LL-CLI-00")));
    }

    /// The same path a person takes, a process for each step, against a sandbox in a process of its own.
    void wholePathAcrossProcesses()
    {
        QProcess sandbox;
        sandbox.start(QStringLiteral(LEADLINE_SANDBOX), {QStringLiteral("--port"), QStringLiteral("0")});
        QTRY_VERIFY_WITH_TIMEOUT(sandbox.canReadLine(), 30'000);
        const QString address = QString::fromUtf8(sandbox.readLine()).section(u' ', 1).trimmed();
        QVERIFY2(address.startsWith(QStringLiteral("http://127.0.0.1:")), qPrintable(address));

        const Ctl ctl;
        const auto step = [&](const QStringList &arguments, int code = 0) {
            const auto ran = ctl.json(arguments);
            if (ran.code != code)
                qWarning("%s\n%s", qPrintable(arguments.join(u' ')), ran.trace().constData());
            const auto document = QJsonDocument::fromJson(ran.out);
            if (!document.isObject() || !document.object().value(QStringLiteral("ok")).isBool())
                qWarning("%s printed no object with \"ok\"", qPrintable(arguments.first()));
            return ran.code == code ? document.object() : QJsonObject();
        };
        const auto connected = step({QStringLiteral("connect"), QStringLiteral("--sandbox"), address});
        QCOMPARE(connected.value(QStringLiteral("connections")).toArray().size(), 3);
        QCOMPARE(step({QStringLiteral("connect")}).value(QStringLiteral("connections")).toArray().size(), 3);
        QVERIFY(step({QStringLiteral("connect"), QStringLiteral("sandbox"), QStringLiteral("--test")})
                    .value(QStringLiteral("report"))[QStringLiteral("works")]
                    .toBool());
        QVERIFY(!step({QStringLiteral("search"), QStringLiteral("apollo"), QStringLiteral("--filters")})
                     .value(QStringLiteral("filters"))
                     .toArray()
                     .isEmpty());
        const auto found = step({QStringLiteral("search"), QStringLiteral("apollo"), QStringLiteral("--max"),
                                 QStringLiteral("30"), QStringLiteral("--save"), QStringLiteral("all")});
        QCOMPARE(found.value(QStringLiteral("fetched")).toInt(), 30);
        const auto enriched = step({QStringLiteral("enrich"), QStringLiteral("apollo"),
                                    QStringLiteral("--cap"), QStringLiteral("12")});
        QVERIFY(enriched.value(QStringLiteral("found")).toInt() > 0);
        QVERIFY(enriched.value(QStringLiteral("credits")).toDouble() <= 12);
        QCOMPARE(step({QStringLiteral("worklist")}).value(QStringLiteral("rows")).toArray().size(), 30);

        const QString planFile = ctl.folder.filePath(QStringLiteral("push.json"));
        const auto plan = step({QStringLiteral("plan"), QStringLiteral("--out"), planFile});
        QVERIFY(QFile::exists(planFile));
        QCOMPARE(plan.value(QStringLiteral("plan"))[QStringLiteral("rows")].toArray().size(), 30);
        const auto applied = ctl.json({QStringLiteral("apply"), planFile});
        const auto receipt = applied.json().value(QStringLiteral("receipt")).toObject();
        const bool green = applied.json().value(QStringLiteral("green")).toBool();
        QVERIFY(green);
        VERIFY_CODE(applied, 3); // confirmed, but the person who opted out was refused
        QCOMPARE(receipt.value(QStringLiteral("rows")).toArray().size(), 30);
        const auto twice = ctl.json({QStringLiteral("apply"), planFile});
        VERIFY_CODE(twice, 1);
        QCOMPARE(twice.json().value(QStringLiteral("error"))[QStringLiteral("code")].toString(),
                 QStringLiteral("LL-PLAN-008"));
        QCOMPARE(step({QStringLiteral("apply"), QStringLiteral("--resume")})
                     .value(QStringLiteral("open"))
                     .toInt(-1),
                 0);

        const auto board = step({QStringLiteral("board"), QStringLiteral("--pull")});
        qint64 lead = 0;
        for (const QJsonValueConstRef row : receipt.value(QStringLiteral("rows")).toArray()) {
            if (row[QStringLiteral("verdict")].toString() == QStringLiteral("created"))
                lead = row[QStringLiteral("halo_id")].toInteger();
        }
        QVERIFY2(lead > 0, applied.out);
        QVERIFY(board.value(QStringLiteral("deals")).toArray().size() > 1);
        const QString id = QString::number(lead);
        const auto tooEarly =
            step({QStringLiteral("promote"), id, QStringLiteral("--to"), QStringLiteral("prospect")}, 3);
        QCOMPARE(tooEarly.value(QStringLiteral("ok")).toBool(true), false);
        QVERIFY(step({QStringLiteral("promote"), id, QStringLiteral("--to"), QStringLiteral("lead.engaged"),
                      QStringLiteral("--dry-run")})
                    .contains(QStringLiteral("plan")));
        QVERIFY(step({QStringLiteral("promote"), id, QStringLiteral("--to"), QStringLiteral("lead.engaged")})
                    .value(QStringLiteral("green"))
                    .toBool());
        QVERIFY(step({QStringLiteral("promote"), QStringLiteral("#") + id, QStringLiteral("--to"),
                      QStringLiteral("prospect")})
                    .value(QStringLiteral("green"))
                    .toBool());
        const auto pass = step({QStringLiteral("poll")});
        QVERIFY(pass.value(QStringLiteral("errors")).toArray().isEmpty());
        QCOMPARE(pass.value(QStringLiteral("searched")).toInt(), 30);
        const auto again = step({QStringLiteral("poll")});
        QCOMPARE(again.value(QStringLiteral("leads_created")).toInt(-1), 0);
        const auto row = QString::number(step({QStringLiteral("worklist")})
                                             .value(QStringLiteral("rows"))[0][QStringLiteral("id")]
                                             .toInteger());
        QVERIFY(step({QStringLiteral("worklist"), QStringLiteral("--show"), row})
                    .contains(QStringLiteral("contact")));
        QCOMPARE(step({QStringLiteral("worklist"), QStringLiteral("--suppress"), row,
                       QStringLiteral("--reason"), QStringLiteral("asked")})
                     .value(QStringLiteral("suppressed"))
                     .toInt(),
                 1);
        QCOMPARE(step({QStringLiteral("worklist"), QStringLiteral("--remove"), row})
                     .value(QStringLiteral("removed"))
                     .toInt(),
                 1);
        QVERIFY(!step({QStringLiteral("state"), QStringLiteral("--all")})
                     .value(QStringLiteral("list"))
                     .toArray()
                     .isEmpty());
        const auto audit = step({QStringLiteral("audit"), QStringLiteral("--trail"), QStringLiteral("100")});
        QVERIFY(audit.value(QStringLiteral("sound")).toBool());
        QVERIFY(audit.value(QStringLiteral("trail")).toArray().size() > 5);
        QCOMPARE(step({QStringLiteral("connect"), QStringLiteral("hunter"), QStringLiteral("--remove")})
                     .value(QStringLiteral("removed"))
                     .toString(),
                 QStringLiteral("hunter"));
        sandbox.terminate();
        QVERIFY(sandbox.waitForFinished());
        QCOMPARE(sandbox.exitCode(), 0);
        const auto unreachable = ctl.json({QStringLiteral("board"), QStringLiteral("--pull")});
        VERIFY_CODE(unreachable, 5);
    }

    void refusedRowsAreThree()
    {
        sandbox::SandboxServer server;
        QVERIFY(server.start({}));
        const Ctl ctl;
        VERIFY_CODE(
            ctl.run({QStringLiteral("connect"), QStringLiteral("--sandbox"), server.haloUrl().toString()}),
            0);
        VERIFY_CODE(ctl.run({QStringLiteral("import"), ctl.file(QStringLiteral("p.csv"), peopleCsv(2))}), 0);
        const QString plan = ctl.folder.filePath(QStringLiteral("plan.json"));
        VERIFY_CODE(ctl.run({QStringLiteral("plan"), QStringLiteral("--out"), plan}), 0);
        const auto rows = ctl.json({QStringLiteral("worklist")}).json().value(QStringLiteral("rows"));
        VERIFY_CODE(ctl.run({QStringLiteral("worklist"), QStringLiteral("--suppress"),
                             QString::number(rows[0][QStringLiteral("id")].toInteger())}),
                    0);
        const auto applied = ctl.run({QStringLiteral("apply"), plan});
        VERIFY_CODE(applied, 3);
        QVERIFY2(applied.out.contains("LL-DNC-001"), applied.out);
    }

    void wrecklessDemo_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("fair weather") << QString();
        QTest::newRow("answers lost and rate limited") << QStringLiteral("timeout-after-commit=0.2,429=0.1");
    }
    void wrecklessDemo()
    {
        QFETCH(QString, faults);
        const Ctl ctl;
        const QString kept = ctl.folder.filePath(QStringLiteral("demo.leadline"));
        QStringList arguments{QStringLiteral("demo"), QStringLiteral("--json"), QStringLiteral("--people"),
                              QStringLiteral("12"),   QStringLiteral("--keep"), kept};
        if (!faults.isEmpty())
            arguments << QStringLiteral("--faults") << faults;
        const auto demo = ctl.bare(arguments);
        VERIFY_CODE(demo, 0);
        QVERIFY(demo.json().value(QStringLiteral("green")).toBool());
        QVERIFY(demo.json().value(QStringLiteral("ok")).toBool());
        VERIFY_CODE(ctl.bare({QStringLiteral("audit"), QStringLiteral("--workspace"), kept}), 0);
    }

    void sandboxCommandServesUntilInterrupted()
    {
        const Ctl ctl;
        const auto process = ctl.start({QStringLiteral("sandbox"), QStringLiteral("--port"),
                                        QStringLiteral("0"), QStringLiteral("--json")});
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += process->readAllStandardOutput()).endsWith("}\n"), 30'000);
        const auto json = QJsonDocument::fromJson(out).object();
        QVERIFY(json.value(QStringLiteral("ok")).toBool());
        VERIFY_CODE(ctl.run({QStringLiteral("connect"), QStringLiteral("--sandbox"),
                             json.value(QStringLiteral("address")).toString()}),
                    0);
        VERIFY_CODE(ctl.run({QStringLiteral("connect"), QStringLiteral("sandbox"), QStringLiteral("--test")}),
                    0);
        QVERIFY(interrupt(*process));
        VERIFY_CODE(Ctl::finish(*process), 0);
        VERIFY_CODE(
            ctl.bare({QStringLiteral("sandbox"), QStringLiteral("--faults"), QStringLiteral("gremlins=1")}),
            1);
    }

    /// Ctrl+C ends the run under way and starts no other.
    void interruptedDemoStopsThere()
    {
        const Ctl ctl;
        const auto process =
            ctl.start({QStringLiteral("demo"), QStringLiteral("--faults"), QStringLiteral("slow=300")});
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += process->readAllStandardOutput()).contains("workspace"), 30'000);
        QVERIFY(interrupt(*process));
        const auto ran = Ctl::finish(*process, 30'000);
        VERIFY_CODE(ran, 130);
        QVERIFY2(!ran.out.contains("5 Push"), ran.out);
        QVERIFY2(ran.err.contains("[LL-"), ran.err);
    }

    /// Ctrl+C at the prompt for a secret: at once, and the terminal shows again what is typed.
    void interruptedPromptLeavesTheTerminalAsItWas()
    {
        const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
        const QString name = QString::fromLocal8Bit(::ptsname(terminal));
        const int kept = ::open(name.toLocal8Bit().constData(), O_RDWR | O_NOCTTY); // or its modes are reset
        const auto echoes = [kept] {
            termios modes{};
            return ::tcgetattr(kept, &modes) == 0 && (modes.c_lflag & ECHO) != 0;
        };
        QVERIFY(echoes());
        Ctl ctl;
        ctl.input = name;
        const auto process = ctl.start(
            ctl.with({QStringLiteral("state"), QStringLiteral("--secrets"), QStringLiteral("file")}));
        QByteArray err;
        QTRY_VERIFY_WITH_TIMEOUT((err += process->readAllStandardError()).contains("Passphrase:"), 30'000);
        QTRY_VERIFY(!echoes());
        QVERIFY(interrupt(*process));
        VERIFY_CODE(Ctl::finish(*process, 30'000), 130);
        QVERIFY(echoes());
        QVERIFY(!QFile::exists(ctl.path()));
        ::close(kept);
        ::close(terminal);
    }

    void interruptedApplyKeepsAccount()
    {
        sandbox::SandboxServer server;
        QVERIFY(server.start({}));
        server.setFaults(*sandbox::Faults::parse(QStringLiteral("slow=40")));
        const Ctl ctl;
        VERIFY_CODE(
            ctl.run({QStringLiteral("connect"), QStringLiteral("--sandbox"), server.haloUrl().toString()}),
            0);
        VERIFY_CODE(ctl.run({QStringLiteral("import"), ctl.file(QStringLiteral("p.csv"), peopleCsv(60))}), 0);
        const QString plan = ctl.folder.filePath(QStringLiteral("plan.json"));
        VERIFY_CODE(ctl.run({QStringLiteral("plan"), QStringLiteral("--out"), plan}), 0);
        const int before = server.ticketCount();
        const auto process = ctl.start(ctl.with({QStringLiteral("apply"), plan, QStringLiteral("--json")}));
        QTRY_VERIFY_WITH_TIMEOUT(server.ticketCount() >= before + 8, 60'000);
        QVERIFY(interrupt(*process));
        const auto ran = Ctl::finish(*process);
        VERIFY_CODE(ran, 130);
        const auto rows = ran.json().value(QStringLiteral("receipt"))[QStringLiteral("rows")].toArray();
        QCOMPARE(rows.size(), 60);
        int created = 0, cancelled = 0;
        for (const QJsonValueConstRef row : rows) {
            created += row[QStringLiteral("verdict")].toString() == QStringLiteral("created") ? 1 : 0;
            cancelled += row[QStringLiteral("verdict")].toString() == QStringLiteral("cancelled") ? 1 : 0;
        }
        QCOMPARE(created + cancelled, 60);
        QVERIFY(cancelled > 0);
        QCOMPARE(server.ticketCount(), before + created);
    }

    void tamperedWorkspaceIsSix()
    {
        sandbox::SandboxServer server;
        QVERIFY(server.start({}));
        const Ctl ctl;
        VERIFY_CODE(
            ctl.run({QStringLiteral("connect"), QStringLiteral("--sandbox"), server.haloUrl().toString()}),
            0);
        VERIFY_CODE(ctl.run({QStringLiteral("import"), ctl.file(QStringLiteral("p.csv"), peopleCsv(3))}), 0);
        const QString plan = ctl.folder.filePath(QStringLiteral("plan.json"));
        VERIFY_CODE(ctl.run({QStringLiteral("plan"), QStringLiteral("--out"), plan}), 0);
        VERIFY_CODE(ctl.run({QStringLiteral("apply"), plan}), 0);
        VERIFY_CODE(ctl.run({QStringLiteral("audit")}), 0);
        const auto tamper = [&](const QStringList &statements, const QString &name) {
            const QString copy = ctl.folder.filePath(name);
            QVERIFY(QFile::copy(ctl.path(), copy));
            {
                auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
                database.setDatabaseName(copy);
                QVERIFY(database.open());
                QSqlQuery query(database);
                // Whoever tampers is clever enough to put the trigger back.
                QVERIFY(query.exec(
                            QStringLiteral("SELECT sql FROM sqlite_master WHERE name = 'audit_no_update'")) &&
                        query.next());
                const QString trigger = query.value(0).toString();
                query.finish();
                QVERIFY(query.exec(QStringLiteral("DROP TRIGGER audit_no_update")));
                for (const QString &statement : statements)
                    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
                QVERIFY(query.exec(trigger));
                query.finish();
                database.close();
            }
            QSqlDatabase::removeDatabase(name);
            const auto audit = ctl.bare(
                {QStringLiteral("audit"), QStringLiteral("--workspace"), copy, QStringLiteral("--json")});
            VERIFY_CODE(audit, 6);
            QCOMPARE(audit.json().value(QStringLiteral("ok")).toBool(true), false);
            QVERIFY(!audit.json().value(QStringLiteral("problems")).toArray().isEmpty());
            const auto words = ctl.bare({QStringLiteral("audit"), QStringLiteral("--workspace"), copy});
            VERIFY_CODE(words, 6);
            QVERIFY(words.out.contains("BROKEN"));
        };
        tamper({QStringLiteral("UPDATE audit SET actor = 'nobody' WHERE id = 2")},
               QStringLiteral("trail.leadline"));
        tamper({QStringLiteral("UPDATE outbox_op SET halo_id = 0 WHERE kind = 'create'")},
               QStringLiteral("outbox.leadline"));
        tamper({QStringLiteral("UPDATE outbox_op SET record_key = (SELECT min(record_key) FROM outbox_op), "
                               "seq = id + 1000")},
               QStringLiteral("twice.leadline"));
        VERIFY_CODE(ctl.run({QStringLiteral("audit")}), 0); // the original is as it was
    }

    // Secrets

    void secretsInAPassphraseFile()
    {
        sandbox::SandboxServer server;
        QVERIFY(server.start({}));
        const Ctl ctl;
        const QStringList store{QStringLiteral("--secrets"), QStringLiteral("file"),
                                QStringLiteral("--passphrase-fd"), QStringLiteral("3")};
        const QByteArray key = sandbox::SandboxServer::providerKey(QStringLiteral("apollo"));
        const QStringList connect =
            QStringList{
                QStringLiteral("connect"),     QStringLiteral("apollo"),
                QStringLiteral("--kind"),      QStringLiteral("apollo"),
                QStringLiteral("--url"),       server.providerUrl(QStringLiteral("apollo")).toString(),
                QStringLiteral("--secret-fd"), QStringLiteral("3"),
                QStringLiteral("--test")} +
            store;
        const auto added = ctl.run(connect, "correct horse battery\n" + key + '\n');
        VERIFY_CODE(added, 0);
        QVERIFY(!added.text().contains(QString::fromLatin1(key)));
        const auto found = ctl.json(QStringList{QStringLiteral("search"), QStringLiteral("apollo"),
                                                QStringLiteral("--max"), QStringLiteral("5")} +
                                        store,
                                    "correct horse battery\n");
        VERIFY_CODE(found, 0);
        QCOMPARE(found.json().value(QStringLiteral("fetched")).toInt(), 5);
        const auto wrong = ctl.json(QStringList{QStringLiteral("search"), QStringLiteral("apollo"),
                                                QStringLiteral("--max"), QStringLiteral("5")} +
                                        store,
                                    "incorrect horse\n");
        VERIFY_CODE(wrong, 1);
        QCOMPARE(wrong.json().value(QStringLiteral("error"))[QStringLiteral("code")].toString(),
                 QStringLiteral("LL-SEC-004"));
        QVERIFY(!wrong.text().contains(QStringLiteral("incorrect horse")));
        const auto none = ctl.json(QStringList{QStringLiteral("search"), QStringLiteral("apollo"),
                                               QStringLiteral("--secrets"), QStringLiteral("file")});
        VERIFY_CODE(none, 1);
        QCOMPARE(none.json().value(QStringLiteral("error"))[QStringLiteral("code")].toString(),
                 QStringLiteral("LL-CLI-010"));
        QCOMPARE(filesThatHold(ctl.folder.path(), shapes(key)), QStringList());
        QCOMPARE(filesThatHold(ctl.folder.path(), shapes("correct horse battery")), QStringList());
        VERIFY_CODE(ctl.run(QStringList{QStringLiteral("connect"), QStringLiteral("apollo"),
                                        QStringLiteral("--remove")} +
                                store,
                            "correct horse battery\n"),
                    0);
    }

    void noSecretInProcessListOrFiles()
    {
        // The search for shapes must itself find what it is meant to find.
        QTemporaryDir probe;
        const QList<QByteArray> written{kCanary,
                                        kCanary.toBase64(),
                                        ("ab" + kCanary + "yz").toBase64(),
                                        ("a" + kCanary).toBase64(),
                                        kCanary.toHex(),
                                        utf16(kCanary)};
        for (qsizetype i = 0; i < written.size(); ++i) {
            QFile file(probe.filePath(QString::number(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("before" + written[i] + "after");
        }
        const auto hits = filesThatHold(probe.path(), shapes(kCanary));
        QCOMPARE(QSet<QString>(hits.begin(), hits.end()).size(), written.size());

        sandbox::SandboxServer server;
        QVERIFY(server.start({}));
        server.setFaults(*sandbox::Faults::parse(QStringLiteral("slow=500")));
        const Ctl ctl;
        const QStringList arguments =
            ctl.with({QStringLiteral("connect"), QStringLiteral("acme"), QStringLiteral("--kind"),
                      QStringLiteral("halopsa"), QStringLiteral("--url"), server.haloUrl().toString(),
                      QStringLiteral("--client-id"), sandbox::SandboxServer::haloClientId(),
                      QStringLiteral("--secret-fd"), QStringLiteral("3"), QStringLiteral("--secrets"),
                      QStringLiteral("file"), QStringLiteral("--passphrase-fd"), QStringLiteral("3"),
                      QStringLiteral("--test")});
        const auto process = ctl.start(arguments, "pass-" + kCanary + "\n" + kCanary + "\n");
        const int asked = server.requestCount(QStringLiteral("/"));
        QTRY_VERIFY_WITH_TIMEOUT(server.requestCount(QStringLiteral("/")) > asked ||
                                     process->state() == QProcess::NotRunning,
                                 30'000);
        QByteArray listed;
        for (const char *part : {"cmdline", "environ"}) {
            QFile shown(QStringLiteral("/proc/%1/%2").arg(process->processId()).arg(QLatin1String(part)));
            if (shown.open(QIODevice::ReadOnly))
                listed += shown.readAll();
        }
        QVERIFY(listed.contains("halopsa"));
        const auto ran = Ctl::finish(*process);
        VERIFY_CODE(ran, 4); // the canary opens nothing
        server.setFaults({});
        for (const QByteArray &shape : shapes(kCanary)) {
            QVERIFY(!listed.contains(shape));
            QVERIFY(!(ran.out + ran.err).contains(shape));
        }
        QCOMPARE(filesThatHold(ctl.folder.path(), shapes(kCanary)),
                 QStringList()); // workspace, -wal, .secrets
        const auto json =
            ctl.json({QStringLiteral("connect"), QStringLiteral("--secrets"), QStringLiteral("session")});
        VERIFY_CODE(json, 0);
        QVERIFY(!json.out.contains(kCanary));
    }

    void sandboxCredentialGoesToSandboxesOnly()
    {
        const Ctl ctl;
        const auto ran = ctl.run({QStringLiteral("connect"), QStringLiteral("--sandbox"),
                                  QStringLiteral("https://acme.example.com")});
        VERIFY_CODE(ran, 1);
        QVERIFY2(ran.err.contains("LL-SEC-010"), ran.err);
        QCOMPARE(ctl.json({QStringLiteral("connect")})
                     .json()
                     .value(QStringLiteral("connections"))
                     .toArray()
                     .size(),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
