// SPDX-License-Identifier: MIT
#include "crypto/asymmetrickey_p.h"

#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <cstring>

namespace Auth::Internal {

namespace {

using Family = JwtAlgorithmProperties::Family;

constexpr int minimumRsaBits = 2048; // RFC 7518, sections 3.3 and 3.5

//! Hands the passphrase to OpenSSL. Without a callback it would ask on the terminal and wait.
int givePassphrase(char *buffer, int size, int /*isForWriting*/, void *userData)
{
    const QByteArrayView passphrase = static_cast<const Secret *>(userData)->reveal();
    if (passphrase.isEmpty() || passphrase.size() > size)
        return -1;
    std::memcpy(buffer, passphrase.data(), static_cast<std::size_t>(passphrase.size()));
    return static_cast<int>(passphrase.size());
}

//! Nothing when \a key fits, else what should be different.
QString complaintAbout(const EVP_PKEY *key, const JwtAlgorithmProperties &properties)
{
    switch (properties.family) {
    case Family::Hmac: return QStringLiteral("%1 takes a secret, not a PEM key.").arg(properties.name);
    case Family::RsaPkcs1:
    case Family::RsaPss:
        if (!EVP_PKEY_is_a(key, "RSA"))
            return QStringLiteral("%1 needs an RSA key.").arg(properties.name);
        if (EVP_PKEY_get_bits(key) < minimumRsaBits)
            return QStringLiteral("An RSA key for %1 must have at least %2 bits.")
                    .arg(properties.name)
                    .arg(minimumRsaBits);
        return {};
    case Family::Ecdsa: {
        char curve[64] = "";
        std::size_t length = 0;
        if (!EVP_PKEY_is_a(key, "EC") || !EVP_PKEY_get_group_name(key, curve, sizeof curve, &length) ||
            std::strcmp(curve, properties.curve) != 0)
            return QStringLiteral("%1 needs an EC key on the curve %2.")
                    .arg(properties.name, QLatin1String(properties.curve));
        return {};
    }
    case Family::EdDsa:
        if (!EVP_PKEY_is_a(key, "ED25519") && !EVP_PKEY_is_a(key, "ED448"))
            return QStringLiteral("EdDSA needs an Ed25519 or Ed448 key.");
        return {};
    }
    return QStringLiteral("Unknown algorithm.");
}

//! ECDSA from OpenSSL's DER to r and s, big-endian and of fixed length (RFC 7518, section 3.4).
QByteArray rawFromDer(const QByteArray &der, int coordinateBytes)
{
    const unsigned char *in = toUnsigned(QByteArrayView(der));
    const EcdsaSignaturePtr signature(d2i_ECDSA_SIG(nullptr, &in, static_cast<long>(der.size())));
    QByteArray raw(2 * coordinateBytes, Qt::Uninitialized);
    unsigned char *out = toUnsigned(raw);
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, coordinateBytes) < 0 ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + coordinateBytes, coordinateBytes) < 0)
        return {};
    return raw;
}

//! The way back; empty when \a raw has not exactly the length of this curve.
QByteArray derFromRaw(QByteArrayView raw, int coordinateBytes)
{
    if (raw.size() != 2 * coordinateBytes)
        return {};
    const EcdsaSignaturePtr signature(ECDSA_SIG_new());
    BignumPtr r(BN_bin2bn(toUnsigned(raw), coordinateBytes, nullptr));
    BignumPtr s(BN_bin2bn(toUnsigned(raw) + coordinateBytes, coordinateBytes, nullptr));
    if (!signature || !r || !s || !ECDSA_SIG_set0(signature.get(), r.get(), s.get()))
        return {};
    static_cast<void>(r.release()); // the signature owns both now
    static_cast<void>(s.release());
    const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, Qt::Uninitialized);
    unsigned char *out = toUnsigned(der);
    i2d_ECDSA_SIG(signature.get(), &out);
    return der;
}

bool configurePadding(EVP_PKEY_CTX *context, Family family)
{
    if (family != Family::RsaPss)
        return true; // PKCS #1 v1.5 is OpenSSL's default for RSA; the others have no padding
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) > 0; // RFC 7518, section 3.5
}

} // namespace

Result<std::shared_ptr<const SigningKey>> AsymmetricKey::fromPem(const Secret &pem, const Secret &passphrase,
                                                                 const JwtAlgorithmProperties &properties)
{
    const OpenSslErrorScope errors;
    const QByteArrayView text = pem.reveal();
    const auto read = [&](auto function) {
        const BioPtr bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
        return KeyPtr(bio ? function(bio.get(), nullptr, givePassphrase, const_cast<Secret *>(&passphrase)) : nullptr);
    };
    KeyPtr key = read(PEM_read_bio_PrivateKey);
    const bool isPrivate = key != nullptr;
    if (!key)
        key = read(PEM_read_bio_PUBKEY);
    if (!key)
        return failure({Error::InvalidConfiguration,
                        QStringLiteral("This is no private or public key in PEM form, or its passphrase is wrong."),
                        OpenSslErrorScope::lastError()});
    return checked(std::move(key), isPrivate, properties);
}

Result<std::shared_ptr<const SigningKey>> AsymmetricKey::fromPublicKey(KeyPtr key,
                                                                       const JwtAlgorithmProperties &properties)
{
    const OpenSslErrorScope errors;
    return checked(std::move(key), false, properties);
}

Result<std::shared_ptr<const SigningKey>> AsymmetricKey::checked(KeyPtr key, bool isPrivate,
                                                                 const JwtAlgorithmProperties &properties)
{
    const QString complaint = complaintAbout(key.get(), properties);
    if (!complaint.isEmpty())
        return failure({Error::InvalidConfiguration, complaint});
    return std::shared_ptr<const SigningKey>(new AsymmetricKey(std::move(key), isPrivate, properties));
}

Result<QByteArray> AsymmetricKey::sign(QByteArrayView input) const
{
    const OpenSslErrorScope errors;
    const DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to context
    std::size_t size = 0;
    const auto inputSize = static_cast<std::size_t>(input.size());
    if (!context ||
        EVP_DigestSignInit_ex(context.get(), &keyContext, m_properties.digest, nullptr, nullptr, m_key.get(),
                              nullptr) <= 0 ||
        !configurePadding(keyContext, m_properties.family) ||
        EVP_DigestSign(context.get(), nullptr, &size, toUnsigned(input), inputSize) <= 0)
        return failure({Error::Internal, {}, OpenSslErrorScope::lastError()});
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), toUnsigned(signature), &size, toUnsigned(input), inputSize) <= 0)
        return failure({Error::Internal, {}, OpenSslErrorScope::lastError()});
    signature.truncate(static_cast<qsizetype>(size)); // DER is often shorter than OpenSSL first says
    if (m_properties.family == Family::Ecdsa)
        signature = rawFromDer(signature, m_properties.coordinateBytes);
    if (signature.isEmpty())
        return failure({Error::Internal, {}, OpenSslErrorScope::lastError()});
    return signature;
}

bool AsymmetricKey::verify(QByteArrayView input, QByteArrayView signature) const
{
    const OpenSslErrorScope errors;
    QByteArray der;
    if (m_properties.family == Family::Ecdsa) {
        der = derFromRaw(signature, m_properties.coordinateBytes);
        signature = der;
    }
    if (signature.isEmpty())
        return false;
    const DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to context
    return context &&
           EVP_DigestVerifyInit_ex(context.get(), &keyContext, m_properties.digest, nullptr, nullptr, m_key.get(),
                                   nullptr) > 0 &&
           configurePadding(keyContext, m_properties.family) &&
           EVP_DigestVerify(context.get(), toUnsigned(signature), static_cast<std::size_t>(signature.size()),
                            toUnsigned(input), static_cast<std::size_t>(input.size())) == 1;
}

} // namespace Auth::Internal
