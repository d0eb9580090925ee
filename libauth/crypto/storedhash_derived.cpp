// SPDX-License-Identifier: MIT
// Hashes that are keys derived from the password: PBKDF2 and scrypt, as Python's libraries and crypt(3) write them.
#include "crypto/storedhash_p.h"
#include "crypto/storedhashreader_p.h"

namespace Auth::Internal {

namespace {

constexpr qsizetype sha1Bytes = 20;
constexpr qsizetype sha256Bytes = 32;
constexpr qsizetype djangoScryptBytes = 64;
constexpr qsizetype scryptBytes = 32; // of passlib and crypt(3)

//! A salt that is taken as it stands; its end is a dollar.
QByteArray takeTextSalt(StoredHashReader &reader)
{
    return reader.takeWhile([](char c) { return c > ' ' && c < '\x7f' && c != '$'; }).toByteArray();
}

//! \return nothing unless \a text is base64 of just \a size bytes: a shorter one would be easier to meet
QByteArray fromBase64(QByteArrayView text, qsizetype size)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (size == 0 || decoded.decoded.size() == size) ? decoded.decoded : QByteArray();
}

bool isPowerOfTwo(quint64 number)
{
    return number > 1 && (number & (number - 1)) == 0;
}

//! RFC 7914, section 2: N is a power of two below 2^(16 r), p at most (2^32 - 1) × 32 / (128 r).
bool isSound(const StoredHash &hash)
{
    constexpr quint64 mostBlocks = quint64(1) << 30;
    if (hash.scheme != StoredHash::Scheme::Scrypt)
        return hash.iterations > 0 && !hash.salt.isEmpty() && !hash.result.isEmpty();
    if (!isPowerOfTwo(hash.workFactor) || hash.blockSize == 0 || hash.parallelism == 0)
        return false;
    const bool isBelowLimit = hash.blockSize >= 4 || hash.workFactor < quint64(1) << (16 * hash.blockSize);
    return isBelowLimit && quint64(hash.blockSize) * hash.parallelism < mostBlocks && !hash.salt.isEmpty() &&
           !hash.result.isEmpty();
}

// Behind `pbkdf2_sha256$`: iterations, a salt as text, base64 with its padding.
StoredHash readDjangoPbkdf2(StoredHashReader reader, StoredHash::Scheme scheme)
{
    StoredHash hash;
    hash.scheme = scheme;
    hash.iterations = reader.takeNumber().value_or(0);
    if (!reader.take("$"))
        return hash;
    hash.salt = takeTextSalt(reader);
    if (reader.take("$"))
        hash.result = fromBase64(reader.rest(), scheme == StoredHash::Scheme::Pbkdf2Sha1 ? sha1Bytes : sha256Bytes);
    return hash;
}

// Behind `scrypt$`: N, a salt as text, r, p, base64 with its padding.
StoredHash readDjangoScrypt(StoredHashReader reader)
{
    StoredHash hash;
    hash.scheme = StoredHash::Scheme::Scrypt;
    hash.workFactor = reader.takeNumber().value_or(0);
    if (!reader.take("$"))
        return hash;
    hash.salt = takeTextSalt(reader);
    hash.blockSize = reader.takeParameter("$");
    hash.parallelism = reader.takeParameter("$");
    if (reader.take("$"))
        hash.result = fromBase64(reader.rest(), djangoScryptBytes);
    return hash;
}

// Behind `$scrypt$`: ln=16,r=8,p=1, salt and result in base64 without padding.
StoredHash readPhcScrypt(StoredHashReader reader)
{
    StoredHash hash;
    hash.scheme = StoredHash::Scheme::Scrypt;
    if (const quint32 exponent = reader.takeParameter("ln="); exponent < 32)
        hash.workFactor = quint64(1) << exponent;
    hash.blockSize = reader.takeParameter(",r=");
    hash.parallelism = reader.takeParameter(",p=");
    if (!reader.take("$"))
        return hash;
    hash.salt = fromBase64(reader.takeBase64(), 0);
    if (!reader.take("$"))
        return hash;
    const QByteArrayView result = reader.takeBase64();
    if (reader.atEnd())
        hash.result = fromBase64(result, scryptBytes);
    return hash;
}

constexpr QByteArrayView cryptAlphabet = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

//! crypt(3)'s own base64: the lowest six bits come first. \return nothing for other characters
std::optional<quint32> cryptNumber(QByteArrayView text)
{
    quint32 number = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype digit = cryptAlphabet.indexOf(text[i]);
        if (digit < 0)
            return std::nullopt;
        number |= static_cast<quint32>(digit) << (6 * i);
    }
    return number;
}

//! Four characters are three bytes, the lowest first. \return nothing unless they are just \a size bytes
QByteArray fromCryptBase64(QByteArrayView text, qsizetype size)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); i += 4) {
        const QByteArrayView group = text.sliced(i, std::min<qsizetype>(4, text.size() - i));
        const auto number = cryptNumber(group);
        if (!number)
            return {};
        for (qsizetype byte = 0; byte < group.size() * 6 / 8; ++byte)
            bytes += static_cast<char>(*number >> (8 * byte));
    }
    return bytes.size() == size ? bytes : QByteArray();
}

// Behind `$7$`: one character for N, five for r, five for p, the salt as it stands, the result.
// https://gitlab.com/jas/scrypt-unix-crypt/blob/master/unix-scrypt.txt
StoredHash readCryptScrypt(StoredHashReader reader)
{
    constexpr qsizetype parameters = 11;
    StoredHash hash;
    hash.scheme = StoredHash::Scheme::Scrypt;
    const QByteArray head = takeTextSalt(reader);
    if (head.size() <= parameters || !reader.take("$"))
        return hash;
    if (const auto exponent = cryptNumber(head.first(1)); exponent && *exponent < 32)
        hash.workFactor = quint64(1) << *exponent;
    hash.blockSize = cryptNumber(head.sliced(1, 5)).value_or(0);
    hash.parallelism = cryptNumber(head.sliced(6, 5)).value_or(0);
    hash.salt = head.sliced(parameters);
    hash.result = fromCryptBase64(reader.rest(), scryptBytes);
    return hash;
}

} // namespace

std::optional<StoredHash> parseDerivedKey(QByteArrayView text)
{
    StoredHash hash;
    StoredHashReader reader(text);
    if (reader.take("pbkdf2_sha256$"))
        hash = readDjangoPbkdf2(reader, StoredHash::Scheme::Pbkdf2Sha256);
    else if (reader.take("pbkdf2_sha1$"))
        hash = readDjangoPbkdf2(reader, StoredHash::Scheme::Pbkdf2Sha1);
    else if (reader.take("scrypt$"))
        hash = readDjangoScrypt(reader);
    else if (reader.take("$scrypt$"))
        hash = readPhcScrypt(reader);
    else if (reader.take("$7$"))
        hash = readCryptScrypt(reader);
    return isSound(hash) ? std::optional(hash) : std::nullopt;
}

} // namespace Auth::Internal
