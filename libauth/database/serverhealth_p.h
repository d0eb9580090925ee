// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/export_p.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMutex>

#include <atomic>

namespace Auth::Internal {

//! \brief Whether a server is there, as far as the last calls could tell, and who may find out.
//!
//! While it is away one thread at a time asks it, every 100 ms; the others are refused at once instead of waiting in
//! vain each. An outage is one line in the log when it begins and one when it ends.
//! \note Any thread.
class GATEHOUSE_AUTH_TEST_EXPORT ServerHealth
{
public:
    struct Log
    {
        const QLoggingCategory &category;
        QString gone;                //!< how the line begins; why follows
        QString back;                //!< likewise; how many milliseconds it was away follows
        bool tellsOfTheStart = true; //!< false: when it was never there, whoever asked for it tells that
    };
    explicit ServerHealth(Log log) : m_log(std::move(log)) {}

    //! Whether to call the server. To be followed by noteAnswer() or noteOutage().
    [[nodiscard]] bool admits();
    void noteAnswer();
    void noteOutage(const Error &error);
    //! Why it is thought to be away.
    [[nodiscard]] Error error() const;

private:
    const Log m_log;
    std::atomic<bool> m_isAway = false; // changed under the lock; read without it where all is well
    std::atomic<bool> m_wasThere = false;
    mutable QMutex m_mutex; // for the rest
    bool m_isAsked = false; // a thread is finding out
    QDeadlineTimer m_nextQuestion;
    QElapsedTimer m_away;
    Error m_error;
};

} // namespace Auth::Internal
