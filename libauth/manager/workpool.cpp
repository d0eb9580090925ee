// SPDX-License-Identifier: MIT
#include "manager/workpool.h"

#include <memory>

#include <openssl/crypto.h>
#include <sys/resource.h>

namespace Auth {

namespace {

//! OpenSSL frees what it keeps for each thread when the thread ends, and again for all of them when the process does
//! (init_thread.c of 3.0). QThread::wait() does not wait for the former, so a thread that was waited for could free
//! the same twice, and abort the process at its very end. The system takes back the memory without that:
//! OPENSSL_init_crypto(3), OPENSSL_INIT_NO_ATEXIT, which counts when it is the first call of OpenSSL in the process.
[[maybe_unused]] const bool openSslIsLeftToTheSystem = ::OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1;

//! Lets event loops and everybody else go first. QThread::setPriority() does nothing under Linux' usual scheduling
//! policy; there the nice value is each thread's own (setpriority(2), "C library/kernel differences").
void lowerPriorityOfThisThread()
{
#ifdef Q_OS_LINUX
    constexpr int niceValue = 10;
    static thread_local const bool done [[maybe_unused]] = ::setpriority(PRIO_PROCESS, 0, niceValue) == 0;
#endif
}

} // namespace

WorkPool::WorkPool(int threads, int maximumQueued, Priority priority)
    : m_maximumQueued(maximumQueued), m_priority(priority)
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : QThread::idealThreadCount());
    m_pool.setExpiryTimeout(-1);
    if (priority == Priority::Low)
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
    // Given back also by work that is dropped.
    std::shared_ptr<void> place(nullptr, [this](void *) { m_load.fetch_sub(1, std::memory_order_relaxed); });
    m_pool.start([this, work = std::move(work), place = std::move(place)]() mutable {
        if (m_priority == Priority::Low)
            lowerPriorityOfThisThread();
        work();
        place.reset();
    });
    return true;
}

} // namespace Auth
