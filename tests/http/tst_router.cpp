// SPDX-License-Identifier: MIT
// Which route a request belongs to, and what is said where there is none: Starlette 0.46's words.
#include "support/httpsite.h"

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

//! Answers with what it was added as, and what stood in the place of `{…}`.
void addEcho(HttpAuth &auth, const QByteArray &method, const QString &pattern, bool announced = true)
{
    RouteDescription description;
    description.announced = announced;
    auth.addRoute(
            method, pattern,
            [name = method + ' ' + pattern.toUtf8()](const HttpRequestPtr &request, const Responder &responder) {
                responder.answer({.status = 200,
                                  .contentType = "text/plain",
                                  .body = name + " [" + request->pathParameter().toUtf8() + ']',
                                  .headers = {}});
            },
            description);
}

void addEchoes(HttpAuth &auth)
{
    addEcho(auth, "GET", u"/a"_s);
    addEcho(auth, "POST", u"/a"_s);
    addEcho(auth, "GET", u"/items/{id}"_s);
    addEcho(auth, "PATCH", u"/items/me"_s); // added after a pattern that takes it too
    addEcho(auth, "GET", u"/items/me"_s);
    addEcho(auth, "DELETE", u"/items/{id}"_s);
    addEcho(auth, "GET", u"/things/{id}/parts"_s);
    addEcho(auth, "GET", u"/slashed/"_s);
    addEcho(auth, "GET", u"/both"_s);
    addEcho(auth, "GET", u"/both/"_s);
    addEcho(auth, "GET", u"/with blank"_s);
    addEcho(auth, "GET", u"/grün"_s);
    addEcho(auth, "GET", u"/hidden"_s, false);
    addEcho(auth, "GET", u"/half-hidden"_s, false);
    addEcho(auth, "POST", u"/half-hidden"_s);
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void redirects_data();
    void redirects();
    void redirectsToTheHostThatWasAsked_data();
    void redirectsToTheHostThatWasAsked();
    void redirectsWithoutAHost();
    void headIsAnotherMethod();
    void keepsTheOrderOfRoutes();

private:
    BareRoutes m_routes;
};

void TestRouter::initTestCase()
{
    addEchoes(m_routes.auth);
    m_routes.serve();
}

void TestRouter::finds_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target, const QByteArray &body) {
        QTest::newRow(name) << method << target << body;
    };
    row("a path", "GET", "/a", "GET /a []");
    row("the same path by its method", "POST", "/a", "POST /a []");
    row("with a query", "GET", "/a?/items/me", "GET /a []");
    row("with letters that need not be encoded", "GET", "/%61", "GET /a []");
    row("with a blank", "GET", "/with%20blank", "GET /with blank []");
    row("beyond ASCII", "GET", "/gr%C3%BCn", "GET /grün []");
    row("a plus is no blank in a path", "GET", "/items/with+blank", "GET /items/{id} [with+blank]");
    row("a parameter", "GET", "/items/7", "GET /items/{id} [7]");
    row("a path without parameter first, wherever it was added", "GET", "/items/me", "GET /items/me []");
    row("the pattern where the path has not the method", "DELETE", "/items/me", "DELETE /items/{id} [me]");
    row("a parameter in the middle", "GET", "/things/7/parts", "GET /things/{id}/parts [7]");
    row("a parameter that is decoded once and not twice", "GET", "/items/a%252Fb", "GET /items/{id} [a%2Fb]");
    row("a parameter that looks like a query", "GET", "/items/a%3Fb?c", "GET /items/{id} [a?b]");
    row("a parameter that is a percent sign", "GET", "/items/%25", "GET /items/{id} [%]");
    row("a parameter that would be another folder", "GET", "/items/..", "GET /items/{id} [..]");
    row("a parameter in braces", "GET", "/items/{id}", "GET /items/{id} [{id}]");
    row("a parameter that is a colon and an at", "GET", "/items/a:b@c", "GET /items/{id} [a:b@c]");
    row("with and without a slash, both there", "GET", "/both/", "GET /both/ []");
    row("what is not announced", "GET", "/hidden", "GET /hidden []");
}

void TestRouter::finds()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    HttpClient client = m_routes.site.client();
    const HttpReply reply = client.send(method, target);
    QCOMPARE(reply.body, body);
    QCOMPARE(reply.status, 200);
}

void TestRouter::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allowed");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &target, int status,
                        const QByteArray &allowed = {}) {
        QTest::newRow(name) << method << target << status << allowed;
    };
    row("another method: the first route's is allowed, and only that", "DELETE", "/a", 405, "GET");
    row("OPTIONS is another method", "OPTIONS", "/a", 405, "GET");
    row("another method where a path and a pattern match: the path's", "PUT", "/items/me", 405, "PATCH");
    row("another method of a pattern", "PUT", "/items/7", 405, "GET");
    row("another method, and part of the path is not announced", "DELETE", "/half-hidden", 405, "POST");
    row("the root", "GET", "/", 404);
    row("a path that nobody has", "GET", "/nowhere", 404);
    row("in capitals", "GET", "/A", 404);
    row("the beginning of a path", "GET", "/ite", 404);
    row("more than a path", "GET", "/a/b", 404);
    row("an empty parameter", "GET", "/items/", 404);
    row("an empty parameter in the middle", "GET", "/things//parts", 404);
    row("prefix and suffix that overlap", "GET", "/things/parts", 404);
    row("a parameter with a slash", "GET", "/items/a/b", 404);
    row("a parameter with an encoded slash", "GET", "/items/a%2Fb", 404);
    row("a parameter with an encoded slash, in the middle", "GET", "/things/a%2fb/parts", 404);
    row("a parameter after two slashes", "GET", "/items//7", 404);
    row("a path is not made simpler", "GET", "/items/../a", 404);
    row("a path is not made simpler when it is encoded", "GET", "/items/%2e%2e/a", 404);
    row("a dot", "GET", "/./a", 404);
    row("a question mark that is none", "GET", "/a%3Fx", 404);
    row("a parameter of the path", "GET", "/a;x=1", 404);
    row("a NUL behind", "GET", "/a%00", 404);
    row("what is not announced, with another method", "POST", "/hidden", 404);
    row("what is not announced, with a slash", "GET", "/hidden/", 404);
    row("two slashes for one, where the path has one", "GET", "/slashed//", 404);
    row("two slashes in front: a host name for QUrl", "GET", "//a", 400);
    row("two slashes in front and a host", "GET", "//example.org/a", 400);
    row("an encoded slash in front", "GET", "/%2Fa", 404);
    row("nothing but slashes, encoded", "GET", "/%2F%2F", 404);
}

void TestRouter::refuses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QFETCH(const QByteArray, allowed);
    HttpClient client = m_routes.site.client();
    const HttpReply reply = client.send(method, target);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.header("Allow"), allowed);
    if (status != 400)
        QCOMPARE(reply.detail(), QByteArray(status == 405 ? "Method Not Allowed" : "Not Found"));
}

void TestRouter::redirects_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("location");
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &location) {
        QTest::newRow(name) << target << location;
    };
    row("to the path without a slash", "/a/", "/a");
    row("to the path with a slash", "/slashed", "/slashed/");
    row("all slashes go at once", "/a///", "/a");
    row("an encoded slash is one", "/a%2F", "/a");
    row("a pattern", "/items/7/", "/items/7");
    row("a pattern with a suffix", "/things/7/parts/", "/things/7/parts");
    row("a path whose method is another", "/half-hidden/", "/half-hidden");
    row("the query stays as it came", "/a/?x=1&y=%2F+%20&z=%C3%BC&", "/a?x=1&y=%2F+%20&z=%C3%BC&");
    row("an empty query goes", "/a/?", "/a");
    row("what was encoded is encoded", "/with%20blank/", "/with%20blank");
    row("beyond ASCII", "/gr%C3%BCn/", "/gr%C3%BCn");
    row("a question mark stays in the path", "/items/a%3Fb/?c", "/items/a%3Fb?c");
    row("a hash stays in the path", "/items/a%23b/", "/items/a%23b");
    row("a percent sign stays one", "/items/100%25/", "/items/100%25");
    row("a percent sign and digits stay what they are", "/items/%252F/", "/items/%252F");
    row("a line end makes no header", "/items/x%0d%0aSet-Cookie:%20a=b/", "/items/x%0D%0ASet-Cookie:%20a=b");
    row("a line end in the query makes no header", "/a/?%0d%0aSet-Cookie:a=b", "/a?%0D%0ASet-Cookie:a=b");
    row("a NUL is nothing special", "/items/%00/", "/items/%00");
    row("a backslash is no slash", "/items/%5C%5Cevil.example/", "/items/%5C%5Cevil.example");
    row("a control character of the other kind", "/items/%C2%85/", "/items/%C2%85");
}

void TestRouter::redirects()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, location);
    HttpClient client = m_routes.site.client();
    const HttpReply reply = client.get(target);
    QCOMPARE(reply.status, 307);
    QCOMPARE(reply.header("Location").toLower(), "http://example.org" + location.toLower()); // %0d is %0D
    QVERIFY(reply.header("Set-Cookie").isNull());
    QVERIFY(reply.body.isEmpty());
}

void TestRouter::redirectsToTheHostThatWasAsked_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("with a port") << QByteArray("example.org:8080");
    QTest::newRow("an address") << QByteArray("[2001:db8::1]:80");
    QTest::newRow("in capitals") << QByteArray("EXAMPLE.org");
}

void TestRouter::redirectsToTheHostThatWasAsked()
{
    QFETCH(const QByteArray, host);
    HttpClient client = m_routes.site.client();
    QCOMPARE(client.get("/a/", {"Host: " + host}).header("Location"), "http://" + host + "/a");
}

void TestRouter::redirectsWithoutAHost()
{
    HttpClient client = m_routes.site.client();
    const HttpReply reply = client.exchange("GET /a/?x HTTP/1.0\r\n\r\n");
    QCOMPARE(reply.status, 307);
    QCOMPARE(reply.header("Location"), QByteArray("/a?x"));
}

void TestRouter::headIsAnotherMethod() // as in FastAPI; and the answer has no body
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_routes.site.port);
    socket.write(HttpClient::request("HEAD", "/a", {"Connection: close"}));
    QByteArray received;
    QTRY_VERIFY((received += socket.readAll(), socket.state() == QAbstractSocket::UnconnectedState));
    QVERIFY2(received.startsWith("HTTP/1.1 405 "), received);
    QVERIFY2(received.toLower().contains("\r\nallow: get\r\n"), received);
    QVERIFY2(received.endsWith("\r\n\r\n"), received);
}

void TestRouter::keepsTheOrderOfRoutes()
{
    BareRoutes routes;
    addEcho(routes.auth, "GET", u"/z/{id}"_s);
    addEcho(routes.auth, "GET", u"/a"_s);
    QCOMPARE(routes.auth.router().routes().size(), 2u);
    QCOMPARE(routes.auth.router().routes()[0].pattern, u"/z/{id}"_s);
    QCOMPARE(routes.auth.router().routes()[1].method, QByteArray("GET"));

    // Of two routes for the same requests the first one counts.
    routes.auth.addRoute("GET", u"/a"_s,
                         [](const HttpRequestPtr &, const Responder &responder) { responder.answer({}); });
    routes.serve();
    HttpClient client = routes.site.client();
    QCOMPARE(client.get("/a").body, QByteArray("GET /a []"));
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
