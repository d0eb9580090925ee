// SPDX-License-Identifier: MIT
#include "database/memoryratelimiter.h"

#include <algorithm>

namespace Auth {

RateLimiter::Verdict MemoryRateLimiter::judgeStored(const QList<Draw> &draws, Instant now) const
{
    QList<Instant> fullAt;
    for (const Draw &draw : draws) {
        const auto place = m_places.find(draw.key);
        fullAt << (place == m_places.end() ? Instant(0) : place->second->fullAt);
    }
    return judge(draws, fullAt, now);
}

void MemoryRateLimiter::store(const QByteArray &key, Instant fullAt)
{
    if (const auto place = m_places.find(key); place != m_places.end()) {
        place->second->fullAt = fullAt;
        m_order.splice(m_order.begin(), m_order, place->second);
        return;
    }
    m_order.push_front({key, fullAt});
    m_places.emplace(key, m_order.begin());
    if (static_cast<qsizetype>(m_places.size()) > m_maximum) {
        m_places.erase(m_order.back().key);
        m_order.pop_back();
    }
}

Result<RateLimiter::Verdict> MemoryRateLimiter::take(const QList<Draw> &draws, Instant now)
{
    const QMutexLocker lock(&m_mutex);
    Verdict verdict = judgeStored(draws, now);
    if (!verdict.isAllowed)
        return verdict;
    for (qsizetype i = 0; i < draws.size(); ++i) {
        const auto place = m_places.find(draws[i].key);
        const Instant from = place == m_places.end() ? now : std::max(place->second->fullAt, now);
        store(draws[i].key, from + draws[i].cost * draws[i].bucket.interval);
        verdict.left[i] -= draws[i].cost;
    }
    return verdict;
}

Result<RateLimiter::Verdict> MemoryRateLimiter::peek(const QList<Draw> &draws, Instant now)
{
    const QMutexLocker lock(&m_mutex);
    return judgeStored(draws, now);
}

Result<void> MemoryRateLimiter::refund(const QList<Draw> &draws, Instant now)
{
    const QMutexLocker lock(&m_mutex);
    for (const Draw &draw : draws) {
        const auto place = m_places.find(draw.key);
        if (place == m_places.end())
            continue;
        place->second->fullAt -= draw.cost * draw.bucket.interval;
        if (place->second->fullAt <= now) {
            m_order.erase(place->second);
            m_places.erase(place);
        }
    }
    return {};
}

Result<void> MemoryRateLimiter::reset(const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    if (const auto place = m_places.find(key); place != m_places.end()) {
        m_order.erase(place->second);
        m_places.erase(place);
    }
    return {};
}

Result<qint64> MemoryRateLimiter::purge(Instant now)
{
    const QMutexLocker lock(&m_mutex);
    qint64 count = 0;
    for (auto stored = m_order.begin(); stored != m_order.end();) {
        if (stored->fullAt > now) {
            ++stored;
            continue;
        }
        m_places.erase(stored->key);
        stored = m_order.erase(stored);
        ++count;
    }
    return count;
}

qsizetype MemoryRateLimiter::size() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<qsizetype>(m_places.size());
}

} // namespace Auth
