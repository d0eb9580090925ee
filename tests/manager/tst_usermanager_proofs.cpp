// SPDX-License-Identifier: MIT
// Passwords, verification and reset tokens of UserManager.
#include "crypto/jwt.h"
#include "support/eventlog.h"
#include "support/forwardinguserdatabase.h"
#include "support/results.h"
#include "support/testmanager.h"

#include <latch>

using namespace Auth;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const Secret password("correct horse");
const Secret otherPassword("battery staple");

struct Bench
{
    explicit Bench(const DatabaseKind &database, const std::function<void(UserManagerSettings &)> &adjust = {})
        : db(database), users(db.users), manager(users, &db.tokens, settings(adjust)), log(manager)
    {
    }

    User add(const QString &email = u"ada@example.org"_s, const PasswordHasher &hasher = TestManager::quickHasher())
    {
        return db.add(newUser(email, *hasher.hash(password)));
    }
    User stored(const User &user) { return *db.users.get(user.id); }
    QByteArray resetToken(const User &user)
    {
        if (auto done = manager.forgotPassword(user); !done)
            qFatal("%s", Error::name(done.error().code));
        return log.token();
    }
    QByteArray verifyToken(const User &user)
    {
        if (auto done = manager.requestVerify(user); !done)
            qFatal("%s", Error::name(done.error().code));
        return log.token();
    }

    FixedClock clock;
    TestDatabase db;
    ForwardingUserDatabase users;
    UserManager manager;
    EventLog log;

private:
    UserManagerSettings settings(const std::function<void(UserManagerSettings &)> &adjust) const
    {
        UserManagerSettings settings = TestManager::settings(db.schema, clock);
        if (adjust)
            adjust(settings);
        return settings;
    }
};

//! The claims of a token, with something about them changed, signed again.
QByteArray forged(const QByteArray &token, const FixedClock &clock, const std::function<void(JwtClaims &)> &change, char key = 's')
{
    const JwtKey good = TestManager::key();
    for (const char *audience : {"fastapi-users:verify", "fastapi-users:reset"}) {
        if (auto claims = Jwt::verify(token, good, {.audiences = {QString::fromLatin1(audience)}}, clock)) {
            change(*claims);
            return *Jwt::sign(*claims, TestManager::key(key));
        }
    }
    qFatal("the token was bad before");
    return {};
}

JwtClaims without(const JwtClaims &claims, const QString &name)
{
    JwtClaims fewer;
    fewer.setSubject(name == u"sub"_s ? QString() : claims.subject());
    for (const QString &text : {u"email"_s, u"password_fgpt"_s}) {
        if (text != name && claims.contains(text))
            fewer.setText(text, *claims.text(text));
    }
    fewer.setAudience(claims.audiences().value(0));
    fewer.setExpiresAt(*claims.expiresAt());
    return fewer;
}

template<typename Work>
std::pair<QByteArray, QByteArray> twiceAtOnce(Work work)
{
    QByteArray first;
    QByteArray second;
    std::latch start(2);
    const std::unique_ptr<QThread> other(QThread::create([&] {
        start.arrive_and_wait();
        second = work();
    }));
    other->start();
    start.arrive_and_wait();
    first = work();
    other->wait();
    return {first, second};
}

} // namespace

class TestUserManagerProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void authenticates_data();
    void authenticates();
    void upgradesWeakHashes_data();
    void upgradesWeakHashes();
    void anUpgradeUndoesNoNewPassword();
    void twoLoginsMayUpgradeAtOnce();
    void anUpgradeThatFailsCanWait();
    void whoIsRemovedMeanwhileIsNobody();
    void verifies();
    void refusesToRequest_data();
    void refusesToRequest();
    void tokensSayWhatFastApiUsersSays();
    void refusesBadTokens_data();
    void refusesBadTokens();
    void tokensExpire();
    void aTokenProvesItsAddressOnly();
    void anAddressThatChangesWhileItIsProven();
    void aVerifyTokenWorksOnceAlsoForTwoAtOnce();
    void resets();
    void resetRefuses_data();
    void resetRefuses();
    void aResetTokenWorksOnceAlsoForTwoAtOnce();
    void aResetTokenDiesWithThePassword();
    void mintsAndTakesFingerprintsOfFastApiUsers();
    void takesATokenMadeByPython();
    void resetRevokesTokensUnlessToldOtherwise();
    void logins();
};

void TestUserManagerProofs::authenticates_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray good("correct horse");
    QTest::newRow("right") << u"ada@example.org"_s << good << QByteArray("Ok");
    QTest::newRow("address in another case") << u"ADA@Example.ORG"_s << good << QByteArray("Ok");
    QTest::newRow("wrong password") << u"ada@example.org"_s << QByteArray("Correct horse") << QByteArray("BadCredentials");
    QTest::newRow("no password") << u"ada@example.org"_s << QByteArray() << QByteArray("BadCredentials");
    QTest::newRow("a NUL behind it") << u"ada@example.org"_s << QByteArray("correct horse\0", 14) << QByteArray("BadCredentials");
    QTest::newRow("a blank behind it") << u"ada@example.org"_s << QByteArray("correct horse ") << QByteArray("BadCredentials");
    QTest::newRow("the hash itself") << u"ada@example.org"_s << QByteArray("HASH") << QByteArray("BadCredentials");
    QTest::newRow("an unknown address") << u"eve@example.org"_s << good << QByteArray("BadCredentials");
    QTest::newRow("no address") << u""_s << good << QByteArray("BadCredentials");
    QTest::newRow("an address that is none") << u"'; DROP TABLE user; --"_s << good << QByteArray("BadCredentials");
    QTest::newRow("a very long address") << QString(1'000'000, u'a') << good << QByteArray("BadCredentials");
    QTest::newRow("a very long password") << u"ada@example.org"_s << QByteArray(1'000'000, 'a') << QByteArray("BadCredentials");
}

void TestUserManagerProofs::authenticates()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, email);
    QFETCH(const QByteArray, given);
    QFETCH(const QByteArray, expected);
    for (const bool active : {true, false}) { // whether the inactive may log in, others decide
        Bench bench(database);
        User ada = bench.add();
        UserChanges changes;
        changes.isActive = active;
        ada = *bench.db.users.update(ada.id, changes);
        const auto user = bench.manager.authenticate(email, given == "HASH" ? Secret::fromString(ada.hashedPassword) : Secret(given));
        QCOMPARE(outcome(user), expected);
        if (user)
            QCOMPARE(*user, ada);
        QCOMPARE(bench.stored(ada), ada);
        QCOMPARE(bench.log.take(), QStringList());
    }
}

void TestUserManagerProofs::upgradesWeakHashes_data()
{
    QTest::addColumn<QString>("hash"); // of "correct horse"
    QTest::addColumn<bool>("upgraded");
    QTest::newRow("bcrypt") << u"$2b$04$KUZZfkrVilWEgTFLRsLZAuKSlFyEgvND8Pp6/WXaga8Vo.WsdgOpm"_s << true;
    QTest::newRow("weaker Argon2") << *TestManager::quickHasher(1).hash(password) << true;
    QTest::newRow("the same Argon2") << *TestManager::quickHasher(2).hash(password) << false;
    QTest::newRow("stronger Argon2") << *TestManager::quickHasher(3).hash(password) << false;
}

void TestUserManagerProofs::upgradesWeakHashes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, hash);
    QFETCH(const bool, upgraded);
    Bench bench(database, [](UserManagerSettings &settings) { settings.hasher = TestManager::quickHasher(2); });
    const User ada = bench.db.add(newUser(u"ada@example.org"_s, hash));
    COMPARE_ERROR(bench.manager.authenticate(ada.email, otherPassword), Error::BadCredentials);
    QCOMPARE(bench.stored(ada), ada);
    const auto user = bench.manager.authenticate(ada.email, password);
    VERIFY_OK(user);
    QCOMPARE(*user, bench.stored(ada));
    QCOMPARE(user->hashedPassword != hash, upgraded);
    if (upgraded)
        QVERIFY(user->hashedPassword.startsWith(u"$argon2id$v=19$m=8,t=2,p=1$"_s));
    QCOMPARE(*bench.manager.authenticate(ada.email, password), *user); // and now it stays
    QCOMPARE(bench.log.take(), QStringList());
}

void TestUserManagerProofs::anUpgradeUndoesNoNewPassword()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, [](UserManagerSettings &settings) { settings.hasher = TestManager::quickHasher(2); });
    const User ada = bench.add();
    const QString changed = *TestManager::quickHasher(2).hash(otherPassword);
    bench.users.beforeUpdate = [&] {
        UserChanges changes;
        changes.hashedPassword = changed;
        (void)bench.db.users.update(ada.id, changes);
    };
    COMPARE_ERROR(bench.manager.authenticate(ada.email, password), Error::BadCredentials);
    QCOMPARE(bench.stored(ada).hashedPassword, changed);
    VERIFY_OK(bench.manager.authenticate(ada.email, otherPassword));
}

void TestUserManagerProofs::twoLoginsMayUpgradeAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, [](UserManagerSettings &settings) { settings.hasher = TestManager::quickHasher(2); });
    const User ada = bench.add();
    bench.users.beforeUpdate = [&] { (void)bench.manager.authenticate(ada.email, password); }; // the other one is quicker
    const auto user = bench.manager.authenticate(ada.email, password);
    VERIFY_OK(user);
    QCOMPARE(*user, bench.stored(ada));
}

void TestUserManagerProofs::anUpgradeThatFailsCanWait()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, [](UserManagerSettings &settings) { settings.hasher = TestManager::quickHasher(2); });
    const User ada = bench.add();
    bench.users.updateFailure = Error(Error::DatabaseUnavailable, {}, u"readonly database"_s);
    QTest::ignoreMessage(QtWarningMsg, "hash not upgraded: readonly database");
    QCOMPARE(*bench.manager.authenticate(ada.email, password), ada);
}

void TestUserManagerProofs::whoIsRemovedMeanwhileIsNobody()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, [](UserManagerSettings &settings) { settings.hasher = TestManager::quickHasher(2); });
    const User ada = bench.add();
    bench.users.beforeUpdate = [&] { (void)bench.db.users.remove(ada.id); };
    COMPARE_ERROR(bench.manager.authenticate(ada.email, password), Error::BadCredentials);
}

void TestUserManagerProofs::verifies()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
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

void TestUserManagerProofs::refusesToRequest_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QByteArray>("verification");
    QTest::addColumn<QByteArray>("reset");
    QTest::newRow("a newcomer") << true << false << QByteArray("Ok") << QByteArray("Ok");
    QTest::newRow("a verified user") << true << true << QByteArray("UserAlreadyVerified") << QByteArray("Ok");
    QTest::newRow("an inactive user") << false << false << QByteArray("UserInactive") << QByteArray("UserInactive");
    QTest::newRow("inactive and verified") << false << true << QByteArray("UserInactive") << QByteArray("UserInactive");
}

void TestUserManagerProofs::refusesToRequest()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, active);
    QFETCH(const bool, verified);
    QFETCH(const QByteArray, verification);
    QFETCH(const QByteArray, reset);
    Bench bench(database);
    User user = newUser(u"ada@example.org"_s);
    user.isActive = active;
    user.isVerified = verified;
    user = bench.db.add(user);
    QStringList events;
    QCOMPARE(outcome(bench.manager.requestVerify(user)), verification);
    QCOMPARE(outcome(bench.manager.forgotPassword(user)), reset);
    if (verification == "Ok")
        events << u"verification requested ada@example.org"_s;
    if (reset == "Ok")
        events << u"password forgotten ada@example.org"_s;
    QCOMPARE(bench.log.take(), events);
    QCOMPARE(bench.stored(user), user);
}

void TestUserManagerProofs::tokensSayWhatFastApiUsersSays()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User ada = bench.add(u"Ada@example.org"_s);
    const auto parts = [](const QByteArray &token) {
        QByteArrayList decoded;
        for (const QByteArray &part : token.split('.'))
            decoded << QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
        return decoded;
    };
    const QByteArrayList verify = parts(bench.verifyToken(ada));
    QCOMPARE(verify.value(0), QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(verify.value(1), QByteArray(R"({"sub":"ID","email":"Ada@example.org","aud":"fastapi-users:verify","exp":1795194203})")
                                      .replace("ID", ada.id.toString().toUtf8()));
    const auto reset = JwtClaims::fromJson(parts(bench.resetToken(ada)).value(1));
    QVERIFY(reset);
    QCOMPARE(reset->subject(), ada.id.toString());
    QCOMPARE(reset->audiences(), QStringList{u"fastapi-users:reset"_s});
    QCOMPARE(*reset->expiresAt(), seconds(1795194203));
    const QString fingerprint = *reset->text(u"password_fgpt");
    QCOMPARE(fingerprint.size(), 43); // an HMAC; not the hash, nor a hash of the hash
    QVERIFY(!fingerprint.contains(u'$'));
}

// What is done to a good token; the same is tried on tokens of both kinds.
void TestUserManagerProofs::refusesBadTokens_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "a word", "cut off", "another signature", "another key", "another audience", "no subject",
                             "a subject that is no id", "another subject", "the subject of nobody", "no proof", "another proof",
                             "the other kind", "no user"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestUserManagerProofs::refusesBadTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, what);
    Bench bench(database);
    const User ada = bench.add();
    const User bob = bench.add(u"bob@example.org"_s);
    const auto spoiled = [&](const QByteArray &token, const QByteArray &otherKind, const QString &proof) -> QByteArray {
        const auto with = [&](const std::function<void(JwtClaims &)> &change) { return forged(token, bench.clock, change); };
        if (what == u"nothing"_s)
            return {};
        if (what == u"a word"_s)
            return "token";
        if (what == u"cut off"_s)
            return token.chopped(1);
        if (what == u"another signature"_s)
            return token.left(token.lastIndexOf('.') + 1) + otherKind.mid(otherKind.lastIndexOf('.') + 1);
        if (what == u"another key"_s)
            return forged(token, bench.clock, [](JwtClaims &) {}, 'k');
        if (what == u"another audience"_s)
            return with([](JwtClaims &claims) { claims.setAudiences({u"fastapi-users:auth"_s}); });
        if (what == u"no subject"_s)
            return with([](JwtClaims &claims) { claims = without(claims, u"sub"_s); });
        if (what == u"a subject that is no id"_s)
            return with([](JwtClaims &claims) { claims.setSubject(u"ada@example.org"_s); });
        if (what == u"another subject"_s)
            return with([&](JwtClaims &claims) { claims.setSubject(bob.id.toString()); });
        if (what == u"the subject of nobody"_s)
            return with([&](JwtClaims &claims) { claims.setSubject(database.unknownId().toString()); });
        if (what == u"no proof"_s)
            return with([&](JwtClaims &claims) { claims = without(claims, proof); });
        if (what == u"another proof"_s)
            return with([&](JwtClaims &claims) { claims.setText(proof, u"bob@example.org"_s); });
        if (what == u"the other kind"_s)
            return otherKind;
        return token;
    };
    const QByteArray verifyToken = bench.verifyToken(ada);
    const QByteArray resetToken = bench.resetToken(ada);
    if (what == u"no user"_s)
        VERIFY_OK(bench.db.users.remove(ada.id));
    (void)bench.log.take();
    COMPARE_ERROR(bench.manager.verify(spoiled(verifyToken, resetToken, u"email"_s)), Error::InvalidVerifyToken);
    // FastAPI Users says UserNotExists where a good token is for nobody; its router makes one answer of both.
    const bool nobody = what == u"no user"_s || what == u"the subject of nobody"_s;
    COMPARE_ERROR(bench.manager.resetPassword(spoiled(resetToken, verifyToken, u"password_fgpt"_s), otherPassword),
                  nobody ? Error::UserNotExists : Error::InvalidResetPasswordToken);
    QCOMPARE(bench.log.take(), QStringList());
    QCOMPARE(bench.stored(bob), bob);
    if (what != u"no user"_s) {
        QCOMPARE(bench.stored(ada), ada);
        VERIFY_OK(bench.manager.verify(verifyToken)); // the good ones were good
        VERIFY_OK(bench.manager.resetPassword(resetToken, otherPassword));
    }
}

void TestUserManagerProofs::tokensExpire()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, [](UserManagerSettings &settings) {
        settings.verificationTokenLifetime = seconds(60);
        settings.resetPasswordTokenLifetime = seconds(120);
    });
    bench.clock.set(seconds(1'795'190'603));
    const User ada = bench.add();
    const QByteArray verifyToken = bench.verifyToken(ada);
    const QByteArray resetToken = bench.resetToken(ada);
    bench.clock.advance(seconds(60));
    COMPARE_ERROR(bench.manager.verify(verifyToken), Error::InvalidVerifyToken);
    bench.clock.advance(seconds(-1));
    VERIFY_OK(bench.manager.verify(verifyToken));
    bench.clock.advance(seconds(61));
    COMPARE_ERROR(bench.manager.resetPassword(resetToken, otherPassword), Error::InvalidResetPasswordToken);
    bench.clock.advance(seconds(-1));
    VERIFY_OK(bench.manager.resetPassword(resetToken, otherPassword));
}

void TestUserManagerProofs::aTokenProvesItsAddressOnly()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
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
    Bench bench(database);
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
    Bench bench(database);
    for (int round = 0; round < 20; ++round) {
        const User user = bench.add(u"user%1@example.org"_s.arg(round));
        const QByteArray token = bench.verifyToken(user);
        (void)bench.log.take();
        const auto [first, second] = twiceAtOnce([&] { return outcome(bench.manager.verify(token)); });
        QCOMPARE(QSet<QByteArray>({first, second}), QSet<QByteArray>({"Ok", "UserAlreadyVerified"}));
        QCOMPARE(bench.log.take(), QStringList{u"verified "_s + user.email});
    }
    // The same at the worst moment: the other one is through between looking and writing.
    const QByteArray token = bench.verifyToken(bench.add());
    (void)bench.log.take();
    QByteArray quicker;
    bench.users.beforeUpdate = [&] { quicker = outcome(bench.manager.verify(token)); };
    COMPARE_ERROR(bench.manager.verify(token), Error::UserAlreadyVerified);
    QCOMPARE(quicker, QByteArray("Ok"));
    QCOMPARE(bench.log.take(), QStringList{u"verified ada@example.org"_s});
}

void TestUserManagerProofs::resets()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
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
    Bench bench(database);
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
    Bench bench(database);
    User ada = bench.add();
    for (int round = 0; round < 20; ++round) {
        const QByteArray token = bench.resetToken(ada);
        (void)bench.log.take();
        const auto [first, second] = twiceAtOnce([&] { return outcome(bench.manager.resetPassword(token, otherPassword)); });
        QCOMPARE(QSet<QByteArray>({first, second}), QSet<QByteArray>({"Ok", "InvalidResetPasswordToken"}));
        QCOMPARE(bench.log.take(), QStringList{u"password reset ada@example.org"_s});
        ada = bench.stored(ada);
    }
    // The same at the worst moment: the other one is through between looking and writing.
    const QByteArray token = bench.resetToken(ada);
    (void)bench.log.take();
    QByteArray quicker;
    bench.users.beforeUpdate = [&] { quicker = outcome(bench.manager.resetPassword(token, otherPassword)); };
    COMPARE_ERROR(bench.manager.resetPassword(token, Secret("the second one")), Error::InvalidResetPasswordToken);
    QCOMPARE(quicker, QByteArray("Ok"));
    VERIFY_OK(bench.manager.authenticate(ada.email, otherPassword));
    QCOMPARE(bench.log.take(), QStringList{u"password reset ada@example.org"_s});
}

void TestUserManagerProofs::aResetTokenDiesWithThePassword()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const User ada = bench.add();
    const QByteArray token = bench.resetToken(ada);
    UserUpdate update;
    update.password = otherPassword;
    VERIFY_OK(bench.manager.update(update, ada));
    COMPARE_ERROR(bench.manager.resetPassword(token, password), Error::InvalidResetPasswordToken);
}

void TestUserManagerProofs::mintsAndTakesFingerprintsOfFastApiUsers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    const auto asPython = [](UserManagerSettings &settings) { settings.fastApiFingerprint = true; };
    Bench bench(database, asPython);
    const User ada = bench.add();
    const QByteArray token = bench.resetToken(ada);
    const auto claims = Jwt::verify(token, TestManager::key(), {.audiences = {u"fastapi-users:reset"_s}}, bench.clock);
    QVERIFY(claims);
    const QString fingerprint = *claims->text(u"password_fgpt");
    QVERIFY(fingerprint.startsWith(u"$argon2id$"_s));
    QVERIFY(bench.manager.settings().hasher.verify(Secret::fromString(ada.hashedPassword), fingerprint).matches);
    // Whatever is minted, both kinds are taken.
    UserManager plain(bench.users, &bench.db.tokens, TestManager::settings(bench.db.schema, bench.clock));
    const QByteArray stolen = forged(token, bench.clock, [&](JwtClaims &c) {
        c.setText(u"password_fgpt"_s, *bench.manager.settings().hasher.hash(Secret("another hash")));
    });
    COMPARE_ERROR(plain.resetPassword(stolen, otherPassword), Error::InvalidResetPasswordToken);
    VERIFY_OK(plain.resetPassword(token, otherPassword));
    COMPARE_ERROR(plain.resetPassword(token, otherPassword), Error::InvalidResetPasswordToken);
    EventLog log(plain);
    VERIFY_OK(plain.forgotPassword(bench.stored(ada)));
    VERIFY_OK(bench.manager.resetPassword(log.token(), password));
}

void TestUserManagerProofs::takesATokenMadeByPython()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    if (database.ids == DatabaseKind::Ids::Integer)
        QSKIP("the token is for a UUID");
    // Made by fastapi-users 15 (PyJWT, pwdlib) for this user with the secret of TestManager.
    const QByteArray token("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIzZjBjOWE1Mi02YTZlLTRhNjctOWQ0Yy0zZjFkZTFhY"
                           "jhhMDEiLCJwYXNzd29yZF9mZ3B0IjoiJGFyZ29uMmlkJHY9MTkkbT04LHQ9MSxwPTEkUUV2OUp2SmZteVk3VEZTYUh"
                           "kcExUZyQ5K0tUVzZ0L3YrejJSYm5ad3ZHNFBTblBxKzE1Q2lwaksvbVg4VnZjSURrIiwiYXVkIjoiZmFzdGFwaS11c"
                           "2VyczpyZXNldCIsImV4cCI6MTc5NTE5NDIwM30.Zo3DaR1tR2Yq67PpuvlilLnHTsM4m7fG7vN2oNd8-cI");
    Bench bench(database);
    bench.clock.set(seconds(1'795'190'603));
    const User ada = bench.db.add(newUser(u"ada@example.org"_s, u"$argon2id$v=19$m=8,t=1,p=1$W0Vvh1xVABciKTOyoc/mCA$cEC8ouZfFmfzKx141D4duXp1NTNTACb0MAVhBpBRhEo"_s, UserId(u"3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a01"_s)));
    VERIFY_OK(bench.manager.authenticate(ada.email, password));
    VERIFY_OK(bench.manager.resetPassword(token, otherPassword));
}

void TestUserManagerProofs::resetRevokesTokensUnlessToldOtherwise()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    for (const bool revoke : {true, false}) {
        Bench bench(database, [revoke](UserManagerSettings &settings) { settings.revokeTokensOnReset = revoke; });
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

void TestUserManagerProofs::logins()
{
    QFETCH_GLOBAL(const DatabaseKind, database);

    class Greeter : public UserManager
    {
    public:
        using UserManager::UserManager;

    protected:
        void afterLogin(const User &user, HttpAnswer *answer, const RequestContext &) override
        {
            if (answer)
                answer->headers.append({"X-Greeting", "Hello " + user.email.toUtf8()});
        }
    };

    Bench bench(database);
    Greeter manager(bench.users, nullptr, TestManager::settings(bench.db.schema, bench.clock));
    EventLog log(manager);
    const User ada = bench.add();
    HttpAnswer answer;
    manager.noteLogin(ada, &answer, {});
    QCOMPARE(answer.headers, (QList<HttpAnswer::Header>{{"X-Greeting", "Hello ada@example.org"}}));
    manager.noteLogin(ada, nullptr, {});
    QCOMPARE(log.take(), QStringList({u"logged in ada@example.org"_s, u"logged in ada@example.org"_s}));
}

QTEST_GUILESS_MAIN(TestUserManagerProofs)
#include "tst_usermanager_proofs.moc"
