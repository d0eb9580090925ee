// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "crypto/jwtalgorithm_p.h"
#include "crypto/openssl_p.h"
#include "crypto/signingkey_p.h"

#include <QMutex>

#include <memory>
#include <vector>

namespace Auth::Internal {

//! \brief HS256, HS384, HS512.
//!
//! Keying an HMAC costs more than a short token does, so keyed contexts are kept: as many as threads ever worked
//! at once. They belong to the key and not to the threads, and are wiped when the key goes.
class HmacKey final : public SigningKey
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const SigningKey>> create(const Secret &secret,
                                                                          const JwtAlgorithmProperties &properties);

    [[nodiscard]] bool canSign() const override { return true; }
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView input) const override;
    [[nodiscard]] bool verify(QByteArrayView input, QByteArrayView signature) const override;

private:
    struct Code
    {
        unsigned char bytes[EVP_MAX_MD_SIZE];
        std::size_t size = 0; // 0 when OpenSSL failed

        [[nodiscard]] QByteArrayView view() const { return {bytes, static_cast<qsizetype>(size)}; }
    };

    explicit HmacKey(MacContextPtr keyed) : m_keyed(std::move(keyed)) {}
    [[nodiscard]] Code compute(QByteArrayView input) const;
    [[nodiscard]] MacContextPtr takeContext() const;

    const MacContextPtr m_keyed; // never computes anything itself; the others are its duplicates
    mutable QMutex m_mutex;      // guards m_idle and the duplication
    mutable std::vector<MacContextPtr> m_idle;
};

} // namespace Auth::Internal
