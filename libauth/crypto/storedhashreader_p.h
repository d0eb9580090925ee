// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <limits>
#include <optional>

namespace Auth::Internal {

constexpr bool isHashDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHashAlphanumeric(char c)
{
    return isHashDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

//! \brief Eats the text of a stored hash from its start; every function leaves it alone when it does not find what it
//! wants.
class StoredHashReader
{
public:
    explicit StoredHashReader(QByteArrayView text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

    bool take(QByteArrayView expected)
    {
        if (!m_rest.startsWith(expected))
            return false;
        m_rest = m_rest.sliced(expected.size());
        return true;
    }

    //! Nothing for a number with a sign, a leading zero or more than 32 bits.
    std::optional<quint32> takeNumber()
    {
        const QByteArrayView digits = leading(isHashDigit);
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

    //! `NAME` and a number behind it.
    //! \return 0, which none of them may be, when it is not there
    quint32 takeParameter(QByteArrayView name) { return take(name) ? takeNumber().value_or(0) : 0; }

    //! One or more characters that belong; empty when the first does not.
    template<typename Predicate>
    QByteArrayView takeWhile(Predicate belongs)
    {
        const QByteArrayView run = leading(belongs);
        m_rest = m_rest.sliced(run.size());
        return run;
    }

    //! One or more characters of the alphabet of PHC strings, the usual base64.
    QByteArrayView takeBase64()
    {
        return takeWhile([](char c) { return isHashAlphanumeric(c) || c == '+' || c == '/'; });
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

} // namespace Auth::Internal
