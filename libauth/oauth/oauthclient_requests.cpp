// SPDX-License-Identifier: MIT
// The part of OAuthClient that speaks to the provider.
#include "crypto/jwt.h"
#include "crypto/randomtoken.h"
#include "oauth/idtoken.h"
#include "oauth/oauthclient_p.h"
#include "oauth/profile_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::JsonValue;

namespace {

constexpr std::chrono::seconds assertionLifetime{300};
constexpr std::chrono::seconds longestTokenLife = std::chrono::years(10); // what is longer is a mistake

QByteArray encoded(const QList<std::pair<QString, QString>> &form)
{
    QByteArray body;
    for (const auto &[name, value] : form) {
        body += body.isEmpty() ? "" : "&";
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QString textOf(const JsonValue &document, QStringView name)
{
    const JsonValue *value = document.find(name);
    return value ? value->toString() : QString();
}

//! Whether the error of a token endpoint is about the code and not about us (RFC 6749, section 5.2; the words of GitHub
//! and Slack).
bool isAboutTheCode(const QString &error)
{
    return error == u"invalid_grant" || error == u"bad_verification_code" || error == u"invalid_code";
}

//! Seconds that `expires_in` says, which some providers write as a text.
std::optional<std::chrono::seconds> lifetimeOf(const JsonValue &document)
{
    const JsonValue *value = document.find(u"expires_in");
    if (!value)
        return std::nullopt;
    bool isNumber = true;
    const qint64 seconds = value->isString() ? value->toString().toLongLong(&isNumber)
                                             : value->toInteger().value_or(qint64(value->toDouble()));
    if (!isNumber || seconds <= 0 || seconds >= longestTokenLife.count())
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

} // namespace

tl::unexpected<Error> OAuthClient::Private::failed(const QString &why, Error::Code code) const
{
    return failure({code, {}, settings.name + u": "_s + why});
}

Result<void> OAuthClient::Private::authenticate(const Endpoints &where, Form &form, HttpCall &call) const
{
    const auto secret = QString::fromUtf8(settings.clientSecret.reveal());
    switch (where.authentication) {
    case ClientAuthentication::Automatic:
    case ClientAuthentication::ClientSecretBasic: {
        const QByteArray both = QUrl::toPercentEncoding(settings.clientId) + ':' + QUrl::toPercentEncoding(secret);
        call.headers.emplace_back("Authorization", "Basic " + both.toBase64());
        return {};
    }
    case ClientAuthentication::ClientSecretPost:
        form << std::pair(u"client_id"_s, settings.clientId) << std::pair(u"client_secret"_s, secret);
        return {};
    case ClientAuthentication::PrivateKeyJwt:
    case ClientAuthentication::AppleSecret: break;
    }
    const bool isApple = where.authentication == ClientAuthentication::AppleSecret;
    const std::chrono::seconds now = settings.clock->secondsSinceEpoch();
    JwtClaims claims;
    claims.setText(u"iss"_s, isApple ? settings.teamId : settings.clientId);
    claims.setSubject(settings.clientId);
    claims.setAudience(isApple ? u"https://appleid.apple.com"_s : where.token);
    claims.setTime(u"iat"_s, now);
    claims.setExpiresAt(now + assertionLifetime);
    if (!isApple)
        claims.setText(u"jti"_s, QString::fromLatin1(randomToken(16)));
    const auto assertion = Jwt::sign(claims, *settings.signingKey);
    if (!assertion)
        return failure(assertion.error());
    form << std::pair(u"client_id"_s, settings.clientId);
    if (isApple) {
        form << std::pair(u"client_secret"_s, QString::fromLatin1(*assertion));
        return {};
    }
    form << std::pair(u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s)
         << std::pair(u"client_assertion"_s, QString::fromLatin1(*assertion));
    return {};
}

Result<FetchedAnswer> OAuthClient::Private::post(const QString &endpoint, const Endpoints &where, Form form,
                                                 QDeadlineTimer deadline) const
{
    HttpCall call{.method = "POST",
                  .url = QUrl(endpoint, QUrl::StrictMode),
                  .headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}}};
    if (auto done = authenticate(where, form, call); !done)
        return failure(done.error());
    call.body = encoded(form);
    return settings.fetcher->fetch(call, deadline);
}

Result<OAuthTokens> OAuthClient::Private::requestTokens(Form form, QDeadlineTimer deadline) const
{
    const auto where = endpoints(deadline);
    if (!where)
        return failure(where.error());
    const auto answer = post(where->token, *where, std::move(form), deadline);
    return answer ? readTokens(*answer) : failure(answer.error());
}

Result<OAuthTokens> OAuthClient::Private::readTokens(const FetchedAnswer &answer) const
{
    const auto document = Internal::parseJson(answer.body, {.maximumDepth = 32});
    if (!document || !document->isObject())
        return failed(u"the token endpoint answered %1 without a JSON object"_s.arg(answer.status));
    if (const JsonValue *error = document->find(u"error"); error || answer.status != 200) {
        const QString code = error ? error->toString().left(64) : QString(); // GitHub says it with a 200
        return failed(u"the token endpoint answered %1 %2"_s.arg(answer.status).arg(code),
                      isAboutTheCode(code) ? Error::OAuthCodeRefused : Error::OAuthProviderFailed);
    }
    OAuthTokens tokens;
    tokens.accessToken = textOf(*document, u"access_token");
    if (tokens.accessToken.isEmpty())
        return failed(u"the token endpoint gave no access token"_s);
    if (const auto lifetime = lifetimeOf(*document))
        tokens.expiresAt = settings.clock->secondsSinceEpoch() + *lifetime;
    if (const QString refreshToken = textOf(*document, u"refresh_token"); !refreshToken.isEmpty())
        tokens.refreshToken = refreshToken;
    tokens.idToken = textOf(*document, u"id_token").toLatin1();
    return tokens;
}

Result<FetchedAnswer> OAuthClient::Private::getWithToken(const QString &endpoint, const QString &accessToken,
                                                         QDeadlineTimer deadline) const
{
    HttpCall call{.url = QUrl(endpoint, QUrl::StrictMode), .headers = {{"Accept", "application/json"}}};
    const QByteArray token = accessToken.toLatin1();
    if (settings.provider.tokenHeader == OAuthProvider::TokenHeader::Shopify)
        call.headers.emplace_back("X-Shopify-Access-Token", token);
    else
        call.headers.emplace_back("Authorization", "Bearer " + token);
    if (settings.provider.sendsClientId)
        call.headers.emplace_back("Client-Id", settings.clientId.toLatin1());
    auto answer = settings.fetcher->fetch(call, deadline);
    if (answer && answer->status != 200)
        return failed(u"the profile was answered with %1"_s.arg(answer->status));
    return answer;
}

Result<JwtClaims> OAuthClient::Private::withKeys(const std::function<Result<JwtClaims>(const JsonWebKeySet &)> &verify,
                                                 QDeadlineTimer deadline) const
{
    const auto keys = openId->keys(deadline);
    if (!keys)
        return failure(keys.error());
    auto claims = verify(*keys);
    if (!claims && claims.error().code == Error::InvalidToken) {
        const auto newer = openId->newKeys(deadline); // the provider may have changed them
        if (!newer)
            return failure(newer.error());
        claims = verify(*newer);
    }
    if (!claims && claims.error().code == Error::InvalidToken)
        return failed(claims.error().detail);
    return claims;
}

Result<JsonValue> OAuthClient::Private::profile(const QString &accessToken, QDeadlineTimer deadline) const
{
    const auto where = endpoints(deadline);
    if (!where)
        return failure(where.error());
    if (where->profile.isEmpty())
        return failure(Error::NotSupported);
    const auto answer = getWithToken(where->profile, accessToken, deadline);
    if (!answer)
        return failure(answer.error());
    QByteArray json = answer->body;
    if (openId && answer->contentType.startsWith("application/jwt")) { // OpenID Connect Core 1.0, section 5.3.2
        const auto about = openId->metadata(deadline);
        if (!about)
            return failure(about.error());
        const IdTokenExpectations expected{.issuer = about->issuer,
                                           .clientId = settings.clientId,
                                           .nonce = {},
                                           .algorithms = about->signingAlgorithms};
        const auto claims = withKeys(
                [&](const JsonWebKeySet &keys) {
                    return verifySignedProfile(answer->body, keys, expected, *settings.clock);
                },
                deadline);
        if (!claims)
            return failure(claims.error());
        json = claims->toJson();
    }
    auto document = Internal::parseJson(json, {.maximumDepth = 32});
    if (!document || !document->isObject())
        return failed(u"the profile is no JSON object"_s);
    return *std::move(document);
}

Result<JsonValue> OAuthClient::Private::idTokenClaims(const OAuthTokens &tokens, const QString &nonce,
                                                      QDeadlineTimer deadline) const
{
    const auto about = openId->metadata(deadline);
    if (!about)
        return failure(about.error());
    const IdTokenExpectations expected{.issuer = about->issuer,
                                       .clientId = settings.clientId,
                                       .nonce = nonce,
                                       .accessToken = tokens.accessToken,
                                       .algorithms = about->signingAlgorithms};
    const auto claims = withKeys(
            [&](const JsonWebKeySet &keys) { return verifyIdToken(tokens.idToken, keys, expected, *settings.clock); },
            deadline);
    if (!claims)
        return failure(claims.error());
    return *Internal::parseJson(claims->toJson());
}

Result<OAuthIdentity> OAuthClient::Private::openIdIdentity(const OAuthTokens &tokens, const QString &nonce,
                                                           QDeadlineTimer deadline) const
{
    if (tokens.idToken.isEmpty()) { // userinfo says it as well, over TLS and with the token that the code was good for
        const auto where = endpoints(deadline);
        if (!where)
            return failure(where.error());
        if (!nonce.isEmpty() && !where->announcesPkce) // nothing else tells that the code is of this login
            return failed(u"there is no ID token, and so no nonce"_s);
        const auto document = profile(tokens.accessToken, deadline);
        return document ? identityOf(settings.provider, *document) : failure(document.error());
    }
    const auto claims = idTokenClaims(tokens, nonce, deadline);
    if (!claims)
        return failure(claims.error());
    auto identity = identityOf(settings.provider, *claims);
    if (!identity || identity->email)
        return identity;
    const auto document = profile(tokens.accessToken, deadline);
    if (!document && document.error().code == Error::NotSupported)
        return identity;
    if (!document)
        return failure(document.error());
    auto fromProfile = identityOf(settings.provider, *document);
    if (fromProfile && fromProfile->accountId != identity->accountId) // OpenID Connect Core 1.0, section 5.3.2
        return failed(u"the profile is another person's"_s);
    return fromProfile;
}

Result<OAuthIdentity> OAuthClient::identity(const OAuthTokens &tokens, const QString &nonce,
                                            QDeadlineTimer deadline) const
{
    if (d->openId)
        return d->openIdIdentity(tokens, nonce, deadline);
    const auto document = d->profile(tokens.accessToken, deadline);
    if (!document)
        return failure(document.error());
    auto identity = Internal::identityOf(d->settings.provider, *document);
    const QString &list = d->settings.provider.emailsEndpoint;
    if (!identity || list.isEmpty())
        return identity;
    const auto answer = d->getWithToken(list, tokens.accessToken, deadline);
    if (!answer)
        return failure(answer.error());
    const auto emails = Internal::parseJson(answer->body, {.maximumDepth = 32});
    if (!emails)
        return d->failed(u"the list of addresses is no JSON"_s);
    Internal::takeEmailOfList(d->settings.provider, *emails, *identity);
    return identity;
}

Result<QByteArray> OAuthClient::profile(const QString &accessToken, QDeadlineTimer deadline) const
{
    const auto document = d->profile(accessToken, deadline);
    return document ? Result<QByteArray>(document->toJson()) : failure(document.error());
}

} // namespace Auth
