// SPDX-License-Identifier: MIT
// What only concerns TLS.
#include "guardedserverfixture.h"

namespace {

QByteArray numbered(qsizetype sizeBytes, const QByteArray &bytes)
{
    QByteArray result;
    for (qsizetype i = sizeBytes; i-- > 0;)
        result.append(char(bytes.size() >> (8 * i)));
    return result + bytes;
}

// RFC 5246, section 7.4.1.2, with the ciphers and extensions that a client of TLS 1.1 and 1.2 needs for our
// certificate.
QByteArray clientHello(char minorVersion)
{
    const QByteArray version = QByteArray(1, '\x03') + minorVersion;
    const QByteArray ciphers = QByteArray::fromHex("c02bc009002f");      // ECDHE-ECDSA with GCM and CBC, RSA
    const QByteArray extensions = QByteArray::fromHex("000a000400020017" // the curve P-256
                                                      "000b00020100"     // its points uncompressed
                                                      "000d00060004"
                                                      "04030203"); // ECDSA with SHA-256 and SHA-1
    const QByteArray hello = version + QByteArray(32, 'r') + numbered(1, {}) + numbered(2, ciphers) +
                             numbered(1, QByteArray(1, '\0')) + numbered(2, extensions);
    return QByteArray::fromHex("160301") + numbered(2, '\x01' + numbered(3, hello));
}

} // namespace

class TestGuardedTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renewsItsCertificate();
    void speaksNothingOlderThan12_data();
    void speaksNothingOlderThan12();
    void hangsUpOnPlainText();
};

void TestGuardedTls::renewsItsCertificate()
{
    Site site(true);
    const auto name = [](const Client &client) {
        return client.socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    };
    Client before(*site.guard, true);
    QTRY_VERIFY(before.isReady());
    QCOMPARE(name(before), QStringLiteral("first.test"));
    site.guard->setTls(tlsOf(QStringLiteral("second")));
    Client after(*site.guard, true);
    QTRY_VERIFY(after.isReady());
    QCOMPARE(name(after), QStringLiteral("second.test"));
    before.send(get("/echo/1"));
    QTRY_VERIFY(before.received.endsWith("number 1."));
    QVERIFY(before.socket.sessionProtocol() >= QSsl::TlsV1_2);
}

void TestGuardedTls::speaksNothingOlderThan12_data()
{
    QTest::addColumn<char>("minorVersion");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray protocolVersionAlert = QByteArray::fromHex("0246"); // fatal, 70: RFC 5246, section 7.2
    QTest::newRow("TLS 1.0") << '\x01' << protocolVersionAlert;
    QTest::newRow("TLS 1.1") << '\x02' << protocolVersionAlert;
    QTest::newRow("TLS 1.2") << '\x03' << QByteArray("\x02"); // ServerHello
}

// By hand, because the client's OpenSSL refuses old versions itself.
void TestGuardedTls::speaksNothingOlderThan12()
{
    QFETCH(const char, minorVersion);
    QFETCH(const QByteArray, answer);
    Site site(true);
    Client client(*site.guard, false);
    client.send(clientHello(minorVersion));
    constexpr qsizetype recordHead = 5;
    QTRY_VERIFY(client.received.size() > recordHead);
    QCOMPARE(client.received.sliced(recordHead, answer.size()), answer);
    QCOMPARE(client.received[0], answer.size() == 2 ? '\x15' : '\x16');
    if (answer.size() == 2)
        QTRY_VERIFY(client.closed);
}

void TestGuardedTls::hangsUpOnPlainText()
{
    Site site(true);
    Client client(*site.guard, false);
    client.send(get("/echo/1"));
    QTRY_VERIFY(client.closed);
    QVERIFY(!client.received.contains("number 1."));
    QTRY_COMPARE(site.guard->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestGuardedTls)
#include "tst_guardedtls.moc"
