// SPDX-License-Identifier: MIT
#include "crypto/jwtkey.h"

#include "core/json_p.h"
#include "crypto/asymmetrickey_p.h"
#include "crypto/base64url_p.h"
#include "crypto/hmackey_p.h"
#include "crypto/jsonwebkey_p.h"

namespace Auth {

namespace {

QByteArray makeHeader(JwtAlgorithm algorithm, const QString &keyId)
{
    // Byte for byte the header of PyJWT, which sorts its keys: alg, kid, typ.
    QByteArray header = "{\"alg\":\"" + QByteArray(jwtAlgorithmName(algorithm).data()) + '"';
    if (!keyId.isEmpty()) {
        header += ",\"kid\":";
        Internal::appendJsonString(header, keyId);
    }
    return Internal::base64UrlEncode(header + ",\"typ\":\"JWT\"}");
}

} // namespace

class Q_DECL_HIDDEN JwtKey::Private
{
public:
    std::shared_ptr<const Internal::SigningKey> key;
    JwtAlgorithm algorithm;
    QString keyId;
    QByteArray encodedHeader;
};

JwtKey::JwtKey(std::shared_ptr<const Private> data) : d(std::move(data)) {}

JwtKey JwtKey::make(std::shared_ptr<const Internal::SigningKey> key, JwtAlgorithm algorithm, const QString &keyId)
{
    return JwtKey(
            std::make_shared<const Private>(Private{std::move(key), algorithm, keyId, makeHeader(algorithm, keyId)}));
}

Result<JwtKey> JwtKey::fromSecret(const Secret &secret, JwtAlgorithm algorithm)
{
    const Internal::JwtAlgorithmProperties &properties = Internal::propertiesOf(algorithm);
    if (properties.family != Internal::JwtAlgorithmProperties::Family::Hmac)
        return failure({Error::InvalidConfiguration, QStringLiteral("%1 needs a PEM key.").arg(properties.name)});
    auto key = Internal::HmacKey::create(secret, properties);
    if (!key)
        return failure(std::move(key.error()));
    return make(std::move(*key), algorithm, {});
}

Result<JwtKey> JwtKey::fromPem(const Secret &pem, JwtAlgorithm algorithm, const Secret &passphrase)
{
    auto key = Internal::AsymmetricKey::fromPem(pem, passphrase, Internal::propertiesOf(algorithm));
    if (!key)
        return failure(std::move(key.error()));
    return make(std::move(*key), algorithm, {});
}

Result<JwtKey> JwtKey::fromJwk(QByteArrayView json, JwtAlgorithm algorithm)
{
    const auto jwk = Internal::parseJson(json, {.refuseDuplicateKeys = true, .maximumDepth = 16});
    if (!jwk)
        return failure({Error::InvalidConfiguration, QStringLiteral("This is no JSON Web Key.")});
    auto key = Internal::publicKeyOf(*jwk, algorithm);
    if (!key)
        return failure(std::move(key.error()));
    return make(std::move(*key), algorithm, Internal::keyIdOf(*jwk));
}

JwtKey JwtKey::withKeyId(const QString &keyId) const
{
    return make(d->key, d->algorithm, keyId);
}

JwtAlgorithm JwtKey::algorithm() const
{
    return d->algorithm;
}

QString JwtKey::keyId() const
{
    return d->keyId;
}

bool JwtKey::canSign() const
{
    return d->key->canSign();
}

QByteArray JwtKey::encodedHeader() const
{
    return d->encodedHeader;
}

Result<QByteArray> JwtKey::sign(QByteArrayView input) const
{
    if (!canSign())
        return failure({Error::NotSupported, QStringLiteral("A public key cannot sign.")});
    return d->key->sign(input);
}

bool JwtKey::verify(QByteArrayView input, QByteArrayView signature) const
{
    return d->key->verify(input, signature);
}

} // namespace Auth
