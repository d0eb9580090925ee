// SPDX-License-Identifier: MIT
#pragma once

#include "domain.h"
#include "logsink.h"
#include "mail/mailsender.h"
#include "memoryreturn.h"
#include "metrics.h"
#include "operationroutes.h"
#include "providertokens.h"
#include "worker.h"

#include "manager/workpool.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <vector>

namespace Gatehouse {

//! \brief `gatehouse serve`: workers, routes, mail, jobs, and their orderly end.
//! \note Belongs to the main thread.
class Service final : public QObject
{
    Q_OBJECT

public:
    Service(Domain &domain, LogSink &log, QObject *parent = nullptr);
    ~Service() override;

    //! \brief Makes the tables where needed and listens.
    //! \return the address, as `http://HOST:PORT`; an error whose reason says what to do
    [[nodiscard]] Auth::Result<QString> start();
    //! For `server.drain_seconds` answers as ever, though not on the same connection again; then takes no more
    //! connections, lets requests in flight finish (10 s at most) and emits stopped().
    void stop();
    //! Opens the log again and reads the TLS certificate again (SIGHUP).
    void reload();

Q_SIGNALS:
    void stopped();

private:
    [[nodiscard]] Auth::Result<void> prepareDatabase();
    //! Whether the user table lets anybody register, where that is wanted.
    [[nodiscard]] Auth::Result<void> checkRegistration();
    void setUpRoutes();
    void setUpOAuth();
    [[nodiscard]] QList<Dependency> dependencies();
    void finishRequests();
    void waitForWork();
    void setUpMetrics();
    void setUpObserver();
    void setUpMail();
    [[nodiscard]] Auth::Result<QString> startWorkers();
    void purge();
    void purgeTokens();
    [[nodiscard]] int connectionCount() const; //!< of all workers
    void purgePlaces();
    void purgeRateLimits();

    Domain &m_domain;
    LogSink &m_log;
    Metrics m_metrics;
    Auth::WorkPool m_pool;
    std::unique_ptr<Auth::WorkPool> m_lookUpPool; // null: nothing that is looked up for each request is far away
    Auth::WorkPool m_purgePool{1, 8};             // else a purge at the start would take the place of a client's work
    Auth::WorkPool m_readinessPool{1, 16};        // asks the servers behind us, for /readyz
    std::atomic<bool> m_isStopping = false;
    std::vector<std::unique_ptr<Auth::WorkPool>> m_providerPools; // one for each [[oauth]]
    ProviderTokens m_providerTokens;
    Auth::HttpAuth m_routes;
    std::unique_ptr<MailSender> m_mailSender; // null: nothing is mailed
    QString m_mailProblem;                    // why nothing can be mailed
    std::vector<std::unique_ptr<Worker>> m_workers;
    int m_draining = 0; // workers that have not emitted drained() yet
    QTimer m_purgeTimer;
    MemoryReturn m_memoryReturn{[this] {
        return connectionCount();
    }};
};

} // namespace Gatehouse
