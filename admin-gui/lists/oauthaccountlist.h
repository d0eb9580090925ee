// SPDX-License-Identifier: MIT
#pragma once

#include "core/user.h"
#include "manager/usermanager.h"

namespace Gatehouse {
class Domain;
}

namespace GatehouseAdmin {

//! \brief Which accounts at providers are listed.
struct OAuthAccountFilter
{
    QString user = {};      //!< id or address; empty: of all
    QString provider = {};  //!< name of the OAuth client; empty: of all
    bool isExpired = false; //!< only those whose provider token has expired

    friend bool operator==(const OAuthAccountFilter &a, const OAuthAccountFilter &b) = default;
};

//! \brief One account of the list: without the provider's tokens, which stay where they are.
struct ListedOAuthAccount
{
    Auth::UserId id; //!< of the row
    Auth::UserId userId;
    QString email; //!< of the user; empty when there is no such user
    QString provider;
    QString accountEmail; //!< what the provider says
    QString accountId;
    std::optional<std::chrono::seconds> expiresAt = {}; //!< of the provider's token: since 1970-01-01 UTC
    bool isExpired = false;
    bool isRenewable = false; //!< there is a refresh token
};

//! \brief One page, in the order of the rows' ids.
struct OAuthAccountPage
{
    QList<ListedOAuthAccount> accounts;
    std::optional<Auth::UserId> next; //!< unset on the last page
};

//! What became of accounts that were to be unlinked one after the other.
struct AccountsUnlinked
{
    int count = 0;                             //!< that are gone
    QList<ListedOAuthAccount> lastWaysIn = {}; //!< left alone: their users could not log in any more
    std::optional<Auth::Error> error = {};     //!< why it stopped
};

//! \return Error::UserNotExists, InvalidId, DatabaseUnavailable \note Blocks; any thread.
[[nodiscard]] Auth::Result<OAuthAccountPage>
oauthAccountPage(Gatehouse::Domain &domain, const OAuthAccountFilter &filter, const std::optional<Auth::UserId> &begin);
//! \note Blocks; any thread.
[[nodiscard]] AccountsUnlinked unlinkAccounts(Gatehouse::Domain &domain, const QList<ListedOAuthAccount> &accounts,
                                              Auth::OAuthUnlinking unlinking);

} // namespace GatehouseAdmin
