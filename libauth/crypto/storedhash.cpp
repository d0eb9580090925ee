// SPDX-License-Identifier: MIT
#include "crypto/storedhash_p.h"

#include <algorithm>
#include <limits>

namespace Auth::Internal {

namespace {

constexpr qsizetype maximumLength = 1024; // the column is VARCHAR(1024)
constexpr int minimumBcryptCost = 4;      // crypt_r knows none below
constexpr quint32 minimumKiBPerLane = 8;  // RFC 9106, section 3.1

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

//! Eats a text from its start; every function leaves it alone when it does not find what it wants.
class Reader
{
public:
    explicit Reader(QByteArrayView text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    bool take(QByteArrayView expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(expected.size());
        return true;
    }

    std::optional<quint32> takeNumber()
    {
        const QByteArrayView digits = leading(isDigit);
        if (digits.isEmpty() || digits.size() > 10 || (digits.size() > 1 && digits.front() == '0'))
            return std::nullopt;
        quint64 number = 0;
        for (const char digit : digits)
            number = number * 10 + static_cast<quint64>(digit - '0');
        if (number > std::numeric_limits<quint32>::max())
            return std::nullopt;
        m_rest = m_rest.sliced(digits.size());
        return static_cast<quint32>(number);
    }

    //! One or more characters of the alphabet of PHC strings, the usual base64.
    bool takeBase64()
    {
        const QByteArrayView run = leading([](char c) { return isAlphanumeric(c) || c == '+' || c == '/'; });
        m_rest = m_rest.sliced(run.size());
        return !run.isEmpty();
    }

private:
    template<typename Predicate>
    [[nodiscard]] QByteArrayView leading(Predicate belongs) const
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), belongs);
        return m_rest.first(end - m_rest.begin());
    }

    QByteArrayView m_rest;
};

std::optional<StoredHash> parseArgon2(QByteArrayView text)
{
    StoredHash hash;
    Reader reader(text);
    if (reader.take("$argon2id$"))
        hash.scheme = StoredHash::Scheme::Argon2id;
    else if (reader.take("$argon2i$"))
        hash.scheme = StoredHash::Scheme::Argon2i;
    else
        return std::nullopt;
    const auto takeParameter = [&reader](QByteArrayView name, quint32 &value) {
        const std::optional<quint32> number = reader.take(name) ? reader.takeNumber() : std::nullopt;
        value = number.value_or(0);
        return value > 0;
    };
    // Version 19 (0x13) is the one of RFC 9106; the older 16 nobody has made by default since 2016.
    const bool isWellFormed = reader.take("v=19$") && takeParameter("m=", hash.memoryKiB) &&
                              takeParameter(",t=", hash.timeCost) && takeParameter(",p=", hash.parallelism) &&
                              reader.take("$") && reader.takeBase64() && reader.take("$") && reader.takeBase64() &&
                              reader.atEnd();
    if (!isWellFormed || hash.memoryKiB / minimumKiBPerLane < hash.parallelism)
        return std::nullopt;
    return hash;
}

std::optional<StoredHash> parseBcrypt(QByteArrayView text)
{
    // $2b$12$ and 22 characters of salt, 31 of hash, in bcrypt's own base64
    if (text.size() != 60 || text[3] != '$' || text[6] != '$' || !isDigit(text[4]) || !isDigit(text[5]))
        return std::nullopt;
    if (text[2] != 'a' && text[2] != 'b' && text[2] != 'y') // not $2x$: the hashes of a bug that lost characters
        return std::nullopt;
    const QByteArrayView saltAndHash = text.sliced(7);
    const auto isInAlphabet = [](char c) {
        return isAlphanumeric(c) || c == '.' || c == '/';
    };
    if (!std::all_of(saltAndHash.begin(), saltAndHash.end(), isInAlphabet))
        return std::nullopt;
    StoredHash hash;
    hash.scheme = StoredHash::Scheme::Bcrypt;
    hash.bcryptCost = (text[4] - '0') * 10 + (text[5] - '0');
    if (hash.bcryptCost < minimumBcryptCost)
        return std::nullopt;
    return hash;
}

} // namespace

std::optional<StoredHash> parseStoredHash(QByteArrayView text)
{
    if (text.size() > maximumLength)
        return std::nullopt;
    return text.startsWith("$2") ? parseBcrypt(text) : parseArgon2(text);
}

QByteArray schemeForLog(QByteArrayView text)
{
    constexpr qsizetype longestName = 16;
    const qsizetype end = text.startsWith('$') ? text.indexOf('$', 1) : -1;
    if (end < 2 || end - 1 > longestName)
        return QByteArrayLiteral("none");
    const QByteArrayView name = text.sliced(1, end - 1);
    const auto isOfAName = [](char c) {
        return isAlphanumeric(c) || c == '-';
    };
    return std::all_of(name.begin(), name.end(), isOfAName) ? name.toByteArray() : QByteArrayLiteral("none");
}

} // namespace Auth::Internal
