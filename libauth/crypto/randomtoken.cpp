// SPDX-License-Identifier: MIT
#include "crypto/randomtoken.h"

#include "crypto/base64url_p.h"
#include "crypto/sodium_p.h"

namespace Auth {

QByteArray randomBytes(int count)
{
    Q_ASSERT(count >= 0);
    Internal::initializeSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count)); // aborts where the system has no randomness
    return bytes;
}

QByteArray randomToken(int bytes)
{
    return Internal::base64UrlEncode(randomBytes(bytes));
}

Secret generatePassword()
{
    QByteArray password = randomToken();
    Secret secret{QByteArrayView(password)};
    sodium_memzero(password.data(), static_cast<std::size_t>(password.size()));
    return secret;
}

} // namespace Auth
