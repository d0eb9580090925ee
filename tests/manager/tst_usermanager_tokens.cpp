// SPDX-License-Identifier: MIT
// The tokens of the database strategy, through UserManager.
#include "support/results.h"
#include "support/testmanager.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;
using std::chrono::seconds;

class TestUserManagerTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void listsAndRevokesTokens();
    void purgesWhatHasExpired();
    void needsATokenDatabase();
};

void TestUserManagerTokens::listsAndRevokesTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    const User bob = bench.db.add(u"bob@example.org"_s);
    for (const auto &[token, user] : {std::pair("a", ada), std::pair("b", ada), std::pair("c", bob)}) {
        VERIFY_OK(bench.db.tokens.create({token, user.id, bench.clock.sinceEpoch()}));
        bench.clock.advance(seconds(1));
    }
    QCOMPARE(bench.manager.tokens(ada.id)->constFirst().token, QByteArray("b"));
    QCOMPARE(bench.manager.tokens({})->size(), 3);
    VERIFY_OK(bench.manager.revokeToken("a"));
    VERIFY_OK(bench.manager.revokeToken("unknown"));
    QCOMPARE(bench.manager.tokens(ada.id)->size(), 1);
    QCOMPARE(*bench.manager.revokeTokens(ada), 1);
    QCOMPARE(bench.log.take(), QStringList{u"tokens revoked ada@example.org 1"_s});
    QCOMPARE(*bench.manager.revokeTokens(ada), 0);
    QCOMPARE(bench.log.take(), QStringList());
    QCOMPARE(bench.manager.tokens({})->size(), 1);
}

void TestUserManagerTokens::purgesWhatHasExpired()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    VERIFY_OK(bench.db.tokens.create({"old", ada.id, bench.clock.sinceEpoch() - seconds(60) - microseconds(1)}));
    VERIFY_OK(bench.db.tokens.create({"just valid", ada.id, bench.clock.sinceEpoch() - seconds(60)}));
    QCOMPARE(*bench.manager.purgeTokens(seconds(60)), 1);
    QCOMPARE(bench.manager.tokens({})->constFirst().token, QByteArray("just valid"));
    // A lifetime of 0 means for ever, here as in the strategies.
    QCOMPARE(*bench.manager.purgeTokens(seconds(0)), 0);
    QCOMPARE(bench.manager.tokens({})->size(), 1);
}

void TestUserManagerTokens::needsATokenDatabase()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    UserManager manager(bench.users, nullptr, TestManager::settings(bench.db.schema, bench.clock));
    const User ada = bench.db.add(u"ada@example.org"_s);
    COMPARE_ERROR(manager.tokens(ada.id), Error::NotSupported);
    COMPARE_ERROR(manager.revokeTokens(ada), Error::NotSupported);
    COMPARE_ERROR(manager.revokeToken("token"), Error::NotSupported);
    COMPARE_ERROR(manager.purgeTokens(seconds(60)), Error::NotSupported);
    // A reset works without: there is nothing to revoke.
    EventLog log(manager);
    VERIFY_OK(manager.forgotPassword(ada));
    VERIFY_OK(manager.resetPassword(log.token(), Secret("a new password")));
}

QTEST_GUILESS_MAIN(TestUserManagerTokens)
#include "tst_usermanager_tokens.moc"
