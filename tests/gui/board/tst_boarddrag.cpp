// A real drag with a real window manager: press, move, release. Runs under tests/with-desktop.sh.
#include "gui/board/boardcolumnview.h"
#include "gui/board/boardplace.h"
#include "gui/board/movedialog.h"
#include "gui/support/guifixture.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmodel.h"
#include "support/sampledata.h"

#include <QDrag>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace leadline;
using namespace leadline::gui;
using namespace Qt::StringLiterals;

class TestBoardDrag : public QObject
{
    Q_OBJECT
private slots:
    void dragAsksForAPromotion();
};

void TestBoardDrag::dragAsksForAPromotion()
{
    test::GuiFixture f;
    app::BoardData board = sample::board(0);
    domain::Deal lead = sample::danaReyes();
    lead.haloId = 5;
    lead.stage = domain::Stage::Lead;
    lead.statusKey = u"lead.engaged"_s;
    board.deals = {lead};
    test::script().board = board;
    BoardPlace place(f.context);
    place.resize(1000, 600);
    place.show();
    QVERIFY(QTest::qWaitForWindowActive(&place));
    place.activated();
    QTRY_COMPARE(place.model()->dealCount(), 1);
    QTest::qWait(250); // until the window manager has placed the window
    auto *leads = place.findChild<BoardColumnView *>(u"column_lead"_s);
    auto *prospects = place.findChild<BoardColumnView *>(u"column_prospect"_s);
    QWindow *window = place.windowHandle();
    const auto inWindow = [&](BoardColumnView *view, const QModelIndex &index) {
        return view->viewport()->mapTo(&place, view->visualRect(index).center());
    };
    const QPoint from = inWindow(leads, leads->column()->indexOfDeal(5));
    const QPoint to = inWindow(prospects, prospects->column()->indexOfGroup(u"prospect.new"_s));
    QTimer::singleShot(150, window, [=] {
        for (int i = 1; i <= 5; ++i)
            QTest::mouseMove(window, from + (to - from) * i / 5);
    });
    QTimer::singleShot(400, window, [=] {
        QTest::mouseMove(window, to + QPoint(1, 1));
        QTest::mouseRelease(window, Qt::LeftButton, {}, to);
    });
    QTimer::singleShot(5000, window, [] { QDrag::cancel(); }); // a drag must not hang the test
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    QTest::mouseMove(window, from + QPoint(8, 8));
    QTest::mouseMove(window, from + QPoint(25, 25));
    QTRY_VERIFY(place.findChild<MoveDialog *>());
    QCOMPARE(place.findChild<MoveDialog *>()->windowTitle(),
             u"Promote Dana Reyes, Northgate Dental, to Prospect"_s);
    QVERIFY(leads->column()->indexOfDeal(5).isValid()); // the card has not moved: HaloPSA has not said so
    QVERIFY(test::script().moves.isEmpty());
}

QTEST_MAIN(TestBoardDrag)
#include "tst_boarddrag.moc"
