// SPDX-License-Identifier: MIT
// What a client sees of a limit: 429, when to come again, and nothing that tells who has an account.
#include "database/memoryratelimiter.h"
#include "support/testapplication.h"

using namespace TestApplication;
using namespace std::chrono_literals;

namespace {

constexpr ThrottleLimits limits{.loginFailuresPerAccount = {2, 120s},
                                .loginFailuresPerKnownPlace = {2, 120s},
                                .loginFailuresPerAddress = {6, 360s},
                                .registrationsPerAddress = {2, 120s},
                                .mailsPerRecipient = {2, 120s},
                                .mailsPerAddress = {4, 240s}};

//! All routes, and a limiter. Behind a proxy that is trusted, so that clients have addresses.
struct Throttled
{
    explicit Throttled(const ManagerBench::Adjust &adjust = {})
        : app({.settings = {.trustedProxies = TrustedProxies::fromStrings({u"127.0.0.1"_s})},
               .adjust = [this, adjust](UserManagerSettings &settings) {
                   settings.rateLimiter = &limiter;
                   settings.throttleLimits = limits;
                   if (adjust)
                       adjust(settings);
               }})
    {
        app.auth.addOpenApi();
        app.serveEverything();
    }
    HttpReply login(const QByteArray &email, const QByteArray &password, const QByteArray &address = "192.0.2.1") const
    {
        return app.site.client().postForm("/auth/jwt/login", "username=" + email + "&password=" + password,
                                          {"X-Forwarded-For: " + address});
    }
    HttpReply post(const QByteArray &path, const QByteArray &json, const QByteArray &address = "192.0.2.1") const
    {
        return app.site.client().sendJson("POST", path, json, {"X-Forwarded-For: " + address});
    }

    MemoryRateLimiter limiter;
    Application app;
};

} // namespace

class TestThrottling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loginsAreRefused();
    void loginsFromKnownPlacesAreNot();
    void refusedUsersCount_data();
    void refusedUsersCount();
    void registrationsAreRefused();
    void mailsAreRefused_data();
    void mailsAreRefused();
    void currentPasswordsAreRefused();
    void documentNames429_data();
    void documentNames429();
};

void TestThrottling::loginsAreRefused()
{
    Throttled site;
    (void)site.app.add(u"ada@example.org"_s);
    for (const QByteArray email : {"ada@example.org", "nobody@example.org"}) {
        for (int i = 0; i < 2; ++i)
            QCOMPARE(site.login(email, "wrong").status, 400);
        const HttpReply reply = site.login(email, "correct+horse");
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.header("Retry-After"), QByteArray("60"));
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(reply.body, QByteArray(R"({"detail":"TOO_MANY_ATTEMPTS"})"));
    }
    QCOMPARE(site.login("ada@example.org", "correct+horse", "198.51.100.1").status, 429);
    site.app.clock.advance(60s);
    QCOMPARE(site.login("ada@example.org", "correct+horse", "198.51.100.1").status, 200);
}

void TestThrottling::loginsFromKnownPlacesAreNot()
{
    Throttled site;
    (void)site.app.add(u"ada@example.org"_s);
    QCOMPARE(site.login("ada@example.org", "correct+horse").status, 200);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(site.login("ada@example.org", "wrong", "198.51.100.1").status, i < 2 ? 400 : 429);
    QCOMPARE(site.login("ADA@example.org", "correct+horse").status, 200);
}

void TestThrottling::refusedUsersCount_data()
{
    QTest::addColumn<bool>("isActive");
    QTest::newRow("an inactive user") << false;
    QTest::newRow("one who must verify first") << true;
}

// The password is right, the answer is as for a wrong one, and so is what comes after.
void TestThrottling::refusedUsersCount()
{
    QFETCH(const bool, isActive);
    MemoryRateLimiter limiter;
    Application app({.settings = {.requiresVerification = true}, .adjust = [&](UserManagerSettings &settings) {
                         settings.rateLimiter = &limiter;
                         settings.throttleLimits = limits;
                         settings.hideExisting = true;
                     }});
    if (isActive)
        (void)app.add(u"ada@example.org"_s);
    else
        (void)app.add(u"ada@example.org"_s, [](User &user) { user.isActive = false; });
    app.serveEverything();
    HttpClient client = app.site.client();
    const QByteArray credentials = "username=ada%40example.org&password=correct+horse";
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.postForm("/auth/jwt/login", credentials).status, i < 2 ? 400 : 429);
}

void TestThrottling::registrationsAreRefused()
{
    Throttled site;
    for (int i = 0; i < 3; ++i) {
        const HttpReply reply = site.post("/auth/register", R"({"email":"u)" + QByteArray::number(i) +
                                                                    R"(@example.org","password":"correct horse"})");
        QCOMPARE(reply.status, i < 2 ? 201 : 429);
        QCOMPARE(reply.header("Retry-After"), i < 2 ? QByteArray() : QByteArray("60"));
    }
    const QByteArray body = R"({"email":"u4@example.org","password":"correct horse"})";
    QCOMPARE(site.post("/auth/register", body, "192.0.2.2").status, 201);
}

void TestThrottling::mailsAreRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("a reset") << QByteArray("/auth/forgot-password");
    QTest::newRow("a verification") << QByteArray("/auth/request-verify-token");
}

void TestThrottling::mailsAreRefused()
{
    QFETCH(const QByteArray, path);
    Throttled site;
    const User ada = site.app.add(u"ada@example.org"_s);
    EventLog log(site.app.manager);
    for (const QByteArray email : {"ada@example.org", "nobody@example.org"}) {
        for (int i = 0; i < 4; ++i) { // the recipient had enough after two
            const HttpReply reply =
                    site.post(path, R"({"email":")" + email + R"("})", "192.0.2." + email.left(1).toHex());
            QCOMPARE(reply.status, 202);
            QCOMPARE(reply.body, QByteArray("null"));
        }
        const HttpReply reply = site.post(path, R"({"email":"other@example.org"})", "192.0.2." + email.left(1).toHex());
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.header("Retry-After"), QByteArray("60"));
    }
    QCOMPARE(log.take().size(), 2);
}

void TestThrottling::currentPasswordsAreRefused()
{
    Throttled site([](UserManagerSettings &settings) { settings.requireCurrentPassword = true; });
    const User ada = site.app.add(u"ada@example.org"_s);
    HttpClient client = site.app.site.client();
    const QByteArray guess = R"({"password":"another horse","current_password":"wrong"})";
    for (int i = 0; i < 3; ++i) {
        const HttpReply reply = client.sendJson("PATCH", "/users/me", guess, {site.app.bearer(ada)});
        QCOMPARE(reply.status, i < 2 ? 400 : 429);
        QCOMPARE(reply.detail(), QByteArray(i < 2 ? "UPDATE_USER_BAD_CURRENT_PASSWORD" : "TOO_MANY_ATTEMPTS"));
    }
}

void TestThrottling::documentNames429_data()
{
    QTest::addColumn<bool>("isThrottled");
    QTest::newRow("with a limiter") << true;
    QTest::newRow("without") << false;
}

void TestThrottling::documentNames429()
{
    QFETCH(const bool, isThrottled);
    Throttled site([isThrottled](UserManagerSettings &settings) {
        if (!isThrottled)
            settings.rateLimiter = nullptr;
    });
    const QJsonObject paths = site.app.site.client().get("/openapi.json").json().value(u"paths"_s).toObject();
    QStringList limited;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject operations = path->toObject();
        for (auto operation = operations.begin(); operation != operations.end(); ++operation) {
            const QJsonObject answer = (*operation)[u"responses"][u"429"].toObject();
            if (!answer.isEmpty())
                limited << operation.key() + u' ' + path.key();
            QCOMPARE(answer[u"headers"].toObject().contains(u"Retry-After"_s), !answer.isEmpty());
        }
    }
    const QStringList expected{u"post /auth/cookie/login"_s, u"post /auth/forgot-password"_s,
                               u"post /auth/jwt/login"_s,    u"post /auth/key/login"_s,
                               u"post /auth/register"_s,     u"post /auth/request-verify-token"_s};
    QCOMPARE(limited, isThrottled ? expected : QStringList());
}

QTEST_GUILESS_MAIN(TestThrottling)
#include "tst_throttling.moc"
