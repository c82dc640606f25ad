#include "mapping/hostcontext.h"

#include "mapping/textvalues.h"

#include <lua.hpp>

namespace leadline::mapping {

void HostContext::keep(const QVariant &value)
{
    kind = Kind::Nil;
    list.clear();
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return;
    case QMetaType::Bool:
        kind = Kind::Boolean;
        boolean = value.toBool();
        return;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        kind = Kind::Integer;
        integer = value.toLongLong();
        return;
    case QMetaType::Double:
        kind = Kind::Number;
        number = value.toDouble();
        return;
    case QMetaType::QStringList: {
        kind = Kind::List;
        const QStringList items = value.toStringList();
        for (const QString &item : items)
            list.push_back(item.toUtf8());
        return;
    }
    default:
        if (value.isNull())
            return;
        kind = Kind::Text;
        text = valueText(value).toUtf8();
    }
}

HostContext &hostContext(lua_State *lua)
{
    return **static_cast<HostContext **>(lua_getextraspace(lua));
}

int pushKept(lua_State *lua)
{
    const HostContext &kept = hostContext(lua);
    switch (kept.kind) {
    case HostContext::Kind::Nil:
        lua_pushnil(lua);
        break;
    case HostContext::Kind::Boolean:
        lua_pushboolean(lua, kept.boolean);
        break;
    case HostContext::Kind::Integer:
        lua_pushinteger(lua, kept.integer);
        break;
    case HostContext::Kind::Number:
        lua_pushnumber(lua, kept.number);
        break;
    case HostContext::Kind::Text:
        lua_pushlstring(lua, kept.text.constData(), size_t(kept.text.size()));
        break;
    case HostContext::Kind::List:
        lua_createtable(lua, int(kept.list.size()), 0);
        for (size_t i = 0; i < kept.list.size(); ++i) {
            lua_pushlstring(lua, kept.list[i].constData(), size_t(kept.list[i].size()));
            lua_rawseti(lua, -2, lua_Integer(i + 1));
        }
        break;
    }
    return 1;
}

} // namespace leadline::mapping
