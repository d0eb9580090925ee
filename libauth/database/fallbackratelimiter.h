// SPDX-License-Identifier: MIT
#pragma once

#include "ratelimiter.h"

#include <atomic>

namespace Auth {

//! \brief A limiter that counts in another one while the first does not answer: in a shared store, and each program
//! alone in its memory during an outage.
//!
//! What one has counted the other does not know. So an outage forgives everybody what there was, once, and logins go
//! on, still limited. The log (gatehouse.throttle) has one line when it begins and one when it ends.
//! \ownership Borrows both limiters, which must outlive it.
//! \threads Every thread may call every function at the same time.
//! \source \decision{0017-throttling}
class GATEHOUSE_AUTH_EXPORT FallbackRateLimiter final : public RateLimiter
{
public:
    //! Counts in \a first, and in \a second while that does not answer.
    FallbackRateLimiter(RateLimiter &first, RateLimiter &second) : m_first(first), m_second(second) {}

    //! Whether the first did not answer when it was last asked.
    [[nodiscard]] bool isAway() const noexcept { return m_isAway; }
    [[nodiscard]] Result<Verdict> take(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<Verdict> peek(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<void> refund(const QList<Draw> &draws, Instant now) override;
    [[nodiscard]] Result<void> reset(const QByteArray &key) override;
    [[nodiscard]] Result<qint64> purge(Instant now) override;

private:
    template<typename T, typename Call>
    [[nodiscard]] Result<T> either(Call call);

    RateLimiter &m_first;
    RateLimiter &m_second;
    std::atomic<bool> m_isAway = false;
};

} // namespace Auth
