// SPDX-License-Identifier: MIT
#include "crypto/base64url_p.h"
#include "crypto/jwtkey.h"
#include "testkeys.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Auth;

Q_DECLARE_METATYPE(Auth::JwtAlgorithm)

namespace {

constexpr JwtAlgorithm allAlgorithms[] = {
        JwtAlgorithm::HS256, JwtAlgorithm::HS384, JwtAlgorithm::HS512, JwtAlgorithm::RS256, JwtAlgorithm::RS384,
        JwtAlgorithm::RS512, JwtAlgorithm::PS256, JwtAlgorithm::PS384, JwtAlgorithm::PS512, JwtAlgorithm::ES256,
        JwtAlgorithm::ES384, JwtAlgorithm::ES512, JwtAlgorithm::EdDSA,
};

JwtKey hs256Key()
{
    return *JwtKey::fromSecret(Secret(QByteArray(32, 'k')), JwtAlgorithm::HS256);
}

} // namespace

class TestJwtKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesComeBack();
    void unknownNames_data();
    void unknownNames();
    void secrets_data();
    void secrets();
    void refusesAPemAsSecret();
    void readsPem_data();
    void readsPem();
    void refusesPem_data();
    void refusesPem();
    void asksNobodyForAPassphrase();
    void publicKeyCannotSign();
    void keyIdStandsInTheHeader();
    void signatureHasTheLengthOfTheRfc_data();
    void signatureHasTheLengthOfTheRfc();
    void refusesBentSignatures_data();
    void refusesBentSignatures();
    void oneKeyServesManyThreads();
    void leavesNoErrorInTheQueue();

private:
    QByteArray rsa, ec, ed;
    QByteArray rsaPublic, ecPublic, edPublic;
};

void TestJwtKey::initTestCase()
{
    const auto rsaKey = TestKeys::makeRsa(2048);
    const auto ecKey = TestKeys::makeEc("P-256");
    const auto edKey = TestKeys::makeKey("ED25519");
    rsa = TestKeys::privatePem(rsaKey);
    ec = TestKeys::privatePem(ecKey);
    ed = TestKeys::privatePem(edKey);
    rsaPublic = TestKeys::publicPem(rsaKey);
    ecPublic = TestKeys::publicPem(ecKey);
    edPublic = TestKeys::publicPem(edKey);
}

void TestJwtKey::namesComeBack()
{
    for (const JwtAlgorithm algorithm : allAlgorithms)
        QVERIFY(jwtAlgorithmFromName(QString(jwtAlgorithmName(algorithm))) == algorithm);
}

void TestJwtKey::unknownNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no name") << QString();
    QTest::newRow("none") << QStringLiteral("none");
    QTest::newRow("None") << QStringLiteral("None");
    QTest::newRow("small letters") << QStringLiteral("hs256");
    QTest::newRow("a blank after it") << QStringLiteral("HS256 ");
    QTest::newRow("an algorithm of encryption") << QStringLiteral("RSA-OAEP");
    QTest::newRow("a curve we do not do") << QStringLiteral("ES256K");
}

void TestJwtKey::unknownNames()
{
    QFETCH(const QString, name);
    QVERIFY(!jwtAlgorithmFromName(name));
}

void TestJwtKey::secrets_data()
{
    QTest::addColumn<JwtAlgorithm>("algorithm");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("HS256, exactly enough") << JwtAlgorithm::HS256 << 32 << true;
    QTest::newRow("HS256, one too few") << JwtAlgorithm::HS256 << 31 << false;
    QTest::newRow("HS256, nothing") << JwtAlgorithm::HS256 << 0 << false;
    QTest::newRow("HS256, longer than a block") << JwtAlgorithm::HS256 << 1000 << true;
    QTest::newRow("HS384, exactly enough") << JwtAlgorithm::HS384 << 48 << true;
    QTest::newRow("HS384, one too few") << JwtAlgorithm::HS384 << 47 << false;
    QTest::newRow("HS512, exactly enough") << JwtAlgorithm::HS512 << 64 << true;
    QTest::newRow("HS512, one too few") << JwtAlgorithm::HS512 << 63 << false;
    QTest::newRow("RS256 has no secret") << JwtAlgorithm::RS256 << 256 << false;
    QTest::newRow("ES256 has no secret") << JwtAlgorithm::ES256 << 256 << false;
    QTest::newRow("EdDSA has no secret") << JwtAlgorithm::EdDSA << 32 << false;
}

void TestJwtKey::secrets()
{
    QFETCH(const JwtAlgorithm, algorithm);
    QFETCH(const int, bytes);
    QFETCH(const bool, accepted);
    const auto key = JwtKey::fromSecret(Secret(QByteArray(bytes, 'k')), algorithm);
    QCOMPARE(key.has_value(), accepted);
    if (accepted) {
        QVERIFY(key->canSign());
        QCOMPARE(key->algorithm(), algorithm);
    } else {
        QCOMPARE(key.error().code, Error::InvalidConfiguration);
        QVERIFY(!key.error().reason.contains(QStringLiteral("kkk")));
    }
}

void TestJwtKey::refusesAPemAsSecret()
{
    for (const QByteArray &pem : {rsaPublic, rsa, ecPublic}) {
        const auto key = JwtKey::fromSecret(Secret(pem), JwtAlgorithm::HS256);
        QVERIFY(!key);
        QCOMPARE(key.error().code, Error::InvalidConfiguration);
    }
}

void TestJwtKey::readsPem_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<JwtAlgorithm>("algorithm");
    QTest::addColumn<bool>("canSign");
    const auto rsaKey = TestKeys::makeRsa(2048);
    const auto ecKey = TestKeys::makeEc("P-256");
    const QByteArray none;
    QTest::newRow("RSA, PKCS #8") << rsa << none << JwtAlgorithm::RS256 << true;
    QTest::newRow("RSA, PKCS #1") << TestKeys::traditionalPem(rsaKey) << none << JwtAlgorithm::PS512 << true;
    QTest::newRow("RSA, public") << rsaPublic << none << JwtAlgorithm::RS384 << false;
    QTest::newRow("RSA, encrypted") << TestKeys::privatePem(rsaKey, "horse") << QByteArray("horse")
                                    << JwtAlgorithm::RS256 << true;
    QTest::newRow("EC, PKCS #8") << ec << none << JwtAlgorithm::ES256 << true;
    QTest::newRow("EC, SEC 1") << TestKeys::traditionalPem(ecKey) << none << JwtAlgorithm::ES256 << true;
    QTest::newRow("EC, public") << ecPublic << none << JwtAlgorithm::ES256 << false;
    QTest::newRow("P-384") << TestKeys::privatePem(TestKeys::makeEc("P-384")) << none << JwtAlgorithm::ES384 << true;
    QTest::newRow("P-521") << TestKeys::privatePem(TestKeys::makeEc("P-521")) << none << JwtAlgorithm::ES512 << true;
    QTest::newRow("Ed25519") << ed << none << JwtAlgorithm::EdDSA << true;
    QTest::newRow("Ed25519, public") << edPublic << none << JwtAlgorithm::EdDSA << false;
    QTest::newRow("Ed448") << TestKeys::privatePem(TestKeys::makeKey("ED448")) << none << JwtAlgorithm::EdDSA << true;
    QTest::newRow("a passphrase that is not needed") << ec << QByteArray("horse") << JwtAlgorithm::ES256 << true;
    QTest::newRow("text around it") << "my key\n" + ec + "\nthe end\n" << none << JwtAlgorithm::ES256 << true;
}

void TestJwtKey::readsPem()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const JwtAlgorithm, algorithm);
    const auto key = JwtKey::fromPem(Secret(pem), algorithm, Secret(passphrase));
    QVERIFY2(key, key ? "" : qPrintable(key.error().reason + key.error().detail));
    QTEST(key->canSign(), "canSign");
    QCOMPARE(key->algorithm(), algorithm);
    if (key->canSign()) {
        const auto signature = key->sign("text");
        QVERIFY(signature);
        QVERIFY(key->verify("text", *signature));
        QVERIFY(!key->verify("other", *signature));
    }
}

void TestJwtKey::refusesPem_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<JwtAlgorithm>("algorithm");
    const QByteArray encrypted = TestKeys::privatePem(TestKeys::makeEc("P-256"), "horse");
    const QByteArray none;
    QTest::newRow("nothing") << none << none << JwtAlgorithm::RS256;
    QTest::newRow("no PEM") << QByteArray("secret") << none << JwtAlgorithm::RS256;
    QTest::newRow("cut in half") << rsa.first(rsa.size() / 2) << none << JwtAlgorithm::RS256;
    QTest::newRow("a certificate's frame only")
            << QByteArray("-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n") << none << JwtAlgorithm::RS256;
    QTest::newRow("encrypted, no passphrase") << encrypted << none << JwtAlgorithm::ES256;
    QTest::newRow("encrypted, wrong passphrase") << encrypted << QByteArray("cart") << JwtAlgorithm::ES256;
    QTest::newRow("encrypted, a passphrase longer than OpenSSL's buffer")
            << encrypted << QByteArray(100'000, 'x') << JwtAlgorithm::ES256;
    QTest::newRow("RSA for HS256") << rsaPublic << none << JwtAlgorithm::HS256;
    QTest::newRow("RSA for ES256") << rsa << none << JwtAlgorithm::ES256;
    QTest::newRow("RSA for EdDSA") << rsa << none << JwtAlgorithm::EdDSA;
    QTest::newRow("RSA of 1024 bits") << TestKeys::privatePem(TestKeys::makeRsa(1024)) << none << JwtAlgorithm::RS256;
    QTest::newRow("RSA of 2040 bits, public")
            << TestKeys::publicPem(TestKeys::makeRsa(2040)) << none << JwtAlgorithm::PS256;
    QTest::newRow("EC for RS256") << ec << none << JwtAlgorithm::RS256;
    QTest::newRow("P-256 for ES384") << ec << none << JwtAlgorithm::ES384;
    QTest::newRow("P-256 for ES512") << ecPublic << none << JwtAlgorithm::ES512;
    QTest::newRow("P-521 for ES256") << TestKeys::privatePem(TestKeys::makeEc("P-521")) << none << JwtAlgorithm::ES256;
    QTest::newRow("secp256k1 for ES256") << TestKeys::privatePem(TestKeys::makeEc("secp256k1")) << none
                                         << JwtAlgorithm::ES256;
    QTest::newRow("Ed25519 for ES256") << ed << none << JwtAlgorithm::ES256;
    QTest::newRow("Ed25519 for RS256") << edPublic << none << JwtAlgorithm::RS256;
    QTest::newRow("X25519 for EdDSA") << TestKeys::privatePem(TestKeys::makeKey("X25519")) << none
                                      << JwtAlgorithm::EdDSA;
}

void TestJwtKey::refusesPem()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const QByteArray, passphrase);
    QFETCH(const JwtAlgorithm, algorithm);
    const auto key = JwtKey::fromPem(Secret(pem), algorithm, Secret(passphrase));
    QVERIFY(!key);
    QCOMPARE(key.error().code, Error::InvalidConfiguration);
    QVERIFY(!key.error().reason.isEmpty());
}

void TestJwtKey::asksNobodyForAPassphrase()
{
    // OpenSSL's own callback would read the terminal here and never come back in a service.
    const QByteArray pem = TestKeys::privatePem(TestKeys::makeKey("ED25519"), "horse");
    QVERIFY(!JwtKey::fromPem(Secret(pem), JwtAlgorithm::EdDSA));
    QVERIFY(JwtKey::fromPem(Secret(pem), JwtAlgorithm::EdDSA, Secret(QByteArray("horse"))));
}

void TestJwtKey::publicKeyCannotSign()
{
    const auto key = JwtKey::fromPem(Secret(ecPublic), JwtAlgorithm::ES256);
    QVERIFY(key);
    const auto signature = key->sign("text");
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, Error::NotSupported);
}

void TestJwtKey::keyIdStandsInTheHeader()
{
    const auto headerOf = [](const JwtKey &key) {
        return *Internal::base64UrlDecode(key.encodedHeader());
    };
    const JwtKey key = hs256Key();
    QCOMPARE(headerOf(key), QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
    const JwtKey named = key.withKeyId(QStringLiteral("2026 \"a\""));
    QCOMPARE(headerOf(named), QByteArray(R"({"alg":"HS256","kid":"2026 \"a\"","typ":"JWT"})"));
    QCOMPARE(named.keyId(), QStringLiteral("2026 \"a\""));
    QVERIFY(named.verify("text", *key.sign("text")));
    QCOMPARE(headerOf(named.withKeyId({})), headerOf(key));
}

void TestJwtKey::signatureHasTheLengthOfTheRfc_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<JwtAlgorithm>("algorithm");
    QTest::addColumn<int>("bytes");
    QTest::newRow("RS256") << rsa << JwtAlgorithm::RS256 << 256;
    QTest::newRow("PS512") << rsa << JwtAlgorithm::PS512 << 256;
    QTest::newRow("ES256") << ec << JwtAlgorithm::ES256 << 64;
    QTest::newRow("ES384") << TestKeys::privatePem(TestKeys::makeEc("P-384")) << JwtAlgorithm::ES384 << 96;
    QTest::newRow("ES512") << TestKeys::privatePem(TestKeys::makeEc("P-521")) << JwtAlgorithm::ES512 << 132;
    QTest::newRow("Ed25519") << ed << JwtAlgorithm::EdDSA << 64;
    QTest::newRow("Ed448") << TestKeys::privatePem(TestKeys::makeKey("ED448")) << JwtAlgorithm::EdDSA << 114;
}

void TestJwtKey::signatureHasTheLengthOfTheRfc()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const JwtAlgorithm, algorithm);
    QFETCH(const int, bytes);
    const auto key = JwtKey::fromPem(Secret(pem), algorithm);
    QVERIFY(key);
    // r or s of ECDSA begins with a zero byte once in 128 signatures, and in half of them on P-521.
    for (int i = 0; i < (pem == rsa ? 2 : 300); ++i) {
        const QByteArray text = QByteArray::number(i);
        const auto signature = key->sign(text);
        QVERIFY(signature);
        QCOMPARE(signature->size(), bytes);
        QVERIFY(key->verify(text, *signature));
    }
}

void TestJwtKey::refusesBentSignatures_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<JwtAlgorithm>("algorithm");
    QTest::newRow("HS256") << QByteArray() << JwtAlgorithm::HS256;
    QTest::newRow("RS256") << rsa << JwtAlgorithm::RS256;
    QTest::newRow("PS256") << rsa << JwtAlgorithm::PS256;
    QTest::newRow("ES256") << ec << JwtAlgorithm::ES256;
    QTest::newRow("EdDSA") << ed << JwtAlgorithm::EdDSA;
}

void TestJwtKey::refusesBentSignatures()
{
    QFETCH(const QByteArray, pem);
    QFETCH(const JwtAlgorithm, algorithm);
    const JwtKey key = pem.isEmpty() ? hs256Key() : *JwtKey::fromPem(Secret(pem), algorithm);
    const QByteArray signature = *key.sign("text");
    QVERIFY(key.verify("text", signature));
    QVERIFY(!key.verify("text", {}));
    QVERIFY(!key.verify("text", signature.chopped(1)));
    QVERIFY(!key.verify("text", signature + '\0'));
    QVERIFY(!key.verify("text", '\0' + signature));
    QVERIFY(!key.verify("text", QByteArray(signature.size(), '\0'))); // CVE-2022-21449 for ECDSA
    QVERIFY(!key.verify("text", QByteArray(signature.size(), '\xff')));
    QVERIFY(!key.verify("text", signature + signature));
    for (qsizetype i = 0; i < signature.size(); i += 13) {
        QByteArray bent = signature;
        bent[i] = static_cast<char>(bent[i] ^ 1);
        QVERIFY(!key.verify("text", bent));
    }
    QVERIFY(key.verify("text", signature));
}

void TestJwtKey::oneKeyServesManyThreads()
{
    const JwtKey keys[] = {hs256Key(), *JwtKey::fromPem(Secret(ec), JwtAlgorithm::ES256)};
    std::atomic_int right = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&keys, &right, i] {
            for (int run = 0; run < 200; ++run) {
                const QByteArray text = QByteArray::number(i * 1000 + run);
                for (const JwtKey &key : keys)
                    right += key.verify(text, *key.sign(text)) && !key.verify(text + 'x', *key.sign(text));
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right, 4 * 200 * 2);
}

void TestJwtKey::leavesNoErrorInTheQueue()
{
    ERR_clear_error();
    QVERIFY(!JwtKey::fromPem(Secret(QByteArray("no key")), JwtAlgorithm::RS256));
    const auto key = JwtKey::fromPem(Secret(rsa), JwtAlgorithm::RS256);
    QVERIFY(key);
    QVERIFY(!key->verify("text", QByteArray(256, 'x')));
    QCOMPARE(ERR_peek_error(), 0UL);

    ERR_raise(ERR_LIB_USER, 1); // somebody else's, such as QSslSocket's
    const unsigned long theirs = ERR_peek_error();
    QVERIFY(!key->verify("text", QByteArray(256, 'x')));
    QCOMPARE(ERR_get_error(), theirs);
    QCOMPARE(ERR_peek_error(), 0UL);
}

QTEST_GUILESS_MAIN(TestJwtKey)
#include "tst_jwtkey.moc"
