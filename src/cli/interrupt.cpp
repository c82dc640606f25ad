#include "cli/interrupt.h"

#include "cli/texts.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace leadline::cli {

namespace {

int g_pair[2] = {-1, -1}; // a signal handler can reach nothing but globals

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pair[0], &byte, 1);
}

void watch(int number)
{
    struct sigaction action{};
    action.sa_handler = handle;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // not SA_RESTART: a read at a prompt must end
    ::sigaction(number, &action, nullptr);
}

} // namespace

Error interruption()
{
    Error e;
    e.kind = ErrorKind::Cancelled;
    e.code = QStringLiteral("LL-CLI-011");
    e.what = tr("Stopped on request.");
    e.unaffected = tr("What was done before is kept.");
    e.remedy = tr("Run the command again when you are ready.");
    return e;
}

Interrupt::Interrupt(std::function<void()> onInterrupt) : m_onInterrupt(std::move(onInterrupt))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_pair) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(g_pair[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(g_pair[1], &byte, 1) == 1)
            m_onInterrupt();
    });
    watch(SIGINT);
    watch(SIGTERM);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    for (int &fd : g_pair) {
        if (fd >= 0)
            ::close(fd);
        fd = -1;
    }
}

} // namespace leadline::cli
