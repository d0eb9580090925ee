// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "http/guard/connectioncensus.h"
#include "http/httpauth.h"

#include <QHostAddress>
#include <QMutex>
#include <QSslConfiguration>
#include <QThread>

#include <optional>

namespace Auth {
class GuardedServer;
}

namespace Gatehouse {

//! \brief One thread with an event loop, a QHttpServer and a guarded port that it shares with the other workers.
//! \note The functions are for the thread that made it; they wait for the worker's thread where they must.
class Worker final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QHostAddress address;
        Auth::ConnectionLimits limits; //!< those on connections hold for all workers with this census
        std::shared_ptr<Auth::ConnectionCensus> census = std::make_shared<Auth::ConnectionCensus>();
        std::optional<QSslConfiguration> tls;
    };

    Worker(const Auth::HttpAuth &routes, Settings settings);
    //! As finish().
    ~Worker() override;

    //! \param port 0: any free one \return the port it listens on; Error::Internal with the system's reason
    [[nodiscard]] Auth::Result<quint16> start(quint16 port);
    //! Every answer is the last one of its connection from now on.
    void closeAfterAnswers();
    //! Takes no more connections.
    void stopListening();
    //! Takes no more connections and closes those that are idle; drained() follows when the last request is answered.
    void drain();
    //! Ends the thread at once; drain() first where requests may be in flight.
    void finish();
    void setTls(const QSslConfiguration &configuration);
    //! Any thread.
    [[nodiscard]] int connectionCount() const;

Q_SIGNALS:
    void drained();

private:
    const Auth::HttpAuth &m_routes;
    const Settings m_settings;
    QThread m_thread;
    std::unique_ptr<QHttpServer> m_httpServer; // lives in m_thread
    mutable QMutex m_mutex;                    // guards m_listener, for those who count while the worker starts or ends
    Auth::GuardedServer *m_listener = nullptr; // owned by m_httpServer
};

} // namespace Gatehouse
