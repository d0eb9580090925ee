// SPDX-License-Identifier: MIT
#include "authentication/transport.h"

#include "core/json_p.h"

namespace Auth {

Transport::~Transport() = default;

std::optional<QByteArray> BearerTransport::readToken(const RequestHeaders &request) const
{
    const QByteArray header = request.header("Authorization");
    const qsizetype blank = header.indexOf(' ');
    const QByteArrayView scheme = blank < 0 ? QByteArrayView(header) : QByteArrayView(header).first(blank);
    if (scheme.compare("bearer", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return blank < 0 ? QByteArray("") : header.mid(blank + 1);
}

HttpAnswer BearerTransport::loginAnswer(const Secret &token) const
{
    QByteArray body = "{\"access_token\":";
    Internal::appendJsonString(body, QString::fromUtf8(token.reveal()));
    body += ",\"token_type\":\"bearer\"}";
    return {.status = 200, .contentType = "application/json", .body = body, .headers = {}};
}

HttpAnswer BearerTransport::logoutAnswer() const
{
    return {.status = 204, .contentType = {}, .body = {}, .headers = {}};
}

Transport::SecurityScheme BearerTransport::securityScheme() const
{
    return {.kind = SecurityScheme::Kind::OAuth2Password, .parameterName = {}};
}

} // namespace Auth
