// SPDX-License-Identifier: MIT
#include "service.h"

#include "browserpolicies.h"
#include "mail/mailtransports.h"
#include "tlsfiles.h"
#include "translations.h"
#include "usercolumns.h"
#include "version.h"

#include "http/guard/guardedserver.h"
#include "http/guard/portprobe_p.h"
#include "http/oauthroutesettings.h"

#include <QLoggingCategory>
#include <QThread>

#include <sys/resource.h>

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcService, "gatehouse.service", QtInfoMsg)

constexpr auto patience = 10s;            // for requests in flight when the service stops
constexpr auto newcomersPatience = 500ms; // for the request of who connected at the last moment
constexpr auto purgeInterval = 1h;

//! Threads that find out who asks, where that may take a network's time.
std::unique_ptr<Auth::WorkPool> makeLookUpPool(Domain &domain)
{
    constexpr int threads = 8; // they wait more than they compute, and each has a connection to the database
    const QList<Auth::AuthenticationBackend> &backends = domain.authenticator().backends();
    const bool isFar = domain.storage().isRemote() ||
                       std::any_of(backends.begin(), backends.end(), [](const Auth::AuthenticationBackend &backend) {
                           return !backend.strategy->isQuickToRead();
                       });
    if (!isFar)
        return nullptr;
    return std::make_unique<Auth::WorkPool>(threads, domain.configuration().server.maxQueuedWork,
                                            Auth::WorkPool::Priority::Normal);
}

Auth::HttpAuth::Settings routeSettings(const Configuration &configuration, Auth::WorkPool *lookUpPool)
{
    return {.requiresVerification = configuration.registration.requiresVerification,
            .trustedProxies = Auth::TrustedProxies::fromStrings(configuration.server.trustedProxies),
            .lookUpPool = lookUpPool,
            .browsers = browserPolicy(configuration),
            .translator = [](const char *sentence, int number, const QString &language) {
                return Translations::embedded().find("Auth", sentence, language, number);
            }};
}

//! As many connections as the system gives the process descriptors for, less some for databases, mails and logs: what
//! is admitted can be served.
int possibleConnections(int threads)
{
    constexpr rlim_t most = 100'000; // some containers have a limit of a billion, and no memory for it
    const rlim_t reserve = 128 + 8 * static_cast<rlim_t>(threads); // an event loop and a database each
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return Auth::ConnectionLimits{}.connections;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const rlim_t free = limit.rlim_cur > 2 * reserve ? limit.rlim_cur - reserve : limit.rlim_cur / 2;
    return static_cast<int>(std::clamp<rlim_t>(free, 1, most));
}

//! What the configuration asks for, as far as it is possible.
int connectionsOf(const ServerSettings &server, int threads)
{
    const int possible = possibleConnections(threads);
    if (server.maxConnections > possible)
        qCWarning(lcService) << "server.max_connections:" << possible << "are possible with the descriptors there are";
    return server.maxConnections > 0 ? std::min(server.maxConnections, possible) : possible;
}

Auth::ConnectionLimits limitsOf(const ServerSettings &server, int threads)
{
    return {.requestLineBytes = static_cast<qsizetype>(server.maxRequestLineBytes),
            .headerBytes = static_cast<qsizetype>(server.maxHeaderBytes),
            .headerCount = server.maxHeaderCount,
            .bodyBytes = static_cast<qsizetype>(server.maxBodyBytes),
            .headerTimeout = server.headerTimeout,
            .bodyTimeout = server.bodyTimeout,
            .keepAliveTimeout = server.keepAliveTimeout,
            .writeTimeout = server.writeTimeout,
            .minimumBytesPerSecond = server.minBytesPerSecond,
            .connections = connectionsOf(server, threads),
            .connectionsPerAddress = server.maxConnectionsPerAddress};
}

tl::unexpected<Auth::Error> cannotListen(const ServerSettings &server, quint16 port, const QString &reason)
{
    return Auth::failure({Auth::Error::InvalidConfiguration,
                          u"Cannot listen on %1 port %2: %3"_s.arg(server.host).arg(port).arg(reason)});
}

} // namespace

Service::Service(Domain &domain, LogSink &log, QObject *parent)
    : QObject(parent),
      m_domain(domain),
      m_log(log),
      m_pool(0, domain.configuration().server.maxQueuedWork),
      m_lookUpPool(makeLookUpPool(domain)),
      m_providerTokens(domain),
      m_routes(domain.manager(), domain.authenticator(), m_pool,
               routeSettings(domain.configuration(), m_lookUpPool.get()))
{
    setUpRoutes();
    setUpMetrics();
    setUpObserver();
    setUpMail();
    connect(&m_purgeTimer, &QTimer::timeout, this, &Service::purge);
}

Service::~Service()
{
    // First the work, whose answers still find their clients; then the threads; then what these may have begun
    // meanwhile.
    waitForWork();
    for (const auto &worker : m_workers)
        worker->finish();
    waitForWork();
    m_providerTokens.stop();
    if (m_mailSender) // what it does not come to any more, the next start does
        m_mailSender->stop();
}

void Service::waitForWork()
{
    if (m_lookUpPool) // first, for it hands on to the next one
        m_lookUpPool->waitForDone();
    for (const auto &pool : m_providerPools)
        pool->waitForDone();
    m_pool.waitForDone();
    m_readinessPool.waitForDone();
    m_purgePool.waitForDone();
}

void Service::setUpRoutes()
{
    const Configuration &configuration = m_domain.configuration();
    for (const BackendSettings &backend : configuration.backends)
        m_routes.addAuthRouter(backend.name, u"/auth/"_s + backend.name);
    if (configuration.registration.enabled)
        m_routes.addRegisterRouter();
    m_routes.addVerifyRouter();
    m_routes.addResetPasswordRouter();
    m_routes.addUsersRouter();
    setUpOAuth();
    m_routes.addOpenApi(u"/openapi.json"_s, u"Gatehouse"_s, QString::fromLatin1(version));
    addOperationRoutes(m_routes, dependencies(), m_isStopping, m_readinessPool, m_metrics);
}

void Service::setUpOAuth()
{
    // They wait and hardly compute. What a provider that hangs can hold up is its own log-ins.
    constexpr int threads = 6; // QNetworkAccessManager has as many connections to one host
    constexpr int queued = 64;
    const Configuration &configuration = m_domain.configuration();
    const QString publicUrl = configuration.server.publicUrl;
    for (qsizetype i = 0; i < configuration.oauth.size(); ++i) {
        const OAuthSettings &settings = configuration.oauth[i];
        m_providerPools.push_back(std::make_unique<Auth::WorkPool>(threads, queued, Auth::WorkPool::Priority::Normal));
        Auth::OAuthRouteSettings route{.client = *m_domain.oauthClients()[static_cast<std::size_t>(i)],
                                       .states = m_domain.oauthStates(),
                                       .pool = *m_providerPools.back(),
                                       .redirectUrl = settings.redirectUrl.isEmpty()
                                                              ? u"%1/auth/%2/callback"_s.arg(publicUrl, settings.name)
                                                              : settings.redirectUrl,
                                       .associateByEmail = settings.associateByEmail,
                                       .isVerifiedByDefault = settings.isVerifiedByDefault,
                                       .trustUnverifiedEmail = settings.trustUnverifiedEmail,
                                       .csrfCookieSecure = settings.csrfCookieSecure,
                                       .next = redirectTargets(configuration.browser)};
        m_routes.addOAuthRouter(route, settings.backend, u"/auth/"_s + settings.name);
        route.redirectUrl = settings.associateRedirectUrl.isEmpty()
                                    ? u"%1/auth/associate/%2/callback"_s.arg(publicUrl, settings.name)
                                    : settings.associateRedirectUrl;
        m_routes.addOAuthAssociateRouter(route, u"/auth/associate/"_s + settings.name);
    }
}

QList<Dependency> Service::dependencies()
{
    QList<Dependency> all{{"database", [&users = m_domain.storage().users()] {
                               return users.ping();
                           }}};
    if (RedisStorage *redis = m_domain.redis())
        all << Dependency{"redis", [redis] {
                              return redis->pool().ping();
                          }};
    return all;
}

void Service::setUpMetrics()
{
    using Auth::Strategy;
    using Auth::UserManager;
    connect(
            &m_domain.manager(), &UserManager::userLoggedIn, this, [this] { m_metrics.countLogin(); },
            Qt::DirectConnection);
    connect(
            &m_domain.manager(), &UserManager::userRegistered, this, [this] { m_metrics.countRegistration(); },
            Qt::DirectConnection);
    connect(
            &m_domain.manager(), &UserManager::attemptRefused, this,
            [this](Auth::ThrottleLimit limit) { m_metrics.countThrottled(limit); }, Qt::DirectConnection);
    for (const Auth::AuthenticationBackend &backend : m_domain.authenticator().backends()) {
        connect(
                backend.strategy.get(), &Strategy::tokenRejected, this, [this] { m_metrics.countRejectedToken(); },
                Qt::DirectConnection);
    }
    m_metrics.addGauge("gatehouse_work_load", "Jobs of the pool that wait or run.",
                       [this] { return double(m_pool.load()); });
    m_metrics.addGauge("gatehouse_connections", "Open connections.", [this] { return double(connectionCount()); });
}

int Service::connectionCount() const
{
    int count = 0;
    for (const auto &worker : m_workers)
        count += worker->connectionCount();
    return count;
}

void Service::setUpObserver()
{
    m_routes.setObserver([this](const Auth::HttpAuth::Observation &request) {
        m_metrics.countRequest(request.status, request.duration);
        if (!m_log.isEnabled(QtInfoMsg))
            return;
        m_log.write(std::move(m_log.line(QtInfoMsg, "gatehouse.http", u"request"_s)
                                      .addWord("method", request.method)
                                      .add("path", request.path)
                                      .addNumber("status", request.status)
                                      .addMilliseconds("ms", request.duration)
                                      .add("client", request.clientAddress)));
    });
}

void Service::setUpMail()
{
    const Configuration &configuration = m_domain.configuration();
    if (configuration.mail.transport == MailSettings::Transport::None)
        return;
    auto texts = MailTexts::create(configuration.mail, configuration.server.publicUrl);
    if (!texts) {
        m_mailProblem = texts.error().first();
        return;
    }
    m_mailSender = std::make_unique<MailSender>(m_domain.manager(), m_domain.storage().outbox(), *std::move(texts),
                                                makeMailTransport(configuration.mail), MailSender::Settings(),
                                                [this](bool delivered) { m_metrics.countMail(delivered); });
}

Auth::Result<QString> Service::start()
{
    if (m_mailSender)
        m_mailProblem = m_mailSender->problem();
    if (!m_mailProblem.isEmpty())
        return Auth::failure({Auth::Error::InvalidConfiguration, m_mailProblem});
    const ServerSettings &server = m_domain.configuration().server;
    if (const QString taken = Auth::Internal::whyPortIsTaken(QHostAddress(server.host), server.port); !taken.isEmpty())
        return cannotListen(server, server.port, taken);
    if (auto prepared = prepareDatabase(); !prepared)
        return Auth::failure(prepared.error());
    if (m_mailSender)
        m_mailSender->start();
    auto address = startWorkers();
    if (address) {
        m_purgeTimer.start(purgeInterval);
        m_providerTokens.start();
        purge();
    }
    return address;
}

Auth::Result<void> Service::prepareDatabase()
{
    const auto done = m_domain.storage().migration().apply();
    if (!done)
        return Auth::failure(done.error());
    for (const QString &sentence : *done)
        qCInfo(lcService).noquote() << "database:" << sentence;
    return checkRegistration();
}

Auth::Result<void> Service::checkRegistration()
{
    const auto columns = m_domain.storage().migration().unfilledUserColumns();
    if (!columns)
        return Auth::failure(columns.error());
    if (columns->isEmpty())
        return {};
    const QString why = whyNobodyCanRegister(m_domain.storage().schema().userTable, *columns);
    if (m_domain.configuration().registration.enabled) // better no start than a 400 for everybody who comes
        return Auth::failure({Auth::Error::InvalidConfiguration, why});
    qCWarning(lcService).noquote() << why;
    return {};
}

Auth::Result<QString> Service::startWorkers()
{
    const ServerSettings &server = m_domain.configuration().server;
    const auto tls = loadTlsFiles(server);
    if (!tls)
        return Auth::failure(tls.error());
    const QHostAddress address(server.host);
    quint16 port = server.port; // 0: the first worker chooses, the others share
    const int count = server.workers > 0 ? server.workers : QThread::idealThreadCount();
    const Worker::Settings settings{
            .address = address, .limits = limitsOf(server, count + QThread::idealThreadCount()), .tls = *tls};
    // All of them first: once one runs, its thread looks at the others for /metrics.
    for (int i = 0; i < count; ++i)
        m_workers.push_back(std::make_unique<Worker>(m_routes, settings));
    for (const auto &worker : m_workers) {
        const auto started = worker->start(port);
        if (!started)
            return cannotListen(server, port, started.error().reason);
        port = *started;
    }
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + server.host + u']' : server.host;
    return u"%1://%2:%3"_s.arg(*tls ? u"https"_s : u"http"_s, host).arg(port);
}

void Service::purge()
{
    purgeTokens();
    purgePlaces();
    purgeRateLimits();
}

void Service::purgeRateLimits()
{
    const Configuration &configuration = m_domain.configuration();
    if (!configuration.throttle.enabled &&
        configuration.oauth.isEmpty()) // states that were used are counted there, too
        return;
    const bool accepted = m_purgePool.tryRun([&limiter = m_domain.rateLimiter()] {
        if (const auto purged = limiter.purge(Auth::Clock::system().sinceEpoch()); !purged)
            qCWarning(lcService).noquote()
                    << "old counts of attempts not purged:" << purged.error().reason << purged.error().detail;
    });
    if (!accepted)
        qCInfo(lcService) << "busy: old counts of attempts are purged next time";
}

void Service::purgePlaces()
{
    if (!m_domain.configuration().account.notifyNewLogin)
        return;
    constexpr auto remembered = 180 * 24h;
    const auto before = Auth::Clock::system().sinceEpoch() - remembered;
    const bool accepted = m_purgePool.tryRun([&places = m_domain.storage().knownPlaces(), before] {
        if (const auto purged = places.purge(before); !purged)
            qCWarning(lcService).noquote()
                    << "old places of logins not purged:" << purged.error().reason << purged.error().detail;
    });
    if (!accepted)
        qCInfo(lcService) << "busy: old places of logins are purged next time";
}

void Service::purgeTokens()
{
    const auto lifetime = m_domain.longestTokenLifetime();
    if (!lifetime)
        return;
    const bool accepted = m_purgePool.tryRun([&manager = m_domain.manager(), lifetime = *lifetime] {
        const auto purged = manager.purgeTokens(lifetime);
        if (!purged)
            qCWarning(lcService).noquote()
                    << "expired tokens not purged:" << purged.error().reason << purged.error().detail;
        else if (*purged > 0)
            qCInfo(lcService) << "purged" << *purged << "expired tokens";
    });
    if (!accepted)
        qCInfo(lcService) << "busy: expired tokens are purged next time";
}

void Service::reload()
{
    const bool reopened = m_log.reopen();
    const auto tls = loadTlsFiles(m_domain.configuration().server);
    if (!tls) {
        qCCritical(lcService).noquote() << "the old certificate stays:" << tls.error().reason;
        return;
    }
    if (*tls) {
        for (const auto &worker : m_workers)
            worker->setTls(**tls);
    }
    qCInfo(lcService) << (reopened ? "log opened again" : "log could not be opened again")
                      << (*tls ? "and certificate reloaded" : "");
}

void Service::stop()
{
    if (m_isStopping)
        return;
    m_purgeTimer.stop();
    qCInfo(lcService) << "stopping";
    for (const auto &worker : m_workers)
        worker->closeAfterAnswers();
    m_isStopping = true; // not earlier: whoever reads in /readyz that it stops finds that every worker knows
    const std::chrono::seconds drain = m_domain.configuration().server.drain;
    if (drain == 0s)
        return finishRequests();
    QTimer::singleShot(drain, this, [this] {
        for (const auto &worker : m_workers)
            worker->stopListening();
        QTimer::singleShot(newcomersPatience, this, &Service::finishRequests);
    });
}

void Service::finishRequests()
{
    m_draining = static_cast<int>(m_workers.size());
    for (const auto &worker : m_workers) {
        connect(worker.get(), &Worker::drained, this, [this] {
            if (--m_draining == 0)
                Q_EMIT stopped();
        });
        worker->drain();
    }
    QTimer::singleShot(patience, this, [this] {
        qCWarning(lcService) << "requests still in flight are given up";
        m_pool.dropQueued();
        Q_EMIT stopped();
    });
}

} // namespace Gatehouse
