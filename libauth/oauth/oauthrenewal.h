// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../database/ratelimiter.h"
#include "../manager/usermanager.h"
#include "oauthclient.h"

#include <functional>

namespace Auth {

//! \brief Keeps the stored tokens of providers fresh (RFC 6749, section 6), and takes them back (RFC 7009).
//!
//! A refresh token may be good for one use, so only one asks at a time: who asks takes the only token of a bucket of
//! the account, where all services on one database take it, and others wait for what comes of it. Nothing is locked
//! while the provider is waited for. A try that failed keeps the bucket empty, so the next one waits
//! Settings::lease.
//! \ownership Borrows what its settings point to, which must outlive it.
//! \threads Any thread. Functions that ask the provider block until their deadline at most.
//! \source \rfc{6749}, section 6; \rfc{7009}
class GATEHOUSE_AUTH_EXPORT OAuthRenewal
{
public:
    //! What it works with.
    struct Settings
    {
        UserManager *manager; //!< must outlive this object, like all that follows
        RateLimiter *leases;  //!< in the database of the accounts, and not in the memory of one service
        const Clock *clock = &Clock::system(); //!< what providers' times are compared with
        std::chrono::seconds margin{60};       //!< a token that expires sooner is no fresh one
        std::chrono::seconds lease{30};        //!< for one try; longer than any deadline is waited for
        std::chrono::milliseconds poll{100};   //!< how often who waits for another one looks
    };
    //! A walk through the accounts that are to be renewed; keep it for the next call.
    struct Walk
    {
        UserId after = {}; //!< the account up to which it has come
        int renewed = 0;   //!< in the last call, as the next ones
        int failed = 0;    //!< the provider did not answer, or not as it should
        int lost = 0;      //!< the provider does not take the refresh token any more
    };

    //! What \a settings point to must outlive it.
    explicit OAuthRenewal(Settings settings) : m_settings(settings) {}

    //! \brief The account with an access token that is good for Settings::margin at least, renewed where needed.
    //!
    //! A token without a time of expiry, and one that cannot be renewed but is not expired yet, is returned as it is.
    //! \param client of the account
    //! \return Error::OAuthAccountNotExists; OAuthCodeRefused where only a login gives a new token; OAuthProviderFailed
    [[nodiscard]] Result<OAuthAccount> current(const OAuthClient &client, const UserId &userId,
                                               const UserId &accountRowId, QDeadlineTimer deadline) const;
    //! \brief Renews accounts of \a client whose tokens expire within \a ahead, or did within the last day.
    //! \param limit of tries
    //! \param goesOn asked before each
    //! \return Error::DatabaseUnavailable
    [[nodiscard]] Result<void> renewDue(const OAuthClient &client, std::chrono::seconds ahead, int limit, Walk &walk,
                                        const std::function<bool()> &goesOn) const;

    //! \brief Tells the provider that the tokens of \a account are not needed any more: the refresh token, with which
    //! the others go, or else the access token.
    //! \return Error::NotSupported where the provider has no way to do it, or there is no token
    [[nodiscard]] static Result<void> revoke(const OAuthClient &client, const OAuthAccount &account,
                                             QDeadlineTimer deadline);

private:
    enum class Freshness : quint8 { Fresh, Usable, Expired };

    [[nodiscard]] Freshness freshnessOf(const OAuthAccount &account) const;
    [[nodiscard]] RateLimiter::Draw leaseOf(const OAuthAccount &account) const;
    [[nodiscard]] Result<bool> takeLease(const OAuthAccount &account) const;
    //! With the lease. Asks the provider and stores what it gives.
    [[nodiscard]] Result<OAuthAccount> renew(const OAuthClient &client, const OAuthAccount &account,
                                             QDeadlineTimer deadline) const;

    const Settings m_settings;
};

} // namespace Auth
