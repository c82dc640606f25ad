#pragma once

#include "app/worktypes.h"
#include "gui/shell/place.h"

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace leadline::gui {

class BusyStrip;
class EmptyState;
class ErrorBanner;
class FilterPane;
class PaneTitle;
class ProviderList;
class RequestConsole;
class SavedSearches;
class SearchSummary;

/// Search the providers. What arrives goes to the worklist.
class FindPlace final : public Place
{
    Q_OBJECT
public:
    explicit FindPlace(GuiContext context, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Find"); }
    void activated() override;

    void setProgress(const app::RunProgress &progress); ///< fed by the main window
    void runSaved(const app::SavedSearch &search);
    [[nodiscard]] const app::SearchRequest &lastRequest() const { return m_asked; }
    [[nodiscard]] QString lastKind() const; ///< manifest id of the provider asked last

signals:
    void showList(const QString &list); ///< open Work with only this list

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setNarrow(bool narrow);
    void focusWork();
    void reloadConnections();
    void reloadSaved();
    void openConnection(const QString &name);
    void openSaved(const app::SavedSearch &search);
    void fetch();
    void save();
    void removeSaved(const QString &name);
    void setRunning(bool running);

    ProviderList *m_providers;
    SavedSearches *m_saved;
    FilterPane *m_filters;
    SearchSummary *m_summary;
    RequestConsole *m_console;
    ErrorBanner *m_banner;
    BusyStrip *m_busy;
    EmptyState *m_empty;
    PaneTitle *m_heading;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    QSplitter *m_split = nullptr;
    QWidget *m_centre = nullptr, *m_summaryPage = nullptr;
    bool m_narrow = false;
    QPushButton *m_fetch, *m_save, *m_clear;
    QList<domain::Connection> m_connections;
    app::SearchRequest m_asked;
    QString m_runId;
    bool m_running = false;
    bool m_awaitsFilters = false; ///< in front, but no provider to search yet
};

} // namespace leadline::gui
