// SPDX-License-Identifier: MIT
#include "crypto/tokencipher.h"
#include "support/results.h"

#include <QSet>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

Secret secret(char letter)
{
    return Secret(QByteArray(32, letter));
}

TokenCipher cipher(const QByteArray &letters)
{
    QList<Secret> secrets;
    for (const char letter : letters)
        secrets << secret(letter);
    return *TokenCipher::fromSecrets(secrets);
}

} // namespace

class TestTokenCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void readsWhatAnotherImplementationWrote();
    void belongsToItsContext();
    void noticesEveryChange();
    void sealsTheSameTwiceDifferently();
    void changesKeys();
    void refusesKeys();
    void knowsTheForm_data();
    void knowsTheForm();
};

void TestTokenCipher::opensWhatItSealed_data()
{
    QTest::addColumn<QString>("plain");
    QTest::newRow("empty") << QString();
    QTest::newRow("a token") << u"ya29.a0AfH6SM"_s;
    QTest::newRow("no ASCII") << u"ключ 🔑"_s;
    QTest::newRow("long") << QString(16'000, u'x');
}

void TestTokenCipher::opensWhatItSealed()
{
    QFETCH(const QString, plain);
    const auto sealed = cipher("a").seal(plain, "row");
    VERIFY_OK(sealed);
    QVERIFY(plain.isEmpty() || !sealed->contains(plain));
    QCOMPARE(cipher("a").open(*sealed, "row").value_or(u"?"_s), plain);
}

// Made with Python's cryptography: HMAC-SHA-256 for both names, AESGCM(key).encrypt(bytes(range(12)), b"a token",
// b"gatehouse1." + name + b".row").
void TestTokenCipher::readsWhatAnotherImplementationWrote()
{
    QCOMPARE(cipher("a")
                     .open(u"gatehouse1.WRlG2zqW.AAECAwQFBgcICQoL-JAfOmkZYwoMpK8mBx50fMxj2Sq91PI"_s, "row")
                     .value_or(u"?"_s),
             u"a token"_s);
}

void TestTokenCipher::belongsToItsContext()
{
    const QString sealed = *cipher("a").seal(u"a token"_s, QByteArrayLiteral("google\0access_token"));
    COMPARE_ERROR(cipher("a").open(sealed, QByteArrayLiteral("google\0refresh_token")), Error::InvalidToken);
    COMPARE_ERROR(cipher("a").open(sealed, ""), Error::InvalidToken);
}

void TestTokenCipher::noticesEveryChange()
{
    const QString sealed = *cipher("a").seal(u"a token"_s, "row");
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QString changed = sealed;
        changed[i] = changed[i] == u'A' ? u'B' : u'A';
        COMPARE_ERROR(cipher("a").open(changed, "row"), Error::InvalidToken);
        COMPARE_ERROR(cipher("a").open(sealed.first(i), "row"), Error::InvalidToken);
    }
}

void TestTokenCipher::sealsTheSameTwiceDifferently()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i)
        seen << cipher("a").seal(u"a token"_s, "row").value_or(QString());
    QCOMPARE(seen.size(), 100);
}

void TestTokenCipher::changesKeys()
{
    const QString old = *cipher("a").seal(u"a token"_s, "row");
    const TokenCipher both = cipher("ba");
    QCOMPARE(both.open(old, "row").value_or(u"?"_s), u"a token"_s);
    QVERIFY(!both.isCurrent(old));
    const QString renewed = *both.seal(u"a token"_s, "row");
    QVERIFY(both.isCurrent(renewed));
    QCOMPARE(cipher("b").open(renewed, "row").value_or(u"?"_s), u"a token"_s);
    const auto wrong = cipher("b").open(old, "row");
    COMPARE_ERROR(wrong, Error::InvalidToken);
    QVERIFY(wrong.error().detail.contains(old.section(u'.', 1, 1))); // which key is wanted
    QVERIFY(!both.isCurrent(u"a token"_s));
}

void TestTokenCipher::refusesKeys()
{
    COMPARE_ERROR(TokenCipher::fromSecrets({}), Error::InvalidConfiguration);
    COMPARE_ERROR(TokenCipher::fromSecrets({secret('a'), Secret(QByteArray(31, 'b'))}), Error::InvalidConfiguration);
}

void TestTokenCipher::knowsTheForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a JWT") << u"eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."_s << false;
    QTest::newRow("only the beginning") << u"gatehouse1."_s << false;
    QTest::newRow("too short for nonce and tag") << u"gatehouse1.abcdefgh.AAAA"_s << false;
    QTest::newRow("no base64url") << u"gatehouse1.abcdefgh."_s + QString(38, u'+') << false;
    QTest::newRow("a later format") << u"gatehouse2.abcdefgh."_s + QString(40, u'A') << false;
    QTest::newRow("sealed") << u"gatehouse1.abcdefgh."_s + QString(40, u'A') << true;
}

void TestTokenCipher::knowsTheForm()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isSealed);
    QCOMPARE(TokenCipher::isSealed(text), isSealed);
    COMPARE_ERROR(cipher("a").open(text, "row"), Error::InvalidToken);
}

QTEST_GUILESS_MAIN(TestTokenCipher)
#include "tst_tokencipher.moc"
