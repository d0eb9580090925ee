// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <atomic>

namespace Auth {

//! \brief Tells work that was handed to another thread whether its client still waits.
//!
//! Get one from GuardedServer::currentRequest() inside a route and keep it with the work. It stays
//! valid after the connection, the server and the thread are gone.
//! \ownership Shared by the request and its connection.
//! \threads Every thread may call every function at the same time.
//! \source \decision{0003-answers-travel-by-number}
class RequestLifetime
{
public:
    //! For GuardedServer only.
    RequestLifetime(quint64 connectionId, quint16 remotePort, bool tls)
        : m_connectionId(connectionId), m_remotePort(remotePort), m_tls(tls)
    {}
    Q_DISABLE_COPY_MOVE(RequestLifetime)

    //! The client has closed the connection, or was cut off: nobody will read an answer. Never false again.
    //! \note A client that only ends its sending side (a half-closed TCP connection) counts as gone too.
    [[nodiscard]] bool clientGone() const noexcept { return m_clientGone.load(std::memory_order_acquire); }

    //! Counts up from 1 in this process; for logs.
    [[nodiscard]] quint64 connectionId() const noexcept { return m_connectionId; }
    //! The port of the peer.
    [[nodiscard]] quint16 remotePort() const noexcept { return m_remotePort; }
    //! Whether the bytes came over TLS that ends at this server; says nothing of a proxy in front.
    [[nodiscard]] bool isTls() const noexcept { return m_tls; }

    //! For the connection only. \internal
    void markClientGone() noexcept { m_clientGone.store(true, std::memory_order_release); }

private:
    std::atomic<bool> m_clientGone = false;
    const quint64 m_connectionId;
    const quint16 m_remotePort;
    const bool m_tls;
};

} // namespace Auth
