// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../crypto/jwtkey.h"
#include "strategy.h"

#include <QStringList>

#include <chrono>
#include <memory>

namespace Auth {

//! \brief Tokens that say themselves whose they are (RFC 7519): nothing is stored, so none can be taken back.
//!
//! Claims: `sub` (user id), `aud` (a list), `exp`; as FastAPI Users writes them.
//! \ownership A parent may own it. The clock of its settings must outlive it.
//! \threads As Strategy: every thread may call every function at the same time.
//! \source \fastapi{configuration/authentication/strategies/jwt}; \rfc{7519}
class GATEHOUSE_AUTH_EXPORT JwtStrategy final : public Strategy
{
    Q_OBJECT

public:
    //! What tokens are made with, and checked against.
    struct Settings
    {
        JwtKey signingKey;                   //!< must be able to sign
        JwtKey verifyingKey;                 //!< the public half, or the same key
        std::chrono::seconds lifetime{3600}; //!< 0: tokens have no `exp` and never expire; negative: never valid
        QStringList audience = {QStringLiteral("fastapi-users:auth")}; //!< `aud`; a token must name one of them
        const Clock *clock = &Clock::system();                         //!< must outlive the strategy
    };

    //! A strategy with these settings; \a parent may own it.
    explicit JwtStrategy(Settings settings, QObject *parent = nullptr);

    //! \brief HS256 with a shared secret.
    //! \param secret at least 32 bytes
    //! \return Error::InvalidConfiguration
    [[nodiscard]] static Result<std::unique_ptr<JwtStrategy>>
    fromSecret(const Secret &secret, std::chrono::seconds lifetime = std::chrono::hours(1));

    [[nodiscard]] Result<User> readToken(QByteArrayView token, UserManager &manager) override;
    [[nodiscard]] Result<Secret> writeToken(const User &user) override;
    [[nodiscard]] Result<void> destroyToken(QByteArrayView token, const User &user) override;

private:
    const Settings m_settings;
};

} // namespace Auth
