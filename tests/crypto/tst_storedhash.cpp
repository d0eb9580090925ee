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
    QTest::newRow("Argon2id") << QByteArray("$argon2id$v=19$m=65536,t=3,p=4$AA$AA")
                              << StoredHash{Scheme::Argon2id, 65536, 3, 4, 0};
    QTest::newRow("Argon2i") << QByteArray("$argon2i$v=19$m=8,t=1,p=1$AA$AA")
                             << StoredHash{Scheme::Argon2i, 8, 1, 1, 0};
    QTest::newRow("the greatest numbers") << QByteArray("$argon2id$v=19$m=4294967295,t=4294967295,p=536870911$AA$AA")
                                          << StoredHash{Scheme::Argon2id, 4294967295U, 4294967295U, 536870911U, 0};
    QTest::newRow("bcrypt") << QByteArray("$2b$12$Tbtgww6X7xNdV3nZ8fmolOiVeO/BmtsZZ0aL60aDuyGGAkOjTSMPK")
                            << StoredHash{Scheme::Bcrypt, 0, 0, 0, 12};
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
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QByteArray(text);
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
