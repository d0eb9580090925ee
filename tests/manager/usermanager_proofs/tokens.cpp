// SPDX-License-Identifier: MIT
// The tokens: what they say, who gets one, and which are refused.
#include "testusermanager_proofs.h"

#include "crypto/jwt.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

//! The claims of a token, with something about them changed, signed again.
QByteArray forged(const QByteArray &token, const FixedClock &clock, const std::function<void(JwtClaims &)> &change,
                  char key = 's')
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

} // namespace

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
    ManagerBench bench(database);
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
    ManagerBench bench(database);
    const User ada = bench.add(u"Ada@example.org"_s);
    const auto parts = [](const QByteArray &token) {
        QByteArrayList decoded;
        for (const QByteArray &part : token.split('.'))
            decoded << QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
        return decoded;
    };
    const QByteArrayList verify = parts(bench.verifyToken(ada));
    QCOMPARE(verify.value(0), QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(verify.value(1),
             QByteArray(R"({"sub":"ID","email":"Ada@example.org","aud":"fastapi-users:verify","exp":1795194203})")
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
    for (const char *what : {"nothing", "a word", "cut off", "another signature", "another key", "another audience",
                             "no subject", "a subject that is no id", "another subject", "the subject of nobody",
                             "no proof", "another proof", "the other kind", "no user"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestUserManagerProofs::refusesBadTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, what);
    ManagerBench bench(database);
    const User ada = bench.add();
    const User bob = bench.add(u"bob@example.org"_s);
    const auto spoiled = [&](const QByteArray &token, const QByteArray &otherKind, const QString &proof) -> QByteArray {
        const auto with = [&](const std::function<void(JwtClaims &)> &change) {
            return forged(token, bench.clock, change);
        };
        if (what == u"nothing"_s)
            return {};
        if (what == u"a word"_s)
            return "token";
        if (what == u"cut off"_s)
            return token.chopped(1);
        if (what == u"another signature"_s)
            return token.left(token.lastIndexOf('.') + 1) + otherKind.mid(otherKind.lastIndexOf('.') + 1);
        if (what == u"another key"_s)
            return forged(
                    token, bench.clock, [](JwtClaims &) {}, 'k');
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
    ManagerBench bench(database, [](UserManagerSettings &settings) {
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

void TestUserManagerProofs::mintsAndTakesFingerprintsOfFastApiUsers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    const auto asPython = [](UserManagerSettings &settings) {
        settings.fastApiFingerprint = true;
    };
    ManagerBench bench(database, asPython);
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
    ManagerBench bench(database);
    bench.clock.set(seconds(1'795'190'603));
    const User ada = bench.db.add(
            newUser(u"ada@example.org"_s,
                    u"$argon2id$v=19$m=8,t=1,p=1$W0Vvh1xVABciKTOyoc/mCA$cEC8ouZfFmfzKx141D4duXp1NTNTACb0MAVhBpBRhEo"_s,
                    UserId(u"3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a01"_s)));
    VERIFY_OK(bench.manager.authenticate(ada.email, password));
    VERIFY_OK(bench.manager.resetPassword(token, otherPassword));
}
