// SPDX-License-Identifier: MIT
#include "crypto/jwt.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Auth;

namespace {

const QString python = QStringLiteral("/usr/bin/python3"); // Debian's, which has python3-jwt and python3-cryptography
const QStringList audience{QStringLiteral("fastapi-users:auth")};
constexpr int patience = 30'000; // milliseconds, for a machine that is busy

//! The claims that both sides sign.
JwtClaims sharedClaims()
{
    JwtClaims claims;
    claims.setSubject(QStringLiteral("\u00e4 \"quoted\" \U0001f642"));
    claims.setAudiences(audience);
    claims.setExpiresAt(std::chrono::seconds(4'000'000'000));
    claims.setInteger(QStringLiteral("n"), -5);
    claims.setBoolean(QStringLiteral("yes"), true);
    return claims;
}

} // namespace

//! Tokens both ways between this library and PyJWT; one Python process serves all of it.
class TestJwtInterop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void weReadTheirs_data();
    void weReadTheirs();
    void theyReadOurs_data();
    void theyReadOurs();
    void bothRefuseABentOne_data();
    void bothRefuseABentOne();

private:
    [[nodiscard]] QByteArray readLine();
    [[nodiscard]] QByteArray ask(const QByteArray &name, JwtAlgorithm algorithm, const QByteArray &token);
    [[nodiscard]] Secret readKey(const QString &file) const;
    [[nodiscard]] Result<JwtKey> signingKey(const QString &name, JwtAlgorithm algorithm) const;
    [[nodiscard]] Result<JwtKey> verifyingKey(const QString &name, JwtAlgorithm algorithm) const;
    void addTokenRows() const;

    struct Token
    {
        QByteArray keyName;
        QByteArray algorithm;
        QByteArray text;
    };

    QTemporaryDir m_directory;
    QProcess m_peer;
    QList<Token> m_theirs;
};

void TestJwtInterop::initTestCase()
{
    if (QProcess::execute(python, {QStringLiteral("-c"), QStringLiteral("import jwt, cryptography")}) != 0)
        QFAIL("needs Debian's python3-jwt and python3-cryptography");
    const QString script = QFINDTESTDATA("pyjwt_peer.py");
    QVERIFY(!script.isEmpty());
    QVERIFY(m_directory.isValid());
    m_peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_peer.start(python, {script, m_directory.path()});
    QVERIFY(m_peer.waitForStarted(patience));
    for (QByteArray line = readLine(); line != "."; line = readLine()) {
        const QList<QByteArray> words = line.split(' ');
        QCOMPARE(words.size(), 3);
        m_theirs.append({words[0], words[1], words[2]});
    }
    QCOMPARE(m_theirs.size(), 14); // thirteen algorithms, EdDSA with both curves
}

void TestJwtInterop::cleanupTestCase()
{
    m_peer.closeWriteChannel(); // the end of its input is the end of the peer
    QVERIFY(m_peer.state() == QProcess::NotRunning || m_peer.waitForFinished(patience));
    QCOMPARE(m_peer.exitCode(), 0);
}

QByteArray TestJwtInterop::readLine()
{
    while (!m_peer.canReadLine()) {
        if (!m_peer.waitForReadyRead(patience))
            return "no answer";
    }
    return m_peer.readLine().trimmed();
}

QByteArray TestJwtInterop::ask(const QByteArray &name, JwtAlgorithm algorithm, const QByteArray &token)
{
    m_peer.write(name + ' ' + jwtAlgorithmName(algorithm).data() + ' ' + token + '\n');
    return readLine();
}

Secret TestJwtInterop::readKey(const QString &file) const
{
    QFile key(QDir(m_directory.path()).filePath(file));
    return key.open(QIODevice::ReadOnly) ? Secret(key.readAll()) : Secret();
}

Result<JwtKey> TestJwtInterop::signingKey(const QString &name, JwtAlgorithm algorithm) const
{
    return name == QStringLiteral("secret") ? JwtKey::fromSecret(readKey(name), algorithm)
                                            : JwtKey::fromPem(readKey(name + QStringLiteral(".private")), algorithm);
}

Result<JwtKey> TestJwtInterop::verifyingKey(const QString &name, JwtAlgorithm algorithm) const
{
    return name == QStringLiteral("secret") ? JwtKey::fromSecret(readKey(name), algorithm)
                                            : JwtKey::fromPem(readKey(name + QStringLiteral(".public")), algorithm);
}

void TestJwtInterop::addTokenRows() const
{
    QTest::addColumn<QByteArray>("keyName");
    QTest::addColumn<QByteArray>("algorithmName");
    QTest::addColumn<QByteArray>("token");
    for (const Token &token : m_theirs)
        QTest::addRow("%s with %s", token.algorithm.constData(), token.keyName.constData())
                << token.keyName << token.algorithm << token.text;
}

void TestJwtInterop::weReadTheirs_data()
{
    addTokenRows();
}

void TestJwtInterop::weReadTheirs()
{
    QFETCH(const QByteArray, keyName);
    QFETCH(const QByteArray, algorithmName);
    QFETCH(const QByteArray, token);
    const auto algorithm = jwtAlgorithmFromName(QString::fromLatin1(algorithmName));
    QVERIFY(algorithm);
    const auto key = verifyingKey(QString::fromLatin1(keyName), *algorithm);
    QVERIFY(key);
    const auto claims = Jwt::verify(token, *key, {.audiences = audience});
    QVERIFY2(claims, claims ? "" : claims.error().detail);
    QCOMPARE(*claims, sharedClaims());
}

void TestJwtInterop::theyReadOurs_data()
{
    addTokenRows();
}

void TestJwtInterop::theyReadOurs()
{
    QFETCH(const QByteArray, keyName);
    QFETCH(const QByteArray, algorithmName);
    const auto algorithm = jwtAlgorithmFromName(QString::fromLatin1(algorithmName));
    QVERIFY(algorithm);
    const auto key = signingKey(QString::fromLatin1(keyName), *algorithm);
    QVERIFY(key);
    // More than once: r or s of ECDSA is shorter than its field now and then, and has to be padded.
    for (int i = 0; i < (algorithmName.startsWith("ES") ? 20 : 1); ++i) {
        const auto token = Jwt::sign(sharedClaims(), key->withKeyId(i % 2 ? QStringLiteral("named") : QString()));
        QVERIFY(token);
        const QByteArray answer = ask(keyName, *algorithm, *token);
        const auto claims = JwtClaims::fromJson(answer);
        QVERIFY2(claims, answer.constData());
        QCOMPARE(*claims, sharedClaims());
    }
}

void TestJwtInterop::bothRefuseABentOne_data()
{
    addTokenRows();
}

void TestJwtInterop::bothRefuseABentOne()
{
    QFETCH(const QByteArray, keyName);
    QFETCH(const QByteArray, algorithmName);
    QFETCH(QByteArray, token);
    const auto algorithm = jwtAlgorithmFromName(QString::fromLatin1(algorithmName));
    QVERIFY(algorithm);
    const auto key = verifyingKey(QString::fromLatin1(keyName), *algorithm);
    QVERIFY(key);
    const qsizetype inSignature = token.lastIndexOf('.') + 10;
    token[inSignature] = token[inSignature] == 'A' ? 'B' : 'A';
    const auto claims = Jwt::verify(token, *key, {.audiences = audience});
    QVERIFY(!claims);
    QCOMPARE(claims.error().reason, Jwt::Failure::Reason::BadSignature);
    QCOMPARE(ask(keyName, *algorithm, token), QByteArray("refused: Signature verification failed"));
}

QTEST_GUILESS_MAIN(TestJwtInterop)
#include "tst_jwtinterop.moc"
