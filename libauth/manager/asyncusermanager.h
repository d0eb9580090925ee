// SPDX-License-Identifier: MIT
#pragma once

#include "manager/usermanager.h"
#include "manager/workpool.h"

#include <QFuture>
#include <QPromise>

namespace Auth {

//! \brief The operations of a UserManager, run by a WorkPool and answered with futures: no window ever waits.
//!
//! `async.run(&UserManager::authenticate, email, password).then(this, [](const Result<User> &user) { … });`
//! The context object of then() makes the callback silent after the window is gone.
//! \note Every thread may call every function. Manager and pool must outlive this object and its futures.
class AsyncUserManager
{
public:
    AsyncUserManager(UserManager &manager, WorkPool &pool) : m_manager(manager), m_pool(pool) {}

    [[nodiscard]] UserManager &manager() const noexcept { return m_manager; }

    //! \brief Calls \a operation of the manager with copies of \a arguments in a thread of the pool.
    //! \return its result; Error::Overloaded at once when the queue is full; Error::Cancelled when the future was
    //! cancelled before the work began
    template<typename Returned, typename... Parameters, typename... Arguments>
    [[nodiscard]] QFuture<Returned> run(Returned (UserManager::*operation)(Parameters...), Arguments &&...arguments)
    {
        return start<Returned>([&manager = m_manager, operation, arguments...] { return (manager.*operation)(arguments...); });
    }
    template<typename Returned, typename... Parameters, typename... Arguments>
    [[nodiscard]] QFuture<Returned> run(Returned (UserManager::*operation)(Parameters...) const, Arguments &&...arguments)
    {
        return start<Returned>([&manager = m_manager, operation, arguments...] { return (manager.*operation)(arguments...); });
    }

private:
    template<typename Returned, typename Work>
    QFuture<Returned> start(Work work)
    {
        const auto promise = std::make_shared<QPromise<Returned>>();
        promise->start();
        QFuture<Returned> future = promise->future();
        const bool accepted = m_pool.tryRun([promise, work = std::move(work)] {
            promise->addResult(promise->isCanceled() ? Returned(failure(Error::Cancelled)) : work());
            promise->finish();
        });
        if (!accepted) {
            promise->addResult(Returned(failure(Error::Overloaded)));
            promise->finish();
        }
        return future;
    }

    UserManager &m_manager;
    WorkPool &m_pool;
};

} // namespace Auth
