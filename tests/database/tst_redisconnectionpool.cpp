// SPDX-License-Identifier: MIT
#include "database/redis/redisconnectionpool.h"
#include "database/redis/redisreply_p.h"
#include "support/results.h"
#include "support/testserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <csignal>
#include <vector>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Auth::Internal::RedisReply;
using Repeat = RedisConnectionPool::Repeat;

namespace {

RedisOptions optionsOf(const TestServer &server)
{
    RedisOptions options;
    options.port = server.port();
    options.password = Secret::fromString(server.password());
    options.tls = !server.caFile().isEmpty();
    options.caFile = server.caFile();
    options.commandTimeout = 500ms;
    return options;
}

TestServer &shared()
{
    return TestServer::shared(TestServer::Kind::Redis);
}

//! Runs \a work in a thread of its own and waits for it.
void inThread(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

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
        options.commandTimeout = 200ms;
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

class TestRedisConnectionPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersOfAllKinds();
    void waysIn_data();
    void waysIn();
    void refusals_data();
    void refusals();
    void tlsChecksTheServer_data();
    void tlsChecksTheServer();
    void longValues();
    void aConnectionForEachThread();
    void comesBackAfterARestart_data();
    void comesBackAfterARestart();
    void aConnectionThatEndedIsNotTheClientsConcern();
    void whatMustNotRunTwiceDoesNot();
    void frozen();
    void othersAreRefusedAtOnce();
    void oneLineWhenItGoesAndOneWhenItIsBack();
    void aServerThatIsNoRedis_data();
    void aServerThatIsNoRedis();
};

void TestRedisConnectionPool::initTestCase()
{
    // As a host application may have it: writing to a connection that is gone must not end the process.
    std::signal(SIGPIPE, SIG_DFL);
}

void TestRedisConnectionPool::answersOfAllKinds()
{
    RedisConnectionPool pool(optionsOf(shared()));
    const auto run = [&pool](const QList<QByteArray> &command) {
        return pool.run(command, Repeat::Safe);
    };
    QCOMPARE(run({"SET", "kinds", "Z\xc3\xbcrich\r\n\0x"})->text, QByteArray("OK"));
    QCOMPARE(run({"GET", "kinds"})->text, QByteArray("Z\xc3\xbcrich\r\n\0x"));
    QCOMPARE(run({"SET", "bytes", QByteArray("a\0\r\n$1\r\n", 8)})->text, QByteArray("OK"));
    QCOMPARE(run({"GET", "bytes"})->text, QByteArray("a\0\r\n$1\r\n", 8));
    QCOMPARE(run({"SET", "empty", ""})->text, QByteArray("OK"));
    QVERIFY(run({"GET", "empty"})->kind == RedisReply::Kind::Text);
    QVERIFY(run({"GET", "missing"})->isNothing());
    QCOMPARE(run({"DEL", "kinds", "bytes", "missing"})->integer, 2);
    const auto list = run({"EVAL", "return {1, 'two', {3}, false}", "0"});
    VERIFY_OK(list);
    QCOMPARE(list->elements.size(), 4U);
    QCOMPARE(list->elements[0].integer, 1);
    QCOMPARE(list->elements[1].text, QByteArray("two"));
    QCOMPARE(list->elements[2].elements[0].integer, 3);
    QVERIFY(list->elements[3].isNothing());
    const auto refused = run({"INCR"});
    COMPARE_ERROR(refused, Error::Internal);
    QVERIFY(refused.error().detail.startsWith(u"ERR wrong number of arguments"_s));
    const auto unknown = run({"NOSUCHCOMMAND", "a secret"});
    COMPARE_ERROR(unknown, Error::Internal);
    QVERIFY2(!unknown.error().detail.contains(u"secret"_s), qPrintable(unknown.error().detail));
    VERIFY_OK(pool.ping());
}

void TestRedisConnectionPool::waysIn_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way :
         {"the default user's password", "a user's password", "a Unix socket", "a name", "another database", "TLS"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestRedisConnectionPool::waysIn()
{
    QFETCH(const QString, way);
    std::unique_ptr<TestServer> own;
    if (way == u"TLS")
        own = std::make_unique<TestServer>(TestServer::Kind::Redis, QStringList{u"--tls"_s});
    TestServer &server = own ? *own : shared();
    RedisOptions options = optionsOf(server);
    if (way == u"a user's password")
        options.userName = server.user();
    else if (way == u"a Unix socket")
        options.socketPath = server.socket();
    else if (way == u"a name")
        options.host = u"localhost"_s;
    else if (way == u"another database")
        options.database = 5;
    RedisConnectionPool pool(options);
    const QByteArray key = way.toLatin1();
    VERIFY_OK(pool.run({"SET", key, "here"}, Repeat::Safe));
    QCOMPARE(pool.run({"GET", key}, Repeat::Safe)->text, QByteArray("here"));
    options.database = options.database == 0 ? 5 : 0;
    RedisConnectionPool elsewhere(options);
    QVERIFY(elsewhere.run({"GET", key}, Repeat::Safe)->isNothing());
}

void TestRedisConnectionPool::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a wrong password") << u"password"_s << u"WRONGPASS"_s;
    QTest::newRow("an unknown user") << u"user"_s << u"WRONGPASS"_s;
    QTest::newRow("no password where one is needed") << u"none"_s << u"NOAUTH"_s;
    QTest::newRow("a database that is not there") << u"database"_s << u"ERR DB index is out of range"_s;
    QTest::newRow("a port where nobody listens") << u"port"_s << u"refused"_s;
    QTest::newRow("a Unix socket that is not there") << u"socket"_s << u"QLocalSocket"_s;
    QTest::newRow("an unknown name") << u"name"_s << u"not found"_s;
}

void TestRedisConnectionPool::refusals()
{
    QFETCH(const QString, what);
    RedisOptions options = optionsOf(shared());
    if (what == u"password")
        options.password = Secret("hunter2");
    else if (what == u"user")
        options.userName = u"nobody"_s;
    else if (what == u"none")
        options.password = {};
    else if (what == u"database")
        options.database = 99;
    else if (what == u"port")
        options.port = 1;
    else if (what == u"socket")
        options.socketPath = u"/nonexistent/redis.sock"_s;
    else
        options.host = u"no-such-host.invalid"_s;
    RedisConnectionPool pool(options);
    const auto refused = pool.ping();
    COMPARE_ERROR(refused, Error::DatabaseUnavailable);
    QFETCH(const QString, detail);
    QVERIFY2(refused.error().detail.contains(detail), qPrintable(refused.error().detail));
    QVERIFY(!refused.error().detail.contains(u"hunter2"_s));
}

void TestRedisConnectionPool::tlsChecksTheServer_data()
{
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isLetIn");
    QTest::newRow("its authority, its name") << u"its own"_s << u"localhost"_s << true;
    QTest::newRow("its authority, another name") << u"its own"_s << u"0.0.0.0"_s << false;
    QTest::newRow("another authority") << u"another"_s << u"localhost"_s << false;
    QTest::newRow("the system's authorities") << QString() << u"localhost"_s << false;
    QTest::newRow("a file without certificates") << u"/dev/null"_s << u"localhost"_s << false;
}

void TestRedisConnectionPool::tlsChecksTheServer()
{
    QFETCH(const QString, trusted);
    QFETCH(const QString, host);
    static TestServer *server = nullptr; // one for all rows
    static TestServer *another = nullptr;
    if (!server) {
        server = new TestServer(TestServer::Kind::Redis, {u"--tls"_s});
        another = new TestServer(TestServer::Kind::Redis, {u"--tls"_s});
        qAddPostRoutine([] {
            delete std::exchange(server, nullptr);
            delete std::exchange(another, nullptr);
        });
    }
    RedisOptions options = optionsOf(*server);
    options.host = host;
    options.caFile = trusted == u"its own" ? server->caFile() : trusted == u"another" ? another->caFile() : trusted;
    RedisConnectionPool pool(options);
    QTEST(pool.ping().has_value(), "isLetIn");
    options.tls = false;
    RedisConnectionPool plain(options);
    COMPARE_ERROR(plain.ping(), Error::DatabaseUnavailable);
}

void TestRedisConnectionPool::longValues()
{
    RedisConnectionPool pool(optionsOf(shared()));
    const QByteArray value(10'000'000, 'v');
    VERIFY_OK(pool.run({"SET", "long", value}, Repeat::Safe));
    QCOMPARE(pool.run({"GET", "long"}, Repeat::Safe)->text, value);
    VERIFY_OK(pool.run({"DEL", "long"}, Repeat::Safe));
}

void TestRedisConnectionPool::aConnectionForEachThread()
{
    RedisConnectionPool pool(optionsOf(shared()));
    const auto own = [&pool] {
        return pool.run({"CLIENT", "ID"}, Repeat::Safe)->integer;
    };
    const qint64 first = own();
    QCOMPARE(own(), first);
    qint64 second = first;
    inThread([&] { second = own(); });
    QVERIFY(second != first);
    // The thread has ended, and with it its connection.
    const auto isThere = [&](qint64 id) {
        return pool.run({"CLIENT", "LIST", "ID", QByteArray::number(id)}, Repeat::Safe)->text.contains("id=");
    };
    QVERIFY(isThere(first));
    QTRY_VERIFY(!isThere(second));
    pool.closeThisThread();
    QVERIFY(own() != first);
}

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
    for (int round = 0; round < 3; ++round) {
        if (end == u"freeze")
            server.freeze();
        else
            end == u"stop" ? server.stop() : server.kill();
        QElapsedTimer timer;
        timer.start();
        COMPARE_ERROR(pool.ping(), Error::DatabaseUnavailable);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
        inThread([&pool] { (void)pool.ping(); });
        if (end == u"freeze")
            server.thaw();
        else
            server.start();
        timer.start();
        QTRY_VERIFY(pool.ping());
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
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
    QElapsedTimer timer;
    timer.start();
    const auto late = pool.run({"INCR", "n"}, Repeat::Safe);
    COMPARE_ERROR(late, Error::DatabaseUnavailable);
    QVERIFY2(timer.elapsed() >= 490 && timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
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
    const QDeadlineTimer end(1500ms);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&] {
            while (!end.hasExpired()) {
                QElapsedTimer timer;
                timer.start();
                if (pool.ping())
                    qFatal("a frozen server answers");
                ++(timer.elapsed() > 250 ? slow : quick);
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

QTEST_GUILESS_MAIN(TestRedisConnectionPool)
#include "tst_redisconnectionpool.moc"
