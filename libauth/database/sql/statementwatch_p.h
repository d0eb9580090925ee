// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace Auth::Internal {

//! \brief Shuts the socket of a connection whose server does not answer in time, so that whoever waits for it goes on.
//!
//! libpq waits for ever: `statement_timeout` is kept by the server, which may be what hangs, and TCP is content as long
//! as its machine is.
//! \note Any thread. A thread of its own keeps the time.
class StatementWatch
{
public:
    StatementWatch() = default;
    Q_DISABLE_COPY_MOVE(StatementWatch)
    ~StatementWatch();

    //! From now on until its end.
    class Round
    {
    public:
        //! Does nothing for a \a watch that is none.
        Round(StatementWatch *watch, int socket, std::chrono::milliseconds patience);
        Q_DISABLE_COPY_MOVE(Round)
        ~Round();

    private:
        StatementWatch *const m_watch;
        std::multimap<std::chrono::steady_clock::time_point, int>::iterator m_entry = {};
    };

private:
    using Clock = std::chrono::steady_clock;

    void run();

    std::mutex m_mutex; // guards all
    std::condition_variable m_changed;
    std::multimap<Clock::time_point, int> m_sockets; // by the moment at which they are shut
    Clock::time_point m_wakesAt;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace Auth::Internal
