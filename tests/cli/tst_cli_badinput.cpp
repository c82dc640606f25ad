#include "ctl.h"
#include "support/rawserver.h"

#include <QJsonArray>

using namespace leadline;
using namespace leadline::test;

namespace {

const QStringList kSecretFile{QStringLiteral("--secrets"), QStringLiteral("file"),
                              QStringLiteral("--passphrase-fd"), QStringLiteral("3")};
const QByteArray kPassphrase = "correct horse battery\n";

/// What is wrong with how a failure was told, or empty: exit code, one sentence on standard error, the code
/// in brackets; the same as JSON.
QString toldBadly(const Ran &words, const Ran &json, int code, const QString &errorCode)
{
    if (words.code != code)
        return QStringLiteral("exit code %1 instead of %2: %3").arg(words.code).arg(code).arg(words.text());
    const QString said = QString::fromUtf8(words.err).trimmed();
    if (!words.out.isEmpty() || said.isEmpty() || said.contains(u'\n'))
        return QStringLiteral("not one sentence: %1").arg(words.text());
    if (!said.endsWith(QStringLiteral("[%1]").arg(errorCode)))
        return QStringLiteral("another code than %1: %2").arg(errorCode, said);
    const QJsonObject error = json.json().value(QStringLiteral("error")).toObject();
    if (json.code != code || json.json().value(QStringLiteral("ok")).toBool(true) ||
        error.value(QStringLiteral("code")).toString() != errorCode)
        return QStringLiteral("JSON differs: %1").arg(json.text());
    for (const char *part : {"what", "unaffected", "remedy"}) {
        if (error.value(QLatin1String(part)).toString().isEmpty())
            return QStringLiteral("the error does not say \"%1\": %2").arg(QLatin1String(part), json.text());
    }
    return {};
}

} // namespace

#define VERIFY_TOLD(arguments, secrets, code, errorCode)                                                     \
    do {                                                                                                     \
        const QString problem = toldBadly(m_ctl->run(arguments, secrets), m_ctl->json(arguments, secrets),   \
                                          code, QStringLiteral(errorCode));                                  \
        QVERIFY2(problem.isEmpty(), qPrintable(problem));                                                    \
    } while (false)

/// Each bad input of a person or a server: one sentence with a code, the right exit code, and nothing lost:
/// after each test the people who were there before are there still and the audit holds.
class TestCliBadInput final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_server = std::make_unique<sandbox::SandboxServer>();
        QVERIFY(m_server->start({}));
        VERIFY_CODE(m_ctl->run({QStringLiteral("connect"), QStringLiteral("--sandbox"),
                                m_server->haloUrl().toString()}),
                    0);
        VERIFY_CODE(
            m_ctl->run({QStringLiteral("import"), m_ctl->file(QStringLiteral("before.csv"), peopleCsv(3))}),
            0);
    }
    void cleanup()
    {
        const auto rows =
            m_ctl->json({QStringLiteral("worklist")}).json().value(QStringLiteral("rows")).toArray();
        int before = 0;
        for (const QJsonValueConstRef row : rows)
            before += row[QStringLiteral("list")].toString() == QStringLiteral("before") ? 1 : 0;
        QCOMPARE(before, 3);
        VERIFY_CODE(m_ctl->run({QStringLiteral("audit")}), 0);
        m_server.reset();
        m_ctl.reset();
    }

    void unknownProvider()
    {
        const QStringList arguments{QStringLiteral("connect"), QStringLiteral("x"), QStringLiteral("--kind"),
                                    QStringLiteral("clearwater")};
        VERIFY_TOLD(arguments, QByteArray(), 1, "LL-PROV-010");
        VERIFY_TOLD(QStringList({QStringLiteral("search"), QStringLiteral("clearwater")}), QByteArray(), 1,
                    "LL-PROV-010");
    }

    void malformedManifest_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<QString>("code");
        QTest::newRow("no JSON") << QByteArray("{ \"format\": 1, ") << QStringLiteral("LL-PROV-001");
        QTest::newRow("not what a manifest is")
            << QByteArray("{\"format\":1,\"id\":\"broken\",\"nmae\":\"Broken\"}")
            << QStringLiteral("LL-PROV-002");
    }
    void malformedManifest()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(QString, code);
        (void)m_ctl->file(QStringLiteral("providers/broken.json"), manifest);
        // The others work; standard error says which file is out and why.
        const auto found = m_ctl->json({QStringLiteral("search"), QStringLiteral("apollo"),
                                        QStringLiteral("--max"), QStringLiteral("5")});
        VERIFY_CODE(found, 0);
        QCOMPARE(found.json().value(QStringLiteral("fetched")).toInt(), 5);
        const QString said = QString::fromUtf8(found.err).trimmed();
        QVERIFY2(said.contains(QStringLiteral("broken.json")) &&
                     said.endsWith(QStringLiteral("[%1]").arg(code)),
                 qPrintable(said));
        QCOMPARE(said.count(u'\n'), 0);
        const auto broken = m_ctl->run({QStringLiteral("search"), QStringLiteral("broken")});
        VERIFY_CODE(broken, 1);
        QVERIFY2(broken.err.contains(code.toUtf8()), broken.err);
    }

    void wrongAddress()
    {
        const auto connect = [](const QString &url) {
            return QStringList{
                       QStringLiteral("connect"),     QStringLiteral("apollo2"), QStringLiteral("--kind"),
                       QStringLiteral("apollo"),      QStringLiteral("--url"),   url,
                       QStringLiteral("--secret-fd"), QStringLiteral("3"),       QStringLiteral("--test")} +
                   kSecretFile;
        };
        const QByteArray secrets = kPassphrase + "key\n";
        VERIFY_TOLD(connect(QStringLiteral("http://api.example.com/v1")), secrets, 1, "LL-CONN-001");
        VERIFY_TOLD(connect(QStringLiteral("ftp://127.0.0.1/v1")), secrets, 1, "LL-CONN-001");
        VERIFY_TOLD(connect(QStringLiteral("https://user:word@api.example.com")), secrets, 1, "LL-CONN-001");
        const auto nobody = m_ctl->run(QStringList{QStringLiteral("connect"), QStringLiteral("--sandbox"),
                                                   QStringLiteral("http://127.0.0.1:1")});
        VERIFY_CODE(nobody, 0); // saved; that nobody answers is told when it is asked
        const auto asked = m_ctl->run({QStringLiteral("search"), QStringLiteral("apollo")});
        VERIFY_CODE(asked, 5);
        QCOMPARE(asked.err.trimmed().count('\n'), 0);
        VERIFY_CODE(
            m_ctl->run({QStringLiteral("connect"), QStringLiteral("sandbox"), QStringLiteral("--test")}), 5);
        VERIFY_CODE(m_ctl->run({QStringLiteral("plan")}), 5);
    }

    void htmlWhereJsonWasDue()
    {
        RawServer web;
        web.otherwise({RawServer::Act::Answer, RawServer::http(200, "<!doctype html><h1>Please sign in</h1>",
                                                               {}, "text/html; charset=utf-8")});
        VERIFY_CODE(
            m_ctl->run({QStringLiteral("connect"), QStringLiteral("--sandbox"), web.url({}).toString()}), 0);
        VERIFY_TOLD(QStringList({QStringLiteral("search"), QStringLiteral("apollo")}), QByteArray(), 1,
                    "LL-PROV-026");
        const auto halo =
            m_ctl->run({QStringLiteral("connect"), QStringLiteral("sandbox"), QStringLiteral("--test")});
        VERIFY_CODE(halo, 1);
        QCOMPARE(halo.err.trimmed().count('\n'), 0);
        QVERIFY2(halo.err.contains("[LL-"), halo.err);
        QVERIFY(!halo.err.contains("<h1>"));
    }

    void badKey()
    {
        const QByteArray secrets = kPassphrase + "not-the-key\n";
        const QStringList apollo =
            QStringList{
                QStringLiteral("connect"),     QStringLiteral("mine"),
                QStringLiteral("--kind"),      QStringLiteral("apollo"),
                QStringLiteral("--url"),       m_server->providerUrl(QStringLiteral("apollo")).toString(),
                QStringLiteral("--secret-fd"), QStringLiteral("3"),
                QStringLiteral("--test")} +
            kSecretFile;
        const auto tested = m_ctl->run(apollo, secrets);
        VERIFY_CODE(tested, 4);
        QVERIFY2(tested.err.contains("[LL-PROV-020]"), tested.err);
        QVERIFY(!tested.text().contains(QStringLiteral("not-the-key")));
        const QStringList halo = QStringList{QStringLiteral("connect"),     QStringLiteral("acme"),
                                             QStringLiteral("--kind"),      QStringLiteral("halopsa"),
                                             QStringLiteral("--url"),       m_server->haloUrl().toString(),
                                             QStringLiteral("--client-id"), QStringLiteral("somebody"),
                                             QStringLiteral("--secret-fd"), QStringLiteral("3"),
                                             QStringLiteral("--test")} +
                                 kSecretFile;
        VERIFY_CODE(m_ctl->run(halo, secrets), 4);
        VERIFY_CODE(m_ctl->run(QStringList{QStringLiteral("connect"), QStringLiteral("acme"),
                                           QStringLiteral("--remove")} +
                                   kSecretFile,
                               secrets),
                    0);
        VERIFY_CODE(m_ctl->run(QStringList{QStringLiteral("connect"), QStringLiteral("mine"),
                                           QStringLiteral("--remove")} +
                                   kSecretFile,
                               secrets),
                    0);
        // No secret at all is not an empty one.
        const auto none =
            m_ctl->run({QStringLiteral("connect"), QStringLiteral("mine"), QStringLiteral("--kind"),
                        QStringLiteral("apollo"), QStringLiteral("--secret-fd"), QStringLiteral("222")});
        VERIFY_CODE(none, 1);
        QVERIFY2(none.err.contains("[LL-CLI-010]"), none.err);
    }

    void listFiles()
    {
        const QString missing = m_ctl->folder.filePath(QStringLiteral("missing.csv"));
        VERIFY_TOLD(QStringList({QStringLiteral("import"), missing}), QByteArray(), 1, "LL-IMP-001");
        VERIFY_TOLD(QStringList({QStringLiteral("import"), m_ctl->file(QStringLiteral("empty.csv"), {})}),
                    QByteArray(), 1, "LL-IMP-003");
        const QString good = m_ctl->file(QStringLiteral("good.csv"), peopleCsv(1));
        VERIFY_TOLD(QStringList({QStringLiteral("import"), good, QStringLiteral("--column"),
                                 QStringLiteral("Shoe size=phone")}),
                    QByteArray(), 2, "LL-CLI-004");
    }

    void filterValues()
    {
        const auto search = [](const QString &filter) {
            return QStringList(
                {QStringLiteral("search"), QStringLiteral("apollo"), QStringLiteral("--filter"), filter});
        };
        VERIFY_TOLD(search(QStringLiteral("similar_titles=maybe")), QByteArray(), 2, "LL-CLI-005");
        VERIFY_CODE(m_ctl->run(search(QStringLiteral("similar_titles=no"))), 0);
    }

    /// A search that cannot be asked is not kept for every later pass to stumble over.
    void searchThatFailsIsNotSaved()
    {
        VERIFY_TOLD(QStringList({QStringLiteral("search"), QStringLiteral("apollo"),
                                 QStringLiteral("--filter"), QStringLiteral("shoe_size=44"),
                                 QStringLiteral("--save"), QStringLiteral("Big feet")}),
                    QByteArray(), 1, "LL-PROV-011");
        const auto pass = m_ctl->json(
            {QStringLiteral("poll"), QStringLiteral("--no-push"), QStringLiteral("--no-promote")});
        VERIFY_CODE(pass, 0);
        QVERIFY(pass.json().value(QStringLiteral("ok")).toBool());
    }

    void brokenQuotingAndAHugeCell()
    {
        QByteArray csv = "First Name,Last Name,Email,Company\n"
                         "Dana,Reyes,dana@northgate.example.com,Northgate\n"
                         "Huge,Cell,huge@northgate.example.com,\"";
        csv += QByteArray(2 * 1024 * 1024, 'x') + "\"\n";
        csv += "Lee,Okoro,lee@northgate.example.com,Northgate\n"
               "Never,Closed,never@northgate.example.com,\"North gate\n"
               "and so on\n";
        const auto ran = m_ctl->json({QStringLiteral("import"), m_ctl->file(QStringLiteral("bad.csv"), csv)});
        VERIFY_CODE(ran, 3);
        const auto json = ran.json();
        QCOMPARE(json.value(QStringLiteral("added")).toInt(), 2);
        const auto rejected = json.value(QStringLiteral("rejected")).toArray();
        QCOMPARE(json.value(QStringLiteral("rows")).toInt(), 2 + rejected.size());
        QSet<QString> codes;
        for (const QJsonValueConstRef row : rejected) {
            codes << row[QStringLiteral("code")].toString();
            QVERIFY(row[QStringLiteral("line")].toInt() > 1);
            QVERIFY(!row[QStringLiteral("reason")].toString().isEmpty());
        }
        QVERIFY2(codes.contains(QStringLiteral("LL-IMP-010")) && codes.contains(QStringLiteral("LL-IMP-011")),
                 ran.out);
        const auto words =
            m_ctl->run({QStringLiteral("import"), m_ctl->folder.filePath(QStringLiteral("bad.csv"))});
        VERIFY_CODE(words, 3);
        QVERIFY(words.out.size() < 4000); // the huge cell is not printed
    }

    void planFiles()
    {
        VERIFY_TOLD(
            QStringList({QStringLiteral("apply"), m_ctl->folder.filePath(QStringLiteral("none.json"))}),
            QByteArray(), 1, "LL-PLAN-007");
        const auto applies = [&](const QByteArray &bytes) {
            return m_ctl->run({QStringLiteral("apply"), m_ctl->file(QStringLiteral("plan.json"), bytes)});
        };
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{\"format\":\"shopping-list\"}"),
              QByteArray("\x00\xff\xfe", 3)}) {
            const auto ran = applies(bytes);
            VERIFY_CODE(ran, 1);
            QCOMPARE(ran.err.trimmed().count('\n'), 0);
            QVERIFY2(ran.err.contains("[LL-"), ran.err);
        }
        const QString plan = m_ctl->folder.filePath(QStringLiteral("plan.json"));
        VERIFY_CODE(m_ctl->run({QStringLiteral("plan"), QStringLiteral("--out"), plan}), 0);
        QFile file(plan);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        QByteArray other = good;
        other.replace(m_server->haloUrl().toString().toUtf8(), "https://elsewhere.example.com");
        QVERIFY(other != good);
        const auto elsewhere = applies(other);
        VERIFY_CODE(elsewhere, 1);
        QVERIFY2(elsewhere.err.contains("[LL-PLAN-002]"), elsewhere.err);
        VERIFY_TOLD(QStringList({QStringLiteral("plan"), QStringLiteral("--out"),
                                 m_ctl->folder.filePath(QStringLiteral("no/such/folder/p.json"))}),
                    QByteArray(), 1, "LL-PLAN-007");
        const int tickets = m_server->ticketCount();
        VERIFY_CODE(applies(good), 0);
        QCOMPARE(m_server->ticketCount(), tickets + 3);
    }

    void workspaceFiles()
    {
        const QString text = m_ctl->file(QStringLiteral("notes.leadline"), "not a database\n");
        const auto ran = m_ctl->bare({QStringLiteral("state"), QStringLiteral("--workspace"), text});
        VERIFY_CODE(ran, 1);
        QVERIFY2(ran.err.contains("[LL-DB-002]"), ran.err);
        const auto held = m_ctl->start(
            {QStringLiteral("sandbox"), QStringLiteral("--port"), QStringLiteral("0")}); // holds no workspace
        QTRY_VERIFY_WITH_TIMEOUT(held->canReadLine(), 30'000);
        VERIFY_CODE(m_ctl->run({QStringLiteral("state")}), 0);
        held->terminate();
        VERIFY_CODE(Ctl::finish(*held), 0);
    }

    void secondProcessWaitsItsTurn()
    {
        m_server->setFaults(*sandbox::Faults::parse(QStringLiteral("slow=1500")));
        const int asked = m_server->requestCount(QStringLiteral("/apollo/"));
        const auto first = m_ctl->start(m_ctl->with({QStringLiteral("search"), QStringLiteral("apollo"),
                                                     QStringLiteral("--max"), QStringLiteral("5")}));
        QTRY_VERIFY_WITH_TIMEOUT(m_server->requestCount(QStringLiteral("/apollo/")) > asked, 30'000);
        VERIFY_TOLD(QStringList({QStringLiteral("state")}), QByteArray(), 1, "LL-DB-007");
        m_server->setFaults({});
        VERIFY_CODE(Ctl::finish(*first), 0);
    }

private:
    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<sandbox::SandboxServer> m_server;
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "tst_cli_badinput.moc"
