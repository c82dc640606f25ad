#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <ctime>
#include <sys/resource.h>

namespace leadline::testing {

/// How long one event may keep the GUI thread. 50 ms, the product's own limit. A sanitizer build runs several
/// times slower, so LEADLINE_WATCHDOG_SCALE may multiply it there, and only there.
inline double watchdogLimitMs()
{
    double limit = 50;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    limit *= qEnvironmentVariableIsSet("LEADLINE_WATCHDOG_SCALE")
                 ? qEnvironmentVariable("LEADLINE_WATCHDOG_SCALE").toDouble()
                 : 6;
#endif
    return limit;
}

/// An application that times every event it delivers. Counted is what the thread computed, plus what it
/// waited when it gave up the processor by itself (a lock, a disk, a socket). Time in which the machine ran
/// other programs is not ours and is left out.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread()) // the other threads may take their time
            return QApplication::notify(receiver, event);
        if (m_depth > 0 || !m_watching) // the outermost event carries the time of those inside it
            return QApplication::notify(receiver, event);
        ++m_depth;
        const QString who =
            QLatin1String(receiver->metaObject()->className()) + QLatin1Char('#') + receiver->objectName();
        const auto type = event->type();
        const double cpu = cpuMs();
        const long waits = voluntaryWaits();
        QElapsedTimer wall;
        wall.start();
        const bool result = QApplication::notify(receiver, event);
        const double computed = cpuMs() - cpu;
        const double elapsed = double(wall.nsecsElapsed()) / 1e6;
        const double busy = voluntaryWaits() > waits ? qMax(computed, elapsed) : computed;
        if (busy > m_worstMs) {
            m_worstMs = busy;
            m_worst = QStringLiteral("%1, event %2: %3 ms").arg(who).arg(type).arg(busy, 0, 'f', 1);
        }
        --m_depth;
        return result;
    }

    void watch()
    {
        m_worstMs = 0;
        m_worst.clear();
        m_watching = true;
    }
    void rest() { m_watching = false; }
    [[nodiscard]] double worstMs() const { return m_worstMs; }
    [[nodiscard]] QString worst() const { return m_worst; }

private:
    static double cpuMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static long voluntaryWaits()
    {
        rusage usage{};
        getrusage(RUSAGE_THREAD, &usage);
        return usage.ru_nvcsw;
    }

    int m_depth = 0;
    bool m_watching = false;
    double m_worstMs = 0;
    QString m_worst;
};

} // namespace leadline::testing
