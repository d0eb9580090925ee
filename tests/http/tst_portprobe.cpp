// SPDX-License-Identifier: MIT
#include "http/guard/portprobe_p.h"

#include "support/plainclient.h"

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <thread>

class TestPortProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreePortIsNotTaken_data();
    void aFreePortIsNotTaken();
    void aTakenOneIs_data() { aFreePortIsNotTaken_data(); }
    void aTakenOneIs();
    void nobodyIsLetInMeanwhile();

private:
    //! Below those that the kernel gives to clients: one of them may connect to itself. Above those of which
    //! support/servers.py takes one for a server of another test.
    static quint16 freePort()
    {
        QTcpServer server;
        for (;;) {
            const auto port = quint16(QRandomGenerator::global()->bounded(32'000, 32'768));
            if (server.listen(QHostAddress::Any, port))
                return port;
        }
    }
};

void TestPortProbe::aFreePortIsNotTaken_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("one address") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("all of them") << QHostAddress(QHostAddress::Any);
    QTest::newRow("all of IPv4") << QHostAddress(QHostAddress::AnyIPv4);
}

void TestPortProbe::aFreePortIsNotTaken()
{
    QFETCH(const QHostAddress, address);
    QCOMPARE(Auth::Internal::whyPortIsTaken(address, freePort()), QString());
    QCOMPARE(Auth::Internal::whyPortIsTaken(address, 0), QString());
}

void TestPortProbe::aTakenOneIs()
{
    QFETCH(const QHostAddress, address);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QVERIFY(!Auth::Internal::whyPortIsTaken(address, server.serverPort()).isEmpty());
}

//! Who is let in while there is nobody to answer is reset, and a proxy tells its client 502.
void TestPortProbe::nobodyIsLetInMeanwhile()
{
    const quint16 port = freePort();
    std::atomic<bool> isDone = false;
    std::atomic<int> asked = 0;
    std::atomic<int> letIn = 0;
    const std::jthread asking([&] {
        while (!isDone) {
            PlainClient client;
            letIn += client.connectTo(port) ? 1 : 0;
            ++asked;
        }
    });
    for (int i = 0; i < 2000 || asked < 2000; ++i)
        QCOMPARE(Auth::Internal::whyPortIsTaken(QHostAddress::LocalHost, port), QString());
    isDone = true;
    QCOMPARE(letIn.load(), 0);
}

QTEST_GUILESS_MAIN(TestPortProbe)
#include "tst_portprobe.moc"
