// SPDX-License-Identifier: MIT
#pragma once

#include "http/guard/connectionlimits.h"

#include <QHash>
#include <QHostAddress>

#include <atomic>
#include <chrono>
#include <functional>
#include <vector>

namespace Auth::Internal {

class GuardedSocket;

//! \brief The connections of one GuardedServer: counts them, finds those that are due.
//!
//! Shared by the server and its connections, because a connection with an answer owed to it lives on
//! when the server is deleted.
//! \note The thread of the server, except for the two counts.
class ConnectionRegistry
{
public:
    using Clock = std::chrono::steady_clock; // a deadline must not move with the time of day

    enum class Admission : quint8 { Admitted, ServerFull, AddressFull };

    explicit ConnectionRegistry(const ConnectionLimits &connectionLimits) : limits(connectionLimits) {}

    const ConnectionLimits limits;

    [[nodiscard]] int connectionCount() const { return m_connectionCount.load(std::memory_order_relaxed); }
    [[nodiscard]] int requestsInFlight() const { return m_requestsInFlight.load(std::memory_order_relaxed); }
    [[nodiscard]] Admission admissionOf(const QHostAddress &address) const;

    void add(GuardedSocket *connection, const QHostAddress &address);
    void remove(GuardedSocket *connection, const QHostAddress &address);
    //! A copy: what is done to a connection may remove it.
    [[nodiscard]] std::vector<GuardedSocket *> connections() const { return m_connections; }
    //! Lets every connection whose deadline has passed know.
    void sweep(Clock::time_point now);

    void requestStarted() { m_requestsInFlight.fetch_add(1, std::memory_order_relaxed); }
    void requestFinished();

    //! QHttpServer sees no other header than Host, see GuardedServer::withholdHeaders().
    bool withholdsHeaders = false;
    //! No new connections; every answer is the last one of its connection.
    bool isDraining = false;
    //! Called once, as soon as no request is in flight while draining.
    std::function<void()> onQuiet;
    void announceQuiet();

private:
    std::vector<GuardedSocket *> m_connections; // each knows its place, so that leaving costs nothing
    QHash<QHostAddress, int> m_perAddress;      // empty without a limit
    std::atomic<int> m_connectionCount = 0;
    std::atomic<int> m_requestsInFlight = 0;
};

} // namespace Auth::Internal
