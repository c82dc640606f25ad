#include "domain/connection.h"

#include "domain/jsonvalues.h"
#include "domain/texts.h"

#include <algorithm>

namespace leadline::domain {

namespace {

/// The loopback interface by its literal names only: a host name that resolves there today may not tomorrow.
bool isLoopback(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("::1"))
        return true;
    const QStringList octets = host.split(u'.');
    if (octets.size() != 4 || octets.first() != QLatin1String("127"))
        return false;
    return std::all_of(octets.begin(), octets.end(), [](const QString &octet) {
        bool isNumber = false;
        return octet.toUInt(&isNumber) <= 255 && isNumber;
    });
}

QString problemOf(const QUrl &url)
{
    if (!url.isValid() || url.isRelative())
        return tr("it is not a complete address");
    if (url.host().isEmpty())
        return tr("it names no host");
    if (!url.userInfo().isEmpty())
        return tr("it carries a user name or password");
    if (url.scheme() == QLatin1String("https"))
        return {};
    if (url.scheme() != QLatin1String("http"))
        return tr("it does not start with https");
    return isLoopback(url.host()) ? QString()
                                  : tr("it is not encrypted; only https is used outside this computer");
}

tl::unexpected<Error> invalid(const QString &what)
{
    return fail({.kind = ErrorKind::BadInput,
                 .code = QStringLiteral("LL-CONN-001"),
                 .what = what,
                 .unaffected = tr("Nothing was sent and other connections are unaffected."),
                 .remedy = tr("Correct the connection in Setup.")});
}

} // namespace

Result<void> Connection::validate() const
{
    if (name.trimmed().isEmpty())
        return invalid(tr("A connection has no name."));
    if (kind.trimmed().isEmpty())
        return invalid(tr("The connection \"%1\" does not say what it leads to.").arg(name));
    if (const QString problem = problemOf(baseUrl); !problem.isEmpty())
        return invalid(tr("The address of the connection \"%1\" cannot be used: %2.").arg(name, problem));
    if (authUrl.isEmpty())
        return {};
    if (const QString problem = problemOf(authUrl); !problem.isEmpty())
        return invalid(
            tr("The sign-in address of the connection \"%1\" cannot be used: %2.").arg(name, problem));
    return {};
}

QJsonObject Connection::toJson() const
{
    QJsonObject extras;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        extras.insert(it.key(), it.value());
    return {{QLatin1String("name"), name},
            {QLatin1String("kind"), kind},
            {QLatin1String("base_url"), baseUrl.toString(QUrl::FullyEncoded)},
            {QLatin1String("auth_url"), authUrl.toString(QUrl::FullyEncoded)},
            {QLatin1String("tenant"), tenant},
            {QLatin1String("client_id"), clientId},
            {QLatin1String("live"), live},
            {QLatin1String("secret_key"), secretKey},
            {QLatin1String("settings"), extras}};
}

Result<Connection> Connection::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    Connection connection;
    connection.name = text("name");
    connection.kind = text("kind");
    if (connection.name.isEmpty() || connection.kind.isEmpty())
        return unreadable(tr("A connection"), tr("it has no name or no kind"));
    connection.baseUrl = QUrl(text("base_url"), QUrl::StrictMode);
    connection.authUrl = QUrl(text("auth_url"), QUrl::StrictMode);
    connection.tenant = text("tenant");
    connection.clientId = text("client_id");
    connection.live =
        json.value(QLatin1String("live")).toBool(true); // in doubt real: LIVE asks before it writes
    connection.secretKey = text("secret_key");
    const QJsonObject extras = json.value(QLatin1String("settings")).toObject();
    for (auto it = extras.begin(); it != extras.end(); ++it) {
        const QJsonValue entry = it.value();
        connection.settings.insert(it.key(), entry.toString());
    }
    return connection;
}

} // namespace leadline::domain
