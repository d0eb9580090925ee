// SPDX-License-Identifier: MIT
#include "memoryreturn.h"

#include <algorithm>
#include <chrono>

#include <malloc.h>

namespace Gatehouse {

using namespace std::chrono_literals;

namespace {

constexpr auto returnInterval = 2s;
constexpr int worthWhile = 200; // connections; a crowd that small leaves some MiB

void giveBack()
{
#if defined(__GLIBC__)
    ::malloc_trim(0); // some milliseconds, in which threads that allocate may wait: not while the crowd is there
#endif
}

} // namespace

MemoryReturn::MemoryReturn(std::function<int()> connections) : m_connections(std::move(connections))
{
    connect(&m_timer, &QTimer::timeout, this, &MemoryReturn::look);
    m_timer.start(returnInterval);
}

void MemoryReturn::look()
{
    const int now = m_connections();
    m_most = std::max(m_most, now);
    if (m_most < worthWhile || now > m_most / 4)
        return;
    giveBack();
    m_most = now;
}

} // namespace Gatehouse
