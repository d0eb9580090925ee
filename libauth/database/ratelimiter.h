// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/error.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace Auth {

//! \brief Token buckets by key, shared by whoever shares the store: how often something may happen.
//!
//! A bucket is full at first. Each draw takes tokens, and one comes back every `interval` until it is full again. What
//! is stored of a bucket is one number, the instant at which it will be full (the generic cell rate algorithm, ITU-T
//! I.371, annex A): taking adds to it, time alone fills up, and one that has passed need not be stored at all.
//!
//! Keys are stored as they are given: give keyed hashes where the names are nobody's business.
//! Besides the errors named, every function may return Error::DatabaseUnavailable and Error::Internal.
//! \ownership Whoever has made it owns it; whoever limits borrows it.
//! \threads Every function blocks as long as its store does, and every thread may call every function at the same time.
//! The clocks of several programs on one store should differ by less than an interval: a bucket seems fuller to the one
//! that is ahead.
//! \source ITU-T I.371, annex A; \decision{0017-throttling}
class GATEHOUSE_AUTH_EXPORT RateLimiter
{
public:
    //! How much a bucket holds, and how quickly it fills. Who uses a key uses it with the same bucket.
    struct Bucket
    {
        int capacity = 1;                                          //!< tokens of a full one; at least 1
        std::chrono::microseconds interval{std::chrono::hours(1)}; //!< until one token comes back; at least 1

        //! Until an empty one is full.
        [[nodiscard]] std::chrono::microseconds span() const { return capacity * interval; }
        //! Member by member.
        friend bool operator==(const Bucket &a, const Bucket &b) = default;
    };
    //! What is to be taken from one bucket.
    struct Draw
    {
        QByteArray key;     //!< at most 64 characters of ASCII
        Bucket bucket = {}; //!< from which it is taken
        int cost = 1;       //!< tokens, at least 1; more than the capacity are never there
    };
    //! Whether it may happen.
    struct Verdict
    {
        bool isAllowed = false;            //!< every bucket has enough
        std::chrono::microseconds wait{0}; //!< until all draws could be paid, where they are not allowed
        QList<int> left; //!< whole tokens in the bucket of each draw, after they were taken where they are allowed
    };

    RateLimiter() = default;
    Q_DISABLE_COPY_MOVE(RateLimiter)
    virtual ~RateLimiter();

    //! \brief Takes from all the buckets or from none: whoever is refused has spent nothing.
    //! However many ask at once, and in however many programs, no more are allowed than there are tokens.
    //! \param draws no key twice
    [[nodiscard]] virtual Result<Verdict> take(const QList<Draw> &draws, Instant now) = 0;
    //! What take() would say.
    [[nodiscard]] virtual Result<Verdict> peek(const QList<Draw> &draws, Instant now) = 0;
    //! Gives back what was taken; a bucket never holds more than its capacity.
    [[nodiscard]] virtual Result<void> refund(const QList<Draw> &draws, Instant now) = 0;
    //! Fills a bucket.
    [[nodiscard]] virtual Result<void> reset(const QByteArray &key) = 0;
    //! Removes what is stored of full buckets; for stores that do not do that by themselves.
    //! \return how many
    [[nodiscard]] virtual Result<qint64> purge(Instant now) = 0;

protected:
    //! What a bucket with \a fullAt has to say to a draw.
    struct Balance
    {
        bool isEnough = false;             //!< the draw can be paid
        std::chrono::microseconds wait{0}; //!< until it can be
        int left = 0;                      //!< now, before anything is taken
    };
    //! The balance of one bucket for \a draw at \a now.
    [[nodiscard]] static Balance weigh(const Draw &draw, Instant fullAt, Instant now);
    //! The verdict on draws of which each has its bucket's `fullAt`; nothing is taken yet.
    [[nodiscard]] static Verdict judge(const QList<Draw> &draws, const QList<Instant> &fullAt, Instant now);
};

} // namespace Auth
