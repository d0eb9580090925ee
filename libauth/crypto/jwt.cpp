// SPDX-License-Identifier: MIT
#include "crypto/jwt.h"

#include "core/json_p.h"
#include "crypto/base64url_p.h"

#include <algorithm>

namespace Auth::Jwt {

using Internal::JsonValue;
using Reason = Failure::Reason;

namespace {

constexpr int maximumHeaderDepth = 16;
constexpr std::chrono::seconds longestLeeway{9'000'000'000'000'000}; // with JwtClaims::time() no sum overflows

//! The three parts of a token, still in base64url; they point into it.
struct Parts
{
    QByteArrayView header;
    QByteArrayView payload;
    QByteArrayView signature;
    QByteArrayView signedPart; // header.payload
};

std::optional<Parts> split(QByteArrayView token, qsizetype maximumBytes)
{
    if (token.size() > maximumBytes)
        return std::nullopt;
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0)
        return std::nullopt;
    // A third dot would be in the signature, where base64url refuses it.
    return Parts{token.first(first), token.sliced(first + 1, second - first - 1), token.sliced(second + 1),
                 token.first(second)};
}

bool isAbsentOrText(const JsonValue *value)
{
    return !value || value->isString();
}

std::optional<UnverifiedHeader> readHeader(QByteArrayView encoded)
{
    const std::optional<QByteArray> json = Internal::base64UrlDecode(encoded);
    if (!json)
        return std::nullopt;
    const auto header = Internal::parseJson(*json, {.refuseDuplicateKeys = true, .maximumDepth = maximumHeaderDepth});
    if (!header || !header->isObject())
        return std::nullopt;
    const JsonValue *algorithm = header->find(u"alg");
    const JsonValue *keyId = header->find(u"kid");
    if (!algorithm || !algorithm->isString() || !isAbsentOrText(keyId) || !isAbsentOrText(header->find(u"typ")))
        return std::nullopt;
    // We understand no extension, so none may be critical (RFC 7515, section 4.1.11), and a payload that is
    // not encoded would be signed as something else than we read (RFC 7797, section 5.2).
    if (header->find(u"crit") || header->find(u"b64"))
        return std::nullopt;
    return UnverifiedHeader{algorithm->toString(), keyId ? keyId->toString() : QString()};
}

std::optional<Failure> checkHeader(QByteArrayView encoded, const JwtKey &key)
{
    if (encoded == key.encodedHeader()) // what we and PyJWT write; saves reading it
        return std::nullopt;
    const std::optional<UnverifiedHeader> header = readHeader(encoded);
    if (!header)
        return Failure{Reason::Malformed, "the header is no JOSE header that we understand"};
    if (header->algorithm != jwtAlgorithmName(key.algorithm()))
        return Failure{Reason::BadSignature, "alg is not the key's algorithm"};
    return std::nullopt;
}

std::optional<Failure> checkTypes(const JwtClaims &claims)
{
    for (const QStringView name : {u"exp", u"nbf", u"iat"}) {
        if (claims.contains(name) && !claims.time(name))
            return Failure{Reason::BadClaims, "exp, nbf or iat is no number"};
    }
    for (const QStringView name : {u"sub", u"iss", u"jti"}) {
        if (claims.contains(name) && !claims.text(name))
            return Failure{Reason::BadClaims, "sub, iss or jti is no text"};
    }
    if (claims.contains(u"aud") && !claims.texts(u"aud"))
        return Failure{Reason::BadClaims, "aud is neither a text nor a list of texts"};
    return std::nullopt;
}

//! Whether the claim is there and later than \a latest.
bool isAfter(const JwtClaims &claims, QStringView name, std::chrono::seconds latest)
{
    const std::optional<std::chrono::seconds> time = claims.time(name);
    return time && *time > latest;
}

std::optional<Failure> checkTimes(const JwtClaims &claims, std::chrono::seconds now, std::chrono::seconds leeway)
{
    leeway = std::clamp(leeway, std::chrono::seconds(0), longestLeeway);
    if (isAfter(claims, u"iat", now + leeway))
        return Failure{Reason::NotYetValid, "iat lies in the future"};
    if (isAfter(claims, u"nbf", now + leeway))
        return Failure{Reason::NotYetValid, "nbf lies in the future"};
    if (claims.contains(u"exp") && !isAfter(claims, u"exp", now - leeway))
        return Failure{Reason::Expired, "exp is reached"};
    return std::nullopt;
}

//! An empty list as `aud` counts as none, as with PyJWT.
std::optional<Failure> checkParties(const JwtClaims &claims, const Expectations &expected)
{
    if (!expected.issuer.isEmpty() && claims.text(u"iss") != expected.issuer)
        return Failure{Reason::WrongIssuer, "iss is missing or another"};
    const QStringList audiences = claims.audiences();
    if (expected.audiences.isEmpty() && !audiences.isEmpty())
        return Failure{Reason::WrongAudience, "aud is there, but none is expected"};
    const auto isNamed = [&audiences](const QString &audience) {
        return audiences.contains(audience);
    };
    if (!expected.audiences.isEmpty() && std::none_of(expected.audiences.begin(), expected.audiences.end(), isNamed))
        return Failure{Reason::WrongAudience, "aud is missing or names others"};
    return std::nullopt;
}

tl::unexpected<Failure> refuse(Failure failure)
{
    return tl::unexpected<Failure>(failure);
}

} // namespace

Error Failure::toError() const
{
    return {Error::InvalidToken, {}, QLatin1String(detail)};
}

Result<QByteArray> sign(const JwtClaims &claims, const JwtKey &key)
{
    QByteArray token = key.encodedHeader() + '.' + Internal::base64UrlEncode(claims.toJson());
    const Result<QByteArray> signature = key.sign(token);
    if (!signature)
        return failure(signature.error());
    return token + '.' + Internal::base64UrlEncode(*signature);
}

tl::expected<JwtClaims, Failure> verify(QByteArrayView token, const JwtKey &key, const Expectations &expected,
                                        const Clock &clock)
{
    const std::optional<Parts> parts = split(token, expected.maximumBytes);
    if (!parts)
        return refuse({Reason::Malformed, "not three parts, or too long"});
    if (const auto wrong = checkHeader(parts->header, key))
        return refuse(*wrong);
    const std::optional<QByteArray> signature = Internal::base64UrlDecode(parts->signature);
    if (!signature)
        return refuse({Reason::Malformed, "the signature is no base64url"});
    // Nothing of the payload is read before the signature is found good.
    if (!key.verify(parts->signedPart, *signature))
        return refuse({Reason::BadSignature, "not signed by this key"});

    const std::optional<QByteArray> payload = Internal::base64UrlDecode(parts->payload);
    if (!payload)
        return refuse({Reason::Malformed, "the payload is no base64url"});
    std::optional<JwtClaims> claims = JwtClaims::fromJson(*payload);
    if (!claims)
        return refuse({Reason::BadClaims, "the payload is no JSON object, or has a key twice"});
    if (const auto wrong = checkTypes(*claims))
        return refuse(*wrong);
    if (const auto wrong = checkTimes(*claims, clock.secondsSinceEpoch(), expected.leeway))
        return refuse(*wrong);
    if (const auto wrong = checkParties(*claims, expected))
        return refuse(*wrong);
    return std::move(*claims);
}

std::optional<UnverifiedHeader> unverifiedHeader(QByteArrayView token, qsizetype maximumBytes)
{
    const std::optional<Parts> parts = split(token, maximumBytes);
    return parts ? readHeader(parts->header) : std::nullopt;
}

} // namespace Auth::Jwt
