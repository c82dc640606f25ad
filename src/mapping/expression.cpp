#include "mapping/expression.h"

#include "mapping/functions.h"
#include "mapping/hostcontext.h"
#include "mapping/texts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <cmath>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <clocale>
#include <locale.h>
#endif

#include <lua.hpp>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHookEvery = 200; // VM instructions between two looks at the clock
constexpr char kChunkName[] = "=formula";

/// Lua prints numbers with the C library, whose decimal point QCoreApplication takes from the desktop.
/// Formulas mean the same everywhere. (Qt leaves the C locale alone on Windows.)
class PlainNumbers
{
public:
#ifdef Q_OS_UNIX
    PlainNumbers() : m_before(uselocale(plain())) {}
    ~PlainNumbers()
    {
        uselocale(m_before);
    }

private:
    static locale_t plain()
    {
        static const locale_t c = newlocale(LC_ALL_MASK, "C", locale_t(nullptr));
        return c;
    }
    locale_t m_before;
#else
    PlainNumbers() {}
#endif
    Q_DISABLE_COPY_MOVE(PlainNumbers)
};

struct Heap
{
    qsizetype used = 0, limit = 0;
};

void *allocate(void *heapPointer, void *block, size_t before, size_t after)
{
    auto *heap = static_cast<Heap *>(heapPointer);
    const qsizetype had = block ? qsizetype(before) : 0; // without a block `before` is a type tag
    if (after == 0) {
        std::free(block);
        heap->used -= had;
        return nullptr;
    }
    if (heap->used - had + qsizetype(after) > heap->limit && qsizetype(after) > had)
        return nullptr;
    void *moved = std::realloc(block, after);
    if (moved)
        heap->used += qsizetype(after) - had;
    return moved;
}

void checkClock(lua_State *lua, lua_Debug *)
{
    HostContext &context = hostContext(lua);
    if (!context.timedOut && std::chrono::steady_clock::now() < context.deadline)
        return;
    context.timedOut = true;
    lua_sethook(lua, checkClock, LUA_MASKCOUNT, 1); // from now on nothing runs on
    luaL_error(lua, "too slow");
}

/// Gives the text byte by byte, so that an error finds how far the compiler had read.
struct Feed
{
    QByteArrayView prefix, source;
    qsizetype given = 0;
};

const char *feedByte(lua_State *, void *data, size_t *size)
{
    auto *feed = static_cast<Feed *>(data);
    const qsizetype at = feed->given++;
    *size = 1;
    if (at < feed->prefix.size())
        return feed->prefix.data() + at;
    if (at - feed->prefix.size() < feed->source.size())
        return feed->source.data() + (at - feed->prefix.size());
    *size = 0;
    return nullptr;
}

struct Place
{
    int line = 1, column = 1;
};

Place placeOf(const QByteArray &source, qsizetype offset)
{
    const QByteArray before = source.left(qBound<qsizetype>(0, offset, source.size()));
    const qsizetype start = before.lastIndexOf('\n') + 1;
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(before.mid(start)).size()) + 1};
}

/// Where a word stands in a line, else where the line begins to say something.
Place placeInLine(const QByteArray &source, int line, const QString &word)
{
    const QString text = QString::fromUtf8(source.split('\n').value(line - 1));
    qsizetype at = -1;
    if (!word.isEmpty()) {
        const QRegularExpression whole(u"(?<![A-Za-z0-9_])"_s + QRegularExpression::escape(word) +
                                       u"(?![A-Za-z0-9_])"_s);
        at = text.indexOf(whole);
    }
    if (at < 0) {
        at = 0;
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at == text.size())
            at = 0;
    }
    return {line, int(at) + 1};
}

/// "formula:3: text" apart. Lua writes the line only.
QPair<int, QString> splitMessage(const QString &message)
{
    static const QRegularExpression shape(uR"(^formula:([0-9]+): (.*)$)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(message);
    return match.hasMatch() ? QPair(match.captured(1).toInt(), match.captured(2)) : QPair(1, message);
}

Error formulaError(const QString &code, ErrorKind kind, const QString &what, const QString &remedy,
                   Place place)
{
    Error e;
    e.kind = kind;
    e.code = code;
    e.what = what;
    e.unaffected = tr("The other fields are mapped all the same.");
    e.remedy = remedy;
    e.details = {{u"line"_s, place.line}, {u"column"_s, place.column}};
    return e;
}

constexpr char kRecordMeta = 0, kValuesMeta = 0, kChunk = 0; // their addresses are registry keys

// --- inside lua_pcall: may raise, so no C++ object lives in these frames
// ------------------------------------------

/// Finds the value of a canonical key, or of a global name made from one, and keeps it for pushing.
bool keepValue(HostContext &context, const char *bytes, size_t size, bool asGlobal) noexcept
{
    try {
        if (!context.record)
            return false;
        const QString name = QString::fromUtf8(bytes, qsizetype(size));
        auto it = context.record->constFind(name);
        if (it == context.record->constEnd() && asGlobal) {
            for (it = context.record->constBegin(); it != context.record->constEnd(); ++it) {
                const QString &key = it.key();
                bool same = key.size() == name.size();
                for (qsizetype i = 0; same && i < key.size(); ++i)
                    same = name[i] == (key[i] == u'.' ? QChar(u'_') : key[i]);
                if (same)
                    break;
            }
        }
        if (it == context.record->constEnd())
            return false;
        const QVariant &value = it.value();
        const bool isText = value.typeId() == QMetaType::QString;
        if (!value.isValid() || (isText && value.toString().isEmpty()) ||
            (value.typeId() == QMetaType::QStringList && value.toStringList().isEmpty()))
            return false;
        context.keysRead.insert(it.key());
        context.keep(value);
        return true;
    } catch (const std::bad_alloc &) {
        return false;
    }
}

int readValue(lua_State *lua, bool asGlobal)
{
    size_t size = 0;
    if (lua_type(lua, 2) != LUA_TSTRING)
        return 0;
    const char *name = lua_tolstring(lua, 2, &size);
    if (asGlobal) {
        lua_pushglobaltable(lua);
        lua_pushvalue(lua, 2);
        lua_rawget(lua, -2);
        if (!lua_isnil(lua, -1))
            return 1; // one of our functions
    }
    if (!keepValue(hostContext(lua), name, size, asGlobal))
        return 0;
    return pushKept(lua);
}

int readGlobal(lua_State *lua)
{
    return readValue(lua, true);
}
int readField(lua_State *lua)
{
    return readValue(lua, false);
}

void makeMeta(lua_State *lua, const void *key, lua_CFunction index)
{
    lua_createtable(lua, 0, 1);
    lua_pushcclosure(lua, index, 0);
    lua_setfield(lua, -2, "__index");
    lua_rawsetp(lua, LUA_REGISTRYINDEX, key);
}

int prepare(lua_State *lua)
{
    registerFunctions(lua);
    makeMeta(lua, &kRecordMeta, readGlobal);
    makeMeta(lua, &kValuesMeta, readField);
    return 0;
}

/// Compiles the text in `Feed`; the chunk goes to the registry. lua_load() does not raise, it returns a
/// status.
int keepChunk(lua_State *lua)
{
    lua_rawsetp(lua, LUA_REGISTRYINDEX, &kChunk);
    return 0;
}

int runChunk(lua_State *lua)
{
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &kChunk);
    // a fresh set of globals for each record: nothing a formula sets outlives its run
    lua_createtable(lua, 0, 1);
    lua_createtable(lua, 0, 0);
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &kValuesMeta);
    lua_setmetatable(lua, -2);
    lua_setfield(lua, -2, "r");
    lua_rawgetp(lua, LUA_REGISTRYINDEX, &kRecordMeta);
    lua_setmetatable(lua, -2);
    lua_setupvalue(lua, -2, 1);
    lua_callk(lua, 0, 1, 0, nullptr);
    return 1;
}

} // namespace

struct Expression::Private
{
    QString source;
    QByteArray bytes;
    ExpressionLimits limits;
    Heap heap;
    HostContext context;
    lua_State *lua = nullptr;

    Private() = default;
    ~Private()
    {
        if (lua)
            lua_close(lua);
    }
    Q_DISABLE_COPY_MOVE(Private)

    Result<void> open();
    Result<void> load();
    [[nodiscard]] QString message() const;
    [[nodiscard]] Error runError(int status) const;
    Result<QVariant> result() const;
    Result<QString> text(int index) const;
    Result<QVariant> list(int index) const;
    [[nodiscard]] Error unusable(const QString &problem) const;
    [[nodiscard]] Error outOfMemory() const;
};

Result<void> Expression::Private::open()
{
    heap.limit = limits.memoryBytes;
    lua = lua_newstate(allocate, &heap);
    if (!lua)
        return fail(outOfMemory());
    *static_cast<HostContext **>(lua_getextraspace(lua)) = &context;
    lua_pushcclosure(lua, prepare, 0);
    if (lua_pcallk(lua, 0, 0, 0, 0, nullptr) != LUA_OK)
        return fail(outOfMemory());
    return {};
}

Result<void> Expression::Private::load()
{
    // "return <source>" first: most formulas are one expression. What got further tells where the mistake is.
    qsizetype furthest = -1;
    QString problem;
    for (const QByteArrayView prefix : {QByteArrayView("return "), QByteArrayView("")}) {
        Feed feed{prefix, bytes};
        const int status = lua_load(lua, feedByte, &feed, kChunkName, "t");
        if (status == LUA_OK) {
            lua_pushcclosure(lua, keepChunk, 0);
            lua_rotate(lua, -2, 1); // the function below its argument
            if (lua_pcallk(lua, 1, 0, 0, 0, nullptr) != LUA_OK)
                return fail(outOfMemory());
            return {};
        }
        const QString said = message();
        lua_settop(lua, 0);
        if (status == LUA_ERRMEM)
            return fail(outOfMemory());
        const qsizetype reached = feed.given - prefix.size();
        if (reached > furthest) {
            furthest = reached;
            problem = said;
        }
    }
    problem = splitMessage(problem).second;
    // The compiler has read the word it stumbled over and one byte more (the end counts as a byte).
    static const QRegularExpression near(uR"( near '(.*)'$)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    qsizetype offset = furthest - 1;
    if (const auto match = near.match(problem); match.hasMatch()) {
        const QByteArray word = match.captured(1).toUtf8();
        const qsizetype found = bytes.left(furthest).lastIndexOf(word);
        offset = found >= 0 ? found : offset - word.size();
    }
    return fail(formulaError(u"LL-MAP-001"_s, ErrorKind::BadInput,
                             tr("The formula cannot be understood: %1.").arg(problem),
                             tr("Correct it at the marked place."), placeOf(bytes, offset)));
}

QString Expression::Private::message() const
{
    size_t size = 0;
    if (lua_gettop(lua) == 0 || lua_type(lua, -1) != LUA_TSTRING)
        return tr("unknown problem");
    const char *said = lua_tolstring(lua, -1, &size);
    return QString::fromUtf8(said, qsizetype(qMin<size_t>(size, 500)));
}

Error Expression::Private::outOfMemory() const
{
    return formulaError(
        u"LL-MAP-004"_s, ErrorKind::TooLarge,
        tr("The formula needs more than %1 MiB of memory.").arg(double(limits.memoryBytes) / (1024 * 1024)),
        tr("Let it build smaller texts and lists, and check it for loops that never end."), {});
}

Error Expression::Private::unusable(const QString &problem) const
{
    return formulaError(u"LL-MAP-005"_s, ErrorKind::BadInput,
                        tr("The formula's result cannot be used: %1.").arg(problem),
                        tr("Let it give a text, a number, true or false, or a list of texts."), {});
}

Error Expression::Private::runError(int status) const
{
    if (context.timedOut)
        return formulaError(u"LL-MAP-003"_s, ErrorKind::Timeout,
                            tr("The formula was stopped after %1 ms.").arg(limits.milliseconds),
                            tr("Check it for loops that never end."),
                            placeInLine(bytes, splitMessage(message()).first, {}));
    if (status == LUA_ERRMEM)
        return outOfMemory();
    const auto [line, said] = splitMessage(message());
    static const QRegularExpression name(
        uR"((?:global|local|field|upvalue|function) '([A-Za-z0-9_.]+)'|^([a-z_]+): )"_s);
    const auto match = name.match(said);
    const QString word = match.captured(match.captured(1).isEmpty() ? 2 : 1);
    const QString remedy =
        said.contains("nil value"_L1)
            ? tr("A value is missing in this record or a name is misspelt: use join() or \"name or ''\".")
            : tr("Correct the formula at the marked place.");
    return formulaError(u"LL-MAP-002"_s, ErrorKind::BadInput, tr("The formula failed: %1.").arg(said), remedy,
                        placeInLine(bytes, line, word));
}

Result<QString> Expression::Private::text(int index) const
{
    size_t size = 0;
    const char *raw = lua_tolstring(lua, index, &size);
    if (qsizetype(size) > limits.resultBytes)
        return fail(unusable(tr("it is longer than %1 KiB").arg(limits.resultBytes / 1024)));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder.decode(QByteArrayView(raw, qsizetype(size)));
    if (decoder.hasError())
        return fail(unusable(tr("it is not text")));
    if (decoded.contains(QChar(u'\0')))
        return fail(unusable(tr("it contains the character zero")));
    return decoded;
}

Result<QVariant> Expression::Private::list(int index) const
{
    QStringList items;
    qsizetype bytesUsed = 0;
    const auto n = qsizetype(lua_rawlen(lua, index));
    if (n > limits.resultBytes)
        return fail(unusable(tr("the list is too long")));
    for (qsizetype i = 1; i <= n; ++i) {
        const int type = lua_rawgeti(lua, index, i);
        if (type == LUA_TNUMBER) {
            items << (lua_isinteger(lua, -1) ? QString::number(qint64(lua_tointegerx(lua, -1, nullptr)))
                                             : QString::number(lua_tonumberx(lua, -1, nullptr), 'g', 15));
        } else if (type == LUA_TSTRING) {
            const Result<QString> item = text(lua_gettop(lua));
            if (!item)
                return fail(item.error());
            items << *item;
        } else {
            return fail(unusable(tr("item %1 of the list is not a text").arg(i)));
        }
        bytesUsed += items.last().size();
        if (bytesUsed > limits.resultBytes)
            return fail(unusable(tr("it is longer than %1 KiB").arg(limits.resultBytes / 1024)));
        lua_settop(lua, -2);
    }
    qsizetype entries = 0;
    lua_pushnil(lua);
    while (lua_next(lua, index) != 0) {
        ++entries;
        lua_settop(lua, -2);
    }
    if (entries != n)
        return fail(unusable(tr("a table with names is not a list")));
    return QVariant(items);
}

/// The value on the top of the stack, looked at like anything that comes from outside.
Result<QVariant> Expression::Private::result() const
{
    const int top = lua_gettop(lua);
    switch (lua_type(lua, top)) {
    case LUA_TNIL:
        return QVariant();
    case LUA_TBOOLEAN:
        return QVariant(lua_toboolean(lua, top) != 0);
    case LUA_TNUMBER: {
        if (lua_isinteger(lua, top))
            return QVariant(qint64(lua_tointegerx(lua, top, nullptr)));
        const double number = lua_tonumberx(lua, top, nullptr);
        if (!std::isfinite(number))
            return fail(unusable(tr("it is not a finite number")));
        return QVariant(number);
    }
    case LUA_TSTRING: {
        const Result<QString> decoded = text(top);
        if (!decoded)
            return fail(decoded.error());
        return QVariant(*decoded);
    }
    case LUA_TTABLE:
        return list(top);
    default:
        return fail(unusable(tr("it is a %1").arg(QLatin1String(lua_typename(lua, lua_type(lua, top))))));
    }
}

Result<std::unique_ptr<Expression>> Expression::compile(const QString &source, const ExpressionLimits &limits)
{
    auto d = std::make_unique<Private>();
    d->source = source;
    d->bytes = source.toUtf8();
    d->limits = limits;
    if (d->bytes.size() > limits.sourceBytes)
        return fail(
            formulaError(u"LL-MAP-001"_s, ErrorKind::TooLarge,
                         tr("The formula is longer than %1 KiB.").arg(double(limits.sourceBytes) / 1024),
                         tr("Shorten it, or use a value map for long lists."), {}));
    if (source.trimmed().isEmpty())
        return fail(formulaError(u"LL-MAP-001"_s, ErrorKind::BadInput, tr("The formula is empty."),
                                 tr("Write a formula or choose a source field."), {}));
    const PlainNumbers plainNumbers;
    if (auto opened = d->open(); !opened)
        return fail(opened.error());
    if (auto loaded = d->load(); !loaded)
        return fail(loaded.error());
    std::unique_ptr<Expression> expression(new Expression);
    expression->d = std::move(d);
    return expression;
}

Expression::~Expression() = default;

Result<QVariant> Expression::run(const QVariantMap &record)
{
    const PlainNumbers plainNumbers;
    HostContext &context = d->context;
    context.record = &record;
    context.keysRead.clear();
    context.timedOut = false;
    context.deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(d->limits.milliseconds);
    lua_sethook(d->lua, checkClock, LUA_MASKCOUNT, kHookEvery);
    lua_pushcclosure(d->lua, runChunk, 0);
    const int status = lua_pcallk(d->lua, 0, 1, 0, 0, nullptr);
    lua_sethook(d->lua, nullptr, 0, 0);
    context.record = nullptr;
    Result<QVariant> outcome = status == LUA_OK ? d->result() : fail(d->runError(status));
    lua_settop(d->lua, 0);
    if (!outcome) // what it heaped up goes now, not during the next record
        lua_gc(d->lua, LUA_GCCOLLECT, 0);
    return outcome;
}

QString Expression::source() const
{
    return d->source;
}

QSet<QString> Expression::keysRead() const
{
    return d->context.keysRead;
}

} // namespace leadline::mapping
