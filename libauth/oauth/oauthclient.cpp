// SPDX-License-Identifier: MIT
#include "oauth/oauthclient.h"

#include "crypto/base64url_p.h"
#include "oauth/oauthclient_p.h"

#include <QCryptographicHash>
#include <QHostAddress>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> misconfigured(const OAuthClientSettings &settings, const QString &reason)
{
    return failure({Error::InvalidConfiguration, u"oauth client %1: %2"_s.arg(settings.name, reason)});
}

//! A host, perhaps with a port and a path; nothing that could leave its place in an address.
bool isTenant(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-._~:/").contains(c));
    });
}

//! https, or http to this machine: a password or code must not travel in clear.
bool isSafe(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isHere = url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || (url.scheme() == u"http" && isHere));
}

//! What is missing for this way of saying who we are; empty when nothing is.
QString missingCredentials(const OAuthClientSettings &settings)
{
    const ClientAuthentication way = settings.authentication;
    const bool needsKey = way == ClientAuthentication::PrivateKeyJwt || way == ClientAuthentication::AppleSecret;
    if (!needsKey)
        return settings.clientSecret.isEmpty() ? u"needs a client secret."_s : QString();
    if (!settings.signingKey || !settings.signingKey->canSign())
        return u"needs a private key."_s;
    if (way == ClientAuthentication::AppleSecret &&
        (settings.teamId.isEmpty() || settings.signingKey->keyId().isEmpty()))
        return u"needs a team id and a key id."_s;
    return {};
}

//! Puts the tenant into the addresses. \return the complaint
QString fillIn(OAuthClientSettings &settings)
{
    OAuthProvider &provider = settings.provider;
    const QString tenant = settings.tenant.isEmpty() ? provider.defaultTenant : settings.tenant;
    if (provider.needsTenant() && tenant.isEmpty())
        return u"needs a tenant."_s;
    if (!isTenant(tenant))
        return u"the tenant must be a name or a host."_s;
    for (QString *address : {&provider.discoveryUrl, &provider.authorizeEndpoint, &provider.accessTokenEndpoint,
                             &provider.revokeEndpoint, &provider.profileEndpoint, &provider.emailsEndpoint}) {
        address->replace(u"{tenant}"_s, tenant);
        if (!address->isEmpty() && !isSafe(*address))
            return u"%1 must be an address with https."_s.arg(*address);
    }
    if (!provider.isOpenId() && (provider.authorizeEndpoint.isEmpty() || provider.accessTokenEndpoint.isEmpty() ||
                                 provider.profileEndpoint.isEmpty()))
        return u"needs the addresses of its provider."_s;
    return {};
}

void append(QByteArray &query, const QString &name, const QString &value)
{
    query += query.isEmpty() ? "" : "&";
    query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

} // namespace

QString codeChallenge(const QString &verifier)
{
    return QString::fromLatin1(
            Internal::base64UrlEncode(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)));
}

Result<std::unique_ptr<OAuthClient>> OAuthClient::create(OAuthClientSettings settings)
{
    if (settings.clientId.isEmpty() || !settings.fetcher)
        return misconfigured(settings, u"needs a client id."_s);
    if (settings.authentication == ClientAuthentication::Automatic)
        settings.authentication = settings.provider.authentication;
    if (const QString complaint = missingCredentials(settings); !complaint.isEmpty())
        return misconfigured(settings, complaint);
    if (const QString complaint = fillIn(settings); !complaint.isEmpty())
        return misconfigured(settings, complaint);
    if (settings.scopes.isEmpty())
        settings.scopes = settings.provider.scopes;
    auto data = std::make_unique<Private>();
    data->settings = std::move(settings);
    const OAuthClientSettings &kept = data->settings;
    if (kept.provider.isOpenId()) {
        data->openId =
                std::make_unique<Internal::OpenIdSource>(QUrl(kept.provider.discoveryUrl), *kept.fetcher, *kept.clock);
    }
    return std::unique_ptr<OAuthClient>(new OAuthClient(std::move(data)));
}

OAuthClient::OAuthClient(std::unique_ptr<Private> data) : d(std::move(data)) {}
OAuthClient::~OAuthClient() = default;

const QString &OAuthClient::name() const noexcept
{
    return d->settings.name;
}

const OAuthProvider &OAuthClient::provider() const noexcept
{
    return d->settings.provider;
}

bool OAuthClient::isReady() const
{
    return !d->openId || d->openId->isFresh();
}

Result<OAuthClient::Private::Endpoints> OAuthClient::Private::endpoints(QDeadlineTimer deadline) const
{
    const OAuthProvider &provider = settings.provider;
    ClientAuthentication way = settings.authentication;
    if (!openId) {
        if (way == ClientAuthentication::Automatic)
            way = ClientAuthentication::ClientSecretBasic;
        return Endpoints{provider.authorizeEndpoint,
                         provider.accessTokenEndpoint,
                         provider.revokeEndpoint,
                         provider.profileEndpoint,
                         way,
                         provider.pkce,
                         false};
    }
    const auto about = openId->metadata(deadline);
    if (!about)
        return failure(about.error());
    if (way == ClientAuthentication::Automatic) {
        const bool takesBasic = about->tokenAuthentications.isEmpty() || // OpenID Connect Discovery 1.0, section 3
                                about->tokenAuthentications.contains(u"client_secret_basic"_s);
        way = takesBasic ? ClientAuthentication::ClientSecretBasic : ClientAuthentication::ClientSecretPost;
    }
    // Who does not name methods may well know S256; who does not know it passes it over (RFC 6749, section 3.1).
    const bool pkce = provider.pkce && (!about->namesChallengeMethods || about->challengeMethods.contains(u"S256"_s));
    return Endpoints{about->authorizationEndpoint,
                     about->tokenEndpoint,
                     about->revocationEndpoint,
                     about->userinfoEndpoint,
                     way,
                     pkce,
                     pkce && about->namesChallengeMethods};
}

Result<QUrl> OAuthClient::authorizationUrl(const Authorization &authorization, QDeadlineTimer deadline) const
{
    const auto where = d->endpoints(deadline);
    if (!where)
        return failure(where.error());
    QStringList scopes = authorization.scopes.isEmpty() ? d->settings.scopes : authorization.scopes;
    if (d->openId && !scopes.contains(u"openid"_s)) // else there is no ID token, and so no nonce
        scopes.prepend(u"openid"_s);
    QUrl url(where->authorize, QUrl::StrictMode);
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    append(query, u"response_type"_s, u"code"_s);
    append(query, u"client_id"_s, d->settings.clientId);
    append(query, u"redirect_uri"_s, authorization.redirectUri);
    append(query, u"state"_s, authorization.state);
    if (!scopes.isEmpty())
        append(query, u"scope"_s, scopes.join(u' '));
    if (where->pkce && !authorization.codeVerifier.isEmpty()) {
        append(query, u"code_challenge"_s, codeChallenge(authorization.codeVerifier));
        append(query, u"code_challenge_method"_s, u"S256"_s);
    }
    if (d->openId && !authorization.nonce.isEmpty())
        append(query, u"nonce"_s, authorization.nonce);
    if (const QString &extra = d->settings.provider.extraParameters; !extra.isEmpty())
        query += '&' + extra.toLatin1();
    for (const auto &[name, value] : authorization.extraParameters)
        append(query, name, value);
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

Result<OAuthClient::Login> OAuthClient::logIn(const Callback &callback, QDeadlineTimer deadline) const
{
    if (d->openId) {
        // Another provider's answer at this one's callback: the code must not go to the wrong one (RFC 9207).
        const auto about = d->openId->metadata(deadline);
        if (!about)
            return failure(about.error());
        if (callback.issuer.isEmpty() ? about->sendsIssuer : callback.issuer != about->issuer)
            return d->failed(u"the answer came from another issuer"_s, Error::OAuthCodeRefused);
    }
    auto tokens = exchangeCode(callback, deadline);
    if (!tokens)
        return failure(tokens.error());
    auto who = identity(*tokens, callback.nonce, deadline);
    if (!who)
        return failure(who.error());
    return Login{*std::move(tokens), *std::move(who)};
}

Result<OAuthTokens> OAuthClient::exchangeCode(const Callback &callback, QDeadlineTimer deadline) const
{
    const auto where = d->endpoints(deadline);
    if (!where)
        return failure(where.error());
    Private::Form form{{u"grant_type"_s, u"authorization_code"_s},
                       {u"code"_s, callback.code},
                       {u"redirect_uri"_s, callback.redirectUri}};
    if (where->pkce && !callback.codeVerifier.isEmpty())
        form << std::pair(u"code_verifier"_s, callback.codeVerifier);
    return d->requestTokens(std::move(form), deadline);
}

Result<OAuthTokens> OAuthClient::refresh(const QString &refreshToken, QDeadlineTimer deadline) const
{
    auto tokens =
            d->requestTokens({{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, refreshToken}}, deadline);
    if (tokens && !tokens->refreshToken)
        tokens->refreshToken = refreshToken; // RFC 6749, section 6
    return tokens;
}

Result<void> OAuthClient::revoke(const QString &token, QDeadlineTimer deadline) const
{
    const auto where = d->endpoints(deadline);
    if (!where)
        return failure(where.error());
    if (where->revoke.isEmpty())
        return failure(Error::NotSupported);
    const auto answer = d->post(where->revoke, *where, {{u"token"_s, token}}, deadline);
    if (!answer)
        return failure(answer.error());
    if (answer->status >= 300)
        return d->failed(u"the revocation was answered with %1"_s.arg(answer->status));
    return {};
}

} // namespace Auth
