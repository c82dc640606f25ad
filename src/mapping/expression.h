#pragma once

#include "base/result.h"

#include <QSet>
#include <QVariant>
#include <QVariantMap>

#include <memory>

namespace leadline::mapping {

struct ExpressionLimits
{
    qsizetype sourceBytes = 8 * 1024;
    qsizetype resultBytes = 64 * 1024;
    int milliseconds = 100;
    qsizetype memoryBytes = 8 * 1024 * 1024;
};

/// A formula: Lua 5.4 text without any standard library, only Leadline's own functions. Compiled once, run
/// many times, in the thread that made it. Errors: LL-MAP-001 does not compile, 002 failed while running, 003
/// took too long, 004 too much memory, 005 result not usable; details "line" and "column" (1-based) point
/// into the source.
class Expression
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Expression>> compile(const QString &source,
                                                                     const ExpressionLimits &limits = {});
    ~Expression();
    /// `record` becomes the globals of the formula: first_name, company.name as company_name, … and the table
    /// `r` with the canonical keys as they are. Missing and empty values are nil. Result: QString, double,
    /// qint64, bool, QStringList or null (nil: no value).
    [[nodiscard]] Result<QVariant> run(const QVariantMap &record);
    [[nodiscard]] QString source() const;
    /// Canonical keys the last run has looked at and found a value for: what its result was made from.
    [[nodiscard]] QSet<QString> keysRead() const;

private:
    Expression() = default;
    struct Private;
    std::unique_ptr<Private> d;
};

/// What a formula may call, for the editor's completion and the help page.
struct FunctionHelp
{
    QString name, signature, summary, example;
};
[[nodiscard]] const QList<FunctionHelp> &functionHelp();

} // namespace leadline::mapping
