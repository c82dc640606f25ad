#include "mapping/valuetally.h"

#include "mapping/boundrule.h"

#include <QSet>

#include <algorithm>

namespace leadline::mapping {

ValueTally::ValueTally() = default;
ValueTally::~ValueTally() = default;

Result<std::unique_ptr<ValueTally>> ValueTally::create(const Rule &rule)
{
    auto bound = BoundRule::bind(rule);
    if (!bound)
        return fail(bound.error());
    std::unique_ptr<ValueTally> tally(new ValueTally);
    tally->m_rule = std::make_unique<BoundRule>(std::move(*bound));
    return tally;
}

void ValueTally::add(const domain::Contact &contact)
{
    Mapped ignored; // what a formula fails on has no value to map
    const Found found = m_rule->find(Record(contact), ignored);
    if (isNothing(found.value))
        return;
    if (found.value.typeId() != QMetaType::QStringList) {
        count(domain::variantToText(found.value));
        return;
    }
    QSet<QString> once; // a contact counts once for a text, however often its list has it
    for (const QString &text : found.value.toStringList()) {
        if (const QString folded = text.trimmed().toCaseFolded();
            !folded.isEmpty() && !once.contains(folded)) {
            once.insert(folded);
            count(text);
        }
    }
}

void ValueTally::count(const QString &text)
{
    SeenValue &seen = m_seen[text.trimmed().toCaseFolded()];
    if (seen.contacts++ == 0)
        seen.text = text.trimmed();
}

QList<SeenValue> ValueTally::values() const
{
    QList<SeenValue> values = m_seen.values();
    std::sort(values.begin(), values.end(), [](const SeenValue &a, const SeenValue &b) {
        return a.contacts != b.contacts ? a.contacts > b.contacts
                                        : a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
    return values;
}

} // namespace leadline::mapping
