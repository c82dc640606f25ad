#pragma once

#include "net/http.h"
#include "providers/manifest.h"

#include <QJsonValue>

namespace leadline::providers {

enum class AnswerClass {
    Ok,
    Auth,
    Forbidden,
    Credits,
    Rate,
    Validation,
    Legal,
    NotFound,
    Server,
    Pending,
    Unexpected
};

/// One answer, read once.
struct Answer
{
    net::HttpResponse response;
    QJsonValue json{QJsonValue::Undefined}; ///< Undefined: not JSON
};

/// Reads the body. JSON inside a JSON string is unwrapped (Apollo sends some errors so).
[[nodiscard]] Answer readAnswer(net::HttpResponse response);

/// Does a condition of a manifest hold? Paths start at `row`, or at the whole answer with "^".
[[nodiscard]] bool conditionHolds(const QJsonObject &condition, const Answer &answer, const QJsonValue &row);
[[nodiscard]] bool anyHolds(const QJsonValue &conditions, const Answer &answer, const QJsonValue &row);

struct Verdict
{
    AnswerClass answerClass = AnswerClass::Ok;
    QJsonObject rule; ///< the manifest's rule that decided, if one did
};

/// The operation's rules, then the manifest's, then what the status means everywhere.
[[nodiscard]] Verdict classify(const Manifest &manifest, const OperationSpec &operation,
                               const Answer &answer);

/// An error worded for people, with the provider's own message in it. `purpose`: "searching people".
[[nodiscard]] Error answerError(const Manifest &manifest, const Verdict &verdict, const Answer &answer,
                                const QString &purpose, const QDateTime &nowUtc);

} // namespace leadline::providers
