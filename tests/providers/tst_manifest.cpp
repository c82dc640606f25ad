#include "providers/jsonpath.h"
#include "providers/manifestlibrary.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace leadline;
using namespace leadline::providers;
using namespace Qt::StringLiterals;

namespace {

/// A small sound manifest; tests spoil one thing in it.
QByteArray sound()
{
    QFile file(QStringLiteral(LEADLINE_SOURCE_DIR "/tests/providers/data/acme.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray spoiled(const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = sound();
    Q_ASSERT(bytes.contains(before));
    return bytes.replace(before, after);
}

} // namespace

class TestManifest : public QObject
{
    Q_OBJECT
private slots:
    void shippedManifestsLoad();
    void soundManifestIsRead();
    void problems_data();
    void problems();
    void tooLarge();
    void folderReplacesAndBrokenFilesAreLeftOut();
    void rolesHaveNames();
    void paths_data();
    void paths();
    void longIdsKeepTheirDigits();
};

void TestManifest::shippedManifestsLoad()
{
    const ManifestLibrary library = ManifestLibrary::load();
    for (const Error &problem : library.problems)
        qWarning().noquote() << problem.sentence();
    QVERIFY(library.problems.isEmpty());
    const auto apollo = library.find(u"apollo"_s);
    QVERIFY(apollo.has_value());
    QCOMPARE(apollo->baseUrl, u"https://api.apollo.io/api/v1"_s);
    QVERIFY(apollo->notes.join(u' ').contains(u"1 credit each"));
    QVERIFY(apollo->find(Role::SearchPeople) && !apollo->find(Role::SearchPeople)->paid);
    QVERIFY(apollo->find(Role::EnrichPerson) && apollo->find(Role::EnrichPerson)->paid);
    QVERIFY(apollo->find(Role::TestConnection) && apollo->find(Role::Usage));
    QVERIFY(!apollo->find(Role::VerifyEmail));
    const auto hunter = library.find(u"hunter"_s);
    QVERIFY(hunter.has_value());
    for (Role role :
         {Role::SearchPeople, Role::FindEmail, Role::VerifyEmail, Role::TestConnection, Role::Usage})
        QVERIFY2(hunter->find(role), qPrintable(roleName(role)));
    QCOMPARE(hunter->find(Role::SearchPeople)->maxPageSize, 100);
    for (const Manifest &manifest : library.manifests) {
        for (const OperationSpec &op : manifest.operations) {
            for (const FilterSpec &filter : op.filters)
                QCOMPARE(filter.choices.size(), filter.choiceLabels.size());
        }
    }
    const auto missing = library.find(u"nobody"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, u"LL-PROV-010"_s);
}

void TestManifest::soundManifestIsRead()
{
    const auto manifest = parseManifest(sound(), u"acme.json"_s);
    if (!manifest)
        QFAIL(qPrintable(manifest.error().sentence()));
    QCOMPARE(manifest->name, u"Acme Data"_s);
    const OperationSpec *op = manifest->find(u"people"_s);
    QVERIFY(op);
    QVERIFY(op->paged && op->paid);
    QCOMPARE(op->filters.size(), 2);
    QCOMPARE(op->filters.at(1).type, FilterSpec::Type::IntegerRange);
    QCOMPARE(op->costPer, u"call"_s);
}

void TestManifest::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code, int line,
                        const char *path) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code) << line << QString::fromLatin1(path);
    };
    row("empty file", "", "LL-PROV-001", 1, "");
    row("not JSON", spoiled("\"id\": \"acme\",", "\"id\": acme,"), "LL-PROV-001", 3, "");
    row("duplicate key", spoiled("\"name\": \"Acme Data\",", "\"name\": \"Acme Data\",\n  \"name\": \"B\","),
        "LL-PROV-001", 5, "");
    row("no object", "[1, 2]", "LL-PROV-002", 1, "");
    row("unknown member", spoiled("\"status\": \"live\",", "\"status\": \"live\", \"colour\": 1,"),
        "LL-PROV-002", 1, "");
    row("unknown status", spoiled("\"live\"", "\"sleeping\""), "LL-PROV-002", 5, "/status");
    row("role of its own", spoiled("\"search_people\"", "\"find_friends\""), "LL-PROV-002", 13,
        "/operations/0/role");
    row("plain http", spoiled("https://api.acme", "http://api.acme"), "LL-PROV-002", 9,
        "/surfaces/main/baseUrl");
    row("negative price", spoiled("\"min\": 0, \"max\": 1", "\"min\": -1, \"max\": 1"), "LL-PROV-002", 25,
        "/operations/0/cost/min");
    row("choices missing", spoiled("\"type\": \"text_list\"", "\"type\": \"choice_list\""), "LL-PROV-002", 16,
        "/operations/0/filters/0");
    row("filter that does not exist", spoiled("filter.titles", "filter.title"), "LL-PROV-003", 22,
        "/operations/0/request/body");
    row("filter never sent", spoiled("\"titles\": { \"$\": \"filter.titles\" }, ", ""), "LL-PROV-003", 16,
        "/operations/0/filters/0");
    row("part of a filter", spoiled("filter.size.min", "filter.size.low"), "LL-PROV-003", 22,
        "/operations/0/request/body");
    row("field that does not exist", spoiled("\"email\": \"mail\"", "\"e_mail\": \"mail\""), "LL-PROV-003",
        26, "/operations/0/result/fields/e_mail");
    row("path that cannot be read", spoiled("\"rows\": \"people\"", "\"rows\": \"people[\""), "LL-PROV-003",
        26, "/operations/0/result/rows");
    row("page never sent", spoiled(", \"page\": { \"$\": \"page.number\" }", ""), "LL-PROV-003", 24,
        "/operations/0/paging");
    row("unknown keyword", spoiled("{ \"$\": \"filter.titles\" }", "{ \"$if\": \"filter.titles\" }"),
        "LL-PROV-003", 22, "/operations/0/request/body/titles/$if");
    row("paid, without a body", spoiled("\"body\": { \"titles\"", "\"query\": { \"titles\""), "LL-PROV-003",
        19, "/operations/0/request");
    row("unknown map", spoiled("\"rows\": \"people\"", "\"use\": \"person\", \"rows\": \"people\""),
        "LL-PROV-003", 26, "/operations/0/result/use");
    row("unknown surface", spoiled("\"label\": \"People\"", "\"surface\": \"beta\", \"label\": \"People\""),
        "LL-PROV-003", 14, "/operations/0/surface");
    row("no credential for a key",
        spoiled("\"credential\": { \"label\": \"API key\", \"help\": \"Ask Acme.\" },", ""), "LL-PROV-003", 9,
        "/surfaces/main/auth");
    row("two filters of one name", spoiled("\"key\": \"size\"", "\"key\": \"titles\""), "LL-PROV-003", 17,
        "/operations/0/filters/1/key");
    row("bad expression",
        spoiled("\"rows\": \"people\"",
                "\"skipIf\": [{ \"path\": \"a\", \"match\": \"(\" }], \"rows\": \"people\""),
        "LL-PROV-003", 26, "/operations/0/result/skipIf/0/match");
    row("default page over the cap", spoiled("\"default\": 25", "\"default\": 250"), "LL-PROV-003", 24,
        "/operations/0/paging/size");
}

void TestManifest::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, line);
    QFETCH(QString, path);
    const auto manifest = parseManifest(bytes, u"acme.json"_s);
    QVERIFY(!manifest);
    const Error &e = manifest.error();
    QCOMPARE(e.code, code);
    QVERIFY2(e.what.contains(u"acme.json"), qPrintable(e.what));
    QVERIFY(!e.unaffected.isEmpty() && !e.remedy.isEmpty());
    QCOMPARE(e.details.value(u"path"_s).toString(), path);
    if (!path.isEmpty() || code == u"LL-PROV-001")
        QCOMPARE(e.details.value(u"line"_s).toInt(), line);
}

void TestManifest::tooLarge()
{
    const QByteArray bytes = sound() + QByteArray(1024 * 1024, ' ');
    const auto manifest = parseManifest(bytes, u"big.json"_s);
    QVERIFY(!manifest);
    QCOMPARE(manifest.error().code, u"LL-PROV-004"_s);
}

void TestManifest::folderReplacesAndBrokenFilesAreLeftOut()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"acme.json"_s, sound());
    write(u"again.json"_s, sound());
    write(u"broken.json"_s, "{");
    write(u"mine.json"_s, sound().replace("\"id\": \"acme\"", "\"id\": \"apollo\""));
    write(u"readme.txt"_s, "not a manifest");
    const ManifestLibrary library = ManifestLibrary::load(folder.path());
    QCOMPARE(library.problems.size(), 2);
    QCOMPARE(library.problems.at(0).code, u"LL-PROV-006"_s);
    QCOMPARE(library.problems.at(1).code, u"LL-PROV-001"_s);
    QVERIFY(library.find(u"acme"_s).has_value());
    QVERIFY(library.find(u"hunter"_s).has_value());
    QCOMPARE(library.find(u"apollo"_s)->name, u"Acme Data"_s);
    QStringList names;
    for (const Manifest &m : library.manifests)
        names << m.name;
    QStringList sorted = names;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; });
    QCOMPARE(names, sorted);
}

void TestManifest::rolesHaveNames()
{
    for (int i = 0; i <= int(Role::Usage); ++i) {
        const Role role = Role(i);
        QVERIFY(!roleName(role).isEmpty());
        QCOMPARE(roleFromName(roleName(role)).value(), role);
    }
    QVERIFY(!roleFromName(u"find_friends"_s));
}

void TestManifest::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected"); // wrapped in an array; empty: nothing there
    QTest::newRow("member") << u"a.b"_s << QByteArray("[1]");
    QTest::newRow("missing member") << u"a.x.y"_s << QByteArray();
    QTest::newRow("element") << u"list[1].n"_s << QByteArray("[\"two\"]");
    QTest::newRow("from the end") << u"list[-1].n"_s << QByteArray("[\"three\"]");
    QTest::newRow("out of range") << u"list[7]"_s << QByteArray();
    QTest::newRow("fan out") << u"list[].n"_s << QByteArray("[[\"one\",\"two\",\"three\"]]");
    QTest::newRow("where equal") << u"list[?kind=b].n"_s << QByteArray("[[\"two\"]]");
    QTest::newRow("where either") << u"list[?kind=a|b].n"_s << QByteArray("[[\"one\",\"two\"]]");
    QTest::newRow("where missing or") << u"list[?kind=|a].n"_s << QByteArray("[[\"one\",\"three\"]]");
    QTest::newRow("where not") << u"list[?kind!=a].n"_s << QByteArray("[[\"two\",\"three\"]]");
    QTest::newRow("where true") << u"list[?on].n"_s << QByteArray("[[\"three\"]]");
    QTest::newRow("where contains") << u"list[?n~hre].n"_s << QByteArray("[[\"three\"]]");
    QTest::newRow("two conditions") << u"list[?kind=a|b][?n=two].n"_s << QByteArray("[[\"two\"]]");
    QTest::newRow("map keyed by id") << u"map.*.v"_s << QByteArray("[[1,2]]");
    QTest::newRow("root") << u"^a.b"_s << QByteArray("[1]");
}

void TestManifest::paths()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    const QJsonValue root = QJsonDocument::fromJson(R"({"a":{"b":1},"map":{"x":{"v":1},"y":{"v":2}},"list":[
        {"n":"one","kind":"a"},{"n":"two","kind":"b","on":false},{"n":"three","on":true}]})")
                                .object();
    const QJsonValue value = valueAt(root, path);
    if (expected.isEmpty())
        QVERIFY(value.isUndefined());
    else
        QCOMPARE(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact), expected);
    QCOMPARE(pathProblem(path), QString());
    QVERIFY(!pathProblem(path + u"["_s).isEmpty());
}

void TestManifest::longIdsKeepTheirDigits()
{
    const QJsonValue root =
        QJsonDocument::fromJson(R"({"id":1039995589705121901,"neg":-9007199254740993})").object();
    QCOMPARE(scalarText(valueAt(root, u"id"_s)), u"1039995589705121901"_s);
    QCOMPARE(scalarText(valueAt(root, u"neg"_s)), u"-9007199254740993"_s);
    QCOMPARE(scalarText(QJsonValue(12.0)), u"12"_s);
    QCOMPARE(scalarText(QJsonValue(0.25)), u"0.25"_s);
    QCOMPARE(scalarText(QJsonValue()), QString());
}

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
