#include "base/clock.h"
#include "base/digest.h"
#include "base/error.h"
#include "base/id.h"
#include "base/json.h"
#include "base/log.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>
#include <QtTest>

#include <cstdio>
#include <unistd.h>

using namespace leadline;


namespace {
LEADLINE_LOG(lcTest, "base.test")
}

class TestBase final : public QObject
{
    Q_OBJECT
private slots:
    void jsonAccepts_data();
    void jsonAccepts();
    void jsonRefuses_data();
    void jsonRefuses();
    void jsonSaysWhere();
    void jsonNeverCrashes();
    void lines();
    void pointers_data();
    void pointers();
    void cleanLines_data();
    void cleanLines();
    void cleanLineTwice();
    void digests();
    void canonical_data();
    void canonical();
    void randomKeys();
    void errorSentence();
    void errorMap();
    void errorKinds();
    void results();
    void redaction_data();
    void redaction();
    void handlerWritesOneSafeLine();
    void clocks();
    void ids();
};

void TestBase::jsonAccepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("object") << QByteArray("{\"a\":1}") << QJsonValue(QJsonObject{{"a", 1}});
    QTest::newRow("array") << QByteArray(" [1, 2] ") << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("bare text, as HaloPSA sends an error")
        << QByteArray("\"Unauthorised\"\n") << QJsonValue("Unauthorised");
    QTest::newRow("bare number") << QByteArray("42") << QJsonValue(42);
    QTest::newRow("bare true") << QByteArray("true") << QJsonValue(true);
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << QJsonValue(QJsonObject());
    QTest::newRow("brackets inside a text")
        << QByteArray("{\"a\":\"[{,\\\"]\"}") << QJsonValue(QJsonObject{{"a", "[{,\"]"}});
    QTest::newRow("equal keys in different objects")
        << QByteArray("{\"a\":{\"a\":1},\"b\":{\"a\":2}}")
        << QJsonValue(QJsonObject{{"a", QJsonObject{{"a", 1}}}, {"b", QJsonObject{{"a", 2}}}});
    QTest::newRow("a text equal to a key")
        << QByteArray("{\"a\":\"a\",\"b\":[\"a\",\"a\"]}")
        << QJsonValue(QJsonObject{{"a", "a"}, {"b", QJsonArray{"a", "a"}}});
}

void TestBase::jsonAccepts()
{
    QFETCH(QByteArray, bytes);
    const auto read = parseJson(bytes, QStringLiteral("the test"), {.refuseDuplicateKeys = true});
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence()));
    QTEST(*read, "value");
}

void TestBase::jsonRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<JsonLimits>("limits");
    QTest::addColumn<QString>("code");
    const JsonLimits usual, strict{.refuseDuplicateKeys = true};
    QTest::newRow("nothing") << QByteArray() << usual << "LL-JSON-001";
    QTest::newRow("spaces") << QByteArray("  \n") << usual << "LL-JSON-001";
    QTest::newRow("cut off") << QByteArray("{\"a\":[1,2") << usual << "LL-JSON-001";
    QTest::newRow("text without an end") << QByteArray("{\"a\":\"x") << usual << "LL-JSON-001";
    QTest::newRow("backslash at the end") << QByteArray("\"x\\") << usual << "LL-JSON-001";
    QTest::newRow("two values") << QByteArray("1,2") << usual << "LL-JSON-001";
    QTest::newRow("brackets that close what we add") << QByteArray("1],[2") << usual << "LL-JSON-001";
    QTest::newRow("a web page") << QByteArray("<html><body>Not found</body></html>") << usual
                                << "LL-JSON-001";
    QTest::newRow("comment") << QByteArray("{\"a\":1} // x") << usual << "LL-JSON-001";
    QTest::newRow("comma at the end") << QByteArray("[1,]") << usual << "LL-JSON-001";
    QTest::newRow("too many bytes") << QByteArray("[1,2,3]") << JsonLimits{.maxBytes = 6} << "LL-JSON-002";
    QTest::newRow("too deep") << QByteArray("[[[[1]]]]") << JsonLimits{.maxDepth = 3} << "LL-JSON-002";
    QTest::newRow("much too deep") << QByteArray(1'000'000, '[') << usual << "LL-JSON-002";
    QTest::newRow("objects too deep")
        << QByteArray("{\"a\":{\"a\":{\"a\":1}}}") << JsonLimits{.maxDepth = 2} << "LL-JSON-002";
    QTest::newRow("text too long") << QByteArray("[\"12345\"]") << JsonLimits{.maxStringBytes = 4}
                                   << "LL-JSON-002";
    QTest::newRow("key too long") << QByteArray("{\"12345\":1}") << JsonLimits{.maxStringBytes = 4}
                                  << "LL-JSON-002";
    QTest::newRow("too many values") << QByteArray("[1,1,1,1]") << JsonLimits{.maxValues = 2}
                                     << "LL-JSON-002";
    QTest::newRow("a key twice") << QByteArray("{\"a\":1,\"a\":2}") << strict << "LL-JSON-003";
    QTest::newRow("a key twice further down")
        << QByteArray("{\"x\":[{\"a\":1,\"b\":{},\"a\":2}]}") << strict << "LL-JSON-003";
    QTest::newRow("a key twice in two spellings")
        << QByteArray("{\"a\":1,\"\\u0061\":2}") << strict << "LL-JSON-003";
}

void TestBase::jsonRefuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(JsonLimits, limits);
    const auto read = parseJson(bytes, QStringLiteral("the test"), limits);
    QVERIFY(!read);
    QTEST(read.error().code, "code");
    QVERIFY(read.error().what.contains(QStringLiteral("the test")));
    QVERIFY(!read.error().remedy.isEmpty() && !read.error().unaffected.isEmpty());
    QVERIFY(read.error().details.value(QStringLiteral("line")).toInt() >= 1);
    QVERIFY(read.error().details.value(QStringLiteral("column")).toInt() >= 1);
}

void TestBase::jsonSaysWhere()
{
    const auto twice =
        parseJson("{\n  \"a\": 1,\n  \"a\": 2\n}", QStringLiteral("x"), {.refuseDuplicateKeys = true});
    QVERIFY(!twice);
    QCOMPARE(twice.error().details.value(QStringLiteral("line")).toInt(), 3);
    QCOMPARE(twice.error().details.value(QStringLiteral("column")).toInt(), 3);
    const auto broken = parseJson("{\n  \"a\": 1,\n  b\n}", QStringLiteral("x"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().details.value(QStringLiteral("line")).toInt(), 3);
}

void TestBase::jsonNeverCrashes()
{
    QRandomGenerator random(42);
    const QByteArray alphabet = "{}[]\",:\\ \n0123truefalsn\xC3\x28\xEF\xBB\xBF";
    int good = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        const int length = random.bounded(24);
        for (int j = 0; j < length; ++j)
            bytes += alphabet[random.bounded(int(alphabet.size()))];
        const auto read =
            parseJson(bytes, QStringLiteral("noise"), {.maxDepth = 4, .refuseDuplicateKeys = true});
        good += read.has_value();
        (void)offsetOfJsonPointer(bytes, QStringLiteral("/0/a/1"));
    }
    QVERIFY(good > 0 && good < 20'000);
}

void TestBase::lines()
{
    const QByteArray text = "one\ntwo\n\nfour";
    QCOMPARE(lineOfOffset(text, 0), 1);
    QCOMPARE(lineOfOffset(text, 3), 1);
    QCOMPARE(lineOfOffset(text, 4), 2);
    QCOMPARE(lineOfOffset(text, 9), 4);
    QCOMPARE(lineOfOffset(text, 999), 4);
    QCOMPARE(lineOfOffset(text, -1), 1);
}

void TestBase::pointers_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("starts"); // what stands there; empty: not found
    QTest::newRow("whole document") << "" << QByteArray("{");
    QTest::newRow("member") << "/name" << QByteArray("\"Apollo\"");
    QTest::newRow("member of a member") << "/operations/search/path" << QByteArray("\"/people\"");
    QTest::newRow("element") << "/list/1" << QByteArray("{\"b\"");
    QTest::newRow("inside an element") << "/list/1/b" << QByteArray("true");
    QTest::newRow("behind texts with brackets") << "/last" << QByteArray("null");
    QTest::newRow("slash in a name") << "/a~1b" << QByteArray("7");
    QTest::newRow("tilde in a name") << "/c~0d" << QByteArray("8");
    QTest::newRow("empty name") << "/" << QByteArray("9");
    QTest::newRow("missing member") << "/nothing" << QByteArray();
    QTest::newRow("missing element") << "/list/7" << QByteArray();
    QTest::newRow("element by a word") << "/list/first" << QByteArray();
    QTest::newRow("element before the first") << "/list/-1" << QByteArray();
    QTest::newRow("element of an empty list") << "/empty/0" << QByteArray();
    QTest::newRow("member of a text") << "/name/x" << QByteArray();
    QTest::newRow("no pointer at all") << "name" << QByteArray();
}

void TestBase::pointers()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, starts);
    const QByteArray json =
        "{\n \"name\": \"Apollo\",\n \"tricky\": \"}],{\\\"\",\n \"operations\": {\"get\": {}, \"search\": "
        "{\"method\": \"GET\", \"path\": \"/people\"}},\n \"list\": [ [1,2], {\"b\": true} ],\n "
        "\"empty\": [],\n \"a/b\": 7, \"c~d\": 8, \"\": 9,\n \"last\": null\n}";
    QVERIFY(parseJson(json, QStringLiteral("x")).has_value());
    const qsizetype offset = offsetOfJsonPointer(json, pointer);
    QCOMPARE(offset >= 0, !starts.isEmpty());
    if (offset >= 0)
        QVERIFY2(json.mid(offset).startsWith(starts), json.mid(offset, 20).constData());
}

void TestBase::cleanLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::newRow("plain") << "Dana Reyes"
                           << "Dana Reyes";
    QTest::newRow("spaces") << "  Dana \t Reyes\r\n"
                            << "Dana Reyes";
    QTest::newRow("composed") << QStringLiteral("Nu\u0301n\u0303ez") << QStringLiteral("Núñez");
    QTest::newRow("zero byte") << QString(QStringLiteral("Da") + QChar(u'\0') + QStringLiteral("na"))
                               << "Dana";
    QTest::newRow("escape sequence") << QStringLiteral("\u001b[31mDana") << "[31mDana";
    QTest::newRow("bidi override") << QStringLiteral("\u202Eanad\u202C") << "anad";
    QTest::newRow("bidi isolate") << QStringLiteral("\u2066Dana\u2069") << "Dana";
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFFDana") << "Dana";
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << QStringLiteral("\uFFFD");
    QTest::newRow("emoji") << QStringLiteral("Dana 😀") << QStringLiteral("Dana 😀");
    QTest::newRow("line separator") << QStringLiteral("Dana\u2028Reyes") << "Dana Reyes";
    QTest::newRow("empty") << ""
                           << "";
}

void TestBase::cleanLines()
{
    QFETCH(QString, text);
    QTEST(cleanLine(text), "clean");
}

void TestBase::cleanLineTwice()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        const int length = random.bounded(12);
        for (int j = 0; j < length; ++j)
            text += random.bounded(3) ? QChar(char16_t(random.bounded(0x20, 0x350)))
                                      : QChar(char16_t(random.bounded(0, 0x10000)));
        const QString once = cleanLine(text);
        QVERIFY(cleanLine(once) == once);
        QVERIFY(QString::fromUtf8(once.toUtf8()) == once);
        QVERIFY(!once.contains(u'\n') && !once.contains(QChar(u'\0')));
    }
}

void TestBase::digests()
{
    const auto parse = [](const char *text) {
        return parseJson(text, QStringLiteral("x")).value_or(QJsonValue());
    };
    QCOMPARE(jsonDigest(parse("{\"b\":1,\"a\":[1,2]}")),
             jsonDigest(parse("{ \"a\" : [1, 2.0], \"b\" : 1 }")));
    QVERIFY(jsonDigest(parse("[1,2]")) != jsonDigest(parse("[2,1]")));
    QVERIFY(jsonDigest(parse("{\"a\":null}")) != jsonDigest(parse("{}")));
    QVERIFY(jsonDigest(parse("{\"a\":\"1\"}")) != jsonDigest(parse("{\"a\":1}")));
    QVERIFY(jsonDigest(QJsonValue(1)) != jsonDigest(QJsonArray{1}));
    QCOMPARE(jsonDigest(QJsonObject()).size(), 64);
    // SHA-256 of "{}"
    QCOMPARE(jsonDigest(QJsonObject()),
             QStringLiteral("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"));
}

void TestBase::canonical_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("keys sorted") << QJsonValue(QJsonObject{{"b", 1}, {"a", QJsonObject{{"d", 1}, {"c", 2}}}})
                                 << QByteArray("{\"a\":{\"c\":2,\"d\":1},\"b\":1}");
    QTest::newRow("list keeps its order") << QJsonValue(QJsonArray{"b", "a"}) << QByteArray("[\"b\",\"a\"]");
    QTest::newRow("text") << QJsonValue("é\n") << QByteArray("\"\xC3\xA9\\n\"");
    QTest::newRow("whole number") << QJsonValue(9007199254740993LL) << QByteArray("9007199254740993");
    QTest::newRow("fraction") << QJsonValue(0.1) << QByteArray("0.1");
    QTest::newRow("null") << QJsonValue() << QByteArray("null");
}

void TestBase::canonical()
{
    QFETCH(QJsonValue, value);
    QTEST(canonicalJson(value), "bytes");
}

void TestBase::randomKeys()
{
    QSet<QString> keys;
    for (int i = 0; i < 10'000; ++i)
        keys.insert(randomKey());
    QCOMPARE(keys.size(), 10'000);
    static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{32}$"));
    for (const QString &key : std::as_const(keys))
        QVERIFY(shape.match(key).hasMatch());
}

void TestBase::errorSentence()
{
    Error error;
    QCOMPARE(error.sentence(), QString());
    error.what = QStringLiteral("HaloPSA did not answer.");
    error.remedy = QStringLiteral("Try again.");
    error.code = QStringLiteral("LL-NET-010");
    QCOMPARE(error.sentence(), QStringLiteral("HaloPSA did not answer. Try again. [LL-NET-010]"));
    error.unaffected = QStringLiteral("Other leads go on.");
    QCOMPARE(error.sentence(),
             QStringLiteral("HaloPSA did not answer. Other leads go on. Try again. [LL-NET-010]"));
}

void TestBase::errorMap()
{
    Error error{.kind = ErrorKind::Timeout,
                .code = QStringLiteral("LL-X-001"),
                .what = {},
                .unaffected = {},
                .remedy = {}};
    QCOMPARE(error.toMap().value(QStringLiteral("kind")).toString(), QStringLiteral("timeout"));
    QVERIFY(!error.toMap().contains(QStringLiteral("details")));
    QVERIFY(!error.toMap().contains(QStringLiteral("outcome_unknown")));
    error.details.insert(QStringLiteral("status"), 504);
    error.outcomeUnknown = true;
    QCOMPARE(error.toMap().value(QStringLiteral("details")).toMap().value(QStringLiteral("status")).toInt(),
             504);
    QVERIFY(error.toMap().value(QStringLiteral("outcome_unknown")).toBool());
    QVERIFY(QJsonDocument::fromVariant(error.toMap()).isObject());
}

void TestBase::errorKinds()
{
    QSet<QString> names;
    for (int kind = int(ErrorKind::Cancelled); kind <= int(ErrorKind::Internal); ++kind) {
        const QString name = errorKindName(ErrorKind(kind));
        QCOMPARE(errorKindFromName(name), ErrorKind(kind));
        names.insert(name);
    }
    QCOMPARE(names.size(), int(ErrorKind::Internal) + 1);
    QCOMPARE(errorKindFromName(QStringLiteral("nonsense")), ErrorKind::Internal);
}

void TestBase::results()
{
    const auto half = [](int n) -> Result<int> {
        if (n % 2)
            return fail({.kind = ErrorKind::BadInput,
                         .code = QStringLiteral("LL-X-002"),
                         .what = {},
                         .unaffected = {},
                         .remedy = {}});
        return n / 2;
    };
    QCOMPARE(half(4).value_or(0), 2);
    QVERIFY(!half(3));
    QCOMPARE(half(3).error().kind, ErrorKind::BadInput);
}

void TestBase::redaction_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing secret") << "GET /Opportunities 200 in 31 ms"
                                    << "GET /Opportunities 200 in 31 ms";
    QTest::newRow("form parameter") << "client_id=a&client_secret=s3cret&scope=all"
                                    << "client_id=a&client_secret=[redacted]&scope=all";
    QTest::newRow("query key") << "https://api.test/v2?api_key=abc123&x=1"
                               << "https://api.test/v2?api_key=[redacted]&x=1";
    QTest::newRow("json member") << "{\"access_token\":\"abc\",\"n\":1}"
                                 << "{\"access_token\":[redacted],\"n\":1}";
    QTest::newRow("quoted value with spaces") << "\"password\": \"correct horse \\\"battery\\\" staple\", x"
                                              << "\"password\": [redacted], x";
    QTest::newRow("quoted value cut off") << "\"password\": \"correct horse"
                                          << "\"password\": [redacted]";
    QTest::newRow("header") << "Authorization: Bearer abc.def-ghi"
                            << "Authorization: [redacted]";
    QTest::newRow("basic header") << "authorization: Basic dXNlcjpwYXNz"
                                  << "authorization: [redacted]";
    QTest::newRow("key header") << "X-Api-Key: abc123"
                                << "X-Api-Key: [redacted]";
    QTest::newRow("token header") << "Token: abc123"
                                  << "Token: [redacted]";
    QTest::newRow("bearer in a sentence") << "sent bearer abc123 twice"
                                          << "sent bearer [redacted] twice";
    QTest::newRow("jwt") << "got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln here"
                         << "got [redacted] here";
    QTest::newRow("address with a password") << "https://user:pass@acme.test/x"
                                             << "https://[redacted]@acme.test/x";
    QTest::newRow("both") << "Authorization: Bearer a1 client_secret=b2"
                          << "Authorization: [redacted] client_secret=[redacted]";
}

void TestBase::redaction()
{
    QFETCH(QString, line);
    QTEST(redacted(line), "shown");
    QCOMPARE(redacted(redacted(line)), redacted(line));
}

void TestBase::handlerWritesOneSafeLine()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QtMessageHandler before = qInstallMessageHandler(nullptr);
    std::fflush(stderr);
    const int saved = dup(STDERR_FILENO);
    dup2(file.handle(), STDERR_FILENO);
    installLogHandler();
    qCWarning(lcTest).noquote() << QStringLiteral("client_secret=hush\n2026 critical forged \u202Eline");
    qCInfo(lcTest) << "quiet by default";
    std::fflush(stderr);
    dup2(saved, STDERR_FILENO);
    close(saved);
    qInstallMessageHandler(before);
    file.seek(0);
    const QString written = QString::fromUtf8(file.readAll());
    QCOMPARE(written.count(u'\n'), 1);
    QVERIFY2(
        written.contains(QStringLiteral("Z warning leadline.base.test client_secret=[redacted]\\x0a2026")),
        qPrintable(written));
    QVERIFY(!written.contains(QStringLiteral("hush")) && !written.contains(QChar(0x202E)));
    QVERIFY(!written.contains(QStringLiteral("quiet")));
}

void TestBase::clocks()
{
    ManualClock clock;
    const QDateTime start = clock.nowUtc();
    QCOMPARE(start.timeSpec(), Qt::UTC);
    clock.advanceMs(1500);
    QCOMPARE(start.msecsTo(clock.nowUtc()), 1500);
    QCOMPARE(clock.monotonicMs(), 1500);
    const SystemClock system;
    const qint64 before = system.monotonicMs();
    QVERIFY(system.monotonicMs() >= before);
    QCOMPARE(system.nowUtc().timeSpec(), Qt::UTC);
}

void TestBase::ids()
{
    struct Tag;
    using TestId = Id<Tag>;
    QVERIFY(!TestId{}.isValid());
    QVERIFY(TestId{1}.isValid());
    QVERIFY(TestId{1} < TestId{2});
    QCOMPARE(QSet<TestId>({TestId{1}, TestId{1}, TestId{2}}).size(), 2);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
