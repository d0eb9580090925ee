// SPDX-License-Identifier: MIT
// The part of UserManager that deals with accounts at OAuth providers.
#include "core/emailaddress.h"
#include "core/logging_p.h"
#include "crypto/randomtoken.h"
#include "manager/throttle_p.h"
#include "manager/usermanager.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

Result<User> UserManager::oauthCallback(const OAuthAccount &account, OAuthCallbackOptions options,
                                        const RequestContext &context)
{
    const auto owner = m_users.getByOAuthAccount(account.oauthName, account.accountId);
    if (owner) {
        const auto stored = storeProviderTokens(*owner, account);
        return stored ? owner : failure(stored.error());
    }
    if (owner.error().code != Error::UserNotExists)
        return owner;

    const auto namesake = m_users.getByEmail(account.accountEmail);
    if (namesake && options.associateByEmail && options.isEmailProven && !namesake->isVerified)
        return claimAndLink(*namesake, account, context);
    if (namesake && options.associateByEmail)
        return linkAccount(*namesake, account, context);
    // As with a registration: a new user, and the news that an address is taken, both cost.
    if (auto taken = m_throttle->takeRegistration(context); !taken)
        return failure(taken.error());
    if (namesake)
        return failure(Error::UserAlreadyExists);
    if (namesake.error().code != Error::UserNotExists)
        return namesake;

    return createForAccount(account, options.isVerifiedByDefault, context);
}

Result<User> UserManager::createForAccount(const OAuthAccount &account, bool isVerified, const RequestContext &context)
{
    const auto email = normalizedEmail(account.accountEmail);
    if (!email)
        return failure(email.error());
    const auto hash = m_settings.hasher.hash(generatePassword()); // nobody knows it; a reset can set one
    if (!hash)
        return failure(hash.error());
    User user;
    user.email = *email;
    user.hashedPassword = *hash;
    user.isVerified = isVerified;
    User created;
    OAuthAccount link = account;
    link.id = {};
    // Without the link nobody can log in as this user, and the address would be taken for ever.
    const auto done = m_users.transaction([&]() -> Result<void> {
        auto stored = m_users.create(user);
        if (!stored)
            return failure(stored.error());
        created = *std::move(stored);
        link.userId = created.id;
        auto linked = m_users.addOAuthAccount(link);
        if (!linked)
            return failure(linked.error());
        link = *std::move(linked);
        return {};
    });
    if (!done)
        return failure(done.error());
    qCInfo(Internal::lcUsers).noquote() << "registered user" << created.id.toString();
    announce(&UserManager::userRegistered, created, context);
    announce(&UserManager::oauthAccountLinked, created, link, context);
    return created;
}

Result<User> UserManager::linkAccount(const User &user, OAuthAccount account, const RequestContext &context)
{
    account.id = {};
    account.userId = user.id;
    const auto stored = m_users.addOAuthAccount(account);
    if (!stored && stored.error().code == Error::OAuthAccountAlreadyLinked) {
        const auto owner = m_users.getByOAuthAccount(account.oauthName, account.accountId);
        if (owner && owner->id == user.id) // the same callback, twice at once
            return owner;
    }
    if (!stored)
        return failure(stored.error());
    announce(&UserManager::oauthAccountLinked, user, *stored, context);
    return user;
}

Result<void> UserManager::storeProviderTokens(const User &user, const OAuthAccount &account)
{
    const auto accounts = m_users.oauthAccounts(user.id);
    if (!accounts)
        return failure(accounts.error());
    for (const OAuthAccount &known : *accounts) {
        if (known.oauthName != account.oauthName || known.accountId != account.accountId)
            continue;
        OAuthAccount renewed = account;
        renewed.id = known.id;
        renewed.userId = known.userId;
        if (auto updated = m_users.updateOAuthAccount(renewed); !updated)
            return updated;
    }
    return {};
}

Result<User> UserManager::oauthAssociateCallback(const User &user, const OAuthAccount &account,
                                                 const RequestContext &context)
{
    const auto owner = m_users.getByOAuthAccount(account.oauthName, account.accountId);
    if (!owner && owner.error().code != Error::UserNotExists)
        return owner;
    if (owner && owner->id != user.id)
        return failure({Error::OAuthAccountAlreadyLinked, u"This account is linked to another user."_s});
    if (owner) {
        if (auto stored = storeProviderTokens(user, account); !stored)
            return failure(stored.error());
    } else if (auto linked = linkAccount(user, account, context); !linked) {
        return linked;
    }
    announce(&UserManager::userUpdated, user, context);
    return user;
}

Result<QList<OAuthAccount>> UserManager::oauthAccounts(const UserId &userId) const
{
    return m_users.oauthAccounts(userId);
}

Result<void> UserManager::unlinkOAuthAccount(const User &user, const UserId &accountRowId,
                                             const RequestContext &context)
{
    if (user.id.isNull()) // would list the accounts of all
        return failure(Error::OAuthAccountNotExists);
    const auto accounts = m_users.oauthAccounts(user.id);
    if (!accounts)
        return failure(accounts.error());
    const auto account = std::find_if(accounts->begin(), accounts->end(),
                                      [&](const OAuthAccount &candidate) { return candidate.id == accountRowId; });
    if (account == accounts->end())
        return failure(Error::OAuthAccountNotExists);
    if (auto removed = m_users.removeOAuthAccount(accountRowId); !removed)
        return removed;
    qCInfo(Internal::lcUsers).noquote() << "unlinked" << account->oauthName << "from user" << user.id.toString();
    announce(&UserManager::oauthAccountUnlinked, user, *account, context);
    return {};
}

} // namespace Auth
