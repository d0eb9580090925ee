// SPDX-License-Identifier: MIT
#include "authentication/databasestrategy.h"
#include "support/refusedtokens.h"
#include "support/results.h"
#include "support/testmanager.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

using namespace Auth;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;
using std::chrono::seconds;

namespace {

struct Bench
{
    explicit Bench(const DatabaseKind &database, seconds lifetime = seconds(3600))
        : db(database),
          manager(db.users, &db.tokens, TestManager::settings(db.schema, clock)),
          ada(db.add(u"ada@example.org"_s)),
          strategy(db.tokens, lifetime, clock)
    {}
    QByteArray write(const User &user) { return strategy.writeToken(user)->reveal().toByteArray(); }

    FixedClock clock;
    TestDatabase db;
    UserManager manager;
    const User ada;
    DatabaseStrategy strategy;
};

} // namespace

class TestDatabaseStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void writesWhatFastApiUsersWrites();
    void readsWhatItWrote();
    void readsWhatPythonWrote();
    void expiresToTheMicrosecond();
    void lifetimes_data();
    void lifetimes();
    void refuses_data();
    void refuses();
    void destroys();
    void tokensGoWithTheirUser();
    void databaseFailuresAreNoBadTokens();
};

void TestDatabaseStrategy::writesWhatFastApiUsersWrites()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    QSignalSpy issued(&bench.strategy, &Strategy::tokenIssued);
    QSet<QByteArray> tokens;
    for (int i = 0; i < 50; ++i)
        tokens << bench.write(bench.ada);
    QCOMPARE(tokens.size(), 50);
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    for (const QByteArray &token : tokens)
        QVERIFY2(form.match(QString::fromLatin1(token)).hasMatch(), token);
    const QString asText = bench.db.pool.dialect().instantText(u"min(created_at)"_s);
    QCOMPARE(bench.db.file.value(u"SELECT %1 FROM accesstoken"_s.arg(asText)).toString(),
             u"2026-11-20 16:03:23.830575"_s);
    QCOMPARE(issued.size(), 50);
    QCOMPARE(issued.constFirst().constFirst().value<UserId>(), bench.ada.id);
}

void TestDatabaseStrategy::readsWhatItWrote()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User bob = bench.db.add(u"bob@example.org"_s);
    const QByteArray adas = bench.write(bench.ada);
    const QByteArray bobs = bench.write(bob);
    QCOMPARE(*bench.strategy.readToken(adas, bench.manager), bench.ada);
    QCOMPARE(*bench.strategy.readToken(bobs, bench.manager), bob);
    UserChanges changes;
    changes.isActive = false;
    VERIFY_OK(bench.db.users.update(bob.id, changes));
    QVERIFY(!bench.strategy.readToken(bobs, bench.manager)->isActive); // others decide
}

void TestDatabaseStrategy::readsWhatPythonWrote()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    bench.db.file.run(u"INSERT INTO accesstoken (user_id, token, created_at) VALUES (?, "
                      u"'WvD1yAkpDFWlSgZHQDJcEiTcIKSkbdRtDbNPcTVlJZo', "
                      "'2026-11-20 16:03:23.000000')"_s,
                      {bench.db.schema.ids->toDatabase(bench.ada.id)});
    QCOMPARE(*bench.strategy.readToken("WvD1yAkpDFWlSgZHQDJcEiTcIKSkbdRtDbNPcTVlJZo", bench.manager), bench.ada);
}

void TestDatabaseStrategy::expiresToTheMicrosecond()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, seconds(60));
    const QByteArray token = bench.write(bench.ada);
    bench.clock.advance(seconds(60));
    VERIFY_OK(bench.strategy.readToken(token, bench.manager)); // created_at >= now - lifetime
    bench.clock.advance(microseconds(1));
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::InvalidToken);
}

void TestDatabaseStrategy::lifetimes_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<QByteArray>("inFiftyYears");
    QTest::newRow("a second") << 1 << QByteArray("Ok") << QByteArray("InvalidToken");
    QTest::newRow("for ever") << 0 << QByteArray("Ok") << QByteArray("Ok");
    QTest::newRow("less than nothing is not for ever")
            << -1 << QByteArray("InvalidToken") << QByteArray("InvalidToken");
}

void TestDatabaseStrategy::lifetimes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const int, lifetime);
    Bench bench(database, seconds(lifetime));
    const QByteArray token = bench.write(bench.ada);
    QTEST(outcome(bench.strategy.readToken(token, bench.manager)), "atOnce");
    bench.clock.advance(std::chrono::hours(24 * 365 * 50));
    QTEST(outcome(bench.strategy.readToken(token, bench.manager)), "inFiftyYears");
}

void TestDatabaseStrategy::refuses_data()
{
    addRefusedTokens();
    QTest::newRow("a wildcard") << QByteArray("%");
    QTest::newRow("a condition that always holds") << QByteArray("'OR'1'='1");
}

void TestDatabaseStrategy::refuses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QByteArray, token);
    Bench bench(database);
    refusesToken(bench, token);
}

void TestDatabaseStrategy::destroys()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray first = bench.write(bench.ada);
    const QByteArray second = bench.write(bench.ada);
    QSignalSpy destroyed(&bench.strategy, &Strategy::tokenDestroyed);
    VERIFY_OK(bench.strategy.destroyToken(first, bench.ada));
    QCOMPARE(destroyed.size(), 1);
    QCOMPARE(destroyed.constFirst().constFirst().value<UserId>(), bench.ada.id);
    COMPARE_ERROR(bench.strategy.readToken(first, bench.manager), Error::InvalidToken);
    VERIFY_OK(bench.strategy.readToken(second, bench.manager));
    VERIFY_OK(bench.strategy.destroyToken(first, bench.ada)); // a second logout is no error
}

void TestDatabaseStrategy::tokensGoWithTheirUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray token = bench.write(bench.ada);
    VERIFY_OK(bench.manager.remove(bench.ada));
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::InvalidToken);
    COMPARE_ERROR(bench.strategy.writeToken(bench.ada), Error::UserNotExists);
}

void TestDatabaseStrategy::databaseFailuresAreNoBadTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray token = bench.write(bench.ada);
    QSignalSpy rejected(&bench.strategy, &Strategy::tokenRejected);
    bench.db.file.run(u"ALTER TABLE accesstoken RENAME TO hidden"_s);
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::SchemaMissing);
    COMPARE_ERROR(bench.strategy.writeToken(bench.ada), Error::SchemaMissing);
    COMPARE_ERROR(bench.strategy.destroyToken(token, bench.ada), Error::SchemaMissing);
    QCOMPARE(rejected.size(), 0);
    bench.db.file.run(u"ALTER TABLE hidden RENAME TO accesstoken"_s);
    QCOMPARE(*bench.strategy.readToken(token, bench.manager), bench.ada);
}

QTEST_GUILESS_MAIN(TestDatabaseStrategy)
#include "tst_databasestrategy.moc"
