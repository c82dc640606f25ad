// The only file that includes valijson: it takes 15 s to compile.
#include "providers/manifestschema.h"

#include "base/json.h"
#include "providers/texts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <exception>
#include <memory>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace leadline::providers {

namespace {

Error brokenSchema(const QString &why)
{
    Error e;
    e.kind = ErrorKind::Internal;
    e.code = QStringLiteral("LL-PROV-009");
    e.what = tr("The built-in description of provider files cannot be used: %1.").arg(why);
    e.unaffected = tr("Nothing was changed.");
    e.remedy = tr("Install Leadline again.");
    return e;
}

Result<std::shared_ptr<const valijson::Schema>> loadSchema()
{
    QFile file(QStringLiteral(":/schemas/provider.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(brokenSchema(tr("it is missing")));
    const auto json = parseJson(file.readAll(), QStringLiteral("provider.schema.json"));
    if (!json)
        return fail(brokenSchema(json.error().what));
    try {
        auto schema = std::make_shared<valijson::Schema>();
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        const QJsonValue root = *json;
        parser.populateSchema(valijson::adapters::QtJsonAdapter(root), *schema);
        return schema;
    } catch (const std::exception &e) {
        return fail(brokenSchema(QString::fromUtf8(e.what())));
    }
}

/// valijson names a place as "<root>", "[operations]", "[0]", …
QString pointerOf(const std::vector<std::string> &context)
{
    QString pointer;
    for (const std::string &step : context) {
        QString name = QString::fromStdString(step);
        if (name == QLatin1String("<root>"))
            continue;
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.mid(1, name.size() - 2);
        pointer += u'/' + name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    }
    return pointer;
}

} // namespace

Result<std::optional<SchemaMisfit>> checkManifestSchema(const QJsonValue &document)
{
    static const auto schema = loadSchema();
    if (!schema)
        return fail(schema.error());
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(**schema, valijson::adapters::QtJsonAdapter(document), &results))
        return std::nullopt;

    // Every level repeats that its child failed: the deepest message is the one that says what to mend.
    std::optional<SchemaMisfit> deepest;
    size_t depth = 0;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        if (deepest && error.context.size() <= depth)
            continue;
        depth = error.context.size();
        deepest = SchemaMisfit{pointerOf(error.context), QString::fromStdString(error.description)};
    }
    return deepest ? deepest : SchemaMisfit{QString(), tr("It does not fit.")};
}

} // namespace leadline::providers
