// SPDX-License-Identifier: MIT
#include "crypto/storedhash_p.h"

#include <QTest>

using namespace Auth::Internal;

Q_DECLARE_METATYPE(Auth::Internal::StoredHash)

//! What the hash functions would refuse anyway must not even reach them; tst_passwordhasher sees no difference.
class TestStoredHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesTheSchemeAndNothingElse_data();
    void namesTheSchemeAndNothingElse();
};

void TestStoredHash::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<StoredHash>("hash");
    using Scheme = StoredHash::Scheme;
    const auto row = [](const char *name, const QByteArray &text, StoredHash hash) {
        if (hash.result.isEmpty() && hash.text.isEmpty())
            hash.text = text;
        QTest::newRow(name) << text << hash;
    };
    row("Argon2id", "$argon2id$v=19$m=65536,t=3,p=4$AA$AA", {Scheme::Argon2id, 65536, 3, 4});
    row("Argon2i", "$argon2i$v=19$m=8,t=1,p=1$AA$AA", {Scheme::Argon2i, 8, 1, 1});
    row("the greatest numbers", "$argon2id$v=19$m=4294967295,t=4294967295,p=536870911$AA$AA",
        {Scheme::Argon2id, 4294967295U, 4294967295U, 536870911U});
    const QByteArray bcrypt = "$2b$12$Tbtgww6X7xNdV3nZ8fmolOiVeO/BmtsZZ0aL60aDuyGGAkOjTSMPK";
    row("bcrypt", bcrypt, {.scheme = Scheme::Bcrypt, .bcryptCost = 12});
    row("Argon2 of Django", "argon2$argon2id$v=19$m=64,t=2,p=8$AA$AA",
        {.scheme = Scheme::Argon2id,
         .memoryKiB = 64,
         .timeCost = 2,
         .parallelism = 8,
         .text = "$argon2id$v=19$m=64,t=2,p=8$AA$AA"});
    row("bcrypt of Django", "bcrypt$" + bcrypt, {.scheme = Scheme::Bcrypt, .bcryptCost = 12, .text = bcrypt});
    row("bcrypt over SHA-256", "bcrypt_sha256$" + bcrypt,
        {.scheme = Scheme::BcryptSha256, .bcryptCost = 12, .text = bcrypt});
    const QByteArray zeros32 = QByteArray(32, '\0');
    row("PBKDF2 over SHA-256", "pbkdf2_sha256$1000000$salt$" + zeros32.toBase64(),
        {.scheme = Scheme::Pbkdf2Sha256, .iterations = 1000000, .salt = "salt", .result = zeros32});
    row("PBKDF2 over SHA-1", "pbkdf2_sha1$1$s+/=.,?$" + QByteArray(20, '\1').toBase64(),
        {.scheme = Scheme::Pbkdf2Sha1, .iterations = 1, .salt = "s+/=.,?", .result = QByteArray(20, '\1')});
    row("scrypt of Django", "scrypt$16384$salt$8$5$" + QByteArray(64, '\2').toBase64(),
        {.scheme = Scheme::Scrypt,
         .parallelism = 5,
         .workFactor = 16384,
         .blockSize = 8,
         .salt = "salt",
         .result = QByteArray(64, '\2')});
    row("scrypt of passlib", "$scrypt$ln=10,r=8,p=1$c2FsdA$" + zeros32.toBase64(QByteArray::OmitTrailingEquals),
        {.scheme = Scheme::Scrypt,
         .parallelism = 1,
         .workFactor = 1024,
         .blockSize = 8,
         .salt = "salt",
         .result = zeros32});
    row("scrypt of crypt(3)", "$7$86..../....salt$" + QByteArray(43, '.'),
        {.scheme = Scheme::Scrypt,
         .parallelism = 1,
         .workFactor = 1024,
         .blockSize = 8,
         .salt = "salt",
         .result = zeros32});
}

void TestStoredHash::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const StoredHash, hash);
    QVERIFY(parseStoredHash(text) == hash);
}

void TestStoredHash::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text;
    };
    row("nothing", "");
    row("a zero before the memory", "$argon2id$v=19$m=08,t=1,p=1$AA$AA");
    row("a zero before the passes", "$argon2id$v=19$m=8,t=01,p=1$AA$AA");
    row("less memory than two lanes need", "$argon2id$v=19$m=15,t=1,p=2$AA$AA");
    row("more lanes than any memory serves", "$argon2id$v=19$m=4294967295,t=1,p=536870912$AA$AA");
    row("memory one above 32 bits", "$argon2id$v=19$m=4294967296,t=1,p=1$AA$AA");
    row("memory that is eight again after 64 bits", "$argon2id$v=19$m=18446744073709551624,t=1,p=1$AA$AA");
    row("no number", "$argon2id$v=19$m=,t=1,p=1$AA$AA");
    row("hexadecimal", "$argon2id$v=19$m=0x8,t=1,p=1$AA$AA");
    row("no salt", "$argon2id$v=19$m=8,t=1,p=1$$AA");
    row("no result", "$argon2id$v=19$m=8,t=1,p=1$AA$");
    row("base64url", "$argon2id$v=19$m=8,t=1,p=1$A-$A_");
    row("padding", "$argon2id$v=19$m=8,t=1,p=1$AA==$AA");
    row("another version", "$argon2id$v=16$m=8,t=1,p=1$AA$AA");
    row("bcrypt of cost 3", "$2b$03$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("bcrypt of a cost that is no number", "$2b$1x$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("bcrypt without its second dollar", "$2b-12$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("bcrypt of 61 characters", "$2b$12$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPyA");
    const QByteArray zeros32 = QByteArray(32, '\0').toBase64();
    const QByteArray zeros64 = QByteArray(64, '\0').toBase64();
    row("Django's name without a hash", "argon2$");
    row("Django's name before another hash", "argon2$" + QByteArray("pbkdf2_sha256$1$salt$") + zeros32);
    row("Django's bcrypt without its second dollar",
        "bcrypt$2b$12$nvV2mIFYTo8yooSpep1XQ.TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
    row("PBKDF2 without a salt", "pbkdf2_sha256$1000$$" + zeros32);
    row("PBKDF2 without a result", "pbkdf2_sha256$1000$salt$");
    row("PBKDF2 without its last part", "pbkdf2_sha256$1000$salt");
    row("PBKDF2 of no iterations", "pbkdf2_sha256$0$salt$" + zeros32);
    row("PBKDF2 with a zero before its iterations", "pbkdf2_sha256$01000$salt$" + zeros32);
    row("PBKDF2 of iterations beyond 32 bits", "pbkdf2_sha256$4294967297$salt$" + zeros32);
    row("PBKDF2 of a negative number", "pbkdf2_sha256$-1$salt$" + zeros32);
    row("PBKDF2 with a result that is too short", "pbkdf2_sha256$1000$salt$" + QByteArray(31, '\0').toBase64());
    row("PBKDF2 with a result that is too long", "pbkdf2_sha256$1000$salt$" + QByteArray(33, '\0').toBase64());
    row("PBKDF2 with the result of SHA-1", "pbkdf2_sha256$1000$salt$" + QByteArray(20, '\0').toBase64());
    row("PBKDF2 with a blank in its salt", "pbkdf2_sha256$1000$sa lt$" + zeros32);
    row("PBKDF2 with something behind it", "pbkdf2_sha256$1000$salt$" + zeros32 + "$");
    row("PBKDF2 over SHA-512", "pbkdf2_sha512$1000$salt$" + zeros64);
    row("scrypt of an N that is no power of two", "scrypt$16383$salt$8$5$" + zeros64);
    row("scrypt of an N of one", "scrypt$1$salt$8$5$" + zeros64);
    row("scrypt of an N that is too large for its r", "scrypt$65536$salt$1$1$" + zeros64);
    row("scrypt without blocks", "scrypt$16384$salt$0$5$" + zeros64);
    row("scrypt without lanes", "scrypt$16384$salt$8$0$" + zeros64);
    row("scrypt of more lanes than there can be", "scrypt$16384$salt$8$134217728$" + zeros64);
    row("scrypt with a result that is too short", "scrypt$16384$salt$8$5$" + zeros32);
    row("scrypt of passlib without a result", "$scrypt$ln=10,r=8,p=1$c2FsdA");
    row("scrypt of passlib with padding", "$scrypt$ln=10,r=8,p=1$c2FsdA$" + zeros32);
    row("scrypt of passlib with N beyond 32 bits", "$scrypt$ln=32,r=8,p=1$c2FsdA$" + zeros32.chopped(1));
    row("scrypt of passlib with parameters in another order", "$scrypt$r=8,ln=10,p=1$c2FsdA$" + zeros32.chopped(1));
    row("scrypt of crypt(3) without a salt", "$7$86..../....$" + QByteArray(43, '.'));
    row("scrypt of crypt(3) with a result cut off", "$7$86..../....salt$" + QByteArray(42, '.'));
    row("scrypt of crypt(3) in base64", "$7$86..../....salt$" + QByteArray(42, '.') + '+');
    row("bcrypt in base64", "$2b$12$nvV2mIFYTo8yooSpep1XQ+TJU/IKzMTacYwWgQBeOqOd4c/AjxEPy");
}

void TestStoredHash::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!parseStoredHash(text));
}

void TestStoredHash::namesTheSchemeAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const char *text, const char *scheme) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(scheme);
    };
    row("Argon2id", "$argon2id$v=19$m=8,t=1,p=1$AA$AA", "argon2id");
    row("one of Python", "$pbkdf2-sha256$29000$AA$AA", "pbkdf2-sha256");
    row("one of Django", "pbkdf2_sha256$1$salt$", "pbkdf2_sha256");
    row("one of Django without a dollar", "pbkdf2_sha256", "none");
    row("nothing", "", "none");
    row("one dollar", "$", "none");
    row("two dollars", "$$", "none");
    row("a plain password", "hunter2", "none");
    row("a plain password with a dollar before it", "$hunter2", "none");
    row("a plain sentence between dollars", "$correct horse$", "none");
    row("too long for a name", "$abcdefghijklmnopq$", "none");
    row("a control character, for the log", "$a\nb$", "none");
}

void TestStoredHash::namesTheSchemeAndNothingElse()
{
    QFETCH(const QByteArray, text);
    QTEST(schemeForLog(text), "name");
}

QTEST_GUILESS_MAIN(TestStoredHash)
#include "tst_storedhash.moc"
