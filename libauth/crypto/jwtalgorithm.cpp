// SPDX-License-Identifier: MIT
#include "crypto/jwtalgorithm_p.h"

#include <QString>

namespace Auth {

namespace {

using Internal::JwtAlgorithmProperties;
using Family = JwtAlgorithmProperties::Family;

// In the order of the enumeration, which is the index.
constexpr JwtAlgorithmProperties table[] = {
        {JwtAlgorithm::HS256, QLatin1String("HS256"), Family::Hmac, "SHA256", 32, nullptr, 0},
        {JwtAlgorithm::HS384, QLatin1String("HS384"), Family::Hmac, "SHA384", 48, nullptr, 0},
        {JwtAlgorithm::HS512, QLatin1String("HS512"), Family::Hmac, "SHA512", 64, nullptr, 0},
        {JwtAlgorithm::RS256, QLatin1String("RS256"), Family::RsaPkcs1, "SHA256", 32, nullptr, 0},
        {JwtAlgorithm::RS384, QLatin1String("RS384"), Family::RsaPkcs1, "SHA384", 48, nullptr, 0},
        {JwtAlgorithm::RS512, QLatin1String("RS512"), Family::RsaPkcs1, "SHA512", 64, nullptr, 0},
        {JwtAlgorithm::PS256, QLatin1String("PS256"), Family::RsaPss, "SHA256", 32, nullptr, 0},
        {JwtAlgorithm::PS384, QLatin1String("PS384"), Family::RsaPss, "SHA384", 48, nullptr, 0},
        {JwtAlgorithm::PS512, QLatin1String("PS512"), Family::RsaPss, "SHA512", 64, nullptr, 0},
        {JwtAlgorithm::ES256, QLatin1String("ES256"), Family::Ecdsa, "SHA256", 32, "prime256v1", 32},
        {JwtAlgorithm::ES384, QLatin1String("ES384"), Family::Ecdsa, "SHA384", 48, "secp384r1", 48},
        {JwtAlgorithm::ES512, QLatin1String("ES512"), Family::Ecdsa, "SHA512", 64, "secp521r1", 66},
        {JwtAlgorithm::EdDSA, QLatin1String("EdDSA"), Family::EdDsa, nullptr, 0, nullptr, 0},
};

constexpr bool isInOrder()
{
    std::size_t index = 0;
    for (const JwtAlgorithmProperties &row : table) {
        if (static_cast<std::size_t>(row.algorithm) != index++)
            return false;
    }
    return index == static_cast<std::size_t>(JwtAlgorithm::EdDSA) + 1;
}
static_assert(isInOrder());

} // namespace

const JwtAlgorithmProperties &Internal::propertiesOf(JwtAlgorithm algorithm)
{
    return table[static_cast<std::size_t>(algorithm)];
}

QLatin1String jwtAlgorithmName(JwtAlgorithm algorithm)
{
    return Internal::propertiesOf(algorithm).name;
}

std::optional<JwtAlgorithm> jwtAlgorithmFromName(QStringView name)
{
    for (const JwtAlgorithmProperties &row : table) {
        if (name == row.name)
            return row.algorithm;
    }
    return std::nullopt;
}

} // namespace Auth
