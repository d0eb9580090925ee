// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "options.h"

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace Bench {

//! What was seen of the requests that count.
struct Observations
{
    std::vector<double> latencies; //!< milliseconds from when a request was due to the end of its answer
    std::vector<double> delays;    //!< milliseconds from when it was due until it was sent
    std::map<int, std::size_t> statuses;
    std::size_t failures = 0; //!< connections that broke, answers that could not be read, requests never answered
    double seconds = 0;
};

//! \brief Sends requests and measures their answers, in one thread.
//!
//! With a rate it is an open loop: requests are due at fixed times, whether earlier ones were answered or not, and
//! one that finds no free connection waits and is measured from when it was due. So a server that stalls is charged
//! for every request that its stall delayed (no coordinated omission).
class Generator
{
public:
    explicit Generator(Options options);
    Generator(const Generator &) = delete;
    Generator &operator=(const Generator &) = delete;
    ~Generator();

    //! False when nobody listens.
    [[nodiscard]] bool connect();
    [[nodiscard]] Observations run();

private:
    [[nodiscard]] bool watch(std::size_t index);
    [[nodiscard]] bool isOver(Clock::time_point now) const;
    [[nodiscard]] bool counts(Clock::time_point due) const { return due >= m_begin && due < m_end; }
    void makeDue(Clock::time_point now);
    void dispatch();
    void receive(std::size_t index);
    void answered(Connection &connection);
    void failed(std::size_t index);
    void armTimer();

    const Options m_options;
    const bool m_isOpenLoop;
    const Clock::duration m_interval; // between two requests of the open loop
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::size_t> m_idle;         // indices of connections
    std::deque<Clock::time_point> m_waiting; // when the requests were due that no connection was free for
    std::size_t m_underWay = 0;
    Clock::time_point m_nextDue;
    Clock::time_point m_begin; // of the time that counts
    Clock::time_point m_end;
    int m_epoll = -1;
    int m_timer = -1;
    Observations m_seen;
};

} // namespace Bench
