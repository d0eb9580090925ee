// SPDX-License-Identifier: MIT
#include "crypto/storedhash_p.h"

#include "crypto/storedhashreader_p.h"

#include <algorithm>

namespace Auth::Internal {

namespace {

constexpr qsizetype maximumLength = 1024; // the column is VARCHAR(1024)
constexpr int minimumBcryptCost = 4;      // crypt_r knows none below
constexpr quint32 minimumKiBPerLane = 8;  // RFC 9106, section 3.1

std::optional<StoredHash> parseArgon2(QByteArrayView text)
{
    StoredHash hash;
    hash.text = text.toByteArray();
    StoredHashReader reader(text);
    if (reader.take("$argon2id$"))
        hash.scheme = StoredHash::Scheme::Argon2id;
    else if (reader.take("$argon2i$"))
        hash.scheme = StoredHash::Scheme::Argon2i;
    else
        return std::nullopt;
    const auto takeParameter = [&reader](QByteArrayView name, quint32 &value) {
        value = reader.takeParameter(name);
        return value > 0;
    };
    // Version 19 (0x13) is the one of RFC 9106; the older 16 nobody has made by default since 2016.
    const bool isWellFormed = reader.take("v=19$") && takeParameter("m=", hash.memoryKiB) &&
                              takeParameter(",t=", hash.timeCost) && takeParameter(",p=", hash.parallelism) &&
                              reader.take("$") && !reader.takeBase64().isEmpty() && reader.take("$") &&
                              !reader.takeBase64().isEmpty() && reader.atEnd();
    if (!isWellFormed || hash.memoryKiB / minimumKiBPerLane < hash.parallelism)
        return std::nullopt;
    return hash;
}

std::optional<StoredHash> parseBcrypt(QByteArrayView text)
{
    // $2b$12$ and 22 characters of salt, 31 of hash, in bcrypt's own base64
    if (text.size() != 60 || text[3] != '$' || text[6] != '$' || !isHashDigit(text[4]) || !isHashDigit(text[5]))
        return std::nullopt;
    if (text[2] != 'a' && text[2] != 'b' && text[2] != 'y') // not $2x$: the hashes of a bug that lost characters
        return std::nullopt;
    const QByteArrayView saltAndHash = text.sliced(7);
    const auto isInAlphabet = [](char c) {
        return isHashAlphanumeric(c) || c == '.' || c == '/';
    };
    if (!std::all_of(saltAndHash.begin(), saltAndHash.end(), isInAlphabet))
        return std::nullopt;
    StoredHash hash;
    hash.scheme = StoredHash::Scheme::Bcrypt;
    hash.text = text.toByteArray();
    hash.bcryptCost = (text[4] - '0') * 10 + (text[5] - '0');
    if (hash.bcryptCost < minimumBcryptCost)
        return std::nullopt;
    return hash;
}

//! Django writes its name of the scheme before the hash: `argon2$argon2id$…`, `bcrypt$$2b$…`.
std::optional<StoredHash> parseOfDjango(QByteArrayView name, QByteArrayView rest)
{
    if (name == "argon2")
        return parseArgon2(rest);
    std::optional<StoredHash> hash = parseBcrypt(rest.sliced(1));
    if (hash && name == "bcrypt_sha256")
        hash->scheme = StoredHash::Scheme::BcryptSha256;
    return hash;
}

} // namespace

std::optional<StoredHash> parseStoredHash(QByteArrayView text)
{
    if (text.size() > maximumLength)
        return std::nullopt;
    if (text.startsWith("$2"))
        return parseBcrypt(text);
    if (text.startsWith("$argon2"))
        return parseArgon2(text);
    for (const QByteArrayView name : {"argon2", "bcrypt", "bcrypt_sha256"}) {
        if (text.startsWith(name) && text.sliced(name.size()).startsWith('$'))
            return parseOfDjango(name, text.sliced(name.size()));
    }
    return parseDerivedKey(text);
}

QByteArray schemeForLog(QByteArrayView text)
{
    constexpr qsizetype longestName = 16;
    // Django's names have no dollar before them, as a plain password with a dollar in it has none.
    for (const QByteArrayView name : {"argon2", "bcrypt", "bcrypt_sha256", "pbkdf2_sha1", "pbkdf2_sha256", "scrypt"}) {
        if (text.startsWith(name) && text.sliced(name.size()).startsWith('$'))
            return name.toByteArray();
    }
    const qsizetype end = text.startsWith('$') ? text.indexOf('$', 1) : -1;
    if (end < 2 || end - 1 > longestName)
        return QByteArrayLiteral("none");
    const QByteArrayView name = text.sliced(1, end - 1);
    const auto isOfAName = [](char c) {
        return isHashAlphanumeric(c) || c == '-';
    };
    return std::all_of(name.begin(), name.end(), isOfAName) ? name.toByteArray() : QByteArrayLiteral("none");
}

} // namespace Auth::Internal
