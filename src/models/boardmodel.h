#pragma once

#include "domain/deal.h"
#include "domain/promotion.h"
#include "models/boardcard.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <array>

namespace leadline::models {

class BoardColumnModel;

/// The deals of one connection, shown by three column models. The only writer is setDeals(): what a person
/// does asks for a move, what HaloPSA says changes the rows.
class BoardModel final : public QObject
{
    Q_OBJECT
public:
    explicit BoardModel(QObject *parent = nullptr);
    ~BoardModel() override;

    void setPipeline(const domain::Pipeline &pipeline);
    [[nodiscard]] const domain::Pipeline &pipeline() const { return m_pipeline; }
    void setConnection(const QString &connection) { m_connection = connection; }
    [[nodiscard]] QString connection() const { return m_connection; }

    void setDeals(const QList<domain::Deal> &deals);
    /// Cards with these ids show "Sending" until the next call; their place does not change.
    void setSending(const QSet<qint64> &ids);
    void setFilter(const QString &text); ///< words that must all occur, in any of the card's texts
    [[nodiscard]] QString filter() const { return m_filter; }
    void setNow(
        const QDateTime &now); ///< what days in status are counted to; repaints the cards whose count changes

    [[nodiscard]] BoardColumnModel *column(domain::Stage stage) const;
    [[nodiscard]] const domain::Deal *deal(qint64 id) const; ///< null when it is gone
    [[nodiscard]] QList<domain::Deal>
    dealsOf(const QList<qint64> &ids) const;              ///< those that are there, in this order
    [[nodiscard]] const BoardCard *card(qint64 id) const; ///< made on first use, kept until the deal changes
    [[nodiscard]] qsizetype dealCount() const { return m_deals.size(); }

signals:
    /// A person asks for this, by drop. Nothing has changed.
    void moveRequested(const QList<qint64> &ids, const QString &statusKey);
    void dealsChanged();

private:
    friend class BoardColumnModel;
    struct Entry
    {
        domain::Deal deal;
        QString sortKey, haystack;
    };
    void rebuild(const QSet<qint64> &changed);
    [[nodiscard]] bool passes(const Entry &entry) const;

    domain::Pipeline m_pipeline;
    QString m_connection;
    QHash<qint64, Entry> m_deals;
    mutable QHash<qint64, BoardCard> m_cards;
    QSet<qint64> m_sending;
    QString m_filter;
    QStringList m_words;
    QDateTime m_now;
    std::array<BoardColumnModel *, 3> m_columns{};
};

} // namespace leadline::models
