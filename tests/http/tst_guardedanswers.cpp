// SPDX-License-Identifier: MIT
// How answers reach the client: in order, whole, and with the end they announce.
#include "guardedserverfixture.h"

#include <QBuffer>
#include <QScopeGuard>

#include <array>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

class TestGuardedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTransports(); }
    void init() { m_tls = isTlsRow(); }

    void answersPipelinedRequestsInOrder();
    void handsOverOneRequestAtATime();
    void answersFromOtherThreads();
    void headLosesTheBody();
    void noContentHasNoLength();
    void closesWhenTheClientWantsIt_data();
    void closesWhenTheClientWantsIt();
    void letsClientsFinishTalking_data();
    void letsClientsFinishTalking();
    void sendsLargeAnswers();
    void sendsDevices();
    void waitsForAResponderThatIsStillHeld();

private:
    bool m_tls = false;
};

void TestGuardedAnswers::answersPipelinedRequestsInOrder()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    QByteArray requests;
    QByteArray expected;
    for (int i = 0; i < 200; ++i) {
        requests += get("/echo/" + QByteArray::number(i));
        expected += "number " + QByteArray::number(i) + '.';
    }
    client.send(requests);
    QTRY_VERIFY(client.received.endsWith("number 199."));
    QByteArray bodies;
    for (qsizetype at = 0; (at = client.received.indexOf("\r\n\r\n", at)) >= 0; at += 4)
        bodies += client.received.mid(at + 4, client.received.indexOf('.', at + 4) - at - 3);
    QCOMPARE(bodies, expected);
}

void TestGuardedAnswers::handsOverOneRequestAtATime()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(get("/later") + get("/later") + get("/echo/7"));
    QTRY_COMPARE(site.promises.size(), 1u);
    QCOMPARE(site.guard->requestsInFlight(), 1);
    client.send(get("/echo/8"));
    turnTheLoop();
    QCOMPARE(site.promises.size(), 1u);
    QVERIFY(client.received.isEmpty());
    site.answerNext("first");
    QTRY_COMPARE(site.promises.size(), 1u);
    QTRY_VERIFY(client.received.endsWith("first"));
    site.answerNext("second");
    QTRY_VERIFY(client.received.endsWith("number 8."));
    QVERIFY(client.received.indexOf("second") < client.received.indexOf("number 7."));
    QCOMPARE(client.answers(), 4);
}

void TestGuardedAnswers::answersFromOtherThreads()
{
    Site site(m_tls);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<Client>(*site.guard, m_tls));
        clients.back()->send(get("/elsewhere") + get("/elsewhere"));
    }
    for (const auto &client : clients)
        QTRY_COMPARE(client->received.count("\r\n\r\nelsewhere"), 2);
}

void TestGuardedAnswers::headLosesTheBody()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send("HEAD /large/100000 HTTP/1.1\r\nHost: h\r\n\r\n" + get("/echo/5"));
    QTRY_VERIFY(client.received.endsWith("number 5."));
    QVERIFY(client.received.toLower().contains("\r\ncontent-length: 100000\r\n"));
    QVERIFY(client.body().startsWith("HTTP/1.1 200"));
}

void TestGuardedAnswers::noContentHasNoLength()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(get("/none"));
    QTRY_VERIFY(client.received.endsWith("\r\n\r\n"));
    QCOMPARE(client.status(), 204);
    QVERIFY(!client.received.toLower().contains("content-length"));
}

void TestGuardedAnswers::closesWhenTheClientWantsIt_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("Connection: close") << get("/echo/1", "Connection: close\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /echo/1 HTTP/1.0\r\n\r\n");
    QTest::newRow("HTTP/1.0 with keep-alive") << QByteArray("GET /echo/1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QTest::newRow("with more behind") << get("/echo/1", "Connection: close\r\n") + get("/echo/2").repeated(100);
}

void TestGuardedAnswers::closesWhenTheClientWantsIt()
{
    QFETCH(const QByteArray, request);
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(request);
    QTRY_VERIFY(client.closed);
    QVERIFY(client.received.contains("\r\nConnection: close\r\n"));
    QVERIFY(client.received.endsWith("number 1."));
    QTRY_COMPARE(site.guard->connectionCount(), 0);
}

void TestGuardedAnswers::letsClientsFinishTalking_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("after a refusal") << get("/echo", "Content-Length: 800000000\r\n");
    QTest::newRow("after the last answer") << get("/echo", "Connection: close\r\n");
}

// A reset would overtake the answer on its way. Without QTcpSocket, which leaves as soon as the server says its last.
void TestGuardedAnswers::letsClientsFinishTalking()
{
    QFETCH(const QByteArray, request);
    if (m_tls)
        QSKIP("TLS cannot end one side only");
    Site site(m_tls);
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto closeLater = qScopeGuard([client] { ::close(client); });
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(site.guard->serverPort());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    const auto talk = [client](const QByteArray &bytes) {
        return ::send(client, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    };
    QCOMPARE(talk(request), request.size());
    QByteArray answer;
    const auto hearsTheEnd = [client, &answer] {
        std::array<char, 4096> buffer;
        const ssize_t size = ::recv(client, buffer.data(), buffer.size(), MSG_DONTWAIT);
        answer.append(buffer.data(), qMax<ssize_t>(0, size));
        return size == 0;
    };
    QTRY_VERIFY(hearsTheEnd());
    QVERIFY(answer.startsWith("HTTP/1.1 "));
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(talk(QByteArray(1000, 'x')), 1000);
        QCoreApplication::processEvents();
    }
    QCOMPARE(site.guard->connectionCount(), 1);
    QCOMPARE(::shutdown(client, SHUT_WR), 0);
    QTRY_COMPARE(site.guard->connectionCount(), 0);
}

void TestGuardedAnswers::sendsLargeAnswers()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(get("/large/20000000") + get("/echo/1"));
    QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith("number 1."), 20'000);
    QCOMPARE(client.received.count('#'), 20'000'000);
}

// Qt 6.4 sends a device in 512 bytes a time, 6.8 waits for bytesWritten() in between.
void TestGuardedAnswers::sendsDevices()
{
    constexpr int size = 12'000'000; // more than the kernel takes off the server's hands
    Site site(m_tls);
    Internal::setMissingHandler(*site.http, this, [](const QHttpServerRequest &, QHttpServerResponder responder) {
        auto *buffer = new QBuffer;
        buffer->setData(QByteArray(size, '#'));
        responder.write(buffer, QByteArray("text/plain"));
    });
    Client client(*site.guard, m_tls);
    client.send(get("/device") + get("/echo/1"));
    QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith("number 1."), 20'000);
    QCOMPARE(client.received.count('#'), size);

    Client leaving(*site.guard, m_tls);
    leaving.stopReading();
    leaving.send(get("/device"));
    QTRY_VERIFY(leaving.socket.bytesAvailable() > 0);
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(site.guard->requestsInFlight(), 1);
    leaving.leave();
    QTRY_COMPARE_WITH_TIMEOUT(site.guard->connectionCount(), 1, 20'000);
}

void TestGuardedAnswers::waitsForAResponderThatIsStillHeld()
{
    Site site(m_tls);
    std::unique_ptr<QHttpServerResponder> held;
    Internal::setMissingHandler(*site.http, this, [&held](const QHttpServerRequest &, QHttpServerResponder responder) {
        held = std::make_unique<QHttpServerResponder>(std::move(responder));
        held->write(QByteArray("held"), QByteArray("text/plain"));
    });
    Client client(*site.guard, m_tls);
    client.send(get("/held") + get("/echo"));
    QTRY_VERIFY(client.received.contains("held"));
    turnTheLoop();
    held.reset();
    QTRY_VERIFY(client.received.endsWith("\n\n"));
    QVERIFY(client.received.contains(m_tls ? " tls\n" : " plain\n")); // it knew its request
}

QTEST_GUILESS_MAIN(TestGuardedAnswers)
#include "tst_guardedanswers.moc"
