// SPDX-License-Identifier: MIT
#pragma once

#include "../ratelimiter.h"

namespace Auth {

namespace Internal {
class SqlConnection;
}
class SqlConnectionPool;

//! \brief Buckets in the table `gatehouse_rate_limits`, which SqlMigration makes: for all programs on one database.
//!
//! What counts is decided by conditional updates of single rows, which every database does one after the other.
//! \ownership Borrows the pool, which must outlive it.
//! \threads Every thread may call every function at the same time, each with its own connection of the
//! pool. Within a transaction of the calling thread, what is taken becomes a part of it and goes with it.
//! \source \decision{0017-throttling}
class GATEHOUSE_AUTH_EXPORT SqlRateLimiter final : public RateLimiter
{
public:
    //! \a pool must outlive it.
    explicit SqlRateLimiter(SqlConnectionPool &pool) : m_pool(pool) {}

    [[nodiscard]] Result<Verdict> take(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<Verdict> peek(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<void> refund(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<void> reset(const QByteArray &key) override;
    [[nodiscard]] Result<qint64> purge(Instant now) override;

private:
    [[nodiscard]] static Result<bool> takeOne(Internal::SqlConnection &connection, const Draw &draw, Instant now);
    [[nodiscard]] static Result<Verdict> takeTogether(Internal::SqlConnection &connection, const QList<Draw> &draws,
                                                      Instant now);
    [[nodiscard]] static Result<void> refundAll(Internal::SqlConnection &connection, const QList<Draw> &draws);
    [[nodiscard]] static Result<Verdict> look(Internal::SqlConnection &connection, const QList<Draw> &draws,
                                              Instant now);

    SqlConnectionPool &m_pool;
};

} // namespace Auth
