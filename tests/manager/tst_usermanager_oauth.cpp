// SPDX-License-Identifier: MIT
// OAuth accounts, through UserManager.
#include "support/atonce.h"
#include "support/results.h"
#include "support/testmanager.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OAuthAccount proven(const QString &email = u"ada@example.org"_s, const QString &accountId = u"g-1"_s)
{
    return {.id = {},
            .userId = {},
            .oauthName = u"google"_s,
            .accessToken = u"access"_s,
            .expiresAt = 1795190603s,
            .refreshToken = u"refresh"_s,
            .accountId = accountId,
            .accountEmail = email};
}

OAuthAccount onlyAccount(ManagerBench &bench)
{
    return bench.db.users.oauthAccounts({}, 10)->value(0);
}

} // namespace

class TestUserManagerOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void makesANewUser_data();
    void makesANewUser();
    void findsItsUserAgain();
    void aNamesakeIsLinkedOnlyWhenAllowed();
    void refusesAddressesThatAreNone_data();
    void refusesAddressesThatAreNone();
    void makesNobodyWhenTheLinkFails();
    void userAndLinkAreOne();
    void databaseFailuresAreNoStrangers();
    void twoCallbacksAtOnceMakeOneUser();
    void twoCallbacksAtOnceLinkOnce();
    void associates();
    void associatesOnesOwnAgain();
    void doesNotTakeAnAccountFromSomebody();
    void doesNotTakeAnAccountFromSomebodyQuicker();
    void unlinks();
    void unlinksNothingOfOthers();
    void keepsTheLastWayIn();
    void keepsOneOfTwoThatGoAtOnce();
    void countsOnlyClientsThatThereAre();
};

void TestUserManagerOAuth::makesANewUser_data()
{
    QTest::addColumn<bool>("verified");
    QTest::newRow("unverified") << false;
    QTest::newRow("verified, when the provider is trusted to have checked") << true;
}

void TestUserManagerOAuth::makesANewUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, verified);
    ManagerBench bench(database);
    RequestContext context;
    context.requestId = u"request 7"_s;
    const auto user =
            bench.manager.oauthCallback(proven(u"Ada@EXAMPLE.org"_s), {.isVerifiedByDefault = verified}, context);
    VERIFY_OK(user);
    QCOMPARE(user->email, u"Ada@example.org"_s);
    QCOMPARE(user->isVerified, verified);
    QVERIFY(user->isActive && !user->isSuperuser);
    QCOMPARE(*bench.db.users.get(user->id), *user);
    QVERIFY(user->hashedPassword.startsWith(u"$argon2id$"_s)); // a program beside can read it
    QVERIFY(!bench.manager.settings().hasher.canHavePassword(user->hashedPassword));
    COMPARE_ERROR(bench.manager.authenticate(user->email, Secret()), Error::BadCredentials);
    OAuthAccount expected = proven(u"Ada@EXAMPLE.org"_s);
    expected.id = onlyAccount(bench).id;
    expected.userId = user->id;
    QCOMPARE(onlyAccount(bench), expected);
    QCOMPARE(*bench.manager.getByOAuthAccount(u"google"_s, u"g-1"_s), *user);
    QCOMPARE(bench.log.take(), QStringList({u"registered Ada@example.org"_s, u"linked Ada@example.org google"_s}));
    QCOMPARE(bench.log.context().requestId, u"request 7"_s);
}

void TestUserManagerOAuth::findsItsUserAgain()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User user = *bench.manager.oauthCallback(proven());
    const UserId row = onlyAccount(bench).id;
    (void)bench.log.take();
    OAuthAccount later = proven(u"other@provider.example"_s); // the address at the provider may change
    later.accessToken = u"newer"_s;
    later.expiresAt.reset();
    later.refreshToken.reset();
    const auto again = bench.manager.oauthCallback(later);
    VERIFY_OK(again);
    QCOMPARE(*again, user);
    later.id = row;
    later.userId = user.id;
    later.refreshToken = u"refresh"_s; // many providers give one with the first consent only
    QCOMPARE(onlyAccount(bench), later);
    QCOMPARE(bench.db.count(u"oauth_account"_s), 1);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerOAuth::aNamesakeIsLinkedOnlyWhenAllowed()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"Ada@example.org"_s);
    COMPARE_ERROR(bench.manager.oauthCallback(proven()), Error::UserAlreadyExists);
    COMPARE_ERROR(bench.manager.oauthCallback(proven(u"ADA@example.org"_s)), Error::UserAlreadyExists);
    QCOMPARE(bench.db.count(u"oauth_account"_s), 0);
    QCOMPARE(bench.log.take(), QStringList());
    const auto linked = bench.manager.oauthCallback(proven(), {.associateByEmail = true, .isVerifiedByDefault = true});
    VERIFY_OK(linked);
    QCOMPARE(*linked, ada); // verified by default are new users only
    QCOMPARE(onlyAccount(bench).userId, ada.id);
    QCOMPARE(bench.log.take(), QStringList{u"linked Ada@example.org google"_s});
}

void TestUserManagerOAuth::refusesAddressesThatAreNone_data()
{
    QTest::addColumn<QString>("email");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a word") << u"ada"_s;
    QTest::newRow("two") << u"ada@example.org,eve@example.org"_s;
    QTest::newRow("a line break") << u"ada@example.org\nBcc: eve@example.org"_s;
}

void TestUserManagerOAuth::refusesAddressesThatAreNone()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, email);
    ManagerBench bench(database);
    COMPARE_ERROR(bench.manager.oauthCallback(proven(email)), Error::InvalidEmail);
    QCOMPARE(bench.db.count(u"user"_s), 0);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerOAuth::makesNobodyWhenTheLinkFails()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    bench.users.linkFailure = Error(Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.oauthCallback(proven()), Error::DatabaseUnavailable);
    QCOMPARE(bench.log.take(), QStringList());
    // Else the next attempt would say that the address is taken, for ever.
    bench.users.linkFailure.reset();
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    QCOMPARE(bench.db.count(u"user"_s), 1);
}

// A program that ends between the two must not leave a user whom nobody can be, and whose address is taken for ever.
void TestUserManagerOAuth::userAndLinkAreOne()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    qint64 usersSeenFromOutside = -1;
    bench.users.beforeLink = [&] {
        usersSeenFromOutside = bench.db.count(u"user"_s);
    };
    VERIFY_OK(bench.manager.oauthCallback(proven()));
    QCOMPARE(usersSeenFromOutside, 0);
    QCOMPARE(bench.db.count(u"user"_s), 1);
    QCOMPARE(bench.db.count(u"oauth_account"_s), 1);
}

void TestUserManagerOAuth::databaseFailuresAreNoStrangers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    bench.users.failure = Error(Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.oauthCallback(proven()), Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.oauthAssociateCallback(ada, proven()), Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.unlinkOAuthAccount(ada, database.unknownId()), Error::DatabaseUnavailable);
    bench.users.failure.reset();
    QCOMPARE(bench.db.count(u"user"_s), 1);
    QCOMPARE(bench.db.count(u"oauth_account"_s), 0);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerOAuth::twoCallbacksAtOnceMakeOneUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        const OAuthAccount account = proven(u"user%1@example.org"_s.arg(round), QString::number(round));
        QByteArray first;
        QByteArray second;
        atOnce([&] { first = outcome(bench.manager.oauthCallback(account)); },
               [&] { second = outcome(bench.manager.oauthCallback(account)); });
        QVERIFY2(first == "Ok" || second == "Ok", first + " " + second);
        for (const QByteArray &one : {first, second}) // the loser may be told to try again
            QVERIFY2(one == "Ok" || one == "UserAlreadyExists", one);
    }
    QCOMPARE(bench.db.count(u"user"_s), rounds);
    QCOMPARE(bench.db.count(u"oauth_account"_s), rounds);
}

void TestUserManagerOAuth::twoCallbacksAtOnceLinkOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        const User user = bench.db.add(u"user%1@example.org"_s.arg(round));
        const OAuthAccount account = proven(user.email, QString::number(round));
        QByteArray first;
        QByteArray second;
        const auto callback = [&] {
            return outcome(bench.manager.oauthCallback(account, {.associateByEmail = true}));
        };
        atOnce([&] { first = callback(); }, [&] { second = callback(); });
        QCOMPARE(first, QByteArray("Ok"));
        QCOMPARE(second, QByteArray("Ok"));
        QCOMPARE(bench.log.take(), QStringList{u"linked %1 google"_s.arg(user.email)});
    }
    QCOMPARE(bench.db.count(u"oauth_account"_s), rounds);
}

void TestUserManagerOAuth::associates()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    const auto associated = bench.manager.oauthAssociateCallback(ada, proven(u"elsewhere@provider.example"_s));
    VERIFY_OK(associated);
    QCOMPARE(*associated, ada);
    QCOMPARE(onlyAccount(bench).userId, ada.id);
    QCOMPARE(onlyAccount(bench).accountEmail, u"elsewhere@provider.example"_s);
    QCOMPARE(bench.log.take(), QStringList({u"linked ada@example.org google"_s, u"updated ada@example.org"_s}));
    // From now on it is a way in.
    QCOMPARE(*bench.manager.oauthCallback(proven(u"elsewhere@provider.example"_s)), ada);
}

void TestUserManagerOAuth::associatesOnesOwnAgain()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    VERIFY_OK(bench.manager.oauthAssociateCallback(ada, proven()));
    (void)bench.log.take();
    OAuthAccount later = proven();
    later.accessToken = u"newer"_s;
    VERIFY_OK(bench.manager.oauthAssociateCallback(ada, later));
    QCOMPARE(bench.db.count(u"oauth_account"_s), 1);
    QCOMPARE(onlyAccount(bench).accessToken, u"newer"_s);
    QCOMPARE(bench.log.take(), QStringList{u"updated ada@example.org"_s});
}

void TestUserManagerOAuth::doesNotTakeAnAccountFromSomebody()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    const User eve = bench.db.add(u"eve@example.org"_s);
    VERIFY_OK(bench.manager.oauthAssociateCallback(ada, proven()));
    const OAuthAccount before = onlyAccount(bench);
    (void)bench.log.take();
    OAuthAccount stolen = proven();
    stolen.accessToken = u"Eve's"_s;
    COMPARE_ERROR(bench.manager.oauthAssociateCallback(eve, stolen), Error::OAuthAccountAlreadyLinked);
    QCOMPARE(onlyAccount(bench), before);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerOAuth::doesNotTakeAnAccountFromSomebodyQuicker()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    const User eve = bench.db.add(u"eve@example.org"_s);
    constexpr int rounds = 20;
    for (int round = 0; round < rounds; ++round) {
        const OAuthAccount account = proven(u"x@provider.example"_s, QString::number(round));
        QByteArray first;
        QByteArray second;
        atOnce([&] { first = outcome(bench.manager.oauthAssociateCallback(ada, account)); },
               [&] { second = outcome(bench.manager.oauthAssociateCallback(eve, account)); });
        QCOMPARE(QSet<QByteArray>({first, second}), QSet<QByteArray>({"Ok", "OAuthAccountAlreadyLinked"}));
    }
    QCOMPARE(bench.db.count(u"oauth_account"_s), rounds);
}

void TestUserManagerOAuth::unlinks()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    VERIFY_OK(bench.manager.oauthAssociateCallback(ada, proven()));
    (void)bench.log.take();
    const UserId row = bench.manager.oauthAccounts(ada.id)->constFirst().id;
    VERIFY_OK(bench.manager.unlinkOAuthAccount(ada, row));
    QCOMPARE(bench.db.count(u"oauth_account"_s), 0);
    QCOMPARE(bench.log.take(), QStringList{u"unlinked ada@example.org google"_s});
    COMPARE_ERROR(bench.manager.unlinkOAuthAccount(ada, row), Error::OAuthAccountNotExists);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerOAuth::unlinksNothingOfOthers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.db.add(u"ada@example.org"_s);
    const User eve = bench.db.add(u"eve@example.org"_s);
    VERIFY_OK(bench.manager.oauthAssociateCallback(ada, proven()));
    COMPARE_ERROR(bench.manager.unlinkOAuthAccount(eve, onlyAccount(bench).id), Error::OAuthAccountNotExists);
    // Nobody is not everybody: a user without an id owns nothing.
    COMPARE_ERROR(bench.manager.unlinkOAuthAccount(User(), onlyAccount(bench).id), Error::OAuthAccountNotExists);
    QCOMPARE(bench.db.count(u"oauth_account"_s), 1);
}

void TestUserManagerOAuth::keepsTheLastWayIn()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = *bench.manager.oauthCallback(proven());
    const UserId google = onlyAccount(bench).id;
    (void)bench.log.take();
    QCOMPARE(*bench.manager.isLastWayIn(ada, google), true);
    COMPARE_ERROR(bench.manager.unlinkOAuthAccount(ada, google), Error::OAuthAccountIsLastWayIn);
    QCOMPARE(onlyAccount(bench).id, google);
    QCOMPARE(bench.log.take(), QStringList());

    OAuthAccount second = proven();
    second.oauthName = u"github"_s;
    VERIFY_OK(bench.manager.oauthAssociateCallback(ada, second));
    QCOMPARE(*bench.manager.isLastWayIn(ada, google), false);
    VERIFY_OK(bench.manager.unlinkOAuthAccount(ada, google));
    const UserId github = onlyAccount(bench).id;
    COMPARE_ERROR(bench.manager.isLastWayIn(ada, google), Error::OAuthAccountNotExists);
    COMPARE_ERROR(bench.manager.unlinkOAuthAccount(ada, github), Error::OAuthAccountIsLastWayIn);

    // With a password it can go; `ada` is the user as of before. (Of one who was never verified a reset unlinks it.)
    VERIFY_OK(bench.manager.verify(bench.verifyToken(ada)));
    VERIFY_OK(bench.manager.resetPassword(bench.resetToken(ada), Secret("correct horse")));
    QCOMPARE(*bench.manager.isLastWayIn(ada, github), false);
    VERIFY_OK(bench.manager.unlinkOAuthAccount(ada, github));
    QCOMPARE(bench.db.count(u"oauth_account"_s), 0);

    const User bob = *bench.manager.oauthCallback(proven(u"bob@example.org"_s));
    VERIFY_OK(bench.manager.unlinkOAuthAccount(bob, onlyAccount(bench).id, {}, OAuthUnlinking::Forced));
    QCOMPARE(bench.db.count(u"oauth_account"_s), 0);
}

void TestUserManagerOAuth::keepsOneOfTwoThatGoAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User user = *bench.manager.oauthCallback(proven());
    VERIFY_OK(bench.manager.oauthAssociateCallback(user, proven(u"ada@example.org"_s, u"second"_s)));
    const auto accounts = *bench.manager.oauthAccounts(user.id);
    QByteArray second;
    std::unique_ptr<QThread> other;
    bench.users.beforeUnlink = [&] {
        other.reset(QThread::create([&] { second = outcome(bench.manager.unlinkOAuthAccount(user, accounts[1].id)); }));
        other->start();
        (void)other->wait(300); // time enough for it to go, too, if nothing held it up
    };
    VERIFY_OK(bench.manager.unlinkOAuthAccount(user, accounts[0].id));
    other->wait();
    QCOMPARE(second, QByteArray("OAuthAccountIsLastWayIn"));
    QCOMPARE(onlyAccount(bench).id, accounts[1].id);
}

void TestUserManagerOAuth::countsOnlyClientsThatThereAre()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, [](UserManagerSettings &settings) {
        settings.oauthNames = QStringList{u"google"_s, u"github"_s};
    });
    const User ada = *bench.manager.oauthCallback(proven());
    const UserId google = onlyAccount(bench).id;
    OAuthAccount old = proven();
    old.oauthName = u"a provider of last year"_s;
    VERIFY_OK(bench.manager.oauthAssociateCallback(ada, old));
    COMPARE_ERROR(bench.manager.unlinkOAuthAccount(ada, google), Error::OAuthAccountIsLastWayIn);
    const auto accounts = *bench.manager.oauthAccounts(ada.id);
    VERIFY_OK(bench.manager.unlinkOAuthAccount(ada, accounts[0].id == google ? accounts[1].id : accounts[0].id));
}

QTEST_GUILESS_MAIN(TestUserManagerOAuth)
#include "tst_usermanager_oauth.moc"
