// SPDX-License-Identifier: MIT
#include "authentication/redisstrategy.h"
#include "database/redis/redisaccesstokenstore.h"
#include "database/redis/redisconnectionpool.h"
#include "database/redis/redisreply_p.h"
#include "support/refusedtokens.h"
#include "support/results.h"
#include "support/testmanager.h"
#include "support/testserver.h"

#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>
#include <set>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Auth::Internal::RedisReply;
using std::chrono::seconds;

namespace {

struct Bench
{
    explicit Bench(const DatabaseKind &database, seconds lifetime = 1h, bool indexesTokens = true,
                   const std::function<void(UserManagerSettings &)> &adjust = {},
                   TestServer &redis = TestServer::shared(TestServer::Kind::Redis))
        : db(database),
          pool(optionsOf(redis)),
          tokens(pool, {.indexesTokens = indexesTokens, .ids = db.schema.ids}),
          manager(db.users, &db.tokens, settings(adjust)),
          ada(db.add(u"ada@example.org"_s)),
          strategy(tokens, lifetime)
    {
        redisCommand({"FLUSHDB"});
    }

    static RedisOptions optionsOf(const TestServer &redis)
    {
        RedisOptions options;
        options.port = redis.port();
        options.password = Secret::fromString(redis.password());
        options.commandTimeout = 500ms;
        return options;
    }
    [[nodiscard]] UserManagerSettings settings(const std::function<void(UserManagerSettings &)> &adjust)
    {
        UserManagerSettings settings = TestManager::settings(db.schema, clock);
        settings.tokenStores = {&tokens};
        if (adjust)
            adjust(settings);
        return settings;
    }

    QByteArray write(const User &user) { return strategy.writeToken(user)->reveal().toByteArray(); }
    [[nodiscard]] bool isGood(const QByteArray &token) { return strategy.readToken(token, manager).has_value(); }
    RedisReply redisCommand(const QList<QByteArray> &command)
    {
        const auto reply = pool.run(command, RedisConnectionPool::Repeat::Never);
        if (!reply)
            qFatal("%s: %s", command.constFirst().constData(), qPrintable(reply.error().detail));
        return *reply;
    }
    [[nodiscard]] QByteArray indexKey(const User &user) const
    {
        return "gatehouse_user_tokens:" + user.id.toString().toLatin1();
    }
    [[nodiscard]] qint64 indexSize(const User &user) { return redisCommand({"ZCARD", indexKey(user)}).integer; }

    FixedClock clock;
    TestDatabase db;
    RedisConnectionPool pool;
    RedisAccessTokenStore tokens;
    UserManager manager;
    const User ada;
    RedisStrategy strategy;
};

QSet<QByteArray> tokensIn(const Result<QList<AccessToken>> &list)
{
    QSet<QByteArray> tokens;
    for (const AccessToken &token : list.value_or(QList<AccessToken>()))
        tokens << token.token;
    return tokens;
}

} // namespace

class TestRedisStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();

    void writesWhatFastApiUsersWrites_data();
    void writesWhatFastApiUsersWrites();
    void readsWhatItWrote();
    void readsWhatPythonWrote();
    void redisLetsThemExpire();
    void lifetimes_data();
    void lifetimes();
    void refuses_data();
    void refuses();
    void refusesValuesThatAreNoUser_data();
    void refusesValuesThatAreNoUser();
    void destroys();
    void theIndexFollows();
    void theIndexForgetsWhatHasExpired();
    void lists();
    void listsAndRevokesManyTokens();
    void revokesOneUsersTokens();
    void withoutAnIndex();
    void aNewPasswordEndsTheTokens_data();
    void aNewPasswordEndsTheTokens();
    void whatComesBetweenIsEndedToo();
    void aDeletedUsersTokensAreGone();
    void anotherDatabaseIsAnotherWorld();
    void outages();
};

void TestRedisStrategy::initTestCase_data()
{
    // Of the database only the users are needed, and its transactions: each kind once, and both kinds of ids.
    QTest::addColumn<DatabaseKind>("database");
    QTest::newRow("SQLite, UUIDs") << DatabaseKind{DatabaseKind::Engine::Sqlite, DatabaseKind::Ids::Uuid};
    QTest::newRow("PostgreSQL, integers") << DatabaseKind{DatabaseKind::Engine::PostgreSql, DatabaseKind::Ids::Integer};
    QTest::newRow("MariaDB, UUIDs") << DatabaseKind{DatabaseKind::Engine::MariaDb, DatabaseKind::Ids::Uuid};
}

void TestRedisStrategy::writesWhatFastApiUsersWrites_data()
{
    QTest::addColumn<bool>("indexes");
    QTest::newRow("with an index") << true;
    QTest::newRow("without one") << false;
}

void TestRedisStrategy::writesWhatFastApiUsersWrites()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, indexes);
    Bench bench(database, 1h, indexes);
    QSignalSpy issued(&bench.strategy, &Strategy::tokenIssued);
    QSet<QByteArray> tokens;
    for (int i = 0; i < 50; ++i)
        tokens << bench.write(bench.ada);
    QCOMPARE(tokens.size(), 50);
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
    for (const QByteArray &token : std::as_const(tokens)) {
        QVERIFY2(form.match(QString::fromLatin1(token)).hasMatch(), token);
        const QByteArray key = "fastapi_users_token:" + token;
        QCOMPARE(bench.redisCommand({"GET", key}).text, bench.ada.id.toString().toLatin1());
        const qint64 left = bench.redisCommand({"TTL", key}).integer;
        QVERIFY2(left > 3590 && left <= 3600, QByteArray::number(left));
    }
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, indexes ? 51 : 50);
    QCOMPARE(issued.size(), 50);
    QCOMPARE(issued.constFirst().constFirst().value<UserId>(), bench.ada.id);
}

void TestRedisStrategy::readsWhatItWrote()
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
    QVERIFY(!bench.strategy.isQuickToRead());
}

void TestRedisStrategy::readsWhatPythonWrote()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    // As RedisStrategy.write_token() does: SET key value EX seconds
    bench.redisCommand({"SET", "fastapi_users_token:WvD1yAkpDFWlSgZHQDJcEiTcIKSkbdRtDbNPcTVlJZo",
                        bench.ada.id.toString().toLatin1(), "EX", "3600"});
    QCOMPARE(*bench.strategy.readToken("WvD1yAkpDFWlSgZHQDJcEiTcIKSkbdRtDbNPcTVlJZo", bench.manager), bench.ada);
    VERIFY_OK(bench.strategy.destroyToken("WvD1yAkpDFWlSgZHQDJcEiTcIKSkbdRtDbNPcTVlJZo", bench.ada));
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, 0);
}

void TestRedisStrategy::redisLetsThemExpire()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, 1s);
    const QByteArray token = bench.write(bench.ada);
    QVERIFY(bench.isGood(token));
    QCOMPARE(bench.tokens.list(bench.ada.id)->size(), 1);
    QTRY_VERIFY(!bench.isGood(token));
    QCOMPARE(bench.tokens.list(bench.ada.id)->size(), 0);
    QTRY_COMPARE(bench.redisCommand({"DBSIZE"}).integer, 0); // the index, too
}

void TestRedisStrategy::lifetimes_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<int>("left"); // seconds; -1: for ever, -2: no such key
    QTest::newRow("a hundred seconds") << 100 << QByteArray("Ok") << 100;
    QTest::newRow("for ever") << 0 << QByteArray("Ok") << -1;
    QTest::newRow("less than nothing is not for ever") << -1 << QByteArray("InvalidToken") << -2;
}

void TestRedisStrategy::lifetimes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const int, lifetime);
    QFETCH(const int, left);
    for (const bool indexes : {true, false}) {
        Bench bench(database, seconds(lifetime), indexes);
        const QByteArray token = bench.write(bench.ada);
        QTEST(outcome(bench.strategy.readToken(token, bench.manager)), "atOnce");
        const qint64 found = bench.redisCommand({"TTL", "fastapi_users_token:" + token}).integer;
        QVERIFY2(found == left || found == left - 1 || found == left - 2, QByteArray::number(found));
    }
}

void TestRedisStrategy::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("unknown") << QByteArray(43, 'A');
    QTest::newRow("very long") << QByteArray(1'000'000, 'A');
    QTest::newRow("beyond ASCII") << QByteArray("\xff\xfe");
    QTest::newRow("a NUL") << QByteArray("\0", 1);
    QTest::newRow("a line end and a command") << QByteArray("x\r\nFLUSHALL\r\n");
    QTest::newRow("a pattern") << QByteArray("*");
    QTest::newRow("a JWT") << QByteArray("eyJhbGciOiJIUzI1NiJ9.e30.x");
    QTest::newRow("the good one in another case") << QByteArray("LOWER");
    QTest::newRow("the good one with a blank behind") << QByteArray("BLANK");
    QTest::newRow("the good one without its end") << QByteArray("CHOPPED");
}

void TestRedisStrategy::refuses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QByteArray, token);
    Bench bench(database);
    refusesToken(bench, token);
}

void TestRedisStrategy::refusesValuesThatAreNoUser_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("no id") << QByteArray("ada@example.org");
    QTest::newRow("nobody's id") << QByteArray("NOBODY");
    QTest::newRow("bytes") << QByteArray("\xff\0\xfe", 3);
    QTest::newRow("a list") << QByteArray("LIST");
}

void TestRedisStrategy::refusesValuesThatAreNoUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(QByteArray, value);
    Bench bench(database);
    if (value == "NOBODY")
        value = database.unknownId().toString().toLatin1();
    bench.redisCommand({value == "LIST" ? "LPUSH" : "SET", "fastapi_users_token:odd", value});
    COMPARE_ERROR(bench.strategy.readToken("odd", bench.manager), Error::InvalidToken);
    VERIFY_OK(bench.strategy.destroyToken("odd", bench.ada));
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, 0);
}

void TestRedisStrategy::destroys()
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

void TestRedisStrategy::theIndexFollows()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, 100s);
    RedisStrategy eternal(bench.tokens, 0s);
    const QByteArray key = bench.indexKey(bench.ada);
    const QByteArray first = bench.write(bench.ada);
    const auto expiry = [&] {
        return bench.redisCommand({"TTL", key}).integer;
    };
    QVERIFY2(expiry() >= 99 && expiry() <= 101, QByteArray::number(expiry()));
    const QByteArray second = eternal.writeToken(bench.ada)->reveal().toByteArray();
    QCOMPARE(expiry(), -1);
    (void)bench.write(bench.ada);
    QCOMPARE(expiry(), -1); // a token for ever is still in it
    QCOMPARE(bench.indexSize(bench.ada), 3);
    VERIFY_OK(eternal.destroyToken(second, bench.ada));
    (void)bench.write(bench.ada);
    QVERIFY2(expiry() >= 99 && expiry() <= 101, QByteArray::number(expiry()));
    QCOMPARE(bench.indexSize(bench.ada), 3);
}

void TestRedisStrategy::theIndexForgetsWhatHasExpired()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, 1s);
    RedisStrategy longer(bench.tokens, 100s);
    const QByteArray token = bench.write(bench.ada);
    (void)longer.writeToken(bench.ada);
    QTRY_VERIFY(!bench.isGood(token));
    QTRY_VERIFY_WITH_TIMEOUT(longer.writeToken(bench.ada) &&
                                     bench.redisCommand({"ZSCORE", bench.indexKey(bench.ada), token}).isNothing(),
                             5000);
}

void TestRedisStrategy::lists()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, 100s);
    RedisStrategy eternal(bench.tokens, 0s);
    const User bob = bench.db.add(u"bob@example.org"_s);
    const QByteArray adas = bench.write(bench.ada);
    const QByteArray always = eternal.writeToken(bench.ada)->reveal().toByteArray();
    const QByteArray bobs = bench.write(bob);
    bench.redisCommand({"SET", "fastapi_users_token:pythons", bob.id.toString().toLatin1()});
    bench.redisCommand({"SET", "fastapi_users_token:odd", "no id"});
    bench.redisCommand({"LPUSH", "fastapi_users_token:list", "no text"});
    bench.redisCommand({"SET", "elsewhere", bob.id.toString().toLatin1()});
    const auto listed = bench.tokens.list(bench.ada.id);
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 2);
    QCOMPARE(listed->constFirst().token, always);
    QVERIFY(!listed->constFirst().expiresAt);
    QCOMPARE(listed->constLast().userId, bench.ada.id);
    const auto left = *listed->constLast().expiresAt - Clock::system().sinceEpoch();
    QVERIFY(left > 95s && left <= 101s);
    QCOMPARE(tokensIn(bench.tokens.list(bob.id)), QSet<QByteArray>{bobs}); // the other is in no index
    QCOMPARE(tokensIn(bench.tokens.list({})), (QSet<QByteArray>{adas, always, bobs, "pythons"}));
    QCOMPARE(bench.tokens.list({}, 2)->size(), 2);
    QCOMPARE(bench.tokens.list(bench.ada.id, 1)->size(), 1);
    QCOMPARE(tokensIn(bench.manager.tokens({})), (QSet<QByteArray>{adas, always, bobs, "pythons"}));
}

void TestRedisStrategy::listsAndRevokesManyTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    constexpr int many = 2'500; // more than a script looks at
    QByteArray kept;
    for (int i = 0; i < many; ++i)
        kept = bench.write(bench.ada);
    QCOMPARE(bench.tokens.list({})->size(), 1000);
    QCOMPARE(bench.tokens.list({}, 10'000)->size(), many);
    QCOMPARE(*bench.tokens.removeAllOf(bench.ada.id, kept), many - 1);
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, 2);
    QVERIFY(bench.isGood(kept));
}

void TestRedisStrategy::revokesOneUsersTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User bob = bench.db.add(u"bob@example.org"_s);
    const QList<QByteArray> adas{bench.write(bench.ada), bench.write(bench.ada)};
    const QByteArray bobs = bench.write(bob);
    VERIFY_OK(bench.db.tokens.create({"in-the-table", bench.ada.id, bench.clock.sinceEpoch()}));
    QCOMPARE(bench.manager.tokens(bench.ada.id)->size(), 3);
    QCOMPARE(*bench.manager.ownerOfToken("in-the-table"), bench.ada.id);
    QCOMPARE(*bench.manager.ownerOfToken(bobs), bob.id);
    COMPARE_ERROR(bench.manager.ownerOfToken("nobodys"), Error::InvalidToken);
    QSignalSpy revoked(&bench.manager, &UserManager::tokensRevoked);
    QCOMPARE(*bench.manager.revokeTokens(bench.ada), 3);
    QCOMPARE(revoked.size(), 1);
    QVERIFY(!bench.isGood(adas[0]) && !bench.isGood(adas[1]));
    QCOMPARE(*bench.manager.revokeTokens(bench.ada), 0);
    QCOMPARE(revoked.size(), 1);
    QVERIFY(bench.isGood(bobs));
    VERIFY_OK(bench.manager.revokeToken(bobs));
    QVERIFY(!bench.isGood(bobs));
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, 0); // no index without tokens
}

void TestRedisStrategy::withoutAnIndex()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, 1h, false);
    const QByteArray token = bench.write(bench.ada);
    COMPARE_ERROR(bench.tokens.list(bench.ada.id), Error::NotSupported);
    QCOMPARE(bench.manager.tokens(bench.ada.id)->size(), 0); // those of the table
    QCOMPARE(tokensIn(bench.tokens.list({})), QSet<QByteArray>{token});
    QCOMPARE(*bench.manager.revokeTokens(bench.ada), 0);
    QVERIFY(bench.isGood(token));
    VERIFY_OK(bench.strategy.destroyToken(token, bench.ada));
    QVERIFY(!bench.isGood(token));
}

void TestRedisStrategy::aNewPasswordEndsTheTokens_data()
{
    QTest::addColumn<bool>("isReset"); // else an update
    QTest::addColumn<bool>("revokes");
    QTest::newRow("a reset that revokes") << true << true;
    QTest::newRow("a reset that does not") << true << false;
    QTest::newRow("a change that revokes") << false << true;
    QTest::newRow("a change that does not") << false << false;
}

void TestRedisStrategy::aNewPasswordEndsTheTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, isReset);
    QFETCH(const bool, revokes);
    TestServer redis(TestServer::Kind::Redis);
    Bench bench(
            database, 1h, true,
            [revokes](UserManagerSettings &settings) {
                settings.revokeTokensOnReset = revokes;
                settings.revokeTokensOnPasswordChange = revokes;
            },
            redis);
    EventLog log(bench.manager);
    const QByteArray own = bench.write(bench.ada);
    const QByteArray other = bench.write(bench.ada);
    VERIFY_OK(bench.manager.forgotPassword(bench.ada));
    const QByteArray resetToken = log.token();
    const auto change = [&]() -> Result<User> {
        UserUpdate update;
        update.password = Secret("another horse");
        update.accessToken = own;
        return isReset ? bench.manager.resetPassword(resetToken, Secret("another horse"))
                       : bench.manager.update(update, bench.ada);
    };
    redis.kill();
    if (revokes) {
        COMPARE_ERROR(change(), Error::DatabaseUnavailable);
        QCOMPARE(bench.manager.get(bench.ada.id)->hashedPassword, bench.ada.hashedPassword); // nothing has changed
    }
    redis.start();
    QTRY_VERIFY(bench.pool.ping());
    QVERIFY(bench.isGood(other));
    VERIFY_OK(change());
    QVERIFY(bench.manager.get(bench.ada.id)->hashedPassword != bench.ada.hashedPassword);
    QCOMPARE(bench.isGood(other), !revokes);
    QCOMPARE(bench.isGood(own), !revokes || !isReset); // who changes it stays
    QCOMPARE(log.take().filter(u"tokens revoked"_s).size(), revokes ? 1 : 0);
}

void TestRedisStrategy::whatComesBetweenIsEndedToo()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    EventLog log(bench.manager);
    VERIFY_OK(bench.manager.forgotPassword(bench.ada));
    QByteArray late;
    // A larger transaction stands for the moment between the end of the tokens and the commit.
    VERIFY_OK(bench.db.users.transaction([&]() -> Result<void> {
        const auto done = bench.manager.resetPassword(log.token(), Secret("another horse"));
        late = bench.write(bench.ada); // a login that has checked the old password before
        return done ? Result<void>() : failure(done.error());
    }));
    QVERIFY(!late.isEmpty());
    QVERIFY(!bench.isGood(late));
}

void TestRedisStrategy::aDeletedUsersTokensAreGone()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray token = bench.write(bench.ada);
    VERIFY_OK(bench.manager.remove(bench.ada));
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::InvalidToken);
    QCOMPARE(bench.redisCommand({"DBSIZE"}).integer, 0);
    const QByteArray afterwards = bench.write(bench.ada); // a login that began before
    COMPARE_ERROR(bench.strategy.readToken(afterwards, bench.manager), Error::InvalidToken);
}

void TestRedisStrategy::anotherDatabaseIsAnotherWorld()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray token = bench.write(bench.ada);
    RedisOptions options = bench.pool.options();
    options.database = 7;
    RedisConnectionPool pool(options);
    RedisAccessTokenStore tokens(pool, {.ids = bench.db.schema.ids});
    RedisStrategy strategy(tokens, 1h);
    COMPARE_ERROR(strategy.readToken(token, bench.manager), Error::InvalidToken);
    RedisAccessTokenStore otherPrefix(bench.pool, {.keyPrefix = "app:", .ids = bench.db.schema.ids});
    COMPARE_ERROR(otherPrefix.ownerOf(token), Error::InvalidToken);
    VERIFY_OK(otherPrefix.create("x", bench.ada.id, 1h));
    QCOMPARE(bench.redisCommand({"GET", "app:x"}).text, bench.ada.id.toString().toLatin1());
}

void TestRedisStrategy::outages()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestServer redis(TestServer::Kind::Redis);
    Bench bench(database, 1h, true, {}, redis);
    QSignalSpy rejected(&bench.strategy, &Strategy::tokenRejected);
    const QByteArray token = bench.write(bench.ada);
    for (const bool isFrozen : {false, true}) {
        isFrozen ? redis.freeze() : redis.kill();
        COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.strategy.writeToken(bench.ada), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.strategy.destroyToken(token, bench.ada), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.manager.tokens(bench.ada.id), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.manager.revokeTokens(bench.ada), Error::DatabaseUnavailable);
        COMPARE_ERROR(bench.manager.remove(bench.ada), Error::DatabaseUnavailable);
        VERIFY_OK(bench.manager.get(bench.ada.id));
        isFrozen ? redis.thaw() : redis.start();
        QTRY_VERIFY(bench.isGood(token));
    }
    QCOMPARE(rejected.size(), 0);
}

QTEST_GUILESS_MAIN(TestRedisStrategy)
#include "tst_redisstrategy.moc"
