// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/error.h"
#include "../core/notice.h"

#include <QList>

#include <chrono>
#include <functional>

namespace Auth {

//! \brief A notice on its way, and what became of it.
//! \value
//! \source \decision{0012-outbox}
struct OutboxEntry
{
    //! How far it has come.
    enum class State : quint8 {
        Queued, //!< to be delivered, perhaps once more
        Sent,   //!< a server, or the disk, has taken it
        Failed, //!< given up: refused for good, or for too long
    };

    QString id;                  //!< a UUID; the same for every try, so that a repeat can be told
    Notice notice;               //!< without its token
    State state = State::Queued; //!< how far it has come
    int attempts = 0;            //!< tries that were begun
    Instant createdAt{0};        //!< when it was written
    Instant queuedAt{0};         //!< createdAt, or when retry() was called
    Instant nextAttemptAt{0};    //!< not before
    Instant leasedUntil{0};      //!< somebody is at it until then
    QString leaseOwner;          //!< who that is; empty: nobody
    Instant finishedAt{0};       //!< when it was sent or given up
    QString answer;              //!< the last word of who was to take it

    //! `queued`, `sent`, `failed`
    [[nodiscard]] GATEHOUSE_AUTH_EXPORT static QString name(State state);
    //! The state of this name; nothing for a text that is none.
    [[nodiscard]] GATEHOUSE_AUTH_EXPORT static std::optional<State> stateFromName(QStringView name);
};

//! \brief Which entries to list, newest first. All conditions must hold; unset ones hold for every entry.
//! \value
//! \source \decision{0012-outbox}
struct OutboxQuery
{
    //! Behind an entry, in the order of the list.
    struct Position
    {
        Instant createdAt{0}; //!< of the entry
        QString id;           //!< of the entry; tells entries of one instant apart
    };

    std::optional<OutboxEntry::State> state = {}; //!< in this state
    QString recipient = {};                       //!< this address, as it stands in the entry; empty: any
    std::optional<Position> after = {};           //!< OutboxPage::next of the page before; unset: the first page
    int limit = 200;                              //!< entries a page, 1 to 1000
};

//! \brief One page of a list that may have millions.
//! \value
//! \source \decision{0012-outbox}
struct OutboxPage
{
    QList<OutboxEntry> entries;                     //!< newest first
    std::optional<OutboxQuery::Position> next = {}; //!< unset on the last page
};

//! \brief Notices that are to be delivered: written with the change that caused them, kept until somebody has taken
//! them, and told apart by leases where several programs deliver.
//!
//! Besides the errors named, every function may return Error::DatabaseUnavailable and Error::Internal; functions that
//! name an owner return Error::Conflict when the lease is another's by now.
//! \ownership Whoever has made it owns it; the manager borrows it.
//! \threads Every function blocks, and every thread may call every function at the same time. The clocks of several
//! programs on one database may differ by less than the length of a lease.
//! \source \decision{0012-outbox}
class GATEHOUSE_AUTH_EXPORT Outbox
{
public:
    Outbox() = default;
    Q_DISABLE_COPY_MOVE(Outbox)
    virtual ~Outbox();

    //! \brief Writes a notice down, in the transaction of the calling thread where there is one. Its token is not kept.
    //! \return its id; Error::InvalidField for a recipient that is too long
    [[nodiscard]] virtual Result<QString> enqueue(const Notice &notice) = 0;

    // ---- for who delivers
    //! \brief Takes at most \a limit entries that are due for \a owner, who has until \a until; counts a try for each.
    //! No entry is ever leased to two owners, and one whose lease has run out can be leased again.
    [[nodiscard]] virtual Result<QList<OutboxEntry>> lease(const QString &owner, int limit, Instant now,
                                                           Instant until) = 0;
    //! Holds on to an entry for longer.
    [[nodiscard]] virtual Result<void> renew(const QString &id, const QString &owner, Instant until) = 0;
    //! Gives an entry back that was not tried.
    [[nodiscard]] virtual Result<void> release(const QString &id, const QString &owner) = 0;
    //! Delivered; \a answer is what whoever took it has said.
    [[nodiscard]] virtual Result<void> markSent(const QString &id, const QString &owner, const QString &answer,
                                                Instant now) = 0;
    //! Not now: \a answer says why. To be tried again at \a retryAt.
    [[nodiscard]] virtual Result<void> postpone(const QString &id, const QString &owner, const QString &answer,
                                                Instant retryAt) = 0;
    //! Given up.
    [[nodiscard]] virtual Result<void> markFailed(const QString &id, const QString &owner, const QString &answer,
                                                  Instant now) = 0;
    //! There is nobody to tell: the entry goes without a trace.
    [[nodiscard]] virtual Result<void> drop(const QString &id, const QString &owner) = 0;

    // ---- for who looks after it
    //! \brief One entry.
    //! \return Error::NoticeNotExists
    [[nodiscard]] virtual Result<OutboxEntry> get(const QString &id) = 0;
    //! Newest first; in any state when \a state is unset.
    [[nodiscard]] virtual Result<QList<OutboxEntry>> list(std::optional<OutboxEntry::State> state,
                                                          int limit = 1000) = 0;
    //! \brief One page of the entries that match.
    //! \return Error::InvalidQuery for a limit that makes no sense
    [[nodiscard]] virtual Result<OutboxPage> find(const OutboxQuery &query) = 0;
    //! How many are in \a state, or \a ceiling when there are more.
    [[nodiscard]] virtual Result<qint64> count(OutboxEntry::State state, qint64 ceiling) = 0;
    //! \brief Makes an entry that waits or was given up due at once.
    //! \return Error::NoticeNotExists; Error::Conflict when it was sent
    [[nodiscard]] virtual Result<void> retry(const QString &id, Instant now) = 0;
    //! The same for all that were given up.
    //! \return how many
    [[nodiscard]] virtual Result<qint64> retryFailed(Instant now) = 0;
    //! \brief Removes an entry, whatever its state.
    //! \return Error::NoticeNotExists
    [[nodiscard]] virtual Result<void> remove(const QString &id) = 0;
    //! Removes what was sent, or given up, before \a before.
    //! \return how many
    [[nodiscard]] virtual Result<qint64> purge(OutboxEntry::State state, Instant before) = 0;

    //! \a waker is called after each commit of a new entry of this process, in any thread; it must not wait. Set it
    //! before other threads enqueue, and reset it when they do no more.
    void setWaker(std::function<void()> waker) { m_waker = std::move(waker); }

protected:
    //! For subclasses, after the commit of an entry: calls the waker.
    void wake() const
    {
        if (m_waker)
            m_waker();
    }

private:
    std::function<void()> m_waker;
};

} // namespace Auth
