// SPDX-License-Identifier: MIT
#pragma once

#include "manager/usermanager.h"
#include "support/fixedclock.h"
#include "support/testdatabase.h"

namespace TestManager {

//! A hasher that takes a fraction of a millisecond.
inline Auth::PasswordHasher quickHasher(int timeCost = 1)
{
    const auto hasher = Auth::PasswordHasher::create({.memoryKiB = 8, .timeCost = timeCost});
    if (!hasher)
        qFatal("%s", qPrintable(hasher.error().reason));
    return *hasher;
}

inline Auth::Secret secret(char letter = 's')
{
    return Auth::Secret(QByteArray(40, letter));
}

inline Auth::JwtKey key(char letter = 's')
{
    const auto key = Auth::JwtKey::fromSecret(secret(letter), Auth::JwtAlgorithm::HS256);
    if (!key)
        qFatal("%s", qPrintable(key.error().reason));
    return *key;
}

//! The defaults, with quick hashes, the ids and fields of the database, and this clock.
inline Auth::UserManagerSettings settings(const Auth::SqlSchema &schema, const Auth::Clock &clock)
{
    Auth::UserManagerSettings settings{.verificationTokenKey = key(),
                                       .resetPasswordTokenKey = key(),
                                       .fingerprintSecret = secret(),
                                       .hasher = quickHasher()};
    settings.ids = schema.ids;
    settings.fields = schema.fields;
    settings.clock = &clock;
    return settings;
}

} // namespace TestManager
