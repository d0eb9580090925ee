// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

//! libFuzzer calls this, and so does replay.cpp: it returns 0, or it ends the program because something is wrong.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size);

namespace Fuzz {

//! What must hold for every input. Ends the program where it does not, in every kind of build.
inline void check(bool holds, const char *rule)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", rule);
    std::abort();
}

//! Takes choices off the front of an input, so that the fuzzer can make them.
class Input
{
public:
    Input(const unsigned char *data, std::size_t size)
        : m_rest(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {}

    //! The next byte; 0 when there is none.
    unsigned char takeByte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto byte = static_cast<unsigned char>(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte;
    }

    //! Up to the next line feed, which is dropped, or up to the end.
    QByteArrayView takeLine()
    {
        const qsizetype end = m_rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QByteArrayView() : m_rest.sliced(end + 1);
        return line;
    }

    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

//! Sizes of the pieces in which bytes come, from 1 to 128, always the same ones for a seed.
class Pieces
{
public:
    static constexpr unsigned char bytewise = 0;
    static constexpr unsigned char whole = 255;

    explicit Pieces(unsigned char seed) : m_seed(seed), m_state(seed * 2654435761U + 1) {}

    [[nodiscard]] qsizetype next(qsizetype available)
    {
        if (m_seed == whole)
            return available;
        if (m_seed == bytewise)
            return 1;
        m_state = m_state * 1664525U + 1013904223U;
        const unsigned magnitude = m_state >> 29;
        return qMin<qsizetype>(available, 1 + ((m_state >> 16) & ((1U << magnitude) - 1)));
    }

private:
    const unsigned char m_seed;
    unsigned m_state;
};

} // namespace Fuzz
