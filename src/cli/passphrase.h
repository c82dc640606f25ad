#pragma once

#include "base/result.h"

#include <QByteArray>

namespace leadline::cli {

/// One line from a file descriptor, for scripts ("--passphrase-fd 3"), or typed at the terminal without echo when `fd` is
/// negative. Never from an argument or the environment, which other processes can read. LL-CLI-010 none was given,
/// 011 a signal came first.
[[nodiscard]] Result<QByteArray> readSecretLine(int fd, const QString &prompt);

} // namespace leadline::cli
