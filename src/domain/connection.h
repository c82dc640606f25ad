#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QUrl>

namespace leadline::domain {

/// A HaloPSA tenant or a provider account. Holds no secret: `secretKey` names the entry of the secret store.
struct Connection
{
    QString name;                    ///< unique in the workspace: "acme", "apollo"
    QString kind;                    ///< "halopsa", or the manifest id of a provider
    QUrl baseUrl;                    ///< resource server: "https://acme.halopsa.com" or a provider's API root
    QUrl authUrl;                    ///< authorisation server; empty: discovered through /api/AuthInfo
    QString tenant;                  ///< HaloPSA tenant parameter, or empty
    QString clientId;                ///< not a secret
    bool live = false;               ///< LIVE or SANDBOX
    QString secretKey;               ///< key in the SecretStore, or empty when none is needed
    QMap<QString, QString> settings; ///< non-secret extras

    friend bool operator==(const Connection &, const Connection &) = default;
    [[nodiscard]] bool isHalo() const { return kind == QLatin1String("halopsa"); }
    /// https only, except the loopback interface; a host must be there. LL-CONN-001.
    [[nodiscard]] Result<void> validate() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Connection> fromJson(const QJsonObject &json);
};

} // namespace leadline::domain
