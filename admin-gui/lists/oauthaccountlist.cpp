// SPDX-License-Identifier: MIT
#include "lists/oauthaccountlist.h"

#include "domainaccess.h"
#include "lists/emailsofrows.h"

namespace GatehouseAdmin {

using Auth::Error;
using Gatehouse::Domain;

Auth::Result<OAuthAccountPage> oauthAccountPage(Domain &domain, const OAuthAccountFilter &filter,
                                                const std::optional<Auth::UserId> &begin)
{
    const std::chrono::seconds now = domain.manager().settings().clock->secondsSinceEpoch();
    constexpr int rowsOfPage = 200;
    Auth::OAuthAccountQuery query;
    query.oauthName = filter.provider;
    query.after = begin.value_or(Auth::UserId());
    query.limit = rowsOfPage + 1; // one more tells whether another page follows
    if (filter.isExpired)
        query.expiresBefore = now;
    if (!filter.user.isEmpty()) {
        const auto user = Gatehouse::findUser(domain.manager(), filter.user);
        if (!user)
            return Auth::failure(user.error());
        query.userId = user->id;
    }
    // Not through the manager, which would decrypt the provider's tokens: nobody looks at them here.
    const auto found = domain.manager().userDatabase().findOAuthAccounts(query);
    if (!found)
        return Auth::failure(found.error());
    OAuthAccountPage page;
    for (const Auth::OAuthAccount &account : *found) {
        if (page.accounts.size() == rowsOfPage) {
            page.next = page.accounts.constLast().id;
            break;
        }
        page.accounts << ListedOAuthAccount{.id = account.id,
                                            .userId = account.userId,
                                            .email = {},
                                            .provider = account.oauthName,
                                            .accountEmail = account.accountEmail,
                                            .accountId = account.accountId,
                                            .expiresAt = account.expiresAt,
                                            .isExpired = account.expiresAt && *account.expiresAt < now,
                                            .isRenewable = account.refreshToken.has_value()};
    }
    const auto filled = fillEmails(domain, page.accounts, [](const ListedOAuthAccount &row) { return row.userId; });
    return filled ? Auth::Result<OAuthAccountPage>(page) : Auth::failure(filled.error());
}

AccountsUnlinked unlinkAccounts(Domain &domain, const QList<ListedOAuthAccount> &accounts,
                                Auth::OAuthUnlinking unlinking)
{
    AccountsUnlinked unlinked;
    for (const ListedOAuthAccount &account : accounts) {
        const auto user = domain.manager().get(account.userId);
        const auto done = user ? domain.manager().unlinkOAuthAccount(*user, account.id, {}, unlinking)
                               : Auth::failure(user.error());
        if (!done && done.error().code == Error::OAuthAccountIsLastWayIn) {
            unlinked.lastWaysIn << account;
            continue;
        }
        if (!done) {
            unlinked.error = done.error();
            break;
        }
        ++unlinked.count;
    }
    return unlinked;
}

} // namespace GatehouseAdmin
