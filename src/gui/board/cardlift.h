#pragma once

#include <QList>
#include <QObject>

namespace leadline::models {
class BoardModel;
} // namespace leadline::models

namespace leadline::gui {

class BoardColumns;
class BoardMover;
class MoveStrip;

/// Moving cards without a mouse: picked up, carried by the arrow keys from status to status, dropped or put
/// back. While a card is in the hand the columns hear no other key.
class CardLift final : public QObject
{
    Q_OBJECT
public:
    /// All are borrowed from the place, which is the parent.
    CardLift(models::BoardModel *model, BoardColumns *columns, BoardMover *mover, MoveStrip *strip,
             QObject *parent);

    void lift(const QList<qint64> &ids); ///< all of one stage

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void carryTo(const QString &statusKey);
    void carryAlong(int key); ///< an arrow, Home or End
    void pressed(int key);
    void end(bool drop);

    models::BoardModel *m_model;
    BoardColumns *m_columns;
    BoardMover *m_mover;
    MoveStrip *m_strip;
    QList<qint64> m_ids; ///< in the hand; empty: none
    QString m_target;    ///< the status they are held over
};

} // namespace leadline::gui
