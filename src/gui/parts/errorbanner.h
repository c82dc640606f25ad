#pragma once

#include "base/error.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace leadline::gui {

class IconLabel;
class TextLabel;

/// A failure or a warning beside what it is about: what happened, what is unaffected, what to do, the code.
/// Hidden until something is shown.
class ErrorBanner final : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorBanner(const Theme *theme, QWidget *parent = nullptr);

    void showError(const Error &error);
    /// A thing to look at that is no failure ("The provider has more than was fetched."). `action` may be
    /// empty.
    void showWarning(const QString &text, const QString &action = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] const Error &error() const { return m_error; }
    /// A button that mends it, beside the text; pass an empty text to hide it.
    void setAction(const QString &text);

signals:
    void actionTriggered();
    void helpRequested(const QString &code);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void present(Token token, const QString &icon);

    const Theme *m_theme;
    Error m_error;
    Token m_token = Token::Danger;
    IconLabel *m_icon;
    TextLabel *m_what, *m_more, *m_details;
    QPushButton *m_action, *m_code, *m_detailsButton;
    QToolButton *m_close;
};

} // namespace leadline::gui
