#include "world/foreigners.h"

#include "base/plant.h"
#include "model/tenant.h"

namespace leadline::simulation {

using namespace Qt::StringLiterals;

namespace {
/// A record younger than this is not deleted or taken off the board: Leadline may still be looking for it,
/// and whether something that is gone was ever there cannot be told.
constexpr qint64 kSettledMs = 3'600'000;
} // namespace

void Foreigners::furnish(int records, qint64 nowMs)
{
    for (int i = 0; i < records; ++i)
        m_model.createForeign(invent(), nowMs);
}

Values Foreigners::invent()
{
    const int n = ++m_invented;
    const auto &statuses = modelStatuses();
    const ModelStatus &status = statuses.at(qsizetype(m_chance.below(quint64(statuses.size()))));
    Values values{{u"summary"_s, u"Walk-in %1"_s.arg(n)},
                  {u"tickettype_id"_s, status.type},
                  {u"status_id"_s, status.id},
                  {u"oppcompanyname"_s, u"Firm %1"_s.arg(n)},
                  {u"oppcontactname"_s, u"Visitor %1"_s.arg(n)}};
    if (m_chance.below(2) == 0) // some of them are people Leadline will hear of as well
        values.emplace(u"oppemailaddress"_s, u"person%1@firm%2.example.com"_s.arg(n * 3).arg(n * 3 % 7));
    if (m_chance.below(3) == 0)
        values.emplace(u"cf#501"_s, qint64(1 + m_chance.below(3)));
    return values;
}

qint64 Foreigners::anyRecord(qint64 nowMs, qint64 settledMs)
{
    std::vector<qint64> ids;
    for (const auto &[id, record] : m_model.records()) {
        if (!record.deleted && nowMs - record.changedMs >= settledMs)
            ids.push_back(id);
    }
    return ids.empty() ? 0 : ids.at(m_chance.below(ids.size()));
}

Values Foreigners::edit(const Record &record)
{
    switch (m_chance.below(6)) {
    case 0: {
        const auto &statuses = modelStatuses();
        const ModelStatus &status = statuses.at(qsizetype(m_chance.below(quint64(statuses.size()))));
        if (status.type == record.type())
            return {{u"status_id"_s, status.id}};
        break;
    }
    case 1:
        return {{u"opptel"_s, u"+442079460%1"_s.arg(m_chance.below(1000), 3, 10, QLatin1Char('0'))}};
    case 2:
        return {{u"oppjobtitle"_s, u"Chief %1"_s.arg(m_chance.below(9))}};
    case 3:
        if (m_chance.below(3) == 0) {
            LEADLINE_PROBE("sim: marked Do Not Contact in HaloPSA");
            return {{u"cf#507"_s, true}};
        }
        break;
    case 4: // a copy somebody made: its key contains the other one
        if (!record.key().isEmpty() && m_chance.below(2) == 0)
            return {};
        break;
    default:
        break;
    }
    return {{u"summary"_s, u"Edited %1"_s.arg(m_chance.below(100))}};
}

void Foreigners::act(qint64 nowMs)
{
    const quint64 which = m_chance.below(20);
    if (which < 3) {
        m_model.createForeign(invent(), nowMs);
        return;
    }
    if (which == 3) {
        if (const qint64 id = anyRecord(nowMs, kSettledMs); id != 0) {
            LEADLINE_PROBE("sim: deleted in HaloPSA");
            m_model.deleteForeign(id, nowMs);
        }
        return;
    }
    const qint64 id = anyRecord(nowMs, 0);
    if (id == 0)
        return;
    const Record &record = m_model.records().at(id);
    const Values values = edit(record);
    if (!values.empty()) {
        m_model.editForeign(id, values, nowMs);
        return;
    }
    Values copy = record.values;
    copy[u"third_party_id_string"_s] = record.key() + u"-copy"_s;
    LEADLINE_PROBE("sim: a copy whose key contains another");
    m_model.createForeign(copy, nowMs);
}

} // namespace leadline::simulation
