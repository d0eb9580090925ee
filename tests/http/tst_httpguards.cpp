// SPDX-License-Identifier: MIT
// HttpAuth's guards: who is let in, and which backends say so.
#include "support/testapplication.h"

using namespace TestApplication;

class TestHttpGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data();
    void guards();
    void guardsOfRoutesOfQHttpServer();
    void enabledBackendsMayDependOnTheRoute();
    void firstBackendThatKnowsTheUserWins();
    void noEventLoopAsksAStrategyThatIsFar_data();
    void noEventLoopAsksAStrategyThatIsFar();
};

void TestHttpGuards::guards_data()
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

void TestHttpGuards::guards()
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

void TestHttpGuards::guardsOfRoutesOfQHttpServer()
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

void TestHttpGuards::enabledBackendsMayDependOnTheRoute()
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

void TestHttpGuards::firstBackendThatKnowsTheUserWins()
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

void TestHttpGuards::noEventLoopAsksAStrategyThatIsFar_data()
{
    QTest::addColumn<bool>("isQuick");
    QTest::newRow("near") << true;
    QTest::newRow("far") << false;
}

void TestHttpGuards::noEventLoopAsksAStrategyThatIsFar()
{
    QFETCH(const bool, isQuick);
    Application app({.isQuick = isQuick});
    (void)app.add(u"ada@example.org"_s);
    app.serveEverything();
    QCOMPARE(app.site.client().get("/users/me", {"X-Api-Key: key of ada@example.org"}).status, 200);
    QCOMPARE(app.key->reader == QThread::currentThread(), isQuick);
}

QTEST_GUILESS_MAIN(TestHttpGuards)
#include "tst_httpguards.moc"
