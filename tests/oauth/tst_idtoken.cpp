// SPDX-License-Identifier: MIT
#include "crypto/base64url_p.h"
#include "crypto/jwt.h"
#include "oauth/idtoken.h"
#include "providerkey.h"
#include "support/results.h"
#include "testing/fixedclock.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Auth::Error::Code)

namespace {

using Change = void (*)(JwtClaims &);

JwtKey signing(const Internal::KeyPtr &key, JwtAlgorithm algorithm = JwtAlgorithm::RS256)
{
    return *JwtKey::fromPem(Secret(QByteArrayView(TestKeys::privatePem(key))), algorithm);
}

} // namespace

class TestIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void claims_data();
    void claims();
    void anotherKey();
    void unknownKeyId();
    void noAlgorithm();
    void publicKeyAsSecret();
    void algorithmThatIsNotAnnounced();
    void malformed_data();
    void malformed();
    void signedProfile();

private:
    [[nodiscard]] JwtClaims good() const;
    [[nodiscard]] IdTokenExpectations expected() const
    {
        return {.issuer = u"https://p.example"_s, .clientId = u"us"_s, .nonce = u"nonce"_s, .accessToken = u"token"_s};
    }
    [[nodiscard]] Result<JwtClaims> verify(const QByteArray &token) const
    {
        return verifyIdToken(token, keys, expected(), clock);
    }

    FixedClock clock;
    Internal::KeyPtr key;
    JsonWebKeySet keys;
};

void TestIdToken::initTestCase()
{
    key = TestKeys::makeRsa(2048);
    const auto set = JsonWebKeySet::fromJson(R"({"keys":[)" + ProviderKey::jwkOf(key, "k") + "]}");
    VERIFY_OK(set);
    keys = *set;
}

JwtClaims TestIdToken::good() const
{
    const std::chrono::seconds now = clock.secondsSinceEpoch();
    JwtClaims claims;
    claims.setText(u"iss"_s, u"https://p.example"_s);
    claims.setSubject(u"person"_s);
    claims.setAudience(u"us"_s);
    claims.setExpiresAt(now + std::chrono::seconds(300));
    claims.setTime(u"iat"_s, now);
    claims.setText(u"nonce"_s, u"nonce"_s);
    const QByteArray hash = QCryptographicHash::hash("token", QCryptographicHash::Sha256);
    claims.setText(u"at_hash"_s, QString::fromLatin1(Internal::base64UrlEncode(hash.first(16))));
    return claims;
}

void TestIdToken::claims_data()
{
    QTest::addColumn<void *>("change");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *title, Change change, const char *result) {
        QTest::newRow(title) << reinterpret_cast<void *>(change) << QByteArray(result);
    };
    constexpr char failed[] = "OAuthProviderFailed";
    row(
            "as it should be", [](JwtClaims &) {}, "Ok");
    row(
            "we among several, as the authorized party",
            [](JwtClaims &c) {
                c.setAudiences({u"us"_s, u"them"_s});
                c.setText(u"azp"_s, u"us"_s);
            },
            "Ok");
    row(
            "another nonce", [](JwtClaims &c) { c.setText(u"nonce"_s, u"other"_s); }, "OAuthCodeRefused");
    row(
            "an empty nonce", [](JwtClaims &c) { c.setText(u"nonce"_s, {}); }, "OAuthCodeRefused");
    row(
            "a nonce that is a number", [](JwtClaims &c) { c.setInteger(u"nonce"_s, 1); }, "OAuthCodeRefused");
    row(
            "another issuer", [](JwtClaims &c) { c.setText(u"iss"_s, u"https://evil.example"_s); }, failed);
    row(
            "an issuer with a slash more", [](JwtClaims &c) { c.setText(u"iss"_s, u"https://p.example/"_s); }, failed);
    row(
            "another audience", [](JwtClaims &c) { c.setAudience(u"them"_s); }, failed);
    row(
            "several audiences and no authorized party",
            [](JwtClaims &c) {
                c.setAudiences({u"us"_s, u"them"_s});
            },
            failed);
    row(
            "another authorized party", [](JwtClaims &c) { c.setText(u"azp"_s, u"them"_s); }, failed);
    row(
            "an authorized party that is none", [](JwtClaims &c) { c.setInteger(u"azp"_s, 1); }, failed);
    row(
            "expired beyond the leeway",
            [](JwtClaims &c) { c.setExpiresAt(*c.time(u"iat") - std::chrono::seconds(60)); }, failed);
    row(
            "expired within the leeway",
            [](JwtClaims &c) { c.setExpiresAt(*c.time(u"iat") - std::chrono::seconds(59)); }, "Ok");
    row(
            "made in the future", [](JwtClaims &c) { c.setTime(u"iat"_s, *c.time(u"iat") + std::chrono::seconds(61)); },
            failed);
    row(
            "a time that is a text", [](JwtClaims &c) { c.setText(u"exp"_s, u"9999999999"_s); }, failed);
    row(
            "no subject", [](JwtClaims &c) { c.setSubject({}); }, failed);
    row(
            "a subject that is too long", [](JwtClaims &c) { c.setSubject(QString(256, u's')); }, failed);
    row(
            "the hash of another access token", [](JwtClaims &c) { c.setText(u"at_hash"_s, u"other"_s); }, failed);
    row(
            "a hash that is a number", [](JwtClaims &c) { c.setInteger(u"at_hash"_s, 1); }, failed);
}

void TestIdToken::claims()
{
    QFETCH(void *, change);
    QFETCH(QByteArray, result);
    JwtClaims claims = good();
    reinterpret_cast<Change>(change)(claims);
    const auto token = Jwt::sign(claims, signing(key).withKeyId(u"k"_s));
    VERIFY_OK(token);
    QCOMPARE(outcome(verify(*token)), result);
}

void TestIdToken::anotherKey()
{
    const auto other = TestKeys::makeRsa(2048);
    const auto token = Jwt::sign(good(), signing(other).withKeyId(u"k"_s));
    COMPARE_ERROR(verify(*token), Error::InvalidToken);
}

void TestIdToken::unknownKeyId()
{
    const auto token = Jwt::sign(good(), signing(key).withKeyId(u"newer"_s));
    COMPARE_ERROR(verify(*token), Error::InvalidToken);  // the caller asks for newer keys
    VERIFY_OK(verify(*Jwt::sign(good(), signing(key)))); // one that names none may be of any
}

void TestIdToken::noAlgorithm()
{
    const QByteArray token = Internal::base64UrlEncode(R"({"alg":"none","typ":"JWT"})") + '.' +
                             Internal::base64UrlEncode(good().toJson()) + '.';
    COMPARE_ERROR(verify(token), Error::OAuthProviderFailed);
    auto lax = expected();
    lax.algorithms = {u"none"_s, u"RS256"_s};
    COMPARE_ERROR(verifyIdToken(token, keys, lax, clock), Error::OAuthProviderFailed);
}

// The public key is known to everybody; so is what HMAC makes with it.
void TestIdToken::publicKeyAsSecret()
{
    const auto forged = Jwt::sign(
            good(), *JwtKey::fromSecret(Secret(QByteArrayView(ProviderKey::jwkOf(key, "k"))), JwtAlgorithm::HS256));
    VERIFY_OK(forged);
    auto lax = expected();
    lax.algorithms = {u"HS256"_s, u"RS256"_s};
    COMPARE_ERROR(verifyIdToken(*forged, keys, lax, clock), Error::OAuthProviderFailed);
}

void TestIdToken::algorithmThatIsNotAnnounced()
{
    const auto token = Jwt::sign(good(), signing(key, JwtAlgorithm::PS256));
    COMPARE_ERROR(verify(*token), Error::OAuthProviderFailed);
    auto announced = expected();
    announced.algorithms = {u"PS256"_s};
    VERIFY_OK(verifyIdToken(*token, keys, announced, clock));
}

void TestIdToken::malformed_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("two parts") << QByteArray("a.b");
    QTest::newRow("100 KB") << QByteArray(100'000, 'a');
    QTest::newRow("no JSON") << QByteArray("YWJj.YWJj.YWJj");
}

void TestIdToken::malformed()
{
    QFETCH(QByteArray, token);
    COMPARE_ERROR(verify(token), Error::OAuthProviderFailed);
}

void TestIdToken::signedProfile()
{
    JwtClaims claims;
    claims.setText(u"iss"_s, u"https://p.example"_s);
    claims.setAudience(u"us"_s);
    claims.setSubject(u"person"_s);
    const auto token = Jwt::sign(claims, signing(key));
    VERIFY_OK(verifySignedProfile(*token, keys, expected(), clock));
    COMPARE_ERROR(verify(*token), Error::OAuthProviderFailed); // as an ID token it lacks exp and more
}

QTEST_GUILESS_MAIN(TestIdToken)
#include "tst_idtoken.moc"
