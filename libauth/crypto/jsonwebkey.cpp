// SPDX-License-Identifier: MIT
#include "crypto/jsonwebkey_p.h"

#include "crypto/asymmetrickey_p.h"
#include "crypto/base64url_p.h"

#include <openssl/core_names.h>
#include <openssl/param_build.h>

#include <algorithm>
#include <array>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

using ParameterBuilderPtr = std::unique_ptr<OSSL_PARAM_BLD, OpenSslDeleter<OSSL_PARAM_BLD_free>>;
using ParametersPtr = std::unique_ptr<OSSL_PARAM, OpenSslDeleter<OSSL_PARAM_free>>;
using KeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, OpenSslDeleter<EVP_PKEY_CTX_free>>;

constexpr qsizetype maximumModulusBytes = 1024; // 8192 bits: what is longer costs more than it protects

struct Curve
{
    QStringView name; // RFC 7518, section 6.2.1.1
    const char *group;
    qsizetype coordinateBytes;
};
constexpr std::array curves{Curve{u"P-256", "prime256v1", 32}, Curve{u"P-384", "secp384r1", 48},
                            Curve{u"P-521", "secp521r1", 66}};

QString text(const JsonValue &jwk, QStringView name)
{
    const JsonValue *value = jwk.find(name);
    return value && value->isString() ? value->toString() : QString();
}

//! The bytes of a member in base64url; empty when there is none or it is malformed.
QByteArray bytes(const JsonValue &jwk, QStringView name)
{
    return base64UrlDecode(text(jwk, name).toLatin1()).value_or(QByteArray());
}

KeyPtr built(const char *type, OSSL_PARAM_BLD *builder)
{
    const ParametersPtr parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) <= 0 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) <= 0)
        return {};
    return KeyPtr(key);
}

KeyPtr rsaKey(const JsonValue &jwk)
{
    const QByteArray modulus = bytes(jwk, u"n");
    const QByteArray exponent = bytes(jwk, u"e");
    if (modulus.isEmpty() || modulus.size() > maximumModulusBytes || exponent.isEmpty() || exponent.size() > 8)
        return {};
    const BignumPtr n(BN_bin2bn(toUnsigned(QByteArrayView(modulus)), static_cast<int>(modulus.size()), nullptr));
    const BignumPtr e(BN_bin2bn(toUnsigned(QByteArrayView(exponent)), static_cast<int>(exponent.size()), nullptr));
    const ParameterBuilderPtr builder(OSSL_PARAM_BLD_new());
    // With e = 1 the signature is the message; an even one is no RSA key at all.
    if (!n || !e || !builder || !BN_is_odd(e.get()) || BN_is_one(e.get()) ||
        !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) ||
        !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()))
        return {};
    return built("RSA", builder.get());
}

KeyPtr ecKey(const JsonValue &jwk)
{
    const QString name = text(jwk, u"crv");
    const auto curve = std::find_if(curves.begin(), curves.end(), [&](const Curve &c) { return c.name == name; });
    const QByteArray x = bytes(jwk, u"x");
    const QByteArray y = bytes(jwk, u"y");
    // Each of full length, leading zeros included (RFC 7518, section 6.2.1.2).
    if (curve == curves.end() || x.size() != curve->coordinateBytes || y.size() != curve->coordinateBytes)
        return {};
    const QByteArray point = '\x04' + x + y; // SEC 1, section 2.3.3: uncompressed
    const ParameterBuilderPtr builder(OSSL_PARAM_BLD_new());
    if (!builder || !OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->group, 0) ||
        !OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                          static_cast<std::size_t>(point.size())))
        return {};
    return built("EC", builder.get());
}

KeyPtr edwardsKey(const JsonValue &jwk)
{
    const QString curve = text(jwk, u"crv");
    const char *type = curve == u"Ed25519" ? "ED25519" : curve == u"Ed448" ? "ED448" : nullptr;
    const QByteArray x = bytes(jwk, u"x");
    if (!type)
        return {};
    return KeyPtr(EVP_PKEY_new_raw_public_key_ex(nullptr, type, nullptr, toUnsigned(QByteArrayView(x)),
                                                 static_cast<std::size_t>(x.size())));
}

//! Whether the key may be used to check signatures with \a algorithm (RFC 7517, sections 4.2 to 4.4).
bool isFor(const JsonValue &jwk, JwtAlgorithm algorithm)
{
    if (jwk.find(u"use") && text(jwk, u"use") != u"sig")
        return false;
    if (jwk.find(u"alg") && text(jwk, u"alg") != jwtAlgorithmName(algorithm))
        return false;
    const JsonValue *operations = jwk.find(u"key_ops");
    if (!operations)
        return true;
    const std::vector<JsonValue> &all = operations->elements();
    return std::any_of(all.begin(), all.end(),
                       [](const JsonValue &operation) { return operation.toString() == u"verify"; });
}

KeyPtr keyOf(const JsonValue &jwk)
{
    const QString type = text(jwk, u"kty");
    if (type == u"RSA")
        return rsaKey(jwk);
    if (type == u"EC")
        return ecKey(jwk);
    return type == u"OKP" ? edwardsKey(jwk) : KeyPtr();
}

} // namespace

Result<std::shared_ptr<const SigningKey>> publicKeyOf(const JsonValue &jwk, JwtAlgorithm algorithm)
{
    const OpenSslErrorScope errors;
    if (!jwk.isObject() || !isFor(jwk, algorithm))
        return failure({Error::InvalidConfiguration, u"This JSON Web Key is for something else."_s});
    KeyPtr key = keyOf(jwk);
    if (!key)
        return failure({Error::InvalidConfiguration, u"This is no public RSA, EC or Edwards key."_s,
                        OpenSslErrorScope::lastError()});
    return AsymmetricKey::fromPublicKey(std::move(key), propertiesOf(algorithm));
}

QString keyIdOf(const JsonValue &jwk)
{
    return text(jwk, u"kid");
}

} // namespace Auth::Internal
