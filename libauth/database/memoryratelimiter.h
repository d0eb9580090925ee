// SPDX-License-Identifier: MIT
#pragma once

#include "ratelimiter.h"

#include <QMutex>

#include <list>
#include <unordered_map>

namespace Auth {

//! \brief Buckets in this process: for tests, for applications that are one process, and while a shared store is away.
//!
//! It holds so many buckets that are not full; when there are more, the one that was used longest ago counts as full.
//! \ownership Owns its buckets; the manager borrows it.
//! \threads Any thread. Waits for nothing but a mutex.
//! \source \decision{0017-throttling}
class GATEHOUSE_AUTH_EXPORT MemoryRateLimiter final : public RateLimiter
{
public:
    static constexpr qsizetype defaultMaximum = 100'000; //!< some 20 MB

    //! \brief Without buckets.
    //! \param maximum buckets that it holds, at least 1.
    explicit MemoryRateLimiter(qsizetype maximum = defaultMaximum) : m_maximum(maximum) {}

    [[nodiscard]] Result<Verdict> take(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<Verdict> peek(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<void> refund(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<void> reset(const QByteArray &key) override;
    [[nodiscard]] Result<qint64> purge(Instant now) override;

    //! Buckets that are stored.
    [[nodiscard]] qsizetype size() const;

private:
    struct Stored
    {
        QByteArray key;
        Instant fullAt{0};
    };
    using Order = std::list<Stored>; // the latest used first
    struct Hash
    {
        std::size_t operator()(const QByteArray &key) const noexcept { return qHash(key); }
    };

    [[nodiscard]] Verdict judgeStored(const QList<Draw> &draws, Instant now) const;
    void store(const QByteArray &key, Instant fullAt);

    const qsizetype m_maximum;
    mutable QMutex m_mutex; // guards what follows
    Order m_order;
    std::unordered_map<QByteArray, Order::iterator, Hash> m_places;
};

} // namespace Auth
