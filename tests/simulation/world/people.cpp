#include "world/people.h"

#include "app/intake.h"
#include "base/plant.h"
#include "identity/matchkeys.h"
#include "identity/normalise.h"
#include "store/contactrepository.h"
#include "store/suppressionrepository.h"

#include <array>

namespace leadline::simulation {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr std::array kFirstNames{u"Dana", u"Omar", u"Ingrid", u"Priya", u"Tomás", u"Wei", u"Amara", u"Jonas"};
constexpr std::array kLastNames{u"Reyes", u"Haddad", u"Sørensen", u"Nair", u"Oliveira", u"Zhang", u"Okafor"};
constexpr std::array kCompanies{u"Northgate Dental", u"Harbour & Finch",    u"Bluestone Logistics",
                                u"Kestrel <Tools>",  u"Marlowe Accounting", u"Sunfield Bakeries "};
constexpr std::array kTitles{u"Practice Manager", u"IT Director", u"Managing Partner", u"Head of IT",
                             u"Owner"};
constexpr std::array kBoard{u"lead.new",
                            u"lead.researching",
                            u"lead.contacted",
                            u"lead.engaged",
                            u"lead.engaged",
                            u"prospect.new",
                            u"prospect.new",
                            u"prospect.qualified",
                            u"lead.do_not_contact",
                            u"opportunity.new",
                            u"opportunity.progressing",
                            u"opportunity.won"};

template <std::size_t N> QString pick(const std::array<const char16_t *, N> &choices, SeededEntropy &chance)
{
    return QString::fromUtf16(choices.at(chance.below(N)));
}

} // namespace

People::People(Evidence &evidence, quint64 seed, bool impatient, std::function<qint64()> now,
               std::function<void(const QByteArray &)> note)
    : m_evidence(evidence), m_chance(streamOf(seed, 3)), m_impatient(impatient), m_now(std::move(now)),
      m_note(std::move(note))
{
}

void People::act(Process &process)
{
    const quint64 which = below(100);
    if (which < 22 || m_evidence.told.people.empty()) {
        addSome(process);
    } else if (which < 60) {
        m_note("user pushes");
        process.launch(push(&process, chooseSome()));
    } else if (which < 75) {
        m_note("user moves");
        process.launch(move(&process));
    } else if (which < 83) {
        editOne(process);
    } else if (which < 87) {
        optOutOne(process);
    } else if (which < 92) {
        m_note("user pulls");
        process.launch(pull(&process, below(3) == 0));
    } else if (which < 97 || !m_impatient) {
        m_note("user resumes");
        process.launch(resume(&process, false));
    } else {
        repeatPlan(process);
    }
}

void People::tend(Process &process, bool full)
{
    process.launch(resume(&process, full));
}

domain::Contact People::inventPerson()
{
    const int n = ++m_invented;
    domain::Provenance from;
    from.provider = below(2) == 0 ? u"apollo"_s : u"hunter"_s;
    domain::Contact contact;
    contact.externalKey = m_chance.key();
    contact.list = u"simulated"_s;
    const QString company = below(25) == 0 ? u"Refusenik Ltd"_s : pick(kCompanies, m_chance);
    // Now and then somebody who is in the list already, under another key.
    const int address = below(20) == 0 && n > 3 ? n - 2 : n;
    contact.set(domain::field::kFullName, pick(kFirstNames, m_chance) + u' ' + pick(kLastNames, m_chance),
                from);
    contact.set(domain::field::kCompanyName, company, from);
    contact.set(domain::field::kEmail, u"person%1@firm%2.example.com"_s.arg(address).arg(address % 7), from);
    contact.set(domain::field::kTitle, pick(kTitles, m_chance), from);
    contact.set(domain::field::kPhone, u"+120255501%1"_s.arg(below(100), 2, 10, QLatin1Char('0')), from);
    return contact;
}

Result<domain::Contact> People::save(Process &process, domain::Contact contact)
{
    contact = identity::normalise(std::move(contact), {u"US"_s, process.clock().nowUtc()});
    QList<store::MatchKey> keys;
    for (const auto &[kind, value] : identity::matchKeys(contact))
        keys << store::MatchKey{kind, value};
    return store::ContactRepository(process.database()).save(contact, keys);
}

void People::addSome(Process &process)
{
    m_note("user adds people");
    for (quint64 i = 0, n = 1 + below(4); i < n; ++i) {
        const domain::Contact invented = inventPerson();
        const auto saved = save(process, invented);
        if (!saved || process.hasEnded())
            return;
        m_evidence.told.people.push_back({saved->id.value, saved->externalKey,
                                          saved->text(domain::field::kEmail), saved->personName(),
                                          saved->text(domain::field::kCompanyName)});
    }
}

void People::editOne(Process &process)
{
    m_note("user edits a person");
    const Told::Person &person = m_evidence.told.people.at(below(m_evidence.told.people.size()));
    auto contact = store::ContactRepository(process.database()).find({person.contact});
    if (!contact)
        return;
    domain::Provenance from;
    from.provider = u"person"_s;
    if (below(2) == 0)
        contact->set(domain::field::kTitle, pick(kTitles, m_chance), from);
    else
        contact->set(domain::field::kPhone, u"+120255501%1"_s.arg(below(100), 2, 10, QLatin1Char('0')), from);
    (void)save(process, *contact);
}

void People::optOutOne(Process &process)
{
    m_note("user opts somebody out");
    Told::Person &person = m_evidence.told.people.at(below(m_evidence.told.people.size()));
    app::Intake intake(process.database(), Process::suppressionKey(), u"US"_s);
    const auto done = intake.suppress({{person.contact}}, u"Asked not to be contacted."_s, u"person"_s);
    if (done && *done == 1 && !process.hasEnded() && person.optedOutMs < 0) {
        person.optedOutMs = m_now();
        LEADLINE_PROBE("sim: somebody opted out");
    }
}

QList<domain::ContactId> People::chooseSome()
{
    const auto &people = m_evidence.told.people;
    QList<domain::ContactId> chosen;
    for (quint64 i = 0, n = 1 + below(below(6) == 0 ? 20 : 5); i < n; ++i) {
        // Mostly the newest, as people work.
        const std::size_t window = std::min<std::size_t>(people.size(), below(3) == 0 ? people.size() : 6);
        const domain::ContactId id{people.at(people.size() - 1 - below(window)).contact};
        if (!chosen.contains(id))
            chosen << id;
    }
    return chosen;
}

QCoro::Task<> People::think(Process *process)
{
    const qint64 seconds = below(40) == 0 ? 960 : qint64(below(20)); // a plan is good for fifteen minutes
    co_await Pause(process->scheduler(), milliseconds(seconds * 1000 + qint64(below(1000))));
}

QCoro::Task<> People::pull(Process *process, bool full, Result<void> *outcome)
{
    const qint64 started = m_now();
    auto pulling = sync::pull(process->session(), full, {}, {});
    const Result<sync::PullResult> pulled = co_await pulling;
    if (outcome && !pulled)
        *outcome = fail(pulled.error());
    if (pulled && !process->hasEnded())
        m_evidence.told.pulls.push_back(
            {started, m_now(), process->number(), full, pulled->changed, pulled->isNew});
}

QCoro::Task<> People::push(Process *process, QList<domain::ContactId> chosen)
{
    Result<void> read;
    auto pulling = pull(process, false, &read);
    co_await pulling;
    if (!read || process->hasEnded())
        co_return;
    const auto contacts = store::ContactRepository(process->database()).load(chosen);
    const auto mirror = process->mirror();
    if (!contacts || !mirror)
        co_return;
    store::SuppressionRepository suppression(process->database(), Process::suppressionKey());
    const auto isSuppressed = [&suppression](const domain::Contact &contact) {
        const auto listed = suppression.contains(identity::suppressionValues(contact));
        return !listed || *listed;
    };
    const domain::Plan plan = sync::planPush(process->planContext(), *mirror, process->mapper(),
                                             u"simulation v1"_s, *contacts, isSuppressed);
    auto thinking = think(process);
    co_await thinking;
    const QString runId = process->entropy().key();
    auto applying = apply(process, plan, runId);
    co_await applying;
}

QCoro::Task<> People::move(Process *process)
{
    Result<void> read;
    auto pulling = pull(process, false, &read);
    co_await pulling;
    if (!read || process->hasEnded())
        co_return;
    const auto mirror = process->mirror();
    if (!mirror || mirror->deals.isEmpty())
        co_return;
    QList<qint64> known = mirror->deals.keys();
    std::sort(known.begin(), known.end());
    QList<qint64> ids;
    for (quint64 i = 0, n = 1 + below(3); i < n; ++i) {
        const qint64 id = known.at(qsizetype(below(quint64(known.size()))));
        if (!ids.contains(id))
            ids << id;
    }
    QMap<QString, QVariant> inputs;
    if (below(2) == 0) {
        inputs = {{u"ProspectFitScore"_s, int(60 + below(40))},
                  {u"ProspectPainPoints"_s, u"Backups are not tested & restores fail."_s},
                  {u"ProspectDecisionMakers"_s, u"The owner"_s},
                  {u"ProspectBudget"_s, u"$10K-$50K"_s},
                  {u"ProspectTimeframe"_s, u"1-3 months"_s}};
    }
    const domain::Plan plan =
        sync::planMove(process->planContext(), *mirror, ids, pick(kBoard, m_chance), inputs);
    auto thinking = think(process);
    co_await thinking;
    const QString runId = process->entropy().key();
    auto applying = apply(process, plan, runId);
    co_await applying;
}

QCoro::Task<> People::apply(Process *process, domain::Plan plan, QString runId)
{
    if (process->hasEnded() || plan.chosenChanges() == 0)
        co_return;
    m_evidence.told.plans.emplace(runId, plan);
    auto turn = process->engineTurns().take();
    const auto alone = co_await turn;
    if (process->hasEnded())
        co_return;
    sync::Engine engine(process->session());
    StopFlag stop;
    const int stopAt = m_impatient && below(6) == 0 ? int(below(4)) : 1'000'000;
    const sync::Engine::Progress progress = [stop, stopAt](int done, int, const QString &) mutable {
        if (done >= stopAt)
            stop.raise();
    };
    auto applying = engine.apply(plan, runId, stop, progress);
    const Result<domain::Receipt> receipt = co_await applying;
    if (process->hasEnded())
        co_return;
    m_note("run " + runId.left(6).toLatin1() +
           (receipt ? " done" : " failed: " + receipt.error().code.toLatin1()));
    if (receipt)
        m_evidence.told.receipts.push_back({m_now(), process->number(), plan, *receipt});
}

QCoro::Task<> People::resume(Process *process, bool fullPull)
{
    {
        auto turn = process->engineTurns().take();
        const auto alone = co_await turn;
        if (process->hasEnded())
            co_return;
        sync::Engine engine(process->session());
        auto resuming = engine.resume({}, {});
        const Result<int> left = co_await resuming;
        if (process->hasEnded())
            co_return;
        m_note("resumed: " + (left ? QByteArray::number(*left) + " open" : left.error().code.toLatin1()));
    }
    if (fullPull) {
        auto pulling = pull(process, true);
        co_await pulling;
    }
}

void People::repeatPlan(Process &process)
{
    const auto &plans = m_evidence.told.plans;
    if (plans.empty())
        return;
    m_note("user hands a plan over again");
    LEADLINE_PROBE("sim: a plan is handed over twice");
    const auto chosen = std::next(plans.begin(), qint64(below(plans.size())));
    process.launch(apply(&process, chosen->second, process.entropy().key()));
}

} // namespace leadline::simulation
