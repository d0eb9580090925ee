// SPDX-License-Identifier: MIT
#pragma once

#include "core/user.h"

//! An account at a provider to be linked to \a owner.
inline Auth::OAuthAccount newAccount(const Auth::UserId &owner, const QString &oauthName = QStringLiteral("google"),
                                     const QString &accountId = QStringLiteral("g-1"))
{
    return {.id = {},
            .userId = owner,
            .oauthName = oauthName,
            .accessToken = QStringLiteral("access"),
            .expiresAt = std::chrono::seconds(1795190603),
            .refreshToken = QStringLiteral("refresh"),
            .accountId = accountId,
            .accountEmail = QStringLiteral("ada@provider.example")};
}
