// SPDX-License-Identifier: MIT
// What a token proves or changes, once, and what ends with it.
#include "testusermanager_proofs.h"

#include "support/atonce.h"

using namespace Auth;
using namespace Qt::StringLiterals;

void TestUserManagerProofs::verifies()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    const QByteArray token = bench.verifyToken(ada);
    QCOMPARE(bench.log.take(), QStringList{u"verification requested ada@example.org"_s});
    const auto verified = bench.manager.verify(token);
    VERIFY_OK(verified);
    User expected = ada;
    expected.isVerified = true;
    QCOMPARE(*verified, expected);
    QCOMPARE(bench.stored(ada), expected);
    QCOMPARE(bench.log.take(), QStringList{u"verified ada@example.org"_s});
    COMPARE_ERROR(bench.manager.verify(token), Error::UserAlreadyVerified);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerProofs::aTokenProvesItsAddressOnly()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    const QByteArray token = bench.verifyToken(ada);
    UserUpdate update;
    update.email = u"new@example.org"_s;
    VERIFY_OK(bench.manager.update(update, ada));
    COMPARE_ERROR(bench.manager.verify(token), Error::InvalidVerifyToken);
    // Not even when somebody else has the address now.
    const User eve = bench.add(u"ada@example.org"_s);
    COMPARE_ERROR(bench.manager.verify(token), Error::InvalidVerifyToken);
    QVERIFY(!bench.stored(eve).isVerified);
}

void TestUserManagerProofs::anAddressThatChangesWhileItIsProven()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    const QByteArray token = bench.verifyToken(ada);
    (void)bench.log.take();
    bench.users.beforeUpdate = [&] {
        UserChanges changes;
        changes.email = u"new@example.org"_s;
        (void)bench.db.users.update(ada.id, changes);
    };
    COMPARE_ERROR(bench.manager.verify(token), Error::InvalidVerifyToken);
    QVERIFY(!bench.stored(ada).isVerified);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerProofs::aVerifyTokenWorksOnceAlsoForTwoAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    for (int round = 0; round < 20; ++round) {
        const User user = bench.add(u"user%1@example.org"_s.arg(round));
        const QByteArray token = bench.verifyToken(user);
        (void)bench.log.take();
        QByteArray first;
        QByteArray second;
        atOnce([&] { first = outcome(bench.manager.verify(token)); },
               [&] { second = outcome(bench.manager.verify(token)); });
        QCOMPARE(QSet<QByteArray>({first, second}), QSet<QByteArray>({"Ok", "UserAlreadyVerified"}));
        QCOMPARE(bench.log.take(), QStringList{u"verified "_s + user.email});
    }
    // The same at the worst moment: the other one is through between looking and writing.
    const QByteArray token = bench.verifyToken(bench.add());
    (void)bench.log.take();
    QByteArray quicker;
    bench.users.beforeUpdate = [&] {
        quicker = outcome(bench.manager.verify(token));
    };
    COMPARE_ERROR(bench.manager.verify(token), Error::UserAlreadyVerified);
    QCOMPARE(quicker, QByteArray("Ok"));
    QCOMPARE(bench.log.take(), QStringList{u"verified ada@example.org"_s});
}

void TestUserManagerProofs::resets()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    const QByteArray token = bench.resetToken(ada);
    QCOMPARE(bench.log.take(), QStringList{u"password forgotten ada@example.org"_s});
    const auto user = bench.manager.resetPassword(token, otherPassword);
    VERIFY_OK(user);
    QCOMPARE(*user, bench.stored(ada));
    User expected = ada;
    expected.hashedPassword = user->hashedPassword;
    QCOMPARE(*user, expected);
    QCOMPARE(bench.log.take(), QStringList{u"password reset ada@example.org"_s});
    COMPARE_ERROR(bench.manager.authenticate(ada.email, password), Error::BadCredentials);
    VERIFY_OK(bench.manager.authenticate(ada.email, otherPassword));
    COMPARE_ERROR(bench.manager.resetPassword(token, password), Error::InvalidResetPasswordToken);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerProofs::resetRefuses_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<QByteArray>("newPassword");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("a short password") << true << QByteArray("short") << QByteArray("InvalidPassword");
    QTest::newRow("no password") << true << QByteArray() << QByteArray("InvalidPassword");
    QTest::newRow("an inactive user") << false << QByteArray("battery staple") << QByteArray("UserInactive");
    QTest::newRow("inactive before the password") << false << QByteArray("short") << QByteArray("UserInactive");
}

void TestUserManagerProofs::resetRefuses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, active);
    QFETCH(const QByteArray, newPassword);
    ManagerBench bench(database);
    const User ada = bench.add();
    const QByteArray token = bench.resetToken(ada);
    UserChanges changes;
    changes.isActive = active;
    VERIFY_OK(bench.db.users.update(ada.id, changes));
    (void)bench.log.take();
    QTEST(outcome(bench.manager.resetPassword(token, Secret(newPassword))), "expected");
    QCOMPARE(bench.stored(ada).hashedPassword, ada.hashedPassword);
    QCOMPARE(bench.log.take(), QStringList());
    // The token is still good for a better try.
    changes.isActive = true;
    VERIFY_OK(bench.db.users.update(ada.id, changes));
    VERIFY_OK(bench.manager.resetPassword(token, otherPassword));
}

void TestUserManagerProofs::aResetTokenWorksOnceAlsoForTwoAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    User ada = bench.add();
    for (int round = 0; round < 20; ++round) {
        const QByteArray token = bench.resetToken(ada);
        (void)bench.log.take();
        QByteArray first;
        QByteArray second;
        atOnce([&] { first = outcome(bench.manager.resetPassword(token, otherPassword)); },
               [&] { second = outcome(bench.manager.resetPassword(token, otherPassword)); });
        QCOMPARE(QSet<QByteArray>({first, second}), QSet<QByteArray>({"Ok", "InvalidResetPasswordToken"}));
        QCOMPARE(bench.log.take(), QStringList{u"password reset ada@example.org"_s});
        ada = bench.stored(ada);
    }
    // The same at the worst moment: the other one is through between looking and writing.
    const QByteArray token = bench.resetToken(ada);
    (void)bench.log.take();
    QByteArray quicker;
    bench.users.beforeUpdate = [&] {
        quicker = outcome(bench.manager.resetPassword(token, otherPassword));
    };
    COMPARE_ERROR(bench.manager.resetPassword(token, Secret("the second one")), Error::InvalidResetPasswordToken);
    QCOMPARE(quicker, QByteArray("Ok"));
    VERIFY_OK(bench.manager.authenticate(ada.email, otherPassword));
    QCOMPARE(bench.log.take(), QStringList{u"password reset ada@example.org"_s});
}

void TestUserManagerProofs::aResetTokenDiesWithThePassword()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    const QByteArray token = bench.resetToken(ada);
    UserUpdate update;
    update.password = otherPassword;
    VERIFY_OK(bench.manager.update(update, ada));
    COMPARE_ERROR(bench.manager.resetPassword(token, password), Error::InvalidResetPasswordToken);
}

void TestUserManagerProofs::resetRevokesTokensUnlessToldOtherwise()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    for (const bool revoke : {true, false}) {
        ManagerBench bench(database,
                           [revoke](UserManagerSettings &settings) { settings.revokeTokensOnReset = revoke; });
        const User ada = bench.add();
        const User bob = bench.add(u"bob@example.org"_s);
        for (const User &user : {ada, bob})
            VERIFY_OK(bench.db.tokens.create({user.email.toLatin1(), user.id, bench.clock.sinceEpoch()}));
        const QByteArray token = bench.resetToken(ada);
        (void)bench.log.take();
        VERIFY_OK(bench.manager.resetPassword(token, otherPassword));
        QCOMPARE(bench.manager.tokens(ada.id)->size(), revoke ? 0 : 1);
        QCOMPARE(bench.manager.tokens(bob.id)->size(), 1);
        QStringList events{u"password reset ada@example.org"_s};
        if (revoke)
            events.prepend(u"tokens revoked ada@example.org 1"_s);
        QCOMPARE(bench.log.take(), events);
    }
}

void TestUserManagerProofs::resetAndRevocationAreOne()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    VERIFY_OK(bench.db.tokens.create({"a stolen one", ada.id, bench.clock.sinceEpoch()}));
    const QByteArray token = bench.resetToken(ada);
    (void)bench.log.take();
    bench.db.file.refuse(u"DELETE"_s, u"accesstoken"_s);
    QVERIFY(!bench.manager.resetPassword(token, otherPassword));
    QCOMPARE(bench.stored(ada), ada);
    QCOMPARE(bench.log.take(), QStringList());
    // The token is as good as before.
    bench.db.file.refuseNoMore();
    VERIFY_OK(bench.manager.resetPassword(token, otherPassword));
    QCOMPARE(bench.db.count(bench.db.schema.accessTokenTable), 0);
}

void TestUserManagerProofs::anOperationInATransactionIsAnnouncedAfterIt()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database);
    const User ada = bench.add();
    const QByteArray token = bench.resetToken(ada);
    (void)bench.log.take();
    for (const bool fails : {true, false}) {
        (void)bench.users.transaction([&]() -> Result<void> {
            const auto reset = bench.manager.resetPassword(token, otherPassword);
            if (!reset || !bench.log.take().isEmpty())
                return failure(Error::Internal);
            return fails ? failure(Error::Refused) : Result<void>();
        });
        QCOMPARE(bench.log.take(), fails ? QStringList() : QStringList{u"password reset ada@example.org"_s});
    }
}
