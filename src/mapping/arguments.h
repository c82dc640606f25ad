#pragma once

#include <QVariant>

#include <optional>

struct lua_State;

namespace leadline::mapping {

/// Most items of one list or entries of one table.
inline constexpr qsizetype kHostListLimit = 10'000;

/// What a formula passed to a function. Reading never raises: no conversion in place, no allocation by Lua.
/// The first problem found is kept; what is read after it does not matter.
class Arguments final
{
public:
    explicit Arguments(lua_State *lua);

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isMap(int i) const;
    [[nodiscard]] bool isNumber(int i) const;
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void fail(const QString &problem);

    [[nodiscard]] QVariant value(int i); ///< a table becomes a list of texts; invalid: missing
    /// Numbers become text, lists are joined; null when the value is missing.
    [[nodiscard]] QString text(int i);
    /// As text(), but a missing value is a mistake of the formula.
    [[nodiscard]] QString needText(int i);
    [[nodiscard]] std::optional<double> number(int i);
    /// The value found under `key` in table `i`, compared as text without case.
    [[nodiscard]] QVariant find(int i, const QString &key);
    [[nodiscard]] QVariantList items(int i);

private:
    [[nodiscard]] QVariant scalar(int i);
    [[nodiscard]] QVariant list(int i);

    lua_State *m_lua;
    int m_count;
    qsizetype m_budget; ///< bytes left for all texts of this call
    QString m_problem;
};

} // namespace leadline::mapping
