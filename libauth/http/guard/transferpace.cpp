// SPDX-License-Identifier: MIT
#include "http/guard/transferpace_p.h"

#include <algorithm>

namespace Auth::Internal {

void TransferPace::start(std::chrono::milliseconds patience, qint64 bytesPerSecond)
{
    *this = {};
    m_patience = patience;
    m_bytesPerSecond = std::max<qint64>(1, bytesPerSecond);
}

void TransferPace::resume(TimePoint now, qint64 total)
{
    m_resumed = now;
    m_lastAdvance = now;
    m_total = total;
    m_isRunning = true;
}

void TransferPace::advance(TimePoint now, qint64 total)
{
    if (!m_isRunning || total <= m_total)
        return;
    m_bytes += total - m_total;
    m_total = total;
    m_lastAdvance = now;
}

void TransferPace::pause(TimePoint now, qint64 total)
{
    advance(now, total);
    if (m_isRunning)
        m_waited += now - m_resumed;
    m_isRunning = false;
}

TransferPace::TimePoint TransferPace::deadline() const
{
    // In two steps, because bytes times nanoseconds would overflow beyond 9 GB.
    const std::chrono::seconds seconds(m_bytes / m_bytesPerSecond);
    const std::chrono::milliseconds rest(m_bytes % m_bytesPerSecond * 1000 / m_bytesPerSecond);
    return std::min(m_lastAdvance + m_patience, m_resumed - m_waited + m_patience + seconds + rest);
}

} // namespace Auth::Internal
