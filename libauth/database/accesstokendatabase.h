// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "accesstokenquery.h"
#include "accesstokenstore.h"
#include "userdatabase.h"

#include <chrono>

namespace Auth {

//! \brief Where the tokens of the database strategy live: FastAPI Users' AccessTokenDatabase.
//!
//! Besides the errors named, every function may return Error::DatabaseUnavailable and Error::Internal.
//! \ownership Whoever has made it owns it; strategy and manager borrow it.
//! \threads Every function blocks, and every thread may call every function at the same time.
//! \source \fastapi{configuration/authentication/strategies/database}
class GATEHOUSE_AUTH_EXPORT AccessTokenDatabase : public AccessTokenStore
{
public:
    //! The user of a token made at \a notBefore or later. One round trip where the database can join.
    //! \return Error::InvalidToken for an unknown, expired or orphaned token
    [[nodiscard]] virtual Result<User> userOf(QByteArrayView token, std::optional<Instant> notBefore) = 0;
    [[nodiscard]] Result<UserId> ownerOf(QByteArrayView token) override;
    //! Stores a token.
    //! \return Error::Conflict when this token is stored already
    [[nodiscard]] virtual Result<void> create(const AccessToken &token) = 0;
    //! Removes tokens made before \a instant, in portions that never hold the database for long.
    //! \return how many tokens went
    [[nodiscard]] virtual Result<qint64> purge(Instant instant) = 0;
    //! One page.
    //! \return Error::InvalidQuery for a cursor or a limit that makes no sense; NotSupported, as by default
    [[nodiscard]] virtual Result<AccessTokenPage> find(const AccessTokenQuery &query);
    //! How many tokens match, or \a ceiling when there are more: nobody waits for the count of millions. Cursor and
    //! limit do not matter.
    //! \return Error::NotSupported, as by default
    [[nodiscard]] virtual Result<qint64> count(const AccessTokenQuery &query, qint64 ceiling);
};

} // namespace Auth
