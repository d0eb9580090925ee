// SPDX-License-Identifier: MIT
#pragma once

#include "transport.h"

#include <chrono>
#include <memory>

namespace Auth {

//! \brief A cookie (RFC 6265): for browsers. Names and defaults of the attributes are FastAPI Users'.
class GATEHOUSE_AUTH_EXPORT CookieTransport final : public Transport
{
public:
    enum class SameSite : quint8 { Lax, Strict, None };

    struct Settings
    {
        QByteArray name = "fastapiusersauth";
        std::optional<std::chrono::seconds> maxAge = {}; //!< unset: the cookie goes with the browser session
        QByteArray path = "/";
        QByteArray domain = {}; //!< empty: the host that set it, and no other
        bool secure = true;
        bool httpOnly = true;
        SameSite sameSite = SameSite::Lax;
    };

    //! \return Error::InvalidConfiguration for a name that is no token, attributes with `;` or controls, and
    //! SameSite=None without Secure, which browsers refuse
    [[nodiscard]] static Result<std::unique_ptr<CookieTransport>> create(Settings settings);
    CookieTransport();

    [[nodiscard]] std::optional<QByteArray> readToken(const RequestHeaders &request) const override;
    [[nodiscard]] HttpAnswer loginAnswer(const Secret &token) const override;
    [[nodiscard]] HttpAnswer logoutAnswer() const override;
    [[nodiscard]] SecurityScheme securityScheme() const override;

private:
    [[nodiscard]] QByteArray setCookie(QByteArrayView value, std::optional<std::chrono::seconds> maxAge) const;

    Settings m_settings;
};

//! The value of a cookie in a Cookie header as Starlette's parser sees it: the last of a name counts, quotes are
//! taken off. Nothing when there is none.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT std::optional<QByteArray> cookieValue(QByteArrayView header, QByteArrayView name);

} // namespace Auth
