#include "sync/readback.h"

#include "domain/fieldcatalogue.h"
#include "identity/emailaddress.h"
#include "store/contactrepository.h"
#include "store/dealrepository.h"
#include "store/suppressionrepository.h"
#include "store/transaction.h"

#include <QSet>

namespace leadline::sync {

namespace {
constexpr int kOneByOne = 8; ///< up to this many tickets a single read each is cheaper than walking pages
}

QList<qint64> mirroredFieldIds(const Session &session)
{
    QSet<QString> known;
    if (const auto shipped = domain::shippedCustomFields()) {
        for (const domain::CustomFieldSpec &spec : *shipped)
            known.insert(domain::comparableFieldName(spec.name));
    }
    QList<qint64> ids;
    for (const domain::CustomField &field : session.schema.customFields) {
        if (known.contains(domain::comparableFieldName(field.name)))
            ids << field.id;
    }
    return ids;
}

QCoro::Task<Result<QHash<qint64, halo::Ticket>>> readBack(Session &session, QList<qint64> ids,
                                                          QDateTime changedSince)
{
    QHash<qint64, halo::Ticket> found;
    if (ids.size() > kOneByOne) {
        halo::TicketQuery query;
        query.typeIds = session.binding.typeOf.values();
        query.updatedSince = changedSince.addSecs(-300); // clocks differ; HaloPSA §2.4 says overlap
        query.customFieldIds = mirroredFieldIds(session);
        const QSet<qint64> wanted(ids.cbegin(), ids.cend());
        auto rows = co_await session.client.tickets(query);
        if (rows) {
            for (const halo::Ticket &ticket : *rows) {
                // A list row without custom fields cannot confirm them; such a ticket is read by itself
                // below.
                if (wanted.contains(ticket.id) && ticket.raw.contains(QLatin1String("customfields")))
                    found.insert(ticket.id, ticket);
            }
        }
    }
    for (const qint64 id : ids) {
        if (found.contains(id))
            continue;
        auto one = co_await session.client.ticket(id);
        if (one)
            found.insert(id, *one);
        else if (one.error().kind == ErrorKind::Cancelled || one.error().kind == ErrorKind::Unreachable)
            co_return fail(one.error());
    }
    co_return found;
}

namespace {

/// A mark found in HaloPSA goes on the local list; its absence never lifts one.
Result<bool> noteMark(Session &session, const domain::Deal &deal)
{
    const identity::EmailAddress email = identity::readEmail(deal.email);
    if (!deal.doNotContact || !email.valid)
        return false;
    store::SuppressionRepository suppression(session.database, session.suppressionKey);
    const auto known = suppression.contains({email.matchKey});
    if (!known)
        return fail(known.error());
    if (*known)
        return false;
    const auto added = suppression.add({email.matchKey}, QStringLiteral("halopsa"),
                                       QStringLiteral("Do Not Contact in HaloPSA"));
    return added ? Result<bool>(true) : fail(added.error());
}

} // namespace

Result<Mirrored> mirrorTicket(Session &session, const halo::Ticket &ticket)
{
    auto deal = halo::dealFromTicket(ticket, session.schema, session.binding);
    if (!deal)
        return Mirrored{};
    auto transaction = store::Transaction::begin(session.database);
    if (!transaction)
        return fail(transaction.error());
    const auto marked = noteMark(session, *deal);
    if (!marked)
        return fail(marked.error());
    store::ContactRepository contacts(session.database);
    if (!deal->externalKey.isEmpty()) {
        if (const auto contact = contacts.findByExternalKey(deal->externalKey))
            deal->contact = contact->id;
    }
    store::DealRepository deals(session.database);
    const QString &name = session.connection.name;
    const QJsonObject canonical = ticket.canonical(session.schema);
    const auto before = deals.raw(name, deal->haloId);
    const bool changed = !before || *before != canonical;
    if (changed) {
        if (const auto saved = deals.save(name, *deal, canonical); !saved)
            return fail(saved.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return Mirrored{changed, *marked};
}

} // namespace leadline::sync
