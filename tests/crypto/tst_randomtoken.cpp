// SPDX-License-Identifier: MIT
#include "crypto/base64url_p.h"
#include "crypto/randomtoken.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Auth;

class TestRandomToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensHaveTheFormOfFastApiUsers();
    void tokensAreAsLongAsAsked_data();
    void tokensAreAsLongAsAsked();
    void noTokenComesTwice();
    void passwordsAreTokens();
    void base64UrlBothWays_data();
    void base64UrlBothWays();
    void base64UrlRefuses_data();
    void base64UrlRefuses();
    void everyLengthComesBack();
    void everyTextHasOneSpelling();
};

void TestRandomToken::tokensHaveTheFormOfFastApiUsers()
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]{43}\\z"));
    QVERIFY(form.match(QString::fromLatin1(randomToken())).hasMatch());
}

void TestRandomToken::tokensAreAsLongAsAsked_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("characters");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one byte") << 1 << 2;
    QTest::newRow("two bytes") << 2 << 3;
    QTest::newRow("three bytes") << 3 << 4;
    QTest::newRow("sixteen bytes") << 16 << 22;
    QTest::newRow("a kilobyte") << 1024 << 1366;
}

void TestRandomToken::tokensAreAsLongAsAsked()
{
    QFETCH(const int, bytes);
    QCOMPARE(randomBytes(bytes).size(), bytes);
    QTEST(int(randomToken(bytes).size()), "characters");
}

void TestRandomToken::noTokenComesTwice()
{
    QSet<QByteArray> tokens;
    for (int i = 0; i < 1000; ++i)
        tokens.insert(randomToken());
    QCOMPARE(tokens.size(), 1000);
}

void TestRandomToken::passwordsAreTokens()
{
    const Secret password = generatePassword();
    QCOMPARE(password.size(), 43);
    QVERIFY(Internal::base64UrlDecode(password.reveal()));
    QVERIFY(password != generatePassword());
}

void TestRandomToken::base64UrlBothWays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648, section 10
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
    QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
    QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg");
    QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE");
    QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
    // RFC 7515, appendix C
    QTest::newRow("the two characters of its own") << QByteArray("\x03\xec\xff\xe0\xc1") << QByteArray("A-z_4ME");
    QTest::newRow("a NUL") << QByteArray(1, '\0') << QByteArray("AA");
}

void TestRandomToken::base64UrlBothWays()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, text);
    QCOMPARE(Internal::base64UrlEncode(bytes), text);
    QVERIFY(Internal::base64UrlDecode(text) == bytes);
}

void TestRandomToken::base64UrlRefuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one character alone") << QByteArray("Z");
    QTest::newRow("one character alone, of zero bits") << QByteArray("A");
    QTest::newRow("five characters, the last of zero bits") << QByteArray("Zm9vA");
    QTest::newRow("five characters") << QByteArray("Zm9vY");
    QTest::newRow("padding") << QByteArray("Zg==");
    QTest::newRow("one sign of padding") << QByteArray("Zm8=");
    QTest::newRow("bits left over after one byte") << QByteArray("Zh");
    QTest::newRow("bits left over after two bytes") << QByteArray("Zm9");
    QTest::newRow("the alphabet of base64") << QByteArray("A+z/4ME");
    QTest::newRow("a blank inside") << QByteArray("Zm9 vYmF");
    QTest::newRow("a newline at the end") << QByteArray("Zm9vYm\n");
    QTest::newRow("a NUL") << QByteArray("Zm\0v", 4);
    QTest::newRow("a dot") << QByteArray("Zm.v");
    QTest::newRow("a character above ASCII") << QByteArray("Zm\xc3\xa4");
    QTest::newRow("a bad character at the start") << QByteArray("!m9vYmFy");
}

void TestRandomToken::base64UrlRefuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!Internal::base64UrlDecode(text));
}

void TestRandomToken::everyLengthComesBack()
{
    for (int size = 0; size < 200; ++size) {
        const QByteArray bytes = randomBytes(size);
        const QByteArray text = Internal::base64UrlEncode(bytes);
        QCOMPARE(text, bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QVERIFY(Internal::base64UrlDecode(text) == bytes);
    }
}

void TestRandomToken::everyTextHasOneSpelling()
{
    // All 65536 texts of two characters: 256 are spellings of one byte each, and all others none at all.
    int accepted = 0;
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            const char text[] = {static_cast<char>(first), static_cast<char>(second)};
            const auto bytes = Internal::base64UrlDecode(QByteArrayView(text, 2));
            if (!bytes)
                continue;
            ++accepted;
            QCOMPARE(Internal::base64UrlEncode(*bytes), QByteArray(text, 2));
        }
    }
    QCOMPARE(accepted, 256);
}

QTEST_GUILESS_MAIN(TestRandomToken)
#include "tst_randomtoken.moc"
