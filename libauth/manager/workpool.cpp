// SPDX-License-Identifier: MIT
#include "manager/workpool.h"

namespace Auth {

WorkPool::WorkPool(int threads, int maximumQueued) : m_maximumQueued(maximumQueued)
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : QThread::idealThreadCount());
    m_pool.setExpiryTimeout(-1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_pool.setObjectName(QStringLiteral("gatehouse-work"));
}

WorkPool::~WorkPool()
{
    m_pool.waitForDone();
}

bool WorkPool::tryRun(std::function<void()> work)
{
    if (m_load.fetch_add(1, std::memory_order_relaxed) >= m_maximumQueued) {
        m_load.fetch_sub(1, std::memory_order_relaxed);
        return false;
    }
    m_pool.start([this, work = std::move(work)] {
        work();
        m_load.fetch_sub(1, std::memory_order_relaxed);
    });
    return true;
}

} // namespace Auth
