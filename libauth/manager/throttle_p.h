// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/export_p.h"
#include "core/notice.h"
#include "core/requestcontext.h"
#include "core/secret.h"
#include "manager/throttle.h"

#include <functional>

namespace Auth::Internal {

//! \brief What counts against which limit, and what becomes of those who are over it.
//!
//! Who might fail pays first and gets it back for success: a thousand guesses at once are a thousand, and not one.
//! An account is the e-mail address as it was typed, so nobody learns from a limit whether it has a user. A place from
//! which its user has logged in has a bucket of its own, which nobody empties from elsewhere (OWASP's device cookies,
//! by network instead of by cookie: it needs nothing from clients).
//! \note Any thread. Without a limiter everything is allowed.
class GATEHOUSE_AUTH_TEST_EXPORT Throttle
{
public:
    using Draws = QList<RateLimiter::Draw>;
    //! Told of each attempt that is refused.
    using Observer = std::function<void(ThrottleLimit limit, const RequestContext &context)>;

    //! Limiter and clock must outlive this object.
    //! \param key keys the names in the store
    Throttle(RateLimiter *limiter, const ThrottleLimits &limits, const Secret &key, const Clock &clock,
             Observer observer);

    // ---- logins
    //! Pays for an attempt.
    //! \return what was paid; Error::TooManyAttempts
    [[nodiscard]] Result<Draws> takeLogin(const QString &email, const RequestContext &context) const;
    //! The attempt has succeeded: gives back what it cost, and remembers the place.
    void forgiveLogin(const QString &email, const RequestContext &context) const;
    //! From now on the place of \a context is one from which the user of \a email has come before.
    void rememberPlace(const QString &email, const RequestContext &context) const;
    //! For how long an attempt from a place that is new to the account is refused, whoever makes it; 0: it is not.
    //! Pays nothing.
    [[nodiscard]] Result<std::chrono::microseconds> loginWait(const QString &email) const;
    //! Pays for an attempt by a provider, of which nobody knows yet whose it is.
    //! \return as takeLogin()
    [[nodiscard]] Result<Draws> takeProviderLogin(const RequestContext &context) const;
    //! The provider has answered for somebody, or could not answer: gives back what it cost.
    void forgiveProviderLogin(const RequestContext &context) const;
    //! Pays for a try of the password of a user who is logged in.
    //! \return as takeLogin()
    [[nodiscard]] Result<Draws> takePasswordProof(const UserId &user, const RequestContext &context) const;

    // ---- what costs something without a password
    //! \return Error::TooManyAttempts
    [[nodiscard]] Result<void> takeRegistration(const RequestContext &context) const;
    //! \return Error::TooManyAttempts for the client's address
    [[nodiscard]] Result<void> takeMailRequest(const RequestContext &context) const;
    //! \return false: the recipient had enough of this kind. That must not show in the answer.
    [[nodiscard]] Result<bool> takeMail(Notice::Kind kind, const QString &recipient,
                                        const RequestContext &context) const;

    //! Gives back what was paid. Errors go to the log: the bucket fills up by itself.
    void refund(const Draws &paid) const;

private:
    struct Cost; // a draw and the limit it belongs to
    using Costs = QList<Cost>;

    [[nodiscard]] QByteArray keyOf(const char *what, const QString &name) const;
    [[nodiscard]] static Draws drawsOf(const Costs &costs);
    void add(Costs &costs, ThrottleLimit limit, const ThrottleRate &rate, const char *what, const QString &name) const;
    [[nodiscard]] Costs loginCosts(const QString &account, const RequestContext &context, bool isKnown) const;
    [[nodiscard]] Costs providerLoginCosts(const RequestContext &context) const;
    [[nodiscard]] RateLimiter::Draw placeMark(const QString &account, const RequestContext &context) const;
    [[nodiscard]] Result<std::chrono::microseconds> timeKnown(const QString &account,
                                                              const RequestContext &context) const;
    void markPlace(const QString &account, const RequestContext &context) const;
    [[nodiscard]] Result<Draws> pay(const Costs &costs, const RequestContext &context) const;
    [[nodiscard]] Instant now() const { return m_clock.sinceEpoch(); }

    RateLimiter *const m_limiter;
    const ThrottleLimits m_limits;
    const Secret m_key;
    const Clock &m_clock;
    const Observer m_observer;
};

//! The name under which all spellings of an e-mail address are counted that any database takes for the same: without
//! case, accents, compatibility forms and outer blanks.
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT QString accountName(const QString &email);
//! An IPv4 address, also where it is mapped into IPv6, or the /64 of an IPv6 address; other text as it is.
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT QString countedAddress(const QString &clientAddress);

} // namespace Auth::Internal
