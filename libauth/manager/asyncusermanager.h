// SPDX-License-Identifier: MIT
#pragma once

#include "usermanager.h"
#include "workpool.h"

#include <QFutureWatcher>
#include <QThread>

namespace Auth {

//! \brief The operations of a UserManager, run by a WorkPool and answered with futures: no window ever waits.
//!
//! \code
//! whenDone(async.run(&UserManager::login, email, password, context), window, [](const Result<User> &found) {
//!     if (found)
//!         qInfo() << "welcome," << found->email;
//! });
//! \endcode
//! \ownership Borrows manager and pool, which must outlive it and its futures.
//! \threads Every thread may call every function at the same time.
//! \source Gatehouse's own; the operations are UserManager's
class AsyncUserManager
{
public:
    //! Both must outlive this object and its futures.
    AsyncUserManager(UserManager &manager, WorkPool &pool) : m_manager(manager), m_pool(pool) {}

    //! The one whose operations are run.
    [[nodiscard]] UserManager &manager() const noexcept { return m_manager; }

    //! \brief Calls \a operation of the manager with copies of \a arguments in a thread of the pool. A copy of a view
    //! is a view: give a QByteArray where the operation takes a QByteArrayView.
    //! \return its result; Error::Overloaded at once when the queue is full. A future that is cancelled before the work
    //! begins stops it, and has no result.
    template<typename Returned, typename... Parameters, typename... Arguments>
    [[nodiscard]] QFuture<Returned> run(Returned (UserManager::*operation)(Parameters...), Arguments &&...arguments)
    {
        return m_pool.run(
                [&manager = m_manager, operation, arguments...] { return (manager.*operation)(arguments...); });
    }
    //! The same for operations that are const.
    template<typename Returned, typename... Parameters, typename... Arguments>
    [[nodiscard]] QFuture<Returned> run(Returned (UserManager::*operation)(Parameters...) const,
                                        Arguments &&...arguments)
    {
        return m_pool.run(
                [&manager = m_manager, operation, arguments...] { return (manager.*operation)(arguments...); });
    }

private:
    UserManager &m_manager;
    WorkPool &m_pool;
};

//! \brief Gives the result of \a future to \a receive in the thread of \a context; never, once the context is gone or
//! the future cancelled.
//!
//! QFuture::then(context, …) of Qt 6.4 does not do: it ends a debug build whose context died before the work was done,
//! and it looks at the context from the worker while that may be going.
//! \note Call it in the thread of \a context, which must have an event loop.
template<typename T, typename Receive>
void whenDone(const QFuture<T> &future, QObject *context, Receive receive)
{
    Q_ASSERT(context->thread() == QThread::currentThread());
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             receive(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace Auth
