// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "authentication/authenticator.h"
#include "database/accesstokendatabase.h"
#include "database/redis/redisaccesstokenstore.h"

namespace Gatehouse {

//! \brief The backends of a configuration, in its order.
//! \param key signs the tokens of HS* backends \param tokens must outlive the backends, like \a redisTokens
//! \param redisTokens null: there is no Redis, and a backend that wants it is an error
//! \return Error::InvalidConfiguration with a sentence that names the backend and what to do
[[nodiscard]] Auth::Result<QList<Auth::AuthenticationBackend>>
makeBackends(const QList<BackendSettings> &settings, const Auth::Secret &key, Auth::AccessTokenDatabase &tokens,
             Auth::RedisAccessTokenStore *redisTokens = nullptr);

} // namespace Gatehouse
