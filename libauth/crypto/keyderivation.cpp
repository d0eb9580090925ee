// SPDX-License-Identifier: MIT
#include "crypto/keyderivation_p.h"

#include "core/logging_p.h"
#include "crypto/mac.h"
#include "crypto/openssl_p.h"

#include <openssl/crypto.h>

namespace Auth::Internal {

namespace {

constexpr quint64 scryptBlockBytes = 128; // times r: RFC 7914, section 4

//! What OpenSSL counts against its limit: the lanes' blocks, and the memory of the one lane that runs.
quint64 scryptMemoryBytes(const StoredHash &hash)
{
    constexpr quint64 blocksAround = 4; // beside N, OpenSSL has two or so
    return scryptBlockBytes * hash.blockSize * (hash.workFactor + hash.parallelism + blocksAround);
}

int derive(QByteArrayView password, const StoredHash &hash, QByteArray &key)
{
    const unsigned char *salt = toUnsigned(hash.salt);
    if (hash.scheme == StoredHash::Scheme::Scrypt) {
        return EVP_PBE_scrypt(password.data(), static_cast<std::size_t>(password.size()), salt,
                              static_cast<std::size_t>(hash.salt.size()), hash.workFactor, hash.blockSize,
                              hash.parallelism, scryptMemoryBytes(hash), toUnsigned(key),
                              static_cast<std::size_t>(key.size()));
    }
    const EVP_MD *digest = hash.scheme == StoredHash::Scheme::Pbkdf2Sha1 ? EVP_sha1() : EVP_sha256();
    return PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), salt,
                             static_cast<int>(hash.salt.size()), static_cast<int>(hash.iterations), digest,
                             static_cast<int>(key.size()), toUnsigned(key));
}

} // namespace

qint64 scryptMemoryKiB(const StoredHash &hash)
{
    return hash.scheme == StoredHash::Scheme::Scrypt ? static_cast<qint64>(scryptMemoryBytes(hash) / 1024 + 1) : 0;
}

std::optional<bool> matchesDerivedKey(const Secret &password, const StoredHash &hash)
{
    const OpenSslErrorScope errors;
    const QByteArrayView bytes = password.isEmpty() ? QByteArrayView("", qsizetype(0)) : password.reveal();
    QByteArray key(hash.result.size(), Qt::Uninitialized);
    if (derive(bytes, hash, key) != 1) {
        qCWarning(lcPassword).noquote() << "A password hash could not be checked:" << OpenSslErrorScope::lastError();
        return std::nullopt;
    }
    const bool matches = constantTimeEquals(key, hash.result);
    OPENSSL_cleanse(key.data(), static_cast<std::size_t>(key.size()));
    return matches;
}

} // namespace Auth::Internal
