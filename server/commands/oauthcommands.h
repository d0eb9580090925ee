// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"

#include "core/error.h"

//! \file
//! \brief `gatehouse oauth …`. Errors have a reason for the person who typed the command.
namespace Gatehouse {

class Console;
class Domain;

//! A table, or one JSON object a line; never a token of the provider.
[[nodiscard]] Auth::Result<void> listOAuthAccounts(const OAuthListCommand &command, Domain &domain, Console &console);
//! \return Error::OAuthAccountNotExists, also when the account is another user's; OAuthAccountIsLastWayIn, unless it
//! is forced; Cancelled
[[nodiscard]] Auth::Result<void> unlinkOAuthAccount(const OAuthUnlinkCommand &command, Domain &domain,
                                                    Console &console);
//! \return Error::InvalidConfiguration without a key
[[nodiscard]] Auth::Result<void> rewrapProviderTokens(const OAuthRewrapCommand &command, Domain &domain,
                                                      Console &console);

} // namespace Gatehouse
