// SPDX-License-Identifier: MIT
// What a limiter in Redis has of its own: keys that expire, a script that may be lost, and a server that may be away.
#include "database/fallbackratelimiter.h"
#include "database/memoryratelimiter.h"
#include "database/redis/redisconnectionpool.h"
#include "database/redis/redisratelimiter.h"
#include "database/redis/redisreply_p.h"
#include "testing/fixedclock.h"
#include "support/results.h"
#include "support/testserver.h"

#include <QRegularExpression>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Internal::RedisReply;
using Repeat = RedisConnectionPool::Repeat;

namespace {

constexpr auto start = FixedClock::documented;
const QList<RateLimiter::Draw> draws{{.key = "a", .bucket = {.capacity = 2, .interval = 30min}}};

RedisOptions optionsOf(const TestServer &server)
{
    RedisOptions options;
    options.port = server.port();
    options.password = Secret::fromString(server.password());
    options.commandTimeout = 30s; // no test is about one that is slow
    return options;
}

} // namespace

class TestRedisRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullBucketsExpire();
    void theScriptMayBeLost();
    void severalCountTogether();
    void refusesWhileRedisIsAway();
    void countsAloneWhileRedisIsAway();

private:
    TestServer &m_server = TestServer::shared(TestServer::Kind::Redis);
    RedisConnectionPool m_pool{optionsOf(m_server)};
};

void TestRedisRateLimiter::init()
{
    VERIFY_OK(m_pool.run({"FLUSHDB"}, Repeat::Safe));
}

void TestRedisRateLimiter::fullBucketsExpire()
{
    RedisRateLimiter limiter(m_pool, "limit:");
    const auto left = [this] {
        return m_pool.run({"PTTL", "limit:a"}, Repeat::Safe)->integer;
    };
    QVERIFY(limiter.take(draws, start)->isAllowed);
    QVERIFY2(left() > 1'790'000 && left() <= 1'800'000, qPrintable(QString::number(left())));
    QVERIFY(limiter.take(draws, start)->isAllowed);
    QVERIFY2(left() > 3'590'000 && left() <= 3'600'000, qPrintable(QString::number(left())));
    QVERIFY(!limiter.take(draws, start)->isAllowed); // and changes nothing
    QVERIFY(limiter.refund(draws, start + 1min));
    QVERIFY2(left() > 1'730'000 && left() <= 1'740'000, qPrintable(QString::number(left())));
    VERIFY_OK(limiter.refund(draws, start));
    QCOMPARE(left(), -2); // gone
}

void TestRedisRateLimiter::theScriptMayBeLost()
{
    RedisRateLimiter limiter(m_pool);
    for (const bool isLeft : {true, true, false}) {
        VERIFY_OK(m_pool.run({"SCRIPT", "FLUSH"}, Repeat::Safe));
        const auto verdict = limiter.take(draws, start);
        VERIFY_OK(verdict);
        QCOMPARE(verdict->isAllowed, isLeft);
    }
}

void TestRedisRateLimiter::severalCountTogether()
{
    RedisConnectionPool otherPool(optionsOf(m_server));
    RedisRateLimiter first(m_pool);
    RedisRateLimiter second(otherPool);
    QVERIFY(first.take(draws, start)->isAllowed);
    QVERIFY(second.take(draws, start)->isAllowed);
    QVERIFY(!first.take(draws, start)->isAllowed);
    VERIFY_OK(second.reset("a"));
    QVERIFY(first.take(draws, start)->isAllowed);
}

void TestRedisRateLimiter::refusesWhileRedisIsAway()
{
    TestServer server(TestServer::Kind::Redis);
    RedisConnectionPool pool(optionsOf(server));
    RedisRateLimiter limiter(pool);
    VERIFY_OK(limiter.take(draws, start));
    server.kill();
    COMPARE_ERROR(limiter.take(draws, start), Error::DatabaseUnavailable);
    COMPARE_ERROR(limiter.peek(draws, start), Error::DatabaseUnavailable);
    COMPARE_ERROR(limiter.refund(draws, start), Error::DatabaseUnavailable);
    COMPARE_ERROR(limiter.reset("a"), Error::DatabaseUnavailable);
    server.start();
    QTRY_VERIFY(limiter.take(draws, start).has_value());
}

// Nobody is let through uncounted, and nobody waits.
void TestRedisRateLimiter::countsAloneWhileRedisIsAway()
{
    TestServer server(TestServer::Kind::Redis);
    RedisConnectionPool pool(optionsOf(server));
    RedisRateLimiter redis(pool);
    MemoryRateLimiter memory;
    FallbackRateLimiter limiter(redis, memory);
    QVERIFY(limiter.take(draws, start)->isAllowed);
    QVERIFY(memory.peek(draws, start)->left == QList<int>{2}); // untouched
    QVERIFY(!limiter.isAway());
    server.stop();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^attempts are counted in this process alone: "_s));
    for (const bool isAllowed : {true, true, false, false})
        QCOMPARE(limiter.take(draws, start)->isAllowed, isAllowed);
    QVERIFY(!limiter.peek(draws, start)->isAllowed);
    QVERIFY(limiter.isAway());
    VERIFY_OK(limiter.refund(draws, start));
    QVERIFY(limiter.take(draws, start)->isAllowed);
    VERIFY_OK(limiter.reset("a"));
    QVERIFY(limiter.take(draws, start)->isAllowed);
    server.start();
    QTest::ignoreMessage(QtInfoMsg, "attempts are counted together again");
    QTRY_VERIFY(redis.peek(draws, start).has_value());
    VERIFY_OK(limiter.peek(draws, start));
    QVERIFY(!limiter.isAway());
    QVERIFY(limiter.take(draws, start)->isAllowed);
}

QTEST_GUILESS_MAIN(TestRedisRateLimiter)
#include "tst_redisratelimiter.moc"
