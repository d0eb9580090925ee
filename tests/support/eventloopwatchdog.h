// SPDX-License-Identifier: MIT
#pragma once

#include "support/machinepauses.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

//! \brief Notices when the event loop of its thread stalls: a query, a lock, a long computation where none may be.
//!
//! A timer looks every few milliseconds how late it is. Time for which the machine was busy with other programs does
//! not count, nor that in which it stood still (see MachinePauses), so that the limit can be small on a machine that is
//! shared. What the test itself does without running the loop counts: leave()
//! before something slow that is the test's own.
class EventLoopWatchdog
{
public:
    explicit EventLoopWatchdog(std::chrono::milliseconds limit = std::chrono::milliseconds(50)) : m_limit(limit)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        enter();
    }

    //! Watches from now on, as after construction.
    void enter()
    {
        m_waited = MachinePauses::waitedForProcessor();
        m_since = MachinePauses::Clock::now();
        m_timer.start(interval);
    }
    //! Looks a last time, and watches no more until enter().
    void leave()
    {
        if (m_timer.isActive())
            look();
        m_timer.stop();
    }

    //! As if there had been no stall before.
    void forget()
    {
        if (m_timer.isActive())
            enter();
        m_worst = {};
    }

    //! The longest stall up to now.
    [[nodiscard]] std::chrono::milliseconds worst()
    {
        if (m_timer.isActive())
            look();
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_worst);
    }
    [[nodiscard]] bool isAlive() { return worst() <= m_limit; }
    //! For QVERIFY2().
    [[nodiscard]] QByteArray report()
    {
        return "The event loop stalled for " + QByteArray::number(static_cast<qint64>(worst().count())) + " ms.";
    }

private:
    static constexpr std::chrono::milliseconds interval{5};

    void look()
    {
        const std::chrono::nanoseconds waited = MachinePauses::waitedForProcessor();
        std::chrono::nanoseconds late = MachinePauses::Clock::now() - m_since - interval - (waited - m_waited);
        if (late > m_limit / 2) // else it is not worth the wait
            late -= m_pauses.since(m_since);
        m_since = MachinePauses::Clock::now();
        m_worst = std::max(m_worst, late);
        m_waited = waited;
    }

    const std::chrono::milliseconds m_limit;
    QTimer m_timer;
    MachinePauses m_pauses;
    MachinePauses::Clock::time_point m_since;
    std::chrono::nanoseconds m_waited{};
    std::chrono::nanoseconds m_worst{};
};

//! Fails the test when the event loop stalled for longer than the limit of \a watchdog.
#define VERIFY_LOOP_ALIVE(watchdog) QVERIFY2((watchdog).isAlive(), (watchdog).report())
