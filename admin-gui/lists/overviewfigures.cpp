// SPDX-License-Identifier: MIT
#include "lists/overviewfigures.h"

#include "domain.h"
#include "lists/tokenlist.h"

#include <QDateTime>

#include <algorithm>

namespace GatehouseAdmin {

using Auth::CountPrecision;
using Gatehouse::Domain;
using std::chrono::milliseconds;

std::optional<double> UserFigures::verifiedPercent() const
{
    if (all.value == 0)
        return std::nullopt;
    const double percent = 100.0 * static_cast<double>(verified.value) / static_cast<double>(all.value);
    return std::min(percent, 100.0); // the number of all may be an estimate
}

Auth::Result<UserFigures> countUsers(Domain &domain)
{
    const Auth::UserManager &manager = domain.manager();
    const auto all = manager.count({}, CountPrecision::Quick);
    if (!all)
        return Auth::failure(all.error());
    Auth::UserQuery query;
    query.isVerified = true;
    const auto verified = manager.count(query, CountPrecision::Exact);
    if (!verified)
        return Auth::failure(verified.error());
    return UserFigures{*all, *verified};
}

Auth::Result<BoundedCount> countActiveTokens(Domain &domain)
{
    Auth::AccessTokenQuery query;
    if (const auto lifetime = domain.longestTokenLifetime())
        query.madeSince = domain.manager().settings().clock->sinceEpoch() - *lifetime;
    const auto stored = domain.storage().tokens().count(query, longestCount);
    if (!stored)
        return Auth::failure(stored.error());
    BoundedCount count{*stored, longestCount};
    if (!domain.redis() || *stored == longestCount)
        return count;
    const auto inRedis = domain.redis()->tokens().list({}, longestRedisList);
    if (!inRedis)
        return Auth::failure(inRedis.error());
    count.value += inRedis->size();
    if (inRedis->size() >= longestRedisList)
        count.ceiling = count.value;
    count.value = std::min(count.value, count.ceiling);
    return count;
}

Auth::Result<BoundedCount> countFailedMails(Domain &domain)
{
    const auto count = domain.storage().outbox().count(Auth::OutboxEntry::State::Failed, longestCount);
    return count ? Auth::Result<BoundedCount>(BoundedCount{*count, longestCount}) : Auth::failure(count.error());
}

Auth::Result<QList<DayCount>> countRegistrations(Domain &domain, QDate last, int days)
{
    const QDate first = last.addDays(1 - days);
    QList<Auth::Instant> bounds;
    for (int i = 0; i <= days; ++i) // a day is as long as the time zone has it
        bounds << milliseconds(first.addDays(i).startOfDay().toMSecsSinceEpoch());
    const auto counts = domain.manager().userDatabase().countRegistered(bounds);
    if (!counts)
        return Auth::failure(counts.error());
    QList<DayCount> all;
    for (int i = 0; i < days; ++i)
        all << DayCount{first.addDays(i), counts->value(i)};
    return all;
}

} // namespace GatehouseAdmin
