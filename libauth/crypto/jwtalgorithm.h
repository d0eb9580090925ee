// SPDX-License-Identifier: MIT
#pragma once

#include "../core/export.h"

#include <QByteArrayView>
#include <QLatin1String>

#include <optional>

namespace Auth {

//! \brief How a token is signed (RFC 7518, section 3.1; RFC 8037). `none` is no algorithm here.
enum class JwtAlgorithm : quint8 {
    HS256, //!< HMAC: whoever checks a token can also make one
    HS384,
    HS512,
    RS256, //!< RSA, PKCS #1 v1.5
    RS384,
    RS512,
    PS256, //!< RSA-PSS, the salt as long as the hash
    PS384,
    PS512,
    ES256, //!< ECDSA on P-256
    ES384, //!< on P-384
    ES512, //!< on P-521
    EdDSA, //!< Ed25519 or Ed448, as the key is
};

//! The name as it stands in `alg`, such as `HS256`.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QLatin1String jwtAlgorithmName(JwtAlgorithm algorithm);

//! Exactly such a name, in its capitals; nothing for any other text, `none` included.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT std::optional<JwtAlgorithm> jwtAlgorithmFromName(QStringView name);

} // namespace Auth
