// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Auth {

//! \brief Encrypts what has to be read again, such as tokens of a provider: AES-256-GCM (NIST SP 800-38D).
//!
//! A sealed text is `gatehouse1.KEY.BYTES`: the format's version, 8 characters that name the key, and nonce (96 random
//! bits), ciphertext and tag (128 bits) in base64url. It belongs to its context, such as a row and a column, and cannot
//! be opened in another one. Keys are derived from the secrets with HMAC-SHA-256; one is good for 2^32 texts.
//! \ownership A value: copies share the keys, which are wiped with the last one.
//! \threads Immutable: every thread may call every function at the same time.
//! \source NIST SP 800-38D; \decision{0024-oauth}
class GATEHOUSE_AUTH_EXPORT TokenCipher
{
public:
    static constexpr qsizetype minimumSecretSize = 32; //!< bytes

    //! \brief A cipher with keys of these secrets.
    //! \param secrets the first one encrypts; all of them decrypt
    //! \return Error::InvalidConfiguration when there is none, or one of less than 32 bytes
    [[nodiscard]] static Result<TokenCipher> fromSecrets(const QList<Secret> &secrets);

    //! Whether \a text has the form of a sealed one, of whatever key.
    [[nodiscard]] static bool isSealed(QStringView text);
    //! Whether \a text is sealed with the first key.
    [[nodiscard]] bool isCurrent(QStringView text) const;

    //! \brief Encrypts a text for one context.
    //! \return Error::Internal when OpenSSL fails
    [[nodiscard]] Result<QString> seal(const QString &plain, QByteArrayView context) const;
    //! \brief Decrypts what seal() has made for the same context.
    //! \return Error::InvalidToken when none of the keys is that of \a sealed, when it was changed, or when it belongs
    //! to another context; the detail says which key is wanted
    [[nodiscard]] Result<QString> open(const QString &sealed, QByteArrayView context) const;

private:
    struct Key
    {
        QByteArray id; //!< 8 characters of base64url
        Secret bytes;  //!< 32
    };

    explicit TokenCipher(QList<Key> keys) : m_keys(std::move(keys)) {}

    QList<Key> m_keys; // never empty
};

} // namespace Auth
