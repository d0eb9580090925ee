// SPDX-License-Identifier: MIT
#pragma once

#include "userid.h"

#include <QStringList>

#include <optional>

namespace Auth {

//! \brief For whom an operation runs: what FastAPI Users' hooks know as `request`.
//!
//! Empty by default; the HTTP front fills it. Signals and hooks carry it on, for the language of a
//! mail, throttling, and the application's own log.
//! \value
//! \source \fastapi{configuration/user-manager}, the parameter `request` of hooks
struct RequestContext
{
    QString clientAddress;            //!< an IP address as text, that of the client even behind a trusted proxy
    QString userAgent;                //!< as sent; not to be trusted, at most 512 characters
    QStringList languages;            //!< from Accept-Language, best first (RFC 9110, section 12.5.4)
    QString requestId;                //!< to find the request in the log
    std::optional<UserId> actingUser; //!< who asked, when known
};

} // namespace Auth

Q_DECLARE_METATYPE(Auth::RequestContext)
