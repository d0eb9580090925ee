// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

//! A clock that stands still.
class FixedClock final : public Auth::Clock
{
public:
    explicit FixedClock(std::chrono::microseconds time) : m_time(time) {}
    [[nodiscard]] std::chrono::microseconds sinceEpoch() const override { return m_time; }

private:
    std::chrono::microseconds m_time;
};
