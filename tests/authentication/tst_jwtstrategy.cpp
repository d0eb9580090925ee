// SPDX-License-Identifier: MIT
#include "authentication/jwtstrategy.h"
#include "crypto/jwt.h"
#include "crypto/testkeys.h" // of the tests
#include "support/results.h"
#include "support/testmanager.h"

#include <QSignalSpy>

using namespace Auth;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

struct Bench
{
    explicit Bench(const DatabaseKind &database, seconds lifetime = seconds(3600))
        : db(database),
          users(db.users),
          manager(users, nullptr, TestManager::settings(db.schema, clock)),
          ada(db.add(u"ada@example.org"_s)),
          strategy({.signingKey = TestManager::key(),
                    .verifyingKey = TestManager::key(),
                    .lifetime = lifetime,
                    .clock = &clock})
    {}

    FixedClock clock;
    TestDatabase db;
    ForwardingUserDatabase users;
    UserManager manager;
    const User ada;
    JwtStrategy strategy;
};

QByteArray decoded(const QByteArray &token, int part)
{
    return QByteArray::fromBase64(token.split('.').value(part), QByteArray::Base64UrlEncoding);
}

QByteArray text(const Result<Secret> &token)
{
    return token ? token->reveal().toByteArray() : QByteArray();
}

} // namespace

class TestJwtStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void writesWhatFastApiUsersWrites();
    void readsWhatItWrote();
    void readsTheInactiveToo();
    void expires();
    void lifetimes_data();
    void lifetimes();
    void refuses_data();
    void refuses();
    void takesAnyOfItsAudiences();
    void databaseFailuresAreNoBadTokens();
    void cannotDestroy();
    void asymmetricKeys();
    void signsWithOneKeyAndReadsWithTheOther();
    void refusesShortSecrets();
};

void TestJwtStrategy::writesWhatFastApiUsersWrites()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    QSignalSpy issued(&bench.strategy, &Strategy::tokenIssued);
    const QByteArray token = text(bench.strategy.writeToken(bench.ada));
    QCOMPARE(decoded(token, 0), QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(decoded(token, 1),
             QByteArray(R"({"sub":"ID","aud":["fastapi-users:auth"],"exp":1795194203})")
                     .replace("ID", bench.ada.id.toString().toUtf8())); // an integer id is a text here too
    QCOMPARE(issued.size(), 1);
    QCOMPARE(issued.constFirst().constFirst().value<UserId>(), bench.ada.id);
    QVERIFY(bench.strategy.isQuickToRead());
}

void TestJwtStrategy::readsWhatItWrote()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    QSignalSpy rejected(&bench.strategy, &Strategy::tokenRejected);
    QCOMPARE(*bench.strategy.readToken(text(bench.strategy.writeToken(bench.ada)), bench.manager), bench.ada);
    QCOMPARE(rejected.size(), 0);
}

void TestJwtStrategy::readsTheInactiveToo()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray token = text(bench.strategy.writeToken(bench.ada));
    UserChanges changes;
    changes.isActive = false;
    VERIFY_OK(bench.db.users.update(bench.ada.id, changes));
    QVERIFY(!bench.strategy.readToken(token, bench.manager)->isActive); // as the user is now, not as the token was
}

void TestJwtStrategy::expires()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database, seconds(60));
    bench.clock.set(seconds(1'795'190'603));
    const QByteArray token = text(bench.strategy.writeToken(bench.ada));
    bench.clock.advance(seconds(59));
    VERIFY_OK(bench.strategy.readToken(token, bench.manager));
    bench.clock.advance(seconds(1));
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::InvalidToken);
}

void TestJwtStrategy::lifetimes_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::addColumn<bool>("hasExpiry");
    QTest::addColumn<QByteArray>("expected"); // at once
    QTest::newRow("a second") << 1 << true << QByteArray("Ok");
    QTest::newRow("for ever") << 0 << false << QByteArray("Ok");
    QTest::newRow("less than nothing is not for ever") << -1 << true << QByteArray("InvalidToken");
}

void TestJwtStrategy::lifetimes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const int, lifetime);
    QFETCH(const bool, hasExpiry);
    Bench bench(database, seconds(lifetime));
    const QByteArray token = text(bench.strategy.writeToken(bench.ada));
    QCOMPARE(decoded(token, 1).contains("\"exp\""), hasExpiry);
    QTEST(outcome(bench.strategy.readToken(token, bench.manager)), "expected");
    bench.clock.advance(std::chrono::hours(24 * 365 * 50));
    QCOMPARE(outcome(bench.strategy.readToken(token, bench.manager)), QByteArray(hasExpiry ? "InvalidToken" : "Ok"));
}

void TestJwtStrategy::refuses_data()
{
    QTest::addColumn<QByteArray>("claims"); // signed with the key; or a text that is no object
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("token");
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("very long") << QByteArray(1'000'000, 'a');
    QTest::newRow("another audience") << QByteArray(R"({"sub":"ID","aud":["fastapi-users:verify"],"exp":1795194203})");
    QTest::newRow("no audience") << QByteArray(R"({"sub":"ID","exp":1795194203})");
    QTest::newRow("no subject") << QByteArray(R"({"aud":["fastapi-users:auth"],"exp":1795194203})");
    QTest::newRow("an empty subject") << QByteArray(R"({"sub":"","aud":["fastapi-users:auth"],"exp":1795194203})");
    QTest::newRow("an address for a subject")
            << QByteArray(R"({"sub":"ada@example.org","aud":["fastapi-users:auth"],"exp":1795194203})");
    QTest::newRow("the subject of nobody")
            << QByteArray(R"({"sub":"NOBODY","aud":["fastapi-users:auth"],"exp":1795194203})");
    QTest::newRow("expired") << QByteArray(R"({"sub":"ID","aud":["fastapi-users:auth"],"exp":1795190603})");
    QTest::newRow("a text for an expiry")
            << QByteArray(R"({"sub":"ID","aud":["fastapi-users:auth"],"exp":"1795194203"})");
}

void TestJwtStrategy::refuses()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(QByteArray, claims);
    Bench bench(database);
    QByteArray token = claims;
    if (claims.startsWith('{')) {
        claims.replace("ID", bench.ada.id.toString().toUtf8())
                .replace("NOBODY", database.unknownId().toString().toUtf8());
        token = *Jwt::sign(*JwtClaims::fromJson(claims), TestManager::key());
    }
    QSignalSpy rejected(&bench.strategy, &Strategy::tokenRejected);
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::InvalidToken);
    QCOMPARE(rejected.size(), 1);
    // One signed with another key is never good.
    if (claims.startsWith('{')) {
        const QByteArray good = text(bench.strategy.writeToken(bench.ada));
        const auto genuine =
                Jwt::verify(good, TestManager::key(), {.audiences = {u"fastapi-users:auth"_s}}, bench.clock);
        COMPARE_ERROR(bench.strategy.readToken(*Jwt::sign(*genuine, TestManager::key('k')), bench.manager),
                      Error::InvalidToken);
    }
}

void TestJwtStrategy::takesAnyOfItsAudiences()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    JwtStrategy two({.signingKey = TestManager::key(),
                     .verifyingKey = TestManager::key(),
                     .audience = {u"a"_s, u"b"_s},
                     .clock = &bench.clock});
    JwtStrategy one({.signingKey = TestManager::key(),
                     .verifyingKey = TestManager::key(),
                     .audience = {u"b"_s},
                     .clock = &bench.clock});
    JwtStrategy third({.signingKey = TestManager::key(),
                       .verifyingKey = TestManager::key(),
                       .audience = {u"c"_s},
                       .clock = &bench.clock});
    const QByteArray token = text(two.writeToken(bench.ada));
    VERIFY_OK(one.readToken(token, bench.manager));
    COMPARE_ERROR(third.readToken(token, bench.manager), Error::InvalidToken);
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::InvalidToken);
}

void TestJwtStrategy::databaseFailuresAreNoBadTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray token = text(bench.strategy.writeToken(bench.ada));
    QSignalSpy rejected(&bench.strategy, &Strategy::tokenRejected);
    for (const Error::Code code : {Error::DatabaseUnavailable, Error::Internal, Error::SchemaMissing}) {
        bench.users.failure = Error(code);
        COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), code);
    }
    QCOMPARE(rejected.size(), 0);
}

void TestJwtStrategy::cannotDestroy()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const QByteArray token = text(bench.strategy.writeToken(bench.ada));
    QSignalSpy destroyed(&bench.strategy, &Strategy::tokenDestroyed);
    COMPARE_ERROR(bench.strategy.destroyToken(token, bench.ada), Error::NotSupported);
    QCOMPARE(destroyed.size(), 0);
    VERIFY_OK(bench.strategy.readToken(token, bench.manager));
}

void TestJwtStrategy::asymmetricKeys()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    const auto pair = TestKeys::makeKey("ED25519");
    const auto privateKey = JwtKey::fromPem(Secret(TestKeys::privatePem(pair)), JwtAlgorithm::EdDSA);
    const auto publicKey = JwtKey::fromPem(Secret(TestKeys::publicPem(pair)), JwtAlgorithm::EdDSA);
    VERIFY_OK(privateKey);
    VERIFY_OK(publicKey);
    JwtStrategy whole({.signingKey = *privateKey, .verifyingKey = *publicKey, .clock = &bench.clock});
    JwtStrategy reader({.signingKey = *publicKey, .verifyingKey = *publicKey, .clock = &bench.clock});
    const QByteArray token = text(whole.writeToken(bench.ada));
    QCOMPARE(*whole.readToken(token, bench.manager), bench.ada);
    QCOMPARE(*reader.readToken(token, bench.manager), bench.ada);
    QSignalSpy issued(&reader, &Strategy::tokenIssued);
    COMPARE_ERROR(reader.writeToken(bench.ada), Error::NotSupported);
    QCOMPARE(issued.size(), 0);
    COMPARE_ERROR(bench.strategy.readToken(token, bench.manager), Error::InvalidToken);
}

void TestJwtStrategy::signsWithOneKeyAndReadsWithTheOther()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    Bench bench(database);
    JwtStrategy crossed(
            {.signingKey = TestManager::key('k'), .verifyingKey = TestManager::key(), .clock = &bench.clock});
    VERIFY_OK(crossed.readToken(text(bench.strategy.writeToken(bench.ada)), bench.manager));
    COMPARE_ERROR(crossed.readToken(text(crossed.writeToken(bench.ada)), bench.manager), Error::InvalidToken);
}

void TestJwtStrategy::refusesShortSecrets()
{
    COMPARE_ERROR(JwtStrategy::fromSecret(Secret(QByteArray(31, 's'))), Error::InvalidConfiguration);
    VERIFY_OK(JwtStrategy::fromSecret(Secret(QByteArray(32, 's'))));
}

QTEST_GUILESS_MAIN(TestJwtStrategy)
#include "tst_jwtstrategy.moc"
