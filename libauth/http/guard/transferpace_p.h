// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include <chrono>

#include <QtGlobal>

namespace Auth::Internal {

//! \brief Whether a client keeps up with a transfer: no long pause, and a minimum rate on average.
//!
//! Only the time counts in which the client is waited for: between resume() and pause(). Knows no socket and no clock.
class GATEHOUSE_HTTP_TEST_EXPORT TransferPace
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    //! A new transfer; nobody is waited for yet.
    //! \param patience the longest pause, and what is added to the time of the whole transfer
    //! \param bytesPerSecond what the transfer must make on average; less than 1 is 1
    void start(std::chrono::milliseconds patience, qint64 bytesPerSecond);

    //! From \a now on the client is waited for.
    //! \param total bytes transferred so far, counted from anywhere
    void resume(TimePoint now, qint64 total);
    //! So many bytes are transferred by now, counted as for resume().
    void advance(TimePoint now, qint64 total);
    void pause(TimePoint now, qint64 total);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    //! When the client will have been too slow if no more bytes come. Only while it is waited for.
    [[nodiscard]] TimePoint deadline() const;

private:
    std::chrono::milliseconds m_patience{0};
    qint64 m_bytesPerSecond = 1;
    std::chrono::nanoseconds m_waited{0}; // before the last resume()
    TimePoint m_resumed;
    TimePoint m_lastAdvance;
    qint64 m_total = 0; // as last told
    qint64 m_bytes = 0; // while the client was waited for
    bool m_isRunning = false;
};

} // namespace Auth::Internal
