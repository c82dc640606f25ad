#pragma once

#include "gui/theme/theme.h"

#include <QBasicTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace leadline::gui {

class IconLabel;
class TextLabel;

/// One line about what a move came to, with a way back where there is one. Goes by itself after some seconds,
/// but not while the pointer or the focus is on it, nor when it tells of a failure.
class MoveStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit MoveStrip(const Theme *theme, QWidget *parent = nullptr);

    void say(Token tone, const QString &icon, const QString &sentence, const QString &action = {});
    /// Stays until it is dismissed or replaced.
    void insist(Token tone, const QString &icon, const QString &sentence, const QString &action = {});
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool hasAction() const;
    void trigger(); ///< as if the button were pressed

signals:
    void actionTriggered();
    void presented(); ///< it has a new text: place it

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void present(Token tone, const QString &icon, const QString &sentence, const QString &action);

    const Theme *m_theme;
    Token m_tone = Token::Info;
    IconLabel *m_icon;
    TextLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QBasicTimer m_timer;
    int m_leftMs = 0, m_wholeMs = 0;
};

} // namespace leadline::gui
