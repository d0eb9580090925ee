// SPDX-License-Identifier: MIT
// HttpAuth as an application uses it: over a real connection, with its own routes, hooks, fields and backends.
#include "authentication/cookietransport.h"
#include "authentication/databasestrategy.h"
#include "authentication/jwtstrategy.h"
#include "support/eventlog.h"
#include "support/forwardinguserdatabase.h"
#include "support/httpsite.h"
#include "support/results.h"
#include "support/testmanager.h"

#include <QJsonArray>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer text(const QString &body)
{
    return {.status = 200, .contentType = "text/plain", .body = body.toUtf8(), .headers = {}};
}

//! A key in a header of its own: nothing that the library knows.
class ApiKeyTransport final : public Transport
{
public:
    std::optional<QByteArray> readToken(const RequestHeaders &request) const override
    {
        const QByteArray key = request.header("X-Api-Key");
        return key.isEmpty() ? std::nullopt : std::optional(key);
    }
    HttpAnswer loginAnswer(const Secret &token) const override
    {
        return {.status = 201, .contentType = "text/plain", .body = token.reveal().toByteArray(), .headers = {}};
    }
    HttpAnswer logoutAnswer() const override { return {.status = 205, .contentType = {}, .body = {}, .headers = {}}; }
    SecurityScheme securityScheme() const override
    {
        return {.kind = SecurityScheme::Kind::ApiKeyHeader, .parameterName = "X-Api-Key"};
    }
};

//! `key of EMAIL` is the key of that user; it cannot be taken back.
class ApiKeyStrategy final : public Strategy
{
public:
    Result<User> readToken(QByteArrayView token, UserManager &manager) override
    {
        if (outage)
            return failure({Error::DatabaseUnavailable, u"the key server is down"_s, u"10.0.0.7"_s});
        if (!token.startsWith("key of "))
            return failure(Error::InvalidToken);
        auto user = manager.getByEmail(QString::fromUtf8(token.sliced(7)));
        return user ? user : failure(Error::InvalidToken);
    }
    Result<Secret> writeToken(const User &user) override { return Secret("key of " + user.email.toUtf8()); }
    Result<void> destroyToken(QByteArrayView, const User &) override { return failure(Error::NotSupported); }

    std::atomic<bool> outage = false;
};

//! What an application overrides.
class HookedManager final : public UserManager
{
public:
    using UserManager::UserManager;

    Result<void> validatePassword(const Secret &password, const User &user) const override
    {
        if (password.reveal().contains(user.email.section(u'@', 0, 0).toUtf8().data()))
            return failure({Error::InvalidPassword, u"Password should not contain e-mail — „nie“"_s});
        return UserManager::validatePassword(password, user);
    }

protected:
    Result<void> beforeDelete(const User &user, const RequestContext &) override
    {
        if (user.isSuperuser)
            return failure({Error::Refused, u"superusers stay"_s, u"secret detail"_s});
        return {};
    }
    void afterLogin(const User &user, HttpAnswer *answer, const RequestContext &context) override
    {
        answer->headers.emplace_back("X-Welcome", user.email.toUtf8());
        answer->headers.emplace_back("X-Language", context.languages.join(u'+').toLatin1());
        UserManager::afterLogin(user, answer, context);
    }
};

UserFields ownFields()
{
    return {{.name = u"nick"_s, .type = UserField::Type::String, .length = 10},
            {.name = u"age"_s, .type = UserField::Type::Integer},
            {.name = u"score"_s, .type = UserField::Type::Real, .writable = UserField::Writable::Superuser},
            {.name = u"staff"_s, .type = UserField::Type::Boolean, .writable = UserField::Writable::Nobody}};
}

struct Options
{
    UserFields fields = {};
    HttpAuth::Settings settings = {};
    DatabaseKind database = {};
};

//! An application with three backends: `jwt` (bearer), `cookie` (database) and `key` (its own), in this order.
class Application
{
public:
    explicit Application(const Options &options = {})
        : database(options.database, options.fields), users(database.users),
          manager(users, &database.tokens, TestManager::settings(database.schema, clock)), pool(2),
          jwt(std::make_shared<JwtStrategy>(
                  JwtStrategy::Settings{.signingKey = TestManager::key(), .verifyingKey = TestManager::key(), .clock = &clock})),
          cookie(std::make_shared<DatabaseStrategy>(database.tokens, std::chrono::hours(1), clock)),
          key(std::make_shared<ApiKeyStrategy>()), auth(manager, *Authenticator::create(backends()), pool, options.settings)
    {
    }

    void serve() { site.serve(auth); }
    //! All routers of the library.
    void serveEverything()
    {
        for (const QString &name : {u"jwt"_s, u"cookie"_s, u"key"_s})
            QVERIFY(auth.addAuthRouter(name, u"/auth/"_s + name));
        auth.addRegisterRouter();
        auth.addVerifyRouter();
        auth.addResetPasswordRouter();
        auth.addUsersRouter();
        serve();
    }

    //! A user whose password is `correct horse`.
    User add(const QString &email, void (*change)(User &) = [](User &) {})
    {
        User user = newUser(email, *TestManager::quickHasher().hash(Secret("correct horse")));
        change(user);
        return database.add(user);
    }
    User addSuperuser() { return add(u"root@example.org"_s, [](User &user) { user.isSuperuser = user.isVerified = true; }); }

    [[nodiscard]] QByteArray bearer(const User &user) const
    {
        return "Authorization: Bearer " + jwt->writeToken(user)->reveal().toByteArray();
    }
    [[nodiscard]] QByteArray cookieOf(const User &user) const
    {
        return "Cookie: fastapiusersauth=" + cookie->writeToken(user)->reveal().toByteArray();
    }
    static QByteArray keyOf(const User &user) { return "X-Api-Key: key of " + user.email.toUtf8(); }

    FixedClock clock;
    TestDatabase database;
    ForwardingUserDatabase users;
    HookedManager manager;
    WorkPool pool;
    std::shared_ptr<JwtStrategy> jwt;
    std::shared_ptr<DatabaseStrategy> cookie;
    std::shared_ptr<ApiKeyStrategy> key;
    HttpAuth auth;
    HttpSite site;

private:
    [[nodiscard]] QList<AuthenticationBackend> backends() const
    {
        return {{u"jwt"_s, std::make_shared<BearerTransport>(), jwt},
                {u"cookie"_s, std::make_shared<CookieTransport>(), cookie},
                {u"key"_s, std::make_shared<ApiKeyTransport>(), key}};
    }
};

//! Asks with \a query until there is no further page; a test that fails here ends with what it has.
QStringList addressesOfAllPages(Application &app, HttpClient &client, const User &superuser, const QByteArray &query)
{
    QStringList addresses;
    QByteArray after;
    for (int pages = 0; pages < 100; ++pages) {
        const HttpReply reply = client.get("/users?" + query + after, {app.bearer(superuser)});
        const QJsonArray items = reply.json().value(u"items"_s).toArray();
        for (const QJsonValue &user : items)
            addresses << user[u"email"_s].toString();
        const QJsonValue next = reply.json().value(u"next"_s);
        if (!next.isString())
            return next.isNull() ? addresses : QStringList{u"no page"_s};
        after = "&after=" + next.toString().toLatin1();
    }
    return {u"no end"_s};
}

} // namespace

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
    void customFieldsTravel();
    void customFieldsAreChecked_data();
    void customFieldsAreChecked();
    void realFieldsAreWrittenAsPythonWritesThem_data();
    void realFieldsAreWrittenAsPythonWritesThem();
    void integerIdsAreNumbers();
    void ownIdWithoutNoise_data();
    void ownIdWithoutNoise();
    void listIsForSuperusers();
    void listGivesEveryUserOnce_data();
    void listGivesEveryUserOnce();
    void listSearches_data();
    void listSearches();
    void listRefuses_data();
    void listRefuses();
    void goesWhileWorkIsUnderWay();
};

// ---- guards

void TestHttpAuth::guards_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("who");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &path, const QString &who, int status, const QByteArray &body) {
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
    const auto name = [](const HttpRequest &, const User &user) { return text(user.email); };
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
    const QHash<QString, User> people{{u"ada"_s, app.add(u"ada@example.org"_s)},
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
        return QHttpServerResponse("text/plain", (user ? user->email : u"nobody"_s).toUtf8() + ' ' + request.url().path().toUtf8());
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

// ---- backends

void TestHttpAuth::enabledBackendsMayDependOnTheRoute()
{
    Application app;
    const auto name = [](const HttpRequest &, const User &user) { return text(user.email); };
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
    QCOMPARE(client.get("/who", {"Authorization: Bearer rubbish", app.cookieOf(bob)}).body, QByteArray("bob@example.org"));
    QCOMPARE(client.get("/who", {"Authorization: Bearer", "Cookie: fastapiusersauth=", app.keyOf(bob)}).body, QByteArray("bob@example.org"));
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

// ---- when the database is away

void TestHttpAuth::cannotKnowIsNotUnauthorized_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("GET /users/me") << QByteArray("GET") << QByteArray("/users/me") << QByteArray();
    QTest::newRow("PATCH /users/me") << QByteArray("PATCH") << QByteArray("/users/me") << QByteArray("{}");
    QTest::newRow("GET /users/{id}") << QByteArray("GET") << QByteArray("/users/00000000-0000-4000-8000-000000000000") << QByteArray();
    QTest::newRow("DELETE /users/{id}") << QByteArray("DELETE") << QByteArray("/users/00000000-0000-4000-8000-000000000000") << QByteArray();
    QTest::newRow("GET /users") << QByteArray("GET") << QByteArray("/users") << QByteArray();
    QTest::newRow("POST logout") << QByteArray("POST") << QByteArray("/auth/jwt/logout") << QByteArray();
    QTest::newRow("an optional guard") << QByteArray("GET") << QByteArray("/optional") << QByteArray();
    QTest::newRow("a guard of the application") << QByteArray("GET") << QByteArray("/own") << QByteArray();
    QTest::newRow("registration") << QByteArray("POST") << QByteArray("/auth/register")
                                  << QByteArray(R"({"email":"new@example.org","password":"correct horse"})");
    QTest::newRow("a verification mail") << QByteArray("POST") << QByteArray("/auth/request-verify-token")
                                         << QByteArray(R"({"email":"root@example.org"})");
    QTest::newRow("a reset mail") << QByteArray("POST") << QByteArray("/auth/forgot-password") << QByteArray(R"({"email":"root@example.org"})");
}

void TestHttpAuth::cannotKnowIsNotUnauthorized()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, json);
    Application app;
    app.auth.getOptional(u"/optional"_s, {}, [](const HttpRequest &, const std::optional<User> &) { return text(u"came in"_s); });
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
    // The token cannot be stored: no login, and nobody is told of one.
    EventLog log(app.manager);
    app.database.file.run(u"DROP TABLE accesstoken"_s);
    QCOMPARE(client.postForm("/auth/cookie/login", "username=ada%40example.org&password=correct+horse").status, 503);
    QCOMPARE(log.take(), QStringList());
}

// ---- the observer

void TestHttpAuth::observerSeesEveryRequestOnce()
{
    Application app({.settings = {.trustedProxies = TrustedProxies::fromStrings({u"127.0.0.1"_s})}});
    QStringList seen;
    app.auth.setObserver([&seen](const HttpAuth::Observation &request) {
        seen << u"%1 %2 %3 %4"_s.arg(QString::fromLatin1(request.method), request.path, request.clientAddress).arg(request.status);
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
    (void)client.postForm("/auth/jwt/login", "username=ada%40example.org&password=correct+horse", {"X-Forwarded-For: 192.0.2.7"});
    (void)client.get("/eager");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered 500"_s));
    (void)client.get("/forgetful");
    QCOMPARE(seen, (QStringList{u"GET /users/me 127.0.0.1 200"_s, u"GET /users/me 127.0.0.1 401"_s, u"GET /nowhere\n 127.0.0.1 404"_s,
                                u"PUT /users/me 127.0.0.1 405"_s, u"GET /users/me/ 127.0.0.1 307"_s,
                                u"POST /auth/register 127.0.0.1 422"_s, u"POST /auth/jwt/login 192.0.2.7 200"_s,
                                u"GET /eager 127.0.0.1 200"_s, u"GET /forgetful 127.0.0.1 500"_s}));
}

// ---- hooks

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
    QTest::newRow("changing one's own") << QByteArray("PATCH") << QByteArray("/users/me") << QByteArray(R"({"password":"root for all"})")
                                        << u"UPDATE_USER_INVALID_PASSWORD"_s;
    QTest::newRow("changing somebody's") << QByteArray("PATCH") << QByteArray("/users/ID") << QByteArray(R"({"password":"ada for all"})")
                                         << u"UPDATE_USER_INVALID_PASSWORD"_s;
    QTest::newRow("resetting") << QByteArray("POST") << QByteArray("/auth/reset-password")
                               << QByteArray(R"({"token":"TOKEN","password":"ada for all"})") << u"RESET_PASSWORD_INVALID_PASSWORD"_s;
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

// ---- custom fields

void TestHttpAuth::customFieldsTravel()
{
    Application app({.fields = ownFields()});
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    HttpReply reply = client.sendJson("POST", "/auth/register",
                                      R"({"email":"ada@example.org","password":"correct horse","nick":"Äda \"1\"","age":36,"score":9.5,"staff":true})");
    QCOMPARE(reply.status, 201);
    QJsonObject user = reply.json();
    QCOMPARE(user.keys(), (QStringList{u"age"_s, u"email"_s, u"id"_s, u"is_active"_s, u"is_superuser"_s, u"is_verified"_s, u"nick"_s,
                                       u"score"_s, u"staff"_s}));
    QCOMPARE(user.value(u"nick"_s).toString(), u"Äda \"1\""_s);
    QCOMPARE(user.value(u"age"_s).toInt(), 36);
    QVERIFY2(user.value(u"score"_s).isNull(), "only superusers may write it");
    QVERIFY2(user.value(u"staff"_s).isNull(), "nobody may write it");

    const auto ada = app.database.users.getByEmail(u"ada@example.org"_s);
    VERIFY_OK(ada);
    user = client.get("/users/me", {app.bearer(*ada)}).json();
    QCOMPARE(user.value(u"nick"_s).toString(), u"Äda \"1\""_s);
    user = client.sendJson("PATCH", "/users/me", R"({"nick":null,"age":"37","score":1,"staff":true})", {app.bearer(*ada)}).json();
    QCOMPARE(user.value(u"age"_s).toInt(), 37);
    QVERIFY(user.value(u"score"_s).isNull());
    QVERIFY(user.value(u"staff"_s).isNull());
    reply = client.sendJson("PATCH", "/users/" + ada->id.toString().toLatin1(), R"({"score":2,"staff":true})", {app.bearer(root)});
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(R"("score":2.0,"staff":null)"), reply.body); // a real number, as Python writes one
    reply = client.get("/users?search=ada", {app.bearer(root)});
    QCOMPARE(reply.json().value(u"items"_s)[0][u"age"_s].toInt(), 37);
}

void TestHttpAuth::customFieldsAreChecked_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("as long as allowed, in characters and not in bytes") << QByteArray(R"("nick":"ääääääääää")") << 201;
    QTest::newRow("too long a text") << QByteArray(R"("nick":"12345678901")") << 422;
    QTest::newRow("a number for a text") << QByteArray(R"("nick":1)") << 422;
    QTest::newRow("an object for a text") << QByteArray(R"("nick":{"$ne":null})") << 422;
    QTest::newRow("a lone surrogate in a text") << QByteArray(R"("nick":"\ud800")") << 422;
    QTest::newRow("an integer that is written as a text") << QByteArray(R"("age":"36")") << 201;
    QTest::newRow("a fraction for an integer") << QByteArray(R"("age":1.5)") << 422;
    QTest::newRow("the largest integer") << QByteArray(R"("age":9223372036854775807)") << 201;
    QTest::newRow("an integer beyond 64 bits") << QByteArray(R"("age":9223372036854775808)") << 422;
    QTest::newRow("null is allowed") << QByteArray(R"("nick":null,"age":null)") << 201;
    QTest::newRow("fields that are none are passed over") << QByteArray(R"("hashed_password":"x","nicks":"x")") << 201;
    QTest::newRow("what only superusers may write is not even looked at") << QByteArray(R"("score":"nonsense")") << 201;
}

void TestHttpAuth::customFieldsAreChecked()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const int, status);
    Application app({.fields = ownFields()});
    app.serveEverything();
    HttpClient client = app.site.client();
    const HttpReply reply = client.sendJson("POST", "/auth/register", R"({"email":"ada@example.org","password":"correct horse",)" + fields + '}');
    QVERIFY2(reply.status == status, reply.body);
    QCOMPARE(app.database.count(u"user"_s), status == 201 ? 1 : 0);
}

void TestHttpAuth::realFieldsAreWrittenAsPythonWritesThem_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("answered");
    QTest::newRow("an integer becomes real") << QByteArray("2") << QByteArray("2.0");
    QTest::newRow("nothing") << QByteArray("0") << QByteArray("0.0");
    QTest::newRow("a tenth") << QByteArray("0.1") << QByteArray("0.1");
    QTest::newRow("the sum of two tenths and one") << QByteArray("0.30000000000000004") << QByteArray("0.30000000000000004");
    QTest::newRow("below zero") << QByteArray("-1.50") << QByteArray("-1.5");
    QTest::newRow("large, still in full") << QByteArray("1e15") << QByteArray("1000000000000000.0");
    QTest::newRow("large, with an exponent") << QByteArray("1e16") << QByteArray("1e+16");
    QTest::newRow("small, still in full") << QByteArray("0.0001") << QByteArray("0.0001");
    QTest::newRow("small, with an exponent") << QByteArray("0.00001") << QByteArray("1e-05");
    QTest::newRow("the largest") << QByteArray("1.7976931348623157e308") << QByteArray("1.7976931348623157e+308");
}

void TestHttpAuth::realFieldsAreWrittenAsPythonWritesThem()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, answered);
    Application app({.fields = {{.name = u"score"_s, .type = UserField::Type::Real}}});
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    const QByteArray body = client.sendJson("PATCH", "/users/me", R"({"score":)" + sent + '}', {app.bearer(ada)}).body;
    QVERIFY2(body.endsWith(R"("score":)" + answered + '}'), body);
    QVERIFY(client.get("/users/me", {app.bearer(ada)}).body.endsWith(R"("score":)" + answered + '}'));
}

void TestHttpAuth::integerIdsAreNumbers()
{
    Application app({.database = {.ids = DatabaseKind::Ids::Integer}});
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    HttpReply reply = client.sendJson("POST", "/auth/register", R"({"email":"ada@example.org","password":"correct horse"})");
    QCOMPARE(reply.status, 201);
    QVERIFY(reply.json().value(u"id"_s).isDouble());
    const QByteArray id = QByteArray::number(reply.json().value(u"id"_s).toInt());
    QCOMPARE(client.get("/users/" + id, {app.bearer(root)}).status, 200);
    QCOMPARE(client.get("/users/99999999999999999999", {app.bearer(root)}).status, 404);
    QCOMPARE(client.get("/users/1%27%20OR%201=1", {app.bearer(root)}).status, 404);
    QCOMPARE(client.get("/users/me", {app.bearer(root)}).json().value(u"id"_s).toInt(), root.id.toString().toInt());
}

void TestHttpAuth::ownIdWithoutNoise_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    QTest::newRow("no id at all") << QByteArray("nonsense") << 404;
    QTest::newRow("nobody's id") << QByteArray("00000000-0000-4000-8000-000000000000") << 404;
    QTest::newRow("a path upwards") << QByteArray("..%2F..%2Fetc%2Fpasswd") << 404;
    QTest::newRow("a NUL") << QByteArray("%00") << 404;
    QTest::newRow("bytes that are no UTF-8") << QByteArray("%ff%fe") << 404;
    QTest::newRow("a very long one") << QByteArray(4000, '7') << 404;
}

void TestHttpAuth::ownIdWithoutNoise()
{
    QFETCH(const QByteArray, id);
    QFETCH(const int, status);
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    QCOMPARE(client.get("/users/" + id, {app.bearer(root)}).status, status);
    QCOMPARE(client.send("DELETE", "/users/" + id, {app.bearer(root)}).status, status);
    QCOMPARE(client.sendJson("PATCH", "/users/" + id, "{}", {app.bearer(root)}).status, status);
}

// ---- GET /users

void TestHttpAuth::listIsForSuperusers()
{
    Application app;
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    // FastAPI Users has no such route: whoever may not use it sees none.
    for (const HttpClient::Headers &headers : {HttpClient::Headers{}, {app.bearer(ada)}, {"Authorization: Bearer rubbish"}}) {
        QCOMPARE(client.get("/users", headers).status, 404);
        QCOMPARE(client.get("/users?limit=rubbish", headers).status, 404);
    }
    QCOMPARE(client.send("POST", "/users", {app.bearer(root)}).status, 404);
    QCOMPARE(client.get("/users/", {app.bearer(root)}).status, 404);
    const HttpReply reply = client.get("/users", {app.bearer(root)});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value(u"items"_s).toArray().size(), 2);
    QVERIFY(!reply.body.contains("argon2"));
}

void TestHttpAuth::listGivesEveryUserOnce_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("as it is, in one page") << QByteArray("limit=1000");
    QTest::newRow("one at a time") << QByteArray("limit=1");
    QTest::newRow("seven at a time, by id backwards") << QByteArray("limit=7&sort=-id");
    QTest::newRow("five at a time, by address") << QByteArray("limit=5&sort=email");
    QTest::newRow("as many as there are, by address backwards") << QByteArray("limit=23&sort=-email");
    QTest::newRow("with a search") << QByteArray("limit=4&search=EXAMPLE&sort=email");
}

void TestHttpAuth::listGivesEveryUserOnce()
{
    QFETCH(const QByteArray, query);
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    QStringList expected{root.email};
    for (int i = 0; i < 22; ++i) {
        // Upper case, to see that it does not decide the order; a plus and a percent sign, to see them travel in the cursor.
        expected << u"%1ser+%25%2@example.org"_s.arg(i % 2 ? u"U"_s : u"u"_s).arg(i);
        app.add(expected.constLast());
    }
    HttpClient client = app.site.client();
    QStringList found = addressesOfAllPages(app, client, root, query);
    const auto byAddress = [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) < 0; };
    if (query.contains("sort=email"))
        QVERIFY(std::is_sorted(found.begin(), found.end(), byAddress));
    if (query.contains("sort=-email"))
        QVERIFY(std::is_sorted(found.rbegin(), found.rend(), byAddress));
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestHttpAuth::listSearches_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QByteArray &query, const QString &found) { QTest::newRow(name) << query << found; };
    row("a part of an address, whatever its case", "search=ADA", u"ada@example.org"_s);
    row("a part of an own field", "search=countess", u"ada@example.org"_s);
    row("a plus that is encoded", "search=b%2Bx", u"b+x@example.org"_s);
    row("a plus that means a blank", "search=b+x", {});
    row("a percent sign is no wildcard", "search=%25", {});
    row("an underscore is no wildcard", "search=a_a", {});
    row("a quote is a quote", "search='", {});
    row("a prefix", "email_prefix=B%2B", u"b+x@example.org"_s);
    row("a prefix that stands in the middle", "email_prefix=example", {});
    row("the inactive", "is_active=false", u"sleeper@example.org"_s);
    row("the inactive, in another word", "is_active=off", u"sleeper@example.org"_s);
    row("superusers", "is_superuser=1", u"root@example.org"_s);
    row("both conditions hold", "is_superuser=1&search=ada", {});
    row("the verified who are no superusers", "is_verified=true&is_superuser=no", u"vera@example.org"_s);
    row("users of a provider", "oauth_name=google", u"vera@example.org"_s);
    row("the last of a name counts", "search=ada&search=vera", u"vera@example.org"_s);
    row("a name that is encoded", "se%61rch=ada", u"ada@example.org"_s);
    row("a parameter that nobody knows", "search=ada&colour=red", u"ada@example.org"_s);
    row("an empty search finds everybody", "search=&sort=email",
        u"ada@example.org b+x@example.org root@example.org sleeper@example.org vera@example.org"_s);
}

void TestHttpAuth::listSearches()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, found);
    Application app({.fields = ownFields()});
    app.serveEverything();
    const User root = app.addSuperuser();
    app.add(u"ada@example.org"_s, [](User &user) { user.fields.insert(u"nick"_s, u"Countess"_s); });
    app.add(u"b+x@example.org"_s);
    app.add(u"sleeper@example.org"_s, [](User &user) { user.isActive = false; });
    const User vera = app.add(u"vera@example.org"_s, [](User &user) { user.isVerified = true; });
    VERIFY_OK(app.database.users.addOAuthAccount(
            {.id = {}, .userId = vera.id, .oauthName = u"google"_s, .accessToken = u"t"_s, .expiresAt = {}, .refreshToken = {},
             .accountId = u"1"_s, .accountEmail = vera.email}));
    HttpClient client = app.site.client();
    QCOMPARE(addressesOfAllPages(app, client, root, query).join(u' '), found);
}

void TestHttpAuth::listRefuses_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("parameter");
    const auto row = [](const char *name, const QByteArray &query, const QString &parameter) { QTest::newRow(name) << query << parameter; };
    row("no user a page", "limit=0", u"limit"_s);
    row("less than none", "limit=-1", u"limit"_s);
    row("too many users a page", "limit=1001", u"limit"_s);
    row("a limit that is no number", "limit=ten", u"limit"_s);
    row("a limit that is empty", "limit=", u"limit"_s);
    row("a limit beyond 64 bits", "limit=18446744073709551617", u"limit"_s);
    row("a flag that is no flag", "is_active=maybe", u"is_active"_s);
    row("an order by a column that is secret", "sort=hashed_password", u"sort"_s);
    row("an order with two minuses", "sort=--id", u"sort"_s);
    row("an order that is empty", "sort=", u"sort"_s);
    row("a cursor that is none", "after=rubbish", u"after"_s);
    row("a cursor of another order", "sort=email&after=WyJpZCIsIiIsIjAwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMCJd", u"after"_s);
    row("too long a search", "search=" + QByteArray(1001, 'a'), u"search"_s);
    row("too long a prefix", "email_prefix=" + QByteArray(1001, 'a'), u"email_prefix"_s);
    row("several complaints at once", "limit=0&sort=x&is_active=x", u"is_active sort limit"_s);
}

void TestHttpAuth::listRefuses()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, parameter);
    Application app;
    app.serveEverything();
    const User root = app.addSuperuser();
    HttpClient client = app.site.client();
    const HttpReply reply = client.get("/users?" + query, {app.bearer(root)});
    QCOMPARE(reply.status, 422);
    QStringList parameters;
    const QJsonArray complaints = reply.json().value(u"detail"_s).toArray();
    for (const QJsonValue &complaint : complaints) {
        QCOMPARE(complaint[u"loc"_s][0].toString(), u"query"_s);
        QVERIFY(!complaint[u"msg"_s].toString().isEmpty());
        parameters << complaint[u"loc"_s][1].toString();
    }
    QCOMPARE(parameters.join(u' '), parameter);
}

// ---- the end

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
