// SPDX-License-Identifier: MIT
#pragma once

#include "database/userquery.h"

#include "core/error.h"

#include <QDate>

namespace Gatehouse {
class Domain;
}

namespace GatehouseAdmin {

//! How many users registered on one day of this computer's time zone.
struct DayCount
{
    QDate day;
    qint64 count = 0;

    friend bool operator==(const DayCount &a, const DayCount &b) = default;
};

//! A number that is not counted to its end.
struct BoundedCount
{
    qint64 value = 0;
    qint64 ceiling = 0; //!< `value` is this much: there are as many, or more
};

//! How far tokens and mails are counted.
inline constexpr qint64 longestCount = 100'000;

//! \brief All users and those that have proven their address.
struct UserFigures
{
    Auth::UserCount all;
    Auth::UserCount verified;

    //! 0 to 100; nothing without users.
    [[nodiscard]] std::optional<double> verifiedPercent() const;
};

//! \note These block; any thread. They return Error::DatabaseUnavailable and the like.
//! \{
//! All users in no time, the verified ones to the last: of millions that takes a second.
[[nodiscard]] Auth::Result<UserFigures> countUsers(Gatehouse::Domain &domain);
//! Of the database and of Redis, of which 1,000 are looked at.
[[nodiscard]] Auth::Result<BoundedCount> countActiveTokens(Gatehouse::Domain &domain);
[[nodiscard]] Auth::Result<BoundedCount> countFailedMails(Gatehouse::Domain &domain);
//! The \a days up to \a last, oldest first.
[[nodiscard]] Auth::Result<QList<DayCount>> countRegistrations(Gatehouse::Domain &domain, QDate last, int days);
//! \}

} // namespace GatehouseAdmin
