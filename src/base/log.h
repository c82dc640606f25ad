#pragma once

#include <QLoggingCategory>

/// One category per topic, named leadline.<layer>.<topic>. Info is quiet; a warning is something a person should act on.
/// Log lines are English, carry no secret and no personal data.
///
/// `LEADLINE_LOG(lcTransport, "net.transport")` in an anonymous namespace of a .cpp file.
#define LEADLINE_LOG(name, topic) Q_LOGGING_CATEGORY(name, "leadline." topic, QtWarningMsg)

namespace leadline {

/// Installs the handler of the programs: one line per message on standard error with UTC time, level and category,
/// control characters escaped, tokens and keys of known shapes replaced by "[redacted]".
void installLogHandler();

/// The redaction of the handler, for everything else that writes text outside (consoles, reports).
[[nodiscard]] QString redacted(const QString &line);

} // namespace leadline
