// SPDX-License-Identifier: MIT
#include "worker.h"

#include "http/guard/guardedserver.h"
#include "http/qtcompat_p.h"

#include <QAbstractEventDispatcher>

namespace Gatehouse {

namespace {

//! Runs \a work in the thread of \a thread and waits for it.
template<typename Work>
void runIn(QThread &thread, Work work)
{
    QObject *context = QAbstractEventDispatcher::instance(&thread);
    QMetaObject::invokeMethod(context, work, Qt::BlockingQueuedConnection);
}

} // namespace

Worker::Worker(const Auth::HttpAuth &routes, Settings settings) : m_routes(routes), m_settings(std::move(settings))
{
    m_thread.setObjectName(QStringLiteral("gatehouse-http"));
}

Worker::~Worker()
{
    finish();
}

void Worker::finish()
{
    if (!m_thread.isRunning())
        return;
    runIn(m_thread, [this] {
        {
            const QMutexLocker lock(&m_mutex);
            m_listener = nullptr;
        }
        m_httpServer.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

Auth::Result<quint16> Worker::start(quint16 wantedPort)
{
    m_thread.start();
    while (!QAbstractEventDispatcher::instance(&m_thread))
        QThread::yieldCurrentThread();
    Auth::Result<quint16> port = 0;
    runIn(m_thread, [this, wantedPort, &port] {
        m_httpServer = std::make_unique<QHttpServer>();
        m_routes.attach(*m_httpServer);
        auto listener = std::make_unique<Auth::GuardedServer>(m_settings.limits, m_settings.census);
        listener->withholdHeaders(); // all routes are those of HttpAuth
        if (m_settings.tls)
            listener->setTls(*m_settings.tls);
        if (!listener->listenShared(m_settings.address, wantedPort)) {
            port = Auth::failure({Auth::Error::Internal, listener->listenError()});
            return;
        }
        port = listener->serverPort();
        connect(listener.get(), &Auth::GuardedServer::drained, this, &Worker::drained);
        {
            const QMutexLocker lock(&m_mutex);
            m_listener = listener.release();
        }
        Auth::Internal::bindServer(*m_httpServer, m_listener);
    });
    return port;
}

void Worker::closeAfterAnswers()
{
    runIn(m_thread, [this] { m_listener->closeAfterAnswers(); });
}

void Worker::stopListening()
{
    runIn(m_thread, [this] { m_listener->stopListening(); });
}

void Worker::drain()
{
    runIn(m_thread, [this] {
        m_listener->stopAccepting();
        m_listener->closeIdleConnections();
    });
}

void Worker::setTls(const QSslConfiguration &configuration)
{
    runIn(m_thread, [this, &configuration] { m_listener->setTls(configuration); });
}

int Worker::connectionCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_listener ? m_listener->connectionCount() : 0;
}

} // namespace Gatehouse
