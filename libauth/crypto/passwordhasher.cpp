// SPDX-License-Identifier: MIT
#include "crypto/passwordhasher.h"

#include "core/logging_p.h"
#include "crypto/keyderivation_p.h"
#include "crypto/mac.h"
#include "crypto/memorybudget_p.h"
#include "crypto/sodium_p.h"
#include "crypto/storedhash_p.h"

#include <QCryptographicHash>

#include <crypt.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace Auth {

using Internal::lcPassword;
using Internal::StoredHash;

namespace {

constexpr int minimumMemoryKiB = 8;
constexpr int maximumMemoryKiB = 4 * 1024 * 1024;
constexpr int maximumTimeCost = 100;
constexpr int maximumBcryptCost = 31;
constexpr std::size_t bcryptPasswordBytes = 72;

//! libsodium wants a pointer even to no bytes.
QByteArrayView bytesOf(const Secret &password)
{
    return password.isEmpty() ? QByteArrayView("", qsizetype(0)) : password.reveal();
}

//! A hash of ours with a salt and a result of zeros: checking it runs Argon2 in full, and no password is known for it.
QByteArray makeDummyHash(PasswordHasher::Argon2Parameters parameters)
{
    return "$argon2id$v=19$m=" + QByteArray::number(parameters.memoryKiB) +
           ",t=" + QByteArray::number(parameters.timeCost) + ",p=1$" + QByteArray(22, 'A') + '$' + QByteArray(43, 'A');
}

//! What unusableHash() has for a result: a password with this result would have to be found for Argon2, as for any
//! other. \param salt in base64
QByteArray unusableResult(QByteArrayView salt)
{
    return QCryptographicHash::hash("gatehouse: no password is known\n" + salt.toByteArray(),
                                    QCryptographicHash::Sha256)
            .toBase64(QByteArray::OmitTrailingEquals);
}

//! \a text must have passed parseStoredHash(), so it is a C string without surprises.
//! \return nothing when the hash could not be computed
std::optional<bool> matchesArgon2(const Secret &password, const QByteArray &text)
{
    const QByteArrayView bytes = bytesOf(password);
    errno = 0;
    if (crypto_pwhash_str_verify(text.constData(), bytes.data(), static_cast<unsigned long long>(bytes.size())) == 0)
        return true;
    if (errno == EINVAL) // how libsodium says "another password"
        return false;
    qCWarning(lcPassword, "A password hash could not be checked: out of memory, or its salt or result is malformed");
    return std::nullopt;
}

//! \return nothing for a password that bcrypt cannot take
std::optional<bool> matchesBcrypt(QByteArrayView bytes, const QByteArray &text)
{
    if (bytes.contains('\0'))
        return std::nullopt; // crypt_r would compare what stands before it, and "a\0b" would open the account of "a"
    // crypt_r refuses more than 511 bytes; bcrypt looks at the first 72 only.
    std::array<char, bcryptPasswordBytes + 1> phrase{};
    std::copy_n(bytes.data(), std::min(static_cast<std::size_t>(bytes.size()), bcryptPasswordBytes), phrase.begin());
    const auto scratch = std::make_unique<crypt_data>(); // 32 KiB, too much for the stack of a small thread
    const char *result = crypt_r(phrase.data(), text.constData(), scratch.get());
    const bool matches = result && constantTimeEquals(result, text);
    sodium_memzero(phrase.data(), phrase.size());
    sodium_memzero(scratch.get(), sizeof(crypt_data));
    return matches;
}

//! Django hashes the password first, so that all of its bytes count.
std::optional<bool> matchesBcryptSha256(const Secret &password, const QByteArray &text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hexadecimal{};
    const QByteArrayView bytes = bytesOf(password);
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char *>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()));
    sodium_bin2hex(hexadecimal.data(), hexadecimal.size(), digest.data(), digest.size());
    const auto matches = matchesBcrypt(QByteArrayView(hexadecimal.data(), qsizetype(hexadecimal.size() - 1)), text);
    sodium_memzero(digest.data(), digest.size());
    sodium_memzero(hexadecimal.data(), hexadecimal.size());
    return matches;
}

bool isBelow(const StoredHash &hash, PasswordHasher::Ceiling ceiling)
{
    switch (hash.scheme) {
    case StoredHash::Scheme::Bcrypt:
    case StoredHash::Scheme::BcryptSha256: return hash.bcryptCost <= ceiling.bcryptCost;
    case StoredHash::Scheme::Pbkdf2Sha1:
    case StoredHash::Scheme::Pbkdf2Sha256: return hash.iterations <= static_cast<quint32>(ceiling.pbkdf2Iterations);
    case StoredHash::Scheme::Scrypt: {
        constexpr quint64 blocksPerKiB = 8; // of 128 bytes
        // No overflow: N has 32 bits, r × p 30. The lanes run one after the other, so they bound the time.
        return hash.workFactor * (quint64(hash.blockSize) * hash.parallelism) <=
               static_cast<quint64>(ceiling.memoryKiB) * blocksPerKiB;
    }
    case StoredHash::Scheme::Argon2id:
    case StoredHash::Scheme::Argon2i: break;
    }
    return hash.memoryKiB <= static_cast<quint32>(ceiling.memoryKiB) &&
           hash.timeCost <= static_cast<quint32>(ceiling.timeCost);
}

//! Also of a hash in another program's form: whatever else reads the table may not know that one.
bool isWeaker(const StoredHash &hash, const QByteArray &stored, PasswordHasher::Argon2Parameters wanted)
{
    return hash.text != stored || hash.scheme != StoredHash::Scheme::Argon2id ||
           hash.memoryKiB < static_cast<quint32>(wanted.memoryKiB) ||
           hash.timeCost < static_cast<quint32>(wanted.timeCost);
}

void warnAboutHash(const QByteArray &text, const std::optional<StoredHash> &hash)
{
    const QByteArray scheme = Internal::schemeForLog(text);
    if (!hash)
        qCWarning(lcPassword, "A stored password hash is unknown or malformed: scheme %s", scheme.constData());
    else if (hash->bcryptCost > 0)
        qCWarning(lcPassword, "A stored password hash costs more than is allowed: scheme %s, cost %d",
                  scheme.constData(), hash->bcryptCost);
    else if (hash->iterations > 0)
        qCWarning(lcPassword, "A stored password hash costs more than is allowed: scheme %s, %u iterations",
                  scheme.constData(), hash->iterations);
    else if (hash->workFactor > 0)
        qCWarning(lcPassword, "A stored password hash costs more than is allowed: scheme %s, N=%llu, r=%u, p=%u",
                  scheme.constData(), hash->workFactor, hash->blockSize, hash->parallelism);
    else
        qCWarning(lcPassword, "A stored password hash costs more than is allowed: scheme %s, m=%u, t=%u, p=%u",
                  scheme.constData(), hash->memoryKiB, hash->timeCost, hash->parallelism);
}

//! The sentence says what is wrong; empty when nothing is.
QString complaintAbout(PasswordHasher::Argon2Parameters parameters, PasswordHasher::Ceiling ceiling)
{
    if (ceiling.memoryKiB < minimumMemoryKiB || ceiling.memoryKiB > maximumMemoryKiB || ceiling.timeCost < 1 ||
        ceiling.bcryptCost < 0 || ceiling.pbkdf2Iterations < 0 || ceiling.concurrentMemoryKiB < 0 ||
        ceiling.bcryptCost > maximumBcryptCost)
        return QStringLiteral("The ceiling for stored password hashes makes no sense.");
    if (parameters.memoryKiB < minimumMemoryKiB || parameters.memoryKiB > maximumMemoryKiB)
        return QStringLiteral("The memory of Argon2 must be %1 to %2 KiB.").arg(minimumMemoryKiB).arg(maximumMemoryKiB);
    if (parameters.timeCost < 1 || parameters.timeCost > maximumTimeCost)
        return QStringLiteral("The time cost of Argon2 must be 1 to %1.").arg(maximumTimeCost);
    if (parameters.memoryKiB > ceiling.memoryKiB || parameters.timeCost > ceiling.timeCost)
        return QStringLiteral("New password hashes would cost more than the ceiling allows to check.");
    return {};
}

} // namespace

class Q_DECL_HIDDEN PasswordHasher::Private
{
public:
    Private(Argon2Parameters argon2, Ceiling most)
        : parameters(argon2), ceiling(most), dummyHash(makeDummyHash(argon2)), memory(most.concurrentMemoryKiB)
    {}

    const Argon2Parameters parameters;
    const Ceiling ceiling;
    const QByteArray dummyHash;
    mutable Internal::MemoryBudget memory;

    //! \return nothing when the password could not be compared
    [[nodiscard]] std::optional<bool> matches(const Secret &password, const StoredHash &hash) const
    {
        switch (hash.scheme) {
        case StoredHash::Scheme::Bcrypt: return matchesBcrypt(bytesOf(password), hash.text);
        case StoredHash::Scheme::BcryptSha256: return matchesBcryptSha256(password, hash.text);
        case StoredHash::Scheme::Pbkdf2Sha1:
        case StoredHash::Scheme::Pbkdf2Sha256:
        case StoredHash::Scheme::Scrypt: {
            const Internal::MemoryBudget::Share share(memory, Internal::scryptMemoryKiB(hash));
            return Internal::matchesDerivedKey(password, hash);
        }
        case StoredHash::Scheme::Argon2id:
        case StoredHash::Scheme::Argon2i: break;
        }
        const Internal::MemoryBudget::Share share(memory, hash.memoryKiB);
        return matchesArgon2(password, hash.text);
    }
};

PasswordHasher::PasswordHasher(std::shared_ptr<const Private> data) : d(std::move(data)) {}

Result<PasswordHasher> PasswordHasher::create(Argon2Parameters parameters, Ceiling ceiling)
{
    const QString complaint = complaintAbout(parameters, ceiling);
    if (!complaint.isEmpty())
        return failure({Error::InvalidConfiguration, complaint});
    Internal::initializeSodium();
    return PasswordHasher(std::make_shared<const Private>(parameters, ceiling));
}

Result<PasswordHasher> PasswordHasher::create(Argon2Parameters parameters)
{
    return create(parameters, Ceiling{});
}

Result<PasswordHasher> PasswordHasher::create()
{
    return create(Argon2Parameters{}, Ceiling{});
}

PasswordHasher::Argon2Parameters PasswordHasher::parameters() const
{
    return d->parameters;
}

Result<QString> PasswordHasher::hash(const Secret &password) const
{
    const QByteArrayView bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const Internal::MemoryBudget::Share share(d->memory, d->parameters.memoryKiB);
    if (crypto_pwhash_str_alg(text.data(), bytes.data(), static_cast<unsigned long long>(bytes.size()),
                              static_cast<unsigned long long>(d->parameters.timeCost),
                              static_cast<std::size_t>(d->parameters.memoryKiB) * 1024,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        return failure({Error::Internal, {}, QStringLiteral("Argon2id found no memory for a password hash")});
    return QString::fromLatin1(text.data());
}

PasswordHasher::Verification PasswordHasher::verify(const Secret &password, const QString &storedHash) const
{
    const QByteArray text = storedHash.toLatin1(); // what is not Latin-1 becomes '?', which no hash contains
    const std::optional<StoredHash> hash = Internal::parseStoredHash(text);
    if (!hash || !isBelow(*hash, d->ceiling)) {
        warnAboutHash(text, hash);
        verifyAgainstDummy(password);
        return {};
    }
    const std::optional<bool> matches = d->matches(password, *hash);
    if (!matches)
        verifyAgainstDummy(password);
    if (!matches || !*matches)
        return {};
    return {.matches = true, .needsRehash = isWeaker(*hash, text, d->parameters)};
}

bool PasswordHasher::canVerify(const QString &storedHash) const
{
    const std::optional<StoredHash> hash = Internal::parseStoredHash(storedHash.toLatin1());
    return hash && isBelow(*hash, d->ceiling);
}

QString PasswordHasher::unusableHash() const
{
    QByteArray salt(16, Qt::Uninitialized); // as hash() makes it
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    salt = salt.toBase64(QByteArray::OmitTrailingEquals);
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$%3$%4")
            .arg(QString::number(d->parameters.memoryKiB), QString::number(d->parameters.timeCost),
                 QString::fromLatin1(salt), QString::fromLatin1(unusableResult(salt)));
}

bool PasswordHasher::canHavePassword(const QString &storedHash) const
{
    const QList<QByteArray> parts = storedHash.toLatin1().split('$'); // nothing, scheme, version, cost, salt, result
    const bool isMarked = parts.size() == 6 && parts[5] == unusableResult(parts[4]);
    return !isMarked && canVerify(storedHash);
}

void PasswordHasher::verifyAgainstDummy(const Secret &password) const
{
    const Internal::MemoryBudget::Share share(d->memory, d->parameters.memoryKiB);
    [[maybe_unused]] const std::optional<bool> matches = matchesArgon2(password, d->dummyHash);
    Q_ASSERT(!matches.value_or(false));
}

} // namespace Auth
