// SPDX-License-Identifier: MIT
#pragma once

#include "../ratelimiter.h"

namespace Auth {

class RedisConnectionPool;

//! \brief Buckets in Redis: for all programs on one server. A bucket is a key that expires when it is full.
//!
//! What counts is decided by one script, and Redis runs one after the other.
//! \ownership Borrows the pool, which must outlive it.
//! \threads Every thread may call every function at the same time.
//! \source \decision{0017-throttling}
class GATEHOUSE_AUTH_EXPORT RedisRateLimiter final : public RateLimiter
{
public:
    //! \brief A limiter over these connections, which must outlive it.
    //! \param prefix in front of each key
    explicit RedisRateLimiter(RedisConnectionPool &pool, QByteArray prefix = "gatehouse_rate_limit:")
        : m_pool(pool), m_prefix(std::move(prefix))
    {}

    [[nodiscard]] Result<Verdict> take(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<Verdict> peek(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<void> refund(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<void> reset(const QByteArray &key) override;
    //! Nothing to do.
    [[nodiscard]] Result<qint64> purge(Instant now) override;

private:
    enum class Deed : quint8 { Take, Peek, Refund };
    //! \return what each bucket's `fullAt` was before the deed
    [[nodiscard]] Result<QList<Instant>> run(Deed deed, const QList<Draw> &draws, Instant now);

    RedisConnectionPool &m_pool;
    const QByteArray m_prefix;
};

} // namespace Auth
