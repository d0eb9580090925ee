// SPDX-License-Identifier: MIT
#include "authentication/databasestrategy.h"

#include "crypto/randomtoken.h"

#include <algorithm>

namespace Auth {

namespace {

constexpr qsizetype tokenColumnLength = 43; // a longer text is no token of ours

} // namespace

DatabaseStrategy::DatabaseStrategy(AccessTokenDatabase &tokens, std::chrono::seconds lifetime, const Clock &clock,
                                   QObject *parent)
    : Strategy(parent), m_tokens(tokens), m_lifetime(lifetime), m_clock(clock)
{}

Result<User> DatabaseStrategy::readToken(QByteArrayView token, UserManager &)
{
    std::optional<Instant> notBefore;
    if (m_lifetime.count() != 0)
        notBefore = m_clock.sinceEpoch() - m_lifetime;
    const bool plausible = !token.isEmpty() && token.size() <= tokenColumnLength &&
                           std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
    auto user = plausible ? m_tokens.userOf(token, notBefore) : Result<User>(failure(Error::InvalidToken));
    if (!user && user.error().code == Error::InvalidToken)
        Q_EMIT tokenRejected();
    return user;
}

Result<Secret> DatabaseStrategy::writeToken(const User &user)
{
    const QByteArray token = randomToken();
    if (auto created = m_tokens.create({token, user.id, m_clock.sinceEpoch()}); !created)
        return failure(created.error());
    Q_EMIT tokenIssued(user.id);
    return Secret(token);
}

Result<void> DatabaseStrategy::destroyToken(QByteArrayView token, const User &user)
{
    if (auto removed = m_tokens.remove(token); !removed)
        return removed;
    Q_EMIT tokenDestroyed(user.id);
    return {};
}

} // namespace Auth
