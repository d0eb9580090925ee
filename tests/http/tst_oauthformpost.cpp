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
        const QString base = u"https://p.example"_s;
        fetcher->answer(base + u"/.well-known/openid-configuration"_s,
                        R"({"issuer":"https://p.example","authorization_endpoint":"https://p.example/authorize",)"
                        R"("token_endpoint":"https://p.example/token","userinfo_endpoint":"https://p.example/me",)"
                        R"("jwks_uri":"https://p.example/keys","code_challenge_methods_supported":["S256"],)"
                        R"("authorization_response_iss_parameter_supported":true})");
        fetcher->answer(base + u"/token"_s, R"({"access_token":"at"})");
        fetcher->answer(base + u"/me"_s, R"({"sub":"1","email":"ada@example.org","email_verified":true})");
        OAuthProvider row = *oauthProvider(u"openid"_s);
        row.discoveryUrl = base + u"/.well-known/openid-configuration"_s;
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
        if (!app.auth.addOAuthRouter(route, u"jwt"_s, u"/auth/p"_s) ||
            !app.auth.addOAuthRouter(route, u"key"_s, u"/auth/key"_s))
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

//! A browser that comes back from the provider.
struct Visit
{
    explicit Visit(Application &application, const QByteArray &where = "/auth/p") : app(application), prefix(where)
    {
        const HttpReply begun = app.site.client().get(prefix + "/authorize");
        for (const auto &[name, value] : begun.headers) {
            if (name.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
                setCookies << value;
        }
        const QString url = begun.json().value(u"authorization_url"_s).toString();
        state = QUrlQuery(QUrl(url)).queryItemValue(u"state"_s).toLatin1();
    }
    [[nodiscard]] QByteArray cookie(int i) const { return setCookies.value(i).split(';').first(); }
    [[nodiscard]] HttpReply post(const QByteArray &cookies, const QByteArray &form) const
    {
        return app.site.client().postForm(prefix + "/callback", form, {"Cookie: " + cookies});
    }
    [[nodiscard]] HttpReply comeBack(const QByteArray &cookies, const QByteArray &more = issuer) const
    {
        return post(cookies, "code=abc" + more + "&state=" + QUrl::toPercentEncoding(QString::fromLatin1(state)));
    }

    static inline const QByteArray issuer = "&iss=https%3A%2F%2Fp.example";
    Application &app;
    QByteArray prefix;
    QByteArrayList setCookies;
    QByteArray state;
};

} // namespace

class TestOAuthFormPost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackByPost();
    void aNeighboursCookieCountsForNothing();
    void theIssuerIsInTheForm();
    void whoIsUnlinkedMeanwhileGetsNoToken();
};

void TestOAuthFormPost::comesBackByPost()
{
    Bench bench;
    const Visit visit(bench.app);
    QCOMPARE(visit.setCookies.size(), 2);
    // A browser brings no other cookie with a form from another site, and takes these over HTTPS only.
    for (const QByteArray &cookie : visit.setCookies)
        QVERIFY2(cookie.toLower().contains("samesite=none") && cookie.contains("Secure"), cookie.constData());
    QCOMPARE(bench.app.site.client().get("/auth/p/callback?code=abc").status, 405);
    const HttpReply stranger = visit.comeBack("other=1");
    QCOMPARE(stranger.status, 400);
    QCOMPARE(stranger.detail(), QByteArray("OAUTH_INVALID_STATE"));
    const HttpReply done = visit.comeBack(visit.cookie(1));
    QCOMPARE(done.status, 200);
    QVERIFY(done.json().contains(u"access_token"_s));
    const HttpReply refused = visit.post(visit.cookie(1), "error=user_cancelled_authorize");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.detail(), QByteArray("user_cancelled_authorize"));
}

// Another host of the same domain can set a cookie for all of it, but none whose name begins so (RFC 6265bis).
void TestOAuthFormPost::aNeighboursCookieCountsForNothing()
{
    Bench bench;
    const Visit victim(bench.app);
    const Visit attacker(bench.app);
    QVERIFY(attacker.cookie(0).startsWith("fastapiusersoauthcsrf=")); // FastAPI Users' name stays
    QVERIFY(attacker.cookie(1).startsWith("__Host-fastapiusersoauthcsrf="));
    QVERIFY(attacker.setCookies[1].contains("Path=/") && !attacker.setCookies[1].contains("Domain"));
    for (const QByteArray &own : {QByteArray(), "; " + victim.cookie(1)}) {
        const HttpReply tossed = attacker.comeBack(attacker.cookie(0) + own);
        QCOMPARE(tossed.status, 400);
        QCOMPARE(tossed.detail(), QByteArray("OAUTH_INVALID_STATE"));
    }
    QCOMPARE(victim.comeBack(attacker.cookie(0) + "; " + victim.cookie(1)).status, 200);
}

void TestOAuthFormPost::theIssuerIsInTheForm()
{
    Bench bench;
    for (const QByteArray &issuer : {QByteArray(), QByteArray("&iss=https%3A%2F%2Fother.example")}) {
        const Visit visit(bench.app);
        const HttpReply refused = visit.comeBack(visit.cookie(1), issuer);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.detail(), QByteArray("OAUTH_PROVIDER_ERROR"));
    }
    QCOMPARE(bench.fetcher->count(u"https://p.example/token"_s), 0); // the code went nowhere
}

void TestOAuthFormPost::whoIsUnlinkedMeanwhileGetsNoToken()
{
    Bench bench;
    const Visit first(bench.app, "/auth/key");
    QCOMPARE(first.comeBack(first.cookie(1)).status, 201);
    const User ada = *bench.app.manager.getByEmail(u"ada@example.org"_s);
    bench.app.key->whileWriting = [&] {
        const UserId row = bench.app.manager.oauthAccounts(ada.id)->constFirst().id;
        VERIFY_OK(bench.app.manager.unlinkOAuthAccount(ada, row, {}, OAuthUnlinking::Forced));
    };
    const Visit late(bench.app, "/auth/key");
    const HttpReply refused = late.comeBack(late.cookie(1));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.detail(), QByteArray("LOGIN_BAD_CREDENTIALS"));
    QVERIFY(refused.header("X-Welcome").isNull());
    QCOMPARE(bench.app.key->destroyed, QByteArray("key of ada@example.org"));
}

QTEST_GUILESS_MAIN(TestOAuthFormPost)
#include "tst_oauthformpost.moc"
