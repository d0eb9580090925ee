// SPDX-License-Identifier: MIT
#include "core/clock.h"

namespace Auth {

namespace {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::microseconds sinceEpoch() const override
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
                std::chrono::system_clock::now().time_since_epoch());
    }
};

} // namespace

Clock::~Clock() = default;

qint64 Clock::secondsSinceEpoch() const
{
    return std::chrono::floor<std::chrono::seconds>(sinceEpoch()).count();
}

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace Auth
