// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

class QSslConfiguration;
class QSslSocket;

namespace Auth::Internal {

//! \brief The real socket of a client, plain or with TLS, and how to part from it.
class Wire
{
public:
    //! Takes \a descriptor; closes it and returns nullptr when it cannot be used.
    //! \param tls nullptr for plain TCP; the handshake begins with startHandshake()
    [[nodiscard]] static std::unique_ptr<Wire> adopt(qintptr descriptor, const QSslConfiguration *tls);
    Q_DISABLE_COPY_MOVE(Wire)
    ~Wire();

    //! An IPv4 client as such, also where the listener sees it mapped into IPv6 (`::ffff:192.0.2.1`).
    [[nodiscard]] QHostAddress peerAddress() const;
    //! For its signals, its other addresses, and to read.
    [[nodiscard]] QTcpSocket &socket() const { return *m_socket; }
    //! The same, or nullptr for plain TCP.
    [[nodiscard]] QSslSocket *tlsSocket() const { return m_tls; }
    [[nodiscard]] bool isTls() const { return m_tls != nullptr; }
    [[nodiscard]] bool isConnected() const { return m_socket->state() == QAbstractSocket::ConnectedState; }
    //! Bytes that the system has not yet taken.
    [[nodiscard]] qint64 unsent() const;

    //! Bytes, those of TLS included, that the client's system has acknowledged. Asks the system.
    [[nodiscard]] qint64 acknowledged() const;
    //! To be told of every bytesWritten() or, with TLS, encryptedBytesWritten().
    void countWritten(qint64 bytes) { m_written += bytes; }
    //! The system has bytes of the client that were not read yet.
    [[nodiscard]] bool hasUnreadBytes() const;

    void startHandshake();
    //! Sends now, and not after another turn of the event loop. May emit bytesWritten() and disconnected().
    //! \return how many bytes the system has taken without bytesWritten() being emitted for them
    qsizetype send(const QByteArray &bytes);
    //! Reads what there is for nothing, and tells the client that no more will come, once all is sent.
    //! Closing a socket that has unread bytes would reset the connection, and the client may lose an answer.
    //! \return false when the client has sent more than it is worth
    [[nodiscard]] bool discardInput();
    //! Ends the connection without waiting for anything, after \a lastWords. May emit disconnected().
    void closeNow(const QByteArray &lastWords);

private:
    Wire(std::unique_ptr<QTcpSocket> socket, QSslSocket *tls) : m_socket(std::move(socket)), m_tls(tls) {}

    const std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *const m_tls;
    qint64 m_written = 0; // to the system
    qint64 m_discardRoom = 1024 * 1024;
    bool m_writeEnded = false;
};

} // namespace Auth::Internal
