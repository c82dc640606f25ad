#pragma once

#include "gui/parts/prompts.h"

#include <QStringList>

namespace leadline::testing {

/// Answers questions as told beforehand and remembers what was asked.
class ScriptedPrompts final : public gui::Prompts
{
public:
    void ask(QWidget *, const gui::Question &question, std::function<void(bool)> answer) override
    {
        asked << question.text;
        actions << question.action;
        answer(yes);
    }
    void askText(QWidget *, const gui::Question &question, const QString &preset,
                 std::function<void(QString)> answer) override
    {
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
    QString text, file, copied;
};

} // namespace leadline::testing
