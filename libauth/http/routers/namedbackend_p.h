// SPDX-License-Identifier: MIT
#pragma once

#include "authentication/authenticator.h"
#include "core/logging_p.h"

namespace Auth::Internal {

//! \brief The backend whose login a router adds.
//! \return nullptr when none has this name; most applications do not look at what a router returns, so the log says it
[[nodiscard]] inline const AuthenticationBackend *namedBackend(const Authenticator &authenticator, const QString &name)
{
    const AuthenticationBackend *found = authenticator.backend(name);
    if (!found)
        qCWarning(lcHttp, "no backend is named %s: its routes are missing", qUtf8Printable(name));
    return found;
}

} // namespace Auth::Internal
