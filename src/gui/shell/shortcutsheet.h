#pragma once

#include <QDialog>

class QAction;

namespace leadline::gui {

/// All shortcuts in one sheet, made from the actions themselves. Deletes itself when it closes.
class ShortcutSheet final : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const QList<QAction *> &actions, QWidget *window);

private:
    [[nodiscard]] static QString asTable(const QList<QAction *> &actions); ///< Markdown
};

} // namespace leadline::gui
