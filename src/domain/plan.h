#pragma once

#include "domain/contact.h"
#include "domain/pipeline.h"

#include <QJsonObject>
#include <QJsonValue>

namespace leadline::domain {

/// One cell a plan would change.
struct PlanCell
{
    QString field;                 ///< HaloPSA member ("oppcompanyname", "status_id") or "cf:<bare name>"
    QString label;                 ///< for people: "Company", "Lead Source"
    qint64 customFieldId = 0;      ///< the tenant's id, for "cf:" cells
    QJsonValue before, after;      ///< as HaloPSA holds them: option ids for dropdowns
    QString beforeText, afterText; ///< as people read them
    Basis basis = Basis::Observed;
    QString source; ///< provider of the value

    friend bool operator==(const PlanCell &, const PlanCell &) = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PlanCell fromJson(const QJsonObject &json);
};

enum class PlanAction { Create, Update, Move, LeaveAlone, Refuse };
[[nodiscard]] QString
planActionName(PlanAction action); ///< "create", "update", "move", "leave_alone", "refuse"
[[nodiscard]] Result<PlanAction> planActionFromName(const QString &name);
[[nodiscard]] QString planActionLabel(PlanAction action); ///< translated

struct PlanRow
{
    ContactId contact;
    QString externalKey;
    qint64 haloId = 0; ///< 0 for a create
    QString title;     ///< who it is, for people
    PlanAction action = PlanAction::LeaveAlone;
    QList<PlanCell> cells;
    QString baseDigest; ///< digest of the HaloPSA record the row was planned against; empty for a create
    bool chosen = true; ///< a person may untick a row
    QString code;       ///< LL-… for Refuse and LeaveAlone
    QString reason;     ///< in words

    [[nodiscard]] bool isChange() const; ///< Create, Update or Move
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<PlanRow> fromJson(const QJsonObject &json);
};

enum class PlanKind { Push, Move };

/// The exact cell-by-cell changes a push or a move would make, read against the live tenant.
struct Plan
{
    QString id; ///< random key
    PlanKind kind = PlanKind::Push;
    QString connection;  ///< name of the HaloPSA connection
    QString tenant;      ///< its base URL: a plan is applied to no other
    bool live = false;   ///< SANDBOX when false
    QString profile;     ///< mapping profile, name and version
    QDateTime createdAt; ///< UTC
    QDateTime readAt;    ///< when the tenant was read, UTC; a plan older than 15 minutes must be read again
    QList<PlanRow> rows;
    int calls = 0;      ///< requests it will take
    double seconds = 0; ///< at the present rate
    double credits = 0;

    [[nodiscard]] int count(PlanAction action) const;
    [[nodiscard]] int chosenChanges() const;
    [[nodiscard]] QJsonObject
    toJson() const; ///< with "format":"leadline-plan","version":1 and a digest over the rest
    [[nodiscard]] static Result<Plan>
    fromJson(const QJsonObject &json); ///< LL-PLAN-001 not a plan, 002 edited by hand
};

} // namespace leadline::domain
