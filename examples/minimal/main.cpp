// SPDX-License-Identifier: MIT
// FastAPI Users' full example, https://fastapi-users.github.io/fastapi-users/latest/configuration/full-example/
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

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Secret secret(qgetenv("EXAMPLE_SECRET")); // at least 32 bytes

    SqlConnectionPool connections({.path = u"example.db"_s});
    SqlUserDatabase users(connections);
    SqlAccessTokenDatabase tokens(connections);
    const auto tables = SqlMigration(connections).apply();
    auto settings = UserManagerSettings::fromSecret(secret);
    auto strategy = JwtStrategy::fromSecret(secret, std::chrono::hours(1));
    if (!tables || !settings || !strategy)
        qFatal("cannot start: is the secret long enough, and may example.db be written?");

    UserManager manager(users, &tokens, *std::move(settings));
    QObject::connect(&manager, &UserManager::userRegistered,
                     [](const User &user) { qInfo() << user << "has registered"; });
    WorkPool pool;
    const auto authenticator =
            Authenticator::create({{u"jwt"_s, std::make_shared<BearerTransport>(), *std::move(strategy)}});
    if (!authenticator)
        qFatal("%s", qPrintable(authenticator.error().reason));

    HttpAuth auth(manager, *authenticator, pool);
    auth.addAuthRouter(u"jwt"_s, u"/auth/jwt"_s);
    auth.addRegisterRouter(u"/auth"_s);
    auth.addResetPasswordRouter(u"/auth"_s);
    auth.addVerifyRouter(u"/auth"_s);
    auth.addUsersRouter(u"/users"_s);
    auth.get(u"/authenticated-route"_s, {.active = true}, [](const HttpRequest &, const User &user) {
        return HttpAnswer{200, "text/plain", "Hello " + user.email.toUtf8() + '!', {}};
    });

    QHttpServer server;
    const auto port =
            auth.listen(server, QHostAddress::LocalHost, quint16(qEnvironmentVariableIntValue("EXAMPLE_PORT")));
    if (!port)
        qFatal("cannot listen: %s", qPrintable(port.error().reason));
    qInfo("listening on http://127.0.0.1:%d", *port);
    return application.exec();
}
