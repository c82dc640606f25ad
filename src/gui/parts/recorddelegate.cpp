#include "gui/parts/recorddelegate.h"

#include "domain/provenance.h"
#include "gui/theme/look.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QSettings>
#include <QTableView>
#include <QTreeView>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using models::Tone;

namespace {
constexpr int kMark = 14; // room of the basis mark at the left of its cell
} // namespace

Token toneToken(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Token::Ok;
    case Tone::Warn:
        return Token::Warn;
    case Tone::Danger:
        return Token::Danger;
    case Tone::Info:
        return Token::Info;
    case Tone::Accent:
        return Token::Accent;
    case Tone::Neutral:
        break;
    }
    return Token::Muted;
}

RecordDelegate::RecordDelegate(const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QString RecordDelegate::basisWord(int basis)
{
    switch (domain::Basis(basis)) {
    case domain::Basis::Observed:
        return tr("Observed");
    case domain::Basis::Derived:
        return tr("Derived");
    case domain::Basis::Default:
        return tr("Default");
    }
    return {};
}

void RecordDelegate::paintBasis(QPainter *painter, const Theme &theme, const QRect &box, int basis)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF c = QRectF(box).center();
    const QColor color =
        theme.color(basis == int(domain::Basis::Default) ? Token::Warn : Token::BorderStrong);
    switch (domain::Basis(basis)) {
    case domain::Basis::Observed:
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(c, 3, 3);
        break;
    case domain::Basis::Derived:
        painter->setPen(QPen(color, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(c, 3, 3);
        break;
    case domain::Basis::Default:
        painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(c - QPointF(3.5, 0), c + QPointF(3.5, 0));
        break;
    }
    painter->restore();
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(models::ToneRole);
    const Token ink = tone.isValid() ? toneToken(Tone(tone.toInt())) : Token::Text;
    if (const QString icon = index.data(models::IconNameRole).toString(); !icon.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme->icon(icon, tone.isValid() ? ink : Token::Muted);
        option->decorationSize = {m_theme->metrics().icon, m_theme->metrics().icon};
    }
    const bool selected = option->state & QStyle::State_Selected;
    if (selected) // the row is marked already; a ring around one of its cells says nothing more
        option->state &= ~QStyle::State_HasFocus;
    if (selected && m_theme->isHighContrast())
        return; // full-strength selection: its own text colour is the only one that reads on it
    if (index.data(models::MutedRole).toBool())
        option->palette.setColor(QPalette::Text, m_theme->color(Token::Muted));
    if (tone.isValid() && Tone(tone.toInt()) != Tone::Neutral && Tone(tone.toInt()) != Tone::Accent)
        option->palette.setColor(QPalette::Text, m_theme->color(ink));
    option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
    if (m_strongGroups && index.column() == 0 && !index.parent().isValid())
        option->font = m_theme->font(Theme::Strong);
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(m_theme->metrics().rowHeight, m_theme->metrics().hit));
    return size;
}

/// An edge on the current row of the table that has the focus: the row is chosen with and without it.
void RecordDelegate::paintFocusEdge(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row() ||
        table->horizontalHeader()->visualIndex(index.column()) != 0)
        return;
    const int edge = m_theme->metrics().edge;
    const bool right = option.direction == Qt::RightToLeft;
    painter->fillRect(QRect(right ? option.rect.right() - edge + 1 : option.rect.left(), option.rect.top(),
                            edge, option.rect.height()),
                      m_theme->color(m_theme->isHighContrast() ? Token::OnAccent : Token::Accent));
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintCell(painter, option, index);
    paintFocusEdge(painter, option, index);
}

void RecordDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QVariant basis = index.data(models::BasisRole);
    if (!basis.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        // A cell with nothing but a tick: the keyboard user must see which one Space will hit.
        if ((option.state & QStyle::State_HasFocus) && (index.flags() & Qt::ItemIsUserCheckable) &&
            index.data().toString().isEmpty()) {
            QStyleOptionFocusRect ring;
            ring.QStyleOption::operator=(option);
            ring.state |= QStyle::State_KeyboardFocusChange;
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
        }
        return;
    }
    // The ground of the whole cell first, then the words beside the mark.
    QStyleOptionViewItem full(option);
    initStyleOption(&full, index);
    full.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &full, painter, widget);
    const QRect mark(option.rect.left() + 4, option.rect.top(), kMark, option.rect.height());
    paintBasis(painter, *m_theme, mark, basis.toInt());
    QStyleOptionViewItem words(option);
    initStyleOption(&words, index);
    painter->save();
    painter->setFont(words.font);
    painter->setPen(words.palette.color(QPalette::Text));
    const QRect line = option.rect.adjusted(kMark + 8, 0, -4, 0);
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                      words.fontMetrics.elidedText(words.text, Qt::ElideRight, line.width()));
    painter->restore();
}

void dressRecordView(QAbstractItemView *view, const Theme *theme, RecordDelegate *delegate)
{
    view->setProperty(look::kHairlines, true);
    view->setFrameShape(QFrame::NoFrame);
    view->setItemDelegate(delegate);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setMouseTracking(true);
    view->setTextElideMode(Qt::ElideRight);
    if (auto *table = qobject_cast<QTableView *>(view)) {
        table->setShowGrid(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table->verticalHeader()->setMinimumSectionSize(theme->metrics().hit);
        const auto heights = [table, theme] {
            table->verticalHeader()->setDefaultSectionSize(
                qMax(theme->metrics().rowHeight, theme->metrics().hit));
        };
        heights();
        QObject::connect(theme, &Theme::changed, table, heights);
        table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        table->horizontalHeader()->setHighlightSections(false);
        table->horizontalHeader()->setStretchLastSection(true);
        table->setTabKeyNavigation(false);
    } else if (auto *tree = qobject_cast<QTreeView *>(view)) {
        tree->setUniformRowHeights(true);
        tree->setAllColumnsShowFocus(true);
        tree->setIndentation(18);
        tree->header()->setStretchLastSection(true);
        QObject::connect(theme, &Theme::changed, tree, [tree] { tree->doItemsLayout(); });
    }
}

void toggleGroupsOnActivation(QTreeView *tree)
{
    tree->setExpandsOnDoubleClick(false); // a double click activates, too: it would open and close at once
    QObject::connect(tree, &QTreeView::activated, tree, [tree](const QModelIndex &index) {
        const QModelIndex group = index.siblingAtColumn(0);
        if (!group.parent().isValid() && tree->model()->hasChildren(group))
            tree->setExpanded(group, !tree->isExpanded(group));
    });
}

void rememberColumns(QHeaderView *header, const QString &name, const QList<int> &widths)
{
    const QString key = u"columns/"_s + name;
    header->setMinimumSectionSize(32);
    for (int column = 0; column < widths.size() && column < header->count(); ++column)
        header->resizeSection(column, widths[column]);
    const QVariantList stored = QSettings().value(key).toList();
    if (stored.size() == header->count())
        for (int column = 0; column < header->count(); ++column)
            header->resizeSection(column, qBound(32, stored[column].toInt(), 4000));
    QObject::connect(header, &QHeaderView::sectionResized, header, [header, key](int section) {
        if (section == header->count() - 1 && header->stretchLastSection())
            return; // that one follows the window
        QVariantList now;
        for (int column = 0; column < header->count(); ++column)
            now.append(header->sectionSize(column));
        QSettings().setValue(key, now);
    });
}

} // namespace leadline::gui
