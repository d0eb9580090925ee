// SPDX-License-Identifier: MIT
#include "database/fallbackratelimiter.h"

#include "core/logging_p.h"

namespace Auth {

template<typename T, typename Call>
Result<T> FallbackRateLimiter::either(Call call)
{
    auto done = call(m_first);
    const bool isAway = !done && done.error().code == Error::DatabaseUnavailable;
    if (m_isAway.exchange(isAway) != isAway) {
        if (isAway)
            qCWarning(Internal::lcThrottle).noquote()
                    << "attempts are counted in this process alone:" << done.error().reason << done.error().detail;
        else
            qCInfo(Internal::lcThrottle) << "attempts are counted together again";
    }
    return isAway ? call(m_second) : done;
}

Result<RateLimiter::Verdict> FallbackRateLimiter::take(const QList<Draw> &draws, Instant now)
{
    return either<Verdict>([&](RateLimiter &limiter) { return limiter.take(draws, now); });
}

Result<RateLimiter::Verdict> FallbackRateLimiter::peek(const QList<Draw> &draws, Instant now)
{
    return either<Verdict>([&](RateLimiter &limiter) { return limiter.peek(draws, now); });
}

Result<void> FallbackRateLimiter::refund(const QList<Draw> &draws, Instant now)
{
    return either<void>([&](RateLimiter &limiter) { return limiter.refund(draws, now); });
}

Result<void> FallbackRateLimiter::reset(const QByteArray &key)
{
    return either<void>([&](RateLimiter &limiter) { return limiter.reset(key); });
}

Result<qint64> FallbackRateLimiter::purge(Instant now)
{
    (void)m_second.purge(now);
    return either<qint64>([&](RateLimiter &limiter) { return limiter.purge(now); });
}

} // namespace Auth
