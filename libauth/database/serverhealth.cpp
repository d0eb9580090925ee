// SPDX-License-Identifier: MIT
#include "database/serverhealth_p.h"

#include <chrono>

namespace Auth::Internal {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 100ms; // between two questions while the server is away

} // namespace

bool ServerHealth::admits()
{
    if (!m_isAway)
        return true;
    const QMutexLocker lock(&m_mutex);
    if (m_isAway && (m_isAsked || !m_nextQuestion.hasExpired()))
        return false;
    m_isAsked = m_isAway;
    return true;
}

void ServerHealth::noteAnswer()
{
    m_wasThere.store(true, std::memory_order_relaxed);
    if (!m_isAway)
        return;
    const QMutexLocker lock(&m_mutex);
    if (!m_isAsked) // to a question from before it went
        return;
    m_isAsked = false;
    if (m_isAway.exchange(false))
        qCInfo(m_log.category).noquote() << m_log.back << m_away.elapsed() << "ms";
}

void ServerHealth::noteOutage(const Error &error)
{
    const QMutexLocker lock(&m_mutex);
    m_isAsked = false;
    m_nextQuestion.setRemainingTime(pause);
    m_error = error;
    if (m_isAway.exchange(true))
        return;
    m_away.start();
    if (m_wasThere || m_log.tellsOfTheStart)
        qCWarning(m_log.category).noquote() << m_log.gone << error.detail;
}

Error ServerHealth::error() const
{
    const QMutexLocker lock(&m_mutex);
    return m_error;
}

} // namespace Auth::Internal
