#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace leadline {

/// A value or the reason why there is none. Foreign errors become an Error at the door of the layer that met them.
template <class T> using Result = tl::expected<T, Error>;

/// `return fail({.kind = …, .code = …, .what = …});` reads better than the library's own wrapper.
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace leadline
