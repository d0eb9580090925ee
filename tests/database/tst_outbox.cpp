// SPDX-License-Identifier: MIT
// Called with `lease FILE OWNER` it is a second program that takes all it can get: see twoProgramsNeverTakeTheSame().
#include "database/sql/sqloutbox.h"
#include "testing/fixedclock.h"
#include "support/results.h"
#include "support/testdatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OutboxEntry::State;

namespace {

Notice noticeFor(const QString &recipient)
{
    Notice notice;
    notice.kind = Notice::Kind::ResetRequested;
    notice.recipient = recipient;
    return notice;
}

struct Bench
{
    explicit Bench(const DatabaseKind &database = {}) : db(database), outbox(db.pool, clock) {}

    QString add(const QString &recipient = u"ada@example.org"_s)
    {
        const auto id = outbox.enqueue(noticeFor(recipient));
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        return *id;
    }
    QList<OutboxEntry> lease(const QString &owner, int limit = 10, std::chrono::seconds length = 10s)
    {
        const auto leased = outbox.lease(owner, limit, clock.sinceEpoch(), clock.sinceEpoch() + length);
        if (!leased)
            qFatal("%s", qPrintable(leased.error().detail));
        return *leased;
    }
    OutboxEntry entry(const QString &id) { return outbox.get(id).value_or(OutboxEntry()); }

    FixedClock clock;
    TestDatabase db;
    SqlOutbox outbox;
};

//! Takes what there is, a few at a time. \return the ids in their order
QStringList leaseAll(SqlOutbox &outbox, const QString &owner)
{
    QStringList ids;
    const auto now = FixedClock::documented;
    while (true) {
        const auto leased = outbox.lease(owner, 3, now, now + 1h);
        if (!leased)
            qFatal("%s", qPrintable(leased.error().detail));
        if (leased->isEmpty()) {
            // Another one may have been faster for all of the few that were seen.
            const auto left = outbox.list(State::Queued, 1000);
            if (std::all_of(left->begin(), left->end(), [](const OutboxEntry &e) { return !e.leaseOwner.isEmpty(); }))
                return ids;
            continue;
        }
        for (const OutboxEntry &entry : *leased)
            ids << entry.id;
    }
}

int runAsSecondProgram(const QString &address, const QString &owner)
{
    SqlConnectionPool pool = TestFile::poolOf(address);
    SqlOutbox outbox(pool);
    for (const QString &id : leaseAll(outbox, owner))
        std::puts(qPrintable(id));
    return 0;
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void keepsWhatItWasGiven();
    void namesKindsAndStates();
    void refusesARecipientThatIsTooLong();
    void joinsTheTransaction();
    void leasesWhatIsDue();
    void aLeaseThatRanOutIsTakenOver();
    void whoLostTheLeaseHasNoSay_data();
    void whoLostTheLeaseHasNoSay();
    void remembersWhatBecameOfIt();
    void triesAgainWhenTold();
    void listsNewestFirst();
    void purgesWhatIsOld();
    void threadsNeverTakeTheSame();
    void twoProgramsNeverTakeTheSame();
};

void TestOutbox::keepsWhatItWasGiven()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    Notice notice = noticeFor(u"Ada.Müller@exämple.org"_s);
    notice.kind = Notice::Kind::EmailChanged;
    notice.userId = database.unknownId();
    notice.token = Secret("a token that nobody may read");
    notice.details = {{u"new_email"_s, u"\"böse\" 'x'; --@example.org"_s}};
    notice.context = {.clientAddress = u"2001:db8::1"_s,
                      .userAgent = u"curl/8 \u202e"_s,
                      .languages = {u"de-AT"_s, u"en"_s},
                      .requestId = u"r-1"_s,
                      .actingUser = UserId(u"7"_s)};
    const auto id = bench.outbox.enqueue(notice);
    VERIFY_OK(id);
    const OutboxEntry entry = bench.entry(*id);
    QCOMPARE(entry.id, *id);
    QCOMPARE(entry.notice.kind, notice.kind);
    QCOMPARE(entry.notice.recipient, notice.recipient);
    QCOMPARE(entry.notice.userId, notice.userId);
    QCOMPARE(entry.notice.details, notice.details);
    QCOMPARE(entry.notice.context.clientAddress, notice.context.clientAddress);
    QCOMPARE(entry.notice.context.userAgent, notice.context.userAgent);
    QCOMPARE(entry.notice.context.languages, notice.context.languages);
    QCOMPARE(entry.notice.context.requestId, notice.context.requestId);
    QVERIFY(entry.notice.context.actingUser == notice.context.actingUser);
    QVERIFY(entry.notice.token.isEmpty());
    QCOMPARE(entry.state, State::Queued);
    QCOMPARE(entry.attempts, 0);
    QCOMPARE(entry.createdAt, bench.clock.sinceEpoch());
    QCOMPARE(entry.queuedAt, entry.createdAt);
    QCOMPARE(entry.nextAttemptAt, entry.createdAt);
    const QVariantList row = bench.db.file.rows(u"SELECT * FROM gatehouse_outbox"_s);
    QVERIFY(row.size() > 10);
    for (const QVariant &value : row)
        QVERIFY(!value.toString().contains(u"nobody may read"_s));
}

void TestOutbox::namesKindsAndStates()
{
    for (int value = 0; value <= int(Notice::Kind::ResetRequested); ++value) {
        const auto kind = static_cast<Notice::Kind>(value);
        QVERIFY(!Notice::name(kind).isEmpty());
        QVERIFY(Notice::name(kind).size() <= 32); // of the column
        QVERIFY(Notice::kindFromName(Notice::name(kind)) == kind);
    }
    for (const State state : {State::Queued, State::Sent, State::Failed})
        QVERIFY(OutboxEntry::stateFromName(OutboxEntry::name(state)) == state);
    QVERIFY(!Notice::kindFromName(u"reset"));
    QVERIFY(!OutboxEntry::stateFromName(u""));
}

void TestOutbox::refusesARecipientThatIsTooLong()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    VERIFY_OK(bench.outbox.enqueue(noticeFor(QString(320, u'a'))));
    COMPARE_ERROR(bench.outbox.enqueue(noticeFor(QString(321, u'a'))), Error::InvalidField);
}

void TestOutbox::joinsTheTransaction()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    QList<qint64> seenWhenWoken;
    bench.outbox.setWaker([&] { seenWhenWoken << bench.db.count(u"gatehouse_outbox"_s); });
    for (const bool fails : {true, false}) {
        (void)bench.db.users.transaction([&]() -> Result<void> {
            bench.add();
            return fails ? failure(Error::Refused) : Result<void>();
        });
        QCOMPARE(bench.db.count(u"gatehouse_outbox"_s), fails ? 0 : 1);
        QCOMPARE(seenWhenWoken, fails ? QList<qint64>() : QList<qint64>{1});
    }
}

void TestOutbox::leasesWhatIsDue()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QString first = bench.add();
    bench.clock.advance(1s);
    const QString second = bench.add();
    bench.clock.advance(1s);
    const QString third = bench.add();
    bench.clock.advance(-1s); // the third is not due yet
    QCOMPARE(bench.lease(u"a"_s, 1).value(0).id, first);
    const QList<OutboxEntry> more = bench.lease(u"b"_s);
    QCOMPARE(more.size(), 1);
    QCOMPARE(more[0].id, second);
    QCOMPARE(more[0].attempts, 1);
    QCOMPARE(more[0].leaseOwner, u"b"_s);
    QCOMPARE(bench.entry(second).attempts, 1);
    QCOMPARE(bench.entry(second).leasedUntil, bench.clock.sinceEpoch() + 10s);
    QCOMPARE(bench.lease(u"c"_s).size(), 0);
    bench.clock.advance(1s);
    QCOMPARE(bench.lease(u"c"_s).value(0).id, third);
}

void TestOutbox::aLeaseThatRanOutIsTakenOver()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QString id = bench.add();
    QCOMPARE(bench.lease(u"dead"_s).size(), 1);
    bench.clock.advance(10s - 1us);
    QCOMPARE(bench.lease(u"heir"_s).size(), 0);
    VERIFY_OK(bench.outbox.renew(id, u"dead"_s, bench.clock.sinceEpoch() + 5s)); // not so dead
    bench.clock.advance(5s - 1us);
    QCOMPARE(bench.lease(u"heir"_s).size(), 0);
    bench.clock.advance(1us);
    const QList<OutboxEntry> taken = bench.lease(u"heir"_s);
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken[0].attempts, 2);
}

void TestOutbox::whoLostTheLeaseHasNoSay_data()
{
    using Act = std::function<Result<void>(Outbox &, const QString &, const QString &)>;
    QTest::addColumn<Act>("act");
    const auto now = FixedClock::documented;
    QTest::newRow("renew") << Act(
            [=](Outbox &o, const QString &id, const QString &who) { return o.renew(id, who, now + 1h); });
    QTest::newRow("release") << Act(
            [](Outbox &o, const QString &id, const QString &who) { return o.release(id, who); });
    QTest::newRow("sent") << Act(
            [=](Outbox &o, const QString &id, const QString &who) { return o.markSent(id, who, u"ok"_s, now); });
    QTest::newRow("failed") << Act(
            [=](Outbox &o, const QString &id, const QString &who) { return o.markFailed(id, who, u"no"_s, now); });
    QTest::newRow("postpone") << Act([=](Outbox &o, const QString &id, const QString &who) {
        return o.postpone(id, who, u"later"_s, now + 1h);
    });
    QTest::newRow("drop") << Act([](Outbox &o, const QString &id, const QString &who) { return o.drop(id, who); });
}

void TestOutbox::whoLostTheLeaseHasNoSay()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    using Act = std::function<Result<void>(Outbox &, const QString &, const QString &)>;
    QFETCH(const Act, act);
    Bench bench(database);
    const QString id = bench.add();
    COMPARE_ERROR(act(bench.outbox, id, u"dead"_s), Error::Conflict);
    QCOMPARE(bench.lease(u"dead"_s).size(), 1);
    bench.clock.advance(10s);
    QCOMPARE(bench.lease(u"heir"_s).size(), 1);
    COMPARE_ERROR(act(bench.outbox, id, u"dead"_s), Error::Conflict);
    QCOMPARE(bench.entry(id).leaseOwner, u"heir"_s);
    VERIFY_OK(act(bench.outbox, id, u"heir"_s));
}

void TestOutbox::remembersWhatBecameOfIt()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    QHash<QString, QString> ids; // by what is to become of them
    for (const QString &fate : {u"sent"_s, u"failed"_s, u"later"_s, u"released"_s, u"dropped"_s})
        ids.insert(fate, bench.add(fate));
    QCOMPARE(bench.lease(u"a"_s).size(), 5);
    const auto now = bench.clock.sinceEpoch();
    VERIFY_OK(bench.outbox.markSent(ids[u"sent"_s], u"a"_s, u"250 OK"_s, now));
    VERIFY_OK(bench.outbox.markFailed(ids[u"failed"_s], u"a"_s, QString(2000, u'x'), now));
    VERIFY_OK(bench.outbox.postpone(ids[u"later"_s], u"a"_s, u"421 later"_s, now + 30s));
    VERIFY_OK(bench.outbox.release(ids[u"released"_s], u"a"_s));
    VERIFY_OK(bench.outbox.drop(ids[u"dropped"_s], u"a"_s));

    const OutboxEntry sent = bench.entry(ids[u"sent"_s]);
    QCOMPARE(sent.state, State::Sent);
    QCOMPARE(sent.answer, u"250 OK"_s);
    QCOMPARE(sent.finishedAt, now);
    QCOMPARE(bench.entry(ids[u"failed"_s]).state, State::Failed);
    QCOMPARE(bench.entry(ids[u"failed"_s]).answer.size(), 1000);
    const OutboxEntry later = bench.entry(ids[u"later"_s]);
    QCOMPARE(later.state, State::Queued);
    QCOMPARE(later.answer, u"421 later"_s);
    QCOMPARE(later.nextAttemptAt, now + 30s);
    QCOMPARE(later.attempts, 1);
    QCOMPARE(bench.entry(ids[u"released"_s]).attempts, 0);
    COMPARE_ERROR(bench.outbox.get(ids[u"dropped"_s]), Error::NoticeNotExists);

    // Only the released one is due.
    const QList<OutboxEntry> due = bench.lease(u"b"_s);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due[0].id, ids[u"released"_s]);
    // What is over is over, also for its last owner.
    COMPARE_ERROR(bench.outbox.markFailed(sent.id, u"a"_s, u"no"_s, now), Error::Conflict);
}

void TestOutbox::triesAgainWhenTold()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QString failed = bench.add();
    const QString waiting = bench.add();
    const QString sent = bench.add();
    QCOMPARE(bench.lease(u"a"_s).size(), 3);
    VERIFY_OK(bench.outbox.markFailed(failed, u"a"_s, u"550"_s, bench.clock.sinceEpoch()));
    VERIFY_OK(bench.outbox.postpone(waiting, u"a"_s, u"421"_s, bench.clock.sinceEpoch() + 1h));
    VERIFY_OK(bench.outbox.markSent(sent, u"a"_s, u"250"_s, bench.clock.sinceEpoch()));
    bench.clock.advance(1min);
    int woken = 0;
    bench.outbox.setWaker([&] { ++woken; });
    VERIFY_OK(bench.outbox.retry(failed, bench.clock.sinceEpoch()));
    VERIFY_OK(bench.outbox.retry(waiting, bench.clock.sinceEpoch()));
    QCOMPARE(woken, 2);
    COMPARE_ERROR(bench.outbox.retry(sent, bench.clock.sinceEpoch()), Error::Conflict);
    COMPARE_ERROR(bench.outbox.retry(u"unknown"_s, bench.clock.sinceEpoch()), Error::NoticeNotExists);
    QCOMPARE(bench.entry(failed).queuedAt, bench.clock.sinceEpoch());
    QCOMPARE(bench.entry(failed).answer, u"550"_s); // until there is a new one
    QCOMPARE(bench.lease(u"b"_s).size(), 2);
}

void TestOutbox::listsNewestFirst()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    QStringList ids;
    for (int i = 0; i < 5; ++i) {
        ids.prepend(bench.add());
        bench.clock.advance(1s);
    }
    const auto listed = [&](std::optional<State> state, int limit) {
        const auto entries = bench.outbox.list(state, limit);
        QStringList found;
        for (const OutboxEntry &entry : *entries)
            found << entry.id;
        return found;
    };
    QCOMPARE(listed(std::nullopt, 1000), ids);
    QCOMPARE(listed(std::nullopt, 2), ids.mid(0, 2));
    QCOMPARE(bench.lease(u"a"_s, 1).size(), 1);
    VERIFY_OK(bench.outbox.markFailed(ids[4], u"a"_s, u"550"_s, bench.clock.sinceEpoch()));
    QCOMPARE(listed(State::Failed, 1000), QStringList{ids[4]});
    QCOMPARE(listed(State::Queued, 1000), ids.mid(0, 4));
    VERIFY_OK(bench.outbox.remove(ids[4]));
    QCOMPARE(listed(State::Failed, 1000), QStringList());
    COMPARE_ERROR(bench.outbox.remove(ids[4]), Error::NoticeNotExists);
}

void TestOutbox::purgesWhatIsOld()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    constexpr int many = 1005; // more than one portion
    VERIFY_OK(bench.db.users.transaction([&]() -> Result<void> {
        for (int i = 0; i < many; ++i)
            bench.add();
        const QList<OutboxEntry> leased = bench.lease(u"a"_s, many);
        for (const OutboxEntry &entry : leased) {
            if (auto done = bench.outbox.markSent(entry.id, u"a"_s, {}, bench.clock.sinceEpoch()); !done)
                return done;
        }
        return {};
    }));
    const QString queued = bench.add();
    const auto now = bench.clock.sinceEpoch();
    QCOMPARE(*bench.outbox.purge(State::Sent, now), 0);
    QCOMPARE(*bench.outbox.purge(State::Failed, now + 1s), 0);
    QCOMPARE(*bench.outbox.purge(State::Sent, now + 1s), many);
    QCOMPARE(bench.entry(queued).id, queued);
}

void TestOutbox::threadsNeverTakeTheSame()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    constexpr int many = 200;
    for (int i = 0; i < many; ++i)
        bench.add();
    QList<QStringList> taken(4);
    std::vector<std::unique_ptr<QThread>> threads;
    for (qsizetype i = 0; i < taken.size(); ++i) {
        threads.emplace_back(QThread::create([&, i] { taken[i] = leaseAll(bench.outbox, u"owner %1"_s.arg(i)); }));
    }
    for (const auto &thread : threads)
        thread->start();
    for (const auto &thread : threads)
        thread->wait();
    QStringList all;
    for (const QStringList &some : taken)
        all << some;
    QCOMPARE(all.size(), many);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), many);
    QCOMPARE(bench.db.file.value(u"SELECT max(attempts) FROM gatehouse_outbox"_s).toInt(), 1);
}

void TestOutbox::twoProgramsNeverTakeTheSame()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    constexpr int many = 300;
    for (int i = 0; i < many; ++i)
        bench.add();
    std::array<QProcess, 3> programs;
    for (size_t i = 0; i < programs.size(); ++i) {
        programs[i].start(QCoreApplication::applicationFilePath(),
                          {u"lease"_s, bench.db.file.address(), u"program %1"_s.arg(i)});
    }
    QStringList all;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        all << QString::fromLatin1(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    QCOMPARE(all.size(), many);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), many);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "lease") == 0)
        return runAsSecondProgram(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    TestOutbox test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox.moc"
