// SPDX-License-Identifier: MIT
// Actions on many users, without a window, over every database.
#include "bulk/bulkrun.h"

#include "patience.h"
#include "support/eventloopwatchdog.h"
#include "support/usersbench.h"

using namespace GatehouseAdmin;
using namespace Qt::StringLiterals;
using Auth::Error;
using Auth::User;
using Stage = BulkRun::Stage;

namespace {

struct Bench : UsersBench
{
    using UsersBench::UsersBench;

    User add(const QString &name, bool isActive = true, bool isSuperuser = false, bool isVerified = false)
    {
        User user = newUser(name + u"@example.org"_s);
        user.isActive = isActive;
        user.isSuperuser = isSuperuser;
        user.isVerified = isVerified;
        return db.add(user);
    }
    [[nodiscard]] std::optional<User> find(const User &user)
    {
        const auto found = db.users.get(user.id);
        return found ? std::optional(*found) : std::nullopt;
    }
    //! Somebody else changes a user.
    void set(const User &user, const QString &assignment)
    {
        db.file.run(u"UPDATE \"user\" SET %1 WHERE email = ?"_s.arg(assignment), {user.email});
    }
    [[nodiscard]] qint64 count(const QString &condition)
    {
        return db.file.value(u"SELECT count(*) FROM \"user\" WHERE "_s + condition).toLongLong();
    }
};

constexpr int many = 6'000; // who are not done before somebody has looked

UserSelection these(const QList<User> &users)
{
    UserSelection selection;
    for (const User &user : users)
        selection.ids << user.id;
    return selection;
}

//! `ada: Done; bob: LeftOut IsInactive`, in the order of the rows.
QString told(const BulkRun &run)
{
    static const QStringList outcomes{u"Planned"_s, u"LeftOut"_s, u"Done"_s, u"Failed"_s, u"Uncertain"_s};
    static const QStringList reasons{QString(),         u" IsActive"_s,        u" IsInactive"_s, u" IsVerified"_s,
                                     u" HasNoTokens"_s, u" IsLastSuperuser"_s, u" IsGone"_s,     u" Error"_s};
    QStringList all;
    for (qsizetype row = 0; row < run.rows().size(); ++row) {
        const BulkState state = run.rows().state(row);
        all << run.rows().email(row).section(u'@', 0, 0) + u": "_s + outcomes[int(state.outcome)] +
                        reasons[int(state.reason)];
    }
    return all.join(u"; "_s);
}

#define PLAN(run)                                                                                                      \
    (run).plan();                                                                                                      \
    QTRY_COMPARE((run).stage(), Stage::Planned)
#define RUN(run)                                                                                                       \
    (run).start();                                                                                                     \
    QTRY_COMPARE_WITH_TIMEOUT((run).stage(), Stage::Ended, 20'000)

} // namespace

class TestBulkRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void planChangesNothing();
    void doesIt_data();
    void doesIt();
    void allThatMatch();
    void whoIsMeantTwiceIsDoneOnce();
    void sparesTheLastSuperusers_data();
    void sparesTheLastSuperusers();
    void sparesWhoBecameTheLastSuperuser();
    void looksAnewBeforeItWrites();
    void oneWhoFailsSparesTheOthers();
    void endsWithTheDatabase();
    void cancelKeepsWhatIsDone();
    void cancelledPlan();
    void readOnlySessionsChangeNothing();
    void goesWhileItRuns();
};

void TestBulkRun::initTestCase_data()
{
    using Engine = DatabaseKind::Engine;
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("SQLite") << DatabaseKind{Engine::Sqlite, DatabaseKind::Ids::Uuid};
    QTest::newRow("PostgreSQL, integers") << DatabaseKind{Engine::PostgreSql, DatabaseKind::Ids::Integer};
    QTest::newRow("MariaDB") << DatabaseKind{Engine::MariaDb, DatabaseKind::Ids::Uuid};
}

void TestBulkRun::planChangesNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User ada = bench.add(u"ada"_s);
    const User bob = bench.add(u"bob"_s, false);
    BulkRun run(bench.open(), BulkAction::Deactivate, these({ada, bob}));
    PLAN(run);
    QCOMPARE(told(run), u"ada: Planned; bob: LeftOut IsInactive"_s);
    QCOMPARE(run.planned(), 1);
    QCOMPARE(run.dealtWith(), 0);
    QVERIFY(!run.error());
    QCOMPARE(bench.find(ada), std::optional(ada));
}

void TestBulkRun::doesIt_data()
{
    QTest::addColumn<BulkAction>("action");
    QTest::addColumn<QString>("result");
    QTest::newRow("activate") << BulkAction::Activate << u"on: LeftOut IsActive; off: Done; proven: LeftOut IsActive"_s;
    QTest::newRow("deactivate") << BulkAction::Deactivate << u"on: Done; off: LeftOut IsInactive; proven: Done"_s;
    QTest::newRow("verify") << BulkAction::Verify << u"on: Done; off: Done; proven: LeftOut IsVerified"_s;
    QTest::newRow("revoke tokens") << BulkAction::RevokeTokens
                                   << u"on: Done; off: LeftOut HasNoTokens; proven: LeftOut HasNoTokens"_s;
    QTest::newRow("verification mail") << BulkAction::SendVerification
                                       << u"on: Done; off: LeftOut IsInactive; proven: LeftOut IsVerified"_s;
    QTest::newRow("reset mail") << BulkAction::SendReset << u"on: Done; off: LeftOut IsInactive; proven: Done"_s;
    QTest::newRow("delete") << BulkAction::Delete << u"on: Done; off: Done; proven: Done"_s;
}

void TestBulkRun::doesIt()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const BulkAction, action);
    QFETCH(const QString, result);
    Bench bench(database);
    const User on = bench.add(u"on"_s);
    const User off = bench.add(u"off"_s, false);
    const User proven = bench.add(u"proven"_s, true, false, true);
    const User other = bench.add(u"other"_s); // who is not meant
    for (const QByteArray &token : {QByteArray("one"), QByteArray("two")})
        QVERIFY(bench.db.tokens.create({.token = token, .userId = on.id, .createdAt = std::chrono::seconds(1)}));
    BulkRun run(bench.open(), action, these({on, off, proven}));
    PLAN(run);
    RUN(run);
    QVERIFY(!run.error());
    QCOMPARE(told(run), result);
    QCOMPARE(bench.find(other), std::optional(other));
    const bool isGone = action == BulkAction::Delete;
    QCOMPARE(bench.db.count(u"user"_s), isGone ? 1 : 4);
    QCOMPARE(bench.db.count(u"accesstoken"_s), isGone || action == BulkAction::RevokeTokens ? 0 : 2);
    QCOMPARE(run.revokedTokens(), action == BulkAction::RevokeTokens ? 2 : 0);
    QCOMPARE(bench.db.count(u"gatehouse_outbox"_s),
             result.count(u"Done"_s) * (action == BulkAction::SendVerification || action == BulkAction::SendReset));
    if (isGone)
        return;
    QCOMPARE(bench.find(on)->isActive, action != BulkAction::Deactivate);
    QCOMPARE(bench.find(off)->isActive, action == BulkAction::Activate);
    QCOMPARE(bench.find(on)->isVerified, action == BulkAction::Verify);
}

void TestBulkRun::allThatMatch()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User other = bench.add(u"zoe"_s);
    bench.db.addMany(101, 2400); // behind the ids that the database makes
    Auth::UserQuery query;
    query.emailPrefix = u"user"_s;
    query.limit = 3; // of no importance here
    BulkRun run(bench.open(), BulkAction::Deactivate, {.ids = {}, .allThatMatch = query});
    PLAN(run);
    QCOMPARE(run.planned(), 2300);
    const User late = bench.add(u"user-who-came-later"_s);
    RUN(run);
    QCOMPARE(run.count(BulkOutcome::Done), 2300);
    QCOMPARE(run.dealtWith(), 2300);
    QCOMPARE(bench.count(u"is_active"_s), 2);
    QVERIFY(bench.find(late)->isActive);
    QVERIFY(bench.find(other)->isActive);
}

void TestBulkRun::whoIsMeantTwiceIsDoneOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User ada = bench.add(u"ada"_s);
    BulkRun run(bench.open(), BulkAction::SendReset, these({ada, ada}));
    PLAN(run);
    RUN(run);
    QCOMPARE(told(run), u"ada: Done"_s);
    QCOMPARE(bench.db.count(u"gatehouse_outbox"_s), 1);
}

void TestBulkRun::sparesTheLastSuperusers_data()
{
    QTest::addColumn<BulkAction>("action");
    QTest::addColumn<bool>("isThereAnother");
    QTest::addColumn<QString>("result");
    for (const bool deletes : {false, true}) {
        const BulkAction action = deletes ? BulkAction::Delete : BulkAction::Deactivate;
        const QByteArray name = deletes ? "delete" : "deactivate";
        QTest::newRow(name + ", nobody else")
                << action << false << u"ada: LeftOut IsLastSuperuser; bob: LeftOut IsLastSuperuser; eve: Done"_s;
        QTest::newRow(name + ", one stays") << action << true << u"ada: Done; bob: Done; eve: Done"_s;
    }
}

void TestBulkRun::sparesTheLastSuperusers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const BulkAction, action);
    QFETCH(const bool, isThereAnother);
    QFETCH(const QString, result);
    Bench bench(database);
    const QList<User> users{bench.add(u"ada"_s, true, true), bench.add(u"bob"_s, true, true), bench.add(u"eve"_s)};
    bench.add(u"inactive"_s, false, true); // who helps nobody
    if (isThereAnother)
        bench.add(u"root"_s, true, true);
    BulkRun run(bench.open(), action, these(users));
    PLAN(run);
    QCOMPARE(run.planned(), isThereAnother ? 3 : 1);
    RUN(run);
    QCOMPARE(told(run), result);
    QCOMPARE(bench.count(u"is_active AND is_superuser"_s), isThereAnother ? 1 : 2);
}

void TestBulkRun::sparesWhoBecameTheLastSuperuser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User ada = bench.add(u"ada"_s, true, true);
    const User bob = bench.add(u"bob"_s, true, true);
    BulkRun run(bench.open(), BulkAction::Delete, these({ada}));
    PLAN(run);
    QCOMPARE(run.planned(), 1);
    bench.set(bob, u"is_superuser = FALSE"_s);
    RUN(run);
    QCOMPARE(told(run), u"ada: LeftOut IsLastSuperuser"_s);
    QVERIFY(bench.find(ada));
}

void TestBulkRun::looksAnewBeforeItWrites()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User gone = bench.add(u"gone"_s);
    const User ada = bench.add(u"ada"_s);
    const User bob = bench.add(u"bob"_s);
    const User eve = bench.add(u"eve"_s);
    QVERIFY(bench.db.users.remove(gone.id));
    BulkRun run(bench.open(), BulkAction::Deactivate, these({gone, ada, bob, eve}));
    PLAN(run);
    QCOMPARE(told(run), u"ada: Planned; bob: Planned; eve: Planned; : LeftOut IsGone"_s);
    bench.set(ada, u"is_active = FALSE"_s);
    QVERIFY(bench.db.users.remove(bob.id));
    RUN(run);
    QCOMPARE(told(run), u"ada: LeftOut IsInactive; bob: LeftOut IsGone; eve: Done; : LeftOut IsGone"_s);
}

void TestBulkRun::oneWhoFailsSparesTheOthers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QList<User> users{bench.add(u"ada"_s), bench.add(u"bob"_s), bench.add(u"eve"_s)};
    // Somebody else's table, which refers to one of them.
    const QString type = database.ids == DatabaseKind::Ids::Integer
                                 ? u"INTEGER"_s
                                 : bench.db.pool.dialect().type(Auth::Internal::SqlDialect::Type::Id);
    bench.db.file.run(
            u"CREATE TABLE note (user_id %1 NOT NULL, FOREIGN KEY (user_id) REFERENCES \"user\" (id))%2"_s.arg(
                    type, bench.db.pool.dialect().tableOptions()));
    bench.db.file.run(u"INSERT INTO note SELECT id FROM \"user\" WHERE email = ?"_s, {users[1].email});
    BulkRun run(bench.open(), BulkAction::Delete, these(users));
    PLAN(run);
    RUN(run);
    QCOMPARE(told(run), u"ada: Done; bob: Failed Error; eve: Done"_s);
    QVERIFY2(run.rows().state(1).words.contains(u"Other data"_s), qPrintable(run.rows().state(1).words));
    QVERIFY(!run.error());
    QCOMPARE(bench.db.count(u"user"_s), 1);
}

void TestBulkRun::endsWithTheDatabase()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QList<User> users{bench.add(u"ada"_s), bench.add(u"bob"_s)};
    BulkRun run(bench.open(), BulkAction::Deactivate, these(users));
    PLAN(run);
    bench.db.file.run(u"ALTER TABLE \"user\" RENAME TO elsewhere"_s);
    RUN(run);
    QVERIFY(run.error());
    QVERIFY(run.error()->code != Error::Cancelled);
    QCOMPARE(told(run), u"ada: Planned; bob: Planned"_s); // nothing is called done
}

void TestBulkRun::cancelKeepsWhatIsDone()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    bench.db.addMany(1, many);
    BulkRun run(bench.open(), BulkAction::Deactivate, {.ids = {}, .allThatMatch = Auth::UserQuery()});
    PLAN(run);
    connect(&run, &LongTask::progressed, &run, [&run] {
        if (run.dealtWith() > 0)
            run.cancel();
    });
    run.start();
    QTRY_COMPARE(run.stage(), Stage::Ended);
    QCOMPARE(run.error()->code, Error::Cancelled);
    QVERIFY(run.count(BulkOutcome::Planned) > 0);
    QCOMPARE(run.count(BulkOutcome::Done), bench.count(u"NOT is_active"_s));
}

void TestBulkRun::cancelledPlan()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    bench.add(u"ada"_s);
    BulkRun run(bench.open(), BulkAction::Delete, {.ids = {}, .allThatMatch = Auth::UserQuery()});
    run.plan();
    run.cancel();
    QTRY_COMPARE(run.stage(), Stage::Ended);
    run.start(); // and there is nothing to start
    QCOMPARE(run.stage(), Stage::Ended);
    QCOMPARE(bench.db.count(u"user"_s), 1);
}

void TestBulkRun::readOnlySessionsChangeNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User ada = bench.add(u"ada"_s);
    BulkRun run(bench.open(true), BulkAction::Delete, these({ada}));
    PLAN(run);
    QCOMPARE(run.planned(), 1);
    run.start();
    QCOMPARE(run.stage(), Stage::Planned);
    QVERIFY(!run.isBusy());
    QVERIFY(bench.find(ada));
}

// Whoever closes the window waits for nothing, and what was begun is whole.
void TestBulkRun::goesWhileItRuns()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    bench.db.addMany(1, many);
    auto session = bench.open();
    const std::weak_ptr<Session> watched = session;
    auto run = std::make_unique<BulkRun>(std::move(session), BulkAction::Deactivate,
                                         UserSelection{.ids = {}, .allThatMatch = Auth::UserQuery()});
    PLAN(*run);
    run->start();
    while (run->dealtWith() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    EventLoopWatchdog watchdog;
    run.reset();
    VERIFY_LOOP_ALIVE(watchdog);
    QTRY_VERIFY(watched.expired());
    const qint64 done = bench.count(u"NOT is_active"_s);
    QVERIFY(done > 0 && done < many);
    QCOMPARE(done % 200, 0);
}

Q_DECLARE_METATYPE(BulkAction)
QTEST_GUILESS_MAIN(TestBulkRun)
#include "tst_bulkrun.moc"
