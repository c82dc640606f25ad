#pragma once

#include "base/result.h"
#include "domain/contact.h"
#include "net/http.h"
#include "providers/manifest.h"

#include <QJsonObject>
#include <QVariantMap>

namespace leadline::providers {

/// Everything a request template can name: "filter.titles", "contact.company.domain", "page.number",
/// "credential.user", "poll.id", "now". A scope is the text before the first dot.
class TemplateContext
{
public:
    void set(const QString &scope, const QJsonValue &value) { m_scopes.insert(scope, value); }
    /// Undefined when there is no such value or it is empty.
    [[nodiscard]] QJsonValue value(const QString &name) const;

private:
    QJsonObject m_scopes;
};

/// The page a call asks for, in every way a provider may count.
struct PageRequest
{
    int size = 0;
    qint64 number = 0, offset = 0, start = 1; ///< start: 1-based record number
    QString token;                            ///< cursor of the provider
};

[[nodiscard]] QJsonObject filtersToJson(const OperationSpec &operation, const QVariantMap &filters);
[[nodiscard]] QJsonObject contactToJson(const domain::Contact &contact, const QString &providerId);
[[nodiscard]] QJsonObject pageToJson(const PageRequest &page);

/// Fills a template: what is absent disappears, and so does an object or list of which nothing is left.
/// Undefined when the whole is absent.
[[nodiscard]] QJsonValue expand(const QJsonValue &pattern, const TemplateContext &context);

/// Builds the call of a "request" part below `base`. Headers of the surface are added by the caller.
/// LL-PROV-013 when a value of the path is not known.
[[nodiscard]] Result<net::HttpRequest> buildRequest(const QJsonObject &request, const QUrl &base,
                                                    const TemplateContext &context, const QString &purpose);

/// Adds name=value to a URL's query, percent-encoded for good.
void addQuery(QUrl &url, const QString &name, const QString &value);
/// Replaces a header of the same name or adds it.
void setHeader(net::HttpRequest &request, const QByteArray &name, const QByteArray &value);

/// Names used by the templates of a request ("filter.titles", …), for checking a manifest.
[[nodiscard]] QStringList namesIn(const QJsonValue &pattern);

} // namespace leadline::providers
