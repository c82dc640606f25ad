#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace leadline {

/// A row id that cannot be mixed up with another kind of row id. Zero means "not stored yet".
template <class Tag> struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace leadline
