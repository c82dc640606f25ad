#pragma once

#include "app/worktypes.h"
#include "gui/shell/place.h"

#include <functional>

namespace leadline::gui {

/// The places and panes that are not Find, Work or Setup, with the few things the window asks of them.
struct FurtherPlaces
{
    Place *board = nullptr, *map = nullptr, *sync = nullptr, *plan = nullptr;
    QWidget *inspector = nullptr;
    std::function<void(const domain::Plan &)> showPlan;
    std::function<void(domain::ContactId)> inspectContact;
    std::function<void(qint64)> inspectDeal;
    std::function<QList<domain::Deal>()> deals; ///< cards on the board, for the palette
};

[[nodiscard]] FurtherPlaces makeFurtherPlaces(const GuiContext &context);

} // namespace leadline::gui
