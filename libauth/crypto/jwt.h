// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/error.h"
#include "../core/export.h"
#include "jwtclaims.h"
#include "jwtkey.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

//! \brief JSON Web Tokens (RFC 7519), signed and in the compact form of RFC 7515; checked as PyJWT 2.15 does,
//! and stricter.
//! \note Every function may be called from any thread. None logs anything.
namespace Auth::Jwt {

//! \brief Why a token is refused.
//! \value
//! \source \rfc{7519}, section 7.2; \rfc{8725}
struct GATEHOUSE_AUTH_EXPORT Failure
{
    //! What is wrong with it.
    enum class Reason : quint8 {
        Malformed,    //!< not three parts of base64url, too long, or a header that asks for what we do not do
        BadSignature, //!< another algorithm than the key's, or not signed by it
        BadClaims,    //!< signed by the key, but a claim has a wrong type
        Expired,
        NotYetValid,   //!< `nbf` or `iat` lies in the future
        WrongAudience, //!< missing, another's, or there although none is expected
        WrongIssuer,
    };
    Reason reason = Reason::Malformed; //!< what is wrong with it
    const char *detail = "";           //!< for the log; a constant that never quotes the token

    //! Error::InvalidToken with the detail. The reason stays here, for who must tell "expired" apart.
    [[nodiscard]] Error toError() const;
    //! Whether the reasons are the same.
    friend bool operator==(const Failure &a, const Failure &b) { return a.reason == b.reason; }
};

//! \brief What a token must be like besides signed.
//! \value
//! \source \rfc{7519}, section 7.2
struct Expectations
{
    QStringList audiences = {};     //!< the token must name one of them; empty: it must name none (as PyJWT)
    QString issuer = {};            //!< `iss` must be this; empty: `iss` is not looked at
    std::chrono::seconds leeway{0}; //!< for clocks that differ, on `exp`, `nbf` and `iat`; not negative
    qsizetype maximumBytes = 8192;  //!< a longer token is refused before any work
};

//! \brief What the header of a token claims. Nobody has checked it: good for choosing among known keys, for nothing
//! else.
//! \value
//! \source \rfc{7515}, section 4.1
struct UnverifiedHeader
{
    QString algorithm; //!< `alg`, as it stands there
    QString keyId;     //!< empty when the token names none
};

//! \brief The token, `header.payload.signature`; its header is exactly `{"alg":…,"typ":"JWT"}`, with `kid` if the
//! key has one.
//! \return Error::NotSupported for a public key; Error::Internal when OpenSSL fails
[[nodiscard]] GATEHOUSE_AUTH_EXPORT Result<QByteArray> sign(const JwtClaims &claims, const JwtKey &key);

//! \brief The claims of \a token, if \a key signed it and it is good now.
//!
//! Refused is: another `alg` than the key's (so `none` too); any `crit` or `b64` (RFC 7515, section 4.1.11; RFC 7797);
//! a base64url that is not canonical; a key that stands twice in an object; `exp`, `nbf` or `iat` that is no number;
//! `sub`, `iss` or `jti` that is no text; `aud` that is neither a text nor a list of texts.
//! A token is expired from the second `exp` on. An absent `exp` never expires: who wants one, asks expiresAt().
//! \note HS256 takes a few microseconds, ES256 and EdDSA about 100.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT tl::expected<JwtClaims, Failure> verify(QByteArrayView token, const JwtKey &key,
                                                                            const Expectations &expected = {},
                                                                            const Clock &clock = Clock::system());

//! Nothing when \a token is not well-formed, by the rules of verify(), signature and claims aside.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT std::optional<UnverifiedHeader>
unverifiedHeader(QByteArrayView token, qsizetype maximumBytes = Expectations{}.maximumBytes);

} // namespace Auth::Jwt
