// SPDX-License-Identifier: MIT
#pragma once

#include "core/user.h"
#include "testing/inmemorystore.h"

#include <QHash>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <utility>

namespace Auth::Internal {

//! The rows. A copy costs nothing until one of the two changes.
struct InMemoryRows
{
    QHash<UserId, User> users;
    QHash<QString, UserId> owners; //!< of addresses in lower case
    QHash<UserId, OAuthAccount> accounts;
    QHash<QByteArray, AccessToken> tokens;
};

//! \brief Rows with transactions: one at a time writes, and while it does, the others read what was there before.
//! \note Any thread.
class InMemoryTables
{
public:
    explicit InMemoryTables(InMemoryStore::Settings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] const UserFields &fields() const noexcept { return m_settings.fields; }
    [[nodiscard]] const IdScheme &ids() const noexcept { return *m_settings.ids; }
    void setOutage(std::optional<Error> error);

    //! What \a look returns, a Result, for the rows as this thread may see them.
    template<typename Look>
    auto read(Look look) -> decltype(look(std::declval<const InMemoryRows &>()))
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto obstacle = this->obstacle())
            return failure(*obstacle);
        return look(std::as_const(rows()));
    }
    //! The same for a change, which is a part of the transaction of this thread, or one of its own. \a change must look
    //! before it writes: where it returns an error, nothing may have changed.
    template<typename Change>
    auto write(Change change) -> decltype(change(std::declval<InMemoryRows &>()))
    {
        QMutexLocker lock(&m_mutex);
        waitForTurn();
        if (const auto obstacle = this->obstacle())
            return failure(*obstacle);
        return change(rows());
    }
    //! Within write(): what a constraint of a database refuses, and what ends the transaction around it.
    [[nodiscard]] tl::unexpected<Error> refuse(Error error);
    //! Within write(): \a given, or an id of which none was ever given.
    [[nodiscard]] UserId idFor(const UserId &given);

    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work);
    void afterCommit(std::function<void()> work);

private:
    [[nodiscard]] bool isMine() const { return m_owner == QThread::currentThreadId(); }
    [[nodiscard]] std::optional<Error> obstacle() const;
    [[nodiscard]] InMemoryRows &rows() { return isMine() ? m_working : m_committed; }
    void waitForTurn();
    [[nodiscard]] Result<void> joinedIn(const std::function<Result<void>()> &work);

    const InMemoryStore::Settings m_settings;
    QMutex m_mutex; // for the rest
    QWaitCondition m_ended;
    std::optional<Error> m_outage;
    InMemoryRows m_committed;
    qint64 m_lastId = 0; // not undone: ids are never given twice
    // Of the transaction:
    Qt::HANDLE m_owner = nullptr; // the thread; null: there is none
    InMemoryRows m_working;
    std::optional<Error> m_failure;
    QList<std::function<void()>> m_followers;
};

} // namespace Auth::Internal
