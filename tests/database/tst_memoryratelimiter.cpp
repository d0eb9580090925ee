// SPDX-License-Identifier: MIT
// What a limiter in memory has of its own: its bound.
#include "database/memoryratelimiter.h"
#include "testing/fixedclock.h"

#include <QTest>

using namespace Auth;
using namespace std::chrono_literals;

class TestMemoryRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsWhatWasUsedLongestAgo();
    void keepsNothingOfFullBuckets();
};

void TestMemoryRateLimiter::forgetsWhatWasUsedLongestAgo()
{
    MemoryRateLimiter limiter(3);
    const auto isAllowed = [&](const QByteArray &key) {
        return limiter.take({{.key = key, .bucket = {.capacity = 2, .interval = 1h}}}, FixedClock::documented)
                ->isAllowed;
    };
    for (const char *key : {"a", "b", "c", "a", "d", "e"}) // "a" is used once more, so "b" and "c" go
        QVERIFY(isAllowed(key));
    QCOMPARE(limiter.size(), 3);
    QVERIFY(!isAllowed("a"));
    QVERIFY(isAllowed("b"));
    QVERIFY(isAllowed("b"));
}

void TestMemoryRateLimiter::keepsNothingOfFullBuckets()
{
    MemoryRateLimiter limiter;
    const QList<RateLimiter::Draw> draws{{.key = "a"}, {.key = "b"}};
    QVERIFY(limiter.take(draws, FixedClock::documented)->isAllowed);
    QCOMPARE(limiter.size(), 2);
    QVERIFY(limiter.refund(draws, FixedClock::documented));
    QCOMPARE(limiter.size(), 0);
}

QTEST_GUILESS_MAIN(TestMemoryRateLimiter)
#include "tst_memoryratelimiter.moc"
