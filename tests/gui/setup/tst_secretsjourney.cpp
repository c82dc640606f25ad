// Where secrets are kept: chosen, moved, unlocked at the start and gone without, in the program as it starts,
// with a real workspace and the real keychain code on a computer that has no keychain.
#include "app/secretstores.h"
#include "app/workspace.h"
#include "gui/setup/connectiondialog.h"
#include "gui/setup/secretplace.h"
#include "gui/shell/mainwindow.h"
#include "gui/support/a11ywalk.h"
#include "gui/support/watchdog.h"
#include "main/desktop.h"

#include <QAction>
#include <QComboBox>
#include <QCoroTask>
#include <QCryptographicHash>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace leadline;
using namespace leadline::gui;

namespace {

const QString kSecret = QStringLiteral("not-a-real-secret-4711");
const QString kPassphrase = QStringLiteral("correct horse battery");

/// A window of the program by its object name; null when it is not shown.
template <class T> T *topLevel(const char *name)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1String(name) && widget->isVisible())
            return qobject_cast<T *>(widget);
    }
    return nullptr;
}

template <class T> T *in(const QWidget *window, const char *name)
{
    T *found = window ? window->findChild<T *>(QLatin1String(name)) : nullptr;
    if (!found)
        qWarning("there is no %s", name);
    return found;
}

void click(const QWidget *window, const char *button)
{
    auto *found = in<QAbstractButton>(window, button);
    QVERIFY2(found && found->isVisible() && found->isEnabled(), button);
    QTest::mouseClick(found, Qt::LeftButton);
}

/// A radio button is hit at its mark, not in the middle of a wide empty row.
void choose(const QWidget *window, const char *button)
{
    auto *found = in<QRadioButton>(window, button);
    QVERIFY(found);
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(8, found->height() / 2));
    QVERIFY(found->isChecked());
}

QString labelled(const QWidget *window, const char *name)
{
    const auto *label = in<QLabel>(window, name);
    return label && label->isVisible() ? label->text() : QString();
}

/// Saves what is shown, to be looked at, when LEADLINE_TEST_PICTURES names a folder.
void picture(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("LEADLINE_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    QCoreApplication::processEvents(); // what was changed last is laid out
    QVERIFY(QDir().mkpath(folder) &&
            window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

/// The program from its start on; a second one in the same folder is the next start.
struct Start
{
    explicit Start(const QString &folder)
    {
        DesktopOptions options;
        options.workspace = folder + QStringLiteral("/work.leadline");
        desktop = std::make_unique<Desktop>(*qApp, options);
        static_cast<testing::WatchedApplication *>(qApp)->rest();
        desktop->start();
    }
    ~Start()
    {
        QApplication::setStyle(QStringLiteral("fusion")); // the style borrows the theme, which goes now
        desktop.reset();
    }
    [[nodiscard]] static MainWindow *window() { return topLevel<MainWindow>("mainWindow"); }
    [[nodiscard]] static QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        [&] { QTRY_VERIFY2((found = topLevel<QDialog>(name)), name); }();
        return found;
    }
    std::unique_ptr<Desktop> desktop;
};

} // namespace

class TestSecretsJourney final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void withoutAKeychainOnlyThisSessionIsOffered();
    void aPassphraseIsTypedTwice();
    void secretsAreMovedIntoTheFile();
    void theNextStartAsksForThePassphrase();
    void aWrongPassphraseLosesNothing();
    void goesOnWithoutTheFileAndUnlocksItLater();
    void cancellingTheStartEndsTheProgram();
    void aMissingFileIsSaid();
    void aChoiceThatCannotBeRememberedIsSaid();
    void everythingHasANameAndFits();

private:
    void openSetup();
    void addConnection();
    QDialog *chooseFile(bool takeAlong);
    [[nodiscard]] QString filePath() const
    {
        return m_folder->filePath(QStringLiteral("work.leadline.secrets"));
    }
    [[nodiscard]] QByteArray fileBytes() const;
    [[nodiscard]] bool onDisk(const QString &text) const;
    [[nodiscard]] static testing::WatchedApplication *watchdog()
    {
        return static_cast<testing::WatchedApplication *>(qApp);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Each on a computer of its own: no workspace, no settings, no secrets.
void TestSecretsJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    watchdog()->watch();
    watchdog()->rest(); // until there is a window
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                       m_folder->filePath(QStringLiteral("settings")));
}

/// Nothing a person did kept the window waiting: not the disk, not the keychain, not the derivation of a key.
void TestSecretsJourney::cleanup()
{
    watchdog()->rest();
    qInfo("longest event: %s", qPrintable(watchdog()->worst()));
    QVERIFY2(watchdog()->worstMs() < testing::watchdogLimitMs(), qPrintable(watchdog()->worst()));
}

void TestSecretsJourney::openSetup()
{
    QTRY_VERIFY_WITH_TIMEOUT(Start::window(), 20000);
    QTRY_VERIFY(!Start::window()->currentPlace().isEmpty());
    Start::window()->goTo(QStringLiteral("setup"));
    QTRY_VERIFY(in<QPushButton>(Start::window(), "changeSecretPlace")->isVisible());
    watchdog()->watch(); // building the window is the start's own time
}

/// A live tenant at an address where nobody answers, its secret kept for this session.
void TestSecretsJourney::addConnection()
{
    click(Start::window(), "addConnection");
    QDialog *dialog = Start::dialog("connectionDialog");
    QVERIFY(dialog);
    in<QLineEdit>(dialog, "name")->setText(QStringLiteral("acme"));
    in<QLineEdit>(dialog, "address")->setText(QStringLiteral("https://127.0.0.1:1"));
    in<QLineEdit>(dialog, "clientId")->setText(QStringLiteral("id"));
    in<QLineEdit>(dialog, "secret")->setText(kSecret);
    click(dialog, "connectionSave");
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(dialog, "bannerAction")->isVisible(), 30000);
}

QByteArray TestSecretsJourney::fileBytes() const
{
    QFile file(filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Looked for by another process: the workspace file must not be opened twice in this one.
bool TestSecretsJourney::onDisk(const QString &text) const
{
    QProcess grep;
    grep.start(QStringLiteral("grep"), {QStringLiteral("-r"), QStringLiteral("-a"), QStringLiteral("-q"),
                                        QStringLiteral("-F"), text, m_folder->path()});
    return !grep.waitForFinished() || grep.exitCode() != 1;
}

void TestSecretsJourney::withoutAKeychainOnlyThisSessionIsOffered()
{
    const Start program(m_folder->path());
    openSetup();
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("emptyAction"));
    QVERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("system keychain")));
    addConnection();
    QDialog *dialog = Start::dialog("connectionDialog");
    QVERIFY(labelled(dialog, "bannerWhat").contains(QStringLiteral("no usable keychain")));
    QVERIFY(labelled(dialog, "bannerMore").contains(QStringLiteral("Nothing was stored anywhere else.")));
    QCOMPARE(in<QPushButton>(dialog, "bannerCode")->text(), QStringLiteral("LL-SEC-003"));
    auto *table = in<QTableView>(Start::window(), "connections");
    QCOMPARE(table->model()->rowCount(), 0); // nothing was saved yet
    QVERIFY(!onDisk(kSecret));
    QVERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("system keychain")));
    picture(dialog, QStringLiteral("no-keychain"));

    click(dialog, "bannerAction");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("this session only")));
    // It was for now: the choice of the person is still the keychain, and the window says so.
    QTRY_VERIFY(labelled(Start::window(), "secretsNext").contains(QStringLiteral("system keychain")));
    QVERIFY(!onDisk(kSecret));
    QVERIFY(!QFile::exists(filePath()));
}

/// Opens the choice and takes the file; the dialog that asks for the passphrase is returned.
QDialog *TestSecretsJourney::chooseFile(bool takeAlong)
{
    click(Start::window(), "changeSecretPlace");
    QDialog *places = Start::dialog("secretPlaceDialog");
    choose(places, "file");
    auto *move = in<QAbstractButton>(places, "move");
    if (move->isVisible() && move->isChecked() != takeAlong)
        QTest::mouseClick(move, Qt::LeftButton, {}, QPoint(8, move->height() / 2));
    click(places, "secretPlaceGo");
    return Start::dialog("passphraseDialog");
}

void TestSecretsJourney::aPassphraseIsTypedTwice()
{
    const Start program(m_folder->path());
    openSetup();
    QDialog *dialog = chooseFile(false);
    QVERIFY(dialog);
    auto *first = in<QLineEdit>(dialog, "passphrase"), *again = in<QLineEdit>(dialog, "passphraseAgain");
    auto *accept = in<QPushButton>(dialog, "passphraseAccept");
    QCOMPARE(dialog->focusWidget(), first);
    QCOMPARE(first->echoMode(), QLineEdit::Password);
    QCOMPARE(again->echoMode(), QLineEdit::Password);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(first, QStringLiteral("short"));
    QTest::keyClicks(again, QStringLiteral("short"));
    QVERIFY(labelled(dialog, "passphraseHint").startsWith(QStringLiteral("At least 8 characters")));
    QVERIFY(!accept->isEnabled());
    QTest::keyClick(again, Qt::Key_Return); // does nothing
    QVERIFY(dialog->isVisible());

    QTest::keyClicks(first, QStringLiteral(" but longer"));
    QCOMPARE(labelled(dialog, "passphraseHint"), QStringLiteral("The two are not the same."));
    QVERIFY(!accept->isEnabled());
    QTest::keyClick(first, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(!QFile::exists(filePath()));

    QTest::keyClicks(again, QStringLiteral(" but longer"));
    QVERIFY(labelled(dialog, "passphraseHint").isEmpty());
    QVERIFY(accept->isEnabled());
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_VERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("passphrase file")));
    QTRY_VERIFY(!topLevel<QDialog>("passphraseDialog"));
    QVERIFY(QFile::exists(filePath()));
    QCOMPARE(QFile::permissions(filePath()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(!onDisk(QStringLiteral("short but longer")));

    // Giving up leaves everything as it is.
    click(Start::window(), "changeSecretPlace");
    QDialog *places = Start::dialog("secretPlaceDialog");
    QVERIFY(in<QRadioButton>(places, "file")->isChecked());
    QVERIFY(!in<QPushButton>(places, "secretPlaceGo")->isEnabled());
    choose(places, "session");
    QTest::keyClick(places, Qt::Key_Escape);
    QVERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("passphrase file")));
}

void TestSecretsJourney::secretsAreMovedIntoTheFile()
{
    const Start program(m_folder->path());
    openSetup();
    addConnection();
    click(Start::dialog("connectionDialog"), "bannerAction");
    QTRY_COMPARE(in<QTableView>(Start::window(), "connections")->model()->rowCount(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(Start::window(), "testConnection")->isEnabled(), 40000);

    click(Start::window(), "changeSecretPlace");
    QDialog *places = Start::dialog("secretPlaceDialog");
    auto *move = in<QAbstractButton>(places, "move");
    choose(places, "file");
    QVERIFY(move->isVisible() && move->isChecked()); // taking them along is the preset, and said
    QVERIFY(move->text().contains(u'1'));
    QVERIFY(labelled(places, "moveNote").contains(QStringLiteral("removed from the old place")));
    click(places, "secretPlaceGo");
    QDialog *dialog = Start::dialog("passphraseDialog");
    in<QLineEdit>(dialog, "passphrase")->setText(kPassphrase);
    in<QLineEdit>(dialog, "passphraseAgain")->setText(kPassphrase);
    click(dialog, "passphraseAccept");
    QTRY_VERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("passphrase file")));
    QTRY_VERIFY(labelled(Start::window(), "secretsNext").isEmpty()); // now and later are the same
    QVERIFY(!onDisk(kSecret));
    QVERIFY(!onDisk(kPassphrase));
}

void TestSecretsJourney::theNextStartAsksForThePassphrase()
{
    secretsAreMovedIntoTheFile();
    if (QTest::currentTestFailed())
        return;
    Start program(m_folder->path());
    QDialog *dialog = Start::dialog("passphraseDialog");
    QVERIFY(!Start::window());
    QVERIFY(!in<QLineEdit>(dialog, "passphraseAgain")->isVisible());
    in<QLineEdit>(dialog, "passphrase")->setText(kPassphrase);
    // In the program's own loop: the dialog closes before the window opens, and that must not end the
    // program.
    QTimer look;
    connect(&look, &QTimer::timeout, this, [] {
        if (Start::window())
            QApplication::exit(42);
    });
    look.start(10);
    QTimer::singleShot(0, this, [dialog] { click(dialog, "passphraseAccept"); });
    QTimer::singleShot(20000, &look, [] { QApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 42);
    look.stop();
    openSetup();
    QVERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("passphrase file")));
    auto *table = in<QTableView>(Start::window(), "connections");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_COMPARE(QApplication::focusWidget(), table);
    // The connection works with what the file holds: its key is sent, so the refusal is the network's.
    QTest::mouseClick(in<QPushButton>(Start::window(), "testConnection"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(in<QPushButton>(Start::window(), "testConnection")->isEnabled(), 40000);
    QVERIFY(!labelled(in<QWidget>(Start::window(), "connectionReport"), "bannerWhat")
                 .contains(QStringLiteral("passphrase")));
}

void TestSecretsJourney::aWrongPassphraseLosesNothing()
{
    secretsAreMovedIntoTheFile();
    if (QTest::currentTestFailed())
        return;
    const QByteArray before = fileBytes();
    QVERIFY(!before.isEmpty());
    const Start program(m_folder->path());
    QDialog *dialog = Start::dialog("passphraseDialog");
    auto *field = in<QLineEdit>(dialog, "passphrase");
    watchdog()->watch();
    for (const QString &wrong : {QStringLiteral("wrong horse"), QStringLiteral("another wrong one")}) {
        field->setText(wrong);
        click(dialog, "passphraseAccept");
        QTRY_VERIFY(in<QPushButton>(dialog, "passphraseAccept")->isEnabled() &&
                    !labelled(dialog, "bannerWhat").isEmpty());
        QVERIFY(labelled(dialog, "bannerWhat").contains(QStringLiteral("does not open")));
        QVERIFY(labelled(dialog, "bannerMore").contains(QStringLiteral("left as it is")));
        QCOMPARE(in<QPushButton>(dialog, "bannerCode")->text(), QStringLiteral("LL-SEC-004"));
        QVERIFY(!Start::window());
        QCOMPARE(fileBytes(), before);
    }
    picture(dialog, QStringLiteral("passphrase-wrong"));
    // What it means is one click away, although there is no window yet.
    click(dialog, "bannerCode");
    QDialog *help = Start::dialog("helpDialog");
    QVERIFY(help);
    help->close();
    watchdog()->rest();
    field->setText(kPassphrase);
    click(dialog, "passphraseAccept");
    QTRY_VERIFY_WITH_TIMEOUT(Start::window(), 20000);
}

void TestSecretsJourney::goesOnWithoutTheFileAndUnlocksItLater()
{
    secretsAreMovedIntoTheFile();
    if (QTest::currentTestFailed())
        return;
    const QByteArray before = fileBytes();
    const Start program(m_folder->path());
    click(Start::dialog("passphraseDialog"), "passphraseGoOn");
    openSetup();
    QTRY_COMPARE(in<QTableView>(Start::window(), "connections")->model()->rowCount(), 1);
    QVERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("this session only")));
    QTRY_VERIFY(labelled(Start::window(), "secretsNext").contains(QStringLiteral("passphrase file")));
    QCOMPARE(fileBytes(), before);
    // Without its key the connection says what is missing.
    QTest::mouseClick(in<QPushButton>(Start::window(), "testConnection"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(in<QWidget>(Start::window(), "connectionReport")->isVisible(), 40000);

    QDialog *dialog = chooseFile(true);
    QVERIFY(!in<QLineEdit>(dialog, "passphraseAgain")->isVisible()); // the file is there
    in<QLineEdit>(dialog, "passphrase")->setText(QStringLiteral("wrong horse"));
    click(dialog, "passphraseAccept");
    QTRY_VERIFY(labelled(dialog, "bannerWhat").contains(QStringLiteral("does not open")));
    QVERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("this session only")));
    in<QLineEdit>(dialog, "passphrase")->setText(kPassphrase);
    click(dialog, "passphraseAccept");
    QTRY_VERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("passphrase file")));
    QTRY_VERIFY(labelled(Start::window(), "secretsNext").isEmpty());
    // The session had none to give; those in the file are used, and nobody is told to enter them again.
    QVERIFY(!in<QWidget>(Start::window(), "secretsBanner")->isVisible());
    const auto file = app::passphraseSecrets(filePath(), kPassphrase.toUtf8());
    auto connections = Start::window()->context().workspace->connections();
    QTRY_VERIFY(connections.isFinished());
    const QString key = connections.result()->first().secretKey;
    const auto secret = QCoro::waitFor(file->read(key));
    QVERIFY(secret);
    QCOMPARE(secret->expose(), kSecret.toUtf8());
}

void TestSecretsJourney::cancellingTheStartEndsTheProgram()
{
    secretsAreMovedIntoTheFile();
    if (QTest::currentTestFailed())
        return;
    const Start program(m_folder->path());
    QDialog *dialog = Start::dialog("passphraseDialog");
    QVERIFY(in<QPushButton>(dialog, "passphraseCancel")->text().contains(QStringLiteral("Quit")));
    QTimer::singleShot(0, this, [dialog] { click(dialog, "passphraseCancel"); });
    QCOMPARE(QApplication::exec(), 1);
    QVERIFY(!Start::window());
}

void TestSecretsJourney::aMissingFileIsSaid()
{
    secretsAreMovedIntoTheFile();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(QFile::remove(filePath()));
    const Start program(m_folder->path());
    QDialog *dialog = Start::dialog("passphraseDialog");
    QVERIFY(labelled(dialog, "words").contains(QStringLiteral("not there any more")));
    QVERIFY(in<QLineEdit>(dialog, "passphraseAgain")->isVisible()); // a new one is not made by accident
    QVERIFY(!QFile::exists(filePath()));
    picture(dialog, QStringLiteral("passphrase-missing"));
    click(dialog, "passphraseGoOn");
    QTRY_VERIFY_WITH_TIMEOUT(Start::window(), 20000);
    QVERIFY(!QFile::exists(filePath()));
}

void TestSecretsJourney::aChoiceThatCannotBeRememberedIsSaid()
{
    // A file where the folder of the settings should be.
    const QString blocked = m_folder->filePath(QStringLiteral("blocked"));
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, blocked);
    const Start program(m_folder->path());
    openSetup();
    click(Start::window(), "changeSecretPlace");
    QDialog *places = Start::dialog("secretPlaceDialog");
    choose(places, "session");
    click(places, "secretPlaceGo");
    QTRY_VERIFY(labelled(Start::window(), "secretsNow").contains(QStringLiteral("this session only")));
    auto *banner = in<QWidget>(Start::window(), "secretsBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(in<QPushButton>(banner, "bannerCode")->text(), QStringLiteral("LL-GUI-005"));
}

void TestSecretsJourney::everythingHasANameAndFits()
{
    const Start program(m_folder->path());
    openSetup();
    addConnection();
    click(Start::dialog("connectionDialog"), "bannerAction");
    QTRY_VERIFY(!labelled(Start::window(), "secretsNext").isEmpty());
    for (const char *theme : {"actionTheme_2", "actionTheme_1"}) {
        Start::window()->findChild<QAction *>(QLatin1String(theme))->trigger();
        QTRY_COMPARE(in<QWidget>(Start::window(), "setup")->palette().color(QPalette::Window),
                     QApplication::palette().color(QPalette::Window));
        picture(Start::window(), QStringLiteral("setup-") + QLatin1String(theme));
        click(Start::window(), "changeSecretPlace");
        QDialog *choice = Start::dialog("secretPlaceDialog");
        choose(choice, "file");
        picture(choice, QStringLiteral("places-") + QLatin1String(theme));
        choose(choice, "session");
        picture(choice, QStringLiteral("places-session-") + QLatin1String(theme));
        choose(choice, "file");
        click(choice, "secretPlaceGo");
        QDialog *passphrase = Start::dialog("passphraseDialog");
        picture(passphrase, QStringLiteral("passphrase-") + QLatin1String(theme));
        passphrase->reject();
        QTRY_VERIFY(!topLevel<QDialog>("passphraseDialog"));
    }
    // 1366x768 at 200 % leaves 683x384 of our pixels.
    Start::window()->resize(683, 384);
    Start::window()->resize(683, 384);
    QTest::qWait(0);
    QVERIFY2(
        Start::window()->width() <= 683 && Start::window()->height() <= 384,
        qPrintable(QStringLiteral("%1x%2").arg(Start::window()->width()).arg(Start::window()->height())));
    QStringList clipped = testing::clippedWidgets(Start::window());
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral(", "))));
    QVERIFY(testing::unnamedWidgets(Start::window()).isEmpty());
    picture(Start::window(), QStringLiteral("setup-small"));

    click(Start::window(), "changeSecretPlace");
    QDialog *places = Start::dialog("secretPlaceDialog");
    choose(places, "file");
    const auto checkDialog = [&clipped](QDialog *dialog) {
        const QStringList unnamed = testing::unnamedWidgets(dialog);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QStringLiteral(", "))));
        QVERIFY(testing::silencedLabels(dialog).isEmpty());
        dialog->resize(dialog->width(), 340); // what is left of 384 below a title bar
        QVERIFY2(dialog->width() <= 683 && dialog->height() <= 340, qPrintable(QStringLiteral("%1 %2x%3")
                                                                                   .arg(dialog->objectName())
                                                                                   .arg(dialog->width())
                                                                                   .arg(dialog->height())));
        clipped = testing::clippedWidgets(dialog);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral(", "))));
    };
    checkDialog(places);
    picture(places, QStringLiteral("places-small"));
    click(places, "secretPlaceGo");
    QDialog *passphrase = Start::dialog("passphraseDialog");
    checkDialog(passphrase);
    passphrase->reject();
    click(Start::window(), "editConnection");
    checkDialog(Start::dialog("connectionDialog"));
    picture(Start::dialog("connectionDialog"), QStringLiteral("connection-small"));
}

int main(int argc, char **argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // a computer without a keyring service
    testing::WatchedApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("leadline-test"));
    QCoreApplication::setOrganizationName(QStringLiteral("leadline-test"));
    TestSecretsJourney test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secretsjourney.moc"
