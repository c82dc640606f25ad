#include "models/boardmodel.h"

#include "models/boardcolumnmodel.h"

#include <algorithm>

namespace leadline::models {
using domain::Deal;
using domain::Stage;

namespace {

constexpr std::array kStages{Stage::Lead, Stage::Prospect, Stage::Opportunity};

size_t slot(Stage stage)
{
    return size_t(stage);
}

} // namespace

BoardModel::BoardModel(QObject *parent) : QObject(parent), m_now(QDateTime::currentDateTimeUtc())
{
    for (const Stage stage : kStages)
        m_columns[slot(stage)] = new BoardColumnModel(*this, stage, this);
}

BoardModel::~BoardModel() = default;

void BoardModel::setPipeline(const domain::Pipeline &pipeline)
{
    m_pipeline = pipeline;
    m_cards.clear();
    for (BoardColumnModel *column : m_columns)
        column->resetGroups();
    rebuild({});
}

void BoardModel::setDeals(const QList<Deal> &deals)
{
    QHash<qint64, Entry> next;
    next.reserve(deals.size());
    QSet<qint64> changed;
    for (const Deal &deal : deals) {
        const auto old = m_deals.constFind(deal.haloId);
        if (old != m_deals.cend() && old->deal == deal) {
            next.insert(deal.haloId, *old);
            continue;
        }
        changed.insert(deal.haloId);
        Entry entry;
        entry.deal = deal;
        entry.sortKey = (deal.company + QChar(1) + deal.person).toCaseFolded();
        entry.haystack = QStringList{deal.company, deal.person, deal.jobTitle,   deal.summary,
                                     deal.email,   deal.owner,  deal.statusName, QString::number(deal.haloId)}
                             .join(QChar(1))
                             .toCaseFolded();
        next.insert(deal.haloId, entry);
    }
    m_deals = std::move(next);
    for (auto it = m_cards.begin(); it != m_cards.end();)
        it = changed.contains(it.key()) || !m_deals.contains(it.key()) ? m_cards.erase(it) : std::next(it);
    rebuild(changed);
    emit dealsChanged();
}

void BoardModel::setSending(const QSet<qint64> &ids)
{
    const QSet<qint64> touched = m_sending + ids - (m_sending & ids);
    m_sending = ids;
    for (const qint64 id : touched)
        m_cards.remove(id);
    for (BoardColumnModel *column : m_columns)
        column->emitChanged(touched);
}

void BoardModel::setFilter(const QString &text)
{
    const QString folded = text.simplified().toCaseFolded();
    if (folded == m_filter)
        return;
    m_filter = folded;
    m_words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild({});
}

void BoardModel::setNow(const QDateTime &now)
{
    QSet<qint64> changed;
    for (const Entry &entry : std::as_const(m_deals))
        if (daysInStatus(entry.deal, m_now) != daysInStatus(entry.deal, now))
            changed.insert(entry.deal.haloId);
    m_now = now;
    for (const qint64 id : std::as_const(changed))
        m_cards.remove(id);
    for (BoardColumnModel *column : m_columns)
        column->emitChanged(changed);
}

BoardColumnModel *BoardModel::column(Stage stage) const
{
    return m_columns[slot(stage)];
}

const Deal *BoardModel::deal(qint64 id) const
{
    const auto it = m_deals.constFind(id);
    return it == m_deals.cend() ? nullptr : &it->deal;
}

QList<Deal> BoardModel::dealsOf(const QList<qint64> &ids) const
{
    QList<Deal> deals;
    for (const qint64 id : ids)
        if (const Deal *held = deal(id))
            deals.append(*held);
    return deals;
}

const BoardCard *BoardModel::card(qint64 id) const
{
    const auto entry = m_deals.constFind(id);
    if (entry == m_deals.cend())
        return nullptr;
    auto it = m_cards.find(id);
    if (it == m_cards.end()) {
        Deal deal = entry->deal;
        if (m_sending.contains(id))
            deal.sync = domain::SyncState::Sending;
        it = m_cards.insert(id, makeBoardCard(m_pipeline, deal, m_now));
    }
    return &*it;
}

bool BoardModel::passes(const Entry &entry) const
{
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return entry.haystack.contains(word); });
}

void BoardModel::rebuild(const QSet<qint64> &changed)
{
    std::array<QList<BoardColumnModel::Group>, 3> groups;
    std::array<QHash<QString, int>, 3> groupOf;
    for (const Stage stage : kStages) {
        const size_t s = slot(stage);
        groups[s] = m_columns[s]->m_groups;
        for (int g = 0; g < groups[s].size(); ++g) {
            BoardColumnModel::Group &group = groups[s][g];
            group.cards.clear();
            group.total = 0;
            group.value = 0;
            groupOf[s].insert(group.key, g);
        }
    }
    for (const Entry &entry : std::as_const(m_deals)) {
        const size_t s = slot(entry.deal.stage);
        if (groups[s].isEmpty())
            continue; // no pipeline yet
        const int unmapped = int(groups[s].size()) - 1;
        BoardColumnModel::Group &group = groups[s][groupOf[s].value(entry.deal.statusKey, unmapped)];
        ++group.total;
        if (!passes(entry))
            continue;
        group.cards.append(entry.deal.haloId);
        group.value += entry.deal.value;
    }
    const auto before = [this](qint64 a, qint64 b) {
        const int order = m_deals.constFind(a)->sortKey.compare(m_deals.constFind(b)->sortKey);
        return order != 0 ? order < 0 : a < b;
    };
    for (const Stage stage : kStages) {
        const size_t s = slot(stage);
        for (BoardColumnModel::Group &group : groups[s])
            std::sort(group.cards.begin(), group.cards.end(), before);
        m_columns[s]->setGroups(std::move(groups[s]), changed);
    }
}

} // namespace leadline::models
