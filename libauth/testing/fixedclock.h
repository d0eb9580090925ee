// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"

#include <atomic>

namespace Auth {

//! \brief A clock that stands still until a test moves it: what expires, expires without waiting.
//!
//! Give it to UserManagerSettings::clock, and to the strategies that have a lifetime.
//! \ownership Whoever has made it owns it; manager and strategies borrow it.
//! \threads Every thread may call every function at the same time.
//! \source Gatehouse's own: \decision{0033-examples-and-doubles}
class FixedClock final : public Clock
{
public:
    //! 2026-11-20 16:03:23.830575 UTC, the instant of the documents.
    static constexpr Instant documented{1795190603830575};

    //! \brief A clock that stands at this time.
    //! \param time since 1970-01-01T00:00:00 UTC
    explicit FixedClock(Instant time = documented) : m_time(time) {}

    [[nodiscard]] Instant sinceEpoch() const override { return m_time.load(); }
    //! \brief Sets the time.
    //! \param time since 1970-01-01T00:00:00 UTC
    void set(Instant time) { m_time = time; }
    //! \brief Moves the time on.
    //! \param by negative: back
    void advance(std::chrono::microseconds by) { m_time = m_time.load() + by; }

private:
    std::atomic<Instant> m_time;
};

} // namespace Auth
