// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Auth {

//! \brief What one client may cost a GuardedServer: bytes, time and connections.
//!
//! A limit is enforced as bytes arrive, before they are kept. The status beside a limit is the answer
//! to a client that exceeds it; the connection is closed afterwards.
struct ConnectionLimits
{
    qsizetype requestLineBytes = 8 * 1024; //!< without its line end; 414
    qsizetype headerBytes = 16 * 1024;     //!< all header lines with their line ends; at most 64 KiB; 431
    int headerCount = 100;                 //!< header lines; more than 100 are never allowed, see RequestFraming; 431
    qsizetype bodyBytes = 1024 * 1024;     //!< after a chunked body was decoded; 413

    //! From the connection or, later, from the first byte of a request to the end of its head. A TLS
    //! handshake has as long. 408; silence for a connection that never sent a byte.
    std::chrono::milliseconds headerTimeout = std::chrono::seconds(10);
    //! From the end of the head to the last byte of the body. 408.
    std::chrono::milliseconds bodyTimeout = std::chrono::seconds(30);
    std::chrono::milliseconds keepAliveTimeout = std::chrono::seconds(60); //!< between two requests; closed silently
    std::chrono::milliseconds writeTimeout = std::chrono::seconds(30); //!< without taking one byte of an answer; closed

    int connections = 10'000;      //!< of one server at a time; 0: no limit; 503, with TLS just closed
    int connectionsPerAddress = 0; //!< of an IPv4 address or an IPv6 /64; 0: no limit; 429, with TLS just closed

    friend bool operator==(const ConnectionLimits &, const ConnectionLimits &) = default;
};

} // namespace Auth
