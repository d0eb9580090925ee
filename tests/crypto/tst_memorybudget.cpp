// SPDX-License-Identifier: MIT
#include "crypto/memorybudget_p.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using Auth::Internal::MemoryBudget;

class TestMemoryBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGivesMoreThanThereIs_data();
    void neverGivesMoreThanThereIs();
    void aLargeShareWaitsForAllOthers();
    void firstComeFirstServed();
};

void TestMemoryBudget::neverGivesMoreThanThereIs_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("room for one") << qint64(64) << qint64(64) << 1;
    QTest::newRow("room for one and a half") << qint64(96) << qint64(64) << 1;
    QTest::newRow("room for three") << qint64(192) << qint64(64) << 3;
    QTest::newRow("one is more than there is") << qint64(8) << qint64(64) << 1;
    QTest::newRow("no limit") << qint64(0) << qint64(64) << 8;
}

void TestMemoryBudget::neverGivesMoreThanThereIs()
{
    QFETCH(const qint64, total);
    QFETCH(const qint64, size);
    QFETCH(const int, atOnce);
    MemoryBudget budget(total);
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int turn = 0; turn < 200; ++turn) {
                const MemoryBudget::Share share(budget, size);
                const int now = ++inside;
                for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
                }
                std::this_thread::yield();
                --inside;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY2(most <= atOnce, qPrintable(QString::number(most)));
}

void TestMemoryBudget::aLargeShareWaitsForAllOthers()
{
    MemoryBudget budget(100);
    auto small = std::make_unique<MemoryBudget::Share>(budget, 1);
    std::atomic<bool> served = false;
    std::thread large([&] {
        const MemoryBudget::Share share(budget, 1000);
        served = true;
    });
    QTRY_COMPARE(budget.waiting(), quint64(1));
    QVERIFY(!served);
    small.reset();
    large.join();
    QVERIFY(served);
}

// Else the small ones could keep a large one waiting for ever.
void TestMemoryBudget::firstComeFirstServed()
{
    MemoryBudget budget(100);
    auto first = std::make_unique<MemoryBudget::Share>(budget, 60);
    std::atomic<int> order = 0;
    int large = 0;
    int small = 0;
    std::thread second([&] {
        const MemoryBudget::Share share(budget, 90);
        large = ++order;
    });
    QTRY_COMPARE(budget.waiting(), quint64(1));
    std::thread third([&] {
        const MemoryBudget::Share share(budget, 20); // would fit at once
        small = ++order;
    });
    QTRY_COMPARE(budget.waiting(), quint64(2));
    QCOMPARE(order.load(), 0);
    first.reset();
    second.join();
    third.join();
    QCOMPARE(large, 1);
    QCOMPARE(small, 2);
}

QTEST_GUILESS_MAIN(TestMemoryBudget)
#include "tst_memorybudget.moc"
