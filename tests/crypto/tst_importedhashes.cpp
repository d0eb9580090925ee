// SPDX-License-Identifier: MIT
#include "crypto/passwordhasher.h"

#include <QRegularExpression>
#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rightPassword = "correct horse";
const QByteArray umlauts = "p\xc3\xa4ssw\xc3\xb6rd\xf0\x9f\x98\x80";

PasswordHasher::Verification verify(const QByteArray &password, const QByteArray &hash,
                                    PasswordHasher::Ceiling ceiling = {})
{
    return PasswordHasher::create({.memoryKiB = 8, .timeCost = 1}, ceiling)
            ->verify(Secret(password), QString::fromUtf8(hash));
}

} // namespace

//! Hashes that other programs made; those of pwdlib, behind FastAPI Users, are in tst_passwordhasher.
class TestImportedHashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verifies_data();
    void verifies();
    void keepsBelowTheCeiling_data();
    void keepsBelowTheCeiling();
    void overflowsNothing_data();
    void overflowsNothing();
    void unusableHashIsAHash();
    void knowsItsUnusableHash();
};

void TestImportedHashes::init()
{
    if (!QByteArrayView(QTest::currentTestFunction()).startsWith("keeps"))
        QTest::failOnWarning(QRegularExpression(u"could not"_s));
}

// Made with Django 5.2.19 (bcrypt 5.0, argon2-cffi 25.1), passlib 1.7.4 and crypt(3) of libxcrypt 4.4.
void TestImportedHashes::verifies_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const char *name, const QByteArray &password, const char *hash) {
        QTest::newRow(name) << password << QByteArray(hash);
    };
    row("Django's default, a million iterations", rightPassword,
        "pbkdf2_sha256$1000000$q9mZ1n4dC7eT2wXkLr5uVb$HIgDMbMEY7W+NCzdJdS/h6l7cQc0ptl4TS96SPJAem0=");
    row("PBKDF2 of a thousand", rightPassword,
        "pbkdf2_sha256$1000$q9mZ1n4dC7eT2wXkLr5uVb$+c611VZNVn0EcM17BP8AGt1O/VCIWuuie1O9o42fh48=");
    row("PBKDF2 of umlauts and an emoji", umlauts,
        "pbkdf2_sha256$1000$q9mZ1n4dC7eT2wXkLr5uVb$JKTjrw5srzXVqU26jivkdS6dJ1V6amGkG3Mr+ipXbIE=");
    row("PBKDF2 of 5000 characters", QByteArray(5000, 'x'),
        "pbkdf2_sha256$1000$q9mZ1n4dC7eT2wXkLr5uVb$Vha1/yCfFuLcyflLWC2WA1SLNFYYv3mtnkH5vX4q3Yo=");
    row("PBKDF2 of a NUL", QByteArray("a\0b", 3),
        "pbkdf2_sha256$1000$q9mZ1n4dC7eT2wXkLr5uVb$ZwgNhEWklo/aM9I74sdjpsXIrJBwo/olvJ409z5sL9E=");
    row("PBKDF2 over SHA-1", rightPassword, "pbkdf2_sha1$1000$Jr0mJ8sU2Qxk$RExJGT2cC70nHjBFFS9Y8jnejYY=");
    row("Argon2 of Django", rightPassword,
        "argon2$argon2id$v=19$m=64,t=2,p=2$c2FsdHNhbHRzYWx0c2FsdA$Sh1LF6dsajp2YjljvL/T0Tk68lSWQP232iGGbb+Qa5Y");
    row("Argon2 of Django with its default cost", rightPassword,
        "argon2$argon2id$v=19$m=102400,t=2,p=8$c2FsdHNhbHRzYWx0c2FsdA$riURV4PSJa/e3eQmrJGlOYJDPxC9U92xcN2ttLMpq0w");
    row("bcrypt of Django", rightPassword, "bcrypt$$2b$04$1B31GTHcfcuaJ92vhhSdhOTdvstyPENQpSoMvWDU9NqgY/U2ICBN.");
    row("bcrypt over SHA-256", rightPassword,
        "bcrypt_sha256$$2b$04$1B31GTHcfcuaJ92vhhSdhO2dAfwV7T77FeaQ.LYe95Pb/BfDlIHAe");
    row("bcrypt over SHA-256 of 100 characters", QByteArray(100, 'x'),
        "bcrypt_sha256$$2b$04$1B31GTHcfcuaJ92vhhSdhOhdu0duRuk1AYPVfsvkbd3yvrXw9iwkC");
    row("scrypt of Django with its default cost", rightPassword,
        "scrypt$16384$q9mZ1n4dC7eT2wXkLr5uVb$8$5$BkLUWboMPiCHt6X/sUkH7s67F/9NaVUQXcrCK3lO"
        "lexAWVo4EHfd7Zkf3s3V5IZxUT/agJDHxstJYaqSaQ29Og==");
    row("scrypt of Django with the least cost", rightPassword,
        "scrypt$16$q9mZ1n4dC7eT2wXkLr5uVb$1$1$C/uLZZ1E6bJRTs6Gos5K5ST9Q/K6bRphhQqIQjr2eMX"
        "NYAtFzgdh26D9F72pgrEKCgCYPfylkkFmqyIyVDeE/w==");
    row("scrypt of passlib", rightPassword,
        "$scrypt$ln=10,r=8,p=1$FMI4h/AeYwyBEOKcE6JUCg$sGfpMY6aW3L6XkYER9sZeEBOqi86p2zwp+JGtcVAwM8");
    row("scrypt of passlib with three lanes", rightPassword,
        "$scrypt$ln=4,r=2,p=3$pnSO0bo3JsSYk/Le+1+rFQ$whADMbzPzoMkemj2azaQPRBrHREuTOoBuQqhX/AoqjQ");
    row("scrypt of passlib in the form of crypt(3)", rightPassword,
        "$7$86..../....4ByDEGLMGeNcy5kTIoSwVg$xUemaIIg0if3xljOiURj6VhyLLrqhMmKGL/uHCGSY73");
    row("the same with three lanes, umlauts and an emoji", umlauts,
        "$7$20....1....+N977x3jPAcgREiJUaqVEg$G845rBeOyfXXCMDItDfo5MbEPxiejg8P1tBzx.isoDA");
    row("scrypt of crypt(3)", rightPassword,
        "$7$BU..../....PYGcIK9StLlChsqLelsKh/$oWFN/BZXHdII.r9QsBSpS76E6.D.ujjvkcEKbImgYfC");
}

void TestImportedHashes::verifies()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, hash);
    // Each is replaced by one of ours at the next log-in, and by a right password only.
    QCOMPARE(verify(password, hash), (PasswordHasher::Verification{.matches = true, .needsRehash = true}));
    QCOMPARE(verify("y" + password.mid(1), hash), PasswordHasher::Verification());
    QCOMPARE(verify(password.chopped(1), hash), PasswordHasher::Verification());
    QCOMPARE(verify(QByteArray(), hash), PasswordHasher::Verification());
    QVERIFY(PasswordHasher::create()->canVerify(QString::fromUtf8(hash)));
    QVERIFY(!PasswordHasher::create()->canVerify(QString::fromUtf8(hash.first(hash.size() / 2))));
}

void TestImportedHashes::keepsBelowTheCeiling_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<int>("memoryKiB");
    QTest::addColumn<int>("bcryptCost");
    QTest::addColumn<int>("iterations");
    QTest::addColumn<bool>("matches");
    const QByteArray pbkdf2 = "pbkdf2_sha256$1000$q9mZ1n4dC7eT2wXkLr5uVb$+c611VZNVn0EcM17BP8AGt1O/VCIWuuie1O9o42fh48=";
    QTest::newRow("as many iterations as allowed") << pbkdf2 << 8 << 4 << 1000 << true;
    QTest::newRow("one too many") << pbkdf2 << 8 << 4 << 999 << false;
    const QByteArray bcrypt = "bcrypt_sha256$$2b$04$1B31GTHcfcuaJ92vhhSdhO2dAfwV7T77FeaQ.LYe95Pb/BfDlIHAe";
    QTest::newRow("as many rounds as allowed") << bcrypt << 8 << 4 << 0 << true;
    QTest::newRow("twice as many") << bcrypt << 8 << 3 << 0 << false;
    const QByteArray scrypt =
            "$scrypt$ln=10,r=8,p=1$FMI4h/AeYwyBEOKcE6JUCg$sGfpMY6aW3L6XkYER9sZeEBOqi86p2zwp+JGtcVAwM8";
    QTest::newRow("as much memory as allowed") << scrypt << 1024 << 4 << 0 << true;
    QTest::newRow("a KiB more") << scrypt << 1023 << 4 << 0 << false;
    const QByteArray threeLanes =
            "$scrypt$ln=4,r=2,p=3$pnSO0bo3JsSYk/Le+1+rFQ$whADMbzPzoMkemj2azaQPRBrHREuTOoBuQqhX/AoqjQ";
    QTest::newRow("three lanes count three times") << threeLanes << 12 << 4 << 0 << true;
    QTest::newRow("a KiB more than three lanes may have") << threeLanes << 11 << 4 << 0 << false;
}

void TestImportedHashes::keepsBelowTheCeiling()
{
    QFETCH(const QByteArray, hash);
    QFETCH(const int, memoryKiB);
    QFETCH(const int, bcryptCost);
    QFETCH(const int, iterations);
    QFETCH(const bool, matches);
    const PasswordHasher::Ceiling ceiling{
            .memoryKiB = memoryKiB, .bcryptCost = bcryptCost, .pbkdf2Iterations = iterations};
    if (!matches)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"costs more than is allowed: scheme [0-9a-z_]+, "_s));
    QCOMPARE(verify(rightPassword, hash, ceiling).matches, matches);
    QCOMPARE(PasswordHasher::create({8, 1}, ceiling)->canVerify(QString::fromUtf8(hash)), matches);
}

void TestImportedHashes::overflowsNothing_data()
{
    QTest::addColumn<QByteArray>("hash");
    const QByteArray tail = '$' + QByteArray(64, 'A').toBase64();
    QTest::newRow("the greatest N") << "scrypt$2147483648$salt$4$1" + tail;
    QTest::newRow("N and r that are 2^61 blocks together") << "scrypt$2147483648$salt$1073741823$1" + tail;
    QTest::newRow("N and p of the same kind") << "scrypt$2147483648$salt$4$268435455" + tail;
    QTest::newRow("a small N and the greatest r") << "scrypt$2$salt$1073741823$1" + tail;
    QTest::newRow("iterations that are negative in 32 bits")
            << "pbkdf2_sha256$4294967295$salt$" + QByteArray(32, 'A').toBase64();
    QTest::newRow("iterations that are the least in 32 bits")
            << "pbkdf2_sha256$2147483648$salt$" + QByteArray(32, 'A').toBase64();
}

void TestImportedHashes::overflowsNothing()
{
    QFETCH(const QByteArray, hash);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"costs more than is allowed"_s));
    QCOMPARE(verify(rightPassword, hash), PasswordHasher::Verification());
}

void TestImportedHashes::unusableHashIsAHash()
{
    const auto hasher = PasswordHasher::create({.memoryKiB = 64, .timeCost = 2});
    const QString hash = hasher->unusableHash();
    QVERIFY2(hash.startsWith(u"$argon2id$v=19$m=64,t=2,p=1$"_s), qPrintable(hash));
    QVERIFY(hasher->canVerify(hash));
    QVERIFY(hash != hasher->unusableHash());
    QCOMPARE(hasher->verify(Secret(rightPassword), hash), PasswordHasher::Verification());
    QCOMPARE(hasher->verify(Secret(), hash), PasswordHasher::Verification());
}

void TestImportedHashes::knowsItsUnusableHash()
{
    const auto hasher = PasswordHasher::create({.memoryKiB = 64, .timeCost = 2});
    const auto other = PasswordHasher::create({.memoryKiB = 128, .timeCost = 1});
    QString unusable = hasher->unusableHash();
    QVERIFY(!hasher->canHavePassword(unusable));
    QVERIFY(!other->canHavePassword(unusable)); // also when the cost has been changed since
    QVERIFY(hasher->canHavePassword(*hasher->hash(Secret(rightPassword))));
    QVERIFY(hasher->canHavePassword(*hasher->hash(Secret())));
    QVERIFY(hasher->canHavePassword(u"pbkdf2_sha256$1000$c2FsdA$mk3WJfW4sqYWDcmHkbOZlMdb3ru4imTXMUbhBGOQdMU="_s));
    // Marks of "no password" that other programs write.
    QVERIFY(!hasher->canHavePassword(QString()));
    QVERIFY(!hasher->canHavePassword(u"!"_s));
    unusable[unusable.size() - 2] = unusable[unusable.size() - 2] == u'A' ? u'B' : u'A';
    QVERIFY(hasher->canHavePassword(unusable));
}

QTEST_GUILESS_MAIN(TestImportedHashes)
#include "tst_importedhashes.moc"
