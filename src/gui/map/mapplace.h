#pragma once

#include "app/worktypes.h"
#include "gui/shell/place.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class QUndoStack;

namespace leadline::models {
class MappingModel;
class MappingPreviewModel;
} // namespace leadline::models

namespace leadline::gui {

class ErrorBanner;
class IconLabel;
class PaneTitle;
class TextLabel;

/// The mapping profile: which known value goes to which HaloPSA field, tried on real rows while one edits.
/// Every edit can be undone; Save makes a new version.
class MapPlace final : public Place
{
    Q_OBJECT
public:
    explicit MapPlace(GuiContext context, QWidget *parent = nullptr);
    ~MapPlace() override;

    [[nodiscard]] QString title() const override { return tr("Map"); }
    void activated() override;

    void setProfile(const mapping::Profile &profile); ///< as saved: nothing to undo
    void setSchema(const domain::TenantSchema &schema);
    void setPreview(const QList<app::MappingPreviewRow> &rows);
    [[nodiscard]] models::MappingModel *model() const { return m_model; }
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    [[nodiscard]] bool isModified() const;
    void save();
    void revertToShipped();

private:
    QWidget *buildHead();
    QWidget *buildStrip();
    QWidget *buildRules();
    QWidget *buildEditor();
    QWidget *buildPreview();
    void reload();
    void loadSchema();
    void loadPreview();
    void showRule();
    void showFormulaProblem();
    void refresh();
    void commitSource();
    void commitFormula();
    void commitRule(const std::function<void(mapping::Rule &)> &edit);
    void fillAddMenu(QMenu *menu);
    void openFunctions();
    [[nodiscard]] int currentRow() const;

    models::MappingModel *m_model;
    models::MappingPreviewModel *m_preview;
    QUndoStack *m_undo;
    QTimer m_previewTimer, m_formulaTimer;
    PaneTitle *m_head = nullptr;
    ErrorBanner *m_error = nullptr;
    IconLabel *m_stripIcon = nullptr;
    TextLabel *m_strip = nullptr, *m_ruleTitle = nullptr, *m_ruleType = nullptr, *m_problem = nullptr,
              *m_previewTitle = nullptr, *m_saveWhy = nullptr;
    QPushButton *m_save = nullptr, *m_revert = nullptr, *m_add = nullptr, *m_remove = nullptr;
    QToolButton *m_undoButton = nullptr, *m_redoButton = nullptr;
    QTableView *m_table = nullptr, *m_rows = nullptr;
    QWidget *m_editor = nullptr;
    QComboBox *m_kind = nullptr, *m_source = nullptr, *m_mode = nullptr;
    QLineEdit *m_formula = nullptr, *m_default = nullptr;
    QPushButton *m_functions = nullptr;
    QStackedWidget *m_sourcePages = nullptr;
    QCheckBox *m_sendDefault = nullptr, *m_required = nullptr, *m_enabled = nullptr;
    int m_previewAsked = 0;
    bool m_showing = false, m_loaded = false, m_saving = false;
};

} // namespace leadline::gui
