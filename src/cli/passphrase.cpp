#include "cli/passphrase.h"

#include "cli/interrupt.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace leadline::cli {

namespace {

constexpr qsizetype kMaxSecret = 4096;

/// Turns the terminal's echo off while it lives.
class NoEcho
{
public:
    NoEcho()
    {
        m_active = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_active)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~NoEcho()
    {
        if (m_active)
            tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    termios m_before{};
    bool m_active = false;
};

/// LL-CLI-011 when a signal came instead.
Result<QByteArray> readLine(int fd)
{
    QByteArray line;
    while (line.size() < kMaxSecret) {
        char byte = 0;
        const auto got = ::read(fd, &byte, 1);
        if (got < 0 && errno == EINTR)
            return fail(interruption());
        if (got != 1 || byte == '\n')
            break;
        line += byte;
    }
    return line.endsWith('\r') ? line.chopped(1) : line;
}

} // namespace

Result<QByteArray> readSecretLine(int fd, const QString &prompt)
{
    Result<QByteArray> line = QByteArray();
    if (fd >= 0) {
        line = readLine(fd);
    } else if (isatty(STDIN_FILENO) != 0) {
        std::fputs(prompt.toUtf8().constData(), stderr);
        const NoEcho silent;
        line = readLine(STDIN_FILENO);
        std::fputc('\n', stderr);
    }
    if (line && line->isEmpty()) {
        Error e;
        e.kind = ErrorKind::BadInput;
        e.code = QStringLiteral("LL-CLI-010");
        e.what = QCoreApplication::translate("leadline::Cli", "No secret was given.");
        e.unaffected = QCoreApplication::translate("leadline::Cli", "Nothing was stored.");
        e.remedy = QCoreApplication::translate("leadline::Cli", "Type it at the prompt, or pass a file descriptor that holds one line.");
        return fail(e);
    }
    return line;
}

} // namespace leadline::cli
