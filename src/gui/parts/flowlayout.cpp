#include "gui/parts/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace leadline::gui {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::place(const QRect &rect, bool move) const
{
    int x = rect.left(), y = rect.top(), row = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.left() && x + size.width() > rect.left() + rect.width()) {
            x = rect.left();
            y += row + m_gap;
            row = 0;
        }
        if (move) {
            const QRect at(QPoint(x, y), QSize(qMin(size.width(), rect.width()), size.height()));
            const QWidget *owner = parentWidget();
            item->setGeometry(
                QStyle::visualRect(owner ? owner->layoutDirection() : Qt::LeftToRight, rect, at));
        }
        x += size.width() + m_gap;
        row = qMax(row, size.height());
    }
    return y + row - rect.top();
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + m_gap;
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size;
}

} // namespace leadline::gui
