#include "sync/puller.h"

#include "store/contactrepository.h"
#include "store/dealrepository.h"
#include "store/documentrepository.h"
#include "store/transaction.h"
#include "sync/readback.h"
#include "sync/texts.h"

#include <QSet>

namespace leadline::sync {

namespace {

constexpr auto kCursorKind = "cursor";

QDateTime cursorOf(Session &session)
{
    store::DocumentRepository documents(session.database);
    const auto document = documents.find(QLatin1String(kCursorKind), session.connection.name);
    if (!document)
        return {};
    return QDateTime::fromString(document->value(QLatin1String("since")).toString(), Qt::ISODateWithMs);
}

Error stopped()
{
    Error e;
    e.kind = ErrorKind::Cancelled;
    e.code = QStringLiteral("LL-NET-020");
    e.what = tr("Reading HaloPSA was stopped on request.");
    e.unaffected = tr("Nothing was changed.");
    e.remedy = tr("Start it again when you are ready.");
    return e;
}

/// Everything a batch of tickets changes locally, in one transaction with the cursor.
Result<void> storeBatch(Session &session, const QList<halo::Ticket> &tickets, const QSet<qint64> &knownIds,
                        PullResult &result, QDateTime cursor)
{
    auto transaction = store::Transaction::begin(session.database);
    if (!transaction)
        return fail(transaction.error());
    store::DealRepository deals(session.database);
    store::ContactRepository contacts(session.database);
    for (const halo::Ticket &ticket : tickets) {
        const auto mirrored = mirrorTicket(session, ticket);
        if (!mirrored)
            return fail(mirrored.error());
        if (ticket.lastUpdate > cursor)
            cursor = ticket.lastUpdate;
        result.suppressed += mirrored->suppressed ? 1 : 0;
        if (!mirrored->changed)
            continue;
        const bool isNew = !knownIds.contains(ticket.id);
        (isNew ? result.isNew : result.changed) += 1;
        const auto deal = deals.find(session.connection.name, ticket.id);
        if (!deal)
            return fail(deal.error());
        if (deal->statusKey.isEmpty())
            ++result.unmapped;
        if (deal->contact.isValid()) {
            const auto state = deal->doNotContact ? domain::WorkState::Suppressed : domain::WorkState::InHalo;
            if (const auto set = contacts.setState(deal->contact, state, {}, ticket.id); !set)
                return fail(set.error());
        }
    }
    if (cursor.isValid()) {
        store::DocumentRepository documents(session.database);
        const auto saved =
            documents.save(QLatin1String(kCursorKind), session.connection.name,
                           QJsonObject{{QStringLiteral("since"), cursor.toString(Qt::ISODateWithMs)}});
        if (!saved)
            return fail(saved.error());
    }
    return transaction->commit();
}

/// List rows of older HaloPSA builds carry no custom fields: such tickets are read by themselves.
QCoro::Task<Result<QList<halo::Ticket>>> completed(Session &session, QList<halo::Ticket> tickets,
                                                   StopFlag stop)
{
    QList<halo::Ticket> full;
    full.reserve(tickets.size());
    for (const halo::Ticket &ticket : tickets) {
        if (session.schema.customFields.isEmpty() || ticket.raw.contains(QLatin1String("customfields"))) {
            full << ticket;
            continue;
        }
        if (stop.isRaised())
            co_return fail(stopped()); // a part of the rows must not move the cursor past the others
        auto one = co_await session.client.ticket(ticket.id);
        if (!one && one.error().kind != ErrorKind::NotFound)
            co_return fail(one.error());
        if (one)
            full << *one;
    }
    co_return full;
}

} // namespace

QCoro::Task<Result<PullResult>> pull(Session &session, bool full, StopFlag stop,
                                     std::function<void(int, int)> onProgress)
{
    PullResult result;
    store::DealRepository deals(session.database);
    const auto mirror = deals.all(session.connection.name);
    if (!mirror)
        co_return fail(mirror.error());
    QSet<qint64> known;
    for (const domain::Deal &deal : *mirror)
        known.insert(deal.haloId);

    const QDateTime cursor = cursorOf(session);
    const bool readAll = full || !cursor.isValid();
    halo::TicketQuery query;
    query.typeIds = session.binding.typeOf.values();
    query.customFieldIds = mirroredFieldIds(session);
    if (!readAll)
        query.updatedSince = cursor.addSecs(-300);
    auto rows = co_await session.client.tickets(query, onProgress);
    if (!rows)
        co_return fail(rows.error());
    result.received = int(rows->size());
    result.expected = result.received; // the client fails (LL-HALO-030) when the counts do not agree

    QList<halo::Ticket> received = *rows;
    auto tickets = co_await completed(session, received, stop);
    if (!tickets)
        co_return fail(tickets.error());
    if (const auto stored = storeBatch(session, *tickets, known, result, cursor); !stored)
        co_return fail(stored.error());

    if (readAll && !stop.isRaised()) {
        QSet<qint64> seen;
        for (const halo::Ticket &ticket : *rows)
            seen.insert(ticket.id);
        for (const qint64 id : known - seen) {
            // Gone from the list is not proof: the record itself must be gone too.
            auto one = co_await session.client.ticket(id);
            if (one || one.error().kind != ErrorKind::NotFound)
                continue;
            if (const auto removed = deals.remove(session.connection.name, id); !removed)
                co_return fail(removed.error());
            ++result.gone;
        }
    }
    co_return result;
}

} // namespace leadline::sync
