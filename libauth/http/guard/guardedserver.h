// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/export.h"
#include "connectioncensus.h"
#include "requestlifetime.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>

class QSslKey;

namespace Auth {

//! \brief A QTcpServer for QHttpServer::bind() that checks every byte before QHttpServer sees it.
//!
//! QHttpServer of Qt 6.4 to 6.8 trusts its clients. Behind this server it may: a request that breaks
//! the framing rules of RFC 9112, exceeds a limit or comes too slowly is answered here, with
//! `{"detail":"…"}`, and its connection closed. QHttpServer sees whole and valid requests, one at a time
//! per connection; what it answers is made right for the client. Internal::RequestHead says which
//! requests are refused and how the others are rewritten, Internal::ResponseFraming what becomes of an
//! answer. WebSockets cannot be opened through it. `OPTIONS *` is answered here.
//!
//! A client may leave at any time: QHttpServer learns of it only after its handler has answered.
//! So every handler must answer some time; one that never does keeps its connection for good.
//!
//! \code
//! QFile pem(u"key.pem"_s);
//! if (!pem.open(QIODevice::ReadOnly))
//!     return;
//! const QSslKey key(&pem, QSsl::Rsa);
//! auth.attach(server); // which answers with these routes
//! auto *listener = new GuardedServer(ConnectionLimits{});
//! listener->setTls(GuardedServer::modernTls(QSslCertificate::fromPath(u"chain.pem"_s), key));
//! if (listener->listenShared(QHostAddress::Any, 8443))
//!     server.bind(listener); // which owns it from then on
//! \endcode
//!
//! To stop: stopAccepting(), closeIdleConnections(), wait for drained() or lose patience, then delete the
//! QHttpServer. That is safe while requests are in flight: their handlers answer to nobody. Behind a proxy that keeps
//! connections, closeAfterAnswers() and stopListening() come before, with some time after each: a connection that is
//! closed at the moment at which the proxy uses it is a request that is lost.
//! \ownership QHttpServer::bind() takes it over.
//! \threads Belongs to one thread, that of its QHttpServer; only the questions about connections and requests may be
//! asked from any. For several threads make one server for each and let them share a port.
//! \source \decision{0002-one-guarded-server}; \rfc{9112}
class GATEHOUSE_HTTP_EXPORT GuardedServer : public QTcpServer
{
    Q_OBJECT

public:
    //! With a census of its own.
    explicit GuardedServer(const ConnectionLimits &limits, QObject *parent = nullptr);
    //! \brief A server that shares its census with others.
    //! \param census shared by the servers whose connections \a limits shall count together
    GuardedServer(const ConnectionLimits &limits, std::shared_ptr<ConnectionCensus> census, QObject *parent = nullptr);
    ~GuardedServer() override;

    //! What a client may cost.
    [[nodiscard]] ConnectionLimits limits() const;
    //! Why the last listenShared() failed, in the system's words; empty if it did not.
    [[nodiscard]] QString listenError() const;
    //! Connections that are open, and those whose client has left while an answer was owed. Any thread.
    [[nodiscard]] int connectionCount() const;
    //! Requests handed to QHttpServer whose answer has not yet been sent to its end. Any thread.
    [[nodiscard]] int requestsInFlight() const;

    //! The request whose handler is running in this thread; nullptr outside of one.
    //! \note A handler that answers later must ask before it returns.
    [[nodiscard]] static std::shared_ptr<const RequestLifetime> currentRequest();

    //! TLS 1.2 and 1.3 with HTTP/1.1, no certificate asked of the client.
    //! \param chain the server's certificate first, then those that lead to its issuer
    [[nodiscard]] static QSslConfiguration modernTls(const QList<QSslCertificate> &chain, const QSslKey &key);

    //! From now on new connections speak TLS. May be called again, with a renewed certificate: connections
    //! that are open keep theirs.
    void setTls(const QSslConfiguration &configuration);

    //! \brief Handlers of QHttpServer itself see no header but Host and Content-Length from now on; those of HttpAuth,
    //! and its guards, see all of them.
    //!
    //! QHttpServer reads a head byte by byte, which takes longer than all else it does. For servers whose routes do not
    //! ask a QHttpServerRequest for headers. To be called before listening.
    void withholdHeaders();

    //! Listens on a port that servers of other threads and processes of this user may share (SO_REUSEPORT).
    //! Connections are spread over them.
    //! \param port 0 for any free one, see serverPort()
    //! \return false when it cannot, see listenError()
    [[nodiscard]] bool listenShared(const QHostAddress &address, quint16 port);

    //! Every answer is the last one of its connection from now on, and says so; where its head was written before, the
    //! next one is. New connections are still taken. For good.
    void closeAfterAnswers();
    //! No new connections from now on; those that are being made are taken, for 200 ms. For good. Nobody is reset: who
    //! comes in these 200 ms is not heard (Linux) and asks again after a second.
    void stopListening();
    //! Both of them at once, and then drained(). Connections that were being made may be reset.
    void stopAccepting();
    //! Closes the connections that wait for a request of which no byte has come.
    void closeIdleConnections();

Q_SIGNALS:
    //! After stopAccepting(), once, as soon as no request is in flight or arriving (a head has a second for that); from
    //! the event loop, never from inside stopAccepting().
    void drained();

protected:
    //! Takes a connection in, or closes it at once where there is no place.
    void incomingConnection(qintptr descriptor) override;

private:
    void closeListener();

    class Private;
    const std::unique_ptr<Private> d;
};

} // namespace Auth
