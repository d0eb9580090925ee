// SPDX-License-Identifier: MIT
#include "oauth/idtoken.h"

#include "crypto/base64url_p.h"
#include "crypto/jwt.h"
#include "crypto/mac.h"

#include <QCryptographicHash>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumTokenBytes = 32 * 1024; // some put groups into them
constexpr qsizetype maximumSubjectLength = 255;    // OpenID Connect Core 1.0, section 2

tl::unexpected<Error> refused(const QString &why, Error::Code code = Error::OAuthProviderFailed)
{
    return failure({code, {}, u"ID token: "_s + why});
}

bool isPublicKeyAlgorithm(JwtAlgorithm algorithm)
{
    return algorithm != JwtAlgorithm::HS256 && algorithm != JwtAlgorithm::HS384 && algorithm != JwtAlgorithm::HS512;
}

Result<JwtAlgorithm> algorithmOf(const QString &name, const QStringList &announced)
{
    const auto algorithm = jwtAlgorithmFromName(name);
    const QStringList allowed = announced.isEmpty() ? QStringList{u"RS256"_s} : announced;
    if (!algorithm || !isPublicKeyAlgorithm(*algorithm) || !allowed.contains(name))
        return refused(u"signed with an algorithm that is not allowed"_s);
    return *algorithm;
}

//! The half of the hash that belongs to the algorithm (section 3.1.3.6).
QByteArray tokenHash(JwtAlgorithm algorithm, const QString &token)
{
    const QLatin1String name = jwtAlgorithmName(algorithm);
    const auto hash = name.endsWith("256"_L1)   ? QCryptographicHash::Sha256
                      : name.endsWith("384"_L1) ? QCryptographicHash::Sha384
                                                : QCryptographicHash::Sha512; // also of Ed25519
    const QByteArray digest = QCryptographicHash::hash(token.toUtf8(), hash);
    return Internal::base64UrlEncode(digest.first(digest.size() / 2));
}

Result<JwtClaims> verifySignature(QByteArrayView token, JwtAlgorithm algorithm, const QString &keyId,
                                  const JsonWebKeySet &keys, const IdTokenExpectations &expected, const Clock &clock)
{
    for (const JwtKey &key : keys.keys(algorithm, keyId)) {
        auto claims = Jwt::verify(token, key,
                                  {.audiences = {expected.clientId},
                                   .issuer = expected.issuer,
                                   .leeway = expected.leeway,
                                   .maximumBytes = maximumTokenBytes},
                                  clock);
        if (claims)
            return *std::move(claims);
        if (claims.error().reason != Jwt::Failure::Reason::BadSignature)
            return refused(QLatin1String(claims.error().detail));
    }
    return refused(u"not signed by a key that we know"_s, Error::InvalidToken);
}

Result<void> checkPerson(const JwtClaims &claims, const IdTokenExpectations &expected)
{
    const QString subject = claims.subject();
    if (subject.isEmpty() || subject.size() > maximumSubjectLength)
        return refused(u"no subject"_s);
    const auto party = claims.text(u"azp");
    if (claims.contains(u"azp") ? party != expected.clientId : claims.audiences().size() > 1)
        return refused(u"given to another client"_s);
    return {};
}

Result<void> checkLogin(const JwtClaims &claims, JwtAlgorithm algorithm, const IdTokenExpectations &expected)
{
    if (!claims.expiresAt() || !claims.time(u"iat"))
        return refused(u"without exp or iat"_s);
    const QByteArray nonce = claims.text(u"nonce").value_or(QString()).toUtf8();
    if (!expected.nonce.isEmpty() && !constantTimeEquals(nonce, expected.nonce.toUtf8()))
        return refused(u"made for another login"_s, Error::OAuthCodeRefused);
    if (claims.contains(u"at_hash") && !expected.accessToken.isEmpty() &&
        claims.text(u"at_hash").value_or(QString()).toUtf8() != tokenHash(algorithm, expected.accessToken))
        return refused(u"belongs to another access token"_s);
    return {};
}

Result<JwtClaims> verify(QByteArrayView token, const JsonWebKeySet &keys, const IdTokenExpectations &expected,
                         const Clock &clock, bool isIdToken)
{
    const auto header = Jwt::unverifiedHeader(token, maximumTokenBytes);
    if (!header)
        return refused(u"malformed"_s);
    const auto algorithm = algorithmOf(header->algorithm, expected.algorithms);
    if (!algorithm)
        return failure(algorithm.error());
    auto claims = verifySignature(token, *algorithm, header->keyId, keys, expected, clock);
    if (!claims)
        return claims;
    if (auto right = checkPerson(*claims, expected); !right)
        return failure(right.error());
    if (auto right = isIdToken ? checkLogin(*claims, *algorithm, expected) : Result<void>(); !right)
        return failure(right.error());
    return claims;
}

} // namespace

Result<JwtClaims> verifyIdToken(QByteArrayView token, const JsonWebKeySet &keys, const IdTokenExpectations &expected,
                                const Clock &clock)
{
    return verify(token, keys, expected, clock, true);
}

Result<JwtClaims> verifySignedProfile(QByteArrayView token, const JsonWebKeySet &keys,
                                      const IdTokenExpectations &expected, const Clock &clock)
{
    return verify(token, keys, expected, clock, false);
}

} // namespace Auth
