// SPDX-License-Identifier: MIT
#include "core/clock.h"

namespace Auth {

namespace {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant sinceEpoch() const override
    {
        return std::chrono::duration_cast<Instant>(std::chrono::system_clock::now().time_since_epoch());
    }
};

} // namespace

Clock::~Clock() = default;

std::chrono::seconds Clock::secondsSinceEpoch() const
{
    return std::chrono::floor<std::chrono::seconds>(sinceEpoch());
}

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace Auth
