// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"
#include "http/guard/connectionlimits.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>

#include <atomic>

namespace Auth {

//! \brief Counts the connections of several GuardedServers, so that ConnectionLimits hold for all of them together.
//!
//! Give one to every server of a process. A server that is given none has one of its own.
//! \note Any thread. Locked only when a connection comes or goes, never for a request.
class GATEHOUSE_HTTP_EXPORT ConnectionCensus
{
public:
    enum class Admission : quint8 { Admitted, Full, AddressFull };

    ConnectionCensus() = default;
    Q_DISABLE_COPY_MOVE(ConnectionCensus)

    //! Connections that are open, and those whose client has left while an answer was owed.
    [[nodiscard]] int connectionCount() const noexcept { return m_count.load(std::memory_order_relaxed); }
    //! What counts as one address: of IPv6 the /64, because every subscriber has 2^64 addresses.
    [[nodiscard]] static QHostAddress countedAddress(const QHostAddress &address);

    //! Counts a connection in unless that would exceed \a limits. For GuardedServer only. \internal
    [[nodiscard]] Admission enter(const QHostAddress &address, const ConnectionLimits &limits);
    //! Counts it out; with the same limits. For GuardedServer only. \internal
    void leave(const QHostAddress &address, const ConnectionLimits &limits);

private:
    QMutex m_mutex;
    QHash<QHostAddress, int> m_perAddress; // of the servers that limit it
    std::atomic<int> m_count = 0;          // changed under the lock, read without
};

} // namespace Auth
