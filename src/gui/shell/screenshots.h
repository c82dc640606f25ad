#pragma once

#include "base/result.h"
#include "gui/theme/theme.h"

#include <QSize>
#include <QStringList>

#include <functional>

namespace leadline::gui {

class MainWindow;

struct ScreenshotOptions
{
    QList<Theme::Mode> themes{Theme::Light, Theme::Dark};
    QList<QSize> sizes{QSize(1366, 768)};
    QStringList places; ///< empty: all
    /// Fill an empty sandbox workspace first: search, enrich, push a part, pull. Never done against a LIVE
    /// tenant.
    bool fill = true;
};

/// Visits every place with data and saves "place-theme-WIDTHxHEIGHT.png" into `folder`. Returns at once;
/// `done` gets the files written or the first failure. Set QT_SCALE_FACTOR before the start for pictures at
/// another scale.
void takeScreenshots(MainWindow &window, const QString &folder, const ScreenshotOptions &options,
                     std::function<void(const Result<QStringList> &)> done);

} // namespace leadline::gui
