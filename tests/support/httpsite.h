// SPDX-License-Identifier: MIT
#pragma once

#include "http/guard/guardedserver.h"
#include "http/httpauth.h"
#include "http/qtcompat_p.h"
#include "support/httpclient.h"
#include "support/testmanager.h"

//! \brief A QHttpServer behind a GuardedServer on a free port of this machine, in the thread that makes it.
//! Rules of its own are added to `http` before serve().
class HttpSite
{
public:
    HttpSite() : http(std::make_unique<QHttpServer>()) {}
    explicit HttpSite(const Auth::HttpAuth &routes) : HttpSite() { serve(routes); }

    void serve(const Auth::HttpAuth &routes)
    {
        routes.attach(*http);
        guard = new Auth::GuardedServer(Auth::ConnectionLimits{});
        if (!guard->listenShared(QHostAddress::LocalHost, 0))
            qFatal("%s", qPrintable(guard->listenError()));
        port = guard->serverPort();
        Auth::Internal::bindServer(*http, guard);
    }
    [[nodiscard]] HttpClient client() const { return HttpClient(port); }

    std::unique_ptr<QHttpServer> http;
    Auth::GuardedServer *guard = nullptr; //!< owned by http
    quint16 port = 0;
};

//! \brief Routes that need no user: a database that is never opened, and no backend. Add routes, then serve().
struct BareRoutes
{
    explicit BareRoutes(int threads = 2, int maximumQueued = 256, const Auth::HttpAuth::Settings &settings = {})
        : connections({.path = QStringLiteral("never opened")}),
          users(connections),
          manager(users, nullptr, TestManager::settings({}, clock)),
          pool(threads, maximumQueued),
          auth(manager, *Auth::Authenticator::create({}), pool, settings)
    {}
    void serve() { site.serve(auth); }

    Auth::FixedClock clock;
    Auth::SqlConnectionPool connections;
    Auth::SqlUserDatabase users;
    Auth::UserManager manager;
    Auth::WorkPool pool;
    Auth::HttpAuth auth;
    HttpSite site;
};
