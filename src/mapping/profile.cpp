#include "mapping/profile.h"

#include "base/json.h"
#include "domain/fieldcatalogue.h"
#include "domain/provenance.h"
#include "mapping/expression.h"
#include "mapping/texts.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace leadline::mapping {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxRules = 2'000;
constexpr qsizetype kMaxBytes = 1024 * 1024;
constexpr int kMaxDepth = 32;
constexpr qsizetype kMaxMapEntries = 2'000;

/// Reads one profile; the first mistake ends it with the JSON pointer of the place.
class ProfileReader
{
public:
    explicit ProfileReader(const QString &source) : m_source(source) {}

    Result<Profile> read(const QJsonObject &json)
    {
        Profile profile;
        if (auto head = readHead(json, profile); !head)
            return fail(head.error());
        const QJsonArray rules = json["rules"_L1].toArray();
        if (rules.size() > kMaxRules)
            return wrong(u"/rules"_s, tr("more than %1 rules").arg(kMaxRules));
        for (qsizetype i = 0; i < rules.size(); ++i) {
            const QString path = u"/rules/%1"_s.arg(i);
            if (!rules[i].isObject())
                return wrong(path, tr("a rule must be an object"));
            auto rule = readRule(rules[i].toObject(), path);
            if (!rule)
                return fail(rule.error());
            profile.rules << *rule;
        }
        if (auto required = readRequired(json["required"_L1], profile); !required)
            return fail(required.error());
        return profile;
    }

private:
    tl::unexpected<Error> wrong(const QString &path, const QString &problem,
                                const QString &code = u"LL-MAP-011"_s) const
    {
        return fail(
            {.kind = ErrorKind::BadInput,
             .code = code,
             .what = tr("The mapping profile %1 cannot be used: %2 (at %3).").arg(m_source, problem, path),
             .unaffected = tr("The mapping in use stays as it is."),
             .remedy = tr("Correct the file at that place, or choose another profile."),
             .details = {{u"path"_s, path}, {u"file"_s, m_source}}});
    }

    Result<void> onlyKnown(const QJsonObject &json, const QString &path, const QStringList &known) const
    {
        for (const QString &key : json.keys()) {
            if (!known.contains(key))
                return wrong(path + u'/' + key, tr("\"%1\" is not a member of a mapping profile").arg(key));
        }
        return {};
    }

    Result<void> readHead(const QJsonObject &json, Profile &profile) const
    {
        if (json["format"_L1].toString() != "leadline-mapping"_L1)
            return wrong(u"/format"_s, tr("it is not a Leadline mapping profile"), u"LL-MAP-010"_s);
        if (json["version"_L1].toInt() != 1)
            return wrong(u"/version"_s, tr("its format version is not 1"), u"LL-MAP-010"_s);
        if (auto known = onlyKnown(json, {},
                                   {u"$schema"_s, u"format"_s, u"version"_s, u"name"_s, u"revision"_s,
                                    u"required"_s, u"rules"_s});
            !known)
            return known;
        profile.name = cleanLine(json["name"_L1].toString());
        if (profile.name.isEmpty() || profile.name.size() > 100)
            return wrong(u"/name"_s, tr("a name of at most 100 letters is due"));
        const QJsonValue revision = json["revision"_L1];
        profile.version = revision.toInt(revision.isUndefined() ? 0 : -1);
        if (profile.version < 0)
            return wrong(u"/revision"_s, tr("the revision must be a whole number, 0 or more"));
        if (!json["rules"_L1].isArray())
            return wrong(u"/rules"_s, tr("a list of rules is due"));
        return {};
    }

    Result<Rule> readRule(const QJsonObject &json, const QString &path)
    {
        if (auto known = onlyKnown(json, path,
                                   {u"target"_s, u"source"_s, u"formula"_s, u"write"_s, u"values"_s,
                                    u"default"_s, u"sendDefault"_s, u"enabled"_s, u"note"_s});
            !known)
            return fail(known.error());
        for (const char *name : {"target", "source", "formula", "write", "note"}) {
            const QJsonValue value = json[QLatin1String(name)];
            if (!value.isUndefined() && !value.isString())
                return wrong(path + u'/' + QLatin1String(name), tr("a text is due"));
        }
        for (const char *name : {"sendDefault", "enabled"}) {
            const QJsonValue value = json[QLatin1String(name)];
            if (!value.isUndefined() && !value.isBool())
                return wrong(path + u'/' + QLatin1String(name), tr("true or false is due"));
        }
        Rule rule;
        rule.target = json["target"_L1].toString();
        rule.source = json["source"_L1].toString();
        rule.expression = json["formula"_L1].toString();
        rule.note = json["note"_L1].toString();
        rule.sendDefault = json["sendDefault"_L1].toBool(false);
        rule.enabled = json["enabled"_L1].toBool(true);
        if (auto target = checkTarget(rule.target, path); !target)
            return fail(target.error());
        if (auto write = readWrite(json["write"_L1], rule, path); !write)
            return fail(write.error());
        if (auto values = readValues(json["values"_L1], rule, path); !values)
            return fail(values.error());
        if (auto fallback = readDefault(json, rule, path); !fallback)
            return fail(fallback.error());
        if (auto from = checkSource(rule, path); !from)
            return fail(from.error());
        return rule;
    }

    Result<void> checkTarget(const QString &target, const QString &path)
    {
        static const QRegularExpression shape(u"^(?:[a-z_][A-Za-z0-9_]{0,63}|cf:[A-Za-z0-9_]{1,64})$"_s);
        if (!shape.match(target).hasMatch())
            return wrong(
                path + u"/target"_s,
                tr("\"%1\" is neither a HaloPSA member nor cf: with the name of a custom field").arg(target));
        QString same = target;
        if (target.startsWith("cf:"_L1))
            same = u"cf:"_s + domain::comparableFieldName(target.mid(3));
        if (m_targets.contains(same))
            return wrong(path + u"/target"_s, tr("\"%1\" is filled by an earlier rule already").arg(target));
        m_targets.insert(same);
        return {};
    }

    Result<void> readWrite(const QJsonValue &json, Rule &rule, const QString &path) const
    {
        if (json.isUndefined())
            return {};
        for (const WriteMode mode : {WriteMode::FillIfEmpty, WriteMode::Overwrite, WriteMode::Never}) {
            if (writeModeName(mode) == json.toString()) {
                rule.mode = mode;
                return {};
            }
        }
        return wrong(path + u"/write"_s, tr("fill_if_empty, overwrite or never is due"));
    }

    Result<void> readValues(const QJsonValue &json, Rule &rule, const QString &path) const
    {
        if (json.isUndefined())
            return {};
        const QString here = path + u"/values"_s;
        if (!json.isObject())
            return wrong(here, tr("an object from text to text is due"));
        const QJsonObject values = json.toObject();
        if (values.size() > kMaxMapEntries)
            return wrong(here, tr("more than %1 values").arg(kMaxMapEntries));
        QSet<QString> folded;
        for (auto it = values.begin(); it != values.end(); ++it) {
            const QString at = here + u'/' + QString(it.key()).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
            if (!it.value().isString())
                return wrong(at, tr("a text is due"));
            const QString key = it.key().trimmed().toCaseFolded();
            if (key.isEmpty() || folded.contains(key))
                return wrong(at, tr("the value \"%1\" is empty or stands twice but for upper and lower case")
                                     .arg(it.key()));
            folded.insert(key);
            rule.valueMap.insert(it.key(), it.value().toString());
        }
        return {};
    }

    Result<void> readDefault(const QJsonObject &json, Rule &rule, const QString &path) const
    {
        const QJsonValue value = json["default"_L1];
        if (!value.isUndefined()) {
            const QJsonArray items = value.toArray();
            const bool texts =
                std::all_of(items.begin(), items.end(), [](const QJsonValue &i) { return i.isString(); });
            if (texts)
                rule.defaultValue = domain::variantFromJson(value);
            if (!rule.defaultValue.isValid())
                return wrong(path + u"/default"_s,
                             tr("a text, a number, true or false, or a list of texts is due"));
        } else if (rule.sendDefault) {
            return wrong(path + u"/sendDefault"_s, tr("there is no default to send"));
        }
        return {};
    }

    Result<void> checkSource(const Rule &rule, const QString &path) const
    {
        if (!rule.source.isEmpty() && !rule.expression.isEmpty())
            return wrong(path, tr("a rule has a source or a formula, not both"));
        if (!rule.source.isEmpty()) {
            if (rule.source != kSourceProvider && !rule.source.startsWith("extra."_L1) &&
                !domain::findField(rule.source))
                return wrong(path + u"/source"_s, tr("there is no field \"%1\"").arg(rule.source));
            return {};
        }
        if (rule.expression.isEmpty()) {
            if (rule.defaultValue.isValid())
                return {};
            return wrong(path, tr("a rule needs a source, a formula or a default"));
        }
        const auto compiled = Expression::compile(rule.expression);
        if (compiled)
            return {};
        const Error &cause = compiled.error();
        auto e = wrong(path + u"/formula"_s,
                       tr("the formula for %1, line %2, column %3: %4")
                           .arg(rule.target)
                           .arg(cause.details[u"line"_s].toInt())
                           .arg(cause.details[u"column"_s].toInt())
                           .arg(cause.what.chopped(1)),
                       u"LL-MAP-012"_s);
        e.value().details[u"formulaLine"_s] = cause.details[u"line"_s];
        e.value().details[u"formulaColumn"_s] = cause.details[u"column"_s];
        return e;
    }

    Result<void> readRequired(const QJsonValue &json, Profile &profile) const
    {
        if (json.isUndefined())
            return {};
        if (!json.isArray())
            return wrong(u"/required"_s, tr("a list of targets is due"));
        const QJsonArray targets = json.toArray();
        for (qsizetype i = 0; i < targets.size(); ++i) {
            const QString target = targets[i].toString();
            const bool filled = std::any_of(profile.rules.cbegin(), profile.rules.cend(),
                                            [&](const Rule &rule) { return rule.target == target; });
            if (!filled)
                return wrong(u"/required/%1"_s.arg(i), tr("no rule fills \"%1\"").arg(target));
            profile.required << target;
        }
        return {};
    }

    QString m_source;
    QSet<QString> m_targets; // as compared
};

} // namespace

QString writeModeName(WriteMode mode)
{
    switch (mode) {
    case WriteMode::FillIfEmpty:
        return u"fill_if_empty"_s;
    case WriteMode::Overwrite:
        return u"overwrite"_s;
    case WriteMode::Never:
        return u"never"_s;
    }
    return {};
}

QString writeModeLabel(WriteMode mode)
{
    switch (mode) {
    case WriteMode::FillIfEmpty:
        return tr("Only if empty");
    case WriteMode::Overwrite:
        return tr("Always");
    case WriteMode::Never:
        return tr("Only when created");
    }
    return {};
}

QJsonObject Profile::toJson() const
{
    QJsonArray list;
    for (const Rule &rule : rules) {
        QJsonObject json{{u"target"_s, rule.target}, {u"write"_s, writeModeName(rule.mode)}};
        const auto put = [&json](QLatin1String key, const QString &text) {
            if (!text.isEmpty())
                json[key] = text;
        };
        put("source"_L1, rule.source);
        put("formula"_L1, rule.expression);
        put("note"_L1, rule.note);
        if (!rule.valueMap.isEmpty()) {
            QJsonObject values;
            for (auto it = rule.valueMap.begin(); it != rule.valueMap.end(); ++it)
                values[it.key()] = it.value();
            json[u"values"_s] = values;
        }
        if (rule.defaultValue.isValid())
            json[u"default"_s] = domain::variantToJson(rule.defaultValue);
        if (rule.sendDefault)
            json[u"sendDefault"_s] = true;
        if (!rule.enabled)
            json[u"enabled"_s] = false;
        list << json;
    }
    return {{u"format"_s, u"leadline-mapping"_s},
            {u"version"_s, 1},
            {u"name"_s, name},
            {u"revision"_s, version},
            {u"required"_s, QJsonArray::fromStringList(required)},
            {u"rules"_s, list}};
}

Result<Profile> Profile::fromJson(const QJsonObject &json, const QString &source)
{
    return ProfileReader(source).read(json);
}

Result<Profile> Profile::fromBytes(const QByteArray &bytes, const QString &source)
{
    const auto parsed =
        parseJson(bytes, tr("The mapping profile %1").arg(source),
                  {.maxBytes = kMaxBytes, .maxDepth = kMaxDepth, .refuseDuplicateKeys = true});
    if (!parsed)
        return fail(parsed.error());
    auto profile = fromJson(parsed->toObject(), source);
    if (!profile) {
        Error e = profile.error();
        // a missing member has no place of its own: its parent's line is shown
        QString path = e.details[u"path"_s].toString();
        qsizetype offset = -1;
        while ((offset = offsetOfJsonPointer(bytes, path)) < 0 && !path.isEmpty())
            path.truncate(path.lastIndexOf(u'/'));
        const int line = lineOfOffset(bytes, qMax<qsizetype>(0, offset));
        e.details[u"line"_s] = line;
        e.what = tr("%1 Line %2.").arg(e.what, QString::number(line));
        return fail(e);
    }
    return profile;
}

Result<Profile> shippedProfile(const QString &name)
{
    QFile file(u":/schemas/mapping/%1.json"_s.arg(name));
    if (!shippedProfileNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return fail({.kind = ErrorKind::NotFound,
                     .code = u"LL-MAP-010"_s,
                     .what = tr("There is no shipped mapping profile \"%1\".").arg(name),
                     .unaffected = tr("The mapping in use stays as it is."),
                     .remedy = tr("Choose one of: %1.").arg(shippedProfileNames().join(u", "_s)),
                     .details = {}});
    return Profile::fromBytes(file.readAll(), name + u".json"_s);
}

QStringList shippedProfileNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/schemas/mapping"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names << file.chopped(5);
    return names;
}

} // namespace leadline::mapping
