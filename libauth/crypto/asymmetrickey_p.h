// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "crypto/jwtalgorithm_p.h"
#include "crypto/openssl_p.h"
#include "crypto/signingkey_p.h"

#include <memory>

namespace Auth::Internal {

//! \brief RS…, PS…, ES… and EdDSA: a private key, or a public one that can only verify.
class AsymmetricKey final : public SigningKey
{
public:
    [[nodiscard]] static Result<std::shared_ptr<const SigningKey>> fromPem(const Secret &pem, const Secret &passphrase,
                                                                           const JwtAlgorithmProperties &properties);

    //! Of a public key that was made elsewhere.
    //! \return Error::InvalidConfiguration when it does not suit the algorithm
    [[nodiscard]] static Result<std::shared_ptr<const SigningKey>>
    fromPublicKey(KeyPtr key, const JwtAlgorithmProperties &properties);

    [[nodiscard]] bool canSign() const override { return m_isPrivate; }
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView input) const override;
    [[nodiscard]] bool verify(QByteArrayView input, QByteArrayView signature) const override;

private:
    [[nodiscard]] static Result<std::shared_ptr<const SigningKey>> checked(KeyPtr key, bool isPrivate,
                                                                           const JwtAlgorithmProperties &properties);
    AsymmetricKey(KeyPtr key, bool isPrivate, const JwtAlgorithmProperties &properties)
        : m_key(std::move(key)), m_isPrivate(isPrivate), m_properties(properties)
    {}

    const KeyPtr m_key;
    const bool m_isPrivate;
    const JwtAlgorithmProperties &m_properties; // a row of a constant table
};

} // namespace Auth::Internal
