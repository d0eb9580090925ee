// SPDX-License-Identifier: MIT
#include "http/guard/connectioncensus.h"

namespace Auth {

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
    const bool countsAddresses = limits.connectionsPerAddress > 0;
    const QHostAddress counted = countsAddresses ? countedAddress(address) : QHostAddress();
    const QMutexLocker lock(&m_mutex);
    // The address first: a place that one of its connections gives up is a place among all, but not the other way
    // round.
    if (countsAddresses && m_perAddress.value(counted) >= limits.connectionsPerAddress)
        return Admission::AddressFull;
    if (limits.connections > 0 && connectionCount() >= limits.connections)
        return Admission::Full;
    m_count.fetch_add(1, std::memory_order_relaxed);
    if (countsAddresses)
        ++m_perAddress[counted];
    return Admission::Admitted;
}

void ConnectionCensus::leave(const QHostAddress &address, const ConnectionLimits &limits)
{
    const bool countsAddresses = limits.connectionsPerAddress > 0;
    const QHostAddress counted = countsAddresses ? countedAddress(address) : QHostAddress();
    const QMutexLocker lock(&m_mutex);
    m_count.fetch_sub(1, std::memory_order_relaxed);
    if (!countsAddresses)
        return;
    const auto count = m_perAddress.find(counted);
    if (count != m_perAddress.end() && --count.value() == 0)
        m_perAddress.erase(count);
}

} // namespace Auth
