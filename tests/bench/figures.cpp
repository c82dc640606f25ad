#include "figures.h"

#include <QFile>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cstdlib>

namespace leadline::bench {

namespace {

/// The value of "name : value" in a file of /proc.
QString procValue(const QString &file, const QString &name)
{
    QFile proc(file);
    if (!proc.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = proc.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && QString::fromUtf8(line.left(colon)).trimmed() == name)
            return QString::fromUtf8(line.mid(colon + 1)).simplified();
    }
    return {};
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

double Figure::median() const
{
    if (values.isEmpty())
        return 0;
    QList<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted.at(middle) : (sorted.at(middle - 1) + sorted.at(middle)) / 2;
}

double Figure::least() const
{
    return values.isEmpty() ? 0 : *std::min_element(values.cbegin(), values.cend());
}

double Figure::most() const
{
    return values.isEmpty() ? 0 : *std::max_element(values.cbegin(), values.cend());
}

double Figure::ratio() const
{
    const double middle = median();
    if (goal <= 0 || middle <= 0)
        return 0;
    return moreIsBetter ? middle / goal : goal / middle;
}

void Bench::add(Figure figure)
{
    QTextStream(stderr) << figure.name << ": " << number(figure.median()) << ' ' << figure.unit << '\n';
    figures << std::move(figure);
}

void Bench::time(const QString &name, double goalMs, const std::function<void()> &body)
{
    Figure figure{name, QStringLiteral("ms"), goalMs, false, {}};
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        body();
        figure.values << double(timer.nsecsElapsed()) / 1e6;
    }
    add(std::move(figure));
}

void Bench::rate(const QString &name, double goalPerSecond, qsizetype count,
                 const std::function<void()> &body)
{
    Figure figure{name, QStringLiteral("/s"), goalPerSecond, true, {}};
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        body();
        figure.values << double(count) * 1e9 / double(std::max<qint64>(timer.nsecsElapsed(), 1));
    }
    add(std::move(figure));
}

QString machine()
{
    const double memory =
        procValue(QStringLiteral("/proc/meminfo"), QStringLiteral("MemTotal")).section(u' ', 0, 0).toDouble();
    QFile load(QStringLiteral("/proc/loadavg"));
    const QString busy =
        load.open(QIODevice::ReadOnly) ? QString::fromLatin1(load.readAll()).section(u' ', 0, 2) : QString();
    return QStringLiteral("%1, %2 cores, %3 GB RAM; %4, kernel %5; Qt %6; %7 build; load before the runs %8")
        .arg(procValue(QStringLiteral("/proc/cpuinfo"), QStringLiteral("model name")))
        .arg(QThread::idealThreadCount())
        .arg(memory / 1024 / 1024, 0, 'f', 1)
        .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QString::fromLatin1(qVersion()),
             QStringLiteral(LEADLINE_BUILD_TYPE), busy);
}

void print(QTextStream &out, const QList<Figure> &figures)
{
    out << "| figure | median | min - max | goal | times the goal |\n|---|---:|---:|---:|---:|\n";
    for (const Figure &figure : figures) {
        out << "| " << figure.name << " | " << number(figure.median()) << ' ' << figure.unit << " | "
            << number(figure.least()) << " - " << number(figure.most()) << " | ";
        if (figure.goal > 0)
            out << (figure.moreIsBetter ? ">= " : "<= ") << number(figure.goal) << ' ' << figure.unit << " | "
                << QString::number(figure.ratio(), 'f', 1);
        else
            out << "- | -";
        out << " |\n";
    }
    out.flush();
}

void stop(const QString &why)
{
    QTextStream(stderr) << why << '\n';
    std::exit(1);
}

} // namespace leadline::bench
