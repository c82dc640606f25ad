#pragma once

#include "sandbox/seed/world.h"

#include <QJsonObject>

namespace leadline::sandbox {

/// Hunter's JSON.
[[nodiscard]] QJsonObject hunterEmail(const World &world, const Person &person); ///< a row of /domain-search
[[nodiscard]] QJsonObject hunterGeneric(const Company &company, const QString &local);
[[nodiscard]] QJsonObject hunterPerson(const World &world, const Person &person); ///< /people/find
[[nodiscard]] QJsonObject hunterCompany(const Company &company);                  ///< /companies/find

/// "valid", "accept_all", "unknown"; empty: not checked within the last month.
[[nodiscard]] QString hunterVerification(const World &world, const Person &person);
[[nodiscard]] QString hunterHeadcount(int employees); ///< "51-200"

} // namespace leadline::sandbox
