// SPDX-License-Identifier: MIT
// A server that goes, hangs, comes back, or is none.
#include "testredisconnectionpool.h"

#include "support/fairtimer.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <vector>

using namespace RedisPoolBench;

namespace {

//! \brief Something that listens where Redis should be: answers what it is told, and hangs up where that is nothing.
class Impostor
{
public:
    using Answer = std::function<QByteArray(const QByteArray &command)>;

    explicit Impostor(const Answer &answer) : m_thread(QThread::create([this, answer] { listen(answer); }))
    {
        m_thread->start();
        while (m_port == 0)
            QThread::yieldCurrentThread();
    }
    ~Impostor()
    {
        m_isOver = true;
        m_thread->wait();
    }

    [[nodiscard]] RedisOptions options() const
    {
        RedisOptions options;
        options.port = m_port;
        options.commandTimeout = 1s; // its thread may have to wait for a processor
        return options;
    }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void listen(const Answer &answer)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        while (!m_isOver) {
            if (!server.waitForNewConnection(10))
                continue;
            ++m_connections;
            const std::unique_ptr<QTcpSocket> client(server.nextPendingConnection());
            while (!m_isOver && client->state() == QAbstractSocket::ConnectedState) {
                if (client->waitForReadyRead(10) && !reply(*client, answer(client->readAll())))
                    break;
            }
        }
    }
    static bool reply(QTcpSocket &client, const QByteArray &bytes)
    {
        client.write(bytes);
        client.flush();
        return !bytes.isEmpty();
    }

    std::atomic<quint16> m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_isOver = false;
    std::unique_ptr<QThread> m_thread; // last: it uses the rest
};

//! The lines of the log, of one category, while it lives.
class LogLines
{
public:
    LogLines()
    {
        lines().clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
            if (qstrcmp(context.category, "gatehouse.redis") == 0)
                lines() << text;
        });
    }
    ~LogLines() { qInstallMessageHandler(m_before); }
    static QStringList &lines()
    {
        static QStringList all;
        return all;
    }

private:
    QtMessageHandler m_before = nullptr;
};

} // namespace

void TestRedisConnectionPool::comesBackAfterARestart_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("stopped and started") << u"stop"_s;
    QTest::newRow("killed and started") << u"kill"_s;
    QTest::newRow("frozen and thawed") << u"freeze"_s;
}

void TestRedisConnectionPool::comesBackAfterARestart()
{
    QFETCH(const QString, end);
    TestServer server(TestServer::Kind::Redis);
    RedisOptions options = optionsOf(server);
    options.connectTimeout = 500ms;
    RedisConnectionPool pool(options);
    VERIFY_OK(pool.run({"SET", "kept", "yes"}, Repeat::Safe));
    MachinePauses pauses;
    FairTimer timer(pauses);
    for (int round = 0; round < 3; ++round) {
        if (end == u"freeze")
            server.freeze();
        else
            end == u"stop" ? server.stop() : server.kill();
        timer.restart();
        COMPARE_ERROR(pool.ping(), Error::DatabaseUnavailable);
        QVERIFY2(!timer.isOver(1500ms), timer.report());
        inThread([&pool] { (void)pool.ping(); });
        if (end == u"freeze")
            server.thaw();
        else
            server.start();
        timer.restart();
        QTRY_VERIFY(pool.ping());
        QVERIFY2(!timer.isOver(1000ms), timer.report());
        QCOMPARE(pool.run({"GET", "kept"}, Repeat::Safe)->text, QByteArray("yes"));
    }
}

void TestRedisConnectionPool::aConnectionThatEndedIsNotTheClientsConcern()
{
    RedisConnectionPool pool(optionsOf(shared()));
    RedisConnectionPool other(optionsOf(shared()));
    const LogLines log;
    for (const Repeat repeat : {Repeat::Safe, Repeat::Never}) {
        VERIFY_OK(pool.ping());
        inThread([&other] { (void)other.run({"CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes"}, Repeat::Never); });
        VERIFY_OK(pool.run({"INCR", "ended"}, repeat));
    }
    QCOMPARE(pool.run({"GET", "ended"}, Repeat::Safe)->text, QByteArray("2"));
    QCOMPARE(LogLines::lines(), QStringList());
}

void TestRedisConnectionPool::whatMustNotRunTwiceDoesNot()
{
    // Answers the first command of a connection, and hangs up on INCR as a server does that dies of it.
    Impostor impostor([](const QByteArray &command) { return command.contains("INCR") ? "" : "+PONG\r\n"; });
    RedisConnectionPool pool(impostor.options());
    VERIFY_OK(pool.ping());
    COMPARE_ERROR(pool.run({"INCR", "n"}, Repeat::Never), Error::DatabaseUnavailable);
    QCOMPARE(impostor.connections(), 1);
    QTRY_VERIFY(pool.ping());
    QCOMPARE(impostor.connections(), 2);
    COMPARE_ERROR(pool.run({"INCR", "n"}, Repeat::Safe), Error::DatabaseUnavailable);
    QCOMPARE(impostor.connections(), 3); // a second try, and no third
}

void TestRedisConnectionPool::frozen()
{
    TestServer server(TestServer::Kind::Redis);
    RedisOptions options = optionsOf(server);
    RedisConnectionPool pool(options);
    VERIFY_OK(pool.run({"SET", "n", "0"}, Repeat::Safe));
    server.freeze();
    MachinePauses pauses;
    FairTimer fair(pauses);
    QElapsedTimer timer;
    timer.start();
    const auto late = pool.run({"INCR", "n"}, Repeat::Safe);
    QVERIFY2(timer.elapsed() >= 490, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(!fair.isOver(1000ms), fair.report()); // and no second try
    COMPARE_ERROR(late, Error::DatabaseUnavailable);
    QCOMPARE(late.error().detail, u"no answer in time"_s);
    server.thaw();
    // It reads the command from the old connection now; its answer must not be taken for one to the next.
    QTRY_VERIFY(pool.ping());
    QCOMPARE(pool.run({"ECHO", "mine"}, Repeat::Safe)->text, QByteArray("mine"));
}

void TestRedisConnectionPool::othersAreRefusedAtOnce()
{
    TestServer server(TestServer::Kind::Redis);
    RedisOptions options = optionsOf(server);
    options.connectTimeout = 500ms;
    RedisConnectionPool pool(options);
    VERIFY_OK(pool.ping());
    server.freeze();
    COMPARE_ERROR(pool.ping(), Error::DatabaseUnavailable);
    std::atomic<int> slow = 0;
    std::atomic<int> quick = 0;
    MachinePauses pauses;
    const QDeadlineTimer end(1500ms);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&] {
            while (!end.hasExpired()) {
                FairTimer timer(pauses);
                if (pool.ping())
                    qFatal("a frozen server answers");
                ++(timer.isOver(250ms) ? slow : quick);
                QThread::msleep(1);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QVERIFY2(slow >= 1 && slow <= 4, qPrintable(QString::number(slow))); // one after the other, 600 ms each
    QVERIFY2(quick > 500, qPrintable(QString::number(quick)));
}

void TestRedisConnectionPool::oneLineWhenItGoesAndOneWhenItIsBack()
{
    TestServer server(TestServer::Kind::Redis);
    RedisConnectionPool pool(optionsOf(server));
    VERIFY_OK(pool.ping());
    const LogLines log;
    server.kill();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 500) // several questions
        QVERIFY(!pool.ping());
    QCOMPARE(LogLines::lines().size(), 1);
    const QString place = u"redis://127.0.0.1:%1/0"_s.arg(server.port());
    QVERIFY2(LogLines::lines().constFirst().startsWith(place + u" does not answer; "_s),
             qPrintable(LogLines::lines().constFirst()));
    server.start();
    QTRY_VERIFY(pool.ping());
    VERIFY_OK(pool.ping());
    QCOMPARE(LogLines::lines().size(), 2);
    QVERIFY2(LogLines::lines().constLast().startsWith(place + u" answers again, after "_s),
             qPrintable(LogLines::lines().constLast()));
    for (const QString &line : std::as_const(LogLines::lines()))
        QVERIFY(!line.contains(server.password()));
}

void TestRedisConnectionPool::aServerThatIsNoRedis_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("detail");
    QTest::newRow("hangs up") << QByteArray() << u"closed"_s;
    QTest::newRow("speaks HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << u"not Redis' protocol"_s;
    QTest::newRow("begins an answer and says no more") << QByteArray("$5\r\nab") << u"no answer in time"_s;
    QTest::newRow("is still loading") << QByteArray("-LOADING Redis is loading\r\n") << u"LOADING"_s;
    QTest::newRow("is a replica") << QByteArray("-READONLY You can't write\r\n") << u"READONLY"_s;
}

void TestRedisConnectionPool::aServerThatIsNoRedis()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, detail);
    Impostor impostor([answer](const QByteArray &) { return answer; });
    RedisConnectionPool pool(impostor.options());
    const auto refused = pool.ping();
    COMPARE_ERROR(refused, Error::DatabaseUnavailable);
    QVERIFY2(refused.error().detail.contains(detail), qPrintable(refused.error().detail));
}
