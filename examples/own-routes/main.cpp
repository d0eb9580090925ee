// SPDX-License-Identifier: MIT
// Who may pass: FastAPI Users' current_user(optional=, active=, verified=, superuser=, get_enabled_backends=).
#include <Gatehouse/CookieTransport>
#include <Gatehouse/DatabaseStrategy>
#include <Gatehouse/HttpAuth>
#include <Gatehouse/JwtStrategy>
#include <Gatehouse/SqlAccessTokenDatabase>
#include <Gatehouse/SqlConnectionPool>
#include <Gatehouse/SqlMigration>
#include <Gatehouse/SqlUserDatabase>

#include <QCoreApplication>
#include <QHostAddress>
#include <QHttpServer>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer text(const QString &words)
{
    return {.status = 200, .contentType = "text/plain; charset=utf-8", .body = words.toUtf8(), .headers = {}};
}

HttpAnswer greet(const HttpRequest &, const User &user)
{
    return text(u"Hello, %1!"_s.arg(user.email));
}

void addRoutes(HttpAuth &auth)
{
    // Everybody may come, and who is known is greeted by name.
    auth.getOptional(u"/"_s, {.active = true}, [](const HttpRequest &, const std::optional<User> &user) {
        return text(user ? u"Hello, %1!"_s.arg(user->email) : u"Hello, stranger!"_s);
    });
    // Nobody and the inactive get 401; who is known, but not verified or no superuser, gets 403.
    auth.get(u"/news"_s, {.active = true}, greet);
    auth.get(u"/vote"_s, {.active = true, .verified = true}, greet);
    auth.get(u"/staff"_s, {.active = true, .superuser = true}, greet);
    // A token in a header does not help here: this page is for browsers.
    auth.get(u"/account"_s, {.active = true, .enabledBackends = QStringList{u"cookie"_s}}, greet);
    // Here the request decides. The app on phones sends its name, and does not get in with a cookie.
    auth.get(u"/feed"_s,
             {.active = true,
              .backendsFor =
                      [](const RequestHeaders &request) {
                          return request.header("X-App") == "phone" ? QStringList{u"jwt"_s}
                                                                    : QStringList{u"jwt"_s, u"cookie"_s};
                      }},
             greet);
    // A segment in braces is a parameter. A cookie from another site's page is no permission to post: that is 403.
    auth.post(u"/posts/{title}"_s, {.active = true}, [](const HttpRequest &request, const User &user) {
        return text(u"%1 has written %2."_s.arg(user.email, request.pathParameter()));
    });
}

// A rule of QHttpServer itself, with the same guard in front.
void addRules(QHttpServer &server, const HttpAuth &auth)
{
    server.route(u"/plain"_s,
                 auth.currentUser({.active = true}, [](const std::optional<User> &user, const QHttpServerRequest &) {
                     return QHttpServerResponse("text/plain", "Qt greets " + user->email.toUtf8());
                 }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Secret secret(qgetenv("EXAMPLE_SECRET")); // at least 32 bytes
    SqlConnectionPool connections({.path = u"example.db"_s});
    SqlUserDatabase users(connections);
    SqlAccessTokenDatabase tokens(connections);
    const auto tables = SqlMigration(connections).apply();
    auto settings = UserManagerSettings::fromSecret(secret);
    auto jwt = JwtStrategy::fromSecret(secret);
    if (!tables || !settings || !jwt)
        qFatal("cannot start: is the secret long enough, and may example.db be written?");
    UserManager manager(users, &tokens, *std::move(settings));
    WorkPool pool;

    // The first backend that knows the user wins. Logout ends a token of the database, but no JWT.
    const auto authenticator =
            Authenticator::create({{u"jwt"_s, std::make_shared<BearerTransport>(), *std::move(jwt)},
                                   {u"cookie"_s, std::make_shared<CookieTransport>(),
                                    std::make_shared<DatabaseStrategy>(tokens, std::chrono::hours(24))}});
    if (!authenticator)
        qFatal("%s", qPrintable(authenticator.error().reason));
    HttpAuth auth(manager, *authenticator, pool);
    auth.addAuthRouter(u"jwt"_s, u"/auth/jwt"_s);
    auth.addAuthRouter(u"cookie"_s, u"/auth/cookie"_s);
    auth.addRegisterRouter();
    addRoutes(auth);

    QHttpServer server;
    addRules(server, auth);
    const auto port =
            auth.listen(server, QHostAddress::LocalHost, quint16(qEnvironmentVariableIntValue("EXAMPLE_PORT")));
    if (!port)
        qFatal("cannot listen: %s", qPrintable(port.error().reason));
    qInfo("listening on http://127.0.0.1:%d", *port);
    return application.exec();
}
