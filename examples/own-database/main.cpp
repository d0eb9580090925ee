// SPDX-License-Identifier: MIT
// A service whose users live in a database of its own: here, a JSON file.
#include "jsonuserdatabase.h"
#include <Gatehouse/HttpAuth>
#include <Gatehouse/JwtStrategy>

#include <QCoreApplication>
#include <QHostAddress>
#include <QHttpServer>

using namespace Auth;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Secret secret(qgetenv("EXAMPLE_SECRET")); // at least 32 bytes

    JsonUserDatabase users(u"users.json"_s);
    if (const auto opened = users.open(); !opened)
        qFatal("%s %s", qPrintable(opened.error().reason), qPrintable(opened.error().detail));
    auto settings = UserManagerSettings::fromSecret(secret);
    auto strategy = JwtStrategy::fromSecret(secret);
    if (!settings || !strategy)
        qFatal("cannot start: is the secret long enough?");

    // Everything above the database neither knows nor cares what it is.
    UserManager manager(users, nullptr, *std::move(settings));
    WorkPool pool;
    const auto authenticator =
            Authenticator::create({{u"jwt"_s, std::make_shared<BearerTransport>(), *std::move(strategy)}});
    if (!authenticator)
        qFatal("%s", qPrintable(authenticator.error().reason));
    HttpAuth auth(manager, *authenticator, pool);
    auth.addAuthRouter(u"jwt"_s, u"/auth/jwt"_s);
    auth.addRegisterRouter();
    auth.addUsersRouter();

    QHttpServer server;
    const auto port =
            auth.listen(server, QHostAddress::LocalHost, quint16(qEnvironmentVariableIntValue("EXAMPLE_PORT")));
    if (!port)
        qFatal("cannot listen: %s", qPrintable(port.error().reason));
    qInfo("listening on http://127.0.0.1:%d", *port);
    return application.exec();
}
