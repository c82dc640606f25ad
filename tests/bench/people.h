#pragma once

#include "domain/contact.h"

#include <QStringList>

namespace leadline::bench {

/// Invented people as a provider would send them, about five of each company, the same on every call: own
/// e-mail addresses and domains under .test, numbers of reserved ranges, some with flaws that normalising
/// mends.
[[nodiscard]] QList<domain::Contact> people(int count, int from = 0);
[[nodiscard]] QStringList phoneTexts(int count);
/// The same people as a list file with a header line.
[[nodiscard]] bool writeCsv(const QString &path, int count);

} // namespace leadline::bench
