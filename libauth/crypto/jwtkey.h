// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"
#include "jwtalgorithm.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Auth {

namespace Internal {
class SigningKey;
}

//! \brief A key together with the one algorithm it is for.
//!
//! That the two cannot be parted is what closes the old hole of JWT, a public RSA key taken for an HMAC
//! secret because the token said so (RFC 8725, section 2.1): the token is never asked.
//! \ownership A value: copies share the key, which is wiped with the last one.
//! \threads Immutable and safe to use from every thread; a copy shares the key, which is wiped with the last one.
//! \source \rfc{7518}; \rfc{8725}, section 2.1
class GATEHOUSE_AUTH_EXPORT JwtKey
{
public:
    //! \brief A shared secret, for HS256, HS384 and HS512.
    //! \return Error::InvalidConfiguration for another algorithm, for a secret shorter than the hash (32, 48, 64
    //! bytes; RFC 7518, section 3.2), and for a PEM text, whose public half everybody may know
    [[nodiscard]] static Result<JwtKey> fromSecret(const Secret &secret, JwtAlgorithm algorithm);

    //! \brief A private key (PKCS #8, PKCS #1, SEC 1; encrypted or not) or a public one (SubjectPublicKeyInfo).
    //! \param passphrase for an encrypted key; nobody is ever asked for one
    //! \return Error::InvalidConfiguration for a text that is no key or does not open with \a passphrase, for a key
    //! of another type or curve than \a algorithm wants, and for RSA below 2048 bits (RFC 7518, section 3.3)
    [[nodiscard]] static Result<JwtKey> fromPem(const Secret &pem, JwtAlgorithm algorithm,
                                                const Secret &passphrase = Secret());

    //! \brief The public key of a JSON Web Key (RFC 7517; RFC 7518, section 6; RFC 8037): RSA, P-256, P-384, P-521,
    //! Ed25519 and Ed448. Its `kid` is the key's name. A private part is passed over.
    //! \return Error::InvalidConfiguration for what is none of these, for a key that `use`, `key_ops` or `alg` give to
    //! something else, and for one that does not suit \a algorithm; so for every shared secret (`oct`), too
    [[nodiscard]] static Result<JwtKey> fromJwk(QByteArrayView json, JwtAlgorithm algorithm);

    //! The same key with a name, that stands as `kid` in the tokens it signs; empty takes the name away.
    [[nodiscard]] JwtKey withKeyId(const QString &keyId) const;

    //! The one that it is for.
    [[nodiscard]] JwtAlgorithm algorithm() const;
    [[nodiscard]] QString keyId() const; //!< `kid` of the tokens that it signs; empty: they have none.
    //! False for a public key.
    [[nodiscard]] bool canSign() const;

    //! \brief The JOSE header of the tokens it signs, as it stands in them: base64url of `{"alg":"HS256","typ":"JWT"}`.
    [[nodiscard]] QByteArray encodedHeader() const;

    //! \brief The signature of \a input, raw, in the form of RFC 7518 (ECDSA: r and s one after the other).
    //! \return Error::NotSupported for a public key; Error::Internal when OpenSSL fails
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView input) const;
    //! Whether \a signature is this key's over \a input. HMACs are compared in constant time.
    [[nodiscard]] bool verify(QByteArrayView input, QByteArrayView signature) const;

private:
    class Private;
    explicit JwtKey(std::shared_ptr<const Private> data);
    static JwtKey make(std::shared_ptr<const Internal::SigningKey> key, JwtAlgorithm algorithm, const QString &keyId);

    std::shared_ptr<const Private> d;
};

} // namespace Auth
