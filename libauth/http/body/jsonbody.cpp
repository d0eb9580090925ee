// SPDX-License-Identifier: MIT
#include "http/body/jsonbody_p.h"

#include "http/answers_p.h"
#include "http/body/urldecoding_p.h"
#include "http/body/validation_p.h"

namespace Auth::Internal {

bool isJsonContentType(QByteArrayView contentType)
{
    if (contentType.isEmpty())
        return true;
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArray type =
            (semicolon < 0 ? contentType : contentType.first(semicolon)).trimmed().toByteArray().toLower();
    if (!type.startsWith("application/") || type.count('/') != 1)
        return false;
    const QByteArrayView subtype = QByteArrayView(type).sliced(sizeof("application/") - 1);
    return subtype == "json" || subtype.endsWith("+json");
}

tl::expected<JsonBody, HttpAnswer> readJsonBody(const RequestHeaders &headers, const QByteArray &body)
{
    if (body.isEmpty())
        return JsonBody{};
    if (!isJsonContentType(headers.header("Content-Type")))
        return JsonBody{JsonBody::Kind::Text, JsonValue(lossyUtf8(body))};
    auto value = parseJson(body);
    if (!value) {
        const JsonError &error = value.error();
        if (error.kind != JsonError::Kind::Syntax)
            return tl::unexpected(detail(400, "There was an error parsing the body"));
        ValidationErrors errors;
        errors.add({.type = "json_invalid",
                    .loc = {JsonValue("body"), JsonValue(qint64(error.position))},
                    .msg = QStringLiteral("JSON decode error"),
                    .input = JsonValue::object(),
                    .ctx = {{QStringLiteral("error"), JsonValue(QString::fromUtf8(error.message))}}});
        return tl::unexpected(errors.answer());
    }
    if (value->isNull())
        return JsonBody{};
    return JsonBody{JsonBody::Kind::Json, *std::move(value)};
}

} // namespace Auth::Internal
