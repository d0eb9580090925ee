// SPDX-License-Identifier: MIT
#include "oauthclients.h"

#include <QFile>
#include <QSslCertificate>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Auth::Error> refuse(const OAuthSettings &settings, const QString &reason)
{
    return Auth::failure({Auth::Error::InvalidConfiguration, u"oauth %1: %2"_s.arg(settings.name, reason)});
}

Auth::OAuthProvider providerOf(const OAuthSettings &settings)
{
    Auth::OAuthProvider provider = Auth::oauthProvider(settings.provider).value_or(Auth::OAuthProvider());
    if (settings.provider == u"openid")
        provider.discoveryUrl = settings.discoveryUrl;
    if (settings.provider == u"oauth2") {
        provider.authorizeEndpoint = settings.authorizeEndpoint;
        provider.accessTokenEndpoint = settings.accessTokenEndpoint;
        provider.profileEndpoint = settings.userinfoEndpoint;
        provider.revokeEndpoint = settings.revocationEndpoint;
    }
    return provider;
}

Auth::ClientAuthentication authenticationOf(const QString &method)
{
    if (method == u"client_secret_basic")
        return Auth::ClientAuthentication::ClientSecretBasic;
    if (method == u"client_secret_post")
        return Auth::ClientAuthentication::ClientSecretPost;
    return method == u"private_key_jwt" ? Auth::ClientAuthentication::PrivateKeyJwt
                                        : Auth::ClientAuthentication::Automatic;
}

//! The key of the file, for the algorithm that it suits.
Auth::Result<std::optional<Auth::JwtKey>> signingKeyOf(const OAuthSettings &settings)
{
    if (settings.privateKeyFile.isEmpty())
        return std::nullopt;
    QFile file(settings.privateKeyFile);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(settings,
                      u"the key file %1 cannot be read: %2"_s.arg(settings.privateKeyFile, file.errorString()));
    const Auth::Secret pem{QByteArrayView(file.readAll())};
    using Algorithm = Auth::JwtAlgorithm;
    for (const Algorithm algorithm : {Algorithm::ES256, Algorithm::RS256, Algorithm::EdDSA, Algorithm::ES384}) {
        if (const auto key = Auth::JwtKey::fromPem(pem, algorithm))
            return key->withKeyId(settings.keyId);
    }
    return refuse(settings, u"%1 holds no private key that can sign."_s.arg(settings.privateKeyFile));
}

Auth::Result<QList<QSslCertificate>> authoritiesOf(const OAuthSettings &settings)
{
    if (settings.caFile.isEmpty())
        return QList<QSslCertificate>();
    QFile file(settings.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(settings, u"the file %1 cannot be read: %2"_s.arg(settings.caFile, file.errorString()));
    const QList<QSslCertificate> found = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (found.isEmpty())
        return refuse(settings, u"%1 holds no certificate."_s.arg(settings.caFile));
    return found;
}

Auth::Result<std::unique_ptr<Auth::OAuthClient>> makeClient(const OAuthSettings &settings)
{
    const auto key = signingKeyOf(settings);
    if (!key)
        return Auth::failure(key.error());
    const auto authorities = authoritiesOf(settings);
    if (!authorities)
        return Auth::failure(authorities.error());
    return Auth::OAuthClient::create({.name = settings.name,
                                      .provider = providerOf(settings),
                                      .tenant = settings.tenant,
                                      .clientId = settings.clientId,
                                      .clientSecret = settings.clientSecret,
                                      .signingKey = *key,
                                      .teamId = settings.teamId,
                                      .authentication = authenticationOf(settings.tokenEndpointAuthMethod),
                                      .scopes = settings.scopes,
                                      // One each: its connections to a host are limited, and a provider that
                                      // hangs must not use up those of another client.
                                      .fetcher = std::make_shared<Auth::NetworkFetcher>(
                                              Auth::NetworkFetcher::Settings{.certificateAuthorities = *authorities})});
}

} // namespace

Auth::Result<std::vector<std::unique_ptr<Auth::OAuthClient>>> makeOAuthClients(const QList<OAuthSettings> &settings)
{
    std::vector<std::unique_ptr<Auth::OAuthClient>> clients;
    for (const OAuthSettings &one : settings) {
        auto client = makeClient(one);
        if (!client)
            return Auth::failure(client.error());
        clients.push_back(*std::move(client));
    }
    return clients;
}

} // namespace Gatehouse
