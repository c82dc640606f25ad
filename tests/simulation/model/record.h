#pragma once

#include <QJsonValue>
#include <QString>

#include <map>
#include <vector>

namespace leadline::simulation {

/// Members by name; a custom field is "cf#501".
using Values = std::map<QString, QJsonValue>;

/// One ticket of the modelled tenant.
struct Record
{
    qint64 id = 0;
    Values values;
    bool deleted = false;
    qint64 changedMs = 0;   ///< virtual time
    qint64 foundFromMs = 0; ///< the search index knows it from then on

    [[nodiscard]] QJsonValue value(const QString &name) const
    {
        const auto found = values.find(name);
        return found == values.end() ? QJsonValue() : found->second;
    }
    [[nodiscard]] QString key() const { return value(QStringLiteral("third_party_id_string")).toString(); }
    [[nodiscard]] qint64 type() const { return value(QStringLiteral("tickettype_id")).toInteger(); }
};

/// What the model did, in order. The oracle reads this and nothing the client says.
struct LogEntry
{
    enum What { Created, Updated, Refused, ReadOne, ReadList, ForeignCreate, ForeignEdit, ForeignDelete };
    What what = Refused;
    qint64 atMs = 0;
    int call = 0; ///< number of the request that caused it; 0: none did
    qint64 record = 0;
    QString key;   ///< its external key after the step
    Values before; ///< of the values that changed; for ReadOne: all as returned
    Values after;
    int status = 0;
    qint64 updatedSinceMs = -1; ///< ReadList: what the client asked for, virtual time
};

using ModelLog = std::vector<LogEntry>;

} // namespace leadline::simulation
