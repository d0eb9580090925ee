// SPDX-License-Identifier: MIT
#include "testing/inmemorystore.h"

#include "testing/inmemorytables_p.h"

#include <algorithm>

namespace Auth {

namespace Internal {

void InMemoryTables::setOutage(std::optional<Error> error)
{
    const QMutexLocker lock(&m_mutex);
    m_outage = std::move(error);
}

std::optional<Error> InMemoryTables::obstacle() const
{
    if (m_outage)
        return m_outage;
    return isMine() ? m_failure : std::nullopt; // a transaction that has failed does nothing more
}

void InMemoryTables::waitForTurn()
{
    while (m_owner && !isMine())
        m_ended.wait(&m_mutex);
}

tl::unexpected<Error> InMemoryTables::refuse(Error error)
{
    if (isMine())
        m_failure = error;
    return failure(std::move(error));
}

UserId InMemoryTables::idFor(const UserId &given)
{
    UserId id = given.isNull() ? m_settings.ids->make() : given;
    if (id.isNull())
        id = m_settings.ids->fromDatabase(m_lastId + 1);
    if (m_settings.ids->isNumeric())
        m_lastId = std::max(m_lastId, id.toString().toLongLong());
    return id;
}

Result<void> InMemoryTables::transaction(const std::function<Result<void>()> &work)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (isMine())
            return joinedIn(work);
        waitForTurn();
        if (m_outage)
            return failure(*m_outage);
        m_owner = QThread::currentThreadId();
        m_working = m_committed;
    }
    auto done = work();
    QList<std::function<void()>> followers;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_failure && done)
            done = failure(*m_failure);
        if (done) {
            m_committed = std::exchange(m_working, {});
            followers.swap(m_followers);
        }
        m_working = {};
        m_failure.reset();
        m_followers.clear();
        m_owner = nullptr;
        m_ended.wakeAll();
    }
    for (const auto &follower : std::as_const(followers))
        follower();
    return done;
}

//! A transaction within one, in the same thread; called with the lock, which is open while \a work runs.
Result<void> InMemoryTables::joinedIn(const std::function<Result<void>()> &work)
{
    if (const auto obstacle = this->obstacle())
        return failure(*obstacle);
    m_mutex.unlock();
    auto done = work();
    m_mutex.lock();
    if (!done && !m_failure)
        m_failure = done.error();
    return m_failure ? Result<void>(failure(*m_failure)) : done;
}

void InMemoryTables::afterCommit(std::function<void()> work)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (isMine()) {
            m_followers << std::move(work);
            return;
        }
    }
    work();
}

} // namespace Internal

InMemoryStore::InMemoryStore() : InMemoryStore(Settings{}) {}

InMemoryStore::InMemoryStore(Settings settings)
    : m_tables(std::make_unique<Internal::InMemoryTables>(std::move(settings)))
{}

InMemoryStore::~InMemoryStore() = default;

void InMemoryStore::setOutage(std::optional<Error> error)
{
    m_tables->setOutage(std::move(error));
}

} // namespace Auth
