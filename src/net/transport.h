#pragma once

#include "net/http.h"

#include <QCoroTask>

namespace leadline::net {

/// The one door to the network. Real: QTransport. In tests and the simulator: a model of the other side.
/// Any HTTP status is a response, not an error. An Error means no usable answer; `outcomeUnknown` says
/// whether the request may have reached the other side all the same. Codes: LL-NET-001 unreachable, 002 TLS
/// refused, 010 timeout, 011 connection lost, 012 answer too large, 013 redirect refused, 014 address not
/// allowed, 020 cancelled.
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual QCoro::Task<Result<HttpResponse>> send(HttpRequest request) = 0;
    /// Ends every call under way with Cancelled. Returns at once; the coroutines finish in the event loop.
    virtual void cancelAll() = 0;
    /// How often cancelAll() was called. Who waits between two calls (for a slot, for a retry) compares it
    /// and stops.
    [[nodiscard]] int cancellations() const { return m_cancellations; }

protected:
    void noteCancellation() { ++m_cancellations; } ///< each cancelAll() begins with it

private:
    int m_cancellations = 0;
};

} // namespace leadline::net
