#include "gui/shell/activitystrip.h"
#include "gui/shell/commandpalette.h"
#include "gui/shell/rail.h"
#include "gui/shell/stepstrip.h"
#include "gui/shell/topbar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace leadline::gui;

class TestShell : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme.install(*qApp); }
    void railSaysPlaceAndPosition();
    void railMovesByKey();
    void modeIsSaidInWords_data();
    void modeIsSaidInWords();
    void planButtonCounts();
    void stripShowsTheRunningJob();
    void stripStopsTheLatest();
    void paletteFindsActionsAndRecords();
    void paletteWithNothing();
    void stepsFollowEachOther();

private:
    Theme m_theme;
};

void TestShell::railSaysPlaceAndPosition()
{
    Rail rail(&m_theme);
    rail.addPlace(QStringLiteral("find"), QStringLiteral("search"), QStringLiteral("Find"));
    rail.addPlace(QStringLiteral("sync"), QStringLiteral("refresh-cw"), QStringLiteral("Sync"));
    auto *find = rail.findChild<QAbstractButton *>(QStringLiteral("rail_find"));
    auto *sync = rail.findChild<QAbstractButton *>(QStringLiteral("rail_sync"));
    QCOMPARE(find->accessibleName(), QStringLiteral("Find, place 1 of 2"));
    rail.setBadge(QStringLiteral("sync"), 3);
    QVERIFY(sync->accessibleDescription().contains(u'3'));
    rail.setBadge(QStringLiteral("sync"), 0);
    QVERIFY(sync->accessibleDescription().isEmpty());
    rail.setCurrent(QStringLiteral("sync"));
    QVERIFY(sync->isChecked() && !find->isChecked());
    rail.setCurrent(QStringLiteral("plan")); // not a place of the rail
    QVERIFY(!sync->isChecked() && !find->isChecked());
}

void TestShell::railMovesByKey()
{
    Rail rail(&m_theme);
    for (const QString &key : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
        rail.addPlace(key, QStringLiteral("search"), key);
    rail.show();
    QApplication::setActiveWindow(&rail);
    rail.findChild<QWidget *>(QStringLiteral("rail_a"))->setFocus();
    QSignalSpy chosen(&rail, &Rail::chosen);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(chosen.count(), 3);
    QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("b"));
    QCOMPARE(chosen.at(2).at(0).toString(), QStringLiteral("c"));
}

void TestShell::modeIsSaidInWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("sandbox") << int(ModeState::Sandbox) << QStringLiteral("SANDBOX");
    QTest::newRow("live names the tenant") << int(ModeState::Live) << QStringLiteral("LIVE acme");
    QTest::newRow("none") << int(ModeState::NoTenant) << QStringLiteral("No tenant");
}

void TestShell::modeIsSaidInWords()
{
    QFETCH(int, kind);
    QFETCH(QString, words);
    ModeBadge badge(&m_theme);
    badge.setState({static_cast<ModeState::Kind>(kind), QStringLiteral("acme"), false});
    QCOMPARE(badge.words(), words);
    QCOMPARE(badge.accessibleName(), words);
}

void TestShell::planButtonCounts()
{
    TopBar bar(&m_theme);
    bar.setPlanCount(14);
    QCOMPARE(bar.planButton()->text(), QStringLiteral("Plan (14)"));
    bar.setPlanCount(0);
    QCOMPARE(bar.planButton()->text(), QStringLiteral("Plan"));
    QSignalSpy planned(&bar, &TopBar::planRequested);
    bar.planButton()->click();
    QCOMPARE(planned.count(), 1);
    bar.setMode({ModeState::Sandbox, {}, true});
    QVERIFY(!bar.findChild<QWidget *>(QStringLiteral("faultsBadge"))->isHidden());
    bar.setMode({ModeState::Sandbox, {}, false});
    QVERIFY(bar.findChild<QWidget *>(QStringLiteral("faultsBadge"))->isHidden());
}

void TestShell::stripShowsTheRunningJob()
{
    ActivityStrip strip(&m_theme);
    app::RunProgress run;
    run.runId = QStringLiteral("r1");
    run.title = QStringLiteral("Pushing");
    run.text = QStringLiteral("118 of 212, 3 refused");
    run.done = 118;
    run.total = 212;
    strip.setProgress(run);
    QCOMPARE(strip.sentence(), QStringLiteral("Pushing: 118 of 212, 3 refused"));
    run.finished = true;
    run.text = QStringLiteral("209 confirmed");
    strip.setProgress(run);
    QCOMPARE(strip.sentence(), QStringLiteral("Pushing: 209 confirmed"));
    QVERIFY(strip.runningId().isEmpty());
    app::EngineState state;
    state.needsAttention = 3;
    strip.setState(state);
    QSignalSpy attention(&strip, &ActivityStrip::attentionRequested);
    strip.findChild<QPushButton *>(QStringLiteral("attentionButton"))->click();
    QCOMPARE(attention.count(), 1);
}

void TestShell::stripStopsTheLatest()
{
    ActivityStrip strip(&m_theme);
    for (const QString &id : {QStringLiteral("r1"), QStringLiteral("r2")}) {
        app::RunProgress run;
        run.runId = id;
        run.title = id;
        strip.setProgress(run);
    }
    QSignalSpy stop(&strip, &ActivityStrip::stopRequested);
    strip.findChild<QPushButton *>(QStringLiteral("busyStop"))->click();
    QCOMPARE(stop.value(0).value(0).toString(), QStringLiteral("r2"));
}

void TestShell::paletteFindsActionsAndRecords()
{
    QWidget parent;
    QAction plan(QStringLiteral("&Plan a push…")), quit(QStringLiteral("&Quit"));
    plan.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    QSignalSpy planned(&plan, &QAction::triggered);
    bool opened = false;
    const auto people = [&opened](const QString &text) {
        QList<PaletteEntry> entries;
        if (QStringLiteral("Dana Reyes").contains(text, Qt::CaseInsensitive))
            entries.append({QStringLiteral("user"), QStringLiteral("Dana Reyes"), QStringLiteral("New"),
                            [&opened] { opened = true; }});
        return entries;
    };
    {
        auto *palette = new CommandPalette(&m_theme, {&plan, &quit}, {people}, &parent);
        auto *list = palette->findChild<QListView *>();
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("push plan"));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Ctrl+Shift+P")));
        QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    }
    QTRY_COMPARE(planned.count(), 1);
    auto *palette = new CommandPalette(&m_theme, {&plan, &quit}, {people}, &parent);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), QStringLiteral("dana"));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(opened);
}

void TestShell::paletteWithNothing()
{
    QWidget parent;
    CommandPalette palette(&m_theme, {}, {}, &parent);
    palette.setAttribute(Qt::WA_DeleteOnClose, false);
    QTest::keyClicks(palette.findChild<QLineEdit *>(), QStringLiteral("<b>zz"));
    auto *list = palette.findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!(list->model()->flags(list->model()->index(0, 0)) & Qt::ItemIsEnabled));
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return); // must do nothing
}

void TestShell::stepsFollowEachOther()
{
    StepStrip strip({nullptr, nullptr, &m_theme, nullptr});
    QCOMPARE(strip.current(), StepStrip::Search);
    strip.setDone(StepStrip::Search);
    QCOMPARE(strip.current(), StepStrip::Clean);
    QVERIFY(strip.findChild<QPushButton *>(QStringLiteral("step_0"))
                ->accessibleName()
                .contains(QStringLiteral("done")));
    for (int step = 0; step < StepStrip::StepCount; ++step)
        strip.setDone(static_cast<StepStrip::Step>(step));
    QCOMPARE(strip.current(), StepStrip::StepCount);
    StepStrip other({nullptr, nullptr, &m_theme, nullptr});
    other.setState(strip.state());
    QCOMPARE(other.current(), StepStrip::StepCount);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
