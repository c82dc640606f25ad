#pragma once

#include "app/worktypes.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace leadline::gui {

class ErrorBanner;
class FlowLayout;
class TextLabel;

/// What a search brought, in counts and words, and where to go on.
class SearchSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit SearchSummary(const Theme *theme, QWidget *parent = nullptr);
    void showRunning(const QString &sentence);
    void showOutcome(const app::SearchOutcome &outcome);
    void clear();
    [[nodiscard]] QString headline() const;
    void focusOpen(); ///< the button that goes on with what was found

signals:
    void openInWork(const QString &list);
    void copyCommand();

private:
    const Theme *m_theme;
    TextLabel *m_headline, *m_detail, *m_notes;
    QWidget *m_counts;
    FlowLayout *m_countsRow;
    ErrorBanner *m_truncated;
    QPushButton *m_open, *m_copy;
    QString m_list;
};

} // namespace leadline::gui
