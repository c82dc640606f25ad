#pragma once

#include "gui/theme/theme.h"

#include <QDialog>

#include <functional>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace leadline::gui {

/// One thing the palette can bring up.
struct PaletteEntry
{
    QString icon, title, detail; ///< detail: shortcut, or what kind of record
    std::function<void()> run;
};

/// Ctrl+K: every action with its shortcut, and people and companies. Sources answer from memory, at once.
class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    using Source = std::function<QList<PaletteEntry>(const QString &text)>;
    CommandPalette(const Theme *theme, QList<QAction *> actions, QList<Source> sources, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void runCurrent();

    const Theme *m_theme;
    QList<QAction *> m_actions;
    QList<Source> m_sources;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QList<PaletteEntry> m_entries;
};

} // namespace leadline::gui
