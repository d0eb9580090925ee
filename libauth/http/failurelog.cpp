// SPDX-License-Identifier: MIT
#include "http/failurelog_p.h"

namespace Auth::Internal {

using namespace std::chrono_literals;

std::optional<quint64> FailureLog::note(Error::Code code, Instant now)
{
    constexpr auto pause = 60s;
    const QMutexLocker lock(&m_mutex);
    const auto known = m_kinds.find(code);
    if (known == m_kinds.end()) {
        m_kinds.insert(code, {now});
        return 0;
    }
    if (now - known->told < pause) {
        ++known->passedOver;
        return {};
    }
    known->told = now;
    return std::exchange(known->passedOver, 0);
}

} // namespace Auth::Internal
