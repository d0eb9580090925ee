// SPDX-License-Identifier: MIT
#include "manager/workpool.h"
#include "support/results.h"

#include <QSemaphore>
#include <QSet>
#include <QTest>
#include <QThread>

#include <mutex>
#include <utility>

#include <sys/resource.h>

using namespace Auth;

class TestWorkPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksElsewhere();
    void refusesAtOnceWhenFull_data();
    void refusesAtOnceWhenFull();
    void acceptsAgainWhenThereIsRoom();
    void whatIsDroppedTakesNoPlace();
    void endsAfterItsWork();
    void runsNoMoreAtOnceThanItHasThreads();
    void losesNothingUnderFire();
    void keepsItsThreads();
    void workMayAddWork();
    void letsOthersGoFirst();
    void answersWithFutures();
    void aFutureOfAFullPoolIsOverloaded();
    void aCancelledFutureStopsItsWork();
    void droppedWorkHasNoResult();
};

namespace {

//! The one thread of a pool is busy for as long as this lives.
class BusyThread
{
public:
    explicit BusyThread(WorkPool &pool)
    {
        m_isBusy = pool.tryRun([this] {
            m_begun.release();
            m_gate.acquire();
            m_done.release();
        });
        if (m_isBusy)
            m_begun.acquire();
    }
    Q_DISABLE_COPY_MOVE(BusyThread)
    ~BusyThread() { end(); }
    void end()
    {
        if (!std::exchange(m_isBusy, false))
            return;
        m_gate.release();
        m_done.acquire();
    }

private:
    bool m_isBusy = false;
    QSemaphore m_begun;
    QSemaphore m_gate;
    QSemaphore m_done;
};

} // namespace

void TestWorkPool::worksElsewhere()
{
    WorkPool pool(1);
    QThread *worker = nullptr;
    QVERIFY(pool.tryRun([&] { worker = QThread::currentThread(); }));
    pool.waitForDone();
    QVERIFY(worker != nullptr);
    QVERIFY(worker != QThread::currentThread());
    QTRY_COMPARE(pool.load(), 0);
}

void TestWorkPool::refusesAtOnceWhenFull_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("queue");
    QTest::newRow("room for one") << 1 << 1;
    QTest::newRow("one works, two wait") << 1 << 3;
    QTest::newRow("more threads than room") << 4 << 2;
    QTest::newRow("as many threads as cores") << 0 << 5;
}

void TestWorkPool::refusesAtOnceWhenFull()
{
    QFETCH(const int, threads);
    QFETCH(const int, queue);
    WorkPool pool(threads, queue);
    QCOMPARE(pool.maximumQueued(), queue);
    QSemaphore gate;
    std::atomic<int> done = 0;
    for (int i = 0; i < queue; ++i)
        QVERIFY(pool.tryRun([&] {
            gate.acquire();
            ++done;
        }));
    QCOMPARE(pool.load(), queue);
    bool ran = false;
    for (int i = 0; i < 100; ++i)
        QVERIFY(!pool.tryRun([&] { ran = true; }));
    QCOMPARE(pool.load(), queue);
    gate.release(queue);
    pool.waitForDone();
    QCOMPARE(done.load(), queue);
    QVERIFY(!ran);
    QTRY_COMPARE(pool.load(), 0);
}

void TestWorkPool::acceptsAgainWhenThereIsRoom()
{
    WorkPool pool(1, 1);
    for (int i = 0; i < 50; ++i) {
        bool ran = false;
        QVERIFY(pool.tryRun([&] { ran = true; }));
        pool.waitForDone();
        QVERIFY(ran);
        QCOMPARE(pool.load(), 0);
    }
}

void TestWorkPool::whatIsDroppedTakesNoPlace()
{
    WorkPool pool(1, 3);
    QSemaphore begun;
    QSemaphore gate;
    QVERIFY(pool.tryRun([&] {
        begun.release();
        gate.acquire();
    }));
    begun.acquire();
    for (int i = 0; i < 2; ++i)
        QVERIFY(pool.tryRun([] { QFAIL("was dropped"); }));
    pool.dropQueued();
    QCOMPARE(pool.load(), 1);
    QVERIFY(pool.tryRun([] {}));
    gate.release();
    QTRY_COMPARE(pool.load(), 0);
}

void TestWorkPool::endsAfterItsWork()
{
    std::atomic<int> done = 0;
    {
        WorkPool pool(2, 100);
        for (int i = 0; i < 100; ++i)
            QVERIFY(pool.tryRun([&] { ++done; }));
    }
    QCOMPARE(done.load(), 100);
}

void TestWorkPool::runsNoMoreAtOnceThanItHasThreads()
{
    WorkPool pool(2, 100);
    QSemaphore gate;
    std::atomic<int> running = 0;
    for (int i = 0; i < 10; ++i)
        QVERIFY(pool.tryRun([&] {
            ++running;
            gate.acquire();
        }));
    QTRY_COMPARE(running.load(), 2);
    QCOMPARE(pool.load(), 10);
    gate.release(1);
    QTRY_COMPARE(running.load(), 3);
    gate.release(9);
}

void TestWorkPool::losesNothingUnderFire()
{
    std::atomic<int> accepted = 0;
    std::atomic<int> done = 0;
    {
        WorkPool pool(3, 8);
        std::vector<std::unique_ptr<QThread>> senders;
        for (int sender = 0; sender < 4; ++sender) {
            senders.emplace_back(QThread::create([&] {
                for (int i = 0; i < 2000; ++i) {
                    if (pool.tryRun([&] { ++done; }))
                        ++accepted;
                }
            }));
            senders.back()->start();
        }
        for (const auto &sender : senders)
            sender->wait();
    }
    QVERIFY(accepted > 0);
    QCOMPARE(done.load(), accepted.load());
}

void TestWorkPool::keepsItsThreads()
{
    WorkPool pool(2, 100);
    std::mutex mutex;
    QSet<QThread *> workers;
    for (int i = 0; i < 50; ++i) {
        QSemaphore done;
        QVERIFY(pool.tryRun([&] {
            {
                const std::lock_guard lock(mutex);
                workers << QThread::currentThread();
            }
            done.release();
        }));
        done.acquire();
    }
    QVERIFY(workers.size() <= 2);
}

void TestWorkPool::workMayAddWork()
{
    WorkPool pool(1, 2);
    QSemaphore done;
    bool accepted = false;
    QVERIFY(pool.tryRun([&] { accepted = pool.tryRun([&] { done.release(); }); }));
    QVERIFY(done.tryAcquire(1, 5000));
    QVERIFY(accepted);
}

void TestWorkPool::letsOthersGoFirst()
{
#ifdef Q_OS_LINUX
    const int own = ::getpriority(PRIO_PROCESS, 0);
    WorkPool pool(1);
    int inPool = own;
    QVERIFY(pool.tryRun([&] { inPool = ::getpriority(PRIO_PROCESS, 0); }));
    pool.waitForDone();
    if (own < 10)
        QVERIFY2(inPool > own, qPrintable(QString::number(inPool)));
    QCOMPARE(::getpriority(PRIO_PROCESS, 0), own);
#else
    QSKIP("The priority of a thread is asked for as Linux has it.");
#endif
}

void TestWorkPool::answersWithFutures()
{
    WorkPool pool(1);
    const auto found = pool.run([] { return Result<int>(42); });
    const auto failed = pool.run([] { return Result<void>(failure(Error::UserNotExists)); });
    QCOMPARE(found.result(), Result<int>(42)); // waits for it
    COMPARE_ERROR(failed.result(), Error::UserNotExists);
}

void TestWorkPool::aFutureOfAFullPoolIsOverloaded()
{
    WorkPool pool(1, 1);
    const BusyThread busy(pool);
    const auto refused = pool.run([] { return Result<int>(42); });
    QVERIFY(refused.isFinished());
    COMPARE_ERROR(refused.result(), Error::Overloaded);
}

void TestWorkPool::aCancelledFutureStopsItsWork()
{
    WorkPool pool(1);
    BusyThread busy(pool);
    std::atomic<bool> ran = false;
    auto cancelled = pool.run([&] {
        ran = true;
        return Result<int>(42);
    });
    cancelled.cancel();
    busy.end();
    pool.waitForDone();
    QVERIFY(cancelled.isFinished());
    QCOMPARE(cancelled.resultCount(), 0);
    QVERIFY(!ran);
}

void TestWorkPool::droppedWorkHasNoResult()
{
    WorkPool pool(1);
    const BusyThread busy(pool);
    const auto dropped = pool.run([] { return Result<int>(42); });
    pool.dropQueued();
    QVERIFY(dropped.isFinished());
    QVERIFY(dropped.isCanceled());
    QCOMPARE(dropped.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestWorkPool)
#include "tst_workpool.moc"
