#pragma once

#include "sandbox/exchange.h"
#include "sandbox/seed/world.h"

#include <QJsonObject>

#include <optional>

namespace leadline::sandbox {

/// Apollo's parameters: query "name[]=v" and "range[min]=1", or a JSON body with plain names and nested
/// objects. Both are in use; the body wins.
class ApolloParams
{
public:
    ApolloParams(const Params &query, const QJsonObject &body) : m_query(query), m_body(body) {}
    [[nodiscard]] QStringList list(const QString &name) const;
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] bool flag(const QString &name, bool fallback) const;
    [[nodiscard]] std::optional<qint64> number(const QString &name) const;
    [[nodiscard]] std::optional<qint64> bound(const QString &range,
                                              const QString &end) const; ///< end: "min", "max"

private:
    const Params &m_query;
    const QJsonObject &m_body;
};

/// Page numbers start at 1; per_page goes up to 100, pages up to 500.
struct ApolloPage
{
    int number = 1, size = 25;
};

struct ApolloQuery
{
    ApolloPage page;
    QString refusal; ///< not empty: 422
};

[[nodiscard]] ApolloQuery checkedQuery(const ApolloParams &params);
[[nodiscard]] QList<const Person *> searchPeople(const World &world, const ApolloParams &params);
[[nodiscard]] QList<const Company *> searchCompanies(const World &world, const ApolloParams &params);

/// "Microsoft Office 365" -> "microsoft_office_365"
[[nodiscard]] QString technologyUid(const QString &name);

} // namespace leadline::sandbox
