#pragma once

#include "gui/shell/context.h"

#include <QWidget>

class QPushButton;

namespace leadline::gui {

class ErrorBanner;
class TextLabel;

/// What greets a workspace without a connection: three ways to start. No account is needed for the first.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(GuiContext context, QWidget *parent = nullptr);
    void setBusy(bool busy, const QString &sentence = {});
    [[nodiscard]] ErrorBanner *banner() const { return m_banner; }

signals:
    void sandboxRequested();
    void connectRequested();
    void openRequested();

private:
    TextLabel *m_status;
    ErrorBanner *m_banner;
    QPushButton *m_sandbox, *m_connect, *m_open;
};

} // namespace leadline::gui
