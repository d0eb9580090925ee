// SPDX-License-Identifier: MIT
// The part of UserManager that keeps the tokens of OAuth providers: encrypted where that is asked for, and renewed.
#include "core/logging_p.h"
#include "manager/usermanager.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

//! To what an encrypted token belongs: no other row and no other column can use it. No part contains a NUL.
QByteArray contextOf(const OAuthAccount &account, const char *column)
{
    return account.oauthName.toUtf8() + '\0' + account.accountId.toUtf8() + '\0' + column;
}

constexpr qsizetype longestToken = 16'000; // characters; a TEXT of MariaDB holds 65,535 bytes
constexpr auto accessColumn = "access_token";
constexpr auto refreshColumn = "refresh_token";

} // namespace

Result<QString> UserManager::sealedToken(const QString &token, const QByteArray &context, qsizetype longest) const
{
    if (token.isEmpty() || token.size() > longest) // half a token is worth nothing
        return QString();
    if (!m_settings.providerTokenCipher)
        return token;
    auto sealed = m_settings.providerTokenCipher->seal(token, context);
    if (sealed && sealed->size() > longest)
        return QString();
    return sealed;
}

Result<OAuthAccount> UserManager::sealed(const OAuthAccount &account) const
{
    const qsizetype longest = std::min(m_users.longestOAuthToken(), longestToken);
    OAuthAccount stored = account;
    auto access = sealedToken(account.accessToken, contextOf(account, accessColumn), longest);
    if (!access)
        return failure(access.error());
    stored.accessToken = *std::move(access);
    if (!account.refreshToken)
        return stored;
    auto refresh = sealedToken(*account.refreshToken, contextOf(account, refreshColumn), longest);
    if (!refresh)
        return failure(refresh.error());
    stored.refreshToken = refresh->isEmpty() ? std::nullopt : std::optional(*std::move(refresh));
    return stored;
}

QString UserManager::openedToken(const QString &stored, const OAuthAccount &account, const char *column) const
{
    if (!TokenCipher::isSealed(stored))
        return stored;
    const auto plain =
            m_settings.providerTokenCipher
                    ? m_settings.providerTokenCipher->open(stored, contextOf(account, column))
                    : Result<QString>(failure({Error::InvalidToken, {}, u"encrypted, and there is no key"_s}));
    if (plain)
        return *plain;
    qCWarning(Internal::lcUsers).noquote() << "the" << column << "of the OAuth account" << account.id.toString()
                                           << "cannot be read:" << plain.error().detail;
    return {};
}

OAuthAccount UserManager::opened(OAuthAccount account) const
{
    account.accessToken = openedToken(account.accessToken, account, accessColumn);
    if (!account.refreshToken)
        return account;
    const QString refresh = openedToken(*account.refreshToken, account, refreshColumn);
    account.refreshToken = refresh.isEmpty() ? std::nullopt : std::optional(refresh);
    return account;
}

Result<QList<OAuthAccount>> UserManager::oauthAccounts(const UserId &userId) const
{
    auto accounts = m_users.oauthAccounts(userId);
    if (accounts)
        std::transform(accounts->begin(), accounts->end(), accounts->begin(),
                       [this](const OAuthAccount &account) { return opened(account); });
    return accounts;
}

Result<QList<OAuthAccount>> UserManager::findOAuthAccounts(const OAuthAccountQuery &query) const
{
    auto accounts = m_users.findOAuthAccounts(query);
    if (accounts)
        std::transform(accounts->begin(), accounts->end(), accounts->begin(),
                       [this](const OAuthAccount &account) { return opened(account); });
    return accounts;
}

Result<OAuthAccount> UserManager::oauthAccount(const UserId &userId, const UserId &accountRowId) const
{
    if (userId.isNull()) // would list the accounts of all
        return failure(Error::OAuthAccountNotExists);
    const auto accounts = m_users.oauthAccounts(userId);
    if (!accounts)
        return failure(accounts.error());
    for (const OAuthAccount &account : *accounts) {
        if (account.id == accountRowId)
            return opened(account);
    }
    return failure(Error::OAuthAccountNotExists);
}

Result<void> UserManager::storeProviderTokens(const User &user, const OAuthAccount &account)
{
    return m_users.transaction([&]() -> Result<void> {
        if (const auto locked = lockUser(user.id); !locked) // a renewal may be about to write
            return failure(locked.error());
        const auto accounts = m_users.oauthAccounts(user.id);
        if (!accounts)
            return failure(accounts.error());
        for (const OAuthAccount &known : *accounts) {
            if (known.oauthName != account.oauthName || known.accountId != account.accountId)
                continue;
            OAuthAccount renewed = account;
            renewed.id = known.id;
            renewed.userId = known.userId;
            if (!renewed.refreshToken) // many providers give one with the first consent only
                renewed.refreshToken = opened(known).refreshToken;
            const auto stored = sealed(renewed);
            if (!stored)
                return failure(stored.error());
            return m_users.updateOAuthAccount(*stored);
        }
        return failure(Error::OAuthAccountNotExists); // unlinked meanwhile, or the user deleted: no way in any more
    });
}

Result<OAuthAccount> UserManager::changeProviderTokens(const OAuthAccount &seen, const ProviderTokens &tokens,
                                                       const RequestContext &context)
{
    OAuthAccount account;
    User user;
    bool isChanged = false;
    const auto done = m_users.transaction([&]() -> Result<void> {
        const auto locked = lockUser(seen.userId);
        if (!locked)
            return failure(locked.error());
        user = *locked;
        auto current = oauthAccount(seen.userId, seen.id);
        if (!current)
            return failure(current.error());
        account = *std::move(current);
        isChanged = account.accessToken == seen.accessToken && account.refreshToken == seen.refreshToken;
        if (!isChanged) // a login or another renewal was first, and brought newer ones
            return {};
        account.accessToken = tokens.accessToken;
        account.expiresAt = tokens.expiresAt;
        account.refreshToken = tokens.refreshToken;
        const auto stored = sealed(account);
        return stored ? m_users.updateOAuthAccount(*stored) : failure(stored.error());
    });
    if (!done)
        return failure(done.error());
    if (isChanged)
        announce(tokens.refreshToken ? &UserManager::oauthTokensRenewed : &UserManager::oauthTokensLost, user, account,
                 context);
    return account;
}

Result<ResealedTokens> UserManager::resealProviderTokens(const UserId &userId)
{
    ResealedTokens resealed;
    const auto isStale = [this](const QString &stored, const QString &plain) {
        // What cannot be read stays: its key may come back.
        return !plain.isEmpty() && m_settings.providerTokenCipher && !m_settings.providerTokenCipher->isCurrent(stored);
    };
    const auto done = m_users.transaction([&]() -> Result<void> {
        resealed = {};
        if (const auto locked = lockUser(userId); !locked)
            return failure(locked.error());
        const auto accounts = m_users.oauthAccounts(userId);
        if (!accounts)
            return failure(accounts.error());
        for (const OAuthAccount &stored : *accounts) {
            const OAuthAccount plain = opened(stored);
            const bool isUnreadable = (plain.accessToken.isEmpty() && !stored.accessToken.isEmpty()) ||
                                      (!plain.refreshToken && stored.refreshToken);
            if (isUnreadable ||
                (!isStale(stored.accessToken, plain.accessToken) &&
                 !isStale(stored.refreshToken.value_or(QString()), plain.refreshToken.value_or(QString()))))
                continue;
            const auto renewed = sealed(plain);
            if (!renewed)
                return failure(renewed.error());
            if ((renewed->accessToken.isEmpty() && !plain.accessToken.isEmpty()) ||
                (!renewed->refreshToken && plain.refreshToken)) {
                resealed.tooLong << stored.id;
                continue;
            }
            if (auto updated = m_users.updateOAuthAccount(*renewed); !updated)
                return updated;
            ++resealed.written;
        }
        return {};
    });
    return done ? Result<ResealedTokens>(resealed) : failure(done.error());
}

} // namespace Auth
