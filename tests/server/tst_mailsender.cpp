// SPDX-License-Identifier: MIT
#include "mail/mailsender.h"
#include "support/outboxbench.h"
#include "support/results.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSemaphore>

using namespace Auth;
using namespace Gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Notice::Kind;
using State = OutboxEntry::State;
using Answer = MailTransport::Answer;
using Verdict = Answer::Verdict;

namespace {

const QString ada = u"ada@example.org"_s;

//! What a transport was given, and what it is to say. Any thread.
struct Post
{
    std::function<Answer(const OutgoingMail &)> answer = [](const OutgoingMail &) {
        return Answer{Verdict::Accepted, u"250 OK"_s};
    };
    QMutex mutex;
    QList<OutgoingMail> mails;
    MailTransport::MayGoOn mayGoOn; // of the delivery that is under way
    int rests = 0;

    [[nodiscard]] qsizetype count()
    {
        const QMutexLocker lock(&mutex);
        return mails.size();
    }
};

class PostTransport final : public MailTransport
{
public:
    explicit PostTransport(Post &post) : m_post(post) {}

    Answer deliver(const OutgoingMail &mail, const MayGoOn &mayGoOn) override
    {
        {
            const QMutexLocker lock(&m_post.mutex);
            m_post.mails << mail;
            m_post.mayGoOn = mayGoOn;
        }
        return m_post.answer(mail);
    }
    void rest() override { ++m_post.rests; }

private:
    Post &m_post;
};

struct Bench : OutboxBench
{
    explicit Bench(MailSender::Settings adjusted = {}) : settings(adjusted)
    {
        settings.clock = &clock;
        settings.lease = 10s;
        settings.pause = 0ms; // the clock stands still
        if (!settings.random)
            settings.random = [] {
                return 0.0;
            };
        sender = makeSender();
    }

    [[nodiscard]] std::unique_ptr<MailSender> makeSender()
    {
        return std::make_unique<MailSender>(manager, outbox, *MailTexts::create({}, u"https://example.org"_s),
                                            std::make_unique<PostTransport>(post), settings,
                                            [this](bool delivered) { observed << delivered; });
    }
    //! A notice that needs nothing but an address.
    QString enqueue(const QString &recipient = ada, Kind kind = Kind::PasswordChanged)
    {
        Notice notice;
        notice.kind = kind;
        notice.recipient = recipient;
        return outbox.enqueue(notice).value_or(QString());
    }
    OutboxEntry entry(const QString &id) { return outbox.get(id).value_or(OutboxEntry()); }

    MailSender::Settings settings;
    Post post;
    QList<bool> observed;
    std::unique_ptr<MailSender> sender;
};

} // namespace

class TestMailSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"gatehouse.mail=false"_s); }

    void deliversAndRemembers();
    void aRequestBecomesAMailOrNothing();
    void triesAgainEverMoreRarely_data();
    void triesAgainEverMoreRarely();
    void givesUpAfterDays();
    void aRefusedMailIsGivenUpAtOnce();
    void anUnreachableServerIsAskedOnce();
    void oneBadMailHoldsUpNoOther();
    void aMailThatCannotBeMadeIsTriedAgain();
    void aSlowDeliveryHoldsOnToTheOthers();
    void aDeliveryThatWaitsKeepsItsLease();
    void aDeliveryThatLostItsLeaseEnds();
    void aDeliveryThatHangsDoesNotHoldUpTheEnd();
    void theSameMailLooksTheSame();
    void mailsOfTheDeadAreTakenOver();
    void isWokenByWhatIsNew();
    void whatIsFreshMustWait();
    void finishesWhatIsUnderWay();
    void purgesWhatIsOld();
};

void TestMailSender::deliversAndRemembers()
{
    Bench bench;
    const QString id = bench.enqueue();
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.post.mails.size(), 1);
    const OutgoingMail &mail = bench.post.mails[0];
    QCOMPARE(mail.id, id);
    QCOMPARE(mail.to, ada);
    QVERIFY(mail.bytes.contains("Message-ID: <" + id.toLatin1() + '@'));
    QVERIFY(mail.bytes.contains("https://example.org"));
    const OutboxEntry entry = bench.entry(id);
    QCOMPARE(entry.state, State::Sent);
    QCOMPARE(entry.answer, u"250 OK"_s);
    QCOMPARE(entry.attempts, 1);
    QCOMPARE(entry.finishedAt, bench.clock.sinceEpoch());
    QCOMPARE(bench.observed, QList<bool>{true});
    QCOMPARE(bench.post.rests, 1);
    QCOMPARE(bench.sender->sendDue(), 0);
}

void TestMailSender::aRequestBecomesAMailOrNothing()
{
    Bench bench;
    (void)bench.add(ada);
    VERIFY_OK(bench.manager.forgotPasswordFor(u"ADA@example.org"_s));
    VERIFY_OK(bench.manager.forgotPasswordFor(u"nobody@example.org"_s));
    VERIFY_OK(bench.manager.requestVerifyFor(u"nobody@example.org"_s));
    QCOMPARE(bench.sender->sendDue(), 3);
    QCOMPARE(bench.post.mails.size(), 1);
    QCOMPARE(bench.post.mails[0].to, ada);
    static const QRegularExpression link(u"https://example\\.org/reset-password\\?token=(\\S+)"_s);
    QByteArray bytes = bench.post.mails[0].bytes; // quoted-printable
    bytes.replace("=\r\n", "").replace("=3D", "=");
    const auto match = link.match(QString::fromUtf8(bytes));
    QVERIFY(match.hasMatch());
    VERIFY_OK(bench.manager.resetPassword(match.captured(1).toLatin1(), Secret("another password")));
    // Nothing is left of the others.
    QCOMPARE(bench.summary(),
             QStringList({u"password_changed ada@example.org queued"_s, u"reset_requested ADA@example.org sent"_s}));
    QCOMPARE(bench.observed, QList<bool>{true});
}

void TestMailSender::triesAgainEverMoreRarely_data()
{
    QTest::addColumn<double>("random");
    QTest::addColumn<QList<int>>("delays"); // seconds
    QTest::newRow("without luck") << 0.0 << QList<int>{30, 60, 120, 240, 480, 960, 1920, 3600, 3600};
    QTest::newRow("with some") << 0.5 << QList<int>{22, 45, 90, 180, 360, 720, 1440, 2700, 2700};
}

void TestMailSender::triesAgainEverMoreRarely()
{
    QFETCH(const double, random);
    QFETCH(const QList<int>, delays);
    MailSender::Settings settings;
    settings.random = [random] {
        return random;
    };
    Bench bench(settings);
    bench.post.answer = [](const OutgoingMail &) {
        return Answer{Verdict::Later, u"451 later"_s};
    };
    const QString id = bench.enqueue();
    QList<int> waited;
    for (qsizetype i = 0; i < delays.size(); ++i) {
        QCOMPARE(bench.sender->sendDue(), 1);
        const OutboxEntry entry = bench.entry(id);
        QCOMPARE(entry.state, State::Queued);
        QCOMPARE(entry.answer, u"451 later"_s);
        QCOMPARE(entry.attempts, int(i) + 1);
        const auto delay = entry.nextAttemptAt - bench.clock.sinceEpoch();
        waited << int(std::chrono::duration_cast<std::chrono::seconds>(delay).count());
        bench.clock.advance(delay - 1us);
        QCOMPARE(bench.sender->sendDue(), 0);
        bench.clock.advance(1us);
    }
    QCOMPARE(waited, delays);
    bench.post.answer = Post().answer;
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.entry(id).state, State::Sent);
}

void TestMailSender::givesUpAfterDays()
{
    Bench bench;
    bench.post.answer = [](const OutgoingMail &) {
        return Answer{Verdict::Later, u"451 later"_s};
    };
    const QString id = bench.enqueue();
    bench.clock.advance(72h - 1s);
    QCOMPARE(bench.sender->sendDue(), 1); // nobody has tried before: the service was down
    QCOMPARE(bench.entry(id).state, State::Queued);
    bench.clock.advance(30s);
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.entry(id).state, State::Failed);
    QCOMPARE(bench.entry(id).answer, u"451 later"_s);
    // Told to try again, it has as long as a new one.
    VERIFY_OK(bench.outbox.retry(id, bench.clock.sinceEpoch()));
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.entry(id).state, State::Queued);
}

void TestMailSender::aRefusedMailIsGivenUpAtOnce()
{
    Bench bench;
    bench.post.answer = [](const OutgoingMail &) {
        return Answer{Verdict::Refused, u"550 no such mailbox"_s};
    };
    const QString id = bench.enqueue();
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.entry(id).state, State::Failed);
    QCOMPARE(bench.entry(id).answer, u"550 no such mailbox"_s);
    QCOMPARE(bench.observed, QList<bool>{false});
    bench.clock.advance(24h);
    QCOMPARE(bench.sender->sendDue(), 0);
}

void TestMailSender::anUnreachableServerIsAskedOnce()
{
    Bench bench;
    bench.post.answer = [](const OutgoingMail &) {
        return Answer{Verdict::Unreachable, u"no route"_s};
    };
    for (int i = 0; i < 20; ++i)
        (void)bench.enqueue();
    QCOMPARE(bench.sender->sendDue(), 1);
    int tried = 0;
    for (const OutboxEntry &entry : bench.entries()) {
        tried += entry.attempts;
        QCOMPARE(entry.leaseOwner, QString());
    }
    QCOMPARE(tried, 1);
    bench.post.answer = Post().answer;
    QCOMPARE(bench.sender->sendDue(), 19);
    bench.clock.advance(30s);
    QCOMPARE(bench.sender->sendDue(), 1);
}

void TestMailSender::oneBadMailHoldsUpNoOther()
{
    Bench bench;
    bench.post.answer = [](const OutgoingMail &mail) {
        return mail.to == ada ? Answer{Verdict::Later, u"451"_s} : Answer{Verdict::Accepted, u"250"_s};
    };
    const QString bad = bench.enqueue(ada);
    for (int i = 0; i < 20; ++i)
        (void)bench.enqueue(u"u%1@example.org"_s.arg(i));
    QCOMPARE(bench.sender->sendDue(), 21);
    QCOMPARE(bench.outbox.list(State::Sent, 1000)->size(), 20);
    QCOMPARE(bench.entry(bad).state, State::Queued);
}

void TestMailSender::aMailThatCannotBeMadeIsTriedAgain()
{
    Bench bench;
    (void)bench.add(ada);
    VERIFY_OK(bench.manager.forgotPasswordFor(ada));
    bench.users.failure = Error(Error::DatabaseUnavailable);
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.post.mails.size(), 0);
    QCOMPARE(bench.entries()[0].state, State::Queued);
    QCOMPARE(bench.entries()[0].answer, u"DatabaseUnavailable"_s);
    bench.users.failure.reset();
    bench.clock.advance(30s);
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.post.mails.size(), 1);
}

// Each delivery has the longest time before it, and no other sender comes in between.
void TestMailSender::aSlowDeliveryHoldsOnToTheOthers()
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

void TestMailSender::aDeliveryThatWaitsKeepsItsLease()
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

void TestMailSender::aDeliveryThatLostItsLeaseEnds()
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

void TestMailSender::aDeliveryThatHangsDoesNotHoldUpTheEnd()
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

void TestMailSender::theSameMailLooksTheSame()
{
    Bench bench;
    bench.post.answer = [](const OutgoingMail &) {
        return Answer{Verdict::Later, u"451"_s};
    };
    (void)bench.enqueue();
    QCOMPARE(bench.sender->sendDue(), 1);
    bench.clock.advance(1h);
    QCOMPARE(bench.sender->sendDue(), 1);
    QCOMPARE(bench.post.mails.size(), 2);
    QCOMPARE(bench.post.mails[0].bytes, bench.post.mails[1].bytes);
    QCOMPARE(bench.post.mails[0].queued, bench.post.mails[1].queued);
}

void TestMailSender::mailsOfTheDeadAreTakenOver()
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

void TestMailSender::isWokenByWhatIsNew()
{
    MailSender::Settings settings;
    settings.pollInterval = 1h;
    Bench bench(settings);
    bench.sender->start();
    for (int i = 1; i <= 20; ++i) {
        (void)bench.enqueue();
        QTRY_COMPARE_WITH_TIMEOUT(bench.post.count(), i, 10'000);
    }
    bench.sender->stop();
    QCOMPARE(bench.outbox.list(State::Sent, 1000)->size(), 20);
    (void)bench.enqueue(); // wakes nobody any more
}

// The request that wrote it is still to be answered, and its time must not tell whether there is anybody to mail to.
void TestMailSender::whatIsFreshMustWait()
{
    Bench bench;
    (void)bench.enqueue();
    QCOMPARE(bench.sender->sendDue(50ms), 0);
    bench.clock.advance(49ms);
    QCOMPARE(bench.sender->sendDue(50ms), 0);
    bench.clock.advance(1ms);
    QCOMPARE(bench.sender->sendDue(50ms), 1);
}

void TestMailSender::finishesWhatIsUnderWay()
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

void TestMailSender::purgesWhatIsOld()
{
    MailSender::Settings settings;
    settings.pollInterval = 1ms;
    Bench bench(settings);
    const QString sent = bench.enqueue(u"sent@example.org"_s);
    const QString failed = bench.enqueue(u"failed@example.org"_s);
    bench.post.answer = [](const OutgoingMail &mail) {
        return Answer{mail.to.startsWith(u"sent") ? Verdict::Accepted : Verdict::Refused, {}};
    };
    QCOMPARE(bench.sender->sendDue(), 2);
    bench.clock.advance(8 * 24h);
    bench.sender->start();
    QTRY_COMPARE(bench.summary(), QStringList{u"password_changed failed@example.org failed"_s});
    bench.clock.advance(23 * 24h);
    QTRY_COMPARE(bench.summary(), QStringList());
}

QTEST_GUILESS_MAIN(TestMailSender)
#include "tst_mailsender.moc"
