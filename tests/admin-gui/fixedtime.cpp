// SPDX-License-Identifier: MIT
#include "fixedtime.h"

#include <atomic>
#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

std::atomic<std::time_t> fixedSeconds = 0; // 0: it goes

} // namespace

void fixTime(std::chrono::seconds sinceEpoch)
{
    fixedSeconds = static_cast<std::time_t>(sinceEpoch.count());
}

extern "C" {

[[gnu::visibility("default")]] int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const bool isOfWall = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    if (isOfWall && fixedSeconds != 0) {
        *time = {fixedSeconds, 0};
        return 0;
    }
    return static_cast<int>(syscall(SYS_clock_gettime, clock, time));
}

[[gnu::visibility("default")]] int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    const int failed = clock_gettime(CLOCK_REALTIME, &now);
    *time = {now.tv_sec, now.tv_nsec / 1000};
    return failed;
}

[[gnu::visibility("default")]] std::time_t time(std::time_t *into) noexcept
{
    timespec now{};
    (void)clock_gettime(CLOCK_REALTIME, &now);
    if (into)
        *into = now.tv_sec;
    return now.tv_sec;
}
}
