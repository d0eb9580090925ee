// SPDX-License-Identifier: MIT
#pragma once

#include "../authentication/authenticator.h"
#include "../manager/usermanager.h"
#include "../manager/workpool.h"
#include "browserpolicy.h"
#include "router.h"

#include <QHttpServerResponse>

#include <optional>

class QHostAddress;
class QHttpServer;

namespace Auth {

struct OAuthRouteSettings;

//! \brief User management as routes of a QHttpServer: FastAPI Users' FastAPIUsers object.
//!
//! \code
//! HttpAuth auth(manager, authenticator, pool);
//! auth.addAuthRouter(u"jwt"_s, u"/auth/jwt"_s);
//! auth.addRegisterRouter(u"/auth"_s);
//! auth.get(u"/hello"_s, {.active = true}, [](const HttpRequest &, const User &user) {
//!     return HttpAnswer{200, "text/plain", "Hello " + user.email.toUtf8(), {}};
//! });
//! QHttpServer server;
//! const auto port = auth.listen(server, QHostAddress::LocalHost, 8000);
//! \endcode
//!
//! Rules of the application's own on the same QHttpServer come first; what none of them takes is handled here, and
//! answered with 404 where it belongs to nobody. The QHttpServer is served through a GuardedServer: listen() makes one,
//! and whoever wants TLS, other limits or several threads makes their own and calls attach().
//! \ownership Borrows manager and pools, which must outlive it; copies the authenticator. It must outlive the servers.
//! \threads Set up in one thread, then attach() to as many servers in as many threads as wanted. Handlers are called in
//! the thread of their server, guarded ones in the Settings::lookUpPool where there is one; currentUser() always looks
//! up in the thread of the server.
//! \source \fastapi{configuration/routers}, the FastAPIUsers object
class GATEHOUSE_HTTP_EXPORT HttpAuth
{
public:
    //! What holds for all routes.
    struct Settings
    {
        //! \brief Says \a sentence, with \a number for its `%n`, in \a language (`de`; lower case, without a country).
        //! \param sentence in English: of the library, as QCoreApplication::translate() would find it in the context
        //! "Auth", or what the application's own UserManager::validatePassword() gave as the reason
        //! \param number -1: the sentence has no `%n`
        //! \return empty where there is no such translation
        //! \note Called from any thread, for each refused password.
        using Translator = std::function<QString(const char *sentence, int number, const QString &language)>;

        bool requiresVerification = false;  //!< routes and logins want a verified user
        TrustedProxies trustedProxies = {}; //!< whose word on the client's address counts
        //! For databases and token stores that are reached through a network: who asks is then found out in these
        //! threads, so that no event loop waits. They must outlive the HttpAuth. Unset: in the pool for work where a
        //! strategy is not quick to read (Strategy::isQuickToRead()), else in the thread of the server; so set it where
        //! the users are in a database that is far.
        WorkPool *lookUpPool = nullptr;
        BrowserPolicy browsers = {}; //!< what pages in browsers may do
        //! Has the reason of a refused password said in the language of the request's Accept-Language; the codes that
        //! programs compare stay as they are. Unset: it is said in English.
        Translator translator = {};
    };
    //! What happened to a request: for a log or metrics. Called in the thread of the server.
    struct Observation
    {
        QByteArrayView method;             //!< upper case
        const QString &path;               //!< without the query, which may hold secrets
        const QString &clientAddress;      //!< of the client, even behind a trusted proxy
        int status;                        //!< of the answer
        std::chrono::nanoseconds duration; //!< from the request to the answer
    };
    //! Handles a request that may pass, as \a user. It runs in the server's thread, or in one of Settings::lookUpPool,
    //! and must not wait for anything else than the database.
    using UserHandler = std::function<HttpAnswer(const HttpRequest &request, const User &user)>;
    //! The same with an optional guard.
    using OptionalUserHandler = std::function<HttpAnswer(const HttpRequest &request, const std::optional<User> &user)>;

    //! With the default Settings.
    HttpAuth(UserManager &manager, const Authenticator &authenticator, WorkPool &pool);
    //! \a manager and \a pool must outlive it; \a authenticator is copied.
    HttpAuth(UserManager &manager, const Authenticator &authenticator, WorkPool &pool, const Settings &settings);
    Q_DISABLE_COPY_MOVE(HttpAuth)
    //! Waits for the work in the pools.
    ~HttpAuth();

    // ---- the routers of FastAPI Users
    //! POST PREFIX/login and PREFIX/logout.
    //! \return false when no backend has this name; the log says so
    bool addAuthRouter(const QString &backendName, const QString &prefix);
    //! POST PREFIX/register
    void addRegisterRouter(const QString &prefix = QStringLiteral("/auth"));
    //! POST PREFIX/request-verify-token and PREFIX/verify
    void addVerifyRouter(const QString &prefix = QStringLiteral("/auth"));
    //! POST PREFIX/forgot-password and PREFIX/reset-password
    void addResetPasswordRouter(const QString &prefix = QStringLiteral("/auth"));
    //! \brief GET PREFIX/authorize and PREFIX/callback: login with an account at a provider. The callback answers as a
    //! login of \a backendName.
    //! \return false when no backend has this name; the log says so
    bool addOAuthRouter(const OAuthRouteSettings &settings, const QString &backendName, const QString &prefix);
    //! The same two for users who are logged in, to link an account.
    void addOAuthAssociateRouter(const OAuthRouteSettings &settings, const QString &prefix);
    //! GET and PATCH PREFIX/me; GET PREFIX/me/oauth-accounts and DELETE PREFIX/me/oauth-accounts/{id};
    //! GET, PATCH and DELETE PREFIX/{id}; GET PREFIX, all for superusers
    void addUsersRouter(const QString &prefix = QStringLiteral("/users"));
    //! GET \a path: the OpenAPI 3.1 document of all routes that have a description.
    void addOpenApi(const QString &path = QStringLiteral("/openapi.json"),
                    const QString &title = QStringLiteral("Gatehouse"),
                    const QString &version = QStringLiteral("0.1.0"));

    // ---- the application's own routes
    //! A route without guard.
    void addRoute(const QByteArray &method, const QString &pattern, RouteHandler handler,
                  RouteDescription description = {});
    //! A route for users who meet \a requirements; others get 401 or 403 and the handler is not called.
    void addRoute(const QByteArray &method, const QString &pattern, const GuardRequirements &requirements,
                  UserHandler handler, RouteDescription description = {});
    //! addRoute() for GET.
    void get(const QString &pattern, const GuardRequirements &requirements, UserHandler handler)
    {
        addRoute("GET", pattern, requirements, std::move(handler));
    }
    //! addRoute() for POST.
    void post(const QString &pattern, const GuardRequirements &requirements, UserHandler handler)
    {
        addRoute("POST", pattern, requirements, std::move(handler));
    }
    //! A route for everybody, that learns who it is.
    void getOptional(const QString &pattern, GuardRequirements requirements, OptionalUserHandler handler);

    //! \brief FastAPI Users' current_user() for a handler of QHttpServer::route().
    //! \param handler called with the user, who is empty only when the requirements are optional
    [[nodiscard]] std::function<QHttpServerResponse(const QHttpServerRequest &)>
    currentUser(GuardRequirements requirements,
                std::function<QHttpServerResponse(const std::optional<User> &user, const QHttpServerRequest &request)>
                        handler) const;

    //! Whether a request may pass, as whom, and the answer for it when it may not.
    [[nodiscard]] GuardDecision decide(const RequestHeaders &request, const GuardRequirements &requirements) const;
    //! The answer to a request that may not pass: 401, 403 or 503.
    [[nodiscard]] static HttpAnswer refusal(const GuardDecision &decision);
    //! \brief Whether a browser says that a page of another origin has sent it: for routes that log in by a cookie.
    //! Requests that come with such a cookie and change something are refused before a handler sees them.
    [[nodiscard]] bool isCrossSite(const HttpRequest &request) const;
    //! 403, for what isCrossSite().
    [[nodiscard]] static HttpAnswer crossSiteRefusal();

    //! \a handler for a route whose answer depends on who asks: where there is a Settings::lookUpPool it runs there,
    //! else in the thread of the server. When that pool's queue is full the answer is 503 at once.
    [[nodiscard]] RouteHandler guarded(RouteHandler handler) const;
    //! Runs \a work in the pool and answers with what it returns; 503 at once when the queue is full. Work whose client
    //! has left before it began is not begun. \a afterwards runs in the same thread once the answer is on its way.
    void answerFromPool(const HttpRequestPtr &request, const Responder &responder, std::function<HttpAnswer()> work,
                        std::function<void()> afterwards = {}) const;

    //! Runs \a work, which answers by itself, in \a pool, as answerFromPool() does in the other one.
    void runInPool(WorkPool &pool, const HttpRequestPtr &request, const Responder &responder,
                   std::function<void()> work) const;

    //! Is told of every request; set it before attach().
    void setObserver(std::function<void(const Observation &)> observer);
    //! From now on \a server hands requests on to these routes. To be called in the thread of \a server.
    void attach(QHttpServer &server) const;
    //! \brief attach(), and lets \a server listen through a GuardedServer with the default limits, which it then owns.
    //! \param port 0: any that is free
    //! \return the port; Error::InvalidConfiguration with the system's reason
    [[nodiscard]] Result<quint16> listen(QHttpServer &server, const QHostAddress &address, quint16 port) const;

    //! As given to the constructor.
    [[nodiscard]] UserManager &manager() const noexcept;
    //! As given to the constructor.
    [[nodiscard]] const Authenticator &authenticator() const noexcept;
    //! As given to the constructor.
    [[nodiscard]] const Settings &settings() const noexcept;
    //! All routes that were added.
    [[nodiscard]] const Router &router() const noexcept;

private:
    void waitAtEndFor(WorkPool &pool);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Auth
