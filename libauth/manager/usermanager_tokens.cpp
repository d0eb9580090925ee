// SPDX-License-Identifier: MIT
#include "core/logging_p.h"
#include "manager/usermanager.h"

namespace Auth {

Result<QList<AccessToken>> UserManager::tokens(const UserId &userId) const
{
    QList<AccessToken> all;
    bool isSupported = false;
    for (AccessTokenStore *store : m_tokenStores) {
        const auto some = store->list(userId);
        if (!some && some.error().code == Error::NotSupported)
            continue;
        if (!some)
            return some;
        isSupported = true;
        all += *some;
    }
    return isSupported ? Result<QList<AccessToken>>(all) : failure(Error::NotSupported);
}

Result<UserId> UserManager::ownerOfToken(QByteArrayView token) const
{
    if (m_tokenStores.isEmpty())
        return failure(Error::NotSupported);
    for (AccessTokenStore *store : m_tokenStores) {
        auto owner = store->ownerOf(token);
        if (owner || owner.error().code != Error::InvalidToken)
            return owner;
    }
    return failure(Error::InvalidToken);
}

Result<qint64> UserManager::revokeTokens(const User &user, const RequestContext &context)
{
    if (m_tokenStores.isEmpty())
        return failure(Error::NotSupported);
    auto count = removeTokens(user.id, {});
    if (count && *count > 0)
        announce(&UserManager::tokensRevoked, user, *count, context);
    return count;
}

Result<void> UserManager::revokeToken(QByteArrayView token)
{
    if (m_tokenStores.isEmpty())
        return failure(Error::NotSupported);
    for (AccessTokenStore *store : m_tokenStores) {
        if (auto removed = store->remove(token); !removed)
            return removed;
    }
    return {};
}

Result<qint64> UserManager::purgeTokens(std::chrono::seconds lifetime)
{
    if (m_tokens && lifetime.count() == 0)
        return 0;
    return m_tokens ? m_tokens->purge(m_settings.clock->sinceEpoch() - lifetime) : failure(Error::NotSupported);
}

//! Within a transaction it comes last: what Redis has forgotten, no rollback brings back.
Result<qint64> UserManager::removeTokens(const UserId &userId, QByteArrayView kept)
{
    qint64 total = 0;
    for (AccessTokenStore *store : m_tokenStores) {
        const auto count = store->removeAllOf(userId, kept);
        if (!count)
            return count;
        total += *count;
    }
    return total;
}

//! \brief Once more after the commit, where a transaction does not hold: a login that still found the old password may
//! have made a token meanwhile. What was there before is gone already, so a failure is for the log.
void UserManager::removeLateTokens(const UserId &userId, const QByteArray &kept)
{
    if (m_settings.tokenStores.isEmpty())
        return;
    m_users.afterCommit([this, userId, kept] {
        for (AccessTokenStore *store : m_settings.tokenStores) {
            if (const auto count = store->removeAllOf(userId, kept); !count) {
                qCWarning(Internal::lcUsers).noquote()
                        << "tokens that user" << userId.toString()
                        << "got while the password changed may have stayed:" << count.error().detail;
            }
        }
    });
}

} // namespace Auth
