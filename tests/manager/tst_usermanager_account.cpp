// SPDX-License-Identifier: MIT
// What is off as FastAPI Users has it: hidden accounts, proven changes.
#include "support/outboxbench.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Notice::Kind;

namespace {

const QString ada = u"ada@example.org"_s;
const QString eve = u"eve@example.org"_s;

void hideExisting(UserManagerSettings &settings)
{
    settings.hideExisting = true;
}

void confirmEmailChange(UserManagerSettings &settings)
{
    settings.confirmEmailChange = true;
}

void requireCurrentPassword(UserManagerSettings &settings)
{
    settings.requireCurrentPassword = true;
}

void revokeOnChange(UserManagerSettings &settings)
{
    settings.revokeTokensOnPasswordChange = true;
}

UserCreate newcomer(const QString &email)
{
    UserCreate user;
    user.email = email;
    user.password = Secret("correct horse");
    return user;
}

UserUpdate newEmail(const QString &email)
{
    UserUpdate update;
    update.email = email;
    return update;
}

UserUpdate newPassword(const char *password = "another password")
{
    UserUpdate update;
    update.password = Secret(password);
    return update;
}

} // namespace

class TestUserManagerAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void registrationTellsNothing();
    void registrationOvertakenTellsNothing();
    void registrationRefusesAsBefore();
    void administratorsAreTold();
    void currentPasswordIsAsked_data();
    void currentPasswordIsAsked();
    void currentPasswordMustStillBeCurrent();
    void administratorsNeedNoPassword();
    void newAddressWaitsUntilItIsProven();
    void takenAddressLooksTheSame();
    void hidingNeedsProofOfANewAddress();
    void proofComesToNothing_data();
    void proofComesToNothing();
    void noticeComesToNothing_data();
    void noticeComesToNothing();
    void proofIsNoOtherToken();
    void proofWithoutAnOutboxIsASignal();
    void otherCaseOfTheOwnAddress();
    void passwordChangeEndsOtherSessions();
    void passwordChangeKeepsSessionsByDefault();
};

void TestUserManagerAccount::registrationTellsNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, hideExisting);
    const User owner = bench.add(u"Ada@example.org"_s);
    const auto known = bench.manager.create(newcomer(ada));
    VERIFY_OK(known);
    const auto fresh = bench.manager.create(newcomer(eve));
    VERIFY_OK(fresh);
    const auto again = bench.manager.create(newcomer(ada));
    VERIFY_OK(again);
    QCOMPARE(known->email, ada); // as typed, not as it is stored
    for (const User &user : {*known, *fresh, *again})
        QVERIFY(!user.id.isNull() && user.isActive && !user.isSuperuser && !user.isVerified);
    QCOMPARE(QSet<UserId>({owner.id, known->id, fresh->id, again->id}).size(), 4);
    QCOMPARE(bench.db.count(u"user"_s), 2);
    QCOMPARE(bench.stored(owner), owner);
    QCOMPARE(bench.log.take(), QStringList{u"registered eve@example.org"_s});
    QCOMPARE(bench.summary(),
             QStringList({u"already_registered Ada@example.org queued"_s,
                          u"already_registered Ada@example.org queued"_s, u"verify_email eve@example.org queued"_s}));
    COMPARE_ERROR(bench.manager.get(known->id), Error::UserNotExists);
}

void TestUserManagerAccount::registrationOvertakenTellsNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, hideExisting);
    bench.users.beforeUpdate = [&] { // before the transaction: somebody takes the address at this moment
        (void)bench.add();
    };
    VERIFY_OK(bench.manager.create(newcomer(ada)));
    QCOMPARE(bench.db.count(u"user"_s), 1);
    QCOMPARE(bench.summary(), QStringList{u"already_registered ada@example.org queued"_s});
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerAccount::registrationRefusesAsBefore()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, hideExisting);
    (void)bench.add();
    UserCreate weak = newcomer(ada);
    weak.password = Secret("short");
    COMPARE_ERROR(bench.manager.create(weak), Error::InvalidPassword);
    COMPARE_ERROR(bench.manager.create(newcomer(u"ada"_s)), Error::InvalidEmail);
    bench.users.failure = Error(Error::DatabaseUnavailable);
    COMPARE_ERROR(bench.manager.create(newcomer(ada)), Error::DatabaseUnavailable);
    bench.users.failure.reset();
    bench.db.file.run(u"DROP TABLE gatehouse_outbox"_s); // told or not at all
    COMPARE_ERROR(bench.manager.create(newcomer(ada)), Error::SchemaMissing);
    COMPARE_ERROR(bench.manager.create(newcomer(eve)), Error::SchemaMissing);
    QCOMPARE(bench.db.count(u"user"_s), 1);
}

void TestUserManagerAccount::administratorsAreTold()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, hideExisting);
    (void)bench.add();
    COMPARE_ERROR(bench.manager.createUnsafe(newcomer(ada)), Error::UserAlreadyExists);
    const User other = bench.add(eve);
    COMPARE_ERROR(bench.manager.updateUnsafe(newEmail(ada), other), Error::UserAlreadyExists);
    VERIFY_OK(bench.manager.updateUnsafe(newEmail(u"new@example.org"_s), other));
    QCOMPARE(bench.stored(other).email, u"new@example.org"_s);
}

void TestUserManagerAccount::currentPasswordIsAsked_data()
{
    QTest::addColumn<UserUpdate>("update");
    QTest::addColumn<QByteArray>("outcome");
    const auto with = [](UserUpdate update, const char *current) {
        update.currentPassword = Secret(current);
        return update;
    };
    const auto field = [] {
        UserUpdate update;
        update.isActive = false; // passed over
        return update;
    };
    const QByteArray bad = Error::name(Error::BadCredentials);
    QTest::newRow("a password without it") << newPassword() << bad;
    QTest::newRow("a password with a wrong one") << with(newPassword(), "wrong horse") << bad;
    QTest::newRow("a password with an empty one") << with(newPassword(), "") << bad;
    QTest::newRow("a password with the new one") << with(newPassword(), "another password") << bad;
    QTest::newRow("a password with it") << with(newPassword(), "correct horse") << QByteArray("Ok");
    QTest::newRow("an address without it") << newEmail(eve) << bad;
    QTest::newRow("a taken address without it") << newEmail(u"bob@example.org"_s) << bad;
    QTest::newRow("an address with it") << with(newEmail(eve), "correct horse") << QByteArray("Ok");
    QTest::newRow("the address that one has") << newEmail(ada) << QByteArray("Ok");
    QTest::newRow("neither") << field() << QByteArray("Ok");
    QTest::newRow("a weak password without it") << newPassword("short") << bad;
}

void TestUserManagerAccount::currentPasswordIsAsked()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const UserUpdate, update);
    QFETCH(const QByteArray, outcome);
    OutboxBench bench(database, requireCurrentPassword);
    (void)bench.add(u"bob@example.org"_s);
    const User user = bench.add();
    QCOMPARE(::outcome(bench.manager.update(update, user)), outcome);
    if (outcome != "Ok") {
        QCOMPARE(bench.stored(user), user);
        QCOMPARE(bench.summary(), QStringList());
    }
}

void TestUserManagerAccount::currentPasswordMustStillBeCurrent()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, requireCurrentPassword);
    const User user = bench.add();
    // A reset comes between the check and the change: the thief who knows the old password is too late.
    const QString reset = *TestManager::quickHasher().hash(Secret("after the reset"));
    bench.users.beforeUpdate = [&] {
        UserChanges changes;
        changes.hashedPassword = reset;
        (void)bench.db.users.update(user.id, changes);
    };
    UserUpdate update = newPassword();
    update.currentPassword = Secret("correct horse");
    COMPARE_ERROR(bench.manager.update(update, user), Error::BadCredentials);
    QCOMPARE(bench.stored(user).hashedPassword, reset);
}

void TestUserManagerAccount::administratorsNeedNoPassword()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, requireCurrentPassword);
    const User user = bench.add();
    VERIFY_OK(bench.manager.updateUnsafe(newPassword(), user));
    VERIFY_OK(bench.manager.updateUnsafe(newEmail(eve), user));
}

void TestUserManagerAccount::newAddressWaitsUntilItIsProven()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, confirmEmailChange);
    const User user = bench.add();
    UserUpdate update = newEmail(u"Eve@EXAMPLE.org"_s);
    update.password = Secret("another password"); // in the same request
    const auto asked = bench.manager.update(update, user);
    VERIFY_OK(asked);
    QCOMPARE(asked->email, ada);
    QVERIFY(asked->hashedPassword != user.hashedPassword);
    QCOMPARE(bench.summary(), QStringList({u"confirm_new_email Eve@example.org queued"_s,
                                           u"password_changed ada@example.org queued"_s}));
    QCOMPARE(bench.log.take(), QStringList{u"updated ada@example.org"_s});
    const auto notice = completedNotice(bench, Kind::ConfirmNewEmail);
    VERIFY_OK(notice);
    QVERIFY(notice->has_value());
    QCOMPARE((*notice)->kind, Kind::ConfirmNewEmail);
    QCOMPARE((*notice)->recipient, u"Eve@example.org"_s);
    QVERIFY((*notice)->details.isEmpty());
    QCOMPARE(bench.log.take(), QStringList{u"email change requested ada@example.org Eve@example.org"_s});

    const auto changed = bench.manager.verify(tokenOf(notice));
    VERIFY_OK(changed);
    QCOMPARE(changed->email, u"Eve@example.org"_s);
    QVERIFY(changed->isVerified);
    QCOMPARE(bench.stored(user), *changed);
    QCOMPARE(bench.log.take(), QStringList{u"updated Eve@example.org"_s});
    QVERIFY(bench.summary().contains(u"email_changed ada@example.org queued"_s));
    COMPARE_ERROR(bench.manager.verify(tokenOf(notice)), Error::InvalidVerifyToken); // once
}

void TestUserManagerAccount::takenAddressLooksTheSame()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, confirmEmailChange);
    const User user = bench.add();
    const User other = bench.add(u"Eve@example.org"_s);
    const auto asked = bench.manager.update(newEmail(eve), user);
    VERIFY_OK(asked);
    QCOMPARE(*asked, user);
    QCOMPARE(bench.summary(), QStringList{u"confirm_new_email eve@example.org queued"_s});
    (void)bench.log.take();
    const auto notice = completedNotice(bench, Kind::ConfirmNewEmail);
    VERIFY_OK(notice);
    QVERIFY(notice->has_value());
    QCOMPARE((*notice)->kind, Kind::AlreadyRegistered);
    QCOMPARE((*notice)->recipient, other.email);
    QCOMPARE((*notice)->userId, other.id);
    QVERIFY((*notice)->token.isEmpty());
    QVERIFY((*notice)->details.isEmpty()); // the other's address is not the owner's business
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerAccount::hidingNeedsProofOfANewAddress()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, hideExisting);
    const User user = bench.add();
    (void)bench.add(eve);
    for (const QString &email : {eve, u"new@example.org"_s}) {
        const auto asked = bench.manager.update(newEmail(email), user);
        VERIFY_OK(asked);
        QCOMPARE(*asked, user);
    }
}

void TestUserManagerAccount::proofComesToNothing_data()
{
    noticeComesToNothing_data();
    QTest::newRow("taken") << u"UPDATE \"user\" SET email = 'EVE@example.org' WHERE email = 'bob@example.org'"_s;
    QTest::newRow("too late") << QString();
}

void TestUserManagerAccount::proofComesToNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, meanwhile);
    OutboxBench bench(database, confirmEmailChange);
    const User user = bench.add();
    (void)bench.add(u"bob@example.org"_s);
    VERIFY_OK(bench.manager.update(newEmail(eve), user));
    const QByteArray token = tokenOf(completedNotice(bench, Kind::ConfirmNewEmail));
    QVERIFY(!token.isEmpty());
    (void)bench.log.take();
    if (meanwhile.isEmpty())
        bench.clock.advance(1h);
    else
        bench.db.file.run(meanwhile);
    COMPARE_ERROR(bench.manager.verify(token), Error::InvalidVerifyToken);
    QVERIFY(!bench.summary().join(u'\n').contains(u"email_changed"_s));
    QCOMPARE(bench.db.file.value(u"SELECT count(*) FROM \"user\" WHERE email = 'eve@example.org'"_s).toInt(), 0);
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerAccount::noticeComesToNothing_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::newRow("another address")
            << u"UPDATE \"user\" SET email = 'x@example.org' WHERE email = 'ada@example.org'"_s;
    QTest::newRow("another password") << u"UPDATE \"user\" SET hashed_password = 'x' WHERE email = 'ada@example.org'"_s;
    QTest::newRow("inactive") << u"UPDATE \"user\" SET is_active = FALSE WHERE email = 'ada@example.org'"_s;
    QTest::newRow("gone") << u"DELETE FROM \"user\" WHERE email = 'ada@example.org'"_s;
}

// What a thief has asked for must not be mailed once the owner has set another password.
void TestUserManagerAccount::noticeComesToNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, meanwhile);
    OutboxBench bench(database, confirmEmailChange);
    const User user = bench.add();
    VERIFY_OK(bench.manager.update(newEmail(eve), user));
    bench.db.file.run(meanwhile);
    const auto notice = completedNotice(bench, Kind::ConfirmNewEmail);
    VERIFY_OK(notice);
    QVERIFY(!notice->has_value());
}

void TestUserManagerAccount::proofIsNoOtherToken()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, confirmEmailChange);
    const User user = bench.add();
    VERIFY_OK(bench.manager.update(newEmail(eve), user));
    const QByteArray token = tokenOf(completedNotice(bench, Kind::ConfirmNewEmail));
    COMPARE_ERROR(bench.manager.resetPassword(token, Secret("another password")), Error::InvalidResetPasswordToken);
    // Nor does the token for the old address change anything.
    VERIFY_OK(bench.manager.requestVerify(user));
    const auto verified = bench.manager.verify(tokenOf(completedNotice(bench, Kind::VerifyEmail)));
    VERIFY_OK(verified);
    QCOMPARE(verified->email, ada);
    const auto changed = bench.manager.verify(token);
    VERIFY_OK(changed);
    QCOMPARE(changed->email, eve);
}

void TestUserManagerAccount::proofWithoutAnOutboxIsASignal()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    ManagerBench bench(database, confirmEmailChange);
    const User user = bench.add();
    (void)bench.add(u"bob@example.org"_s);
    VERIFY_OK(bench.manager.update(newEmail(u"bob@example.org"_s), user));
    QCOMPARE(bench.log.take(), QStringList{u"updated ada@example.org"_s});
    VERIFY_OK(bench.manager.update(newEmail(eve), user));
    QCOMPARE(bench.log.take(),
             QStringList({u"email change requested ada@example.org eve@example.org"_s, u"updated ada@example.org"_s}));
    VERIFY_OK(bench.manager.verify(bench.log.token()));
    QCOMPARE(bench.stored(user).email, eve);
}

void TestUserManagerAccount::otherCaseOfTheOwnAddress()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, confirmEmailChange);
    const User user = bench.add();
    VERIFY_OK(bench.manager.update(newEmail(u"Ada@example.org"_s), user));
    const auto changed = bench.manager.verify(tokenOf(completedNotice(bench, Kind::ConfirmNewEmail)));
    VERIFY_OK(changed);
    QCOMPARE(changed->email, u"Ada@example.org"_s);
}

void TestUserManagerAccount::passwordChangeEndsOtherSessions()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database, revokeOnChange);
    const User user = bench.add();
    const User other = bench.add(eve);
    for (const auto &[token, owner] : {std::pair("mine", user), std::pair("stolen", user), std::pair("hers", other)})
        VERIFY_OK(bench.db.tokens.create({token, owner.id, bench.clock.sinceEpoch()}));
    VERIFY_OK(bench.manager.update(newEmail(u"new@example.org"_s), user));
    QCOMPARE(bench.manager.tokens({})->size(), 3);
    (void)bench.log.take();
    UserUpdate update = newPassword();
    update.accessToken = "mine";
    VERIFY_OK(bench.manager.update(update, bench.stored(user)));
    QCOMPARE(bench.log.take(), QStringList({u"updated new@example.org"_s, u"tokens revoked new@example.org 1"_s}));
    QCOMPARE(bench.manager.tokens(user.id)->size(), 1);
    QCOMPARE(bench.manager.tokens(user.id)->constFirst().token, QByteArray("mine"));
    // An administrator's own token is another user's.
    update.accessToken = "hers";
    VERIFY_OK(bench.manager.updateUnsafe(update, bench.stored(user)));
    QCOMPARE(bench.manager.tokens(user.id)->size(), 0);
    QCOMPARE(bench.manager.tokens(other.id)->size(), 1);
}

void TestUserManagerAccount::passwordChangeKeepsSessionsByDefault()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    OutboxBench bench(database);
    const User user = bench.add();
    VERIFY_OK(bench.db.tokens.create({"other", user.id, bench.clock.sinceEpoch()}));
    VERIFY_OK(bench.manager.update(newPassword(), user));
    QCOMPARE(bench.manager.tokens(user.id)->size(), 1);
}

QTEST_GUILESS_MAIN(TestUserManagerAccount)
#include "tst_usermanager_account.moc"
