#pragma once

#include "app/worktypes.h"
#include "gui/shell/place.h"

#include <QSet>

class QComboBox;
class QFrame;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace leadline::models {
class WorklistModel;
}

namespace leadline::gui {

class BusyStrip;
class Chip;
class EmptyState;
class ErrorBanner;
class FlowLayout;
class PaneTitle;
class TextLabel;

/// The worklist: what was fetched and not yet pushed, and what became of it.
class WorkPlace final : public Place
{
    Q_OBJECT
public:
    explicit WorkPlace(GuiContext context, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Work"); }
    void activated() override;

    void showList(const QString &list); ///< this list alone; empty: all
    void openImport(const QString &path = {});
    /// Plans a push of the chosen people, or of everyone who is ready when nobody is chosen or the place is
    /// not in front.
    void plan();
    void planReady(); ///< everyone in state New
    void enrich();
    void showContact(domain::ContactId id); ///< selects and reveals, dropping filters that hide the row
    [[nodiscard]] const models::WorklistModel &model() const { return *m_model; }
    [[nodiscard]] int readyCount() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }

signals:
    void readyCountChanged(int count);
    void loaded();

private:
    void buildBars();
    void setCurrentRow(int row);
    void focusWork();
    void planThese(const QList<domain::ContactId> &ids);
    void reload();
    void loadMore(qint64 afterId);
    void finishLoading();
    void refresh();
    void refreshFacets();
    void refreshBulkBar();
    void keepSelection();
    void restoreSelection();
    void suppress();
    void remove();
    void editCell(domain::ContactId id, const QString &key, const QString &value);
    void clearFilters();
    [[nodiscard]] QList<domain::ContactId> chosen() const;
    [[nodiscard]] QWidget *bulkBar();

    models::WorklistModel *m_model;
    QTableView *m_table;
    QLineEdit *m_quick;
    QComboBox *m_list;
    QHash<int, Chip *> m_facets; ///< by WorkState
    PaneTitle *m_heading;
    FlowLayout *m_facetRow;
    QWidget *m_bulk = nullptr;
    TextLabel *m_chosenText;
    QPushButton *m_import, *m_plan, *m_enrich, *m_suppress, *m_remove;
    ErrorBanner *m_banner;
    BusyStrip *m_busy;
    QStackedWidget *m_stack;
    EmptyState *m_nothing, *m_filteredAway;
    QTimer *m_typing, *m_reloadSoon;
    QList<domain::WorklistRow> m_incoming;
    bool m_loading = false, m_again = false, m_firstLoad = true;
    QSet<qint64> m_keptIds;
    qint64 m_keptCurrent = 0;
    int m_keptColumn = 0;
    int m_ready = -1; ///< people in state New, counted without filters
    bool m_planning = false;
    bool m_awaitsRows = false; ///< in front, but with nothing to put the focus on yet
};

} // namespace leadline::gui
