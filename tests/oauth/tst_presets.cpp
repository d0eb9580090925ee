// SPDX-License-Identifier: MIT
// A whole login with every preset, against the answers of its provider as recorded in data/recorded.json, from the
// documentation of each: what is sent there, and what is made of it.
#include "crypto/jwt.h"
#include "oauth/oauthclient.h"
#include "providerkey.h"
#include "recordedfetcher.h"
#include "support/results.h"
#include "testing/fixedclock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char secret[] = "the secret";

//! Signs as the providers do, by RS256 or ES256.
struct Signer
{
    Internal::KeyPtr rsa = TestKeys::makeRsa(2048);
    Internal::KeyPtr ec = TestKeys::makeEc("P-256");

    [[nodiscard]] QByteArray keys() const
    {
        return R"({"keys":[)" + ProviderKey::jwkOf(rsa, "r") + ',' + ProviderKey::ecJwkOf(ec, "e") + "]}";
    }
    [[nodiscard]] QByteArray sign(const QJsonObject &claims, bool isEc) const
    {
        const auto key = JwtKey::fromPem(Secret(QByteArrayView(TestKeys::privatePem(isEc ? ec : rsa))),
                                         isEc ? JwtAlgorithm::ES256 : JwtAlgorithm::RS256);
        const QByteArray json = QJsonDocument(claims).toJson(QJsonDocument::Compact);
        return *Jwt::sign(*JwtClaims::fromJson(json), key->withKeyId(isEc ? u"e"_s : u"r"_s));
    }
};

QByteArray jsonOf(const QJsonValue &value)
{
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
            .toJson(QJsonDocument::Compact);
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void logsIn_data() { addRows(); }
    void logsIn();
    void sendsTheBrowser_data() { addRows(); }
    void sendsTheBrowser();

private:
    void addRows();
    void play();
    [[nodiscard]] OAuthProvider provider() const;
    [[nodiscard]] QJsonObject discovery() const;
    [[nodiscard]] QByteArray answerOf(const QJsonValue &recorded) const;

    QJsonObject all;
    Signer signer;
    FixedClock clock;
    QString name;       // of the row
    QJsonObject record; // what its provider answers
    std::shared_ptr<RecordedFetcher> fetcher;
    std::unique_ptr<OAuthClient> client;
};

void TestPresets::initTestCase()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/oauth/data/recorded.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    all = QJsonDocument::fromJson(file.readAll(), &error).object();
    QCOMPARE(error.errorString(), u"no error occurred"_s);
    QStringList recorded = all.keys();
    QStringList names = oauthProviderNames();
    recorded.sort();
    names.sort();
    QCOMPARE(recorded, names); // none without a record
}

void TestPresets::addRows()
{
    QTest::addColumn<QString>("preset");
    for (const QString &preset : oauthProviderNames())
        QTest::newRow(qPrintable(preset)) << preset;
}

void TestPresets::init()
{
    QFETCH(const QString, preset);
    name = preset;
    record = all.value(name).toObject();
    play();
    auto made = OAuthClient::create(
            {.name = name,
             .provider = provider(),
             .tenant = record.value(u"tenant").toString(),
             .clientId = u"client"_s,
             .clientSecret = Secret(secret),
             .signingKey = JwtKey::fromPem(Secret(QByteArrayView(TestKeys::privatePem(signer.ec))), JwtAlgorithm::ES256)
                                   ->withKeyId(u"KEY"_s),
             .teamId = u"TEAM"_s,
             .fetcher = fetcher,
             .clock = &clock});
    VERIFY_OK(made);
    client = *std::move(made);
}

//! The generic rows have their addresses from the configuration.
OAuthProvider TestPresets::provider() const
{
    OAuthProvider found = *oauthProvider(name);
    if (name == u"openid")
        found.discoveryUrl = u"https://login.example.org/.well-known/openid-configuration"_s;
    if (name == u"oauth2") {
        found.authorizeEndpoint = record.value(u"authorize").toString();
        found.accessTokenEndpoint = u"https://accounts.example.org/token"_s;
        found.profileEndpoint = u"https://accounts.example.org/me"_s;
    }
    return found;
}

QJsonObject TestPresets::discovery() const
{
    const QJsonObject answers = record.value(u"answers").toObject();
    for (const QString &url : answers.keys()) {
        if (url.endsWith(u"/.well-known/openid-configuration"))
            return answers.value(url).toObject();
    }
    return {};
}

//! With what belongs to this login: tokens that are signed now.
QByteArray TestPresets::answerOf(const QJsonValue &recorded) const
{
    const qint64 now = clock.secondsSinceEpoch().count();
    const QJsonObject about = discovery();
    const bool isEc = about.value(u"id_token_signing_alg_values_supported").toArray().at(0).toString() == u"ES256";
    const auto issued = [&](const QJsonValue &value) {
        QJsonObject claims = value.toObject();
        claims.insert(u"iss"_s, about.value(u"issuer"));
        claims.insert(u"aud"_s, u"client"_s);
        claims.insert(u"iat"_s, now);
        claims.insert(u"exp"_s, now + 300);
        claims.insert(u"nonce"_s, u"the nonce"_s);
        return signer.sign(claims, isEc);
    };
    QJsonObject answer = recorded.toObject();
    if (answer.contains(u"jwt"))
        return issued(answer.value(u"jwt"));
    if (!answer.value(u"id_token").isObject())
        return jsonOf(recorded);
    answer.insert(u"id_token"_s, QString::fromLatin1(issued(answer.value(u"id_token"))));
    return jsonOf(answer);
}

void TestPresets::play()
{
    fetcher = std::make_shared<RecordedFetcher>();
    const QJsonObject answers = record.value(u"answers").toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const bool isJwt = answer.value().toObject().contains(u"jwt");
        fetcher->answer(answer.key(), answerOf(answer.value()), 200, isJwt ? "application/jwt" : "application/json");
    }
    if (const QString keys = discovery().value(u"jwks_uri").toString(); !keys.isEmpty())
        fetcher->answer(keys, signer.keys());
}

void TestPresets::logsIn()
{
    const QJsonObject about = discovery();
    const bool sendsIssuer = about.value(u"authorization_response_iss_parameter_supported").toBool();
    const auto login = client->logIn({.code = u"the code"_s,
                                      .redirectUri = u"https://us.example/back"_s,
                                      .codeVerifier = u"verifier"_s,
                                      .nonce = u"the nonce"_s,
                                      .issuer = sendsIssuer ? about.value(u"issuer").toString() : QString()},
                                     QDeadlineTimer(5000));
    VERIFY_OK(login);
    QCOMPARE(login->identity.accountId, record.value(u"id").toString());
    QCOMPARE(login->identity.email.value_or(QString()), record.value(u"email").toString());
    QCOMPARE(login->identity.emailVerified, record.value(u"verified").toBool());
    QVERIFY(!login->tokens.accessToken.isEmpty());
    QCOMPARE(login->tokens.refreshToken.has_value(), record.value(u"refreshes").toBool());

    const auto tokenCall = std::find_if(fetcher->calls.cbegin(), fetcher->calls.cend(),
                                        [](const HttpCall &call) { return call.method == "POST"; });
    QVERIFY(tokenCall != fetcher->calls.cend());
    const QByteArrayList form = tokenCall->body.split('&');
    QVERIFY(form.contains("grant_type=authorization_code"));
    QVERIFY(form.contains("code=the%20code"));
    const QString way = record.value(u"authentication").toString();
    const std::pair<QByteArray, QByteArray> basic{"Authorization",
                                                  "Basic " + QByteArray("client:the%20secret").toBase64()};
    QCOMPARE(tokenCall->headers.contains(basic), way == u"basic");
    QCOMPARE(form.contains("client_secret=the%20secret"), way == u"form");
    QCOMPARE(tokenCall->body.contains("client_secret=ey"), way == u"apple");
    if (const QJsonArray header = record.value(u"header").toArray(); !header.isEmpty())
        QCOMPARE(fetcher->lastHeader(header.at(0).toString().toLatin1()), header.at(1).toString().toLatin1());
}

void TestPresets::sendsTheBrowser()
{
    const auto url = client->authorizationUrl({.redirectUri = u"https://us.example/back"_s,
                                               .state = u"s"_s,
                                               .nonce = u"n"_s,
                                               .codeVerifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s},
                                              QDeadlineTimer(5000));
    VERIFY_OK(url);
    QCOMPARE(url->toString(QUrl::RemoveQuery), record.value(u"authorize").toString());
    const QUrlQuery query(*url);
    const auto item = [&](const QString &key) {
        return query.queryItemValue(key, QUrl::FullyDecoded);
    };
    const OAuthProvider row = provider();
    QCOMPARE(item(u"response_type"_s), u"code"_s);
    QCOMPARE(item(u"client_id"_s), u"client"_s);
    QCOMPARE(item(u"redirect_uri"_s), u"https://us.example/back"_s);
    QCOMPARE(item(u"state"_s), u"s"_s);
    QCOMPARE(item(u"scope"_s), row.scopes.join(u' '));
    QCOMPARE(item(u"nonce"_s), row.isOpenId() ? u"n"_s : QString());
    QCOMPARE(item(u"code_challenge"_s), // RFC 7636, appendix B
             row.pkce ? u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s : QString());
    for (const auto &[key, value] : QUrlQuery(row.extraParameters).queryItems())
        QCOMPARE(item(key), value);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
