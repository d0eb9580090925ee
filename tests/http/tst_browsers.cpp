// SPDX-License-Identifier: MIT
// Pages in browsers: who may call, what a page of another origin may not do, and what every answer says.
#include "support/testapplication.h"

#include <QRegularExpression>

using namespace TestApplication;

namespace {

const QByteArray friendly = "https://app.example";
constexpr int refused = 403;

//! The security headers, as they have to be.
const QList<std::pair<QByteArray, QByteArray>> always{
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},
        {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"},
        {"Referrer-Policy", "no-referrer"},
        {"Cache-Control", "no-store"},
};

Options withPolicy(const BrowserPolicy &policy)
{
    Options options;
    options.settings.browsers = policy;
    options.settings.trustedProxies = TrustedProxies::fromStrings({u"127.0.0.1"_s});
    return options;
}

} // namespace

class TestBrowsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void originsOfRequestsWithACookie_data();
    void originsOfRequestsWithACookie();
    void whatIsCheckedAtAll_data();
    void whatIsCheckedAtAll();
    void loginsForACookie();
    void rulesOfQHttpServerAreCheckedToo();
    void theCheckCanBeSwitchedOff();
    void withoutOriginsThereIsNoCors();
    void corsAnswers_data();
    void corsAnswers();
    void preflights_data();
    void preflights();
    void everyAnswerHasThem_data();
    void everyAnswerHasThem();
    void refusedBytesHaveThem();
    void anAnswerHasItsOwnWay();
    void hsts_data();
    void hsts();
};

void TestBrowsers::originsOfRequestsWithACookie_data()
{
    QTest::addColumn<HttpClient::Headers>("headers");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char *name, bool passes, const HttpClient::Headers &headers) {
        QTest::newRow(name) << headers << passes;
    };
    row("a program", true, {});
    row("one's own page", true, {"Origin: http://example.org", "Sec-Fetch-Site: same-origin"});
    row("one's own page without an origin", true, {"Sec-Fetch-Site: same-origin"});
    row("one's own page that hides its origin", true, {"Origin: null", "Sec-Fetch-Site: same-origin"});
    row("somebody who typed the address", true, {"Sec-Fetch-Site: none"});
    row("one's own page in an old browser", true, {"Origin: http://example.org"});
    row("the public address in an old browser", true, {"Origin: https://auth.example"});
    row("one's own page behind a proxy", true, {"Origin: https://example.org", "X-Forwarded-Proto: https"});
    row("an origin that may call with cookies", true, {"Origin: https://app.example", "Sec-Fetch-Site: cross-site"});
    row("the same in an old browser", true, {"Origin: https://app.example"});
    row("another site", false, {"Origin: https://evil.example", "Sec-Fetch-Site: cross-site"});
    row("another site in an old browser", false, {"Origin: https://evil.example"});
    row("another site that hides its origin", false, {"Sec-Fetch-Site: cross-site"});
    row("a neighbour under the same domain", false, {"Origin: http://shop.example.org", "Sec-Fetch-Site: same-site"});
    row("a neighbour in an old browser", false, {"Origin: http://shop.example.org"});
    row("a frame without an origin", false, {"Origin: null"});
    row("the same host in clear", false, {"Origin: http://example.org", "X-Forwarded-Proto: https"});
    row("the same host with another port", false, {"Origin: http://example.org:8080"});
    row("a host that begins alike", false, {"Origin: http://example.org.evil.example"});
    row("an origin that may call, in clear", false, {"Origin: http://app.example"});
    row("a word that is none", false, {"Sec-Fetch-Site: same-origins"});
    row("an origin with another in it", false, {"Origin: https://evil.example https://app.example"});
}

void TestBrowsers::originsOfRequestsWithACookie()
{
    QFETCH(const HttpClient::Headers, headers);
    QFETCH(const bool, passes);
    Application app(
            withPolicy({.corsOrigins = {friendly}, .corsCredentials = true, .ownOrigins = {"https://auth.example"}}));
    app.serveEverything();
    HttpClient client = app.site.client();
    const User ada = app.add(u"ada@example.org"_s);
    const HttpReply reply = client.sendJson("PATCH", "/users/me", R"({"email":"new@example.org"})",
                                            headers + HttpClient::Headers{app.cookieOf(ada)});
    QCOMPARE(reply.status, passes ? 200 : refused);
    if (!passes)
        QCOMPARE(reply.detail(), QByteArray("CROSS_SITE_REQUEST"));
    QCOMPARE(app.manager.get(ada.id)->email, passes ? u"new@example.org"_s : u"ada@example.org"_s);
}

void TestBrowsers::whatIsCheckedAtAll_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("who"); // has a cookie, a bearer token, both, or none
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char *name, const char *method, const char *path, const char *who, bool isRefused) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(who) << isRefused;
    };
    row("reading with a cookie", "GET", "/users/me", "cookie", false);
    row("changing with a cookie", "PATCH", "/users/me", "cookie", true);
    row("logging out with a cookie", "POST", "/auth/cookie/logout", "cookie", true);
    row("deleting with a cookie", "DELETE", "/users/x", "cookie", true);
    row("nothing that exists, with a cookie", "PUT", "/nothing", "cookie", false);
    row("a route of the application, with a cookie", "POST", "/own", "cookie", true);
    row("a route that knows otherwise, with a cookie", "POST", "/sure", "cookie", false);
    row("changing with a token", "PATCH", "/users/me", "token", false);
    row("changing with both, of which either could count", "PATCH", "/users/me", "both", true);
    row("logging in for a token", "POST", "/auth/jwt/login", "none", false);
    row("logging in for a cookie", "POST", "/auth/cookie/login", "none", true);
    row("registering", "POST", "/auth/register", "none", false);
}

void TestBrowsers::whatIsCheckedAtAll()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, who);
    QFETCH(const bool, isRefused);
    Application app;
    const RouteHandler handler = [](const HttpRequestPtr &, const Responder &responder) {
        responder.answer(text(u"done"_s));
    };
    app.auth.addRoute("POST", u"/own"_s, handler);
    RouteDescription sure;
    sure.crossSite = true;
    app.auth.addRoute("POST", u"/sure"_s, handler, sure);
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient::Headers headers{"Origin: https://evil.example", "Sec-Fetch-Site: cross-site"};
    if (who == "cookie" || who == "both")
        headers << app.cookieOf(ada);
    if (who == "token" || who == "both")
        headers << app.bearer(ada);
    HttpClient client = app.site.client();
    QCOMPARE(client.send(method, path, headers).detail() == "CROSS_SITE_REQUEST", isRefused);
}

void TestBrowsers::loginsForACookie()
{
    Application app;
    app.serveEverything();
    (void)app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    const QByteArray form = "username=ada%40example.org&password=correct+horse";
    HttpReply reply = client.postForm("/auth/cookie/login", form, {"Sec-Fetch-Site: same-site"});
    QCOMPARE(reply.status, refused);
    QVERIFY(reply.header("Set-Cookie").isNull());
    reply = client.postForm("/auth/cookie/login", form, {"Sec-Fetch-Site: same-origin"});
    QCOMPARE(reply.status, 204);
    QVERIFY(!reply.header("Set-Cookie").isNull());
}

void TestBrowsers::rulesOfQHttpServerAreCheckedToo()
{
    Application app;
    app.site.http->route(u"/own"_s, app.auth.currentUser({.active = true}, [](const auto &, const auto &) {
        return QHttpServerResponse("text/plain", "done");
    }));
    app.serve();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    const HttpClient::Headers evil{"Origin: https://evil.example", app.cookieOf(ada)};
    const HttpReply reply = client.send("POST", "/own", evil);
    QCOMPARE(reply.status, refused);
    for (const auto &[name, value] : always)
        QCOMPARE(reply.header(name), value);
    QCOMPARE(client.send("POST", "/own", {app.cookieOf(ada)}).body, QByteArray("done"));
    QCOMPARE(client.get("/own", evil).body, QByteArray("done"));
}

void TestBrowsers::theCheckCanBeSwitchedOff()
{
    Application app(withPolicy({.checkOrigin = false}));
    app.serveEverything();
    const User ada = app.add(u"ada@example.org"_s);
    HttpClient client = app.site.client();
    QCOMPARE(client.send("POST", "/auth/cookie/logout", {"Origin: https://evil.example", app.cookieOf(ada)}).status,
             204);
}

void TestBrowsers::withoutOriginsThereIsNoCors()
{
    Application app;
    app.serveEverything();
    HttpClient client = app.site.client();
    const HttpReply reply = client.get("/users/me", {"Origin: https://app.example"});
    for (const auto &[name, value] : reply.headers)
        QVERIFY2(!name.startsWith("Access-Control") && name != "Vary", name);
    const HttpReply preflight =
            client.send("OPTIONS", "/users/me", {"Origin: https://app.example", "Access-Control-Request-Method: GET"});
    QCOMPARE(preflight.status, 405);
}

void TestBrowsers::corsAnswers_data()
{
    QTest::addColumn<bool>("credentials");
    QTest::addColumn<HttpClient::Headers>("headers");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char *name, bool credentials, const HttpClient::Headers &headers,
                        const QByteArray &allowed) {
        QTest::newRow(name) << credentials << headers << allowed;
    };
    row("one that may", false, {"Origin: https://app.example"}, friendly);
    row("one that may, with cookies", true, {"Origin: https://app.example"}, friendly);
    row("a program", true, {}, {});
    row("another", true, {"Origin: https://evil.example"}, {});
    row("no origin at all", true, {"Origin: null"}, {});
    row("the same in capitals", true, {"Origin: https://APP.example"}, {});
    row("below it", true, {"Origin: https://a.app.example"}, {});
    row("all", true, {"Origin: *"}, {});
    row("nothing", true, {"Origin:"}, {});
}

void TestBrowsers::corsAnswers()
{
    QFETCH(const bool, credentials);
    QFETCH(const HttpClient::Headers, headers);
    QFETCH(const QByteArray, allowed);
    Application app(withPolicy({.corsOrigins = {"https://other.example", friendly}, .corsCredentials = credentials}));
    app.serveEverything();
    HttpClient client = app.site.client();
    for (const QByteArray &path : {QByteArray("/users/me"), QByteArray("/nothing")}) { // errors are answers, too
        const HttpReply reply = client.get(path, headers);
        QCOMPARE(reply.header("Vary"), QByteArray("Origin"));
        QCOMPARE(reply.header("Access-Control-Allow-Origin"), allowed);
        QCOMPARE(reply.header("Access-Control-Allow-Credentials"),
                 credentials && !allowed.isEmpty() ? QByteArray("true") : QByteArray());
        QCOMPARE(reply.header("Access-Control-Expose-Headers").isEmpty(), allowed.isEmpty());
    }
}

void TestBrowsers::preflights_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<HttpClient::Headers>("headers");
    QTest::addColumn<int>("status");
    const QByteArray wanted = "Access-Control-Request-Method: PATCH";
    QTest::newRow("one that may") << QByteArray("/users/me")
                                  << HttpClient::Headers{"Origin: https://app.example", wanted} << 204;
    QTest::newRow("one that may, to nothing")
            << QByteArray("/nothing") << HttpClient::Headers{"Origin: https://app.example", wanted} << 204;
    QTest::newRow("another") << QByteArray("/users/me") << HttpClient::Headers{"Origin: https://evil.example", wanted}
                             << 405;
    QTest::newRow("no preflight") << QByteArray("/users/me") << HttpClient::Headers{"Origin: https://app.example"}
                                  << 405;
}

void TestBrowsers::preflights()
{
    QFETCH(const QByteArray, path);
    QFETCH(const HttpClient::Headers, headers);
    QFETCH(const int, status);
    Application app(
            withPolicy({.corsOrigins = {friendly}, .corsCredentials = true, .corsMaxAge = std::chrono::seconds(77)}));
    app.serveEverything();
    HttpClient client = app.site.client();
    const HttpReply reply = client.send("OPTIONS", path, headers);
    QCOMPARE(reply.status, status);
    const bool passes = status == 204;
    QCOMPARE(reply.header("Access-Control-Allow-Methods"),
             passes ? QByteArray("GET, HEAD, POST, PUT, PATCH, DELETE") : QByteArray());
    QCOMPARE(reply.header("Access-Control-Allow-Headers"),
             passes ? QByteArray("Authorization, Content-Type, X-Request-Id") : QByteArray());
    QCOMPARE(reply.header("Access-Control-Max-Age"), passes ? QByteArray("77") : QByteArray());
    QCOMPARE(reply.header("Vary"), QByteArray("Origin"));
}

void TestBrowsers::everyAnswerHasThem_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](int status, const QByteArray &method, const QByteArray &path, const QByteArray &form = {}) {
        const HttpClient::Headers headers =
                form.isEmpty() ? HttpClient::Headers()
                               : HttpClient::Headers{"Content-Type: application/x-www-form-urlencoded"};
        QTest::newRow((method + ' ' + path + ' ' + form).constData())
                << HttpClient::request(method, path, headers, form) << status;
    };
    const QByteArray ada = "username=ada%40example.org&password=correct+horse";
    row(401, "GET", "/users/me");
    row(200, "POST", "/auth/jwt/login", ada);
    row(204, "POST", "/auth/cookie/login", ada);
    row(400, "POST", "/auth/jwt/login", "username=eve&password=x");
    row(422, "POST", "/auth/register");
    row(404, "GET", "/nothing");
    row(405, "PUT", "/users/me");
    row(307, "GET", "/users/me/");
    row(500, "GET", "/forgotten");
}

void TestBrowsers::everyAnswerHasThem()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    Application app;
    app.auth.addRoute("GET", u"/forgotten"_s, [](const HttpRequestPtr &, const Responder &) {});
    app.serveEverything();
    (void)app.add(u"ada@example.org"_s);
    if (status == 500)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"without an answer"_s));
    HttpClient client = app.site.client();
    const HttpReply reply = client.exchange(request);
    QCOMPARE(reply.status, status);
    for (const auto &[name, value] : always)
        QCOMPARE(reply.header(name), value);
    QVERIFY(reply.header("Strict-Transport-Security").isNull());
}

void TestBrowsers::refusedBytesHaveThem()
{
    Application app;
    app.serveEverything();
    HttpClient client = app.site.client();
    const HttpReply reply = client.exchange("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    QCOMPARE(reply.status, 400);
    for (const auto &[name, value] : always)
        QCOMPARE(reply.header(name), value);
}

void TestBrowsers::anAnswerHasItsOwnWay()
{
    Application app;
    app.auth.addRoute("GET", u"/page"_s, [](const HttpRequestPtr &, const Responder &responder) {
        responder.answer(
                {.status = 200,
                 .contentType = "text/html",
                 .body = "<p>",
                 .headers = {{"content-security-policy", "default-src 'self'"}, {"Cache-Control", "max-age=60"}}});
    });
    app.serve();
    HttpClient client = app.site.client();
    const HttpReply reply = client.get("/page");
    QCOMPARE(reply.header("Content-Security-Policy"), QByteArray("default-src 'self'"));
    QCOMPARE(reply.header("Cache-Control"), QByteArray("max-age=60"));
    QCOMPARE(reply.header("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(reply.header("X-Frame-Options"), QByteArray("DENY"));
    QCOMPARE(reply.header("Referrer-Policy"), QByteArray("no-referrer"));
}

void TestBrowsers::hsts_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<HttpClient::Headers>("headers");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("over TLS") << 3600 << HttpClient::Headers{"X-Forwarded-Proto: https"} << QByteArray("max-age=3600");
    QTest::newRow("in clear") << 3600 << HttpClient::Headers() << QByteArray();
    QTest::newRow("not asked for") << 0 << HttpClient::Headers{"X-Forwarded-Proto: https"} << QByteArray();
}

void TestBrowsers::hsts()
{
    QFETCH(const int, seconds);
    QFETCH(const HttpClient::Headers, headers);
    Application app(withPolicy({.hstsMaxAge = std::chrono::seconds(seconds)}));
    app.serveEverything();
    HttpClient client = app.site.client();
    QTEST(client.get("/users/me", headers).header("Strict-Transport-Security"), "said");
}

QTEST_GUILESS_MAIN(TestBrowsers)
#include "tst_browsers.moc"
