// SPDX-License-Identifier: MIT
#include "generator.h"

#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <limits>

namespace Bench {

namespace {

constexpr std::uint64_t timerMark = std::numeric_limits<std::uint64_t>::max();
constexpr std::chrono::seconds patience{10}; // for what is unanswered at the end

Clock::duration secondsToDuration(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

} // namespace

Generator::Generator(Options options)
    : m_options(std::move(options)),
      m_isOpenLoop(m_options.rate > 0),
      m_interval(m_isOpenLoop ? secondsToDuration(1 / m_options.rate) : Clock::duration::zero()),
      m_epoll(::epoll_create1(EPOLL_CLOEXEC)),
      m_timer(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
{
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = timerMark;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_timer, &event);
}

Generator::~Generator()
{
    ::close(m_timer);
    ::close(m_epoll);
}

bool Generator::connect()
{
    for (int i = 0; i < m_options.connections; ++i) {
        m_connections.push_back(std::make_unique<Connection>(m_options.port));
        if (!watch(m_connections.size() - 1))
            return false;
        m_idle.push_back(m_connections.size() - 1);
    }
    return true;
}

bool Generator::watch(std::size_t index)
{
    if (!m_connections[index]->open())
        return false;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.u64 = index;
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_connections[index]->descriptor(), &event) == 0;
}

Observations Generator::run()
{
    m_nextDue = Clock::now();
    m_begin = m_nextDue + secondsToDuration(m_options.warmUp);
    m_end = m_begin + secondsToDuration(m_options.duration);
    for (Clock::time_point now = m_nextDue; !isOver(now); now = Clock::now()) {
        makeDue(now);
        dispatch();
        armTimer();
        std::array<epoll_event, 64> events{};
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 100);
        for (int i = 0; i < count; ++i) {
            const std::uint64_t mark = events[std::size_t(i)].data.u64;
            if (mark != timerMark)
                receive(mark);
            else if (std::uint64_t expirations = 0; ::read(m_timer, &expirations, sizeof expirations) < 0)
                continue; // armed again already
        }
    }
    m_seen.failures += m_isOpenLoop ? m_underWay + m_waiting.size() : 0;
    m_seen.seconds = m_options.duration;
    return std::move(m_seen);
}

bool Generator::isOver(Clock::time_point now) const
{
    if (now < m_end)
        return false;
    // A closed loop counts what was answered in time. The open one owes an answer to all that was due.
    return !m_isOpenLoop || (m_underWay == 0 && m_waiting.empty()) || now >= m_end + patience;
}

void Generator::makeDue(Clock::time_point now)
{
    if (m_isOpenLoop) {
        for (; m_nextDue <= now && m_nextDue < m_end; m_nextDue += m_interval)
            m_waiting.push_back(m_nextDue);
    } else if (now < m_end) {
        m_waiting.assign(m_idle.size(), now);
    }
}

void Generator::dispatch()
{
    while (!m_waiting.empty() && !m_idle.empty()) {
        const std::size_t index = m_idle.back();
        const Clock::time_point due = m_waiting.front();
        m_idle.pop_back();
        m_waiting.pop_front();
        ++m_underWay;
        if (counts(due))
            m_seen.delays.push_back(milliseconds(Clock::now() - due));
        if (!m_connections[index]->isOpen() && !watch(index))
            failed(index);
        else if (!m_connections[index]->send(m_options.request, due))
            failed(index);
    }
}

void Generator::receive(std::size_t index)
{
    Connection &connection = *m_connections[index];
    if (!connection.isOpen())
        return;
    const bool wasBusy = connection.isBusy();
    switch (connection.receive()) {
    case Connection::Outcome::Waiting: return;
    case Connection::Outcome::Answered:
        answered(connection);
        --m_underWay;
        m_idle.push_back(index);
        return;
    case Connection::Outcome::Failed:
        if (wasBusy)
            failed(index);
        else
            connection.close(); // the server ended an idle one; it is opened again when needed
    }
}

void Generator::answered(Connection &connection)
{
    const Clock::time_point now = Clock::now();
    if (m_isOpenLoop ? !counts(connection.due()) : !counts(now))
        return;
    m_seen.latencies.push_back(milliseconds(now - connection.due()));
    ++m_seen.statuses[connection.status()];
}

void Generator::failed(std::size_t index)
{
    m_connections[index]->close();
    --m_underWay;
    m_idle.insert(m_idle.begin(), index); // the others first: whoever listens no more is not asked at once again
    ++m_seen.failures;
}

void Generator::armTimer()
{
    if (!m_isOpenLoop || m_nextDue >= m_end)
        return;
    const auto since = m_nextDue.time_since_epoch(); // steady_clock is CLOCK_MONOTONIC
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(since);
    itimerspec next{};
    next.it_value.tv_sec = seconds.count();
    next.it_value.tv_nsec = std::chrono::duration_cast<std::chrono::nanoseconds>(since - seconds).count();
    ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME, &next, nullptr);
}

} // namespace Bench
