#pragma once

#include "app/worktypes.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace leadline::gui {

class FilterRow;
class TextLabel;

/// The search pane of one provider, generated from its manifest: operation, filters, cost, how many, into
/// which list.
class FilterPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterPane(const Theme *theme, QWidget *parent = nullptr);

    void setProvider(const QString &connection, const providers::Manifest &manifest);
    /// What is filled in now. Filters that are off are left out.
    [[nodiscard]] app::SearchRequest request() const;
    void setRequest(const app::SearchRequest &request);
    /// Marks what is missing and returns false when the search cannot be asked like this.
    bool check();
    [[nodiscard]] const providers::Manifest &manifest() const { return m_manifest; }
    void focusFirst();
    void clearFilters();

signals:
    void changed();

private:
    void rebuild();
    void orderTabs();
    void refreshCost();
    [[nodiscard]] const providers::OperationSpec *operation() const;

    const Theme *m_theme;
    QString m_connection;
    providers::Manifest m_manifest;
    QComboBox *m_operation;
    TextLabel *m_notes, *m_cost;
    QWidget *m_rowsHolder;
    QVBoxLayout *m_rowsColumn;
    QList<FilterRow *> m_rows;
    QSpinBox *m_most;
    QLineEdit *m_list;
};

} // namespace leadline::gui
