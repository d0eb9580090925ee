// SPDX-License-Identifier: MIT
#include "authentication/cookietransport.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

bool isToken(QByteArrayView text) // RFC 9110, section 5.6.2
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isAttributeValue(QByteArrayView text) // RFC 6265, section 4.1.1: no controls, no semicolon
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f && c != ';'; });
}

// As Python's http.cookies: in quotes, unless it is a token (the colon counts as one there). A strategy of the
// application may make any bytes, and none of them may become an attribute or a header.
QByteArray quoted(QByteArrayView value)
{
    const auto plain = [](char c) {
        return c == ':' || isToken(QByteArrayView(&c, 1));
    };
    if (!value.isEmpty() && std::all_of(value.begin(), value.end(), plain))
        return value.toByteArray();
    QByteArray text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            (text += '\\') += c;
        else if (plain(c) || QByteArrayView(" ()/<=>?@[]{}").contains(c))
            text += c;
        else
            text += '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
    }
    return text + '"';
}

// Python's http.cookies quotes what is no token: `"a\"b\073"`.
QByteArray unquoted(QByteArrayView value)
{
    if (value.size() < 2 || !value.startsWith('"') || !value.endsWith('"'))
        return value.toByteArray();
    const QByteArrayView inner = value.sliced(1, value.size() - 2);
    const auto octal = [&](qsizetype at, char highest) {
        return at < inner.size() && inner[at] >= '0' && inner[at] <= highest;
    };
    QByteArray text;
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (inner[i] != '\\' || i + 1 == inner.size()) {
            text += inner[i];
        } else if (octal(i + 1, '3') && octal(i + 2, '7') && octal(i + 3, '7')) {
            text += static_cast<char>((inner[i + 1] - '0') * 64 + (inner[i + 2] - '0') * 8 + (inner[i + 3] - '0'));
            i += 3;
        } else {
            text += inner[++i];
        }
    }
    return text;
}

} // namespace

std::optional<QByteArray> cookieValue(QByteArrayView header, QByteArrayView name)
{
    std::optional<QByteArray> found;
    while (!header.isEmpty()) {
        const qsizetype end = header.indexOf(';');
        const QByteArrayView pair = end < 0 ? header : header.first(end);
        header = end < 0 ? QByteArrayView() : header.sliced(end + 1);
        const qsizetype equals = pair.indexOf('=');
        if (equals >= 0 && pair.first(equals).trimmed() == name)
            found = unquoted(pair.sliced(equals + 1).trimmed());
    }
    return found;
}

CookieTransport::CookieTransport() = default;

Result<std::unique_ptr<CookieTransport>> CookieTransport::create(Settings settings)
{
    const auto refuse = [](const QString &reason) {
        return failure({Error::InvalidConfiguration, reason});
    };
    if (!isToken(settings.name))
        return refuse(u"The name of a cookie consists of letters, digits and !#$%&'*+-.^_`|~."_s);
    if (!isAttributeValue(settings.path) || !isAttributeValue(settings.domain))
        return refuse(u"Path and domain of a cookie must not contain a semicolon or control characters."_s);
    if (settings.sameSite == SameSite::None && !settings.secure)
        return refuse(u"Browsers refuse a cookie with SameSite=None that is not Secure."_s);
    auto transport = std::make_unique<CookieTransport>();
    transport->m_settings = std::move(settings);
    return transport;
}

std::optional<QByteArray> CookieTransport::readToken(const RequestHeaders &request) const
{
    auto value = cookieValue(request.header("Cookie"), m_settings.name);
    return value && !value->isEmpty() ? value : std::nullopt;
}

QByteArray CookieTransport::setCookie(QByteArrayView value, std::optional<std::chrono::seconds> maxAge) const
{
    QByteArray cookie = m_settings.name + '=' + quoted(value);
    if (!m_settings.domain.isEmpty())
        cookie += "; Domain=" + m_settings.domain;
    if (m_settings.httpOnly)
        cookie += "; HttpOnly";
    if (maxAge)
        cookie += "; Max-Age=" + QByteArray::number(qint64(maxAge->count()));
    if (!m_settings.path.isEmpty())
        cookie += "; Path=" + m_settings.path;
    switch (m_settings.sameSite) {
    case SameSite::Lax: cookie += "; SameSite=lax"; break;
    case SameSite::Strict: cookie += "; SameSite=strict"; break;
    case SameSite::None: cookie += "; SameSite=none"; break;
    }
    if (m_settings.secure)
        cookie += "; Secure";
    return cookie;
}

HttpAnswer CookieTransport::loginAnswer(const Secret &token) const
{
    return {.status = 204,
            .contentType = {},
            .body = {},
            .headers = {{"Set-Cookie", setCookie(token.reveal(), m_settings.maxAge)}}};
}

HttpAnswer CookieTransport::logoutAnswer() const
{
    return {.status = 204,
            .contentType = {},
            .body = {},
            .headers = {{"Set-Cookie", setCookie({}, std::chrono::seconds(0))}}};
}

Transport::SecurityScheme CookieTransport::securityScheme() const
{
    return {.kind = SecurityScheme::Kind::ApiKeyCookie, .parameterName = m_settings.name};
}

} // namespace Auth
