#include "support/sampledata.h"

#include "domain/fieldcatalogue.h"

#include <QRegularExpression>

namespace leadline::sample {
using namespace Qt::StringLiterals;
using domain::Basis;
using domain::Deal;
using domain::Stage;

namespace {

const QStringList &firstNames()
{
    static const QStringList names{u"Dana"_s,  u"Omar"_s,  u"Ingrid"_s, u"Priya"_s, u"Tomás"_s, u"Wei"_s,
                                   u"Amara"_s, u"Jonas"_s, u"Leila"_s,  u"Ruth"_s,  u"Kofi"_s,  u"Mina"_s};
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names{u"Reyes"_s,  u"Haddad"_s, u"Sørensen"_s,  u"Nair"_s,   u"Oliveira"_s,
                                   u"Zhang"_s,  u"Okafor"_s, u"Lindqvist"_s, u"Karimi"_s, u"Goldberg"_s,
                                   u"Mensah"_s, u"Sato"_s,   u"Whitcombe"_s};
    return names;
}

const QStringList &companies()
{
    static const QStringList names{u"Northgate Dental"_s,
                                   u"Harbour & Finch Solicitors"_s,
                                   u"Bluestone Logistics"_s,
                                   u"Alder Grove Veterinary Hospital"_s,
                                   u"Kestrel Precision Tools"_s,
                                   u"Marlowe Accounting"_s,
                                   u"Sunfield Bakeries"_s,
                                   u"Quayside Property Management"_s,
                                   u"Tamarind Hotels"_s,
                                   u"Fenwick Care Homes"_s,
                                   u"Orchard Lane Primary Academy Trust"_s,
                                   u"Vantage Surveyors"_s,
                                   u"Brightwater Clinics"_s,
                                   u"Redmill Packaging"_s,
                                   u"Copperfield Architects"_s};
    return names;
}

const QStringList &titles()
{
    static const QStringList names{u"Practice Manager"_s,
                                   u"IT Director"_s,
                                   u"Operations Director"_s,
                                   u"Managing Partner"_s,
                                   u"Head of IT"_s,
                                   u"Finance Director"_s,
                                   u"Office Manager"_s,
                                   u"Chief Operating Officer"_s,
                                   u"Owner"_s,
                                   u"Infrastructure Lead"_s};
    return names;
}

const QStringList &owners()
{
    static const QStringList names{u"Sam Carter"_s, u"Nora Blake"_s, u"Idris Cole"_s};
    return names;
}

QString slug(QString name)
{
    return name.toLower().replace(QRegularExpression(u"[^a-z]+"_s), u"-"_s);
}

template <class List> const auto &pick(const List &list, int n)
{
    return list[n % list.size()];
}

} // namespace

domain::TenantSchema schema()
{
    domain::TenantSchema schema;
    schema.tenant = u"http://127.0.0.1:8123"_s;
    schema.agentName = u"Leadline"_s;
    schema.ticketTypes = {{21, u"Lead"_s, true, {}, 1},
                          {22, u"Prospect"_s, true, {}, 11},
                          {23, u"Opportunity"_s, true, {}, 21}};
    qint64 id = 200;
    const auto shipped = domain::shippedCustomFields();
    if (!shipped)
        return schema;
    for (const domain::CustomFieldSpec &spec : *shipped) {
        domain::CustomField field;
        field.id = ++id;
        field.name = spec.name;
        field.label = spec.label;
        field.type = spec.type == "dropdown"_L1 ? 2
                     : spec.type == "multi"_L1  ? 3
                     : spec.type == "date"_L1   ? 4
                     : spec.type == "text"_L1   ? 1
                                                : 0;
        field.inputType = spec.type == "integer"_L1 ? 1 : 0;
        qint64 option = 0;
        for (const QString &text : spec.options)
            field.options.append({++option, text});
        schema.customFields.append(field);
    }
    return schema;
}

Deal danaReyes(const QDateTime &now)
{
    Deal deal;
    deal.haloId = 1042;
    deal.externalKey = u"5f1d3c0a9be24c7f8a6e1b2c3d4e5f60"_s;
    deal.contact = {7};
    deal.stage = Stage::Prospect;
    deal.statusKey = u"prospect.qualified"_s;
    deal.statusName = u"Qualified"_s;
    deal.summary = u"Dana Reyes, Northgate Dental"_s;
    deal.company = u"Northgate Dental"_s;
    deal.person = u"Dana Reyes"_s;
    deal.jobTitle = u"Practice Manager"_s;
    deal.email = u"dana.reyes@northgate-dental.example.com"_s;
    deal.phone = u"+12025550142"_s;
    deal.country = u"United States"_s;
    deal.owner = u"Sam Carter"_s;
    deal.value = 48000;
    deal.probability = 40;
    deal.expectedClose = now.date().addDays(46);
    deal.statusSince = now.addDays(-6);
    deal.lastUpdate = now.addDays(-1);
    deal.custom = {{u"leademployeecount"_s, u"51-200"_s},
                   {u"prospecttimeframe"_s, u"3-6 months"_s},
                   {u"prospectdecisionmakers"_s, u"Dana Reyes with the two partners"_s},
                   {u"leadsource"_s, u"Apollo.io"_s}};
    return deal;
}

QList<Deal> deals(int count, const QDateTime &now)
{
    static const QStringList keys{u"lead.new"_s,
                                  u"lead.new"_s,
                                  u"lead.researching"_s,
                                  u"lead.contacted"_s,
                                  u"lead.engaged"_s,
                                  u"prospect.new"_s,
                                  u"prospect.prospecting"_s,
                                  u"prospect.qualified"_s,
                                  u"lead.engaged"_s,
                                  u"opportunity.new"_s,
                                  u"opportunity.progressing"_s,
                                  u"opportunity.negotiation"_s,
                                  u"lead.no_interest"_s,
                                  u"prospect.disqualified"_s,
                                  u"opportunity.won"_s};
    QList<Deal> all;
    all.reserve(count);
    for (int n = 0; n < count; ++n) {
        Deal deal;
        deal.haloId = 2000 + n;
        deal.statusKey = pick(keys, n * 7 + n / 15);
        deal.stage = deal.statusKey.startsWith("lead"_L1)       ? Stage::Lead
                     : deal.statusKey.startsWith("prospect"_L1) ? Stage::Prospect
                                                                : Stage::Opportunity;
        deal.person = pick(firstNames(), n * 5 + 3) + u' ' + pick(lastNames(), n * 3 + n / 12);
        deal.company = pick(companies(), n * 4 + n / 15);
        if (n >= 15 * 13)
            deal.company += u' ' + QString::number(n / 15);
        deal.jobTitle = pick(titles(), n * 3);
        deal.summary = deal.person + u", "_s + deal.company;
        deal.email = slug(deal.person) + u"@"_s + slug(deal.company) + u".example.com"_s;
        deal.phone = u"+442079460%1"_s.arg(n % 1000, 3, 10, QChar(u'0'));
        deal.owner = pick(owners(), n);
        deal.statusSince = now.addDays(-(n * 11 % 43));
        deal.lastUpdate = now.addSecs(-n * 977);
        if (deal.stage != Stage::Lead)
            deal.value = 6000 + (n * 1750) % 90000;
        if (deal.stage == Stage::Opportunity) {
            deal.probability = 20 + n * 10 % 70;
            deal.expectedClose = now.date().addDays(n * 13 % 120);
        }
        deal.custom.insert(u"leademployeecount"_s,
                           pick(QStringList{u"11-50"_s, u"51-200"_s, u"201-500"_s}, n));
        if (n % 3 != 0)
            deal.custom.insert(u"prospectbudget"_s, u"$50K-$100K"_s);
        if (n % 4 != 0)
            deal.custom.insert(u"prospecttimeframe"_s, u"1-3 months"_s);
        if (n % 5 != 0)
            deal.custom.insert(u"prospectpainpoints"_s,
                               u"Backups are not tested and the file server is out of support."_s);
        if (n % 2 != 0)
            deal.custom.insert(u"prospectdecisionmakers"_s, deal.person);
        if (n % 37 == 5)
            deal.doNotContact = true;
        if (n % 41 == 7)
            deal.sync = domain::SyncState::Queued;
        if (n % 53 == 9)
            deal.sync = domain::SyncState::OutcomeUnknown;
        if (n % 61 == 11)
            deal.sync = domain::SyncState::Conflict;
        all.append(deal);
    }
    return all;
}

app::BoardData board(int count, const QDateTime &now)
{
    app::BoardData data;
    data.connection = u"sandbox"_s;
    data.pipeline = domain::shippedPipeline().value_or(domain::Pipeline{});
    data.schema = schema();
    data.deals = deals(count, now);
    data.deals.append(danaReyes(now));
    data.pulledAt = now.addSecs(-240);
    return data;
}

domain::Contact contact()
{
    using namespace domain::field;
    domain::Contact contact;
    contact.id = {7};
    contact.externalKey = u"5f1d3c0a9be24c7f8a6e1b2c3d4e5f60"_s;
    contact.state = domain::WorkState::PossibleDuplicate;
    contact.stateReason = u"Shares the e-mail address with a record in HaloPSA, ticket 1042."_s;
    contact.list = u"Dental practices, East Coast"_s;
    contact.haloId = 1042;
    contact.providerIds = {{u"apollo"_s, u"60f1a2b3c4d5e6f7a8b9c0d1"_s},
                           {u"hunter"_s, u"dana.reyes@northgate-dental.example.com"_s}};
    const QDateTime at(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC);
    const domain::Provenance apollo{u"apollo"_s, at, 0.92, 1, Basis::Observed, {}};
    const domain::Provenance hunter{u"hunter"_s, at.addDays(-2), 0.98, 0.5, Basis::Observed, {}};
    const domain::Provenance derived{
        u"leadline"_s, at, 0.8, 0, Basis::Derived, u"region assumed US, from the company's address"_s};
    const domain::Provenance preset{u"leadline"_s, at, 1, 0, Basis::Default, {}};
    contact.set(kFirstName, u"Dana"_s, apollo);
    contact.set(kLastName, u"Reyes"_s, apollo);
    contact.set(kFullName, u"Dana Reyes"_s, apollo);
    contact.set(kTitle, u"Practice Manager"_s, apollo);
    contact.set(kEmail, u"dana.reyes@northgate-dental.example.com"_s, hunter);
    contact.set(kEmailStatus, u"verified"_s, hunter);
    contact.set(kPhone, u"+12025550142"_s, derived);
    contact.set(kCity, u"Baltimore"_s, apollo);
    contact.set(kCountry, u"US"_s, derived);
    contact.set(kCompanyName, u"Northgate Dental"_s, apollo);
    contact.set(kCompanyDomain, u"northgate-dental.example.com"_s, apollo);
    contact.set(kCompanyIndustry, u"Dental practices"_s, apollo);
    contact.set(kCompanyEmployees, qint64(84), apollo);
    contact.set(kCompanyEmployeesRange, u"51-200"_s, derived);
    contact.set(kCompanyTech, QStringList{u"Exchange Online"_s, u"Dentrix"_s, u"pfSense"_s}, apollo);
    contact.set(kIntentTopics, QStringList{u"Managed backup"_s, u"HIPAA compliance"_s}, preset);
    return contact;
}

domain::Plan plan(int create, int update, int move, int leave, int refuse)
{
    using domain::PlanAction;
    domain::Plan plan;
    plan.id = u"9c1f"_s;
    plan.connection = u"sandbox"_s;
    plan.tenant = u"http://127.0.0.1:8123"_s;
    plan.profile = u"default 3"_s;
    plan.createdAt = QDateTime::currentDateTimeUtc();
    plan.readAt = plan.createdAt.addSecs(-20);
    plan.calls = create + update + move + 18;
    plan.seconds = 42;
    int n = 0;
    const auto add = [&](PlanAction action, int count) {
        for (int i = 0; i < count; ++i, ++n) {
            domain::PlanRow row;
            const QString person = pick(firstNames(), n * 5 + 1) + u' ' + pick(lastNames(), n * 3 + n / 12);
            const QString company = pick(companies(), n * 4 + n / 15);
            row.contact = {n + 1};
            row.externalKey = QString::number(n + 1).rightJustified(32, u'0');
            row.title = person + u", "_s + company;
            row.action = action;
            row.haloId = action == PlanAction::Create ? 0 : 1000 + n;
            const auto cell = [&](const QString &field, const QString &label, const QString &before,
                                  const QString &after, Basis basis, const QString &source) {
                row.cells.append({field, label, 0, before, after, before, after, basis, source});
            };
            if (action == PlanAction::Create) {
                cell(u"oppcompanyname"_s, u"Company"_s, {}, company, Basis::Observed, u"Apollo"_s);
                cell(u"oppcontactname"_s, u"Contact"_s, {}, person, Basis::Observed, u"Apollo"_s);
                cell(u"oppemailaddress"_s, u"E-mail"_s, {},
                     slug(person) + u"@"_s + slug(company) + u".example.com"_s, Basis::Observed, u"Hunter"_s);
                cell(u"opptel"_s, u"Phone"_s, {}, u"+442079460%1"_s.arg(n, 3, 10, QChar(u'0')),
                     Basis::Derived, u"Leadline"_s);
                cell(u"cf:LeadSource"_s, u"Lead Source"_s, {}, u"Apollo.io"_s, Basis::Observed, u"Apollo"_s);
                cell(u"cf:LeadEmployeeCount"_s, u"Employee Count Range"_s, {}, u"51-200"_s, Basis::Derived,
                     u"Leadline"_s);
            } else if (action == PlanAction::Update) {
                cell(u"oppjobtitle"_s, u"Job title"_s, u"Manager"_s, pick(titles(), n), Basis::Observed,
                     u"Apollo"_s);
                cell(u"cf:LeadTechStack"_s, u"Tech Stack"_s, {}, u"Exchange Online, pfSense"_s,
                     Basis::Observed, u"BuiltWith"_s);
            } else if (action == PlanAction::Move) {
                cell(u"status_id"_s, u"Status"_s, u"Researching"_s, u"Contacted"_s, Basis::Observed,
                     u"You"_s);
            } else if (action == PlanAction::Refuse) {
                row.chosen = false;
                row.code = i == 0 ? u"LL-DNC-001"_s : u"LL-MAP-014"_s;
                row.reason =
                    i == 0 ? u"On the do-not-contact list since 3 March (e-mail match)."_s
                           : u"Revenue Range has no option '$5-10M'. Map the value or add the option."_s;
            } else {
                row.reason = u"HaloPSA holds all of it already."_s;
            }
            plan.rows.append(row);
        }
    };
    add(PlanAction::Create, create);
    add(PlanAction::Update, update);
    add(PlanAction::Move, move);
    add(PlanAction::LeaveAlone, leave);
    add(PlanAction::Refuse, refuse);
    return plan;
}

domain::Receipt receipt(const domain::Plan &plan, bool green)
{
    using domain::PlanAction;
    using domain::Verdict;
    domain::Receipt receipt;
    receipt.runId = u"run-push-1"_s;
    receipt.planId = plan.id;
    receipt.connection = plan.connection;
    receipt.live = plan.live;
    receipt.startedAt = QDateTime::currentDateTimeUtc().addSecs(-60);
    receipt.finishedAt = receipt.startedAt.addSecs(41);
    receipt.planned = int(plan.rows.size());
    receipt.requests = 151;
    int n = 0;
    for (const domain::PlanRow &row : plan.rows) {
        domain::ReceiptRow out;
        out.contact = row.contact;
        out.externalKey = row.externalKey;
        out.title = row.title;
        out.haloId = row.haloId > 0 ? row.haloId : 5000 + n;
        out.readBack = true;
        switch (row.action) {
        case PlanAction::Create:
            out.verdict = Verdict::Created;
            break;
        case PlanAction::Update:
            out.verdict = Verdict::Updated;
            break;
        case PlanAction::Move:
            out.verdict = Verdict::Moved;
            break;
        case PlanAction::LeaveAlone:
            out.verdict = Verdict::LeftAlone;
            out.readBack = false;
            out.reason = row.reason;
            break;
        case PlanAction::Refuse:
            out.verdict = Verdict::Refused;
            out.readBack = false;
            out.haloId = 0;
            out.code = row.code;
            out.reason = row.reason;
            break;
        }
        if (!green && n == 3) {
            out.verdict = Verdict::OutcomeUnknown;
            out.readBack = false;
            out.haloId = 0;
            out.code = u"LL-NET-010"_s;
            out.reason = u"HaloPSA did not answer for 30 s. It is looked up before anything is sent again."_s;
        }
        if (!green && n == 8)
            out.differing = {u"Phone"_s};
        receipt.rows.append(out);
        ++n;
    }
    return receipt;
}

QList<app::OperationView> operations()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<app::OperationView> all;
    const auto add = [&](const QString &title, const QString &state, const QString &code,
                         const QString &reason, int attempt, const QDateTime &notBefore = {}) {
        app::OperationView view;
        view.id = all.size() + 1;
        view.title = title;
        view.kind = u"create"_s;
        view.state = state;
        view.code = code;
        view.reason = reason;
        view.attempt = attempt;
        view.notBefore = notBefore;
        view.updatedAt = now;
        view.runId = u"run-push-1"_s;
        all.append(view);
    };
    add(u"Omar Haddad, Bluestone Logistics"_s, u"UNCERTAIN"_s, u"LL-NET-010"_s,
        u"HaloPSA did not answer for 30 s while creating it."_s, 1, now.addSecs(95));
    add(u"Ruth Goldberg, Marlowe Accounting"_s, u"UNCERTAIN"_s, u"LL-NET-010"_s,
        u"HaloPSA did not answer for 30 s while creating it."_s, 1, now.addSecs(97));
    for (int i = 0; i < 4; ++i)
        add(pick(firstNames(), i + 4) + u" "_s + pick(lastNames(), i) + u", "_s + pick(companies(), i + 2),
            u"REJECTED"_s, u"LL-HALO-031"_s, u"Revenue Range has no option '$5-10M'."_s, 1);
    add(u"Leila Karimi, Tamarind Hotels"_s, u"CONFLICT"_s, u"LL-SYNC-012"_s,
        u"Nora Blake changed Phone in HaloPSA two minutes before the push."_s, 1);
    add(u"Kofi Mensah, Fenwick Care Homes"_s, u"RETRY_WAIT"_s, u"LL-NET-020"_s,
        u"HaloPSA asked for a pause: 429, limit reached."_s, 2, now.addSecs(40));
    for (int i = 0; i < 3; ++i)
        add(pick(firstNames(), i + 8) + u" "_s + pick(lastNames(), i + 5) + u", "_s +
                pick(companies(), i + 7),
            u"PENDING"_s, {}, {}, 0);
    return all;
}

QList<store::Run> runs()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto run = [&](const QString &id, const QString &kind, const QString &title, const QString &state,
                         int ago, int took, const QString &summary) {
        store::Run r;
        r.id = id;
        r.kind = kind;
        r.title = title;
        r.state = state;
        r.startedAt = now.addSecs(-ago);
        if (took > 0)
            r.finishedAt = r.startedAt.addSecs(took);
        r.summary = summary;
        return r;
    };
    return {run(u"run-pull-9"_s, u"pull"_s, u"Pulling from SANDBOX sandbox"_s, u"running"_s, 4, 0,
                u"412 of 717 read"_s),
            run(u"run-push-1"_s, u"push"_s, u"Pushed 109 changes to SANDBOX sandbox"_s, u"done"_s, 300, 41,
                u"108 of 109 confirmed, 1 with unknown outcome"_s),
            run(u"run-move-4"_s, u"move"_s, u"Promoted Dana Reyes, Northgate Dental, to Opportunity"_s,
                u"done"_s, 900, 2, u"1 of 1 confirmed by reading back"_s),
            run(u"run-search-2"_s, u"search"_s, u"Apollo, People search"_s, u"done"_s, 4100, 7,
                u"100 fetched, 84 new, 9 in HaloPSA, 7 possible duplicates"_s),
            run(u"run-import-1"_s, u"import"_s, u"Imported chamber-members.csv"_s, u"cancelled"_s, 92000, 3,
                u"1,204 of 5,000 rows, the rest was not read"_s),
            run(u"run-push-0"_s, u"push"_s, u"Pushed 12 changes to SANDBOX sandbox"_s, u"failed"_s, 180000,
                30, u"Signing in was refused"_s)};
}

mapping::Profile profile()
{
    using mapping::WriteMode;
    mapping::Profile profile;
    profile.name = u"default"_s;
    profile.version = 3;
    profile.required = {u"oppcompanyname"_s, u"oppcontactname"_s};
    const auto rule = [&](const QString &target, const QString &source, const QString &formula,
                          WriteMode mode = WriteMode::FillIfEmpty) {
        mapping::Rule made;
        made.target = target;
        made.source = source;
        made.expression = formula;
        made.mode = mode;
        profile.rules.append(made);
    };
    rule(u"summary"_s, {}, u"join(', ', full_name, company_name)"_s);
    rule(u"oppcontactname"_s, u"full_name"_s, {});
    rule(u"oppcompanyname"_s, u"company.name"_s, {});
    rule(u"oppemailaddress"_s, u"email"_s, {}, WriteMode::Overwrite);
    rule(u"opptel"_s, {}, u"first(phone, mobile, company_phone)"_s);
    rule(u"oppjobtitle"_s, u"title"_s, {}, WriteMode::Overwrite);
    rule(u"oppcountry"_s, u"company.country"_s, {});
    rule(u"cf:LeadSource"_s, {}, u"'Apollo.io'"_s);
    rule(u"cf:LeadEmployeeCount"_s, u"company.employees_range"_s, {});
    rule(u"cf:LeadRevenueRange"_s, {}, u"bucket(company_revenue, 1e6, '<$1M', 1e7, '$1M-$10M'"_s);
    rule(u"cf:LeadFoundingYear"_s, u"company.founded"_s, {});
    rule(u"cf:LeadTechStack"_s, u"company.tech"_s, {});
    profile.rules[7].defaultValue = u"Apollo.io"_s;
    profile.rules[8].defaultValue = u"51-200"_s;
    profile.rules[10].enabled = false;
    return profile;
}

QList<app::MappingPreviewRow> previewRows(const mapping::Profile &profile, int count)
{
    static const QHash<QString, QString> labels{
        {u"summary"_s, u"Summary"_s},        {u"oppcontactname"_s, u"Contact"_s},
        {u"oppcompanyname"_s, u"Company"_s}, {u"oppemailaddress"_s, u"E-mail"_s},
        {u"opptel"_s, u"Phone"_s},           {u"oppjobtitle"_s, u"Job title"_s},
        {u"oppcountry"_s, u"Country"_s}};
    const domain::TenantSchema tenant = schema();
    QList<app::MappingPreviewRow> rows;
    for (int n = 0; n < count; ++n) {
        app::MappingPreviewRow row;
        const QString person = pick(firstNames(), n * 5) + u' ' + pick(lastNames(), n * 3);
        const QString company = pick(companies(), n * 4);
        row.contact = {n + 1};
        row.title = person + u", "_s + company;
        for (const mapping::Rule &rule : profile.rules) {
            if (!rule.enabled || rule.target == "cf:LeadRevenueRange"_L1)
                continue;
            mapping::MappedCell cell;
            cell.target = rule.target;
            cell.label = labels.value(rule.target, rule.target.mid(3));
            cell.text = rule.target == "summary"_L1          ? row.title
                        : rule.target == "oppcontactname"_L1 ? person
                        : rule.target == "oppcompanyname"_L1 ? company
                        : rule.target == "oppjobtitle"_L1    ? pick(titles(), n)
                        : rule.target == "opptel"_L1         ? u"+442079460%1"_s.arg(n, 3, 10, QChar(u'0'))
                        : rule.target == "oppcountry"_L1     ? u"United Kingdom"_s
                        : rule.target == "oppemailaddress"_L1
                            ? slug(person) + u"@"_s + slug(company) + u".example.com"_s
                            : u"51-200"_s;
            cell.basis = rule.target == "opptel"_L1 ? Basis::Derived : Basis::Observed;
            if (rule.target.startsWith("cf:"_L1)) {
                if (const auto *field = tenant.findField(rule.target.mid(3)))
                    cell.label = field->label;
            }
            row.mapped.cells.append(cell);
        }
        if (n % 7 == 2)
            row.mapped.issues.append(
                {u"cf:LeadEmployeeCount"_s, u"LL-MAP-014"_s,
                 u"Employee Count Range has no option '50-200'. Map the value or add the option."_s, false});
        if (n % 3 == 0)
            row.inHalo = {{u"oppjobtitle"_s, u"Manager"_s}, {u"oppcompanyname"_s, company}};
        rows.append(row);
    }
    return rows;
}

} // namespace leadline::sample
