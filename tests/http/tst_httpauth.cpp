// SPDX-License-Identifier: MIT
// HttpAuth as an application uses it: backends, hooks, the observer, outages.
#include "support/testapplication.h"

#include <QRegularExpression>

using namespace TestApplication;

class TestHttpAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesOfTheApplicationComeFirst();
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

void TestHttpAuth::rulesOfTheApplicationComeFirst()
{
    Application app;
    app.site.http->route(u"/users/me"_s, [] { return QHttpServerResponse("text/plain", "mine"); });
    app.serveEverything();
    HttpClient client = app.site.client();
    QCOMPARE(client.get("/users/me").body, QByteArray("mine"));
    QCOMPARE(client.get("/users/you").status, 401);
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
