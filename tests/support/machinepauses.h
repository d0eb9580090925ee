// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>

//! \brief Knows when the whole program stood still, which nothing in it can help: a virtual machine that was paused by
//! its host, for example since it had used up its share.
//!
//! A thread that only sleeps looks how late it wakes. Time in which it waited for a processor is no pause, since
//! somebody else had it: perhaps the thread that is watched.
class MachinePauses
{
public:
    using Clock = std::chrono::steady_clock;

    MachinePauses()
        : m_thread([this](const std::stop_token &stop) {
              m_waited = waitedForProcessor();
              while (!stop.stop_requested())
                  beat();
          })
    {}

    //! How much of the time from \a begin to now was a pause. Waits a few milliseconds, until that can be known.
    [[nodiscard]] std::chrono::nanoseconds since(Clock::time_point begin)
    {
        std::unique_lock lock(m_mutex);
        const Clock::time_point end = Clock::now();
        m_hasBeaten.wait(lock, [&] { return m_lastBeat > end; });
        std::chrono::nanoseconds sum{};
        for (const auto &[from, to] : m_pauses)
            sum += std::max({}, std::min(to, end) - std::max(from, begin));
        return sum;
    }

    //! For how long the calling thread has waited for a processor since it began (proc(5), sched-stats of Linux); 0
    //! where the kernel does not say.
    [[nodiscard]] static std::chrono::nanoseconds waitedForProcessor()
    {
        QFile statistics(QStringLiteral("/proc/thread-self/schedstat"));
        if (!statistics.open(QIODevice::ReadOnly))
            return {};
        const QList<QByteArray> words = statistics.readAll().split(' ');
        return std::chrono::nanoseconds(words.size() > 1 ? words[1].toLongLong() : 0);
    }

private:
    struct Pause
    {
        Clock::time_point from;
        Clock::time_point to;
    };
    static constexpr std::chrono::milliseconds interval{2};
    static constexpr std::chrono::milliseconds usual{10}; // timers are a little late everywhere
    static constexpr std::size_t remembered = 100;

    void beat()
    {
        const Clock::time_point due = Clock::now() + interval;
        std::this_thread::sleep_until(due);
        const auto waited = waitedForProcessor();
        const std::lock_guard lock(m_mutex);
        m_lastBeat = Clock::now();
        const Clock::time_point end = m_lastBeat - (waited - m_waited);
        if (end - due > usual)
            m_pauses.push_back({due, end});
        m_waited = waited;
        if (m_pauses.size() > remembered)
            m_pauses.pop_front();
        m_hasBeaten.notify_all();
    }

    std::chrono::nanoseconds m_waited{}; // by the thread alone
    std::mutex m_mutex;
    std::condition_variable m_hasBeaten;
    std::deque<Pause> m_pauses;
    Clock::time_point m_lastBeat = Clock::now();
    std::jthread m_thread; // the last, as it uses the others
};
