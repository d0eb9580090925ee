// SPDX-License-Identifier: MIT
#include "oauth/providers.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

using Trust = OAuthProvider::EmailTrust;

const QStringList openIdScopes{u"openid"_s, u"email"_s, u"profile"_s};

QList<OAuthProvider> openIdProviders()
{
    return {
            {.name = u"google"_s,
             .displayName = u"Google"_s,
             .discoveryUrl = u"https://accounts.google.com/.well-known/openid-configuration"_s,
             .scopes = openIdScopes,
             .authentication = ClientAuthentication::ClientSecretPost,
             .idPrefix = u"people/"_s}, // the People API's name of an account is made of its sub
            {.name = u"gitlab"_s,
             .displayName = u"GitLab"_s,
             .discoveryUrl = u"https://{tenant}/.well-known/openid-configuration"_s,
             .scopes = openIdScopes,
             .authentication = ClientAuthentication::ClientSecretPost,
             .defaultTenant = u"gitlab.com"_s},
            {.name = u"apple"_s,
             .displayName = u"Apple"_s,
             .discoveryUrl = u"https://appleid.apple.com/.well-known/openid-configuration"_s,
             .scopes = {u"openid"_s, u"email"_s, u"name"_s},
             .authentication = ClientAuthentication::AppleSecret,
             .formPost = true, // Apple's rule wherever a scope beyond openid is asked for
             .extraParameters = u"response_mode=form_post"_s},
            {.name = u"okta"_s,
             .displayName = u"Okta"_s,
             .discoveryUrl = u"https://{tenant}/.well-known/openid-configuration"_s,
             .scopes = openIdScopes},
            {.name = u"keycloak"_s,
             .displayName = u"Keycloak"_s,
             .discoveryUrl = u"https://{tenant}/.well-known/openid-configuration"_s,
             .scopes = openIdScopes},
            {.name = u"slack"_s,
             .displayName = u"Slack"_s,
             .discoveryUrl = u"https://slack.com/.well-known/openid-configuration"_s,
             .scopes = openIdScopes,
             .authentication = ClientAuthentication::ClientSecretPost},
            {.name = u"franceconnect"_s,
             .displayName = u"FranceConnect"_s,
             .discoveryUrl = u"https://{tenant}/api/v2/.well-known/openid-configuration"_s,
             .scopes = {u"openid"_s, u"email"_s},
             .authentication = ClientAuthentication::ClientSecretPost,
             .emailTrust = Trust::Never, // what the citizen's identity provider was told
             .extraParameters = u"acr_values=eidas1"_s,
             .defaultTenant = u"oidc.franceconnect.gouv.fr"_s},
            {.name = u"openid"_s, .displayName = u"OpenID Connect"_s, .scopes = {u"openid"_s, u"email"_s}},
    };
}

QList<OAuthProvider> developerProviders()
{
    return {
            {.name = u"github"_s,
             .displayName = u"GitHub"_s,
             .authorizeEndpoint = u"https://github.com/login/oauth/authorize"_s,
             .accessTokenEndpoint = u"https://github.com/login/oauth/access_token"_s,
             .profileEndpoint = u"https://api.github.com/user"_s,
             .scopes = {u"read:user"_s, u"user:email"_s},
             .authentication = ClientAuthentication::ClientSecretPost,
             .idPath = u"id"_s,
             .emailTrust = Trust::Never, // of the public address; the list says which are checked
             .emailsEndpoint = u"https://api.github.com/user/emails"_s,
             .emailPrimaryKey = u"primary"_s,
             .emailConfirmedKey = u"verified"_s},
            {.name = u"bitbucket"_s,
             .displayName = u"Bitbucket"_s,
             .authorizeEndpoint = u"https://bitbucket.org/site/oauth2/authorize"_s,
             .accessTokenEndpoint = u"https://bitbucket.org/site/oauth2/access_token"_s,
             .profileEndpoint = u"https://api.bitbucket.org/2.0/user"_s,
             .scopes = {u"account"_s, u"email"_s},
             .authentication = ClientAuthentication::ClientSecretBasic,
             .pkce = false,
             .idPath = u"uuid"_s,
             .emailTrust = Trust::Never,
             .emailsEndpoint = u"https://api.bitbucket.org/2.0/user/emails"_s,
             .emailsPath = u"values"_s,
             .emailPrimaryKey = u"is_primary"_s,
             .emailConfirmedKey = u"is_confirmed"_s},
            {.name = u"microsoft"_s,
             .displayName = u"Microsoft"_s,
             .authorizeEndpoint = u"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize"_s,
             .accessTokenEndpoint = u"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"_s,
             .profileEndpoint = u"https://graph.microsoft.com/v1.0/me"_s,
             .scopes = {u"User.Read"_s},
             .authentication = ClientAuthentication::ClientSecretPost,
             .idPath = u"id"_s,
             .emailPath = u"userPrincipalName"_s,
             .emailTrust = Trust::Never, // an administrator of any tenant can write what he likes there
             .extraParameters = u"response_mode=query"_s,
             .defaultTenant = u"common"_s},
            {.name = u"shopify"_s,
             .displayName = u"Shopify"_s,
             .authorizeEndpoint = u"https://{tenant}.myshopify.com/admin/oauth/authorize"_s,
             .accessTokenEndpoint = u"https://{tenant}.myshopify.com/admin/oauth/access_token"_s,
             .profileEndpoint = u"https://{tenant}.myshopify.com/admin/api/2025-07/shop.json"_s,
             .authentication = ClientAuthentication::ClientSecretPost,
             .pkce = false,
             .idPath = u"shop.id"_s,
             .emailPath = u"shop.email"_s,
             .emailTrust = Trust::Never,
             .tokenHeader = OAuthProvider::TokenHeader::Shopify},
            {.name = u"oauth2"_s, .displayName = u"OAuth 2"_s, .idPath = u"sub|id"_s},
    };
}

QList<OAuthProvider> socialProviders()
{
    return {
            {.name = u"facebook"_s,
             .displayName = u"Facebook"_s,
             .authorizeEndpoint = u"https://www.facebook.com/v23.0/dialog/oauth"_s,
             .accessTokenEndpoint = u"https://graph.facebook.com/v23.0/oauth/access_token"_s,
             .profileEndpoint = u"https://graph.facebook.com/v23.0/me?fields=id,name,email"_s,
             .scopes = {u"email"_s, u"public_profile"_s},
             .authentication = ClientAuthentication::ClientSecretPost,
             .idPath = u"id"_s,
             .emailTrust = Trust::Never},
            {.name = u"discord"_s,
             .displayName = u"Discord"_s,
             .authorizeEndpoint = u"https://discord.com/oauth2/authorize"_s,
             .accessTokenEndpoint = u"https://discord.com/api/oauth2/token"_s,
             .revokeEndpoint = u"https://discord.com/api/oauth2/token/revoke"_s,
             .profileEndpoint = u"https://discord.com/api/users/@me"_s,
             .scopes = {u"identify"_s, u"email"_s},
             .authentication = ClientAuthentication::ClientSecretBasic,
             .idPath = u"id"_s,
             .emailVerifiedPath = u"verified"_s},
            {.name = u"linkedin"_s,
             .displayName = u"LinkedIn"_s,
             // Not by discovery: its ID tokens come without the nonce that was sent.
             .authorizeEndpoint = u"https://www.linkedin.com/oauth/v2/authorization"_s,
             .accessTokenEndpoint = u"https://www.linkedin.com/oauth/v2/accessToken"_s,
             .profileEndpoint = u"https://api.linkedin.com/v2/userinfo"_s,
             .scopes = openIdScopes,
             .authentication = ClientAuthentication::ClientSecretPost,
             .pkce = false},
            {.name = u"reddit"_s,
             .displayName = u"Reddit"_s,
             .authorizeEndpoint = u"https://www.reddit.com/api/v1/authorize"_s,
             .accessTokenEndpoint = u"https://www.reddit.com/api/v1/access_token"_s,
             .revokeEndpoint = u"https://www.reddit.com/api/v1/revoke_token"_s,
             .profileEndpoint = u"https://oauth.reddit.com/api/v1/me"_s,
             .scopes = {u"identity"_s},
             .authentication = ClientAuthentication::ClientSecretBasic,
             .pkce = false,
             .idPath = u"name"_s,
             .emailPath = {}}, // it tells no address
            {.name = u"kakao"_s,
             .displayName = u"Kakao"_s,
             .authorizeEndpoint = u"https://kauth.kakao.com/oauth/authorize"_s,
             .accessTokenEndpoint = u"https://kauth.kakao.com/oauth/token"_s,
             .profileEndpoint = u"https://kapi.kakao.com/v2/user/me"_s,
             .scopes = {u"profile_nickname"_s, u"account_email"_s},
             .authentication = ClientAuthentication::ClientSecretPost,
             .idPath = u"id"_s,
             .emailPath = u"kakao_account.email"_s,
             // Not valid: verified once, and by now the address of another account.
             .emailVerifiedPath = u"kakao_account.is_email_verified&kakao_account.is_email_valid"_s},
            {.name = u"naver"_s,
             .displayName = u"Naver"_s,
             .authorizeEndpoint = u"https://nid.naver.com/oauth2.0/authorize"_s,
             .accessTokenEndpoint = u"https://nid.naver.com/oauth2.0/token"_s,
             .profileEndpoint = u"https://openapi.naver.com/v1/nid/me"_s,
             .authentication = ClientAuthentication::ClientSecretPost,
             .pkce = false,
             .idPath = u"response.id"_s,
             .emailPath = u"response.email"_s,
             .emailTrust = Trust::Never},
            {.name = u"spotify"_s,
             .displayName = u"Spotify"_s,
             .authorizeEndpoint = u"https://accounts.spotify.com/authorize"_s,
             .accessTokenEndpoint = u"https://accounts.spotify.com/api/token"_s,
             .profileEndpoint = u"https://api.spotify.com/v1/me"_s,
             .scopes = {u"user-read-email"_s},
             .authentication = ClientAuthentication::ClientSecretBasic,
             .idPath = u"id"_s,
             .emailTrust = Trust::Never}, // its documentation says that nobody has checked it
            {.name = u"twitch"_s,
             .displayName = u"Twitch"_s,
             .authorizeEndpoint = u"https://id.twitch.tv/oauth2/authorize"_s,
             .accessTokenEndpoint = u"https://id.twitch.tv/oauth2/token"_s,
             .revokeEndpoint = u"https://id.twitch.tv/oauth2/revoke"_s,
             .profileEndpoint = u"https://api.twitch.tv/helix/users"_s,
             .scopes = {u"user:read:email"_s},
             .authentication = ClientAuthentication::ClientSecretPost,
             .pkce = false,
             .idPath = u"data.0.id"_s,
             .emailPath = u"data.0.email"_s,
             .emailTrust = Trust::Always,
             .sendsClientId = true},
    };
}

const QList<OAuthProvider> &table()
{
    static const QList<OAuthProvider> all = openIdProviders() + developerProviders() + socialProviders();
    return all;
}

} // namespace

bool OAuthProvider::needsTenant() const
{
    return (discoveryUrl + authorizeEndpoint).contains(u"{tenant}"_s) && defaultTenant.isEmpty();
}

std::optional<OAuthProvider> oauthProvider(const QString &name)
{
    const auto found =
            std::find_if(table().begin(), table().end(), [&](const OAuthProvider &row) { return row.name == name; });
    return found == table().end() ? std::nullopt : std::optional(*found);
}

QStringList oauthProviderNames()
{
    QStringList names;
    for (const OAuthProvider &row : table())
        names << row.name;
    return names;
}

} // namespace Auth
