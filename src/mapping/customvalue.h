#pragma once

#include "domain/tenantschema.h"

#include <QJsonValue>
#include <QStringList>
#include <QVariant>

namespace leadline::mapping {

/// A value brought into the form of one HaloPSA field.
struct EncodedValue
{
    QJsonValue value;    ///< null when nothing is left
    QString text;        ///< as people read it
    QStringList unknown; ///< texts that are no option of the field
    bool isCut = false;  ///< shortened to fit
    QString problem;     ///< why the value cannot be used at all, in words; empty when it can
};

/// HaloPSA: single-line text is NVARCHAR(255), counted in UTF-16 units as QString does.
inline constexpr int kLineLength = 255;
inline constexpr int kMemoLength = 256 * 1024;

/// `maxLength` 0: as the field's type has it.
[[nodiscard]] EncodedValue encodeFor(const domain::CustomField &field, const QVariant &value,
                                     int maxLength = 0);

} // namespace leadline::mapping
