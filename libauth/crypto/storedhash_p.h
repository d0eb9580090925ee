// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include <QByteArray>

#include <optional>

namespace Auth::Internal {

//! \brief What a stored password hash says about itself, read strictly before any of it reaches a hash function.
struct StoredHash
{
    enum class Scheme : quint8 {
        Argon2id,
        Argon2i,
        Bcrypt,
        BcryptSha256, //!< Django: bcrypt of the password's SHA-256 in hexadecimal
        Pbkdf2Sha1,
        Pbkdf2Sha256,
        Scrypt,
    };

    Scheme scheme = Scheme::Argon2id;
    quint32 memoryKiB = 0;   //!< Argon2 only
    quint32 timeCost = 0;    //!< Argon2 passes
    quint32 parallelism = 0; //!< Argon2 and scrypt: lanes
    int bcryptCost = 0;      //!< 2^cost rounds
    quint32 iterations = 0;  //!< PBKDF2
    quint64 workFactor = 0;  //!< scrypt's N, a power of two
    quint32 blockSize = 0;   //!< scrypt's r; a lane takes 128 × N × r bytes

    //! Argon2 and bcrypt: what the functions read. It is not the whole text where Django wrote its name before it.
    QByteArray text = {};
    QByteArray salt = {};   //!< PBKDF2 and scrypt
    QByteArray result = {}; //!< PBKDF2 and scrypt

    friend bool operator==(const StoredHash &a, const StoredHash &b) = default;
};

//! \brief Reads the form of every hash that is known:
//!
//! - `$argon2id$v=19$m=…,t=…,p=…$salt$hash` (the PHC string format), the same for argon2i
//! - `$2a$`, `$2b$`, `$2y$` of bcrypt
//! - Django's `argon2$…`, `bcrypt$…`, `bcrypt_sha256$…` before those, `pbkdf2_sha256$iterations$salt$base64`,
//!   `pbkdf2_sha1$…` and `scrypt$N$salt$r$p$base64`
//! - scrypt as passlib (`$scrypt$ln=…,r=…,p=…$salt$hash`) and crypt(3) (`$7$…`) write it
//!
//! \return nothing for any other form, for a number with a sign, a leading zero or more than 32 bits, for
//! Argon2 memory below 8 KiB a lane, for a result that is shorter than its scheme makes it, for characters outside the
//! alphabet, and for more than 1024 characters
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT std::optional<StoredHash> parseStoredHash(QByteArrayView text);

//! Those of PBKDF2 and scrypt, a part of the former.
[[nodiscard]] std::optional<StoredHash> parseDerivedKey(QByteArrayView text);

//! The scheme's name for a log, `argon2d` for `$argon2d$…`, `pbkdf2_sha256` for `pbkdf2_sha256$…`; "none" where there
//! is nothing that looks like one. Never more than the name: the rest of a broken row may be somebody's plain password.
[[nodiscard]] GATEHOUSE_AUTH_TEST_EXPORT QByteArray schemeForLog(QByteArrayView text);

} // namespace Auth::Internal
