#pragma once

#include "domain/contact.h"

namespace leadline::mapping {

/// A contact as rules see it. Borrows the contact.
struct Record
{
    const domain::Contact *contact = nullptr;
    QString provider;     ///< what kSourceProvider stands for; empty: no provider gave anything
    QVariantMap observed; ///< without values that are defaults: those stay home
    QVariantMap all;

    explicit Record(const domain::Contact &from);
};

/// Defaults are sent only by rules that say so. An opt-out is kept whatever it rests on.
[[nodiscard]] bool staysHome(const QString &key, const domain::FieldValue &value);

} // namespace leadline::mapping
