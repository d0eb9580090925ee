// SPDX-License-Identifier: MIT
#include "crypto/base64url_p.h"
#include "crypto/jwt.h"
#include "testing/fixedclock.h"

#include <QTest>

using namespace Auth;

Q_DECLARE_METATYPE(Auth::JwtAlgorithm)

namespace {

constexpr char claimsOfTheRfc[] = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9p"
                                  "c19yb290Ijp0cnVlfQ";

} // namespace

//! The examples of the RFCs.
class TestJwtVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenOfRfc7519();
    void signaturesOfTheRfcs_data();
    void signaturesOfTheRfcs();
};

// RFC 7519, section 3.1, which is RFC 7515, appendix A.1
void TestJwtVectors::tokenOfRfc7519()
{
    const Secret secret(*Internal::base64UrlDecode(
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"));
    const JwtKey key = *JwtKey::fromSecret(secret, JwtAlgorithm::HS256);
    const QByteArray token = QByteArray("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.") + claimsOfTheRfc +
                             ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    const auto claims = Jwt::verify(token, key, {}, FixedClock(std::chrono::seconds(1300819379)));
    QVERIFY(claims);
    QVERIFY(claims->text(u"iss") == QStringLiteral("joe"));
    QVERIFY(claims->boolean(u"http://example.com/is_root") == true);
    QVERIFY(claims->expiresAt() == std::chrono::seconds(1300819380));

    const auto later = Jwt::verify(token, key, {}, FixedClock(std::chrono::seconds(1300819380)));
    QVERIFY(!later);
    QCOMPARE(later.error().reason, Jwt::Failure::Reason::Expired);
}

void TestJwtVectors::signaturesOfTheRfcs_data()
{
    QTest::addColumn<JwtAlgorithm>("algorithm");
    QTest::addColumn<QByteArray>("publicKey"); // the JWK of the RFC as SubjectPublicKeyInfo
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("RFC 7515, A.2, RS256")
            << JwtAlgorithm::RS256
            << QByteArray("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd/wWJcyQoTbj"
                          "i9k0l8W26mPddxHmfHQp+Vaw+4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL+yRT+SFd2lZS+pCgNMsD1W/YpRPEwOWvG6b"
                          "32690r2jZ47soMZo9wGzjb/7OMg0LOL+bSf63kpaSHSXndS5z5rexMdbBYUsLA9e+KXBdQOS+UTo7WTBEMa2R2Ca"
                          "pHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6/I5IhlJH7aGhyxXFvUK+DWNmoudF8NAco9/h9iaGNj8q2et"
                          "hFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQIDAQAB")
            << "eyJhbGciOiJSUzI1NiJ9." + QByteArray(claimsOfTheRfc)
            << QByteArray("cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W"
                          "2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkS"
                          "jtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnv"
                          "Wh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw");
    QTest::newRow("RFC 7515, A.3, ES256")
            << JwtAlgorithm::ES256
            << QByteArray("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEXH8UTNG72b"
                          "focs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==")
            << "eyJhbGciOiJFUzI1NiJ9." + QByteArray(claimsOfTheRfc)
            << QByteArray("DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    QTest::newRow("RFC 7515, A.4, ES512")
            << JwtAlgorithm::ES512
            << QByteArray("MIGbMBAGByqGSM49AgEGBSuBBAAjA4GGAAQB6SkFDxJPxrxVx9U5M2Xfne9KsMIssleY+TTrBOPGuuNwGlenkQ6d"
                          "gb82MVno68sVXWNJ9L22zPipTFxZx6rBAaQANKZEDjdnUNI3H9G9wsjztx0vTuXqNDLIFcyjFWD+XZOH7HdLVYOG"
                          "MOXLv1qMvgqR3QBkxpmaH25uZ/rd7eTIyPY=")
            << QByteArray("eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA")
            << QByteArray("AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7Xdt"
                          "AG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn");
    QTest::newRow("RFC 8037, A.4, Ed25519")
            << JwtAlgorithm::EdDSA << QByteArray("MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=")
            << QByteArray("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc")
            << QByteArray("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
}

void TestJwtVectors::signaturesOfTheRfcs()
{
    QFETCH(const JwtAlgorithm, algorithm);
    QFETCH(const QByteArray, publicKey);
    QFETCH(const QByteArray, input);
    QFETCH(const QByteArray, signature);
    const QByteArray pem = "-----BEGIN PUBLIC KEY-----\n" + publicKey + "\n-----END PUBLIC KEY-----\n";
    const auto key = JwtKey::fromPem(Secret(pem), algorithm);
    QVERIFY(key);
    QVERIFY(key->verify(input, *Internal::base64UrlDecode(signature)));
    QVERIFY(!key->verify(input + 'x', *Internal::base64UrlDecode(signature)));

    const bool hasClaims = input.endsWith(claimsOfTheRfc);
    const auto claims = Jwt::verify(input + '.' + signature, *key, {}, FixedClock(std::chrono::seconds(1300819379)));
    QCOMPARE(claims.has_value(), hasClaims); // the other two sign a text that is no JSON
    if (!hasClaims)
        QCOMPARE(claims.error().reason, Jwt::Failure::Reason::BadClaims);
}

QTEST_GUILESS_MAIN(TestJwtVectors)
#include "tst_jwtvectors.moc"
