#pragma once

#include <QJsonValue>

/// Whether a document fits schemas/mapping.schema.json, as a validator that is not ours sees it.
[[nodiscard]] bool fitsMappingSchema(const QJsonValue &document);
