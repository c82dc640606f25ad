#include "gui/shell/places.h"

#include "gui/board/boardplace.h"
#include "gui/inspector/inspector.h"
#include "gui/map/mapplace.h"
#include "gui/plan/planview.h"
#include "gui/sync/syncplace.h"

namespace leadline::gui {

FurtherPlaces makeFurtherPlaces(const GuiContext &context)
{
    FurtherPlaces places;
    auto *board = new BoardPlace(context);
    places.board = board;
    places.deals = [board] { return board->board().deals; };
    places.map = new MapPlace(context);
    places.sync = new SyncPlace(context);
    auto *plan = new PlanView(context);
    places.plan = plan;
    places.showPlan = [plan](const domain::Plan &made) { plan->showPlan(made); };
    auto *inspector = new Inspector(context);
    places.inspector = inspector;
    places.inspectContact = [inspector](domain::ContactId id) { inspector->showContact(id); };
    places.inspectDeal = [inspector](qint64 haloId) { inspector->showDeal(haloId); };
    return places;
}

} // namespace leadline::gui
