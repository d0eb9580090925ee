// SPDX-License-Identifier: MIT
#include "http/guard/responseframing_p.h"

#include <QTest>

using namespace Auth::Internal;

namespace {

constexpr ResponseFraming::Request get{};
constexpr ResponseFraming::Request head{.isHead = true};
constexpr ResponseFraming::Request closing{.wantsClose = true};
constexpr ResponseFraming::Request http10{.isHttp11 = false};

struct Outcome
{
    QByteArray output;
    bool complete = false;
    bool closes = false;
    bool operator==(const Outcome &) const = default;
};

Outcome follow(ResponseFraming::Request request, QByteArrayView answer, const QList<qsizetype> &sizes)
{
    ResponseFraming framing;
    framing.start(request);
    QByteArray output;
    for (qsizetype i = 0; !answer.isEmpty(); ++i) {
        const qsizetype size = qMin(sizes[qMin(i, sizes.size() - 1)], answer.size());
        framing.write(answer.first(size));
        answer = answer.sliced(size);
        output += framing.takePending();
    }
    return {output, framing.isComplete(), framing.closesConnection()};
}

} // namespace

Q_DECLARE_METATYPE(Auth::Internal::ResponseFraming::Request)

class TestResponseFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void isIncompleteUntilItsLastByte();
    void holdsBackHalfAHead();
    void endsWithTheServer();
    void isTruncatedWhenTheServerEndsEarly();
    void startsAfresh();
    void mayCloseLate();
};

void TestResponseFraming::answers_data()
{
    QTest::addColumn<ResponseFraming::Request>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<bool>("closes");
    const auto row = [](const char *name, ResponseFraming::Request request, const QByteArray &answer,
                        const QByteArray &output, bool complete, bool closes) {
        QTest::newRow(name) << request << answer << output << complete << closes;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray abc = ok + "Content-Length: 3\r\n\r\nabc";
    const QByteArray chunks = ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nT: u\r\n\r\n";

    row("an answer with a length passes", get, abc, abc, true, false);
    row("an empty answer", get, ok + "Content-Length: 0\r\n\r\n", ok + "Content-Length: 0\r\n\r\n", true, false);
    row("what follows the end is dropped", get, abc + "def", abc, true, false);
    row("a chunked answer passes", get, chunks, chunks, true, false);
    row("what follows the last chunk is dropped", get, chunks + "x", chunks, true, false);
    row("close is said", closing, abc, ok + "Content-Length: 3\r\nConnection: close\r\n\r\nabc", true, true);
    row("close is said once", closing, ok + "connection: close\r\nContent-Length: 0\r\n\r\n",
        ok + "Content-Length: 0\r\nConnection: close\r\n\r\n", true, true);
    row("the handler may close", get, ok + "Connection: close\r\nA: b\r\nContent-Length: 0\r\n\r\n",
        ok + "A: b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", true, true);
    row("the handler may say nothing else of it", get, ok + "Keep-Alive: 9\r\nUpgrade: x\r\nContent-Length: 0\r\n\r\n",
        ok + "Content-Length: 0\r\n\r\n", true, false);
    row("of two lengths the last", get, ok + "Content-Length: 9\r\nContent-Length: 3\r\n\r\nabc", abc, true, false);
    row("chunks win over a length", get, ok + "Content-Length: 9\r\n" + chunks.sliced(ok.size()), chunks, true, false);
    row("HEAD loses the body, not its length", head, abc, ok + "Content-Length: 3\r\n\r\n", true, false);
    row("HEAD loses chunks", head, chunks, ok + "Transfer-Encoding: chunked\r\n\r\n", true, false);
    row("HEAD without a length", head, ok + "A: b\r\n\r\n", ok + "A: b\r\n\r\n", true, false);
    row("204 loses length and body", get, "HTTP/1.1 204 No Content\r\nA: b\r\nContent-Length: 3\r\n\r\nabc",
        "HTTP/1.1 204 No Content\r\nA: b\r\n\r\n", true, false);
    row("204 without a length", get, "HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 204 No Content\r\n\r\n", true, false);
    row("204 loses chunks", get, "HTTP/1.1 204 No Content\r\n" + chunks.sliced(ok.size()),
        "HTTP/1.1 204 No Content\r\n\r\n", true, false);
    row("304 loses its length", get, "HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 304 Not Modified\r\n\r\n", true, false);
    row("an interim answer is taken for the last", get, "HTTP/1.1 102 Processing\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 102 Processing\r\nConnection: close\r\n\r\n", true, true);
    row("205 keeps its length of nothing", get, "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n", true, false);
    row("a status without words", get, "HTTP/1.1 299\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 299\r\nContent-Length: 0\r\n\r\n", true, false);
    row("HTTP/1.0 closes", http10, abc, ok + "Content-Length: 3\r\nConnection: close\r\n\r\nabc", true, true);
    row("HTTP/1.0 gets no chunks", http10, chunks, ok + "Connection: close\r\n\r\nabc", true, true);
    row("without a length the end closes", get, ok + "A: b\r\n\r\nabc", ok + "A: b\r\nConnection: close\r\n\r\nabc",
        false, true);
    row("a carriage return alone ends no line", closing, ok + "A: b\rSet-Cookie: c\r\nContent-Length: 0\r\n\r\n",
        ok + "A: b\rSet-Cookie: c\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", true, true);
    row("a carriage return alone at the end of a head", closing, ok + "Content-Length: 0\r\nA: b\r\r\n\r\n",
        ok + "A: b\r\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", true, true);
    row("a length that is none", get, ok + "Content-Length: x\r\n\r\nabc", ok + "Connection: close\r\n\r\nabc", false,
        true);
}

void TestResponseFraming::answers()
{
    QFETCH(const ResponseFraming::Request, request);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, output);
    QFETCH(const bool, complete);
    QFETCH(const bool, closes);
    const Outcome expected{output, complete, closes};
    QCOMPARE(follow(request, answer, {answer.size()}).output, output);
    QCOMPARE(follow(request, answer, {answer.size()}), expected);
    QCOMPARE(follow(request, answer, {1}), expected);
    for (qsizetype cut = 1; cut < answer.size(); ++cut)
        QCOMPARE(follow(request, answer, {cut, answer.size()}), expected);
}

void TestResponseFraming::isIncompleteUntilItsLastByte()
{
    const QByteArrayView answers[] = {
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            "HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\nabc",
    };
    for (const QByteArrayView answer : answers) {
        for (const ResponseFraming::Request request : {get, head}) {
            ResponseFraming framing;
            framing.start(request);
            for (qsizetype i = 0; i < answer.size(); ++i) {
                QVERIFY(!framing.isComplete());
                framing.write(answer.sliced(i, 1));
            }
            QVERIFY(framing.isComplete());
        }
    }
}

void TestResponseFraming::holdsBackHalfAHead()
{
    ResponseFraming framing;
    framing.start(closing);
    QVERIFY(!framing.hasBegun());
    framing.write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n");
    QVERIFY(framing.hasBegun());
    QCOMPARE(framing.pending(), 0);
    framing.write("\r\n");
    QVERIFY(framing.pending() > 0);
    QVERIFY(framing.takePending().contains("Connection: close"));
    QCOMPARE(framing.pending(), 0);
    QVERIFY(!framing.isOpenEnded());
}

void TestResponseFraming::endsWithTheServer()
{
    ResponseFraming framing;
    framing.start(get);
    framing.write("HTTP/1.1 200 OK\r\n\r\nabc");
    QVERIFY(framing.isOpenEnded());
    framing.end();
    QVERIFY(framing.isComplete());
    QVERIFY(!framing.isTruncated());
    QVERIFY(framing.closesConnection());
}

void TestResponseFraming::isTruncatedWhenTheServerEndsEarly()
{
    const QByteArrayView answers[] = {
            "HTTP/1.1 200",
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab",
    };
    for (const QByteArrayView answer : answers) {
        ResponseFraming framing;
        framing.start(get);
        framing.write(answer);
        framing.end();
        QVERIFY(framing.isComplete());
        QVERIFY(framing.isTruncated());
        QVERIFY(framing.closesConnection());
    }
}

void TestResponseFraming::startsAfresh()
{
    ResponseFraming framing;
    QVERIFY(framing.isComplete()); // nothing is owed yet
    framing.start(closing);
    framing.write("HTTP/1.1 204 No Content\r\n\r\n");
    framing.start(get);
    QVERIFY(!framing.isComplete());
    QVERIFY(!framing.closesConnection());
    framing.write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na");
    QCOMPARE(framing.takePending(), QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na"));
}

void TestResponseFraming::mayCloseLate()
{
    ResponseFraming framing;
    framing.start(get);
    framing.closeAfterwards();
    framing.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(framing.takePending().contains("Connection: close"));
    framing.start(get);
    framing.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    framing.closeAfterwards();
    QVERIFY(!framing.takePending().contains("Connection: close"));
    QVERIFY(framing.closesConnection());
}

QTEST_GUILESS_MAIN(TestResponseFraming)
#include "tst_responseframing.moc"
