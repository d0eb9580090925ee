// SPDX-License-Identifier: MIT
// HttpAuth as an application uses it: guards, backends, hooks, the observer, outages.
#include "support/testapplication.h"

#include <QRegularExpression>

using namespace TestApplication;

class TestHttpAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void guardsOfRoutesOfQHttpServer();
    void rulesOfTheApplicationComeFirst();
    void enabledBackendsMayDependOnTheRoute();
    void firstBackendThatKnowsTheUserWins();
    void ownBackendLogsInAndOut();
    void cookieLogsOutForGood();
    void unknownBackendHasNoRoutes();
    void requiresVerification();
    void cannotKnowIsNotUnauthorized_data();
    void cannotKnowIsNotUnauthorized();
    void loginSaysWhenTheDatabaseIsAway();
    void observerSeesEveryRequestOnce();
    void afterLoginAddsToTheAnswer();
    void beforeDeleteRefuses();
    void validatePasswordRefusesWithAReason_data();
    void validatePasswordRefusesWithAReason();
    void listens();
    void goesWhileWorkIsUnderWay();
};

void TestHttpAuth::guards_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &path, const QString &who, int status,
                        const QByteArray &body) {
        QTest::newRow(name) << path << who << status << body;
    };
    const QByteArray unauthorized = R"({"detail":"Unauthorized"})";
    const QByteArray forbidden = R"({"detail":"Forbidden"})";
    row("nobody at a guard without requirements", "/any", u"nobody"_s, 401, unauthorized);
    row("a forged token", "/any", u"forger"_s, 401, unauthorized);
    row("a token of somebody who is gone", "/any", u"gone"_s, 401, unauthorized);
    row("an expired token", "/any", u"late"_s, 401, unauthorized);
    row("an inactive user where nobody asks", "/any", u"sleeper"_s, 200, "sleeper@example.org");
    row("an inactive user", "/active", u"sleeper"_s, 401, unauthorized);
    row("an inactive user at a guard for the verified", "/verified", u"sleeper"_s, 401, unauthorized);
    row("an unverified user", "/active", u"ada"_s, 200, "ada@example.org");
    row("an unverified user at a guard for the verified", "/verified", u"ada"_s, 403, forbidden);
    row("a verified user", "/verified", u"vera"_s, 200, "vera@example.org");
    row("a verified user at a guard for superusers", "/superuser", u"vera"_s, 403, forbidden);
    row("a superuser", "/superuser", u"root"_s, 200, "root@example.org");
    row("a POST guard refuses nobody in", "/posted", u"nobody"_s, 401, unauthorized);
    row("a POST guard lets users in", "/posted", u"ada"_s, 200, "ada@example.org");
    row("an optional flag on a route that wants a user", "/mistaken", u"nobody"_s, 401, unauthorized);
    row("optional: nobody", "/optional", u"nobody"_s, 200, "nobody");
    row("optional: a forger is nobody", "/optional", u"forger"_s, 200, "nobody");
    row("optional: a user", "/optional", u"ada"_s, 200, "ada@example.org");
    row("optional: an inactive user is nobody", "/optional-active", u"sleeper"_s, 200, "nobody");
    row("optional: an unverified user is nobody", "/optional-verified", u"ada"_s, 200, "nobody");
}

void TestHttpAuth::guards()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QString, who);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    Application app;
    const auto name = [](const HttpRequest &, const User &user) {
        return text(user.email);
    };
    const auto nameOrNobody = [](const HttpRequest &, const std::optional<User> &user) {
        return text(user ? user->email : u"nobody"_s);
    };
    app.auth.get(u"/any"_s, {}, name);
    app.auth.get(u"/active"_s, {.active = true}, name);
    app.auth.get(u"/verified"_s, {.active = true, .verified = true}, name);
    app.auth.get(u"/superuser"_s, {.active = true, .superuser = true}, name);
    app.auth.post(u"/posted"_s, {.active = true}, name);
    app.auth.get(u"/mistaken"_s, {.optional = true}, name);
    app.auth.getOptional(u"/optional"_s, {}, nameOrNobody);
    app.auth.getOptional(u"/optional-active"_s, {.active = true}, nameOrNobody);
    app.auth.getOptional(u"/optional-verified"_s, {.verified = true}, nameOrNobody);
    app.serve();
    const QHash<QString, User> people{
            {u"ada"_s, app.add(u"ada@example.org"_s)},
            {u"sleeper"_s, app.add(u"sleeper@example.org"_s, [](User &user) { user.isActive = false; })},
            {u"vera"_s, app.add(u"vera@example.org"_s, [](User &user) { user.isVerified = true; })},
            {u"root"_s, app.addSuperuser()}};
    const User gone = newUser(u"gone@example.org"_s, u"hash"_s, DatabaseKind().unknownId());

    HttpClient::Headers headers;
    if (people.contains(who))
        headers << app.bearer(people.value(who));
    else if (who == u"forger"_s)
        headers << app.bearer(people.value(u"ada"_s)).chopped(3) + "xyz";
    else if (who == u"gone"_s)
        headers << app.bearer(gone);
    if (who == u"late"_s) {
        headers << app.bearer(people.value(u"ada"_s));
        app.clock.advance(std::chrono::hours(2));
    }
    HttpClient client = app.site.client();
    const HttpReply reply = client.send(path == "/posted" ? "POST" : "GET", path, headers);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.body, body);
}

void TestHttpAuth::guardsOfRoutesOfQHttpServer()
{
    Application app;
    const auto greet = [](const std::optional<User> &user, const QHttpServerRequest &request) {
        return QHttpServerResponse("text/plain",
                                   (user ? user->email : u"nobody"_s).toUtf8() + ' ' + request.url().path().toUtf8());
    };
    app.site.http->route(u"/active"_s, app.auth.currentUser({.active = true}, greet));
    app.site.http->route(u"/superuser"_s, app.auth.currentUser({.superuser = true}, greet));
    app.site.http->route(u"/optional"_s, app.auth.currentUser({.optional = true, .active = true}, greet));
    app.serve();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();

    HttpReply reply = client.get("/active");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body, QByteArray(R"({"detail":"Unauthorized"})"));
    QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
    reply = client.get("/active", {app.bearer(ada)});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("ada@example.org /active"));
    QCOMPARE(client.get("/active", {app.cookieOf(ada)}).body, QByteArray("ada@example.org /active"));
    QCOMPARE(client.get("/superuser", {app.bearer(ada)}).status, 403);
    QCOMPARE(client.get("/optional").body, QByteArray("nobody /optional"));
    QCOMPARE(client.get("/optional", {app.keyOf(ada)}).body, QByteArray("ada@example.org /optional"));

    app.users.failure = Error(Error::DatabaseUnavailable);
    reply = client.get("/optional", {app.bearer(ada)});
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.header("Retry-After"), QByteArray("1"));
}

void TestHttpAuth::rulesOfTheApplicationComeFirst()
{
    Application app;
    app.site.http->route(u"/users/me"_s, [] { return QHttpServerResponse("text/plain", "mine"); });
    app.serveEverything();
    HttpClient client = app.site.client();
    QCOMPARE(client.get("/users/me").body, QByteArray("mine"));
    QCOMPARE(client.get("/users/you").status, 401);
}

void TestHttpAuth::enabledBackendsMayDependOnTheRoute()
{
    Application app;
    const auto name = [](const HttpRequest &, const User &user) {
        return text(user.email);
    };
    app.auth.get(u"/all"_s, {}, name);
    app.auth.get(u"/cookie-or-key"_s, {.enabledBackends = QStringList{u"cookie"_s, u"key"_s}}, name);
    app.auth.get(u"/none"_s, {.enabledBackends = QStringList{}}, name);
    app.auth.get(u"/misspelt"_s, {.enabledBackends = QStringList{u"Cookie"_s}}, name);
    app.serve();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    for (const QByteArray &header : {app.bearer(ada), app.cookieOf(ada), app.keyOf(ada)})
        QCOMPARE(client.get("/all", {header}).status, 200);
    QCOMPARE(client.get("/cookie-or-key", {app.bearer(ada)}).status, 401);
    QCOMPARE(client.get("/cookie-or-key", {app.cookieOf(ada)}).status, 200);
    QCOMPARE(client.get("/cookie-or-key", {app.keyOf(ada)}).status, 200);
    QCOMPARE(client.get("/none", {app.bearer(ada), app.cookieOf(ada), app.keyOf(ada)}).status, 401);
    QCOMPARE(client.get("/misspelt", {app.cookieOf(ada)}).status, 401);
    // A token counts for the transport it came with, and for no other.
    const QByteArray databaseToken = app.cookieOf(ada).mid(25);
    QCOMPARE(client.get("/all", {"Authorization: Bearer " + databaseToken}).status, 401);
}

void TestHttpAuth::firstBackendThatKnowsTheUserWins()
{
    Application app;
    app.auth.get(u"/who"_s, {.active = true}, [](const HttpRequest &, const User &user) { return text(user.email); });
    app.serve();
    const User ada = app.add(u"ada@example.org"_s);
    const User bob = app.add(u"bob@example.org"_s);
    const User sleeper = app.add(u"sleeper@example.org"_s, [](User &user) { user.isActive = false; });
    HttpClient client = app.site.client();
    QCOMPARE(client.get("/who", {app.cookieOf(bob), app.bearer(ada)}).body, QByteArray("ada@example.org"));
    QCOMPARE(client.get("/who", {app.keyOf(ada), app.cookieOf(bob)}).body, QByteArray("bob@example.org"));
    QCOMPARE(client.get("/who", {"Authorization: Bearer rubbish", app.cookieOf(bob)}).body,
             QByteArray("bob@example.org"));
    QCOMPARE(client.get("/who", {"Authorization: Bearer", "Cookie: fastapiusersauth=", app.keyOf(bob)}).body,
             QByteArray("bob@example.org"));
    // Known but inactive: nobody else's token may take over.
    QCOMPARE(client.get("/who", {app.bearer(sleeper), app.cookieOf(bob)}).status, 401);
}

void TestHttpAuth::ownBackendLogsInAndOut()
{
    Application app;
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    EventLog log(app.manager);
    HttpClient client = app.site.client();
    HttpReply reply = client.postForm("/auth/key/login", "username=ada%40example.org&password=correct+horse");
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.body, QByteArray("key of ada@example.org"));
    QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(log.take(), QStringList{u"logged in ada@example.org"_s});
    reply = client.send("POST", "/auth/key/logout", {app.keyOf(ada)});
    QCOMPARE(reply.status, 205); // a key that cannot be taken back is no error
    QCOMPARE(client.send("POST", "/auth/key/logout").status, 401);
}

void TestHttpAuth::cookieLogsOutForGood()
{
    Application app;
    app.serveEverything();
    app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    HttpReply reply = client.postForm("/auth/cookie/login", "username=ada%40example.org&password=correct+horse");
    QCOMPARE(reply.status, 204);
    const QByteArray setCookie = reply.header("Set-Cookie");
    QVERIFY2(setCookie.startsWith("fastapiusersauth="), setCookie);
    const QByteArray cookie = "Cookie: " + setCookie.first(setCookie.indexOf(';'));
    QCOMPARE(client.get("/users/me", {cookie}).status, 200);
    reply = client.send("POST", "/auth/cookie/logout", {cookie});
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.header("Set-Cookie").startsWith("fastapiusersauth=\"\"; "));
    QCOMPARE(client.get("/users/me", {cookie}).status, 401);
    QCOMPARE(app.database.count(u"accesstoken"_s), 0);
}

void TestHttpAuth::unknownBackendHasNoRoutes()
{
    Application app;
    QTest::ignoreMessage(QtWarningMsg, "no backend is named JWT: its routes are missing");
    QVERIFY(!app.auth.addAuthRouter(u"JWT"_s, u"/auth"_s));
    QVERIFY(app.auth.router().routes().empty());
}

void TestHttpAuth::requiresVerification()
{
    Application app({.settings = {.requiresVerification = true}});
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    HttpReply reply = client.postForm("/auth/jwt/login", "username=ada%40example.org&password=correct+horse");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.detail(), QByteArray("LOGIN_USER_NOT_VERIFIED"));
    reply = client.postForm("/auth/jwt/login", "username=ada%40example.org&password=wrong+horse");
    QCOMPARE(reply.detail(), QByteArray("LOGIN_BAD_CREDENTIALS")); // who does not know the password learns nothing
    QCOMPARE(client.get("/users/me", {app.bearer(ada)}).status, 403);
    QCOMPARE(client.sendJson("PATCH", "/users/me", R"({"password":"another horse"})", {app.bearer(ada)}).status, 403);
    QCOMPARE(client.send("POST", "/auth/jwt/logout", {app.bearer(ada)}).status, 403);
    // An unverified superuser is not yet one.
    const User root = app.add(u"root@example.org"_s, [](User &user) { user.isSuperuser = true; });
    QCOMPARE(client.get("/users/" + ada.id.toString().toLatin1(), {app.bearer(root)}).status, 403);

    EventLog log(app.manager);
    QCOMPARE(client.sendJson("POST", "/auth/request-verify-token", R"({"email":"ada@example.org"})").status, 202);
    QCOMPARE(client.sendJson("POST", "/auth/verify", R"({"token":")" + log.token() + R"("})").status, 200);
    QCOMPARE(client.get("/users/me", {app.bearer(ada)}).status, 200);
    QCOMPARE(client.postForm("/auth/jwt/login", "username=ada%40example.org&password=correct+horse").status, 200);
}

void TestHttpAuth::cannotKnowIsNotUnauthorized_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("GET /users/me") << QByteArray("GET") << QByteArray("/users/me") << QByteArray();
    QTest::newRow("PATCH /users/me") << QByteArray("PATCH") << QByteArray("/users/me") << QByteArray("{}");
    QTest::newRow("GET /users/{id}") << QByteArray("GET") << QByteArray("/users/00000000-0000-4000-8000-000000000000")
                                     << QByteArray();
    QTest::newRow("DELETE /users/{id}") << QByteArray("DELETE")
                                        << QByteArray("/users/00000000-0000-4000-8000-000000000000") << QByteArray();
    QTest::newRow("GET /users") << QByteArray("GET") << QByteArray("/users") << QByteArray();
    QTest::newRow("POST logout") << QByteArray("POST") << QByteArray("/auth/jwt/logout") << QByteArray();
    QTest::newRow("an optional guard") << QByteArray("GET") << QByteArray("/optional") << QByteArray();
    QTest::newRow("a guard of the application") << QByteArray("GET") << QByteArray("/own") << QByteArray();
    QTest::newRow("registration") << QByteArray("POST") << QByteArray("/auth/register")
                                  << QByteArray(R"({"email":"new@example.org","password":"correct horse"})");
    QTest::newRow("a verification mail") << QByteArray("POST") << QByteArray("/auth/request-verify-token")
                                         << QByteArray(R"({"email":"root@example.org"})");
    QTest::newRow("a reset mail") << QByteArray("POST") << QByteArray("/auth/forgot-password")
                                  << QByteArray(R"({"email":"root@example.org"})");
}

void TestHttpAuth::cannotKnowIsNotUnauthorized()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, json);
    Application app;
    app.auth.getOptional(u"/optional"_s, {},
                         [](const HttpRequest &, const std::optional<User> &) { return text(u"came in"_s); });
    app.auth.get(u"/own"_s, {}, [](const HttpRequest &, const User &) { return text(u"came in"_s); });
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    app.users.failure = Error(Error::DatabaseUnavailable, u"The database cannot be reached."_s, u"db.internal:5432"_s);
    HttpReply reply = client.sendJson(method, target, json, {app.bearer(root)});
    QCOMPARE(reply.status, 503);
    QCOMPARE(reply.body, QByteArray(R"({"detail":"Service Unavailable"})"));
    QCOMPARE(reply.header("Retry-After"), QByteArray("1"));

    // And a strategy that cannot know stops the search: a later backend might know somebody else.
    app.users.failure.reset();
    app.key->outage = true;
    reply = client.get("/own", {app.keyOf(root)});
    QCOMPARE(reply.status, 503);
    QVERIFY(!reply.body.contains("10.0.0.7"));
}

void TestHttpAuth::loginSaysWhenTheDatabaseIsAway()
{
    Application app;
    app.serveEverything();
    app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    app.users.failure = Error(Error::DatabaseUnavailable);
    const HttpReply reply = client.postForm("/auth/jwt/login", "username=ada%40example.org&password=correct+horse");
    QCOMPARE(reply.status, 503);
    app.users.failure.reset();
    // It goes while the password is checked: that is no wrong password, also where tokens need no database.
    app.users.afterGetByEmail = [&app] {
        app.users.failure = Error(Error::DatabaseUnavailable);
    };
    QCOMPARE(client.postForm("/auth/jwt/login", "username=ada%40example.org&password=correct+horse").status, 503);
    app.users.failure.reset();
    // The token cannot be stored: no login, and nobody is told of one.
    EventLog log(app.manager);
    app.database.file.run(u"DROP TABLE accesstoken"_s);
    QCOMPARE(client.postForm("/auth/cookie/login", "username=ada%40example.org&password=correct+horse").status, 503);
    QCOMPARE(log.take(), QStringList());
}

void TestHttpAuth::observerSeesEveryRequestOnce()
{
    Application app({.settings = {.trustedProxies = TrustedProxies::fromStrings({u"127.0.0.1"_s})}});
    QStringList seen;
    app.auth.setObserver([&seen](const HttpAuth::Observation &request) {
        seen << u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(request.method), request.path, request.clientAddress)
                        .arg(request.status);
        QVERIFY(request.duration.count() > 0);
    });
    app.auth.addRoute("GET", u"/forgetful"_s, [](const HttpRequestPtr &, const Responder &) {});
    app.auth.addRoute("GET", u"/eager"_s, [](const HttpRequestPtr &, const Responder &responder) {
        responder.answer(text(u"first"_s));
        responder.answer(text(u"second"_s));
    });
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    (void)client.get("/users/me?token=secret", {app.bearer(ada)});
    (void)client.get("/users/me");
    (void)client.get("/nowhere%0a");
    (void)client.send("PUT", "/users/me");
    (void)client.get("/users/me/");
    (void)client.sendJson("POST", "/auth/register", "{");
    (void)client.postForm("/auth/jwt/login", "username=ada%40example.org&password=correct+horse",
                          {"X-Forwarded-For: 192.0.2.7"});
    (void)client.get("/eager");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered 500"_s));
    (void)client.get("/forgetful");
    QCOMPARE(seen, (QStringList{u"GET /users/me 127.0.0.1 200"_s, u"GET /users/me 127.0.0.1 401"_s,
                                u"GET /nowhere\n 127.0.0.1 404"_s, u"PUT /users/me 127.0.0.1 405"_s,
                                u"GET /users/me/ 127.0.0.1 307"_s, u"POST /auth/register 127.0.0.1 422"_s,
                                u"POST /auth/jwt/login 192.0.2.7 200"_s, u"GET /eager 127.0.0.1 200"_s,
                                u"GET /forgetful 127.0.0.1 500"_s}));
}

void TestHttpAuth::afterLoginAddsToTheAnswer()
{
    Application app;
    app.serveEverything();
    app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    HttpReply reply = client.postForm("/auth/jwt/login", "username=ada%40example.org&password=correct+horse",
                                      {"Accept-Language: en;q=0.5, de-DE"});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("X-Welcome"), QByteArray("ada@example.org"));
    QCOMPARE(reply.header("X-Language"), QByteArray("de-DE+en"));
    QCOMPARE(reply.json().value(u"token_type"_s).toString(), u"bearer"_s);
    reply = client.postForm("/auth/jwt/login", "username=ada%40example.org&password=wrong");
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.header("X-Welcome").isNull());
}

void TestHttpAuth::beforeDeleteRefuses()
{
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    const User ada = app.add(u"ada@example.org"_s);
    EventLog log(app.manager);
    HttpClient client = app.site.client();
    const HttpReply refused = client.send("DELETE", "/users/" + root.id.toString().toLatin1(), {app.bearer(root)});
    QCOMPARE(refused.status, 403);
    QVERIFY(!refused.body.contains("secret"));
    QVERIFY(app.database.users.get(root.id).has_value());
    QCOMPARE(client.send("DELETE", "/users/" + ada.id.toString().toLatin1(), {app.bearer(root)}).status, 204);
    QCOMPARE(client.send("DELETE", "/users/" + ada.id.toString().toLatin1(), {app.bearer(root)}).status, 404);
    QCOMPARE(log.take(), QStringList{u"deleted ada@example.org"_s});
    QVERIFY(log.context().actingUser == root.id);
}

void TestHttpAuth::validatePasswordRefusesWithAReason_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::newRow("at registration") << QByteArray("POST") << QByteArray("/auth/register")
                                     << QByteArray(R"({"email":"carol@example.org","password":"I am carol"})")
                                     << u"REGISTER_INVALID_PASSWORD"_s;
    QTest::newRow("changing one's own") << QByteArray("PATCH") << QByteArray("/users/me")
                                        << QByteArray(R"({"password":"root for all"})")
                                        << u"UPDATE_USER_INVALID_PASSWORD"_s;
    QTest::newRow("changing somebody's") << QByteArray("PATCH") << QByteArray("/users/ID")
                                         << QByteArray(R"({"password":"ada for all"})")
                                         << u"UPDATE_USER_INVALID_PASSWORD"_s;
    QTest::newRow("resetting") << QByteArray("POST") << QByteArray("/auth/reset-password")
                               << QByteArray(R"({"token":"TOKEN","password":"ada for all"})")
                               << u"RESET_PASSWORD_INVALID_PASSWORD"_s;
}

void TestHttpAuth::validatePasswordRefusesWithAReason()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, json);
    QFETCH(const QString, code);
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    const User ada = app.add(u"ada@example.org"_s);
    EventLog log(app.manager);
    VERIFY_OK(app.manager.forgotPassword(ada));
    target.replace("ID", ada.id.toString().toLatin1());
    json.replace("TOKEN", log.token());
    (void)log.take();
    HttpClient client = app.site.client();
    const HttpReply reply = client.sendJson(method, target, json, {app.bearer(root)});
    QCOMPARE(reply.status, 400);
    const QJsonObject detail = reply.json().value(u"detail"_s).toObject();
    QCOMPARE(detail.value(u"code"_s).toString(), code);
    QCOMPARE(detail.value(u"reason"_s).toString(), u"Password should not contain e-mail — „nie“"_s);
    QCOMPARE(log.take(), QStringList());
}

void TestHttpAuth::listens()
{
    Application app;
    app.auth.get(u"/hello"_s, {.active = true}, [](const HttpRequest &, const User &) { return text(u"hello"_s); });
    QHttpServer server;
    const auto port = app.auth.listen(server, QHostAddress::LocalHost, 0);
    VERIFY_OK(port);
    QCOMPARE(HttpClient(*port).get("/hello").status, 401);
    QHttpServer elsewhere; // RFC 5737: an address that no machine has
    const auto refused = app.auth.listen(elsewhere, QHostAddress(u"192.0.2.1"_s), 0);
    COMPARE_ERROR(refused, Error::InvalidConfiguration);
    QVERIFY(!refused.error().reason.isEmpty());
}

void TestHttpAuth::goesWhileWorkIsUnderWay()
{
    std::atomic<int> begun = 0;
    std::atomic<bool> mayEnd = false;
    std::vector<std::unique_ptr<HttpClient>> clients;
    {
        Application app;
        app.auth.addRoute("GET", u"/slow"_s, [&](const HttpRequestPtr &request, const Responder &responder) {
            app.auth.answerFromPool(request, responder, [&] {
                ++begun;
                while (!mayEnd)
                    QThread::yieldCurrentThread();
                return text(app.auth.settings().requiresVerification ? u"yes"_s : u"no"_s);
            });
        });
        app.serve();
        for (int i = 0; i < 2; ++i) {
            clients.push_back(std::make_unique<HttpClient>(app.site.port));
            clients.back()->begin(HttpClient::request("GET", "/slow"));
        }
        QTRY_COMPARE(begun, 2);
        app.site.http.reset();
        mayEnd = true;
    } // the work looks at the routes while they go
    for (const auto &client : clients)
        QCOMPARE(client->end().status, 0);
}

QTEST_GUILESS_MAIN(TestHttpAuth)
#include "tst_httpauth.moc"
