// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "oauth/oauthclient.h"

#include <memory>
#include <vector>

namespace Gatehouse {

//! \brief The clients of [[oauth]], in their order. Asks no provider.
//! \return Error::InvalidConfiguration with a sentence that says what to do
[[nodiscard]] Auth::Result<std::vector<std::unique_ptr<Auth::OAuthClient>>>
makeOAuthClients(const QList<OAuthSettings> &settings);

} // namespace Gatehouse
