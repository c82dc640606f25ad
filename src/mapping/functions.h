#pragma once

#include <QVariant>

struct lua_State;

namespace leadline::mapping {

class Arguments;

// What formulas call, by their names in a formula unless said otherwise. Each reads its arguments, notes a
// problem with Arguments::fail(), and gives an invalid QVariant where the answer is "nothing".
namespace functions {

// textfunctions.cpp
[[nodiscard]] QVariant join(Arguments &args);
[[nodiscard]] QVariant titlecase(Arguments &args);
[[nodiscard]] QVariant lower(Arguments &args);
[[nodiscard]] QVariant upper(Arguments &args);
[[nodiscard]] QVariant trim(Arguments &args);
[[nodiscard]] QVariant replace(Arguments &args);
[[nodiscard]] QVariant contains(Arguments &args);
[[nodiscard]] QVariant starts(Arguments &args);
[[nodiscard]] QVariant ends(Arguments &args);
[[nodiscard]] QVariant hasWord(Arguments &args); ///< has_word
[[nodiscard]] QVariant length(Arguments &args);
[[nodiscard]] QVariant left(Arguments &args);
[[nodiscard]] QVariant right(Arguments &args);
[[nodiscard]] QVariant labelled(Arguments &args);
[[nodiscard]] QVariant toText(Arguments &args); ///< text

// listfunctions.cpp
[[nodiscard]] QVariant split(Arguments &args);
[[nodiscard]] QVariant count(Arguments &args);
[[nodiscard]] QVariant first(Arguments &args);
[[nodiscard]] QVariant coalesce(Arguments &args);
[[nodiscard]] QVariant lookup(Arguments &args);

// valuefunctions.cpp
[[nodiscard]] QVariant toNumber(Arguments &args); ///< number
[[nodiscard]] QVariant round(Arguments &args);
[[nodiscard]] QVariant year(Arguments &args);
[[nodiscard]] QVariant date(Arguments &args);
[[nodiscard]] QVariant domainOf(Arguments &args);    ///< domain_of
[[nodiscard]] QVariant countryName(Arguments &args); ///< country_name
[[nodiscard]] QVariant bucket(Arguments &args);

} // namespace functions

/// Registers Leadline's functions (join, bucket, lookup, titlecase, lower, upper, trim, replace, contains,
/// starts, year, …) as globals. Each is bounded by its input's size and cannot reach files, network or other
/// records. The function is called `titlecase` because `title` is the job title of the record.
void registerFunctions(lua_State *lua);

} // namespace leadline::mapping
