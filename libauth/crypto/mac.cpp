// SPDX-License-Identifier: MIT
#include "crypto/mac.h"

#include "crypto/openssl_p.h"

#include <openssl/crypto.h>
#include <openssl/hmac.h>

namespace Auth {

bool constantTimeEquals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

QByteArray hmacSha256(const Secret &key, QByteArrayView data)
{
    // OpenSSL takes a null pointer for "no key", which it refuses; a key of no bytes is still one.
    const QByteArrayView keyBytes = key.isEmpty() ? QByteArrayView("", qsizetype(0)) : key.reveal();
    QByteArray mac(32, Qt::Uninitialized);
    unsigned int size = 0;
    const unsigned char *result =
            HMAC(EVP_sha256(), keyBytes.data(), static_cast<int>(keyBytes.size()), Internal::toUnsigned(data),
                 static_cast<std::size_t>(data.size()), Internal::toUnsigned(mac), &size);
    if (!result || size != 32U)
        qFatal("Gatehouse: OpenSSL offers no HMAC-SHA-256"); // no value is better than a guessable one
    return mac;
}

} // namespace Auth
