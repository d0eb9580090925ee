// SPDX-License-Identifier: MIT
#pragma once

#include "../core/user.h"

#include <QList>

namespace Auth {

//! \brief What a UserManager asks of a place where access tokens are kept, so that they can be listed and ended.
//!
//! Besides the errors named, every function may return Error::DatabaseUnavailable and Error::Internal.
//! \ownership Whoever has made it owns it; strategy and manager borrow it.
//! \threads Every function blocks, and every thread may call every function at the same time.
//! \source \fastapi{configuration/authentication/strategies/database}
class GATEHOUSE_AUTH_EXPORT AccessTokenStore
{
public:
    AccessTokenStore() = default;
    Q_DISABLE_COPY_MOVE(AccessTokenStore)
    virtual ~AccessTokenStore();

    //! Whose token it is, expired or not, as long as the store has it.
    //! \return Error::InvalidToken for an unknown or orphaned token
    [[nodiscard]] virtual Result<UserId> ownerOf(QByteArrayView token) = 0;
    //! Newest first, where the store knows; of all users when \a userId is null.
    [[nodiscard]] virtual Result<QList<AccessToken>> list(const UserId &userId, int limit = 1000) = 0;
    //! Removing what is not there is no error.
    [[nodiscard]] virtual Result<void> remove(QByteArrayView token) = 0;
    //! All but \a kept, which may be empty.
    //! \return how many tokens went
    [[nodiscard]] virtual Result<qint64> removeAllOf(const UserId &userId, QByteArrayView kept = {}) = 0;
};

} // namespace Auth
