#include "app/translation.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// One entry of a .ts file. A plural has several texts.
struct Entry
{
    QString context, source;
    QStringList texts;
    bool numerus = false;
    bool finished = true;
};

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            entry.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entry.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!entry.numerus) {
                entry.texts << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.texts << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> readTs(const QString &language)
{
    QFile file(QStringLiteral(LEADLINE_SOURCE_DIR "/translations/leadline_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

/// %1, %L2 and %n of a text, sorted; each as often as it stands there.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:[0-9]{1,2}|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

/// A mnemonic is an & before a letter; "&&" is a plain ampersand, "a & b" none at all.
qsizetype mnemonicsIn(QString text)
{
    static const QRegularExpression mnemonic(u"&[^&\\s;]"_s);
    static const QRegularExpression entity(u"&[a-z]+;"_s);
    return text.remove(u"&&"_s).remove(entity).count(mnemonic);
}

/// What the program or the reader types: quoted commands, options and file names must not be translated.
QStringList literalsOf(const QString &text)
{
    static const QRegularExpression literal(u"(?<![\\w-])--[a-z][a-z-]+|LL-[A-Z]+-[0-9]{3}"_s);
    QStringList found;
    for (auto it = literal.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void placeholdersAreThoseOfTheSource_data() { languages({u"de"_s, u"en"_s, u"qps"_s}); }
    void placeholdersAreThoseOfTheSource()
    {
        QFETCH(QString, language);
        const auto entries = readTs(language);
        QStringList bad;
        for (const Entry &entry : entries) {
            for (const QString &text : entry.texts) {
                // "one contact" may leave the number out
                const bool without =
                    entry.numerus && &text == &entry.texts.first() && !text.contains("%n"_L1);
                QStringList wanted = placeholdersOf(entry.source);
                if (without)
                    wanted.removeAll(u"%n"_s);
                if (!text.isEmpty() && placeholdersOf(text) != wanted)
                    bad << entry.context + u": "_s + text;
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void mnemonicsAreThoseOfTheSource_data() { languages({u"de"_s, u"qps"_s}); }
    void mnemonicsAreThoseOfTheSource()
    {
        QFETCH(QString, language);
        QStringList bad;
        for (const Entry &entry : readTs(language)) {
            for (const QString &text : entry.texts) {
                if (!text.isEmpty() && mnemonicsIn(text) != mnemonicsIn(entry.source))
                    bad << entry.context + u": "_s + text;
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void commandsAndCodesStay()
    {
        QStringList bad;
        for (const Entry &entry : readTs(u"de"_s)) {
            for (const QString &text : entry.texts) {
                if (!text.isEmpty() && literalsOf(text) != literalsOf(entry.source))
                    bad << entry.context + u": "_s + text;
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void everythingIsTranslated_data() { languages({u"de"_s, u"en"_s, u"qps"_s}); }
    void everythingIsTranslated()
    {
        QFETCH(QString, language);
        QStringList open;
        for (const Entry &entry : readTs(language)) {
            const bool empty = entry.texts.isEmpty() || entry.texts.contains(QString());
            const bool plural = !entry.numerus || entry.texts.size() == 2;
            if (!entry.finished || empty || !plural)
                open << entry.context + u": "_s + entry.source;
        }
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
    }

    void germanAndPseudoHoldTheSameTexts()
    {
        const auto keysOf = [](const QString &language) {
            QSet<QString> keys;
            for (const Entry &entry : readTs(language))
                keys << entry.context + u'|' + entry.source;
            return keys;
        };
        const auto german = keysOf(u"de"_s);
        const auto pseudo = keysOf(u"qps"_s);
        QVERIFY2(german.size() > 800, "the German file is too small to be true");
        QVERIFY2((german - pseudo).isEmpty(), qPrintable((german - pseudo).values().join(u'\n')));
        QVERIFY2((pseudo - german).isEmpty(), qPrintable((pseudo - german).values().join(u'\n')));
    }

    void pseudoLocaleIsLonger()
    {
        for (const Entry &entry : readTs(u"qps"_s)) {
            for (const QString &text : entry.texts)
                QVERIFY2(text.size() * 10 >= entry.source.size() * 14, qPrintable(text));
        }
    }

    void germanLoads()
    {
        QCOMPARE(leadline::app::installTranslations(*qApp, u"de_AT"_s), u"de"_s);
        QCOMPARE(QCoreApplication::translate("leadline::Domain", "Opportunity"), u"Verkaufschance"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(0.5), u"0,5"_s);
    }

    void qtsOwnTextsComeAlong()
    {
        leadline::app::installTranslations(*qApp, u"de"_s);
        const QString text =
            QCoreApplication::translate("QCommandLineParser", "Displays help on commandline options.");
        if (text.startsWith("Displays"_L1))
            QSKIP("Qt's translations are not installed");
        QVERIFY(text.contains("Hilfe"_L1) || text.contains("Befehlszeile"_L1) ||
                text.contains("Kommandozeile"_L1));
    }

    void englishLoads()
    {
        QCOMPARE(leadline::app::installTranslations(*qApp, u"en_GB"_s), u"en"_s);
        QCOMPARE(QCoreApplication::translate("leadline::Domain", "Opportunity"), u"Opportunity"_s);
    }

    void pseudoLocaleLoads()
    {
        QCOMPARE(leadline::app::installTranslations(*qApp, u"qps"_s), u"qps"_s);
        QCOMPARE(QCoreApplication::translate("leadline::Domain", "Opportunity").left(6), u"[Øppör"_s);
    }

    void aLanguageWeDoNotSpeakGetsEnglish()
    {
        QCOMPARE(leadline::app::installTranslations(*qApp, u"ja_JP"_s), u"en"_s);
        QCOMPARE(QCoreApplication::translate("leadline::Domain", "Opportunity"), u"Opportunity"_s);
    }

    void cleanup()
    {
        for (QTranslator *translator : qApp->findChildren<QTranslator *>())
            delete translator;
        QLocale::setDefault(QLocale::c());
    }

private:
    static void languages(const QStringList &names)
    {
        QTest::addColumn<QString>("language");
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
