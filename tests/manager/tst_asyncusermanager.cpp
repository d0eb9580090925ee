// SPDX-License-Identifier: MIT
#include "manager/asyncusermanager.h"
#include "support/results.h"
#include "support/testmanager.h"

#include <QFutureWatcher>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTimer>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

UserCreate newcomer(const QString &email)
{
    return {.email = email, .password = Secret("correct horse"), .fields = {}};
}

struct Bench
{
    explicit Bench(int threads = 2, int queue = 16)
        : users(db.users),
          manager(users, &db.tokens, TestManager::settings(db.schema, clock)),
          log(manager),
          pool(threads, queue),
          async(manager, pool)
    {}
    //! Lets the workers wait until the gate is opened.
    void close(int workers)
    {
        for (int i = 0; i < workers; ++i) {
            if (!pool.tryRun([this] {
                    waiting.release();
                    gate.acquire();
                }))
                qFatal("the queue is full");
        }
        waiting.acquire(workers);
    }

    FixedClock clock;
    TestDatabase db;
    ForwardingUserDatabase users;
    UserManager manager;
    EventLog log;
    QSemaphore waiting;
    QSemaphore gate;
    WorkPool pool;
    AsyncUserManager async;
};

} // namespace

class TestAsyncUserManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithFutures();
    void answersWithErrors();
    void theEventLoopStaysAlive();
    void continuationsRunWhereTheirContextLives();
    void aContextThatDiedHearsNothing();
    void signalsComeFromTheWorker();
    void refusesAtOnceWhenOverloaded();
    void cancelledWorkIsNotBegun();
    void cancellingTooLateStopsNothing();
    void copiesItsArguments();
    void everyWorkerHasAConnection();
};

void TestAsyncUserManager::answersWithFutures()
{
    Bench bench;
    QFuture<Result<User>> created =
            bench.async.run(&UserManager::create, newcomer(u"ada@example.org"_s), RequestContext());
    VERIFY_OK(created.result());
    const User ada = *created.result();
    QCOMPARE(*bench.async.run(&UserManager::get, ada.id).result(), ada); // a const operation
    QCOMPARE(*bench.async
                      .run(&UserManager::authenticate, u"ada@example.org"_s, Secret("correct horse"), RequestContext())
                      .result(),
             ada);
    QCOMPARE(bench.async.run(&UserManager::find, UserQuery()).result()->users, QList<User>{ada});
    VERIFY_OK(bench.async.run(&UserManager::remove, ada, RequestContext()).result());
    QCOMPARE(bench.db.count(u"user"_s), 0);
}

void TestAsyncUserManager::answersWithErrors()
{
    Bench bench;
    COMPARE_ERROR(bench.async.run(&UserManager::getByEmail, u"nobody@example.org"_s).result(), Error::UserNotExists);
    COMPARE_ERROR(bench.async.run(&UserManager::verify, QByteArray("token"), RequestContext()).result(),
                  Error::InvalidVerifyToken);
    bench.users.failure = Error(Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.async.run(&UserManager::find, UserQuery()).result(), Error::DatabaseUnavailable);
}

void TestAsyncUserManager::theEventLoopStaysAlive()
{
    Bench bench(1);
    bench.users.beforeCreate = [&bench] {
        bench.waiting.release();
        bench.gate.acquire();
    };
    QFutureWatcher<Result<User>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(bench.async.run(&UserManager::create, newcomer(u"ada@example.org"_s), RequestContext()));
    bench.waiting.acquire();
    int ticks = 0; // the work is under way, and this thread lives on
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
    timer.start(0);
    QTRY_VERIFY(ticks > 10);
    QCOMPARE(finished.size(), 0);
    QVERIFY(!watcher.isFinished());
    bench.gate.release();
    QTRY_COMPARE(finished.size(), 1);
    VERIFY_OK(watcher.result());
}

void TestAsyncUserManager::continuationsRunWhereTheirContextLives()
{
    Bench bench;
    QObject window;
    QThread *thread = nullptr;
    QByteArray answer;
    whenDone(bench.async.run(&UserManager::getByEmail, u"nobody@example.org"_s), &window,
             [&](const Result<User> &user) {
                 thread = QThread::currentThread();
                 answer = outcome(user);
             });
    QTRY_COMPARE(answer, QByteArray("UserNotExists"));
    QCOMPARE(thread, window.thread());
}

void TestAsyncUserManager::aContextThatDiedHearsNothing()
{
    Bench bench(1);
    bench.close(1);
    auto window = std::make_unique<QObject>();
    bool heard = false;
    auto future = bench.async.run(&UserManager::create, newcomer(u"ada@example.org"_s), RequestContext());
    whenDone(future, window.get(), [&heard](const Result<User> &) { heard = true; });
    window.reset();
    bench.gate.release();
    VERIFY_OK(future.result()); // the work is done all the same
    QCoreApplication::processEvents();
    QVERIFY(!heard);
}

void TestAsyncUserManager::signalsComeFromTheWorker()
{
    Bench bench;
    QObject receiver;
    QThread *receivedIn = nullptr;
    QString received;
    connect(&bench.manager, &UserManager::userRegistered, &receiver, [&](const User &user, const RequestContext &) {
        receivedIn = QThread::currentThread();
        received = user.email;
    });
    VERIFY_OK(bench.async.run(&UserManager::create, newcomer(u"ada@example.org"_s), RequestContext()).result());
    QVERIFY(bench.log.thread() != QThread::currentThread());
    QCOMPARE(received, QString()); // queued: this thread was waiting
    QTRY_COMPARE(received, u"ada@example.org"_s);
    QCOMPARE(receivedIn, QThread::currentThread());
}

void TestAsyncUserManager::refusesAtOnceWhenOverloaded()
{
    Bench bench(1, 3);
    bench.close(1);
    QList<QFuture<Result<User>>> accepted;
    for (int i = 0; i < 2; ++i)
        accepted << bench.async.run(&UserManager::create, newcomer(u"user%1@example.org"_s.arg(i)), RequestContext());
    auto refused = bench.async.run(&UserManager::create, newcomer(u"late@example.org"_s), RequestContext());
    QVERIFY(refused.isFinished()); // at once, while the gate is still closed
    COMPARE_ERROR(refused.result(), Error::Overloaded);
    QByteArray answer;
    whenDone(refused, this, [&answer](const Result<User> &user) { answer = outcome(user); });
    QTRY_COMPARE(answer, QByteArray("Overloaded"));
    bench.gate.release();
    for (auto &future : accepted)
        VERIFY_OK(future.result());
    QTRY_COMPARE(bench.pool.load(), 0);
    VERIFY_OK(bench.async.run(&UserManager::create, newcomer(u"late@example.org"_s), RequestContext()).result());
    QCOMPARE(bench.db.count(u"user"_s), 3);
}

void TestAsyncUserManager::cancelledWorkIsNotBegun()
{
    Bench bench(1);
    bench.close(1);
    auto future = bench.async.run(&UserManager::create, newcomer(u"ada@example.org"_s), RequestContext());
    bool received = false;
    whenDone(future, this, [&received](const Result<User> &) { received = true; });
    future.cancel();
    bench.gate.release();
    bench.pool.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!received);
    QVERIFY(future.isCanceled() && future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(bench.db.count(u"user"_s), 0);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestAsyncUserManager::cancellingTooLateStopsNothing()
{
    Bench bench(1);
    bench.users.beforeCreate = [&bench] {
        bench.waiting.release();
        bench.gate.acquire();
    };
    auto future = bench.async.run(&UserManager::create, newcomer(u"ada@example.org"_s), RequestContext());
    bench.waiting.acquire();
    future.cancel();
    bench.gate.release();
    bench.pool.waitForDone();
    QCOMPARE(bench.db.count(u"user"_s), 1);
    QCOMPARE(bench.log.take(), QStringList{u"registered ada@example.org"_s});
}

void TestAsyncUserManager::copiesItsArguments()
{
    Bench bench(1);
    bench.close(1);
    QFuture<Result<User>> future;
    {
        UserCreate user = newcomer(u"ada@example.org"_s);
        future = bench.async.run(&UserManager::create, user, RequestContext());
        user.email = u"eve@example.org"_s;
        user.password = Secret("something else");
    }
    bench.gate.release();
    VERIFY_OK(future.result());
    QCOMPARE(future.result()->email, u"ada@example.org"_s);
    VERIFY_OK(bench.manager.authenticate(u"ada@example.org"_s, Secret("correct horse")));
}

void TestAsyncUserManager::everyWorkerHasAConnection()
{
    Bench bench(4, 400);
    QList<QFuture<Result<User>>> futures;
    for (int i = 0; i < 200; ++i)
        futures << bench.async.run(&UserManager::create, newcomer(u"user%1@example.org"_s.arg(i % 100)),
                                   RequestContext());
    int made = 0;
    int refused = 0;
    for (auto &future : futures) {
        made += outcome(future.result()) == "Ok" ? 1 : 0;
        refused += outcome(future.result()) == "UserAlreadyExists" ? 1 : 0;
    }
    QCOMPARE(made, 100);
    QCOMPARE(refused, 100);
    QCOMPARE(bench.log.take().size(), 100);
}

QTEST_GUILESS_MAIN(TestAsyncUserManager)
#include "tst_asyncusermanager.moc"
