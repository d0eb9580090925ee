// SPDX-License-Identifier: MIT
#pragma once

#include "support/machinepauses.h"

#include <QByteArray>

//! \brief How long something takes the thread that waits for it.
//!
//! Time for which the machine was busy with other programs does not count, nor that in which it stood still (see
//! MachinePauses), so that a limit can be close on a machine that is shared. What others wait for on behalf of the
//! thread, a server or a second thread, counts. Use it from the thread that makes it.
class FairTimer
{
public:
    //! Begins now. \param pauses may be shared by several, in any thread
    explicit FairTimer(MachinePauses &pauses) : m_pauses(pauses) { restart(); }

    void restart()
    {
        m_waited = MachinePauses::waitedForProcessor();
        m_begin = MachinePauses::Clock::now();
    }
    //! Whether it has taken longer. Waits some milliseconds where it seems so.
    [[nodiscard]] bool isOver(std::chrono::milliseconds limit)
    {
        m_taken = MachinePauses::Clock::now() - m_begin - (MachinePauses::waitedForProcessor() - m_waited);
        if (m_taken > limit)
            m_taken -= m_pauses.since(m_begin);
        return m_taken > limit;
    }
    //! For QVERIFY2(): what isOver() found.
    [[nodiscard]] QByteArray report() const
    {
        return "It took " + QByteArray::number(static_cast<qint64>(m_taken / std::chrono::milliseconds(1))) + " ms.";
    }

private:
    MachinePauses &m_pauses;
    MachinePauses::Clock::time_point m_begin;
    std::chrono::nanoseconds m_waited{};
    std::chrono::nanoseconds m_taken{};
};
