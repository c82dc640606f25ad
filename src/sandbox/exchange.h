#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <utility>

namespace leadline::sandbox {

/// Query or form parameters, decoded, in the order they came; names may repeat.
class Params
{
public:
    Params() = default;
    /// "a=1&b[]=x%20y": '+' is a blank.
    [[nodiscard]] static Params fromEncoded(const QByteArray &text);
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const; ///< the first one
    [[nodiscard]] QStringList values(const QString &name) const;
    [[nodiscard]] int number(const QString &name, int fallback) const;
    [[nodiscard]] bool flag(const QString &name, bool fallback = false) const; ///< "true", "1", in any case
    [[nodiscard]] const QList<std::pair<QString, QString>> &all() const { return m_items; }

private:
    QList<std::pair<QString, QString>> m_items;
};

/// One request as a simulated service sees it.
struct Ask
{
    QByteArray method;
    QString path; ///< decoded, without the query
    Params query;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const char *lowerCaseName) const { return headers.value(lowerCaseName); }
};

enum class Delivery {
    Answer,
    Drop,    ///< close the connection without a byte
    Silence, ///< say nothing for a minute (or until stop), then close
};

struct Reply
{
    int status = 200;
    QByteArray type = "application/json; charset=utf-8";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    Delivery delivery = Delivery::Answer;
};

[[nodiscard]] Reply jsonReply(const QJsonValue &value, int status = 200); ///< a bare string is quoted
[[nodiscard]] Reply plainReply(int status, const QByteArray &text = {});
[[nodiscard]] Reply htmlReply(int status, const QByteArray &title);

/// Bytes of a value; QJsonDocument takes only objects and arrays.
[[nodiscard]] QByteArray jsonBytes(const QJsonValue &value);

/// What the fault switches ask of a service for this request.
enum class Refusal { RateLimited, RateLimitedWithWait, Unauthorised, ServerError };

struct Mischief
{
    bool shortPage = false; ///< leave rows out of a list page, but not out of its count
};

/// A simulated service. Called from many threads at once.
class Service
{
public:
    Service() = default;
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;
    virtual ~Service() = default;
    [[nodiscard]] virtual Reply handle(const Ask &ask, const Mischief &mischief) = 0;
    [[nodiscard]] virtual Reply refuse(const Ask &ask,
                                       Refusal refusal) const = 0; ///< in the service's own words
    [[nodiscard]] virtual bool canRefuse(const Ask &ask, Refusal refusal) const = 0;
    [[nodiscard]] virtual bool
    commits(const Ask &ask) const = 0; ///< true: answering 2xx means something changed
};

} // namespace leadline::sandbox
