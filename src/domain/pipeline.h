#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace leadline::domain {

enum class Stage { Lead, Prospect, Opportunity };

[[nodiscard]] QString stageName(Stage stage); ///< "lead", "prospect", "opportunity"
[[nodiscard]] Result<Stage> stageFromName(const QString &name);
[[nodiscard]] QString stageLabel(Stage stage); ///< translated

/// A status of our own pipeline. Ids differ per tenant; this is the name both sides are matched by.
struct PipelineStatus
{
    QString key;   ///< "lead.engaged"
    QString label; ///< "Engaged"
    Stage stage = Stage::Lead;
    bool isExit = false; ///< No Interest, Do Not Contact, Invalid Data, Disqualified, Won, Lost
    bool isFirst = false;
    QStringList aliases; ///< other names tenants use
};

/// The pipeline of schemas/pipeline.json: stages, statuses, promotion rules, field policies.
struct Pipeline
{
    QList<PipelineStatus> statuses; ///< in board order
    QMap<Stage, QStringList> typeNames; ///< names by which the tenant's ticket type of a stage is suggested
    QMap<Stage, QString> promoteFrom; ///< target stage -> status key a card must be in before
    int minimumFitScore = 70; ///< for Opportunity
    QStringList opportunityNeeds; ///< bare names of the qualification fields that must be filled

    [[nodiscard]] const PipelineStatus *find(const QString &key) const;
    [[nodiscard]] QList<PipelineStatus> statusesOf(Stage stage) const;
    [[nodiscard]] QString firstStatus(Stage stage) const;
};

[[nodiscard]] Result<Pipeline> shippedPipeline();
[[nodiscard]] Result<Pipeline> pipelineFromJson(const QJsonObject &json);

} // namespace leadline::domain
