#include "gui/shell/places.h"

// BOOTSTRAP: places are landing one after another; one that is not there yet is an empty page.
#if __has_include("gui/board/boardplace.h")
#include "gui/board/boardplace.h"
#define HAS_BOARD
#endif
#if __has_include("gui/map/mapplace.h")
#include "gui/map/mapplace.h"
#define HAS_MAP
#endif
#if __has_include("gui/sync/syncplace.h")
#include "gui/sync/syncplace.h"
#define HAS_SYNC
#endif
#if __has_include("gui/plan/planview.h")
#include "gui/plan/planview.h"
#define HAS_PLAN
#endif
#if __has_include("gui/inspector/inspector.h")
#include "gui/inspector/inspector.h"
#define HAS_INSPECTOR
#endif

namespace leadline::gui {

namespace {

class EmptyPlace final : public Place
{
public:
    EmptyPlace(const GuiContext &context, QString title) : Place(context), m_title(std::move(title)) {}
    [[nodiscard]] QString title() const override { return m_title; }

private:
    QString m_title;
};

} // namespace

FurtherPlaces makeFurtherPlaces(const GuiContext &context)
{
    FurtherPlaces places;
#ifdef HAS_BOARD
    auto *board = new BoardPlace(context);
    places.board = board;
    places.deals = [board] { return board->board().deals; };
#else
    places.board = new EmptyPlace(context, Place::tr("Board"));
    places.deals = [] { return QList<domain::Deal>(); };
#endif
#ifdef HAS_MAP
    places.map = new MapPlace(context);
#else
    places.map = new EmptyPlace(context, Place::tr("Map"));
#endif
#ifdef HAS_SYNC
    places.sync = new SyncPlace(context);
#else
    places.sync = new EmptyPlace(context, Place::tr("Sync"));
#endif
#ifdef HAS_PLAN
    auto *plan = new PlanView(context);
    places.plan = plan;
    places.showPlan = [plan](const domain::Plan &made) { plan->showPlan(made); };
#else
    places.plan = new EmptyPlace(context, Place::tr("Plan"));
    places.showPlan = [](const domain::Plan &) {};
#endif
#ifdef HAS_INSPECTOR
    auto *inspector = new Inspector(context);
    places.inspector = inspector;
    places.inspectContact = [inspector](domain::ContactId id) { inspector->showContact(id); };
    places.inspectDeal = [inspector](qint64 haloId) { inspector->showDeal(haloId); };
#else
    places.inspector = new QWidget;
    places.inspectContact = [](domain::ContactId) {};
    places.inspectDeal = [](qint64) {};
#endif
    return places;
}

} // namespace leadline::gui
