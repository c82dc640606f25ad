#pragma once

#include "sandbox/seed/world.h"

#include <QJsonObject>

namespace leadline::sandbox {

/// Apollo's JSON: what a search gives away for nothing, and what enrichment adds.
[[nodiscard]] QJsonObject apolloCandidate(const World &world, const Person &person);
[[nodiscard]] QJsonObject apolloPerson(const World &world, const Person &person);
[[nodiscard]] QJsonObject apolloOrganization(const Company &company);
[[nodiscard]] QJsonObject
apolloCompanyRow(const Company &company); ///< company search: industry and address are missing

} // namespace leadline::sandbox
