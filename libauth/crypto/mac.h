// SPDX-License-Identifier: MIT
#pragma once

#include "../core/export.h"
#include "../core/secret.h"

#include <QByteArray>

namespace Auth {

//! \brief Whether both are the same bytes, in a time that depends on their lengths only.
//! For whatever a client sends and we know: a comparison that stops early tells how far a guess was right.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT bool constantTimeEquals(QByteArrayView a, QByteArrayView b);

//! \brief HMAC-SHA-256 (RFC 2104), 32 bytes.
//! \note Any thread. About 3 µs; Jwt keys have a quicker way.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QByteArray hmacSha256(const Secret &key, QByteArrayView data);

} // namespace Auth
