// SPDX-License-Identifier: MIT
// An OpenID client never does without both: an ID token with a nonce, and a challenge that the provider checks.
#include "oauthclientbench.h"
#include "support/results.h"

#include <QTest>
#include <QUrlQuery>

using namespace OAuthClientBench;

class TestOAuthClientIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAlwaysAskedFor_data();
    void isAlwaysAskedFor();
    void orAnAnnouncedChallenge_data();
    void orAnAnnouncedChallenge();
};

void TestOAuthClientIdToken::isAlwaysAskedFor_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("sent");
    QTest::newRow("as configured") << QStringList() << u"openid email"_s;
    QTest::newRow("others only") << QStringList{u"email"_s, u"calendar"_s} << u"openid email calendar"_s;
    QTest::newRow("it is there") << QStringList{u"email"_s, u"openid"_s} << u"email openid"_s;
}

void TestOAuthClientIdToken::isAlwaysAskedFor()
{
    QFETCH(const QStringList, scopes);
    QFETCH(const QString, sent);
    const Bench bench;
    const auto url = bench.client->authorizationUrl({.redirectUri = u"https://us.example/back"_s,
                                                     .state = u"s"_s,
                                                     .nonce = u"n"_s,
                                                     .codeVerifier = u"v"_s,
                                                     .scopes = scopes},
                                                    QDeadlineTimer(5000));
    VERIFY_OK(url);
    QCOMPARE(QUrlQuery(*url).queryItemValue(u"scope"_s, QUrl::FullyDecoded), sent);
}

void TestOAuthClientIdToken::orAnAnnouncedChallenge_data()
{
    QTest::addColumn<QByteArray>("announced");
    QTest::addColumn<bool>("isUsed");
    QTest::addColumn<QByteArray>("result");
    const QByteArray s256 = R"(,"code_challenge_methods_supported":["plain","S256"])";
    const QByteArray failed = "OAuthProviderFailed";
    QTest::newRow("announced") << s256 << true << QByteArray("Ok");
    QTest::newRow("announced, and not used") << s256 << false << failed;
    QTest::newRow("not announced") << QByteArray() << true << failed;
    QTest::newRow("another method") << QByteArray(R"(,"code_challenge_methods_supported":["plain"])") << true << failed;
}

// Without either a stolen code would be as good as one's own.
void TestOAuthClientIdToken::orAnAnnouncedChallenge()
{
    QFETCH(const QByteArray, announced);
    QFETCH(const bool, isUsed);
    QFETCH(const QByteArray, result);
    const Bench bench([&](OAuthClientSettings &settings) { settings.provider.pkce = isUsed; });
    bench.fetcher->answer(discoveryUrl, discovery(announced));
    bench.fetcher->answer(tokenUrl, R"({"access_token":"at","token_type":"Bearer"})");
    bench.fetcher->answer(userinfoUrl, R"({"sub":"person","email":"p@example.org"})");
    QCOMPARE(outcome(bench.logIn()), result);
}

QTEST_GUILESS_MAIN(TestOAuthClientIdToken)
#include "tst_oauthclient_idtoken.moc"
