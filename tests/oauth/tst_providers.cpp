// SPDX-License-Identifier: MIT
// The presets against the shapes of what the providers answer, as their documentation shows them.
#include "core/json_p.h"
#include "oauth/oauthclient.h"
#include "oauth/profile_p.h"
#include "recordedfetcher.h"
#include "support/results.h"

#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

OAuthProvider provider(const char *name)
{
    const auto found = oauthProvider(QString::fromLatin1(name));
    if (!found)
        qFatal("no provider %s", name);
    return *found;
}

Internal::JsonValue parsed(const QByteArray &json)
{
    const auto value = Internal::parseJson(json);
    if (!value)
        qFatal("no JSON: %s", json.constData());
    return *value;
}

} // namespace

class TestProviders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyHasARow();
    void profiles_data();
    void profiles();
    void addressesThatCannotBeStored_data();
    void addressesThatCannotBeStored();
    void listsOfAddresses_data();
    void listsOfAddresses();
    void profilesWithoutId_data();
    void profilesWithoutId();
    void tenants_data();
    void tenants();
};

void TestProviders::everybodyHasARow()
{
    QStringList names = oauthProviderNames();
    QCOMPARE(names.removeDuplicates(), 0);
    for (const QString &name :
         {u"google"_s,   u"github"_s, u"gitlab"_s, u"facebook"_s,      u"microsoft"_s, u"apple"_s,  u"discord"_s,
          u"linkedin"_s, u"okta"_s,   u"reddit"_s, u"franceconnect"_s, u"kakao"_s,     u"naver"_s,  u"shopify"_s,
          u"spotify"_s,  u"twitch"_s, u"slack"_s,  u"bitbucket"_s,     u"keycloak"_s,  u"oauth2"_s, u"openid"_s})
        QVERIFY2(oauthProvider(name).has_value(), qPrintable(name));
    QVERIFY(!oauthProvider(u"Google"_s));
    QVERIFY(!oauthProvider(QString()));
}

void TestProviders::profiles_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("verified");
    const auto row = [](const char *title, const char *name, const char *json, const char *id, const char *email,
                        bool verified) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(json) << QString::fromLatin1(id)
                             << QString::fromLatin1(email) << verified;
    };
    row("Google: the id of the People API", "google",
        R"({"iss":"https://accounts.google.com","sub":"110169484474386276334","email":"ada@gmail.com","email_verified":true,"name":"Ada"})",
        "people/110169484474386276334", "ada@gmail.com", true);
    row("GitLab", "gitlab", R"({"sub":"1234","name":"Ada","email":"ada@example.org","email_verified":true})", "1234",
        "ada@example.org", true);
    row("Apple: true as a text", "apple",
        R"({"sub":"001.abc.02","email":"x@privaterelay.appleid.com","email_verified":"true","is_private_email":"true"})",
        "001.abc.02", "x@privaterelay.appleid.com", true);
    row("Apple: false as a text", "apple", R"({"sub":"001","email":"a@b.org","email_verified":"false"})", "001",
        "a@b.org", false);
    row("Okta", "okta", R"({"sub":"00uid4BxXw6I6TV4m0g3","email":"ada@example.org","email_verified":true})",
        "00uid4BxXw6I6TV4m0g3", "ada@example.org", true);
    row("Keycloak: an address nobody checked", "keycloak",
        R"({"sub":"f1b2","email_verified":false,"preferred_username":"ada","email":"ada@example.org"})", "f1b2",
        "ada@example.org", false);
    row("Slack", "slack",
        R"({"ok":true,"sub":"U0R7JM","https://slack.com/user_id":"U0R7JM","email":"krane@slack-corp.com","email_verified":true})",
        "U0R7JM", "krane@slack-corp.com", true);
    row("FranceConnect", "franceconnect",
        R"({"sub":"b6048e95bb134ec5b1d1e1fa69f287172e91722b9354d637a1bcf2ebb0fd2ef5v1","email":"ada@example.org"})",
        "b6048e95bb134ec5b1d1e1fa69f287172e91722b9354d637a1bcf2ebb0fd2ef5v1", "ada@example.org", false);
    row("GitHub: a number as id", "github", R"({"login":"octocat","id":583231,"name":"The Octocat","email":null})",
        "583231", "", false);
    row("GitHub: a public address is not called verified", "github", R"({"id":1,"email":"octocat@github.com"})", "1",
        "octocat@github.com", false);
    row("Bitbucket", "bitbucket",
        R"({"username":"ada","uuid":"{a54f16da-24e9-4d7f-a3a7-b1ba2cd98aa3}","account_id":"557058:x","type":"user"})",
        "{a54f16da-24e9-4d7f-a3a7-b1ba2cd98aa3}", "", false);
    row("Microsoft: the principal name, which any administrator writes", "microsoft",
        R"({"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users/$entity","displayName":"Ada","mail":"ceo@bank.example","userPrincipalName":"ada@contoso.com","id":"87d349ed-44d7-43e1-9a83-5f2406dee5bd"})",
        "87d349ed-44d7-43e1-9a83-5f2406dee5bd", "ada@contoso.com", false);
    row("Shopify", "shopify", R"({"shop":{"id":548380009,"name":"Shop","email":"super@supertoys.com"}})", "548380009",
        "super@supertoys.com", false);
    row("Facebook: nobody says that it is checked", "facebook",
        R"({"id":"424242","name":"Ada","email":"ada@example.org"})", "424242", "ada@example.org", false);
    row("Facebook: somebody with a telephone only", "facebook", R"({"id":"424242","name":"Ada"})", "424242", "", false);
    row("Discord", "discord",
        R"({"id":"80351110224678912","username":"Nelly","verified":true,"email":"nelly@discord.com"})",
        "80351110224678912", "nelly@discord.com", true);
    row("Discord: not verified", "discord", R"({"id":"80","verified":false,"email":"nelly@discord.com"})", "80",
        "nelly@discord.com", false);
    row("LinkedIn", "linkedin",
        R"({"sub":"782bbtaQ","name":"John Doe","locale":"en-US","email":"doe@email.com","email_verified":true})",
        "782bbtaQ", "doe@email.com", true);
    row("Reddit has no addresses", "reddit", R"({"name":"ada","id":"abc","email":"not@to.be.used"})", "ada", "", false);
    row("Kakao", "kakao",
        R"({"id":123456789,"kakao_account":{"has_email":true,"is_email_valid":true,"is_email_verified":true,"email":"sample@sample.com"}})",
        "123456789", "sample@sample.com", true);
    row("Kakao: verified once, by now the address of another account", "kakao",
        R"({"id":123456789,"kakao_account":{"is_email_valid":false,"is_email_verified":true,"email":"sample@sample.com"}})",
        "123456789", "sample@sample.com", false);
    row("Kakao: no consent to the address", "kakao",
        R"({"id":123456789,"kakao_account":{"email_needs_agreement":true}})", "123456789", "", false);
    row("Naver", "naver",
        R"({"resultcode":"00","message":"success","response":{"id":"32742776","email":"openapi@naver.com"}})",
        "32742776", "openapi@naver.com", false);
    row("Spotify: its documentation says that nobody checked it", "spotify",
        R"({"display_name":"Ada","email":"ada@example.org","id":"smedjan","type":"user"})", "smedjan",
        "ada@example.org", false);
    row("Twitch", "twitch", R"({"data":[{"id":"141981764","login":"twitchdev","email":"not-real@email.com"}]})",
        "141981764", "not-real@email.com", true);
    row("Twitch: the scope was refused", "twitch", R"({"data":[{"id":"141981764"}]})", "141981764", "", false);
    row("any OAuth 2: sub", "oauth2", R"({"sub":"s","id":7,"email":"a@b.org","email_verified":true})", "s", "a@b.org",
        true);
    row("any OAuth 2: id", "oauth2", R"({"id":7,"email":"a@b.org"})", "7", "a@b.org", false);
}

void TestProviders::profiles()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    QFETCH(QString, id);
    QFETCH(QString, email);
    QFETCH(bool, verified);
    const auto identity = Internal::identityOf(provider(name.constData()), parsed(json));
    VERIFY_OK(identity);
    QCOMPARE(identity->accountId, id);
    QCOMPARE(identity->email.has_value(), !email.isEmpty());
    QCOMPARE(identity->email.value_or(QString()), email);
    QCOMPARE(identity->emailVerified, verified);
}

// No database could keep them; the primary one of a list gives way to one that can be kept.
void TestProviders::addressesThatCannotBeStored_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("as long as can be") << QString(308, u'a') + u"@example.org"_s << true;
    QTest::newRow("one more") << QString(309, u'a') + u"@example.org"_s << false;
    QTest::newRow("a zero") << u"a\\u0000@example.org"_s << false;
    QTest::newRow("a line break") << u"a@example.org\\nBcc: b@example.org"_s << false;
}

void TestProviders::addressesThatCannotBeStored()
{
    QFETCH(QString, email);
    QFETCH(bool, isKept);
    const QByteArray entry = R"("email":")" + email.toLatin1() + '"';
    const auto identity =
            Internal::identityOf(provider("openid"), parsed(R"({"sub":"s","email_verified":true,)" + entry + '}'));
    VERIFY_OK(identity);
    QCOMPARE(identity->email.has_value(), isKept);
    QCOMPARE(identity->emailVerified, isKept);
    OAuthIdentity fromList;
    Internal::takeEmailOfList(
            provider("github"),
            parsed(R"([{"email":"b@b.org","primary":false,"verified":true},{"primary":true,)" + entry + "}]"),
            fromList);
    QCOMPARE(fromList.email == u"b@b.org"_s, !isKept);
}

void TestProviders::listsOfAddresses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("verified");
    QTest::newRow("GitHub: the primary one counts, not the first")
            << QByteArray("github") << QByteArray(R"([{"email":"other@github.com","primary":false,"verified":true},
                              {"email":"octocat@github.com","primary":true,"verified":true,"visibility":"public"}])")
            << u"octocat@github.com"_s << true;
    QTest::newRow("GitHub: primary and not verified")
            << QByteArray("github") << QByteArray(R"([{"email":"a@b.org","primary":true,"verified":false}])")
            << u"a@b.org"_s << false;
    QTest::newRow("GitHub: no addresses") << QByteArray("github") << QByteArray("[]") << QString() << false;
    QTest::newRow("GitHub: an error") << QByteArray("github") << QByteArray(R"({"message":"Not Found"})") << QString()
                                      << false;
    QTest::newRow("Bitbucket")
            << QByteArray("bitbucket")
            << QByteArray(R"({"pagelen":10,"values":[{"is_primary":false,"is_confirmed":true,"email":"b@b.org"},
                             {"is_primary":true,"is_confirmed":true,"type":"email","email":"a@b.org"}],"size":2})")
            << u"a@b.org"_s << true;
}

void TestProviders::listsOfAddresses()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    QFETCH(QString, email);
    QFETCH(bool, verified);
    OAuthIdentity identity;
    Internal::takeEmailOfList(provider(name.constData()), parsed(json), identity);
    QCOMPARE(identity.email.value_or(QString()), email);
    QCOMPARE(identity.emailVerified, verified);
}

void TestProviders::profilesWithoutId_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"sub":null})");
    QTest::newRow("an empty text") << QByteArray(R"({"sub":""})");
    QTest::newRow("an object") << QByteArray(R"({"sub":{}})");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a fraction") << QByteArray(R"({"sub":1.5})");
    QTest::newRow("a boolean") << QByteArray(R"({"sub":true})");
    QTest::newRow("a control character") << QByteArray(R"({"sub":"a\u0000b"})");
}

void TestProviders::profilesWithoutId()
{
    QFETCH(QByteArray, json);
    COMPARE_ERROR(Internal::identityOf(provider("openid"), parsed(json)), Error::OAuthProviderFailed);
}

void TestProviders::tenants_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("Okta needs one") << u"okta"_s << QString() << false;
    QTest::newRow("Okta") << u"okta"_s << u"dev-1.okta.com"_s << true;
    QTest::newRow("Keycloak with a realm") << u"keycloak"_s << u"sso.example.org:8443/realms/main"_s << true;
    QTest::newRow("GitLab has its own") << u"gitlab"_s << QString() << true;
    QTest::newRow("another host by user info") << u"okta"_s << u"okta.com@evil.example"_s << false;
    QTest::newRow("a query") << u"okta"_s << u"evil.example/?"_s << false;
    QTest::newRow("a fragment") << u"okta"_s << u"evil.example/#"_s << false;
    QTest::newRow("a blank") << u"okta"_s << u"a b"_s << false;
}

void TestProviders::tenants()
{
    QFETCH(QString, name);
    QFETCH(QString, tenant);
    QFETCH(bool, isGood);
    const auto client = OAuthClient::create({.name = name,
                                             .provider = *oauthProvider(name),
                                             .tenant = tenant,
                                             .clientId = u"id"_s,
                                             .clientSecret = Secret("s"),
                                             .fetcher = std::make_shared<RecordedFetcher>()});
    QCOMPARE(outcome(client), isGood ? QByteArray("Ok") : QByteArray("InvalidConfiguration"));
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
