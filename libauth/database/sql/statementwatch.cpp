// SPDX-License-Identifier: MIT
#include "database/sql/statementwatch_p.h"

#include <utility>

#include <sys/socket.h>

namespace Auth::Internal {

namespace {

constexpr int none = -1; // the socket has been shut

} // namespace

StatementWatch::~StatementWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

StatementWatch::Round::Round(StatementWatch *watch, int socket, std::chrono::milliseconds patience) : m_watch(watch)
{
    if (!m_watch)
        return;
    const std::lock_guard lock(m_watch->m_mutex);
    m_entry = m_watch->m_sockets.emplace(Clock::now() + patience, socket);
    if (!m_watch->m_thread.joinable())
        m_watch->m_thread = std::thread([watch] { watch->run(); });
    else if (m_entry->first < m_watch->m_wakesAt)
        m_watch->m_changed.notify_all();
}

StatementWatch::Round::~Round()
{
    if (!m_watch)
        return;
    const std::lock_guard lock(m_watch->m_mutex);
    m_watch->m_sockets.erase(m_entry);
}

void StatementWatch::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        const auto now = Clock::now();
        auto next = m_sockets.begin();
        // Once each: whoever waited closes the socket before it gives up its entry, and the number may then be that of
        // somebody else's connection.
        for (; next != m_sockets.end() && next->first <= now; ++next) {
            if (const int socket = std::exchange(next->second, none); socket != none)
                ::shutdown(socket, SHUT_RDWR);
        }
        // Mostly the entry that it sleeps for is gone when it wakes; so statements need not wake it.
        m_wakesAt = next == m_sockets.end() ? Clock::time_point::max() : next->first;
        if (m_wakesAt == Clock::time_point::max())
            m_changed.wait(lock);
        else
            m_changed.wait_until(lock, m_wakesAt);
    }
}

} // namespace Auth::Internal
