#include "app/intake.h"

#include "app/texts.h"
#include "base/digest.h"
#include "identity/matchkeys.h"
#include "identity/normalise.h"
#include "store/auditlog.h"
#include "store/connectionrepository.h"
#include "store/dealrepository.h"
#include "store/suppressionrepository.h"
#include "store/transaction.h"

#include <QJsonObject>

namespace leadline::app {

using domain::Basis;
using domain::Contact;
using domain::WorkState;

namespace {

QList<store::MatchKey> keysOf(const Contact &contact)
{
    QList<store::MatchKey> keys;
    for (const auto &[kind, value] : identity::matchKeys(contact))
        keys << store::MatchKey{kind, value};
    return keys;
}

/// Keys that name one person (or one organisation), not merely someone like them.
bool isSame(const QStringList &kinds)
{
    for (const QString &kind : kinds) {
        if (kind == QLatin1String("email") || kind == QLatin1String("linkedin")
            || kind.startsWith(QLatin1String("provider:")) || kind.startsWith(QLatin1String("company_")))
            return true;
    }
    return false;
}

QString kindText(const QString &kind)
{
    if (kind == QLatin1String("name_domain"))
        return tr("same name at the same company");
    if (kind == QLatin1String("phone_surname"))
        return tr("same surname and phone number");
    return kind;
}

} // namespace

bool fold(Contact &known, const Contact &arrival)
{
    bool changed = false;
    for (auto it = arrival.values.cbegin(); it != arrival.values.cend(); ++it) {
        const auto mine = known.values.constFind(it.key());
        const bool empty = mine == known.values.constEnd() || mine->isEmpty();
        const bool optsOut = it.key() == domain::field::kDoNotContact && it->value.toBool() && (empty || !mine->value.toBool());
        const bool better = optsOut || (!empty && mine->from.basis == Basis::Default && it->from.basis != Basis::Default);
        if (it->isEmpty() || !(empty || better))
            continue;
        known.values.insert(it.key(), *it);
        changed = true;
    }
    for (auto it = arrival.providerIds.cbegin(); it != arrival.providerIds.cend(); ++it) {
        if (known.providerIds.value(it.key()).isEmpty()) {
            known.providerIds.insert(it.key(), it.value());
            changed = true;
        }
    }
    return changed;
}

Intake::Intake(store::Database &database, QByteArray suppressionKey, QString defaultRegion)
    : m_database(&database), m_suppressionKey(std::move(suppressionKey)), m_defaultRegion(std::move(defaultRegion))
{
}

Result<IntakeCounts> Intake::take(const QList<Contact> &arrivals, const QString &list)
{
    IntakeCounts counts;
    auto transaction = store::Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    const auto halos = tenants(); // once, not for every arrival
    if (!halos)
        return fail(halos.error());
    for (const Contact &arrival : arrivals) {
        if (auto taken = takeOne(arrival, list, *halos, counts); !taken)
            return fail(taken.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return counts;
}

Result<void> Intake::takeOne(Contact arrival, const QString &list, const QStringList &tenants, IntakeCounts &counts)
{
    store::ContactRepository contacts(*m_database);
    Contact contact = identity::normalise(std::move(arrival), {m_defaultRegion, m_database->clock().nowUtc()});
    const QList<store::MatchKey> keys = keysOf(contact);
    const auto matches = contacts.matching(keys);
    if (!matches)
        return fail(matches.error());

    domain::ContactId same;
    for (auto it = matches->cbegin(); it != matches->cend(); ++it) {
        if (isSame(it.value()) && (!same.isValid() || it.key() < same))
            same = it.key();
    }
    if (same.isValid()) {
        auto known = contacts.find(same);
        if (!known)
            return fail(known.error());
        if (!fold(*known, contact)) {
            ++counts.unchanged;
            return {};
        }
        auto saved = saveFor(*known, tenants);
        if (!saved)
            return fail(saved.error());
        ++counts.updated;
        return {};
    }

    contact.externalKey = randomKey();
    contact.list = list;
    if (auto judged = judgeState(contact, *matches, tenants); !judged)
        return judged;
    if (auto remembered = remember(contact); !remembered)
        return remembered;
    auto saved = contacts.save(contact, keys);
    if (!saved)
        return fail(saved.error());
    ++counts.added;
    counts.possibleDuplicates += saved->state == WorkState::PossibleDuplicate ? 1 : 0;
    counts.inHalo += saved->state == WorkState::InHalo ? 1 : 0;
    counts.suppressed += saved->state == WorkState::Suppressed ? 1 : 0;
    return {};
}

/// An opt-out that came with a record goes onto the list, so that it outlives the row.
Result<void> Intake::remember(const Contact &contact) const
{
    if (!contact.value(domain::field::kDoNotContact).toBool())
        return {};
    const QStringList values = identity::suppressionValues(contact);
    if (values.isEmpty())
        return {};
    store::SuppressionRepository suppression(*m_database, m_suppressionKey);
    const domain::FieldValue mark = contact.values.value(domain::field::kDoNotContact);
    return suppression.add(values, mark.from.provider, tr("Opted out."));
}

Result<QStringList> Intake::tenants() const
{
    store::ConnectionRepository connections(*m_database);
    const auto all = connections.all();
    if (!all)
        return fail(all.error());
    QStringList names;
    for (const domain::Connection &connection : *all) {
        if (connection.isHalo())
            names << connection.name;
    }
    return names;
}

Result<Contact> Intake::save(Contact contact)
{
    const auto halos = tenants();
    if (!halos)
        return fail(halos.error());
    return saveFor(std::move(contact), *halos);
}

Result<Contact> Intake::saveFor(Contact contact, const QStringList &tenants)
{
    auto transaction = store::Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    store::ContactRepository contacts(*m_database);
    // The sync thread may have queued or pushed the row since the caller read it; what it noted stays.
    const auto current = contacts.find(contact.id);
    if (!current)
        return fail(current.error());
    if (contact.state != WorkState::Suppressed) {
        contact.state = current->state;
        contact.stateReason = current->stateReason;
    }
    if (current->haloId != 0)
        contact.haloId = current->haloId;
    contact = identity::normalise(std::move(contact), {m_defaultRegion, m_database->clock().nowUtc()});
    const QList<store::MatchKey> keys = keysOf(contact);
    auto matches = contacts.matching(keys);
    if (!matches)
        return fail(matches.error());
    matches->remove(contact.id);
    // Only states that are a matter of identity are judged again; what the outbox said stays.
    if (contact.state == WorkState::New || contact.state == WorkState::NeedsContact
        || contact.state == WorkState::PossibleDuplicate) {
        contact.state = contact.isPerson() ? WorkState::New : WorkState::NeedsContact;
        contact.stateReason.clear();
        if (auto judged = judgeState(contact, *matches, tenants); !judged)
            return fail(judged.error());
    }
    if (auto remembered = remember(contact); !remembered)
        return fail(remembered.error());
    auto saved = contacts.save(contact, keys);
    if (!saved)
        return saved;
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return saved;
}

Result<int> Intake::suppress(const QList<domain::ContactId> &ids, const QString &reason, const QString &source)
{
    auto transaction = store::Transaction::begin(*m_database);
    if (!transaction)
        return fail(transaction.error());
    store::ContactRepository contacts(*m_database);
    store::SuppressionRepository suppression(*m_database, m_suppressionKey);
    store::AuditLog audit(*m_database);
    int done = 0;
    for (const domain::ContactId id : ids) {
        auto contact = contacts.find(id);
        if (!contact)
            return fail(contact.error());
        if (const QStringList values = identity::suppressionValues(*contact); !values.isEmpty()) {
            if (auto added = suppression.add(values, source, reason); !added)
                return fail(added.error());
        }
        domain::Provenance from;
        from.provider = source;
        from.at = m_database->clock().nowUtc();
        contact->set(domain::field::kDoNotContact, true, from);
        contact->state = WorkState::Suppressed;
        contact->stateReason = reason;
        auto saved = save(*contact);
        if (!saved)
            return fail(saved.error());
        if (auto r = audit.append(source, QStringLiteral("suppress"), QString::number(id.value), QJsonObject{{QStringLiteral("reason"), reason}}); !r)
            return fail(r.error());
        ++done;
    }
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return done;
}

Result<void> Intake::judgeState(Contact &contact, const QHash<domain::ContactId, QStringList> &matches,
                                const QStringList &tenants) const
{
    store::SuppressionRepository suppression(*m_database, m_suppressionKey);
    const auto listed = suppression.contains(identity::suppressionValues(contact));
    if (!listed)
        return fail(listed.error());
    if (*listed || contact.value(domain::field::kDoNotContact).toBool()) {
        contact.state = WorkState::Suppressed;
        contact.stateReason = tr("On the do-not-contact list.");
        return {};
    }
    if (contact.has(domain::field::kEmail)) {
        store::DealRepository deals(*m_database);
        for (const QString &tenant : tenants) {
            const auto id = deals.idByEmail(tenant, contact.text(domain::field::kEmail));
            if (!id)
                return fail(id.error());
            if (*id != 0) {
                contact.state = WorkState::InHalo;
                contact.haloId = *id;
                contact.stateReason = tr("Found in HaloPSA by e-mail address.");
                return {};
            }
        }
    }
    if (!matches.isEmpty()) {
        QList<domain::ContactId> ids = matches.keys();
        std::sort(ids.begin(), ids.end());
        store::ContactRepository contacts(*m_database);
        const auto other = contacts.find(ids.first());
        contact.state = WorkState::PossibleDuplicate;
        contact.stateReason = tr("%1 as %2").arg(kindText(matches.value(ids.first()).value(0)),
                                                 other ? other->headline() : QString::number(ids.first().value));
    }
    return {};
}

} // namespace leadline::app
