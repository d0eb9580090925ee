// SPDX-License-Identifier: MIT
// How many connections there may be, and which one gives way to a newcomer.
#include "guardedserverfixture.h"

#include <QElapsedTimer>

namespace {

using ClientPtr = std::unique_ptr<Client>;

ConnectionLimits atMost(int connections, int perAddress = 0)
{
    ConnectionLimits limits;
    limits.connections = connections;
    limits.connectionsPerAddress = perAddress;
    return limits;
}

} // namespace

class TestGuardedConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void init() { m_tls = isTlsRow(); }

    void refusesWhenAllAreBusy();
    void sparesWhoSendsABody();
    void theLongestIdleGivesWay();
    void whoNeverSpokeGivesWayFirst();
    void aSilentFloodKeepsNobodyOut();
    void whoIsFinishedGivesWayBeforeAll();
    void aHeadThatTricklesGivesWayAfterASecond();
    void sparesWhoseBytesAreOnTheirWay();
    void anAddressOnlyMakesRoomForItself();
    void refusesWhenAllOfAnAddressAreBusy();
    void serversCountTogether();
    void aServerThatEndsGivesItsPlacesBack();

private:
    [[nodiscard]] ClientPtr connectTo(const Site &site, const char *from = "127.0.0.1")
    {
        return std::make_unique<Client>(*site.guard, m_tls, QHostAddress(QLatin1String(from)));
    }
    //! A client that has had one answer and keeps its connection; nullptr when it got none.
    [[nodiscard]] ClientPtr keptAlive(const Site &site, const char *from = "127.0.0.1")
    {
        ClientPtr client = connectTo(site, from);
        return isAnswered(*client) ? std::move(client) : nullptr;
    }
    //! A client whose answer waits for Site::answerNext().
    [[nodiscard]] ClientPtr busy(const Site &site, const char *from = "127.0.0.1")
    {
        ClientPtr client = connectTo(site, from);
        const size_t before = site.promises.size();
        client->send(get("/later"));
        return QTest::qWaitFor([&] { return site.promises.size() > before; }) ? std::move(client) : nullptr;
    }
    //! A client that the server has and that never sends a byte, with TLS none of a request.
    [[nodiscard]] ClientPtr silent(const Site &site)
    {
        ClientPtr client = connectTo(site);
        return QTest::qWaitFor([&] { return client->isReady(); }) ? std::move(client) : nullptr;
    }
    [[nodiscard]] static bool isAnswered(Client &client)
    {
        const qsizetype before = client.answers();
        client.send(get("/echo/1"));
        const auto isWhole = [&] {
            return client.answers() > before && client.received.endsWith("number 1.");
        };
        return QTest::qWaitFor([&] { return isWhole() || client.closed; }) && isWhole();
    }
    //! Whether a newcomer is turned away, with the status that plain clients are told.
    [[nodiscard]] bool isRefused(const Site &site, int status, const char *from = "127.0.0.1")
    {
        const ClientPtr client = connectTo(site, from);
        client->send(get("/echo/1"));
        return QTest::qWaitFor([&] { return client->closed; }) && client->status() == (m_tls ? 0 : status);
    }

    bool m_tls = false;
};

void TestGuardedConnections::refusesWhenAllAreBusy()
{
    Site site(m_tls, atMost(2));
    const ClientPtr first = busy(site);
    const ClientPtr second = busy(site);
    QVERIFY(first && second);
    QVERIFY(isRefused(site, 503));
    QCOMPARE(site.guard->connectionCount(), 2);
    site.answerNext("first");
    site.answerNext("second");
    QTRY_VERIFY(first->received.endsWith("first") && second->received.endsWith("second"));
}

void TestGuardedConnections::sparesWhoSendsABody()
{
    Site site(m_tls, atMost(1));
    const QByteArray request = post("/echo", "abc");
    const ClientPtr client = connectTo(site);
    client->send(request.chopped(1));
    QTRY_VERIFY(client->isReady());
    QTRY_COMPARE(client->unsent(), 0);
    turnTheLoop();
    QVERIFY(isRefused(site, 503));
    client->send(request.last(1));
    QTRY_VERIFY(client->received.endsWith("\n\nabc"));
}

void TestGuardedConnections::theLongestIdleGivesWay()
{
    Site site(m_tls, atMost(3));
    const ClientPtr first = keptAlive(site);
    const ClientPtr second = keptAlive(site);
    const ClientPtr third = keptAlive(site);
    QVERIFY(first && second && third);
    QVERIFY(isAnswered(*first)); // so the second is idle for longest
    const ClientPtr fourth = keptAlive(site);
    QVERIFY(fourth);
    QTRY_VERIFY(second->closed);
    const ClientPtr fifth = keptAlive(site);
    QVERIFY(fifth);
    QTRY_VERIFY(third->closed);
    QVERIFY(!first->closed && !fourth->closed);
    QVERIFY(isAnswered(*first) && isAnswered(*fourth));
    QCOMPARE(site.guard->connectionCount(), 3);
}

void TestGuardedConnections::whoNeverSpokeGivesWayFirst()
{
    Site site(m_tls, atMost(4));
    const ClientPtr kept = keptAlive(site);
    const ClientPtr firstSilent = silent(site);
    const ClientPtr shakesHands = std::make_unique<Client>(*site.guard, false); // never begins to, with TLS
    const ClientPtr lastSilent = silent(site);
    QVERIFY(kept && firstSilent && lastSilent);
    QTRY_COMPARE(site.guard->connectionCount(), 4);
    const ClientPtr fifth = busy(site);
    QTRY_VERIFY(fifth && firstSilent->closed);
    const ClientPtr sixth = busy(site);
    QTRY_VERIFY(sixth && shakesHands->closed);
    const ClientPtr seventh = busy(site);
    QTRY_VERIFY(seventh && lastSilent->closed);
    QVERIFY(!kept->closed);
    const ClientPtr eighth = busy(site);
    QTRY_VERIFY(eighth && kept->closed);
    QVERIFY(isRefused(site, 503));
}

void TestGuardedConnections::aSilentFloodKeepsNobodyOut()
{
    constexpr int places = 10;
    Site site(m_tls, atMost(places));
    const ClientPtr kept = keptAlive(site);
    std::vector<ClientPtr> flood;
    for (int i = 0; i < 5 * places; ++i) {
        flood.push_back(connectTo(site));
        if (i % places == 0)
            QVERIFY(keptAlive(site)); // and leaves
    }
    turnTheLoop();
    QVERIFY(site.guard->connectionCount() <= places);
    QVERIFY(kept && !kept->closed && isAnswered(*kept));
    QVERIFY(keptAlive(site));
}

void TestGuardedConnections::whoIsFinishedGivesWayBeforeAll()
{
    Site site(m_tls, atMost(2));
    const ClientPtr mute = silent(site);
    const ClientPtr refused = connectTo(site);
    refused->stopReading(1); // so it does not see that the server has closed its side
    refused->send("nonsense\r\n");
    QVERIFY(mute);
    QTRY_COMPARE(site.guard->connectionCount(), 2);
    QTRY_VERIFY(refused->socket.bytesAvailable() > 0);
    const ClientPtr newcomer = keptAlive(site);
    QVERIFY(newcomer && !mute->closed);
    QCOMPARE(site.guard->connectionCount(), 2);
    QVERIFY(isAnswered(*mute));
}

void TestGuardedConnections::aHeadThatTricklesGivesWayAfterASecond()
{
    QElapsedTimer timer;
    Site site(m_tls, atMost(1));
    timer.start();
    const ClientPtr trickling = connectTo(site);
    trickling->send("GET /echo");
    QTRY_VERIFY(trickling->isReady());
    QTRY_COMPARE(trickling->unsent(), 0);
    turnTheLoop();
    QVERIFY(isRefused(site, 503));
    QVERIFY(!trickling->closed);
    QTRY_VERIFY(keptAlive(site));
    QVERIFY(timer.elapsed() >= 1000);
    QTRY_VERIFY(trickling->closed);
    QCOMPARE(trickling->status(), 503);
}

// One turn of the loop may bring a newcomer and a request of the one who would have to go.
void TestGuardedConnections::sparesWhoseBytesAreOnTheirWay()
{
    Site site(m_tls, atMost(1));
    for (int i = 0; i < 10; ++i) {
        const ClientPtr kept = keptAlive(site);
        QVERIFY(kept);
        kept->send(get("/echo/2"));
        kept->socket.flush();
        const ClientPtr newcomer = connectTo(site);
        QTRY_VERIFY(kept->received.endsWith("number 2."));
    }
}

void TestGuardedConnections::anAddressOnlyMakesRoomForItself()
{
    Site site(m_tls, atMost(0, 2));
    const ClientPtr neighbour = keptAlive(site, "127.0.0.2");
    const ClientPtr first = keptAlive(site);
    const ClientPtr second = keptAlive(site);
    QVERIFY(neighbour && first && second);
    const ClientPtr third = keptAlive(site);
    QVERIFY(third);
    QTRY_VERIFY(first->closed);
    QVERIFY(!neighbour->closed && !second->closed);
    QCOMPARE(site.guard->connectionCount(), 3);
    QVERIFY(isAnswered(*neighbour));
}

void TestGuardedConnections::refusesWhenAllOfAnAddressAreBusy()
{
    Site site(m_tls, atMost(3, 1));
    const ClientPtr first = busy(site);
    const ClientPtr neighbour = keptAlive(site, "127.0.0.2");
    QVERIFY(first && neighbour);
    QVERIFY(isRefused(site, 429));
    QVERIFY(!neighbour->closed);
    site.answerNext("first");
    QTRY_VERIFY(first->received.endsWith("first"));
    const ClientPtr second = keptAlive(site);
    QTRY_VERIFY(second && first->closed);
}

void TestGuardedConnections::serversCountTogether()
{
    const auto census = std::make_shared<ConnectionCensus>();
    Site here(m_tls, atMost(2), QHostAddress::LocalHost, census);
    Site there(m_tls, atMost(2), QHostAddress::LocalHost, census);
    const ClientPtr first = busy(here);
    const ClientPtr second = busy(there);
    QVERIFY(first && second);
    QCOMPARE(census->connectionCount(), 2);
    QVERIFY(isRefused(here, 503));
    QVERIFY(isRefused(there, 503));
    there.answerNext("second");
    QTRY_VERIFY(second->received.endsWith("second"));
    const ClientPtr third = busy(here); // in the place of one of the other server
    QTRY_VERIFY(third && second->closed);
    QTRY_COMPARE(census->connectionCount(), 2);
    QCOMPARE(there.guard->connectionCount(), 0);
    QVERIFY(isRefused(here, 503));
    QVERIFY(isRefused(there, 503));
    first->leave();
    here.answerNext("to nobody");
    QTRY_COMPARE(census->connectionCount(), 1);
    QVERIFY(keptAlive(there));
}

void TestGuardedConnections::aServerThatEndsGivesItsPlacesBack()
{
    const auto census = std::make_shared<ConnectionCensus>();
    auto site = std::make_unique<Site>(m_tls, atMost(3, 3), QHostAddress::LocalHost, census);
    const ClientPtr first = keptAlive(*site);
    const ClientPtr second = silent(*site);
    const ClientPtr third = busy(*site);
    QVERIFY(first && second && third);
    site->http.reset();
    QCOMPARE(census->connectionCount(), 0);
    site->answerNext("to nobody");
    turnTheLoop();
    QCOMPARE(census->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestGuardedConnections)
#include "tst_guardedconnections.moc"
