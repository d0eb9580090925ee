// SPDX-License-Identifier: MIT
#pragma once

#include "../database/ratelimiter.h"

#include <QMetaType>
#include <QString>

namespace Auth {

//! \brief The limits there are, with the names that configuration, log and metrics know them by.
enum class ThrottleLimit : quint8 {
    LoginFailuresPerAccount,    //!< of an e-mail address, whether it has a user or not, from places that are new to it
    LoginFailuresPerKnownPlace, //!< of an e-mail address from one network where its user has logged in before
    LoginFailuresPerAddress,    //!< of a client address, over all accounts, from places that are new to them
    RegistrationsPerAddress,    //!< of a client address
    MailsPerRecipient,          //!< of one kind, that somebody asks for without having logged in, or to a new address
    MailsPerAddress,            //!< of a client address, over all recipients and kinds
};

//! Of ThrottleLimit.
constexpr int throttleLimitCount = static_cast<int>(ThrottleLimit::MailsPerAddress) + 1;

//! `login_failures_per_account`
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QString nameOf(ThrottleLimit limit);

//! \brief So many in a time: all at once if wanted, and then one each `period / count`.
//! In any period there are at most twice as many, and over long times not more than one each `period / count`.
//! \value
//! \source \decision{0017-throttling}
struct ThrottleRate
{
    int count = 0;                  //!< 0: no limit
    std::chrono::seconds period{0}; //!< in which an empty bucket fills up

    //! Whether there is a limit.
    [[nodiscard]] bool isLimited() const { return count > 0; }
    //! Only where it is limited.
    [[nodiscard]] RateLimiter::Bucket bucket() const
    {
        return {.capacity = count, .interval = std::chrono::microseconds(period) / count};
    }
    //! Member by member.
    friend bool operator==(const ThrottleRate &a, const ThrottleRate &b) = default;
};

//! \brief How often somebody may fail, register and have mails sent.
//!
//! A client address is an IPv4 address, or the /64 of an IPv6 address, which is one customer's at least (RFC 6177). The
//! defaults allow at most 50 wrong passwords in the first hour and 40 in each further one for an account; the OWASP
//! ASVS 4.0.3 wants 100 an hour or less (2.2.1).
//! \value
//! \source \decision{0017-throttling}; OWASP ASVS 4.0.3, 2.2.1
struct ThrottleLimits
{
    ThrottleRate loginFailuresPerAccount{10, std::chrono::minutes(15)};    //!< see ThrottleLimit
    ThrottleRate loginFailuresPerKnownPlace{10, std::chrono::minutes(15)}; //!< see ThrottleLimit
    ThrottleRate loginFailuresPerAddress{100, std::chrono::hours(1)};      //!< see ThrottleLimit
    ThrottleRate registrationsPerAddress{50, std::chrono::hours(1)};       //!< see ThrottleLimit
    ThrottleRate mailsPerRecipient{5, std::chrono::hours(1)};              //!< see ThrottleLimit
    ThrottleRate mailsPerAddress{50, std::chrono::hours(1)};               //!< see ThrottleLimit

    //! Member by member.
    friend bool operator==(const ThrottleLimits &a, const ThrottleLimits &b) = default;
};

} // namespace Auth

Q_DECLARE_METATYPE(Auth::ThrottleLimit)
