#pragma once

#include "domain/fitscore.h"
#include "gui/theme/theme.h"

#include <QWidget>

namespace leadline::gui {

/// The fit score with its parts as bars and the line a promotion needs. The same numbers stand in words
/// beside the bars and in the accessible description.
class ScorePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ScorePanel(const Theme *theme, QWidget *parent = nullptr);
    /// `minimum` 0: no line is drawn.
    void setScore(const domain::FitScore &score, int minimum);
    [[nodiscard]] const domain::FitScore &score() const { return m_score; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString headline() const;
    [[nodiscard]] int rowHeight() const;

    const Theme *m_theme;
    domain::FitScore m_score;
    int m_minimum = 0;
};

} // namespace leadline::gui
