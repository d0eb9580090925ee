// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/jwt.h"
#include "oauth/oauthclient.h"
#include "providerkey.h"
#include "recordedfetcher.h"
#include "testing/fixedclock.h"

//! A client of an OpenID provider that is made of recorded answers.
namespace OAuthClientBench {

using namespace Auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const QString base = u"https://p.example"_s;
inline const QString discoveryUrl = base + u"/.well-known/openid-configuration"_s;
inline const QString tokenUrl = base + u"/token"_s;
inline const QString keysUrl = base + u"/keys"_s;
inline const QString userinfoUrl = base + u"/userinfo"_s;

inline QByteArray discovery(const QByteArray &more = {})
{
    return R"({"issuer":"https://p.example","authorization_endpoint":"https://p.example/authorize?x=1",)"
           R"("token_endpoint":"https://p.example/token","userinfo_endpoint":"https://p.example/userinfo",)"
           R"("revocation_endpoint":"https://p.example/revoke","jwks_uri":"https://p.example/keys")" +
           more + '}';
}

//! Made once: it takes a while.
inline Internal::KeyPtr signingKey()
{
    static const Internal::KeyPtr key = TestKeys::makeRsa(2048);
    EVP_PKEY_up_ref(key.get());
    return Internal::KeyPtr(key.get());
}

//! A provider that works, and a client of it.
struct Bench
{
    explicit Bench(const std::function<void(OAuthClientSettings &)> &adjust = {}) : key(signingKey())
    {
        fetcher->answer(discoveryUrl, discovery());
        publish(key, "first");
        issue(claims());
        OAuthClientSettings settings{.name = u"p"_s,
                                     .provider = *oauthProvider(u"openid"_s),
                                     .clientId = u"our id"_s,
                                     .clientSecret = Secret("se:cret&"),
                                     .fetcher = fetcher,
                                     .clock = &clock};
        settings.provider.discoveryUrl = discoveryUrl;
        if (adjust)
            adjust(settings);
        auto made = OAuthClient::create(std::move(settings));
        if (!made)
            qFatal("%s", qPrintable(made.error().reason));
        client = *std::move(made);
    }
    void publish(const Internal::KeyPtr &published, const QByteArray &keyId) const
    {
        fetcher->answer(keysUrl, R"({"keys":[)" + ProviderKey::jwkOf(published, keyId) + "]}");
    }
    JwtClaims claims() const
    {
        JwtClaims all;
        all.setText(u"iss"_s, base);
        all.setSubject(u"person"_s);
        all.setAudience(u"our id"_s);
        all.setTime(u"iat"_s, clock.secondsSinceEpoch());
        all.setExpiresAt(clock.secondsSinceEpoch() + 300s);
        all.setText(u"nonce"_s, u"nonce"_s);
        all.setText(u"email"_s, u"ada@example.org"_s);
        all.setBoolean(u"email_verified"_s, true);
        return all;
    }
    void issue(const JwtClaims &all, const QString &keyId = u"first"_s) const
    {
        const auto ours = JwtKey::fromPem(Secret(QByteArrayView(TestKeys::privatePem(key))), JwtAlgorithm::RS256)
                                  ->withKeyId(keyId);
        fetcher->answer(tokenUrl,
                        R"({"access_token":"at","token_type":"Bearer","expires_in":3600,"refresh_token":"rt",)"
                        R"("id_token":")" +
                                *Jwt::sign(all, ours) + R"("})");
    }
    Result<OAuthClient::Login> logIn(const QString &issuer = {}) const
    {
        return client->logIn({.code = u"the code"_s,
                              .redirectUri = u"https://us.example/back"_s,
                              .codeVerifier = u"verifier"_s,
                              .nonce = u"nonce"_s,
                              .issuer = issuer},
                             QDeadlineTimer(5000));
    }

    FixedClock clock;
    std::shared_ptr<RecordedFetcher> fetcher = std::make_shared<RecordedFetcher>();
    Internal::KeyPtr key;
    std::unique_ptr<OAuthClient> client;
};

} // namespace OAuthClientBench
