// SPDX-License-Identifier: MIT
#pragma once

#include "http/guard/guardedserver.h"
#include "http/qtcompat_p.h"

#include <QFile>
#include <QFutureInterface>
#include <QPointer>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>
#include <QTimer>
#include <QtConcurrent>

#include <deque>

using namespace Auth;
using namespace std::chrono_literals;

//! Every test runs over plain TCP and over TLS: a global data table for initTestCase_data().
inline void addTransports()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("TLS") << true;
}

//! For init(): whether the current row of that table is TLS.
inline bool isTlsRow()
{
    QFETCH_GLOBAL(bool, tls);
    return tls;
}

inline QByteArray contentsOf(const QString &fileName)
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/http/data/") + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! The certificate of NAME.test.
inline QSslConfiguration tlsOf(const QString &name)
{
    return GuardedServer::modernTls(QSslCertificate::fromData(contentsOf(name + QStringLiteral(".pem"))),
                                    QSslKey(contentsOf(name + QStringLiteral(".key")), QSsl::Ec));
}

inline QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

inline QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

//! What a handler saw, one line each, and then the body.
inline QByteArray description(const QHttpServerRequest &request)
{
    const auto current = GuardedServer::currentRequest();
    QByteArray text = request.url().toString(QUrl::RemoveAuthority).toUtf8() + '\n';
    text += "from " + request.remoteAddress().toString().toUtf8() + ' ';
    text += current ? QByteArray::number(current->remotePort()) + (current->isTls() ? " tls" : " plain") : "nobody";
    for (const char *name : {"content-length", "transfer-encoding", "connection", "upgrade", "expect", "cookie"})
        text += '\n' + QByteArray(name) + '=' + request.value(name);
    return text + "\n\n" + request.body();
}

//! Lets everything happen that only waits for the event loop.
inline void turnTheLoop()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

//! \brief A QHttpServer behind a guard. Answers to /later wait for answerNext().
class Site
{
public:
    // QPromise of Qt 6.4 runs a continuation twice when it takes the result out: once more in ~QPromise().
    using Promise = QFutureInterface<QHttpServerResponse>;

    explicit Site(bool tls, const ConnectionLimits &limits = {}, const QHostAddress &address = QHostAddress::LocalHost,
                  const std::shared_ptr<ConnectionCensus> &census = std::make_shared<ConnectionCensus>())
        : http(std::make_unique<QHttpServer>())
    {
        addRoutes();
        guard = new GuardedServer(limits, census);
        if (tls)
            guard->setTls(tlsOf(QStringLiteral("first")));
        listening = guard->listenShared(address, 0);
        Internal::bindServer(*http, guard);
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

private:
    void addRoutes()
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
    }

    QFuture<QHttpServerResponse> promiseAnswer()
    {
        lifetimes.push_back(GuardedServer::currentRequest());
        promises.emplace_back();
        promises.back().reportStarted();
        return promises.back().future();
    }
};

//! \brief One connection, which keeps all that it receives.
class Client : public QObject
{
public:
    Client(const GuardedServer &server, bool tls, const QHostAddress &from = {})
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(&socket, &QSslSocket::readyRead, this, [this] {
            if (reads)
                received += socket.readAll();
        });
        connect(&socket, &QSslSocket::disconnected, this, [this] { closed = true; });
        if (!from.isNull())
            socket.bind(from);
        if (tls)
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.serverPort());
        else
            socket.connectToHost(QStringLiteral("127.0.0.1"), server.serverPort());
    }

    void send(const QByteArray &bytes) { socket.write(bytes); }
    void leave() { socket.abort(); }
    //! Reads little and late: from now on what comes fills the system's buffer, then the server's.
    void stopReading(qint64 bufferBytes = 1024)
    {
        reads = false;
        socket.setReadBufferSize(bufferBytes);
    }
    //! Takes so many bytes every 10 ms from now on.
    void readInPieces(qint64 bytes)
    {
        stopReading(bytes);
        connect(&m_pieces, &QTimer::timeout, this, [this, bytes] { received += socket.read(bytes); });
        m_pieces.start(10);
    }
    //! Sends a byte every 10 ms until there are no more.
    void sendInPieces(const QByteArray &bytes)
    {
        connect(&m_pieces, &QTimer::timeout, this, [this, bytes, sent = qsizetype(0)]() mutable {
            if (sent < bytes.size())
                socket.write(bytes.sliced(sent++, 1));
        });
        m_pieces.start(10);
    }
    bool isReady() const
    {
        const bool isPlain = socket.mode() == QSslSocket::UnencryptedMode;
        return isPlain ? socket.state() == QSslSocket::ConnectedState : socket.isEncrypted();
    }
    qint64 unsent() const { return socket.bytesToWrite() + socket.encryptedBytesToWrite(); }
    qsizetype answers() const { return received.count("HTTP/1.1 "); }
    int status() const { return received.mid(9, 3).toInt(); }
    QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }
    //! The last answer and what follows it.
    QByteArray lastAnswer() const { return received.mid(qMax<qsizetype>(0, received.lastIndexOf("HTTP/1.1 "))); }

    QSslSocket socket;
    QByteArray received;
    bool closed = false;
    bool reads = true;

private:
    QTimer m_pieces;
};

//! What this process has in memory.
inline qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}
