// SPDX-License-Identifier: MIT
#include "authentication/jwtstrategy.h"

#include "crypto/jwt.h"
#include "manager/usermanager.h"

namespace Auth {

JwtStrategy::JwtStrategy(Settings settings, QObject *parent) : Strategy(parent), m_settings(std::move(settings)) {}

Result<std::unique_ptr<JwtStrategy>> JwtStrategy::fromSecret(const Secret &secret, std::chrono::seconds lifetime)
{
    const auto key = JwtKey::fromSecret(secret, JwtAlgorithm::HS256);
    if (!key)
        return failure(key.error());
    return std::make_unique<JwtStrategy>(Settings{.signingKey = *key, .verifyingKey = *key, .lifetime = lifetime});
}

Result<User> JwtStrategy::readToken(QByteArrayView token, UserManager &manager)
{
    const auto claims =
            Jwt::verify(token, m_settings.verifyingKey, {.audiences = m_settings.audience}, *m_settings.clock);
    if (!claims) {
        Q_EMIT tokenRejected();
        return failure(claims.error().toError());
    }
    const auto id = manager.parseId(claims->subject());
    auto user = id ? manager.get(*id) : Result<User>(failure(Error::UserNotExists));
    if (user || user.error().code != Error::UserNotExists)
        return user;
    Q_EMIT tokenRejected();
    return failure(Error::InvalidToken);
}

Result<Secret> JwtStrategy::writeToken(const User &user)
{
    JwtClaims claims;
    claims.setSubject(user.id.toString());
    claims.setAudiences(m_settings.audience);
    if (m_settings.lifetime.count() != 0)
        claims.setExpiresAt(m_settings.clock->secondsSinceEpoch() + m_settings.lifetime);
    const auto token = Jwt::sign(claims, m_settings.signingKey);
    if (!token)
        return failure(token.error());
    Q_EMIT tokenIssued(user.id);
    return Secret(*token);
}

Result<void> JwtStrategy::destroyToken(QByteArrayView, const User &)
{
    return failure(Error::NotSupported);
}

} // namespace Auth
