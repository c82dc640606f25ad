#include "gui/shell/shortcutsheet.h"

#include <QAction>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace leadline::gui {

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *window) : QDialog(window)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *text = new QTextBrowser;
    text->setObjectName(QStringLiteral("shortcutText"));
    text->setAccessibleName(tr("Keyboard shortcuts"));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setMarkdown(asTable(actions), QTextDocument::MarkdownDialectGitHub);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    resize(520, 600);
}

QString ShortcutSheet::asTable(const QList<QAction *> &actions)
{
    QString text = QStringLiteral("| ") + tr("Key") + QStringLiteral(" | ") + tr("Does") +
                   QStringLiteral(" |\n|---|---|\n");
    const auto row = [&text](const QString &key, const QString &does) {
        text += QStringLiteral("| **%1** | %2 |\n").arg(key, does);
    };
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            row(action->shortcut().toString(QKeySequence::NativeText),
                QString(action->text()).remove(QLatin1Char('&')));
    }
    row(QStringLiteral("Ctrl+Enter"), tr("Fetch, in Find; push, in a plan"));
    row(QStringLiteral("Ctrl+F"), tr("Filter rows, in Work and on the Board"));
    row(QStringLiteral("F2"), tr("Edit the current cell, in Work; the current rule, in Map"));
    row(QStringLiteral("F5"), tr("Pull, on the Board; check now, in Sync"));
    row(QStringLiteral("Ctrl+Z"), tr("Move back, on the Board; undo, in Map"));
    row(QStringLiteral("Ctrl+S"), tr("Save the rules, in Map"));
    row(QStringLiteral("Space"), tr("Choose a row; pick up a card on the Board"));
    row(QStringLiteral("Esc"), tr("Give up an edit or close a dialog; never spends or sends"));
    return text;
}

} // namespace leadline::gui
