#include "cli/commands/commands.h"
#include "mapping/expression.h"
#include "sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(LEADLINE_SOURCE_DIR "/resources/help");

QString page(const QString &name)
{
    QFile file(kFolder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pages()
{
    return QDir(kFolder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

std::vector<std::unique_ptr<leadline::cli::Command>> commands()
{
    using namespace leadline::cli;
    std::vector<std::unique_ptr<Command>> all;
    for (auto make : {makeApply, makeAudit, makeBoard, makeConnect, makeDemo, makeEnrich, makeImport,
                      makePlan, makePoll, makePromote, makeSearch, makeState, makeWorklist})
        all.push_back(make());
    all.push_back(makeSandbox({u"slow"_s}));
    return all;
}

/// "--max" of a command's own options, from the text the parser prints.
QStringList optionsOf(const leadline::cli::Command &command)
{
    QCommandLineParser parser;
    command.addOptions(parser);
    static const QRegularExpression option(u"--([a-z][a-z-]+)"_s);
    const QString text = parser.helpText().section(u"Options:"_s, 1).section(u"Arguments:"_s, 0, 0);
    QStringList found;
    for (const QString &line : text.split(u'\n')) {
        if (const auto match = option.match(line.left(30)); match.hasMatch())
            found << match.captured();
    }
    found.removeAll(u"--help-all"_s);
    return found;
}

/// The part of the page about one command: from its heading to the next one.
QString sectionOf(const QString &text, const QString &command)
{
    const QRegularExpression heading(u"^### %1( |$)"_s.arg(command), QRegularExpression::MultilineOption);
    const auto at = heading.match(text).capturedStart();
    if (at < 0)
        return {};
    const auto end = text.indexOf(u"\n##"_s, at + 4);
    return text.mid(at, end < 0 ? -1 : end - at);
}

} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceHasAPage_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"index", "find", "work", "board", "map", "sync", "setup", "plan", "sandbox", "commandline",
              "listfiles", "secrets", "donotcontact", "shortcuts", "errors"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyPlaceHasAPage()
    {
        QFETCH(QString, name);
        const QString text = page(name + u".md"_s);
        QVERIFY2(text.startsWith(u"# "_s), "a page starts with its title");
        QVERIFY(text.size() > 300);
        const QString index = page(u"index.md"_s);
        QVERIFY2(name == u"index"_s || index.contains(u"(%1.md)"_s.arg(name)), "the index names every page");
    }

    void linksLeadSomewhere()
    {
        static const QRegularExpression link(u"\\]\\(([^)#]+)(?:#([^)]+))?\\)"_s);
        const QString errors = page(u"errors.md"_s).toLower();
        QStringList bad;
        for (const QString &name : pages()) {
            for (auto it = link.globalMatch(page(name)); it.hasNext();) {
                const auto match = it.next();
                if (!QFile::exists(kFolder + u'/' + match.captured(1)))
                    bad << name + u": "_s + match.captured();
                if (match.captured(1) == "errors.md"_L1 && !match.captured(2).isEmpty() &&
                    !errors.contains(u"### "_s + match.captured(2) + u' '))
                    bad << name + u": "_s + match.captured();
            }
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }

    void codesInPagesAreExplained()
    {
        static const QRegularExpression code(u"LL-[A-Z]+-[0-9]{3}"_s);
        const QString errors = page(u"errors.md"_s);
        for (const QString &name : pages()) {
            for (auto it = code.globalMatch(page(name)); it.hasNext();) {
                const QString found = it.next().captured();
                QVERIFY2(errors.contains(u"### "_s + found), qPrintable(name + u": "_s + found));
            }
        }
    }

    void everyCodeSaysWhatIsUnaffectedAndWhatToDo()
    {
        const QStringList sections = page(u"errors.md"_s).split(u"\n### "_s).mid(1);
        QVERIFY(sections.size() > 80);
        for (const QString &section : sections) {
            for (const char *part : {"\n- **Means:** ", "\n- **Unaffected:** ", "\n- **Do:** "})
                QVERIFY2(section.contains(QLatin1String(part)), qPrintable(section.section(u'\n', 0, 0)));
        }
    }

    void everyFormulaFunctionIsDescribed()
    {
        const QString text = page(u"map.md"_s);
        const auto &functions = leadline::mapping::functionHelp();
        QVERIFY(functions.size() > 20);
        for (const auto &function : functions)
            QVERIFY2(text.contains(u"| `%1` |"_s.arg(function.signature)), qPrintable(function.name));
    }

    void everyCommandAndOptionIsDescribed()
    {
        const QString text = page(u"commandline.md"_s);
        for (const auto &command : commands()) {
            const QString section = sectionOf(text, command->name());
            QVERIFY2(!section.isEmpty(), qPrintable(command->name()));
            for (const QString &option : optionsOf(*command))
                QVERIFY2(section.contains(u'`' + option), qPrintable(command->name() + u' ' + option));
        }
    }

    void describedOptionsExist()
    {
        const QString text = page(u"commandline.md"_s);
        static const QRegularExpression described(u"^\\| `(?:-f`, `)?(--[a-z-]+)"_s,
                                                  QRegularExpression::MultilineOption);
        for (const auto &command : commands()) {
            const QStringList options = optionsOf(*command);
            int found = 0;
            for (auto it = described.globalMatch(sectionOf(text, command->name())); it.hasNext(); ++found) {
                const QString option = it.next().captured(1);
                QVERIFY2(options.contains(option), qPrintable(command->name() + u' ' + option));
            }
            QCOMPARE(found, options.size());
        }
    }

    void everyFaultIsDescribed()
    {
        const QString text = page(u"sandbox.md"_s);
        for (const QString &name : leadline::sandbox::Faults::names())
            QVERIFY2(text.contains(u"| `%1` |"_s.arg(name)), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
