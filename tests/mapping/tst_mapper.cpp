#include "domain/fieldcatalogue.h"
#include "mapping/mapper.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

Q_DECLARE_METATYPE(leadline::domain::CustomField)

using namespace leadline;
using namespace leadline::mapping;
using namespace leadline::domain;
using namespace Qt::StringLiterals;

namespace {

QList<Mapper::StandardTarget> standardTargets()
{
    using Kind = Mapper::StandardTarget::Kind;
    return {{u"summary"_s, u"Summary"_s},
            {u"details"_s, u"Details"_s, Kind::Text, 100'000},
            {u"oppcontactname"_s, u"Contact"_s},
            {u"oppcompanyname"_s, u"Company"_s},
            {u"oppemailaddress"_s, u"E-mail"_s},
            {u"opptel"_s, u"Phone"_s},
            {u"oppjobtitle"_s, u"Job title"_s},
            {u"oppaddr1"_s, u"Address 1"_s},
            {u"oppaddr2"_s, u"Address 2"_s},
            {u"oppaddr3"_s, u"Address 3"_s},
            {u"oppaddr4"_s, u"Address 4"_s},
            {u"opppostcode"_s, u"Postcode"_s},
            {u"oppcountry"_s, u"Country"_s},
            {u"oppvalue"_s, u"Value"_s, Kind::Number},
            {u"oppattemptsmade"_s, u"Attempts"_s, Kind::Integer},
            {u"oppdontaddtomailinglist"_s, u"No mailing"_s, Kind::Boolean},
            {u"targetdate"_s, u"Expected close"_s, Kind::Date}};
}

/// A tenant with the shipped fields, as a tenant numbers them: nothing starts at 1, options neither.
TenantSchema tenant()
{
    TenantSchema schema;
    qint64 id = 187, option = 4000;
    const auto specs = shippedCustomFields();
    if (!specs)
        qFatal("fields.json cannot be read");
    for (const CustomFieldSpec &spec : *specs) {
        CustomField field;
        field.id = ++id;
        field.name = (id % 2 ? u"CF"_s : u"cf"_s) + spec.bareName;
        field.label = spec.label;
        field.type = spec.type == u"memo"       ? 1
                     : spec.type == u"dropdown" ? 2
                     : spec.type == u"date"     ? 4
                     : spec.type == u"boolean"  ? 6
                                                : 0;
        field.inputType = spec.type == u"integer" ? 1 : 0;
        for (const QString &text : spec.options)
            field.options << FieldOption{++option, text};
        schema.customFields << field;
    }
    return schema;
}

Contact dana()
{
    Contact contact;
    const Provenance apollo{u"apollo"_s, {}, 1.0, 1.0, Basis::Observed, {}};
    const Provenance hunter{u"hunter"_s, {}, 0.9, 1.0, Basis::Observed, {}};
    contact.set(field::kFirstName, u"Dana"_s, apollo);
    contact.set(field::kLastName, u"Reyes"_s, apollo);
    contact.set(field::kTitle, u"Chief Technology Officer"_s, apollo);
    contact.set(field::kSeniority, u"c_suite"_s, apollo);
    contact.set(field::kDepartment, u"master_information_technology"_s, apollo);
    contact.set(field::kEmail, u"dana.reyes@northgate.example.com"_s, hunter);
    contact.set(field::kMobile, u"+447700900123"_s, apollo);
    contact.set(field::kCompanyName, u"Northgate Dental"_s, apollo);
    contact.set(field::kCompanyPhone, u"+442079460018"_s, apollo);
    contact.set(field::kCompanyEmployees, qint64(180), apollo);
    contact.set(field::kCompanyRevenue, 12'000'000.0, apollo);
    contact.set(field::kCompanyFounded, qint64(1998), apollo);
    contact.set(field::kCompanyStreet, u"1 High Street"_s, apollo);
    contact.set(field::kCompanyCity, u"Leeds"_s, apollo);
    contact.set(field::kCompanyPostcode, u"LS1 1AA"_s, apollo);
    contact.set(field::kCompanyCountry, u"GB"_s, apollo);
    contact.set(field::kCompanyTech, QStringList{u"Azure"_s, u"Veeam"_s}, hunter);
    contact.set(field::kIntentStrength, u"high"_s, apollo);
    return contact;
}

Profile profileOf(const QList<Rule> &rules, const QStringList &required = {})
{
    Profile profile;
    profile.name = u"test"_s;
    profile.rules = rules;
    profile.required = required;
    return profile;
}

Rule sourceRule(const QString &target, const QString &source)
{
    Rule rule;
    rule.target = target;
    rule.source = source;
    return rule;
}

Rule formulaRule(const QString &target, const QString &formula)
{
    Rule rule;
    rule.target = target;
    rule.expression = formula;
    return rule;
}

Mapped mapWith(const Profile &profile, const Contact &contact = dana(), const TenantSchema &schema = tenant())
{
    const auto mapper = Mapper::create(profile, schema, standardTargets());
    if (!mapper)
        qFatal("%s", qPrintable(mapper.error().sentence()));
    return (*mapper)->map(contact);
}

const MappedCell *cellOf(const Mapped &mapped, const QString &target)
{
    for (const MappedCell &cell : mapped.cells) {
        if (cell.target == target)
            return &cell;
    }
    return nullptr;
}

QString textOf(const Mapped &mapped, const QString &target)
{
    const MappedCell *cell = cellOf(mapped, target);
    return cell ? cell->text : u"(none)"_s;
}

QStringList codesOf(const Mapped &mapped)
{
    QStringList codes;
    for (const MappingIssue &issue : mapped.issues)
        codes << issue.code;
    return codes;
}

CustomField fieldOf(int type, int inputType = 0)
{
    CustomField field;
    field.id = 201;
    field.name = u"CFSample"_s;
    field.label = u"Sample"_s;
    field.type = type;
    field.inputType = inputType;
    if (type == 2 || type == 3)
        field.options = {{31, u"Low"_s}, {32, u"High"_s}, {33, u"2026"_s}};
    return field;
}

} // namespace

class TestMapper : public QObject
{
    Q_OBJECT

private slots:
    void defaultProfileFillsALead();
    void defaultProfileTargetsExistInTheTenant();
    void defaultProfileOptionsExistInTheTenant();
    void companyWithoutPersonIsRefused();
    void requiredCanBeOverridden();
    void addressIsNotMixedFromTwoPlaces();
    void leadSource_data();
    void leadSource();
    void managementLevel_data();
    void managementLevel();
    void departmentFunction_data();
    void departmentFunction();
    void employeeCount_data();
    void employeeCount();
    void doNotContactIsOnlyEverSet();
    void missingFieldIsAnIssue();
    void missingOptionIsAnIssue();
    void missingOptionOfARequiredTargetBlocks();
    void wrongTypeIsAnIssue();
    void longTextIsCutAtALetter();
    void longAddressIsLeftOut();
    void formulaFailureIsAnIssue();
    void slowFormulaIsSwitchedOffAfterThreeRecords();
    void wrongFormulaRefusesTheMapper();
    void disabledRulesAreSkipped();
    void valueMapStar();
    void valueMapOfLists();
    void basisFollowsTheValue();
    void defaultsStayHomeUnlessChosen();
    void defaultValuesOfAContactStayHome();
    void encode_data();
    void encode();
    void encodeRefuses_data();
    void encodeRefuses();
    void decode_data();
    void decode();
    void randomContactsNeverBreakIt();
    void thousandContactsAreFast();
};

void TestMapper::defaultProfileFillsALead()
{
    const Mapped mapped = mapWith(*shippedProfile());
    QVERIFY2(mapped.issues.isEmpty(), qPrintable(codesOf(mapped).join(u' ')));
    QVERIFY(!mapped.isBlocked());
    QCOMPARE(textOf(mapped, u"summary"_s), u"Dana Reyes, Northgate Dental"_s);
    QCOMPARE(textOf(mapped, u"oppcontactname"_s), u"Dana Reyes"_s);
    QCOMPARE(textOf(mapped, u"oppcompanyname"_s), u"Northgate Dental"_s);
    QCOMPARE(textOf(mapped, u"oppemailaddress"_s), u"dana.reyes@northgate.example.com"_s);
    QCOMPARE(textOf(mapped, u"opptel"_s), u"+447700900123"_s);
    QCOMPARE(textOf(mapped, u"oppjobtitle"_s), u"Chief Technology Officer"_s);
    QCOMPARE(textOf(mapped, u"oppaddr1"_s), u"1 High Street"_s);
    QCOMPARE(textOf(mapped, u"oppaddr2"_s), u"Leeds"_s);
    QCOMPARE(textOf(mapped, u"opppostcode"_s), u"LS1 1AA"_s);
    QCOMPARE(textOf(mapped, u"oppcountry"_s), u"United Kingdom"_s);
    QCOMPARE(textOf(mapped, u"details"_s), u"Switchboard: +442079460018"_s);
    QCOMPARE(textOf(mapped, u"cf:LeadSource"_s), u"Hunter"_s);
    QCOMPARE(textOf(mapped, u"cf:LeadTechStack"_s), u"Azure, Veeam"_s);
    QCOMPARE(textOf(mapped, u"cf:LeadRevenueRange"_s), u"$10-25M"_s);
    QCOMPARE(textOf(mapped, u"cf:LeadEmployeeCount"_s), u"51-200"_s);
    QCOMPARE(textOf(mapped, u"cf:LeadHQLocation"_s), u"1 High Street, Leeds, LS1 1AA, United Kingdom"_s);
    QCOMPARE(textOf(mapped, u"cf:LeadManagementLevel"_s), u"CTO"_s);
    QCOMPARE(textOf(mapped, u"cf:LeadDepartmentFunction"_s), u"IT"_s);
    QCOMPARE(textOf(mapped, u"cf:LeadIntentStrength"_s), u"High"_s);
    QCOMPARE(cellOf(mapped, u"cf:DND"_s), nullptr);
    QCOMPARE(cellOf(mapped, u"cf:LeadIntentStage"_s), nullptr); // nothing known, nothing invented

    const TenantSchema schema = tenant();
    const MappedCell *source = cellOf(mapped, u"cf:LeadSource"_s);
    QCOMPARE(source->customFieldId, schema.findField(u"LeadSource"_s)->id);
    QCOMPARE(source->value, QJsonValue(schema.findField(u"LeadSource"_s)->optionId(u"Hunter"_s)));
    QCOMPARE(source->label, u"Lead Source"_s);
    QCOMPARE(cellOf(mapped, u"cf:LeadFoundingYear"_s)->value, QJsonValue(1998));
    QCOMPARE(cellOf(mapped, u"oppcompanyname"_s)->customFieldId, 0);
    QCOMPARE(cellOf(mapped, u"oppcompanyname"_s)->source, u"apollo"_s);
    QCOMPARE(cellOf(mapped, u"summary"_s)->basis, Basis::Derived);
}

void TestMapper::defaultProfileTargetsExistInTheTenant()
{
    const TenantSchema schema = tenant();
    QSet<QString> standard;
    for (const auto &target : standardTargets())
        standard << target.name;
    const auto profile = shippedProfile();
    QVERIFY(profile);
    for (const Rule &rule : profile->rules) {
        if (rule.target.startsWith(u"cf:"_s))
            QVERIFY2(schema.findField(rule.target.mid(3)), qPrintable(rule.target));
        else
            QVERIFY2(standard.contains(rule.target), qPrintable(rule.target));
    }
}

void TestMapper::defaultProfileOptionsExistInTheTenant()
{
    const TenantSchema schema = tenant();
    const auto profile = shippedProfile();
    QVERIFY(profile);
    for (const Rule &rule : profile->rules) {
        for (const QString &text : rule.valueMap) {
            const CustomField *field = schema.findField(rule.target.mid(3));
            QVERIFY2(text.isEmpty() || field->optionId(text) != 0, qPrintable(rule.target + u": "_s + text));
        }
    }
}

void TestMapper::companyWithoutPersonIsRefused()
{
    Contact contact;
    const Provenance from{u"apollo"_s, {}, 1.0, 0.0, Basis::Observed, {}};
    contact.set(field::kCompanyName, u"Northgate Dental"_s, from);
    contact.set(field::kCompanyPhone, u"+442079460018"_s, from);
    const Mapped mapped = mapWith(*shippedProfile(), contact);
    QCOMPARE(codesOf(mapped), QStringList{u"LL-MAP-017"_s});
    QCOMPARE(mapped.issues.first().target, u"oppcontactname"_s);
    QVERIFY(mapped.issues.first().text.contains(u"Contact"_s));
    QVERIFY(mapped.isBlocked());
    QCOMPARE(textOf(mapped, u"summary"_s), u"Northgate Dental"_s);
    QCOMPARE(mapWith(*shippedProfile(), Contact()).issues.size(), 3);
}

void TestMapper::requiredCanBeOverridden()
{
    Contact contact;
    const Provenance from{u"apollo"_s, {}, 1.0, 0.0, Basis::Observed, {}};
    contact.set(field::kCompanyName, u"Northgate Dental"_s, from);
    Profile profile = *shippedProfile();
    profile.required = {u"oppcompanyname"_s, u"opptel"_s};
    QVERIFY(mapWith(profile, contact).isBlocked());
    contact.set(field::kCompanyPhone, u"+442079460018"_s, from);
    const Mapped mapped = mapWith(profile, contact);
    QVERIFY(!mapped.isBlocked());
    QCOMPARE(textOf(mapped, u"opptel"_s), u"+442079460018"_s);
    QCOMPARE(cellOf(mapped, u"opptel"_s)->basis, Basis::Observed);
    profile.required = {u"cf:CFLEADSOURCE"_s}; // compared as custom fields are
    QVERIFY(!mapWith(profile, contact).isBlocked());
}

void TestMapper::addressIsNotMixedFromTwoPlaces()
{
    const Provenance from{u"apollo"_s, {}, 1.0, 0.0, Basis::Observed, {}};
    Contact remote = dana();
    remote.set(field::kCompanyCity, QString(), from);
    remote.set(field::kCity, u"Lisbon"_s, from);
    QCOMPARE(textOf(mapWith(*shippedProfile(), remote), u"oppaddr2"_s), u"(none)"_s);
    remote.set(field::kCompanyStreet, QString(), from);
    remote.set(field::kCompanyPostcode, QString(), from);
    QCOMPARE(textOf(mapWith(*shippedProfile(), remote), u"oppaddr2"_s), u"Lisbon"_s);
}

void TestMapper::leadSource_data()
{
    QTest::addColumn<QString>("emailFrom");
    QTest::addColumn<QString>("companyFrom");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the e-mail's provider counts") << u"hunter"_s << u"apollo"_s << u"Hunter"_s;
    QTest::newRow("else the company's") << QString() << u"apollo"_s << u"Apollo.io"_s;
    QTest::newRow("a hand edit is no source") << u"person"_s << u"zoominfo"_s << u"ZoomInfo"_s;
    QTest::newRow("a file has no option") << u"import:list.csv"_s << u"import:list.csv"_s << u"(none)"_s;
    QTest::newRow("an unknown provider neither") << u"newco"_s << u"newco"_s << u"(none)"_s;
    QTest::newRow("a provider named as its option") << u"Lead411"_s << QString() << u"Lead411"_s;
}

void TestMapper::leadSource()
{
    QFETCH(QString, emailFrom);
    QFETCH(QString, companyFrom);
    Contact contact;
    contact.set(field::kFullName, u"Dana Reyes"_s, {u"leadline"_s, {}, 1, 0, Basis::Derived, {}});
    if (!emailFrom.isEmpty())
        contact.set(field::kEmail, u"dana@example.com"_s, {emailFrom, {}, 1, 0, Basis::Observed, {}});
    if (!companyFrom.isEmpty())
        contact.set(field::kCompanyName, u"Northgate"_s, {companyFrom, {}, 1, 0, Basis::Observed, {}});
    Profile profile = *shippedProfile();
    profile.required.clear();
    const Mapped mapped = mapWith(profile, contact);
    QTEST(textOf(mapped, u"cf:LeadSource"_s), "expected");
    QVERIFY2(mapped.issues.isEmpty(), "a source without an option is left out in silence");
    if (const MappedCell *cell = cellOf(mapped, u"cf:LeadSource"_s))
        QCOMPARE(cell->basis, Basis::Derived);
}

void TestMapper::managementLevel_data()
{
    QTest::addColumn<QString>("seniority");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    for (const char *vocabulary : {"owner", "founder", "partner", "c_suite", "executive"})
        QTest::newRow(vocabulary) << QString::fromLatin1(vocabulary) << u"Boss"_s << u"Other"_s;
    QTest::newRow("chief executive") << u"c_suite"_s << u"Chief Executive Officer"_s << u"CEO"_s;
    QTest::newRow("founder and CEO") << u"founder"_s << u"Founder & CEO"_s << u"CEO"_s;
    QTest::newRow("cfo") << u"C_SUITE"_s << u"CFO"_s << u"CFO"_s;
    QTest::newRow("coo") << u"c-suite"_s << u"Chief Operating Officer"_s << u"COO"_s;
    QTest::newRow("president") << u"executive"_s << u"President"_s << u"President"_s;
    QTest::newRow("vice president is no president")
        << u"executive"_s << u"Vice President, IT"_s << u"Vice President"_s;
    QTest::newRow("CTO is not in director") << u"executive"_s << u"Director of IT"_s << u"Director"_s;
    QTest::newRow("assistant to the CEO")
        << u"entry"_s << u"Assistant to the CEO"_s << u"Individual Contributor"_s;
    QTest::newRow("vp") << u"vp"_s << u"VP IT"_s << u"Vice President"_s;
    QTest::newRow("head") << u"head"_s << u"Head of IT"_s << u"Director"_s;
    QTest::newRow("director") << u"director"_s << QString() << u"Director"_s;
    QTest::newRow("manager") << u"manager"_s << u"IT Manager"_s << u"Manager"_s;
    QTest::newRow("senior manager") << u"manager"_s << u"Senior Manager, IT"_s << u"Senior Manager"_s;
    QTest::newRow("senior") << u"senior"_s << u"Engineer"_s << u"Senior"_s;
    QTest::newRow("junior") << u"junior"_s << QString() << u"Individual Contributor"_s;
    QTest::newRow("intern") << u"intern"_s << QString() << u"Individual Contributor"_s;
    QTest::newRow("unknown word") << u"wizard"_s << u"CEO"_s << u"(none)"_s;
    QTest::newRow("title alone says nothing") << QString() << u"CEO"_s << u"(none)"_s;
}

void TestMapper::managementLevel()
{
    QFETCH(QString, seniority);
    QFETCH(QString, title);
    Contact contact = dana();
    contact.set(field::kSeniority, seniority, {u"apollo"_s, {}, 1, 0, Basis::Observed, {}});
    contact.set(field::kTitle, title, {u"apollo"_s, {}, 1, 0, Basis::Observed, {}});
    QTEST(textOf(mapWith(*shippedProfile(), contact), u"cf:LeadManagementLevel"_s), "expected");
}

void TestMapper::departmentFunction_data()
{
    QTest::addColumn<QString>("department");
    QTest::addColumn<QString>("expected");
    const QList<QPair<QString, QString>> rows{{u"it"_s, u"IT"_s},
                                              {u"Information Technology"_s, u"IT"_s},
                                              {u"master_human_resources"_s, u"HR"_s},
                                              {u"hr"_s, u"HR"_s},
                                              {u"communication"_s, u"Communications"_s},
                                              {u"support"_s, u"Customer Success"_s},
                                              {u"finance"_s, u"Finance"_s},
                                              {u"management"_s, u"Other"_s},
                                              {u"master_engineering_technical"_s, u"Engineering"_s}};
    for (const auto &[from, to] : rows)
        QTest::newRow(qPrintable(from)) << from << to;
}

void TestMapper::departmentFunction()
{
    QFETCH(QString, department);
    Contact contact = dana();
    contact.set(field::kDepartment, department, {u"hunter"_s, {}, 1, 0, Basis::Observed, {}});
    QTEST(textOf(mapWith(*shippedProfile(), contact), u"cf:LeadDepartmentFunction"_s), "expected");
}

void TestMapper::employeeCount_data()
{
    QTest::addColumn<QVariant>("count");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the number comes first") << QVariant(qint64(5001)) << u"1-10"_s << u"5000+"_s;
    QTest::newRow("Hunter's range") << QVariant() << u"501-1000"_s << u"501-1000"_s;
    QTest::newRow("Apollo's smaller range") << QVariant() << u"101-200"_s << u"51-200"_s;
    QTest::newRow("large") << QVariant() << u"10001+"_s << u"5000+"_s;
    QTest::newRow("in two of ours") << QVariant() << u"100-500"_s << u"(none)"_s;
    QTest::newRow("nothing") << QVariant() << QString() << u"(none)"_s;
}

void TestMapper::employeeCount()
{
    QFETCH(QVariant, count);
    QFETCH(QString, range);
    Contact contact = dana();
    contact.set(field::kCompanyEmployees, count, {u"apollo"_s, {}, 1, 0, Basis::Observed, {}});
    contact.set(field::kCompanyEmployeesRange, range, {u"hunter"_s, {}, 1, 0, Basis::Observed, {}});
    const Mapped mapped = mapWith(*shippedProfile(), contact);
    QTEST(textOf(mapped, u"cf:LeadEmployeeCount"_s), "expected");
    QVERIFY(mapped.issues.isEmpty());
}

void TestMapper::doNotContactIsOnlyEverSet()
{
    Contact contact = dana();
    // whatever a mark rests on, it is kept
    contact.set(field::kDoNotContact, true, {u"apollo"_s, {}, 1, 0, Basis::Default, {}});
    const Mapped mapped = mapWith(*shippedProfile(), contact);
    QVERIFY(cellOf(mapped, u"cf:DND"_s));
    QCOMPARE(cellOf(mapped, u"cf:DND"_s)->value, QJsonValue(true));
    QCOMPARE(cellOf(mapped, u"cf:DND"_s)->mode, WriteMode::Overwrite);
    contact.values[field::kDoNotContact].value = false;
    QCOMPARE(cellOf(mapWith(*shippedProfile(), contact), u"cf:DND"_s), nullptr);
}

void TestMapper::missingFieldIsAnIssue()
{
    TenantSchema bare = tenant();
    bare.customFields.removeIf([](const CustomField &field) { return field.label == u"Lead Source"; });
    Mapped mapped = mapWith(profileOf({sourceRule(u"cf:LeadSource"_s, u"source.provider"_s)}), dana(), bare);
    QCOMPARE(codesOf(mapped), QStringList{u"LL-MAP-013"_s});
    QVERIFY(!mapped.isBlocked());
    QVERIFY(mapped.issues.first().text.contains(u"hunter"_s));
    QVERIFY(mapped.cells.isEmpty());
    mapped = mapWith(profileOf({sourceRule(u"oppnosuch"_s, u"email"_s)}));
    QCOMPARE(codesOf(mapped), QStringList{u"LL-MAP-013"_s});
    // no value, no issue
    mapped = mapWith(profileOf({sourceRule(u"cf:NoSuch"_s, u"linkedin"_s)}));
    QVERIFY(mapped.issues.isEmpty());
}

void TestMapper::missingOptionIsAnIssue()
{
    const Mapped mapped = mapWith(profileOf({sourceRule(u"cf:LeadDepartmentFunction"_s, u"company.city"_s)}));
    QCOMPARE(codesOf(mapped), QStringList{u"LL-MAP-014"_s});
    QVERIFY(!mapped.isBlocked());
    QVERIFY(mapped.issues.first().text.contains(u"Leeds"_s));
    QVERIFY(mapped.cells.isEmpty());
}

void TestMapper::missingOptionOfARequiredTargetBlocks()
{
    const QString target = u"cf:LeadDepartmentFunction"_s;
    const Mapped mapped = mapWith(profileOf({sourceRule(target, u"company.city"_s)}, {target}));
    QCOMPARE(codesOf(mapped), (QStringList{u"LL-MAP-014"_s, u"LL-MAP-017"_s}));
    QVERIFY(mapped.issues[0].blocking && mapped.issues[1].blocking);
}

void TestMapper::wrongTypeIsAnIssue()
{
    const Mapped mapped = mapWith(
        profileOf({sourceRule(u"cf:LeadFoundingYear"_s, u"company.city"_s),
                   sourceRule(u"oppvalue"_s, u"title"_s), sourceRule(u"targetdate"_s, u"company.name"_s),
                   sourceRule(u"oppdontaddtomailinglist"_s, u"email"_s)}));
    QCOMPARE(codesOf(mapped), QStringList(4, u"LL-MAP-015"_s));
    QVERIFY(!mapped.isBlocked());
    QVERIFY(mapped.cells.isEmpty());
}

void TestMapper::longTextIsCutAtALetter()
{
    Contact contact = dana();
    const QString family = u"👨‍👩‍👧"_s; // 8 UTF-16 units, one letter
    contact.set(field::kTitle, QString(250, u'x') + family + family,
                {u"apollo"_s, {}, 1, 0, Basis::Observed, {}});
    const Mapped mapped =
        mapWith(profileOf({sourceRule(u"oppjobtitle"_s, u"title"_s)}, {u"oppjobtitle"_s}), contact);
    QCOMPARE(codesOf(mapped), QStringList{u"LL-MAP-016"_s});
    QVERIFY(!mapped.isBlocked());
    QCOMPARE(textOf(mapped, u"oppjobtitle"_s), QString(250, u'x') + u'…');
    contact.set(field::kTitle, QString(255, u'x'), {u"apollo"_s, {}, 1, 0, Basis::Observed, {}});
    QVERIFY(mapWith(profileOf({sourceRule(u"oppjobtitle"_s, u"title"_s)}), contact).issues.isEmpty());
}

void TestMapper::longAddressIsLeftOut()
{
    Contact contact = dana();
    contact.set(field::kEmail, QString(300, u'x') + u"@example.com"_s,
                {u"apollo"_s, {}, 1, 0, Basis::Observed, {}});
    for (const Rule &rule : {sourceRule(u"oppemailaddress"_s, u"email"_s),
                             formulaRule(u"oppemailaddress"_s, u"first(email)"_s)}) {
        const Mapped mapped = mapWith(profileOf({rule}), contact);
        QCOMPARE(codesOf(mapped), QStringList{u"LL-MAP-015"_s});
        QVERIFY(mapped.cells.isEmpty());
    }
}

void TestMapper::formulaFailureIsAnIssue()
{
    const Mapped mapped = mapWith(
        profileOf({formulaRule(u"opptel"_s, u"phone .. ' x'"_s), formulaRule(u"summary"_s, u"{a = 1}"_s),
                   sourceRule(u"oppcompanyname"_s, u"company.name"_s)}));
    QCOMPARE(codesOf(mapped), (QStringList{u"LL-MAP-002"_s, u"LL-MAP-005"_s}));
    QCOMPARE(textOf(mapped, u"oppcompanyname"_s), u"Northgate Dental"_s); // the others go on
    QVERIFY(mapped.issues.first().text.startsWith(u"Phone"_s));
}

void TestMapper::slowFormulaIsSwitchedOffAfterThreeRecords()
{
    const auto mapper = Mapper::create(profileOf({formulaRule(u"summary"_s, u"while true do end"_s)}),
                                       tenant(), standardTargets());
    QVERIFY(mapper);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(codesOf((*mapper)->map(dana())), QStringList{u"LL-MAP-003"_s});
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        const Mapped mapped = (*mapper)->map(dana());
        QCOMPARE(codesOf(mapped), QStringList{u"LL-MAP-003"_s});
        QVERIFY(mapped.issues.first().text.contains(u"switched off"_s));
    }
    QVERIFY2(timer.elapsed() < 2000, "it still runs");
}

void TestMapper::wrongFormulaRefusesTheMapper()
{
    const auto mapper =
        Mapper::create(profileOf({formulaRule(u"summary"_s, u"join("_s)}), tenant(), standardTargets());
    QVERIFY(!mapper);
    QCOMPARE(mapper.error().code, u"LL-MAP-012"_s);
    QVERIFY(mapper.error().what.contains(u"summary"_s) || mapper.error().what.contains(u"Summary"_s));
}

void TestMapper::disabledRulesAreSkipped()
{
    Rule rule = formulaRule(u"summary"_s, u"join("_s);
    rule.enabled = false;
    const Mapped mapped = mapWith(profileOf({rule}));
    QVERIFY(mapped.cells.isEmpty() && mapped.issues.isEmpty());
}

void TestMapper::valueMapStar()
{
    Rule rule = sourceRule(u"cf:LeadManagementLevel"_s, u"seniority"_s);
    rule.valueMap = {{u"C_Suite"_s, u"ceo"_s}, {u"*"_s, u"Other"_s}};
    Contact contact = dana();
    const auto level = [&](const QString &seniority) {
        contact.set(field::kSeniority, seniority, {u"apollo"_s, {}, 1, 0, Basis::Observed, {}});
        return textOf(mapWith(profileOf({rule}), contact), rule.target);
    };
    QCOMPARE(level(u"c_suite"_s), u"CEO"_s);
    QCOMPARE(level(u"director"_s), u"Director"_s); // an option by itself
    QCOMPARE(level(u"wizard"_s), u"Other"_s);
    rule.valueMap[u"*"_s] = QString();
    QCOMPARE(level(u"wizard"_s), u"(none)"_s);
    QVERIFY(mapWith(profileOf({rule}), contact).issues.isEmpty());
    rule.valueMap.remove(u"*"_s);
    QCOMPARE(codesOf(mapWith(profileOf({rule}), contact)), QStringList{u"LL-MAP-014"_s});
}

void TestMapper::valueMapOfLists()
{
    Rule rule = sourceRule(u"cf:LeadTechStack"_s, u"company.tech"_s);
    rule.valueMap = {{u"azure"_s, u"Microsoft Azure"_s}, {u"veeam"_s, QString()}};
    const Mapped mapped = mapWith(profileOf({rule}));
    QCOMPARE(textOf(mapped, rule.target), u"Microsoft Azure"_s);
    QCOMPARE(mapped.cells.first().basis, Basis::Derived);
}

void TestMapper::basisFollowsTheValue()
{
    Contact contact = dana();
    contact.values[field::kCompanyCountry].from.basis = Basis::Derived;
    Rule same = sourceRule(u"oppaddr1"_s, u"company.city"_s);
    same.valueMap = {{u"York"_s, u"Jorvik"_s}};
    const Mapped mapped =
        mapWith(profileOf({sourceRule(u"oppcompanyname"_s, u"company.name"_s), same,
                           sourceRule(u"oppcountry"_s, u"company.country"_s),
                           formulaRule(u"opptel"_s, u"first(phone, mobile, company_phone)"_s),
                           formulaRule(u"summary"_s, u"first_name .. email"_s),
                           formulaRule(u"oppaddr4"_s, u"'constant'"_s)}),
                contact);
    QCOMPARE(cellOf(mapped, u"oppcompanyname"_s)->basis, Basis::Observed);
    QCOMPARE(cellOf(mapped, u"oppaddr1"_s)->basis, Basis::Observed);
    QCOMPARE(cellOf(mapped, u"oppcountry"_s)->basis, Basis::Derived);
    QCOMPARE(cellOf(mapped, u"opptel"_s)->basis, Basis::Observed);
    QCOMPARE(cellOf(mapped, u"opptel"_s)->source, u"apollo"_s);
    QCOMPARE(cellOf(mapped, u"summary"_s)->basis, Basis::Derived);
    QCOMPARE(cellOf(mapped, u"summary"_s)->source, u"hunter, apollo"_s); // e-mail before first name
    QCOMPARE(cellOf(mapped, u"oppaddr4"_s)->basis, Basis::Default); // made from nothing that was observed
}

void TestMapper::defaultsStayHomeUnlessChosen()
{
    Rule rule = sourceRule(u"cf:LeadIntentStage"_s, u"linkedin"_s);
    rule.defaultValue = u"Awareness"_s;
    QVERIFY(mapWith(profileOf({rule})).cells.isEmpty());
    rule.sendDefault = true;
    const Mapped mapped = mapWith(profileOf({rule}));
    QCOMPARE(textOf(mapped, rule.target), u"Awareness"_s);
    QCOMPARE(mapped.cells.first().basis, Basis::Default);
    rule.source = u"intent.strength"_s; // a value is there: the default keeps quiet
    QCOMPARE(codesOf(mapWith(profileOf({rule}))), QStringList{u"LL-MAP-014"_s});
}

void TestMapper::defaultValuesOfAContactStayHome()
{
    Contact contact = dana();
    contact.values[field::kCompanyCity].from.basis = Basis::Default;
    for (Rule rule :
         {sourceRule(u"oppaddr2"_s, u"company.city"_s), formulaRule(u"oppaddr2"_s, u"company_city"_s),
          formulaRule(u"oppaddr2"_s, u"company_city and 'in ' .. company_city"_s)}) {
        QVERIFY(mapWith(profileOf({rule}), contact).cells.isEmpty());
        rule.sendDefault = true;
        const Mapped mapped = mapWith(profileOf({rule}), contact);
        QCOMPARE(mapped.cells.size(), 1);
        QCOMPARE(mapped.cells.first().basis, Basis::Default);
    }
}

void TestMapper::encode_data()
{
    QTest::addColumn<CustomField>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const CustomField &field, const QVariant &value,
                        const QJsonValue &json,
                        const QString &text) { QTest::newRow(name) << field << value << json << text; };
    row("text", fieldOf(0), u" a\u0000b\tc "_s, u"ab c"_s, u"ab c"_s);
    row("text from a number", fieldOf(0), 12.5, u"12.5"_s, u"12.5"_s);
    row("text from a list", fieldOf(0), QStringList{u"a"_s, u"b"_s}, u"a, b"_s, u"a, b"_s);
    row("cleared text", fieldOf(0), u" "_s, u""_s, QString());
    row("memo keeps its lines", fieldOf(1), u"a\r\nb"_s, u"a\nb"_s, u"a\nb"_s);
    row("rich text is escaped", fieldOf(10), u"a<b\nc"_s, u"a&lt;b<br>c"_s, u"a<b\nc"_s);
    row("integer", fieldOf(0, 1), qint64(180), 180, u"180"_s);
    row("integer from text", fieldOf(0, 1), u"1,250"_s, 1250, u"1250"_s);
    row("integer from a whole double", fieldOf(0, 1), 12.0, 12, u"12"_s);
    row("cleared integer", fieldOf(0, 1), QVariant(), QJsonValue::Null, QString());
    row("money", fieldOf(0, 2), u"$1.5M"_s, 1'500'000.0, u"1500000"_s);
    row("decimal", fieldOf(0, 4), 0.25, 0.25, u"0.25"_s);
    row("option", fieldOf(2), u"hIGH "_s, 32, u"High"_s);
    row("option by id", fieldOf(2), qint64(31), 31, u"Low"_s);
    row("option that is a number", fieldOf(2), qint64(2026), 33, u"2026"_s);
    row("list of one option", fieldOf(2), QStringList{u"low"_s}, 31, u"Low"_s);
    row("cleared option", fieldOf(2), QVariant(), 0, QString());
    row("options", fieldOf(3), QStringList{u"high"_s, u"low"_s, u"High"_s}, QJsonArray{32, 31},
        u"High, Low"_s);
    row("options in one text", fieldOf(3), u"Low; high"_s, QJsonArray{31, 32}, u"Low, High"_s);
    row("cleared options", fieldOf(3), QStringList(), QJsonArray(), QString());
    row("date", fieldOf(4), QDate(2026, 11, 24), u"2026-11-24"_s, u"2026-11-24"_s);
    row("date from text", fieldOf(4), u"24.11.2026"_s, u"2026-11-24"_s, u"2026-11-24"_s);
    row("date from a moment", fieldOf(4), u"2026-11-24T23:30:00Z"_s, u"2026-11-24"_s, u"2026-11-24"_s);
    row("date and time", fieldOf(4, 1), u"2026-11-24T23:30:00+01:00"_s, u"2026-11-24T22:30:00Z"_s,
        u"2026-11-24T22:30:00Z"_s);
    row("date and time from a date", fieldOf(4, 1), QDate(2026, 11, 24), u"2026-11-24T00:00:00"_s,
        u"2026-11-24"_s);
    row("time", fieldOf(5), u"9:05"_s, u"09:05"_s, u"09:05"_s);
    row("checkbox", fieldOf(6), true, true, u"Yes"_s);
    row("checkbox from text", fieldOf(6), u"NO"_s, false, u"No"_s);
    row("checkbox from a number", fieldOf(6), qint64(1), true, u"Yes"_s);
}

void TestMapper::encode()
{
    QFETCH(CustomField, field);
    QFETCH(QVariant, value);
    QFETCH(QJsonValue, json);
    const auto encoded = encodeCustomValue(field, value);
    QVERIFY2(encoded, encoded ? "" : qPrintable(encoded.error().sentence()));
    QCOMPARE(encoded->first, json);
    QTEST(encoded->second, "text");
    if (!encoded->second.isEmpty())
        QCOMPARE(decodeCustomText(field, encoded->first), encoded->second);
}

void TestMapper::encodeRefuses_data()
{
    QTest::addColumn<CustomField>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("code");
    QTest::newRow("no option") << fieldOf(2) << QVariant(u"Middle"_s) << u"LL-MAP-014"_s;
    QTest::newRow("no option id") << fieldOf(2) << QVariant(qint64(5)) << u"LL-MAP-014"_s;
    QTest::newRow("one of two options")
        << fieldOf(3) << QVariant(QStringList{u"Low"_s, u"Middle"_s}) << u"LL-MAP-014"_s;
    QTest::newRow("two options for one")
        << fieldOf(2) << QVariant(QStringList{u"Low"_s, u"High"_s}) << u"LL-MAP-015"_s;
    QTest::newRow("fraction for an integer") << fieldOf(0, 1) << QVariant(1.5) << u"LL-MAP-015"_s;
    QTest::newRow("words for a number") << fieldOf(0, 2) << QVariant(u"lots"_s) << u"LL-MAP-015"_s;
    QTest::newRow("yes for a number") << fieldOf(0, 1) << QVariant(true) << u"LL-MAP-015"_s;
    QTest::newRow("infinite") << fieldOf(0, 4) << QVariant(qInf()) << u"LL-MAP-015"_s;
    QTest::newRow("date that can be read twice")
        << fieldOf(4) << QVariant(u"03/04/2026"_s) << u"LL-MAP-015"_s;
    QTest::newRow("no such day") << fieldOf(4) << QVariant(u"2026-02-30"_s) << u"LL-MAP-015"_s;
    QTest::newRow("no time") << fieldOf(5) << QVariant(u"25:00"_s) << u"LL-MAP-015"_s;
    QTest::newRow("perhaps") << fieldOf(6) << QVariant(u"perhaps"_s) << u"LL-MAP-015"_s;
    QTest::newRow("too long") << fieldOf(0) << QVariant(QString(256, u'x')) << u"LL-MAP-015"_s;
    QTest::newRow("password") << fieldOf(0, 6) << QVariant(u"x"_s) << u"LL-MAP-015"_s;
    QTest::newRow("table") << fieldOf(7) << QVariant(u"x"_s) << u"LL-MAP-015"_s;
}

void TestMapper::encodeRefuses()
{
    QFETCH(CustomField, field);
    QFETCH(QVariant, value);
    const auto encoded = encodeCustomValue(field, value);
    QVERIFY(!encoded);
    QTEST(encoded.error().code, "code");
    QVERIFY(encoded.error().what.contains(u"Sample"_s));
    QVERIFY(!encoded.error().unaffected.isEmpty() && !encoded.error().remedy.isEmpty());
}

void TestMapper::decode_data()
{
    QTest::addColumn<CustomField>("field");
    QTest::addColumn<QJsonValue>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("id as text") << fieldOf(2) << QJsonValue(u"31"_s) << u"Low"_s;
    QTest::newRow("id as decimal") << fieldOf(2) << QJsonValue(31.0) << u"Low"_s;
    QTest::newRow("id as decimal text") << fieldOf(2) << QJsonValue(u"31.0"_s) << u"Low"_s;
    QTest::newRow("shown text") << fieldOf(2) << QJsonValue(u"Low"_s) << u"Low"_s;
    QTest::newRow("none") << fieldOf(2) << QJsonValue(0) << QString();
    QTest::newRow("none as text") << fieldOf(2) << QJsonValue(u"0"_s) << QString();
    QTest::newRow("id of a deleted option") << fieldOf(2) << QJsonValue(99) << u"99"_s;
    QTest::newRow("comma list") << fieldOf(3) << QJsonValue(u"31,32"_s) << u"Low, High"_s;
    QTest::newRow("objects") << fieldOf(3) << QJsonValue(QJsonArray{QJsonObject{{u"id"_s, 31}}}) << u"Low"_s;
    QTest::newRow("date-time of a date")
        << fieldOf(4) << QJsonValue(u"2026-11-24T00:00:00"_s) << u"2026-11-24"_s;
    QTest::newRow("checkbox as text") << fieldOf(6) << QJsonValue(u"True"_s) << u"Yes"_s;
    QTest::newRow("checkbox as number") << fieldOf(6) << QJsonValue(0) << u"No"_s;
    QTest::newRow("number as text") << fieldOf(0, 1) << QJsonValue(u"82.00"_s) << u"82"_s;
    QTest::newRow("rich text") << fieldOf(10) << QJsonValue(u"<p>a &amp; b</p><b>c</b>"_s) << u"a & b\nc"_s;
    QTest::newRow("null") << fieldOf(0) << QJsonValue(QJsonValue::Null) << QString();
    QTest::newRow("undefined") << fieldOf(2) << QJsonValue(QJsonValue::Undefined) << QString();
    QTest::newRow("an object where a text is due")
        << fieldOf(0) << QJsonValue(QJsonObject{{u"a"_s, 1}}) << QString();
}

void TestMapper::decode()
{
    QFETCH(CustomField, field);
    QFETCH(QJsonValue, json);
    QTEST(decodeCustomText(field, json), "text");
}

void TestMapper::randomContactsNeverBreakIt()
{
    const quint32 seed = qEnvironmentVariableIsSet("LEADLINE_SEED")
                             ? quint32(qEnvironmentVariableIntValue("LEADLINE_SEED"))
                             : 20261124;
    QRandomGenerator random(seed);
    const TenantSchema schema = tenant();
    Profile profile = *shippedProfile();
    profile.rules << formulaRule(u"oppvalue"_s, u"company_revenue // company_employees"_s)
                  << formulaRule(u"oppregion"_s, u"r[email] .. state"_s)
                  << sourceRule(u"targetdate"_s, u"extra.any"_s);
    const auto mapper = Mapper::create(profile, schema, standardTargets());
    QVERIFY(mapper);
    QSet<qint64> optionIds;
    for (const CustomField &field : schema.customFields) {
        for (const FieldOption &option : field.options)
            optionIds << option.id;
    }
    const auto text = [&] {
        QString t;
        const int n = random.bounded(8) == 0 ? random.bounded(3000) : random.bounded(20);
        for (int i = 0; i < n; ++i) // lone surrogates, controls, zero and all
            t += random.bounded(3) ? QChar(random.bounded(32, 127)) : QChar(ushort(random.bounded(0x10000)));
        return t;
    };
    const auto value = [&]() -> QVariant {
        switch (random.bounded(9)) {
        case 0:
            return qint64(random.generate64());
        case 1:
            return random.generateDouble() * 1e12;
        case 2:
            return qQNaN();
        case 3:
            return random.bounded(2) == 0;
        case 4:
            return QDate(random.bounded(1, 9999), 1, 1);
        case 5:
            return QStringList{text(), text(), QString()};
        case 6:
            return u"c_suite"_s;
        default:
            return text();
        }
    };
    for (int i = 0; i < 2000; ++i) {
        Contact contact;
        for (const FieldSpec &spec : canonicalFields()) {
            if (random.bounded(2))
                contact.values.insert(spec.key, {value(), {text(), {}, 1, 0, Basis(random.bounded(3)), {}}});
        }
        contact.values.insert(u"extra.any"_s, {value(), {}});
        const Mapped mapped = (*mapper)->map(contact);
        for (const MappedCell &cell : mapped.cells) {
            QVERIFY2(!cell.value.isNull() && !cell.value.isUndefined() && !cell.text.isEmpty(),
                     qPrintable(cell.target));
            QVERIFY(!cell.label.isEmpty());
            QVERIFY2(!cell.text.contains(QChar(u'\0')) && cell.text.isValidUtf16(), qPrintable(cell.target));
            const CustomField *field = cell.customFieldId ? schema.findField(cell.customFieldId) : nullptr;
            if (field && field->type == 2)
                QVERIFY(optionIds.contains(cell.value.toInteger()));
            if ((field && field->type == 0) || (!field && cell.target != u"details"))
                QVERIFY(cell.text.size() <= 255);
        }
        for (const MappingIssue &issue : mapped.issues)
            QVERIFY(issue.code.startsWith(u"LL-MAP-0"_s) && !issue.text.isEmpty());
        for (const QString &target : profile.required)
            QVERIFY2(cellOf(mapped, target) || mapped.isBlocked(),
                     qPrintable(u"seed %1, contact %2"_s.arg(seed).arg(i)));
    }
}

void TestMapper::thousandContactsAreFast()
{
    const auto mapper = Mapper::create(*shippedProfile(), tenant(), standardTargets());
    QVERIFY(mapper);
    const Contact contact = dana();
    QElapsedTimer timer;
    timer.start();
    qsizetype cells = 0;
    for (int i = 0; i < 1000; ++i)
        cells += (*mapper)->map(contact).cells.size();
    qInfo("1000 contacts, %lld cells in %lld ms", qint64(cells), timer.elapsed());
    QVERIFY(cells >= 15'000);
    QVERIFY(timer.elapsed() < 10'000); // debug and sanitizers included; a release build takes well under 1 s
}

QTEST_GUILESS_MAIN(TestMapper)
#include "tst_mapper.moc"
