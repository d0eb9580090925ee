// SPDX-License-Identifier: MIT
#include "http/browserguard_p.h"

#include "http/answers_p.h"

#include <algorithm>

namespace Auth::Internal {

BrowserGuard::BrowserGuard(BrowserPolicy policy, const Authenticator &authenticator) : m_policy(std::move(policy))
{
    for (const AuthenticationBackend &backend : authenticator.backends()) {
        if (backend.transport->securityScheme().kind == Transport::SecurityScheme::Kind::ApiKeyCookie)
            m_cookies << backend.transport;
    }
    if (m_policy.hstsMaxAge.count() > 0)
        m_hsts = "max-age=" + QByteArray::number(qint64(m_policy.hstsMaxAge.count()));
}

bool BrowserGuard::mayCall(const QByteArray &origin) const
{
    return !origin.isEmpty() && m_policy.corsOrigins.contains(origin);
}

bool BrowserGuard::isCrossSite(const HttpRequest &request) const
{
    if (!m_policy.checkOrigin)
        return false;
    const QByteArray origin = request.header("Origin");
    if (m_policy.corsCredentials && mayCall(origin))
        return false;
    const QByteArray site = request.header("Sec-Fetch-Site");
    if (!site.isEmpty())
        return site != "same-origin" && site != "none";
    return !origin.isEmpty() && origin != request.baseUrl() && !m_policy.ownOrigins.contains(origin);
}

bool BrowserGuard::isSafe(QByteArrayView method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

bool BrowserGuard::refuses(const HttpRequest &request) const
{
    if (isSafe(request.method()))
        return false;
    const bool hasCookie =
            std::any_of(m_cookies.begin(), m_cookies.end(), [&request](const std::shared_ptr<const Transport> &cookie) {
                return cookie->readToken(request).has_value();
            });
    return hasCookie && isCrossSite(request);
}

std::optional<HttpAnswer> BrowserGuard::preflight(const HttpRequest &request) const
{
    if (m_policy.corsOrigins.isEmpty() || request.method() != "OPTIONS" || !mayCall(request.header("Origin")) ||
        request.header("Access-Control-Request-Method").isEmpty())
        return std::nullopt;
    HttpAnswer answer = noContent();
    answer.headers = {{"Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE"},
                      {"Access-Control-Allow-Headers", "Authorization, Content-Type, X-Request-Id"},
                      {"Access-Control-Max-Age", QByteArray::number(qint64(m_policy.corsMaxAge.count()))}};
    return answer;
}

QList<HttpAnswer::Header> BrowserGuard::headersFor(const HttpRequest &request) const
{
    QList<HttpAnswer::Header> headers;
    if (!m_hsts.isEmpty() && request.isSecure()) // in clear it would be anybody's word (RFC 6797, section 7.2)
        headers.emplace_back("Strict-Transport-Security", m_hsts);
    if (m_policy.corsOrigins.isEmpty())
        return headers;
    headers.emplace_back("Vary", "Origin"); // of an answer without Origin too, or a cache gives it to everybody
    const QByteArray origin = request.header("Origin");
    if (!mayCall(origin))
        return headers;
    headers.emplace_back("Access-Control-Allow-Origin", origin);
    headers.emplace_back("Access-Control-Expose-Headers", "Retry-After");
    if (m_policy.corsCredentials)
        headers.emplace_back("Access-Control-Allow-Credentials", "true");
    return headers;
}

} // namespace Auth::Internal
