#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace leadline::sandbox {

struct Place
{
    QString city, state, postcode;
    QString landline; ///< E.164 with '#' for free digits, from a range kept out of use; empty: none exists
};

struct Country
{
    QString code, name;
    QList<Place> places;
    QStringList streets;
    QString mobile; ///< like Place::landline
    QStringList firstNames, lastNames;
    QString legalForm; ///< " Ltd"
    int share = 1;     ///< relative number of companies
};

[[nodiscard]] const QList<Country> &countries();

} // namespace leadline::sandbox
