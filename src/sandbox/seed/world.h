#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace leadline::sandbox {

/// The invented companies and people behind every simulated service.
///
/// Domains end in ".test" (RFC 2606), so no address can ever be delivered. Telephone numbers come only from
/// ranges that regulators keep out of use for drama; countries.cpp names the range per country. Where no such
/// range exists (the Netherlands, Spain, India, Japan) people and companies have no number.
struct Company
{
    int index = 0;
    QString name;      ///< "Northgate Foods"
    QString legalName; ///< "Northgate Foods Ltd", how Hunter spells it
    QString domain;
    QString industry; ///< Apollo's lower-case vocabulary
    QString sector;   ///< Hunter's "category.sector"
    QString countryCode, countryName, city, state, postcode, street;
    QString phone; ///< switchboard, E.164; may be empty
    int employees = 0, founded = 0;
    qint64 revenue = 0; ///< USD a year
    QStringList tech;
    QString apolloId, linkedin;
    bool acceptAll = false; ///< its mail server accepts any address
    bool inHunter = true;
    QString pattern; ///< "{first}.{last}"
    QList<int> people;
};

struct Person
{
    int index = 0, company = 0;
    QString firstName, lastName; ///< as Apollo spells them
    QString hunterFirstName, hunterLastName;
    QString title, hunterTitle;
    QString seniority; ///< Apollo: owner founder c_suite partner vp head director manager senior entry intern
    QString department;       ///< Apollo: "master_information_technology"
    QString function;         ///< Apollo: "information_technology"
    QString hunterDepartment; ///< Hunter: it finance …
    QString hunterSeniority;  ///< Hunter: junior senior executive
    QString email;
    QString hunterEmail;      ///< usually the same
    QString emailStatus;      ///< Apollo: verified, unverified, "likely to engage", unavailable
    bool emailLocked = false; ///< Apollo answers "email_not_unlocked@…" for them
    QString phone, mobile;    ///< E.164, may be empty
    QString linkedin;         ///< handle
    QString apolloId;
    bool inApollo = true, inHunter = false;
    bool optedOut = false; ///< asked not to be processed: Hunter answers 451, HaloPSA has CFDND
    int confidence = 90;
};

struct World
{
    QList<Company> companies;
    QList<Person> people;
    [[nodiscard]] const Company &companyOf(const Person &person) const
    {
        return companies.at(person.company);
    }
};

/// The same seed and count give the same world on every platform.
[[nodiscard]] World makeWorld(quint32 seed, int people);

/// The person of every world who has opted out.
inline constexpr char kOptedOutEmail[] = "imogen.ashdown@brightwater-dental.test";

} // namespace leadline::sandbox
