// SPDX-License-Identifier: MIT
#include "bulk/longtask.h"

namespace GatehouseAdmin {

using namespace std::chrono_literals;

LongTask::LongTask(std::shared_ptr<Session> session, QObject *parent) : QObject(parent), m_session(std::move(session))
{
    m_timer.setInterval(50ms);
    m_timer.callOnTimeout(this, [this] {
        takeNews();
        Q_EMIT progressed();
    });
}

LongTask::~LongTask()
{
    *m_isCancelled = true;
    Session::release(std::move(m_session));
}

void LongTask::cancel()
{
    if (!m_isBusy || *m_isCancelled) // once is enough, also for who listens and cancels again
        return;
    *m_isCancelled = true;
    Q_EMIT progressed();
}

} // namespace GatehouseAdmin
