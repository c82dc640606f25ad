#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QTextStream>

#include <functional>

namespace leadline::bench {

/// One thing measured, run by run.
struct Figure
{
    QString name;
    QString unit;    ///< "ms", "MB", "/s"
    double goal = 0; ///< 0: none was set
    bool moreIsBetter = false;
    QList<double> values; ///< one of each run

    [[nodiscard]] double median() const;
    [[nodiscard]] double least() const;
    [[nodiscard]] double most() const;
    /// How the median stands to the goal; above 1 is better than asked for. 0 without a goal.
    [[nodiscard]] double ratio() const;
};

/// What every group gets: how often to run, and where to put files and figures.
struct Bench
{
    int runs = 5;
    int contacts = 50'000; ///< of the large workspace
    int leads = 1'000;     ///< planned and applied in one go
    QString folder;        ///< thrown away afterwards
    QString programs;      ///< where leadline and leadline-sandbox are
    QList<Figure> figures;

    void add(Figure figure);
    /// Times `body` as often as wanted, in milliseconds.
    void time(const QString &name, double goalMs, const std::function<void()> &body);
    /// The same as a rate: `body` does `count` of something.
    void rate(const QString &name, double goalPerSecond, qsizetype count, const std::function<void()> &body);
};

/// The machine in one paragraph: a figure means nothing without it.
[[nodiscard]] QString machine();
void print(QTextStream &out, const QList<Figure> &figures);

/// Ends the program: a benchmark that could not run has no figure.
[[noreturn]] void stop(const QString &why);
template <class R> auto must(R result)
{
    if (!result)
        stop(result.error().sentence());
    if constexpr (!std::is_void_v<typename R::value_type>)
        return std::move(*result);
}

// The groups, each in a file of its own.
void recordFigures(Bench &bench); ///< normalising, matching, formulas, mapping, manifests
void storeFigures(Bench &bench);  ///< import and worklist of a large workspace; leaves it in the folder
void applyFigures(Bench &bench);  ///< planning and applying against the sandbox
void startFigures(Bench &bench);  ///< the program itself, on the large workspace

[[nodiscard]] QString largeWorkspace(const Bench &bench);

} // namespace leadline::bench
