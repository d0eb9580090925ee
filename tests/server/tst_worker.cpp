// SPDX-License-Identifier: MIT
// Threads that share a port, and part from their clients in order.
#include "worker.h"

#include "support/httpsite.h"
#include "support/results.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTcpServer>

using namespace Gatehouse;
using Auth::HttpAnswer;
using Auth::HttpRequestPtr;
using Auth::Responder;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer text(const QByteArray &body)
{
    return {.status = 200, .contentType = "text/plain", .body = body, .headers = {}};
}

QByteArray threadName()
{
    return QByteArray::number(quintptr(QThread::currentThreadId()));
}

//! Routes that say in which thread they run, and one that waits for a gate.
struct Routes : BareRoutes
{
    Routes()
    {
        auth.addRoute("GET", u"/thread"_s,
                      [](const HttpRequestPtr &, const Responder &responder) { responder.answer(text(threadName())); });
        auth.addRoute("GET", u"/slow"_s, [this](const HttpRequestPtr &request, const Responder &responder) {
            auth.answerFromPool(request, responder, [this] {
                ++begun;
                gate.acquire();
                return text("slow");
            });
        });
    }
    //! Opens the gate, so that no work outlives what it uses.
    ~Routes() { gate.release(100); }

    std::atomic<int> begun = 0;
    QSemaphore gate;
};

const Worker::Settings onThisMachine{.address = QHostAddress(QHostAddress::LocalHost), .limits = {}, .tls = {}};

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInItsOwnThread();
    void severalShareAPort();
    void drainingLetsASlowAnswerFinish();
    void drainingAnIdleWorkerIsQuick();
    void stopsAtOnceWithRequestsInFlight();
    void saysWhyItCannotListen();
    void oneThatNeverStartedGoes();
    void countsConnections();
};

void TestWorker::answersInItsOwnThread()
{
    Routes routes;
    Worker worker(routes.auth, onThisMachine);
    const auto port = worker.start(0);
    VERIFY_OK(port);
    QVERIFY(*port > 0);
    HttpClient client(*port);
    const QByteArray thread = client.get("/thread").body;
    QVERIFY(!thread.isEmpty());
    QVERIFY(thread != threadName());
    QCOMPARE(client.get("/thread").body, thread);
}

void TestWorker::severalShareAPort()
{
    constexpr int count = 3;
    Routes routes;
    std::vector<std::unique_ptr<Worker>> workers;
    quint16 port = 0;
    for (int i = 0; i < count; ++i) {
        workers.push_back(std::make_unique<Worker>(routes.auth, onThisMachine));
        const auto started = workers.back()->start(port);
        VERIFY_OK(started);
        QVERIFY(port == 0 || *started == port);
        port = *started;
    }
    // The system spreads connections by their ports: enough of them reach everybody.
    QSet<QByteArray> threads;
    for (int i = 0; i < 2000 && threads.size() < count; ++i) {
        HttpClient client(port);
        const QByteArray thread = client.get("/thread").body;
        QVERIFY(!thread.isEmpty());
        threads.insert(thread);
    }
    QCOMPARE(threads.size(), count);

    // One goes; the others have the port.
    QSignalSpy drained(workers.back().get(), &Worker::drained);
    workers.back()->drain();
    QTRY_COMPARE(drained.count(), 1);
    workers.pop_back();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(HttpClient(port).get("/thread").status, 200);
}

void TestWorker::drainingLetsASlowAnswerFinish()
{
    Routes routes;
    Worker worker(routes.auth, onThisMachine);
    const auto port = worker.start(0);
    VERIFY_OK(port);
    QSignalSpy drained(&worker, &Worker::drained);
    HttpClient idle(*port);
    QCOMPARE(idle.get("/thread").status, 200);
    HttpClient slow(*port);
    slow.begin(HttpClient::request("GET", "/slow"));
    QTRY_COMPARE(routes.begun, 1);

    worker.drain();
    QCOMPARE(HttpClient(*port).get("/thread").status, 0); // nobody new
    QTRY_COMPARE(worker.connectionCount(), 1);            // and those who wait for nothing are sent away
    QVERIFY(drained.isEmpty());
    QVERIFY(!slow.hasReply());
    routes.gate.release();
    const HttpReply reply = slow.end();
    QCOMPARE(reply.body, QByteArray("slow"));
    QCOMPARE(reply.header("Connection"), QByteArray("close"));
    QTRY_COMPARE(drained.count(), 1);
    worker.drain(); // again is nothing
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(drained.count(), 1);
}

void TestWorker::drainingAnIdleWorkerIsQuick()
{
    Routes routes;
    Worker worker(routes.auth, onThisMachine);
    VERIFY_OK(worker.start(0));
    QSignalSpy drained(&worker, &Worker::drained);
    worker.drain();
    QVERIFY(drained.isEmpty()); // never from inside
    QTRY_COMPARE(drained.count(), 1);
}

void TestWorker::stopsAtOnceWithRequestsInFlight()
{
    Routes routes;
    std::vector<std::unique_ptr<HttpClient>> clients;
    {
        Worker worker(routes.auth, onThisMachine);
        const auto port = worker.start(0);
        VERIFY_OK(port);
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<HttpClient>(*port));
            clients.back()->begin(HttpClient::request("GET", "/slow"));
        }
        QTRY_COMPARE(routes.pool.load(), 10);
        QTRY_COMPARE(routes.begun, 2); // as many as the pool has threads
    }
    for (const auto &client : clients)
        QCOMPARE(client->end().status, 0);
    routes.gate.release(10);
    QTRY_COMPARE(routes.pool.load(), 0);
    QCOMPARE(routes.begun, 2); // the others had left before their turn came
}

void TestWorker::saysWhyItCannotListen()
{
    Routes routes;
    QTcpServer other; // which does not share
    QVERIFY(other.listen(QHostAddress::LocalHost, 0));
    {
        Worker worker(routes.auth, onThisMachine);
        const auto started = worker.start(other.serverPort());
        COMPARE_ERROR(started, Auth::Error::Internal);
        QVERIFY2(!started.error().reason.isEmpty(), "the system's reason");
        QCOMPARE(worker.connectionCount(), 0);
    }
    Worker elsewhere(routes.auth,
                     {.address = QHostAddress(u"192.0.2.1"_s), .limits = {}, .tls = {}}); // nobody's: RFC 5737
    COMPARE_ERROR(elsewhere.start(0), Auth::Error::Internal);
}

void TestWorker::oneThatNeverStartedGoes()
{
    Routes routes;
    const Worker worker(routes.auth, onThisMachine);
    QCOMPARE(worker.connectionCount(), 0);
}

void TestWorker::countsConnections()
{
    Routes routes;
    Worker worker(routes.auth, onThisMachine);
    const auto port = worker.start(0);
    VERIFY_OK(port);
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<HttpClient>(*port));
        QCOMPARE(clients.back()->get("/thread").status, 200);
    }
    QTRY_COMPARE(worker.connectionCount(), 3);
    clients[0]->begin(HttpClient::request("GET", "/slow"));
    QTRY_COMPARE(routes.begun, 1);
    clients[0]->leave();
    clients[1]->leave();
    QTRY_COMPARE(worker.connectionCount(), 2); // who left while an answer was owed still counts
    routes.gate.release();
    QTRY_COMPARE(worker.connectionCount(), 1);
    worker.finish();
    QCOMPARE(worker.connectionCount(), 0);
    worker.finish(); // again is nothing
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
