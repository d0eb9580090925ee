// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

#include <chrono>

namespace Auth {

//! \brief What pages in a browser may do with the routes of a HttpAuth.
//!
//! Programs that are no browsers notice nothing of it: they send neither Origin nor Sec-Fetch-Site.
//! \value
//! \source \decision{0026-browsers}; Fetch Standard, section 3.2; \rfc{6797}
struct BrowserPolicy
{
    //! Origins, as httpOrigin() writes them, whose scripts may call and read the answers (CORS, Fetch Standard, section
    //! 3.2). Empty: none but the service's own, and no request is answered otherwise than without CORS.
    QByteArrayList corsOrigins = {};
    bool corsCredentials = false;         //!< those may send cookies; they then also pass checkOrigin
    std::chrono::seconds corsMaxAge{600}; //!< for which a browser remembers what a preflight was answered
    //! Refuses what changes something, comes with the cookie of a backend or asks for one, and was sent by a page of
    //! another origin (CSRF).
    bool checkOrigin = true;
    //! The service's own origins, besides what a request's Host says: behind a proxy, that of the public address.
    QByteArrayList ownOrigins = {};
    //! Browsers that came over TLS come back over TLS for so long (RFC 6797). It binds the host with all of its ports.
    //! 0: nothing is said.
    std::chrono::seconds hstsMaxAge{0};
};

} // namespace Auth
