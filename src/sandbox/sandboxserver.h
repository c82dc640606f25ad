#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace leadline::sandbox {

/// Faults a person or a test can switch on. Each is off by default; probabilities are per request, 0..1.
struct Faults
{
    double rateLimited = 0;  ///< 429 before anything happens
    double unauthorised = 0; ///< 401 with an empty body
    double serverError = 0;  ///< 500 before anything happens
    double timeoutAfterCommit =
        0; ///< the write happens, the answer never comes (the connection stays silent, then closes)
    double droppedConnection = 0; ///< closed without an answer, before anything happens
    double shortPage = 0;         ///< a list page misses rows, the count does not
    int slowMs = 0;               ///< added to every answer
    [[nodiscard]] static Result<Faults>
    parse(const QString &text); ///< "429=0.1,slow=300,timeout-after-commit=0.2"; LL-SBX-001
    [[nodiscard]] static QStringList names();
    [[nodiscard]] bool any() const;
};

struct ServerOptions
{
    quint16 port = 0;    ///< 0: a free one
    quint32 seed = 2026; ///< of people and ids
    int people = 400;
    Faults faults;
    bool provisioned = true; ///< the 59 custom fields exist already
    int apolloCredits = 10'000, hunterCredits = 2'000;
    int tokenSeconds = 3600; ///< lifetime of a HaloPSA access token
};

/// A simulated HaloPSA tenant and providers behind real HTTP on 127.0.0.1. All state is in memory. Runs its
/// own threads; start and stop from any one thread.
class SandboxServer
{
public:
    SandboxServer();
    ~SandboxServer();                                               ///< stops
    [[nodiscard]] Result<void> start(const ServerOptions &options); ///< LL-SBX-002 port taken
    void stop();
    [[nodiscard]] QUrl haloUrl() const; ///< "http://127.0.0.1:NNNN"
    [[nodiscard]] QUrl
    providerUrl(const QString &id) const; ///< "http://127.0.0.1:NNNN/apollo/api/v1"; empty: not simulated
    [[nodiscard]] QStringList providers() const;
    /// Where a provider is below the root of any sandbox, running or not; empty: not simulated.
    [[nodiscard]] static QString providerPath(const QString &id);
    void setFaults(const Faults &faults); ///< thread-safe
    [[nodiscard]] Faults faults() const;
    [[nodiscard]] int ticketCount() const; ///< deleted ones left out

    // What a test does behind Leadline's back, thread-safe; also after stop(), until the next start().
    [[nodiscard]] QList<qint64> ticketsByExternalKey(const QString &key) const;
    [[nodiscard]] QJsonObject
    ticket(qint64 id) const; ///< as the API shows it, with all custom fields; empty: none
    [[nodiscard]] bool
    editTicket(qint64 id, const QJsonObject &changes); ///< like a colleague in HaloPSA; its rules apply
    [[nodiscard]] bool deleteTicket(qint64 id);
    [[nodiscard]] qint64 fieldId(const QString &bareName) const; ///< of a custom field, "DND"; 0: none
    void expireTokens();                                         ///< every HaloPSA token given out so far
    [[nodiscard]] double creditsUsed(const QString &providerId) const;
    [[nodiscard]] int requestCount(const QString &pathPrefix) const; ///< "/api/Opportunities", "/apollo/"

    /// Credentials of the invented tenant; they open nothing but this sandbox.
    [[nodiscard]] static QString haloClientId();
    [[nodiscard]] static QByteArray haloClientSecret();
    [[nodiscard]] static QByteArray providerKey(const QString &id);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace leadline::sandbox
