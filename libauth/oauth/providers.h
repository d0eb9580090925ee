// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/export.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Auth {

//! How a client proves to the token endpoint who it is (OpenID Connect Core 1.0, section 9).
enum class ClientAuthentication : quint8 {
    Automatic,         //!< as the discovery document says; without one, client_secret_basic
    ClientSecretBasic, //!< RFC 6749, section 2.3.1
    ClientSecretPost,
    PrivateKeyJwt, //!< RFC 7523, section 2.2
    AppleSecret,   //!< client_secret_post with a JWT signed by the key of a developer's account
};

//! \brief Everything that makes one provider different from another. A provider is a row of the table in providers.cpp.
//!
//! Paths lead through a JSON document, as `data.0.id`; alternatives are parted by `|`, and the first one that is there
//! counts. `{tenant}` in an address stands for OAuthClientSettings::tenant.
//! \value
//! \source httpx-oauth; \decision{0024-oauth}
struct OAuthProvider
{
    //! Whether its word on an address can be trusted.
    enum class EmailTrust : quint8 {
        Never,  //!< the provider hands out addresses that nobody has checked, or does not say
        Claim,  //!< `emailVerifiedPath` says it
        Always, //!< the provider hands out checked addresses only, and says so
    };
    //! In which header the profile wants the access token.
    enum class TokenHeader : quint8 { Bearer, Shopify };

    QString name;                     //!< as in the configuration
    QString displayName;              //!< as people write it
    QString discoveryUrl = {};        //!< of OpenID Connect; where it is set, endpoints come from there
    QString authorizeEndpoint = {};   //!< RFC 6749, section 3.1
    QString accessTokenEndpoint = {}; //!< RFC 6749, section 3.2
    QString revokeEndpoint = {};      //!< RFC 7009; empty: the provider has none
    QString profileEndpoint = {};     //!< who the owner of a token is
    QStringList scopes = {};          //!< asked for unless the client says otherwise
    ClientAuthentication authentication = ClientAuthentication::Automatic; //!< how a client proves who it is
    bool pkce = true;                       //!< takes a code challenge, or passes it over
    bool formPost = false;                  //!< comes back with a form instead of a query
    QString idPath = QStringLiteral("sub"); //!< where the user's id is
    QString idPrefix = {}; //!< what httpx-oauth's ids have and these do not, so that stored accounts are found
    QString emailPath = QStringLiteral("email");                  //!< where the address is
    EmailTrust emailTrust = EmailTrust::Claim;                    //!< whether its word on an address can be trusted
    QString emailVerifiedPath = QStringLiteral("email_verified"); //!< or several, all true, parted by `&`
    QString emailsEndpoint = {};    //!< a list of addresses, where the profile has none or not the right one
    QString emailsPath = {};        //!< where the list is in that document; empty: it is the document
    QString emailPrimaryKey = {};   //!< true for the primary one of that list
    QString emailConfirmedKey = {}; //!< true for one of that list that is verified
    TokenHeader tokenHeader = TokenHeader::Bearer; //!< in which header the profile wants the access token
    bool sendsClientId = false;                    //!< the profile wants a header `Client-Id`
    QString extraParameters = {};                  //!< for the authorization endpoint, as `a=b&c=d`
    QString defaultTenant = {};                    //!< empty where {tenant} has to be given

    //! Whether it speaks OpenID Connect.
    [[nodiscard]] bool isOpenId() const { return !discoveryUrl.isEmpty(); }
    //! Whether the configuration has to name a tenant.
    [[nodiscard]] bool needsTenant() const;
};

//! The row of this name; `openid` and `oauth2` are rows whose addresses have to be filled in. Nothing for another name.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT std::optional<OAuthProvider> oauthProvider(const QString &name);
//! All names, in the order of the table.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QStringList oauthProviderNames();

} // namespace Auth
