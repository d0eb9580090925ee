// SPDX-License-Identifier: MIT
#include "mailsenderbench.h"

#include <QRegularExpression>

using namespace MailSenderBench;

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
    void theSameMailLooksTheSame();
    void isWokenByWhatIsNew();
    void whatIsFreshMustWait();
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
