#include "domain/pipeline.h"

#include "base/json.h"
#include "domain/fieldcatalogue.h"
#include "domain/jsonvalues.h"
#include "domain/texts.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace leadline::domain {

namespace {

constexpr std::array kStages{Stage::Lead, Stage::Prospect, Stage::Opportunity};

/// LL-PIPE-001: the pipeline file contradicts itself.
tl::unexpected<Error> malformed(const QString &problem)
{
    return fail({.kind = ErrorKind::BadInput,
                 .code = QStringLiteral("LL-PIPE-001"),
                 .what = tr("The pipeline file cannot be used: %1.").arg(problem),
                 .unaffected = tr("Nothing was changed."),
                 .remedy = tr("Mend pipeline.json, or use the one that came with the program.")});
}

QString policyKey(const QString &field)
{
    const auto prefix = QLatin1String("cf:");
    const QString lower = field.trimmed().toLower();
    return lower.startsWith(prefix) ? prefix + comparableFieldName(lower.mid(3)) : lower;
}

Result<PipelineStatus> statusFromJson(const QJsonObject &json)
{
    PipelineStatus status;
    status.key = json.value(QLatin1String("key")).toString();
    status.label = json.value(QLatin1String("label")).toString();
    status.isExit = json.value(QLatin1String("exit")).toBool();
    status.isFirst = json.value(QLatin1String("first")).toBool();
    status.aliases = textsFromJson(json.value(QLatin1String("aliases")));
    const auto stage = stageFromName(status.key.section(u'.', 0, 0));
    if (!stage || status.label.isEmpty())
        return malformed(tr("the status \"%1\" has no stage or no label").arg(status.key));
    status.stage = *stage;
    return status;
}

Result<void> readStatuses(const QJsonObject &json, Pipeline &pipeline)
{
    const QJsonArray rows = json.value(QLatin1String("statuses")).toArray();
    for (const QJsonValue &row : rows) {
        auto status = statusFromJson(row.toObject());
        if (!status)
            return tl::unexpected(status.error());
        if (pipeline.find(status->key))
            return malformed(tr("the status \"%1\" stands twice").arg(status->key));
        pipeline.statuses << *std::move(status);
    }
    for (const Stage stage : kStages) {
        const auto all = pipeline.statusesOf(stage);
        const auto firsts = std::count_if(all.begin(), all.end(), [](const auto &s) { return s.isFirst; });
        if (firsts != 1)
            return malformed(tr("%1 needs exactly one first status").arg(stageLabel(stage)));
    }
    return {};
}

Result<void> readRules(const QJsonObject &json, Pipeline &pipeline)
{
    const QJsonObject types = json.value(QLatin1String("types")).toObject();
    const QJsonObject from = json.value(QLatin1String("promote_from")).toObject();
    for (const Stage stage : kStages) {
        pipeline.typeNames.insert(stage, textsFromJson(types.value(stageName(stage))));
        if (pipeline.typeNames.value(stage).isEmpty())
            return malformed(tr("%1 has no ticket type names").arg(stageLabel(stage)));
        if (stage == Stage::Lead)
            continue;
        const QString key = from.value(stageName(stage)).toString();
        const PipelineStatus *status = pipeline.find(key);
        if (!status || int(status->stage) != int(stage) - 1)
            return malformed(tr("%1 cannot be reached from \"%2\"").arg(stageLabel(stage), key));
        pipeline.promoteFrom.insert(stage, key);
    }
    pipeline.minimumFitScore = json.value(QLatin1String("minimum_fit_score")).toInt(-1);
    if (pipeline.minimumFitScore < 0 || pipeline.minimumFitScore > 100)
        return malformed(tr("the minimum fit score is not between 0 and 100"));
    pipeline.opportunityNeeds = textsFromJson(json.value(QLatin1String("opportunity_needs")));
    pipeline.leaveAloneAfter = json.value(QLatin1String("leave_alone_after")).toString();
    if (!pipeline.leaveAloneAfter.isEmpty() && !pipeline.find(pipeline.leaveAloneAfter))
        return malformed(tr("the status \"%1\" is not known").arg(pipeline.leaveAloneAfter));
    return {};
}

void readPolicies(const QJsonObject &json, Pipeline &pipeline)
{
    const QJsonObject policies = json.value(QLatin1String("field_policies")).toObject();
    const std::array<std::pair<const char *, FieldPolicy>, 3> lists{
        {{"conditional", FieldPolicy::Conditional},
         {"enrichment", FieldPolicy::Enrichment},
         {"protected", FieldPolicy::Protected}}};
    for (const auto &[name, policy] : lists) { // the strictest is read last, so it wins
        const QStringList fields = textsFromJson(policies.value(QLatin1String(name)));
        for (const QString &field : fields)
            pipeline.policies.insert(policyKey(field), policy);
    }
}

} // namespace

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Lead:
        return QStringLiteral("lead");
    case Stage::Prospect:
        return QStringLiteral("prospect");
    case Stage::Opportunity:
        return QStringLiteral("opportunity");
    }
    return {};
}

Result<Stage> stageFromName(const QString &name)
{
    for (const Stage stage : kStages) {
        if (name.compare(stageName(stage), Qt::CaseInsensitive) == 0)
            return stage;
    }
    return fail({.kind = ErrorKind::BadInput,
                 .code = QStringLiteral("LL-PIPE-002"),
                 .what = tr("\"%1\" is not a stage.").arg(name),
                 .unaffected = tr("Nothing was changed."),
                 .remedy = tr("Use lead, prospect or opportunity.")});
}

QString stageLabel(Stage stage)
{
    switch (stage) {
    case Stage::Lead:
        return tr("Lead");
    case Stage::Prospect:
        return tr("Prospect");
    case Stage::Opportunity:
        return tr("Opportunity");
    }
    return {};
}

const PipelineStatus *Pipeline::find(const QString &key) const
{
    const auto it =
        std::find_if(statuses.begin(), statuses.end(), [&key](const auto &s) { return s.key == key; });
    return it == statuses.end() ? nullptr : &*it;
}

QList<PipelineStatus> Pipeline::statusesOf(Stage stage) const
{
    QList<PipelineStatus> out;
    std::copy_if(statuses.begin(), statuses.end(), std::back_inserter(out),
                 [stage](const auto &s) { return s.stage == stage; });
    return out;
}

QString Pipeline::firstStatus(Stage stage) const
{
    for (const PipelineStatus &status : statuses) {
        if (status.stage == stage && status.isFirst)
            return status.key;
    }
    return {};
}

FieldPolicy Pipeline::policyOf(const QString &field) const
{
    return policies.value(policyKey(field), FieldPolicy::Conditional);
}

bool Pipeline::isLeftAlone(Stage stage, const QString &statusKey) const
{
    const PipelineStatus *limit = find(leaveAloneAfter);
    if (!limit)
        return false;
    const PipelineStatus *status = find(statusKey);
    if (stage != limit->stage)
        return int(stage) > int(limit->stage);
    return !status || status > limit; // both point into `statuses`, which is in board order
}

Result<Pipeline> shippedPipeline()
{
    QFile file(QStringLiteral(":/schemas/pipeline.json"));
    if (!file.open(QIODevice::ReadOnly))
        return malformed(file.errorString());
    const auto json =
        parseJson(file.readAll(), QStringLiteral("pipeline.json"), {.refuseDuplicateKeys = true});
    if (!json)
        return tl::unexpected(json.error());
    return pipelineFromJson(json->toObject());
}

Result<Pipeline> pipelineFromJson(const QJsonObject &json)
{
    if (json.value(QLatin1String("format")).toString() != QLatin1String("leadline-pipeline") ||
        json.value(QLatin1String("version")).toInt() != 1)
        return malformed(tr("it does not say \"format\": \"leadline-pipeline\", \"version\": 1"));
    Pipeline pipeline;
    if (auto read = readStatuses(json, pipeline); !read)
        return tl::unexpected(read.error());
    if (auto read = readRules(json, pipeline); !read)
        return tl::unexpected(read.error());
    readPolicies(json, pipeline);
    return pipeline;
}

} // namespace leadline::domain
