// SPDX-License-Identifier: MIT
// Token buckets: one suite over all stores.
#include "database/memoryratelimiter.h"
#include "database/redis/redisconnectionpool.h"
#include "database/redis/redisratelimiter.h"
#include "database/sql/sqlratelimiter.h"
#include "support/results.h"
#include "support/testdatabase.h"
#include "support/testserver.h"
#include "testing/fixedclock.h"

#include <atomic>
#include <barrier>
#include <latch>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Bucket = RateLimiter::Bucket;
using Draw = RateLimiter::Draw;

namespace {

enum class Store { Memory, Sqlite, PostgreSql, MariaDb, Redis };

DatabaseKind kindOf(Store store)
{
    using Engine = DatabaseKind::Engine;
    return {store == Store::Sqlite ? Engine::Sqlite : store == Store::MariaDb ? Engine::MariaDb : Engine::PostgreSql};
}

RedisOptions redisOptions()
{
    const TestServer &server = TestServer::shared(TestServer::Kind::Redis);
    RedisOptions options;
    options.port = server.port();
    options.password = Secret::fromString(server.password());
    options.commandTimeout = 30s; // no test is about one that is slow
    return options;
}

//! A limiter over an empty store, which other objects may share.
struct Limiter
{
    explicit Limiter(Store store)
    {
        if (store == Store::Memory) {
            limiter = std::make_unique<MemoryRateLimiter>();
            return;
        }
        if (store == Store::Redis) {
            static int number = 0;
            redis = std::make_unique<RedisConnectionPool>(redisOptions());
            limiter = std::make_unique<RedisRateLimiter>(*redis, "test " + QByteArray::number(++number) + ':');
            return;
        }
        database = std::make_unique<TestDatabase>(kindOf(store));
        limiter = std::make_unique<SqlRateLimiter>(database->pool);
    }
    RateLimiter *operator->() const { return limiter.get(); }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<RedisConnectionPool> redis;
    std::unique_ptr<RateLimiter> limiter;
};

const Bucket three{.capacity = 3, .interval = 10s};
constexpr auto start = FixedClock::documented;

Draw draw(const QByteArray &key, int cost = 1, const Bucket &bucket = three)
{
    return {.key = key, .bucket = bucket, .cost = cost};
}

} // namespace

Q_DECLARE_METATYPE(Store)

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();

    void drawsOverTime_data();
    void drawsOverTime();
    void saysWhatIsLeft();
    void takesFromAllOrFromNone();
    void peekTakesNothing();
    void givesBack();
    void resets();
    void keysAreApart();
    void clocksMayDiffer();
    void manyAtOnceGetWhatThereIs();
    void nobodyIsRefusedFromAFullBucket();
    void manyAtOnceOverTwoBuckets();
    void purgesWhatIsFull();
};

void TestRateLimiter::initTestCase_data()
{
    QTest::addColumn<Store>("store");
    QTest::newRow("in memory") << Store::Memory;
    QTest::newRow("SQLite") << Store::Sqlite;
    QTest::newRow("PostgreSQL") << Store::PostgreSql;
    QTest::newRow("MariaDB") << Store::MariaDb;
    QTest::newRow("Redis") << Store::Redis;
}

void TestRateLimiter::drawsOverTime_data()
{
    struct Step
    {
        std::chrono::microseconds at;
        int cost;
        std::chrono::microseconds wait; // -1: allowed
    };
    QTest::addColumn<QList<qint64>>("steps"); // at, cost, wait
    const auto row = [](const char *name, std::initializer_list<Step> steps) {
        QList<qint64> flat;
        for (const Step &step : steps)
            flat << step.at.count() << step.cost << step.wait.count();
        QTest::newRow(name) << flat;
    };
    constexpr auto ok = std::chrono::microseconds(-1);
    row("the first is allowed", {{0s, 1, ok}});
    row("as many as the bucket holds", {{0s, 1, ok}, {0s, 1, ok}, {0s, 1, ok}});
    row("one more waits for a token", {{0s, 1, ok}, {0s, 1, ok}, {0s, 1, ok}, {0s, 1, 10s}});
    row("whoever is refused spends nothing", {{0s, 3, ok}, {0s, 1, 10s}, {1s, 1, 9s}, {9s, 1, 1s}, {10s, 1, ok}});
    row("a moment too early", {{0s, 3, ok}, {9'999'999us, 1, 1us}, {10s, 1, ok}});
    row("one token an interval", {{0s, 3, ok}, {10s, 1, ok}, {10s, 1, 10s}, {20s, 1, ok}, {30s, 1, ok}, {30s, 1, 10s}});
    row("full after the whole time", {{0s, 3, ok}, {30s, 3, ok}, {30s, 1, 10s}});
    row("never more than full", {{0s, 1, ok}, {24h, 3, ok}, {24h, 1, 10s}});
    row("several tokens at once", {{0s, 2, ok}, {0s, 2, 10s}, {10s, 2, ok}, {10s, 1, 10s}});
    row("the whole bucket at once", {{0s, 3, ok}, {0s, 3, 30s}});
    row("more than it ever holds", {{0s, 4, 10s}, {24h, 4, 10s}, {24h, 3, ok}});
}

void TestRateLimiter::drawsOverTime()
{
    QFETCH_GLOBAL(const Store, store);
    QFETCH(const QList<qint64>, steps);
    const Limiter limiter(store);
    for (qsizetype i = 0; i < steps.size(); i += 3) {
        const auto verdict =
                limiter->take({draw("a", static_cast<int>(steps[i + 1]))}, start + std::chrono::microseconds(steps[i]));
        VERIFY_OK(verdict);
        QCOMPARE(verdict->isAllowed, steps[i + 2] < 0);
        QCOMPARE(qint64(verdict->wait.count()), std::max<qint64>(0, steps[i + 2]));
    }
}

void TestRateLimiter::saysWhatIsLeft()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    QCOMPARE(limiter->take({draw("a")}, start)->left, QList<int>{2});
    QCOMPARE(limiter->take({draw("b", 3), draw("a")}, start)->left, (QList<int>{0, 1}));
    QCOMPARE(limiter->take({draw("b"), draw("a")}, start)->left, (QList<int>{0, 1})); // refused: as it was
    QCOMPARE(limiter->take({draw("b")}, start + 19s)->left, QList<int>{0});
    QCOMPARE(limiter->peek({draw("a")}, start + 5s)->left, QList<int>{1}); // whole ones
}

void TestRateLimiter::takesFromAllOrFromNone()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    QVERIFY(limiter->take({draw("b", 3)}, start)->isAllowed);
    // "a" comes before "b" and "c" behind it, in whichever order they are taken.
    const auto verdict = limiter->take({draw("c"), draw("b"), draw("a")}, start);
    VERIFY_OK(verdict);
    QVERIFY(!verdict->isAllowed);
    QVERIFY(verdict->wait == 10s);
    QCOMPARE(verdict->left, (QList<int>{3, 0, 3}));
    QVERIFY(limiter->take({draw("a", 3), draw("c", 3)}, start)->isAllowed);
}

void TestRateLimiter::peekTakesNothing()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    for (int i = 0; i < 5; ++i)
        QVERIFY(limiter->peek({draw("a", 3)}, start)->isAllowed);
    QVERIFY(limiter->take({draw("a", 2)}, start)->isAllowed);
    const auto verdict = limiter->peek({draw("a", 3)}, start + 5s);
    VERIFY_OK(verdict);
    QVERIFY(!verdict->isAllowed);
    QVERIFY(verdict->wait == 15s);
    QVERIFY(limiter->take({draw("a")}, start + 5s)->isAllowed);
}

void TestRateLimiter::givesBack()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    QVERIFY(limiter->take({draw("a", 3), draw("b")}, start)->isAllowed);
    VERIFY_OK(limiter->refund({draw("a"), draw("b")}, start));
    QCOMPARE(limiter->peek({draw("a"), draw("b")}, start)->left, (QList<int>{1, 3}));
    VERIFY_OK(limiter->refund({draw("b", 3), draw("nobody took from it", 3)}, start)); // never more than full
    QCOMPARE(limiter->peek({draw("b"), draw("nobody took from it")}, start)->left, (QList<int>{3, 3}));
    QVERIFY(!limiter->take({draw("b", 4)}, start)->isAllowed);
    QVERIFY(limiter->take({draw("b", 3)}, start)->isAllowed);
    QVERIFY(!limiter->take({draw("b")}, start)->isAllowed);
}

void TestRateLimiter::resets()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    QVERIFY(limiter->take({draw("a", 3), draw("b", 3)}, start)->isAllowed);
    VERIFY_OK(limiter->reset("a"));
    VERIFY_OK(limiter->reset("nothing"));
    QVERIFY(!limiter->take({draw("b")}, start)->isAllowed);
    QVERIFY(limiter->take({draw("a", 3)}, start)->isAllowed);
}

void TestRateLimiter::keysAreApart()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    for (const char *key : {"a", "A", " a", "'; --", "%", "*"})
        QVERIFY2(limiter->take({draw(key, 3)}, start)->isAllowed, key);
}

// Another program's clock is a second behind: it sees a bucket that is emptier, and takes nothing away.
void TestRateLimiter::clocksMayDiffer()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    QVERIFY(limiter->take({draw("a", 2)}, start)->isAllowed);
    QVERIFY(limiter->peek({draw("a")}, start - 1s)->isAllowed == false);
    QVERIFY(limiter->take({draw("a")}, start)->isAllowed);
    QVERIFY(!limiter->take({draw("a")}, start - 1s)->isAllowed);
    QVERIFY(limiter->take({draw("a")}, start + 10s)->isAllowed);
}

void TestRateLimiter::manyAtOnceGetWhatThereIs()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    constexpr int threads = 8;
    constexpr int tries = 10;
    const Bucket bucket{.capacity = 25, .interval = 1h};
    std::atomic<int> allowed = 0;
    std::atomic<int> failed = 0;
    std::latch begin(threads);
    std::vector<std::unique_ptr<QThread>> all;
    for (int i = 0; i < threads; ++i) {
        all.emplace_back(QThread::create([&] {
            begin.arrive_and_wait();
            for (int j = 0; j < tries; ++j) {
                const auto verdict = limiter->take({draw("a", 1, bucket)}, start);
                failed += verdict ? 0 : 1;
                allowed += verdict && verdict->isAllowed ? 1 : 0;
            }
        }));
        all.back()->start();
    }
    for (const auto &thread : all)
        thread->wait();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(allowed.load(), bucket.capacity);
}

// Of those who make the bucket's row at the same time one can; the others take from what is left and are not turned
// away.
void TestRateLimiter::nobodyIsRefusedFromAFullBucket()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    constexpr int threads = 8;
    constexpr int rounds = 100;
    const Bucket bucket{.capacity = threads, .interval = 1h};
    std::atomic<int> allowed = 0;
    std::barrier round(threads);
    std::vector<std::unique_ptr<QThread>> all;
    for (int i = 0; i < threads; ++i) {
        all.emplace_back(QThread::create([&] {
            for (int j = 0; j < rounds; ++j) {
                round.arrive_and_wait();
                const auto verdict = limiter->take({draw("round " + QByteArray::number(j), 1, bucket)}, start);
                allowed += verdict && verdict->isAllowed ? 1 : 0;
            }
        }));
        all.back()->start();
    }
    for (const auto &thread : all)
        thread->wait();
    QCOMPARE(allowed.load(), threads * rounds);
}

// Those who are refused by the second bucket give the first one back, whoever comes in between.
void TestRateLimiter::manyAtOnceOverTwoBuckets()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    constexpr int threads = 4;
    const Bucket wide{.capacity = 100, .interval = 1h};
    const Bucket narrow{.capacity = 10, .interval = 1h};
    std::atomic<int> allowed = 0;
    std::latch begin(threads);
    std::vector<std::unique_ptr<QThread>> all;
    for (int i = 0; i < threads; ++i) {
        all.emplace_back(QThread::create([&, i] {
            begin.arrive_and_wait();
            for (int j = 0; j < 15; ++j) {
                QList<Draw> draws{draw("a wide one", 1, wide), draw("b narrow one", 1, narrow)};
                if (i % 2 == 0)
                    std::swap(draws[0], draws[1]);
                if (const auto verdict = limiter->take(draws, start); verdict && verdict->isAllowed)
                    ++allowed;
            }
        }));
        all.back()->start();
    }
    for (const auto &thread : all)
        thread->wait();
    QCOMPARE(allowed.load(), narrow.capacity);
    QCOMPARE(limiter->peek({draw("a wide one", 1, wide)}, start)->left, QList<int>{90});
}

void TestRateLimiter::purgesWhatIsFull()
{
    QFETCH_GLOBAL(const Store, store);
    const Limiter limiter(store);
    if (store == Store::Redis) { // which does it by itself
        VERIFY_OK(limiter->take({draw("a")}, start));
        QCOMPARE(limiter->purge(start + 10s).value(), 0);
        return;
    }
    for (int i = 0; i < 1500; ++i) // more than one portion
        VERIFY_OK(limiter->take({draw("short " + QByteArray::number(i))}, start));
    VERIFY_OK(limiter->take({draw("long", 3)}, start));
    QCOMPARE(limiter->purge(start + 9s).value(), 0);
    QCOMPARE(limiter->purge(start + 10s).value(), 1500);
    QCOMPARE(limiter->peek({draw("long")}, start + 10s)->left, QList<int>{1});
    QCOMPARE(limiter->purge(start + 30s).value(), 1);
    QCOMPARE(limiter->purge(start + 30s).value(), 0);
    if (const auto *memory = dynamic_cast<MemoryRateLimiter *>(limiter.limiter.get()))
        QCOMPARE(memory->size(), 0);
    else
        QCOMPARE(limiter.database->count(u"gatehouse_rate_limits"_s), 0);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
