// SPDX-License-Identifier: MIT
#include "crypto/base64url_p.h"
#include "crypto/jsonwebkeyset.h"
#include "crypto/jwt.h"
#include "support/results.h"
#include "testkeys.h"

#include <openssl/core_names.h>

#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Auth::JwtAlgorithm)

namespace {

// RFC 7517, appendix A.1: an EC key for encryption, and an RSA key.
constexpr char publicKeysOfTheRfc[] = R"({"keys":[
{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
"y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"enc","kid":"1"},
{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw",
"e":"AQAB","alg":"RS256","kid":"2011-04-29"}]})";

// RFC 7515, appendix A.2: an RS256 signature and its key.
constexpr char rs256KeyOfTheRfc[] =
        R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"})";
constexpr char rs256InputOfTheRfc[] =
        "eyJhbGciOiJSUzI1NiJ9."
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
constexpr char rs256SignatureOfTheRfc[] =
        "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
        "O8W2Fp5jujGbds9uJdbF9CUAr7t1"
        "dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--"
        "xi12jzD"
        "wusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_"
        "IoypGlUPQGe77"
        "Rw";

// RFC 7515, appendix A.3: ES256.
constexpr char es256KeyOfTheRfc[] =
        R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";
constexpr char es256InputOfTheRfc[] =
        "eyJhbGciOiJFUzI1NiJ9."
        "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
constexpr char es256SignatureOfTheRfc[] =
        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

// RFC 8037, appendix A.2 and A.4: Ed25519.
constexpr char ed25519KeyOfTheRfc[] =
        R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
constexpr char ed25519InputOfTheRfc[] = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
constexpr char ed25519SignatureOfTheRfc[] =
        "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

QByteArray number(const Internal::KeyPtr &key, const char *name, int size = 0)
{
    BIGNUM *found = nullptr;
    EVP_PKEY_get_bn_param(key.get(), name, &found);
    const Internal::BignumPtr value(found);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(value.get()), Qt::Uninitialized);
    BN_bn2binpad(value.get(), Internal::toUnsigned(bytes), int(bytes.size()));
    return Internal::base64UrlEncode(bytes);
}

QByteArray member(const QByteArray &name, const QByteArray &value)
{
    return '"' + name + "\":\"" + value + '"';
}

QByteArray jwkOfEc(const Internal::KeyPtr &key, const QByteArray &curve, int size)
{
    return '{' + member("kty", "EC") + ',' + member("crv", curve) + ',' +
           member("x", number(key, OSSL_PKEY_PARAM_EC_PUB_X, size)) + ',' +
           member("y", number(key, OSSL_PKEY_PARAM_EC_PUB_Y, size)) + '}';
}

QByteArray jwkOfRsa(const Internal::KeyPtr &key, const QByteArray &more = {})
{
    return '{' + member("kty", "RSA") + ',' + member("n", number(key, OSSL_PKEY_PARAM_RSA_N)) + ',' +
           member("e", number(key, OSSL_PKEY_PARAM_RSA_E)) + more + '}';
}

} // namespace

class TestJsonWebKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksSignaturesOfTheRfcs_data();
    void checksSignaturesOfTheRfcs();
    void checksSignaturesOfItsPrivateHalf_data();
    void checksSignaturesOfItsPrivateHalf();
    void refuses_data();
    void refuses();
    void findsKeysOfASet();
    void refusesSets_data();
    void refusesSets();
    void publicKeyIsNoSecret();
    void leavesNoErrorInTheQueue();
};

void TestJsonWebKey::checksSignaturesOfTheRfcs_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<JwtAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("RS256, RFC 7515 A.2") << QByteArray(rs256KeyOfTheRfc) << JwtAlgorithm::RS256
                                         << QByteArray(rs256InputOfTheRfc) << QByteArray(rs256SignatureOfTheRfc);
    QTest::newRow("ES256, RFC 7515 A.3") << QByteArray(es256KeyOfTheRfc) << JwtAlgorithm::ES256
                                         << QByteArray(es256InputOfTheRfc) << QByteArray(es256SignatureOfTheRfc);
    QTest::newRow("EdDSA, RFC 8037 A.4") << QByteArray(ed25519KeyOfTheRfc) << JwtAlgorithm::EdDSA
                                         << QByteArray(ed25519InputOfTheRfc) << QByteArray(ed25519SignatureOfTheRfc);
}

void TestJsonWebKey::checksSignaturesOfTheRfcs()
{
    QFETCH(QByteArray, jwk);
    QFETCH(JwtAlgorithm, algorithm);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, signature);
    const auto key = JwtKey::fromJwk(jwk, algorithm);
    VERIFY_OK(key);
    const auto raw = Internal::base64UrlDecode(signature);
    QVERIFY(raw);
    QVERIFY(key->verify(input, *raw));
    QVERIFY(!key->verify(input + ' ', *raw));
    QVERIFY(!key->canSign());
}

void TestJsonWebKey::checksSignaturesOfItsPrivateHalf_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<JwtAlgorithm>("algorithm");
    const auto p384 = TestKeys::makeEc("P-384");
    const auto p521 = TestKeys::makeEc("P-521");
    const auto rsa = TestKeys::makeRsa(2048);
    QTest::newRow("ES384") << TestKeys::privatePem(p384) << jwkOfEc(p384, "P-384", 48) << JwtAlgorithm::ES384;
    QTest::newRow("ES512") << TestKeys::privatePem(p521) << jwkOfEc(p521, "P-521", 66) << JwtAlgorithm::ES512;
    QTest::newRow("RS512") << TestKeys::privatePem(rsa) << jwkOfRsa(rsa) << JwtAlgorithm::RS512;
    QTest::newRow("PS256") << TestKeys::privatePem(rsa) << jwkOfRsa(rsa, R"(,"use":"sig","key_ops":["verify"])")
                           << JwtAlgorithm::PS256;
}

void TestJsonWebKey::checksSignaturesOfItsPrivateHalf()
{
    QFETCH(QByteArray, pem);
    QFETCH(QByteArray, jwk);
    QFETCH(JwtAlgorithm, algorithm);
    const auto signing = JwtKey::fromPem(Secret(QByteArrayView(pem)), algorithm);
    VERIFY_OK(signing);
    const auto checking = JwtKey::fromJwk(jwk, algorithm);
    VERIFY_OK(checking);
    const auto signature = signing->sign("text");
    VERIFY_OK(signature);
    QVERIFY(checking->verify("text", *signature));
    QVERIFY(!checking->verify("test", *signature));
}

void TestJsonWebKey::refuses_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<JwtAlgorithm>("algorithm");
    const auto ec = TestKeys::makeEc("P-256");
    const auto rsa = TestKeys::makeRsa(2048);
    const auto es256 = JwtAlgorithm::ES256;
    const auto rs256 = JwtAlgorithm::RS256;
    QTest::newRow("a shared secret")
            << QByteArray(R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS"})")
            << JwtAlgorithm::HS256;
    QTest::newRow("an RSA key for HMAC") << jwkOfRsa(rsa) << JwtAlgorithm::HS256;
    QTest::newRow("an RSA key for ECDSA") << jwkOfRsa(rsa) << es256;
    QTest::newRow("an RSA key for another algorithm") << jwkOfRsa(rsa, R"(,"alg":"PS256")") << rs256;
    QTest::newRow("a key for encryption") << jwkOfRsa(rsa, R"(,"use":"enc")") << rs256;
    QTest::newRow("a key that may only sign") << jwkOfRsa(rsa, R"(,"key_ops":["sign"])") << rs256;
    QTest::newRow("a short RSA key") << jwkOfRsa(TestKeys::makeRsa(1024)) << rs256;
    QTest::newRow("an RSA key with exponent 1")
            << '{' + member("kty", "RSA") + ',' + member("n", number(rsa, OSSL_PKEY_PARAM_RSA_N)) + ',' +
                       member("e", "AQ") + '}'
            << rs256;
    QTest::newRow("an RSA key without modulus") << QByteArray(R"({"kty":"RSA","e":"AQAB"})") << rs256;
    QTest::newRow("a giant RSA key") << '{' + member("kty", "RSA") + ',' + member("n", QByteArray(100'000, 'A')) + ',' +
                                                member("e", "AQAB") + '}'
                                     << rs256;
    QTest::newRow("the wrong curve") << jwkOfEc(ec, "P-256", 32) << JwtAlgorithm::ES384;
    QTest::newRow("an unknown curve") << jwkOfEc(ec, "secp256k1", 32) << es256;
    QTest::newRow("a point that is not on the curve")
            << QByteArray(es256KeyOfTheRfc).replace("x_FEzR", "x_FEzS") << es256;
    QTest::newRow("a coordinate too short")
            << QByteArray(es256KeyOfTheRfc).replace("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "f83OJ3D2xF1B")
            << es256;
    QTest::newRow("an Edwards key too short")
            << QByteArray(R"({"kty":"OKP","crv":"Ed25519","x":"11qY"})") << JwtAlgorithm::EdDSA;
    QTest::newRow("X25519") << QByteArray(ed25519KeyOfTheRfc).replace("Ed25519", "X25519") << JwtAlgorithm::EdDSA;
    QTest::newRow("base64 instead of base64url") << QByteArray(es256KeyOfTheRfc).replace("x_FEzR", "x/FEzR") << es256;
    QTest::newRow("a name twice") << QByteArray(R"({"kty":"EC","kty":"EC"})") << es256;
    QTest::newRow("no type") << QByteArray("{}") << es256;
    QTest::newRow("a list") << QByteArray("[]") << es256;
    QTest::newRow("no JSON") << QByteArray("-----BEGIN PUBLIC KEY-----") << es256;
}

void TestJsonWebKey::refuses()
{
    QFETCH(QByteArray, jwk);
    QFETCH(JwtAlgorithm, algorithm);
    COMPARE_ERROR(JwtKey::fromJwk(jwk, algorithm), Error::InvalidConfiguration);
}

void TestJsonWebKey::findsKeysOfASet()
{
    const auto set = JsonWebKeySet::fromJson(publicKeysOfTheRfc);
    VERIFY_OK(set);
    QCOMPARE(set->size(), 2);
    QCOMPARE(set->keys(JwtAlgorithm::RS256, u"2011-04-29"_s).size(), 1);
    QCOMPARE(set->keys(JwtAlgorithm::RS256, u"2011-04-29"_s).first().keyId(), u"2011-04-29"_s);
    QCOMPARE(set->keys(JwtAlgorithm::RS256, {}).size(), 1);
    QCOMPARE(set->keys(JwtAlgorithm::RS256, u"another"_s).size(), 0);
    QCOMPARE(set->keys(JwtAlgorithm::PS256, u"2011-04-29"_s).size(), 0); // alg says RS256
    QCOMPARE(set->keys(JwtAlgorithm::HS256, u"2011-04-29"_s).size(), 0);
    QCOMPARE(set->keys(JwtAlgorithm::ES256, u"1"_s).size(), 0); // for encryption
    QCOMPARE(JsonWebKeySet().keys(JwtAlgorithm::RS256, {}).size(), 0);
}

void TestJsonWebKey::refusesSets_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("keys");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no keys") << QByteArray("{}");
    QTest::newRow("keys that are no list") << QByteArray(R"({"keys":{}})");
    QTest::newRow("more keys than anybody has") << R"({"keys":[)" + QByteArray("{},").repeated(100) + "{}]}";
}

void TestJsonWebKey::refusesSets()
{
    QFETCH(QByteArray, json);
    COMPARE_ERROR(JsonWebKeySet::fromJson(json), Error::InvalidConfiguration);
}

// RFC 8725, section 2.1: what everybody knows must not become a secret.
void TestJsonWebKey::publicKeyIsNoSecret()
{
    const auto set = JsonWebKeySet::fromJson(publicKeysOfTheRfc);
    VERIFY_OK(set);
    JwtClaims claims;
    claims.setSubject(u"me"_s);
    const auto forged =
            Jwt::sign(claims, *JwtKey::fromSecret(Secret(QByteArrayView(publicKeysOfTheRfc)), JwtAlgorithm::HS256));
    VERIFY_OK(forged);
    for (const JwtKey &key : set->keys(JwtAlgorithm::RS256, {}))
        QVERIFY(!Jwt::verify(*forged, key));
}

void TestJsonWebKey::leavesNoErrorInTheQueue()
{
    ERR_clear_error();
    (void)JwtKey::fromJwk(QByteArray(es256KeyOfTheRfc).replace("x_FEzR", "x_FEzS"), JwtAlgorithm::ES256);
    QCOMPARE(ERR_peek_error(), 0UL);
}

QTEST_APPLESS_MAIN(TestJsonWebKey)
#include "tst_jsonwebkey.moc"
