// SPDX-License-Identifier: MIT
#include "http/guard/connectioncensus.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace Auth;
using Admission = ConnectionCensus::Admission;

namespace {

ConnectionLimits atMost(int connections, int perAddress)
{
    ConnectionLimits limits;
    limits.connections = connections;
    limits.connectionsPerAddress = perAddress;
    return limits;
}

} // namespace

class TestConnectionCensus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAll();
    void countsAddresses_data();
    void countsAddresses();
    void theAddressIsRefusedFirst();
    void zeroIsNoLimit();
    void promisesAreBounded();
    void aMemberThatPartsOwesNothing();
    void neverAdmitsMoreFromManyThreads();
};

void TestConnectionCensus::countsAll()
{
    const ConnectionLimits limits = atMost(2, 0);
    const QHostAddress address(QStringLiteral("192.0.2.1"));
    ConnectionCensus census;
    QCOMPARE(census.enter(address, limits), Admission::Admitted);
    QCOMPARE(census.enter(address, limits), Admission::Admitted);
    QCOMPARE(census.enter(address, limits), Admission::Full);
    QCOMPARE(census.connectionCount(), 2);
    census.leave(address, limits);
    QCOMPARE(census.connectionCount(), 1);
    QCOMPARE(census.enter(address, limits), Admission::Admitted);
}

void TestConnectionCensus::countsAddresses_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Admission>("admission");
    const auto row = [](const char *name, const char *one, const char *other, Admission admission) {
        QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << admission;
    };
    row("the same IPv4 address", "192.0.2.1", "192.0.2.1", Admission::AddressFull);
    row("the next IPv4 address", "192.0.2.1", "192.0.2.2", Admission::Admitted);
    row("the same /64", "2001:db8:1:2::1", "2001:db8:1:2:ffff::", Admission::AddressFull);
    row("the next /64", "2001:db8:1:2::1", "2001:db8:1:3::1", Admission::Admitted);
    row("IPv4 and IPv6", "192.0.2.1", "2001:db8::c000:201", Admission::Admitted);
}

void TestConnectionCensus::countsAddresses()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const Admission, admission);
    const ConnectionLimits limits = atMost(0, 1);
    ConnectionCensus census;
    QCOMPARE(census.enter(QHostAddress(one), limits), Admission::Admitted);
    QCOMPARE(census.enter(QHostAddress(other), limits), admission);
    census.leave(QHostAddress(one), limits);
    QCOMPARE(census.enter(QHostAddress(one), limits), Admission::Admitted);
}

// Its own connections can make room for it, and that is room among all.
void TestConnectionCensus::theAddressIsRefusedFirst()
{
    const ConnectionLimits limits = atMost(1, 1);
    ConnectionCensus census;
    QCOMPARE(census.enter(QHostAddress(QStringLiteral("192.0.2.1")), limits), Admission::Admitted);
    QCOMPARE(census.enter(QHostAddress(QStringLiteral("192.0.2.1")), limits), Admission::AddressFull);
    QCOMPARE(census.enter(QHostAddress(QStringLiteral("192.0.2.2")), limits), Admission::Full);
}

void TestConnectionCensus::zeroIsNoLimit()
{
    constexpr int many = 20'000;
    const QHostAddress address(QStringLiteral("192.0.2.1"));
    ConnectionCensus census;
    for (int i = 0; i < many; ++i)
        QCOMPARE(census.enter(address, atMost(0, 0)), Admission::Admitted);
    QCOMPARE(census.connectionCount(), many);
}

void TestConnectionCensus::promisesAreBounded()
{
    constexpr int places = 100;
    const ConnectionLimits limits = atMost(places, 0);
    const QHostAddress address(QStringLiteral("192.0.2.1"));
    ConnectionCensus census;
    ConnectionCensus::Member here;
    ConnectionCensus::Member there;
    int asked = 0;
    there.askForAPlace = [&asked] {
        ++asked;
    };
    census.join(&here);
    census.join(&there);
    for (int i = 0; i < places; ++i)
        QCOMPARE(census.enter(address, limits), Admission::Admitted);
    here.spare = 1; // its own, which it would have closed itself
    QCOMPARE(census.enterByPromise(address, limits, &here), Admission::Full);
    there.spare = 2;
    QCOMPARE(census.enterByPromise(address, limits, &here), Admission::Admitted);
    QCOMPARE(census.enterByPromise(address, limits, &here), Admission::Admitted);
    QCOMPARE(census.enterByPromise(address, limits, &here), Admission::Full);
    QCOMPARE(asked, 2);
    census.leave(address, limits); // it closed one of its own
    QCOMPARE(census.enter(address, limits), Admission::Admitted);
    QCOMPARE(census.enter(address, limits), Admission::Full);
    census.keepPromise(&there); // but it could not close one
    there.spare = 2;
    QCOMPARE(census.enterByPromise(address, limits, &here), Admission::Full);
    there.spare = places;
    while (census.enterByPromise(address, limits, &here) == Admission::Admitted) {
    }
    QVERIFY(census.connectionCount() <= places + ConnectionCensus::maximumPromises);
    census.part(&here);
    census.part(&there);
}

void TestConnectionCensus::aMemberThatPartsOwesNothing()
{
    const ConnectionLimits limits = atMost(1, 0);
    const QHostAddress address(QStringLiteral("192.0.2.1"));
    ConnectionCensus census;
    ConnectionCensus::Member here;
    ConnectionCensus::Member there;
    there.askForAPlace = [] {
    };
    there.spare = 1;
    census.join(&there);
    QCOMPARE(census.enter(address, limits), Admission::Admitted);
    QCOMPARE(census.enterByPromise(address, limits, &here), Admission::Admitted);
    census.part(&there);
    QCOMPARE(there.promised, 0);
    QCOMPARE(census.enterByPromise(address, limits, &here), Admission::Full);
    census.leave(address, limits);
    QCOMPARE(census.enter(address, limits), Admission::Full); // there is one still
    census.leave(address, limits);
    QCOMPARE(census.enter(address, limits), Admission::Admitted);
}

void TestConnectionCensus::neverAdmitsMoreFromManyThreads()
{
    constexpr int places = 3;
    const ConnectionLimits limits = atMost(places, places);
    ConnectionCensus census;
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    const auto comeAndGo = [&] {
        const QHostAddress address(QStringLiteral("192.0.2.1"));
        for (int i = 0; i < 20'000; ++i) {
            if (census.enter(address, limits) != Admission::Admitted)
                continue;
            const int now = ++inside;
            int known = most;
            while (now > known && !most.compare_exchange_weak(known, now)) {
            }
            --inside;
            census.leave(address, limits);
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4 * places; ++i)
        threads.emplace_back(comeAndGo);
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(most <= places);
    QCOMPARE(census.connectionCount(), 0);
    for (int i = 0; i < places; ++i)
        QCOMPARE(census.enter(QHostAddress(QStringLiteral("192.0.2.1")), limits), Admission::Admitted);
}

QTEST_APPLESS_MAIN(TestConnectionCensus)
#include "tst_connectioncensus.moc"
