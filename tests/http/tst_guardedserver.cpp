// SPDX-License-Identifier: MIT
#include "http/guard/guardedserver.h"
#include "http/qtcompat_p.h"

#include <QBuffer>
#include <QFile>
#include <QFutureInterface>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>
#include <QThread>
#include <QtConcurrent>

#include <array>
#include <deque>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Auth;
using namespace std::chrono_literals;

namespace {

QByteArray contentsOf(const char *fileName)
{
    QFile file(QFINDTESTDATA(fileName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration firstTls()
{
    return GuardedServer::modernTls(QSslCertificate::fromData(contentsOf("data/first.pem")),
                                    QSslKey(contentsOf("data/first.key"), QSsl::Ec));
}

QSslConfiguration secondTls()
{
    return GuardedServer::modernTls(QSslCertificate::fromData(contentsOf("data/second.pem")),
                                    QSslKey(contentsOf("data/second.key"), QSsl::Ec));
}

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// What a handler saw, one line each, and then the body.
QByteArray description(const QHttpServerRequest &request)
{
    const auto current = GuardedServer::currentRequest();
    QByteArray text = request.url().toString(QUrl::RemoveAuthority).toUtf8() + '\n';
    text += "from " + request.remoteAddress().toString().toUtf8() + ' ';
    text += current ? QByteArray::number(current->remotePort()) + (current->isTls() ? " tls" : " plain") : "nobody";
    for (const char *name : {"content-length", "transfer-encoding", "connection", "upgrade", "expect", "cookie"})
        text += '\n' + QByteArray(name) + '=' + request.value(name);
    return text + "\n\n" + request.body();
}

// A QHttpServer behind a guard. Answers to /later wait for answerNext().
class Site
{
public:
    // QPromise of Qt 6.4 runs a continuation twice when it takes the result out: once more in ~QPromise().
    using Promise = QFutureInterface<QHttpServerResponse>;

    explicit Site(bool tls, const ConnectionLimits &limits = {}, const QHostAddress &address = QHostAddress::LocalHost)
        : http(std::make_unique<QHttpServer>())
    {
        http->route(QStringLiteral("/echo"), [](const QHttpServerRequest &request) {
            return QHttpServerResponse("text/plain", description(request));
        });
        http->route(QStringLiteral("/echo/<arg>"), [](int number) {
            return QHttpServerResponse("text/plain", "number " + QByteArray::number(number) + '.');
        });
        http->route(QStringLiteral("/none"),
                    [] { return QHttpServerResponse(QHttpServerResponse::StatusCode::NoContent); });
        http->route(QStringLiteral("/large/<arg>"),
                    [](int size) { return QHttpServerResponse("text/plain", QByteArray(size, '#')); });
        http->route(QStringLiteral("/later"), [this] { return promiseAnswer(); });
        http->route(QStringLiteral("/elsewhere"),
                    [] { return QtConcurrent::run([] { return QHttpServerResponse("text/plain", "elsewhere"); }); });
        guard = new GuardedServer(limits);
        if (tls)
            guard->setTls(firstTls());
        listening = guard->listenShared(address, 0);
        http->bind(guard);
    }

    QFuture<QHttpServerResponse> promiseAnswer()
    {
        lifetimes.push_back(GuardedServer::currentRequest());
        promises.emplace_back();
        promises.back().reportStarted();
        return promises.back().future();
    }

    void answerNext(const QByteArray &body)
    {
        Promise promise = promises.front();
        promises.pop_front();
        promise.reportResult(QHttpServerResponse("text/plain", body));
        promise.reportFinished();
    }

    std::unique_ptr<QHttpServer> http;
    QPointer<GuardedServer> guard;
    bool listening = false;
    std::deque<Promise> promises;
    std::vector<std::shared_ptr<const RequestLifetime>> lifetimes;
};

class Client : public QObject
{
public:
    Client(const GuardedServer &server, bool tls)
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(&socket, &QSslSocket::readyRead, this, [this] {
            if (reads)
                received += socket.readAll();
        });
        connect(&socket, &QSslSocket::disconnected, this, [this] { closed = true; });
        if (tls)
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
        else
            socket.connectToHost(QStringLiteral("127.0.0.1"), server.serverPort());
    }

    void send(const QByteArray &bytes) { socket.write(bytes); }
    void leave() { socket.abort(); }
    bool isReady() const
    {
        const bool isPlain = socket.mode() == QSslSocket::UnencryptedMode;
        return isPlain ? socket.state() == QSslSocket::ConnectedState : socket.isEncrypted();
    }
    qint64 unsent() const { return socket.bytesToWrite() + socket.encryptedBytesToWrite(); }
    qsizetype answers() const { return received.count("HTTP/1.1 "); }
    int status() const { return received.mid(9, 3).toInt(); }
    QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }

    QSslSocket socket;
    QByteArray received;
    bool closed = false;
    bool reads = true;
};

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class TestGuardedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();

    void answersOneRequestAfterAnother();
    void answersRequestsThatComeByteByByte();
    void showsHandlersACleanRequest();
    void showsIPv4AddressesAsSuch();
    void takesChunkedBodies();
    void refuses_data();
    void refuses();
    void answersPipelinedRequestsInOrder();
    void handsOverOneRequestAtATime();
    void answersFromOtherThreads();
    void headLosesTheBody();
    void noContentHasNoLength();
    void closesWhenTheClientWantsIt_data();
    void closesWhenTheClientWantsIt();
    void letsClientsFinishTalking_data();
    void letsClientsFinishTalking();
    void asksForTheBodyThatIsExpected();
    void answersForTheWholeServer();
    void sendsLargeAnswers();
    void sendsDevices();
    void waitsForAResponderThatIsStillHeld();

    void survivesClientsThatLeave_data();
    void survivesClientsThatLeave();
    void survivesManyClientsThatLeaveAtOnce();
    void forgetsHalfARequest();
    void survivesItsOwnEnd_data();
    void survivesItsOwnEnd();

    void timesOut_data();
    void timesOut();
    void cutsOffSlowReaders();
    void cutsOffEndlessBodies();
    void limitsConnections();
    void limitsConnectionsPerAddress();

    void drains();
    void closesIdleConnections();
    void renewsItsCertificate();
    void sharesAPortBetweenThreads();
    void saysWhyItCannotListen();

private:
    bool m_tls = false;
};

void TestGuardedServer::initTestCase_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

void TestGuardedServer::init()
{
    QFETCH_GLOBAL(bool, tls);
    m_tls = tls;
}

void TestGuardedServer::answersOneRequestAfterAnother()
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

void TestGuardedServer::answersRequestsThatComeByteByByte()
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

void TestGuardedServer::showsHandlersACleanRequest()
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

void TestGuardedServer::showsIPv4AddressesAsSuch()
{
    Site site(m_tls, {}, QHostAddress::Any);
    QVERIFY(site.listening);
    Client client(*site.guard, m_tls);
    client.send(get("/echo"));
    QTRY_VERIFY(client.received.endsWith("\n\n"));
    QVERIFY(client.received.contains("\nfrom 127.0.0.1 "));
}

void TestGuardedServer::takesChunkedBodies()
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

void TestGuardedServer::refuses_data()
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
    QTest::newRow("a bad request behind a good one") << get("/none") + "GET\r\n" << 400;
}

void TestGuardedServer::refuses()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(request);
    QTRY_VERIFY(client.received.endsWith("\"}"));
    const QByteArray answer = client.received.sliced(client.received.lastIndexOf("HTTP/1.1 "));
    QVERIFY(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
    QVERIFY(answer.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QVERIFY(answer.contains("\r\n\r\n{\"detail\":\""));
    if (!m_tls)
        QTRY_VERIFY(client.closed); // TLS closes after a while, or when the client does
    client.leave();
    QTRY_COMPARE(site.guard->connectionCount(), 0);
}

void TestGuardedServer::answersPipelinedRequestsInOrder()
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

void TestGuardedServer::handsOverOneRequestAtATime()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(get("/later") + get("/later") + get("/echo/7"));
    QTRY_COMPARE(site.promises.size(), 1u);
    QCOMPARE(site.guard->requestsInFlight(), 1);
    client.send(get("/echo/8"));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
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

void TestGuardedServer::answersFromOtherThreads()
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

void TestGuardedServer::headLosesTheBody()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send("HEAD /large/100000 HTTP/1.1\r\nHost: h\r\n\r\n" + get("/echo/5"));
    QTRY_VERIFY(client.received.endsWith("number 5."));
    QVERIFY(client.received.toLower().contains("\r\ncontent-length: 100000\r\n"));
    QVERIFY(client.body().startsWith("HTTP/1.1 200"));
}

void TestGuardedServer::noContentHasNoLength()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(get("/none"));
    QTRY_VERIFY(client.received.endsWith("\r\n\r\n"));
    QCOMPARE(client.status(), 204);
    QVERIFY(!client.received.toLower().contains("content-length"));
}

void TestGuardedServer::closesWhenTheClientWantsIt_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("Connection: close") << get("/echo/1", "Connection: close\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /echo/1 HTTP/1.0\r\n\r\n");
    QTest::newRow("HTTP/1.0 with keep-alive") << QByteArray("GET /echo/1 HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QTest::newRow("with more behind") << get("/echo/1", "Connection: close\r\n") + get("/echo/2").repeated(100);
}

void TestGuardedServer::closesWhenTheClientWantsIt()
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

void TestGuardedServer::letsClientsFinishTalking_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("after a refusal") << get("/echo", "Content-Length: 800000000\r\n");
    QTest::newRow("after the last answer") << get("/echo", "Connection: close\r\n");
}

// A reset would overtake the answer on its way. Without QTcpSocket, which leaves as soon as the server says its last.
void TestGuardedServer::letsClientsFinishTalking()
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

void TestGuardedServer::asksForTheBodyThatIsExpected()
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

void TestGuardedServer::answersForTheWholeServer()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n" + get("/echo/1"));
    QTRY_VERIFY(client.received.endsWith("number 1."));
    QCOMPARE(client.status(), 204);
    QVERIFY(client.received.contains("\r\nAllow: GET,"));
}

void TestGuardedServer::sendsLargeAnswers()
{
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    client.send(get("/large/20000000") + get("/echo/1"));
    QTRY_VERIFY_WITH_TIMEOUT(client.received.endsWith("number 1."), 20'000);
    QCOMPARE(client.received.count('#'), 20'000'000);
}

// Qt 6.4 sends a device in 512 bytes a time, 6.8 waits for bytesWritten() in between.
void TestGuardedServer::sendsDevices()
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
    leaving.reads = false;
    leaving.socket.setReadBufferSize(1024);
    leaving.send(get("/device"));
    QTRY_VERIFY(leaving.socket.bytesAvailable() > 0);
    for (int i = 0; i < 100; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(site.guard->requestsInFlight(), 1);
    leaving.leave();
    QTRY_COMPARE_WITH_TIMEOUT(site.guard->connectionCount(), 1, 20'000);
}

void TestGuardedServer::waitsForAResponderThatIsStillHeld()
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
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    held.reset();
    QTRY_VERIFY(client.received.endsWith("\n\n"));
    QVERIFY(client.received.contains(m_tls ? " tls\n" : " plain\n")); // it knew its request
}

void TestGuardedServer::survivesClientsThatLeave_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("politely");
    QTest::newRow("with a reset") << 1 << false;
    QTest::newRow("with a close") << 1 << true;
    QTest::newRow("with more requests behind") << 3 << true;
}

void TestGuardedServer::survivesClientsThatLeave()
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

void TestGuardedServer::survivesManyClientsThatLeaveAtOnce()
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

void TestGuardedServer::forgetsHalfARequest()
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
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QVERIFY(waiting.received.isEmpty());
    QVERIFY(waitingToo.received.isEmpty());
}

void TestGuardedServer::timesOut_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing is sent, nothing is said") << QByteArray() << 0;
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost:") << 408;
    QTest::newRow("half a body") << post("/echo", "abc").chopped(1) << 408;
    QTest::newRow("half a second head") << get("/none") + "GET" << 408;
    QTest::newRow("idle after an answer") << get("/none") << 204;
}

void TestGuardedServer::timesOut()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const int, status);
    ConnectionLimits limits;
    limits.headerTimeout = 150ms;
    limits.bodyTimeout = 50ms;
    limits.keepAliveTimeout = 50ms;
    limits.writeTimeout = 100ms; // also how long it lingers
    Site site(m_tls, limits);
    Client client(*site.guard, m_tls);
    client.send(sent);
    QTRY_VERIFY(client.closed);
    QTRY_COMPARE(site.guard->connectionCount(), 0);
    const QByteArray last = client.received.mid(qMax<qsizetype>(0, client.received.lastIndexOf("HTTP/1.1 ")));
    QCOMPARE(last.mid(9, 3).toInt(), status);
    if (m_tls && sent.isEmpty()) { // a handshake that does not begin
        Client mute(*site.guard, false);
        QTRY_VERIFY(mute.closed);
    }
}

void TestGuardedServer::cutsOffSlowReaders()
{
    ConnectionLimits limits;
    limits.writeTimeout = 100ms;
    Site site(m_tls, limits);
    Client client(*site.guard, m_tls);
    client.reads = false;
    client.socket.setReadBufferSize(1024);
    client.send(get("/large/50000000"));
    QTRY_COMPARE(site.guard->requestsInFlight(), 1);
    QTRY_COMPARE(site.guard->connectionCount(), 0);
    QCOMPARE(site.guard->requestsInFlight(), 0);
}

void TestGuardedServer::cutsOffEndlessBodies()
{
    constexpr qint64 enough = 64 * 1024 * 1024;
    Site site(m_tls);
    Client client(*site.guard, m_tls);
    qint64 sent = 0;
    const QByteArray piece(64 * 1024, 'x');
    const auto push = [&] {
        while (!client.closed && client.unsent() < piece.size() && sent < enough)
            sent += qMax<qint64>(0, client.socket.write(piece));
    };
    QTRY_VERIFY(client.isReady());
    const qint64 before = residentBytes();
    client.send("POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 800000000\r\n\r\n");
    connect(&client.socket, &QSslSocket::bytesWritten, this, push);
    connect(&client.socket, &QSslSocket::encryptedBytesWritten, this, push);
    push();
    QTRY_VERIFY(client.closed);
    QCOMPARE(client.status(), 413);
    QVERIFY(sent < enough / 4);
    QVERIFY(residentBytes() - before < enough / 2);
}

void TestGuardedServer::limitsConnections()
{
    ConnectionLimits limits;
    limits.connections = 2;
    Site site(m_tls, limits);
    Client first(*site.guard, m_tls);
    Client second(*site.guard, m_tls);
    QTRY_VERIFY(first.isReady() && second.isReady());
    Client third(*site.guard, m_tls);
    QTRY_VERIFY(third.closed);
    QCOMPARE(third.status(), m_tls ? 0 : 503);
    second.leave();
    QTRY_COMPARE(site.guard->connectionCount(), 1);
    Client fourth(*site.guard, m_tls);
    fourth.send(get("/echo/4"));
    QTRY_VERIFY(fourth.received.endsWith("number 4."));
}

void TestGuardedServer::limitsConnectionsPerAddress()
{
    ConnectionLimits limits;
    limits.connectionsPerAddress = 1;
    Site site(m_tls, limits);
    auto first = std::make_unique<Client>(*site.guard, m_tls);
    QTRY_VERIFY(first->isReady());
    Client second(*site.guard, m_tls);
    QTRY_VERIFY(second.closed);
    QCOMPARE(second.status(), m_tls ? 0 : 429);
    first.reset();
    QTRY_COMPARE(site.guard->connectionCount(), 0);
    Client third(*site.guard, m_tls);
    third.send(get("/echo/3"));
    QTRY_VERIFY(third.received.endsWith("number 3."));
}

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
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    site.guard->closeIdleConnections();
    QTRY_VERIFY(idle.closed);
    half.send(" h\r\n\r\n");
    QTRY_VERIFY(half.received.endsWith("number 1."));
}

void TestGuardedServer::renewsItsCertificate()
{
    if (!m_tls)
        QSKIP("there is none");
    Site site(m_tls);
    const auto name = [](const Client &client) {
        return client.socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    };
    Client before(*site.guard, m_tls);
    QTRY_VERIFY(before.isReady());
    QCOMPARE(name(before), QStringLiteral("first.test"));
    site.guard->setTls(secondTls());
    Client after(*site.guard, m_tls);
    QTRY_VERIFY(after.isReady());
    QCOMPARE(name(after), QStringLiteral("second.test"));
    before.send(get("/echo/1"));
    QTRY_VERIFY(before.received.endsWith("number 1."));
    QVERIFY(before.socket.sessionProtocol() >= QSsl::TlsV1_2);
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
            guard->setTls(firstTls());
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

QTEST_GUILESS_MAIN(TestGuardedServer)
#include "tst_guardedserver.moc"
