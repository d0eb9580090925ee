// SPDX-License-Identifier: MIT
// A shop whose users have fields of their own, with a rule for passwords, a welcome, and keys for programs.
#include "apikey.h"
#include "shopmanager.h"
#include <Gatehouse/HttpAuth>
#include <Gatehouse/JwtStrategy>
#include <Gatehouse/SqlConnectionPool>
#include <Gatehouse/SqlMigration>
#include <Gatehouse/SqlUserDatabase>

#include <QCoreApplication>
#include <QHostAddress>
#include <QHttpServer>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

// Columns of the table `user`, and members of the bodies of /auth/register and /users.
const UserFields shopFields{
        {.name = u"first_name"_s, .length = 100, .required = true},
        {.name = u"birth_year"_s, .type = UserField::Type::Integer},
        {.name = u"discount"_s, .type = UserField::Type::Real, .writable = UserField::Writable::Superuser}};

void welcome(const User &user, const RequestContext &context)
{
    const bool isGerman = context.languages.value(0).startsWith(u"de"_s);
    qInfo().noquote()
            << (isGerman ? u"Willkommen, %1!"_s : u"Welcome, %1!"_s).arg(user.fields.value(u"first_name"_s).toString());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Secret secret(qgetenv("EXAMPLE_SECRET")); // at least 32 bytes
    SqlSchema schema;
    schema.fields = shopFields;
    SqlConnectionPool connections({.path = u"example.db"_s});
    SqlUserDatabase users(connections, schema);
    const auto tables = SqlMigration(connections, schema).apply(); // adds the columns, also to a table that is there
    auto settings = UserManagerSettings::fromSecret(secret);
    auto jwt = JwtStrategy::fromSecret(secret);
    if (!tables || !settings || !jwt)
        qFatal("cannot start: is the secret long enough, and may example.db be written?");
    settings->fields = shopFields;

    ShopManager manager(users, nullptr, *std::move(settings));
    QObject::connect(&manager, &UserManager::userRegistered, &application, welcome);
    WorkPool pool;

    // Two ways to log in, tried in this order: people have tokens that expire, programs have keys.
    const auto authenticator = Authenticator::create(
            {{u"jwt"_s, std::make_shared<BearerTransport>(), *std::move(jwt)},
             {u"key"_s, std::make_shared<ApiKeyTransport>(), std::make_shared<ApiKeyStrategy>(secret)}});
    if (!authenticator)
        qFatal("%s", qPrintable(authenticator.error().reason));
    HttpAuth auth(manager, *authenticator, pool);
    auth.addAuthRouter(u"jwt"_s, u"/auth/jwt"_s);
    auth.addAuthRouter(u"key"_s, u"/auth/key"_s);
    auth.addRegisterRouter();
    auth.addUsersRouter();
    auth.addOpenApi(); // which knows the fields and the header, too
    auth.get(u"/basket"_s, {.active = true}, [](const HttpRequest &, const User &user) {
        const QByteArray name = user.fields.value(u"first_name"_s).toString().toUtf8();
        return HttpAnswer{200, "text/plain; charset=utf-8", name + "'s basket is empty.", {}};
    });

    QHttpServer server;
    const auto port =
            auth.listen(server, QHostAddress::LocalHost, quint16(qEnvironmentVariableIntValue("EXAMPLE_PORT")));
    if (!port)
        qFatal("cannot listen: %s", qPrintable(port.error().reason));
    qInfo("listening on http://127.0.0.1:%d", *port);
    return application.exec();
}
