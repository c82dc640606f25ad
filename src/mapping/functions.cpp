#include "mapping/functions.h"

#include "mapping/textvalues.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QUrl>

#include <cmath>
#include <limits>

#include <lua.hpp>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kListLimit = 10'000; // items

QString numberText(double number)
{
    if (std::abs(number) < 1e15)
        return QString::number(number, 'f', QLocale::FloatingPointShortest);
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString valueText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
        return numberText(value.toDouble());
    case QMetaType::QStringList:
        return value.toStringList().join(", "_L1);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

bool isMissing(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().isEmpty();
    return !value.isValid() || value.isNull() ||
           (value.typeId() == QMetaType::QString && value.toString().trimmed().isEmpty());
}

/// What a formula passed to a function. Reading never raises: no conversion in place, no allocation by Lua.
class Arguments
{
public:
    explicit Arguments(lua_State *lua) : m_lua(lua), m_count(lua_gettop(lua)) {}

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isMap(int i) const { return lua_type(m_lua, i) == LUA_TTABLE; }
    [[nodiscard]] bool isNumber(int i) const { return lua_type(m_lua, i) == LUA_TNUMBER; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    [[nodiscard]] QVariant value(int i)
    {
        if (i > m_count)
            return {};
        if (lua_type(m_lua, i) == LUA_TTABLE)
            return list(i);
        return scalar(i);
    }
    /// Numbers become text, lists are joined; null when the value is missing.
    [[nodiscard]] QString text(int i)
    {
        const QVariant v = value(i);
        return v.isValid() ? valueText(v) : QString();
    }
    /// As text(), but a missing value is a mistake of the formula.
    [[nodiscard]] QString needText(int i)
    {
        const QVariant v = value(i);
        if (!v.isValid())
            fail(u"argument %1 is missing"_s.arg(i));
        return valueText(v);
    }
    [[nodiscard]] std::optional<double> number(int i)
    {
        const QVariant v = value(i);
        if (v.typeId() == QMetaType::Double || v.typeId() == QMetaType::LongLong)
            return v.toDouble();
        return v.typeId() == QMetaType::QString ? parseNumber(v.toString()) : std::nullopt;
    }
    /// The value found under `key` in table `i`, compared as text without case.
    [[nodiscard]] QVariant find(int i, const QString &key)
    {
        QVariant found;
        int seen = 0;
        lua_pushnil(m_lua);
        while (lua_next(m_lua, i) != 0) {
            const int top = lua_gettop(m_lua);
            if (!found.isValid() && valueText(scalar(top - 1)).compare(key, Qt::CaseInsensitive) == 0)
                found = scalar(top);
            lua_settop(m_lua, top - 1);
            if (++seen > kListLimit || !m_problem.isEmpty()) {
                fail(u"a table has more than 10,000 entries"_s);
                lua_settop(m_lua, top - 2);
                break;
            }
        }
        return found;
    }
    [[nodiscard]] QVariantList items(int i)
    {
        QVariantList result;
        const auto n = qsizetype(lua_rawlen(m_lua, i));
        if (n > kListLimit)
            fail(u"a list has more than 10,000 items"_s);
        for (qsizetype k = 1; k <= n && m_problem.isEmpty(); ++k) {
            lua_rawgeti(m_lua, i, k);
            result << scalar(lua_gettop(m_lua));
            lua_settop(m_lua, -2);
        }
        return result;
    }

private:
    QVariant scalar(int i)
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
    QVariant list(int i)
    {
        QStringList texts;
        const QVariantList all = items(i);
        for (const QVariant &item : all)
            texts << valueText(item);
        return texts;
    }

    lua_State *m_lua;
    int m_count;
    qsizetype m_budget = 4 * kHostTextLimit; // bytes of all texts of this call
    QString m_problem;
};

QVariant orNil(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// Applies `f` to a text or to each item of a list; a missing value stays missing.
template <class F> QVariant each(Arguments &args, F f)
{
    const QVariant v = args.value(1);
    if (!v.isValid())
        return {};
    if (v.typeId() == QMetaType::QStringList) {
        QStringList out;
        for (const QString &item : v.toStringList())
            out << f(item);
        return out;
    }
    return f(valueText(v));
}

QString titleWord(const QString &word)
{
    // "McKay" and "iPhone" know what they want; "DANA" and "dana" do not
    if (word != word.toLower() && word != word.toUpper())
        return word;
    QString out = word.toLower();
    bool start = true;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out[i];
        if (start && c.isLetter())
            out[i] = c.toUpper();
        // O'Neil and D'Arcy, but not It'S
        start = c == u'-' || c == u'/' || c == u'(' || ((c == u'\'' || c == u'’') && i == 1);
    }
    return out;
}

QString titleText(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = titleWord(word);
    return words.join(u' ');
}

/// End of the first `count` letters as people count them, so that no emoji or accent is torn.
qsizetype graphemeEnd(const QString &text, qsizetype count)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0)
            break;
        end = next;
    }
    return end;
}

qsizetype graphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype n = 0;
    while (finder.toNextBoundary() > 0)
        ++n;
    return n;
}

qsizetype letterCount(Arguments &args, int i)
{
    const auto n = args.number(i);
    if (!n)
        args.fail(u"argument %1 must be a number"_s.arg(i));
    return n ? qsizetype(qBound(0.0, *n, double(kHostTextLimit))) : 0;
}

// --- the functions
// -----------------------------------------------------------------------------------------------

QVariant join(Arguments &args)
{
    const QString separator = args.needText(1);
    QStringList parts;
    qsizetype size = 0;
    const auto add = [&](const QString &part) {
        if (part.trimmed().isEmpty())
            return;
        parts << part;
        size += part.size() + separator.size();
        if (size > kHostTextLimit)
            args.fail(u"the joined text is too long"_s);
    };
    for (int i = 2; i <= args.count() && args.problem().isEmpty(); ++i) {
        const QVariant v = args.value(i);
        if (v.typeId() == QMetaType::QStringList) {
            for (const QString &item : v.toStringList())
                add(item);
        } else if (v.isValid()) {
            add(valueText(v));
        }
    }
    return args.problem().isEmpty() ? orNil(parts.join(separator)) : QVariant();
}

QVariant titlecase(Arguments &args)
{
    return each(args, titleText);
}
QVariant lower(Arguments &args)
{
    return each(args, [](const QString &t) { return t.toLower(); });
}
QVariant upper(Arguments &args)
{
    return each(args, [](const QString &t) { return t.toUpper(); });
}
QVariant trim(Arguments &args)
{
    return each(args, [](const QString &t) { return t.simplified(); });
}

QVariant replace(Arguments &args)
{
    const QString from = args.needText(2), to = args.text(3);
    if (from.isEmpty())
        args.fail(u"the text to look for is empty"_s);
    if (!args.problem().isEmpty())
        return {};
    return each(args, [&](const QString &t) {
        const qsizetype hits = t.count(from);
        if (t.size() + hits * (to.size() - from.size()) > kHostTextLimit) {
            args.fail(u"the text would become too long"_s);
            return QString();
        }
        return QString(t).replace(from, to);
    });
}

template <class F> QVariant test(Arguments &args, F f)
{
    const QVariant subject = args.value(1);
    const QString part = args.needText(2);
    if (!subject.isValid() || part.isEmpty())
        return false;
    if (subject.typeId() != QMetaType::QStringList)
        return bool(f(valueText(subject), part));
    for (const QString &item : subject.toStringList()) {
        if (f(item, part))
            return true;
    }
    return false;
}

QVariant contains(Arguments &args)
{
    return test(args,
                [](const QString &t, const QString &part) { return t.contains(part, Qt::CaseInsensitive); });
}
QVariant starts(Arguments &args)
{
    return test(
        args, [](const QString &t, const QString &part) { return t.startsWith(part, Qt::CaseInsensitive); });
}
QVariant ends(Arguments &args)
{
    return test(args,
                [](const QString &t, const QString &part) { return t.endsWith(part, Qt::CaseInsensitive); });
}
QVariant hasWord(Arguments &args)
{
    return test(args, [](const QString &t, const QString &word) {
        for (qsizetype at = t.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = t.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            const qsizetype after = at + word.size();
            if ((at == 0 || !t[at - 1].isLetterOrNumber()) &&
                (after == t.size() || !t[after].isLetterOrNumber()))
                return true;
        }
        return false;
    });
}

QVariant length(Arguments &args)
{
    return qint64(graphemes(args.text(1)));
}

QVariant left(Arguments &args)
{
    const qsizetype n = letterCount(args, 2);
    return each(args, [n](const QString &t) { return t.left(graphemeEnd(t, n)); });
}

QVariant right(Arguments &args)
{
    const qsizetype n = letterCount(args, 2);
    return each(
        args, [n](const QString &t) { return t.mid(graphemeEnd(t, qMax<qsizetype>(0, graphemes(t) - n))); });
}

QVariant split(Arguments &args)
{
    const QString text = args.text(1);
    const QString separator = args.count() > 1 ? args.needText(2) : u","_s;
    if (separator.isEmpty())
        args.fail(u"the separator is empty"_s);
    if (text.isEmpty() || !args.problem().isEmpty())
        return {};
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    if (parts.size() > kListLimit)
        args.fail(u"the list has more than 10,000 items"_s);
    return parts;
}

QVariant count(Arguments &args)
{
    const QVariant v = args.value(1);
    if (v.typeId() == QMetaType::QStringList)
        return qint64(v.toStringList().size());
    return qint64(isMissing(v) ? 0 : 1);
}

QVariant first(Arguments &args)
{
    for (int i = 1; i <= args.count(); ++i) {
        if (args.isMap(i)) {
            const QVariantList items = args.items(i);
            for (const QVariant &item : items) {
                if (!isMissing(item))
                    return item;
            }
        } else if (const QVariant v = args.value(i); !isMissing(v)) {
            return v;
        }
    }
    return {};
}

QVariant coalesce(Arguments &args)
{
    for (int i = 1; i <= args.count(); ++i) {
        if (const QVariant v = args.value(i); !isMissing(v))
            return v;
    }
    return {};
}

QVariant labelled(Arguments &args)
{
    const QString label = args.needText(1), text = args.text(2);
    return text.trimmed().isEmpty() ? QVariant() : QVariant(label + u": "_s + text);
}

QVariant toText(Arguments &args)
{
    return orNil(args.text(1));
}

QVariant wholeIfPossible(double number)
{
    if (number == std::floor(number) && std::abs(number) < 9e15)
        return qint64(number);
    return number;
}

QVariant toNumber(Arguments &args)
{
    const auto n = args.number(1);
    return n ? wholeIfPossible(*n) : QVariant();
}

QVariant round(Arguments &args)
{
    const auto n = args.number(1);
    if (!n)
        return {};
    const int digits = args.count() > 1 ? int(qBound(-12.0, args.number(2).value_or(0), 12.0)) : 0;
    const double scale = std::pow(10.0, digits);
    const double rounded = std::round(*n * scale) / scale;
    return std::isfinite(rounded) ? wholeIfPossible(rounded) : QVariant();
}

QVariant year(Arguments &args)
{
    static const QRegularExpression number(u"(?<![0-9])(1[5-9]|20)[0-9]{2}(?![0-9])"_s);
    const QString text = args.text(1);
    if (const auto day = parseDate(text))
        return qint64(day->year());
    const auto match = number.match(text);
    return match.hasMatch() ? QVariant(match.captured().toLongLong()) : QVariant();
}

QVariant date(Arguments &args)
{
    const auto day = parseDate(args.text(1));
    return day ? QVariant(day->toString(Qt::ISODate)) : QVariant();
}

QVariant domainOf(Arguments &args)
{
    QString text = args.text(1).trimmed().toLower();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at >= 0 && !text.contains("://"_L1))
        text = text.mid(at + 1);
    if (!text.contains("://"_L1))
        text.prepend("http://"_L1);
    QString host = QUrl(text, QUrl::StrictMode).host(QUrl::FullyEncoded);
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host.contains(u'.') ? QVariant(host) : QVariant();
}

QVariant countryName(Arguments &args)
{
    const QString text = args.text(1).trimmed();
    if (text.size() != 2)
        return orNil(text);
    const QLocale::Territory territory = QLocale::codeToTerritory(text);
    return territory == QLocale::AnyTerritory ? QVariant(text)
                                              : QVariant(QLocale::territoryToString(territory));
}

QVariant lookup(Arguments &args)
{
    if (!args.isMap(2)) {
        args.fail(u"argument 2 must be a table: lookup(seniority, {vp = \"Vice President\"})"_s);
        return {};
    }
    const QString key = args.text(1).trimmed();
    const QVariant found = key.isEmpty() ? QVariant() : args.find(2, key);
    return found.isValid() ? found : args.value(3);
}

/// bucket(number, {10, 50}, {"small", "middle", "large"}): the first bound that is not below the number.
QVariant boundBucket(Arguments &args)
{
    const auto n = args.number(1);
    const QVariantList bounds = args.items(2), labels = args.isMap(3) ? args.items(3) : QVariantList();
    if (labels.size() != bounds.size() && labels.size() != bounds.size() + 1)
        args.fail(u"bucket needs as many labels as bounds, or one more"_s);
    if (!n || !args.problem().isEmpty())
        return {};
    for (qsizetype i = 0; i < bounds.size(); ++i) {
        if (*n <= bounds[i].toDouble())
            return labels[i];
    }
    return labels.size() > bounds.size() ? labels.last() : QVariant();
}

QVariant bucket(Arguments &args)
{
    if (args.isMap(2))
        return boundBucket(args);
    QVariant value = args.value(1), ranges = args.value(2);
    // ranges first is as easily read; a list of ranges has a comma, a number of people has none
    if (args.isNumber(2) || (value.toString().contains(u',') && !ranges.toString().contains(u',')))
        std::swap(value, ranges);
    if (isMissing(ranges)) {
        // bucket(nil, "…") is an answer; bucket(n) is a mistake
        if (args.count() < 2)
            args.fail(u"argument 2 must name the ranges: bucket(company_employees, \"1-10,11-50,50+\")"_s);
        return {};
    }
    return orNil(bucketLabel(valueText(ranges), value));
}

// --- registration
// -------------------------------------------------------------------------------------------------

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
    {"bucket", host<bucket>},
    {"coalesce", host<coalesce>},
    {"contains", host<contains>},
    {"count", host<count>},
    {"country_name", host<countryName>},
    {"date", host<date>},
    {"domain_of", host<domainOf>},
    {"ends", host<ends>},
    {"first", host<first>},
    {"has_word", host<hasWord>},
    {"join", host<join>},
    {"labelled", host<labelled>},
    {"left", host<left>},
    {"length", host<length>},
    {"lookup", host<lookup>},
    {"lower", host<lower>},
    {"number", host<toNumber>},
    {"replace", host<replace>},
    {"right", host<right>},
    {"round", host<round>},
    {"split", host<split>},
    {"starts", host<starts>},
    {"text", host<toText>},
    {"titlecase", host<titlecase>},
    {"trim", host<trim>},
    {"upper", host<upper>},
    {"year", host<year>},
};

} // namespace

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

void registerFunctions(lua_State *lua)
{
    for (const Registered &entry : kFunctions) {
        lua_pushcclosure(lua, entry.function, 0);
        lua_setglobal(lua, entry.name);
    }
}

} // namespace leadline::mapping
