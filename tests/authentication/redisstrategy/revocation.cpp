// SPDX-License-Identifier: MIT
// All tokens of a user: the index, lists, and what ends them.
#include "testredisstrategy.h"

#include <QSet>
#include <QSignalSpy>

using namespace RedisStrategyBench;

namespace {

QSet<QByteArray> tokensIn(const Result<QList<AccessToken>> &list)
{
    QSet<QByteArray> tokens;
    for (const AccessToken &token : list.value_or(QList<AccessToken>()))
        tokens << token.token;
    return tokens;
}

} // namespace

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
