#pragma once

#include "domain/pipeline.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace leadline::models {

class BoardModel;

/// One column of the board as a flat list: a header row per status group, its cards below it unless it is
/// folded. News changes rows one by one (insert, remove, move), so selection and scroll position survive; a
/// drop only asks.
class BoardColumnModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind as int
        DealIdRole,                  ///< qint64, 0 for a header
        StatusKeyRole,               ///< key of the group; empty for "Unmapped"
        CountRole,                   ///< of a header: cards in the group that the filter lets through
        TotalRole,                   ///< of a header: cards in the group
        FoldedRole,                  ///< of a header
        ValueRole                    ///< of a header: sum of the shown cards' values
    };
    enum class Kind { Group, Card };

    BoardColumnModel(BoardModel &board, domain::Stage stage, QObject *parent = nullptr);

    [[nodiscard]] domain::Stage stage() const { return m_stage; }
    [[nodiscard]] BoardModel &board() const { return m_board; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    /// Changes nothing: BoardModel::moveRequested says what was asked for.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] qint64 dealId(int row) const;             ///< 0 for a header
    [[nodiscard]] QModelIndex indexOfDeal(qint64 id) const; ///< invalid while its group is folded
    [[nodiscard]] QModelIndex indexOfGroup(const QString &statusKey) const;
    /// The group a row lies in; -1 (below the last row) is the first status of the stage.
    [[nodiscard]] QString statusKeyAt(int row) const;
    [[nodiscard]] QString groupLabel(const QString &statusKey) const;

    [[nodiscard]] bool isFolded(const QString &statusKey) const { return m_folded.contains(statusKey); }
    void setFolded(const QString &statusKey, bool folded);
    [[nodiscard]] QStringList foldedGroups() const;

    [[nodiscard]] int shownCards() const
    {
        return m_shown;
    } ///< cards the filter lets through, folded ones included
    [[nodiscard]] int allCards() const { return m_all; }
    [[nodiscard]] double shownValue() const;

signals:
    void countsChanged();
    void foldsChanged(); ///< a person folded or unfolded a group

private:
    friend class BoardModel;
    struct Group
    {
        QString key, label;
        bool isExit = false;
        QList<qint64> cards; ///< in order, after the filter
        int total = 0;
        double value = 0;
        friend bool operator==(const Group &, const Group &) = default;
    };

    void resetGroups();                                               ///< another pipeline: everything is new
    void setGroups(QList<Group> groups, const QSet<qint64> &changed); ///< same groups, other cards
    [[nodiscard]] QList<qint64> targetRows() const; ///< ids of cards; a header is -(group + 1)
    void applyRows(const QList<qint64> &target);
    void reorder(const QList<qint64> &target);
    void emitChanged(const QSet<qint64> &changed);
    [[nodiscard]] int groupOfRow(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1: not among the rows; a header is -(group + 1)
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant cardData(int row, int role) const;

    BoardModel &m_board;
    domain::Stage m_stage;
    QList<Group> m_groups; ///< the last one is "Unmapped"; its header shows only while it has cards
    QList<qint64> m_rows;
    mutable QHash<qint64, int> m_rowOf; ///< empty after a change of rows
    QSet<QString> m_folded;
    int m_shown = 0, m_all = 0;
};

} // namespace leadline::models
