#include "cli/jsonviews.h"

using namespace Qt::StringLiterals;

namespace leadline::cli {

QJsonObject view(const domain::Connection &connection)
{
    return {{u"name"_s, connection.name}, {u"kind"_s, connection.kind}, {u"base_url"_s, connection.baseUrl.toString()},
            {u"live"_s, connection.live}, {u"has_secret"_s, !connection.secretKey.isEmpty()}};
}

QJsonObject view(const app::ConnectionReport &report)
{
    return {{u"works"_s, report.ok}, {u"account"_s, report.account}, {u"detail"_s, report.detail},
            {u"credits_left"_s, report.creditsLeft}, {u"latency_ms"_s, report.latencyMs},
            {u"missing"_s, QJsonArray::fromStringList(report.missing)}};
}

QJsonObject view(const app::SearchOutcome &outcome)
{
    return {{u"run"_s, outcome.runId}, {u"list"_s, outcome.list}, {u"fetched"_s, outcome.fetched},
            {u"added"_s, outcome.added}, {u"updated"_s, outcome.updated},
            {u"possible_duplicates"_s, outcome.possibleDuplicates}, {u"in_halo"_s, outcome.inHalo},
            {u"suppressed"_s, outcome.suppressed}, {u"skipped"_s, outcome.skipped}, {u"total"_s, outcome.total},
            {u"reachable"_s, outcome.reachable}, {u"truncated"_s, outcome.truncated}, {u"cancelled"_s, outcome.cancelled},
            {u"credits"_s, outcome.credits}, {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}};
}

QJsonObject view(const app::EnrichOutcome &outcome)
{
    return {{u"run"_s, outcome.runId}, {u"asked"_s, outcome.asked}, {u"found"_s, outcome.found},
            {u"not_found"_s, outcome.notFound}, {u"failed"_s, outcome.failed}, {u"skipped"_s, outcome.skipped},
            {u"left_by_cap"_s, outcome.leftByCap}, {u"credits"_s, outcome.credits},
            {u"cancelled"_s, outcome.cancelled}, {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}};
}

QJsonObject view(const app::ImportOutcome &outcome)
{
    QJsonArray rejected;
    for (const providers::RejectedRow &row : outcome.rejected)
        rejected << QJsonObject{{u"line"_s, row.line}, {u"code"_s, row.code}, {u"reason"_s, row.reason}};
    return {{u"run"_s, outcome.runId}, {u"list"_s, outcome.list}, {u"rows"_s, outcome.rows}, {u"added"_s, outcome.added},
            {u"updated"_s, outcome.updated}, {u"possible_duplicates"_s, outcome.possibleDuplicates},
            {u"suppressed"_s, outcome.suppressed}, {u"cancelled"_s, outcome.cancelled}, {u"rejected"_s, rejected}};
}

QJsonObject view(const domain::WorklistRow &row)
{
    return {{u"id"_s, row.id.value}, {u"state"_s, domain::workStateName(row.state)}, {u"state_reason"_s, row.stateReason},
            {u"person"_s, row.person}, {u"title"_s, row.title}, {u"company"_s, row.company}, {u"domain"_s, row.domain},
            {u"email"_s, row.email}, {u"email_status"_s, row.emailStatus}, {u"phone"_s, row.phone}, {u"city"_s, row.city},
            {u"country"_s, row.country}, {u"providers"_s, row.providers}, {u"list"_s, row.list}, {u"halo_id"_s, row.haloId}};
}

QJsonObject view(const domain::Deal &deal)
{
    QJsonObject json = deal.toJson();
    json.insert(u"headline"_s, deal.headline());
    return json;
}

QJsonObject view(const app::PollReport &report)
{
    QJsonArray left, errors;
    for (const auto &[reason, count] : report.leftAlone)
        left << QJsonObject{{u"reason"_s, reason}, {u"count"_s, count}};
    for (const Error &error : report.errors)
        errors << QJsonObject::fromVariantMap(error.toMap());
    return {{u"run"_s, report.runId}, {u"leads_created"_s, report.leadsCreated}, {u"leads_updated"_s, report.leadsUpdated},
            {u"prospects_converted"_s, report.prospectsConverted},
            {u"opportunities_promoted"_s, report.opportunitiesPromoted}, {u"pulled"_s, report.pulled},
            {u"searched"_s, report.searched}, {u"left_alone"_s, left}, {u"errors"_s, errors}};
}

QJsonObject view(const app::EngineState &state)
{
    QJsonObject counts;
    for (auto it = state.operations.cbegin(); it != state.operations.cend(); ++it)
        counts.insert(it.key(), it.value());
    return {{u"operations"_s, counts}, {u"attempts"_s, state.attempts}, {u"needs_attention"_s, state.needsAttention}, {u"text"_s, state.text}};
}

QJsonObject view(const app::OperationView &operation)
{
    return {{u"id"_s, operation.id}, {u"title"_s, operation.title}, {u"kind"_s, operation.kind},
            {u"state"_s, operation.state}, {u"code"_s, operation.code}, {u"reason"_s, operation.reason},
            {u"run"_s, operation.runId}, {u"attempt"_s, operation.attempt}, {u"halo_id"_s, operation.haloId},
            {u"not_before"_s, operation.notBefore.toString(Qt::ISODateWithMs)}};
}

QJsonObject view(const app::AuditReport &report)
{
    return {{u"sound"_s, report.sound}, {u"problems"_s, QJsonArray::fromStringList(report.problems)},
            {u"checked"_s, QJsonArray::fromStringList(report.checked)}};
}

QJsonObject view(const app::PullOutcome &outcome)
{
    return {{u"run"_s, outcome.runId}, {u"received"_s, outcome.received}, {u"expected"_s, outcome.expected},
            {u"new"_s, outcome.isNew}, {u"changed"_s, outcome.changed}, {u"gone"_s, outcome.gone}, {u"unmapped"_s, outcome.unmapped}};
}

} // namespace leadline::cli
