// SPDX-License-Identifier: MIT
#include "http/guard/wire_p.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace Auth::Internal {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024; // what a client may pipeline while an answer is owed

} // namespace

std::unique_ptr<Wire> Wire::adopt(qintptr descriptor, const QSslConfiguration *tls)
{
    QSslSocket *const tlsSocket = tls ? new QSslSocket : nullptr;
    std::unique_ptr<QTcpSocket> socket(tls ? tlsSocket : new QTcpSocket);
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        return nullptr;
    }
    if (tlsSocket)
        tlsSocket->setSslConfiguration(*tls);
    socket->setReadBufferSize(readBufferBytes);
    // Nagle's algorithm would hold back the end of an answer.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return std::unique_ptr<Wire>(new Wire(std::move(socket), tlsSocket));
}

Wire::~Wire() = default;

QHostAddress Wire::peerAddress() const
{
    const QHostAddress address = m_socket->peerAddress();
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

qint64 Wire::unsent() const
{
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void Wire::startHandshake()
{
    m_tls->startServerEncryption();
}

qsizetype Wire::send(const QByteArray &bytes)
{
    if (m_tls) {
        m_socket->write(bytes);
        m_socket->flush();
        return 0;
    }
    // Past QTcpSocket: it would switch its write notifier on and off again, at the cost of three system
    // calls an answer. An error shows when it tries itself.
    qsizetype sent = 0;
    if (m_socket->bytesToWrite() == 0)
        sent = ::send(int(m_socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    sent = qMax<qsizetype>(sent, 0);
    if (sent < bytes.size())
        m_socket->write(bytes.constData() + sent, bytes.size() - sent);
    return sent;
}

bool Wire::discardInput()
{
    // With TLS the end of our side cannot be told without ending the other one too.
    if (!m_tls && unsent() == 0 && !std::exchange(m_writeEnded, true))
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
    m_discardRoom -= m_socket->skip(m_socket->bytesAvailable());
    return m_discardRoom >= 0;
}

} // namespace Auth::Internal
