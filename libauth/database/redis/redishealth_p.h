// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QMutex>
#include <QString>

#include <atomic>

namespace Auth::Internal {

//! \brief Whether a server is there, as far as the last calls could tell, and who may find out.
//! \note Every thread may call every function.
class RedisHealth
{
public:
    //! \param place names the server in the log
    explicit RedisHealth(QString place) : m_place(std::move(place)) {}

    //! \brief Whether to call the server: always while it is there; now and then, and one at a time, while it is away.
    //! To be followed by noteAnswer() or noteOutage().
    [[nodiscard]] bool admits();
    void noteAnswer();
    void noteOutage(const QString &detail);
    //! Why the server is thought to be away.
    [[nodiscard]] QString detail() const;

private:
    const QString m_place;
    std::atomic<bool> m_isAway = false; // changed under the lock; read without it where all is well
    mutable QMutex m_mutex;             // for the rest
    bool m_isAsked = false;             // a thread is finding out
    QDeadlineTimer m_nextQuestion;
    QElapsedTimer m_away;
    QString m_detail;
};

} // namespace Auth::Internal
