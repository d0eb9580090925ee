// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <QTimer>

#include <atomic>

namespace GatehouseAdmin {

//! \brief Work that takes long, in the session's thread for such. The window looks some times a second how far it is.
//!
//! When this object goes the work ends soon, and the session is let go of without waiting for it.
//! \note The thread of the window, but for the work itself.
class LongTask : public QObject
{
    Q_OBJECT

public:
    ~LongTask() override;

    [[nodiscard]] bool isBusy() const noexcept { return m_isBusy; }
    //! Ends the work soon; what is committed stays. The work still says how it ended.
    void cancel();
    [[nodiscard]] bool isCancelled() const { return *m_isCancelled; }

Q_SIGNALS:
    //! It began, came further or ended.
    void progressed();

protected:
    explicit LongTask(std::shared_ptr<Session> session, QObject *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<Session> &session() const noexcept { return m_session; }
    //! What the work has told meanwhile; called while it goes on, and once more before its result is received.
    virtual void takeNews() = 0;

    //! \brief Begins \a work, which gets the domain and looks now and then whether it is cancelled.
    //! \param receive gets its result, in this thread
    template<typename Work, typename Receive>
    void begin(Work work, Receive receive)
    {
        using Returned = std::invoke_result_t<Work, Gatehouse::Domain &, const std::atomic_bool &>;
        Q_ASSERT(!m_isBusy);
        m_isBusy = true;
        m_isCancelled = std::make_shared<std::atomic_bool>(false);
        m_timer.start();
        const auto future = m_session->runLong(
                [isCancelled = m_isCancelled, work = std::move(work)](Gatehouse::Domain &domain) mutable -> Returned {
                    if (*isCancelled)
                        return Auth::failure(Auth::Error::Cancelled);
                    return work(domain, *isCancelled);
                });
        Auth::whenDone(future, this, [this, receive = std::move(receive)](const Returned &result) mutable {
            m_timer.stop();
            m_isBusy = false;
            takeNews();
            receive(result);
            Q_EMIT progressed();
        });
        Q_EMIT progressed();
    }

private:
    std::shared_ptr<Session> m_session;
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
    QTimer m_timer;
    bool m_isBusy = false;
};

} // namespace GatehouseAdmin
