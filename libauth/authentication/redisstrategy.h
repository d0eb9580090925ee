// SPDX-License-Identifier: MIT
#pragma once

#include "strategy.h"

#include <chrono>

namespace Auth {

class RedisAccessTokenStore;

//! \brief Tokens kept in Redis: 32 random bytes in base64url, 43 characters. Logout ends them at once, and Redis drops
//! those that have expired. FastAPI Users' RedisStrategy, which reads and writes the same keys.
//! \ownership A parent may own it. The store of tokens must outlive it.
//! \threads As Strategy: every thread may call every function at the same time.
//! \source \fastapi{configuration/authentication/strategies/redis}
class GATEHOUSE_AUTH_EXPORT RedisStrategy final : public Strategy
{
    Q_OBJECT

public:
    //! \brief A strategy over a store of tokens.
    //! \param lifetime 0: tokens never expire; negative: none is ever valid
    //! \a tokens must outlive the strategy.
    RedisStrategy(RedisAccessTokenStore &tokens, std::chrono::seconds lifetime, QObject *parent = nullptr);

    [[nodiscard]] Result<User> readToken(QByteArrayView token, UserManager &manager) override;
    [[nodiscard]] Result<Secret> writeToken(const User &user) override;
    [[nodiscard]] Result<void> destroyToken(QByteArrayView token, const User &user) override;
    //! It waits for another server.
    [[nodiscard]] bool isQuickToRead() const override { return false; }

private:
    [[nodiscard]] Result<User> userOf(QByteArrayView token, UserManager &manager);

    RedisAccessTokenStore &m_tokens;
    const std::chrono::seconds m_lifetime;
};

} // namespace Auth
