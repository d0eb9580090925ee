// SPDX-License-Identifier: MIT
// Ways in, refusals, and answers of all kinds.
#include "testredisconnectionpool.h"

using namespace RedisPoolBench;

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
