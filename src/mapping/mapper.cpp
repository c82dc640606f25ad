#include "mapping/mapper.h"

#include "mapping/boundrule.h"
#include "mapping/customvalue.h"
#include "mapping/texts.h"

#include <algorithm>
#include <vector>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

QString comparable(const QString &target)
{
    return isCustomTarget(target) ? u"cf:"_s + domain::comparableFieldName(target.mid(3)) : target;
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
    domain::CustomField field;
    bool exists = false;
    int maxLength = 0;
    if (isCustomTarget(rule.target)) {
        if (const domain::CustomField *known = schema.findField(rule.target.mid(3))) {
            exists = true;
            field = *known;
        }
    } else if (const auto it = standard.constFind(rule.target); it != standard.constEnd()) {
        exists = true;
        field = asField(*it);
        maxLength = it->maxLength;
    }
    auto bound = BoundRule::bind(rule);
    const QString label = exists && !field.label.isEmpty() ? field.label
                          : isCustomTarget(rule.target)    ? rule.target.mid(3)
                                                           : rule.target;
    if (!bound) {
        Error e = bound.error();
        e.what = tr("The mapping cannot be used, its formula for %1 is wrong: %2").arg(label, e.what);
        e.unaffected = tr("Nothing was sent.");
        return fail(e);
    }
    bound->field = field;
    bound->label = label;
    bound->exists = exists;
    bound->maxLength = maxLength;
    bound->required =
        std::any_of(profile.required.cbegin(), profile.required.cend(),
                    [&](const QString &target) { return comparable(target) == comparable(rule.target); });
    rules.push_back(std::move(*bound));
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
        QString label = isCustomTarget(target) ? target.mid(3) : target;
        if (const domain::CustomField *field = isCustomTarget(target) ? schema.findField(label) : nullptr)
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
