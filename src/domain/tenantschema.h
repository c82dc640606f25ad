#pragma once

#include "base/result.h"
#include "domain/pipeline.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace leadline::domain {

/// What a HaloPSA tenant looks like, discovered and cached. Every id in here is the tenant's own.
struct TicketType
{
    qint64 id = 0;
    QString name;
    bool allowsAllStatuses = true;
    QList<qint64> allowedStatuses;
    qint64 initialStatus = 0;
};

struct TicketStatus
{
    qint64 id = 0;
    QString name;
    QString colour;
    int sequence = 0;
};

struct FieldOption
{
    qint64 id = 0;
    QString text;
};

/// HaloPSA: FieldInfo. type 0 text, 1 memo, 2 single select, 3 multi select, 4 date, 5 time, 6 checkbox, 10
/// rich text; inputtype of type 0: 0 any, 1 integer, 2 money, 4 decimal.
struct CustomField
{
    qint64 id = 0;
    QString name; ///< as reported, with or without "CF"
    QString label;
    int usage = 1, type = 0, inputType = 0;
    QList<FieldOption> options;

    [[nodiscard]] bool isSelect() const { return type == 2 || type == 3; }
    [[nodiscard]] qint64 optionId(const QString &text) const; ///< 0 when there is none; compared without case
    [[nodiscard]] QString optionText(qint64 id) const;
};

struct TenantSchema
{
    QString tenant; ///< base URL of the resource server
    QString agentName;
    qint64 agentId = 0;
    QDateTime readAt;              ///< UTC
    QList<TicketType> ticketTypes; ///< opportunity class only (TicketType?domain=opps)
    QList<TicketStatus> statuses;
    QList<CustomField> customFields; ///< usage 1, tickets

    [[nodiscard]] bool isEmpty() const { return ticketTypes.isEmpty(); }
    [[nodiscard]] const TicketType *findType(qint64 id) const;
    [[nodiscard]] const TicketStatus *findStatus(qint64 id) const;
    [[nodiscard]] const CustomField *
    findField(const QString &name) const; ///< without case and one leading "CF"
    [[nodiscard]] const CustomField *findField(qint64 id) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<TenantSchema> fromJson(const QJsonObject &json);
};

/// Which of the tenant's types and statuses play which role.
struct PipelineBinding
{
    QMap<Stage, qint64> typeOf;
    QMap<QString, qint64> statusOf; ///< by status key
    QStringList missing;            ///< roles nobody plays, in words ("status 'Engaged' of Lead")

    [[nodiscard]] bool isComplete() const { return missing.isEmpty(); }
    [[nodiscard]] QString statusKey(Stage stage, qint64 statusId) const; ///< empty: unmapped status
    [[nodiscard]] Result<Stage> stageOfType(qint64 typeId) const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PipelineBinding fromJson(const QJsonObject &json);
};

/// Binds by name, case and spaces aside. Never guesses beyond the names and aliases of the pipeline file.
[[nodiscard]] PipelineBinding bindPipeline(const Pipeline &pipeline, const TenantSchema &schema);

} // namespace leadline::domain
