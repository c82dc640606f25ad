#pragma once

#include "model/weather.h"
#include "net/latch.h"
#include "net/transport.h"
#include "world/evidence.h"
#include "world/processscheduler.h"

#include <functional>
#include <map>
#include <memory>

namespace leadline::simulation {

/// What lies between the processes and the modelled tenant: carries requests there and answers back in
/// virtual time, and loses them as the weather wants.
class Network
{
public:
    Network(VirtualScheduler &timeline, const ManualClock &time, HaloModel &model, Evidence &evidence,
            quint64 seed);

    /// Heard before a request is sent; true: the process ends here, nothing leaves.
    std::function<bool(const Sent &)> onSend;
    /// Heard when an answer is about to be handed to a process; true: the process ends here.
    std::function<bool(const Sent &)> onAnswer;
    std::function<void(const QByteArray &)> onNote; ///< for the trace
    std::function<qint64(const net::HttpRequest &)> findOperation;

    int requestsHandled = 0;
    int lateApplied = 0; ///< carried out after the client had given up

private:
    friend class SimTransport;
    struct Passage;
    void handle(const std::shared_ptr<Passage> &passage);
    void finish(const std::shared_ptr<Passage> &passage, Result<net::HttpResponse> outcome, const char *how);
    void deliver(const std::shared_ptr<Passage> &passage);
    void arrange(const std::shared_ptr<Passage> &passage, const Fate &fate);
    [[nodiscard]] std::shared_ptr<Passage> begin(class SimTransport &transport,
                                                 const net::HttpRequest &request);

    VirtualScheduler &m_timeline;
    const ManualClock &m_time;
    HaloModel &m_model;
    Evidence &m_evidence;
    Weather m_weather;
};

/// The network as one process sees it.
class SimTransport final : public net::Transport
{
public:
    SimTransport(Network &network, ProcessScheduler &scheduler, const Clock &clock, int process);
    ~SimTransport() override { end(); }
    [[nodiscard]] QCoro::Task<Result<net::HttpResponse>> send(net::HttpRequest request) override;
    void cancelAll() override;
    void end(); ///< the process is gone: whatever it still asks is cancelled at once

private:
    friend class Network;
    Network &m_network;
    ProcessScheduler &m_scheduler;
    const Clock &m_clock;
    int m_process;
    bool m_ended = false;
    std::map<int, std::shared_ptr<Network::Passage>> m_underWay; ///< by number
};

} // namespace leadline::simulation
