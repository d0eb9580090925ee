// SPDX-License-Identifier: MIT
// From [[backend]] tables to login methods: every algorithm, every way to get one wrong.
#include "backends.h"

#include "crypto/testkeys.h"
#include "support/results.h"
#include "support/testmanager.h"

#include <QTemporaryDir>

using namespace Gatehouse;
using Auth::Error;
using Auth::Secret;
using namespace Qt::StringLiterals;
using Transport = BackendSettings::Transport;
using Strategy = BackendSettings::Strategy;

namespace {

//! Where a backend's token comes from, in one header.
class OneHeader final : public Auth::RequestHeaders
{
public:
    OneHeader(QByteArray name, QByteArray value) : m_name(std::move(name)), m_value(std::move(value)) {}
    QByteArray header(QByteArrayView name) const override { return name == m_name ? m_value : QByteArray(); }

private:
    const QByteArray m_name;
    const QByteArray m_value;
};

//! The defaults but for what \a change changes.
template<typename Change>
BackendSettings backendNamed(const QString &name, Change change)
{
    BackendSettings settings;
    settings.name = name;
    change(settings);
    return settings;
}

BackendSettings backendNamed(const QString &name, Strategy strategy = Strategy::Jwt)
{
    return backendNamed(name, [strategy](BackendSettings &settings) { settings.strategy = strategy; });
}

BackendSettings jwtBackend(const QString &algorithm, const QString &privateKeyFile = {},
                           const QString &publicKeyFile = {})
{
    return backendNamed(u"mobile"_s, [&](BackendSettings &settings) {
        settings.algorithm = algorithm;
        settings.privateKeyFile = privateKeyFile;
        settings.publicKeyFile = publicKeyFile;
    });
}

QByteArray valueOf(const Auth::HttpAnswer &answer, QByteArrayView name)
{
    for (const auto &[key, value] : answer.headers) {
        if (name == key)
            return value;
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Gatehouse::BackendSettings)

class TestBackends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void algorithms_data();
    void algorithms();
    void refusesKeys_data();
    void refusesKeys();
    void refusesSecrets_data();
    void refusesSecrets();
    void bearerHandsOutTokens();
    void cookies_data();
    void cookies();
    void refusesCookies_data();
    void refusesCookies();
    void keepsTheirOrder();
    void onlyItsOwnAudience();
    void databaseTokensDie();
    void refusesWhatItDoesNotKnow();

private:
    Auth::Result<QList<Auth::AuthenticationBackend>> make(const QList<BackendSettings> &settings,
                                                          const Secret &key = secret())
    {
        return makeBackends(settings, key, m_database.tokens);
    }
    static Secret secret() { return Secret(QByteArray(64, 'k')); }
    QString path(const QString &name) const { return name.isEmpty() ? QString() : m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &contents) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    }

    QTemporaryDir m_folder;
    Auth::FixedClock m_clock;
    TestDatabase m_database;
    Auth::UserManager m_manager{m_database.users, &m_database.tokens,
                                TestManager::settings(m_database.schema, m_clock)};
    Auth::User m_ada;
};

void TestBackends::initTestCase()
{
    m_ada = m_database.add(u"ada@example.org"_s);
    const auto writePair = [this](const QString &name, const TestKeys::KeyPtr &key) {
        write(name + u".pem"_s, TestKeys::privatePem(key));
        write(name + u".pub"_s, TestKeys::publicPem(key));
    };
    writePair(u"rsa"_s, TestKeys::makeRsa(2048));
    writePair(u"otherrsa"_s, TestKeys::makeRsa(2048));
    writePair(u"smallrsa"_s, TestKeys::makeRsa(1024));
    writePair(u"p256"_s, TestKeys::makeEc("P-256"));
    writePair(u"p384"_s, TestKeys::makeEc("P-384"));
    writePair(u"p521"_s, TestKeys::makeEc("P-521"));
    writePair(u"ed25519"_s, TestKeys::makeKey("ED25519"));
    writePair(u"ed448"_s, TestKeys::makeKey("ED448"));
    writePair(u"x25519"_s, TestKeys::makeKey("X25519"));
    write(u"encrypted.pem"_s, TestKeys::privatePem(TestKeys::makeEc("P-256"), "passphrase"));
    write(u"empty.pem"_s, {});
    write(u"text.pem"_s, "Dear diary,\n");
    write(u"binary.pem"_s, QByteArray(5000, '\0'));
}

void TestBackends::algorithms_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("key"); // empty: the shared secret
    QTest::addColumn<bool>("namesPublicKey");
    for (const QString &algorithm : {u"HS256"_s, u"HS384"_s, u"HS512"_s})
        QTest::newRow(qPrintable(algorithm)) << algorithm << QString() << false;
    const QList<std::pair<QString, QString>> pairs{
            {u"RS256"_s, u"rsa"_s},  {u"RS384"_s, u"rsa"_s},     {u"RS512"_s, u"rsa"_s},  {u"PS256"_s, u"rsa"_s},
            {u"PS384"_s, u"rsa"_s},  {u"PS512"_s, u"rsa"_s},     {u"ES256"_s, u"p256"_s}, {u"ES384"_s, u"p384"_s},
            {u"ES512"_s, u"p521"_s}, {u"EdDSA"_s, u"ed25519"_s}, {u"EdDSA"_s, u"ed448"_s}};
    for (const auto &[algorithm, key] : pairs) {
        QTest::addRow("%s with %s", qPrintable(algorithm), qPrintable(key)) << algorithm << key << false;
        QTest::addRow("%s with %s and its public half", qPrintable(algorithm), qPrintable(key))
                << algorithm << key << true;
    }
}

void TestBackends::algorithms()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QString, key);
    QFETCH(const bool, namesPublicKey);
    const auto backends = make({jwtBackend(algorithm, key.isEmpty() ? QString() : path(key + u".pem"_s),
                                           namesPublicKey ? path(key + u".pub"_s) : QString())});
    VERIFY_OK(backends);
    QCOMPARE(backends->size(), 1);
    Auth::Strategy &strategy = *backends->constFirst().strategy;
    const auto token = strategy.writeToken(m_ada);
    VERIFY_OK(token);
    const QByteArray bytes = token->reveal().toByteArray();
    QCOMPARE(QByteArray::fromBase64(bytes.first(bytes.indexOf('.')), QByteArray::Base64UrlEncoding),
             QByteArray(R"({"alg":")" + algorithm.toLatin1() + R"(","typ":"JWT"})"));
    const auto user = strategy.readToken(bytes, m_manager);
    VERIFY_OK(user);
    QCOMPARE(user->email, m_ada.email);
    QByteArray forged = bytes;
    forged[forged.size() - 10] = forged[forged.size() - 10] == 'A' ? 'B' : 'A';
    COMPARE_ERROR(strategy.readToken(forged, m_manager), Error::InvalidToken);
}

void TestBackends::refusesKeys_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("privateKey");
    QTest::addColumn<QString>("publicKey");
    QTest::addColumn<QString>("named"); // the file that the sentence is about
    const auto row = [](const char *name, const QString &algorithm, const QString &privateKey, const QString &publicKey,
                        const QString &named) {
        QTest::newRow(name) << algorithm << privateKey << publicKey << named;
    };
    row("an EC key for RSA", u"RS256"_s, u"p256.pem"_s, {}, u"p256.pem"_s);
    row("an RSA key for ECDSA", u"ES256"_s, u"rsa.pem"_s, {}, u"rsa.pem"_s);
    row("an EC key of another curve", u"ES384"_s, u"p256.pem"_s, {}, u"p256.pem"_s);
    row("an EC key for EdDSA", u"EdDSA"_s, u"p256.pem"_s, {}, u"p256.pem"_s);
    row("a key that cannot sign at all", u"EdDSA"_s, u"x25519.pem"_s, {}, u"x25519.pem"_s);
    row("a small RSA key", u"RS256"_s, u"smallrsa.pem"_s, {}, u"smallrsa.pem"_s);
    row("a public key to sign with", u"RS256"_s, u"rsa.pub"_s, {}, u"rsa.pub"_s);
    row("a public key to sign with, and its name for the other", u"RS256"_s, u"rsa.pub"_s, u"rsa.pub"_s, u"rsa.pub"_s);
    row("the public half of another key", u"RS256"_s, u"rsa.pem"_s, u"otherrsa.pub"_s, u"otherrsa.pub"_s);
    row("the public half of another type", u"RS256"_s, u"rsa.pem"_s, u"p256.pub"_s, u"p256.pub"_s);
    row("a public key that is not there", u"RS256"_s, u"rsa.pem"_s, u"nowhere.pub"_s, u"nowhere.pub"_s);
    row("a private key that is not there", u"RS256"_s, u"nowhere.pem"_s, {}, u"nowhere.pem"_s);
    row("a folder", u"RS256"_s, u"."_s, {}, u"."_s);
    row("an empty file", u"RS256"_s, u"empty.pem"_s, {}, u"empty.pem"_s);
    row("a text", u"RS256"_s, u"text.pem"_s, {}, u"text.pem"_s);
    row("bytes", u"RS256"_s, u"binary.pem"_s, {}, u"binary.pem"_s);
    row("a key with a passphrase, which nobody is asked for", u"ES256"_s, u"encrypted.pem"_s, {}, u"encrypted.pem"_s);
}

void TestBackends::refusesKeys()
{
    QFETCH(const QString, algorithm);
    QFETCH(const QString, privateKey);
    QFETCH(const QString, publicKey);
    QFETCH(const QString, named);
    const auto backends = make({BackendSettings{}, jwtBackend(algorithm, path(privateKey), path(publicKey))});
    COMPARE_ERROR(backends, Error::InvalidConfiguration);
    const QString reason = backends.error().reason;
    QVERIFY2(reason.startsWith(u"backend mobile: "_s), qPrintable(reason));
    QVERIFY2(reason.contains(path(named)), qPrintable(reason));
    QVERIFY2(reason.size() > path(named).size() + 20, qPrintable(reason));
    QVERIFY2(!reason.contains(u"diary"_s), qPrintable(reason));
}

void TestBackends::refusesSecrets_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("good");
    QTest::newRow("enough for HS256") << u"HS256"_s << 32 << true;
    QTest::newRow("one byte less") << u"HS256"_s << 31 << false;
    QTest::newRow("enough for HS256, not for HS384") << u"HS384"_s << 47 << false;
    QTest::newRow("enough for HS384") << u"HS384"_s << 48 << true;
    QTest::newRow("not enough for HS512") << u"HS512"_s << 63 << false;
    QTest::newRow("none at all") << u"HS256"_s << 0 << false;
}

void TestBackends::refusesSecrets()
{
    QFETCH(const QString, algorithm);
    QFETCH(const int, size);
    QFETCH(const bool, good);
    const auto backends = make({jwtBackend(algorithm)}, Secret(QByteArray(size, 'k')));
    QCOMPARE(outcome(backends), QByteArray(good ? "Ok" : "InvalidConfiguration"));
    if (!good)
        QVERIFY2(backends.error().reason.startsWith(u"backend mobile: "_s), qPrintable(backends.error().reason));
}

void TestBackends::bearerHandsOutTokens()
{
    const auto backends = make({BackendSettings{}});
    VERIFY_OK(backends);
    const Auth::Transport &transport = *backends->constFirst().transport;
    const Auth::HttpAnswer answer = transport.loginAnswer(Secret("the-token"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray(R"({"access_token":"the-token","token_type":"bearer"})"));
    QCOMPARE(transport.readToken(OneHeader("Authorization", "Bearer the-token")),
             std::optional<QByteArray>("the-token"));
    QVERIFY(!transport.readToken(OneHeader("Cookie", "fastapiusersauth=the-token")));
}

void TestBackends::cookies_data()
{
    QTest::addColumn<BackendSettings>("settings");
    QTest::addColumn<QByteArray>("cookie");
    const auto row = [](const char *name, void (*change)(BackendSettings &), const QByteArray &cookie) {
        BackendSettings settings;
        settings.transport = Transport::Cookie;
        change(settings);
        QTest::newRow(name) << settings << cookie;
    };
    using SameSite = BackendSettings::SameSite;
    using namespace std::chrono_literals;
    row(
            "as it is by default", [](BackendSettings &) {},
            "fastapiusersauth=t; HttpOnly; Max-Age=3600; Path=/; SameSite=lax; Secure");
    row(
            "as long as the token", [](BackendSettings &s) { s.lifetime = 60s; },
            "fastapiusersauth=t; HttpOnly; Max-Age=60; Path=/; SameSite=lax; Secure");
    row(
            "a token without end", [](BackendSettings &s) { s.lifetime = 0s; },
            "fastapiusersauth=t; HttpOnly; Path=/; SameSite=lax; Secure");
    row(
            "shorter than the token", [](BackendSettings &s) { s.cookieMaxAge = 5s; },
            "fastapiusersauth=t; HttpOnly; Max-Age=5; Path=/; SameSite=lax; Secure");
    row(
            "until the browser closes", [](BackendSettings &s) { s.cookieMaxAge = 0s; },
            "fastapiusersauth=t; HttpOnly; Path=/; SameSite=lax; Secure");
    row(
            "everything else",
            [](BackendSettings &s) {
                s.cookieName = u"__Host-s"_s;
                s.cookiePath = u"/app"_s;
                s.cookieDomain = u"example.org"_s;
                s.cookieHttpOnly = false;
                s.cookieSameSite = SameSite::Strict;
            },
            "__Host-s=t; Domain=example.org; Max-Age=3600; Path=/app; SameSite=strict; Secure");
    row(
            "without TLS", [](BackendSettings &s) { s.cookieSecure = false; },
            "fastapiusersauth=t; HttpOnly; Max-Age=3600; Path=/; SameSite=lax");
    row(
            "for other sites", [](BackendSettings &s) { s.cookieSameSite = SameSite::None; },
            "fastapiusersauth=t; HttpOnly; Max-Age=3600; Path=/; SameSite=none; Secure");
}

void TestBackends::cookies()
{
    QFETCH(const BackendSettings, settings);
    QFETCH(const QByteArray, cookie);
    const auto backends = make({settings});
    VERIFY_OK(backends);
    const Auth::Transport &transport = *backends->constFirst().transport;
    const Auth::HttpAnswer login = transport.loginAnswer(Secret("t"));
    QCOMPARE(login.status, 204);
    QCOMPARE(valueOf(login, "Set-Cookie"), cookie);
    QCOMPARE(transport.readToken(OneHeader("Cookie", "a=b; " + cookie.first(cookie.indexOf(';')))),
             std::optional<QByteArray>("t"));
    // The browser forgets a cookie only when name, path and domain are those of the login.
    const QByteArray logout = valueOf(transport.logoutAnswer(), "Set-Cookie");
    QVERIFY2(logout.contains("; Max-Age=0; "), logout);
    for (const QByteArray &attribute : cookie.mid(cookie.indexOf(';') + 2).split(';')) {
        if (!attribute.trimmed().startsWith("Max-Age"))
            QVERIFY2(logout.contains("; " + attribute.trimmed()), logout);
    }
}

void TestBackends::refusesCookies_data()
{
    QTest::addColumn<BackendSettings>("settings");
    const auto row = [](const char *name, void (*change)(BackendSettings &)) {
        BackendSettings settings = backendNamed(u"web"_s);
        settings.transport = Transport::Cookie;
        change(settings);
        QTest::newRow(name) << settings;
    };
    row("no name", [](BackendSettings &s) { s.cookieName.clear(); });
    row("a name with an equals sign", [](BackendSettings &s) { s.cookieName = u"a=b"_s; });
    row("a name beyond Latin-1", [](BackendSettings &s) { s.cookieName = u"名"_s; });
    row("a path with another attribute", [](BackendSettings &s) { s.cookiePath = u"/; Domain=evil.example"_s; });
    row("a path with a line end", [](BackendSettings &s) { s.cookiePath = u"/\r\nSet-Cookie: a=b"_s; });
    row("a path beyond ASCII", [](BackendSettings &s) { s.cookiePath = u"/ü"_s; });
    row("a domain with a semicolon", [](BackendSettings &s) { s.cookieDomain = u"a;b"_s; });
    row("for other sites and not Secure", [](BackendSettings &s) {
        s.cookieSecure = false;
        s.cookieSameSite = BackendSettings::SameSite::None;
    });
}

void TestBackends::refusesCookies()
{
    QFETCH(const BackendSettings, settings);
    const auto backends = make({settings});
    COMPARE_ERROR(backends, Error::InvalidConfiguration);
    QVERIFY2(backends.error().reason.startsWith(u"backend web: "_s), qPrintable(backends.error().reason));
}

void TestBackends::keepsTheirOrder()
{
    const auto backends =
            make({backendNamed(u"b"_s), backendNamed(u"a"_s, Strategy::Database),
                  backendNamed(u"c"_s, [](BackendSettings &settings) { settings.transport = Transport::Cookie; })});
    VERIFY_OK(backends);
    QStringList names;
    for (const Auth::AuthenticationBackend &backend : *backends)
        names << backend.name;
    QCOMPARE(names, (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

void TestBackends::onlyItsOwnAudience()
{
    const auto backends =
            make({backendNamed(u"web"_s),
                  backendNamed(u"app"_s, [](BackendSettings &settings) { settings.audience = {u"app"_s}; })});
    VERIFY_OK(backends);
    const auto token = (*backends)[0].strategy->writeToken(m_ada);
    VERIFY_OK(token);
    VERIFY_OK((*backends)[0].strategy->readToken(token->reveal(), m_manager));
    COMPARE_ERROR((*backends)[1].strategy->readToken(token->reveal(), m_manager), Error::InvalidToken);
}

void TestBackends::databaseTokensDie()
{
    const auto backends = make({backendNamed(u"db"_s, Strategy::Database)});
    VERIFY_OK(backends);
    Auth::Strategy &strategy = *backends->constFirst().strategy;
    const auto token = strategy.writeToken(m_ada);
    VERIFY_OK(token);
    QCOMPARE(token->size(), 43);
    VERIFY_OK(strategy.readToken(token->reveal(), m_manager));
    VERIFY_OK(strategy.destroyToken(token->reveal(), m_ada));
    COMPARE_ERROR(strategy.readToken(token->reveal(), m_manager), Error::InvalidToken);
}

void TestBackends::refusesWhatItDoesNotKnow()
{
    // Never another strategy than the one that was asked for.
    const auto redis = make({backendNamed(u"cache"_s, Strategy::Redis)});
    COMPARE_ERROR(redis, Error::InvalidConfiguration);
    QVERIFY2(redis.error().reason.startsWith(u"backend cache: "_s), qPrintable(redis.error().reason));
    for (const QString &algorithm : {u"none"_s, u"hs256"_s, u""_s, u"ES256K"_s}) {
        const auto backends = make({jwtBackend(algorithm)});
        COMPARE_ERROR(backends, Error::InvalidConfiguration);
        QVERIFY2(backends.error().reason.startsWith(u"backend mobile: "_s), qPrintable(backends.error().reason));
    }
}

QTEST_GUILESS_MAIN(TestBackends)
#include "tst_backends.moc"
