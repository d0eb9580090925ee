// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>

namespace Auth::Internal {

template<auto Free>
struct OpenSslDeleter
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using BioPtr = std::unique_ptr<BIO, OpenSslDeleter<BIO_free>>;
using BignumPtr = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_free>>;
using EcdsaSignaturePtr = std::unique_ptr<ECDSA_SIG, OpenSslDeleter<ECDSA_SIG_free>>;
using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, OpenSslDeleter<EVP_MD_CTX_free>>;
using MacPtr = std::unique_ptr<EVP_MAC, OpenSslDeleter<EVP_MAC_free>>;
using MacContextPtr = std::unique_ptr<EVP_MAC_CTX, OpenSslDeleter<EVP_MAC_CTX_free>>;
using KeyPtr = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;

inline const unsigned char *toUnsigned(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

inline unsigned char *toUnsigned(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

//! \brief Takes back what OpenSSL adds to the thread's error queue while this lives.
//! QSslSocket reads the same queue and would blame a connection for our bad signature.
class OpenSslErrorScope
{
public:
    OpenSslErrorScope() { ERR_set_mark(); }
    ~OpenSslErrorScope() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(OpenSslErrorScope)

    //! The last error, for a log; it names no key material.
    [[nodiscard]] static QString lastError()
    {
        char text[256];
        ERR_error_string_n(ERR_peek_last_error(), text, sizeof text);
        return QString::fromLatin1(text);
    }
};

} // namespace Auth::Internal
