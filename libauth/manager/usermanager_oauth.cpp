// SPDX-License-Identifier: MIT
// The part of UserManager that deals with accounts at OAuth providers.
#include "core/emailaddress.h"
#include "core/logging_p.h"
#include "manager/throttle_p.h"
#include "manager/usermanager.h"

namespace Auth {

using namespace Qt::StringLiterals;

Result<void> UserManager::admitProviderLogin(const RequestContext &context)
{
    const auto paid = m_throttle->takeProviderLogin(context);
    return paid ? Result<void>() : failure(paid.error());
}

void UserManager::forgiveProviderLogin(const RequestContext &context)
{
    m_throttle->forgiveProviderLogin(context);
}

Result<User> UserManager::oauthCallback(const OAuthAccount &account, OAuthCallbackOptions options,
                                        const RequestContext &context)
{
    auto user = proveAccount(account, options, context);
    const bool isBeaten = !user && user.error().code == Error::Conflict; // what was decided by is no longer so
    return isBeaten ? proveAccount(account, options, context) : user;
}

Result<User> UserManager::proveAccount(const OAuthAccount &account, OAuthCallbackOptions options,
                                       const RequestContext &context)
{
    const auto owner = m_users.getByOAuthAccount(account.oauthName, account.accountId);
    if (owner) {
        // Answered like one whose address is somebody else's, it must cost the same, or what counts tells them apart.
        const bool looksTaken = m_settings.hideExisting && !owner->isVerified;
        if (auto taken = looksTaken ? m_throttle->takeRegistration(context) : Result<void>(); !taken)
            return failure(taken.error());
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
    User user;
    user.email = *email;
    user.hashedPassword = m_settings.hasher.unusableHash(); // a reset can set one
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
        const auto row = addAccount(link);
        if (!row)
            return failure(row.error());
        link.id = *row;
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
    const auto stored = addAccount(account);
    if (!stored && stored.error().code == Error::OAuthAccountAlreadyLinked) {
        const auto owner = m_users.getByOAuthAccount(account.oauthName, account.accountId);
        if (owner && owner->id == user.id) // the same callback, twice at once
            return owner;
    }
    if (!stored)
        return failure(stored.error());
    account.id = *stored;
    announce(&UserManager::oauthAccountLinked, user, account, context);
    return user;
}

Result<UserId> UserManager::addAccount(const OAuthAccount &account)
{
    const auto row = sealed(account);
    if (!row)
        return failure(row.error());
    const auto stored = m_users.addOAuthAccount(*row);
    return stored ? Result<UserId>(stored->id) : failure(stored.error());
}

Result<User> UserManager::oauthAssociateCallback(const User &user, const OAuthAccount &account,
                                                 const RequestContext &context)
{
    const auto done = m_users.transaction([&]() -> Result<void> {
        const auto locked = lockUser(user.id);
        if (!locked)
            return failure(locked.error());
        // A way in that a thief asked for must not outlast the password with which that was possible.
        if (locked->hashedPassword != user.hashedPassword || (user.isActive && !locked->isActive))
            return failure(Error::Conflict);
        const auto owner = m_users.getByOAuthAccount(account.oauthName, account.accountId);
        if (!owner && owner.error().code != Error::UserNotExists)
            return failure(owner.error());
        if (owner && owner->id != user.id)
            return failure({Error::OAuthAccountAlreadyLinked, u"This account is linked to another user."_s});
        if (owner)
            return storeProviderTokens(user, account);
        const auto linked = linkAccount(user, account, context);
        return linked ? Result<void>() : failure(linked.error());
    });
    if (!done)
        return failure(done.error());
    announce(&UserManager::userUpdated, user, context);
    return user;
}

Result<bool> UserManager::isLastWayIn(const User &user, const UserId &accountRowId) const
{
    if (user.id.isNull()) // would list the accounts of all
        return failure(Error::OAuthAccountNotExists);
    const auto current = m_users.get(user.id); // the caller's may be older than the last new password
    if (!current)
        return failure(current.error());
    const auto accounts = m_users.oauthAccounts(user.id);
    if (!accounts)
        return failure(accounts.error());
    bool isThere = false;
    bool hasOther = false;
    for (const OAuthAccount &account : *accounts) {
        if (account.id == accountRowId)
            isThere = true;
        else
            hasOther = hasOther || !m_settings.oauthNames || m_settings.oauthNames->contains(account.oauthName);
    }
    if (!isThere)
        return failure(Error::OAuthAccountNotExists);
    return !hasOther && !m_settings.hasher.canHavePassword(current->hashedPassword);
}

Result<void> UserManager::unlinkOAuthAccount(const User &user, const UserId &accountRowId,
                                             const RequestContext &context, OAuthUnlinking unlinking)
{
    OAuthAccount unlinked;
    const auto done = m_users.transaction([&]() -> Result<void> {
        if (const auto locked = lockUser(user.id); !locked)
            return failure(locked.error());
        const auto isLast = isLastWayIn(user, accountRowId);
        if (!isLast)
            return failure(isLast.error());
        if (*isLast && unlinking == OAuthUnlinking::KeepsAWayIn)
            return failure(Error::OAuthAccountIsLastWayIn);
        auto account = oauthAccount(user.id, accountRowId);
        if (!account)
            return failure(account.error());
        unlinked = *std::move(account);
        return m_users.removeOAuthAccount(accountRowId);
    });
    if (!done)
        return done;
    qCInfo(Internal::lcUsers).noquote() << "unlinked" << unlinked.oauthName << "from user" << user.id.toString();
    announce(&UserManager::oauthAccountUnlinked, user, unlinked, context);
    return {};
}

Result<User> UserManager::lockUser(const UserId &id)
{
    constexpr int tries = 3;
    Result<User> written = failure(Error::Conflict);
    for (int i = 0; i < tries && !written && written.error().code == Error::Conflict; ++i) {
        const auto user = m_users.get(id);
        if (!user)
            return failure(user.error().code == Error::UserNotExists ? Error(Error::OAuthAccountNotExists)
                                                                     : user.error());
        // A row that is written is locked until the end of the transaction, in every database, and the comparison tells
        // whether the password has changed since it was read.
        UserChanges same;
        same.hashedPassword = user->hashedPassword;
        same.whileHashedPassword = user->hashedPassword;
        written = m_users.update(id, same);
    }
    return written;
}

} // namespace Auth
