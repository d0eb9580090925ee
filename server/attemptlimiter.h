// SPDX-License-Identifier: MIT
#pragma once

#include "database/fallbackratelimiter.h"
#include "database/memoryratelimiter.h"
#include "database/redis/redisratelimiter.h"

#include <optional>

namespace Gatehouse {

//! \brief What the service counts attempts with: Redis where there is one, and this process while it is away; else the
//! database.
//! \note Any thread. What it is given must outlive it.
class AttemptLimiter
{
public:
    //! \param redis null: there is none
    AttemptLimiter(Auth::RateLimiter &database, Auth::RedisConnectionPool *redis) : m_database(database)
    {
        if (!redis)
            return;
        m_redis.emplace(*redis);
        m_fallback.emplace(*m_redis, m_memory);
    }

    [[nodiscard]] Auth::RateLimiter &limiter() noexcept
    {
        return m_fallback ? static_cast<Auth::RateLimiter &>(*m_fallback) : m_database;
    }
    //! Redis did not answer when it was last asked: what others have counted is not known.
    [[nodiscard]] bool isAlone() const noexcept { return m_fallback && m_fallback->isAway(); }

private:
    Auth::RateLimiter &m_database;
    Auth::MemoryRateLimiter m_memory;
    std::optional<Auth::RedisRateLimiter> m_redis;
    std::optional<Auth::FallbackRateLimiter> m_fallback;
};

} // namespace Gatehouse
