#include "mapping/schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

bool fitsMappingSchema(const QJsonValue &document)
{
    QFile file(QStringLiteral(LEADLINE_SOURCE_DIR "/schemas/mapping.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("mapping.schema.json cannot be read");
    const QJsonValue json = QJsonDocument::fromJson(file.readAll()).object();
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::QtJsonAdapter(json), schema);
    valijson::Validator validator;
    return validator.validate(schema, valijson::adapters::QtJsonAdapter(document), nullptr);
}
