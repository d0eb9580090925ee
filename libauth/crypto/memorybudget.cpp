// SPDX-License-Identifier: MIT
#include "crypto/memorybudget_p.h"

namespace Auth::Internal {

MemoryBudget::Share::Share(MemoryBudget &budget, qint64 kibibytes) : m_budget(budget), m_size(kibibytes)
{
    m_budget.take(m_size);
}

MemoryBudget::Share::~Share()
{
    m_budget.giveBack(m_size);
}

quint64 MemoryBudget::waiting() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lastTicket - m_served;
}

void MemoryBudget::take(qint64 size)
{
    if (m_total == 0)
        return;
    QMutexLocker lock(&m_mutex);
    const quint64 before = m_lastTicket++; // so many come first, or a large hash would wait for ever
    while (m_served != before || (m_taken > 0 && m_taken + size > m_total))
        m_changed.wait(&m_mutex);
    m_taken += size;
    ++m_served;
    m_changed.wakeAll();
}

void MemoryBudget::giveBack(qint64 size)
{
    if (m_total == 0)
        return;
    const QMutexLocker lock(&m_mutex);
    m_taken -= size;
    m_changed.wakeAll();
}

} // namespace Auth::Internal
