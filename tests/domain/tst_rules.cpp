#include "domain/deal.h"
#include "domain/fieldcatalogue.h"
#include "domain/fitscore.h"
#include "domain/operation.h"
#include "domain/pipeline.h"
#include "domain/promotion.h"
#include "domain/tenantschema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace leadline;
using namespace leadline::domain;

namespace {

Pipeline shipped()
{
    return shippedPipeline().value_or(Pipeline{});
}

QJsonObject shippedJson()
{
    QFile file(QStringLiteral(":/schemas/pipeline.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A tenant whose types and statuses carry the names of the pipeline, with ids from 100 and 200.
TenantSchema tenant(const QStringList &types, const QStringList &statuses)
{
    TenantSchema schema;
    qint64 id = 100;
    for (const QString &name : types) {
        TicketType type;
        type.id = id++;
        type.name = name;
        schema.ticketTypes << type;
    }
    id = 200;
    for (const QString &name : statuses) {
        TicketStatus status;
        status.id = id++;
        status.name = name;
        schema.statuses << status;
    }
    return schema;
}

QStringList allLabels()
{
    QStringList labels;
    const auto statuses = shipped().statuses;
    for (const PipelineStatus &status : statuses)
        labels << status.label;
    return labels;
}

const QStringList kTypes{QStringLiteral("Lead"), QStringLiteral("Prospect"), QStringLiteral("Opportunity")};

Deal qualified()
{
    Deal deal;
    deal.stage = Stage::Prospect;
    deal.statusKey = QStringLiteral("prospect.qualified");
    deal.custom = {{QStringLiteral("prospectfitscore"), 82LL},
                   {QStringLiteral("prospectpainpoints"), QStringLiteral("Old backup")},
                   {QStringLiteral("prospectdecisionmakers"), QStringLiteral("Dana Reyes")},
                   {QStringLiteral("prospectbudget"), QStringLiteral("$10K-$50K")},
                   {QStringLiteral("prospecttimeframe"), QStringLiteral("1-3 months")}};
    return deal;
}

QStringList unmetKeys(const MoveCheck &check)
{
    QStringList keys;
    for (const Gate &gate : check.gates) {
        if (!gate.met)
            keys << gate.key;
    }
    return keys;
}

} // namespace

class TestRules final : public QObject
{
    Q_OBJECT
private slots:
    void catalogueComesFromTheFile();
    void catalogueMatchesTheData();
    void comparableNames_data();
    void comparableNames();
    void canonicalFieldsAreFound();

    void pipelineAsDesigned();
    void pipelinePolicies();
    void leadsPastResearchingAreLeftAlone_data();
    void leadsPastResearchingAreLeftAlone();
    void brokenPipeline_data();
    void brokenPipeline();
    void stages();

    void bindsByName();
    void bindsAliasesWithoutCase();
    void oneStatusForSeveralStages();
    void respectsAllowedStatuses();
    void neverGuesses();
    void twoOfOneNameAreNobodys();
    void ownNameBeatsAlias();
    void bindingRoundTrip();

    void everyTransitionAndEveryMissingOne();
    void operationNames();
    void operationStates_data();
    void operationStates();

    void fitScoreRecorded_data();
    void fitScoreRecorded();
    void fitScoreComputed_data();
    void fitScoreComputed();
    void fitScorePartsAddUp();

    void moves_data();
    void moves();
    void everyStatusWithinAStage();
    void inputsCountAsFilled();
    void gatesSayWhatToFill();
    void inputsNeverLiftTheMark();
};

void TestRules::catalogueComesFromTheFile()
{
    const auto specs = shippedCustomFields();
    QVERIFY2(specs.has_value(), specs ? "" : qPrintable(specs.error().sentence()));
    QMap<QString, int> counts;
    QSet<QString> names;
    for (const CustomFieldSpec &spec : *specs) {
        ++counts[spec.entity];
        names.insert(comparableFieldName(spec.name));
        QVERIFY(!spec.bareName.startsWith(QStringLiteral("CF")));
        QVERIFY(!spec.label.isEmpty() && !spec.group.isEmpty());
        QCOMPARE(spec.type == QStringLiteral("dropdown"), !spec.options.isEmpty());
        for (const QString &option : spec.options)
            QVERIFY2(!option.contains(u','),
                     qPrintable(option)); // HaloPSA takes options as one list with commas
        if (!spec.options.isEmpty())
            QVERIFY2(spec.options.contains(spec.defaultText), qPrintable(spec.name));
    }
    QCOMPARE(counts.value(QStringLiteral("lead")), 18);
    QCOMPARE(counts.value(QStringLiteral("prospect")), 20);
    QCOMPARE(counts.value(QStringLiteral("opportunity")), 21);
    QCOMPARE(names.size(), 59);
}

void TestRules::catalogueMatchesTheData()
{
    QFile resource(QStringLiteral(":/schemas/fields.json"));
    QFile file(QStringLiteral(LEADLINE_SOURCE_DIR "/schemas/fields.json"));
    QVERIFY(resource.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly));
    QCOMPARE(resource.readAll(), file.readAll());
}

void TestRules::comparableNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("comparable");
    QTest::newRow("as printed") << "CFLeadSource"
                                << "leadsource";
    QTest::newRow("as HaloPSA may report it") << "cfleadsource"
                                              << "leadsource";
    QTest::newRow("as submitted") << "LeadSource"
                                  << "leadsource";
    QTest::newRow("only one prefix goes") << "CFCFLeadSource"
                                          << "cfleadsource";
    QTest::newRow("empty") << ""
                           << "";
}

void TestRules::comparableNames()
{
    QFETCH(QString, name);
    QTEST(comparableFieldName(name), "comparable");
}

void TestRules::canonicalFieldsAreFound()
{
    QSet<QString> keys;
    for (const FieldSpec &spec : canonicalFields()) {
        QVERIFY(!spec.label.isEmpty());
        QCOMPARE(findField(spec.key), &spec);
        QCOMPARE(spec.personal, !spec.key.startsWith(QStringLiteral("company.")) &&
                                    !spec.key.startsWith(QStringLiteral("intent.")));
        keys.insert(spec.key);
    }
    QCOMPARE(keys.size(), canonicalFields().size());
    QCOMPARE(findField(field::kCompanyTech)->type, ValueType::List);
    QVERIFY(!findField(QStringLiteral("extra.Region")));
}

void TestRules::pipelineAsDesigned()
{
    const auto pipeline = shippedPipeline();
    QVERIFY2(pipeline.has_value(), pipeline ? "" : qPrintable(pipeline.error().sentence()));
    QStringList keys, exits, firsts;
    for (const PipelineStatus &status : pipeline->statuses) {
        keys << status.key;
        if (status.isExit)
            exits << status.key;
        if (status.isFirst)
            firsts << status.key;
    }
    QCOMPARE(keys, QStringList({"lead.new", "lead.researching", "lead.contacted", "lead.engaged",
                                "lead.no_interest", "lead.do_not_contact", "lead.invalid_data",
                                "prospect.new", "prospect.prospecting", "prospect.qualified",
                                "prospect.disqualified", "opportunity.new", "opportunity.progressing",
                                "opportunity.negotiation", "opportunity.won", "opportunity.lost"}));
    QCOMPARE(exits, QStringList({"lead.no_interest", "lead.do_not_contact", "lead.invalid_data",
                                 "prospect.disqualified", "opportunity.won", "opportunity.lost"}));
    QCOMPARE(firsts, QStringList({"lead.new", "prospect.new", "opportunity.new"}));
    QCOMPARE(pipeline->firstStatus(Stage::Prospect), QStringLiteral("prospect.new"));
    QCOMPARE(pipeline->promoteFrom.value(Stage::Prospect), QStringLiteral("lead.engaged"));
    QCOMPARE(pipeline->promoteFrom.value(Stage::Opportunity), QStringLiteral("prospect.qualified"));
    QCOMPARE(pipeline->minimumFitScore, 70);
    QCOMPARE(pipeline->statusesOf(Stage::Lead).size(), 7);
    QVERIFY(!pipeline->find(QStringLiteral("lead.won")));
    const auto specs = shippedCustomFields();
    for (const QString &need : pipeline->opportunityNeeds) {
        QVERIFY(std::any_of(specs->begin(), specs->end(), [&need](const CustomFieldSpec &spec) {
            return spec.bareName == need && spec.group == QStringLiteral("Qualification");
        }));
    }
}

void TestRules::pipelinePolicies()
{
    const Pipeline pipeline = shipped();
    QCOMPARE(pipeline.policyOf(QStringLiteral("status_id")), FieldPolicy::Protected);
    QCOMPARE(pipeline.policyOf(QStringLiteral("agent_id")), FieldPolicy::Protected);
    QCOMPARE(pipeline.policyOf(QStringLiteral("cf:CFLeadTechStack")), FieldPolicy::Enrichment);
    QCOMPARE(pipeline.policyOf(QStringLiteral("cf:leadtechstack")), FieldPolicy::Enrichment);
    QCOMPARE(pipeline.policyOf(QStringLiteral("oppcompanyname")), FieldPolicy::Conditional);
    QCOMPARE(pipeline.policyOf(QStringLiteral("cf:SomethingElse")), FieldPolicy::Conditional);
    const auto specs = shippedCustomFields();
    for (auto it = pipeline.policies.cbegin(); it != pipeline.policies.cend(); ++it) {
        if (!it.key().startsWith(QStringLiteral("cf:")))
            continue;
        QVERIFY2(std::any_of(specs->begin(), specs->end(),
                             [&it](const CustomFieldSpec &s) {
                                 return comparableFieldName(s.name) == it.key().mid(3);
                             }),
                 qPrintable(it.key()));
    }
}

void TestRules::leadsPastResearchingAreLeftAlone_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("alone");
    QTest::newRow("new") << "lead.new" << false;
    QTest::newRow("researching") << "lead.researching" << false;
    QTest::newRow("contacted") << "lead.contacted" << true;
    QTest::newRow("no interest") << "lead.no_interest" << true;
    QTest::newRow("prospect") << "prospect.new" << true;
    QTest::newRow("won") << "opportunity.won" << true;
}

void TestRules::leadsPastResearchingAreLeftAlone()
{
    QFETCH(QString, status);
    const Pipeline pipeline = shipped();
    QTEST(pipeline.isLeftAlone(pipeline.find(status)->stage, status), "alone");
    QVERIFY(pipeline.isLeftAlone(Stage::Lead, {})); // a status of the tenant's own
}

void TestRules::brokenPipeline_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto status = [](const char *key, bool first) {
        return QJsonObject{{"key", QLatin1String(key)}, {"label", "X"}, {"first", first}};
    };
    QTest::newRow("another format") << "format" << QJsonValue("x");
    QTest::newRow("another version") << "version" << QJsonValue(2);
    QTest::newRow("no statuses") << "statuses" << QJsonValue();
    QTest::newRow("status of no stage") << "statuses" << QJsonValue(QJsonArray{status("customer.new", true)});
    QTest::newRow("status twice") << "statuses"
                                  << QJsonValue(
                                         QJsonArray{status("lead.new", true), status("lead.new", true)});
    QTest::newRow("two first statuses")
        << "statuses" << QJsonValue(QJsonArray{status("lead.a", true), status("lead.b", true)});
    QTest::newRow("no type names") << "types" << QJsonValue();
    QTest::newRow("promotion from nowhere")
        << "promote_from" << QJsonValue(QJsonObject{{"prospect", "lead.nowhere"}});
    QTest::newRow("promotion that skips a stage")
        << "promote_from"
        << QJsonValue(QJsonObject{{"prospect", "lead.engaged"}, {"opportunity", "lead.engaged"}});
    QTest::newRow("fit score beyond 100") << "minimum_fit_score" << QJsonValue(101);
    QTest::newRow("fit score that is a text") << "minimum_fit_score" << QJsonValue("70");
    QTest::newRow("unknown status to stop at") << "leave_alone_after" << QJsonValue("lead.nowhere");
}

void TestRules::brokenPipeline()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = shippedJson();
    QVERIFY(pipelineFromJson(json).has_value());
    json.insert(key, value);
    const auto read = pipelineFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, QStringLiteral("LL-PIPE-001"));
    QVERIFY(!read.error().remedy.isEmpty());
}

void TestRules::stages()
{
    for (const Stage stage : {Stage::Lead, Stage::Prospect, Stage::Opportunity}) {
        QCOMPARE(*stageFromName(stageName(stage)), stage);
        QVERIFY(!stageLabel(stage).isEmpty());
    }
    QCOMPARE(*stageFromName(QStringLiteral("Lead")), Stage::Lead);
    QVERIFY(!stageFromName(QStringLiteral("customer")));
}

void TestRules::bindsByName()
{
    const PipelineBinding binding = bindPipeline(shipped(), tenant(kTypes, allLabels()));
    QVERIFY2(binding.isComplete(), qPrintable(binding.missing.join(u'\n')));
    QCOMPARE(binding.typeOf.value(Stage::Prospect), 101);
    QCOMPARE(binding.statusOf.size(), 16);
    QCOMPARE(binding.statusKey(Stage::Lead, 203), QStringLiteral("lead.engaged"));
    QCOMPARE(binding.statusKey(Stage::Prospect, 203), QString());
    QCOMPARE(binding.statusKey(Stage::Lead, 999), QString());
    QCOMPARE(*binding.stageOfType(102), Stage::Opportunity);
    const auto none = binding.stageOfType(1);
    QVERIFY(!none);
    QCOMPARE(none.error().code, QStringLiteral("LL-PIPE-003"));
}

void TestRules::bindsAliasesWithoutCase()
{
    QStringList names = allLabels();
    names[0] = QStringLiteral("lead - NEW");
    names[1] = QStringLiteral(" Re searching ");
    names[14] = QStringLiteral("closedwon");
    const auto binding = bindPipeline(shipped(), tenant({"sales lead", "PROSPECTS", "Deal"}, names));
    QVERIFY2(binding.isComplete(), qPrintable(binding.missing.join(u'\n')));
    QCOMPARE(binding.statusOf.value(QStringLiteral("lead.new")), 200);
    QCOMPARE(binding.statusOf.value(QStringLiteral("opportunity.won")), 214);
}

void TestRules::oneStatusForSeveralStages()
{
    const auto binding = bindPipeline(shipped(), tenant(kTypes, {"New"}));
    for (const Stage stage : {Stage::Lead, Stage::Prospect, Stage::Opportunity})
        QCOMPARE(binding.statusKey(stage, 200), stageName(stage) + QStringLiteral(".new"));
    QCOMPARE(binding.missing.size(), 13);
}

void TestRules::respectsAllowedStatuses()
{
    TenantSchema schema = tenant(kTypes, allLabels());
    schema.ticketTypes[0].allowsAllStatuses = false;
    schema.ticketTypes[0].allowedStatuses = {200, 201};
    const auto binding = bindPipeline(shipped(), schema);
    QCOMPARE(binding.statusOf.value(QStringLiteral("lead.researching")), 201);
    QVERIFY(!binding.statusOf.contains(QStringLiteral("lead.engaged")));
    QCOMPARE(binding.missing.size(), 5);
    QVERIFY(binding.missing.contains(QStringLiteral("status 'Engaged' of Lead")));
}

void TestRules::neverGuesses()
{
    const auto binding =
        bindPipeline(shipped(), tenant({"Incident", "Lead management"}, {"Almost Engaged", "Engage"}));
    QVERIFY(binding.typeOf.isEmpty());
    QVERIFY(binding.statusOf.isEmpty());
    QCOMPARE(binding.missing.size(), 3 + 16);
    QVERIFY(bindPipeline(shipped(), {}).statusOf.isEmpty());
}

void TestRules::twoOfOneNameAreNobodys()
{
    QStringList names = allLabels();
    names << QStringLiteral("engaged");
    const auto binding = bindPipeline(shipped(), tenant(kTypes, names));
    QVERIFY(!binding.statusOf.contains(QStringLiteral("lead.engaged")));
    QCOMPARE(binding.missing.size(), 1);
    QVERIFY(binding.missing.first().contains(QStringLiteral("two statuses")));
}

void TestRules::ownNameBeatsAlias()
{
    // "New" is an alias of every first status, "New Lead" is the name of one.
    const auto binding = bindPipeline(shipped(), tenant(kTypes, {"New", "New Lead"}));
    QCOMPARE(binding.statusOf.value(QStringLiteral("lead.new")), 201);
    QCOMPARE(binding.statusOf.value(QStringLiteral("prospect.new")), 200);
    // "New Lead" may be a type as well; the type named "Lead" comes first.
    QCOMPARE(bindPipeline(shipped(), tenant({"New Lead", "Lead"}, {})).typeOf.value(Stage::Lead), 101);
}

void TestRules::bindingRoundTrip()
{
    const auto binding = bindPipeline(shipped(), tenant(kTypes, {"New", "Engaged"}));
    const auto back =
        PipelineBinding::fromJson(QJsonDocument::fromJson(QJsonDocument(binding.toJson()).toJson()).object());
    QCOMPARE(back.typeOf, binding.typeOf);
    QCOMPARE(back.statusOf, binding.statusOf);
    QCOMPARE(back.missing, binding.missing);
}

void TestRules::everyTransitionAndEveryMissingOne()
{
    using enum OperationState;
    // Written a second time, state by state, from reliability §2.3: two tables agree or one of them is wrong.
    const QMap<OperationState, QList<OperationState>> allowed{
        {Pending, {Claimed, Superseded, Cancelled, Dead}},
        {Claimed, {Pending, InFlight, Applied, Conflict, Rejected, Dead}},
        {InFlight, {Applied, RetryWait, Rejected, Uncertain, Dead}},
        {Uncertain, {Reconciling, Dead}},
        {Reconciling, {Applied, Pending, Conflict, Uncertain, Dead}},
        {RetryWait, {Pending, Claimed, Cancelled, Dead}},
        {Conflict, {Pending, Cancelled, Dead}},
        {Rejected, {Cancelled, Dead}},
        {Dead, {Cancelled}},
        {Applied, {}},
        {Superseded, {}},
        {Cancelled, {}},
    };
    QCOMPARE(allowed.size(), 12);
    for (auto from = allowed.cbegin(); from != allowed.cend(); ++from) {
        for (const OperationState to : allowed.keys()) {
            QVERIFY2(
                isAllowedTransition(from.key(), to) == from->contains(to),
                qPrintable(operationStateName(from.key()) + QStringLiteral(" -> ") + operationStateName(to)));
        }
        QCOMPARE(isTerminal(from.key()), from->isEmpty());
    }
}

void TestRules::operationNames()
{
    for (const OperationKind kind : {OperationKind::Create, OperationKind::Update, OperationKind::Move})
        QCOMPARE(operationKindFromName(operationKindName(kind)), kind);
    QCOMPARE(operationKindFromName(QStringLiteral("?")), OperationKind::Create);
    QVERIFY(!operationStateFromName(QStringLiteral("pending")));
    QCOMPARE(operationStateFromName(QStringLiteral("?")).error().code, QStringLiteral("LL-DOM-001"));
}

void TestRules::operationStates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<SyncState>("shows");
    using enum SyncState;
    QTest::newRow("waiting its turn") << "PENDING" << false << Queued;
    QTest::newRow("held") << "CLAIMED" << false << Sending;
    QTest::newRow("on the wire") << "INFLIGHT" << true << Sending;
    QTest::newRow("no decisive answer") << "UNCERTAIN" << true << OutcomeUnknown;
    QTest::newRow("being looked up") << "RECONCILING" << true << OutcomeUnknown;
    QTest::newRow("to be tried again") << "RETRY_WAIT" << false << Waiting;
    QTest::newRow("moved under us") << "CONFLICT" << false << Conflict;
    QTest::newRow("refused") << "REJECTED" << false << NeedsAttention;
    QTest::newRow("given up") << "DEAD" << false << NeedsAttention;
    QTest::newRow("proven") << "APPLIED" << false << InStep;
    QTest::newRow("replaced") << "SUPERSEDED" << false << InStep;
    QTest::newRow("withdrawn") << "CANCELLED" << false << InStep;
}

void TestRules::operationStates()
{
    QFETCH(QString, name);
    QFETCH(SyncState, shows);
    const auto state = operationStateFromName(name);
    QVERIFY(state);
    QCOMPARE(operationStateName(*state), name);
    QTEST(mayHaveBeenSent(*state), "sent");
    QCOMPARE(syncStateRank(*state), int(shows));
}

void TestRules::fitScoreRecorded_data()
{
    QTest::addColumn<QVariant>("recorded");
    QTest::addColumn<int>("total");
    QTest::addColumn<bool>("fromProvider");
    QTest::newRow("number") << QVariant(82LL) << 82 << true;
    QTest::newRow("text, as HaloPSA sends it") << QVariant(QStringLiteral("82")) << 82 << true;
    QTest::newRow("zero is a score") << QVariant(0LL) << 0 << true;
    QTest::newRow("words are none") << QVariant(QStringLiteral("good")) << 0 << false;
    QTest::newRow("empty is none") << QVariant(QString()) << 0 << false;
    QTest::newRow("beyond the scale is none") << QVariant(500LL) << 0 << false;
    QTest::newRow("below the scale is none") << QVariant(-1LL) << 0 << false;
}

void TestRules::fitScoreRecorded()
{
    QFETCH(QVariant, recorded);
    Deal deal;
    deal.custom.insert(QStringLiteral("prospectfitscore"), recorded);
    const FitScore score = fitScore(deal);
    QTEST(score.total, "total");
    QTEST(score.fromProvider, "fromProvider");
}

void TestRules::fitScoreComputed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("total");
    QTest::newRow("size that fits best") << "leademployeecount"
                                         << "201-500" << 25;
    QTest::newRow("size without case") << "leademployeecount"
                                       << "5000+" << 10;
    QTest::newRow("size nobody knows") << "leademployeecount"
                                       << "many" << 0;
    QTest::newRow("seniority") << "leadmanagementlevel"
                               << "director" << 16;
    QTest::newRow("budget") << "prospectbudget"
                            << "$100K-$500K" << 20;
    QTest::newRow("timeframe") << "prospecttimeframe"
                               << "Immediate" << 15;
    QTest::newRow("decision maker") << "prospectdecisionmakers"
                                    << "Dana" << 10;
    QTest::newRow("pain points") << "prospectpainpoints"
                                 << "backup" << 10;
    QTest::newRow("spaces are nothing") << "prospectpainpoints"
                                        << "  " << 0;
    QTest::newRow("job title") << ""
                               << "Vice President of IT" << 18;
    QTest::newRow("owner by title") << ""
                                    << "Owner" << 20;
    QTest::newRow("title without rank") << ""
                                        << "Analyst" << 0;
    QTest::newRow("nothing known") << "leadsource"
                                   << "Hunter" << 0;
}

void TestRules::fitScoreComputed()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Deal deal;
    if (field.isEmpty())
        deal.jobTitle = value;
    else
        deal.custom.insert(field, value);
    QTEST(fitScore(deal).total, "total");
}

void TestRules::fitScorePartsAddUp()
{
    Deal deal = qualified();
    deal.custom.remove(QStringLiteral("prospectfitscore"));
    deal.custom.insert(QStringLiteral("leademployeecount"), QStringLiteral("51-200"));
    deal.jobTitle = QStringLiteral("CEO");
    const FitScore score = fitScore(deal);
    int points = 0, outOf = 0;
    for (const FitPart &part : score.parts) {
        QVERIFY(part.points >= 0 && part.points <= part.outOf);
        QVERIFY(!part.label.isEmpty() && !part.reason.isEmpty());
        points += part.points;
        outOf += part.outOf;
    }
    QCOMPARE(points, score.total);
    QCOMPARE(outOf, 100);
    QCOMPARE(score.total, 25 + 20 + 12 + 13 + 10 + 10);
    // Every option of the shipped dropdowns is on a scale, or is meant to say nothing.
    const auto specs = shippedCustomFields();
    for (const CustomFieldSpec &spec : *specs) {
        if (!QStringList{"LeadEmployeeCount", "ProspectBudget", "ProspectTimeframe"}.contains(spec.bareName))
            continue;
        for (const QString &option : spec.options) {
            Deal one;
            one.custom.insert(comparableFieldName(spec.name), option);
            QVERIFY2(fitScore(one).total > 0, qPrintable(spec.name + u' ' + option));
        }
    }
}

void TestRules::moves_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("without"); // a field taken away, "dnc" to mark the record
    QTest::addColumn<QStringList>("unmet");
    QTest::newRow("engaged lead becomes a prospect") << "lead.engaged"
                                                     << "prospect.new"
                                                     << "" << QStringList();
    QTest::newRow("straight into a later status") << "lead.engaged"
                                                  << "prospect.prospecting"
                                                  << "" << QStringList();
    QTest::newRow("contacted lead does not") << "lead.contacted"
                                             << "prospect.new"
                                             << "" << QStringList{"status"};
    QTest::newRow("unmapped status does not") << ""
                                              << "prospect.new"
                                              << "" << QStringList{"status"};
    QTest::newRow("stages are never skipped") << "lead.engaged"
                                              << "opportunity.new"
                                              << "" << QStringList{"stage"};
    QTest::newRow("nobody goes back") << "prospect.qualified"
                                      << "lead.new"
                                      << "" << QStringList{"stage"};
    QTest::newRow("qualified prospect becomes an opportunity") << "prospect.qualified"
                                                               << "opportunity.new"
                                                               << "" << QStringList();
    QTest::newRow("prospecting does not") << "prospect.prospecting"
                                          << "opportunity.new"
                                          << "" << QStringList{"status"};
    QTest::newRow("fit score missing") << "prospect.qualified"
                                       << "opportunity.new"
                                       << "prospectfitscore" << QStringList{"fit"};
    QTest::newRow("fit score too low") << "prospect.qualified"
                                       << "opportunity.new"
                                       << "prospectfitscore=69" << QStringList{"fit"};
    QTest::newRow("fit score just enough") << "prospect.qualified"
                                           << "opportunity.new"
                                           << "prospectfitscore=70" << QStringList();
    QTest::newRow("budget missing") << "prospect.qualified"
                                    << "opportunity.new"
                                    << "prospectbudget" << QStringList{"field.ProspectBudget"};
    QTest::newRow("budget of spaces") << "prospect.qualified"
                                      << "opportunity.new"
                                      << "prospectbudget= " << QStringList{"field.ProspectBudget"};
    QTest::newRow("pain points missing") << "prospect.qualified"
                                         << "opportunity.new"
                                         << "prospectpainpoints" << QStringList{"field.ProspectPainPoints"};
    QTest::newRow("decision maker missing")
        << "prospect.qualified"
        << "opportunity.new"
        << "prospectdecisionmakers" << QStringList{"field.ProspectDecisionMakers"};
    QTest::newRow("timeframe missing") << "prospect.qualified"
                                       << "opportunity.new"
                                       << "prospecttimeframe" << QStringList{"field.ProspectTimeframe"};
    QTest::newRow("marked record does not advance") << "lead.new"
                                                    << "lead.contacted"
                                                    << "dnc" << QStringList{"dnc"};
    QTest::newRow("marked record leaves") << "lead.new"
                                          << "lead.do_not_contact"
                                          << "dnc" << QStringList();
    QTest::newRow("marked record is not promoted") << "lead.engaged"
                                                   << "prospect.new"
                                                   << "dnc" << QStringList{"dnc"};
    QTest::newRow("status nobody knows") << "lead.new"
                                         << "lead.nowhere"
                                         << "" << QStringList{"target"};
    QTest::newRow("no status") << "lead.new"
                               << ""
                               << "" << QStringList{"target"};
}

void TestRules::moves()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, without);
    QFETCH(QStringList, unmet);
    Deal deal = qualified();
    deal.statusKey = from;
    deal.stage = stageFromName(from.section(u'.', 0, 0)).value_or(Stage::Lead);
    if (without == QStringLiteral("dnc"))
        deal.doNotContact = true;
    else if (without.contains(u'='))
        deal.custom.insert(without.section(u'=', 0, 0), without.section(u'=', 1));
    else
        deal.custom.remove(without);
    const MoveCheck check = checkMove(shipped(), deal, to);
    QCOMPARE(unmetKeys(check), unmet);
    QCOMPARE(check.allowed(), unmet.isEmpty());
    QCOMPARE(check.unmet().size(), unmet.size());
    for (const QString &label : check.unmet())
        QVERIFY(!label.isEmpty());
}

void TestRules::everyStatusWithinAStage()
{
    const Pipeline pipeline = shipped();
    for (const PipelineStatus &from : pipeline.statuses) {
        const auto targets = pipeline.statusesOf(from.stage);
        for (const PipelineStatus &to : targets) {
            Deal deal;
            deal.stage = from.stage;
            deal.statusKey = from.key;
            QVERIFY(checkMove(pipeline, deal, to.key).allowed());
        }
    }
}

void TestRules::inputsCountAsFilled()
{
    Deal deal = qualified();
    deal.custom.clear();
    QCOMPARE(unmetKeys(checkMove(shipped(), deal, QStringLiteral("opportunity.new"))).size(), 5);
    const QMap<QString, QVariant> inputs{{QStringLiteral("CFProspectFitScore"), 75LL},
                                         {QStringLiteral("ProspectPainPoints"), QStringLiteral("Old backup")},
                                         {QStringLiteral("ProspectDecisionMakers"), QStringLiteral("Dana")},
                                         {QStringLiteral("ProspectBudget"), QStringLiteral("<$10K")},
                                         {QStringLiteral("ProspectTimeframe"), 0LL}}; // option 0 is "none"
    const MoveCheck check = checkMove(shipped(), deal, QStringLiteral("opportunity.new"), inputs);
    QCOMPARE(unmetKeys(check), QStringList{QStringLiteral("field.ProspectTimeframe")});
}

void TestRules::gatesSayWhatToFill()
{
    Deal deal = qualified();
    deal.custom.remove(QStringLiteral("prospectbudget"));
    const auto check = checkMove(shipped(), deal, QStringLiteral("opportunity.new"));
    QCOMPARE(check.unmet(), QStringList{QStringLiteral("Budget Range missing")});
    const auto gate =
        std::find_if(check.gates.begin(), check.gates.end(), [](const Gate &g) { return !g.met; });
    QCOMPARE(gate->field, QStringLiteral("ProspectBudget"));
}

void TestRules::inputsNeverLiftTheMark()
{
    Deal deal;
    deal.custom.insert(QStringLiteral("dnd"), true);
    const QMap<QString, QVariant> inputs{{QStringLiteral("DND"), false}};
    QVERIFY(!checkMove(shipped(), deal, QStringLiteral("lead.contacted"), inputs).allowed());
    deal.custom.insert(QStringLiteral("dnd"), false);
    QVERIFY(checkMove(shipped(), deal, QStringLiteral("lead.contacted")).allowed());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
