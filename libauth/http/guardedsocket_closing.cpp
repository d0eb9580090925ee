// SPDX-License-Identifier: MIT
// How a connection ends, and when.
#include "http/faultresponse_p.h"
#include "http/guardedsocket_p.h"

#include <QMetaMethod>

namespace Auth::Internal {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds lingerTime(2000); // for an answer to cross the network and be read

} // namespace

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
    if (m_phase == Phase::Handshake || (m_phase == Phase::Idle && m_reader.isIdle()))
        closeWire();
}

void GuardedSocket::closeAfterAnswer()
{
    if (m_phase == Phase::Answering)
        m_response.closeAfterwards();
}

void GuardedSocket::abandon(const QObject *server)
{
    const bool answerOwed = m_phase == Phase::Answering;
    cutWire();
    if (!answerOwed)
        return;
    // Qt 6.8 gave this socket a parent that the responder of the handler writes to; 6.4 left it with
    // the server. Either must survive until the handler is done with it.
    if (parent() && parent() != server) {
        setSocketState(UnconnectedState); // tells that parent to delete itself afterwards
        parent()->setParent(nullptr);
    } else if (isSignalConnected(QMetaMethod::fromSignal(&QIODevice::readyRead))) {
        setParent(nullptr);
    } // else QHttpServer is going as well, and with it (6.4) whatever would have written the answer
}

void GuardedSocket::setDeadline(milliseconds fromNow)
{
    m_deadline = fromNow == never() ? ConnectionRegistry::Clock::time_point::max()
                                    : ConnectionRegistry::Clock::now() + fromNow;
}

void GuardedSocket::setPhase(Phase phase, milliseconds timeout)
{
    m_phase = phase;
    setDeadline(timeout);
}

void GuardedSocket::checkDeadline(ConnectionRegistry::Clock::time_point now)
{
    if (now < m_deadline)
        return;
    switch (m_phase) {
    case Phase::Idle:
        closeWire();
        return;
    case Phase::Head:
        refuse({408, "The head of the request took too long."});
        return;
    case Phase::Body:
        refuse({408, "The body of the request took too long."});
        return;
    case Phase::Handshake:
    case Phase::Answering:
    case Phase::Flushing:
    case Phase::Lingering:
    case Phase::Closing:
        cutWire();
        return;
    case Phase::Closed:
        return;
    }
}

} // namespace Auth::Internal
