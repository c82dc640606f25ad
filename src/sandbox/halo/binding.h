#pragma once

#include "sandbox/exchange.h"
#include "sandbox/halo/haloschema.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace leadline::sandbox {

enum class MemberKind { Text, Memo, Integer, Number, Boolean, Date };

/// A member of a ticket ("Faults") that a client may write.
struct Member
{
    const char *name;
    MemberKind kind;
};

[[nodiscard]] const QList<Member> &writableMembers();

/// One posted record, with the types the server wants. `error` is set instead when a value cannot be
/// converted.
struct BoundTicket
{
    qint64 id = 0; ///< 0: create
    QJsonObject members;
    QJsonArray customFields;
    std::optional<Reply> error;
};

/// Model binding: converts what can be converted, ignores what it does not know, stops at the first error.
[[nodiscard]] BoundTicket bindTicket(const QJsonValue &posted, int index);

/// A custom field's value as the database keeps it, or the sentence with which the server refuses it.
struct StoredValue
{
    QJsonValue value;
    QString refusal;
};
[[nodiscard]] StoredValue storedValue(const HaloField &field, const QJsonValue &posted);

/// Server times: UTC, without a zone.
[[nodiscard]] QString serverTime(const QDateTime &utc);
/// An ISO date or date-time; without a zone it is UTC. Invalid when it is neither.
[[nodiscard]] QDateTime readTime(const QString &text);

} // namespace leadline::sandbox
