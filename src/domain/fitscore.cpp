#include "domain/fitscore.h"

#include "domain/texts.h"

#include <QRegularExpression>

#include <utility>

namespace leadline::domain {

namespace {

QString textOf(const Deal &deal, const char *field)
{
    return variantToText(deal.customValue(QLatin1String(field))).trimmed();
}

using Scale = QList<std::pair<const char *, int>>;

/// Points of a dropdown's text; a text that is not on the scale scores nothing.
FitPart scaled(const QString &label, const QString &text, const Scale &scale, int outOf,
               const QString &reason)
{
    FitPart part{label, 0, outOf, text.isEmpty() ? tr("not known") : reason.arg(text)};
    for (const auto &[option, points] : scale) {
        if (text.compare(QLatin1String(option), Qt::CaseInsensitive) == 0)
            part.points = points;
    }
    return part;
}

FitPart sizePart(const Deal &deal)
{
    // Managed services pay off most between some fifty and five hundred seats; larger companies run their own
    // IT.
    static const Scale scale{{"1-10", 5},      {"11-50", 15},     {"51-200", 25}, {"201-500", 25},
                             {"501-1000", 20}, {"1001-5000", 15}, {"5000+", 10}};
    return scaled(tr("Company size"), textOf(deal, "LeadEmployeeCount"), scale, 25, tr("%1 employees"));
}

FitPart seniorityPart(const Deal &deal)
{
    static const Scale scale{{"CEO", 20},
                             {"CFO", 20},
                             {"CTO", 20},
                             {"COO", 20},
                             {"President", 20},
                             {"Vice President", 18},
                             {"Director", 16},
                             {"Senior Manager", 12},
                             {"Manager", 10},
                             {"Senior", 6},
                             {"Individual Contributor", 3}};
    const QString level = textOf(deal, "LeadManagementLevel");
    if (!level.isEmpty())
        return scaled(tr("Seniority"), level, scale, 20, QStringLiteral("%1"));
    FitPart part{tr("Seniority"), 0, 20, deal.jobTitle.isEmpty() ? tr("not known") : deal.jobTitle};
    static const QList<std::pair<QRegularExpression, int>> titles = [] {
        const auto word = [](const char *pattern) {
            return QRegularExpression(QLatin1String(pattern), QRegularExpression::CaseInsensitiveOption);
        };
        return QList<std::pair<QRegularExpression, int>>{
            {word("\\b(vice president|vp|svp|evp)\\b"), 18},
            {word("\\b(c[efito]o|ciso|owner|founder|president|chief|managing (director|partner))\\b"), 20},
            {word("\\b(director|head)\\b"), 16},
            {word("\\bmanager\\b"), 10}};
    }();
    for (const auto &[pattern, points] : titles) {
        if (pattern.match(deal.jobTitle).hasMatch()) {
            part.points = points;
            break;
        }
    }
    return part;
}

FitPart filledPart(const QString &label, const QString &text)
{
    return {label, text.isEmpty() ? 0 : 10, 10, text.isEmpty() ? tr("not known") : text};
}

/// The score the record carries, or -1. A number outside 0..100 is not a score.
int recordedScore(const Deal &deal)
{
    bool isNumber = false;
    const double score = textOf(deal, "ProspectFitScore").toDouble(&isNumber);
    return isNumber && score >= 0 && score <= 100 ? int(score) : -1;
}

} // namespace

FitScore fitScore(const Deal &deal)
{
    FitScore score;
    if (const int recorded = recordedScore(deal); recorded >= 0) {
        score.total = recorded;
        score.fromProvider = true;
        score.parts = {{tr("Recorded fit score"), recorded, 100, tr("as recorded")}};
        return score;
    }
    static const Scale budgets{
        {"<$10K", 5}, {"$10K-$50K", 12}, {"$50K-$100K", 16}, {"$100K-$500K", 20}, {"$500K+", 20}};
    static const Scale timeframes{
        {"Immediate", 15}, {"1-3 months", 13}, {"3-6 months", 10}, {"6-12 months", 5}, {"12+ months", 2}};
    score.parts = {
        sizePart(deal),
        seniorityPart(deal),
        scaled(tr("Budget"), textOf(deal, "ProspectBudget"), budgets, 20, QStringLiteral("%1")),
        scaled(tr("Timeframe"), textOf(deal, "ProspectTimeframe"), timeframes, 15, QStringLiteral("%1")),
        filledPart(tr("Decision maker"), textOf(deal, "ProspectDecisionMakers")),
        filledPart(tr("Pain points"), textOf(deal, "ProspectPainPoints"))};
    for (const FitPart &part : std::as_const(score.parts))
        score.total += part.points;
    return score;
}

} // namespace leadline::domain
