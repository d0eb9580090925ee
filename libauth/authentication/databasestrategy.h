// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../database/accesstokendatabase.h"
#include "strategy.h"

#include <chrono>

namespace Auth {

//! \brief Tokens kept in a table: 32 random bytes in base64url, 43 characters. Logout ends them at once.
//! \ownership A parent may own it. The database of tokens and the clock must outlive it.
//! \threads As Strategy: every thread may call every function at the same time.
//! \source \fastapi{configuration/authentication/strategies/database}
class GATEHOUSE_AUTH_EXPORT DatabaseStrategy final : public Strategy
{
    Q_OBJECT

public:
    //! \brief A strategy over a database of tokens.
    //! \param lifetime 0: tokens never expire; negative: none is ever valid
    //! \a tokens and \a clock must outlive the strategy.
    DatabaseStrategy(AccessTokenDatabase &tokens, std::chrono::seconds lifetime, const Clock &clock = Clock::system(),
                     QObject *parent = nullptr);

    [[nodiscard]] Result<User> readToken(QByteArrayView token, UserManager &manager) override;
    [[nodiscard]] Result<Secret> writeToken(const User &user) override;
    [[nodiscard]] Result<void> destroyToken(QByteArrayView token, const User &user) override;

private:
    AccessTokenDatabase &m_tokens;
    const std::chrono::seconds m_lifetime;
    const Clock &m_clock;
};

} // namespace Auth
