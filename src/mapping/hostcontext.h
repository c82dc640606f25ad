#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QVariantMap>

#include <chrono>
#include <vector>

struct lua_State;

namespace leadline::mapping {

/// Longest text a function takes or gives, in UTF-16 units; all texts of one call together may be four times
/// as long.
inline constexpr qsizetype kHostTextLimit = 64 * 1024;

/// What belongs to one Lua state and must outlive a raised error: the C library leaves with longjmp(), which
/// skips destructors, so whatever is being handed over lives here and not on the stack. Its address is in the
/// state's extra space.
struct HostContext
{
    enum class Kind { Nil, Boolean, Integer, Number, Text, List } kind = Kind::Nil;
    bool boolean = false;
    qint64 integer = 0;
    double number = 0;
    QByteArray text;
    std::vector<QByteArray> list;
    QByteArray message; ///< of the error about to be raised

    const QVariantMap *record = nullptr; ///< of the present run
    QSet<QString> keysRead;              ///< canonical keys the run has looked at and found a value for
    std::chrono::steady_clock::time_point deadline;
    bool timedOut = false;

    void keep(const QVariant &value);
};

[[nodiscard]] HostContext &hostContext(lua_State *lua);
/// Pushes what HostContext::keep() kept. Raises when memory is short; the caller must hold no C++ object.
int pushKept(lua_State *lua);

} // namespace leadline::mapping
