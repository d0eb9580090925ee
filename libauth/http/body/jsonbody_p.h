// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"
#include "core/httpvalues.h"
#include "core/json_p.h"

#include <tl/expected.hpp>

namespace Auth::Internal {

//! \brief The body of a request as FastAPI sees it before it looks at fields.
struct JsonBody
{
    enum class Kind : quint8 {
        Absent, //!< no bytes, or JSON null
        Json,
        Text, //!< the content type is not JSON: the bytes themselves
    };
    Kind kind = Kind::Absent;
    JsonValue value; //!< of Json; a string for Text
};

//! \return the body, or the answer that FastAPI gives to an unreadable one: 422 json_invalid with the place, 400
[[nodiscard]] GATEHOUSE_HTTP_TEST_EXPORT tl::expected<JsonBody, HttpAnswer> readJsonBody(const RequestHeaders &headers,
                                                                                         const QByteArray &body);

//! Whether a Content-Type means JSON: `application/json`, `application/…+json`, or none at all.
[[nodiscard]] bool isJsonContentType(QByteArrayView contentType);

} // namespace Auth::Internal
