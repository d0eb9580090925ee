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
    UserId userId = {};                       //!< of this user; null: of all
    QString oauthName = {};                   //!< of this client; empty: of every one
    std::optional<qint64> expiresBefore = {}; //!< whose access token does, in seconds since 1970-01-01 UTC
    //! Those whose access token expires from the first of these to before the second, in seconds since 1970-01-01 UTC,
    //! and that have a refresh token.
    std::optional<std::pair<qint64, qint64>> renewable = {};
    UserId after = {}; //!< behind the account with this id; null: from the first
    int limit = 1000;  //!< at least 1
};

} // namespace Auth
