#include "mapping/expression.h"
#include "mapping/texts.h"

namespace leadline::mapping {

using namespace Qt::StringLiterals;

const QList<FunctionHelp> &functionHelp()
{
    static const QList<FunctionHelp> help{
        {u"bucket"_s, u"bucket(number, ranges)"_s,
         tr("The range that holds a number or lies around a smaller range. Also bucket(number, {bounds}, "
            "{labels})."),
         uR"(bucket(company_employees, "1-10,11-50,51-200,5000+"))"_s},
        {u"coalesce"_s, u"coalesce(a, b, …)"_s,
         tr("The first value that is not missing; a list stays a list."),
         u"coalesce(intent_topics, company_tech)"_s},
        {u"contains"_s, u"contains(text or list, part)"_s,
         tr("Whether the part stands in it. Upper and lower case are equal."),
         uR"(contains(company_tech, "Microsoft 365"))"_s},
        {u"count"_s, u"count(list)"_s, tr("How many items a list has."), u"count(company_tech)"_s},
        {u"country_name"_s, u"country_name(code)"_s, tr("The English name of a two-letter country code."),
         u"country_name(company_country)"_s},
        {u"date"_s, u"date(text)"_s, tr("A day as 2026-11-24; nothing when it could be read in two ways."),
         uR"(date("24.11.2026"))"_s},
        {u"domain_of"_s, u"domain_of(text)"_s,
         tr("The host of an e-mail address or web address, without www."), u"domain_of(email)"_s},
        {u"ends"_s, u"ends(text, part)"_s, tr("Whether a text ends so. Upper and lower case are equal."),
         uR"(ends(email, ".test"))"_s},
        {u"first"_s, u"first(a, b, …)"_s,
         tr("The first value that is not missing; of a list, its first item."),
         u"first(phone, mobile, company_phone)"_s},
        {u"has_word"_s, u"has_word(text, word)"_s,
         tr("Whether a whole word stands in a text: \"CTO\" is not in \"Director\"."),
         uR"(has_word(title, "CTO"))"_s},
        {u"join"_s, u"join(separator, a, b, …)"_s,
         tr("Values and lists in one text; missing ones are left out."),
         uR"(join(", ", company_city, company_country))"_s},
        {u"labelled"_s, u"labelled(label, value)"_s,
         tr("\"Label: value\", or nothing when the value is missing."),
         uR"(labelled("Web", company_website))"_s},
        {u"left"_s, u"left(text, count)"_s, tr("The first letters of a text."), u"left(first_name, 1)"_s},
        {u"length"_s, u"length(text)"_s, tr("How many letters a text has, as people count them."),
         u"length(title)"_s},
        {u"lookup"_s, u"lookup(value, {from = to, …}, default)"_s,
         tr("Replaces a value by another. Upper and lower case are equal."),
         uR"(lookup(seniority, {vp = "Vice President"}, "Other"))"_s},
        {u"lower"_s, u"lower(text)"_s, tr("In lower case."), u"lower(email)"_s},
        {u"number"_s, u"number(text)"_s, tr("A number from a text: 1,250 or $12M."), uR"(number("$12M"))"_s},
        {u"replace"_s, u"replace(text, from, to)"_s, tr("Replaces a text as written, everywhere in another."),
         uR"(replace(company_name, " Ltd", ""))"_s},
        {u"right"_s, u"right(text, count)"_s, tr("The last letters of a text."), u"right(phone, 4)"_s},
        {u"round"_s, u"round(number, digits)"_s, tr("Rounds; without digits to a whole number."),
         u"round(company_revenue / 1000000, 1)"_s},
        {u"split"_s, u"split(text, separator)"_s,
         tr("A list of the parts of a text; without separator at commas."), uR"(split("cloud, backup"))"_s},
        {u"starts"_s, u"starts(text, part)"_s,
         tr("Whether a text starts so. Upper and lower case are equal."), uR"(starts(phone, "+44"))"_s},
        {u"text"_s, u"text(value)"_s, tr("A number or list as text."), u"text(company_founded)"_s},
        {u"titlecase"_s, u"titlecase(text)"_s, tr("Capital letters at the start of words: Dana Reyes."),
         u"titlecase(company_name)"_s},
        {u"trim"_s, u"trim(text)"_s, tr("Without white space at the ends; inner runs become one space."),
         u"trim(company_street)"_s},
        {u"upper"_s, u"upper(text)"_s, tr("In upper case."), u"upper(company_country)"_s},
        {u"year"_s, u"year(value)"_s, tr("The year of a date or in a text."), uR"(year("Founded 1998"))"_s},
    };
    return help;
}

} // namespace leadline::mapping
