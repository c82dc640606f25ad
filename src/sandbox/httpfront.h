#pragma once

#include "sandbox/exchange.h"

#include <functional>
#include <memory>

namespace leadline::sandbox {

/// The HTTP server: 127.0.0.1 only, 64 threads, keep-alive. The handler runs in those threads.
class HttpFront
{
public:
    using Handler = std::function<Reply(const Ask &)>;

    HttpFront();
    ~HttpFront(); ///< stops
    HttpFront(const HttpFront &) = delete;
    HttpFront &operator=(const HttpFront &) = delete;

    [[nodiscard]] bool start(quint16 port, Handler handler); ///< false: the port cannot be had
    void stop();                                             ///< what is in flight is answered first
    [[nodiscard]] quint16 port() const;                      ///< 0 when stopped
    bool pause(int milliseconds); ///< waits in the calling thread; false when stop() cut it short

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace leadline::sandbox
