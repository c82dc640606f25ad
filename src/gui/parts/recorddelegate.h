#pragma once

#include "gui/theme/theme.h"
#include "models/itemroles.h"

#include <QStyledItemDelegate>

class QAbstractItemView;
class QHeaderView;
class QTreeView;

namespace leadline::gui {

[[nodiscard]] Token toneToken(models::Tone tone);

/// Paints the roles of models/itemroles.h: an icon in its tone, muted text, and the mark that says how a
/// value came to be (dot observed, ring derived, dash default). Row height follows the density.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RecordDelegate(const Theme *theme, QObject *parent = nullptr);
    void setStrongGroups(bool strong) { m_strongGroups = strong; } ///< rows without a parent in semibold

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// "Observed", "Derived", "Default": the mark in words, for tool tips and legends.
    [[nodiscard]] static QString basisWord(int basis);
    static void paintBasis(QPainter *painter, const Theme &theme, const QRect &box, int basis);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    [[nodiscard]] const Theme &theme() const { return *m_theme; }

private:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFocusEdge(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const;

    const Theme *m_theme;
    bool m_strongGroups = false;
};

/// What every record table of the program has: hairlines, no grid, whole rows, delegate, no frame.
void dressRecordView(QAbstractItemView *view, const Theme *theme, RecordDelegate *delegate);
/// Enter or a double click on a group opens and closes it, as on a record it opens the record.
void toggleGroupsOnActivation(QTreeView *tree);
/// Keeps the widths a person gave the columns, under this name.
void rememberColumns(QHeaderView *header, const QString &name, const QList<int> &widths);

} // namespace leadline::gui
