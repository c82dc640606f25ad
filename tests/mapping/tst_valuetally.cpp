#include "domain/fieldcatalogue.h"
#include "mapping/valuetally.h"

#include <QTest>

using namespace leadline;
using namespace leadline::mapping;
using namespace leadline::domain;
using namespace Qt::StringLiterals;

namespace {

Contact contactWith(QLatin1String key, const QVariant &value, Basis basis = Basis::Observed)
{
    Contact contact;
    contact.set(key, value, {u"apollo"_s, {}, 1.0, 0.0, basis, {}});
    return contact;
}

/// "text 3" each, in the order given.
QStringList tallied(const Rule &rule, const QList<Contact> &contacts)
{
    const auto tally = ValueTally::create(rule);
    if (!tally)
        return {tally.error().code};
    for (const Contact &contact : contacts)
        (*tally)->add(contact);
    QStringList lines;
    for (const SeenValue &value : (*tally)->values())
        lines << u"%1 %2"_s.arg(value.text).arg(value.contacts);
    return lines;
}

Rule sourceRule(const QString &source)
{
    Rule rule;
    rule.target = u"cf:LeadDepartmentFunction"_s;
    rule.source = source;
    return rule;
}

Rule formulaRule(const QString &formula)
{
    Rule rule;
    rule.target = u"cf:LeadDepartmentFunction"_s;
    rule.expression = formula;
    return rule;
}

} // namespace

class TestValueTally : public QObject
{
    Q_OBJECT
private slots:
    void mostFrequentFirstWithoutCase()
    {
        QCOMPARE(tallied(sourceRule(u"department"_s),
                         {contactWith(field::kDepartment, u"Sales"_s),
                          contactWith(field::kDepartment, u"support"_s),
                          contactWith(field::kDepartment, u"Support "_s),
                          contactWith(field::kDepartment, u"Legal"_s), contactWith(field::kTitle, u"CEO"_s)}),
                 (QStringList{u"support 2"_s, u"Legal 1"_s, u"Sales 1"_s}));
    }

    void valueMapAndTargetDoNotMatter()
    {
        Rule rule = sourceRule(u"department"_s);
        rule.target = u"cf:NoSuchField"_s;
        rule.valueMap = {{u"sales"_s, u"Revenue"_s}, {u"*"_s, QString()}};
        QCOMPARE(tallied(rule, {contactWith(field::kDepartment, u"Sales"_s)}), QStringList{u"Sales 1"_s});
    }

    void listsCountItemByItem()
    {
        const QStringList twice{u"Azure"_s, u"azure"_s, u"Veeam"_s, u" "_s};
        QCOMPARE(tallied(sourceRule(u"company.tech"_s),
                         {contactWith(field::kCompanyTech, twice),
                          contactWith(field::kCompanyTech, QStringList{u"Veeam"_s})}),
                 (QStringList{u"Veeam 2"_s, u"Azure 1"_s}));
    }

    void formulasCountWhatTheyGive()
    {
        QCOMPARE(tallied(formulaRule(u"upper(department)"_s),
                         {contactWith(field::kDepartment, u"Sales"_s), contactWith(field::kTitle, u"CEO"_s)}),
                 QStringList{u"SALES 1"_s});
        QCOMPARE(
            tallied(formulaRule(u"department .. title"_s), {contactWith(field::kDepartment, u"Sales"_s)}),
            QStringList()); // fails for want of a title: there is no value to map
        QCOMPARE(tallied(formulaRule(u"upper("_s), {}), QStringList{u"LL-MAP-012"_s});
    }

    void providerOfTheRecord()
    {
        QCOMPARE(tallied(sourceRule(kSourceProvider), {contactWith(field::kEmail, u"a@example.com"_s)}),
                 QStringList{u"apollo 1"_s});
    }

    void defaultsStayHome()
    {
        const QList<Contact> contacts{contactWith(field::kCountry, u"US"_s, Basis::Default)};
        Rule rule = sourceRule(u"country"_s);
        QCOMPARE(tallied(rule, contacts), QStringList());
        rule.defaultValue = u"US"_s;
        rule.sendDefault = true;
        QCOMPARE(tallied(rule, contacts), QStringList{u"US 1"_s});
    }
};

QTEST_GUILESS_MAIN(TestValueTally)
#include "tst_valuetally.moc"
