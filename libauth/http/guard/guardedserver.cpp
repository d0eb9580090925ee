// SPDX-License-Identifier: MIT
#include "http/guard/guardedserver.h"

#include "http/guard/connectionregistry_p.h"
#include "http/guard/faultresponse_p.h"
#include "http/guard/guardedsocket_p.h"
#include "http/guard/sharedlistener_p.h"

#include <QSslKey>
#include <QThread>
#include <QTimer>

#include <optional>

#include <unistd.h>

namespace Auth {

using namespace Internal;

class Q_DECL_HIDDEN GuardedServer::Private
{
public:
    Private(const ConnectionLimits &limits, std::shared_ptr<ConnectionCensus> census, QObject *server)
        : registry(std::make_shared<ConnectionRegistry>(limits, std::move(census))),
          sweepTimer(server) // and follows it to its thread
    {}

    void sweep(GuardedServer *server);
    void reject(Wire &wire, const RequestFault &fault) const;

    const std::shared_ptr<ConnectionRegistry> registry;
    std::optional<QSslConfiguration> tls;
    QString listenError;
    QTimer sweepTimer; // one for all connections; runs while there are any
    bool acceptFailed = false;
};

namespace {

// A deadline is noticed at most this late: a quarter of the shortest one, and half a second at most.
std::chrono::milliseconds sweepInterval(const ConnectionLimits &limits)
{
    using std::chrono::milliseconds;
    const milliseconds shortest =
            std::min({limits.headerTimeout, limits.bodyTimeout, limits.keepAliveTimeout, limits.writeTimeout});
    return std::clamp(shortest / 4, milliseconds(5), milliseconds(500));
}

} // namespace

GuardedServer::GuardedServer(const ConnectionLimits &limits, QObject *parent)
    : GuardedServer(limits, std::make_shared<ConnectionCensus>(), parent)
{}

GuardedServer::GuardedServer(const ConnectionLimits &limits, std::shared_ptr<ConnectionCensus> census, QObject *parent)
    : QTcpServer(parent), d(std::make_unique<Private>(limits, std::move(census), this))
{
    d->registry->join(this);
    d->sweepTimer.setInterval(sweepInterval(limits));
    connect(&d->sweepTimer, &QTimer::timeout, this, [this] { d->sweep(this); });
    // Out of descriptors: QTcpServer stops accepting and would never begin again.
    connect(this, &QTcpServer::acceptError, this, [this] {
        d->acceptFailed = true;
        d->sweepTimer.start();
    });
}

GuardedServer::~GuardedServer()
{
    d->registry->part();
    d->registry->onQuiet = nullptr;
    for (GuardedSocket *connection : d->registry->connections())
        connection->abandon(this);
}

ConnectionLimits GuardedServer::limits() const
{
    return d->registry->limits;
}

QString GuardedServer::listenError() const
{
    return d->listenError;
}

int GuardedServer::connectionCount() const
{
    return d->registry->connectionCount();
}

int GuardedServer::requestsInFlight() const
{
    return d->registry->requestsInFlight();
}

std::shared_ptr<const RequestLifetime> GuardedServer::currentRequest()
{
    GuardedSocket *const socket = GuardedSocket::current();
    return socket ? socket->lifetime() : nullptr;
}

QSslConfiguration GuardedServer::modernTls(const QList<QSslCertificate> &chain, const QSslKey &key)
{
    // Not QSslConfiguration::defaultConfiguration(): every handshake would load all the system's authorities.
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return configuration;
}

void GuardedServer::setTls(const QSslConfiguration &configuration)
{
    Q_ASSERT(thread() == QThread::currentThread());
    d->tls = configuration;
}

void GuardedServer::withholdHeaders()
{
    Q_ASSERT(thread() == QThread::currentThread());
    d->registry->withholdsHeaders = true;
}

bool GuardedServer::listenShared(const QHostAddress &address, quint16 port)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const Result<int> descriptor = openSharedListener(address, port);
    d->listenError = descriptor ? QString() : descriptor.error().reason;
    if (!descriptor)
        return false;
    if (setSocketDescriptor(*descriptor))
        return true;
    d->listenError = errorString();
    ::close(*descriptor);
    return false;
}

void GuardedServer::closeAfterAnswers()
{
    Q_ASSERT(thread() == QThread::currentThread());
    d->registry->closesAfterAnswers = true;
    for (GuardedSocket *connection : d->registry->connections())
        connection->closeAfterAnswer();
}

void GuardedServer::stopListening()
{
    using namespace std::chrono_literals;
    constexpr auto handshake = 200ms; // a way around the world
    Q_ASSERT(thread() == QThread::currentThread());
    if (!isListening())
        return;
    ignoreNewcomers(static_cast<int>(socketDescriptor()));
    QTimer::singleShot(handshake, this, &GuardedServer::closeListener);
}

void GuardedServer::closeListener()
{
    constexpr int enough = 4096; // under a flood the queue is never empty
    if (!isListening())
        return;
    ignoreNewcomers(static_cast<int>(socketDescriptor()));
    // Whoever is already connected as far as the kernel is concerned would be reset.
    for (int i = 0; i < enough && waitForNewConnection(0); ++i) {
    }
    close();
}

void GuardedServer::stopAccepting()
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (d->registry->isDraining)
        return;
    closeListener();
    closeAfterAnswers();
    d->registry->isDraining = true;
    d->registry->onQuiet = [this] {
        QMetaObject::invokeMethod(this, &GuardedServer::drained, Qt::QueuedConnection);
    };
    d->registry->announceQuiet();
}

void GuardedServer::closeIdleConnections()
{
    Q_ASSERT(thread() == QThread::currentThread());
    for (GuardedSocket *connection : d->registry->connections())
        connection->closeIfIdle();
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    std::unique_ptr<Wire> wire = Wire::adopt(descriptor, d->tls ? &*d->tls : nullptr);
    if (!wire)
        return;
    switch (d->registry->admit(wire->peerAddress())) {
    case ConnectionCensus::Admission::Admitted: break;
    case ConnectionCensus::Admission::Full: d->reject(*wire, {503, "The server has too many connections."}); return;
    case ConnectionCensus::Admission::AddressFull:
        d->reject(*wire, {429, "There are too many connections from this address."});
        return;
    }
    auto *connection = new GuardedSocket(std::move(wire), d->registry, this);
    if (!d->sweepTimer.isActive())
        d->sweepTimer.start();
    addPendingConnection(connection);
    connection->start();
}

// One attempt to say why, no memory and no time spent on it.
void GuardedServer::Private::reject(Wire &wire, const RequestFault &fault) const
{
    wire.closeNow(wire.isTls() ? QByteArray() : faultResponse(fault));
}

void GuardedServer::Private::sweep(GuardedServer *server)
{
    registry->sweep(ConnectionRegistry::Clock::now());
    if (std::exchange(acceptFailed, false))
        server->resumeAccepting();
    if (registry->connectionCount() == 0)
        sweepTimer.stop();
}

} // namespace Auth
