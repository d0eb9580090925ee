// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/base64url_p.h"
#include "crypto/testkeys.h"

#include <openssl/core_names.h>

//! Keys with which a provider signs, as it publishes them.
namespace ProviderKey {

//! \param size in bytes; 0: as many as it needs
inline QByteArray number(const Auth::Internal::KeyPtr &key, const char *name, int size = 0)
{
    BIGNUM *found = nullptr;
    EVP_PKEY_get_bn_param(key.get(), name, &found);
    const Auth::Internal::BignumPtr value(found);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(value.get()), Qt::Uninitialized);
    BN_bn2binpad(value.get(), Auth::Internal::toUnsigned(bytes), static_cast<int>(bytes.size()));
    return Auth::Internal::base64UrlEncode(bytes);
}

//! The JWK of an RSA key (RFC 7518, section 6.3.1).
inline QByteArray jwkOf(const Auth::Internal::KeyPtr &key, const QByteArray &keyId)
{
    return R"({"kty":"RSA","kid":")" + keyId + R"(","n":")" + number(key, OSSL_PKEY_PARAM_RSA_N) + R"(","e":")" +
           number(key, OSSL_PKEY_PARAM_RSA_E) + R"("})";
}

//! The JWK of a key on the curve P-256 (RFC 7518, section 6.2.1).
inline QByteArray ecJwkOf(const Auth::Internal::KeyPtr &key, const QByteArray &keyId)
{
    return R"({"kty":"EC","crv":"P-256","kid":")" + keyId + R"(","x":")" + number(key, OSSL_PKEY_PARAM_EC_PUB_X, 32) +
           R"(","y":")" + number(key, OSSL_PKEY_PARAM_EC_PUB_Y, 32) + R"("})";
}

} // namespace ProviderKey
