// SPDX-License-Identifier: MIT
#include "session/sessionopener.h"

#include <QtConcurrentRun>

namespace GatehouseAdmin {

void SessionOpener::open(const ConnectionProfile &profile, const Auth::Secret &password,
                         const Auth::Secret &redisPassword)
{
    cancel();
    m_profile = profile;
    Q_EMIT started(profile);
    const auto opened = QtConcurrent::run(
            [profile, password, redisPassword] { return Session::open(profile, password, redisPassword); });
    Auth::whenDone(opened, this, [this, number = ++m_opening](const Auth::Result<std::shared_ptr<Session>> &session) {
        if (number != m_opening)
            return;
        const ConnectionProfile opening = *std::exchange(m_profile, std::nullopt);
        if (session)
            Q_EMIT this->opened(*session);
        else
            Q_EMIT failed(opening, session.error());
    });
}

void SessionOpener::cancel()
{
    if (!m_profile)
        return;
    ++m_opening;
    const ConnectionProfile opening = *std::exchange(m_profile, std::nullopt);
    Q_EMIT cancelled(opening);
}

} // namespace GatehouseAdmin
