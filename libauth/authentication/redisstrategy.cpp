// SPDX-License-Identifier: MIT
#include "authentication/redisstrategy.h"

#include "crypto/randomtoken.h"
#include "database/redis/redisaccesstokenstore.h"
#include "manager/usermanager.h"

#include <algorithm>

namespace Auth {

namespace {

//! Ours have 43 characters; another service's may be longer. Nothing endless goes to Redis.
constexpr qsizetype maximumTokenLength = 512;

bool isPlausible(QByteArrayView token)
{
    return !token.isEmpty() && token.size() <= maximumTokenLength &&
           std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

RedisStrategy::RedisStrategy(RedisAccessTokenStore &tokens, std::chrono::seconds lifetime, QObject *parent)
    : Strategy(parent), m_tokens(tokens), m_lifetime(lifetime)
{}

Result<User> RedisStrategy::readToken(QByteArrayView token, UserManager &manager)
{
    auto user = userOf(token, manager);
    if (!user && user.error().code == Error::InvalidToken)
        Q_EMIT tokenRejected();
    return user;
}

Result<User> RedisStrategy::userOf(QByteArrayView token, UserManager &manager)
{
    if (!isPlausible(token))
        return failure(Error::InvalidToken);
    const auto id = m_tokens.ownerOf(token);
    if (!id)
        return failure(id.error());
    auto user = manager.get(*id);
    return user || user.error().code != Error::UserNotExists ? user : failure(Error::InvalidToken);
}

Result<Secret> RedisStrategy::writeToken(const User &user)
{
    const QByteArray token = randomToken();
    if (auto created = m_tokens.create(token, user.id, m_lifetime); !created)
        return failure(created.error());
    Q_EMIT tokenIssued(user.id);
    return Secret(token);
}

Result<void> RedisStrategy::destroyToken(QByteArrayView token, const User &user)
{
    if (auto removed = m_tokens.remove(token); !removed)
        return removed;
    Q_EMIT tokenDestroyed(user.id);
    return {};
}

} // namespace Auth
