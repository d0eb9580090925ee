// SPDX-License-Identifier: MIT
// One token: written, read, destroyed, expired; and while Redis is away.
#include "testredisstrategy.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace RedisStrategyBench;

void TestRedisStrategy::writesWhatFastApiUsersWrites_data()
{
    QTest::addColumn<bool>("indexes");
    QTest::newRow("with an index") << true;
    QTest::newRow("without one") << false;
}

void TestRedisStrategy::writesWhatFastApiUsersWrites()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, indexes);
    Bench bench(database, 1h, indexes);
    QSignalSpy issued(&bench.strategy, &Strategy::tokenIssued);
    QSet<QByteArray> tokens;
    for (int i = 0; i < 50; ++i)
        tokens << bench.write(bench.ada);
    QCOMPARE(tokens.size(), 50);
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    for (const QByteArray &token : std::as_const(tokens)) {
        QVERIFY2(form.match(QString::fromLatin1(token)).hasMatch(), token);
        const QByteArray key = "fastapi_users_token:" + token;
        QCOMPARE(bench.redisCommand({"GET", key}).text, bench.ada.id.toString().toLatin1());
        const qint64 left = bench.redisCommand({"TTL", key}).integer;
        QVERIFY2(left > 3590 && left <= 3600, QByteArray::number(left));
    }
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, indexes ? 51 : 50);
    QCOMPARE(issued.size(), 50);
    QCOMPARE(issued.constFirst().constFirst().value<UserId>(), bench.ada.id);
}

void TestRedisStrategy::readsWhatItWrote()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User bob = bench.db.add(u"bob@example.org"_s);
    const QByteArray adas = bench.write(bench.ada);
    const QByteArray bobs = bench.write(bob);
    QCOMPARE(*bench.strategy.readToken(adas, bench.manager), bench.ada);
    QCOMPARE(*bench.strategy.readToken(bobs, bench.manager), bob);
    UserChanges changes;
    changes.isActive = false;
    VERIFY_OK(bench.db.users.update(bob.id, changes));
    QVERIFY(!bench.strategy.readToken(bobs, bench.manager)->isActive); // others decide
    QVERIFY(!bench.strategy.isQuickToRead());
}

void TestRedisStrategy::readsWhatPythonWrote()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    // As RedisStrategy.write_token() does: SET key value EX seconds
    bench.redisCommand({"SET", "fastapi_users_token:WvD1yAkpDFWlSgZHQDJcEiTcIKSkbdRtDbNPcTVlJZo",
                        bench.ada.id.toString().toLatin1(), "EX", "3600"});
    QCOMPARE(*bench.strategy.readToken("WvD1yAkpDFWlSgZHQDJcEiTcIKSkbdRtDbNPcTVlJZo", bench.manager), bench.ada);
    VERIFY_OK(bench.strategy.destroyToken("WvD1yAkpDFWlSgZHQDJcEiTcIKSkbdRtDbNPcTVlJZo", bench.ada));
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, 0);
}

void TestRedisStrategy::redisLetsThemExpire()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, 3s); // time enough to see that it is good
    const QByteArray token = bench.write(bench.ada);
    QVERIFY(bench.isGood(token));
    QCOMPARE(bench.tokens.list(bench.ada.id)->size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.isGood(token), 15'000);
    QCOMPARE(bench.tokens.list(bench.ada.id)->size(), 0);
    QTRY_COMPARE(bench.redisCommand({"DBSIZE"}).integer, 0); // the index, too
}

void TestRedisStrategy::lifetimes_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<int>("left"); // seconds; -1: for ever, -2: no such key
    QTest::newRow("a hundred seconds") << 100 << QByteArray("Ok") << 100;
    QTest::newRow("for ever") << 0 << QByteArray("Ok") << -1;
    QTest::newRow("less than nothing is not for ever") << -1 << QByteArray("InvalidToken") << -2;
}

void TestRedisStrategy::lifetimes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const int, lifetime);
    QFETCH(const int, left);
    for (const bool indexes : {true, false}) {
        Bench bench(database, seconds(lifetime), indexes);
        const QByteArray token = bench.write(bench.ada);
        QTEST(outcome(bench.strategy.readToken(token, bench.manager)), "atOnce");
        const qint64 found = bench.redisCommand({"TTL", "fastapi_users_token:" + token}).integer;
        QVERIFY2(found == left || found == left - 1 || found == left - 2, QByteArray::number(found));
    }
}

void TestRedisStrategy::refuses_data()
{
    addRefusedTokens();
    QTest::newRow("a line end and a command") << QByteArray("x\r\nFLUSHALL\r\n");
    QTest::newRow("a pattern") << QByteArray("*");
}

void TestRedisStrategy::refuses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QByteArray, token);
    Bench bench(database);
    refusesToken(bench, token);
}

void TestRedisStrategy::refusesValuesThatAreNoUser_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no id") << QByteArray("ada@example.org");
    QTest::newRow("nobody's id") << QByteArray("NOBODY");
    QTest::newRow("bytes") << QByteArray("\xff\0\xfe", 3);
    QTest::newRow("a list") << QByteArray("LIST");
}

void TestRedisStrategy::refusesValuesThatAreNoUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(QByteArray, value);
    Bench bench(database);
    if (value == "NOBODY")
        value = database.unknownId().toString().toLatin1();
    bench.redisCommand({value == "LIST" ? "LPUSH" : "SET", "fastapi_users_token:odd", value});
    COMPARE_ERROR(bench.strategy.readToken("odd", bench.manager), Error::InvalidToken);
    VERIFY_OK(bench.strategy.destroyToken("odd", bench.ada));
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, 0);
}

void TestRedisStrategy::destroys()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray first = bench.write(bench.ada);
    const QByteArray second = bench.write(bench.ada);
    QSignalSpy destroyed(&bench.strategy, &Strategy::tokenDestroyed);
    VERIFY_OK(bench.strategy.destroyToken(first, bench.ada));
    QCOMPARE(destroyed.size(), 1);
    QCOMPARE(destroyed.constFirst().constFirst().value<UserId>(), bench.ada.id);
    COMPARE_ERROR(bench.strategy.readToken(first, bench.manager), Error::InvalidToken);
    VERIFY_OK(bench.strategy.readToken(second, bench.manager));
    VERIFY_OK(bench.strategy.destroyToken(first, bench.ada)); // a second logout is no error
}

void TestRedisStrategy::anotherDatabaseIsAnotherWorld()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray token = bench.write(bench.ada);
    RedisOptions options = bench.pool.options();
    options.database = 7;
    RedisConnectionPool pool(options);
    RedisAccessTokenStore tokens(pool, {.ids = bench.db.schema.ids});
    RedisStrategy strategy(tokens, 1h);
    COMPARE_ERROR(strategy.readToken(token, bench.manager), Error::InvalidToken);
    RedisAccessTokenStore otherPrefix(bench.pool, {.keyPrefix = "app:", .ids = bench.db.schema.ids});
    COMPARE_ERROR(otherPrefix.ownerOf(token), Error::InvalidToken);
    VERIFY_OK(otherPrefix.create("x", bench.ada.id, 1h));
    QCOMPARE(bench.redisCommand({"GET", "app:x"}).text, bench.ada.id.toString().toLatin1());
}

void TestRedisStrategy::outages()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestServer redis(TestServer::Kind::Redis);
    Bench bench(database, 1h, true, {}, redis);
    QSignalSpy rejected(&bench.strategy, &Strategy::tokenRejected);
    const QByteArray token = bench.write(bench.ada);
    for (const bool isFrozen : {false, true}) {
        isFrozen ? redis.freeze() : redis.kill();
        COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.strategy.writeToken(bench.ada), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.strategy.destroyToken(token, bench.ada), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.manager.tokens(bench.ada.id), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.manager.revokeTokens(bench.ada), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.manager.remove(bench.ada), Error::DatabaseUnavailable);
        VERIFY_OK(bench.manager.get(bench.ada.id));
        isFrozen ? redis.thaw() : redis.start();
        QTRY_VERIFY(bench.isGood(token));
    }
    QCOMPARE(rejected.size(), 0);
}
