// SPDX-License-Identifier: MIT
// Requests that were let in before the owner took the account back, and come to their writes after it.
#include "support/outboxbench.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

constexpr OAuthCallbackOptions byProvenEmail{.associateByEmail = true, .isEmailProven = true};
const QString owner = u"ada@example.org"_s;
const QString thief = u"thief@example.org"_s;

OAuthAccount account(const QString &oauthName, const QString &accountId, const QString &email)
{
    return {.id = {},
            .userId = {},
            .oauthName = oauthName,
            .accessToken = u"access"_s,
            .expiresAt = {},
            .refreshToken = {},
            .accountId = accountId,
            .accountEmail = email};
}

//! The owner comes: by a provider that has proven the address, or by a reset of the password.
void takeBack(OutboxBench &bench, const User &user, bool byReset)
{
    if (!byReset) {
        VERIFY_OK(bench.manager.oauthCallback(account(u"google"_s, u"owner"_s, owner), byProvenEmail));
        return;
    }
    VERIFY_OK(bench.manager.forgotPassword(user));
    for (const OutboxEntry &entry : bench.entries()) {
        if (entry.notice.kind != Notice::Kind::ResetPassword)
            continue;
        const QByteArray token = (*bench.manager.completed(entry.notice))->token.reveal().toByteArray();
        VERIFY_OK(bench.manager.resetPassword(token, Secret("the owner's password")));
    }
}

} // namespace

class TestUserManagerInFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void changesOfOneselfCome_data();
    void changesOfOneselfCome();
    void linkingComes();
    void linkingOfWhoWasLockedOut();
    void loginsComeWithAnAccountThatIsGone();
    void aClaimFindsAnotherAddress();
};

void TestUserManagerInFlight::changesOfOneselfCome_data()
{
    QTest::addColumn<bool>("byReset");
    QTest::addColumn<bool>("needsPassword");
    QTest::addColumn<bool>("provesNewEmail");
    QTest::addColumn<bool>("password");
    QTest::addColumn<bool>("email");
    QTest::newRow("a password") << false << false << false << true << false;
    QTest::newRow("an address") << true << false << false << false << true;
    QTest::newRow("an address to be proven") << false << false << true << false << true;
    QTest::newRow("a password, with the current one") << true << true << false << true << false;
    QTest::newRow("an address, with the current password") << false << true << false << false << true;
    QTest::newRow("an address to be proven, with the current password") << true << true << true << false << true;
    QTest::newRow("both, with the current password") << false << true << true << true << true;
}

void TestUserManagerInFlight::changesOfOneselfCome()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, byReset);
    QFETCH(const bool, needsPassword);
    QFETCH(const bool, provesNewEmail);
    QFETCH(const bool, password);
    QFETCH(const bool, email);
    OutboxBench bench(database, [&](UserManagerSettings &settings) {
        settings.requireCurrentPassword = needsPassword;
        settings.confirmEmailChange = provesNewEmail;
    });
    const User seen = bench.add(); // by the guard of the route
    takeBack(bench, seen, byReset);
    const User taken = bench.stored(seen);
    QVERIFY(taken.hashedPassword != seen.hashedPassword);
    const QStringList mails = bench.summary();
    (void)bench.log.take();
    UserUpdate update;
    if (password)
        update.password = Secret("the thief's password");
    if (email)
        update.email = thief;
    update.currentPassword = Secret("correct horse");
    COMPARE_ERROR(bench.manager.update(update, seen), needsPassword ? Error::BadCredentials : Error::Conflict);
    QCOMPARE(bench.stored(seen), taken);
    QCOMPARE(bench.summary(), mails); // a token for the thief's address would be good for the new password
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerInFlight::linkingComes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User seen = bench.add();
    takeBack(bench, seen, false);
    (void)bench.log.take();
    const OAuthAccount thiefs = account(u"github"_s, u"thief"_s, thief);
    COMPARE_ERROR(bench.manager.oauthAssociateCallback(seen, thiefs), Error::Conflict);
    COMPARE_ERROR(bench.manager.getByOAuthAccount(u"github"_s, u"thief"_s), Error::UserNotExists);
    QCOMPARE(bench.log.take(), QStringList());
    VERIFY_OK(bench.manager.oauthAssociateCallback(bench.stored(seen), thiefs)); // the owner may
}

void TestUserManagerInFlight::linkingOfWhoWasLockedOut()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User seen = bench.add();
    const OAuthAccount linked = account(u"github"_s, u"1"_s, owner);
    VERIFY_OK(bench.manager.oauthAssociateCallback(seen, linked));
    UserUpdate inactive;
    inactive.isActive = false;
    VERIFY_OK(bench.manager.updateUnsafe(inactive, seen));
    COMPARE_ERROR(bench.manager.oauthAssociateCallback(seen, account(u"github"_s, u"2"_s, owner)), Error::Conflict);
    COMPARE_ERROR(bench.manager.oauthAssociateCallback(seen, linked), Error::Conflict);
    VERIFY_OK(bench.manager.remove(seen));
    COMPARE_ERROR(bench.manager.oauthAssociateCallback(seen, linked), Error::OAuthAccountNotExists);
    QCOMPARE(bench.db.count(u"oauth_account"_s), 0);
}

void TestUserManagerInFlight::loginsComeWithAnAccountThatIsGone()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User user = bench.add();
    const OAuthAccount thiefs = account(u"github"_s, u"thief"_s, thief);
    VERIFY_OK(bench.manager.oauthAssociateCallback(user, thiefs));
    bench.users.beforeUpdate = [&] {
        takeBack(bench, user, false);
    }; // the thief's account was found a moment ago
    COMPARE_ERROR(bench.manager.oauthCallback(thiefs), Error::OAuthAccountNotExists);
    COMPARE_ERROR(bench.manager.getByOAuthAccount(u"github"_s, u"thief"_s), Error::UserNotExists);
}

void TestUserManagerInFlight::aClaimFindsAnotherAddress()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User first = bench.add();
    bench.users.afterGetByEmail = [&] {
        UserUpdate update;
        update.email = thief;
        VERIFY_OK(bench.manager.update(update, first));
    };
    const auto claimed = bench.manager.oauthCallback(account(u"google"_s, u"owner"_s, owner), byProvenEmail);
    VERIFY_OK(claimed);
    QVERIFY(claimed->id != first.id);
    QCOMPARE(claimed->email, owner);
    const User left = bench.stored(first);
    QCOMPARE(left.email, thief);
    QVERIFY(!left.isVerified); // nobody has proven the thief's address
    QCOMPARE(left.hashedPassword, first.hashedPassword);
    QCOMPARE(bench.db.users.oauthAccounts(first.id, 10)->size(), 0);
}

QTEST_GUILESS_MAIN(TestUserManagerInFlight)
#include "tst_usermanager_inflight.moc"
