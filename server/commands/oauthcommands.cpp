// SPDX-License-Identifier: MIT
#include "commands/oauthcommands.h"

#include "commandline/words.h"
#include "commands/access.h"
#include "commands/console.h"
#include "commands/text.h"
#include "commands/usertext.h"
#include "domain.h"
#include "providertokens.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::Internal::JsonValue;

namespace {

JsonValue accountJson(const Auth::OAuthAccount &account, const Auth::IdScheme &ids)
{
    return JsonValue::object(
            {{u"id"_s, idJson(account.id, ids)},
             {u"user_id"_s, idJson(account.userId, ids)},
             {u"oauth_name"_s, JsonValue(account.oauthName)},
             {u"account_id"_s, JsonValue(account.accountId)},
             {u"account_email"_s, JsonValue(account.accountEmail)},
             {u"expires_at"_s, account.expiresAt ? JsonValue(qint64(account.expiresAt->count())) : JsonValue()}});
}

//! The account of \a user with this id, as it was typed.
Auth::Result<Auth::OAuthAccount> findAccount(const Auth::User &user, const QString &typedId,
                                             const Auth::UserManager &manager)
{
    const auto id = manager.parseId(typedId);
    if (!id) {
        return Auth::failure(
                {Error::InvalidId,
                 Tr::tr("ACCOUNT is no id; `gatehouse oauth list %1` shows those of this user.").arg(user.email)});
    }
    const auto accounts = manager.oauthAccounts(user.id);
    if (!accounts)
        return Auth::failure(accounts.error());
    const auto account = std::find_if(accounts->begin(), accounts->end(),
                                      [&id](const Auth::OAuthAccount &candidate) { return candidate.id == *id; });
    if (account == accounts->end()) {
        return Auth::failure({Error::OAuthAccountNotExists, Tr::tr("%1 has no OAuth account with this id; "
                                                                   "`gatehouse oauth list %1` shows all.")
                                                                    .arg(user.email)});
    }
    return *account;
}

//! Of one user or, without one, the first of all.
Auth::Result<QList<Auth::OAuthAccount>> findAccounts(const OAuthListCommand &command, const Auth::UserManager &manager)
{
    if (command.user.isEmpty() && command.provider.isEmpty())
        return manager.oauthAccounts({});
    if (command.user.isEmpty())
        return manager.findOAuthAccounts({.oauthName = command.provider, .limit = longestList});
    const auto user = findUser(manager, command.user);
    if (!user)
        return Auth::failure(user.error());
    auto accounts = manager.oauthAccounts(user->id);
    if (accounts && !command.provider.isEmpty())
        accounts->removeIf([&](const Auth::OAuthAccount &account) { return account.oauthName != command.provider; });
    return accounts;
}

//! At the provider. The account is unlinked all the same where that fails.
void takeTokensBack(const Auth::OAuthAccount &account, const Domain &domain, Console &console)
{
    for (const auto &client : domain.oauthClients()) {
        if (client->name() != account.oauthName)
            continue;
        const auto revoked =
                Auth::OAuthRenewal::revoke(*client, account, QDeadlineTimer(ProviderTokens::revocationTime));
        if (!revoked && revoked.error().code != Error::NotSupported)
            console.note(Tr::tr("The provider could not be told; its tokens may still be good (%1).")
                                 .arg(revoked.error().detail));
    }
}

} // namespace

Auth::Result<void> listOAuthAccounts(const OAuthListCommand &command, Domain &domain, Console &console)
{
    const Auth::UserManager &manager = domain.manager();
    const auto accounts = findAccounts(command, manager);
    if (!accounts)
        return Auth::failure(accounts.error());
    QList<QStringList> rows{{u"ACCOUNT"_s, u"USER"_s, u"CLIENT"_s, u"ID THERE"_s, u"E-MAIL THERE"_s}};
    for (const Auth::OAuthAccount &account : *accounts) {
        if (command.json)
            console.print(jsonLine(accountJson(account, *manager.settings().ids)));
        else
            rows << QStringList{account.id.toString(), account.userId.toString(), account.oauthName, account.accountId,
                                account.accountEmail};
    }
    if (!command.json && accounts->isEmpty())
        console.note(Tr::tr("There are no linked OAuth accounts."));
    if (!command.json && !accounts->isEmpty()) {
        for (const QString &line : aligned(rows))
            console.print(line);
    }
    if (accounts->size() >= longestList)
        console.note(Tr::tr("These are the first %1; name a USER to see others.").arg(longestList));
    return {};
}

Auth::Result<void> unlinkOAuthAccount(const OAuthUnlinkCommand &command, Domain &domain, Console &console)
{
    Auth::UserManager &manager = domain.manager();
    const auto user = findUser(manager, command.user);
    if (!user)
        return Auth::failure(user.error());
    const auto account = findAccount(*user, command.account, manager);
    if (!account)
        return Auth::failure(account.error());
    if (!command.isConfirmed) {
        //: %1 is the name of a provider, %2 the address of the account there, %3 that of the user here.
        const QString question =
                Tr::tr("Unlink the %1 account %2 from %3?").arg(account->oauthName, account->accountEmail, user->email);
        if (auto confirmed = console.confirm(question); !confirmed)
            return confirmed;
    }
    const auto unlinking = command.isForced ? Auth::OAuthUnlinking::Forced : Auth::OAuthUnlinking::KeepsAWayIn;
    if (auto unlinked = manager.unlinkOAuthAccount(*user, account->id, {}, unlinking); !unlinked) {
        if (unlinked.error().code == Error::OAuthAccountIsLastWayIn)
            unlinked.error().reason = Tr::tr("%1 has no password and could not log in any more; --force unlinks it "
                                             "all the same.")
                                              .arg(user->email);
        return unlinked;
    }
    takeTokensBack(*account, domain, console);
    console.print(
            Tr::tr("Unlinked the %1 account %2 from %3.").arg(account->oauthName, account->accountEmail, user->email));
    return {};
}

Auth::Result<void> rewrapProviderTokens(const OAuthRewrapCommand &, Domain &domain, Console &console)
{
    Auth::UserManager &manager = domain.manager();
    if (!manager.settings().providerTokenCipher)
        return Auth::failure(
                {Error::InvalidConfiguration, Tr::tr("secrets.oauth_token_key is not set: nothing is encrypted.")});
    qint64 rewrapped = 0;
    qint64 tooLong = 0;
    Auth::UserId after;
    for (;;) {
        const auto page = manager.findOAuthAccounts({.after = after, .limit = longestList});
        if (!page)
            return Auth::failure(page.error());
        for (const Auth::OAuthAccount &account : *page) {
            const auto done = manager.resealProviderTokens(account.userId);
            if (!done && done.error().code != Error::OAuthAccountNotExists) // deleted meanwhile
                return Auth::failure(done.error());
            if (!done)
                continue;
            rewrapped += done->written;
            tooLong += done->tooLong.contains(account.id) ? 1 : 0; // counted once, also for a user with many accounts
        }
        if (page->size() < longestList)
            break;
        after = page->constLast().id;
    }
    console.print(Tr::tr("Encrypted the tokens of %n account(s).", nullptr, Tr::count(rewrapped)));
    if (tooLong > 0)
        console.print(Tr::tr("Left the tokens of %n account(s) as they were: encrypted they need wider columns.",
                             nullptr, Tr::count(tooLong)));
    return {};
}

} // namespace Gatehouse
