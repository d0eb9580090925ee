// SPDX-License-Identifier: MIT
#pragma once

#include "../core/userid.h"

#include <QString>

#include <optional>

namespace Auth {

//! \brief Which OAuth accounts to list, in the order of their ids.
//! \value
//! \source Gatehouse's own: \decision{0024-oauth}
struct OAuthAccountQuery
{
    UserId userId = {};                                     //!< of this user; null: of all
    QString oauthName = {};                                 //!< of this client; empty: of every one
    std::optional<std::chrono::seconds> expiresBefore = {}; //!< whose access token does, since 1970-01-01 UTC
    //! Those that have a refresh token, and whose access token expires from the first of these, since 1970-01-01 UTC,
    //! to before the second.
    std::optional<std::pair<std::chrono::seconds, std::chrono::seconds>> renewable = {};
    UserId after = {}; //!< behind the account with this id; null: from the first
    int limit = 1000;  //!< at least 1
};

} // namespace Auth
