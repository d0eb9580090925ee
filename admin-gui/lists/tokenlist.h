// SPDX-License-Identifier: MIT
#pragma once

#include "core/user.h"

namespace Gatehouse {
class Domain;
}

namespace GatehouseAdmin {

//! \brief Which of the stored access tokens are listed.
struct TokenFilter
{
    enum class Store : quint8 { Database, Redis };

    QString user = {};                 //!< id or address; empty: of all
    std::optional<Store> store = {};   //!< unset: of both
    std::optional<bool> isActive = {}; //!< false: expired. What Redis has is active
    //! How long ago they were made. Redis does not know: with one of these nothing of it is listed.
    std::optional<std::chrono::seconds> olderThan = {};
    std::optional<std::chrono::seconds> newerThan = {};

    friend bool operator==(const TokenFilter &a, const TokenFilter &b) = default;
};

//! \brief One token of the list.
struct ListedToken
{
    Auth::AccessToken token; //!< expiresAt is set where it is known, also in the database
    QString email;           //!< of its user; empty when there is no such user
    TokenFilter::Store store = TokenFilter::Store::Database;
    bool isExpired = false;
};

//! \brief One page of what the database has, newest first; the last one has what Redis has, too.
struct TokenPage
{
    QList<ListedToken> tokens;
    std::optional<QString> next; //!< unset on the last page
};

//! What became of tokens that were to be revoked one after the other.
struct TokensRevoked
{
    int count = 0;                    //!< that are gone
    std::optional<Auth::Error> error; //!< why it stopped
};

//! \brief What Redis lists at most: it cannot say where a page begins.
inline constexpr int longestRedisList = 1000;

//! \param begin TokenPage::next of the page before \return Error::UserNotExists, InvalidId, DatabaseUnavailable
//! \note Blocks; any thread.
[[nodiscard]] Auth::Result<TokenPage> tokenPage(Gatehouse::Domain &domain, const TokenFilter &filter,
                                                const std::optional<QString> &begin);
//! \note Blocks; any thread.
[[nodiscard]] TokensRevoked revokeTokens(Gatehouse::Domain &domain, const QList<QByteArray> &tokens);
//! \return how many; Error::UserNotExists \note Blocks; any thread.
[[nodiscard]] Auth::Result<qint64> revokeTokensOf(Gatehouse::Domain &domain, const Auth::UserId &userId);

} // namespace GatehouseAdmin
