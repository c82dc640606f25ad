#include "mapping/boundrule.h"

#include "mapping/customvalue.h"
#include "mapping/texts.h"

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLimitFailures = 3; // then a formula is switched off

QString shortened(const QString &text)
{
    return text.size() > 80 ? text.left(79) + u'…' : text;
}

/// Half an address is another address: these are left out rather than cut.
bool isAddress(const QString &key)
{
    using namespace domain::field;
    return key == kEmail || key == kPhone || key == kMobile || key == kLinkedIn || key == kCompanyPhone ||
           key == kCompanyDomain || key == kCompanyWebsite || key == kCompanyLinkedIn || key == kCompanyRef;
}

} // namespace

bool isCustomTarget(const QString &target)
{
    return target.startsWith("cf:"_L1);
}

Result<BoundRule> BoundRule::bind(const Rule &rule)
{
    BoundRule bound;
    bound.rule = rule;
    for (auto it = rule.valueMap.constBegin(); it != rule.valueMap.constEnd(); ++it) {
        if (it.key() == kAnyOther)
            bound.m_anyOther = it.value();
        else
            bound.m_values.insert(it.key().trimmed().toCaseFolded(), it.value());
    }
    if (rule.expression.isEmpty())
        return bound;
    auto compiled = Expression::compile(rule.expression);
    if (!compiled) {
        Error e = compiled.error();
        e.code = u"LL-MAP-012"_s;
        return fail(e);
    }
    bound.m_expression = std::move(*compiled);
    return bound;
}

void BoundRule::note(Mapped &mapped, const QString &code, const QString &text) const
{
    mapped.issues.append({.target = rule.target, .code = code, .text = text, .blocking = required});
}

bool isNothing(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().isEmpty();
    return !value.isValid() || value.isNull() ||
           (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

void BoundRule::apply(const Record &record, Mapped &mapped)
{
    Found found = find(record, mapped);
    if (isNothing(found.value) && rule.sendDefault && rule.defaultValue.isValid())
        found = {rule.defaultValue, domain::Basis::Default, u"leadline"_s, {}};
    else
        mapValue(found);
    if (isNothing(found.value))
        return;
    if (!exists) {
        note(mapped, u"LL-MAP-013"_s,
             tr("%1 \"%2\" is not sent: HaloPSA has no such field. Create the field there, or take the rule "
                "out.")
                 .arg(label, shortened(domain::variantToText(found.value))));
        return;
    }
    put(found, mapped);
}

Found BoundRule::find(const Record &record, Mapped &mapped)
{
    if (m_expression)
        return fromFormula(record, mapped);
    return fromSource(record);
}

Found BoundRule::fromSource(const Record &record) const
{
    if (rule.source == kSourceProvider)
        return {record.provider.isEmpty() ? QVariant() : QVariant(record.provider),
                domain::Basis::Derived,
                record.provider,
                {}};
    const auto it = record.contact->values.constFind(rule.source);
    if (it == record.contact->values.constEnd() || it->isEmpty())
        return {};
    if (staysHome(rule.source, *it) && !rule.sendDefault)
        return {};
    return {it->value, it->from.basis, it->from.provider, rule.source};
}

Found BoundRule::fromFormula(const Record &record, Mapped &mapped)
{
    if (m_limitFailures >= kLimitFailures) {
        note(mapped, m_lastFailure.code,
             tr("The formula for %1 is switched off: it passed its limits on %2 records. Correct it in the "
                "mapping.")
                 .arg(label, QString::number(kLimitFailures)));
        return {};
    }
    const auto result = m_expression->run(rule.sendDefault ? record.all : record.observed);
    if (!result) {
        formulaFailed(result.error(), mapped);
        return {};
    }
    Found found;
    found.value = *result;
    if (!isNothing(found.value))
        judgeFormula(record, found);
    return found;
}

/// Whose value it is: one that went through unchanged keeps its own basis, anything else is derived.
void BoundRule::judgeFormula(const Record &record, Found &found) const
{
    QStringList keys(m_expression->keysRead().values());
    keys.sort();
    const QString text = domain::variantToText(found.value);
    QStringList providers;
    found.basis = keys.isEmpty() ? domain::Basis::Default : domain::Basis::Derived;
    for (const QString &key : std::as_const(keys)) {
        const auto it = record.contact->values.constFind(key);
        if (it == record.contact->values.constEnd()) {
            providers << record.provider; // the pseudo source
            continue;
        }
        if (it->text() == text) {
            found.basis = it->from.basis;
            found.provider = it->from.provider;
            found.key = key;
            return;
        }
        if (it->from.basis == domain::Basis::Default)
            found.basis = domain::Basis::Default;
        if (!providers.contains(it->from.provider))
            providers << it->from.provider;
    }
    providers.removeDuplicates();
    found.provider = keys.isEmpty() ? u"leadline"_s : providers.join(u", "_s);
}

void BoundRule::formulaFailed(const Error &error, Mapped &mapped)
{
    note(mapped, error.code, tr("%1: %2 %3").arg(label, error.what, error.remedy));
    if (error.code == u"LL-MAP-003" || error.code == u"LL-MAP-004") {
        ++m_limitFailures;
        m_lastFailure = error;
    }
}

void BoundRule::mapValue(Found &found) const
{
    if (rule.valueMap.isEmpty() || isNothing(found.value))
        return;
    QVariant mapped;
    if (found.value.typeId() == QMetaType::QStringList) {
        QStringList texts;
        for (const QString &text : found.value.toStringList()) {
            const QString to = mapText(text);
            if (!to.isEmpty() && !texts.contains(to))
                texts << to;
        }
        mapped = texts;
    } else {
        mapped = mapText(domain::variantToText(found.value));
    }
    if (domain::variantToText(mapped) == domain::variantToText(found.value))
        return; // keeps its type and its basis
    found.value = mapped;
    found.key.clear();
    if (found.basis == domain::Basis::Observed)
        found.basis = domain::Basis::Derived;
}

QString BoundRule::mapText(const QString &text) const
{
    const auto it = m_values.constFind(text.trimmed().toCaseFolded());
    if (it != m_values.constEnd())
        return *it;
    if (field.isSelect() && field.optionId(text.trimmed()) != 0)
        return text;
    return m_anyOther.value_or(text);
}

void BoundRule::put(const Found &found, Mapped &mapped) const
{
    const EncodedValue encoded = encodeFor(field, found.value, maxLength);
    const QString shown = shortened(domain::variantToText(found.value));
    if (!encoded.problem.isEmpty()) {
        note(mapped, u"LL-MAP-015"_s,
             tr("%1 \"%2\" is not sent: %3. Correct the value or the mapping.")
                 .arg(label, shown, encoded.problem));
        return;
    }
    if (!encoded.unknown.isEmpty()) {
        note(mapped, u"LL-MAP-014"_s,
             tr("%1 \"%2\" is not sent: the field has no such option. Add the option in HaloPSA, or map the "
                "value to another.")
                 .arg(label, shortened(encoded.unknown.join(u", "_s))));
    }
    if (encoded.isCut && isAddress(found.key)) {
        note(mapped, u"LL-MAP-015"_s,
             tr("%1 \"%2\" is not sent: it is longer than the field. Correct the value.").arg(label, shown));
        return;
    }
    if (encoded.isCut) {
        mapped.issues.append(
            {.target = rule.target,
             .code = u"LL-MAP-016"_s,
             .text = tr("%1 \"%2\" is cut to %3 letters. Shorten it, or map it to a longer field.")
                         .arg(label, shown, QString::number(encoded.text.size())),
             .blocking = false});
    }
    if (encoded.value.isNull() || encoded.text.isEmpty())
        return;
    mapped.cells.append({.target = rule.target,
                         .label = label,
                         .customFieldId = isCustomTarget(rule.target) ? field.id : 0,
                         .value = encoded.value,
                         .text = encoded.text,
                         .mode = rule.mode,
                         .basis = found.basis,
                         .source = found.provider});
}

} // namespace leadline::mapping
