#include "sandbox/halo/seedtickets.h"

#include "sandbox/seed/lottery.h"

#include <QJsonArray>

namespace leadline::sandbox {

namespace {

struct Batch
{
    const char *type, *status;
    int count;
};

constexpr Batch kBatches[] = {
    {"Lead", "New Lead", 6},
    {"Lead", "Researching", 4},
    {"Lead", "Contacted", 4},
    {"Lead", "Engaged", 3},
    {"Lead", "No Interest", 1},
    {"Lead", "Invalid Data", 1},
    {"Prospect", "New Prospect", 4},
    {"Prospect", "Prospecting", 3},
    {"Prospect", "Disqualified", 1},
    {"Prospect", "Parked", 1},
    {"Opportunity", "New Opportunity", 3},
    {"Opportunity", "Progressing", 3},
    {"Opportunity", "Negotiation", 2},
    {"Opportunity", "Won", 1},
    {"Opportunity", "Lost", 1},
};

class Seeder
{
public:
    Seeder(TicketStore &store, const HaloSchema &schema, const World &world, quint32 seed)
        : m_store(store), m_schema(schema), m_world(world), m_lottery(seed ^ 0x736565U)
    {
    }

    void run()
    {
        optedOut();
        qualified(true);
        qualified(false);
        for (const Batch &batch : kBatches) {
            for (int i = 0; i < batch.count; ++i)
                write(deal(nextPerson(), batch.type, batch.status));
        }
        for (const char *summary : {"Printer on the second floor is offline", "New starter needs a laptop",
                                    "VPN drops every hour"}) {
            BoundTicket ticket;
            ticket.members.insert(QLatin1String("summary"), QLatin1String(summary));
            write(ticket, QStringLiteral("Incident"));
        }
    }

private:
    /// People from the end of the list, so that a search for the first ones finds somebody new.
    const Person &nextPerson()
    {
        const int last = static_cast<int>(m_world.people.size()) - 1;
        return m_world.people.at(std::max(0, last - 3 * m_used++ % (last + 1)));
    }

    BoundTicket deal(const Person &person, const char *type, const char *status)
    {
        const Company &company = m_world.companyOf(person);
        const QString fullName = person.firstName + QLatin1Char(' ') + person.lastName;
        BoundTicket ticket;
        QJsonObject &m = ticket.members;
        m.insert(QLatin1String("summary"), company.name + QStringLiteral(": ") + fullName);
        m.insert(QLatin1String("tickettype_id"), m_schema.typeByName(QLatin1String(type))->id);
        m.insert(QLatin1String("status_id"), m_schema.statusByName(QLatin1String(status))->id);
        m.insert(QLatin1String("oppcontactname"), fullName);
        m.insert(QLatin1String("oppcompanyname"), company.name);
        m.insert(QLatin1String("oppemailaddress"), person.email);
        m.insert(QLatin1String("opptel"), person.phone.isEmpty() ? company.phone : person.phone);
        m.insert(QLatin1String("oppjobtitle"), person.title);
        m.insert(QLatin1String("oppaddr1"), company.street);
        m.insert(QLatin1String("oppaddr2"), company.city);
        m.insert(QLatin1String("oppregion"), company.state);
        m.insert(QLatin1String("opppostcode"), company.postcode);
        m.insert(QLatin1String("oppcountry"), company.countryName);
        setOption(ticket, "LeadSource", m_lottery.chance(60) ? "Apollo.io" : "Hunter");
        set(ticket, "LeadTechStack", company.tech.join(QStringLiteral(", ")));
        if (QLatin1String(type) != QLatin1String("Lead")) {
            set(ticket, "ProspectFitScore", QString::number(m_lottery.between(35, 90)));
            setOption(ticket, "ProspectTimeframe", "3-6 months");
        }
        if (QLatin1String(type) == QLatin1String("Opportunity")) {
            m.insert(QLatin1String("oppvalue"), m_lottery.between(4, 90) * 1000.0);
            m.insert(QLatin1String("oppconversionprobability"), m_lottery.between(2, 9) * 10.0);
            set(ticket, "OpportunityScope",
                QStringLiteral("Managed service for %1 seats.").arg(company.employees));
        }
        return ticket;
    }

    /// Somebody who asked to be left alone: their data may come from a provider again, but never be used.
    void optedOut()
    {
        for (const Person &person : m_world.people) {
            if (!person.optedOut)
                continue;
            BoundTicket ticket = deal(person, "Lead", "Do Not Contact");
            setValue(ticket, "DND", true);
            write(ticket);
        }
    }

    /// A prospect that may become an opportunity, and one that lacks what promotion needs.
    void qualified(bool complete)
    {
        BoundTicket ticket = deal(nextPerson(), "Prospect", "Qualified");
        set(ticket, "ProspectFitScore", QString::fromLatin1(complete ? "82" : "74"));
        set(ticket, "ProspectPainPoints", QStringLiteral("Backups fail unnoticed; two outages this quarter"));
        setOption(ticket, "ProspectBudget", "$10K-$50K");
        setOption(ticket, "ProspectTimeframe", "1-3 months");
        if (complete) {
            set(ticket, "ProspectDecisionMakers", QStringLiteral("Head of IT and the finance director"));
        } else {
            setValue(ticket, "ProspectDecisionMakers", QJsonValue());
            setValue(ticket, "ProspectTimeframe", 0);
        }
        write(ticket);
    }

    void setValue(BoundTicket &ticket, const char *field, const QJsonValue &value)
    {
        if (const HaloField *one = m_schema.fieldByName(QLatin1String(field)))
            ticket.customFields.append(
                QJsonObject{{QStringLiteral("id"), one->id}, {QStringLiteral("value"), value}});
    }

    void set(BoundTicket &ticket, const char *field, const QString &value) { setValue(ticket, field, value); }

    void setOption(BoundTicket &ticket, const char *field, const char *option)
    {
        if (const HaloField *one = m_schema.fieldByName(QLatin1String(field)))
            setValue(ticket, field, one->optionId(QLatin1String(option)));
    }

    void write(const BoundTicket &ticket, const QString &defaultType = QStringLiteral("Lead"))
    {
        const TicketStore::Written written = m_store.write(ticket, m_schema.typeByName(defaultType)->id);
        Q_ASSERT(written.record);
    }

    TicketStore &m_store;
    const HaloSchema &m_schema;
    const World &m_world;
    Lottery m_lottery;
    int m_used = 0;
};

} // namespace

void seedTickets(TicketStore &store, const HaloSchema &schema, const World &world, quint32 seed)
{
    Seeder(store, schema, world, seed).run();
}

} // namespace leadline::sandbox
