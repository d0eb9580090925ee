// SPDX-License-Identifier: MIT
#include "http/guard/wire_p.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <array>

#include <sys/ioctl.h>
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

qint64 Wire::acknowledged() const
{
    int underWay = 0; // tcp(7), SIOCOUTQ
    if (::ioctl(int(m_socket->socketDescriptor()), TIOCOUTQ, &underWay) != 0)
        underWay = 0;
    return m_written - underWay;
}

bool Wire::hasUnreadBytes() const
{
    char byte = 0;
    return ::recv(int(m_socket->socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
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
    countWritten(sent);
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

void Wire::closeNow(const QByteArray &lastWords)
{
    if (!lastWords.isEmpty())
        send(lastWords);
    if (m_tls)
        m_tls->disconnectFromHost(); // tells the client so
    m_socket->flush();
    if (const int descriptor = int(m_socket->socketDescriptor()); descriptor >= 0) {
        // Closing with unread bytes would reset the connection, and the client may lose those words.
        std::array<char, 16 * 1024> unread;
        ::shutdown(descriptor, SHUT_WR);
        ::recv(descriptor, unread.data(), unread.size(), MSG_DONTWAIT);
    }
    m_socket->abort();
}

} // namespace Auth::Internal
