// SPDX-License-Identifier: MIT
// The part of UserManager that hands an unverified user over to whom a provider has proven the address of.
#include "core/logging_p.h"
#include "manager/usermanager.h"

namespace Auth {

// Somebody may have registered with the address of another, and waits for its owner with a password, a session, an
// account at a provider, or a change of address that is to be confirmed (Sudhodanan and Paverd, "Pre-hijacked
// accounts", USENIX Security 2022). None of it may outlast the proof: the last dies with the password.
Result<User> UserManager::claimAndLink(const User &namesake, const OAuthAccount &account, const RequestContext &context)
{
    UserChanges changes;
    changes.isVerified = true;
    changes.hashedPassword = m_settings.hasher.unusableHash(); // a reset can set one
    changes.whileIsVerified = false;
    changes.whileEmail = namesake.email; // else it would be another address that counts as proven
    User claimed;
    qint64 revoked = 0;
    const auto done = m_users.transaction([&]() -> Result<void> {
        auto stored = m_users.update(namesake.id, changes);
        if (!stored)
            return failure(stored.error());
        claimed = *std::move(stored);
        announce(&UserManager::userVerified, claimed, context);
        if (auto told = tellOfChanges(changes, claimed, context); !told)
            return told;
        if (auto unlinked = unlinkAll(claimed, context); !unlinked)
            return unlinked;
        if (auto linked = linkAccount(claimed, account, context); !linked)
            return failure(linked.error());
        const auto count = removeTokens(claimed.id, {});
        revoked = count.value_or(0);
        return count ? Result<void>() : failure(count.error());
    });
    if (!done) // Conflict: verified meanwhile, or with another address
        return failure(done.error());
    removeLateTokens(claimed.id, {});
    qCInfo(Internal::lcUsers).noquote() << "user" << claimed.id.toString() << "was not verified: proven by"
                                        << account.oauthName
                                        << "and begun anew, without password, tokens and other accounts";
    if (revoked > 0)
        announce(&UserManager::tokensRevoked, claimed, revoked, context);
    return claimed;
}

Result<void> UserManager::unlinkAll(const User &user, const RequestContext &context)
{
    for (;;) {                                        // a list holds so many only
        const auto accounts = oauthAccounts(user.id); // with tokens that can be taken back
        if (!accounts)
            return failure(accounts.error());
        if (accounts->isEmpty())
            return {};
        for (const OAuthAccount &account : *accounts) {
            if (auto removed = m_users.removeOAuthAccount(account.id); !removed)
                return removed;
            announce(&UserManager::oauthAccountUnlinked, user, account, context);
        }
    }
}

} // namespace Auth
