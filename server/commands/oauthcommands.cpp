// SPDX-License-Identifier: MIT
#include "commands/oauthcommands.h"

#include "commands/access.h"
#include "commands/console.h"
#include "commands/text.h"
#include "commands/usertext.h"

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::Internal::JsonValue;

namespace {

constexpr qsizetype longestList = 1000; // what the database lists at most

JsonValue accountJson(const Auth::OAuthAccount &account, const Auth::IdScheme &ids)
{
    return JsonValue::object({{u"id"_s, idJson(account.id, ids)},
                              {u"user_id"_s, idJson(account.userId, ids)},
                              {u"oauth_name"_s, JsonValue(account.oauthName)},
                              {u"account_id"_s, JsonValue(account.accountId)},
                              {u"account_email"_s, JsonValue(account.accountEmail)},
                              {u"expires_at"_s, account.expiresAt ? JsonValue(*account.expiresAt) : JsonValue()}});
}

//! The account of \a user with this id, as it was typed.
Auth::Result<Auth::OAuthAccount> findAccount(const Auth::User &user, const QString &typedId,
                                             const Auth::UserManager &manager)
{
    const auto id = manager.parseId(typedId);
    if (!id) {
        return Auth::failure(
                {Error::InvalidId,
                 u"ACCOUNT is no id; `gatehouse oauth list %1` shows those of this user."_s.arg(user.email)});
    }
    const auto accounts = manager.oauthAccounts(user.id);
    if (!accounts)
        return Auth::failure(accounts.error());
    const auto account = std::find_if(accounts->begin(), accounts->end(),
                                      [&id](const Auth::OAuthAccount &candidate) { return candidate.id == *id; });
    if (account == accounts->end()) {
        return Auth::failure({Error::OAuthAccountNotExists, u"%1 has no OAuth account with this id; "
                                                            "`gatehouse oauth list %1` shows all."_s.arg(user.email)});
    }
    return *account;
}

} // namespace

Auth::Result<void> listOAuthAccounts(const OAuthListCommand &command, Domain &domain, Console &console)
{
    const Auth::UserManager &manager = domain.manager();
    Auth::UserId owner; // null: everyone
    if (!command.user.isEmpty()) {
        const auto user = findUser(manager, command.user);
        if (!user)
            return Auth::failure(user.error());
        owner = user->id;
    }
    const auto accounts = manager.oauthAccounts(owner);
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
        console.note(u"There are no linked OAuth accounts."_s);
    if (!command.json && !accounts->isEmpty()) {
        for (const QString &line : aligned(rows))
            console.print(line);
    }
    if (accounts->size() >= longestList)
        console.note(u"These are the first %1; name a USER to see others."_s.arg(longestList));
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
    const QString name = u"the %1 account %2"_s.arg(account->oauthName, account->accountEmail);
    if (!command.isConfirmed) {
        if (auto confirmed = console.confirm(u"Unlink %1 from %2?"_s.arg(name, user->email)); !confirmed)
            return confirmed;
    }
    if (auto unlinked = manager.unlinkOAuthAccount(*user, account->id); !unlinked)
        return unlinked;
    console.print(u"Unlinked %1 from %2."_s.arg(name, user->email));
    return {};
}

} // namespace Gatehouse
