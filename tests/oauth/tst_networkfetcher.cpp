// SPDX-License-Identifier: MIT
// What a fetcher does with servers that misbehave, over real sockets.
#include "oauth/httpfetcher.h"
#include "support/results.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>
#include <thread>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

//! A server in a thread of its own that sends the same bytes to everybody who has sent a head.
class Server
{
public:
    using Send = std::function<void(QTcpSocket &socket)>;

    explicit Server(Send send, const QString &certificate = {}, const QString &address = u"127.0.0.1"_s)
        : m_send(std::move(send)), m_address(address)
    {
        m_thread.start();
        m_server = std::make_unique<QSslServer>();
        if (!certificate.isEmpty())
            useTls(certificate);
        m_isTls = !certificate.isEmpty();
        m_plain = std::make_unique<QTcpServer>();
        QTcpServer &server = m_isTls ? *m_server : *m_plain;
        QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [this, &server] {
            while (QTcpSocket *socket = server.nextPendingConnection())
                serve(*socket);
        });
        if (!server.listen(QHostAddress(address), 0))
            qFatal("%s", qPrintable(server.errorString()));
        m_port = server.serverPort();
        m_plain->moveToThread(&m_thread);
        m_server->moveToThread(&m_thread);
    }
    ~Server()
    {
        QObject::connect(&m_thread, &QThread::finished, m_server.release(), &QObject::deleteLater);
        QObject::connect(&m_thread, &QThread::finished, m_plain.release(), &QObject::deleteLater);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"%1://%2:%3/x"_s.arg(m_isTls ? u"https"_s : u"http"_s, m_address).arg(m_port));
    }
    std::atomic<int> requests = 0;

private:
    void useTls(const QString &certificate)
    {
        QFile pem(certificate + u".pem"_s);
        QFile key(certificate + u".key"_s);
        if (!pem.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
            qFatal("no certificate %s", qPrintable(certificate));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&pem));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        m_server->setSslConfiguration(configuration);
    }
    void serve(QTcpSocket &socket)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this, &socket] {
            if (!socket.readAll().contains("\r\n\r\n"))
                return;
            ++requests;
            m_send(socket);
        });
    }

    const Send m_send;
    const QString m_address;
    QThread m_thread;
    std::unique_ptr<QSslServer> m_server;
    std::unique_ptr<QTcpServer> m_plain;
    bool m_isTls = false;
    quint16 m_port = 0;
};

Server::Send answering(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
    };
}

const QString certificatePath = QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/http/data/first");

} // namespace

class TestNetworkFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void neverAnswers();
    void tooLarge_data();
    void tooLarge();
    void unknownAuthority();
    void knownAuthority();
    void manyAtOnce();
    void isNeverUsed();
};

void TestNetworkFetcher::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: none
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") << 200
                               << QByteArray("{}");
    QTest::newRow("an error with a body")
            << QByteArray("HTTP/1.1 400 Bad\r\nContent-Length: 2\r\n\r\n{}") << 400 << QByteArray("{}");
    QTest::newRow("a wish for a password")
            << QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 2\r\n\r\n{}")
            << 401 << QByteArray("{}");
    QTest::newRow("a redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n") << 0
                                << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("220 smtp.example ESMTP\r\n\r\n") << 0 << QByteArray();
}

void TestNetworkFetcher::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Server server([bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
    NetworkFetcher fetcher;
    const auto answer = fetcher.fetch({.url = server.url()}, QDeadlineTimer(30'000));
    if (bytes.startsWith("HTTP")) // QNetworkAccessManager asks again where it did not understand the answer
        QCOMPARE(server.requests.load(), 1);
    if (status == 0) {
        COMPARE_ERROR(answer, Error::OAuthProviderFailed);
        return;
    }
    VERIFY_OK(answer);
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, body);
}

void TestNetworkFetcher::neverAnswers()
{
    const Server server([](QTcpSocket &) {});
    NetworkFetcher fetcher;
    QElapsedTimer timer;
    timer.start();
    COMPARE_ERROR(fetcher.fetch({.url = server.url()}, QDeadlineTimer(200)), Error::OAuthProviderFailed);
    QVERIFY(timer.elapsed() >= 200);
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
}

void TestNetworkFetcher::tooLarge_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n");
    QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
}

void TestNetworkFetcher::tooLarge()
{
    QFETCH(QByteArray, head);
    const Server server(answering(head + QByteArray(100'000, 'x')));
    NetworkFetcher fetcher({.maximumBytes = 10'000});
    QElapsedTimer timer;
    timer.start();
    COMPARE_ERROR(fetcher.fetch({.url = server.url()}, QDeadlineTimer(60'000)), Error::OAuthProviderFailed);
    QVERIFY(timer.elapsed() < 30'000); // by the size, not by the deadline
}

void TestNetworkFetcher::unknownAuthority()
{
    const Server server(answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"), certificatePath);
    NetworkFetcher fetcher;
    COMPARE_ERROR(fetcher.fetch({.url = server.url()}, QDeadlineTimer(30'000)), Error::OAuthProviderFailed);
    QCOMPARE(server.requests.load(), 0); // no secret went there
}

void TestNetworkFetcher::knownAuthority()
{
    const Server server(answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"), certificatePath);
    NetworkFetcher fetcher({.certificateAuthorities = QSslCertificate::fromPath(certificatePath + u".pem"_s)});
    VERIFY_OK(fetcher.fetch({.url = server.url()}, QDeadlineTimer(30'000)));
    // It is for 127.0.0.1 and not for another address.
    const Server other(answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"), certificatePath, u"127.0.0.2"_s);
    COMPARE_ERROR(fetcher.fetch({.url = other.url()}, QDeadlineTimer(30'000)), Error::OAuthProviderFailed);
    QCOMPARE(other.requests.load(), 0);
}

void TestNetworkFetcher::manyAtOnce()
{
    const Server server(answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"));
    NetworkFetcher fetcher;
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 20; ++i) {
        threads.emplace_back([&] {
            if (fetcher.fetch({.url = server.url()}, QDeadlineTimer(30'000)))
                ++right;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 20);
}

void TestNetworkFetcher::isNeverUsed()
{
    const NetworkFetcher fetcher; // goes without a trace; the sanitizer would tell
}

QTEST_GUILESS_MAIN(TestNetworkFetcher)
#include "tst_networkfetcher.moc"
