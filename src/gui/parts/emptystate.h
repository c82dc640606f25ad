#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace leadline::gui {

class IconLabel;
class TextLabel;

/// What a place shows when there is nothing to show: an icon, one sentence, one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Theme *theme, const QString &icon, const QString &sentence, const QString &action,
               QWidget *parent = nullptr);
    void setText(const QString &sentence, const QString &action);
    [[nodiscard]] QPushButton *button() const { return m_button; } ///< hidden when there is no action

signals:
    void activated();

private:
    TextLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace leadline::gui
