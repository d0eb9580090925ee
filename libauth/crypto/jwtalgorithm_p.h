// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/jwtalgorithm.h"

namespace Auth::Internal {

//! One row for each JwtAlgorithm.
struct JwtAlgorithmProperties
{
    enum class Family : quint8 { Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa };

    JwtAlgorithm algorithm;
    QLatin1String name;
    Family family;
    const char *digest; //!< OpenSSL's name; null for EdDSA, which brings its own
    int digestBytes;
    const char *curve;   //!< OpenSSL's name, ECDSA only
    int coordinateBytes; //!< the length of r and of s, ECDSA only
};

[[nodiscard]] const JwtAlgorithmProperties &propertiesOf(JwtAlgorithm algorithm);

} // namespace Auth::Internal
