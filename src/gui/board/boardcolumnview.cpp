#include "gui/board/boardcolumnview.h"

#include "gui/board/carddelegate.h"
#include "models/boardcolumnmodel.h"
#include "models/boardmime.h"
#include "models/boardmodel.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <memory>

namespace leadline::gui {
using namespace Qt::StringLiterals;
using models::BoardColumnModel;
using models::MoveOutlook;

namespace {
constexpr int kFoot = 96; ///< where messages float over the cards
} // namespace

BoardColumnView::BoardColumnView(const Theme *theme, BoardColumnModel *model, QWidget *parent)
    : QListView(parent), m_theme(theme), m_model(model), m_delegate(new CardDelegate(theme, model, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setViewportMargins(0, 0, 0, 0);
    verticalScrollBar()->setSingleStep(24);
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isGroup(index.row()))
            toggleFold(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const qint64 id = m_model->dealId(index.row()))
            emit openRequested(id);
    });
    connect(theme, &Theme::changed, this, [this] { doItemsLayout(); });
}

void BoardColumnView::setEmptySentence(const QString &sentence)
{
    if (sentence == m_emptySentence)
        return;
    m_emptySentence = sentence;
    setAccessibleDescription(sentence);
    viewport()->update();
}

QList<qint64> BoardColumnView::selectedDeals() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : std::as_const(rows))
        if (const qint64 id = m_model->dealId(row))
            ids.append(id);
    if (ids.isEmpty() && currentDeal() > 0)
        ids.append(currentDeal());
    return ids;
}

qint64 BoardColumnView::currentDeal() const
{
    return m_model->dealId(currentIndex().row());
}

bool BoardColumnView::selectDeal(qint64 id)
{
    const QModelIndex index = m_model->indexOfDeal(id);
    if (!index.isValid())
        return false;
    executeDelayedItemsLayout();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    if (const int under = visualRect(index).bottom() - (viewport()->height() - kFoot); under > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + under);
    return true;
}

void BoardColumnView::setLifted(qint64 dealId)
{
    m_delegate->setLifted(dealId);
    viewport()->update();
}

void BoardColumnView::savePlace()
{
    m_saved = {};
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_saved.selected.append(m_model->dealId(row));
    m_saved.current = currentDeal();
    if (currentIndex().isValid() && m_saved.current == 0)
        m_saved.currentGroup = m_model->statusKeyAt(currentIndex().row());
    executeDelayedItemsLayout();
    for (QModelIndex top = indexAt({20, 1}); top.isValid() && m_saved.top == 0;
         top = top.siblingAtRow(top.row() + 1)) {
        m_saved.top = m_model->dealId(top.row());
        m_saved.topOffset = visualRect(top).top();
    }
    if (verticalScrollBar()->value() == 0)
        m_saved.top = 0; // at the very top one stays at the top: new cards should be seen
}

void BoardColumnView::restorePlace()
{
    executeDelayedItemsLayout();
    if (selectionModel()->selection().isEmpty() && !m_saved.selected.isEmpty()) { // a reset dropped it
        QItemSelection selection;
        for (const qint64 id : std::as_const(m_saved.selected))
            if (const QModelIndex index = m_model->indexOfDeal(id); index.isValid())
                selection.select(index, index);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (!currentIndex().isValid()) {
        const QModelIndex current = m_saved.current > 0 ? m_model->indexOfDeal(m_saved.current)
                                    : m_saved.currentGroup.isNull()
                                        ? QModelIndex()
                                        : m_model->indexOfGroup(m_saved.currentGroup);
        if (current.isValid())
            selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    if (const QModelIndex top = m_model->indexOfDeal(m_saved.top); m_saved.top > 0 && top.isValid())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(top).top() -
                                      m_saved.topOffset);
    m_saved = {};
}

void BoardColumnView::toggleFold(const QModelIndex &header)
{
    const QString key = m_model->statusKeyAt(header.row());
    m_model->setFolded(key, !m_model->isFolded(key));
}

QPoint BoardColumnView::menuPosition() const
{
    const QRect rect = visualRect(currentIndex()).intersected(viewport()->rect());
    return viewport()->mapToGlobal(rect.isEmpty() ? QPoint(20, 20) : rect.center());
}

void BoardColumnView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool header = current.isValid() && m_model->isGroup(current.row());
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier));
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (plain) {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right: {
            const bool left = event->key() == Qt::Key_Left;
            if (header && !control && m_model->isFolded(m_model->statusKeyAt(current.row())) != left)
                toggleFold(current);
            else
                emit columnStepRequested(left == (layoutDirection() == Qt::LeftToRight) ? -1 : 1);
            return;
        }
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (header)
                toggleFold(current);
            else if (currentDeal() > 0)
                emit openRequested(currentDeal());
            return;
        default:
            break;
        }
    }
    if (plain && !control) {
        switch (event->key()) {
        case Qt::Key_Space:
            if (header)
                toggleFold(current);
            else if (currentDeal() > 0)
                emit liftRequested();
            return;
        case Qt::Key_P:
            emit promoteRequested();
            return;
        case Qt::Key_M:
        case Qt::Key_Menu:
            if (currentDeal() > 0)
                emit moveMenuRequested(menuPosition());
            return;
        case Qt::Key_Slash:
            emit filterRequested();
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void BoardColumnView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (currentDeal() > 0 && (byKey || m_model->dealId(indexAt(event->pos()).row()) > 0))
        emit moveMenuRequested(byKey ? menuPosition() : event->globalPos());
    event->accept();
}

void BoardColumnView::startDrag(Qt::DropActions)
{
    QModelIndexList indexes;
    const QList<qint64> ids = selectedDeals();
    for (const qint64 id : ids)
        indexes.append(m_model->indexOfDeal(id));
    std::unique_ptr<QMimeData> data(m_model->mimeData(indexes));
    const models::BoardCard *card = m_model->board().card(currentDeal() > 0 ? currentDeal() : ids.value(0));
    if (!data || !card)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(data.release());
    drag->setPixmap(m_delegate->picture(*card, viewport()->width(), int(ids.size()), devicePixelRatioF()));
    drag->setHotSpot({24, 24});
    drag->exec(Qt::MoveAction, Qt::MoveAction); // the rows stay: they go when HaloPSA says so
    clearHint();
    setState(NoState);
}

QModelIndex BoardColumnView::indexUnder(const QPoint &position) const
{
    return indexAt({qBound(12, position.x(), viewport()->width() - 12), position.y()});
}

void BoardColumnView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_model->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {})) {
        setState(DraggingState);
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void BoardColumnView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls near the edges
    const models::DealDrag drag = models::decodeDealDrag(event->mimeData());
    if (!m_model->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, {}) || !m_judge) {
        event->ignore();
        return;
    }
    const QString key = m_model->statusKeyAt(indexUnder(event->position().toPoint()).row());
    if (m_hintKey.isNull() || key != m_hintKey)
        showHint(key, m_judge(drag.ids, key));
    event->setDropAction(Qt::MoveAction);
    if (m_hint.possible())
        event->accept();
    else
        event->ignore();
}

void BoardColumnView::dragLeaveEvent(QDragLeaveEvent *event)
{
    clearHint();
    QListView::dragLeaveEvent(event);
}

void BoardColumnView::dropEvent(QDropEvent *event)
{
    const QModelIndex under = indexUnder(event->position().toPoint());
    const models::DealDrag drag = models::decodeDealDrag(event->mimeData());
    const QString key = m_model->statusKeyAt(under.row());
    const bool possible = m_judge && !drag.ids.isEmpty() && m_judge(drag.ids, key).possible();
    clearHint();
    QDragLeaveEvent over; // the base class stops its scrolling on that
    QListView::dragLeaveEvent(&over);
    event->setDropAction(Qt::MoveAction);
    if (possible && m_model->dropMimeData(event->mimeData(), Qt::MoveAction, -1, -1, under))
        event->accept();
    else
        event->ignore();
}

void BoardColumnView::showHint(const QString &statusKey, const MoveOutlook &outlook)
{
    m_hintKey = statusKey.isNull() ? u""_s : statusKey;
    m_hint = outlook;
    viewport()->update();
}

void BoardColumnView::clearHint()
{
    if (m_hintKey.isNull())
        return;
    m_hintKey = QString();
    viewport()->update();
}

QRect BoardColumnView::groupRect(const QString &statusKey) const
{
    const QModelIndex header = m_model->indexOfGroup(statusKey);
    if (!header.isValid())
        return viewport()->rect();
    int last = header.row();
    while (last + 1 < m_model->rowCount() && !m_model->isGroup(last + 1))
        ++last;
    QRect rect = visualRect(header).united(visualRect(m_model->index(last)));
    if (last + 1 == m_model->rowCount()) // below the last group there is still that group's room
        rect.setBottom(qMax(rect.bottom(), viewport()->height() - 4));
    return rect.intersected(viewport()->rect());
}

void BoardColumnView::paintEvent(QPaintEvent *event)
{
    {
        QPainter ground(viewport());
        ground.fillRect(event->rect(), m_theme->color(Token::Sunken));
    }
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_emptySentence.isEmpty())
        paintEmpty(&painter);
    if (!m_hintKey.isNull())
        paintHint(&painter);
}

void BoardColumnView::paintEmpty(QPainter *painter) const
{
    const int rows = m_model->rowCount();
    const int top = rows > 0 ? visualRect(m_model->index(rows - 1)).bottom() + 16 : 16;
    const QRect box(24, top, viewport()->width() - 48, 120);
    painter->setFont(m_theme->font(Theme::Body));
    painter->setPen(m_theme->color(Token::Muted));
    painter->drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptySentence);
}

void BoardColumnView::paintHint(QPainter *painter) const
{
    const QRect group = groupRect(m_hintKey).adjusted(3, 1, -3, -3);
    const bool possible = m_hint.possible();
    const Token tone = possible                              ? Token::Accent
                       : m_hint.kind == MoveOutlook::Nothing ? Token::Muted
                                                             : Token::Danger;
    if (!possible) { // dims what it lies on, so that the reason is what one reads
        QColor veil = m_theme->color(Token::Sunken);
        veil.setAlphaF(0.6F);
        painter->fillRect(group, veil);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme->color(tone), 2, possible ? Qt::DashLine : Qt::DotLine));
    painter->drawRoundedRect(QRectF(group), m_theme->metrics().radius, m_theme->metrics().radius);

    const QFont font = m_theme->font(Theme::Strong);
    painter->setFont(font);
    const int room = group.width() - 52;
    const QRect words =
        QFontMetrics(font).boundingRect(QRect(0, 0, room, 200), Qt::TextWordWrap, m_hint.sentence);
    const QRect bar(group.left() + 5, group.top() + 4, group.width() - 10, qMax(28, words.height() + 12));
    painter->setPen(QPen(m_theme->color(tone), 1));
    painter->setBrush(m_theme->tint(tone, 0.12));
    painter->drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), m_theme->metrics().chipRadius,
                             m_theme->metrics().chipRadius);
    const QString icon = possible                              ? u"arrow-right"_s
                         : m_hint.kind == MoveOutlook::Nothing ? u"minus"_s
                                                               : u"ban"_s;
    painter->drawPixmap(QRect(bar.left() + 8, bar.top() + 6, 16, 16),
                        m_theme->pixmap(icon, tone, 16, devicePixelRatioF()));
    painter->setPen(m_theme->color(Token::Text));
    painter->drawText(bar.adjusted(32, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                      m_hint.sentence);
}

} // namespace leadline::gui
