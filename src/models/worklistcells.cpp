#include "models/worklistcells.h"

#include <QLocale>

namespace leadline::models {

using domain::WorklistRow;

namespace {

QString basisWords(domain::Basis basis)
{
    switch (basis) {
    case domain::Basis::Derived:
        return QCoreApplication::translate("leadline::Worklist", "derived");
    case domain::Basis::Default:
        return QCoreApplication::translate("leadline::Worklist", "default");
    case domain::Basis::Observed:
        break;
    }
    return QCoreApplication::translate("leadline::Worklist", "observed");
}

} // namespace

QString WorklistCells::heading(Column column)
{
    switch (column) {
    case State:
        return tr("State");
    case Person:
        return tr("Person");
    case Title:
        return tr("Job title");
    case Company:
        return tr("Company");
    case Email:
        return tr("E-mail");
    case Phone:
        return tr("Phone");
    case City:
        return tr("City");
    case Country:
        return tr("Country");
    case Domain:
        return tr("Domain");
    case Source:
        return tr("Source");
    case ListName:
        return tr("List");
    case HaloId:
        return tr("HaloPSA id");
    case Updated:
        return tr("Updated");
    case ColumnCount:
        break;
    }
    return {};
}

QString WorklistCells::keyOf(Column column)
{
    switch (column) {
    case Person:
        return domain::field::kFullName;
    case Title:
        return domain::field::kTitle;
    case Company:
        return domain::field::kCompanyName;
    case Email:
        return domain::field::kEmail;
    case Phone:
        return domain::field::kPhone;
    case City:
        return domain::field::kCity;
    case Country:
        return domain::field::kCountry;
    case Domain:
        return domain::field::kCompanyDomain;
    default:
        return {};
    }
}

bool WorklistCells::isRightAligned(int column)
{
    return column == HaloId || column == Updated;
}

const QString &WorklistCells::text(const WorklistRow &row, int column)
{
    static const QString none;
    switch (column) {
    case Person:
        return row.person;
    case Title:
        return row.title;
    case Company:
        return row.company;
    case Email:
        return row.email;
    case Phone:
        return row.phone;
    case City:
        return row.city;
    case Country:
        return row.country;
    case Domain:
        return row.domain;
    case Source:
        return row.providers;
    case ListName:
        return row.list;
    default:
        return none;
    }
}

QVariant WorklistCells::shown(const WorklistRow &row, int column)
{
    if (column == State)
        return domain::workStateLabel(row.state);
    if (column == HaloId)
        return row.haloId > 0 ? QVariant(QString::number(row.haloId)) : QVariant();
    if (column == Updated)
        return QLocale().toString(row.updatedAt.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm"));
    return text(row, column);
}

QVariant WorklistCells::tip(const WorklistRow &row, int column)
{
    if (column == State && !row.stateReason.isEmpty())
        return row.stateReason;
    if (column == Email && !row.email.isEmpty())
        return tr("%1, %2").arg(row.emailStatus.isEmpty() ? tr("not verified") : row.emailStatus,
                                basisWords(row.emailBasis));
    if (column == Phone && !row.phone.isEmpty())
        return basisWords(row.phoneBasis);
    return {};
}

QVariant WorklistCells::basis(const WorklistRow &row, int column)
{
    if (column == Email && !row.email.isEmpty())
        return static_cast<int>(row.emailBasis);
    if (column == Phone && !row.phone.isEmpty())
        return static_cast<int>(row.phoneBasis);
    return {};
}

QString WorklistCells::spoken(const WorklistRow &row, int column)
{
    const QString value = shown(row, column).toString();
    QString words =
        tr("%1, %2").arg(heading(static_cast<Column>(column)), value.isEmpty() ? tr("empty") : value);
    const QVariant mark = basis(row, column);
    if (mark.isValid())
        words += QStringLiteral(", ") + basisWords(static_cast<domain::Basis>(mark.toInt()));
    if (column == State && !row.stateReason.isEmpty())
        words += QStringLiteral(", ") + row.stateReason;
    return words;
}

QString WorklistCells::rowName(const WorklistRow &row)
{
    if (row.person.isEmpty())
        return row.company;
    return row.company.isEmpty() ? row.person : row.person + QStringLiteral(", ") + row.company;
}

} // namespace leadline::models
