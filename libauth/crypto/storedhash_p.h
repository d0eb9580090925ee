// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QByteArray>

#include <optional>

namespace Auth::Internal {

//! \brief What a stored password hash says about itself, read strictly before any of it reaches a hash function.
struct StoredHash
{
    enum class Scheme : quint8 { Argon2id, Argon2i, Bcrypt };

    Scheme scheme = Scheme::Argon2id;
    quint32 memoryKiB = 0;   //!< Argon2 only
    quint32 timeCost = 0;    //!< Argon2 passes
    quint32 parallelism = 0; //!< Argon2 lanes
    int bcryptCost = 0;      //!< 2^cost rounds

    friend bool operator==(const StoredHash &a, const StoredHash &b) = default;
};

//! \brief Reads `$argon2id$v=19$m=…,t=…,p=…$salt$hash` (the PHC string format), the same for argon2i, and
//! `$2a$`, `$2b$`, `$2y$` of bcrypt.
//! \return nothing for any other form, for a number with a sign, a leading zero or more than 32 bits, for
//! memory below 8 KiB a lane, for characters outside the alphabet, and for more than 1024 characters
[[nodiscard]] GATEHOUSE_AUTH_EXPORT std::optional<StoredHash> parseStoredHash(QByteArrayView text);

//! The scheme's name for a log, `argon2d` for `$argon2d$…`; "none" where there is nothing that looks like one.
//! Never more than the name: the rest of a broken row may be somebody's plain password.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QByteArray schemeForLog(QByteArrayView text);

} // namespace Auth::Internal
