#pragma once

#include "gui/theme/theme.h"

#include <memory>

class QMainWindow;
class QSettings;

namespace leadline::gui {

/// What a window remembers from one start to the next: looks, layout, the place in front, first steps.
class WindowMemory final
{
public:
    /// Raised when bars and docks change, so that an old layout is not forced on them.
    static constexpr int kStateVersion = 1;

    /// `settingsFile`: an INI file; empty: the user's own settings.
    explicit WindowMemory(const QString &settingsFile);
    ~WindowMemory();

    void restoreLooks(Theme &theme) const;
    void setThemeMode(Theme::Mode mode);
    void setDensity(Theme::Density density);

    void restoreLayout(QMainWindow &window) const;
    /// Layout and place together: settings are flushed to disk in the caller's thread, so not at each step.
    void keepLayout(const QMainWindow &window, const QString &place);
    void forgetLayout(); ///< of bars and docks; size and position stay
    [[nodiscard]] QString place() const;
    [[nodiscard]] bool isInspectorHidden() const; ///< because the person closed it
    void setInspectorHidden(bool hidden);

    [[nodiscard]] int stepsDone() const; ///< StepStrip::state()
    void setStepsDone(int done);
    [[nodiscard]] bool areStepsHidden() const;
    void setStepsHidden(bool hidden);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace leadline::gui
