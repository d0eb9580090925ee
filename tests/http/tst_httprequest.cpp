// SPDX-License-Identifier: MIT
// What handlers learn of a request, and what clients cannot make them believe.
#include "http/guard/guardedserver.h"
#include "http/httprequest.h"
#include "http/qtcompat_p.h"
#include "support/httpclient.h"

#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

bool withholdsHeaders = false; // from QHttpServer: the handlers here must not notice

//! A server that keeps the last request it got.
class Listener
{
public:
    explicit Listener(const QStringList &trusted = {}) : m_proxies(TrustedProxies::fromStrings(trusted))
    {
        Internal::setMissingHandler(
                m_http, &m_http, [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                    seen = std::make_shared<HttpRequest>(request, m_proxies);
                    seenByQt = Internal::headersOf(request);
                    Internal::writeAnswer(responder,
                                          {.status = 200, .contentType = "text/plain", .body = "seen", .headers = {}});
                });
        auto *guard = new GuardedServer(ConnectionLimits{});
        if (withholdsHeaders)
            guard->withholdHeaders();
        if (!guard->listenShared(QHostAddress::LocalHost, 0))
            qFatal("%s", qPrintable(guard->listenError()));
        m_port = guard->serverPort();
        Internal::bindServer(m_http, guard);
    }

    //! The request as the handler saw it.
    const HttpRequest &ask(const QByteArray &target, const HttpClient::Headers &headers = {})
    {
        return exchange(HttpClient::request("GET", target, headers));
    }
    const HttpRequest &exchange(const QByteArray &bytes)
    {
        seen.reset();
        HttpClient client(m_port);
        const HttpReply reply = client.exchange(bytes);
        if (!seen)
            qFatal("no request came: %d %s", reply.status, reply.body.constData());
        return *seen;
    }

    HttpRequestPtr seen;
    QList<HttpAnswer::Header> seenByQt;

private:
    const TrustedProxies m_proxies;
    QHttpServer m_http;
    quint16 m_port = 0;
};

} // namespace

class TestHttpRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void qtSeesNoMoreThanItNeeds();
    void paths_data();
    void paths();
    void queryParameters_data();
    void queryParameters();
    void methodsAndBodies();
    void headersHaveNoCase();
    void clientAddresses_data();
    void clientAddresses();
    void schemes_data();
    void schemes();
    void networks_data();
    void networks();
    void languages_data();
    void languages();
    void contextIsBounded();
    void outlivesItsServer();
};

void TestHttpRequest::initTestCase_data()
{
    QTest::addColumn<bool>("withheld");
    QTest::newRow("QHttpServer sees all headers") << false;
    QTest::newRow("headers withheld from QHttpServer") << true;
}

void TestHttpRequest::init()
{
    QFETCH_GLOBAL(const bool, withheld);
    withholdsHeaders = withheld;
}

void TestHttpRequest::qtSeesNoMoreThanItNeeds()
{
    Listener listener;
    const HttpRequest &request = listener.exchange("POST /x HTTP/1.1\r\nHost: example.org\r\nCookie: a=1\r\n"
                                                   "Content-Length: 4\r\nX-Other:  two  \r\nCookie: b=2\r\n\r\nbody");
    QCOMPARE(request.header("host"), "example.org");
    QCOMPARE(request.header("X-OTHER"), "two");
    QCOMPARE(request.header("Cookie"), "a=1; b=2");
    QVERIFY(request.header("body").isNull());
    QCOMPARE(request.body(), "body");
    QByteArrayList names;
    for (const auto &[name, value] : std::as_const(listener.seenByQt))
        names << name.toLower();
    std::sort(names.begin(), names.end());
    QCOMPARE(names, withholdsHeaders ? QByteArrayList({"content-length", "host"})
                                     : QByteArrayList({"content-length", "cookie", "host", "x-other"}));
}

void TestHttpRequest::paths_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const QByteArray &target, const QString &path, const QString &query = {}) {
        QTest::newRow(name) << target << path << query;
    };
    row("the root", "/", u"/"_s);
    row("a query", "/a?b=c", u"/a"_s, u"b=c"_s);
    row("a query of the root", "/?b", u"/"_s, u"b"_s);
    row("an empty query", "/a?", u"/a"_s);
    row("two question marks", "/a?b?c", u"/a"_s, u"b?c"_s);
    row("a blank", "/a%20b", u"/a b"_s);
    row("a plus", "/a+b", u"/a+b"_s);
    row("an encoded slash", "/a%2Fb", u"/a/b"_s);
    row("decoded once", "/%2541", u"/%41"_s);
    row("beyond ASCII", "/%C3%BC", u"/ü"_s);
    row("four bytes", "/%F0%9F%99%82", u"/🙂"_s);
    row("an encoded question mark", "/a%3Fb?c", u"/a?b"_s, u"c"_s);
    row("an encoded hash", "/a%23b", u"/a#b"_s);
    row("dots stay", "/a/../b/./c", u"/a/../b/./c"_s);
    row("slashes stay", "/a//b///", u"/a//b///"_s);
    row("a line end", "/a%0D%0Ab", u"/a\r\nb"_s);
    row("a percent sign that encodes nothing", "/100%", u"/100%"_s);
    row("a percent sign before other letters", "/%zz", u"/%zz"_s);
    row("a colon in the first segment", "/a:b", u"/a:b"_s);
    row("what looks like a URL", "/http://evil.example/", u"/http://evil.example/"_s);
    row("the absolute form", "http://example.org/a?b", u"/a"_s, u"b"_s);
    row("a query stays encoded", "/?a=%26%3D%2B+%20%C3%BC", u"/"_s, u"a=%26%3D%2B+%20%C3%BC"_s);
}

void TestHttpRequest::paths()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, path);
    QFETCH(const QString, query);
    Listener listener;
    const HttpRequest &request = listener.ask(target);
    QCOMPARE(request.path(), path);
    QCOMPARE(request.query(), query);
}

void TestHttpRequest::queryParameters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // as Starlette reads it; "(none)" when there is none
    const auto row = [](const char *name, const QByteArray &query, const QString &value,
                        const QString &parameter = u"a"_s) {
        QTest::newRow(name) << query << parameter << value;
    };
    row("a value", "a=1", u"1"_s);
    row("none", "b=1", u"(none)"_s);
    row("no query", "", u"(none)"_s);
    row("an empty value", "a=", u""_s);
    row("only a name", "a", u""_s);
    row("only a name, not the first", "b&a&c", u""_s);
    row("the last counts", "a=1&a=2", u"2"_s);
    row("the last counts, though it is empty", "a=1&a=", u""_s);
    row("an equals sign in the value", "a=b=c", u"b=c"_s);
    row("a plus is a blank", "a=1+2", u"1 2"_s);
    row("an encoded plus is a plus", "a=1%2B2", u"1+2"_s);
    row("an encoded blank", "a=1%202", u"1 2"_s);
    row("an encoded ampersand", "a=1%26a=2", u"1&a=2"_s);
    row("an encoded equals sign in the name", "a%3Db=1", u"1"_s, u"a=b"_s);
    row("an encoded equals sign is not the end of a name", "a%3D1", u"(none)"_s);
    row("decoded once", "a=%2541", u"%41"_s);
    row("an encoded percent sign before a plus", "a=%25+%2B", u"% +"_s);
    row("a name that is encoded", "%61=1", u"1"_s);
    row("a name with a plus", "a+b=1", u"1"_s, u"a b"_s);
    row("names have a case", "A=1", u"(none)"_s);
    row("beyond ASCII", "a=%C3%BC", u"ü"_s);
    row("a line end", "a=%0D%0A", u"\r\n"_s);
    row("a hash", "a=%23b", u"#b"_s);
    row("a percent sign that encodes nothing", "a=100%", u"100%"_s);
    row("a percent sign before other letters", "a=%zz", u"%zz"_s);
    row("a percent sign that encodes nothing beside one that does", "b=100%&a=%41%2541&c=%zz", u"A%41"_s);
    row("a percent sign at the end of what it might encode", "a=%4", u"%4"_s);
    row("a byte order mark", "a=%EF%BB%BFx", u"\ufeffx"_s);
    row("broken UTF-8", "a=%E2%82x", u"\ufffdx"_s);
    row("empty pieces", "&&a=1&&", u"1"_s);
    row("a semicolon does not separate", "a=1;a=2", u"1;a=2"_s);
    row("brackets", "a[]=1", u"1"_s, u"a[]"_s);
    row("quotes and angle brackets", "a=%22%3Cb%3E", u"\"<b>"_s);
}

void TestHttpRequest::queryParameters()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    Listener listener;
    QCOMPARE(listener.ask("/?" + query).queryParameter(name).value_or(u"(none)"_s), value);
}

void TestHttpRequest::methodsAndBodies()
{
    Listener listener;
    for (const QByteArray &method : {"GET"_ba, "HEAD"_ba, "POST"_ba, "PUT"_ba, "PATCH"_ba, "DELETE"_ba, "OPTIONS"_ba}) {
        const HttpRequest &request =
                listener.exchange(HttpClient::request(method, "/", {"Connection: close"}, "body \0 of bytes"));
        QCOMPARE(request.method(), QByteArrayView(method));
        QCOMPARE(request.body(), QByteArray("body \0 of bytes"));
    }
    const HttpRequest &chunked = listener.exchange(
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n");
    QCOMPARE(chunked.body(), QByteArray("abc"));
}

void TestHttpRequest::headersHaveNoCase()
{
    Listener listener;
    const HttpRequest &request =
            listener.ask("/", {"X-One: 1", "x-TWO:   two words  ", "X-Empty:", "X-Twice: a", "X-Twice: b", "X: short"});
    for (const QByteArrayView name : {"X-One", "x-one", "X-ONE"})
        QCOMPARE(request.header(name), QByteArray("1"));
    QCOMPARE(request.header("X-Two"), QByteArray("two words"));
    QCOMPARE(request.header("X-Empty"), QByteArray(""));
    QCOMPARE(request.header("X-Twice"), QByteArray("a")); // the first, as RequestHeaders promises
    QCOMPARE(request.header("X"), QByteArray("short"));   // and not the beginning of another
    QVERIFY(request.header("X-On").isNull());
    QVERIFY(request.header("").isNull());
    QVERIFY(request.header("Authorization").isNull());
}

void TestHttpRequest::clientAddresses_data()
{
    QTest::addColumn<QStringList>("trusted");
    QTest::addColumn<QByteArrayList>("forwardedFor");
    QTest::addColumn<QString>("client");
    const auto row = [](const char *name, const QStringList &trusted, const QByteArrayList &forwardedFor,
                        const QString &client) {
        QTest::newRow(name) << trusted << forwardedFor << client;
    };
    const QString peer = u"127.0.0.1"_s;
    const QStringList proxies{peer, u"10.0.0.0/8"_s, u"2001:db8:1::/48"_s};
    row("nobody is trusted", {}, {"192.0.2.7"}, peer);
    row("somebody else is trusted", {u"10.0.0.0/8"_s}, {"192.0.2.7"}, peer);
    row("no header", proxies, {}, peer);
    row("behind a proxy", proxies, {"192.0.2.7"}, u"192.0.2.7"_s);
    row("behind a network of proxies", {u"127.0.0.0/8"_s}, {"192.0.2.7"}, u"192.0.2.7"_s);
    row("a client that says it is another", proxies, {"6.6.6.6, 192.0.2.7"}, u"192.0.2.7"_s);
    row("a client that says it is a proxy", proxies, {"10.0.0.1, 192.0.2.7"}, u"192.0.2.7"_s);
    row("behind several proxies", proxies, {"192.0.2.7, 10.0.0.1, 10.0.0.2"}, u"192.0.2.7"_s);
    row("a client that lies behind several proxies", proxies, {"6.6.6.6, 192.0.2.7, 10.0.0.1"}, u"192.0.2.7"_s);
    row("nothing but proxies", proxies, {"10.0.0.9, 10.0.0.1"}, u"10.0.0.9"_s);
    row("the proxy adds a line of its own", proxies, {"6.6.6.6", "192.0.2.7"}, u"192.0.2.7"_s);
    row("several proxies add lines of their own", proxies, {"6.6.6.6", "192.0.2.7", "10.0.0.1"}, u"192.0.2.7"_s);
    row("IPv6", proxies, {"2001:db8::7"}, u"2001:db8::7"_s);
    row("IPv6, behind a proxy with IPv6", proxies, {"2001:db8::7, 2001:db8:1::1"}, u"2001:db8::7"_s);
    row("one address has one name", proxies, {"2001:0DB8:0:0:0:0:0:7"}, u"2001:db8::7"_s);
    row("IPv4 that is written as IPv6", proxies, {"::ffff:192.0.2.7"}, u"192.0.2.7"_s);
    row("a proxy that is written as IPv6", proxies, {"192.0.2.7, ::ffff:10.0.0.1"}, u"192.0.2.7"_s);
    row("with a port", proxies, {"192.0.2.7:4711"}, u"192.0.2.7"_s);
    row("IPv6 in brackets", proxies, {"[2001:db8::7]"}, u"2001:db8::7"_s);
    row("IPv6 in brackets with a port", proxies, {"[2001:db8::7]:4711"}, u"2001:db8::7"_s);
    row("blanks and tabs", proxies, {" 6.6.6.6 ,\t192.0.2.7 "}, u"192.0.2.7"_s);
    row("an empty header", proxies, {""}, peer);
    row("nothing but commas", proxies, {",,,"}, peer);
    row("what nobody knows", proxies, {"unknown"}, peer);
    row("a hidden name", proxies, {"192.0.2.7, _hidden"}, peer);
    row("garbage behind a proxy of ours", proxies, {"192.0.2.7, garbage, 10.0.0.1"}, u"10.0.0.1"_s);
    row("garbage that a client sent", proxies, {"<script>, 192.0.2.7"}, u"192.0.2.7"_s);
    row("a number out of range", proxies, {"192.0.2.256"}, peer);
    row("brackets that do not close", proxies, {"[2001:db8::7"}, peer);
    row("many hops", proxies, {QByteArray("6.6.6.6, ").repeated(1500) + "192.0.2.7"}, u"192.0.2.7"_s);
}

void TestHttpRequest::clientAddresses()
{
    QFETCH(const QStringList, trusted);
    QFETCH(const QByteArrayList, forwardedFor);
    QFETCH(const QString, client);
    Listener listener(trusted);
    HttpClient::Headers headers{"Forwarded: for=6.6.6.6", "X-Real-IP: 6.6.6.6"}; // which nobody reads
    for (const QByteArray &line : forwardedFor)
        headers << "X-Forwarded-For: " + line;
    const HttpRequest &request = listener.ask("/", headers);
    QCOMPARE(request.clientAddress().toString(), client);
    QCOMPARE(request.context().clientAddress, client);
}

void TestHttpRequest::schemes_data()
{
    QTest::addColumn<QStringList>("trusted");
    QTest::addColumn<QByteArray>("forwardedProto");
    QTest::addColumn<QByteArray>("baseUrl");
    const QStringList proxy{u"127.0.0.1"_s};
    QTest::newRow("no proxy is trusted") << QStringList() << QByteArray("https") << QByteArray("http://example.org");
    QTest::newRow("a trusted one says https") << proxy << QByteArray("https") << QByteArray("https://example.org");
    QTest::newRow("in capitals") << proxy << QByteArray("HTTPS") << QByteArray("https://example.org");
    QTest::newRow("it says http") << proxy << QByteArray("http") << QByteArray("http://example.org");
    QTest::newRow("it says nothing") << proxy << QByteArray() << QByteArray("http://example.org");
    QTest::newRow("the client said https, the proxy http")
            << proxy << QByteArray("https\r\nX-Forwarded-Proto: http") << QByteArray("http://example.org");
    QTest::newRow("it says nonsense") << proxy << QByteArray("javascript") << QByteArray("http://example.org");
}

void TestHttpRequest::schemes()
{
    QFETCH(const QStringList, trusted);
    QFETCH(const QByteArray, forwardedProto);
    QFETCH(const QByteArray, baseUrl);
    Listener listener(trusted);
    QCOMPARE(listener.ask("/", {"X-Forwarded-Proto: " + forwardedProto, "X-Forwarded-Host: evil.example"}).baseUrl(),
             baseUrl);
}

void TestHttpRequest::networks_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("contained");
    const auto row = [](const char *name, const QString &network, const QString &address, bool contained) {
        QTest::newRow(name) << network << address << contained;
    };
    row("an address is itself", u"10.0.0.1"_s, u"10.0.0.1"_s, true);
    row("an address is no other", u"10.0.0.1"_s, u"10.0.0.2"_s, false);
    row("the first of a network", u"10.1.0.0/16"_s, u"10.1.0.0"_s, true);
    row("the last of a network", u"10.1.0.0/16"_s, u"10.1.255.255"_s, true);
    row("one beyond", u"10.1.0.0/16"_s, u"10.2.0.0"_s, false);
    row("one bit apart", u"10.0.0.0/31"_s, u"10.0.0.2"_s, false);
    row("everybody", u"0.0.0.0/0"_s, u"203.0.113.9"_s, true);
    row("everybody is not everybody with IPv6", u"0.0.0.0/0"_s, u"2001:db8::1"_s, false);
    row("IPv6", u"2001:db8::/32"_s, u"2001:db8:ffff::1"_s, true);
    row("IPv6, outside", u"2001:db8::/32"_s, u"2001:db9::1"_s, false);
    row("IPv4 that comes as IPv6", u"10.0.0.0/8"_s, u"::ffff:10.0.0.1"_s, true);
    row("a network of IPv4 that is written as IPv6", u"::ffff:10.0.0.0/104"_s, u"::ffff:10.0.0.1"_s, true);
    row("no network trusts nobody", u"rubbish"_s, u"0.0.0.0"_s, false);
    row("an empty text trusts nobody", {}, u"0.0.0.0"_s, false);
    row("too long a prefix trusts nobody", u"10.0.0.0/33"_s, u"10.0.0.0"_s, false);
    row("a negative prefix trusts nobody", u"10.0.0.0/-1"_s, u"10.0.0.0"_s, false);
    row("an empty prefix trusts nobody", u"10.0.0.0/"_s, u"10.0.0.1"_s, false);
    row("a name trusts nobody", u"localhost"_s, u"127.0.0.1"_s, false);
    row("a null address is nobody", u"10.0.0.0/8"_s, {}, false);
}

void TestHttpRequest::networks()
{
    QFETCH(const QString, network);
    QFETCH(const QString, address);
    QFETCH(const bool, contained);
    QCOMPARE(TrustedProxies::fromStrings({network}).contains(QHostAddress(address)), contained);
    // A bad neighbour changes nothing.
    QCOMPARE(TrustedProxies::fromStrings({u"rubbish"_s, network, u"192.0.2.0/40"_s}).contains(QHostAddress(address)),
             contained);
}

void TestHttpRequest::languages_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("languages");
    const auto row = [](const char *name, const QByteArray &header, const QString &languages) {
        QTest::newRow(name) << header << languages;
    };
    row("one", "de", u"de"_s);
    row("in order", "de-DE, de, en", u"de-DE de en"_s);
    row("by weight", "en;q=0.7, de-DE, fr;q=0.9", u"de-DE fr en"_s);
    row("equal weights keep their order", "a;q=0.5, b;q=0.5, c;q=0.5", u"a b c"_s);
    row("blanks around everything", " de ; q=0.5 , en ; q=0.6 ", u"en de"_s);
    row("a capital Q", "de;Q=0.1, en;q=0.2", u"en de"_s);
    row("what is not wanted", "de;q=0, en", u"en"_s);
    row("anything goes", "*", u""_s);
    row("anything goes after one", "de, *;q=0.1", u"de"_s);
    row("a script and a region", "zh-Hant-TW", u"zh-Hant-TW"_s);
    row("empty", "", u""_s);
    row("nothing but commas", ",,,", u""_s);
    row("a weight that is no number", "de;q=high, en", u"en"_s);
    row("a weight that is nothing", "de;q=, en", u"en"_s);
    row("an endless weight", "de;q=inf, en", u"en"_s);
    row("a weight that is not a number, in so many words", "de;q=nan, en", u"en"_s);
    row("more weight than there is", "de;q=1e9, en", u"en"_s);
    row("less than nothing", "de;q=-1, en", u"en"_s);
    row("a path", "../../etc/passwd, en", u"en"_s);
    row("markup", "<b>, en", u"en"_s);
    row("a terminal's escape sequence",
        "d\xc2\x9b"
        "2Je, en",
        u"en"_s);
    row("a blank inside", "d e, en", u"en"_s);
    row("a hyphen at an end", "-de, de-, en", u"en"_s);
    row("as long as a tag may be", QByteArray(35, 'x') + ", en", QString(35, u'x') + u" en"_s);
    row("longer", QByteArray(36, 'x') + ", en", u"en"_s);
    row("the seventeenth is not read", QByteArray("a;q=0.1,").repeated(16) + "de", QStringList(16, u"a"_s).join(u' '));
    row("thousands", QByteArray("a,").repeated(7000) + "de", QStringList(16, u"a"_s).join(u' '));
}

void TestHttpRequest::languages()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, languages);
    Listener listener;
    QCOMPARE(listener.ask("/", {"Accept-Language: " + header}).context().languages.join(u' '), languages);
}

void TestHttpRequest::contextIsBounded()
{
    Listener listener;
    RequestContext context = listener.ask("/", {"User-Agent: Browser/1 (\xfc)", "X-Request-Id: abc-1"}).context();
    QCOMPARE(context.clientAddress, u"127.0.0.1"_s);
    QCOMPARE(context.userAgent, u"Browser/1 (ü)"_s);
    QCOMPARE(context.requestId, u"abc-1"_s);
    QVERIFY(!context.actingUser);
    context = listener.ask("/", {"User-Agent: " + QByteArray(600, 'u'), "X-Request-Id: " + QByteArray(200, 'r')})
                      .context();
    QCOMPARE(context.userAgent, QString(512, u'u'));
    QCOMPARE(context.requestId, QString(128, u'r'));
    context = listener.ask("/").context();
    QVERIFY(context.userAgent.isEmpty() && context.requestId.isEmpty() && context.languages.isEmpty());
}

void TestHttpRequest::outlivesItsServer()
{
    auto listener = std::make_unique<Listener>();
    (void)listener->ask("/a%20b?c=d", {"X-One: 1"});
    const HttpRequestPtr request = listener->seen;
    listener.reset();
    QCOMPARE(request->method(), QByteArrayView("GET"));
    QCOMPARE(request->path(), u"/a b"_s);
    QCOMPARE(request->queryParameter(u"c"), u"d"_s);
    QCOMPARE(request->header("x-one"), QByteArray("1"));
    QVERIFY(request->clientGone());
}

QTEST_GUILESS_MAIN(TestHttpRequest)
#include "tst_httprequest.moc"
