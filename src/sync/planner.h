#pragma once

#include "domain/connection.h"
#include "domain/deal.h"
#include "domain/plan.h"
#include "domain/promotion.h"
#include "domain/tenantschema.h"
#include "mapping/mapper.h"

#include <QHash>

namespace leadline::sync {

/// What HaloPSA holds, as last read: the mirror, indexed for planning.
struct MirrorView
{
    QHash<qint64, domain::Deal> deals;
    QHash<qint64, QJsonObject> raw; ///< canonical records
    QHash<QString, qint64> byExternalKey;
    QHash<QString, qint64> byEmail; ///< lower case

    void add(const domain::Deal &deal, const QJsonObject &canonical);
};

struct PlanContext
{
    domain::Connection connection;
    domain::Pipeline pipeline;
    domain::TenantSchema schema;
    domain::PipelineBinding binding;
    QString planId; ///< of the plan to make: a random key
    QDateTime nowUtc, readAt;
    double secondsPerCall = 0; ///< at the present rate
};

/// A plan to push contacts as leads: Create for new people, Update for those already in HaloPSA (fill or overwrite by the
/// mapping's rules), LeaveAlone or Refuse with a reason for the rest. One row for every contact, in the order given.
/// `isSuppressed` answers for the do-not-contact list. Pure: reads nothing but its arguments.
[[nodiscard]] domain::Plan planPush(const PlanContext &context, const MirrorView &mirror, mapping::Mapper &mapper,
                                    const QString &profileLabel, const QList<domain::Contact> &contacts,
                                    const std::function<bool(const domain::Contact &)> &isSuppressed);

/// A plan to move deals to a status, within a stage or to the next one, with values a person typed in.
[[nodiscard]] domain::Plan planMove(const PlanContext &context, const MirrorView &mirror, const QList<qint64> &haloIds,
                                    const QString &targetStatus, const QMap<QString, QVariant> &inputs);

/// The standard members a profile may name, as the mapper wants them.
[[nodiscard]] QList<mapping::Mapper::StandardTarget> standardTargets();

} // namespace leadline::sync
