// SPDX-License-Identifier: MIT
#pragma once

#include "authentication/authenticator.h"
#include "http/browserpolicy.h"
#include "http/httprequest.h"

#include <optional>

namespace Auth::Internal {

//! \brief Judges requests by where a browser says that they come from: a BrowserPolicy at work.
//! \note Immutable; any thread.
class BrowserGuard
{
public:
    //! The cookies are those of \a authenticator's backends.
    BrowserGuard(BrowserPolicy policy, const Authenticator &authenticator);

    //! \brief Whether a page of another origin sent it, and one that is not to be trusted with cookies.
    //!
    //! Sec-Fetch-Site decides where it is there, for no script can set it (Fetch Metadata, section 2.4); else Origin.
    //! Pages of the same site count as others: a neighbour under the same domain need not be a friend.
    //! \return false without either header: no browser of these days
    [[nodiscard]] bool isCrossSite(const HttpRequest &request) const;
    //! Whether requests with \a method change nothing (RFC 9110, section 9.2.1).
    [[nodiscard]] static bool isSafe(QByteArrayView method);
    //! Whether the request is to be refused: it may change something, has the cookie of a backend, and isCrossSite().
    [[nodiscard]] bool refuses(const HttpRequest &request) const;

    //! The answer to a preflight (Fetch Standard, section 4.8) of an origin that may call; nothing for other requests.
    [[nodiscard]] std::optional<HttpAnswer> preflight(const HttpRequest &request) const;
    //! Headers for the answer to \a request that depend on who asks, and how.
    [[nodiscard]] QList<HttpAnswer::Header> headersFor(const HttpRequest &request) const;

private:
    [[nodiscard]] bool mayCall(const QByteArray &origin) const;

    const BrowserPolicy m_policy;
    QList<std::shared_ptr<const Transport>> m_cookies;
    QByteArray m_hsts; //!< empty: not sent
};

} // namespace Auth::Internal
