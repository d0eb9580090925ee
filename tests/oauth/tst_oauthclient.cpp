// SPDX-License-Identifier: MIT
// A client against an OpenID provider made of recorded answers: what it sends, what it takes.
#include "oauthclientbench.h"
#include "support/results.h"

#include <QTest>
#include <QUrlQuery>

using namespace OAuthClientBench;
using namespace std::chrono_literals;

class TestOAuthClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logsIn();
    void sendsTheBrowser();
    void provesWhoItIs_data();
    void provesWhoItIs();
    void takesRotatedKeys();
    void asksSeldomForKeys();
    void keepsTheDiscoveryDocument();
    void refusesDiscoveryDocuments_data();
    void refusesDiscoveryDocuments();
    void issuers_data();
    void issuers();
    void takesTheAddressOfTheProfile();
    void answersOfTheTokenEndpoint_data();
    void answersOfTheTokenEndpoint();
    void refreshes();
    void revokes();
    void needsCredentials_data();
    void needsCredentials();
    void futures();
};

void TestOAuthClient::logsIn()
{
    const Bench bench;
    const auto login = bench.logIn();
    VERIFY_OK(login);
    QCOMPARE(login->identity.accountId, u"person"_s);
    QCOMPARE(login->identity.email.value_or(QString()), u"ada@example.org"_s);
    QVERIFY(login->identity.emailVerified);
    QCOMPARE(login->tokens.accessToken, u"at"_s);
    QCOMPARE(login->tokens.refreshToken.value_or(QString()), u"rt"_s);
    QCOMPARE(login->tokens.expiresAt.value_or(0s), bench.clock.secondsSinceEpoch() + 1h);
    QCOMPARE(bench.fetcher->count(userinfoUrl), 0); // the ID token says it all
}

void TestOAuthClient::sendsTheBrowser()
{
    const Bench bench;
    QVERIFY(!bench.client->isReady());
    const auto url = bench.client->authorizationUrl({.redirectUri = u"https://us.example/back"_s,
                                                     .state = u"s"_s,
                                                     .nonce = u"n"_s,
                                                     .codeVerifier = u"v"_s,
                                                     .extraParameters = {{u"prompt"_s, u"a&b"_s}}},
                                                    QDeadlineTimer(5000));
    VERIFY_OK(url);
    QVERIFY(bench.client->isReady());
    const QUrlQuery query(*url);
    QVERIFY(url->toString().startsWith(u"https://p.example/authorize?x=1&"_s));
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"openid email"_s);
    QCOMPARE(query.queryItemValue(u"nonce"_s), u"n"_s);
    QCOMPARE(query.queryItemValue(u"code_challenge"_s), codeChallenge(u"v"_s));
    QCOMPARE(query.queryItemValue(u"prompt"_s, QUrl::FullyDecoded), u"a&b"_s);
}

void TestOAuthClient::provesWhoItIs_data()
{
    QTest::addColumn<QByteArray>("announced");
    QTest::addColumn<int>("configured");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("inForm");
    const QByteArray basic = "Basic " + QByteArray("our%20id:se%3Acret%26").toBase64(); // RFC 6749, section 2.3.1
    const auto automatic = int(ClientAuthentication::Automatic);
    QTest::newRow("the provider says nothing") << QByteArray() << automatic << basic << QByteArray();
    QTest::newRow("it takes both") << QByteArray(R"("client_secret_post","client_secret_basic")") << automatic << basic
                                   << QByteArray();
    QTest::newRow("it takes the form only") << QByteArray(R"("client_secret_post")") << automatic << QByteArray()
                                            << QByteArray("client_secret=se%3Acret%26");
    QTest::newRow("configured") << QByteArray() << int(ClientAuthentication::ClientSecretPost) << QByteArray()
                                << QByteArray("client_id=our%20id");
    QTest::newRow("with a key") << QByteArray() << int(ClientAuthentication::PrivateKeyJwt) << QByteArray()
                                << QByteArray(
                                           "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%"
                                           "3Ajwt-bearer");
    QTest::newRow("as Apple wants it") << QByteArray() << int(ClientAuthentication::AppleSecret) << QByteArray()
                                       << QByteArray("client_id=our%20id");
}

void TestOAuthClient::provesWhoItIs()
{
    QFETCH(QByteArray, announced);
    QFETCH(int, configured);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, inForm);
    const auto key = *JwtKey::fromPem(Secret(QByteArrayView(TestKeys::privatePem(TestKeys::makeEc("P-256")))),
                                      JwtAlgorithm::ES256);
    const Bench bench([&](OAuthClientSettings &settings) {
        settings.authentication = ClientAuthentication(configured);
        settings.signingKey = key.withKeyId(u"ours"_s);
        settings.teamId = u"TEAM"_s;
    });
    if (!announced.isEmpty())
        bench.fetcher->answer(discoveryUrl,
                              discovery(R"(,"token_endpoint_auth_methods_supported":[)" + announced + ']'));
    VERIFY_OK(bench.client->exchangeCode({.code = u"c"_s, .redirectUri = u"r"_s, .codeVerifier = u"v"_s},
                                         QDeadlineTimer(5000)));
    QCOMPARE(bench.fetcher->lastHeader("Authorization"), header);
    const QByteArrayList form = bench.fetcher->lastForm();
    QVERIFY(form.contains("code_verifier=v"));
    QVERIFY2(inForm.isEmpty() || form.contains(inForm), form.join('&').constData());
    QByteArray token;
    for (const QByteArray &field : form) {
        if (field.startsWith("client_assertion=") || field.startsWith("client_secret=ey"))
            token = field.mid(field.indexOf('=') + 1);
    }
    const bool isSigned = configured == int(ClientAuthentication::PrivateKeyJwt) ||
                          configured == int(ClientAuthentication::AppleSecret);
    QCOMPARE(!token.isEmpty(), isSigned);
    if (!isSigned)
        return;
    const bool isApple = configured == int(ClientAuthentication::AppleSecret);
    const auto claims =
            Jwt::verify(token, key, {.audiences = {isApple ? u"https://appleid.apple.com"_s : tokenUrl}}, bench.clock);
    QVERIFY(claims.has_value());
    QCOMPARE(claims->subject(), u"our id"_s);
    QCOMPARE(claims->text(u"iss").value_or(QString()), isApple ? u"TEAM"_s : u"our id"_s);
    QVERIFY(claims->expiresAt().has_value());
    QCOMPARE(claims->contains(u"jti"), !isApple);
}

void TestOAuthClient::takesRotatedKeys()
{
    Bench bench;
    VERIFY_OK(bench.logIn());
    bench.key = TestKeys::makeRsa(2048);
    bench.publish(bench.key, "second");
    bench.issue(bench.claims(), u"second"_s);
    VERIFY_OK(bench.logIn());
    QCOMPARE(bench.fetcher->count(keysUrl), 2);
}

void TestOAuthClient::asksSeldomForKeys()
{
    Bench bench;
    bench.issue(bench.claims(), u"unknown"_s);
    for (int i = 0; i < 5; ++i)
        COMPARE_ERROR(bench.logIn(), Error::OAuthProviderFailed);
    QCOMPARE(bench.fetcher->count(keysUrl), 2); // as ever, and once because of the key
    bench.clock.advance(9s);
    COMPARE_ERROR(bench.logIn(), Error::OAuthProviderFailed);
    QCOMPARE(bench.fetcher->count(keysUrl), 2);
    bench.clock.advance(1s);
    COMPARE_ERROR(bench.logIn(), Error::OAuthProviderFailed);
    QCOMPARE(bench.fetcher->count(keysUrl), 3);
}

void TestOAuthClient::keepsTheDiscoveryDocument()
{
    Bench bench;
    VERIFY_OK(bench.logIn());
    VERIFY_OK(bench.logIn());
    QCOMPARE(bench.fetcher->count(discoveryUrl), 1);
    bench.clock.advance(3600s);
    bench.fetcher->answer(discoveryUrl, "down for maintenance", 503);
    bench.issue(bench.claims());
    VERIFY_OK(bench.logIn()); // the old one is good while the provider is away
    QVERIFY(bench.fetcher->count(discoveryUrl) > 1);
    bench.clock.advance(24h);
    bench.issue(bench.claims());
    COMPARE_ERROR(bench.logIn(), Error::OAuthProviderFailed);
}

void TestOAuthClient::refusesDiscoveryDocuments_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("another issuer") << discovery().replace("\"https://p.example\"", "\"https://evil.example\"");
    QTest::newRow("a token endpoint in clear")
            << discovery().replace("https://p.example/token", "http://p.example/token");
    QTest::newRow("keys from a file") << discovery().replace("https://p.example/keys", "file:///etc/keys");
    QTest::newRow("a member twice") << discovery(R"(,"issuer":"https://p.example")");
}

void TestOAuthClient::refusesDiscoveryDocuments()
{
    QFETCH(QByteArray, document);
    const Bench bench;
    bench.fetcher->answer(discoveryUrl, document);
    COMPARE_ERROR(bench.logIn(), Error::OAuthProviderFailed);
    QCOMPARE(bench.fetcher->count(tokenUrl), 0);
}

void TestOAuthClient::issuers_data()
{
    QTest::addColumn<bool>("announced");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the right one") << true << base << true;
    QTest::newRow("none, and none is announced") << false << QString() << true;
    QTest::newRow("none, but one is announced") << true << QString() << false;
    QTest::newRow("another provider's") << false << u"https://evil.example"_s << false;
}

void TestOAuthClient::issuers()
{
    QFETCH(bool, announced);
    QFETCH(QString, issuer);
    QFETCH(bool, isRight);
    const Bench bench;
    if (announced)
        bench.fetcher->answer(discoveryUrl, discovery(R"(,"authorization_response_iss_parameter_supported":true)"));
    QCOMPARE(outcome(bench.logIn(issuer)), isRight ? QByteArray("Ok") : QByteArray("OAuthCodeRefused"));
    QCOMPARE(bench.fetcher->count(tokenUrl), isRight ? 1 : 0); // a code must not reach the wrong provider
}

void TestOAuthClient::takesTheAddressOfTheProfile()
{
    const Bench bench;
    JwtClaims claims = bench.claims();
    claims.setText(u"email"_s, QString());
    bench.issue(claims);
    bench.fetcher->answer(userinfoUrl, R"({"sub":"person","email":"p@example.org","email_verified":false})");
    const auto login = bench.logIn();
    VERIFY_OK(login);
    QCOMPARE(login->identity.email.value_or(QString()), u"p@example.org"_s);
    QVERIFY(!login->identity.emailVerified);
    QCOMPARE(bench.fetcher->lastHeader("Authorization"), QByteArray("Bearer at"));
    bench.fetcher->answer(userinfoUrl, R"({"sub":"another person","email":"p@example.org"})");
    COMPARE_ERROR(bench.logIn(), Error::OAuthProviderFailed);
}

void TestOAuthClient::answersOfTheTokenEndpoint_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("result");
    const QByteArray failed = "OAuthProviderFailed";
    QTest::newRow("the code is not good")
            << 400 << QByteArray(R"({"error":"invalid_grant"})") << QByteArray("OAuthCodeRefused");
    QTest::newRow("GitHub says it with 200")
            << 200 << QByteArray(R"({"error":"bad_verification_code"})") << QByteArray("OAuthCodeRefused");
    QTest::newRow("Slack says it with 200")
            << 200 << QByteArray(R"({"ok":false,"error":"invalid_code"})") << QByteArray("OAuthCodeRefused");
    QTest::newRow("we are not known") << 401 << QByteArray(R"({"error":"invalid_client"})") << failed;
    QTest::newRow("an object as error") << 400 << QByteArray(R"({"error":{"message":"x"}})") << failed;
    QTest::newRow("broken") << 500 << QByteArray("oops") << failed;
    QTest::newRow("no JSON") << 200 << QByteArray("access_token=at&token_type=bearer") << failed;
    QTest::newRow("no token") << 200 << QByteArray("{}") << failed;
    QTest::newRow("a number as token") << 200 << QByteArray(R"({"access_token":1})") << failed;
    QTest::newRow("a token and 500") << 500 << QByteArray(R"({"access_token":"at"})") << failed;
    QTest::newRow("a text as lifetime") << 200 << QByteArray(R"({"access_token":"at","expires_in":"3600"})")
                                        << QByteArray("Ok");
    QTest::newRow("an absurd lifetime") << 200 << QByteArray(R"({"access_token":"at","expires_in":1e300})")
                                        << QByteArray("Ok");
    QTest::newRow("a lifetime that is an object")
            << 200 << QByteArray(R"({"access_token":"at","expires_in":{}})") << QByteArray("Ok");
}

void TestOAuthClient::answersOfTheTokenEndpoint()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, result);
    const Bench bench;
    bench.fetcher->answer(tokenUrl, body, status);
    QCOMPARE(outcome(bench.client->exchangeCode({.code = u"c"_s, .redirectUri = u"r"_s}, QDeadlineTimer(5000))),
             result);
}

void TestOAuthClient::refreshes()
{
    const Bench bench;
    bench.fetcher->answer(tokenUrl, R"({"access_token":"new","expires_in":60})");
    const auto tokens = bench.client->refresh(u"rt"_s, QDeadlineTimer(5000));
    VERIFY_OK(tokens);
    QCOMPARE(tokens->accessToken, u"new"_s);
    QCOMPARE(tokens->refreshToken.value_or(QString()), u"rt"_s); // no new one came: RFC 6749, section 6
    QVERIFY(bench.fetcher->lastForm().contains("grant_type=refresh_token"));
    QVERIFY(bench.fetcher->lastForm().contains("refresh_token=rt"));
    bench.fetcher->answer(tokenUrl, R"({"error":"invalid_grant"})", 400);
    COMPARE_ERROR(bench.client->refresh(u"rt"_s, QDeadlineTimer(5000)), Error::OAuthCodeRefused);
}

void TestOAuthClient::revokes()
{
    const Bench bench;
    bench.fetcher->answer(base + u"/revoke"_s, QByteArray());
    VERIFY_OK(bench.client->revoke(u"at"_s, QDeadlineTimer(5000)));
    QVERIFY(bench.fetcher->lastForm().contains("token=at"));
    bench.fetcher->answer(base + u"/revoke"_s, QByteArray(), 503);
    COMPARE_ERROR(bench.client->revoke(u"at"_s, QDeadlineTimer(5000)), Error::OAuthProviderFailed);
    const Bench other([](OAuthClientSettings &settings) { settings.provider = *oauthProvider(u"github"_s); });
    COMPARE_ERROR(other.client->revoke(u"at"_s, QDeadlineTimer(5000)), Error::NotSupported);
}

void TestOAuthClient::needsCredentials_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no secret") << u"github"_s << QString() << QByteArray();
    QTest::newRow("Apple without a key") << u"apple"_s << QString() << QByteArray("s");
    QTest::newRow("no addresses") << u"oauth2"_s << QString() << QByteArray("s");
    QTest::newRow("an address in clear") << u"oauth2"_s << u"http://p.example/token"_s << QByteArray("s");
    QTest::newRow("an address that is none") << u"oauth2"_s << u"javascript:alert(1)"_s << QByteArray("s");
}

void TestOAuthClient::needsCredentials()
{
    QFETCH(QString, provider);
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, secret);
    OAuthClientSettings settings{.name = u"p"_s,
                                 .provider = *oauthProvider(provider),
                                 .clientId = u"id"_s,
                                 .clientSecret = Secret(QByteArrayView(secret)),
                                 .fetcher = std::make_shared<RecordedFetcher>()};
    if (!endpoint.isEmpty()) {
        settings.provider.authorizeEndpoint = settings.provider.profileEndpoint = u"https://p.example/a"_s;
        settings.provider.accessTokenEndpoint = endpoint;
    }
    COMPARE_ERROR(OAuthClient::create(settings), Error::InvalidConfiguration);
}

void TestOAuthClient::futures()
{
    const Bench bench;
    WorkPool pool;
    const auto future = bench.client->async(
            pool, [](const OAuthClient &client) { return client.refresh(u"rt"_s, QDeadlineTimer(5000)); });
    QTRY_VERIFY(future.isFinished());
    VERIFY_OK(future.result());
}

QTEST_GUILESS_MAIN(TestOAuthClient)
#include "tst_oauthclient.moc"
