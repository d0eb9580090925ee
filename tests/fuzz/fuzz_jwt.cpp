// SPDX-License-Identifier: MIT
// Tokens and keys. Input: a byte that chooses a key and what to do, then either a token, or a line with the header and
// the claims of a token that the target signs itself.
#include "fuzz.h"

#include "core/json_p.h"
#include "crypto/base64url_p.h"
#include "crypto/jwt.h"
#include "crypto/testkeys.h"
#include "testing/fixedclock.h"

#include <cmath>
#include <vector>

using namespace Auth;
using Fuzz::check;

namespace {

QByteArray encoded(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto result =
            QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                         QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

JwtKey pemKey(const TestKeys::KeyPtr &key, JwtAlgorithm algorithm)
{
    auto result = JwtKey::fromPem(Secret(TestKeys::privatePem(key)), algorithm);
    check(result.has_value(), "a key that was just made is a key");
    return *result;
}

JwtKey secretKey(JwtAlgorithm algorithm)
{
    auto result = JwtKey::fromSecret(Secret(QByteArray(64, 'k')), algorithm);
    check(result.has_value(), "64 bytes are a secret");
    return *result;
}

//! One of each kind. Of the asymmetric ones nobody knows the private half: they are made for one run.
const std::vector<JwtKey> &keys()
{
    static const std::vector<JwtKey> all{
            secretKey(JwtAlgorithm::HS256),
            secretKey(JwtAlgorithm::HS512),
            pemKey(TestKeys::makeKey("ED25519"), JwtAlgorithm::EdDSA),
            pemKey(TestKeys::makeEc("P-256"), JwtAlgorithm::ES256),
            pemKey(TestKeys::makeRsa(2048), JwtAlgorithm::RS256),
            pemKey(TestKeys::makeRsa(2048), JwtAlgorithm::PS256),
    };
    return all;
}

const Jwt::Expectations expected{.audiences = {QStringLiteral("fastapi-users:auth")}};

bool isAccepted(const QByteArray &token, const JwtKey &key)
{
    static const FixedClock clock;
    return Jwt::verify(token, key, expected, clock).has_value();
}

//! What an accepted token must look like to a reader that knows nothing of ours but the reading of JSON.
void checkAccepted(const QByteArray &token, const JwtKey &key)
{
    const QByteArrayList parts = token.split('.');
    check(parts.size() == 3, "an accepted token has three parts");
    const auto header = Internal::parseJson(decoded(parts[0]).value_or(QByteArray()), {.refuseDuplicateKeys = true});
    check(header && header->find(u"alg"), "an accepted token names an algorithm");
    check(header->find(u"alg")->toString() == jwtAlgorithmName(key.algorithm()), "it is the key's algorithm");
    check(!header->find(u"crit") && !header->find(u"b64"), "nothing is critical");
    const auto claims = Internal::parseJson(decoded(parts[1]).value_or(QByteArray()), {.refuseDuplicateKeys = true});
    check(claims && claims->isObject(), "the claims are an object");
    const double now = double(FixedClock().secondsSinceEpoch().count());
    if (const auto *expiry = claims->find(u"exp"))
        check(expiry->isNumber() && std::trunc(expiry->toDouble()) > now, "an accepted token is not expired");
    if (const auto *begin = claims->find(u"nbf"))
        check(begin->isNumber() && std::trunc(begin->toDouble()) <= now, "an accepted token is valid already");
    const auto *audience = claims->find(u"aud");
    check(audience && (audience->isString() ? audience->toString() == expected.audiences.front()
                                            : audience->toJson().contains("fastapi-users:auth")),
          "an accepted token is for us");
}

void checkForeign(const QByteArray &token)
{
    for (const JwtKey &key : keys()) {
        if (!isAccepted(token, key))
            continue;
        checkAccepted(token, key);
        const qsizetype dot = token.lastIndexOf('.');
        // The fuzzer knows the secret of HMAC, which is in this file, and may find a token that is right.
        const bool isHmac = key.algorithm() == JwtAlgorithm::HS256 || key.algorithm() == JwtAlgorithm::HS512;
        check(isHmac && encoded(*key.sign(token.first(dot))) == token.sliced(dot + 1),
              "only what the key signed is accepted");
    }
    static_cast<void>(Jwt::unverifiedHeader(token));
}

void checkOwn(const QByteArray &token, const JwtKey &signer, unsigned char change)
{
    const bool accepted = isAccepted(token, signer);
    if (accepted)
        checkAccepted(token, signer);
    for (const JwtKey &key : keys())
        check(key.algorithm() == signer.algorithm() || !isAccepted(token, key), "no other key takes it");
    // One bit of it, anywhere.
    QByteArray changed = token;
    const qsizetype at = change * changed.size() / 256;
    changed[at] = char(changed[at] ^ (1 << (change & 7)));
    check(!isAccepted(changed, signer), "no changed token is accepted");
    check(!isAccepted(token.first(at), signer), "no part of a token is accepted");
    check(!isAccepted(token + 'A', signer) && !isAccepted(token + '=', signer), "nothing may follow a token");
}

void checkBase64(QByteArrayView bytes)
{
    const QByteArray text = Internal::base64UrlEncode(bytes);
    check(text == encoded(bytes), "base64url is what Qt writes");
    check(Internal::base64UrlDecode(text) == bytes.toByteArray(), "base64url goes both ways");
    if (const auto read = Internal::base64UrlDecode(bytes))
        check(Internal::base64UrlEncode(*read) == bytes.toByteArray(),
              "a text that is read is the only one for its bytes");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const unsigned char choices = input.takeByte();
    if ((choices & 1) == 0) {
        checkForeign(input.rest().toByteArray());
        checkBase64(input.rest());
        return 0;
    }
    const unsigned char change = input.takeByte();
    const JwtKey &key = keys()[std::size_t(choices >> 1) % keys().size()];
    const QByteArrayView header = input.takeLine();
    const QByteArray signedPart =
            (header.isEmpty() ? key.encodedHeader() : encoded(header)) + '.' + encoded(input.rest());
    checkOwn(signedPart + '.' + encoded(*key.sign(signedPart)), key, change);
    return 0;
}
