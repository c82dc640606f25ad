#pragma once

#include "app/worktypes.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace leadline::gui {

class TextLabel;

/// Searches kept by name: open one with a click, run it, or remove it.
class SavedSearches final : public QWidget
{
    Q_OBJECT
public:
    explicit SavedSearches(const Theme *theme, QWidget *parent = nullptr);
    void setSearches(const QList<app::SavedSearch> &searches);
    [[nodiscard]] const QList<app::SavedSearch> &searches() const { return m_searches; }

signals:
    void openRequested(const leadline::app::SavedSearch &search);
    void runRequested(const leadline::app::SavedSearch &search);
    void removeRequested(const QString &name);

private:
    [[nodiscard]] const app::SavedSearch *current() const;
    void refreshButtons();

    QList<app::SavedSearch> m_searches;
    TextLabel *m_none;
    QListWidget *m_list;
    QPushButton *m_run, *m_remove;
};

} // namespace leadline::gui
