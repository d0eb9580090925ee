// SPDX-License-Identifier: MIT
#include "database/sql/serverstate_p.h"

#include "core/logging_p.h"

namespace Auth::Internal {

using namespace std::chrono_literals;

bool ServerState::mayTry()
{
    if (!m_isAway.load(std::memory_order_acquire))
        return true;
    const QMutexLocker lock(&m_mutex);
    if (!m_isAway)
        return true;
    if (m_isTried || !m_nextTry.hasExpired())
        return false;
    m_isTried = true;
    return true;
}

void ServerState::reached()
{
    m_wasReached.store(true, std::memory_order_relaxed);
    if (!m_isAway.load(std::memory_order_acquire))
        return;
    const QMutexLocker lock(&m_mutex);
    if (!m_isTried) // a try from before it went
        return;
    m_isTried = false;
    if (!m_isAway.exchange(false))
        return;
    qCInfo(lcDatabase).noquote() << m_name << "is back after" << double(m_away.elapsed()) / 1000 << "s";
}

void ServerState::failed(const Error &error)
{
    constexpr auto pause = 100ms;
    const QMutexLocker lock(&m_mutex);
    noteAway(error);
    m_isTried = false;
    m_nextTry = QDeadlineTimer(pause);
}

void ServerState::lost(const Error &error)
{
    m_epoch.fetch_add(1, std::memory_order_acq_rel);
    qCDebug(lcDatabase).noquote() << "a connection to" << m_name << "broke:" << error.detail;
}

Error ServerState::error() const
{
    const QMutexLocker lock(&m_mutex);
    return m_error;
}

void ServerState::noteAway(const Error &error)
{
    m_error = error;
    if (m_isAway.exchange(true))
        return;
    m_away.start();
    if (!m_wasReached) // no outage: who asked for it the first time is told, and tells it
        return;
    qCWarning(lcDatabase).noquote() << m_name << "cannot be reached:" << error.detail;
}

} // namespace Auth::Internal
