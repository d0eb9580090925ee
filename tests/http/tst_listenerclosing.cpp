// SPDX-License-Identifier: MIT
// Nobody who comes while a server stops is reset: whoever was let in is answered.
#include "guardedserverfixture.h"

#include "support/plainclient.h"

#include <QSignalSpy>

#include <atomic>
#include <thread>

namespace {

//! As a proxy does that keeps no connections.
void askUntilNotLetIn(quint16 port, std::atomic<int> &answered, std::atomic<int> &lost)
{
    for (;;) {
        PlainClient client;
        if (!client.connectTo(port))
            return;
        const bool isSent = client.send(get("/echo/7", "Connection: close\r\n"));
        ++(isSent && client.receive().endsWith("number 7.") ? answered : lost);
    }
}

} // namespace

class TestListenerClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverWasLetInIsAnswered();
    void whoWasNotToldOfTheEndIsAnswered();
    void drainedWaitsForWhatWasNotReadYet();
    void drainedDoesNotWaitForASlowHead();
};

void TestListenerClosing::whoeverWasLetInIsAnswered()
{
    constexpr int rounds = 4;
    constexpr int clients = 4;
    std::atomic<int> answered = 0;
    std::atomic<int> lost = 0;
    for (int round = 0; round < rounds; ++round) {
        Site site(false);
        QVERIFY(site.listening);
        std::atomic<int> asking = clients;
        std::vector<std::jthread> threads;
        for (int i = 0; i < clients; ++i) {
            threads.emplace_back([&, port = site.guard->serverPort()] {
                askUntilNotLetIn(port, answered, lost);
                --asking;
            });
        }
        QTRY_COMPARE_GT(answered.load(), (round + 1) * clients); // all of them are at it
        site.guard->stopListening();
        QTRY_COMPARE(asking.load(), 0);
        QVERIFY(!site.guard->isListening());
    }
    QCOMPARE(lost.load(), 0);
}

// An answer that was written just before, and not sent yet, says nothing of an end: the next request may be on its way.
void TestListenerClosing::whoWasNotToldOfTheEndIsAnswered()
{
    Site site(false);
    Internal::setMissingHandler(*site.http, this, [&site](const QHttpServerRequest &, QHttpServerResponder responder) {
        responder.write(QByteArray("first."), QByteArray("text/plain"));
        site.guard->closeAfterAnswers();
    });
    PlainClient client;
    QVERIFY(client.connectTo(site.guard->serverPort()));
    QVERIFY(client.send(get("/then/it/stops")));
    QTRY_VERIFY(client.hasAnswer());
    const QByteArray first = client.receive();
    QVERIFY2(first.endsWith("first."), first);
    QVERIFY(!first.contains("Connection: close"));
    QVERIFY(client.send(get("/echo/7")));
    QTRY_VERIFY(client.hasAnswer());
    const QByteArray second = client.receive();
    QVERIFY(second.endsWith("number 7."));
    QVERIFY(second.contains("Connection: close"));
}

void TestListenerClosing::drainedWaitsForWhatWasNotReadYet()
{
    Site site(false);
    connect(site.guard, &GuardedServer::drained, this, [&site] { delete site.guard; });
    PlainClient client; // the server is busy meanwhile
    QVERIFY(client.connectTo(site.guard->serverPort()));
    QVERIFY(client.send(get("/echo/7")));
    site.guard->stopAccepting();
    site.guard->closeIdleConnections();
    QTRY_VERIFY(!site.guard);
    QVERIFY(client.receive().endsWith("number 7."));
}

void TestListenerClosing::drainedDoesNotWaitForASlowHead()
{
    Site site(false);
    QSignalSpy drained(site.guard, &GuardedServer::drained);
    PlainClient slow;
    QVERIFY(slow.connectTo(site.guard->serverPort()));
    QVERIFY(slow.send("GET / HTTP/1.1\r\n"));
    QTRY_COMPARE(site.guard->connectionCount(), 1);
    QElapsedTimer waiting;
    waiting.start();
    site.guard->stopAccepting();
    QTRY_COMPARE_WITH_TIMEOUT(drained.size(), 1, 5000);
    QVERIFY2(waiting.elapsed() < site.guard->limits().headerTimeout.count() / 2,
             qPrintable(QString::number(waiting.elapsed())));
}

QTEST_GUILESS_MAIN(TestListenerClosing)
#include "tst_listenerclosing.moc"
