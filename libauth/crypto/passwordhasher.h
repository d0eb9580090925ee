// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/export.h"
#include "../core/secret.h"

#include <QString>

#include <memory>

namespace Auth {

//! \brief Makes password hashes (Argon2id) and checks them, the older ones of FastAPI Users and those of Django too.
//!
//! Immutable and safe to use from every thread; a copy shares what it has. hash(), verify() and
//! verifyAgainstDummy() block for one Argon2 run, about 130 ms of a core by default, and take memoryKiB meanwhile:
//! keep them off event loops. How many run at once is bounded by Ceiling::concurrentMemoryKiB, or by the caller.
//! \ownership A value: copies share the settings, and the limit on memory.
//! \threads Immutable: every thread may call every function at the same time.
//! \source \rfc{9106}; \fastapi{configuration/password-hash}
class GATEHOUSE_AUTH_EXPORT PasswordHasher
{
public:
    //! What a new hash costs (RFC 9106). Parallelism is 1: more lanes on one core only cost more.
    struct Argon2Parameters
    {
        int memoryKiB = 65536; //!< 8 to 4194304 (4 GiB)
        int timeCost = 3;      //!< passes over the memory, 1 to 100
        //! Member by member.
        friend bool operator==(const Argon2Parameters &a, const Argon2Parameters &b) = default;
    };

    //! What a stored hash may cost at most. One that wants more is refused unread: whoever can write
    //! one row must not be able to take the memory or the processor of the whole service.
    struct Ceiling
    {
        int memoryKiB = 1048576;           //!< Argon2 memory, and that of all lanes of scrypt together, 1 GiB
        int timeCost = 100;                //!< Argon2 passes
        int bcryptCost = 16;               //!< 2^cost rounds; 16 takes about 4 s of a core
        int pbkdf2Iterations = 10'000'000; //!< ten times what Django 5.2 takes
        //! Argon2 and scrypt memory of all runs of this hasher and its copies at the same time; further ones wait. A
        //! single one that needs more runs alone. 0: no limit.
        int concurrentMemoryKiB = 0;
        //! Member by member.
        friend bool operator==(const Ceiling &a, const Ceiling &b) = default;
    };

    //! What verify() has found.
    struct Verification
    {
        bool matches = false; //!< the password is the one that the hash was made of
        //! The password is right and the hash weaker than a new one: another algorithm, less memory or fewer
        //! passes. A hash that is stronger, or only has other lanes (FastAPI Users makes p=4), is kept.
        bool needsRehash = false;
        //! Member by member.
        friend bool operator==(const Verification &a, const Verification &b) = default;
    };

    //! \brief A hasher that makes hashes of this cost, and checks those below the ceiling.
    //! \return Error::InvalidConfiguration when a parameter is outside its range or above the ceiling
    [[nodiscard]] static Result<PasswordHasher> create(Argon2Parameters parameters, Ceiling ceiling);
    //! With the default Ceiling.
    //! \return Error::InvalidConfiguration
    [[nodiscard]] static Result<PasswordHasher> create(Argon2Parameters parameters);
    //! With the defaults above, which are never Error::InvalidConfiguration.
    [[nodiscard]] static Result<PasswordHasher> create();

    //! What a new hash costs.
    [[nodiscard]] Argon2Parameters parameters() const;

    //! \brief A new hash with a salt of its own: `$argon2id$v=19$m=…,t=…,p=1$salt$hash`.
    //! \param password every byte counts, NUL included; may be empty
    //! \return Error::Internal when there is not enough memory
    [[nodiscard]] Result<QString> hash(const Secret &password) const;

    //! \brief Whether \a password is the one \a storedHash was made of.
    //!
    //! Knows `$argon2id$` and `$argon2i$` (v=19, any m, t, p below the ceiling), bcrypt's `$2a$`, `$2b$`, `$2y$`, the
    //! forms of Django (`pbkdf2_sha256$`, `pbkdf2_sha1$`, `argon2$`, `bcrypt$`, `bcrypt_sha256$`, `scrypt$`), and
    //! scrypt as passlib (`$scrypt$`) and crypt(3) (`$7$`) write it. All but the first are replaced at the next login.
    //! bcrypt reads 72 bytes and no further; a longer password matches by its first 72, for so its hash was made.
    //! A password with a NUL never matches a bcrypt hash, where it would end the text.
    //!
    //! Anything else matches nothing and is reported as a warning in `gatehouse.password`, by scheme and parameters:
    //! the empty text, `!` and other marks of "no password" too. It costs one Argon2 run all the same, as
    //! verifyAgainstDummy() does, or the time would tell that this account has no password.
    [[nodiscard]] Verification verify(const Secret &password, const QString &storedHash) const;

    //! Whether verify() knows the form of \a storedHash and is allowed its cost; computes nothing.
    [[nodiscard]] bool canVerify(const QString &storedHash) const;

    //! \brief A hash in the usual form that no password is known for: for a user who has to set one first.
    //! Its salt is random, and its result is no Argon2 of anything but a digest of the salt, by which
    //! canHavePassword() knows it again. A log-in costs what any other does, and a program beside that reads the same
    //! table finds a hash that it can read.
    [[nodiscard]] QString unusableHash() const;

    //! \brief Whether there may be a password for \a storedHash: false for what unusableHash() has made, and for what
    //! verify() cannot read; computes next to nothing.
    //! \note True also where a program beside has hashed a random password and thrown it away: nobody can tell.
    [[nodiscard]] bool canHavePassword(const QString &storedHash) const;

    //! \brief Costs what verify() costs with a hash of ours; matches nothing.
    //! For a user who does not exist: else the time of the answer tells who has an account.
    void verifyAgainstDummy(const Secret &password) const;

private:
    class Private;
    explicit PasswordHasher(std::shared_ptr<const Private> data);

    std::shared_ptr<const Private> d;
};

} // namespace Auth
