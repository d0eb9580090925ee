// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/openssl_p.h"

#include <openssl/pem.h>

#include <cstring>

//! Keys made for one run of a test.
namespace TestKeys {

using Auth::Internal::BioPtr;
using Auth::Internal::KeyPtr;

inline QByteArray textOf(const BioPtr &bio)
{
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<qsizetype>(size)};
}

//! PKCS #8, encrypted when there is a passphrase.
inline QByteArray privatePem(const KeyPtr &key, const QByteArray &passphrase = {})
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc(),
                                  passphrase.constData(), static_cast<int>(passphrase.size()), nullptr, nullptr);
    return textOf(bio);
}

//! PKCS #1 for RSA, SEC 1 for EC.
inline QByteArray traditionalPem(const KeyPtr &key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey_traditional(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return textOf(bio);
}

inline QByteArray publicPem(const KeyPtr &key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PUBKEY(bio.get(), key.get());
    return textOf(bio);
}

inline KeyPtr makeRsa(std::size_t bits)
{
    return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", bits));
}

inline KeyPtr makeEc(const char *curve)
{
    return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
}

//! ED25519, ED448, X25519 and others without parameters.
inline KeyPtr makeKey(const char *type)
{
    return KeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, type));
}

} // namespace TestKeys
