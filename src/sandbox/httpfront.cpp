#include "sandbox/httpfront.h"

#include <httplib.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <thread>

#ifndef _WIN32
#include <poll.h>
#endif

namespace leadline::sandbox {

namespace {

using std::chrono::steady_clock;

constexpr int kThreads = 64; // an idle keep-alive connection holds one
constexpr int kBacklog = 128;
constexpr int kIdleSeconds = 5;                     // keep-alive
constexpr int kReadSeconds = 10;                    // within one request
constexpr size_t kMaxBody = 8U << 20U;              // 8 MiB
constexpr auto kSilence = std::chrono::seconds(60); // a gateway gives up after about this long
constexpr size_t kMaxSilent = 200;                  // descriptors a client that never gives up may hold

#ifdef _WIN32
void closeSocket(socket_t socket)
{
    ::closesocket(socket);
}
void shutReading(socket_t socket)
{
    ::shutdown(socket, SD_RECEIVE);
}
bool waitReadable(socket_t socket, int milliseconds)
{
    WSAPOLLFD one{socket, POLLRDNORM, 0};
    return ::WSAPoll(&one, 1, milliseconds) > 0;
}
constexpr int kSendFlags = 0;
#else
void closeSocket(socket_t socket)
{
    ::close(socket);
}
void shutReading(socket_t socket)
{
    ::shutdown(socket, SHUT_RD);
}
bool waitReadable(socket_t socket, int milliseconds)
{
    pollfd one{socket, POLLIN, 0};
    return ::poll(&one, 1, milliseconds) > 0;
}
constexpr int kSendFlags = MSG_NOSIGNAL;
#endif

/// A connection that keeps what is written until flush(), so that an answer can still be withheld.
class Connection final : public httplib::Stream
{
public:
    explicit Connection(socket_t socket) : m_socket(socket) {}

    [[nodiscard]] bool is_readable() const override { return true; }
    [[nodiscard]] bool is_writable() const override { return true; }
    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = "127.0.0.1";
        port = 0;
    }
    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        get_remote_ip_and_port(ip, port);
    }
    [[nodiscard]] socket_t socket() const override { return m_socket; }

    ssize_t read(char *target, size_t size) override
    {
        if (m_readPos == m_readEnd) {
            if (!flush()) // "100 Continue" must leave before the body can come
                return -1;
            if (!waitReadable(m_socket, kReadSeconds * 1000))
                return -1;
            const ssize_t got = ::recv(m_socket, m_readBuffer, sizeof m_readBuffer, 0);
            if (got <= 0)
                return got;
            m_readPos = 0;
            m_readEnd = static_cast<size_t>(got);
        }
        const size_t count = std::min(size, m_readEnd - m_readPos);
        std::memcpy(target, m_readBuffer + m_readPos, count);
        m_readPos += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char *data, size_t size) override
    {
        m_out.append(data, size);
        return static_cast<ssize_t>(size);
    }

    bool flush()
    {
        size_t sent = 0;
        while (sent < m_out.size()) {
            const ssize_t count = ::send(m_socket, m_out.data() + sent, m_out.size() - sent, kSendFlags);
            if (count <= 0)
                return false;
            sent += static_cast<size_t>(count);
        }
        m_out.clear();
        return true;
    }

    [[nodiscard]] bool hasInput(int milliseconds) const
    {
        return m_readPos < m_readEnd || waitReadable(m_socket, milliseconds);
    }

private:
    socket_t m_socket;
    char m_readBuffer[16 * 1024] = {};
    size_t m_readPos = 0, m_readEnd = 0;
    std::string m_out;
};

/// What the handler decided about the request this thread is answering.
thread_local Delivery tDelivery = Delivery::Answer;

Ask askFrom(const httplib::Request &request)
{
    Ask ask;
    ask.method = QByteArray::fromStdString(request.method);
    ask.path = QString::fromStdString(request.path);
    const size_t mark = request.target.find('?');
    if (mark != std::string::npos)
        ask.query = Params::fromEncoded(QByteArray::fromStdString(request.target.substr(mark + 1)));
    for (const auto &header : request.headers)
        ask.headers.insert(QByteArray::fromStdString(header.first).toLower(),
                           QByteArray::fromStdString(header.second));
    ask.body = QByteArray::fromStdString(request.body);
    return ask;
}

} // namespace

class HttpFront::Server final : public httplib::Server
{
public:
    explicit Server(HttpFront::Handler handler) : m_handler(std::move(handler))
    {
        new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
        set_keep_alive_timeout(kIdleSeconds);
        set_keep_alive_max_count(1'000'000);
        set_read_timeout(kReadSeconds);
        set_write_timeout(kReadSeconds);
        set_payload_max_length(kMaxBody);
        set_tcp_nodelay(true);
        // The library's own default also sets SO_REUSEPORT: two servers would share one port and nobody would
        // notice.
        set_socket_options([](socket_t socket) {
            const int yes = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&yes), sizeof yes);
        });
        const auto answer = [this](const httplib::Request &request, httplib::Response &response) {
            respond(request, response);
        };
        Get(".*", answer);
        Post(".*", answer);
        Put(".*", answer);
        Patch(".*", answer);
        Delete(".*", answer);
    }

    ~Server() override { end(); }

    bool begin(quint16 port)
    {
        if (port == 0) {
            m_port = bind_to_any_port("127.0.0.1");
        } else {
            m_port = bind_to_port("127.0.0.1", port) ? port : -1;
        }
        if (m_port <= 0)
            return false;
        ::listen(svr_sock_,
                 kBacklog); // the library asked for 5: a burst of clients would wait a second to connect
        m_listener = std::thread([this] { listen_after_bind(); });
        while (!is_running()) // stop() before that would be lost
            std::this_thread::yield();
        m_reaper = std::thread([this] { reap(); });
        return true;
    }

    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
            for (const socket_t socket : m_open)
                shutReading(socket); // wakes those that wait for a next request
        }
        m_wake.notify_all();
        if (m_listener.joinable()) {
            stop();
            m_listener.join();
        }
        if (m_reaper.joinable())
            m_reaper.join();
        for (const auto &silent : m_silent)
            closeSocket(silent.first);
        m_silent.clear();
    }

    [[nodiscard]] int port() const { return m_port; }

    bool pause(int milliseconds)
    {
        std::unique_lock lock(m_mutex);
        return !m_wake.wait_for(lock, std::chrono::milliseconds(milliseconds), [this] { return m_stopping; });
    }

private:
    void respond(const httplib::Request &request, httplib::Response &response)
    {
        const Reply reply = m_handler(askFrom(request));
        tDelivery = reply.delivery;
        response.status = reply.status;
        for (const auto &header : reply.headers)
            response.headers.emplace(header.first.toStdString(), header.second.toStdString());
        if (!reply.type.isEmpty())
            response.set_content(reply.body.toStdString(), reply.type.toStdString());
    }

    /// Replaces the library's loop: it can neither withhold an answer nor let go of a thread without closing.
    bool process_and_close_socket(socket_t socket) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping) {
                closeSocket(socket);
                return false;
            }
            m_open.insert(socket);
        }
        Connection connection(socket);
        bool good = true;
        Delivery delivery = Delivery::Answer;
        while (good && delivery == Delivery::Answer && connection.hasInput(kIdleSeconds * 1000)) {
            bool closed = false;
            tDelivery = Delivery::Answer;
            good = process_request(connection, false, closed, nullptr);
            delivery = tDelivery;
            good = good && (delivery != Delivery::Answer || connection.flush()) && !closed;
        }
        if (delivery == Delivery::Answer)
            connection
                .flush(); // the last word of a connection that ends here, "Connection: close" or an error
        const std::lock_guard lock(m_mutex);
        m_open.erase(socket);
        if (delivery == Delivery::Silence && !m_stopping) {
            if (m_silent.size() >= kMaxSilent) {
                closeSocket(m_silent.front().first);
                m_silent.pop_front();
            }
            m_silent.emplace_back(socket, steady_clock::now() + kSilence);
            m_wake.notify_all();
        } else {
            closeSocket(socket);
        }
        return good;
    }

    /// Closes silent connections when their time is over.
    void reap()
    {
        std::unique_lock lock(m_mutex);
        while (!m_stopping) {
            while (!m_silent.empty() && m_silent.front().second <= steady_clock::now()) {
                closeSocket(m_silent.front().first);
                m_silent.pop_front();
            }
            if (m_silent.empty())
                m_wake.wait(lock);
            else
                m_wake.wait_until(lock, m_silent.front().second);
        }
    }

    HttpFront::Handler m_handler;
    int m_port = 0;
    std::thread m_listener, m_reaper;
    std::mutex m_mutex; // guards everything below
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::set<socket_t> m_open;
    std::deque<std::pair<socket_t, steady_clock::time_point>> m_silent;
};

HttpFront::HttpFront() = default;

HttpFront::~HttpFront()
{
    stop();
}

bool HttpFront::start(quint16 port, Handler handler)
{
    stop();
    m_server = std::make_unique<Server>(std::move(handler));
    if (m_server->begin(port))
        return true;
    m_server.reset();
    return false;
}

void HttpFront::stop()
{
    if (m_server)
        m_server->end();
    m_server.reset();
}

quint16 HttpFront::port() const
{
    return m_server ? static_cast<quint16>(m_server->port()) : 0;
}

bool HttpFront::pause(int milliseconds)
{
    return m_server && m_server->pause(milliseconds);
}

} // namespace leadline::sandbox
