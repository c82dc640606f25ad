#include "gui/find/providerlist.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace leadline::gui {

namespace {

enum Role { NameRole = Qt::UserRole + 1, KindRole, StandingRole, WordsRole };

class ProviderDelegate final : public QStyledItemDelegate
{
public:
    ProviderDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool on = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        if (on || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(on ? m_theme->tint(Token::Accent) : m_theme->tint(Token::Text, 0.04));
            painter->drawRoundedRect(row, m_theme->metrics().radius, m_theme->metrics().radius);
        }
        if (on && (option.state & QStyle::State_HasFocus || m_theme->isHighContrast())) {
            painter->setPen(QPen(m_theme->color(Token::Accent), m_theme->isHighContrast() ? 2 : 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        }
        const auto standing = index.data(StandingRole).toInt();
        const Token token = standing == ProviderList::Ready     ? Token::Ok
                            : standing == ProviderList::Trouble ? Token::Danger
                                                                : Token::BorderStrong;
        const QPointF dot(row.left() + 14, row.top() + 17);
        painter->setPen(QPen(m_theme->color(token), 1.5));
        painter->setBrush(standing == ProviderList::Untested ? QBrush() : QBrush(m_theme->color(token)));
        painter->drawEllipse(dot, 3.5, 3.5);
        const QRect words = row.adjusted(28, 0, -8, 0);
        painter->setFont(m_theme->font(Theme::Strong));
        painter->setPen(m_theme->color(Token::Text));
        painter->drawText(QRect(words.left(), row.top() + 7, words.width(), 20), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(NameRole).toString(), Qt::ElideRight,
                                                            words.width()));
        painter->setFont(m_theme->font(Theme::Secondary));
        painter->setPen(m_theme->color(Token::Muted));
        painter->drawText(QRect(words.left(), row.top() + 26, words.width(), 18), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(WordsRole).toString(), Qt::ElideRight,
                                                            words.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {160, 52};
    }

private:
    const Theme *m_theme;
};

} // namespace

ProviderList::ProviderList(const Theme *theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(new QListView), m_model(new QStandardItemModel(this))
{
    m_view->setObjectName(QStringLiteral("providerList"));
    m_view->setAccessibleName(tr("Provider accounts"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProviderDelegate(theme, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) { emit currentChanged(now.data(Qt::UserRole).toString()); });
}

void ProviderList::setConnections(const QList<domain::Connection> &connections,
                                  const QHash<QString, QString> &labels)
{
    const QString before = current();
    {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_model->clear();
        for (const domain::Connection &connection : connections) {
            if (connection.isHalo())
                continue;
            auto *item = new QStandardItem;
            const QString label = labels.value(connection.kind, connection.kind);
            item->setData(connection.name, Qt::UserRole);
            item->setData(label.compare(connection.name, Qt::CaseInsensitive) == 0 ||
                                  connection.name == connection.kind
                              ? label
                              : QStringLiteral("%1 (%2)").arg(label, connection.name),
                          NameRole);
            item->setData(connection.live ? tr("LIVE") : tr("SANDBOX"), KindRole);
            m_model->appendRow(item);
            const auto [standing, words] = m_standings.value(connection.name, {Untested, QString()});
            setStanding(connection.name, standing, words);
        }
    }
    setMaximumHeight(qMax(1, m_model->rowCount()) * 52 + 4); // what follows stands right below
    setCurrent(before);
    if (current().isEmpty() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
    if (current() != before || m_model->rowCount() == 0)
        emit currentChanged(current());
}

void ProviderList::setStanding(const QString &connection, Standing standing, const QString &words)
{
    m_standings[connection] = {standing, words};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (item->data(Qt::UserRole).toString() != connection)
            continue;
        const QString said = words.isEmpty() ? tr("not tested yet") : words;
        item->setData(static_cast<int>(standing), StandingRole);
        item->setData(QStringLiteral("%1 · %2").arg(item->data(KindRole).toString(), said), WordsRole);
        item->setData(
            tr("%1, %2, %3").arg(item->data(NameRole).toString(), item->data(KindRole).toString(), said),
            Qt::AccessibleTextRole);
        item->setToolTip(item->data(WordsRole).toString());
    }
}

QString ProviderList::current() const
{
    return m_view->currentIndex().data(Qt::UserRole).toString();
}

void ProviderList::setCurrent(const QString &connection)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(Qt::UserRole).toString() == connection)
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

int ProviderList::count() const
{
    return m_model->rowCount();
}

} // namespace leadline::gui
