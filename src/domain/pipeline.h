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

/// What a push may do with a cell of a record that is in HaloPSA already.
enum class FieldPolicy {
    Protected, ///< never overwritten once a person changed it: status, owner, priority, classification, notes
    Enrichment, ///< updated when newer data exists
    Conditional ///< filled only while it is empty; also the policy of a field the file does not name
};

/// The pipeline of schemas/pipeline.json: stages, statuses, promotion rules, field policies.
struct Pipeline
{
    QList<PipelineStatus> statuses;     ///< in board order
    QMap<Stage, QStringList> typeNames; ///< names by which the tenant's ticket type of a stage is suggested
    QMap<Stage, QString> promoteFrom;   ///< target stage -> status key a card must be in before
    int minimumFitScore = 70;           ///< for Opportunity
    QStringList opportunityNeeds;       ///< bare names of the qualification fields that must be filled
    QString leaveAloneAfter; ///< status key: a lead past it is being worked on and is not touched by a push
    QMap<QString, FieldPolicy>
        policies; ///< HaloPSA member ("opptel") or "cf:<bare name>" in lower case -> policy

    [[nodiscard]] const PipelineStatus *find(const QString &key) const;
    [[nodiscard]] QList<PipelineStatus> statusesOf(Stage stage) const;
    [[nodiscard]] QString firstStatus(Stage stage) const;
    /// `field` as in PlanCell::field; compared without case and without a "CF" in front of a custom field's
    /// name.
    [[nodiscard]] FieldPolicy policyOf(const QString &field) const;
    /// Is a record in this state past `leaveAloneAfter`? True for every later stage, every later lead status
    /// and exits; a status we do not know (empty key) counts as past: somebody gave it a meaning of their
    /// own.
    [[nodiscard]] bool isLeftAlone(Stage stage, const QString &statusKey) const;
};

[[nodiscard]] Result<Pipeline> shippedPipeline();
[[nodiscard]] Result<Pipeline> pipelineFromJson(const QJsonObject &json);

} // namespace leadline::domain
