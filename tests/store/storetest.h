#pragma once

#include "domain/contact.h"
#include "store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Ends the test function with the error's sentence.
#define OK(result)                                                                                           \
    do {                                                                                                     \
        const auto &checkedResult = (result);                                                                \
        QVERIFY2(checkedResult.has_value(),                                                                  \
                 checkedResult ? "" : qPrintable(checkedResult.error().sentence()));                         \
    } while (false)

#define FAILS(result, expectedCode)                                                                          \
    do {                                                                                                     \
        const auto &checkedResult = (result);                                                                \
        QVERIFY2(!checkedResult.has_value(), "it should have failed");                                       \
        QCOMPARE(checkedResult.error().code, QString::fromLatin1(expectedCode));                             \
        QVERIFY(!checkedResult.error().what.isEmpty());                                                      \
        QVERIFY(!checkedResult.error().unaffected.isEmpty());                                                \
        QVERIFY(!checkedResult.error().remedy.isEmpty());                                                    \
    } while (false)

namespace storetest {

using namespace leadline;

/// A workspace in a folder of its own, with a clock that moves when told to.
struct Workspace
{
    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<store::Database> database;

    Workspace() { reopen(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("team.leadline")); }
    void reopen()
    {
        database.reset();
        auto opened = store::Database::open(path(), clock);
        if (opened)
            database = *std::move(opened);
        else
            qWarning("%s", qPrintable(opened.error().sentence()));
    }
};

inline domain::Contact person(const QString &first, const QString &last, const QString &company)
{
    const domain::Provenance from{.provider = QStringLiteral("apollo"),
                                  .at = QDateTime::fromMSecsSinceEpoch(1767225600000, Qt::UTC),
                                  .confidence = 0.9,
                                  .credits = 1,
                                  .basis = domain::Basis::Observed,
                                  .note = QString()};
    domain::Contact contact;
    contact.set(domain::field::kFirstName, first, from);
    contact.set(domain::field::kLastName, last, from);
    contact.set(domain::field::kCompanyName, company, from);
    contact.set(domain::field::kTitle, QStringLiteral("IT Manager"), from);
    contact.set(domain::field::kEmail,
                QStringLiteral("%1.%2@example.com").arg(first.toLower(), last.toLower()), from);
    contact.set(domain::field::kCompanyDomain, QStringLiteral("example.com"), from);
    contact.set(domain::field::kPhone, QStringLiteral("+12025550143"), from);
    contact.list = QStringLiteral("Dentists");
    return contact;
}

} // namespace storetest
