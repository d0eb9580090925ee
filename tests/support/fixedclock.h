// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <atomic>

//! A clock that stands still until a test moves it. Any thread may read it.
class FixedClock final : public Auth::Clock
{
public:
    //! 2026-11-20 16:03:23.830575 UTC, the instant of the documents.
    static constexpr std::chrono::microseconds documented{1795190603830575};

    explicit FixedClock(std::chrono::microseconds time = documented) : m_time(time) {}

    [[nodiscard]] std::chrono::microseconds sinceEpoch() const override { return m_time.load(); }
    void set(std::chrono::microseconds time) { m_time = time; }
    void advance(std::chrono::microseconds by) { m_time = m_time.load() + by; }

private:
    std::atomic<std::chrono::microseconds> m_time;
};
