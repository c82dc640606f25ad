#pragma once

#include "gui/theme/theme.h"

#include <QLabel>

class QDialog;
class QPushButton;

namespace leadline::gui {

/// A label in one of the theme's fonts and tokens that follows a change of theme. Plain text only: what comes
/// from outside is never read as markup.
class TextLabel final : public QLabel
{
    Q_OBJECT
public:
    TextLabel(const Theme *theme, Theme::Font font, Token token, const QString &text = {},
              QWidget *parent = nullptr);
    void setToken(Token token);

private:
    void restyle();

    const Theme *m_theme;
    Theme::Font m_font;
    Token m_token;
};

/// Dresses a label of a Designer form like a TextLabel, for as long as it lives.
void dress(QLabel *label, const Theme *theme, Theme::Font font, Token token);

/// A theme icon of a fixed size. Decoration only: the words stand beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const Theme *theme, const QString &icon, Token token, int size = 16, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Token token);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    QString m_icon;
    Token m_token;
    int m_size;
};

/// A hairline between things of one group.
class Hairline final : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(const Theme *theme, Qt::Orientation orientation = Qt::Horizontal,
                      QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
};

/// A surface with a hairline border and rounded corners that holds a layout.
class Card final : public QWidget
{
    Q_OBJECT
public:
    explicit Card(const Theme *theme, QWidget *parent = nullptr);
    void setEdge(Token token);   ///< a 3 px edge on the left
    void setGround(Token token); ///< Surface unless told

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme *m_theme;
    Token m_ground = Token::Surface;
    Token m_edge = Token::Count;
};

/// Gives a dialog the height its wrapped texts need at its present width, as far as the screen has it. Call
/// after changing a text.
void fitHeight(QDialog *dialog);

/// Enter presses this button when it has the focus, as all of the following do. Without it a dialog's default
/// button would be pressed instead, whatever the focused one says; and autoDefault, Qt's own answer, makes
/// some button the default of every dialog that has none.
void pressByEnter(QPushButton *button);

/// The one primary button of a screen.
[[nodiscard]] QPushButton *primaryButton(const QString &text, const QString &objectName,
                                         QWidget *parent = nullptr);
[[nodiscard]] QPushButton *plainButton(const QString &text, const QString &objectName,
                                       QWidget *parent = nullptr);
/// Without an outline, for secondary actions in rows and strips.
[[nodiscard]] QPushButton *quietButton(const QString &text, const QString &objectName,
                                       QWidget *parent = nullptr);

} // namespace leadline::gui
