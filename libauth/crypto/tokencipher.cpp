// SPDX-License-Identifier: MIT
#include "crypto/tokencipher.h"

#include "crypto/base64url_p.h"
#include "crypto/mac.h"
#include "crypto/openssl_p.h"
#include "crypto/sodium_p.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::toUnsigned;

namespace {

constexpr QByteArrayView prefix = "gatehouse1.";
constexpr int keyIdSize = 8;
constexpr int nonceSize = 12; // 96 bits: NIST SP 800-38D, section 8.2
constexpr int tagSize = 16;

using CipherContextPtr = std::unique_ptr<EVP_CIPHER_CTX, Internal::OpenSslDeleter<EVP_CIPHER_CTX_free>>;

int sizeOf(QByteArrayView bytes)
{
    return static_cast<int>(bytes.size());
}

struct Parts
{
    QByteArray keyId;
    QByteArray bytes; //!< nonce, ciphertext, tag
};

std::optional<Parts> partsOf(QStringView text)
{
    const QByteArray sealed = text.toLatin1();
    const qsizetype dot = prefix.size() + keyIdSize;
    if (!sealed.startsWith(prefix) || sealed.size() <= dot || sealed[dot] != '.')
        return std::nullopt;
    const auto bytes = Internal::base64UrlDecode(QByteArrayView(sealed).sliced(dot + 1));
    if (!bytes || bytes->size() < nonceSize + tagSize)
        return std::nullopt;
    return Parts{sealed.sliced(prefix.size(), keyIdSize), *bytes};
}

//! What the tag covers besides the ciphertext.
QByteArray associatedData(QByteArrayView keyId, QByteArrayView context)
{
    return prefix.toByteArray() + keyId.toByteArray() + '.' + context.toByteArray();
}

//! \return nonce, ciphertext and tag; nothing when OpenSSL fails
std::optional<QByteArray> encrypt(QByteArrayView key, QByteArrayView plain, QByteArrayView associated)
{
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), nonceSize);
    QByteArray ciphertext(plain.size(), Qt::Uninitialized);
    QByteArray tag(tagSize, Qt::Uninitialized);
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done =
            context &&
            EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, toUnsigned(key), toUnsigned(nonce)) == 1 &&
            EVP_EncryptUpdate(context.get(), nullptr, &length, toUnsigned(associated), sizeOf(associated)) == 1 &&
            EVP_EncryptUpdate(context.get(), toUnsigned(ciphertext), &length, toUnsigned(plain), sizeOf(plain)) == 1 &&
            EVP_EncryptFinal_ex(context.get(), toUnsigned(tag), &length) == 1 && // writes nothing: GCM has no padding
            EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1;
    return done ? std::optional(nonce + ciphertext + tag) : std::nullopt;
}

std::optional<QByteArray> decrypt(QByteArrayView key, const QByteArray &bytes, QByteArrayView associated)
{
    const QByteArrayView nonce = QByteArrayView(bytes).first(nonceSize);
    const QByteArrayView ciphertext = QByteArrayView(bytes).sliced(nonceSize).chopped(tagSize);
    QByteArray tag = bytes.last(tagSize);
    QByteArray plain(ciphertext.size(), Qt::Uninitialized);
    unsigned char rest[tagSize];
    const CipherContextPtr context(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool done =
            context &&
            EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, toUnsigned(key), toUnsigned(nonce)) == 1 &&
            EVP_DecryptUpdate(context.get(), nullptr, &length, toUnsigned(associated), sizeOf(associated)) == 1 &&
            EVP_DecryptUpdate(context.get(), toUnsigned(plain), &length, toUnsigned(ciphertext), sizeOf(ciphertext)) ==
                    1 &&
            EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1 &&
            EVP_DecryptFinal_ex(context.get(), rest, &length) == 1; // compares the tag
    return done ? std::optional(plain) : std::nullopt;
}

} // namespace

Result<TokenCipher> TokenCipher::fromSecrets(const QList<Secret> &secrets)
{
    Internal::initializeSodium();
    QList<Key> keys;
    for (const Secret &secret : secrets) {
        if (secret.size() < minimumSecretSize) {
            return failure({Error::InvalidConfiguration,
                            u"A key for provider tokens must have %1 bytes at least."_s.arg(minimumSecretSize)});
        }
        keys << Key{Internal::base64UrlEncode(hmacSha256(secret, "gatehouse token cipher: name")).first(keyIdSize),
                    Secret(QByteArrayView(hmacSha256(secret, "gatehouse token cipher: AES-256-GCM")))};
    }
    if (keys.isEmpty())
        return failure({Error::InvalidConfiguration, u"There is no key for provider tokens."_s});
    return TokenCipher(std::move(keys));
}

bool TokenCipher::isSealed(QStringView text)
{
    return partsOf(text).has_value();
}

bool TokenCipher::isCurrent(QStringView text) const
{
    const auto parts = partsOf(text);
    return parts && parts->keyId == m_keys.first().id;
}

Result<QString> TokenCipher::seal(const QString &plain, QByteArrayView context) const
{
    const Internal::OpenSslErrorScope errors;
    const Key &key = m_keys.first();
    const auto bytes = encrypt(key.bytes.reveal(), plain.toUtf8(), associatedData(key.id, context));
    if (!bytes)
        return failure(
                {Error::Internal, {}, u"a token cannot be encrypted: "_s + Internal::OpenSslErrorScope::lastError()});
    return QString::fromLatin1(prefix.toByteArray() + key.id + '.' + Internal::base64UrlEncode(*bytes));
}

Result<QString> TokenCipher::open(const QString &sealed, QByteArrayView context) const
{
    const Internal::OpenSslErrorScope errors;
    const auto parts = partsOf(sealed);
    if (!parts)
        return failure({Error::InvalidToken, {}, u"no encrypted text"_s});
    const auto key = std::find_if(m_keys.begin(), m_keys.end(), [&](const Key &one) { return one.id == parts->keyId; });
    if (key == m_keys.end()) {
        return failure({Error::InvalidToken,
                        {},
                        u"encrypted with another key, which is named "_s + QString::fromLatin1(parts->keyId)});
    }
    const auto plain = decrypt(key->bytes.reveal(), parts->bytes, associatedData(parts->keyId, context));
    if (!plain)
        return failure({Error::InvalidToken, {}, u"encrypted for another place, or changed since"_s});
    return QString::fromUtf8(*plain);
}

} // namespace Auth
