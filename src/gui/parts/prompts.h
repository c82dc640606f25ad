#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace leadline::gui {

/// A decision put to the person. The button says what it does, never "OK".
struct Question
{
    QString title, text, detail;
    QString action;      ///< the label of the button that goes on: "Remove 3 people"
    bool danger = false; ///< destructive: the way back is the default
};

/// The only door to modal boxes and file dialogs, so that tests can answer. Nothing blocks: answers come by
/// callback, and not at all when the parent is gone.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer);
    /// One line of text; an empty string when given up.
    virtual void askText(QWidget *parent, const Question &question, const QString &preset,
                         std::function<void(QString)> answer);
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(QString)> answer); ///< empty: given up
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested,
                          const QString &filter, std::function<void(QString)> answer);
    /// Copies to the clipboard.
    virtual void copy(const QString &text);
};

} // namespace leadline::gui
