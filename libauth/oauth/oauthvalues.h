// SPDX-License-Identifier: MIT
#pragma once

#include "../core/export.h"
#include "../core/secret.h"

#include <QString>

#include <optional>

namespace Auth {

//! What a provider gives for a code.
struct OAuthTokens
{
    QString accessToken;
    std::optional<qint64> expiresAt; //!< seconds since 1970-01-01 UTC; nothing where the provider does not say
    std::optional<QString> refreshToken;
    QByteArray idToken; //!< empty: none came
};

//! Who somebody is to a provider.
struct OAuthIdentity
{
    QString accountId;            //!< as httpx-oauth has it, so that accounts that are stored are found
    std::optional<QString> email; //!< nothing where the provider tells none
    bool emailVerified = false;   //!< the provider says that the address belongs to this person
    QString name;                 //!< for people; often empty

    friend bool operator==(const OAuthIdentity &a, const OAuthIdentity &b) = default;
};

} // namespace Auth
