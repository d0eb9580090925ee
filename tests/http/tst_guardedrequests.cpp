// SPDX-License-Identifier: MIT
// What reaches a handler, and what is refused before it could.
#include "guardedserverfixture.h"

class TestGuardedRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void init() { m_tls = isTlsRow(); }

    void answersOneRequestAfterAnother();
    void answersRequestsThatComeByteByByte();
    void showsHandlersACleanRequest();
    void showsIPv4AddressesAsSuch();
    void takesChunkedBodies();
    void takesWhatTheLimitsAllow_data();
    void takesWhatTheLimitsAllow();
    void refuses_data();
    void refuses();
    void cutsOffEndlessBodies_data();
    void cutsOffEndlessBodies();
    void asksForTheBodyThatIsExpected();
    void answersForTheWholeServer();

private:
    bool m_tls = false;
};

void TestGuardedRequests::answersOneRequestAfterAnother()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(get("/echo/1"));
    QTRY_VERIFY(client.received.endsWith("number 1."));
    QCOMPARE(client.status(), 200);
    client.send(get("/echo/2"));
    QTRY_VERIFY(client.received.endsWith("number 2."));
    QVERIFY(!client.received.contains("Connection:"));
    QCOMPARE(site.guard->connectionCount(), 1);
    QCOMPARE(site.guard->requestsInFlight(), 0);
    QVERIFY(!GuardedServer::currentRequest());
}

void TestGuardedRequests::answersRequestsThatComeByteByByte()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    QTRY_VERIFY(client.isReady());
    for (const char byte : post("/echo", "abc")) {
        client.send(QByteArray(1, byte));
        client.socket.flush();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(client.received.endsWith("\n\nabc"));
}

void TestGuardedRequests::showsHandlersACleanRequest()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(post("/echo?a=b", "hello",
                     "Connection: Upgrade, keep-alive\r\nUpgrade: websocket\r\nCookie: a=1\r\nCookie: b=2\r\n"
                     "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"));
    QTRY_VERIFY(client.received.endsWith("hello"));
    QCOMPARE(client.body(), (m_tls ? "https" : "http") + QByteArray(":/echo?a=b\nfrom 127.0.0.1 ") +
                                    QByteArray::number(client.socket.localPort()) + (m_tls ? " tls" : " plain") +
                                    "\ncontent-length=5\ntransfer-encoding=\nconnection=\nupgrade=\nexpect="
                                    "\ncookie=a=1; b=2\n\nhello");
}

void TestGuardedRequests::showsIPv4AddressesAsSuch()
{
    Site site(m_tls, {}, QHostAddress::Any);
    QVERIFY(site.listening);
    Client client(*site.guard, m_tls);
    client.send(get("/echo"));
    QTRY_VERIFY(client.received.endsWith("\n\n"));
    QVERIFY(client.received.contains("\nfrom 127.0.0.1 "));
}

void TestGuardedRequests::takesChunkedBodies()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                "3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: v\r\n\r\n" +
                get("/echo/3"));
    QTRY_VERIFY(client.received.endsWith("number 3."));
    QVERIFY(client.received.contains("\ncontent-length=5\ntransfer-encoding=\n"));
    QVERIFY(client.received.contains("\n\nabcde"));
}

void TestGuardedRequests::takesWhatTheLimitsAllow_data()
{
    constexpr qsizetype most = 64 * 1024; // that the service lets people configure
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("isLargest");
    QTest::newRow("a request line") << get("/echo?" + QByteArray(8192 - 19, 'a')) << false;
    QTest::newRow("headers") << get("/echo", "A: " + QByteArray(16384 - 17 - 5, 'a') + "\r\n") << false;
    QTest::newRow("as many headers") << get("/echo", QByteArray("A: b\r\n").repeated(99)) << false;
    QTest::newRow("a body") << post("/echo", QByteArray(1024 * 1024, 'x')) << false;
    QTest::newRow("the longest request line") << get("/echo?" + QByteArray(most - 19, 'a')) << true;
    QTest::newRow("the longest header") << get("/echo", "A: " + QByteArray(most - 17 - 5, 'a') + "\r\n") << true;
    QTest::newRow("the longest headers, as many as there may be")
            << get("/echo", ("A: " + QByteArray(656, 'a') + "\r\n").repeated(99)) << true;
}

// Up to the last byte, and QHttpServer reads it all.
void TestGuardedRequests::takesWhatTheLimitsAllow()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, isLargest);
    ConnectionLimits limits;
    if (isLargest) {
        limits.requestLineBytes = 64 * 1024;
        limits.headerBytes = 64 * 1024;
    }
    Site site(m_tls, limits);
    Client client(*site.guard, m_tls);
    client.send(request + get("/echo/1"));
    QTRY_VERIFY(client.received.endsWith("number 1."));
    QCOMPARE(client.status(), 200);
    QVERIFY(client.received.contains("/echo"));
    QCOMPARE(client.answers(), 2);
}

void TestGuardedRequests::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02") << 400;
    QTest::newRow("no host") << QByteArray("GET /echo HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("a length and chunks") << get("/echo", "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n") +
                                                    "0\r\n\r\n"
                                         << 400;
    QTest::newRow("two lengths") << get("/echo", "Content-Length: 3\r\nContent-Length: 4\r\n") + "abcd" << 400;
    QTest::newRow("a method nobody knows") << QByteArray("BREW /echo HTTP/1.1\r\nHost: h\r\n\r\n") << 501;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
    QTest::newRow("an expectation") << get("/echo", "Expect: more\r\n") << 417;
    QTest::newRow("a long request line") << get('/' + QByteArray(9000, 'a')) << 414;
    QTest::newRow("long headers") << get("/echo", "A: " + QByteArray(17000, 'a') + "\r\n") << 431;
    QTest::newRow("many headers") << get("/echo", QByteArray("A: b\r\n").repeated(101)) << 431;
    QTest::newRow("a large body that is only announced") << get("/echo", "Content-Length: 800000000\r\n") << 413;
    QTest::newRow("a large body that is expected")
            << get("/echo", "Expect: 100-continue\r\nContent-Length: 800000000\r\n") << 413;
    QTest::newRow("a large body that is sent") << post("/echo", QByteArray(1024 * 1024 + 1, 'x')) << 413;
    QTest::newRow("a request line one byte too long") << get('/' + QByteArray(8192 - 13, 'a')) << 414;
    QTest::newRow("headers one byte too long")
            << get("/echo", "A: " + QByteArray(16384 - 17 - 5 + 1, 'a') + "\r\n") << 431;
    QTest::newRow("one header too many") << get("/echo", QByteArray("A: b\r\n").repeated(100)) << 431;
    QTest::newRow("two hosts") << get("/echo", "Host: localhost\r\n") << 400;
    QTest::newRow("a host with a user") << QByteArray("GET /echo HTTP/1.1\r\nHost: u@h\r\n\r\n") << 400;
    QTest::newRow("a negative length") << get("/echo", "Content-Length: -1\r\n") << 400;
    QTest::newRow("a length that overflows") << get("/echo", "Content-Length: 18446744073709551617\r\n") << 400;
    QTest::newRow("two equal lengths") << get("/echo", "Content-Length: 3\r\nContent-Length: 3\r\n") + "abc" << 400;
    QTest::newRow("a list of lengths") << get("/echo", "Content-Length: 3, 3\r\n") + "abc" << 400;
    QTest::newRow("chunked twice") << get("/echo", "Transfer-Encoding: chunked, chunked\r\n") + "0\r\n\r\n" << 400;
    QTest::newRow("chunked not last") << get("/echo", "Transfer-Encoding: chunked, gzip\r\n") << 400;
    QTest::newRow("identity") << get("/echo", "Transfer-Encoding: identity\r\n") << 400;
    QTest::newRow("gzip") << get("/echo", "Transfer-Encoding: gzip, chunked\r\n") << 501;
    QTest::newRow("chunks in HTTP/1.0") << QByteArray(
                                                   "POST /echo HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                        << 400;
    QTest::newRow("a chunk size that is none") << get("/echo", "Transfer-Encoding: chunked\r\n") + "-1\r\n" << 400;
    QTest::newRow("a chunk of 800 MB") << get("/echo", "Transfer-Encoding: chunked\r\n") + "2faf0800\r\n" << 413;
    QTest::newRow("chunks too large together") << get("/echo", "Transfer-Encoding: chunked\r\n") +
                                                          ("10000\r\n" + QByteArray(65536, 'x') + "\r\n").repeated(17)
                                               << 413;
    QTest::newRow("a folded header") << get("/echo", "A: b\r\n c\r\n") << 400;
    QTest::newRow("a bare carriage return") << get("/echo", "A: b\rC: d\r\n") << 400;
    QTest::newRow("a bare line feed") << get("/echo", "A: b\nC: d\r\n") << 400;
    QTest::newRow("a space before the colon") << get("/echo", "A : b\r\n") << 400;
    QTest::newRow("a control character") << get("/echo", "A: \x01\r\n") << 400;
    QTest::newRow("NUL") << get("/echo", QByteArray("A: \0\r\n", 6)) << 400;
    QTest::newRow("a path that QUrl takes for a host") << get("//localhost/echo") << 400;
    QTest::newRow("CONNECT") << QByteArray("CONNECT h:443 HTTP/1.1\r\nHost: h:443\r\n\r\n") << 501;
    QTest::newRow("a bad request behind a good one") << get("/none") + "GET\r\n" << 400;
}

void TestGuardedRequests::refuses()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(request);
    QTRY_VERIFY(client.received.endsWith("\"}"));
    const QByteArray answer = client.lastAnswer();
    QVERIFY(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
    QVERIFY(answer.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(answer.contains("\r\n\r\n{\"detail\":\""));
    if (!m_tls)
        QTRY_VERIFY(client.closed); // TLS closes after a while, or when the client does
    client.leave();
    QTRY_COMPARE(site.guard->connectionCount(), 0);
}

void TestGuardedRequests::cutsOffEndlessBodies_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("of 800 MB") << QByteArray("Content-Length: 800000000\r\n") << QByteArray(64 * 1024, 'x');
    QTest::newRow("of chunks without end")
            << QByteArray("Transfer-Encoding: chunked\r\n") << "10000\r\n" + QByteArray(64 * 1024, 'x') + "\r\n";
    QTest::newRow("of chunk extensions") << QByteArray("Transfer-Encoding: chunked\r\n")
                                         << "1;" + QByteArray(1000, 'a') + "\r\nx\r\n";
}

void TestGuardedRequests::cutsOffEndlessBodies()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QByteArray, piece);
    constexpr qint64 enough = 64 * 1024 * 1024;
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    qint64 sent = 0;
    const auto push = [&] {
        while (!client.closed && client.unsent() < 64 * 1024 && sent < enough)
            sent += qMax<qint64>(0, client.socket.write(piece));
    };
    QTRY_VERIFY(client.isReady());
    const qint64 before = residentBytes();
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n");
    connect(&client.socket, &QSslSocket::bytesWritten, this, push);
    connect(&client.socket, &QSslSocket::encryptedBytesWritten, this, push);
    push();
    QTRY_VERIFY(client.closed);
    QVERIFY(client.status() == 413 || client.status() == 431);
    QVERIFY(sent < enough / 4);
    QVERIFY(residentBytes() - before < enough / 2);
}

void TestGuardedRequests::asksForTheBodyThatIsExpected()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QTRY_COMPARE(client.received, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("abc");
    QTRY_VERIFY(client.received.endsWith("\nexpect=\ncookie=\n\nabc"));
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QTRY_VERIFY(client.received.endsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("def");
    QTRY_VERIFY(client.received.endsWith("\n\ndef"));
    QCOMPARE(client.answers(), 4);
}

void TestGuardedRequests::answersForTheWholeServer()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n" + get("/echo/1"));
    QTRY_VERIFY(client.received.endsWith("number 1."));
    QCOMPARE(client.status(), 204);
    QVERIFY(client.received.contains("\r\nAllow: GET,"));
}

QTEST_GUILESS_MAIN(TestGuardedRequests)
#include "tst_guardedrequests.moc"
