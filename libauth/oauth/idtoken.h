// SPDX-License-Identifier: MIT
#pragma once

#include "../core/clock.h"
#include "../core/error.h"
#include "../crypto/jsonwebkeyset.h"
#include "../crypto/jwtclaims.h"

#include <QStringList>

namespace Auth {

//! \brief What an ID token must say besides being signed (OpenID Connect Core 1.0, section 3.1.3.7).
//! \value
//! \source OpenID Connect Core 1.0, section 3.1.3.7
struct IdTokenExpectations
{
    QString issuer;   //!< exactly
    QString clientId; //!< must be in `aud`, and be `azp` where there is one or where there are several audiences
    QString nonce;    //!< must be there and equal, unless empty
    QString accessToken = {};        //!< whose hash `at_hash` must be, where it is there
    QStringList algorithms = {};     //!< those the provider announces; empty: RS256 only (section 3.1.3.7, item 7)
    std::chrono::seconds leeway{60}; //!< for clocks that differ
};

//! \brief The claims of an ID token, if one of \a keys signed it and it is meant for us, for this login, and still
//! good.
//!
//! Only algorithms with a public key count: with `none` or a shared secret anybody could have made it (RFC 8725,
//! section 2.1).
//! \return Error::OAuthCodeRefused for another nonce, which is what a code from somebody else's login has;
//! Error::InvalidToken where no key suits or none of them signed it: the keys may be old ones;
//! Error::OAuthProviderFailed for all else that is wrong
//! \note Any thread.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT Result<JwtClaims> verifyIdToken(QByteArrayView token, const JsonWebKeySet &keys,
                                                                    const IdTokenExpectations &expected,
                                                                    const Clock &clock = Clock::system());

//! The nonce aside, the same for any JWT that a provider signs for us, such as a profile; it needs no `exp`.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT Result<JwtClaims> verifySignedProfile(QByteArrayView token,
                                                                          const JsonWebKeySet &keys,
                                                                          const IdTokenExpectations &expected,
                                                                          const Clock &clock = Clock::system());

} // namespace Auth
