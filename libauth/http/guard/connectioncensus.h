// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/export.h"
#include "connectionlimits.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>

#include <atomic>
#include <functional>
#include <vector>

namespace Auth {

//! \brief Counts the connections of several GuardedServers, so that ConnectionLimits hold for all of them together.
//!
//! Give one to every server of a process. A server that is given none has one of its own.
//!
//! A server whose newcomer finds all places taken, and that has no connection of its own to close in its favour,
//! lets it in when another server has one. That server is asked to close it, and does as soon as it gets to it: until
//! then there are more connections than the limit says, but never more than maximumPromises.
//! \ownership Servers share it.
//! \threads Any thread. Locked only when a connection comes or goes, never for a request.
//! \source \decision{0002-one-guarded-server}; \decision{0011-who-gives-way}
class GATEHOUSE_HTTP_EXPORT ConnectionCensus
{
public:
    //! Whether a connection may be: yes; no place is left; this address has its share.
    enum class Admission : quint8 { Admitted, Full, AddressFull };

    //! Places that servers owe each other at one time, at most.
    static constexpr int maximumPromises = 32;

    //! What the census knows of a server. For GuardedServer only. \internal
    struct Member
    {
        std::atomic<int> spare = 0;         //!< connections that it could close; its thread alone writes
        std::function<void()> askForAPlace; //!< to be answered with keepPromise(), from the event loop
        int promised = 0;                   //!< places it was asked for and has not yet given; under the lock
    };

    ConnectionCensus() = default;
    Q_DISABLE_COPY_MOVE(ConnectionCensus)

    //! Connections that are open, and those whose client has left while an answer was owed.
    [[nodiscard]] int connectionCount() const noexcept { return m_count.load(std::memory_order_relaxed); }
    //! What counts as one address: of IPv6 the /64, because every subscriber has 2^64 addresses.
    [[nodiscard]] static QHostAddress countedAddress(const QHostAddress &address);

    //! Counts a connection in unless that would exceed \a limits. For GuardedServer only. \internal
    [[nodiscard]] Admission enter(const QHostAddress &address, const ConnectionLimits &limits);
    //! The same when there is no place, but a member other than \a asking could make one. \internal
    [[nodiscard]] Admission enterByPromise(const QHostAddress &address, const ConnectionLimits &limits,
                                           const Member *asking);
    void keepPromise(Member *member); //!< To be called before the connection is closed. \internal
    void join(Member *member);        //!< From now on it may be asked for a place. \internal
    void part(Member *member);        //!< What it has promised is forgotten. \internal
    //! Counts it out; with the same limits. For GuardedServer only. \internal
    void leave(const QHostAddress &address, const ConnectionLimits &limits);

private:
    [[nodiscard]] Admission admission(const QHostAddress &counted, const ConnectionLimits &limits, int places) const;
    void count(const QHostAddress &counted);

    QMutex m_mutex;
    std::vector<Member *> m_members;
    int m_promised = 0;                    // by all members
    QHash<QHostAddress, int> m_perAddress; // of the servers that limit it
    std::atomic<int> m_count = 0;          // changed under the lock, read without
};

} // namespace Auth
