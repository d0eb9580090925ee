// SPDX-License-Identifier: MIT
// How a connection ends, and when.
#include "http/guard/faultresponse_p.h"
#include "http/guard/guardedsocket_p.h"

#include <QMetaMethod>
#include <QMutex>
#include <QSet>

namespace Auth::Internal {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds lingerTime(2000); // for an answer to cross the network and be read

// Sockets that outlived their server: known here, so that leak checkers see they are not lost.
class AbandonedSockets
{
public:
    void insert(GuardedSocket *socket)
    {
        const QMutexLocker locker(&m_mutex);
        m_sockets.insert(socket);
    }
    void remove(GuardedSocket *socket)
    {
        const QMutexLocker locker(&m_mutex);
        m_sockets.remove(socket);
    }

private:
    QMutex m_mutex;
    QSet<GuardedSocket *> m_sockets;
};

AbandonedSockets &abandonedSockets()
{
    static auto *const sockets = new AbandonedSockets; // outlives every thread
    return *sockets;
}

} // namespace

GuardedSocket::~GuardedSocket()
{
    m_wire->socket().disconnect(this);
    if (m_lifetime)
        m_lifetime->markClientGone();
    m_registry->remove(this, peerAddress());
    if (m_phase == Phase::Answering || m_phase == Phase::Flushing)
        m_registry->requestFinished();
    if (m_isAbandoned)
        abandonedSockets().remove(this);
    setSocketState(UnconnectedState); // or the base class would try to close what was never open
}

void GuardedSocket::refuse(const RequestFault &fault)
{
    linger();
    m_wire->send(faultResponse(fault, m_reader.request().head().isHead()));
    discardInput();
}

void GuardedSocket::linger()
{
    m_reader.clear();
    setPhase(Phase::Lingering, qMin(lingerTime, m_registry->limits.writeTimeout));
}

void GuardedSocket::discardInput()
{
    if (m_phase == Phase::Lingering && !m_wire->discardInput())
        cutWire();
}

void GuardedSocket::closeWire()
{
    if (m_wire->isTls()) {
        setPhase(Phase::Closing, m_registry->limits.writeTimeout);
        m_wire->socket().disconnectFromHost();
    } else {
        linger();
        discardInput();
    }
}

void GuardedSocket::cutWire()
{
    m_wire->socket().abort();
    onWireClosed();
}

bool GuardedSocket::hasUnreadBytes() const
{
    return (m_phase == Phase::Idle && !m_reader.isIdle()) || m_wire->hasUnreadBytes();
}

bool GuardedSocket::isHeadLate(ConnectionRegistry::Clock::time_point now) const
{
    constexpr milliseconds usualHeadTime(1000);
    return now >= m_deadline - m_registry->limits.headerTimeout + usualHeadTime;
}

bool GuardedSocket::isRequestComing(ConnectionRegistry::Clock::time_point now) const
{
    switch (m_phase) {
    case Phase::Idle: return hasUnreadBytes();
    case Phase::Head: return !isHeadLate(now);
    case Phase::Body: return true; // its pace is watched
    default: return false;
    }
}

void GuardedSocket::makeRoom()
{
    const bool hasSpoken = m_phase == Phase::Head;
    m_wire->closeNow(hasSpoken ? faultResponse({503, "The server has too many connections."}) : QByteArray());
    onWireClosed();
}

void GuardedSocket::finish()
{
    m_phase = Phase::Closed;
    m_deadline = ConnectionRegistry::Clock::time_point::max();
    m_registry->remove(this, peerAddress());
    QMetaObject::invokeMethod(
            this,
            [this] {
                setSocketState(UnconnectedState);
                if (!isSignalConnected(QMetaMethod::fromSignal(&QAbstractSocket::disconnected)))
                    deleteLater(); // no QHttpServer ever took it
                Q_EMIT disconnected();
            },
            Qt::QueuedConnection);
}

void GuardedSocket::closeIfIdle()
{
    // What has come and was not read yet is a request that somebody counts on.
    if (m_phase == Phase::Handshake || (m_phase == Phase::Idle && !hasUnreadBytes()))
        closeWire();
}

void GuardedSocket::closeAfterAnswer()
{
    // Whoever was told nothing in time may be sending the next request, whose answer will say so.
    if (m_phase == Phase::Answering)
        m_response.announceClose();
}

void GuardedSocket::abandon(const QObject *server)
{
    const bool answerOwed = m_phase == Phase::Answering;
    cutWire();
    if (!answerOwed)
        return;
    m_registry->remove(this, peerAddress()); // the answer may never come, and its place is free
    // A handler may still write to this socket (6.4), or to the parent that QHttpServer gave it (6.8).
    // When it does, it sets the deletion going; when it never does, a little memory is the smaller evil.
    abandonedSockets().insert(this);
    m_isAbandoned = true;
    if (parent() && parent() != server) {
        setSocketState(UnconnectedState); // tells that parent to delete itself afterwards
        parent()->setParent(nullptr);
    } else {
        setParent(nullptr);
    }
}

void GuardedSocket::setDeadline(milliseconds fromNow)
{
    m_deadline = fromNow == never() ? ConnectionRegistry::Clock::time_point::max()
                                    : ConnectionRegistry::Clock::now() + fromNow;
}

void GuardedSocket::setPhase(Phase phase)
{
    m_phase = phase;
    m_registry->place(this, standing());
}

void GuardedSocket::setPhase(Phase phase, milliseconds timeout)
{
    setPhase(phase);
    setDeadline(timeout);
}

Standing GuardedSocket::standing() const
{
    switch (m_phase) {
    case Phase::Handshake: return Standing::Silent;
    case Phase::Idle: return m_isFirstRequest ? Standing::Silent : Standing::KeptAlive;
    case Phase::Head: return Standing::UnfinishedHead;
    case Phase::Lingering:
    case Phase::Closing: return Standing::Finished;
    case Phase::Body:
    case Phase::Answering:
    case Phase::Flushing:
    case Phase::Closed: break;
    }
    return Standing::Busy;
}

void GuardedSocket::checkDeadline(ConnectionRegistry::Clock::time_point now)
{
    if (now < m_deadline)
        return;
    switch (m_phase) {
    case Phase::Idle: closeWire(); return;
    case Phase::Head: refuse({408, "The head of the request took too long."}); return;
    case Phase::Body: refuse({408, "The body of the request took too long."}); return;
    case Phase::Answering:
    case Phase::Flushing: checkWriting(now); return;
    case Phase::Handshake:
    case Phase::Lingering:
    case Phase::Closing: cutWire(); return;
    case Phase::Closed: return;
    }
}

} // namespace Auth::Internal
