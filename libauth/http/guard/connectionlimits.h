// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Auth {

//! \brief What one client may cost a GuardedServer: bytes, time and connections.
//!
//! A limit is enforced as bytes arrive, before they are kept. The status beside a limit is the answer
//! to a client that exceeds it; the connection is closed afterwards.
//!
//! **Slow transfers.** A body or an answer of \e n bytes may take its timeout and the time of \e n bytes at
//! #minimumBytesPerSecond, and there may be no pause longer than its timeout. So a slow but fair line is
//! served, and one byte a second does not hold a large answer for ever. Of an answer only the time counts
//! in which the server waits for the client; a byte was taken when the client's system has acknowledged it.
//!
//! **When all places are taken** a newcomer gets the place of a connection that loses little by it: one of
//! the server it came to, else of another one in the same ConnectionCensus. Where its address is full, one of
//! that address, of the same server. In this order, and of each kind the one that has been so for longest:
//! 1. one that has had its last answer, and whose client need only close;
//! 2. one that has never sent a byte of a request, handshakes of TLS included: a flood of such
//!    connections only drives itself out;
//! 3. one kept alive between two requests, which its client must expect (RFC 9112, section 9.5);
//! 4. one whose head is not complete a second after it began; it is told 503.
//!
//! Whose bytes wait to be read is spared. A connection that sends a body or is owed an answer is never
//! closed in favour of another one; when there are only such, the newcomer is refused.
//! \value
//! \source \decision{0002-one-guarded-server}; \decision{0011-who-gives-way}
struct ConnectionLimits
{
    qsizetype requestLineBytes = 8 * 1024; //!< without its line end; 414
    qsizetype headerBytes = 16 * 1024;     //!< all header lines with their line ends; at most 64 KiB; 431
    int headerCount = 100;                 //!< header lines; more than 100 are never allowed, see RequestFraming; 431
    qsizetype bodyBytes = 1024 * 1024;     //!< after a chunked body was decoded; 413

    //! From the connection or, later, from the first byte of a request to the end of its head. A TLS
    //! handshake has as long. 408; silence for a connection that never sent a byte.
    std::chrono::milliseconds headerTimeout = std::chrono::seconds(10);
    //! Without a byte of the body, and for the whole body as said above. 408.
    std::chrono::milliseconds bodyTimeout = std::chrono::seconds(30);
    std::chrono::milliseconds keepAliveTimeout = std::chrono::seconds(60); //!< between two requests; closed silently
    //! Without taking a byte of an answer, and for the whole answer as said above; closed.
    std::chrono::milliseconds writeTimeout = std::chrono::seconds(30);
    qint64 minimumBytesPerSecond = 1024; //!< of a body or an answer, on average; at least 1

    //! Of all servers that share a ConnectionCensus, at a time; 0: no limit; 503, with TLS just closed.
    int connections = 10'000;
    //! The same, of an IPv4 address or an IPv6 /64; 429, with TLS just closed. 0, no limit, is the default: all
    //! clients of a proxy, and all people behind one NAT, come from a single address.
    int connectionsPerAddress = 0;

    //! Member by member.
    friend bool operator==(const ConnectionLimits &, const ConnectionLimits &) = default;
};

} // namespace Auth
