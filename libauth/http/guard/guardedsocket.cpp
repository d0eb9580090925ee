// SPDX-License-Identifier: MIT
#include "http/guard/guardedsocket_p.h"

#include "http/guard/faultresponse_p.h"

#include <QMetaMethod>
#include <QScopedValueRollback>
#include <QSslSocket>

namespace Auth::Internal {

namespace {

constexpr qsizetype streamBytes = 32 * 1024; // an answer that comes in pieces is sent in pieces of this size
constexpr int requestsPerTurn = 16;          // of one connection before others have their turn

std::atomic<quint64> lastId = 0;
thread_local GuardedSocket *currentSocket = nullptr;

} // namespace

GuardedSocket::GuardedSocket(std::unique_ptr<Wire> wire, std::shared_ptr<ConnectionRegistry> registry, QObject *parent)
    : QTcpSocket(parent),
      m_wire(std::move(wire)),
      m_registry(std::move(registry)),
      m_id(++lastId),
      m_reader(*m_wire, m_registry->limits, m_registry->withholdsHeaders)
{
    setPeerAddress(m_wire->peerAddress());
    setPeerPort(m_wire->socket().peerPort());
    setLocalAddress(m_wire->socket().localAddress());
    setLocalPort(m_wire->socket().localPort());
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);
    m_registry->add(this, peerAddress());
}

GuardedSocket *GuardedSocket::current()
{
    return currentSocket;
}

std::shared_ptr<const RequestLifetime> GuardedSocket::lifetime()
{
    if (!m_lifetime) {
        m_lifetime = std::make_shared<RequestLifetime>(m_id, peerPort(), m_wire->isTls());
        if (m_clientGone)
            m_lifetime->markClientGone();
    }
    return m_lifetime;
}

// The wire

void GuardedSocket::connectWire()
{
    QTcpSocket *const socket = &m_wire->socket();
    connect(socket, &QTcpSocket::readyRead, this, &GuardedSocket::onWireReadyRead);
    connect(socket, &QTcpSocket::disconnected, this, &GuardedSocket::onWireClosed);
    if (!m_wire->isTls()) {
        connect(socket, &QTcpSocket::bytesWritten, this, &GuardedSocket::onWireWritten);
        return;
    }
    QSslSocket *const tls = m_wire->tlsSocket();
    connect(tls, &QSslSocket::encryptedBytesWritten, this, &GuardedSocket::onWireWritten);
    connect(tls, &QSslSocket::errorOccurred, this, [this] {
        if (m_wire->socket().state() == UnconnectedState)
            onWireClosed();
    });
    connect(tls, &QSslSocket::encrypted, this, [this] {
        setPhase(Phase::Idle); // the deadline stays: the handshake is part of the time for the first head
        pump();
    });
}

void GuardedSocket::start()
{
    connectWire();
    setPhase(m_wire->isTls() ? Phase::Handshake : Phase::Idle, m_registry->limits.headerTimeout);
    if (m_wire->isTls())
        m_wire->startHandshake();
    else if (!m_wire->isConnected())
        onWireClosed();
}

void GuardedSocket::onWireReadyRead()
{
    if (m_phase == Phase::Lingering)
        discardInput();
    else
        pump();
}

void GuardedSocket::onWireWritten(qint64 bytes)
{
    m_wire->countWritten(bytes);
    if (m_phase == Phase::Answering) {
        followWriting();
        Q_EMIT bytesWritten(bytes); // QHttpServer sends a device in portions, the next one now
    } else if (m_phase == Phase::Flushing && !m_isSettling) {
        settle();
        pump();
    } else if (m_wire->unsent() == 0) {
        discardInput();
    }
}

void GuardedSocket::onWireClosed()
{
    if (std::exchange(m_clientGone, true))
        return;
    if (m_lifetime)
        m_lifetime->markClientGone();
    m_reader.clear();
    m_deadline = ConnectionRegistry::Clock::time_point::max();
    if (m_phase == Phase::Answering)
        scheduleSettle(); // QHttpServer may wait for what it wrote to be sent
    else if (m_phase == Phase::Flushing)
        concludeAnswer();
    else
        finish();
}

// Requests

bool GuardedSocket::isReceiving() const
{
    return !m_clientGone && (m_phase == Phase::Idle || m_phase == Phase::Head || m_phase == Phase::Body);
}

void GuardedSocket::pump()
{
    if (m_isPumping)
        return;
    const QScopedValueRollback pumping(m_isPumping, true);
    for (int requests = 0; isReceiving() && receive(); ++requests) {
        if (requests == requestsPerTurn) {
            QMetaObject::invokeMethod(this, &GuardedSocket::pump, Qt::QueuedConnection);
            return;
        }
        handOver();
        settle();
    }
}

// True when a whole request is there.
bool GuardedSocket::receive()
{
    if (m_reader.read())
        return true;
    const RequestFraming &request = m_reader.request();
    if (request.state() == RequestFraming::State::Failed) {
        refuse(request.fault());
    } else if (request.state() == RequestFraming::State::Body) {
        followBody();
    } else if (m_phase == Phase::Idle && request.hasBegun()) {
        setPhase(Phase::Head);
        if (!m_isFirstRequest) // whose time began with the connection
            setDeadline(m_registry->limits.headerTimeout);
    }
    return false;
}

void GuardedSocket::followBody()
{
    const auto now = ConnectionRegistry::Clock::now();
    if (m_phase != Phase::Body) {
        setPhase(Phase::Body);
        m_pace.start(m_registry->limits.bodyTimeout, m_registry->limits.minimumBytesPerSecond);
        m_pace.resume(now, 0);
    }
    m_pace.advance(now, m_reader.request().bodyBytes());
    m_deadline = m_pace.deadline();
}

void GuardedSocket::handOver()
{
    setPhase(Phase::Answering, never());
    m_pace.start(m_registry->limits.writeTimeout, m_registry->limits.minimumBytesPerSecond);
    m_isFirstRequest = false;
    m_registry->requestStarted();
    const RequestHead &head = m_reader.request().head();
    m_response.start({head.isHead(), head.isHttp11(), head.wantsClose() || m_registry->closesAfterAnswers});
    if (head.isServerWide()) {
        m_response.write("HTTP/1.1 204 No Content\r\nAllow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n\r\n");
        return;
    }
    m_handedOver = 0;
    offer();
}

void GuardedSocket::offer()
{
    const QScopedValueRollback current(currentSocket, this);
    const QScopedValueRollback offering(m_isOffering, true);
    Q_EMIT readyRead();
}

// QHttpServer was busy when it was offered the request, and now asks for it outside of an offer.
void GuardedSocket::scheduleOffer()
{
    QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_phase != Phase::Answering || m_handedOver > 0 || m_isOffering)
                    return;
                offer();
                settle();
                pump();
            },
            Qt::QueuedConnection);
}

qint64 GuardedSocket::readData(char *data, qint64 maxSize)
{
    const QByteArray &message = m_reader.request().message();
    if (m_phase != Phase::Answering || m_reader.request().head().isServerWide() || m_handedOver == message.size())
        return 0;
    if (!m_isOffering) {
        if (m_handedOver == 0)
            scheduleOffer();
        return 0;
    }
    const qsizetype size = qsizetype(qMin<qint64>(maxSize, message.size() - m_handedOver));
    memcpy(data, message.constData() + m_handedOver, size_t(size));
    m_handedOver += size;
    return size;
}

qint64 GuardedSocket::bytesAvailable() const
{
    const bool isOffered = m_isOffering && m_phase == Phase::Answering;
    return QIODevice::bytesAvailable() + (isOffered ? m_reader.request().message().size() - m_handedOver : 0);
}

// Answers

qint64 GuardedSocket::writeData(const char *data, qint64 size)
{
    // Before the request was read these can only be late words about the last one.
    if (m_phase != Phase::Answering || m_handedOver == 0)
        return size;
    m_response.write({data, qsizetype(size)});
    if (m_response.isComplete() || m_response.isOpenEnded() || m_clientGone || m_response.pending() >= streamBytes)
        scheduleSettle();
    return size;
}

qint64 GuardedSocket::bytesToWrite() const
{
    return m_clientGone ? 0 : m_response.pending() + m_wire->unsent();
}

void GuardedSocket::scheduleSettle()
{
    if (m_isOffering || std::exchange(m_settleScheduled, true))
        return; // pump() and scheduleOffer() settle when the handler has returned
    QMetaObject::invokeMethod(
            this,
            [this] {
                m_settleScheduled = false;
                settle();
                pump();
            },
            Qt::QueuedConnection);
}

// Sends what there is of the answer, and ends the exchange when that was all.
void GuardedSocket::settle()
{
    if (m_isOffering || m_isSettling || (m_phase != Phase::Answering && m_phase != Phase::Flushing))
        return;
    const QScopedValueRollback settling(m_isSettling, true);
    if (m_phase == Phase::Answering) {
        if (m_response.isComplete())
            setPhase(Phase::Flushing);
        if (m_clientGone) {
            const qsizetype dropped = m_response.takePending().size();
            if (m_phase == Phase::Answering)
                Q_EMIT bytesWritten(dropped); // also of none: a device waits for what the wire had taken before
        } else {
            sendOutput();
        }
    }
    if (m_phase == Phase::Flushing && (m_clientGone || m_wire->unsent() == 0))
        concludeAnswer();
}

void GuardedSocket::sendOutput()
{
    if (m_response.isTruncated()) {
        cutWire();
        return;
    }
    if (m_response.pending() == 0)
        return;
    const qsizetype sent = m_wire->send(m_response.takePending());
    followWriting();
    if (sent > 0 && m_phase == Phase::Answering)
        Q_EMIT bytesWritten(sent);
}

// From the first byte that the system does not take at once until it has taken all, the client is waited for.
void GuardedSocket::followWriting()
{
    const bool isWaiting = !m_clientGone && m_wire->unsent() > 0;
    if (isWaiting == m_pace.isRunning())
        return;
    const auto now = ConnectionRegistry::Clock::now();
    if (isWaiting) {
        m_pace.resume(now, m_wire->acknowledged());
        m_deadline = now; // checkWriting() finds the right one
        checkWriting(now);
    } else {
        m_pace.pause(now, m_wire->acknowledged());
        setDeadline(never());
    }
}

// The system reports progress in large steps, when a third of its buffer is free. So it is asked now and then.
void GuardedSocket::checkWriting(ConnectionRegistry::Clock::time_point now)
{
    constexpr int looksPerTimeout = 4;
    m_pace.advance(now, m_wire->acknowledged());
    const auto end = m_pace.deadline();
    if (now >= end)
        cutWire();
    else
        m_deadline = std::min(end, now + m_registry->limits.writeTimeout / looksPerTimeout);
}

void GuardedSocket::concludeAnswer()
{
    m_phase = Phase::Closed; // whoever is told about the last request must not find one in flight
    m_registry->requestFinished();
    // What QHttpServer left unread it has framed differently from us. That cannot be, so trust nothing after it.
    const bool disagrees = !m_reader.request().head().isServerWide() &&
                           (m_handedOver < m_reader.request().message().size() || QIODevice::bytesAvailable() > 0);
    if (m_clientGone) {
        finish();
    } else if (m_response.closesConnection() || disagrees) {
        closeWire();
    } else {
        m_reader.next();
        setPhase(Phase::Idle, m_registry->limits.keepAliveTimeout);
    }
}

void GuardedSocket::disconnectFromHost()
{
    endedByHttpServer();
}

void GuardedSocket::close()
{
    endedByHttpServer();
}

// QHttpServer gives up: it cannot read the request, or (from 6.8.3) an answer without a length is complete.
void GuardedSocket::endedByHttpServer()
{
    if (m_phase != Phase::Answering) {
        if (isReceiving())
            closeWire();
        return;
    }
    if (m_response.hasBegun())
        m_response.end();
    else
        m_response.write(faultResponse({500, "The request could not be handled."}));
    m_response.closeAfterwards();
    scheduleSettle();
}

} // namespace Auth::Internal
