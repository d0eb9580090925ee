// SPDX-License-Identifier: MIT
// The duty to answer: from any thread, once, and not never.
#include "support/httpsite.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QThreadPool>

#include <thread>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer text(const QByteArray &body)
{
    return {.status = 200, .contentType = "text/plain", .body = body, .headers = {}};
}

void expectForgottenAnswer()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered 500 Internal .* without an answer"_s));
}

//! Keeps the responders of /later.
struct Later
{
    explicit Later(BareRoutes &routes)
    {
        routes.auth.addRoute("GET", u"/later"_s, [this](const HttpRequestPtr &request, const Responder &responder) {
            requests.push_back(request);
            responders.push_back(responder);
        });
        routes.auth.addRoute("GET", u"/now"_s,
                             [](const HttpRequestPtr &, const Responder &responder) { responder.answer(text("now")); });
        routes.serve();
    }

    std::vector<HttpRequestPtr> requests;
    std::vector<Responder> responders;
};

} // namespace

class TestResponder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersLater();
    void theFirstAnswerCounts();
    void oneOfManyThreadsAnswers();
    void answersManyClientsFromManyThreads();
    void aForgottenAnswerIs500_data();
    void aForgottenAnswerIs500();
    void aCopyThatIsLeftStillAnswers();
    void whoObservesAnAnswerMayGiveAnother();
    void answersWhenTheServerIsGone_data();
    void answersWhenTheServerIsGone();
    void answersWhileTheServerGoes();
    void workOfClientsThatLeftIsNotBegun();
    void tooMuchWorkIsRefusedAtOnce();
    void aClientThatLeftHarmsNobody();
};

void TestResponder::answersLater()
{
    BareRoutes routes;
    Later later(routes);
    HttpClient waiting = routes.site.client();
    waiting.begin(HttpClient::request("GET", "/later"));
    QTRY_COMPARE(later.responders.size(), 1u);
    HttpClient other = routes.site.client();
    QCOMPARE(other.get("/now").body, QByteArray("now")); // nobody waits for whoever waits
    QVERIFY(!waiting.hasReply());
    later.responders[0].answer(text("later"));
    const HttpReply reply = waiting.end();
    QCOMPARE(reply.body, QByteArray("later"));
    QVERIFY2(QDateTime::fromString(QString::fromLatin1(reply.header("Date")).chopped(4), u"ddd, dd MMM yyyy hh:mm:ss"_s)
                     .isValid(),
             reply.header("Date"));
    QCOMPARE(waiting.get("/now").body, QByteArray("now"));
}

void TestResponder::theFirstAnswerCounts()
{
    BareRoutes routes;
    Later later(routes);
    HttpClient client = routes.site.client();
    client.begin(HttpClient::request("GET", "/later"));
    QTRY_COMPARE(later.responders.size(), 1u);
    const Responder copy = later.responders[0];
    copy.answer(text("first"));
    later.responders[0].answer(text("second"));
    std::thread([&] { copy.answer(text("third")); }).join();
    QCOMPARE(client.end().body, QByteArray("first"));
    QCOMPARE(client.get("/now").body, QByteArray("now"));
}

void TestResponder::oneOfManyThreadsAnswers()
{
    BareRoutes routes;
    Later later(routes);
    HttpClient client = routes.site.client();
    for (int round = 0; round < 50; ++round) {
        later.responders.clear();
        client.begin(HttpClient::request("GET", "/later"));
        QTRY_COMPARE(later.responders.size(), 1u);
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([responder = later.responders[0], i] {
                responder.answer(text("thread " + QByteArray::number(i)));
            });
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(client.end().body.startsWith("thread "));
    }
    QCOMPARE(client.get("/now").body, QByteArray("now"));
}

void TestResponder::answersManyClientsFromManyThreads()
{
    constexpr int clientCount = 40;
    constexpr int rounds = 10;
    BareRoutes routes;
    QThreadPool threads;
    threads.setMaxThreadCount(8);
    routes.auth.addRoute("GET", u"/{number}"_s, [&threads](const HttpRequestPtr &request, const Responder &responder) {
        threads.start(
                [request, responder] { responder.answer(text("number " + request->pathParameter().toLatin1())); });
    });
    routes.serve();
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < clientCount; ++i)
        clients.push_back(std::make_unique<HttpClient>(routes.site.port));
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < clientCount; ++i)
            clients[size_t(i)]->begin(HttpClient::request("GET", "/" + QByteArray::number(round * clientCount + i)));
        for (int i = 0; i < clientCount; ++i)
            QCOMPARE(clients[size_t(i)]->end().body, "number " + QByteArray::number(round * clientCount + i));
    }
    threads.waitForDone();
}

void TestResponder::aForgottenAnswerIs500_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("the handler does nothing") << QByteArray("/nothing");
    QTest::newRow("a timer that was to answer is gone") << QByteArray("/timer");
    QTest::newRow("another thread lets go of it") << QByteArray("/thread");
    QTest::newRow("work of the pool lets go of it") << QByteArray("/pool");
}

void TestResponder::aForgottenAnswerIs500()
{
    QFETCH(const QByteArray, path);
    BareRoutes routes;
    routes.auth.addRoute("GET", u"/nothing"_s, [](const HttpRequestPtr &, const Responder &) {});
    routes.auth.addRoute("GET", u"/timer"_s, [](const HttpRequestPtr &, const Responder &responder) {
        auto *timer = new QTimer;
        connect(timer, &QTimer::timeout, timer, [responder] { responder.answer(text("never")); });
        timer->deleteLater();
    });
    routes.auth.addRoute("GET", u"/thread"_s, [](const HttpRequestPtr &, const Responder &responder) {
        std::thread([responder] {}).detach();
    });
    routes.auth.addRoute("GET", u"/pool"_s, [&routes](const HttpRequestPtr &, const Responder &responder) {
        QVERIFY(routes.pool.tryRun([responder] {}));
    });
    routes.serve();
    HttpClient client = routes.site.client();
    for (int i = 0; i < 3; ++i) { // the connection stays good
        expectForgottenAnswer();
        const HttpReply reply = client.get(path);
        QCOMPARE(reply.status, 500);
        QCOMPARE(reply.body, QByteArray(R"({"detail":"Internal Server Error"})"));
    }
}

void TestResponder::aCopyThatIsLeftStillAnswers()
{
    BareRoutes routes;
    Later later(routes);
    HttpClient client = routes.site.client();
    client.begin(HttpClient::request("GET", "/later"));
    QTRY_COMPARE(later.responders.size(), 1u);
    std::optional<Responder> copy = later.responders[0];
    later.responders.clear();
    QCOMPARE(HttpClient(routes.site.port).get("/now").status, 200);
    QVERIFY(!client.hasReply());
    copy->answer(text("copy"));
    copy.reset();
    QCOMPARE(client.end().body, QByteArray("copy"));
}

void TestResponder::whoObservesAnAnswerMayGiveAnother()
{
    BareRoutes routes;
    std::optional<Responder> waiting;
    routes.auth.setObserver([&waiting](const HttpAuth::Observation &request) {
        if (request.path == u"/now"_s && waiting)
            waiting->answer(text("at last"));
    });
    routes.auth.addRoute("GET", u"/wait"_s,
                         [&waiting](const HttpRequestPtr &, const Responder &responder) { waiting = responder; });
    routes.auth.addRoute("GET", u"/now"_s,
                         [](const HttpRequestPtr &, const Responder &responder) { responder.answer(text("now")); });
    routes.serve();
    HttpClient first = routes.site.client();
    HttpClient second = routes.site.client();
    first.begin(HttpClient::request("GET", "/wait"));
    QTRY_VERIFY(waiting.has_value());
    QCOMPARE(second.get("/now").body, QByteArray("now"));
    QCOMPARE(first.end().body, QByteArray("at last"));
}

void TestResponder::answersWhenTheServerIsGone_data()
{
    QTest::addColumn<bool>("answers");
    QTest::addColumn<bool>("elsewhere");
    QTest::newRow("an answer") << true << false;
    QTest::newRow("an answer of another thread") << true << true;
    QTest::newRow("none") << false << false;
    QTest::newRow("none, in another thread") << false << true;
}

void TestResponder::answersWhenTheServerIsGone()
{
    QFETCH(const bool, answers);
    QFETCH(const bool, elsewhere);
    BareRoutes routes;
    Later later(routes);
    HttpClient client = routes.site.client();
    client.begin(HttpClient::request("GET", "/later"));
    QTRY_COMPARE(later.responders.size(), 1u);
    routes.site.http.reset();
    const auto end = [&] {
        if (answers)
            later.responders[0].answer(text("to nobody"));
        later.responders.clear();
    };
    if (!answers)
        expectForgottenAnswer();
    if (elsewhere)
        std::thread(end).join();
    else
        end();
    QCOMPARE(client.end().status, 0);
    QVERIFY(later.requests[0]->clientGone());
}

void TestResponder::answersWhileTheServerGoes()
{
    for (int round = 0; round < 30; ++round) {
        BareRoutes routes;
        Later later(routes);
        std::vector<std::unique_ptr<HttpClient>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<HttpClient>(routes.site.port));
            clients.back()->begin(HttpClient::request("GET", "/later"));
        }
        QTRY_COMPARE(later.responders.size(), 8u);
        QSemaphore start;
        std::thread thread([&, responders = std::exchange(later.responders, {})] {
            start.acquire();
            for (const Responder &responder : responders)
                responder.answer(text("perhaps"));
        });
        start.release();
        if (round % 2 == 0)
            QCoreApplication::processEvents();
        routes.site.http.reset();
        thread.join();
        for (const auto &client : clients) {
            const HttpReply reply = client->end();
            QVERIFY(reply.status == 0 || reply.body == "perhaps");
        }
    }
}

void TestResponder::workOfClientsThatLeftIsNotBegun()
{
    BareRoutes routes(1);
    QSemaphore gate;
    std::atomic<bool> isHeld = false;
    std::atomic<int> begun = 0;
    std::vector<HttpRequestPtr> requests;
    QList<int> statuses;
    routes.auth.setObserver([&statuses](const HttpAuth::Observation &request) { statuses << request.status; });
    routes.auth.addRoute("GET", u"/hold"_s, [&](const HttpRequestPtr &request, const Responder &responder) {
        routes.auth.answerFromPool(request, responder, [&] {
            isHeld = true;
            gate.acquire();
            return text("held");
        });
    });
    routes.auth.addRoute("GET", u"/work"_s, [&](const HttpRequestPtr &request, const Responder &responder) {
        requests.push_back(request);
        routes.auth.answerFromPool(request, responder, [&] {
            ++begun;
            return text("done");
        });
    });
    routes.serve();
    HttpClient holder = routes.site.client();
    holder.begin(HttpClient::request("GET", "/hold"));
    QTRY_VERIFY(isHeld);
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(std::make_unique<HttpClient>(routes.site.port));
        clients.back()->begin(HttpClient::request("GET", "/work"));
    }
    QTRY_COMPARE(requests.size(), 10u);
    for (size_t i = 0; i < 9; ++i)
        clients[i]->leave();
    QTRY_COMPARE(std::count_if(requests.begin(), requests.end(),
                               [](const HttpRequestPtr &request) { return request->clientGone(); }),
                 9);
    gate.release();
    QCOMPARE(holder.end().body, QByteArray("held"));
    QCOMPARE(clients[9]->end().body, QByteArray("done"));
    QCOMPARE(begun, 1);
    QTRY_COMPARE(statuses.size(), 11);
    QTRY_COMPARE(routes.site.guard->connectionCount(), 2);
    QCOMPARE(routes.site.guard->requestsInFlight(), 0);
}

void TestResponder::tooMuchWorkIsRefusedAtOnce()
{
    BareRoutes routes(1, 2);
    QSemaphore gate;
    std::atomic<int> begun = 0;
    routes.auth.addRoute("GET", u"/work"_s, [&](const HttpRequestPtr &request, const Responder &responder) {
        routes.auth.answerFromPool(request, responder, [&] {
            ++begun;
            gate.acquire();
            return text("done");
        });
    });
    routes.serve();
    HttpClient running = routes.site.client();
    HttpClient queued = routes.site.client();
    running.begin(HttpClient::request("GET", "/work"));
    QTRY_COMPARE(begun, 1);
    queued.begin(HttpClient::request("GET", "/work"));
    QTRY_COMPARE(routes.pool.load(), 2);
    HttpClient refused = routes.site.client();
    for (int i = 0; i < 3; ++i) {
        const HttpReply reply = refused.get("/work");
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.header("Retry-After"), QByteArray("1"));
        QCOMPARE(reply.body, QByteArray(R"({"detail":"Service Unavailable"})"));
    }
    QCOMPARE(begun, 1);
    gate.release(3);
    QCOMPARE(running.end().body, QByteArray("done"));
    QCOMPARE(queued.end().body, QByteArray("done"));
    QTRY_COMPARE(routes.pool.load(), 0);
    QCOMPARE(refused.get("/work").body, QByteArray("done")); // and has its place again
}

void TestResponder::aClientThatLeftHarmsNobody()
{
    BareRoutes routes;
    Later later(routes);
    HttpClient client = routes.site.client();
    client.begin(HttpClient::request("GET", "/later"));
    QTRY_COMPARE(later.responders.size(), 1u);
    QVERIFY(!later.requests[0]->clientGone());
    client.leave();
    QTRY_VERIFY(later.requests[0]->clientGone());
    later.responders[0].answer(text("to nobody"));
    QTRY_COMPARE(routes.site.guard->connectionCount(), 0);
    // A request outlives everything of its connection.
    QCOMPARE(later.requests[0]->path(), u"/later"_s);
    QCOMPARE(later.requests[0]->header("host"), QByteArray("example.org"));
}

QTEST_GUILESS_MAIN(TestResponder)
#include "tst_responder.moc"
