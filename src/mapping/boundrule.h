#pragma once

#include "mapping/mapper.h"
#include "mapping/record.h"

#include <memory>
#include <optional>

namespace leadline::mapping {

/// What a rule found for a contact, before it takes the form of a field.
struct Found
{
    QVariant value;
    domain::Basis basis = domain::Basis::Observed;
    QString provider;
    QString key; ///< canonical key the value was taken from unchanged, else empty
};

/// One rule, its formula compiled and its value map ready for look-ups. Single-threaded, as the formula is.
class BoundRule
{
public:
    Rule rule;
    // Set by whoever knows the tenant:
    domain::CustomField field;
    QString label;
    int maxLength = 0; ///< 0: as the field's type has it
    bool exists = false;
    bool required = false;

    /// LL-MAP-012: the formula does not compile; the caller names the field.
    [[nodiscard]] static Result<BoundRule> bind(const Rule &rule);

    void apply(const Record &record, Mapped &mapped);
    /// The value before value map and default; a formula that fails notes why in `mapped`.
    [[nodiscard]] Found find(const Record &record, Mapped &mapped);

private:
    void note(Mapped &mapped, const QString &code, const QString &text) const;
    [[nodiscard]] Found fromSource(const Record &record) const;
    [[nodiscard]] Found fromFormula(const Record &record, Mapped &mapped);
    void judgeFormula(const Record &record, Found &found) const;
    void formulaFailed(const Error &error, Mapped &mapped);
    void mapValue(Found &found) const;
    [[nodiscard]] QString mapText(const QString &text) const;
    void put(const Found &found, Mapped &mapped) const;

    std::unique_ptr<Expression> m_expression;
    QHash<QString, QString> m_values; ///< case-folded
    std::optional<QString> m_anyOther;
    int m_limitFailures = 0;
    Error m_lastFailure;
};

/// Empty, blank or an empty list.
[[nodiscard]] bool isNothing(const QVariant &value);
[[nodiscard]] bool isCustomTarget(const QString &target); ///< "cf:…"

} // namespace leadline::mapping
