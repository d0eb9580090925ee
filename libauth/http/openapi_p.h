// SPDX-License-Identifier: MIT
#pragma once

#include "authentication/authenticator.h"
#include "http/router.h"
#include "manager/usermanager.h"

#include <mutex>

namespace Auth::Internal {

//! \brief The OpenAPI 3.1 document, generated from the routes themselves.
//! https://spec.openapis.org/oas/v3.1.0
[[nodiscard]] QByteArray openApiDocument(const Router &router, const Authenticator &authenticator,
                                         const UserManagerSettings &settings, const QString &title,
                                         const QString &version);

//! Made once, at the first request, when all routes are there. Any thread.
class LazyOpenApi
{
public:
    LazyOpenApi(QString title, QString version) : m_title(std::move(title)), m_version(std::move(version)) {}

    [[nodiscard]] QByteArray json(const Router &router, const Authenticator &authenticator,
                                  const UserManagerSettings &settings)
    {
        std::call_once(m_once, [&] { m_json = openApiDocument(router, authenticator, settings, m_title, m_version); });
        return m_json;
    }

private:
    const QString m_title;
    const QString m_version;
    std::once_flag m_once;
    QByteArray m_json;
};

} // namespace Auth::Internal
