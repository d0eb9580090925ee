// SPDX-License-Identifier: MIT
#include "support/results.h"
#include "support/testdatabase.h"
#include "testing/fixedclock.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;
using std::chrono::seconds;

namespace {

constexpr microseconds moment = FixedClock::documented;

void insert(TestDatabase &db, const QString &token, const UserId &user, const QString &createdAt)
{
    db.file.run(u"INSERT INTO accesstoken (token, user_id, created_at) VALUES (?, ?, ?)"_s,
                {token, db.schema.ids->toDatabase(user), createdAt});
}

} // namespace

class TestSqlAccessTokenDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void expiresToTheMicrosecond_data();
    void expiresToTheMicrosecond();
    void writesTimesAsSqlAlchemyDoes_data();
    void writesTimesAsSqlAlchemyDoes();
    void readsTimesThatOthersWrote_data();
    void readsTimesThatOthersWrote();
    void anOrphanIsNoToken();
    void findsPageByPage();
    void purgesInPortions();
    void purgesTimesWithoutDecimals();
};

void TestSqlAccessTokenDatabase::expiresToTheMicrosecond_data()
{
    QTest::addColumn<QString>("createdAt");
    QTest::addColumn<qint64>("notBefore"); // microseconds after the moment
    QTest::addColumn<bool>("valid");
    const auto text = u"2026-11-20 16:03:23.830575"_s;
    QTest::newRow("made then") << text << 0LL << true;
    QTest::newRow("made a microsecond after") << text << -1LL << true;
    QTest::newRow("made a microsecond before") << text << 1LL << false;
    QTest::newRow("made long before") << text << 86'400'000'000LL << false;
    QTest::newRow("made in the future") << text << -86'400'000'000LL << true;
    const qint64 toWholeSecond = -830'575;
    QTest::newRow("a whole second, made then") << u"2026-11-20 16:03:23.000000"_s << toWholeSecond << true;
    QTest::newRow("a whole second, a microsecond too early")
            << u"2026-11-20 16:03:23.000000"_s << toWholeSecond + 1 << false;
    QTest::newRow("no decimals, made then") << u"2026-11-20 16:03:23"_s << toWholeSecond << true;
    QTest::newRow("no decimals, a microsecond too early") << u"2026-11-20 16:03:23"_s << toWholeSecond + 1 << false;
    QTest::newRow("no decimals, a microsecond to spare") << u"2026-11-20 16:03:23"_s << toWholeSecond - 1 << true;
    QTest::newRow("three decimals, made then") << u"2026-11-20 16:03:23.830"_s << -575LL << true;
    QTest::newRow("three decimals, a microsecond too early") << u"2026-11-20 16:03:23.830"_s << -574LL << false;
}

void TestSqlAccessTokenDatabase::expiresToTheMicrosecond()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, createdAt);
    QFETCH(const qint64, notBefore);
    QFETCH(const bool, valid);
    TestDatabase db(database);
    insert(db, u"token"_s, db.add(u"ada@example.org"_s).id, createdAt);
    const auto user = db.tokens.userOf("token", moment + microseconds(notBefore));
    QCOMPARE(outcome(user), QByteArray(valid ? "Ok" : "InvalidToken"));
}

void TestSqlAccessTokenDatabase::writesTimesAsSqlAlchemyDoes_data()
{
    QTest::addColumn<qint64>("sinceEpoch");
    QTest::addColumn<QString>("text");
    QTest::newRow("six decimals") << qint64(moment.count()) << u"2026-11-20 16:03:23.830575"_s;
    QTest::newRow("a whole second") << 1'795'190'603'000'000LL << u"2026-11-20 16:03:23.000000"_s;
    QTest::newRow("one microsecond") << 1'795'190'603'000'001LL << u"2026-11-20 16:03:23.000001"_s;
    QTest::newRow("the last microsecond of a year") << 1'798'761'599'999'999LL << u"2026-12-31 23:59:59.999999"_s;
    QTest::newRow("a leap day") << 1'709'164'800'500'000LL << u"2024-02-29 00:00:00.500000"_s;
    QTest::newRow("the beginning") << 0LL << u"1970-01-01 00:00:00.000000"_s;
    QTest::newRow("before the beginning") << -1LL << u"1969-12-31 23:59:59.999999"_s;
    QTest::newRow("when clocks are put forward in Europe")
            << 1'774'747'800'000'000LL << u"2026-03-29 01:30:00.000000"_s;
}

void TestSqlAccessTokenDatabase::writesTimesAsSqlAlchemyDoes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const qint64, sinceEpoch);
    QFETCH(const QString, text);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(db.tokens.create({"token", ada.id, microseconds(sinceEpoch)}));
    const QString asText = db.pool.dialect().instantText(u"created_at"_s);
    QCOMPARE(db.file.value(u"SELECT %1 FROM accesstoken"_s.arg(asText)).toString(), text);
    if (database.engine == DatabaseKind::Engine::Sqlite)
        QCOMPARE(db.file.value(u"SELECT typeof(created_at) FROM accesstoken"_s).toString(), u"text"_s);
    QCOMPARE(db.tokens.list(ada.id, 10)->constFirst().createdAt.count(), sinceEpoch);
    QCOMPARE(db.tokens.list(ada.id, 10)->constFirst().userId, ada.id);
}

void TestSqlAccessTokenDatabase::readsTimesThatOthersWrote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("sinceEpoch");
    QTest::newRow("SQLAlchemy") << u"2026-11-20 16:03:23.830575"_s << qint64(moment.count());
    QTest::newRow("SQLite's CURRENT_TIMESTAMP") << u"2026-11-20 16:03:23"_s << 1'795'190'603'000'000LL;
    QTest::newRow("three decimals") << u"2026-11-20 16:03:23.830"_s << 1'795'190'603'830'000LL;
    QTest::newRow("one decimal") << u"2026-11-20 16:03:23.8"_s << 1'795'190'603'800'000LL;
    QTest::newRow("ISO 8601") << u"2026-11-20T16:03:23.830575"_s << qint64(moment.count());
}

void TestSqlAccessTokenDatabase::readsTimesThatOthersWrote()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, text);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    insert(db, u"token"_s, ada.id, text);
    QTEST(qint64(db.tokens.list(ada.id, 10)->constFirst().createdAt.count()), "sinceEpoch");
    QCOMPARE(*db.tokens.userOf("token", moment - seconds(3600)), ada);
}

void TestSqlAccessTokenDatabase::anOrphanIsNoToken()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(db.tokens.create({"token", ada.id, moment}));
    // A row whose user is gone, as a program that does not check foreign keys leaves it.
    db.file.forgetForeignKey(u"accesstoken"_s);
    db.file.run(u"DELETE FROM \"user\""_s);
    QCOMPARE(db.count(u"accesstoken"_s), 1);
    COMPARE_ERROR(db.tokens.userOf("token", {}), Error::InvalidToken);
}

// Texts of SQLite that mean the same instant differ in their decimals, and several tokens are of one instant.
void TestSqlAccessTokenDatabase::findsPageByPage()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    QSet<QByteArray> expected;
    for (int i = 0; i < 7; ++i) {
        const QString decimals = i % 3 == 0 ? QString() : i % 3 == 1 ? u".5"_s : u".500000"_s;
        const QString name = u"token %1"_s.arg(i);
        insert(db, name, ada.id, u"2026-11-20 16:03:2%1%2"_s.arg(i / 3).arg(decimals));
        expected << name.toLatin1();
    }
    QList<AccessToken> all;
    AccessTokenQuery query{.limit = 2};
    for (int page = 0; page < 4; ++page) {
        const auto found = db.tokens.find(query);
        VERIFY_OK(found);
        QCOMPARE(found->tokens.size(), page < 3 ? 2 : 1);
        QCOMPARE(found->nextCursor.isEmpty(), page == 3);
        all += found->tokens;
        query.after = found->nextCursor;
        VERIFY_OK(db.tokens.remove(all.constLast().token)); // the page after it does not need the row
    }
    QSet<QByteArray> names;
    for (const AccessToken &token : std::as_const(all)) {
        names << token.token;
        QCOMPARE(token.userId, ada.id);
    }
    QCOMPARE(names, expected);
    const auto byTime = [](const AccessToken &a, const AccessToken &b) {
        return a.createdAt > b.createdAt;
    };
    QVERIFY(std::is_sorted(all.begin(), all.end(), [&](const AccessToken &a, const AccessToken &b) {
        return std::chrono::floor<seconds>(a.createdAt) > std::chrono::floor<seconds>(b.createdAt);
    }));
    if (database.engine != DatabaseKind::Engine::Sqlite)
        QVERIFY(std::is_sorted(all.begin(), all.end(), byTime));
}

void TestSqlAccessTokenDatabase::purgesInPortions()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    db.file.run(u"INSERT INTO accesstoken (token, user_id, created_at) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2500) "
                "SELECT 'old' || i, ?, '2026-11-20 16:03:23.000000' FROM n"_s,
                {db.schema.ids->toDatabase(ada.id)});
    VERIFY_OK(db.tokens.create({"new", ada.id, moment}));
    QCOMPARE(*db.tokens.purge(moment), 2500);
    QCOMPARE(*db.tokens.purge(moment), 0);
    QCOMPARE(*db.tokens.userOf("new", {}), ada);
    QCOMPARE(db.count(u"accesstoken"_s), 1);
}

void TestSqlAccessTokenDatabase::purgesTimesWithoutDecimals()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    insert(db, u"no decimals"_s, ada.id, u"2026-11-20 16:03:23"_s);
    // What a look-up with this instant still accepts, purging must not take.
    QCOMPARE(*db.tokens.purge(microseconds(1'795'190'603'000'000)), 0);
    QCOMPARE(*db.tokens.purge(microseconds(1'795'190'603'000'001)), 1);
}

QTEST_GUILESS_MAIN(TestSqlAccessTokenDatabase)
#include "tst_sqlaccesstokendatabase.moc"
