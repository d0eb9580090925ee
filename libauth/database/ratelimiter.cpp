// SPDX-License-Identifier: MIT
#include "database/ratelimiter.h"

#include <algorithm>

namespace Auth {

RateLimiter::~RateLimiter() = default;

RateLimiter::Balance RateLimiter::weigh(const Draw &draw, Instant fullAt, Instant now)
{
    const auto missing = std::max(fullAt - now, std::chrono::microseconds(0));
    const auto after = missing + draw.cost * draw.bucket.interval;
    Balance balance;
    balance.isEnough = after <= draw.bucket.span();
    balance.wait = balance.isEnough ? std::chrono::microseconds(0) : after - draw.bucket.span();
    balance.left = static_cast<int>(std::max<qint64>(0, (draw.bucket.span() - missing) / draw.bucket.interval));
    return balance;
}

RateLimiter::Verdict RateLimiter::judge(const QList<Draw> &draws, const QList<Instant> &fullAt, Instant now)
{
    Q_ASSERT(draws.size() == fullAt.size());
    Verdict verdict;
    verdict.isAllowed = true;
    for (qsizetype i = 0; i < draws.size(); ++i) {
        const Balance balance = weigh(draws[i], fullAt[i], now);
        verdict.isAllowed = verdict.isAllowed && balance.isEnough;
        verdict.wait = std::max(verdict.wait, balance.wait);
        verdict.left << balance.left;
    }
    return verdict;
}

} // namespace Auth
