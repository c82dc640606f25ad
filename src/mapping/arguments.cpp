#include "mapping/arguments.h"

#include "mapping/hostcontext.h"
#include "mapping/textvalues.h"

#include <lua.hpp>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

Arguments::Arguments(lua_State *lua) : m_lua(lua), m_count(lua_gettop(lua)), m_budget(4 * kHostTextLimit) {}

bool Arguments::isMap(int i) const
{
    return lua_type(m_lua, i) == LUA_TTABLE;
}

bool Arguments::isNumber(int i) const
{
    return lua_type(m_lua, i) == LUA_TNUMBER;
}

void Arguments::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

QVariant Arguments::value(int i)
{
    if (i > m_count)
        return {};
    if (lua_type(m_lua, i) == LUA_TTABLE)
        return list(i);
    return scalar(i);
}

QString Arguments::text(int i)
{
    const QVariant v = value(i);
    return v.isValid() ? valueText(v) : QString();
}

QString Arguments::needText(int i)
{
    const QVariant v = value(i);
    if (!v.isValid())
        fail(u"argument %1 is missing"_s.arg(i));
    return valueText(v);
}

std::optional<double> Arguments::number(int i)
{
    const QVariant v = value(i);
    if (v.typeId() == QMetaType::Double || v.typeId() == QMetaType::LongLong)
        return v.toDouble();
    return v.typeId() == QMetaType::QString ? parseNumber(v.toString()) : std::nullopt;
}

QVariant Arguments::find(int i, const QString &key)
{
    QVariant found;
    int seen = 0;
    lua_pushnil(m_lua);
    while (lua_next(m_lua, i) != 0) {
        const int top = lua_gettop(m_lua);
        if (!found.isValid() && valueText(scalar(top - 1)).compare(key, Qt::CaseInsensitive) == 0)
            found = scalar(top);
        lua_settop(m_lua, top - 1);
        if (++seen > kHostListLimit || !m_problem.isEmpty()) {
            fail(u"a table has more than 10,000 entries"_s);
            lua_settop(m_lua, top - 2);
            break;
        }
    }
    return found;
}

QVariantList Arguments::items(int i)
{
    QVariantList result;
    const auto n = qsizetype(lua_rawlen(m_lua, i));
    if (n > kHostListLimit)
        fail(u"a list has more than 10,000 items"_s);
    for (qsizetype k = 1; k <= n && m_problem.isEmpty(); ++k) {
        lua_rawgeti(m_lua, i, k);
        result << scalar(lua_gettop(m_lua));
        lua_settop(m_lua, -2);
    }
    return result;
}

QVariant Arguments::scalar(int i)
{
    switch (lua_type(m_lua, i)) {
    case LUA_TNIL:
        return {};
    case LUA_TBOOLEAN:
        return lua_toboolean(m_lua, i) != 0;
    case LUA_TNUMBER:
        if (lua_isinteger(m_lua, i))
            return qint64(lua_tointegerx(m_lua, i, nullptr));
        return double(lua_tonumberx(m_lua, i, nullptr));
    case LUA_TSTRING: {
        size_t size = 0;
        const char *bytes = lua_tolstring(m_lua, i, &size);
        m_budget -= qsizetype(size);
        if (qsizetype(size) > kHostTextLimit || m_budget < 0) {
            fail(u"a text is too long"_s);
            return {};
        }
        return QString::fromUtf8(bytes, qsizetype(size));
    }
    default:
        fail(u"a %1 was given where a text or a number is due"_s.arg(
            QLatin1String(lua_typename(m_lua, lua_type(m_lua, i)))));
        return {};
    }
}

QVariant Arguments::list(int i)
{
    QStringList texts;
    const QVariantList all = items(i);
    for (const QVariant &item : all)
        texts << valueText(item);
    return texts;
}

} // namespace leadline::mapping
