// SPDX-License-Identifier: MIT
#include "transfer/rowqueue.h"

namespace Gatehouse {

bool RowQueue::push(ImportRows rows)
{
    QMutexLocker lock(&m_mutex);
    while (m_portions.size() >= mostPortions && !m_isCancelled)
        m_changed.wait(&m_mutex);
    if (m_isCancelled)
        return false;
    m_portions.push_back(std::move(rows));
    m_changed.wakeAll();
    return true;
}

void RowQueue::close()
{
    const QMutexLocker lock(&m_mutex);
    m_isClosed = true;
    m_changed.wakeAll();
}

std::optional<ImportRows> RowQueue::pop()
{
    QMutexLocker lock(&m_mutex);
    while (m_portions.empty() && !m_isClosed)
        m_changed.wait(&m_mutex);
    if (m_portions.empty())
        return std::nullopt;
    ImportRows rows = std::move(m_portions.front());
    m_portions.pop_front();
    m_changed.wakeAll();
    return rows;
}

void RowQueue::cancel()
{
    const QMutexLocker lock(&m_mutex);
    m_isCancelled = true;
    m_changed.wakeAll();
}

} // namespace Gatehouse
