// SPDX-License-Identifier: MIT
// Several senders over one outbox: who delivers what, and for how long.
#include "mailsenderbench.h"

#include <QSemaphore>

using namespace MailSenderBench;

class TestMailSenderLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"gatehouse.mail=false"_s); }

    void aSlowDeliveryHoldsOnToTheOthers();
    void aDeliveryThatWaitsKeepsItsLease();
    void aDeliveryThatLostItsLeaseEnds();
    void aDeliveryThatHangsDoesNotHoldUpTheEnd();
    void mailsOfTheDeadAreTakenOver();
    void finishesWhatIsUnderWay();
};

// Each delivery has the longest time before it, and no other sender comes in between.
void TestMailSenderLeases::aSlowDeliveryHoldsOnToTheOthers()
{
    Bench bench;
    const auto other = bench.makeSender();
    int stolen = 0;
    bench.post.answer = [&](const OutgoingMail &mail) {
        const OutboxEntry entry = bench.entry(mail.id);
        bench.clock.advance(5s);
        // The one that is under way stays ours for as long as a delivery may last.
        const bool isKept = entry.leasedUntil >= bench.clock.sinceEpoch();
        return isKept ? Answer{Verdict::Accepted, u"250"_s} : Answer{Verdict::Refused, u"not ours any more"_s};
    };
    for (int i = 0; i < 8; ++i)
        (void)bench.enqueue(u"u%1@example.org"_s.arg(i));
    // Leased in one go; after the second one their leases have run out, and a rival takes the next.
    std::function<Answer(const OutgoingMail &)> slow = bench.post.answer;
    bench.post.answer = [&](const OutgoingMail &mail) {
        const Answer answer = slow(mail);
        if (bench.post.count() == 3) {
            stolen = int(
                    bench.outbox.lease(u"rival"_s, 3, bench.clock.sinceEpoch(), bench.clock.sinceEpoch() + 1h)->size());
        }
        return answer;
    };
    QCOMPARE(bench.sender->sendDue(), 5);
    QCOMPARE(stolen, 3);
    QCOMPARE(bench.outbox.list(State::Sent, 1000)->size(), 5);
    QCOMPARE(bench.outbox.list(State::Failed, 1000)->size(), 0);
    QCOMPARE(bench.outbox.list(State::Queued, 1000)->size(), 3);
}

void TestMailSenderLeases::aDeliveryThatWaitsKeepsItsLease()
{
    Bench bench;
    int stolen = 0;
    bench.post.answer = [&](const OutgoingMail &) {
        for (int second = 0; second < 60; ++second) {
            bench.clock.advance(1s);
            if (!bench.post.mayGoOn())
                return Answer{Verdict::Unreachable, u"told to stop"_s};
            const auto now = bench.clock.sinceEpoch();
            stolen += int(bench.outbox.lease(u"rival"_s, 8, now, now + 1h)->size());
        }
        return Answer{Verdict::Accepted, u"250"_s};
    };
    const QString id = bench.enqueue();
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(stolen, 0);
    QCOMPARE(bench.entry(id).state, State::Sent);
    QCOMPARE(bench.entry(id).attempts, 1);
}

void TestMailSenderLeases::aDeliveryThatLostItsLeaseEnds()
{
    Bench bench;
    bool isTold = false;
    bench.post.answer = [&](const OutgoingMail &) {
        bench.clock.advance(11s); // asleep, with the whole machine
        const auto now = bench.clock.sinceEpoch();
        (void)bench.outbox.lease(u"rival"_s, 8, now, now + 1h);
        isTold = !bench.post.mayGoOn();
        return Answer{Verdict::Unreachable, u"broken off"_s};
    };
    const QString id = bench.enqueue();
    QCOMPARE(bench.sender->sendDue(), 1);
    QVERIFY(isTold);
    QCOMPARE(bench.entry(id).leaseOwner, u"rival"_s);
    QCOMPARE(bench.entry(id).answer, QString());
}

void TestMailSenderLeases::aDeliveryThatHangsDoesNotHoldUpTheEnd()
{
    MailSender::Settings settings;
    settings.pollInterval = 1h;
    settings.stopWithin = 0s;
    Bench bench(settings);
    QSemaphore begun;
    bench.post.answer = [&](const OutgoingMail &) {
        begun.release();
        while (bench.post.mayGoOn())
            QThread::msleep(1);
        return Answer{Verdict::Unreachable, u"broken off"_s};
    };
    const QString id = bench.enqueue();
    bench.sender->start();
    begun.acquire();
    bench.sender->stop();
    QCOMPARE(bench.entry(id).state, State::Queued);
}

void TestMailSenderLeases::mailsOfTheDeadAreTakenOver()
{
    Bench bench;
    const QString id = bench.enqueue();
    QCOMPARE(bench.outbox.lease(u"dead"_s, 8, bench.clock.sinceEpoch(), bench.clock.sinceEpoch() + 10s)->size(), 1);
    QCOMPARE(bench.sender->sendDue(), 0);
    bench.clock.advance(10s);
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.entry(id).state, State::Sent);
    QCOMPARE(bench.entry(id).attempts, 2);
}

void TestMailSenderLeases::finishesWhatIsUnderWay()
{
    MailSender::Settings settings;
    settings.pollInterval = 1h;
    Bench bench(settings);
    QSemaphore begun;
    QSemaphore mayEnd;
    bench.post.answer = [&](const OutgoingMail &) {
        begun.release();
        mayEnd.acquire();
        return Answer{Verdict::Accepted, u"250"_s};
    };
    for (int i = 0; i < 5; ++i)
        (void)bench.enqueue();
    bench.sender->start();
    begun.acquire();
    const std::unique_ptr<QThread> stopper(QThread::create([&] { bench.sender->stop(); }));
    stopper->start();
    QVERIFY(!stopper->wait(50)); // it waits for the mail
    mayEnd.release();
    QVERIFY(stopper->wait(10'000));
    QCOMPARE(bench.post.count(), 1);
    QCOMPARE(bench.outbox.list(State::Sent, 1000)->size(), 1);
    // The others are free for the next one at once.
    QCOMPARE(bench.outbox.lease(u"next"_s, 8, bench.clock.sinceEpoch(), bench.clock.sinceEpoch() + 10s)->size(), 4);
}

QTEST_GUILESS_MAIN(TestMailSenderLeases)
#include "tst_mailsenderleases.moc"
