#include "domain/promotion.h"

#include "domain/texts.h"

#include <algorithm>

namespace leadline::domain {

namespace {

/// HaloPSA: a dropdown holds the number of an option, 0 for none.
bool isFilled(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return value.toDouble() != 0;
    default:
        return !FieldValue{value, {}}.isEmpty();
    }
}

QString labelOfField(const QString &bareName)
{
    static const QMap<QString, QString> labels = [] {
        QMap<QString, QString> map;
        for (const auto specs = shippedCustomFields().value_or(QList<CustomFieldSpec>{});
             const auto &spec : specs)
            map.insert(comparableFieldName(spec.name), spec.label);
        return map;
    }();
    return labels.value(comparableFieldName(bareName), bareName);
}

bool isMarkedDoNotContact(const Deal &deal)
{
    const QVariant mark = deal.customValue(QStringLiteral("DND"));
    return deal.doNotContact || (isFilled(mark) && mark.toBool());
}

Deal withInputs(Deal deal, const QMap<QString, QVariant> &inputs)
{
    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it)
        deal.custom.insert(comparableFieldName(it.key()), it.value());
    return deal;
}

Gate doNotContactGate(const PipelineStatus &target)
{
    return {QStringLiteral("dnc"),
            target.isExit ? tr("Do not contact: leaves the pipeline")
                          : tr("Marked do not contact: it can only leave the pipeline"),
            target.isExit,
            {}};
}

Gate statusGate(const Pipeline &pipeline, const Deal &deal, Stage target)
{
    const QString needed = pipeline.promoteFrom.value(target);
    const PipelineStatus *status = pipeline.find(needed);
    const QString label = status ? status->label : needed;
    const bool met = !needed.isEmpty() && deal.statusKey == needed;
    return {
        QStringLiteral("status"), met ? tr("Is %1").arg(label) : tr("Must be %1 first").arg(label), met, {}};
}

Gate fitGate(const Pipeline &pipeline, const Deal &deal)
{
    const int score = fitScore(deal).total;
    const int minimum = pipeline.minimumFitScore;
    const bool met = score >= minimum;
    return {
        QStringLiteral("fit"),
        (met ? tr("Fit score %1 of at least %2") : tr("Fit score %1 is below %2")).arg(score).arg(minimum),
        met, QStringLiteral("ProspectFitScore")};
}

Gate fieldGate(const Deal &deal, const QString &name)
{
    const bool met = isFilled(deal.customValue(name));
    const QString label = labelOfField(name);
    return {QStringLiteral("field.") + name, met ? tr("%1 filled").arg(label) : tr("%1 missing").arg(label),
            met, name};
}

} // namespace

bool MoveCheck::allowed() const
{
    return std::all_of(gates.begin(), gates.end(), [](const Gate &gate) { return gate.met; });
}

QStringList MoveCheck::unmet() const
{
    QStringList labels;
    for (const Gate &gate : gates) {
        if (!gate.met)
            labels << gate.label;
    }
    return labels;
}

MoveCheck checkMove(const Pipeline &pipeline, const Deal &deal, const QString &targetStatus,
                    const QMap<QString, QVariant> &inputs)
{
    MoveCheck check;
    const PipelineStatus *target = pipeline.find(targetStatus);
    if (!target) {
        check.gates << Gate{
            QStringLiteral("target"), tr("\"%1\" is not a status").arg(targetStatus), false, {}};
        return check;
    }
    if (isMarkedDoNotContact(deal)) // an input never lifts the mark
        check.gates << doNotContactGate(*target);
    if (target->stage == deal.stage)
        return check;
    if (int(target->stage) != int(deal.stage) + 1) {
        const QString label = int(target->stage) > int(deal.stage)
                                  ? tr("%1 must be a stage in between").arg(stageLabel(Stage::Prospect))
                                  : tr("A record does not go back to %1").arg(stageLabel(target->stage));
        check.gates << Gate{QStringLiteral("stage"), label, false, {}};
        return check;
    }
    check.gates << statusGate(pipeline, deal, target->stage);
    if (target->stage == Stage::Opportunity) {
        const Deal filled = withInputs(deal, inputs);
        check.gates << fitGate(pipeline, filled);
        for (const QString &name : pipeline.opportunityNeeds)
            check.gates << fieldGate(filled, name);
    }
    return check;
}

} // namespace leadline::domain
