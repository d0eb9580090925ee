// SPDX-License-Identifier: MIT
#include "database/redis/redishealth_p.h"

#include "core/logging_p.h"

#include <chrono>

namespace Auth::Internal {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 100ms; // between two questions while the server is away

} // namespace

bool RedisHealth::admits()
{
    if (!m_isAway)
        return true;
    const QMutexLocker lock(&m_mutex);
    if (m_isAway && (m_isAsked || !m_nextQuestion.hasExpired()))
        return false;
    m_isAsked = m_isAway;
    return true;
}

void RedisHealth::noteAnswer()
{
    if (!m_isAway)
        return;
    const QMutexLocker lock(&m_mutex);
    if (!m_isAsked) // to a question from before it went
        return;
    m_isAsked = false;
    if (m_isAway.exchange(false))
        qCInfo(lcRedis).noquote() << m_place << "answers again, after" << m_away.elapsed() << "ms";
}

void RedisHealth::noteOutage(const QString &detail)
{
    const QMutexLocker lock(&m_mutex);
    m_isAsked = false;
    m_nextQuestion.setRemainingTime(pause);
    m_detail = detail;
    if (m_isAway.exchange(true))
        return;
    m_away.start();
    qCWarning(lcRedis).noquote() << m_place << "does not answer; what needs it is refused until it does:" << detail;
}

QString RedisHealth::detail() const
{
    const QMutexLocker lock(&m_mutex);
    return m_detail;
}

} // namespace Auth::Internal
