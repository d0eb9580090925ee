// SPDX-License-Identifier: MIT
#pragma once

#include "../core/export.h"
#include "../core/secret.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Auth {

//! \brief What a provider gives for a code.
//! \value
//! \source \rfc{6749}, section 5.1
struct OAuthTokens
{
    QString accessToken;                           //!< for the provider's interfaces
    std::optional<std::chrono::seconds> expiresAt; //!< since 1970-01-01 UTC; nothing where the provider does not say
    std::optional<QString> refreshToken;           //!< gives new ones; nothing where none came
    QByteArray idToken;                            //!< empty: none came
};

//! \brief Who somebody is to a provider.
//! \value
//! \source OpenID Connect Core 1.0, section 5.1; httpx-oauth, get_id_email()
struct OAuthIdentity
{
    QString accountId;            //!< as httpx-oauth has it, so that accounts that are stored are found
    std::optional<QString> email; //!< nothing where the provider tells none
    bool emailVerified = false;   //!< the provider says that the address belongs to this person
    QString name;                 //!< for people; often empty

    //! Member by member.
    friend bool operator==(const OAuthIdentity &a, const OAuthIdentity &b) = default;
};

} // namespace Auth
