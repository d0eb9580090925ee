// SPDX-License-Identifier: MIT
#include "http/guard/requestframing_p.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Auth;
using namespace Auth::Internal;

namespace {

ConnectionLimits smallLimits()
{
    ConnectionLimits limits;
    limits.requestLineBytes = 64;
    limits.headerBytes = 160;
    limits.headerCount = 6;
    limits.bodyBytes = 32;
    return limits;
}

struct Outcome
{
    RequestFraming::State state = RequestFraming::State::Head;
    int status = 0;
    QByteArray message;
    qsizetype taken = 0;
    bool operator==(const Outcome &) const = default;
};

Outcome outcomeOf(const RequestFraming &framing, qsizetype taken)
{
    const bool complete = framing.state() == RequestFraming::State::Complete;
    return {framing.state(), framing.fault().status, complete ? framing.message() : QByteArray(), taken};
}

// Feeds pieces of the given sizes; the last size counts for the rest.
Outcome frame(QByteArrayView bytes, const QList<qsizetype> &sizes, bool tls = false)
{
    RequestFraming framing(smallLimits(), tls);
    qsizetype taken = 0;
    for (qsizetype i = 0; taken < bytes.size(); ++i) {
        const qsizetype size = qMin(sizes[qMin(i, sizes.size() - 1)], bytes.size() - taken);
        const qsizetype used = framing.feed(bytes.sliced(taken, size));
        taken += used;
        if (used < size || framing.state() >= RequestFraming::State::Complete)
            break;
    }
    return outcomeOf(framing, taken);
}

QByteArray withHost(const QByteArray &fields)
{
    return "GET / HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

QByteArray chunked(const QByteArray &body)
{
    return "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
}

QByteArray dechunked(const QByteArray &body)
{
    return "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestRequestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void waitsForMore_data();
    void waitsForMore();
    void cutsDoNotMatterInRandomRequests();
    void leavesPipelinedRequests();
    void tellsQHttpServerOfTls();
    void asksForABodyOnlyWhenTheClientWaits_data();
    void asksForABodyOnlyWhenTheClientWaits();
    void knowsWhenTheConnectionEnds_data();
    void knowsWhenTheConnectionEnds();
    void neverGivesQHttpServerMoreThanItCanCount();
    void announcedBodiesCostNoMemory();
};

void TestRequestFraming::accepts_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &message) {
        QTest::newRow(name) << request << message;
    };
    const QByteArray simple = withHost({});
    row("a request with a host", simple, simple);
    row("two empty lines before it", "\r\n\r\n" + simple, simple);
    row("HTTP/1.0 without a host", "GET / HTTP/1.0\r\n\r\n", "GET / HTTP/1.0\r\n\r\n");
    row("a host with a port", "GET / HTTP/1.1\r\nHost: example.org:8000\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: example.org:8000\r\n\r\n");
    row("an IPv6 host", "GET / HTTP/1.1\r\nHost: [::1]:8000\r\n\r\n", "GET / HTTP/1.1\r\nHost: [::1]:8000\r\n\r\n");
    row("white space around values goes", withHost("A: \t b c \t\r\nB:\r\n"), withHost("A: b c\r\nB: \r\n"));
    row("bytes beyond ASCII in a value", withHost("A: \xc3\xa9\r\n"), withHost("A: \xc3\xa9\r\n"));
    row("duplicates and order stay", withHost("B: 1\r\nA: 2\r\nB: 3\r\n"), withHost("B: 1\r\nA: 2\r\nB: 3\r\n"));
    row("the first of two Authorization headers counts", withHost("Authorization: a\r\nauthorization: b\r\n"),
        withHost("Authorization: a\r\n"));
    row("the first of two Content-Type headers counts", withHost("Content-Type: a\r\nContent-Type: b\r\n"),
        withHost("Content-Type: a\r\n"));
    row("cookies are joined", withHost("Cookie: a=1\r\nX: y\r\ncookie: b=2\r\n"),
        withHost("X: y\r\nCookie: a=1; b=2\r\n"));
    row("an empty cookie leaves nothing", withHost("Cookie:\r\nCookie: a=1\r\nCookie: \r\n"),
        withHost("Cookie: a=1\r\n"));
    row("hop-by-hop headers go", withHost("Connection: keep-alive, X\r\nKeep-Alive: 5\r\nX: y\r\nTE: gzip\r\n"),
        withHost("X: y\r\n"));
    row("no protocol can be upgraded to", withHost("Connection: Upgrade\r\nUpgrade: websocket\r\n"), withHost({}));
    row("the query keeps what browsers leave raw", "GET /?a=|{}^\\` HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /?a=|{}^\\` HTTP/1.1\r\nHost: h\r\n\r\n");
    row("a percent sign that encodes nothing is one that is encoded",
        "GET /%/%4g/%41%?%2&%25&%% HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /%25/%254g/%41%25?%252&%25&%25%25 HTTP/1.1\r\nHost: h\r\n\r\n");
    row("a target in absolute form", "GET http://H:1/a?b HTTP/1.1\r\nHost: h:1\r\n\r\n",
        "GET /a?b HTTP/1.1\r\nHost: h:1\r\n\r\n");
    row("an absolute target without a path", "GET HTTPS://h?b HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /?b HTTP/1.1\r\nHost: h\r\n\r\n");
    row("a body with its length", "POST / HTTP/1.1\r\nContent-Length: 3\r\nHost: h\r\n\r\nabc",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc");
    row("a body as large as allowed", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 32\r\n\r\n" + QByteArray(32, 'x'),
        dechunked(QByteArray(32, 'x')));
    row("an empty body says so", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", dechunked({}));
    row("the expectation is met here",
        "POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n\r\na", dechunked("a"));
    row("a chunked body", chunked("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"), dechunked("abcde"));
    row("an empty chunked body", chunked("0\r\n\r\n"), dechunked({}));
    row("chunk sizes in either case and with zeros", chunked("000a\r\n0123456789\r\n0A\r\n0123456789\r\n00\r\n\r\n"),
        dechunked("01234567890123456789"));
    row("extensions and trailers go", chunked("1;a=\"b\";c\r\nx\r\n0;d\r\nT: v\r\nU:\r\n\r\n"), dechunked("x"));
    row("chunks as large as allowed", chunked("20\r\n" + QByteArray(32, 'x') + "\r\n0\r\n\r\n"),
        dechunked(QByteArray(32, 'x')));
    row("a request line as long as allowed", "GET /" + QByteArray(50, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /" + QByteArray(50, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n");
    row("headers as long as allowed", withHost("A: " + QByteArray(146, 'a') + "\r\n"),
        withHost("A: " + QByteArray(146, 'a') + "\r\n"));
    row("as many headers as allowed", withHost("A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\n"),
        withHost("A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\n"));
}

void TestRequestFraming::accepts()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, message);
    const Outcome expected{RequestFraming::State::Complete, 0, message, request.size()};
    QCOMPARE(frame(request, {request.size()}).message, message);
    QCOMPARE(frame(request, {request.size()}), expected);
    QCOMPARE(frame(request, {1}), expected);
    for (qsizetype cut = 1; cut < request.size(); ++cut)
        QCOMPARE(frame(request, {cut, request.size()}), expected);
}

void TestRequestFraming::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const auto line = [&row](const char *name, const QByteArray &requestLine, int status) {
        row(name, requestLine + "\r\nHost: h\r\n\r\n", status);
    };
    const auto field = [&row](const char *name, const QByteArray &fields, int status) {
        row(name, withHost(fields), status);
    };

    row("a TLS greeting", QByteArray::fromHex("160301020001"), 400);
    row("a line that is no request", "hello\r\n", 400);
    row("empty lines for ever", "\r\n\r\n\r\n", 400);
    row("a bare line feed after the request line", "GET / HTTP/1.1\nHost: h\r\n\r\n", 400);
    row("a bare line feed after a header", "GET / HTTP/1.1\r\nHost: h\n\r\n", 400);
    row("a bare line feed as the end of the head", "GET / HTTP/1.1\r\nHost: h\r\n\n", 400);
    row("a bare carriage return", "GET / HTTP/1.1\r\nHost: h\rX: y\r\n\r\n", 400);
    row("two carriage returns", "GET / HTTP/1.1\r\r\nHost: h\r\n\r\n", 400);
    line("no version", "GET /", 400);
    line("two spaces", "GET  / HTTP/1.1", 400);
    line("a space at the end", "GET / HTTP/1.1 ", 400);
    line("a space at the beginning", " GET / HTTP/1.1", 400);
    line("a space in the target", "GET /a b HTTP/1.1", 400);
    line("a tab for a space", "GET\t/\tHTTP/1.1", 400);
    line("a method that is no token", "G(T / HTTP/1.1", 400);
    line("a method nobody knows", "BREW / HTTP/1.1", 501);
    line("a method in lower case", "get / HTTP/1.1", 501);
    line("TRACE", "TRACE / HTTP/1.1", 501);
    line("CONNECT", "CONNECT h:443 HTTP/1.1", 501);
    line("HTTP/2", "PRI * HTTP/2.0", 505);
    line("HTTP/1.2", "GET / HTTP/1.2", 505);
    line("HTTP/0.9 with a version", "GET / HTTP/0.9", 505);
    line("a version in lower case", "GET / http/1.1", 400);
    line("a version with two digits", "GET / HTTP/1.10", 400);
    line("a relative target", "GET a HTTP/1.1", 400);
    line("a path that QUrl takes for a host", "GET //h/admin HTTP/1.1", 400);
    line("such a path in absolute form", "GET http://h//admin HTTP/1.1", 400);
    line("a fragment", "GET /#a HTTP/1.1", 400);
    line("bytes beyond ASCII in the target", "GET /\xc3\xa9 HTTP/1.1", 400);
    line("an asterisk without OPTIONS", "GET * HTTP/1.1", 400);
    line("an absolute target of another host", "GET http://other/ HTTP/1.1", 400);
    line("an absolute target with a user", "GET http://u@h/ HTTP/1.1", 400);
    line("an absolute target without a host", "GET http:///a HTTP/1.1", 400);
    line("another scheme", "GET ftp://h/ HTTP/1.1", 400);
    line("a request line one byte too long", "GET /" + QByteArray(51, 'a') + " HTTP/1.1", 414);
    row("a request line without end", QByteArray(65, 'G'), 414);

    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("an absolute target and no host", "GET http://h/ HTTP/1.0\r\n\r\n", 400);
    field("two hosts", "Host: h\r\n", 400);
    row("an empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
    row("a host with a user", "GET / HTTP/1.1\r\nHost: u@h\r\n\r\n", 400);
    row("a host with a path", "GET / HTTP/1.1\r\nHost: h/a\r\n\r\n", 400);
    row("a list of hosts", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n", 400);
    row("a port too large", "GET / HTTP/1.1\r\nHost: h:65536\r\n\r\n", 400);
    row("a port that is no number", "GET / HTTP/1.1\r\nHost: h:8o\r\n\r\n", 400);
    row("an IPv6 host that does not end", "GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", 400);
    field("a folded header", "A: b\r\n c\r\n", 400);
    row("a folded request line", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", 400);
    field("a space before the colon", "A : b\r\n", 400);
    field("no colon", "A\r\n", 400);
    field("no name", ": b\r\n", 400);
    field("a name that is no token", "A(: b\r\n", 400);
    field("NUL in a value", QByteArray("A: b\0c\r\n", 8), 400);
    field("a control character in a value", "A: b\x01\r\n", 400);
    field("DEL in a value", "A: b\x7f\r\n", 400);
    field("headers one byte too long", "A: " + QByteArray(147, 'a') + "\r\n", 431);
    field("one header too many", "A: 1\r\nB: 1\r\nC: 1\r\nD: 1\r\nE: 1\r\nF: 1\r\n", 431);
    row("a header without end", "GET / HTTP/1.1\r\n" + QByteArray(161, 'A'), 431);

    field("a negative length", "Content-Length: -1\r\n", 400);
    field("a length with a sign", "Content-Length: +1\r\n", 400);
    field("a length in hexadecimal", "Content-Length: 0x1\r\n", 400);
    field("a length with a fraction", "Content-Length: 1.0\r\n", 400);
    field("a length with a space", "Content-Length: 1 1\r\n", 400);
    field("an empty length", "Content-Length:\r\n", 400);
    field("a list of lengths", "Content-Length: 1, 1\r\n", 400);
    field("two equal lengths", "Content-Length: 1\r\nContent-Length: 1\r\n", 400);
    field("two different lengths", "Content-Length: 1\r\nContent-Length: 2\r\n", 400);
    field("a length that overflows", "Content-Length: 18446744073709551617\r\n", 400);
    field("a length one too large", "Content-Length: 33\r\n", 413);
    field("a length of 800 MB", "Content-Length: 800000000\r\n", 413);
    field("a length and chunks", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", 400);
    field("chunks and a length", "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n", 400);
    field("two transfer encodings", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400);
    field("chunked twice", "Transfer-Encoding: chunked, chunked\r\n", 400);
    field("chunked in quotes", "Transfer-Encoding: \"chunked\"\r\n", 400);
    field("chunked not last", "Transfer-Encoding: chunked, gzip\r\n", 400);
    field("identity", "Transfer-Encoding: identity\r\n", 400);
    field("an empty transfer encoding", "Transfer-Encoding:\r\n", 400);
    field("gzip below chunked", "Transfer-Encoding: gzip, chunked\r\n", 501);
    row("chunks in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    field("another expectation", "Expect: 200-ok\r\n", 417);

    row("a chunk without a size", chunked("\r\n"), 400);
    row("a chunk size with a sign", chunked("+1\r\n"), 400);
    row("a chunk size with a prefix", chunked("0x1\r\n"), 400);
    row("a chunk size with a space before", chunked(" 1\r\n"), 400);
    row("a chunk size with a space after", chunked("1 \r\n"), 400);
    row("a chunk size of too many digits", chunked("00000000000000001\r\n"), 400);
    row("a bare line feed after a chunk size", chunked("1\na\r\n"), 400);
    row("a bare line feed after an extension", chunked("1;a\na\r\n"), 400);
    row("a bare carriage return in an extension", chunked("1;a\rb\r\n"), 400);
    row("a chunk longer than its size", chunked("1\r\nab\r\n"), 400);
    row("a bare line feed after a chunk", chunked("1\r\na\n"), 400);
    row("a bare line feed after the last chunk", chunked("0\r\n\n"), 400);
    row("a trailer without a colon", chunked("0\r\nA\r\n\r\n"), 400);
    row("a trailer without a name", chunked("0\r\n:a\r\n\r\n"), 400);
    row("a folded trailer", chunked("0\r\nA: b\r\n c\r\n\r\n"), 400);
    row("NUL in a trailer", chunked(QByteArray("0\r\nA: \0\r\n", 9)), 400);
    row("a chunk one too large", chunked("21\r\n"), 413);
    row("chunks one too large together", chunked("1f\r\n" + QByteArray(31, 'x') + "\r\n2\r\n"), 413);
    row("a chunk size that overflows", chunked("ffffffffffffffff\r\n"), 413);
    row("extensions too long", chunked("1;" + QByteArray(161, 'a')), 431);
    row("extensions too long together", chunked("1;" + QByteArray(100, 'a') + "\r\nx\r\n1;" + QByteArray(61, 'a')),
        431);
    row("trailers too long", chunked("0\r\nA: " + QByteArray(160, 'a')), 431);
}

void TestRequestFraming::refuses()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QCOMPARE(frame(request, {request.size()}).status, status);
    QCOMPARE(frame(request, {1}).status, status);
    for (qsizetype cut = 1; cut < request.size(); ++cut)
        QCOMPARE(frame(request, {cut, request.size()}).status, status);
}

void TestRequestFraming::waitsForMore_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<RequestFraming::State>("state");
    const auto row = [](const char *name, const QByteArray &request, RequestFraming::State state) {
        QTest::newRow(name) << request << state;
    };
    row("half a method", "GE", RequestFraming::State::Head);
    row("all but the last line feed", "GET / HTTP/1.1\r\nHost: h\r\n\r", RequestFraming::State::Head);
    row("a body that has not come", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n",
        RequestFraming::State::Body);
    row("half a body", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\na", RequestFraming::State::Body);
    row("no last chunk", chunked("1\r\na\r\n"), RequestFraming::State::Body);
    row("a last chunk without its end", chunked("0\r\n\r"), RequestFraming::State::Body);
}

void TestRequestFraming::waitsForMore()
{
    QFETCH(const QByteArray, request);
    QFETCH(const RequestFraming::State, state);
    const Outcome expected{state, 0, {}, request.size()};
    QCOMPARE(frame(request, {request.size()}), expected);
    QCOMPARE(frame(request, {1}), expected);
}

// What whole and in pieces must be read alike, or a proxy's packets decide what a request is.
void TestRequestFraming::cutsDoNotMatterInRandomRequests()
{
    QRandomGenerator random(20230517);
    const QByteArray seeds[] = {
            withHost("A: b\r\nCookie: c=d\r\n"),
            "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n\r\nhello",
            chunked("5;x=y\r\nhello\r\n0\r\nT: u\r\n\r\n"),
    };
    const QByteArray alphabet("\r\n :;,\t\0\x7f\xff/09aAzZ*GET", 22);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = seeds[random.bounded(3)];
        for (int changes = random.bounded(1, 4); changes > 0; --changes) {
            const qsizetype at = random.bounded(int(bytes.size()));
            const char c = alphabet[random.bounded(int(alphabet.size()))];
            switch (random.bounded(3)) {
            case 0: bytes[at] = c; break;
            case 1: bytes.insert(at, c); break;
            default: bytes.remove(at, 1); break;
            }
        }
        const Outcome whole = frame(bytes, {bytes.size()});
        const Outcome singly = frame(bytes, {1});
        QVERIFY2(whole.state == singly.state && whole.status == singly.status && whole.message == singly.message,
                 bytes.toPercentEncoding("\r\n ").constData());
    }
}

void TestRequestFraming::leavesPipelinedRequests()
{
    const QByteArray first = dechunked("abc");
    const QByteArray second = withHost("A: b\r\n");
    const QByteArray third = chunked("1\r\nx\r\n0\r\n\r\n");
    RequestFraming framing(smallLimits(), false);
    QByteArray rest = first + second + third + "GET";
    for (const QByteArray &message : {first, second, dechunked("x")}) {
        rest = rest.sliced(framing.feed(rest));
        QCOMPARE(framing.state(), RequestFraming::State::Complete);
        QCOMPARE(framing.message(), message);
        QCOMPARE(framing.feed(rest), 0);
        framing.reset();
        QVERIFY(!framing.hasBegun());
    }
    QCOMPARE(rest, QByteArray("GET"));
    QCOMPARE(framing.feed(rest), 3);
    QVERIFY(framing.hasBegun());
}

void TestRequestFraming::tellsQHttpServerOfTls()
{
    QCOMPARE(frame(withHost({}), {100}, true).message,
             QByteArray("GET https://127.0.0.1/ HTTP/1.1\r\nHost: h\r\n\r\n"));
}

void TestRequestFraming::asksForABodyOnlyWhenTheClientWaits_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("waits");
    const QByteArray post = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n";
    const QByteArray expect = "Expect: 100-continue\r\n";
    QTest::newRow("with the expectation") << post + expect + "\r\n" << true;
    QTest::newRow("without it") << post + "\r\n" << false;
    QTest::newRow("when the body has begun") << post + expect + "\r\na" << false;
    QTest::newRow("in HTTP/1.0") << "POST / HTTP/1.0\r\nContent-Length: 2\r\n" + expect + "\r\n" << false;
}

void TestRequestFraming::asksForABodyOnlyWhenTheClientWaits()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, waits);
    RequestFraming framing(smallLimits(), false);
    framing.feed(request);
    QCOMPARE(framing.state(), RequestFraming::State::Body);
    QCOMPARE(framing.head().wantsContinue() && !framing.hasBodyBegun(), waits);
}

void TestRequestFraming::knowsWhenTheConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("ends");
    QTest::newRow("HTTP/1.1 stays") << withHost({}) << false;
    QTest::newRow("HTTP/1.1 with close") << withHost("Connection: Close\r\n") << true;
    QTest::newRow("close among others") << withHost("Connection: a, close ,b\r\n") << true;
    QTest::newRow("close on a second line") << withHost("Connection: a\r\nConnection: close\r\n") << true;
    QTest::newRow("something like close") << withHost("Connection: closed\r\n") << false;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true;
    QTest::newRow("HTTP/1.0 with keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void TestRequestFraming::knowsWhenTheConnectionEnds()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, ends);
    RequestFraming framing(smallLimits(), false);
    framing.feed(request);
    QCOMPARE(framing.state(), RequestFraming::State::Complete);
    QCOMPARE(framing.head().wantsClose(), ends);
}

void TestRequestFraming::neverGivesQHttpServerMoreThanItCanCount()
{
    ConnectionLimits generous;
    generous.headerCount = 1000;
    generous.headerBytes = 1024 * 1024;
    const auto statusOf = [&generous](const QByteArray &fields) {
        RequestFraming framing(generous, false);
        framing.feed(withHost(fields));
        return framing.fault().status;
    };
    QCOMPARE(statusOf(QByteArray("A: b\r\n").repeated(99)), 0);
    QCOMPARE(statusOf(QByteArray("A: b\r\n").repeated(100)), 431);
    QCOMPARE(statusOf("A: " + QByteArray(60 * 1024, 'a') + "\r\n"), 0);
    QCOMPARE(statusOf("A: " + QByteArray(65 * 1024, 'a') + "\r\n"), 431);
}

void TestRequestFraming::announcedBodiesCostNoMemory()
{
    ConnectionLimits limits;
    limits.bodyBytes = qsizetype(1) << 40;
    RequestFraming framing(limits, false);
    framing.feed("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000000000000\r\n\r\n");
    QCOMPARE(framing.state(), RequestFraming::State::Body);
    QVERIFY(framing.message().capacity() < 4096);
}

QTEST_GUILESS_MAIN(TestRequestFraming)
#include "tst_requestframing.moc"
