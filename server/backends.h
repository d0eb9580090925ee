// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "authentication/authenticator.h"
#include "database/accesstokendatabase.h"

namespace Gatehouse {

//! \brief The backends of a configuration, in its order.
//! \param key signs the tokens of HS* backends \param tokens must outlive the backends
//! \return Error::InvalidConfiguration with a sentence that names the backend and what to do
[[nodiscard]] Auth::Result<QList<Auth::AuthenticationBackend>>
makeBackends(const QList<BackendSettings> &settings, const Auth::Secret &key, Auth::AccessTokenDatabase &tokens);

} // namespace Gatehouse
