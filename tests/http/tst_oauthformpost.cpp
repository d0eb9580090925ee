// SPDX-License-Identifier: MIT
// A provider that comes back with a form from its own site, as Apple does.
#include "database/memoryratelimiter.h"
#include "http/oauthroutesettings.h"
#include "oauth/oauthclient.h"
#include "oauth/oauthstates.h"
#include "support/testapplication.h"

#include "../oauth/recordedfetcher.h"

#include <QUrlQuery>

using namespace TestApplication;

namespace {

struct Bench
{
    Bench()
    {
        fetcher->answer(u"https://p.example/token"_s, R"({"access_token":"at"})");
        fetcher->answer(u"https://p.example/me"_s, R"({"sub":"1","email":"ada@example.org","email_verified":true})");
        OAuthProvider row = *oauthProvider(u"oauth2"_s);
        row.authorizeEndpoint = u"https://p.example/authorize"_s;
        row.accessTokenEndpoint = u"https://p.example/token"_s;
        row.profileEndpoint = u"https://p.example/me"_s;
        row.formPost = true;
        auto made = OAuthClient::create({.name = u"p"_s,
                                         .provider = row,
                                         .clientId = u"us"_s,
                                         .clientSecret = Secret("s"),
                                         .fetcher = fetcher});
        if (!made)
            qFatal("%s", qPrintable(made.error().reason));
        client = *std::move(made);
        const OAuthRouteSettings route{.client = *client,
                                       .states = states,
                                       .pool = pool,
                                       .redirectUrl = u"https://us.example/auth/p/callback"_s,
                                       .csrfCookieSecure = false};
        if (!app.auth.addOAuthRouter(route, u"jwt"_s, u"/auth/p"_s))
            qFatal("no backend");
        app.serve();
    }

    MemoryRateLimiter used;
    OAuthStates states{{.key = TestManager::key(), .secret = TestManager::secret(), .used = &used}};
    WorkPool pool{1};
    std::shared_ptr<RecordedFetcher> fetcher = std::make_shared<RecordedFetcher>();
    std::unique_ptr<OAuthClient> client;
    Application app;
};

} // namespace

class TestOAuthFormPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackByPost();
};

void TestOAuthFormPost::comesBackByPost()
{
    Bench bench;
    const HttpReply begun = bench.app.site.client().get("/auth/p/authorize");
    QCOMPARE(begun.status, 200);
    const QByteArray cookie = begun.header("Set-Cookie");
    // A browser brings no other cookie with a form from another site, and takes this one over HTTPS only.
    QVERIFY2(cookie.toLower().contains("samesite=none") && cookie.contains("Secure"), cookie.constData());
    const QString url = begun.json().value(u"authorization_url"_s).toString();
    const QByteArray state = QUrlQuery(QUrl(url)).queryItemValue(u"state"_s).toLatin1();
    const QByteArray form = "code=abc&state=" + QUrl::toPercentEncoding(QString::fromLatin1(state));
    const QByteArray brought = "Cookie: " + cookie.split(';').first();

    QCOMPARE(bench.app.site.client().get("/auth/p/callback?" + form, {brought}).status, 405);
    const HttpReply stranger = bench.app.site.client().postForm("/auth/p/callback", form);
    QCOMPARE(stranger.status, 400);
    QCOMPARE(stranger.detail(), QByteArray("OAUTH_INVALID_STATE"));
    const HttpReply done = bench.app.site.client().postForm("/auth/p/callback", form, {brought});
    QCOMPARE(done.status, 200);
    QVERIFY(done.json().contains(u"access_token"_s));
    const HttpReply refused =
            bench.app.site.client().postForm("/auth/p/callback", "error=user_cancelled_authorize", {brought});
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.detail(), QByteArray("user_cancelled_authorize"));
}

QTEST_GUILESS_MAIN(TestOAuthFormPost)
#include "tst_oauthformpost.moc"
