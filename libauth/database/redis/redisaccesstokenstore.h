// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/userid.h"
#include "../accesstokenstore.h"

#include <chrono>
#include <memory>

namespace Auth {

class RedisConnectionPool;

//! \brief Access tokens in Redis, as FastAPI Users' RedisStrategy writes them: the key is a prefix and the token, the
//! value the user's id as text, and Redis lets it expire.
//!
//! Beside them stands an index of our own, one sorted set a user, so that a user's tokens can be listed and ended. It
//! is written in one step with the token and expires with the last one. What a Python service writes has no place in
//! it: such tokens are good, and are neither listed by user nor ended by removeAllOf().
//! \note Scripts touch a token's key and the index together, so this is for one Redis (with replicas), not for a
//! cluster that spreads its keys.
//! \ownership Borrows the pool, which must outlive it.
//! \threads Every thread may call every function at the same time, and uses its own connection of the pool.
//! \source \fastapi{configuration/authentication/strategies/redis}; \decision{0019-tokens-in-redis}
class GATEHOUSE_AUTH_EXPORT RedisAccessTokenStore final : public AccessTokenStore
{
public:
    //! Names of the keys, and who the ids are.
    struct Settings
    {
        QByteArray keyPrefix = "fastapi_users_token:";     //!< FastAPI Users' default; the token follows
        QByteArray indexPrefix = "gatehouse_user_tokens:"; //!< of the index; the user's id follows
        bool indexesTokens = true; //!< false: only what FastAPI Users writes; nothing can be listed or ended by user
        std::shared_ptr<const IdScheme> ids = std::make_shared<UuidScheme>(); //!< reads the ids in values
    };

    //! \a pool must outlive the store.
    RedisAccessTokenStore(RedisConnectionPool &pool, Settings settings);
    //! With the default Settings; \a pool must outlive the store.
    explicit RedisAccessTokenStore(RedisConnectionPool &pool);
    ~RedisAccessTokenStore() override;

    //! \brief Stores a token.
    //! \param lifetime 0: it never expires; negative: nothing is stored
    //! \return Error::DatabaseUnavailable
    [[nodiscard]] Result<void> create(QByteArrayView token, const UserId &userId, std::chrono::seconds lifetime);
    //! \brief One round trip.
    //! \return Error::InvalidToken for an unknown or expired token, and for a value that is no id
    [[nodiscard]] Result<UserId> ownerOf(QByteArrayView token) override;
    //! \brief Those of one user from the index; of all users by a walk over all keys of the database, in no order.
    //! \return Error::NotSupported for one user without an index
    [[nodiscard]] Result<QList<AccessToken>> list(const UserId &userId, int limit = 1000) override;
    [[nodiscard]] Result<void> remove(QByteArrayView token) override;
    //! Of the index. Without one there are none, which is no error: FastAPI Users keeps them, too.
    [[nodiscard]] Result<qint64> removeAllOf(const UserId &userId, QByteArrayView kept = {}) override;

private:
    struct Private;
    const std::unique_ptr<const Private> d;
};

} // namespace Auth
