#include "gui/parts/chip.h"
#include "gui/parts/emptystate.h"
#include "gui/parts/errorbanner.h"
#include "gui/parts/labels.h"
#include "gui/theme/leadlinestyle.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace leadline::gui;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void contrastIsEnough_data();
    void contrastIsEnough();
    void contrastFormula();
    void modesSwitchAtRunTime();
    void iconsTakeTheTokensColour();
    void everyIconUsedIsThereAndNoOther();
    void noLiteralColoursOutsideTheTheme();
    void checkBoxesCanBeHit();
    void defaultAndFocusLookDifferent();
    void densityChangesRowHeight();
    void facetChipCanBeTickedByKey();
    void bannerShowsAllFourParts();
    void bannerNeverReadsMarkup();
    void emptyStateHidesItsButtonWithoutAction();

private:
    Theme m_theme;
};

void TestTheme::contrastIsEnough_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
    QTest::newRow("high contrast") << int(Theme::HighContrast);
}

void TestTheme::contrastIsEnough()
{
    QFETCH(int, mode);
    m_theme.setMode(static_cast<Theme::Mode>(mode));
    for (const Token ground : {Token::Window, Token::Surface, Token::Sunken}) {
        for (const Token text :
             {Token::Text, Token::Muted, Token::Accent, Token::Ok, Token::Warn, Token::Danger, Token::Info,
              Token::Sandbox, Token::Lead, Token::Prospect, Token::Opportunity}) {
            const double ratio = contrast(m_theme.color(text), m_theme.color(ground));
            QVERIFY2(
                ratio >= 4.5,
                qPrintable(QStringLiteral("token %1 on %2: %3").arg(int(text)).arg(int(ground)).arg(ratio)));
        }
        if (ground != Token::Sunken)
            QVERIFY(contrast(m_theme.color(Token::BorderStrong), m_theme.color(ground)) >= 3.0);
    }
    QVERIFY(contrast(m_theme.color(Token::OnAccent), m_theme.color(Token::Accent)) >= 4.5);
    // Words on their own tint, as chips and selected rows show them.
    for (const Token token :
         {Token::Accent, Token::Ok, Token::Warn, Token::Danger, Token::Info, Token::Sandbox})
        QVERIFY2(contrast(m_theme.color(token), m_theme.tint(token)) >= 4.5,
                 qPrintable(QStringLiteral("token %1 on its tint: %2")
                                .arg(int(token))
                                .arg(contrast(m_theme.color(token), m_theme.tint(token)))));
    QVERIFY(contrast(m_theme.color(Token::Muted), m_theme.tint(Token::Accent)) >= 4.5);
}

void TestTheme::contrastFormula()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
    QCOMPARE(blend(Qt::white, Qt::black, 0.5), QColor(128, 128, 128));
}

void TestTheme::modesSwitchAtRunTime()
{
    m_theme.setMode(Theme::Light);
    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setMode(Theme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_theme.isDark());
    QCOMPARE(qApp->palette().color(QPalette::Window), m_theme.color(Token::Window));
    m_theme.setMode(Theme::Dark);
    QCOMPARE(changed.count(), 1);
    m_theme.setMode(Theme::HighContrast);
    QCOMPARE(m_theme.tint(Token::Accent), m_theme.color(Token::Surface));
    m_theme.setMode(Theme::Light);
}

void TestTheme::iconsTakeTheTokensColour()
{
    m_theme.setMode(Theme::Light);
    const QIcon icon = m_theme.icon(QStringLiteral("circle-check"), Token::Ok);
    const auto strongest = [&icon] {
        const QImage image = icon.pixmap(QSize(32, 32), 1.0).toImage();
        QColor best;
        int alpha = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > alpha) {
                    best = image.pixelColor(x, y);
                    alpha = best.alpha();
                }
            }
        }
        return best;
    };
    const auto near = [](const QColor &a, const QColor &b) {
        return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue()) < 24;
    };
    QVERIFY(near(strongest(), m_theme.color(Token::Ok)));
    m_theme.setMode(Theme::Dark); // the same icon object follows
    QVERIFY(near(strongest(), m_theme.color(Token::Ok)));
    QVERIFY(m_theme.icon(QStringLiteral("no-such-icon")).pixmap(16, 16).isNull());
    m_theme.setMode(Theme::Light);
}

void TestTheme::everyIconUsedIsThereAndNoOther()
{
    QString source;
    for (const char *folder : {"/src/gui", "/src/models"}) {
        QDirIterator files(QStringLiteral(LEADLINE_SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            source += QString::fromUtf8(file.readAll());
        }
    }
    const QDir icons(QStringLiteral(LEADLINE_SOURCE_DIR "/resources/icons"));
    QVERIFY(icons.exists(QStringLiteral("LICENSE")));
    QStringList unused;
    const QStringList names = icons.entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (const QString &name : names) {
        const QString bare = name.chopped(4);
        QVERIFY2(QFile::exists(QStringLiteral(":/icons/") + name), qPrintable(name));
        if (!source.contains(QLatin1Char('"') + bare + QLatin1Char('"')))
            unused << bare;
    }
    QVERIFY2(unused.isEmpty(), qPrintable(QStringLiteral("not in use: ") + unused.join(QLatin1Char(' '))));
    static const QRegularExpression use(
        QStringLiteral(R"re((?:icon|pixmap)\(\s*(?:QStringLiteral\(|QLatin1String\()?"([a-z0-9-]+)")re"));
    auto found = use.globalMatch(source);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        QVERIFY2(names.contains(name + QStringLiteral(".svg")),
                 qPrintable(name + QStringLiteral(" has no file")));
    }
}

void TestTheme::noLiteralColoursOutsideTheTheme()
{
    static const QRegularExpression literal(QStringLiteral(
        R"re(QColor\((?:0x|"#|\d)|"#[0-9A-Fa-f]{6}"|QColorConstants|Qt::(?:red|green|blue|yellow|gray|black|white)\b|setStyleSheet\()re"));
    QDirIterator files(QStringLiteral(LEADLINE_SOURCE_DIR "/src/gui"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(QLatin1String("/theme/")))
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = literal.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(path + QStringLiteral(": ") + match.captured()));
    }
}

void TestTheme::checkBoxesCanBeHit()
{
    QCheckBox box(QStringLiteral("Use it"));
    QVERIFY(box.sizeHint().height() >= 24);
    box.resize(box.sizeHint());
    box.show();
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(4, 1));
    QVERIFY(box.isChecked());
}

void TestTheme::defaultAndFocusLookDifferent()
{
    const auto picture = [](bool isDefault, bool focus) {
        QWidget window;
        QPushButton first(QStringLiteral("Go"), &window), second(QStringLiteral("Other"), &window);
        first.setDefault(isDefault);
        second.move(0, 60);
        window.show();
        QApplication::setActiveWindow(&window);
        (focus ? first : second).setFocus(Qt::TabFocusReason);
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        return first.grab().toImage();
    };
    const QImage plain = picture(false, false), focused = picture(false, true),
                 standard = picture(true, false);
    QVERIFY(plain != focused);
    QVERIFY(plain != standard);
    QVERIFY(focused != standard);
}

void TestTheme::densityChangesRowHeight()
{
    m_theme.setDensity(Theme::Compact);
    QCOMPARE(m_theme.metrics().rowHeight, 24);
    m_theme.setDensity(Theme::Comfortable);
    QCOMPARE(m_theme.metrics().rowHeight, 34);
    m_theme.setDensity(Theme::Normal);
    QCOMPARE(m_theme.metrics().rowHeight, 28);
}

void TestTheme::facetChipCanBeTickedByKey()
{
    Chip chip(&m_theme, QStringLiteral("ban"), QStringLiteral("Do not contact 3"), Token::Danger);
    QCOMPARE(chip.sizeHint().height(), 20);
    QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
    chip.setFacet(true);
    QVERIFY(chip.sizeHint().height() >= 24);
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(chip.isChecked());
}

void TestTheme::bannerShowsAllFourParts()
{
    ErrorBanner banner(&m_theme);
    QVERIFY(banner.isHidden());
    banner.showError({.kind = ErrorKind::SignIn,
                      .code = QStringLiteral("LL-PROV-020"),
                      .what = QStringLiteral("The key was refused."),
                      .unaffected = QStringLiteral("Nothing was spent."),
                      .remedy = QStringLiteral("Replace the key."),
                      .details = {{QStringLiteral("status"), 401}},
                      .outcomeUnknown = false});
    QVERIFY(!banner.isHidden());
    QStringList shown;
    for (const QLabel *label : banner.findChildren<QLabel *>())
        shown << label->text();
    const QString all = shown.join(QLatin1Char('\n'));
    QVERIFY(all.contains(QStringLiteral("The key was refused.")) &&
            all.contains(QStringLiteral("Nothing was spent. Replace the key.")));
    QSignalSpy help(&banner, &ErrorBanner::helpRequested);
    banner.findChild<QPushButton *>(QStringLiteral("bannerCode"))->click();
    QCOMPARE(help.value(0).value(0).toString(), QStringLiteral("LL-PROV-020"));
    banner.findChild<QPushButton *>(QStringLiteral("bannerDetails"))->click();
    QVERIFY(all.contains(QStringLiteral("401")));
    banner.clear();
    QVERIFY(banner.isHidden());
}

void TestTheme::bannerNeverReadsMarkup()
{
    ErrorBanner banner(&m_theme);
    banner.showWarning(QStringLiteral("<b>bold</b><img src='file:///etc/hostname'>"));
    for (const QLabel *label : banner.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestTheme::emptyStateHidesItsButtonWithoutAction()
{
    EmptyState state(&m_theme, QStringLiteral("inbox"), QStringLiteral("Nothing here."), {});
    QVERIFY(state.button()->isHidden());
    state.setText(QStringLiteral("Nothing here."), QStringLiteral("Search"));
    QSignalSpy activated(&state, &EmptyState::activated);
    state.button()->click();
    QCOMPARE(activated.count(), 1);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
