#include "providers/providerclient.h"

#include "providers/credits.h"
#include "providers/jsonpath.h"
#include "providers/merge.h"
#include "providers/paging.h"
#include "providers/requestbuilder.h"
#include "providers/responsemapper.h"
#include "providers/texts.h"

#include <QJsonArray>

#include <algorithm>

namespace leadline::providers {

namespace {

bool isAboutPerson(Role role)
{
    return role == Role::SearchPeople || role == Role::EnrichPerson || role == Role::FindEmail ||
           role == Role::VerifyEmail;
}

/// The inputs an enrichment still lacks, for people; empty: it can be asked.
QString missingInputs(const OperationSpec &operation, const domain::Contact &contact,
                      const QString &providerId)
{
    QStringList missing;
    for (const QString &entry : operation.inputs) {
        const QStringList keys = entry.split(u'|');
        const bool met = std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
            return key == u"provider_id" ? !contact.providerIds.value(providerId).isEmpty()
                                         : !contact.values.value(key).isEmpty();
        });
        if (met)
            continue;
        QStringList labels;
        for (const QString &key : keys) {
            if (const domain::FieldSpec *spec = domain::findField(key))
                labels << spec->label;
        }
        missing << labels.join(tr(" or "));
    }
    return missing.join(tr("; and "));
}

// Errors are made outside the coroutines: g++ 12 miscompiles some aggregates inside them.
Error notOffered(const Manifest &manifest, const QString &operation)
{
    return {.kind = ErrorKind::BadInput,
            .code = QStringLiteral("LL-PROV-012"),
            .what = tr("%1 cannot do \"%2\" in this way.").arg(manifest.name, operation),
            .unaffected = tr("Nothing was sent."),
            .remedy = tr("Choose something the provider offers.")};
}

Error lacksInputs(const Manifest &manifest, const QString &who, const QString &missing)
{
    return {.kind = ErrorKind::BadInput,
            .code = QStringLiteral("LL-PROV-013"),
            .what = tr("%1 cannot look up %2: it needs %3.").arg(manifest.name, who, missing),
            .unaffected = tr("Nothing was sent and no credit was spent."),
            .remedy = tr("Fill in what is missing, then try again.")};
}

Error notUnderstood(const Manifest &manifest, const Answer &answer, const QString &purpose,
                    const Clock &clock)
{
    return answerError(manifest, Verdict{AnswerClass::Unexpected, {}}, answer, purpose, clock.nowUtc());
}

} // namespace

ProviderClient::ProviderClient(Manifest manifest, QUrl baseUrl, net::Transport &transport, net::Pacer &pacer,
                               const Clock &clock, CredentialSource credential)
    : m_manifest(std::move(manifest)), m_clock(clock),
      m_caller(m_manifest, std::move(baseUrl), transport, pacer, clock, std::move(credential))
{
}

Result<const OperationSpec *> ProviderClient::operation(const QString &id) const
{
    if (const OperationSpec *op = m_manifest.find(id))
        return op;
    return fail(notOffered(m_manifest, id));
}

/// Rows that can be used, as contacts; the others are counted.
void ProviderClient::takeRows(SearchPage &page, const OperationSpec &operation,
                              const MappedAnswer &mapped) const
{
    page.skipped = mapped.skipped;
    const bool people = operation.role == Role::SearchPeople;
    for (const MappedRow &row : mapped.rows) {
        const bool usable = people ? row.contact.isPerson()
                                   : row.contact.has(domain::field::kCompanyName) ||
                                         row.contact.has(domain::field::kCompanyDomain);
        if (!usable) {
            ++page.skipped;
            continue;
        }
        domain::Contact contact = row.contact;
        if (people && !row.id.isEmpty())
            contact.providerIds.insert(m_manifest.id, row.id);
        page.contacts << contact;
    }
}

QCoro::Task<Result<SearchPage>> ProviderClient::search(QString operationId, QVariantMap filters,
                                                       QString cursor, int pageSize)
{
    const auto found = operation(operationId);
    if (!found)
        co_return fail(found.error());
    Caller::Call call;
    call.operation = **found;
    if (!isSearch(call.operation.role))
        co_return fail(notOffered(m_manifest, operationId));
    if (const auto sound = checkFilters(call.operation, filters); !sound)
        co_return fail(sound.error());
    const auto page = pageAt(m_manifest, call.operation, cursor, pageSize);
    if (!page)
        co_return fail(page.error());
    call.context.set(QStringLiteral("filter"), filtersToJson(call.operation, filters));
    call.context.set(QStringLiteral("page"), pageToJson(*page));

    auto running = m_caller.run(call);
    auto reply = co_await std::move(running);
    if (!reply)
        co_return fail(reply.error());
    SearchPage out;
    out.exchange = reply->exchange;
    out.notes = reply->notes;
    if (reply->notFound) {
        out.total = 0;
        co_return out;
    }
    const auto mapped = mapAnswer(m_manifest, call.operation, reply->answer, m_clock.nowUtc());
    if (!mapped)
        co_return fail(mapped.error());
    takeRows(out, call.operation, *mapped);
    out.notes << mapped->notes << balanceNote(call.operation, reply->answer);
    out.credits = creditsOf(call.operation, reply->answer, mapped->received);
    bookCredits(out.contacts, out.credits);
    const PageEnd end = pageEnd(call.operation, *page, reply->answer, mapped->received);
    out.total = end.total;
    out.reachable = end.reachable;
    out.nextCursor = end.nextCursor;
    co_return out;
}

QCoro::Task<Result<EnrichResult>> ProviderClient::enrich(QString operationId, domain::Contact contact)
{
    const auto found = operation(operationId);
    if (!found)
        co_return fail(found.error());
    Caller::Call call;
    call.operation = **found;
    if (isSearch(call.operation.role) || call.operation.inputs.isEmpty())
        co_return fail(notOffered(m_manifest, operationId));
    const QString missing = missingInputs(call.operation, contact, m_manifest.id);
    if (!missing.isEmpty())
        co_return fail(lacksInputs(m_manifest, contact.headline(), missing));
    call.context.set(QStringLiteral("contact"), contactToJson(contact, m_manifest.id));

    auto running = m_caller.run(call);
    auto reply = co_await std::move(running);
    if (!reply)
        co_return fail(reply.error());
    EnrichResult out;
    out.exchange = reply->exchange;
    out.contact = std::move(contact);
    if (reply->notFound)
        co_return out;
    const auto mapped = mapAnswer(m_manifest, call.operation, reply->answer, m_clock.nowUtc());
    if (!mapped)
        co_return fail(mapped.error());
    out.found = !mapped->rows.isEmpty() && !mapped->rows.first().contact.values.isEmpty();
    out.credits = creditsOf(call.operation, reply->answer, out.found ? 1 : 0);
    if (!out.found)
        co_return out;
    const MappedRow &row = mapped->rows.first();
    if (isAboutPerson(call.operation.role) && !row.id.isEmpty())
        out.contact.providerIds.insert(m_manifest.id, row.id);
    out.gained = mergeLearnt(out.contact, row.contact, out.credits);
    co_return out;
}

QCoro::Task<Result<ProviderTest>> ProviderClient::account(QString operationId)
{
    const auto found = operation(operationId);
    if (!found)
        co_return fail(found.error());
    Caller::Call call;
    call.operation = **found;
    const qint64 started = m_clock.monotonicMs();
    auto running = m_caller.run(call);
    auto reply = co_await std::move(running);
    if (!reply)
        co_return fail(reply.error());
    const Answer &answer = reply->answer;
    const QJsonObject spec = call.operation.body.value(u"account").toObject();
    if (reply->notFound ||
        (spec.contains(u"okWhen") && !anyHolds(spec.value(u"okWhen"), answer, answer.json))) {
        co_return fail(notUnderstood(m_manifest, answer, purposeOf(call.operation.role), m_clock));
    }
    ProviderTest out;
    QStringList names;
    for (const QJsonValue path : spec.value(u"name").toArray()) {
        if (const QString name = scalarText(valueAt(answer.json, path.toString())); !name.isEmpty())
            names << name;
    }
    out.account = names.join(QLatin1String(", "));
    out.creditsLeft = creditsLeft(spec, answer);
    out.latencyMs =
        reply->exchange.elapsedMs > 0 ? reply->exchange.elapsedMs : m_clock.monotonicMs() - started;
    co_return out;
}

QCoro::Task<Result<ProviderTest>> ProviderClient::test()
{
    const OperationSpec *op = m_manifest.find(Role::TestConnection);
    if (!op)
        op = m_manifest.find(Role::Usage);
    return account(op ? op->id : QStringLiteral("test_connection"));
}

QCoro::Task<Result<ProviderTest>> ProviderClient::usage()
{
    const OperationSpec *op = m_manifest.find(Role::Usage);
    if (!op)
        op = m_manifest.find(Role::TestConnection);
    return account(op ? op->id : QStringLiteral("usage"));
}

} // namespace leadline::providers
