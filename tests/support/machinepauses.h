// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QList>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>

#include <unistd.h>

//! \brief Knows when the whole program stood still, or a processor of it, which nothing in it can help: a virtual
//! machine that was paused by its host, for example since it had used up its share.
//!
//! A thread that only sleeps looks how late it wakes. Time in which it waited for a processor is no pause, since
//! somebody else had it: perhaps the thread that is watched. Where the host takes one processor of several, that thread
//! may have slept well on another; the kernel knows of it (proc(5), steal of /proc/stat).
class MachinePauses
{
public:
    using Clock = std::chrono::steady_clock;

    MachinePauses()
        : m_thread([this](const std::stop_token &stop) {
              look();
              while (!stop.stop_requested())
                  beat();
          })
    {}

    //! How much of the time from \a begin to now was a pause. Waits some milliseconds, until that can be known.
    [[nodiscard]] std::chrono::nanoseconds since(Clock::time_point begin)
    {
        const Clock::time_point end = Clock::now();
        std::this_thread::sleep_for(tick);
        const std::chrono::nanoseconds stolen = stolenByHost();
        std::unique_lock lock(m_mutex);
        m_hasBeaten.wait(lock, [&] { return m_lastBeat > end; });
        std::chrono::nanoseconds sum{};
        for (const auto &[from, to] : m_pauses)
            sum += std::max({}, std::min(to, end) - std::max(from, begin));
        const auto later =
                std::find_if(m_looks.begin(), m_looks.end(), [&](const Look &one) { return one.at > begin; });
        const Look &before = later == m_looks.begin() ? m_looks.front() : *std::prev(later);
        return std::min<std::chrono::nanoseconds>(std::max(sum, stolen - before.stolen), end - begin);
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

    //! For how long the host has had a processor of this machine that wanted to work, of all processors together and to
    //! a hundredth of a second; 0 where the kernel does not say.
    [[nodiscard]] static std::chrono::nanoseconds stolenByHost()
    {
        QFile statistics(QStringLiteral("/proc/stat"));
        if (!statistics.open(QIODevice::ReadOnly))
            return {};
        const QList<QByteArray> words = statistics.readLine().simplified().split(' ');
        constexpr qsizetype steal = 8;
        const qint64 ticks = words.size() > steal ? words[steal].toLongLong() : 0;
        return std::chrono::nanoseconds(std::chrono::seconds(ticks)) / std::max(::sysconf(_SC_CLK_TCK), 1L);
    }

private:
    struct Pause
    {
        Clock::time_point from;
        Clock::time_point to;
    };
    struct Look
    {
        Clock::time_point at;
        std::chrono::nanoseconds stolen;
    };
    static constexpr std::chrono::milliseconds interval{2};
    static constexpr std::chrono::milliseconds usual{10};        // timers are a little late everywhere
    static constexpr std::chrono::milliseconds lookInterval{50}; // to look costs a tenth of a millisecond
    static constexpr std::chrono::milliseconds tick{20};         // by then the kernel has counted what was stolen
    static constexpr std::size_t remembered = 100;

    void look()
    {
        const Look now{Clock::now(), stolenByHost()};
        const std::lock_guard lock(m_mutex);
        m_looks.push_back(now);
        if (m_looks.size() > remembered)
            m_looks.pop_front();
    }
    void beat()
    {
        const Clock::time_point due = m_lastBeat + interval; // without a gap in which a pause would not be seen
        std::this_thread::sleep_until(due);
        if (due - m_looks.back().at > lookInterval) // this thread alone changes them
            look();
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

    std::chrono::nanoseconds m_waited{}; // by the thread alone; a new one has waited for nothing
    std::mutex m_mutex;
    std::condition_variable m_hasBeaten;
    std::deque<Pause> m_pauses;
    std::deque<Look> m_looks;
    Clock::time_point m_lastBeat = Clock::now();
    std::jthread m_thread; // the last, as it uses the others
};
