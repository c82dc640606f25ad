#pragma once

#include "domain/contact.h"
#include "gui/theme/theme.h"

#include <QStyledItemDelegate>

namespace leadline::gui {

/// How a work state looks: icon, word, colour.
struct StateLook
{
    QString icon;
    Token token = Token::Muted;
};
[[nodiscard]] StateLook stateLook(domain::WorkState state);

/// Cells of the worklist: the state as icon and word, and a mark in the corner of values that say where they
/// come from (dot observed, ring derived, dash default, clock pending).
class WorklistDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit WorklistDelegate(const Theme *theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

    static void paintMark(QPainter *painter, const Theme &theme, const QRect &cell, domain::Basis basis,
                          bool pending, Token token = Token::Muted);

private:
    const Theme *m_theme;
};

} // namespace leadline::gui
