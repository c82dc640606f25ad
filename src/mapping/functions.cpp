#include "mapping/functions.h"

#include "mapping/arguments.h"
#include "mapping/hostcontext.h"

#include <new>

#include <lua.hpp>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

using HostFunction = QVariant (*)(Arguments &);

/// Runs the C++ side to its end; nothing of it is left on the stack when the caller raises or pushes.
bool runHost(HostFunction function, lua_State *lua, HostContext &context) noexcept
{
    try {
        Arguments args(lua);
        const QVariant result = function(args);
        if (args.problem().isEmpty() && result.typeId() == QMetaType::QString &&
            result.toString().size() > kHostTextLimit)
            args.fail(u"the result is too long"_s);
        if (args.problem().isEmpty()) {
            context.keep(result);
            return true;
        }
        context.message = args.problem().toUtf8();
    } catch (const std::bad_alloc &) {
        context.message = QByteArray();
    }
    return false;
}

template <HostFunction function> int host(lua_State *lua)
{
    HostContext &context = hostContext(lua);
    // the hook counts Lua's instructions and knows nothing of the time spent in here
    if (std::chrono::steady_clock::now() >= context.deadline) {
        context.timedOut = true;
        return luaL_error(lua, "too slow");
    }
    if (!runHost(function, lua, context)) {
        lua_Debug info{};
        const char *name = "function";
        if (lua_getstack(lua, 0, &info) && lua_getinfo(lua, "n", &info) && info.name)
            name = info.name;
        return luaL_error(lua, "%s: %s", name,
                          context.message.isEmpty() ? "not enough memory" : context.message.constData());
    }
    return pushKept(lua);
}

struct Registered
{
    const char *name;
    lua_CFunction function;
};

constexpr Registered kFunctions[] = {
    {"bucket", host<functions::bucket>},
    {"coalesce", host<functions::coalesce>},
    {"contains", host<functions::contains>},
    {"count", host<functions::count>},
    {"country_name", host<functions::countryName>},
    {"date", host<functions::date>},
    {"domain_of", host<functions::domainOf>},
    {"ends", host<functions::ends>},
    {"first", host<functions::first>},
    {"has_word", host<functions::hasWord>},
    {"join", host<functions::join>},
    {"labelled", host<functions::labelled>},
    {"left", host<functions::left>},
    {"length", host<functions::length>},
    {"lookup", host<functions::lookup>},
    {"lower", host<functions::lower>},
    {"number", host<functions::toNumber>},
    {"replace", host<functions::replace>},
    {"right", host<functions::right>},
    {"round", host<functions::round>},
    {"split", host<functions::split>},
    {"starts", host<functions::starts>},
    {"text", host<functions::toText>},
    {"titlecase", host<functions::titlecase>},
    {"trim", host<functions::trim>},
    {"upper", host<functions::upper>},
    {"year", host<functions::year>},
};

} // namespace

void registerFunctions(lua_State *lua)
{
    for (const Registered &entry : kFunctions) {
        lua_pushcclosure(lua, entry.function, 0);
        lua_setglobal(lua, entry.name);
    }
}

} // namespace leadline::mapping
