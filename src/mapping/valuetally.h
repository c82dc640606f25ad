#pragma once

#include "domain/contact.h"
#include "mapping/profile.h"

#include <QHash>

#include <memory>

namespace leadline::mapping {

class BoundRule;

/// A text a rule finds, before its value map.
struct SeenValue
{
    QString text; ///< as it was seen first; compared without case
    int contacts = 0;

    friend bool operator==(const SeenValue &, const SeenValue &) = default;
};

/// Counts what one rule finds in many contacts: what a value map has to deal with. Items of a list count one
/// by one. Single-threaded.
class ValueTally
{
public:
    /// LL-MAP-012: the formula does not compile.
    [[nodiscard]] static Result<std::unique_ptr<ValueTally>> create(const Rule &rule);
    ~ValueTally();

    void add(const domain::Contact &contact);
    [[nodiscard]] QList<SeenValue> values() const; ///< the most frequent first, equal ones by text

private:
    ValueTally();
    void count(const QString &text);

    std::unique_ptr<BoundRule> m_rule;
    QHash<QString, SeenValue> m_seen; ///< by folded text
};

} // namespace leadline::mapping
