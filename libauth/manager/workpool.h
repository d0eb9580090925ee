// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/export.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace Auth {

//! \brief Threads for work that takes long: hashing, writing, waiting. Its queue is bounded, so that a flood is
//! refused at once instead of being answered too late.
//!
//! The threads live as long as the pool: each has a database connection, and opening one costs more than keeping it.
//! \ownership Owns its threads.
//! \threads Every thread may call every function.
//! \source \decision{0003-answers-travel-by-number}
class GATEHOUSE_AUTH_EXPORT WorkPool
{
public:
    //! How the threads stand to others of the machine.
    enum class Priority : quint8 {
        Low, //!< for work that computes: event loops, and everybody else, go first
        Normal,
    };

    //! \brief Starts no thread before there is work.
    //! \param threads 0 is one a core
    //! \param maximumQueued jobs that wait or run, together, at least 1
    explicit WorkPool(int threads = 0, int maximumQueued = 256, Priority priority = Priority::Low);
    Q_DISABLE_COPY_MOVE(WorkPool)
    //! Waits for the work that has begun and for what is queued.
    ~WorkPool();

    //! \brief Queues work.
    //! \return false, and nothing happens, when the queue is full
    [[nodiscard]] bool tryRun(std::function<void()> work);
    //! \brief Queues \a work, a function that returns a Result. whenDone() takes the answer to an object's thread.
    //! \return its result; Error::Overloaded at once when the queue is full. A future that is cancelled before the work
    //! begins stops it, and has no result; so has that of work that dropQueued() forgets.
    template<typename Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Returned = std::invoke_result_t<Work>;
        const auto promise = std::make_shared<QPromise<Returned>>();
        promise->start();
        QFuture<Returned> future = promise->future();
        const bool isTaken = tryRun([promise, work = std::move(work)]() mutable {
            promise->addResult(promise->isCanceled() ? Returned(failure(Error::Cancelled)) : work());
            promise->finish();
        });
        if (!isTaken) {
            promise->addResult(Returned(failure(Error::Overloaded)));
            promise->finish();
        }
        return future;
    }
    //! Jobs that wait or run.
    [[nodiscard]] int load() const noexcept { return m_load.load(std::memory_order_relaxed); }
    //! How many jobs may wait and run, together. As given to the constructor.
    [[nodiscard]] int maximumQueued() const noexcept { return m_maximumQueued; }
    //! Forgets the work that has not begun.
    void dropQueued() { m_pool.clear(); }
    //! Waits until nothing is queued and nothing runs.
    void waitForDone() { m_pool.waitForDone(); }

private:
    const int m_maximumQueued;
    const Priority m_priority;
    std::atomic<int> m_load = 0;
    QThreadPool m_pool;
};

} // namespace Auth
