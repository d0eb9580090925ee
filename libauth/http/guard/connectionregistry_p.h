// SPDX-License-Identifier: MIT
#pragma once

#include "http/guard/connectioncensus.h"

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Auth::Internal {

class GuardedSocket;

//! How little a connection would lose by being closed in favour of a newcomer; the least first. See ConnectionLimits.
enum class Standing : quint8 { Finished, Silent, KeptAlive, UnfinishedHead, Busy };

//! Connections of one standing, the one that has had it for longest first. Moving between queues allocates nothing.
using ConnectionQueue = std::list<GuardedSocket *>;
using ConnectionQueues = std::array<ConnectionQueue, size_t(Standing::Busy) + 1>;

//! Where a connection stands in a registry; kept by the connection for it, so that nothing must be searched.
struct ConnectionPlace
{
    qsizetype index = -1; // -1: in no registry
    Standing standing = Standing::Busy;
    ConnectionQueue::iterator inAll;
    ConnectionQueues *ofAddress = nullptr; // nullptr: addresses are not limited
    ConnectionQueue::iterator inAddress;
};

//! \brief The connections of one GuardedServer: admits them, finds those that are due and those that may go.
//!
//! Shared by the server and its connections, because a connection with an answer owed to it lives on
//! when the server is deleted.
//! \note The thread of the server, except for the two counts.
class ConnectionRegistry
{
public:
    using Clock = std::chrono::steady_clock; // a deadline must not move with the time of day

    ConnectionRegistry(const ConnectionLimits &connectionLimits, std::shared_ptr<ConnectionCensus> census)
        : limits(connectionLimits), m_census(std::move(census))
    {}

    const ConnectionLimits limits;

    //! Takes part in the census.
    //! \param server whose thread closes connections that others ask for
    void join(QObject *server);
    //! To be called while the server still exists.
    void part();

    [[nodiscard]] int connectionCount() const { return m_connectionCount.load(std::memory_order_relaxed); }
    [[nodiscard]] int requestsInFlight() const { return m_requestsInFlight.load(std::memory_order_relaxed); }

    //! Counts a newcomer in, after closing a connection in its favour where that is needed and possible.
    //! Once admitted it must be added, and is counted out when it is removed.
    [[nodiscard]] ConnectionCensus::Admission admit(const QHostAddress &address);
    void add(GuardedSocket *connection, const QHostAddress &address);
    void remove(GuardedSocket *connection, const QHostAddress &address);
    //! Puts a connection at the end of the queue of its new standing; does nothing when it has that already.
    void place(GuardedSocket *connection, Standing standing);
    //! A copy: what is done to a connection may remove it.
    [[nodiscard]] std::vector<GuardedSocket *> connections() const { return m_connections; }
    //! Lets every connection whose deadline has passed know.
    void sweep(Clock::time_point now);

    void requestStarted() { m_requestsInFlight.fetch_add(1, std::memory_order_relaxed); }
    void requestFinished();

    //! QHttpServer sees no other header than Host, see GuardedServer::withholdHeaders().
    bool withholdsHeaders = false;
    //! Every answer is the last one of its connection.
    bool closesAfterAnswers = false;
    //! And there are no new connections.
    bool isDraining = false;
    //! Called once, as soon as no request is in flight while draining, and none on its way.
    std::function<void()> onQuiet;
    void announceQuiet();

private:
    struct AddressHash
    {
        size_t operator()(const QHostAddress &address) const { return qHash(address, QHashSeed::globalSeed()); }
    };

    [[nodiscard]] ConnectionQueues *queuesFor(ConnectionCensus::Admission refusal, const QHostAddress &address);
    static bool closeOne(ConnectionQueues &queues);
    void countSpare(Standing standing, int difference);

    const std::shared_ptr<ConnectionCensus> m_census;
    ConnectionCensus::Member m_member;
    std::vector<GuardedSocket *> m_connections; // each knows its place, so that leaving costs nothing
    ConnectionQueues m_queues;
    std::unordered_map<QHostAddress, ConnectionQueues, AddressHash> m_perAddress; // empty without a limit
    std::atomic<int> m_connectionCount = 0;
    std::atomic<int> m_requestsInFlight = 0;
};

} // namespace Auth::Internal
