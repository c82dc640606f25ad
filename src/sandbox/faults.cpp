#include "sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QSet>

namespace leadline::sandbox {

namespace {

constexpr int kLongestDelayMs = 60'000;

struct Switch
{
    const char *name;
    double Faults::*probability; ///< null: the delay
};

constexpr Switch kSwitches[] = {
    {"429", &Faults::rateLimited},
    {"401", &Faults::unauthorised},
    {"500", &Faults::serverError},
    {"timeout-after-commit", &Faults::timeoutAfterCommit},
    {"dropped", &Faults::droppedConnection},
    {"short-page", &Faults::shortPage},
    {"slow", nullptr},
};

tl::unexpected<Error> refused(const QString &part, const QString &reason)
{
    return fail(
        {.kind = ErrorKind::BadInput,
         .code = QStringLiteral("LL-SBX-001"),
         .what =
             QCoreApplication::translate("leadline::Sandbox", "The fault \"%1\" cannot be switched on: %2.")
                 .arg(part, reason),
         .unaffected = QCoreApplication::translate("leadline::Sandbox", "The sandbox goes on as it was."),
         .remedy = QCoreApplication::translate("leadline::Sandbox",
                                               "Write switches as 429=0.1,slow=300; known names are %1.")
                       .arg(Faults::names().join(QLatin1String(", ")))});
}

const Switch *findSwitch(const QString &name)
{
    for (const Switch &one : kSwitches) {
        if (name == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

} // namespace

QStringList Faults::names()
{
    QStringList names;
    for (const Switch &one : kSwitches)
        names.append(QLatin1String(one.name));
    return names;
}

bool Faults::any() const
{
    for (const Switch &one : kSwitches) {
        if (one.probability && this->*one.probability > 0)
            return true;
    }
    return slowMs > 0;
}

Result<Faults> Faults::parse(const QString &text)
{
    Faults faults;
    QSet<QString> seen;
    const QStringList parts = text.split(QLatin1Char(','));
    if (text.trimmed().isEmpty())
        return faults;
    for (const QString &raw : parts) {
        const QString part = raw.trimmed();
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const QString name = part.left(equals < 0 ? part.size() : equals).trimmed().toLower();
        const Switch *one = findSwitch(name);
        if (!one)
            return refused(part, QCoreApplication::translate("leadline::Sandbox", "there is no such switch"));
        if (seen.contains(name))
            return refused(part, QCoreApplication::translate("leadline::Sandbox", "it is named twice"));
        seen.insert(name);
        bool good = false;
        const double value = equals < 0 ? 0 : part.mid(equals + 1).trimmed().toDouble(&good);
        if (!good)
            return refused(part,
                           QCoreApplication::translate("leadline::Sandbox", "it needs a number after \"=\""));
        if (one->probability) {
            if (!(value >= 0 && value <= 1))
                return refused(part, QCoreApplication::translate("leadline::Sandbox",
                                                                 "a probability lies between 0 and 1"));
            faults.*one->probability = value;
        } else {
            if (!(value >= 0 && value <= kLongestDelayMs) || value != static_cast<int>(value))
                return refused(
                    part, QCoreApplication::translate("leadline::Sandbox",
                                                      "a delay is a whole number of milliseconds up to %1")
                              .arg(kLongestDelayMs));
            faults.slowMs = static_cast<int>(value);
        }
    }
    return faults;
}

} // namespace leadline::sandbox
