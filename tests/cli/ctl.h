#pragma once

#include "sandbox/sandboxserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

namespace leadline::test {

/// What a finished leadlinectl left behind.
struct Ran
{
    int code = -1;
    QByteArray out, err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(out + err); }
    [[nodiscard]] QByteArray trace() const { return "exit " + QByteArray::number(code) + "\n" + out + err; }
};

/// Runs leadlinectl on a workspace in a folder of its own, with a home of its own.
class Ctl
{
public:
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("w.leadline")); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString where = folder.filePath(name);
        QDir().mkpath(QFileInfo(where).absolutePath());
        QFile out(where);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(where));
        return where;
    }
    /// `secrets` is what descriptor 3 holds, one a line.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QByteArray &secrets = {}) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("LANGUAGE"));
        // Nobody to ask: no session bus, so no keychain that a test could write to.
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nonexistent"));
        process->setProcessEnvironment(environment);
        process->setStandardInputFile(input);
        int ends[2] = {-1, -1};
        if (!secrets.isEmpty()) {
            if (::pipe2(ends, O_CLOEXEC) != 0 ||
                ::write(ends[1], secrets.constData(), size_t(secrets.size())) != secrets.size())
                qFatal("no pipe");
            ::close(ends[1]);
            process->setChildProcessModifier([from = ends[0]] { ::dup2(from, 3); });
        }
        process->start(QStringLiteral(LEADLINE_CTL), arguments);
        if (!process->waitForStarted())
            qFatal("leadlinectl does not start: %s", qPrintable(process->errorString()));
        if (ends[0] >= 0)
            ::close(ends[0]);
        return process;
    }
    /// Waits with the event loop running, so that servers in this process can answer.
    static Ran finish(QProcess &process, int withinMs = 120'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (process.state() != QProcess::NotRunning && timer.elapsed() < withinMs)
            QTest::qWait(2);
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
            qFatal("leadlinectl %s did not end", qPrintable(process.arguments().join(u' ')));
        }
        const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        return {code, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] Ran bare(const QStringList &arguments, const QByteArray &secrets = {}) const
    {
        const auto process = start(arguments, secrets);
        return finish(*process);
    }
    /// With this workspace; options come after the command's name.
    [[nodiscard]] QStringList with(QStringList arguments) const
    {
        arguments.insert(1, QStringLiteral("--workspace"));
        arguments.insert(2, path());
        return arguments;
    }
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &secrets = {}) const
    {
        return bare(with(arguments), secrets);
    }
    [[nodiscard]] Ran json(QStringList arguments, const QByteArray &secrets = {}) const
    {
        arguments << QStringLiteral("--json");
        return run(arguments, secrets);
    }

    QTemporaryDir folder;
    QString input = QProcess::nullDevice(); ///< what standard input is
};

/// n invented people as a list file.
inline QByteArray peopleCsv(int n)
{
    QByteArray csv = "First Name,Last Name,Email,Company,Job Title\n";
    for (int i = 0; i < n; ++i)
        csv +=
            QStringLiteral("Person%1,Tester%1,p%1@firm%1.example.com,Firm %1,Head of IT\n").arg(i).toUtf8();
    return csv;
}

inline QStringList commands()
{
    return QStringLiteral(
               "demo sandbox connect search enrich import worklist plan apply board promote poll state audit")
        .split(u' ');
}

} // namespace leadline::test

#define VERIFY_CODE(ran, expected) QVERIFY2((ran).code == (expected), (ran).trace().constData())
