// SPDX-License-Identifier: MIT
#include "http/guard/connectionregistry_p.h"

#include "http/guard/guardedsocket_p.h"

namespace Auth::Internal {

namespace {

// Of IPv6 the /64 counts as one address: every subscriber has 2^64 of them.
QHostAddress countedAddress(const QHostAddress &address)
{
    if (address.protocol() == QHostAddress::IPv4Protocol)
        return address;
    Q_IPV6ADDR prefix = address.toIPv6Address();
    std::fill(prefix.c + 8, prefix.c + 16, quint8(0));
    return QHostAddress(prefix);
}

} // namespace

ConnectionRegistry::Admission ConnectionRegistry::admissionOf(const QHostAddress &address) const
{
    if (limits.connections > 0 && connectionCount() >= limits.connections)
        return Admission::ServerFull;
    if (limits.connectionsPerAddress > 0 && m_perAddress.value(countedAddress(address)) >= limits.connectionsPerAddress)
        return Admission::AddressFull;
    return Admission::Admitted;
}

void ConnectionRegistry::add(GuardedSocket *connection, const QHostAddress &address)
{
    connection->setRegistryIndex(qsizetype(m_connections.size()));
    m_connections.push_back(connection);
    m_connectionCount.fetch_add(1, std::memory_order_relaxed);
    if (limits.connectionsPerAddress > 0)
        ++m_perAddress[countedAddress(address)];
}

void ConnectionRegistry::remove(GuardedSocket *connection, const QHostAddress &address)
{
    const qsizetype index = connection->registryIndex();
    if (index < 0)
        return;
    GuardedSocket *last = m_connections.back();
    m_connections[size_t(index)] = last;
    last->setRegistryIndex(index);
    m_connections.pop_back();
    connection->setRegistryIndex(-1);
    m_connectionCount.fetch_sub(1, std::memory_order_relaxed);
    if (limits.connectionsPerAddress <= 0)
        return;
    const auto count = m_perAddress.find(countedAddress(address));
    if (count != m_perAddress.end() && --count.value() == 0)
        m_perAddress.erase(count);
}

void ConnectionRegistry::sweep(Clock::time_point now)
{
    // Backwards: one that leaves is replaced by one that was already seen.
    for (size_t i = m_connections.size(); i-- > 0;) {
        if (i < m_connections.size())
            m_connections[i]->checkDeadline(now);
    }
}

void ConnectionRegistry::requestFinished()
{
    m_requestsInFlight.fetch_sub(1, std::memory_order_relaxed);
    announceQuiet();
}

void ConnectionRegistry::announceQuiet()
{
    if (!isDraining || requestsInFlight() > 0)
        return;
    if (const std::function<void()> callback = std::exchange(onQuiet, nullptr))
        callback();
}

} // namespace Auth::Internal
