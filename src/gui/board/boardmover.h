#pragma once

#include "app/worktypes.h"
#include "gui/shell/context.h"
#include "models/boardmoves.h"

#include <QObject>
#include <QPointer>

namespace leadline::models {
class BoardModel;
} // namespace leadline::models

namespace leadline::gui {

class BusyStrip;
class ErrorBanner;
class MoveDialog;
class MoveStrip;

/// Moves cards: judges, asks in the dialog where something is missing, plans against HaloPSA, applies, and
/// says what came of it. Drag, key, menu, button and "Move back" all end in request(). It changes no card:
/// boardOutdated() asks for the news.
class BoardMover final : public QObject
{
    Q_OBJECT
public:
    /// Where it speaks. Borrowed from the place, which owns the mover as well.
    struct Face
    {
        QWidget *place = nullptr; ///< the dialog stands over it
        MoveStrip *strip = nullptr;
        BusyStrip *busy = nullptr;
        ErrorBanner *error = nullptr;
    };
    BoardMover(const GuiContext &context, models::BoardModel *model, const Face &face);
    ~BoardMover() override;

    void setBoard(const app::BoardData &board) { m_board = board; }
    [[nodiscard]] models::MoveOutlook judge(const QList<qint64> &ids, const QString &statusKey) const;
    void request(const QList<qint64> &ids, const QString &statusKey);
    void promote(const QList<qint64> &ids); ///< to the stage after the first one's

signals:
    void moved(qint64 follow); ///< it went well: the card to select once it has arrived in its column
    void boardOutdated();      ///< HaloPSA may know better now
    void said(const QString &sentence);
    void helpRequested(const QString &code);
    void syncRequested(); ///< some of it needs a look at the outbox

private:
    struct WayBack
    {
        QList<qint64> ids;
        QString statusKey; ///< empty: there is none
    };
    void refuse(const models::MoveOutlook &outlook);
    void openDialog(const QList<domain::Deal> &deals, const QString &statusKey);
    void run(const app::MoveRequest &request);
    void apply(const app::MoveRequest &request, const domain::Plan &plan);
    void endSending();
    void moveFailed(const Error &error);
    void moveEnded(const app::MoveRequest &request, const domain::Receipt &receipt);
    void tellMoved(const app::MoveRequest &request, const domain::Receipt &receipt);
    [[nodiscard]] QString statusBefore(const QList<domain::Deal> &deals, const QString &statusKey) const;
    [[nodiscard]] static Error whyNothingIsPlanned(const domain::Plan &plan);
    [[nodiscard]] static Error whyNothingMoved(const domain::Receipt &receipt, const QString &where);

    GuiContext m_context;
    models::BoardModel *m_model; // borrowed, as all of the face
    Face m_face;
    app::BoardData m_board;
    QPointer<MoveDialog> m_dialog;
    WayBack m_back; ///< what the strip's button does
};

} // namespace leadline::gui
