// SPDX-License-Identifier: MIT
#include "crypto/base64url_p.h"
#include "crypto/jwt.h"
#include "testing/fixedclock.h"

#include <QTest>

using namespace Auth;
using Reason = Jwt::Failure::Reason;

Q_DECLARE_METATYPE(Auth::Jwt::Failure::Reason)

namespace {

constexpr qint64 now = 1'800'000'000;

//! Half a second past, as clocks are.
const FixedClock clockAtNow{std::chrono::microseconds(now * 1'000'000 + 500'000)};

JwtKey hs256Key()
{
    return *JwtKey::fromSecret(Secret(QByteArray(32, 'k')), JwtAlgorithm::HS256);
}

//! Anything at all, validly signed.
QByteArray signedToken(const QByteArray &header, const QByteArray &payload, const JwtKey &key = hs256Key())
{
    const QByteArray input = Internal::base64UrlEncode(header) + '.' + Internal::base64UrlEncode(payload);
    return input + '.' + Internal::base64UrlEncode(*key.sign(input));
}

//! The reason of the refusal, or nothing for a good token.
std::optional<Reason> refusal(const QByteArray &token, const Jwt::Expectations &expected = {},
                              const JwtKey &key = hs256Key())
{
    const auto claims = Jwt::verify(token, key, expected, clockAtNow);
    return claims ? std::nullopt : std::optional(claims.error().reason);
}

const QByteArray plainHeader = R"({"alg":"HS256","typ":"JWT"})";

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsByteForByteAsPyJwt();
    void claimsComeBack();
    void claimsOfAnotherTypeAreAbsent();
    void times_data();
    void times();
    void audiences_data();
    void audiences();
    void issuer();
    void refusesClaims_data();
    void refusesClaims();
    void headers_data();
    void headers();
    void refusesForms_data();
    void refusesForms();
    void refusesEveryBentCharacter();
    void refusesOtherKeysOfTheSameAlgorithm();
    void publicKeyIsNoSecret();
    void longTokensAreRefusedUnread();
    void unverifiedHeaderNamesTheKey();
    void failureBecomesAnError();
};

void TestJwt::signsByteForByteAsPyJwt()
{
    JwtClaims claims;
    claims.setSubject(QStringLiteral("5b2e8e1c"));
    claims.setAudiences({QStringLiteral("fastapi-users:auth")});
    claims.setExpiresAt(std::chrono::seconds(1800003600));
    // jwt.encode({"sub": "5b2e8e1c", "aud": ["fastapi-users:auth"], "exp": 1800003600}, "k" * 32, "HS256")
    QCOMPARE(*Jwt::sign(claims, hs256Key()),
             QByteArray("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                        "eyJzdWIiOiI1YjJlOGUxYyIsImF1ZCI6WyJmYXN0YXBpLXVzZXJzOmF1dGgiXSwiZXhwIjoxODAwMDAzNjAwfQ."
                        "8M5GuLIhKGsmUJiA5TMDcDjZNDpCPjYoi9qI8nr7-p8"));
}

void TestJwt::claimsComeBack()
{
    JwtClaims claims;
    claims.setSubject(QStringLiteral("a \u00e4 \"quoted\""));
    claims.setAudience(QStringLiteral("fastapi-users:verify"));
    claims.setText(QStringLiteral("email"), QStringLiteral("a@example.com"));
    claims.setInteger(QStringLiteral("n"), std::numeric_limits<qint64>::min());
    claims.setBoolean(QStringLiteral("yes"), true);
    claims.setTexts(QStringLiteral("none"), {});
    claims.setExpiresAt(std::chrono::seconds(now + 60));
    const QByteArray token = *Jwt::sign(claims, hs256Key());
    const Jwt::Expectations expected{.audiences = {QStringLiteral("fastapi-users:verify")}};
    const auto read = Jwt::verify(token, hs256Key(), expected, clockAtNow);
    QVERIFY(read);
    QCOMPARE(*read, claims);
    QCOMPARE(read->subject(), QStringLiteral("a \u00e4 \"quoted\""));
    QCOMPARE(read->audiences(), QStringList{QStringLiteral("fastapi-users:verify")});
    QVERIFY(read->integer(u"n") == std::numeric_limits<qint64>::min());
    QVERIFY(read->boolean(u"yes") == true);
    QVERIFY(read->texts(u"none") == QStringList());
    QVERIFY(read->expiresAt() == std::chrono::seconds(now + 60));
}

void TestJwt::claimsOfAnotherTypeAreAbsent()
{
    const auto claims =
            JwtClaims::fromJson(R"({"text":"1","number":1,"half":1.5,"null":null,"mixed":["a",1],"no":false})");
    QVERIFY(claims);
    QVERIFY(claims->contains(u"null"));
    QVERIFY(!claims->contains(u"missing"));
    QVERIFY(!claims->text(u"number") && !claims->text(u"null") && !claims->text(u"missing"));
    QVERIFY(!claims->integer(u"text") && !claims->integer(u"half") && !claims->integer(u"no"));
    QVERIFY(!claims->boolean(u"number") && !claims->boolean(u"null"));
    QVERIFY(!claims->texts(u"mixed") && !claims->texts(u"number"));
    QVERIFY(!claims->time(u"text") && !claims->time(u"null") && !claims->time(u"no"));
    QVERIFY(claims->subject().isEmpty() && claims->audiences().isEmpty() && !claims->expiresAt());
    QVERIFY(!JwtClaims::fromJson("[]") && !JwtClaims::fromJson("") && !JwtClaims::fromJson("1"));
    QVERIFY(!JwtClaims::fromJson(R"({"a":{"b":1,"b":1}})"));
}

// The clock stands at now + 0.5 s.
void TestJwt::times_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("leeway");
    QTest::addColumn<std::optional<Reason>>("refused");
    const auto row = [](const char *name, const char *claim, qint64 time, int leeway, std::optional<Reason> refused) {
        QTest::newRow(name) << QByteArray("{\"") + claim + "\":" + QByteArray::number(time) + '}' << leeway << refused;
    };
    row("expires in a second", "exp", now + 1, 0, {});
    row("expires now", "exp", now, 0, Reason::Expired);
    row("expired an hour ago", "exp", now - 3600, 0, Reason::Expired);
    row("expired before 1970", "exp", -1, 0, Reason::Expired);
    row("expired within the leeway", "exp", now - 9, 10, {});
    row("expired at the end of the leeway", "exp", now - 10, 10, Reason::Expired);
    row("expires at the end of 64 bits", "exp", std::numeric_limits<qint64>::max(), 0, {});
    row("expired at their start", "exp", std::numeric_limits<qint64>::min(), std::numeric_limits<int>::max(),
        Reason::Expired);
    row("begins now", "nbf", now, 0, {});
    row("begins in a second", "nbf", now + 1, 0, Reason::NotYetValid);
    row("begins within the leeway", "nbf", now + 10, 10, {});
    row("begins after the leeway", "nbf", now + 11, 10, Reason::NotYetValid);
    row("begins at the end of 64 bits", "nbf", std::numeric_limits<qint64>::max(), 10, Reason::NotYetValid);
    row("was issued now", "iat", now, 0, {});
    row("was issued in a second", "iat", now + 1, 0, Reason::NotYetValid);
    row("was issued within the leeway", "iat", now + 10, 10, {});
    row("a negative leeway is none", "exp", now + 1, -10, {});
    const auto text = [](const char *name, const QByteArray &payload, std::optional<Reason> refused) {
        QTest::newRow(name) << payload << 0 << refused;
    };
    text("never expires", "{}", {});
    text("a fraction is cut off", R"({"exp":1800000000.9})", Reason::Expired);
    text("a fraction of the next second", R"({"exp":1800000001.1})", {});
    text("an exponent", R"({"exp":1.9e9})", {});
    text("a time beyond 64 bits", R"({"exp":1e300})", {});
    text("and one before them", R"({"exp":-1e300})", Reason::Expired);
    text("both expired and not yet valid", R"({"exp":1,"nbf":1900000000})", Reason::NotYetValid);
}

void TestJwt::times()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const int, leeway);
    QFETCH(const std::optional<Reason>, refused);
    QVERIFY(refusal(signedToken(plainHeader, payload), {.leeway = std::chrono::seconds(leeway)}) == refused);
}

void TestJwt::audiences_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<std::optional<Reason>>("refused");
    const QStringList none;
    const QStringList auth{QStringLiteral("auth")};
    const QStringList two{QStringLiteral("auth"), QStringLiteral("admin")};
    const auto row = [](const char *name, const char *payload, const QStringList &expected,
                        std::optional<Reason> refused) {
        QTest::newRow(name) << QByteArray(payload) << expected << refused;
    };
    row("the one", R"({"aud":"auth"})", auth, {});
    row("the one in a list", R"({"aud":["auth"]})", auth, {});
    row("among others", R"({"aud":["x","auth"]})", auth, {});
    row("one of two that are welcome", R"({"aud":"admin"})", two, {});
    row("another", R"({"aud":"verify"})", auth, Reason::WrongAudience);
    row("others", R"({"aud":["verify","reset"]})", auth, Reason::WrongAudience);
    row("other capitals", R"({"aud":"Auth"})", auth, Reason::WrongAudience);
    row("a longer one", R"({"aud":"auth2"})", auth, Reason::WrongAudience);
    row("missing", "{}", auth, Reason::WrongAudience);
    row("an empty list", R"({"aud":[]})", auth, Reason::WrongAudience);
    row("an empty text", R"({"aud":""})", auth, Reason::WrongAudience);
    row("none, and none expected", "{}", none, {});
    row("an empty list, and none expected", R"({"aud":[]})", none, {});
    row("one, and none expected", R"({"aud":"auth"})", none, Reason::WrongAudience);
    row("expired and for another", R"({"aud":"verify","exp":1})", auth, Reason::Expired);
}

void TestJwt::audiences()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QStringList, expected);
    QFETCH(const std::optional<Reason>, refused);
    QVERIFY(refusal(signedToken(plainHeader, payload), {.audiences = expected}) == refused);
}

void TestJwt::issuer()
{
    const Jwt::Expectations joe{.issuer = QStringLiteral("joe")};
    QVERIFY(!refusal(signedToken(plainHeader, R"({"iss":"joe"})"), joe));
    QVERIFY(refusal(signedToken(plainHeader, R"({"iss":"eve"})"), joe) == Reason::WrongIssuer);
    QVERIFY(refusal(signedToken(plainHeader, "{}"), joe) == Reason::WrongIssuer);
    QVERIFY(!refusal(signedToken(plainHeader, R"({"iss":"eve"})")));
}

void TestJwt::refusesClaims_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *name, const QByteArray &payload) {
        QTest::newRow(name) << payload;
    };
    row("exp as text", R"({"exp":"1900000000"})");
    row("exp null", R"({"exp":null})");
    row("exp a list", R"({"exp":[1900000000]})");
    row("exp true", R"({"exp":true})");
    row("exp an object", R"({"exp":{}})");
    row("exp NaN", R"({"exp":NaN})");
    row("exp Infinity", R"({"exp":Infinity})");
    row("exp beyond a double", R"({"exp":1e400})");
    row("nbf as text", R"({"nbf":"1"})");
    row("nbf null", R"({"nbf":null})");
    row("iat as text", R"({"iat":"1"})");
    row("iat a list", R"({"iat":[]})");
    row("sub a number", R"({"sub":1})");
    row("sub null", R"({"sub":null})");
    row("sub a list", R"({"sub":["a"]})");
    row("jti a number", R"({"jti":1})");
    row("iss a number", R"({"iss":1})");
    row("aud null", R"({"aud":null})");
    row("aud a number", R"({"aud":0})");
    row("aud false", R"({"aud":false})");
    row("aud an object", R"({"aud":{}})");
    row("aud a list with a number", R"({"aud":["auth",1]})");
    row("exp twice", R"({"exp":1900000000,"exp":1900000000})");
    row("a key twice, once escaped", R"({"sub":"a","\u0073ub":"b"})");
    row("a key twice, deeper", R"({"a":[{"b":1,"b":2}]})");
    row("a list", "[]");
    row("a text", R"("sub")");
    row("null", "null");
    row("nothing", "");
    row("cut off", R"({"sub":"a")");
    row("something after it", R"({"sub":"a"}{})");
    row("no UTF-8", "{\"sub\":\"\xff\"}");
    row("too deep", QByteArray(R"({"a":)") + QByteArray(2000, '[') + QByteArray(2000, ']') + '}');
    row("another token", signedToken(plainHeader, "{}"));
}

void TestJwt::refusesClaims()
{
    QFETCH(const QByteArray, payload);
    const auto reason = refusal(signedToken(plainHeader, payload));
    QVERIFY(reason);
    QCOMPARE(*reason, Reason::BadClaims);
    // What is wrong in itself is wrong with every expectation.
    QVERIFY(refusal(signedToken(plainHeader, payload), {.audiences = {QStringLiteral("auth")}}) == Reason::BadClaims);
}

void TestJwt::headers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<Reason>>("refused");
    const auto row = [](const char *name, const char *header, std::optional<Reason> refused) {
        QTest::newRow(name) << QByteArray(header) << refused;
    };
    row("the usual one", R"({"alg":"HS256","typ":"JWT"})", {});
    row("the other way round", R"({"typ":"JWT","alg":"HS256"})", {});
    row("without typ", R"({"alg":"HS256"})", {});
    row("another typ", R"({"alg":"HS256","typ":"at+jwt"})", {});
    row("with a key's name", R"({"alg":"HS256","kid":"a"})", {});
    row("with a name we do not know", R"({"alg":"HS256","x":[1]})", {});
    row("none", R"({"alg":"none"})", Reason::BadSignature);
    row("None", R"({"alg":"None"})", Reason::BadSignature);
    row("an empty alg", R"({"alg":""})", Reason::BadSignature);
    row("another hash", R"({"alg":"HS512"})", Reason::BadSignature);
    row("a public key's algorithm", R"({"alg":"RS256"})", Reason::BadSignature);
    row("small letters", R"({"alg":"hs256"})", Reason::BadSignature);
    row("no alg", R"({"typ":"JWT"})", Reason::Malformed);
    row("alg null", R"({"alg":null})", Reason::Malformed);
    row("alg a list", R"({"alg":["HS256"]})", Reason::Malformed);
    row("alg twice", R"({"alg":"HS256","alg":"HS256"})", Reason::Malformed);
    row("typ a number", R"({"alg":"HS256","typ":1})", Reason::Malformed);
    row("kid a number", R"({"alg":"HS256","kid":1})", Reason::Malformed);
    row("a critical extension", R"({"alg":"HS256","crit":["exp"],"exp":1})", Reason::Malformed);
    row("an empty crit", R"({"alg":"HS256","crit":[]})", Reason::Malformed);
    row("crit null", R"({"alg":"HS256","crit":null})", Reason::Malformed);
    row("a payload not encoded", R"({"alg":"HS256","b64":false,"crit":["b64"]})", Reason::Malformed);
    row("the same, not critical", R"({"alg":"HS256","b64":false})", Reason::Malformed);
    row("a list", R"(["alg","HS256"])", Reason::Malformed);
    row("a text", R"("HS256")", Reason::Malformed);
    row("nothing", "", Reason::Malformed);
    row("no JSON", "HS256", Reason::Malformed);
    row("no UTF-8", "{\"alg\":\"HS256\",\"x\":\"\xff\"}", Reason::Malformed);
}

void TestJwt::headers()
{
    QFETCH(const QByteArray, header);
    QFETCH(const std::optional<Reason>, refused);
    QVERIFY(refusal(signedToken(header, "{}")) == refused);
}

void TestJwt::refusesForms_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Reason>("reason");
    const QByteArray token = signedToken(plainHeader, R"({"sub":"a"})");
    const QList<QByteArray> parts = token.split('.');
    const auto row = [](const char *name, const QByteArray &text, Reason reason = Reason::Malformed) {
        QTest::newRow(name) << text << reason;
    };
    row("nothing", "");
    row("dots only", "..");
    row("a dot", ".");
    row("one part", parts[0]);
    row("two parts", parts[0] + '.' + parts[1]);
    row("four parts", token + '.' + parts[2]);
    row("five parts, as encrypted ones have", token + ".a.b");
    row("a dot after it", token + '.');
    row("a dot before it", '.' + token);
    row("no signature", parts[0] + '.' + parts[1] + '.', Reason::BadSignature);
    row("no header", '.' + parts[1] + '.' + parts[2]);
    row("no payload", parts[0] + ".." + parts[2], Reason::BadSignature);
    row("a newline after it", token + '\n');
    row("a blank before it", ' ' + token);
    row("a NUL after it", token + '\0');
    row("padding", token + '=');
    row("a character outside the alphabet", token + '!');
    row("Bearer before it", "Bearer " + token);
    row("another spelling of the signature", token.chopped(1) + static_cast<char>(token.back() + 1));
    row("the signature cut off", token.chopped(3), Reason::BadSignature);
    row("another's payload", parts[0] + '.' + Internal::base64UrlEncode(R"({"sub":"b"})") + '.' + parts[2],
        Reason::BadSignature);
    row("characters above ASCII", "\xc3\xa4.\xc3\xa4.\xc3\xa4");
    row("random bytes", QByteArray("\x00\xff\x2e\x80\x2e\x00\x01", 7));
}

void TestJwt::refusesForms()
{
    QFETCH(const QByteArray, token);
    const auto reason = refusal(token);
    QVERIFY(reason);
    QTEST(*reason, "reason");
}

void TestJwt::refusesEveryBentCharacter()
{
    const QByteArray token = signedToken(plainHeader, R"({"sub":"a"})");
    QVERIFY(!refusal(token));
    for (qsizetype i = 0; i < token.size(); ++i) {
        for (const char other : {'A', 'B', '_', '.', '=', '\0'}) {
            QByteArray bent = token;
            bent[i] = other;
            QVERIFY2(bent == token || refusal(bent), bent.constData());
        }
    }
}

void TestJwt::refusesOtherKeysOfTheSameAlgorithm()
{
    const QByteArray token = signedToken(plainHeader, "{}");
    const JwtKey other = *JwtKey::fromSecret(Secret(QByteArray(32, 'l')), JwtAlgorithm::HS256);
    QVERIFY(refusal(token, {}, other) == Reason::BadSignature);
    QVERIFY(refusal(token, {}, hs256Key().withKeyId(QStringLiteral("named"))) == std::nullopt);
}

// RFC 8725, section 2.1: an HMAC token whose secret is the public key that the verifier holds.
void TestJwt::publicKeyIsNoSecret()
{
    const QByteArray pem = "-----BEGIN PUBLIC KEY-----\n"
                           "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV7\n"
                           "6e8Tus9uPHvRVEXH8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==\n"
                           "-----END PUBLIC KEY-----\n";
    const JwtKey publicKey = *JwtKey::fromPem(Secret(pem), JwtAlgorithm::ES256);
    // HMAC-SHA-256 with the bytes of the PEM as its key, made with Python's hmac
    const QByteArray forged = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
                              "eyJzdWIiOiJhZG1pbiJ9."
                              "TFaETG1Gi4stN_GX9DfV088VzHwjskfVz9HkoRXcNT8";
    QVERIFY(refusal(forged, {}, publicKey) == Reason::BadSignature);
}

void TestJwt::longTokensAreRefusedUnread()
{
    JwtClaims claims;
    claims.setText(QStringLiteral("x"), QString(7000, u'x'));
    const QByteArray token = *Jwt::sign(claims, hs256Key());
    QVERIFY(token.size() > 8192);
    QVERIFY(refusal(token) == Reason::Malformed);
    QVERIFY(!refusal(token, {.maximumBytes = token.size()}));
    QVERIFY(refusal(token, {.maximumBytes = token.size() - 1}) == Reason::Malformed);
    QVERIFY(refusal(QByteArray(100'000'000, '.')) == Reason::Malformed);
}

void TestJwt::unverifiedHeaderNamesTheKey()
{
    const auto header = Jwt::unverifiedHeader(*Jwt::sign({}, hs256Key().withKeyId(QStringLiteral("2026"))));
    QVERIFY(header);
    QCOMPARE(header->algorithm, QStringLiteral("HS256"));
    QCOMPARE(header->keyId, QStringLiteral("2026"));
    QVERIFY(Jwt::unverifiedHeader(*Jwt::sign({}, hs256Key()))->keyId.isEmpty());
    QVERIFY(!Jwt::unverifiedHeader("no token"));
    QVERIFY(!Jwt::unverifiedHeader(signedToken(R"({"alg":1})", "{}")));
}

void TestJwt::failureBecomesAnError()
{
    const auto claims = Jwt::verify("secret.looking.token", hs256Key());
    QVERIFY(!claims);
    const Error error = claims.error().toError();
    QCOMPARE(error.code, Error::InvalidToken);
    QVERIFY(error.reason.isEmpty());
    QVERIFY(!error.detail.isEmpty() && !error.detail.contains(QStringLiteral("secret")));
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
