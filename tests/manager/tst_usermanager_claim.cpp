// SPDX-License-Identifier: MIT
// Users who registered with an address that is not theirs, and its owner who comes by a provider or by mail.
#include "support/outboxbench.h"
#include "support/results.h"
#include "support/testmanager.h"

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

constexpr OAuthCallbackOptions proven{.associateByEmail = true, .isEmailProven = true};

OAuthAccount account(const QString &oauthName = u"google"_s, const QString &accountId = u"owner"_s)
{
    return {.id = {},
            .userId = {},
            .oauthName = oauthName,
            .accessToken = u"access"_s,
            .expiresAt = {},
            .refreshToken = {},
            .accountId = accountId,
            .accountEmail = u"ada@example.org"_s};
}

} // namespace

class TestUserManagerClaim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void nothingOfTheFirstComerStays();
    void manyAccountsGo();
    void resetsOfTheFirstComerEnd();
    void aVerifiedUserKeepsAll();
    void anAddressThatIsNotProvenTakesNothing();
    void verifiedMeanwhile();
    void togetherOrNotAtAll();
    void theOwnerIsTold();
    void aFirstProofByMailUnlinks_data();
    void aFirstProofByMailUnlinks();
    void whatOnlyADatabaseTakesForTheSame();
    void whatTheOldMailboxGot();
};

void TestUserManagerClaim::nothingOfTheFirstComerStays()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User first = bench.add(); // the password is known to whoever registered
    const User other = bench.add(u"other@example.org"_s);
    VERIFY_OK(bench.manager.oauthAssociateCallback(first, account(u"github"_s, u"thief"_s)));
    VERIFY_OK(bench.manager.oauthAssociateCallback(other, account(u"github"_s, u"other"_s)));
    VERIFY_OK(bench.db.tokens.create({"thief's", first.id, bench.clock.sinceEpoch()}));
    VERIFY_OK(bench.db.tokens.create({"other's", other.id, bench.clock.sinceEpoch()}));
    (void)bench.log.take();
    const auto owner = bench.manager.oauthCallback(account(), proven);
    VERIFY_OK(owner);
    QCOMPARE(owner->id, first.id);
    QVERIFY(owner->isVerified);
    QCOMPARE(*owner, bench.stored(first));
    COMPARE_ERROR(bench.manager.authenticate(first.email, Secret("correct horse")), Error::BadCredentials);
    VERIFY_OK(bench.manager.authenticate(other.email, Secret("correct horse")));
    COMPARE_ERROR(bench.manager.getByOAuthAccount(u"github"_s, u"thief"_s), Error::UserNotExists);
    VERIFY_OK(bench.manager.getByOAuthAccount(u"github"_s, u"other"_s));
    QCOMPARE(bench.manager.getByOAuthAccount(u"google"_s, u"owner"_s)->id, first.id);
    COMPARE_ERROR(bench.manager.ownerOfToken("thief's"), Error::InvalidToken);
    VERIFY_OK(bench.manager.ownerOfToken("other's"));
    QCOMPARE(bench.log.take(),
             QStringList({u"verified ada@example.org"_s, u"unlinked ada@example.org github"_s,
                          u"linked ada@example.org google"_s, u"tokens revoked ada@example.org 1"_s}));
    VERIFY_OK(bench.manager.oauthCallback(account(), proven)); // the second time it is a login like any other
    QCOMPARE(bench.log.take(), QStringList());
    QCOMPARE(bench.stored(first), *owner);
}

void TestUserManagerClaim::manyAccountsGo()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User first = bench.add();
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
        VERIFY_OK(bench.manager.oauthAssociateCallback(first, account(u"github"_s, id)));
    bench.users.mostAccounts = 1; // a list has an end
    VERIFY_OK(bench.manager.oauthCallback(account(), proven));
    QCOMPARE(bench.db.count(u"oauth_account"_s), 1);
    QCOMPARE(bench.db.users.oauthAccounts(first.id, 10)->constFirst().oauthName, u"google"_s);
}

void TestUserManagerClaim::resetsOfTheFirstComerEnd()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, [](UserManagerSettings &settings) { settings.confirmEmailChange = true; });
    const User first = bench.add();
    UserUpdate update;
    update.email = u"thief@example.org"_s;
    VERIFY_OK(bench.manager.update(update, first));
    const QByteArray newAddress = bench.log.token(); // the thief can read this mail
    const QByteArray reset = bench.resetToken(first);
    VERIFY_OK(bench.manager.oauthCallback(account(), proven));
    COMPARE_ERROR(bench.manager.verify(newAddress), Error::InvalidVerifyToken);
    COMPARE_ERROR(bench.manager.resetPassword(reset, Secret("a new password")), Error::InvalidResetPasswordToken);
    QCOMPARE(bench.stored(first).email, u"ada@example.org"_s);
    VERIFY_OK(bench.manager.resetPassword(bench.resetToken(bench.stored(first)), Secret("a new password")));
}

void TestUserManagerClaim::aVerifiedUserKeepsAll()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    VERIFY_OK(bench.manager.verify(bench.verifyToken(bench.add())));
    const User ada = *bench.manager.getByEmail(u"ada@example.org"_s);
    VERIFY_OK(bench.db.tokens.create({"hers", ada.id, bench.clock.sinceEpoch()}));
    (void)bench.log.take();
    QCOMPARE(*bench.manager.oauthCallback(account(), proven), ada);
    VERIFY_OK(bench.manager.authenticate(ada.email, Secret("correct horse")));
    VERIFY_OK(bench.manager.ownerOfToken("hers"));
    QCOMPARE(bench.log.take(), QStringList{u"linked ada@example.org google"_s});
}

void TestUserManagerClaim::anAddressThatIsNotProvenTakesNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    VERIFY_OK(bench.manager.oauthCallback(account(), {.associateByEmail = true}));
    QVERIFY(!bench.stored(ada).isVerified);
    VERIFY_OK(bench.manager.authenticate(ada.email, Secret("correct horse")));
    // Nor does a proven one where addresses are not to be looked at.
    ManagerBench strict(database);
    const User eve = strict.add();
    COMPARE_ERROR(strict.manager.oauthCallback(account(), {.isEmailProven = true}), Error::UserAlreadyExists);
    QCOMPARE(strict.stored(eve), eve);
}

void TestUserManagerClaim::verifiedMeanwhile()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    bench.users.afterGetByEmail = [&] {
        UserChanges changes;
        changes.isVerified = true;
        VERIFY_OK(bench.db.users.update(ada.id, changes));
    };
    VERIFY_OK(bench.manager.oauthCallback(account(), proven));
    VERIFY_OK(bench.manager.authenticate(ada.email, Secret("correct horse")));
    QCOMPARE(bench.log.take(), QStringList{u"linked ada@example.org google"_s});
}

void TestUserManagerClaim::togetherOrNotAtAll()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    VERIFY_OK(bench.manager.oauthAssociateCallback(ada, account(u"github"_s, u"hers"_s)));
    VERIFY_OK(bench.db.tokens.create({"hers", ada.id, bench.clock.sinceEpoch()}));
    (void)bench.log.take();
    bench.users.linkFailure = Error(Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.oauthCallback(account(), proven), Error::DatabaseUnavailable);
    QCOMPARE(bench.stored(ada), ada);
    VERIFY_OK(bench.manager.getByOAuthAccount(u"github"_s, u"hers"_s));
    VERIFY_OK(bench.manager.ownerOfToken("hers"));
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerClaim::theOwnerIsTold()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    (void)bench.add();
    VERIFY_OK(bench.manager.oauthCallback(account(), proven));
    QCOMPARE(bench.summary(), QStringList{u"password_changed ada@example.org queued"_s});
}

// The attacker's provider says that the address is his, and nobody has proven it: the owner comes by "forgot password".
void TestUserManagerClaim::aFirstProofByMailUnlinks_data()
{
    QTest::addColumn<bool>("isVerified");
    QTest::addColumn<bool>("revokes");
    QTest::addColumn<int>("left");
    QTest::newRow("nobody had proven it") << false << true << 0;
    QTest::newRow("somebody had") << true << true << 2;
    QTest::newRow("as with FastAPI Users") << false << false << 2;
}

void TestUserManagerClaim::aFirstProofByMailUnlinks()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, isVerified);
    QFETCH(const bool, revokes);
    QFETCH(const int, left);
    ManagerBench bench(database, [&](UserManagerSettings &settings) { settings.revokeTokensOnReset = revokes; });
    const User first = *bench.manager.oauthCallback(account(u"github"_s, u"thief"_s));
    VERIFY_OK(bench.manager.oauthAssociateCallback(first, account(u"gitlab"_s, u"thief"_s)));
    if (isVerified)
        VERIFY_OK(bench.manager.verify(bench.verifyToken(first)));
    const QByteArray reset = bench.resetToken(bench.stored(first));
    (void)bench.log.take();
    VERIFY_OK(bench.manager.resetPassword(reset, Secret("a new password")));
    QCOMPARE(bench.manager.oauthAccounts(first.id)->size(), left);
    QCOMPARE(bench.log.take().filter(u"unlinked ada@example.org"_s).size(), 2 - left);
    VERIFY_OK(bench.manager.authenticate(first.email, Secret("a new password")));
}

void TestUserManagerClaim::whatOnlyADatabaseTakesForTheSame()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User bob = bench.add(u"bob@microsoft.example"_s);
    bench.users.folding = [](QString email) {
        return email.replace(QChar(0x130), u'i');
    }; // as PostgreSQL's lower()
    OAuthAccount stranger = account();
    stranger.accountEmail = u"bob@m\u0130crosoft.example"_s; // by IDNA another domain
    for (const bool isVerified : {false, true}) {
        UserChanges changes;
        changes.isVerified = isVerified;
        VERIFY_OK(bench.db.users.update(bob.id, changes));
        COMPARE_ERROR(bench.manager.oauthCallback(stranger, proven), Error::UserAlreadyExists);
    }
    VERIFY_OK(bench.manager.authenticate(bob.email, Secret("correct horse")));
    stranger.accountEmail = u"Bob@Microsoft.Example"_s;
    QCOMPARE(bench.manager.oauthCallback(stranger, proven)->id, bob.id);
}

// Perhaps the address was given up since somebody else reads there.
void TestUserManagerClaim::whatTheOldMailboxGot()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    for (const bool confirms : {false, true}) {
        ManagerBench bench(database, [&](UserManagerSettings &settings) { settings.confirmEmailChange = confirms; });
        const User ada = bench.add();
        const QByteArray reset = bench.resetToken(ada);
        UserUpdate update;
        update.email = u"new@example.org"_s;
        VERIFY_OK(bench.manager.updateUnsafe(update, ada));
        const auto done = bench.manager.resetPassword(reset, Secret("a new password"));
        if (confirms)
            COMPARE_ERROR(done, Error::InvalidResetPasswordToken);
        else
            VERIFY_OK(done); // as with FastAPI Users
        VERIFY_OK(bench.manager.resetPassword(bench.resetToken(bench.stored(ada)), Secret("yet another one")));
    }
}

QTEST_GUILESS_MAIN(TestUserManagerClaim)
#include "tst_usermanager_claim.moc"
