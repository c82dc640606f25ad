#pragma once

#include "domain/plan.h"

namespace leadline::domain {

enum class Verdict { Created, Updated, Moved, LeftAlone, Refused, Waiting, OutcomeUnknown, Cancelled };
[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] Result<Verdict> verdictFromName(const QString &name);
[[nodiscard]] QString verdictLabel(Verdict verdict); ///< translated

struct ReceiptRow
{
    ContactId contact;
    QString externalKey;
    qint64 haloId = 0;
    QString title;
    Verdict verdict = Verdict::LeftAlone;
    bool readBack = false; ///< the record was read again and every sent cell was there
    QString code, reason;
    QStringList differing; ///< labels of cells HaloPSA stored differently from what was sent

    friend bool operator==(const ReceiptRow &, const ReceiptRow &) = default;
};

/// What was confirmed by reading back. One row for every row of the plan.
struct Receipt
{
    QString runId, planId, connection;
    bool live = false;
    QDateTime startedAt, finishedAt; ///< UTC
    QList<ReceiptRow> rows;
    int planned = 0;  ///< rows of the plan
    int requests = 0; ///< HTTP requests made

    [[nodiscard]] int count(Verdict verdict) const;
    /// Green is earned: every row accounted for, every change read back, nothing unknown or waiting.
    [[nodiscard]] bool isGreen() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<Receipt> fromJson(const QJsonObject &json);
};

} // namespace leadline::domain
