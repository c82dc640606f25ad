// Renders the screens of this folder's places to PNG files, to be looked at: shots_board FOLDER
// [light|dark|contrast].
#include "gui/board/boardcolumnview.h"
#include "gui/board/boardplace.h"
#include "gui/board/movedialog.h"
#include "gui/inspector/inspector.h"
#include "gui/map/functionhelp.h"
#include "gui/map/mapplace.h"
#include "gui/parts/prompts.h"
#include "gui/plan/planview.h"
#include "gui/support/workspacedouble.h"
#include "gui/sync/syncplace.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmodel.h"
#include "support/sampledata.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace leadline;
using namespace Qt::StringLiterals;

namespace {

void shoot(QWidget &widget, const QString &folder, const QString &name, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QTest::qWait(120);
    widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    app.setOrganizationName(u"leadline-shots"_s);
    const QString folder = app.arguments().value(1, u"."_s), mode = app.arguments().value(2, u"light"_s);
    QDir().mkpath(folder);
    gui::Theme theme;
    theme.setMode(mode == "dark"_L1       ? gui::Theme::Dark
                  : mode == "contrast"_L1 ? gui::Theme::HighContrast
                                          : gui::Theme::Light);
    theme.install(app);
    gui::Prompts prompts;
    app::Workspace workspace({});
    gui::GuiContext context;
    context.workspace = &workspace;
    context.theme = &theme;
    context.prompts = &prompts;
    domain::Connection sandbox;
    sandbox.name = u"sandbox"_s;
    sandbox.kind = u"halopsa"_s;
    test::script().connections = {sandbox};
    test::script().board = sample::board(420);
    test::script().profile = sample::profile();
    test::script().preview = [](const mapping::Profile &profile) { return sample::previewRows(profile); };
    test::script().runs = sample::runs();
    test::script().operations = sample::operations();
    app::EngineState state;
    state.text = u"sending 14 of 139"_s;
    state.busy = true;
    state.needsAttention = 7;
    state.operations = {
        {u"CONFLICT"_s, 1}, {u"REJECTED"_s, 4}, {u"UNCERTAIN"_s, 2}, {u"RETRY_WAIT"_s, 1}, {u"PENDING"_s, 3}};
    test::script().state = state;
    const domain::Plan plan = sample::plan();
    test::script().receipt = [&](const QString &) { return sample::receipt(plan, false); };
    const QSize size(1302, 660); // what rail, top bar and activity line leave of 1366 x 768

    gui::BoardPlace board(context);
    board.resize(size);
    board.show();
    board.activated();
    QTest::qWait(150);
    auto *prospects = board.findChild<gui::BoardColumnView *>(u"column_prospect"_s);
    auto *leads = board.findChild<gui::BoardColumnView *>(u"column_lead"_s);
    prospects->setFocus();
    prospects->selectDeal(1042);
    shoot(board, folder, u"board"_s, size);
    leads->showHint(u"lead.new"_s, board.judge({1042}, u"lead.new"_s));
    auto *opportunities = board.findChild<gui::BoardColumnView *>(u"column_opportunity"_s);
    opportunities->showHint(u"opportunity.new"_s, board.judge({1042}, u"opportunity.new"_s));
    shoot(board, folder, u"board-drag"_s, size);
    leads->clearHint();
    opportunities->clearHint();
    board.requestMove({1042}, u"opportunity.new"_s);
    QTest::qWait(100);
    if (auto *dialog = board.findChild<gui::MoveDialog *>()) {
        shoot(*dialog, folder, u"movedialog"_s, dialog->size());
        dialog->reject();
        QTest::qWait(50);
    }
    board.requestMove({1042}, u"lead.new"_s);
    shoot(board, folder, u"board-refused"_s, size);
    app::BoardData small = sample::board(0);
    small.connection = u"other"_s;
    board.setBoard(small);
    shoot(board, folder, u"board-empty-columns"_s, size);

    gui::PlanView planView(context);
    planView.showPlan(plan);
    shoot(planView, folder, u"plan"_s, size);
    planView.showReceipt(sample::receipt(sample::plan(96, 12, 1, 61, 0), true));
    shoot(planView, folder, u"receipt-green"_s, size);
    planView.showReceipt(sample::receipt(plan, false));
    shoot(planView, folder, u"receipt-open"_s, size);

    gui::SyncPlace sync(context);
    sync.resize(size);
    sync.show();
    sync.activated();
    QTest::qWait(100);
    sync.showRun(u"run-push-1"_s);
    shoot(sync, folder, u"sync"_s, size);
    gui::SyncPlace calm(context);
    shoot(calm, folder, u"sync-empty"_s, size);

    gui::MapPlace map(context);
    map.resize(size);
    map.show();
    map.activated();
    QTest::qWait(500);
    map.findChild<QTableView *>(u"mapRules"_s)->selectRow(9);
    shoot(map, folder, u"map"_s, size);
    map.findChild<QTableView *>(u"mapRules"_s)->selectRow(8);
    shoot(map, folder, u"map-issue"_s, size);
    gui::FunctionHelpDialog functions(&theme);
    functions.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(functions, folder, u"functions"_s, functions.size());

    gui::Inspector inspector(context);
    inspector.setContact(sample::contact());
    shoot(inspector, folder, u"inspector-contact"_s, {330, 640});
    inspector.setDeal(sample::danaReyes(), sample::board(0));
    shoot(inspector, folder, u"inspector-deal"_s, {330, 640});
    inspector.clear();
    shoot(inspector, folder, u"inspector-empty"_s, {330, 640});
    // What a small screen at 200 % leaves of 1366 x 768, without the rail and the bars.
    const QSize half(619, 290);
    for (QWidget *place : std::initializer_list<QWidget *>{&board, &planView, &sync, &map}) {
        qInfo("%s needs at least %d x %d", qPrintable(place->objectName()), place->minimumSizeHint().width(),
              place->minimumSizeHint().height());
        shoot(*place, folder, u"small-"_s + place->objectName(), half);
    }
    return 0;
}
