#pragma once

#include "domain/contact.h"
#include "domain/deal.h"
#include "gui/shell/commandpalette.h"

namespace leadline::models {
class WorklistModel;
} // namespace leadline::models

namespace leadline::gui {

// What the palette finds among the records in memory: the first few that match.

[[nodiscard]] QList<PaletteEntry> peopleMatching(const models::WorklistModel &worklist, const QString &text,
                                                 const std::function<void(domain::ContactId)> &open);
[[nodiscard]] QList<PaletteEntry> dealsMatching(const QList<domain::Deal> &deals, const QString &text,
                                                const std::function<void(qint64 haloId)> &open);

} // namespace leadline::gui
