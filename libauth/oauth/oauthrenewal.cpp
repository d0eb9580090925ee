// SPDX-License-Identifier: MIT
#include "oauth/oauthrenewal.h"

#include "core/logging_p.h"

#include <QCryptographicHash>
#include <QThread>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestAsking{20}; // less than the lease
constexpr std::chrono::hours longestExpired{24};  // what is expired for longer, only a person who asks for it renews

QDeadlineTimer earlier(QDeadlineTimer deadline)
{
    return std::min(deadline, QDeadlineTimer(longestAsking));
}

} // namespace

OAuthRenewal::Freshness OAuthRenewal::freshnessOf(const OAuthAccount &account) const
{
    if (account.accessToken.isEmpty())
        return Freshness::Expired;
    if (!account.expiresAt)
        return Freshness::Fresh;
    const std::chrono::seconds left = *account.expiresAt - m_settings.clock->secondsSinceEpoch();
    if (left > m_settings.margin)
        return Freshness::Fresh;
    return left > 0s ? Freshness::Usable : Freshness::Expired;
}

RateLimiter::Draw OAuthRenewal::leaseOf(const OAuthAccount &account) const
{
    const QByteArray name = "oauth-renewal/" + account.id.toString().toUtf8();
    return {.key = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex(),
            .bucket = {.capacity = 1, .interval = m_settings.lease}};
}

Result<bool> OAuthRenewal::takeLease(const OAuthAccount &account) const
{
    const auto verdict = m_settings.leases->take({leaseOf(account)}, m_settings.clock->sinceEpoch());
    return verdict ? Result<bool>(verdict->isAllowed) : failure(verdict.error());
}

Result<OAuthAccount> OAuthRenewal::current(const OAuthClient &client, const UserId &userId, const UserId &accountRowId,
                                           QDeadlineTimer deadline) const
{
    for (;;) {
        auto account = m_settings.manager->oauthAccount(userId, accountRowId);
        if (!account)
            return account;
        if (account->oauthName != client.name())
            return failure(Error::OAuthAccountNotExists);
        const Freshness freshness = freshnessOf(*account);
        if (freshness == Freshness::Fresh)
            return account;
        if (!account->refreshToken && freshness == Freshness::Usable)
            return account;
        if (!account->refreshToken)
            return failure({Error::OAuthCodeRefused, {}, client.name() + u": there is no refresh token"_s});
        const auto isMine = takeLease(*account);
        if (!isMine)
            return failure(isMine.error());
        if (*isMine) {
            // Somebody else may have renewed it between the look and the lease.
            const auto again = m_settings.manager->oauthAccount(userId, accountRowId);
            if (again && again->accessToken == account->accessToken && again->refreshToken) {
                auto renewed = renew(client, *again, deadline);
                return !renewed && freshness == Freshness::Usable ? account : renewed;
            }
        } else if (deadline.remainingTimeAsDuration() <= m_settings.poll) {
            if (freshness == Freshness::Usable)
                return account;
            return failure(
                    {Error::OAuthProviderFailed, {}, client.name() + u": the renewal of a token takes too long"_s});
        } else {
            QThread::msleep(static_cast<unsigned long>(m_settings.poll.count()));
        }
    }
}

Result<OAuthAccount> OAuthRenewal::renew(const OAuthClient &client, const OAuthAccount &account,
                                         QDeadlineTimer deadline) const
{
    const auto tokens = client.refresh(*account.refreshToken, earlier(deadline));
    if (!tokens && tokens.error().code == Error::OAuthCodeRefused) {
        qCInfo(Internal::lcUsers).noquote()
                << "the tokens of the OAuth account" << account.id.toString() << "are lost:" << tokens.error().detail;
        const auto stored = m_settings.manager->changeProviderTokens(
                account, {account.accessToken, account.expiresAt, std::nullopt});
        if (!stored)
            return stored;
        // Somebody may have logged in meanwhile, and that is what made the old one worthless.
        return stored->accessToken != account.accessToken ? stored : failure(tokens.error());
    }
    if (!tokens)
        return failure(tokens.error());
    auto stored = m_settings.manager->changeProviderTokens(
            account, {tokens->accessToken, tokens->expiresAt, tokens->refreshToken});
    if (!stored)
        return stored;
    const auto released = m_settings.leases->reset(leaseOf(account).key);
    if (!released) // it ends by itself
        qCInfo(Internal::lcUsers).noquote() << "a renewal could not be closed:" << released.error().detail;
    return stored;
}

Result<void> OAuthRenewal::renewDue(const OAuthClient &client, std::chrono::seconds ahead, int limit, Walk &walk,
                                    const std::function<bool()> &goesOn) const
{
    walk.renewed = walk.failed = walk.lost = 0;
    const std::chrono::seconds now = m_settings.clock->secondsSinceEpoch();
    const auto accounts = m_settings.manager->findOAuthAccounts({.oauthName = client.name(),
                                                                 .renewable = {{now - longestExpired, now + ahead}},
                                                                 .after = walk.after,
                                                                 .limit = limit});
    if (!accounts)
        return failure(accounts.error());
    // From the first one again, next time: those that fail do not keep others waiting.
    walk.after = accounts->size() < limit ? UserId() : accounts->constLast().id;
    for (const OAuthAccount &account : *accounts) {
        if (!goesOn())
            return {};
        if (!account.refreshToken) // cannot be decrypted
            continue;
        const auto isMine = takeLease(account);
        if (!isMine)
            return failure(isMine.error());
        if (!*isMine) // another service is at it, or it has failed a moment ago
            continue;
        const auto again = m_settings.manager->oauthAccount(account.userId, account.id);
        if (!again || again->accessToken != account.accessToken || !again->refreshToken)
            continue;
        const auto renewed = renew(client, *again, QDeadlineTimer(longestAsking));
        if (renewed)
            ++walk.renewed;
        else if (renewed.error().code == Error::OAuthCodeRefused)
            ++walk.lost;
        else
            ++walk.failed;
    }
    return {};
}

Result<void> OAuthRenewal::revoke(const OAuthClient &client, const OAuthAccount &account, QDeadlineTimer deadline)
{
    const QString token = account.refreshToken.value_or(account.accessToken);
    return token.isEmpty() ? failure(Error::NotSupported) : client.revoke(token, deadline);
}

} // namespace Auth
