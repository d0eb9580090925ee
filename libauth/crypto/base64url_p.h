// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include <QByteArray>

#include <optional>

namespace Auth::Internal {

//! base64url without padding (RFC 4648, section 5; RFC 7515, section 2).
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT QByteArray base64UrlEncode(QByteArrayView bytes);

//! \brief The bytes, if \a text is exactly what base64UrlEncode() makes of them.
//!
//! Nothing for padding, white space, any other character, a length no encoding has, or bits left over at the
//! end that are not zero: else one token would have several spellings, and a list of revoked ones would miss some.
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT std::optional<QByteArray> base64UrlDecode(QByteArrayView text);

} // namespace Auth::Internal
