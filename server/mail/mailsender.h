// SPDX-License-Identifier: MIT
#pragma once

#include "mail/mailtexts.h"
#include "mail/mailtransport.h"

#include "core/clock.h"
#include "database/outbox.h"

#include <QDeadlineTimer>
#include <QThread>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace Auth {
class UserManager;
}

namespace Gatehouse {

//! \brief Delivers what stands in the outbox, in a thread of its own: at once what this process wrote, within the
//! poll interval what others wrote, and again, ever more rarely, what could not be delivered.
//!
//! An entry is taken by a lease, delivered, and marked; a process that dies in between leaves a lease that runs out.
//! So nothing is lost, and at most what was just being delivered is delivered twice.
//! \note Belongs to one thread, except wake(). Manager, outbox and clock must outlive it.
class MailSender final
{
public:
    struct Settings
    {
        std::chrono::milliseconds pollInterval{2000};
        //! After a notice was written, until it is looked at: the request that wrote it is answered by then, and its
        //! time does not tell whether there is anybody to mail to.
        std::chrono::milliseconds pause{50};
        std::chrono::seconds lease{15};      //!< after a crash, what was leased waits so long; at least 2 s
        std::chrono::seconds stopWithin{10}; //!< a delivery that lasts longer once stop() is called is broken off
        std::chrono::seconds firstRetry{30}; //!< doubled with each try, up to longestRetry, less up to a half at random
        std::chrono::seconds longestRetry{3600};
        std::chrono::hours giveUpAfter{72}; //!< since it was queued
        std::chrono::hours keepSent{7 * 24};
        std::chrono::hours keepFailed{30 * 24};
        const Auth::Clock *clock = &Auth::Clock::system();
        std::function<double()> random = {}; //!< from 0 to below 1; unset: a generator of its own
    };
    //! Called after each try, in the sender's thread.
    using Observer = std::function<void(bool delivered)>;

    MailSender(Auth::UserManager &manager, Auth::Outbox &outbox, MailTexts texts,
               std::unique_ptr<MailTransport> transport, Settings settings, Observer observer = {});
    Q_DISABLE_COPY_MOVE(MailSender)
    //! As stop().
    ~MailSender();

    //! \return what is wrong with the place where mails go; empty when nothing is
    [[nodiscard]] QString problem() const { return m_transport->problem(); }
    //! Begins. Nobody must enqueue in this moment.
    void start();
    //! Finishes the mail that is under way, or breaks it off after Settings::stopWithin; the others stay for the next
    //! start.
    void stop();
    //! There is something new. Any thread; does not wait.
    void wake();

    //! Delivers what is due since \a age, in the calling thread: what the thread does again and again. \return how many
    //! were tried
    int sendDue(std::chrono::milliseconds age = {});

private:
    enum class Next : quint8 { GoOn, Rest };

    void run();
    [[nodiscard]] bool isStopping();
    [[nodiscard]] bool holdLease(const QString &id, Auth::Instant &leasedUntil);
    [[nodiscard]] bool mayGoOn(const QString &id, Auth::Instant &leasedUntil);
    [[nodiscard]] Next deliver(const Auth::OutboxEntry &entry);
    [[nodiscard]] Next conclude(const Auth::OutboxEntry &entry, const MailTransport::Answer &answer);
    void tryLater(const Auth::OutboxEntry &entry, const QString &why);
    void giveUp(const Auth::OutboxEntry &entry, const QString &why);
    void releaseAll(const QList<Auth::OutboxEntry> &entries);
    void purge();
    [[nodiscard]] Auth::Instant now() const { return m_settings.clock->sinceEpoch(); }
    [[nodiscard]] std::chrono::milliseconds delayAfter(int attempts) const;

    Auth::UserManager &m_manager;
    Auth::Outbox &m_outbox;
    const MailTexts m_texts;
    const std::unique_ptr<MailTransport> m_transport;
    const Settings m_settings;
    const Observer m_observer;
    const QString m_name; // as the owner of leases; no other sender has it
    Auth::Instant m_lastPurge{0};
    bool m_isTroubled = false; // the outbox could not be read; said once

    std::mutex m_mutex; // guards the next three
    bool m_isWoken = false;
    bool m_isStopping = false;
    QDeadlineTimer m_stopDeadline{QDeadlineTimer::Forever};
    std::condition_variable m_condition;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Gatehouse
