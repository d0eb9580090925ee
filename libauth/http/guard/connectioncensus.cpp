// SPDX-License-Identifier: MIT
#include "http/guard/connectioncensus.h"

#include <algorithm>
#include <utility>

namespace Auth {

namespace {

QHostAddress countedUnder(const ConnectionLimits &limits, const QHostAddress &address)
{
    return limits.connectionsPerAddress > 0 ? ConnectionCensus::countedAddress(address) : QHostAddress();
}

} // namespace

QHostAddress ConnectionCensus::countedAddress(const QHostAddress &address)
{
    if (address.protocol() == QHostAddress::IPv4Protocol)
        return address;
    Q_IPV6ADDR prefix = address.toIPv6Address();
    std::fill(prefix.c + 8, prefix.c + 16, quint8(0));
    return QHostAddress(prefix);
}

ConnectionCensus::Admission ConnectionCensus::enter(const QHostAddress &address, const ConnectionLimits &limits)
{
    const QHostAddress counted = countedUnder(limits, address);
    const QMutexLocker lock(&m_mutex);
    // What was promised will be free: else a server that closes one of its own would find no place for all that.
    const Admission result = admission(counted, limits, limits.connections + m_promised);
    if (result == Admission::Admitted)
        count(counted);
    return result;
}

ConnectionCensus::Admission ConnectionCensus::enterByPromise(const QHostAddress &address,
                                                             const ConnectionLimits &limits, const Member *asking)
{
    const QHostAddress counted = countedUnder(limits, address);
    const QMutexLocker lock(&m_mutex);
    const auto freeOf = [asking](const Member *member) {
        return member == asking ? 0 : member->spare.load(std::memory_order_relaxed) - member->promised;
    };
    const auto richest = std::max_element(m_members.begin(), m_members.end(),
                                          [&](const Member *a, const Member *b) { return freeOf(a) < freeOf(b); });
    if (richest == m_members.end() || freeOf(*richest) <= 0 || m_promised >= maximumPromises)
        return Admission::Full;
    const Admission result = admission(counted, limits, limits.connections + m_promised + 1);
    if (result == Admission::Admitted) {
        ++m_promised;
        ++(*richest)->promised;
        (*richest)->askForAPlace();
        count(counted);
    }
    return result;
}

void ConnectionCensus::keepPromise(Member *member)
{
    const QMutexLocker lock(&m_mutex);
    --member->promised;
    --m_promised;
}

void ConnectionCensus::join(Member *member)
{
    const QMutexLocker lock(&m_mutex);
    m_members.push_back(member);
}

void ConnectionCensus::part(Member *member)
{
    const QMutexLocker lock(&m_mutex);
    m_members.erase(std::remove(m_members.begin(), m_members.end(), member), m_members.end());
    m_promised -= std::exchange(member->promised, 0);
}

void ConnectionCensus::leave(const QHostAddress &address, const ConnectionLimits &limits)
{
    const QHostAddress counted = countedUnder(limits, address);
    const QMutexLocker lock(&m_mutex);
    m_count.fetch_sub(1, std::memory_order_relaxed);
    const auto found = m_perAddress.find(counted);
    if (found != m_perAddress.end() && --found.value() == 0)
        m_perAddress.erase(found);
}

// The address first: a place that one of its connections gives up is a place among all, but not the other way round.
ConnectionCensus::Admission ConnectionCensus::admission(const QHostAddress &counted, const ConnectionLimits &limits,
                                                        int places) const
{
    if (!counted.isNull() && m_perAddress.value(counted) >= limits.connectionsPerAddress)
        return Admission::AddressFull;
    return limits.connections > 0 && connectionCount() >= places ? Admission::Full : Admission::Admitted;
}

void ConnectionCensus::count(const QHostAddress &counted)
{
    m_count.fetch_add(1, std::memory_order_relaxed);
    if (!counted.isNull())
        ++m_perAddress[counted];
}

} // namespace Auth
