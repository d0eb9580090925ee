// SPDX-License-Identifier: MIT
// Clients that leave, at any moment.
#include "guardedserverfixture.h"

class TestGuardedDepartures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void init() { m_tls = isTlsRow(); }

    void survivesClientsThatLeave_data();
    void survivesClientsThatLeave();
    void survivesManyClientsThatLeaveAtOnce();
    void forgetsHalfARequest();
    void survivesThemAtEveryByte();
    void survivesThemWhileTheAnswerIsComputed();
    void survivesThemWhileTheAnswerIsSent();

private:
    //! Hundreds that connect at once may take longer until all can send than one alone is given.
    [[nodiscard]] static ConnectionLimits patient()
    {
        ConnectionLimits limits;
        limits.headerTimeout = 60s;
        return limits;
    }
    //! Connects so many clients at once, and waits until all can send.
    [[nodiscard]] bool makeReady(const Site &site, size_t count, std::vector<std::unique_ptr<Client>> *clients) const
    {
        for (size_t i = 0; i < count; ++i)
            clients->push_back(std::make_unique<Client>(*site.guard, m_tls));
        const auto areReady = [clients] {
            return std::all_of(clients->begin(), clients->end(), [](const auto &client) { return client->isReady(); });
        };
        return QTest::qWaitFor(areReady, 30'000);
    }

    bool m_tls = false;
};

void TestGuardedDepartures::survivesClientsThatLeave_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("politely");
    QTest::newRow("with a reset") << 1 << false;
    QTest::newRow("with a close") << 1 << true;
    QTest::newRow("with more requests behind") << 3 << true;
}

void TestGuardedDepartures::survivesClientsThatLeave()
{
    QFETCH(const int, requests);
    QFETCH(const bool, politely);
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(get("/later").repeated(requests));
    QTRY_COMPARE(site.promises.size(), 1u);
    QVERIFY(!site.lifetimes.front()->clientGone());
    if (politely)
        client.socket.disconnectFromHost();
    else
        client.leave();
    QTRY_VERIFY(site.lifetimes.front()->clientGone());
    QCOMPARE(site.guard->requestsInFlight(), 1);
    site.answerNext("to nobody");
    QTRY_COMPARE(site.guard->connectionCount(), 0);
    QCOMPARE(site.guard->requestsInFlight(), 0);
    QCOMPARE(site.lifetimes.size(), 1u); // what was pipelined behind was never begun
}

void TestGuardedDepartures::survivesManyClientsThatLeaveAtOnce()
{
    constexpr int count = 100;
    Site site(m_tls);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<Client>(*site.guard, m_tls));
        clients.back()->send(get("/later"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(site.promises.size(), size_t(count), 20'000);
    clients.clear();
    for (int i = 0; i < count; ++i) {
        site.answerNext("to nobody");
        if (i % 7 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE(site.guard->connectionCount(), 0);
    Client late(*site.guard, m_tls);
    late.send(get("/echo/1"));
    QTRY_VERIFY(late.received.endsWith("number 1."));
}

void TestGuardedDepartures::forgetsHalfARequest()
{
    Site site(m_tls);
    for (const QByteArray &half : {QByteArray("GET /ec"), post("/echo", "abc").chopped(1), QByteArray()}) {
        Client client(*site.guard, m_tls);
        client.send(half);
        QTRY_VERIFY(client.isReady());
        QTRY_COMPARE(site.guard->connectionCount(), 1);
        client.leave();
        QTRY_COMPARE(site.guard->connectionCount(), 0);
    }
}

// Cut off behind each byte of a request, with and without another one behind it.
void TestGuardedDepartures::survivesThemAtEveryByte()
{
    const QByteArray requests =
            post("/echo", "abc", "Cookie: a=b\r\n") + get("/elsewhere") +
            "POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n";
    Site site(m_tls, patient());
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(makeReady(site, size_t(requests.size()) + 1, &clients));
    for (qsizetype cut = 0; cut <= requests.size(); ++cut) {
        Client &client = *clients[size_t(cut)];
        client.send(requests.first(cut));
        client.socket.flush();
        if (cut % 2 == 0)
            QCoreApplication::processEvents();
        client.leave();
    }
    QTRY_COMPARE_WITH_TIMEOUT(site.guard->connectionCount(), 0, 20'000);
    QCOMPARE(site.guard->requestsInFlight(), 0);
}

// By another thread, so that the answer and the client's end meet at any moment.
void TestGuardedDepartures::survivesThemWhileTheAnswerIsComputed()
{
    constexpr size_t count = 200;
    Site site(m_tls, patient());
    std::vector<std::unique_ptr<Client>> clients;
    QVERIFY(makeReady(site, count, &clients));
    for (size_t i = 0; i < count; ++i) {
        clients[i]->send(get("/elsewhere").repeated(1 + qsizetype(i % 3)));
        clients[i]->socket.flush();
        for (size_t turns = i % 10; turns > 0; --turns)
            QCoreApplication::processEvents();
        clients[i]->leave();
    }
    QTRY_COMPARE_WITH_TIMEOUT(site.guard->connectionCount(), 0, 20'000);
    QCOMPARE(site.guard->requestsInFlight(), 0);
    Client late(*site.guard, m_tls);
    late.send(get("/echo/1"));
    QTRY_VERIFY(late.received.endsWith("number 1."));
}

void TestGuardedDepartures::survivesThemWhileTheAnswerIsSent()
{
    Site site(m_tls);
    for (int i = 0; i < 10; ++i) {
        Client client(*site.guard, m_tls);
        client.stopReading();
        client.send(get("/large/20000000") + get("/later"));
        QTRY_VERIFY(client.socket.bytesAvailable() > 0);
        for (int turns = i; turns > 0; --turns)
            QCoreApplication::processEvents();
        QCOMPARE(site.guard->requestsInFlight(), 1);
        client.leave();
        QTRY_COMPARE(site.guard->connectionCount(), 0);
    }
    QVERIFY(site.promises.empty());
}

QTEST_GUILESS_MAIN(TestGuardedDepartures)
#include "tst_guardeddepartures.moc"
