// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "crypto/storedhash_p.h"

namespace Auth::Internal {

//! Memory that checking a scrypt hash takes, in KiB; 0 for other schemes.
[[nodiscard]] qint64 scryptMemoryKiB(const StoredHash &hash);

//! \brief Whether the key derived from \a password is the stored one, compared in constant time.
//! \param hash of PBKDF2 or scrypt, as parseStoredHash() gives it
//! \return nothing when it could not be derived, such as without memory
[[nodiscard]] std::optional<bool> matchesDerivedKey(const Secret &password, const StoredHash &hash);

} // namespace Auth::Internal
