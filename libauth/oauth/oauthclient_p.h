// SPDX-License-Identifier: MIT
#pragma once

#include "core/json_p.h"
#include "crypto/jwtclaims.h"
#include "oauth/oauthclient.h"
#include "oauth/openidmetadata_p.h"

#include <functional>

namespace Auth {

class Q_DECL_HIDDEN OAuthClient::Private
{
public:
    using Form = QList<std::pair<QString, QString>>;

    //! Where things are, from the table or the discovery document.
    struct Endpoints
    {
        QString authorize;
        QString token;
        QString revoke;
        QString profile;
        ClientAuthentication authentication = ClientAuthentication::ClientSecretBasic;
        bool pkce = true;
        bool announcesPkce = false; //!< the discovery document says so, and it is used
    };

    [[nodiscard]] Result<Endpoints> endpoints(QDeadlineTimer deadline) const;
    [[nodiscard]] Result<OAuthTokens> requestTokens(Form form, QDeadlineTimer deadline) const;
    //! Adds who we are to \a form or to \a call.
    [[nodiscard]] Result<void> authenticate(const Endpoints &where, Form &form, HttpCall &call) const;
    [[nodiscard]] Result<FetchedAnswer> post(const QString &endpoint, const Endpoints &where, Form form,
                                             QDeadlineTimer deadline) const;
    [[nodiscard]] Result<OAuthTokens> readTokens(const FetchedAnswer &answer) const;
    [[nodiscard]] Result<FetchedAnswer> getWithToken(const QString &endpoint, const QString &accessToken,
                                                     QDeadlineTimer deadline) const;
    [[nodiscard]] Result<Internal::JsonValue> profile(const QString &accessToken, QDeadlineTimer deadline) const;
    [[nodiscard]] Result<Internal::JsonValue> idTokenClaims(const OAuthTokens &tokens, const QString &nonce,
                                                            QDeadlineTimer deadline) const;
    [[nodiscard]] Result<OAuthIdentity> openIdIdentity(const OAuthTokens &tokens, const QString &nonce,
                                                       QDeadlineTimer deadline) const;
    //! \a verify with the keys we have, and once more with newer ones where none of them has signed.
    [[nodiscard]] Result<JwtClaims> withKeys(const std::function<Result<JwtClaims>(const JsonWebKeySet &)> &verify,
                                             QDeadlineTimer deadline) const;
    [[nodiscard]] tl::unexpected<Error> failed(const QString &why, Error::Code code = Error::OAuthProviderFailed) const;

    OAuthClientSettings settings;                   // with addresses filled in
    std::unique_ptr<Internal::OpenIdSource> openId; // null: plain OAuth 2
};

} // namespace Auth
