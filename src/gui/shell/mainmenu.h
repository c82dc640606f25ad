#pragma once

#include "gui/theme/theme.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPair>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace leadline::gui {

/// The menu bar: every command of the window once, with its shortcut. It orders; the window does.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    struct Setup
    {
        QList<QPair<QString, QString>> places; ///< key and title, in the order of the rail
        QAction *inspector = nullptr;          ///< shows and hides it
        const Theme *theme = nullptr;
        bool hasSandbox = false;
        bool showsSteps = false;
    };
    MainMenu(QMenuBar *bar, const Setup &setup); ///< lives as long as the bar

    [[nodiscard]] QList<QAction *> actions() const; ///< all of them, those of submenus as well
    [[nodiscard]] bool showsSteps() const;
    void setShowsSteps(bool shown);

signals:
    void importRequested();
    void openWorkspaceRequested();
    void quitRequested();
    void goTo(const QString &place);
    void paletteRequested();
    void paneRequested(int step); ///< 1: the next one, -1: the one before
    void planRequested();
    void enrichRequested();
    void stopRequested();
    void themeChosen(leadline::gui::Theme::Mode mode);
    void densityChosen(leadline::gui::Theme::Density density);
    void resetLayoutRequested();
    void sandboxRequested();
    void faultsRequested();
    void helpRequested();
    void shortcutsRequested();
    void showsStepsChanged(bool shown);
    void aboutRequested();

private:
    QAction *add(QMenu *menu, const char *name, const QString &text, const QKeySequence &shortcut,
                 void (MainMenu::*signal)());
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QKeySequence &shortcut,
                 const std::function<void()> &run);
    void addChoices(QMenu *menu, const QString &prefix, const QStringList &labels, int current,
                    const std::function<void(int)> &choose);
    void fillFile(QMenu *menu);
    void fillGo(QMenu *menu, const Setup &setup);
    void fillRecords(QMenu *menu);
    void fillView(QMenu *menu, const Setup &setup);
    void fillTools(QMenu *menu, const Setup &setup);
    void fillHelp(QMenu *menu, const Setup &setup);

    QMenuBar *m_bar;
    QAction *m_steps = nullptr;
};

} // namespace leadline::gui
