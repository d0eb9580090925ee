// SPDX-License-Identifier: MIT
#include "http/httpauth.h"

#include "http/answers_p.h"
#include "http/browserguard_p.h"
#include "http/courier_p.h"
#include "http/guard/guardedserver.h"
#include "http/openapi_p.h"
#include "http/qtcompat_p.h"
#include "http/requestfields_p.h"
#include "http/securityheaders_p.h"

namespace Auth {

struct Q_DECL_HIDDEN HttpAuth::Private
{
    UserManager &manager;
    Authenticator authenticator;
    WorkPool &pool;
    Settings settings;
    Internal::BrowserGuard browsers;
    Router router;
    std::function<void(const Observation &)> observer;
    QList<WorkPool *> providerPools; // in which OAuth providers are waited for
};

namespace {

//! The headers of a QHttpServerRequest and no more of it.
class ReceivedHeaders final : public RequestHeaders
{
public:
    explicit ReceivedHeaders(const QHttpServerRequest &request) : m_fields(Internal::fieldsOf(request)) {}
    [[nodiscard]] QByteArray header(QByteArrayView name) const override
    {
        return Internal::firstValue(m_fields, name).toByteArray();
    }

private:
    const QByteArray m_fields;
};

//! An answer of ours where the application writes its own.
QHttpServerResponse responseOf(HttpAnswer answer)
{
    if (Internal::completeHeaders(answer))
        answer.headers += Internal::securityHeaders();
    return Internal::toResponse(answer);
}

void runUnlessGone(WorkPool &pool, const HttpRequestPtr &request, const Responder &responder,
                   std::function<void()> work)
{
    const bool accepted = pool.tryRun([request, responder, work = std::move(work)] {
        // 480 abandoned hashes kept everyone waiting for 24 s before this line.
        if (request->clientGone())
            return responder.answer(Internal::failed(Error::Cancelled));
        work();
    });
    if (!accepted)
        responder.answer(Internal::failed({Error::Overloaded, {}, QStringLiteral("the queue of work is full")}));
}

//! Who asks is not found out in an event loop where a strategy has to ask a network.
HttpAuth::Settings withLookUpPool(HttpAuth::Settings settings, const Authenticator &authenticator, WorkPool &pool)
{
    const QList<AuthenticationBackend> &backends = authenticator.backends();
    const bool isQuick = std::all_of(backends.begin(), backends.end(), [](const AuthenticationBackend &backend) {
        return backend.strategy->isQuickToRead();
    });
    if (!settings.lookUpPool && !isQuick)
        settings.lookUpPool = &pool;
    return settings;
}

} // namespace

HttpAuth::HttpAuth(UserManager &manager, const Authenticator &authenticator, WorkPool &pool)
    : HttpAuth(manager, authenticator, pool, Settings{})
{}

HttpAuth::HttpAuth(UserManager &manager, const Authenticator &authenticator, WorkPool &pool, const Settings &settings)
    : d(new Private{manager,
                    authenticator,
                    pool,
                    withLookUpPool(settings, authenticator, pool),
                    {settings.browsers, authenticator},
                    {},
                    {},
                    {}})
{}

HttpAuth::~HttpAuth()
{
    if (d->settings.lookUpPool) // what it does uses these routes, and may go on in the other one
        d->settings.lookUpPool->waitForDone();
    for (WorkPool *pool : std::as_const(d->providerPools)) // after the one, and before the other
        pool->waitForDone();
    d->pool.waitForDone();
}

UserManager &HttpAuth::manager() const noexcept
{
    return d->manager;
}

const Authenticator &HttpAuth::authenticator() const noexcept
{
    return d->authenticator;
}

const HttpAuth::Settings &HttpAuth::settings() const noexcept
{
    return d->settings;
}

const Router &HttpAuth::router() const noexcept
{
    return d->router;
}

void HttpAuth::setObserver(std::function<void(const Observation &)> observer)
{
    d->observer = std::move(observer);
}

GuardDecision HttpAuth::decide(const RequestHeaders &request, const GuardRequirements &requirements) const
{
    return d->authenticator.authenticate(request, requirements, d->manager);
}

HttpAnswer HttpAuth::refusal(const GuardDecision &decision)
{
    switch (decision.verdict) {
    case GuardDecision::Verdict::Forbidden: return Internal::detail(403, "Forbidden");
    case GuardDecision::Verdict::Unavailable: return Internal::failed(decision.error);
    case GuardDecision::Verdict::Denied:
    case GuardDecision::Verdict::Granted: break;
    }
    return Internal::detail(401, "Unauthorized");
}

bool HttpAuth::isCrossSite(const HttpRequest &request) const
{
    return d->browsers.isCrossSite(request);
}

HttpAnswer HttpAuth::crossSiteRefusal()
{
    return Internal::detail(403, "CROSS_SITE_REQUEST");
}

void HttpAuth::addRoute(const QByteArray &method, const QString &pattern, RouteHandler handler,
                        RouteDescription description)
{
    const bool isChecked = !description.crossSite && !Internal::BrowserGuard::isSafe(method);
    if (!isChecked)
        return d->router.add(method, pattern, std::move(description), std::move(handler));
    d->router.add(method, pattern, std::move(description),
                  [this, handler = std::move(handler)](const HttpRequestPtr &request, const Responder &responder) {
                      if (d->browsers.refuses(*request))
                          return responder.answer(crossSiteRefusal());
                      handler(request, responder);
                  });
}

void HttpAuth::addRoute(const QByteArray &method, const QString &pattern, const GuardRequirements &requirements,
                        UserHandler handler, RouteDescription description)
{
    GuardRequirements guard = requirements;
    guard.optional = false; // the handler is promised a user
    description.authenticated = true;
    addRoute(method, pattern,
             guarded([this, guard, handler = std::move(handler)](const HttpRequestPtr &request,
                                                                 const Responder &responder) {
                 const GuardDecision decision = decide(*request, guard);
                 responder.answer(decision.user ? handler(*request, *decision.user) : refusal(decision));
             }),
             std::move(description));
}

void HttpAuth::getOptional(const QString &pattern, GuardRequirements requirements, OptionalUserHandler handler)
{
    requirements.optional = true;
    addRoute("GET", pattern,
             guarded([this, requirements, handler = std::move(handler)](const HttpRequestPtr &request,
                                                                        const Responder &responder) {
                 const GuardDecision decision = decide(*request, requirements);
                 responder.answer(decision.verdict == GuardDecision::Verdict::Granted ? handler(*request, decision.user)
                                                                                      : refusal(decision));
             }));
}

std::function<QHttpServerResponse(const QHttpServerRequest &)> HttpAuth::currentUser(
        GuardRequirements requirements,
        std::function<QHttpServerResponse(const std::optional<User> &user, const QHttpServerRequest &request)> handler)
        const
{
    return [this, requirements = std::move(requirements),
            handler = std::move(handler)](const QHttpServerRequest &request) {
        if (request.method() != QHttpServerRequest::Method::Get &&
            d->browsers.refuses(HttpRequest(request, d->settings.trustedProxies)))
            return responseOf(crossSiteRefusal());
        const GuardDecision decision = decide(ReceivedHeaders(request), requirements);
        if (decision.verdict != GuardDecision::Verdict::Granted)
            return responseOf(refusal(decision));
        return handler(decision.user, request);
    };
}

RouteHandler HttpAuth::guarded(RouteHandler handler) const
{
    if (!d->settings.lookUpPool)
        return handler;
    return [pool = d->settings.lookUpPool, handler = std::move(handler)](const HttpRequestPtr &request,
                                                                         const Responder &responder) {
        runUnlessGone(*pool, request, responder, [request, responder, handler] { handler(request, responder); });
    };
}

void HttpAuth::answerFromPool(const HttpRequestPtr &request, const Responder &responder,
                              std::function<HttpAnswer()> work, std::function<void()> afterwards) const
{
    runUnlessGone(d->pool, request, responder, [responder, work = std::move(work), afterwards = std::move(afterwards)] {
        responder.answer(work());
        if (afterwards)
            afterwards();
    });
}

void HttpAuth::runInPool(WorkPool &pool, const HttpRequestPtr &request, const Responder &responder,
                         std::function<void()> work) const
{
    runUnlessGone(pool, request, responder, std::move(work));
}

void HttpAuth::waitAtEndFor(WorkPool &pool)
{
    if (!d->providerPools.contains(&pool))
        d->providerPools << &pool;
}

void HttpAuth::addOpenApi(const QString &path, const QString &title, const QString &version)
{
    // Made at the first request, when all routes are there.
    const auto document = std::make_shared<Internal::LazyOpenApi>(title, version);
    addRoute("GET", path, [this, document](const HttpRequestPtr &, const Responder &responder) {
        responder.answer(Internal::json(200, document->json(d->router, d->authenticator, d->manager.settings())));
    });
}

void HttpAuth::attach(QHttpServer &server) const
{
    Internal::AnswerObserver observer;
    if (d->observer) {
        observer = [this](const Internal::RequestRecord &request, const HttpAnswer &answer) {
            d->observer({request.method, request.path, request.clientAddress, answer.status,
                         std::chrono::nanoseconds(request.timer.nsecsElapsed())});
        };
    }
    auto *courier = new Internal::Courier(&server, std::move(observer)); // owned by the server
    Internal::setMissingHandler(
            server, courier, [this, courier](const QHttpServerRequest &received, QHttpServerResponder &&qtResponder) {
                const auto request = std::make_shared<HttpRequest>(received, d->settings.trustedProxies);
                Internal::RequestRecord record{request->method(),
                                               request->path(),
                                               d->observer ? request->clientAddress().toString() : QString(),
                                               d->browsers.headersFor(*request),
                                               {}};
                record.timer.start();
                const Responder responder = courier->accept(std::move(record), std::move(qtResponder));
                if (auto preflight = d->browsers.preflight(*request))
                    return responder.answer(*std::move(preflight));
                d->router.dispatch(request, responder);
            });
}

Result<quint16> HttpAuth::listen(QHttpServer &server, const QHostAddress &address, quint16 port) const
{
    auto listener = std::make_unique<GuardedServer>(ConnectionLimits{});
    if (!listener->listenShared(address, port))
        return failure({Error::InvalidConfiguration, listener->listenError()});
    attach(server);
    const quint16 listening = listener->serverPort();
    Internal::bindServer(server, listener.release());
    return listening;
}

} // namespace Auth
