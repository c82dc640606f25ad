#pragma once

#include "gui/parts/prompts.h"

#include <QStringList>

namespace leadline::testing {

/// Answers questions as told beforehand and remembers what was asked.
class ScriptedPrompts final : public gui::Prompts
{
public:
    void ask(QWidget *parent, const gui::Question &question, std::function<void(bool)> answer) override
    {
        if (real)
            return Prompts::ask(parent, question, std::move(answer));
        asked << question.text;
        actions << question.action;
        answer(yes);
    }
    void askText(QWidget *parent, const gui::Question &question, const QString &preset,
                 std::function<void(QString)> answer) override
    {
        if (real)
            return Prompts::askText(parent, question, preset, std::move(answer));
        asked << question.text;
        actions << question.action;
        answer(text.isNull() ? preset : text);
    }
    void openFile(QWidget *, const QString &, const QString &, std::function<void(QString)> answer) override
    {
        answer(file);
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(QString)> answer) override
    {
        answer(file);
    }
    void copy(const QString &what) override { copied = what; }

    QStringList asked, actions;
    bool yes = true;
    bool real = false; ///< questions come as the dialogs a person would see; only files are answered here
    QString text, file, copied;
};

} // namespace leadline::testing
