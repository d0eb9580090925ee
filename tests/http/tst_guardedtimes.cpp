// SPDX-License-Identifier: MIT
// Clients that are too slow, and clients that are slow but fair.
#include "guardedserverfixture.h"

#include <QElapsedTimer>

class TestGuardedTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void init() { m_tls = isTlsRow(); }

    void timesOut_data();
    void timesOut();
    void cutsOffWhoReadsNothing();
    void answersMustBeTakenAtARate_data();
    void answersMustBeTakenAtARate();
    void bodiesMustComeAtARate_data();
    void bodiesMustComeAtARate();
    void aBodyMayNotPause();

private:
    bool m_tls = false;
};

void TestGuardedTimes::timesOut_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing is sent, nothing is said") << QByteArray() << 0;
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost:") << 408;
    QTest::newRow("half a body") << post("/echo", "abc").chopped(1) << 408;
    QTest::newRow("half a second head") << get("/none") + "GET" << 408;
    QTest::newRow("idle after an answer") << get("/none") << 204;
}

void TestGuardedTimes::timesOut()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const int, status);
    ConnectionLimits limits;
    limits.headerTimeout = 750ms; // by which a handshake is done on a busy machine, too
    limits.bodyTimeout = 250ms;
    limits.keepAliveTimeout = 250ms;
    limits.writeTimeout = 250ms; // also how long it lingers
    Site site(m_tls, limits);
    Client client(*site.guard, m_tls);
    client.send(sent);
    QTRY_VERIFY(client.closed);
    QTRY_COMPARE(site.guard->connectionCount(), 0);
    QCOMPARE(client.lastAnswer().mid(9, 3).toInt(), status);
    if (m_tls && sent.isEmpty()) { // a handshake that does not begin
        Client mute(*site.guard, false);
        QTRY_VERIFY(mute.closed);
    }
}

void TestGuardedTimes::cutsOffWhoReadsNothing()
{
    ConnectionLimits limits;
    limits.writeTimeout = 500ms; // so long it is seen that there is a request
    Site site(m_tls, limits);
    Client client(*site.guard, m_tls);
    client.stopReading();
    client.send(get("/large/50000000"));
    QTRY_COMPARE(site.guard->requestsInFlight(), 1);
    QTRY_COMPARE(site.guard->connectionCount(), 0);
    QCOMPARE(site.guard->requestsInFlight(), 0);
}

void TestGuardedTimes::answersMustBeTakenAtARate_data()
{
    QTest::addColumn<qint64>("bytesPerSecond");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("slower than that, though never still") << qint64(500'000'000) << false;
    QTest::newRow("faster, though it takes long") << qint64(1024) << true;
}

// The client takes at most 13 MB a second, and never nothing for long.
void TestGuardedTimes::answersMustBeTakenAtARate()
{
    QFETCH(const qint64, bytesPerSecond);
    QFETCH(const bool, isWhole);
    constexpr int size = 25'000'000; // the system takes several MB off the server's hands
    ConnectionLimits limits;
    limits.writeTimeout = 800ms;
    limits.minimumBytesPerSecond = bytesPerSecond;
    Site site(m_tls, limits);
    Client client(*site.guard, m_tls);
    client.readInPieces(128 * 1024);
    client.send(get("/large/" + QByteArray::number(size)));
    QElapsedTimer timer;
    timer.start();
    if (isWhole) {
        QTRY_COMPARE_WITH_TIMEOUT(client.received.count('#'), size, 30'000);
        QVERIFY(timer.elapsed() > limits.writeTimeout.count());
        return;
    }
    QTRY_COMPARE(site.guard->requestsInFlight(), 1);
    QTRY_COMPARE(site.guard->connectionCount(), 0);
    QVERIFY(client.received.count('#') < size);
}

void TestGuardedTimes::bodiesMustComeAtARate_data()
{
    QTest::addColumn<qint64>("bytesPerSecond");
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<int>("status");
    QTest::newRow("slower than that, though never still") << qint64(1'000'000) << false << 408;
    QTest::newRow("in chunks, slower than that") << qint64(1'000'000) << true << 408;
    QTest::newRow("faster, though it takes long") << qint64(10) << false << 200;
    QTest::newRow("in chunks, faster") << qint64(1) << true << 200;
}

// A byte every 10 ms, so that the whole takes longer than a pause may.
void TestGuardedTimes::bodiesMustComeAtARate()
{
    QFETCH(const qint64, bytesPerSecond);
    QFETCH(const bool, isChunked);
    QFETCH(const int, status);
    ConnectionLimits limits;
    limits.bodyTimeout = 900ms;
    limits.minimumBytesPerSecond = bytesPerSecond;
    Site site(m_tls, limits);
    Client client(*site.guard, m_tls);
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: h\r\n";
    if (isChunked) {
        client.send(head + "Transfer-Encoding: chunked\r\n\r\n");
        client.sendInPieces(QByteArray("1\r\nx\r\n").repeated(20) + "0\r\n\r\n");
    } else {
        client.send(head + "Content-Length: 120\r\n\r\n");
        client.sendInPieces(QByteArray(120, 'x'));
    }
    QTRY_COMPARE_WITH_TIMEOUT(client.status(), status, 20'000);
}

void TestGuardedTimes::aBodyMayNotPause()
{
    ConnectionLimits limits;
    limits.bodyTimeout = 100ms;
    limits.minimumBytesPerSecond = 1; // by which 3000 bytes had most of an hour
    Site site(m_tls, limits);
    Client client(*site.guard, m_tls);
    client.send(post("/echo", QByteArray(3000, 'x')).chopped(1));
    QTRY_COMPARE(client.status(), 408);
}

QTEST_GUILESS_MAIN(TestGuardedTimes)
#include "tst_guardedtimes.moc"
