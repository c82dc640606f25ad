#include "mapping/mapper.h"

#include "mapping/customvalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLimitFailures = 3; // then a formula is switched off

QString tr(const char *text)
{
    return QCoreApplication::translate("leadline::Mapping", text);
}

/// What a rule found for a contact, before it takes the form of a field.
struct Found
{
    QVariant value;
    domain::Basis basis = domain::Basis::Observed;
    QString provider;
    QString key; ///< canonical key the value was taken from unchanged, else empty
};

bool isCustom(const QString &target)
{
    return target.startsWith("cf:"_L1);
}

QString comparable(const QString &target)
{
    return isCustom(target) ? u"cf:"_s + domain::comparableFieldName(target.mid(3)) : target;
}

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

/// Neither a hand edit nor our own derivation is where a lead comes from.
bool isOutside(const QString &provider)
{
    return !provider.isEmpty() && provider != u"person" && provider != u"leadline";
}

QString providerOf(const domain::Contact &contact)
{
    for (const QLatin1String key : {domain::field::kEmail, domain::field::kCompanyName}) {
        const auto it = contact.values.constFind(key);
        if (it != contact.values.constEnd() && !it->isEmpty() && isOutside(it->from.provider))
            return it->from.provider;
    }
    for (const domain::FieldValue &value : contact.values) {
        if (!value.isEmpty() && isOutside(value.from.provider))
            return value.from.provider;
    }
    return {};
}

/// A standard member seen as a custom field, so that there is one encoder.
domain::CustomField asField(const Mapper::StandardTarget &standard)
{
    using Kind = Mapper::StandardTarget::Kind;
    domain::CustomField field;
    field.name = standard.name;
    field.label = standard.label;
    switch (standard.kind) {
    case Kind::Text:
        field.type = standard.maxLength > kLineLength || standard.maxLength <= 0 ? 1 : 0;
        break;
    case Kind::Number:
        field.inputType = 4;
        break;
    case Kind::Integer:
        field.inputType = 1;
        break;
    case Kind::Boolean:
        field.type = 6;
        break;
    case Kind::Date:
        field.type = 4;
        break;
    }
    return field;
}

/// Defaults are sent only by rules that say so. An opt-out is kept whatever it rests on.
bool staysHome(const QString &key, const domain::FieldValue &value)
{
    return value.from.basis == domain::Basis::Default && key != domain::field::kDoNotContact;
}

/// A contact as rules see it.
struct Record
{
    const domain::Contact *contact = nullptr;
    QString provider;
    QVariantMap observed; ///< without values that are defaults: those stay home
    QVariantMap all;

    explicit Record(const domain::Contact &from) : contact(&from), provider(providerOf(from))
    {
        for (auto it = from.values.constBegin(); it != from.values.constEnd(); ++it) {
            if (it->isEmpty())
                continue;
            all.insert(it.key(), it->value);
            if (!staysHome(it.key(), *it))
                observed.insert(it.key(), it->value);
        }
        if (!provider.isEmpty()) {
            all.insert(kSourceProvider, provider);
            observed.insert(kSourceProvider, provider);
        }
    }
};

class BoundRule
{
public:
    Rule rule;
    domain::CustomField field;
    QString label;
    int maxLength = 0; ///< 0: as the field's type has it
    bool exists = false;
    bool required = false;
    std::unique_ptr<Expression> expression;
    QHash<QString, QString> values; ///< case-folded
    std::optional<QString> anyOther;
    int limitFailures = 0;
    Error lastFailure;

    void apply(const Record &record, Mapped &mapped);

private:
    void note(Mapped &mapped, const QString &code, const QString &text) const
    {
        mapped.issues.append({.target = rule.target, .code = code, .text = text, .blocking = required});
    }
    Found find(const Record &record, Mapped &mapped);
    Found fromSource(const Record &record) const;
    Found fromFormula(const Record &record, Mapped &mapped);
    void judgeFormula(const Record &record, Found &found) const;
    void formulaFailed(const Error &error, Mapped &mapped);
    void mapValue(Found &found) const;
    [[nodiscard]] QString mapText(const QString &text) const;
    void put(const Found &found, Mapped &mapped) const;
};

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
    if (expression)
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
    if (limitFailures >= kLimitFailures) {
        note(mapped, lastFailure.code,
             tr("The formula for %1 is switched off: it passed its limits on %2 records. Correct it in the "
                "mapping.")
                 .arg(label, QString::number(kLimitFailures)));
        return {};
    }
    const auto result = expression->run(rule.sendDefault ? record.all : record.observed);
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
    QStringList keys(expression->keysRead().values());
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
        ++limitFailures;
        lastFailure = error;
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
    const auto it = values.constFind(text.trimmed().toCaseFolded());
    if (it != values.constEnd())
        return *it;
    if (field.isSelect() && field.optionId(text.trimmed()) != 0)
        return text;
    return anyOther.value_or(text);
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
                         .customFieldId = isCustom(rule.target) ? field.id : 0,
                         .value = encoded.value,
                         .text = encoded.text,
                         .mode = rule.mode,
                         .basis = found.basis,
                         .source = found.provider});
}

} // namespace

bool Mapped::isBlocked() const
{
    return std::any_of(issues.cbegin(), issues.cend(),
                       [](const MappingIssue &issue) { return issue.blocking; });
}

struct Mapper::Private
{
    struct Required
    {
        QString target, label, compared;
    };
    std::vector<BoundRule> rules;
    QList<Required> required;

    Result<void> bind(const Rule &rule, const Profile &profile, const domain::TenantSchema &schema,
                      const QHash<QString, StandardTarget> &standard);
};

Result<void> Mapper::Private::bind(const Rule &rule, const Profile &profile,
                                   const domain::TenantSchema &schema,
                                   const QHash<QString, StandardTarget> &standard)
{
    BoundRule bound;
    bound.rule = rule;
    bound.label = isCustom(rule.target) ? rule.target.mid(3) : rule.target;
    bound.required =
        std::any_of(profile.required.cbegin(), profile.required.cend(),
                    [&](const QString &target) { return comparable(target) == comparable(rule.target); });
    if (isCustom(rule.target)) {
        if (const domain::CustomField *field = schema.findField(rule.target.mid(3))) {
            bound.exists = true;
            bound.field = *field;
        }
    } else if (const auto it = standard.constFind(rule.target); it != standard.constEnd()) {
        bound.exists = true;
        bound.field = asField(*it);
        bound.maxLength = it->maxLength;
    }
    if (bound.exists && !bound.field.label.isEmpty())
        bound.label = bound.field.label;
    for (auto it = rule.valueMap.constBegin(); it != rule.valueMap.constEnd(); ++it) {
        if (it.key() == u"*")
            bound.anyOther = it.value();
        else
            bound.values.insert(it.key().trimmed().toCaseFolded(), it.value());
    }
    if (!rule.expression.isEmpty()) {
        auto compiled = Expression::compile(rule.expression);
        if (!compiled) {
            Error e = compiled.error();
            e.code = u"LL-MAP-012"_s;
            e.what =
                tr("The mapping cannot be used, its formula for %1 is wrong: %2").arg(bound.label, e.what);
            e.unaffected = tr("Nothing was sent.");
            return fail(e);
        }
        bound.expression = std::move(*compiled);
    }
    rules.push_back(std::move(bound));
    return {};
}

Result<std::unique_ptr<Mapper>> Mapper::create(const Profile &profile, const domain::TenantSchema &schema,
                                               const QList<StandardTarget> &standard)
{
    QHash<QString, StandardTarget> byName;
    for (const StandardTarget &target : standard)
        byName.insert(target.name, target);
    auto d = std::make_unique<Private>();
    for (const Rule &rule : profile.rules) {
        if (!rule.enabled)
            continue;
        if (auto bound = d->bind(rule, profile, schema, byName); !bound)
            return fail(bound.error());
    }
    for (const QString &target : profile.required) {
        QString label = isCustom(target) ? target.mid(3) : target;
        if (const domain::CustomField *field = isCustom(target) ? schema.findField(label) : nullptr)
            label = field->label.isEmpty() ? label : field->label;
        else if (byName.contains(target) && !byName[target].label.isEmpty())
            label = byName[target].label;
        d->required.append({target, label, comparable(target)});
    }
    std::unique_ptr<Mapper> mapper(new Mapper);
    mapper->d = std::move(d);
    return mapper;
}

Mapper::~Mapper() = default;

Mapped Mapper::map(const domain::Contact &contact)
{
    Mapped mapped;
    const Record record(contact);
    for (BoundRule &rule : d->rules)
        rule.apply(record, mapped);
    for (const Private::Required &required : std::as_const(d->required)) {
        const bool present =
            std::any_of(mapped.cells.cbegin(), mapped.cells.cend(),
                        [&](const MappedCell &cell) { return comparable(cell.target) == required.compared; });
        if (!present)
            mapped.issues.append(
                {.target = required.target,
                 .code = u"LL-MAP-017"_s,
                 .text =
                     tr("%1 is missing, and a lead is not sent without it. Fill it in, or enrich the record.")
                         .arg(required.label),
                 .blocking = true});
    }
    return mapped;
}

} // namespace leadline::mapping
