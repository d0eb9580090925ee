// SPDX-License-Identifier: MIT
#include "http/guard/connectionregistry_p.h"

#include "http/guard/guardedsocket_p.h"

namespace Auth::Internal {

namespace {

using Admission = ConnectionCensus::Admission;

ConnectionQueue &queueOf(ConnectionQueues &queues, Standing standing)
{
    return queues[size_t(standing)];
}

} // namespace

void ConnectionRegistry::join(QObject *server)
{
    m_member.askForAPlace = [this, server] {
        const auto makeRoom = [this] {
            m_census->keepPromise(&m_member);
            closeOne(m_queues);
        };
        QMetaObject::invokeMethod(server, makeRoom, Qt::QueuedConnection);
    };
    m_census->join(&m_member);
}

void ConnectionRegistry::part()
{
    m_census->part(&m_member);
}

ConnectionCensus::Admission ConnectionRegistry::admit(const QHostAddress &address)
{
    constexpr int maximumAttempts = 4; // another thread's newcomer may take the place that was made
    Admission admission = m_census->enter(address, limits);
    for (int i = 0; i < maximumAttempts && admission != Admission::Admitted; ++i) {
        ConnectionQueues *const queues = queuesFor(admission, address);
        if (!queues || !closeOne(*queues))
            break;
        admission = m_census->enter(address, limits);
    }
    return admission == Admission::Full ? m_census->enterByPromise(address, limits, &m_member) : admission;
}

ConnectionQueues *ConnectionRegistry::queuesFor(Admission refusal, const QHostAddress &address)
{
    if (refusal == Admission::Full)
        return &m_queues;
    const auto found = m_perAddress.find(ConnectionCensus::countedAddress(address));
    return found == m_perAddress.end() ? nullptr : &found->second;
}

bool ConnectionRegistry::closeOne(ConnectionQueues &queues)
{
    constexpr int maximumLooks = 8; // each is a system call
    const Clock::time_point now = Clock::now();
    int looks = 0;
    for (const Standing standing :
         {Standing::Finished, Standing::Silent, Standing::KeptAlive, Standing::UnfinishedHead}) {
        ConnectionQueue &queue = queueOf(queues, standing);
        for (size_t left = queue.size(); left > 0 && looks < maximumLooks; --left, ++looks) {
            GuardedSocket *const connection = queue.front();
            if (standing == Standing::UnfinishedHead && !connection->isHeadLate(now))
                break; // and those behind it even less
            if (standing == Standing::Finished || !connection->hasUnreadBytes()) {
                connection->makeRoom();
                return true;
            }
            queue.splice(queue.end(), queue, queue.begin()); // it has bytes to be read, and will leave this queue soon
        }
    }
    return false;
}

void ConnectionRegistry::add(GuardedSocket *connection, const QHostAddress &address)
{
    ConnectionPlace &place = connection->place();
    place.index = qsizetype(m_connections.size());
    m_connections.push_back(connection);
    m_connectionCount.fetch_add(1, std::memory_order_relaxed);
    countSpare(place.standing, 1);
    ConnectionQueue &all = queueOf(m_queues, place.standing);
    place.inAll = all.insert(all.end(), connection);
    if (limits.connectionsPerAddress <= 0)
        return;
    place.ofAddress = &m_perAddress[ConnectionCensus::countedAddress(address)]; // stays where it is
    ConnectionQueue &ofAddress = queueOf(*place.ofAddress, place.standing);
    place.inAddress = ofAddress.insert(ofAddress.end(), connection);
}

void ConnectionRegistry::remove(GuardedSocket *connection, const QHostAddress &address)
{
    ConnectionPlace &place = connection->place();
    if (place.index < 0)
        return;
    GuardedSocket *last = m_connections.back();
    m_connections[size_t(place.index)] = last;
    last->place().index = place.index;
    m_connections.pop_back();
    m_connectionCount.fetch_sub(1, std::memory_order_relaxed);
    countSpare(place.standing, -1);
    queueOf(m_queues, place.standing).erase(place.inAll);
    if (place.ofAddress) {
        queueOf(*place.ofAddress, place.standing).erase(place.inAddress);
        const bool isLast = std::all_of(place.ofAddress->begin(), place.ofAddress->end(),
                                        [](const ConnectionQueue &queue) { return queue.empty(); });
        if (isLast)
            m_perAddress.erase(ConnectionCensus::countedAddress(address));
    }
    place = {};
    m_census->leave(address, limits);
    announceQuiet();
}

void ConnectionRegistry::place(GuardedSocket *connection, Standing standing)
{
    ConnectionPlace &place = connection->place();
    if (place.index < 0 || place.standing == standing)
        return;
    const auto move = [from = place.standing, to = standing](ConnectionQueues &queues, ConnectionQueue::iterator at) {
        ConnectionQueue &target = queueOf(queues, to);
        target.splice(target.end(), queueOf(queues, from), at); // which keeps the iterator good
    };
    move(m_queues, place.inAll);
    if (place.ofAddress)
        move(*place.ofAddress, place.inAddress);
    countSpare(place.standing, -1);
    countSpare(standing, 1);
    place.standing = standing;
}

void ConnectionRegistry::countSpare(Standing standing, int difference)
{
    if (standing < Standing::UnfinishedHead) // no locked addition: nobody else writes
        m_member.spare.store(m_member.spare.load(std::memory_order_relaxed) + difference, std::memory_order_relaxed);
}

void ConnectionRegistry::sweep(Clock::time_point now)
{
    // Backwards: one that leaves is replaced by one that was already seen.
    for (size_t i = m_connections.size(); i-- > 0;) {
        if (i < m_connections.size())
            m_connections[i]->checkDeadline(now);
    }
    announceQuiet();
}

void ConnectionRegistry::requestFinished()
{
    m_requestsInFlight.fetch_sub(1, std::memory_order_relaxed);
    announceQuiet();
}

void ConnectionRegistry::announceQuiet()
{
    if (!isDraining || !onQuiet || requestsInFlight() > 0)
        return;
    const auto isAwaited = [now = Clock::now()](const GuardedSocket *connection) {
        return connection->isRequestComing(now);
    };
    if (std::any_of(m_connections.begin(), m_connections.end(), isAwaited))
        return;
    if (const std::function<void()> callback = std::exchange(onQuiet, nullptr))
        callback();
}

} // namespace Auth::Internal
