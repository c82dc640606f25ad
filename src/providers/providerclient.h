#pragma once

#include "domain/contact.h"
#include "providers/caller.h"
#include "providers/manifest.h"

#include <QVariantMap>

#include <functional>

namespace leadline::providers {

struct MappedAnswer;

struct SearchPage
{
    QList<domain::Contact> contacts; ///< not normalised, no id, no external key
    qint64 total = -1;               ///< what the provider says there is; -1: unknown
    qint64 reachable = -1;           ///< how many of them paging can reach; -1: all
    QString nextCursor;              ///< empty: this was the last page
    double credits = 0;              ///< charged for this page, 0 when free or not stated
    int skipped = 0;                 ///< rows that were not people or had no usable value
    QStringList notes;               ///< "2 e-mail addresses are masked and were left out"
    Exchange exchange;
};

struct EnrichResult
{
    bool found = false;
    domain::Contact contact; ///< the input with what was learnt
    double credits = 0;
    QStringList gained; ///< canonical keys that are new
    Exchange exchange;
};

struct ProviderTest
{
    QString account;     ///< account or plan name as far as told
    QString creditsLeft; ///< "412 of 2,000", or empty
    qint64 latencyMs = 0;
};

/// Speaks to one provider by its manifest. A paid call is never sent twice. Codes: LL-PROV-012 no such
/// operation, 013 a value that is needed is not known, 014 a page past what paging can reach, 020 the key was
/// refused, 021 not in the plan or key scope, 022 out of credits, 023 rate limit, 024 the provider did not
/// understand a filter, 025 legal refusal, 026 unexpected answer (HTML, shape), 027 still working after the
/// longest wait, 028 server trouble, 030 stopped. Lives in the thread of its transport and outlives its
/// calls. "Not found" is no error: an empty page, or found == false.
class ProviderClient
{
public:
    ProviderClient(Manifest manifest, QUrl baseUrl, net::Transport &transport, net::Pacer &pacer,
                   const Clock &clock, CredentialSource credential);
    ProviderClient(const ProviderClient &) = delete; // the caller points into it
    ProviderClient &operator=(const ProviderClient &) = delete;

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// Checks filters without calling: unknown names, missing required ones, one-of groups, vocabularies.
    /// LL-PROV-011.
    [[nodiscard]] Result<void> checkFilters(const OperationSpec &operation, const QVariantMap &filters) const;
    [[nodiscard]] QCoro::Task<Result<SearchPage>> search(QString operationId, QVariantMap filters,
                                                         QString cursor, int pageSize);
    [[nodiscard]] QCoro::Task<Result<EnrichResult>> enrich(QString operationId, domain::Contact contact);
    [[nodiscard]] QCoro::Task<Result<ProviderTest>> test();
    /// The usage operation where there is one, else the connection test: both say how many credits are left.
    [[nodiscard]] QCoro::Task<Result<ProviderTest>> usage();

    /// Ends waits between polls and retries; calls on the wire end with Transport::cancelAll(). Returns at
    /// once.
    void cancel() { m_caller.cancel(); }
    /// Told of every call on the wire, the failed ones included. For the request console.
    void setObserver(std::function<void(const Exchange &)> observer)
    {
        m_caller.setObserver(std::move(observer));
    }
    /// How the client waits; tests put a virtual clock here.
    using Sleeper = Caller::Sleeper;
    void setSleeper(Sleeper sleeper) { m_caller.setSleeper(std::move(sleeper)); }

private:
    [[nodiscard]] Result<const OperationSpec *> operation(const QString &id) const;
    [[nodiscard]] QCoro::Task<Result<ProviderTest>> account(QString operationId);
    void takeRows(SearchPage &page, const OperationSpec &operation, const MappedAnswer &mapped) const;

    Manifest m_manifest;
    const Clock &m_clock; // borrowed; it outlives every call
    Caller m_caller;
};

} // namespace leadline::providers
