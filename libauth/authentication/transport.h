// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/httpvalues.h"
#include "../core/secret.h"

#include <optional>

namespace Auth {

//! \brief How a token travels: FastAPI Users' Transport; subclass it for your own.
//! \ownership An AuthenticationBackend shares it.
//! \threads Immutable; every thread may call every function.
//! \source \fastapi{configuration/authentication}
class GATEHOUSE_AUTH_EXPORT Transport
{
public:
    //! How OpenAPI documents say it (OpenAPI 3.1, Security Scheme Object).
    struct SecurityScheme
    {
        //! The schemes of OpenAPI that are used here.
        enum class Kind : quint8 { OAuth2Password, ApiKeyCookie, ApiKeyHeader };
        Kind kind = Kind::OAuth2Password; //!< which of them
        QByteArray parameterName;         //!< of the cookie or header
    };

    Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)
    virtual ~Transport();

    //! The token that the request carries; nothing when it carries none of this kind.
    [[nodiscard]] virtual std::optional<QByteArray> readToken(const RequestHeaders &request) const = 0;
    //! The answer that hands \a token to the client.
    [[nodiscard]] virtual HttpAnswer loginAnswer(const Secret &token) const = 0;
    //! The answer that makes the client forget its token.
    [[nodiscard]] virtual HttpAnswer logoutAnswer() const = 0;
    //! What an OpenAPI document says of this transport.
    [[nodiscard]] virtual SecurityScheme securityScheme() const = 0;
};

//! \brief The Authorization header (RFC 6750, section 2.1); logins answer with JSON (RFC 6749, section 5.1).
//! \ownership Owns nothing.
//! \threads Immutable: every thread may call every function at the same time.
//! \source \fastapi{configuration/authentication/transports/bearer}; \rfc{6750}
class GATEHOUSE_AUTH_EXPORT BearerTransport final : public Transport
{
public:
    [[nodiscard]] std::optional<QByteArray> readToken(const RequestHeaders &request) const override;
    [[nodiscard]] HttpAnswer loginAnswer(const Secret &token) const override;
    [[nodiscard]] HttpAnswer logoutAnswer() const override;
    //! OAuth 2 with a password, as FastAPI's OAuth2PasswordBearer says it.
    [[nodiscard]] SecurityScheme securityScheme() const override;
};

} // namespace Auth
