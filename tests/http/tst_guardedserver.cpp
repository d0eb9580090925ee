// SPDX-License-Identifier: MIT
// The life of a guarded server: listening, sharing a port, draining, its own end.
#include "guardedserverfixture.h"

#include <QSignalSpy>
#include <QThread>

class TestGuardedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void init() { m_tls = isTlsRow(); }

    void drains();
    void closesIdleConnections();
    void sharesAPortBetweenThreads();
    void saysWhyItCannotListen();
    void survivesItsOwnEnd_data();
    void survivesItsOwnEnd();

private:
    bool m_tls = false;
};

void TestGuardedServer::drains()
{
    Site site(m_tls);
    QSignalSpy drained(site.guard, &GuardedServer::drained);
    Client busy(*site.guard, m_tls);
    Client idle(*site.guard, m_tls);
    busy.send(get("/later") + get("/echo/1"));
    idle.send(get("/echo/2"));
    QTRY_COMPARE(site.promises.size(), 1u);
    QTRY_VERIFY(idle.received.endsWith("number 2."));
    const quint16 port = site.guard->serverPort();
    site.guard->stopAccepting();
    site.guard->closeIdleConnections();
    QTRY_VERIFY(idle.closed);
    QVERIFY(drained.isEmpty());
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    site.answerNext("the last");
    QTRY_COMPARE(drained.size(), 1);
    QTRY_VERIFY(busy.closed);
    QVERIFY(busy.received.endsWith("the last"));
    QVERIFY(busy.received.contains("\r\nConnection: close\r\n"));
    QCOMPARE(site.guard->requestsInFlight(), 0);

    Site quiet(m_tls);
    QSignalSpy quietDrained(quiet.guard, &GuardedServer::drained);
    quiet.guard->stopAccepting();
    quiet.guard->stopAccepting();
    QVERIFY(quietDrained.isEmpty());
    QTRY_COMPARE(quietDrained.size(), 1);
}

void TestGuardedServer::closesIdleConnections()
{
    Site site(m_tls);
    Client idle(*site.guard, m_tls);
    Client half(*site.guard, m_tls);
    QTRY_VERIFY(idle.isReady());
    half.send("GET /echo/1 HTTP/1.1\r\nHost:");
    QTRY_COMPARE(half.unsent(), 0);
    QTRY_COMPARE(site.guard->connectionCount(), 2);
    turnTheLoop();
    site.guard->closeIdleConnections();
    QTRY_VERIFY(idle.closed);
    half.send(" h\r\n\r\n");
    QTRY_VERIFY(half.received.endsWith("number 1."));
}

void TestGuardedServer::sharesAPortBetweenThreads()
{
    constexpr int connections = 40;
    Site here(m_tls);
    QThread thread;
    thread.start();
    QObject there;
    there.moveToThread(&thread);
    std::unique_ptr<Site> site;
    std::atomic<GuardedServer *> other = nullptr;
    QMetaObject::invokeMethod(&there, [&] {
        site = std::make_unique<Site>(m_tls);
        auto *guard = new GuardedServer(ConnectionLimits{});
        if (m_tls)
            guard->setTls(tlsOf(QStringLiteral("first")));
        if (guard->listenShared(QHostAddress::LocalHost, here.guard->serverPort()))
            site->http->bind(guard);
        other = guard;
    });
    QTRY_VERIFY(other.load());
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < connections; ++i) {
        clients.push_back(std::make_unique<Client>(*here.guard, m_tls));
        clients.back()->send(get("/echo/9") + get("/later"));
    }
    for (const auto &client : clients)
        QTRY_VERIFY(client->received.endsWith("number 9."));
    QTRY_COMPARE(here.guard->requestsInFlight() + other.load()->requestsInFlight(), connections);
    QVERIFY(here.guard->requestsInFlight() > 0);
    QVERIFY(other.load()->requestsInFlight() > 0);
    QMetaObject::invokeMethod(
            &there, [&] { site->http.reset(); }, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(
            &there, [&] { site.reset(); }, Qt::BlockingQueuedConnection); // with its promises
    thread.quit();
    QVERIFY(thread.wait());
}

void TestGuardedServer::saysWhyItCannotListen()
{
    QTcpServer jealous; // does not share
    QVERIFY(jealous.listen(QHostAddress::LocalHost));
    GuardedServer server{ConnectionLimits{}};
    QVERIFY(!server.listenShared(QHostAddress::LocalHost, jealous.serverPort()));
    QVERIFY(!server.listenError().isEmpty());
    QVERIFY(!server.isListening());
    QVERIFY(server.listenShared(QHostAddress::Any, 0));
    QVERIFY(server.listenError().isEmpty());
    QVERIFY(server.serverPort() > 0);
}

void TestGuardedServer::survivesItsOwnEnd_data()
{
    QTest::addColumn<bool>("guardOnly");
    QTest::addColumn<bool>("clientLeaves");
    QTest::newRow("of the QHttpServer") << false << false;
    QTest::newRow("of the QHttpServer, after the client has left") << false << true;
    QTest::newRow("of the guard") << true << false;
    QTest::newRow("of the guard, after the client has left") << true << true;
}

void TestGuardedServer::survivesItsOwnEnd()
{
    QFETCH(const bool, guardOnly);
    QFETCH(const bool, clientLeaves);
    Site site(m_tls);
    std::unique_ptr<QHttpServerResponder> held;
    Internal::setMissingHandler(*site.http, this, [&held](const QHttpServerRequest &, QHttpServerResponder responder) {
        held = std::make_unique<QHttpServerResponder>(std::move(responder));
    });
    Client waiting(*site.guard, m_tls);
    Client waitingToo(*site.guard, m_tls);
    Client idle(*site.guard, m_tls);
    Client half(*site.guard, m_tls);
    waiting.send(get("/later"));
    waitingToo.send(get("/held"));
    idle.send(get("/echo/1"));
    half.send("GET /");
    QTRY_COMPARE(site.promises.size(), 1u);
    QTRY_VERIFY(held);
    QTRY_VERIFY(idle.received.endsWith("number 1."));
    if (clientLeaves) {
        waiting.leave();
        QTRY_VERIFY(site.lifetimes.front()->clientGone());
    }
    if (guardOnly)
        delete site.guard;
    else
        site.http.reset();
    QVERIFY(site.lifetimes.front()->clientGone());
    site.answerNext("to nobody");
    held->write(QByteArray("to nobody"), QByteArray("text/plain"));
    held.reset();
    QTRY_VERIFY(idle.closed);
    turnTheLoop();
    QVERIFY(waiting.received.isEmpty());
    QVERIFY(waitingToo.received.isEmpty());
}

QTEST_GUILESS_MAIN(TestGuardedServer)
#include "tst_guardedserver.moc"
