// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QMutex>

#include <atomic>

namespace Auth::Internal {

//! \brief What all connections to one server know of it: whether it is there, and which of them are from before it went.
//!
//! While it is away one thread at a time tries to reach it, a few times a second; the others are refused at once
//! instead of waiting in vain each.
//! \note Any thread.
class GATEHOUSE_AUTH_EXPORT ServerState
{
public:
    //! \param name as the log calls it, such as "the database"
    explicit ServerState(QString name) : m_name(std::move(name)) {}

    //! Whether to try now. Who is told so calls reached() or failed() afterwards.
    [[nodiscard]] bool mayTry();
    void reached();
    void failed(const Error &error);
    //! A connection broke: those that were made before may be broken too.
    void lost(const Error &error);
    //! Grows with each lost().
    [[nodiscard]] quint64 epoch() const noexcept { return m_epoch.load(std::memory_order_acquire); }
    //! Why it is away.
    [[nodiscard]] Error error() const;

private:
    void noteAway(const Error &error); // with the mutex held

    const QString m_name;
    std::atomic<quint64> m_epoch = 0;
    std::atomic<bool> m_isAway = false;
    std::atomic<bool> m_wasReached = false; // ever
    mutable QMutex m_mutex; // guards what follows
    bool m_isTried = false;
    QDeadlineTimer m_nextTry;
    QElapsedTimer m_away;
    Error m_error;
};

} // namespace Auth::Internal
