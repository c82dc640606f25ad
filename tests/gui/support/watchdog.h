#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

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

/// An application that times every event it delivers in its own thread, computing and waiting (a lock, a
/// disk, a socket) alike. Left out is the time in which the thread was ready but the machine ran other
/// programs (Linux: schedstat), which is not ours.
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
        const double queued = queuedMs();
        QElapsedTimer wall;
        wall.start();
        const bool result = QApplication::notify(receiver, event);
        const double busy = double(wall.nsecsElapsed()) / 1e6 - (queuedMs() - queued);
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
    void go() { m_watching = true; } ///< after a rest: what was measured before still counts
    [[nodiscard]] bool isWatching() const { return m_watching; }
    [[nodiscard]] double worstMs() const { return m_worstMs; }
    [[nodiscard]] QString worst() const { return m_worst; }

private:
    /// Milliseconds this thread has waited for a processor so far; 0 where the system does not say.
    [[nodiscard]] double queuedMs() const
    {
        char text[96] = {};
        if (m_schedstat < 0 || pread(m_schedstat, text, sizeof text - 1, 0) <= 0)
            return 0;
        unsigned long long ran = 0, waited = 0;
        return std::sscanf(text, "%llu %llu", &ran, &waited) == 2 ? double(waited) / 1e6 : 0;
    }

    int m_schedstat = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    int m_depth = 0;
    bool m_watching = false;
    double m_worstMs = 0;
    QString m_worst;
};

} // namespace leadline::testing
