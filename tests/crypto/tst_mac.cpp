// SPDX-License-Identifier: MIT
#include "crypto/mac.h"

#include <QTest>

using namespace Auth;

class TestMac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hmacOfTheRfc_data();
    void hmacOfTheRfc();
    void nothingIsAKeyAndATextToo();
    void comparesWholeTexts_data();
    void comparesWholeTexts();
};

void TestMac::hmacOfTheRfc_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");
    // RFC 4231, test cases 1, 2 and 6
    QTest::newRow("a key shorter than the block")
            << QByteArray(20, '\x0b') << QByteArray("Hi There")
            << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("a key shorter than the hash")
            << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
            << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("a key longer than the block")
            << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
            << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

void TestMac::hmacOfTheRfc()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, data);
    QTEST(hmacSha256(Secret(key), data).toHex(), "mac");
}

void TestMac::nothingIsAKeyAndATextToo()
{
    QCOMPARE(hmacSha256(Secret(), {}).toHex(),
             QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

void TestMac::comparesWholeTexts_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("the same") << QByteArray("token") << QByteArray("token") << true;
    QTest::newRow("nothing and nothing") << QByteArray() << QByteArray("") << true;
    QTest::newRow("another last character") << QByteArray("token") << QByteArray("tokem") << false;
    QTest::newRow("another first character") << QByteArray("token") << QByteArray("Token") << false;
    QTest::newRow("a shorter one") << QByteArray("token") << QByteArray("toke") << false;
    QTest::newRow("nothing and something") << QByteArray() << QByteArray("token") << false;
    QTest::newRow("another after a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void TestMac::comparesWholeTexts()
{
    QFETCH(const QByteArray, a);
    QFETCH(const QByteArray, b);
    QTEST(constantTimeEquals(a, b), "equal");
    QTEST(constantTimeEquals(b, a), "equal");
}

QTEST_GUILESS_MAIN(TestMac)
#include "tst_mac.moc"
