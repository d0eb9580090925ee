// SPDX-License-Identifier: MIT
#include "crypto/hmackey_p.h"

#include "crypto/mac.h"

#include <openssl/core_names.h>

namespace Auth::Internal {

Result<std::shared_ptr<const SigningKey>> HmacKey::create(const Secret &secret,
                                                          const JwtAlgorithmProperties &properties)
{
    const QByteArrayView bytes = secret.reveal();
    if (bytes.size() < properties.digestBytes)
        return failure({Error::InvalidConfiguration, QStringLiteral("The secret for %1 must have at least %2 bytes.")
                                                             .arg(properties.name)
                                                             .arg(properties.digestBytes)});
    if (bytes.startsWith("-----BEGIN "))
        return failure({Error::InvalidConfiguration,
                        QStringLiteral("A PEM key is no secret for %1: choose an RS, PS, ES or EdDSA algorithm.")
                                .arg(properties.name)});

    const OpenSslErrorScope errors;
    const MacPtr hmac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    MacContextPtr context(hmac ? EVP_MAC_CTX_new(hmac.get()) : nullptr);
    const OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(properties.digest), 0),
            OSSL_PARAM_construct_end(),
    };
    if (!context || !EVP_MAC_init(context.get(), toUnsigned(bytes), static_cast<std::size_t>(bytes.size()), parameters))
        return failure({Error::Internal, {}, OpenSslErrorScope::lastError()});
    return std::shared_ptr<const SigningKey>(new HmacKey(std::move(context)));
}

Result<QByteArray> HmacKey::sign(QByteArrayView input) const
{
    const Code code = compute(input);
    if (code.size == 0)
        return failure({Error::Internal, {}, QStringLiteral("OpenSSL could not compute an HMAC")});
    return code.view().toByteArray();
}

bool HmacKey::verify(QByteArrayView input, QByteArrayView signature) const
{
    const Code code = compute(input);
    return code.size != 0 && constantTimeEquals(code.view(), signature);
}

HmacKey::Code HmacKey::compute(QByteArrayView input) const
{
    Code code;
    MacContextPtr context = takeContext();
    // Without a key in EVP_MAC_init, the context starts again with the one it has.
    if (!context || !EVP_MAC_init(context.get(), nullptr, 0, nullptr) ||
        !EVP_MAC_update(context.get(), toUnsigned(input), static_cast<std::size_t>(input.size())) ||
        !EVP_MAC_final(context.get(), code.bytes, &code.size, sizeof code.bytes))
        return {};
    const QMutexLocker lock(&m_mutex);
    m_idle.push_back(std::move(context));
    return code;
}

MacContextPtr HmacKey::takeContext() const
{
    const QMutexLocker lock(&m_mutex);
    if (m_idle.empty())
        return MacContextPtr(EVP_MAC_CTX_dup(m_keyed.get()));
    MacContextPtr context = std::move(m_idle.back());
    m_idle.pop_back();
    return context;
}

} // namespace Auth::Internal
