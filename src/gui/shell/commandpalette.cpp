#include "gui/shell/commandpalette.h"

#include "gui/theme/look.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace leadline::gui {

namespace {

constexpr int kDetailRole = Qt::UserRole + 1, kMostRows = 40;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    EntryDelegate(const Theme *theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool on = option.state & QStyle::State_Selected;
        if (on)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const QRect r = option.rect.adjusted(12, 0, -12, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(r.left(), r.center().y() - 8, 16, 16));
        const QString detail = index.data(kDetailRole).toString();
        painter->setFont(m_theme->font(Theme::Secondary));
        const int width = painter->fontMetrics().horizontalAdvance(detail);
        painter->setPen(on && m_theme->isHighContrast() ? m_theme->color(Token::OnAccent)
                                                        : m_theme->color(Token::Muted));
        painter->drawText(r, Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->setFont(m_theme->font(Theme::Body));
        painter->setPen(option.palette.color(on ? QPalette::HighlightedText : QPalette::Text));
        const QRect words = r.adjusted(28, 0, -width - 12, 0);
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, qMax(30, m_theme->metrics().rowHeight)};
    }

private:
    const Theme *m_theme;
};

} // namespace

CommandPalette::CommandPalette(const Theme *theme, QList<QAction *> actions, QList<Source> sources,
                               QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_theme(theme), m_actions(std::move(actions)),
      m_sources(std::move(sources)), m_field(new QLineEdit), m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a person, company or command"));
    setModal(true);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Type a name, a company or what you want to do"));
    m_field->setAccessibleName(windowTitle());
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    resize(560, 400);
    if (parent)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 72)));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    refresh();
    m_field->setFocus();
}

void CommandPalette::refresh()
{
    const QString text = m_field->text().trimmed();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_entries.clear();
    for (QAction *action : m_actions) {
        QString title = action->text().remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        if (action->actionGroup()) { // "Dark" alone says little
            for (const QObject *holder : action->associatedObjects()) {
                if (const auto *menu = qobject_cast<const QMenu *>(holder))
                    title = tr("%1: %2").arg(QString(menu->title()).remove(QLatin1Char('&')), title);
            }
        }
        bool all = action->isEnabled() && !title.isEmpty();
        for (const QString &word : words)
            all = all && title.contains(word, Qt::CaseInsensitive);
        if (all)
            m_entries.append({QStringLiteral("arrow-right"), title,
                              action->shortcut().toString(QKeySequence::NativeText),
                              [action] { action->trigger(); }});
    }
    if (!text.isEmpty()) {
        for (const Source &source : m_sources)
            m_entries += source(text);
    }
    if (m_entries.size() > kMostRows)
        m_entries.resize(kMostRows);
    m_model->clear();
    for (const PaletteEntry &entry : m_entries) {
        auto *item = new QStandardItem(m_theme->icon(entry.icon, Token::Muted), entry.title);
        item->setData(entry.detail, kDetailRole);
        item->setData(entry.detail.isEmpty() ? entry.title : tr("%1, %2").arg(entry.title, entry.detail),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_entries.isEmpty()) {
        auto *none = new QStandardItem(m_theme->icon(QStringLiteral("search"), Token::Muted),
                                       tr("Nothing matches “%1”").arg(text));
        none->setFlags(Qt::NoItemFlags);
        m_model->appendRow(none);
    } else {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_entries.size())
        return;
    const auto run = m_entries.at(row).run;
    accept();
    // After the palette is gone: what runs may open a dialog of its own.
    QTimer::singleShot(0, parent(), run);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            const int step = key == Qt::Key_Down       ? 1
                             : key == Qt::Key_Up       ? -1
                             : key == Qt::Key_PageDown ? 10
                                                       : -10;
            const int row = qBound(0, m_list->currentIndex().row() + step, qMax(0, m_model->rowCount() - 1));
            m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->color(Token::Surface));
    painter.setPen(m_theme->color(Token::BorderStrong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace leadline::gui
