// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <array>

#include <string.h>

namespace Gatehouse {

//! \brief One line that is read byte by byte, in memory that is wiped when this goes.
class SecretLine
{
public:
    static constexpr std::size_t maximumBytes = 16384 + 1; // the longest password, and a carriage return

    SecretLine() = default;
    Q_DISABLE_COPY_MOVE(SecretLine)
    ~SecretLine() { clear(); }

    void clear()
    {
        ::explicit_bzero(m_bytes.data(), m_bytes.size());
        m_size = 0;
        m_isTooLong = false;
    }

    void append(char byte)
    {
        if (m_size < maximumBytes)
            m_bytes[m_size++] = byte;
        else
            m_isTooLong = true;
    }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    //! The line, without the carriage return that files of Windows have before the line break.
    [[nodiscard]] Auth::Secret secret() const
    {
        QByteArrayView line(m_bytes.data(), static_cast<qsizetype>(m_size));
        if (line.endsWith('\r'))
            line.chop(1);
        return Auth::Secret(line);
    }

private:
    std::array<char, maximumBytes> m_bytes = {};
    std::size_t m_size = 0;
    bool m_isTooLong = false;
};

} // namespace Gatehouse
