#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace leadline::gui {

class TextLabel;

/// What was asked and answered, word for word but for the secrets. Also as a command for curl or for
/// leadlinectl.
class RequestConsole final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestConsole(GuiContext context, QWidget *parent = nullptr);
    void setExchanges(const QList<providers::Exchange> &exchanges);

private:
    void showCurrent();

    GuiContext m_context;
    QList<providers::Exchange> m_exchanges;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_curl;
    TextLabel *m_none;
};

/// "leadlinectl search --connection apollo --operation people --filter titles='IT director' …", quoted for a
/// POSIX shell.
[[nodiscard]] QString searchCommand(const app::SearchRequest &request);

} // namespace leadline::gui
