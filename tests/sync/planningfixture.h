#pragma once

#include "domain/fieldcatalogue.h"
#include "domain/tenantschema.h"
#include "sync/planner.h"

namespace leadline::testing {

/// A tenant with our pipeline under its own ids, and a few custom fields.
inline domain::TenantSchema smallTenant()
{
    domain::TenantSchema schema;
    schema.tenant = QStringLiteral("http://127.0.0.1:1");
    schema.ticketTypes = {{31, QStringLiteral("Lead"), true, {}, 0},
                          {32, QStringLiteral("Prospect"), true, {}, 0},
                          {33, QStringLiteral("Opportunity"), false, {}, 0}};
    const auto pipeline = domain::shippedPipeline();
    qint64 id = 100;
    for (const domain::PipelineStatus &status : pipeline->statuses) {
        schema.statuses << domain::TicketStatus{id, status.label, {}, int(id)};
        if (status.stage == domain::Stage::Opportunity)
            schema.ticketTypes.last().allowedStatuses << id;
        id += 3;
    }
    domain::CustomField budget{501, QStringLiteral("CFProspectBudget"), QStringLiteral("Budget Range"), 1, 2, 0, {{1, QStringLiteral("<$10K")}, {2, QStringLiteral("$10K-$50K")}}};
    schema.customFields << budget;
    schema.customFields << domain::CustomField{502, QStringLiteral("CFLeadSource"), QStringLiteral("Lead Source"), 1, 2, 0, {{7, QStringLiteral("Apollo.io")}}};
    schema.customFields << domain::CustomField{503, QStringLiteral("CFProspectFitScore"), QStringLiteral("Fit Score"), 1, 0, 1, {}};
    schema.customFields << domain::CustomField{504, QStringLiteral("CFProspectPainPoints"), QStringLiteral("Pain Points"), 1, 0, 0, {}};
    schema.customFields << domain::CustomField{505, QStringLiteral("CFProspectDecisionMakers"), QStringLiteral("Decision Maker"), 1, 0, 0, {}};
    schema.customFields << domain::CustomField{506, QStringLiteral("CFProspectTimeframe"), QStringLiteral("Timeframe"), 1, 2, 0, {{1, QStringLiteral("1-3 months")}}};
    return schema;
}

inline domain::Contact person(qint64 id, const QString &name, const QString &company, const QString &email)
{
    domain::Contact contact;
    contact.id = domain::ContactId{id};
    contact.externalKey = QStringLiteral("%1").arg(id, 32, 16, QLatin1Char('0'));
    domain::Provenance from;
    from.provider = QStringLiteral("apollo");
    contact.set(domain::field::kFullName, name, from);
    contact.set(domain::field::kCompanyName, company, from);
    contact.set(domain::field::kEmail, email, from);
    return contact;
}

inline sync::PlanContext planContext()
{
    sync::PlanContext context;
    context.connection.name = QStringLiteral("sandbox");
    context.connection.kind = QStringLiteral("halopsa");
    context.connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    context.pipeline = *domain::shippedPipeline();
    context.schema = smallTenant();
    context.binding = domain::bindPipeline(context.pipeline, context.schema);
    context.nowUtc = context.readAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    context.secondsPerCall = 0.5;
    return context;
}

} // namespace leadline::testing
