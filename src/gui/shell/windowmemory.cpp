#include "gui/shell/windowmemory.h"

#include <QMainWindow>
#include <QSettings>

namespace leadline::gui {

namespace {

constexpr QLatin1String kGeometry{"window/geometry"};
constexpr QLatin1String kState{"window/state"};
constexpr QLatin1String kPlace{"window/place"};
constexpr QLatin1String kInspectorHidden{"window/inspectorHidden"};
constexpr QLatin1String kTheme{"look/theme"};
constexpr QLatin1String kDensity{"look/density"};
constexpr QLatin1String kSteps{"firstrun/steps"};
constexpr QLatin1String kStepsHidden{"firstrun/hidden"};

} // namespace

WindowMemory::WindowMemory(const QString &settingsFile)
    : m_settings(settingsFile.isEmpty() ? std::make_unique<QSettings>()
                                        : std::make_unique<QSettings>(settingsFile, QSettings::IniFormat))
{
}

WindowMemory::~WindowMemory() = default;

void WindowMemory::restoreLooks(Theme &theme) const
{
    theme.setMode(static_cast<Theme::Mode>(m_settings->value(kTheme, Theme::System).toInt()));
    theme.setDensity(static_cast<Theme::Density>(m_settings->value(kDensity, Theme::Normal).toInt()));
}

void WindowMemory::setThemeMode(Theme::Mode mode)
{
    m_settings->setValue(kTheme, static_cast<int>(mode));
}

void WindowMemory::setDensity(Theme::Density density)
{
    m_settings->setValue(kDensity, static_cast<int>(density));
}

void WindowMemory::restoreLayout(QMainWindow &window) const
{
    const QByteArray geometry = m_settings->value(kGeometry).toByteArray();
    if (!geometry.isEmpty())
        window.restoreGeometry(geometry);
    const QByteArray state = m_settings->value(kState).toByteArray();
    if (!state.isEmpty())
        window.restoreState(state, kStateVersion);
}

void WindowMemory::keepLayout(const QMainWindow &window, const QString &place)
{
    m_settings->setValue(kGeometry, window.saveGeometry());
    m_settings->setValue(kState, window.saveState(kStateVersion));
    if (!place.isEmpty())
        m_settings->setValue(kPlace, place);
    m_settings->sync();
}

void WindowMemory::forgetLayout()
{
    m_settings->remove(kState);
    m_settings->remove(kInspectorHidden);
}

QString WindowMemory::place() const
{
    return m_settings->value(kPlace, QStringLiteral("find")).toString();
}

bool WindowMemory::isInspectorHidden() const
{
    return m_settings->value(kInspectorHidden, false).toBool();
}

void WindowMemory::setInspectorHidden(bool hidden)
{
    m_settings->setValue(kInspectorHidden, hidden);
}

int WindowMemory::stepsDone() const
{
    return m_settings->value(kSteps, 0).toInt();
}

void WindowMemory::setStepsDone(int done)
{
    m_settings->setValue(kSteps, done);
}

bool WindowMemory::areStepsHidden() const
{
    return m_settings->value(kStepsHidden, false).toBool();
}

void WindowMemory::setStepsHidden(bool hidden)
{
    m_settings->setValue(kStepsHidden, hidden);
}

} // namespace leadline::gui
