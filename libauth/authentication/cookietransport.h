// SPDX-License-Identifier: MIT
#pragma once

#include "transport.h"

#include <chrono>
#include <memory>

namespace Auth {

//! \brief A cookie (RFC 6265): for browsers. Names and defaults of the attributes are FastAPI Users'.
//! \ownership Owns its settings and nothing else.
//! \threads Immutable: every thread may call every function at the same time.
//! \source \fastapi{configuration/authentication/transports/cookie}; \rfc{6265}
class GATEHOUSE_AUTH_EXPORT CookieTransport final : public Transport
{
public:
    //! The attribute SameSite: when a browser sends the cookie along from pages of other sites.
    enum class SameSite : quint8 { Lax, Strict, None };

    //! The cookie's name and attributes.
    struct Settings
    {
        QByteArray name = "fastapiusersauth";            //!< a token of RFC 9110
        std::optional<std::chrono::seconds> maxAge = {}; //!< unset: the cookie goes with the browser session
        QByteArray path = "/";                           //!< the browser sends it to this path and below
        QByteArray domain = {};                          //!< empty: the host that set it, and no other
        bool secure = true;                              //!< over HTTPS only
        bool httpOnly = true;                            //!< out of reach of scripts
        SameSite sameSite = SameSite::Lax;               //!< from which sites it comes along
    };

    //! \brief A cookie with these attributes.
    //! \return Error::InvalidConfiguration for a name that is no token, attributes with `;` or controls, and
    //! SameSite=None without Secure, which browsers refuse
    [[nodiscard]] static Result<std::unique_ptr<CookieTransport>> create(Settings settings);
    //! \brief With the default Settings, which are FastAPI Users'.
    CookieTransport();

    [[nodiscard]] std::optional<QByteArray> readToken(const RequestHeaders &request) const override;
    [[nodiscard]] HttpAnswer loginAnswer(const Secret &token) const override;
    [[nodiscard]] HttpAnswer logoutAnswer() const override;
    //! An API key in a cookie of this name.
    [[nodiscard]] SecurityScheme securityScheme() const override;

private:
    [[nodiscard]] QByteArray setCookie(QByteArrayView value, std::optional<std::chrono::seconds> maxAge) const;

    Settings m_settings;
};

//! The value of a cookie in a Cookie header as Starlette's parser sees it: the last of a name counts, quotes are
//! taken off. Nothing when there is none.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT std::optional<QByteArray> cookieValue(QByteArrayView header, QByteArrayView name);

} // namespace Auth
