// The manual against the window: F1 opens the page of the place in front, and the page names what is there.
#include "gui/shell/place.h"
#include "gui/support/program.h"
#include "gui/theme/theme.h"
#include "gui/work/workplace.h"
#include "models/worklistmodel.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace leadline;
using namespace leadline::gui;
using testing::Program;

namespace {

QString page(const QString &name)
{
    QFile file(QStringLiteral(LEADLINE_SOURCE_DIR "/resources/help/%1.md").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A control's text as a page writes it: no mnemonic, no ellipsis, and nothing from the first number on.
QString nameOf(QString text)
{
    static const QRegularExpression counted(QStringLiteral("[ :(]*[0-9].*$"));
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026)).remove(counted).trimmed();
}

QString keysOf(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::PortableText);
    return text.replace(QLatin1String("Return"), QLatin1String("Enter"))
        .replace(QLatin1String("Del"), QLatin1String("Delete"));
}

/// Filters are a provider's own and banners belong to what failed; neither is the place's.
bool isOfThePlace(const QWidget *control)
{
    for (const QWidget *up = control; up; up = up->parentWidget()) {
        if (up->objectName() == QLatin1String("filterScroll") ||
            up->objectName().startsWith(QLatin1String("banner")))
            return false;
    }
    return true;
}

QStringList controlsOf(const QWidget *place)
{
    QStringList names;
    for (const QAbstractButton *button : place->findChildren<QAbstractButton *>()) {
        const QString name = nameOf(button->text());
        if (button->isVisible() && !name.isEmpty() && isOfThePlace(button))
            names << name;
    }
    names.removeDuplicates();
    return names;
}

QStringList shortcutsOf(const QWidget *place)
{
    QStringList keys;
    for (const QShortcut *shortcut : place->findChildren<QShortcut *>())
        keys << keysOf(shortcut->key());
    for (const QWidget *widget : place->findChildren<QWidget *>()) {
        for (const QAction *action : widget->actions())
            keys << keysOf(action->shortcut());
    }
    for (const QAction *action : place->actions())
        keys << keysOf(action->shortcut());
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

} // namespace

class TestHelpJourney final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_program.reset(); }
    void helpOpensWithoutAPlace();
    void fillsThePlaces();
    void f1OpensThePageOfThePlace_data() { places(); }
    void f1OpensThePageOfThePlace();
    void thePageNamesEveryButton_data() { places(); }
    void thePageNamesEveryButton();
    void thePagesNameEveryKey_data() { places(); }
    void thePagesNameEveryKey();

private:
    static void places();
    [[nodiscard]] Place *place(const QString &name) const;
    [[nodiscard]] QString helpShown() const;

    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Program> m_program;
};

void TestHelpJourney::places()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("atLeast"); // buttons; fewer means that the test looks at nothing
    QTest::newRow("find") << QStringLiteral("find") << 6;
    QTest::newRow("work") << QStringLiteral("work") << 6;
    QTest::newRow("board") << QStringLiteral("board") << 3;
    QTest::newRow("map") << QStringLiteral("map") << 6;
    QTest::newRow("sync") << QStringLiteral("sync") << 2;
    QTest::newRow("setup") << QStringLiteral("setup") << 5;
    QTest::newRow("plan") << QStringLiteral("plan") << 4;
}

Place *TestHelpJourney::place(const QString &name) const
{
    m_program->window->goTo(name);
    for (Place *one : m_program->window->findChildren<Place *>()) {
        if (one->objectName() == name)
            return one;
    }
    return nullptr;
}

QString TestHelpJourney::helpShown() const
{
    const auto *dialog = m_program->window->findChild<QDialog *>(QStringLiteral("helpDialog"));
    if (!dialog || !dialog->isVisible())
        return {};
    return dialog->findChild<QTextBrowser *>(QStringLiteral("helpText"))
        ->toPlainText()
        .section(QLatin1Char('\n'), 0, 0);
}

void TestHelpJourney::initTestCase()
{
    m_theme.install(*qApp);
    m_theme.setMode(Theme::Light);
    m_program = std::make_unique<Program>(m_theme, m_folder.path());
    QVERIFY(m_program->opened);
}

void TestHelpJourney::helpOpensWithoutAPlace()
{
    QTRY_COMPARE(m_program->window->currentPlace(), QStringLiteral("welcome"));
    m_program->key(Qt::Key_F1);
    QTRY_COMPARE(helpShown(), QStringLiteral("Leadline help"));
    m_program->window->findChild<QDialog *>(QStringLiteral("helpDialog"))->close();
}

/// People, cards and a plan, so that each place shows all it has.
void TestHelpJourney::fillsThePlaces()
{
    QSignalSpy ready(m_program->window.get(), &MainWindow::sandboxReady);
    m_program->click("welcomeSandbox");
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 20000);
    m_program->window->goTo(QStringLiteral("find"));
    QTRY_VERIFY(m_program->find<QLineEdit>("filterValue_titles"));
    m_program->find<QSpinBox>("maxRecords")->setValue(20);
    m_program->click("fetchButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->find<QAbstractButton>("openInWork")->isVisible(), 30000);
    m_program->click("openInWork");
    QTRY_VERIFY(m_program->window->workPlace()->model().rowCount() > 5);
    QSignalSpy planned(m_program->window->workPlace(), &Place::planMade);
    QTRY_VERIFY(m_program->find<QAbstractButton>("planButton")->isEnabled());
    m_program->click("planButton");
    QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, 20000);
    m_program->window->goTo(QStringLiteral("board"));
    QTRY_VERIFY(m_program->button("emptyAction")->isVisible());
    m_program->click("emptyAction");
    QTRY_VERIFY_WITH_TIMEOUT(m_program->find<QAbstractButton>("boardPromote")->isVisible(), 20000);
}

void TestHelpJourney::f1OpensThePageOfThePlace()
{
    QFETCH(QString, name);
    QVERIFY(place(name));
    m_program->key(Qt::Key_F1);
    const QString title = page(name).section(QLatin1Char('\n'), 0, 0).mid(2);
    QVERIFY(!title.isEmpty());
    QTRY_COMPARE(helpShown(), title);
    m_program->window->findChild<QDialog *>(QStringLiteral("helpDialog"))->close();
}

void TestHelpJourney::thePageNamesEveryButton()
{
    QFETCH(QString, name);
    QFETCH(int, atLeast);
    const Place *shown = place(name);
    QVERIFY(shown);
    QTRY_VERIFY(controlsOf(shown).size() >= atLeast);
    const QString text = page(name);
    QStringList missing = controlsOf(shown);
    missing.removeIf([&text](const QString &control) {
        // "Promote to Prospect", "Push 12 changes to …": what it does, and the page says with what.
        return text.contains(control) ||
               text.contains(QStringLiteral("**") + control.section(QLatin1Char(' '), 0, 0) +
                             QLatin1String("**"));
    });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

void TestHelpJourney::thePagesNameEveryKey()
{
    QFETCH(QString, name);
    const Place *shown = place(name);
    QVERIFY(shown);
    const QStringList keys = shortcutsOf(shown);
    QVERIFY(!keys.isEmpty() || name == QLatin1String("setup"));
    const QString text = page(name), all = page(QStringLiteral("shortcuts"));
    for (const QString &key : keys) {
        QVERIFY2(text.contains(key), qPrintable(key));
        QVERIFY2(all.contains(QStringLiteral("**%1**").arg(key)), qPrintable(key));
    }
}

int main(int argc, char **argv)
{
    testing::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("leadline-test"));
    TestHelpJourney test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_helpjourney.moc"
