#include "providers/manifestcheck.h"

#include "domain/fieldcatalogue.h"
#include "providers/jsonpath.h"
#include "providers/requestbuilder.h"
#include "providers/texts.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace leadline::providers {

namespace {

using Problem = std::optional<SchemaMisfit>;

bool isCanonical(const QString &key)
{
    return domain::findField(key) || key.startsWith(QLatin1String("extra."));
}

bool isRange(FilterSpec::Type type)
{
    return type == FilterSpec::Type::IntegerRange || type == FilterSpec::Type::DateRange;
}

/// Patterns and paths are recognised by the names of their members, wherever they stand outside templates.
Problem checkPatternsAndPaths(const QJsonValue &value, const QString &pointer, const QString &name)
{
    static const QSet<QString> patterns{QStringLiteral("match"), QStringLiteral("body"),
                                        QStringLiteral("maskedIf"), QStringLiteral("dropIf"),
                                        QStringLiteral("extract")};
    static const QSet<QString> paths{
        QStringLiteral("path"),       QStringLiteral("rows"),     QStringLiteral("id"),
        QStringLiteral("total"),      QStringLiteral("next"),     QStringLiteral("more"),
        QStringLiteral("last"),       QStringLiteral("actual"),   QStringLiteral("balance"),
        QStringLiteral("totalPages"), QStringLiteral("join"),     QStringLiteral("used"),
        QStringLiteral("left"),       QStringLiteral("waitPath"), QStringLiteral("answer")};
    if (value.isString() && patterns.contains(name)) {
        const QRegularExpression re(value.toString());
        if (!re.isValid())
            return SchemaMisfit{
                pointer, tr("\"%1\" is no regular expression: %2.").arg(value.toString(), re.errorString())};
    }
    if (paths.contains(name)) {
        for (const QString &path : pathsOf(value)) {
            if (const QString problem = pathProblem(path); !problem.isEmpty())
                return SchemaMisfit{pointer, problem + u'.'};
        }
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (const auto p = checkPatternsAndPaths(array.at(i), pointer + u'/' + QString::number(i), {}))
                return p;
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == u"request" || it.key() == u"map" || it.key() == u"filters")
                continue;
            if (const auto p = checkPatternsAndPaths(it.value(), pointer + u'/' + it.key(), it.key()))
                return p;
        }
    }
    return {};
}

Problem checkFields(const QJsonObject &fields, const QString &pointer)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QString at = pointer + u'/' + it.key();
        if (!isCanonical(it.key()))
            return SchemaMisfit{at, tr("There is no field \"%1\".").arg(it.key())};
        if (it.value().isObject())
            continue; // its paths were seen already
        for (const QString &path : pathsOf(it.value())) {
            if (const QString problem = pathProblem(path); !problem.isEmpty())
                return SchemaMisfit{at, problem + u'.'};
        }
    }
    return {};
}

class OperationCheck
{
public:
    OperationCheck(const Manifest &manifest, const OperationSpec &operation, QString pointer)
        : m_manifest(manifest), m_operation(operation), m_pointer(std::move(pointer))
    {
    }

    Problem run()
    {
        for (auto check : {&OperationCheck::surface, &OperationCheck::filters, &OperationCheck::templates,
                           &OperationCheck::unusedFilters, &OperationCheck::paging, &OperationCheck::inputs,
                           &OperationCheck::cost, &OperationCheck::result}) {
            if (const auto problem = (this->*check)())
                return problem;
        }
        return {};
    }

private:
    [[nodiscard]] SchemaMisfit at(const QString &below, const QString &problem) const
    {
        return {m_pointer + below, problem};
    }
    [[nodiscard]] const FilterSpec *filter(const QString &key) const
    {
        for (const FilterSpec &f : m_operation.filters) {
            if (f.key == key)
                return &f;
        }
        return nullptr;
    }

    Problem surface()
    {
        const QString name = m_operation.body.value(u"surface").toString();
        const QJsonObject surfaces = m_manifest.json.value(u"surfaces").toObject();
        if (!name.isEmpty() && !surfaces.contains(name))
            return at(QStringLiteral("/surface"), tr("There is no surface \"%1\".").arg(name));
        if (name.isEmpty() && surfaces.size() > 1 && !surfaces.contains(u"main"))
            return at({}, tr("It must name its surface: there are several and none is called \"main\"."));
        return {};
    }
    Problem filters()
    {
        QSet<QString> keys;
        QHash<QString, int> groups;
        for (qsizetype i = 0; i < m_operation.filters.size(); ++i) {
            const FilterSpec &f = m_operation.filters.at(i);
            const QString place = QStringLiteral("/filters/%1").arg(i);
            if (keys.contains(f.key))
                return at(place + QLatin1String("/key"), tr("Two filters are called \"%1\".").arg(f.key));
            keys.insert(f.key);
            if (QSet<QString>(f.choices.begin(), f.choices.end()).size() != f.choices.size())
                return at(place + QLatin1String("/choices"), tr("A choice stands twice."));
            if (!f.oneOf.isEmpty())
                ++groups[f.oneOf];
        }
        for (auto it = groups.cbegin(); it != groups.cend(); ++it) {
            if (it.value() < 2)
                return at(QStringLiteral("/filters"),
                          tr("The group \"%1\" has one filter only.").arg(it.key()));
        }
        return {};
    }
    Problem templates()
    {
        if (const auto p = checkRequest(m_operation.body.value(u"request"), QStringLiteral("/request")))
            return p;
        const QJsonObject poll = m_operation.body.value(u"poll").toObject();
        if (poll.contains(u"request"))
            return checkRequest(poll.value(u"request"), QStringLiteral("/poll/request"));
        return {};
    }
    Problem checkRequest(const QJsonValue &request, const QString &place)
    {
        for (const QString &part :
             {QStringLiteral("path"), QStringLiteral("query"), QStringLiteral("headers"),
              QStringLiteral("body"), QStringLiteral("form")}) {
            const QJsonValue pattern = request[part];
            if (pattern.isUndefined())
                continue;
            const QString below = place + u'/' + part;
            if (const auto p = checkKeywords(pattern, below))
                return p;
            for (const QString &name : namesIn(pattern)) {
                if (const QString problem = nameProblem(name); !problem.isEmpty())
                    return at(below, problem);
                m_used.insert(name.section(u'.', 0, 1));
            }
        }
        return {};
    }
    Problem checkKeywords(const QJsonValue &pattern, const QString &place)
    {
        static const QSet<QString> keywords{QStringLiteral("$"), QStringLiteral("$each"),
                                            QStringLiteral("$first"), QStringLiteral("$text")};
        if (pattern.isArray()) {
            const QJsonArray array = pattern.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                if (const auto p = checkKeywords(array.at(i), place + u'/' + QString::number(i)))
                    return p;
            }
        }
        const QJsonObject object = pattern.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().startsWith(u'$') && !keywords.contains(it.key()))
                return at(place + u'/' + it.key(), tr("There is no template keyword \"%1\".").arg(it.key()));
            if (it.key() == u"extract" && object.contains(u"$") &&
                !QRegularExpression(it.value().toString()).isValid())
                return at(place + u'/' + it.key(),
                          tr("\"%1\" is no regular expression.").arg(it.value().toString()));
            if (const auto p = checkKeywords(it.value(), place + u'/' + it.key()))
                return p;
        }
        return {};
    }
    [[nodiscard]] QString nameProblem(const QString &name) const
    {
        const QString scope = name.section(u'.', 0, 0), rest = name.section(u'.', 1);
        if (scope == u"filter")
            return filterProblem(rest);
        if (scope == u"contact") {
            return rest == u"provider_id" || isCanonical(rest) ? QString()
                                                               : tr("There is no field \"%1\".").arg(rest);
        }
        if (scope == u"page") {
            static const QSet<QString> known{QStringLiteral("size"), QStringLiteral("number"),
                                             QStringLiteral("offset"), QStringLiteral("start"),
                                             QStringLiteral("token")};
            if (!m_operation.paged)
                return tr("\"%1\" is used, but the operation has no paging.").arg(name);
            return known.contains(rest) ? QString() : tr("There is no \"%1\".").arg(name);
        }
        if (scope == u"poll") {
            const bool known = m_operation.body.value(u"poll")[u"vars"].toObject().contains(rest);
            return known ? QString() : tr("\"%1\" is not among the poll's vars.").arg(name);
        }
        if (scope == u"credential" || scope == u"item" || name == u"now")
            return {};
        return tr("There is no value called \"%1\".").arg(name);
    }
    [[nodiscard]] QString filterProblem(const QString &rest) const
    {
        const QString key = rest.section(u'.', 0, 0), part = rest.section(u'.', 1);
        const FilterSpec *spec = filter(key);
        if (!spec)
            return tr("There is no filter \"%1\".").arg(key);
        static const QSet<QString> numbers{QStringLiteral("min"), QStringLiteral("max")};
        static const QSet<QString> dates{QStringLiteral("from"), QStringLiteral("to")};
        const QSet<QString> &parts = spec->type == FilterSpec::Type::DateRange ? dates : numbers;
        if (part.isEmpty() || (isRange(spec->type) && parts.contains(part)))
            return {};
        return tr("The filter \"%1\" has no part \"%2\".").arg(key, part);
    }
    Problem unusedFilters()
    {
        for (qsizetype i = 0; i < m_operation.filters.size(); ++i) {
            const QString &key = m_operation.filters.at(i).key;
            if (!m_used.contains(QLatin1String("filter.") + key)) {
                return at(QStringLiteral("/filters/%1").arg(i),
                          tr("The filter \"%1\" is offered but never sent.").arg(key));
            }
        }
        return {};
    }
    Problem paging()
    {
        const QJsonObject paging = m_operation.body.value(u"paging").toObject();
        if (paging.isEmpty())
            return {};
        const QString style = paging.value(u"style").toString();
        const QString needed = style == u"page"     ? QStringLiteral("page.number")
                               : style == u"offset" ? QStringLiteral("page.offset")
                               : style == u"start"  ? QStringLiteral("page.start")
                                                    : QStringLiteral("page.token");
        if (!m_used.contains(needed) &&
            !(style == u"offset" && m_used.contains(QStringLiteral("page.number"))))
            return at(QStringLiteral("/paging"), tr("The request never sends \"%1\".").arg(needed));
        if (style == u"cursor" && !paging.contains(u"next"))
            return at(QStringLiteral("/paging"), tr("A cursor needs \"next\"."));
        const QJsonObject size = paging.value(u"size").toObject();
        if (!size.isEmpty() && (size.value(u"default").toInt() > size.value(u"max").toInt() ||
                                size.value(u"min").toInt(1) > size.value(u"default").toInt()))
            return at(QStringLiteral("/paging/size"), tr("The default page size is outside min and max."));
        return {};
    }
    Problem inputs()
    {
        for (qsizetype i = 0; i < m_operation.inputs.size(); ++i) {
            for (const QString &key : m_operation.inputs.at(i).split(u'|')) {
                if (key != u"provider_id" && !isCanonical(key))
                    return at(QStringLiteral("/inputs/%1").arg(i), tr("There is no field \"%1\".").arg(key));
            }
        }
        return {};
    }
    Problem cost()
    {
        const QJsonObject request = m_operation.body.value(u"request").toObject();
        const QString method = request.value(u"method").toString();
        if (m_operation.paid && method != u"GET" && method != u"DELETE" && !request.contains(u"body") &&
            !request.contains(u"form"))
            return at(QStringLiteral("/request"),
                      tr("A paid call must have a body (\"body\": {}), or it could leave twice."));
        if (m_operation.minCredits > m_operation.maxCredits)
            return at(QStringLiteral("/cost"), tr("The lowest price is higher than the highest."));
        const QJsonObject cost = m_operation.body.value(u"cost").toObject();
        if (cost.value(u"per").toString() == u"block" && !cost.contains(u"block"))
            return at(QStringLiteral("/cost"), tr("A price per block needs the size of a block."));
        return {};
    }
    Problem result()
    {
        const QJsonObject result = m_operation.body.value(u"result").toObject();
        if (m_operation.body.contains(u"result") && !result.contains(u"use") && !result.contains(u"fields"))
            return at(QStringLiteral("/result"), tr("It maps no field."));
        const QString use = result.value(u"use").toString();
        if (!use.isEmpty() && !m_manifest.json.value(u"maps").toObject().contains(use))
            return at(QStringLiteral("/result/use"), tr("There is no map \"%1\".").arg(use));
        return checkFields(result.value(u"fields").toObject(), m_pointer + QLatin1String("/result/fields"));
    }

    const Manifest &m_manifest;
    const OperationSpec &m_operation;
    QString m_pointer;
    QSet<QString> m_used; // "filter.titles": the first two segments of every name in the templates
};

Problem checkCredentials(const Manifest &manifest)
{
    QSet<QString> parts;
    for (const CredentialPart &part : manifest.credentialParts)
        parts.insert(part.key);
    const QJsonObject surfaces = manifest.json.value(u"surfaces").toObject();
    for (auto it = surfaces.begin(); it != surfaces.end(); ++it) {
        const QString pointer = QStringLiteral("/surfaces/%1/auth").arg(it.key());
        const QJsonObject auth = it.value()[u"auth"].toObject();
        if (auth.value(u"type").toString() != u"none" && manifest.credentialLabel.isEmpty())
            return SchemaMisfit{pointer, tr("It needs a credential, but the manifest describes none.")};
        QStringList wanted;
        for (const QString &member :
             {QStringLiteral("part"), QStringLiteral("userPart"), QStringLiteral("passwordPart"),
              QStringLiteral("idPart"), QStringLiteral("secretPart")}) {
            if (auth.contains(member))
                wanted << auth.value(member).toString();
        }
        for (const QString &name : namesIn(auth.value(u"request"))) {
            if (name.startsWith(QLatin1String("credential.")))
                wanted << name.section(u'.', 1);
        }
        for (const QString &part : wanted) {
            if (!parts.contains(part) && !(parts.isEmpty() && part == u"key"))
                return SchemaMisfit{pointer, tr("The credential has no part \"%1\".").arg(part)};
        }
    }
    return {};
}

} // namespace

std::optional<SchemaMisfit> findInconsistency(const Manifest &manifest)
{
    if (manifest.status != u"retired" && !manifest.fileOnly && manifest.operations.isEmpty())
        return SchemaMisfit{QStringLiteral("/operations"),
                            tr("A provider in use needs at least one operation.")};
    if (manifest.aliasOf == manifest.id)
        return SchemaMisfit{QStringLiteral("/aliasOf"), tr("A provider cannot be another name of itself.")};
    if (const auto p = checkPatternsAndPaths(manifest.json, {}, {}))
        return p;
    if (const auto p = checkCredentials(manifest))
        return p;
    const QJsonObject maps = manifest.json.value(u"maps").toObject();
    for (auto it = maps.begin(); it != maps.end(); ++it) {
        if (const auto p = checkFields(it.value().toObject(), QLatin1String("/maps/") + it.key()))
            return p;
    }
    QSet<QString> ids;
    for (qsizetype i = 0; i < manifest.operations.size(); ++i) {
        const QString pointer = QStringLiteral("/operations/%1").arg(i);
        const OperationSpec &operation = manifest.operations.at(i);
        if (ids.contains(operation.id))
            return SchemaMisfit{pointer + QLatin1String("/id"),
                                tr("Two operations are called \"%1\".").arg(operation.id)};
        ids.insert(operation.id);
        if (const auto p = OperationCheck(manifest, operation, pointer).run())
            return p;
    }
    return {};
}

} // namespace leadline::providers
