// SPDX-License-Identifier: MIT
// The outbox for who looks after it: page by page, counted, and tried again as a whole.
#include "support/outboxbench.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = OutboxEntry::State;

namespace {

QString add(OutboxBench &bench, const QString &recipient = u"ada@example.org"_s)
{
    Notice notice;
    notice.kind = Notice::Kind::ResetRequested;
    notice.recipient = recipient;
    const auto id = bench.outbox.enqueue(notice);
    if (!id)
        qFatal("%s", qPrintable(id.error().detail));
    return *id;
}

//! How many \a owner gets.
qsizetype lease(OutboxBench &bench, const QString &owner)
{
    const auto now = bench.clock.sinceEpoch();
    const auto leased = bench.outbox.lease(owner, 10, now, now + 10s);
    return leased ? leased->size() : -1;
}

OutboxEntry entry(OutboxBench &bench, const QString &id)
{
    return bench.outbox.get(id).value_or(OutboxEntry());
}

} // namespace

class TestOutboxLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void findsPageByPage();
    void findsByStateAndRecipient();
    void triesAllFailedAgain();
};

void TestOutboxLists::findsPageByPage()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    QSet<QString> expected;
    for (int i = 0; i < 5; ++i) {
        expected << add(bench);
        if (i == 2) // the others are of the same instant
            bench.clock.advance(1s);
    }
    QStringList ids;
    QList<Instant> instants;
    OutboxQuery query{.limit = 2};
    for (int page = 0; page < 3; ++page) {
        const auto found = bench.outbox.find(query);
        VERIFY_OK(found);
        QCOMPARE(found->entries.size(), page < 2 ? 2 : 1);
        QCOMPARE(found->next.has_value(), page < 2);
        for (const OutboxEntry &one : found->entries) {
            ids << one.id;
            instants << one.createdAt;
        }
        query.after = found->next;
        VERIFY_OK(bench.outbox.remove(ids.constLast())); // the page after it does not need the row
    }
    QCOMPARE(ids.size(), 5);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()), expected);
    QVERIFY(std::is_sorted(instants.begin(), instants.end(), std::greater<>()));
    COMPARE_ERROR(bench.outbox.find({.limit = 0}), Error::InvalidQuery);
}

void TestOutboxLists::findsByStateAndRecipient()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const QString failed = add(bench);
    QCOMPARE(lease(bench, u"a"_s), 1);
    VERIFY_OK(bench.outbox.markFailed(failed, u"a"_s, u"550"_s, bench.clock.sinceEpoch()));
    const QString queued = add(bench);
    const QString other = add(bench, u"bob@example.org"_s);
    const auto found = [&](const OutboxQuery &query) {
        QSet<QString> ids;
        const auto page = bench.outbox.find(query);
        for (const OutboxEntry &one : page->entries)
            ids << one.id;
        return ids;
    };
    QCOMPARE(found({.state = State::Failed}), QSet<QString>({failed}));
    QCOMPARE(found({.state = State::Queued}), QSet<QString>({queued, other}));
    QCOMPARE(found({.recipient = u"ada@example.org"_s}), QSet<QString>({failed, queued}));
    QCOMPARE(found({.state = State::Sent, .recipient = u"ada@example.org"_s}), QSet<QString>());
    QCOMPARE(*bench.outbox.count(State::Queued, 10), 2);
    QCOMPARE(*bench.outbox.count(State::Queued, 1), 1);
    QCOMPARE(*bench.outbox.count(State::Sent, 10), 0);
}

void TestOutboxLists::triesAllFailedAgain()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const QString first = add(bench);
    const QString second = add(bench);
    const QString sent = add(bench);
    QCOMPARE(lease(bench, u"a"_s), 3);
    for (const QString &id : {first, second})
        VERIFY_OK(bench.outbox.markFailed(id, u"a"_s, u"550"_s, bench.clock.sinceEpoch()));
    VERIFY_OK(bench.outbox.markSent(sent, u"a"_s, u"250"_s, bench.clock.sinceEpoch()));
    bench.clock.advance(1min);
    int woken = 0;
    bench.outbox.setWaker([&] { ++woken; });
    QCOMPARE(*bench.outbox.retryFailed(bench.clock.sinceEpoch()), 2);
    QCOMPARE(*bench.outbox.retryFailed(bench.clock.sinceEpoch()), 0);
    QCOMPARE(woken, 1);
    QCOMPARE(entry(bench, first).state, State::Queued);
    QCOMPARE(entry(bench, first).attempts, 0);
    QCOMPARE(entry(bench, first).queuedAt, bench.clock.sinceEpoch());
    QCOMPARE(entry(bench, sent).state, State::Sent);
    QCOMPARE(lease(bench, u"b"_s), 2);
}

QTEST_GUILESS_MAIN(TestOutboxLists)
#include "tst_outboxlists.moc"
