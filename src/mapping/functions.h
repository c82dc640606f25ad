#pragma once

struct lua_State;

namespace leadline::mapping {

/// Registers Leadline's functions (join, bucket, lookup, title, lower, upper, trim, replace, contains, starts, year, …)
/// as globals. Each is bounded by its input's size and cannot reach files, network or other records.
void registerFunctions(lua_State *lua);

} // namespace leadline::mapping
