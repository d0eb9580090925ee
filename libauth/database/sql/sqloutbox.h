// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/clock.h"
#include "../outbox.h"

namespace Auth {

class SqlConnectionPool;

//! \brief The outbox in the table `gatehouse_outbox`, which SqlMigration makes.
//! \ownership Borrows the pool and the clock, which must outlive it.
//! \threads Every thread may call every function at the same time, each with its own connection of the pool.
//! \source \decision{0012-outbox}
class GATEHOUSE_AUTH_EXPORT SqlOutbox final : public Outbox
{
public:
    //! \a pool and \a clock must outlive it.
    explicit SqlOutbox(SqlConnectionPool &pool, const Clock &clock = Clock::system()) : m_pool(pool), m_clock(clock) {}

    [[nodiscard]] Result<QString> enqueue(const Notice &notice) override;

    [[nodiscard]] Result<QList<OutboxEntry>> lease(const QString &owner, int limit, Instant now,
                                                   Instant until) override;
    [[nodiscard]] Result<void> renew(const QString &id, const QString &owner, Instant until) override;
    [[nodiscard]] Result<void> release(const QString &id, const QString &owner) override;
    [[nodiscard]] Result<void> markSent(const QString &id, const QString &owner, const QString &answer,
                                        Instant now) override;
    [[nodiscard]] Result<void> postpone(const QString &id, const QString &owner, const QString &answer,
                                        Instant retryAt) override;
    [[nodiscard]] Result<void> markFailed(const QString &id, const QString &owner, const QString &answer,
                                          Instant now) override;
    [[nodiscard]] Result<void> drop(const QString &id, const QString &owner) override;

    [[nodiscard]] Result<OutboxEntry> get(const QString &id) override;
    [[nodiscard]] Result<QList<OutboxEntry>> list(std::optional<OutboxEntry::State> state, int limit = 1000) override;
    [[nodiscard]] Result<OutboxPage> find(const OutboxQuery &query) override;
    [[nodiscard]] Result<qint64> count(OutboxEntry::State state, qint64 ceiling) override;
    [[nodiscard]] Result<void> retry(const QString &id, Instant now) override;
    [[nodiscard]] Result<qint64> retryFailed(Instant now) override;
    [[nodiscard]] Result<void> remove(const QString &id) override;
    [[nodiscard]] Result<qint64> purge(OutboxEntry::State state, Instant before) override;

private:
    [[nodiscard]] Result<QList<OutboxEntry>> select(const QString &condition, const QVariantList &values);
    //! \param statement ends with `WHERE id IN (%1)`
    //! \param head what it binds before
    //! \param condition of those to be changed, which they do not meet any more then
    //! \return how many
    [[nodiscard]] Result<qint64> changeInPortions(const QString &statement, const QVariantList &head,
                                                  const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<int> change(const QString &statement, const QVariantList &values);
    [[nodiscard]] Result<void> changeLeased(const QString &change, QVariantList values, const QString &id,
                                            const QString &owner);
    [[nodiscard]] Result<void> finish(OutboxEntry::State state, const QString &id, const QString &owner,
                                      const QString &answer, Instant now);

    SqlConnectionPool &m_pool;
    const Clock &m_clock;
};

} // namespace Auth
