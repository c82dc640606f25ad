#include "mapping/expression.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <clocale>
#include <limits>

using namespace leadline;
using namespace leadline::mapping;
using namespace Qt::StringLiterals;

namespace {

QVariantMap dana()
{
    return {{u"first_name"_s, u"Dana"_s},
            {u"last_name"_s, u"Reyes"_s},
            {u"title"_s, u"Director of IT"_s},
            {u"email"_s, u"dana.reyes@northgate.example.com"_s},
            {u"company.name"_s, u"Northgate Dental"_s},
            {u"company.employees"_s, qint64(180)},
            {u"company.revenue"_s, 12'000'000.0},
            {u"company.tech"_s, QStringList{u"Azure"_s, u"Veeam"_s}},
            {u"city"_s, QString()},
            {u"intent.topics"_s, QStringList()},
            {u"do_not_contact"_s, true},
            {u"extra.Renewal"_s, QDate(2026, 11, 24)}};
}

Result<QVariant> evaluate(const QString &source, const QVariantMap &record = dana(),
                          const ExpressionLimits &limits = {})
{
    auto compiled = Expression::compile(source, limits);
    if (!compiled)
        return fail(compiled.error());
    return (*compiled)->run(record);
}

QString codeOf(const Result<QVariant> &result)
{
    return result ? u"none: "_s + result->toString() : result.error().code;
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void typesSurvive();
    void mistakes_data();
    void mistakes();
    void absent_data();
    void absent();
    void endlessLoopEndsAtTheDeadline_data();
    void endlessLoopEndsAtTheDeadline();
    void memoryBombsAreRefused_data();
    void memoryBombsAreRefused();
    void nestedParenthesesAreRefused();
    void bytecodeIsRefused();
    void sourceAndResultAreCapped();
    void unusableResults_data();
    void unusableResults();
    void nothingOutlivesARun();
    void aFailedRunDoesNotSpoilTheNext();
    void keysReadNameTheSources();
    void decimalPointDoesNotFollowTheDesktop();
    void functions_data();
    void functions();
    void functionLimits_data();
    void functionLimits();
    void everyFunctionIsDocumentedWithAWorkingExample();
    void functionNamesDoNotHideRecordValues();
    void manyRunsAreFast();
};

void TestExpression::values_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("expression") << u"first_name .. ' ' .. last_name"_s << QVariant(u"Dana Reyes"_s);
    QTest::newRow("chunk") << u"local n = first_name\nreturn n .. '!'"_s << QVariant(u"Dana!"_s);
    QTest::newRow("chunk with branches")
        << u"if company_employees > 100 then return 'large' end return 'small'"_s << QVariant(u"large"_s);
    QTest::newRow("dots become underscores") << u"company_name"_s << QVariant(u"Northgate Dental"_s);
    QTest::newRow("exact key") << u"r['company.name']"_s << QVariant(u"Northgate Dental"_s);
    QTest::newRow("extra key") << u"r['extra.Renewal']"_s << QVariant(u"2026-11-24"_s);
    QTest::newRow("missing is nil") << u"phone == nil"_s << QVariant(true);
    QTest::newRow("empty is nil") << u"city == nil and intent_topics == nil"_s << QVariant(true);
    QTest::newRow("no value") << u"phone"_s << QVariant();
    QTest::newRow("nothing returned") << u"local x = 1"_s << QVariant();
    QTest::newRow("list") << u"company_tech"_s << QVariant(QStringList{u"Azure"_s, u"Veeam"_s});
    QTest::newRow("list item") << u"company_tech[2]"_s << QVariant(u"Veeam"_s);
    QTest::newRow("new list") << u"{first_name, 3, 2.5}"_s
                              << QVariant(QStringList{u"Dana"_s, u"3"_s, u"2.5"_s});
    QTest::newRow("boolean") << u"do_not_contact"_s << QVariant(true);
    QTest::newRow("job title is a value, not a function") << u"title"_s << QVariant(u"Director of IT"_s);
    QTest::newRow("comment") << u"first_name -- the given name"_s << QVariant(u"Dana"_s);
    QTest::newRow("unicode") << u"'Zoë ' .. '日本'"_s << QVariant(u"Zoë 日本"_s);
}

void TestExpression::values()
{
    QFETCH(QString, source);
    QFETCH(QVariant, expected);
    const auto result = evaluate(source);
    QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
    QCOMPARE(*result, expected);
}

void TestExpression::typesSurvive()
{
    QCOMPARE(evaluate(u"company_employees"_s)->typeId(), int(QMetaType::LongLong));
    QCOMPARE(evaluate(u"company_employees"_s)->toLongLong(), 180);
    QCOMPARE(evaluate(u"company_revenue"_s)->typeId(), int(QMetaType::Double));
    QCOMPARE(evaluate(u"company_revenue / 2"_s)->toDouble(), 6'000'000.0);
    QCOMPARE(evaluate(u"false"_s)->typeId(), int(QMetaType::Bool));
    QCOMPARE(evaluate(u"9007199254740993"_s)->toLongLong(), 9007199254740993LL);
}

void TestExpression::mistakes_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("unfinished") << u"first_name .."_s << u"LL-MAP-001"_s << 1 << 14;
    QTest::newRow("stray word") << u"first_name last_name"_s << u"LL-MAP-001"_s << 1 << 12;
    QTest::newRow("stray sign") << u"first_name ) x"_s << u"LL-MAP-001"_s << 1 << 12;
    QTest::newRow("second line") << u"local a = 1\nreturn a + * 2"_s << u"LL-MAP-001"_s << 2 << 12;
    QTest::newRow("after wide letters") << u"'日本' ] 1"_s << u"LL-MAP-001"_s << 1 << 6;
    QTest::newRow("open text") << u"'Dana"_s << u"LL-MAP-001"_s << 1 << 6;
    QTest::newRow("missing end") << u"if title then\nreturn 1"_s << u"LL-MAP-001"_s << 2 << 9;
    QTest::newRow("empty") << u"  "_s << u"LL-MAP-001"_s << 1 << 1;
    QTest::newRow("concatenates nil") << u"first_name .. phone"_s << u"LL-MAP-002"_s << 1 << 15;
    QTest::newRow("fails on a later line")
        << u"local x = 1\n  return x .. mobile"_s << u"LL-MAP-002"_s << 2 << 15;
    QTest::newRow("calls nil") << u"upper(nosuch(first_name))"_s << u"LL-MAP-002"_s << 1 << 7;
    QTest::newRow("wrong argument") << u"1 .. left(first_name, 'x')"_s << u"LL-MAP-002"_s << 1 << 6;
    QTest::newRow("arithmetic on text") << u"first_name + 1"_s << u"LL-MAP-002"_s << 1 << 1;
}

void TestExpression::mistakes()
{
    QFETCH(QString, source);
    QFETCH(QString, code);
    const auto result = evaluate(source);
    QCOMPARE(codeOf(result), code);
    const Error &error = result.error();
    QVERIFY(!error.what.isEmpty() && !error.unaffected.isEmpty() && !error.remedy.isEmpty());
    QTEST(error.details[u"line"_s].toInt(), "line");
    QTEST(error.details[u"column"_s].toInt(), "column");
}

void TestExpression::absent_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"os",      "io",     "load",         "loadstring",   "loadfile", "dofile",         "require",
          "package", "debug",  "setmetatable", "getmetatable", "rawget",   "rawset",         "rawequal",
          "pcall",   "xpcall", "error",        "assert",       "print",    "collectgarbage", "coroutine",
          "string",  "table",  "math",         "utf8",         "select",   "next",           "pairs",
          "ipairs",  "type",   "tostring",     "tonumber",     "_G",       "_VERSION",       "warn"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestExpression::absent()
{
    QFETCH(QString, name);
    const auto result = evaluate(name + u" == nil"_s);
    QVERIFY(result);
    QCOMPARE(*result, QVariant(true));
}

void TestExpression::endlessLoopEndsAtTheDeadline_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("while") << u"while true do end"_s;
    QTest::newRow("goto") << u"::a:: goto a"_s;
    QTest::newRow("repeat with calls") << u"repeat local x = upper(first_name) until false"_s;
    QTest::newRow("tail calls") << u"local f f = function() return f() end return f()"_s;
    QTest::newRow("long count") << u"for i = 1, 1e15 do local x = i end"_s;
    QTest::newRow("slow calls")
        << u"local s = 'a' for i = 1, 15 do s = s .. s end while true do s = lower(s) end"_s;
    QTest::newRow("slow concatenation")
        << u"local s = 'a' for i = 1, 20 do s = s .. s end while true do local t = s .. s end"_s;
    QTest::newRow("slow ranges")
        << u"local s = '1-2,' for i = 1, 13 do s = s .. s end while true do bucket(5, s) end"_s;
}

void TestExpression::endlessLoopEndsAtTheDeadline()
{
    QFETCH(QString, source);
    QElapsedTimer timer;
    timer.start();
    const auto result = evaluate(source);
    QCOMPARE(codeOf(result), u"LL-MAP-003"_s);
    QCOMPARE(result.error().kind, ErrorKind::Timeout);
    QVERIFY2(timer.elapsed() >= 100, "stopped before its time");
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestExpression::memoryBombsAreRefused_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("codes");
    const QStringList memory{u"LL-MAP-004"_s};
    QTest::newRow("doubling text") << u"local s = 'x' while true do s = s .. s end"_s << memory;
    QTest::newRow("growing table") << u"local t = {} local i = 1 while true do t[i] = i i = i + 1 end"_s
                                   << memory;
    QTest::newRow("nested tables") << u"local t = {} while true do t = {t, {}, {}} end"_s << memory;
    QTest::newRow("closures")
        << u"local f = first while true do local g = f f = function() return g end end"_s << memory;
    // the stack of the recursion grows inside the same 8 MiB
    QTest::newRow("deep recursion") << u"local f f = function(n) return 1 + f(n + 1) end return f(1)"_s
                                    << QStringList{u"LL-MAP-004"_s, u"LL-MAP-002"_s};
}

void TestExpression::memoryBombsAreRefused()
{
    QFETCH(QString, source);
    QFETCH(QStringList, codes);
    ExpressionLimits limits;
    limits.milliseconds = 20'000; // memory, not time, has to end it, also under a sanitizer
    const auto result = evaluate(source, dana(), limits);
    QVERIFY2(codes.contains(codeOf(result)), qPrintable(codeOf(result)));
}

void TestExpression::nestedParenthesesAreRefused()
{
    const QString source = QString(100'000, u'(') + u'1' + QString(100'000, u')');
    QCOMPARE(codeOf(evaluate(source)), u"LL-MAP-001"_s); // longer than 8 KiB
    ExpressionLimits wide;
    wide.sourceBytes = 1024 * 1024;
    const auto result = evaluate(source, dana(), wide);
    QCOMPARE(codeOf(result), u"LL-MAP-001"_s);
    QVERIFY2(result.error().what.contains(u"overflow"_s), qPrintable(result.error().what));
    QCOMPARE(codeOf(evaluate(QString(4000, u'{') + QString(4000, u'}'))), u"LL-MAP-001"_s);
    QCOMPARE(codeOf(evaluate(u"- "_s.repeated(4000) + u'1')), u"LL-MAP-001"_s);
}

void TestExpression::bytecodeIsRefused()
{
    const QString dump = QString::fromLatin1("\x1bLua\x54\x00\x19\x93", 8);
    QCOMPARE(codeOf(evaluate(dump)), u"LL-MAP-001"_s);
}

void TestExpression::sourceAndResultAreCapped()
{
    const QString longest = u'"' + QString(8 * 1024 - 2, u'x') + u'"';
    QCOMPARE(evaluate(longest)->toString().size(), 8 * 1024 - 2);
    const auto longer = evaluate(longest + u' ');
    QCOMPARE(codeOf(longer), u"LL-MAP-001"_s);
    QCOMPARE(longer.error().kind, ErrorKind::TooLarge);
    const QString grow = u"local s = 'x' for i = 1, %1 do s = s .. s end return s"_s;
    QCOMPARE(evaluate(grow.arg(16))->toString().size(), 64 * 1024);
    QCOMPARE(codeOf(evaluate(grow.arg(17))), u"LL-MAP-005"_s);
    QCOMPARE(codeOf(evaluate(u"local s = 'x' for i = 1, 12 do s = s .. s end "
                             "local t = {} for i = 1, 20 do t[i] = s end return t"_s)),
             u"LL-MAP-005"_s);
}

void TestExpression::unusableResults_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("function") << u"first"_s;
    QTest::newRow("table with names") << u"{a = 1}"_s;
    QTest::newRow("list with a hole") << u"{1, nil, 3, x = 1}"_s;
    QTest::newRow("list of lists") << u"{{1}}"_s;
    QTest::newRow("list of booleans") << u"{true}"_s;
    QTest::newRow("not a number") << u"0/0"_s;
    QTest::newRow("infinite") << u"1/0"_s;
    QTest::newRow("broken UTF-8") << uR"("\xff\xfe")"_s;
    QTest::newRow("character zero") << uR"("a\0b")"_s;
    QTest::newRow("record") << u"r"_s;
}

void TestExpression::unusableResults()
{
    QFETCH(QString, source);
    const auto result = evaluate(source);
    if (qstrcmp(QTest::currentDataTag(), "record") == 0)
        QCOMPARE(*result, QVariant(QStringList())); // it holds nothing of its own: an empty list
    else
        QCOMPARE(codeOf(result), u"LL-MAP-005"_s);
}

void TestExpression::nothingOutlivesARun()
{
    auto compiled = Expression::compile(
        u"local before = leaked leaked = first_name upper = first_name r.note = first_name return before"_s);
    QVERIFY(compiled);
    for (int i = 0; i < 3; ++i) {
        const auto result = (*compiled)->run(dana());
        QVERIFY(result);
        QCOMPARE(*result, QVariant());
    }
    auto other = Expression::compile(u"join(',', r.note, leaked, upper('x'))"_s);
    QCOMPARE(*(*other)->run(dana()), QVariant(u"X"_s));
}

void TestExpression::aFailedRunDoesNotSpoilTheNext()
{
    auto compiled = Expression::compile(
        u"if first_name == 'loop' then while true do end end "
        "if first_name == 'bomb' then local s = 'x' while true do s = s .. s end end return first_name"_s);
    QVERIFY(compiled);
    const auto run = [&](const QString &name) { return codeOf((*compiled)->run({{u"first_name"_s, name}})); };
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(run(u"loop"_s), u"LL-MAP-003"_s);
        QCOMPARE(run(u"Dana"_s), u"none: Dana"_s);
        QCOMPARE(run(u"bomb"_s), u"LL-MAP-004"_s);
        QCOMPARE(run(u"Lee"_s), u"none: Lee"_s);
    }
}

void TestExpression::keysReadNameTheSources()
{
    auto compiled = Expression::compile(u"first(phone, mobile, company_name) .. r['email']"_s);
    QVERIFY(compiled);
    QVERIFY((*compiled)->run(dana()));
    QCOMPARE((*compiled)->keysRead(), (QSet<QString>{u"company.name"_s, u"email"_s}));
    QVERIFY((*compiled)->run({{u"email"_s, u"x"_s}, {u"phone"_s, u"y"_s}}));
    QCOMPARE((*compiled)->keysRead(), (QSet<QString>{u"phone"_s, u"email"_s}));
}

void TestExpression::decimalPointDoesNotFollowTheDesktop()
{
    const QByteArray before = setlocale(LC_NUMERIC, nullptr);
    for (const char *name : {"de_DE.UTF-8", "fr_FR.UTF-8", "de_DE"})
        setlocale(LC_NUMERIC, name); // where none is installed the test still holds
    const auto text = evaluate(u"1.5 .. '|' .. text(2.5) .. '|' .. number('3.5') + 0.25"_s);
    setlocale(LC_NUMERIC, before.constData());
    QVERIFY(text);
    QCOMPARE(*text, QVariant(u"1.5|2.5|3.75"_s));
}

void TestExpression::functions_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QVariant>("expected");
    const auto row = [](const QString &source, const QVariant &expected) {
        QTest::newRow(qPrintable(source)) << source << expected;
    };
    const auto list = [](const QStringList &items) { return QVariant(items); };
    row(u"join(', ', 'a', nil, '', ' ', {'b', 'c'}, 3)"_s, u"a, b, c, 3"_s);
    row(u"join(', ')"_s, {});
    row(u"join(', ', phone, mobile)"_s, {});
    row(u"titlecase('DANA REYES')"_s, u"Dana Reyes"_s);
    row(u"titlecase('anne-marie o\\'neil')"_s, u"Anne-Marie O'Neil"_s);
    row(u"titlecase('McKay iPhone')"_s, u"McKay iPhone"_s);
    row(u"titlecase('élodie ÇELİK')"_s, u"Élodie Çeli̇k"_s);
    row(u"titlecase(phone)"_s, {});
    row(u"titlecase({'a b', 'c'})"_s, list({u"A B"_s, u"C"_s}));
    row(u"lower('ÄÖÜ')"_s, u"äöü"_s);
    row(u"upper('straße é')"_s, u"STRASSE É"_s);
    row(u"trim('  a \\n  b ')"_s, u"a b"_s);
    row(u"replace('a.b.c', '.', '')"_s, u"abc"_s);
    row(u"replace('a%d', '%d', '1')"_s, u"a1"_s);
    row(u"replace(phone, 'a', 'b')"_s, {});
    row(u"contains(title, 'director')"_s, true);
    row(u"contains(company_tech, 'veeam')"_s, true);
    row(u"contains(phone, 'x')"_s, false);
    row(u"contains('x', '')"_s, false);
    row(u"starts('ÉCOLE', 'é')"_s, true);
    row(u"ends(email, '.COM')"_s, true);
    row(u"ends(email, '.org')"_s, false);
    row(u"has_word(title, 'CTO')"_s, false);
    row(u"has_word('Founder & CTO', 'cto')"_s, true);
    row(u"has_word('CTO/CIO', 'CIO')"_s, true);
    row(u"length('日本')"_s, qint64(2));
    row(u"length('e\\u{301}👨‍👩‍👧')"_s, qint64(2));
    row(u"length(nil)"_s, qint64(0));
    row(u"left('日本語', 2)"_s, u"日本"_s);
    row(u"left('👍🏽x', 1)"_s, u"👍🏽"_s);
    row(u"left('ab', 10)"_s, u"ab"_s);
    row(u"left('ab', -1)"_s, u""_s);
    row(u"right('+442079460018', 4)"_s, u"0018"_s);
    row(u"right('ab', 9)"_s, u"ab"_s);
    row(u"split('a, b,,c')"_s, list({u"a"_s, u"b"_s, u"c"_s}));
    row(u"split('a|b', '|')"_s, list({u"a"_s, u"b"_s}));
    row(u"count(company_tech)"_s, qint64(2));
    row(u"count(phone)"_s, qint64(0));
    row(u"first(phone, city, 'x')"_s, u"x"_s);
    row(u"first(phone, company_tech)"_s, u"Azure"_s);
    row(u"first()"_s, {});
    row(u"coalesce(phone, company_tech)"_s, list({u"Azure"_s, u"Veeam"_s}));
    row(u"coalesce(phone, false)"_s, false);
    row(u"labelled('Web', 'example.com')"_s, u"Web: example.com"_s);
    row(u"labelled('Web', phone)"_s, {});
    row(u"text(12000000.0)"_s, u"12000000"_s);
    row(u"text(1.25)"_s, u"1.25"_s);
    row(u"number('1,250')"_s, qint64(1250));
    row(u"number('$12M')"_s, qint64(12'000'000));
    row(u"number('12.5k')"_s, qint64(12'500));
    row(u"number('1,25')"_s, {});
    row(u"number('12 apples')"_s, {});
    row(u"number('-0.5')"_s, -0.5);
    row(u"number('1e999')"_s, {});
    row(u"number('٣')"_s, {});
    row(u"round(2.5)"_s, qint64(3));
    row(u"round(1234.567, 1)"_s, 1234.6);
    row(u"round('x')"_s, {});
    row(u"year('2026-11-24')"_s, qint64(2026));
    row(u"year(1998)"_s, qint64(1998));
    row(u"year('Founded in 1998, sold 2004')"_s, qint64(1998));
    row(u"year('12345')"_s, {});
    row(u"date('2026-11-24T10:00:00Z')"_s, u"2026-11-24"_s);
    row(u"date('2026/1/5')"_s, u"2026-01-05"_s);
    row(u"date('24.11.2026')"_s, u"2026-11-24"_s);
    row(u"date('11/24/2026')"_s, u"2026-11-24"_s);
    row(u"date('03/04/2026')"_s, {});
    row(u"date('2026-02-30')"_s, {});
    row(u"date(r['extra.Renewal'])"_s, u"2026-11-24"_s);
    row(u"domain_of(email)"_s, u"northgate.example.com"_s);
    row(u"domain_of('https://WWW.Example.com:8080/a?b')"_s, u"example.com"_s);
    row(u"domain_of('example.com/x')"_s, u"example.com"_s);
    row(u"domain_of('nothing')"_s, {});
    row(u"domain_of(phone)"_s, {});
    row(u"country_name('GB')"_s, u"United Kingdom"_s);
    row(u"country_name('Germany')"_s, u"Germany"_s);
    row(u"country_name('zz')"_s, u"zz"_s);
    row(u"country_name(country)"_s, {});
    row(u"lookup('VP', {vp = 'Vice President'}, 'Other')"_s, u"Vice President"_s);
    row(u"lookup('x', {vp = 'Vice President'}, 'Other')"_s, u"Other"_s);
    row(u"lookup('x', {vp = 'Vice President'})"_s, {});
    row(u"lookup(phone, {vp = 'Vice President'}, 'Other')"_s, u"Other"_s);
    row(u"lookup(2, {[2] = 'two'})"_s, u"two"_s);
    row(u"lookup('é', {['É'] = 5})"_s, qint64(5));
    const QString sizes = u"'1-10,11-50,51-200,201-500,501-1000,1001-5000,5000+'"_s;
    row(u"bucket(company_employees, %1)"_s.arg(sizes), u"51-200"_s);
    row(u"bucket(%1, company_employees)"_s.arg(sizes), u"51-200"_s);
    row(u"bucket(1, %1)"_s.arg(sizes), u"1-10"_s);
    row(u"bucket(10, %1)"_s.arg(sizes), u"1-10"_s);
    row(u"bucket(10.5, %1)"_s.arg(sizes), u"1-10"_s);
    row(u"bucket(5000, %1)"_s.arg(sizes), u"1001-5000"_s);
    row(u"bucket(5001, %1)"_s.arg(sizes), u"5000+"_s);
    row(u"bucket(0, %1)"_s.arg(sizes), {});
    row(u"bucket(-3, %1)"_s.arg(sizes), {});
    row(u"bucket('180', %1)"_s.arg(sizes), u"51-200"_s);
    row(u"bucket('5000+', %1)"_s.arg(sizes), u"5000+"_s);
    row(u"bucket('101-200', %1)"_s.arg(sizes), u"51-200"_s);
    row(u"bucket('2–10 employees', %1)"_s.arg(sizes), u"1-10"_s);
    row(u"bucket('1,001-5,000', %1)"_s.arg(sizes), u"1001-5000"_s);
    row(u"bucket('10,001+', %1)"_s.arg(sizes), u"5000+"_s);
    row(u"bucket('51-500', %1)"_s.arg(sizes), {});
    row(u"bucket('many', %1)"_s.arg(sizes), {});
    row(u"bucket(phone, %1)"_s.arg(sizes), {});
    const QString money = u"'<$1M,$1-5M,$5-10M,$10-25M,$25-50M,$50-100M,$100M+'"_s;
    row(u"bucket(company_revenue, %1)"_s.arg(money), u"$10-25M"_s);
    row(u"bucket(999999.99, %1)"_s.arg(money), u"<$1M"_s);
    row(u"bucket(1000000, %1)"_s.arg(money), u"$1-5M"_s);
    row(u"bucket(0, %1)"_s.arg(money), u"<$1M"_s);
    row(u"bucket(2e9, %1)"_s.arg(money), u"$100M+"_s);
    row(u"bucket('$10M-$50M', %1)"_s.arg(money), {});
    row(u"bucket('$11M to $20M', %1)"_s.arg(money), u"$10-25M"_s);
    row(u"bucket(30, {10, 50}, {'small', 'middle', 'large'})"_s, u"middle"_s);
    row(u"bucket(51, {10, 50}, {'small', 'middle', 'large'})"_s, u"large"_s);
    row(u"bucket(51, {10, 50}, {'small', 'middle'})"_s, {});
}

void TestExpression::functions()
{
    QFETCH(QString, source);
    QFETCH(QVariant, expected);
    const auto result = evaluate(source);
    QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
    QCOMPARE(*result, expected);
    QCOMPARE(result->typeId(), expected.typeId());
}

void TestExpression::functionLimits_data()
{
    QTest::addColumn<QString>("source");
    const QString big = u"local s = 'a' for i = 1, 16 do s = s .. s end "_s; // 64 KiB
    QTest::newRow("replace cannot multiply") << big + u"return replace(s, 'a', s)"_s;
    QTest::newRow("join cannot multiply")
        << big + u"local t = {} for i = 1, 9000 do t[i] = s end return join('', t)"_s;
    QTest::newRow("argument longer than 64 KiB") << big + u"return upper(s .. 'a')"_s;
    QTest::newRow("result longer than 64 KiB") << big + u"return labelled('x', s)"_s;
    QTest::newRow("long list") << u"local t = {} for i = 1, 20000 do t[i] = 'a' end return count(t)"_s;
    QTest::newRow("long map")
        << u"local t = {} for i = 1, 20000 do t['k' .. i] = 'a' end return lookup('z', t)"_s;
    QTest::newRow("table in a list") << u"join(',', {{1}})"_s;
    QTest::newRow("function as text") << u"upper(upper)"_s;
    QTest::newRow("lookup without table") << u"lookup('a', 'b')"_s;
    QTest::newRow("lookup to a table") << u"lookup('a', {a = {}})"_s;
    QTest::newRow("bucket without ranges") << u"bucket(5)"_s;
    QTest::newRow("bucket with too few labels") << u"bucket(5, {1, 2, 3}, {'a'})"_s;
    QTest::newRow("replace nothing") << u"replace('a', '', 'b')"_s;
    QTest::newRow("separator missing") << u"join()"_s;
    QTest::newRow("left without count") << u"left('a')"_s;
}

void TestExpression::functionLimits()
{
    QFETCH(QString, source);
    ExpressionLimits patient;
    patient.milliseconds = 20'000;
    QElapsedTimer timer;
    timer.start();
    const auto result = evaluate(source, dana(), patient);
    QCOMPARE(codeOf(result), u"LL-MAP-002"_s);
    QVERIFY2(timer.elapsed() < 5000, "one call has to be short by itself");
}

void TestExpression::everyFunctionIsDocumentedWithAWorkingExample()
{
    QVERIFY(functionHelp().size() >= 20);
    QSet<QString> names;
    for (const FunctionHelp &help : functionHelp()) {
        QVERIFY2(!names.contains(help.name), qPrintable(help.name));
        names.insert(help.name);
        QVERIFY2(help.signature.startsWith(help.name + u'('), qPrintable(help.signature));
        QVERIFY(!help.summary.isEmpty());
        QVERIFY2(evaluate(help.name + u" ~= nil"_s)->toBool(), qPrintable(help.name));
        QVERIFY2(help.example.contains(help.name), qPrintable(help.example));
        const auto result = evaluate(help.example);
        // an example may need a value that the record lacks; it may not need a host function that does not
        // exist
        QVERIFY2(result || result.error().what.contains(u"nil value"_s), qPrintable(help.example));
        QVERIFY2(result || !result.error().what.contains(u"call"_s), qPrintable(help.example));
    }
}

void TestExpression::functionNamesDoNotHideRecordValues()
{
    const QStringList keys{u"first_name"_s, u"last_name"_s, u"full_name"_s, u"title"_s,  u"seniority"_s,
                           u"department"_s, u"email"_s,     u"phone"_s,     u"mobile"_s, u"linkedin"_s,
                           u"city"_s,       u"state"_s,     u"country"_s};
    for (const FunctionHelp &help : functionHelp())
        QVERIFY2(!keys.contains(help.name), qPrintable(help.name));
}

void TestExpression::manyRunsAreFast()
{
    auto compiled = Expression::compile(u"join(', ', first_name .. ' ' .. last_name, company_name)"_s);
    QVERIFY(compiled);
    const QVariantMap record = dana();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20'000; ++i)
        QVERIFY((*compiled)->run(record));
    qInfo("%d runs in %lld ms", 20'000, timer.elapsed());
    QVERIFY(timer.elapsed() < 10'000); // a sanitizer's build included
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
