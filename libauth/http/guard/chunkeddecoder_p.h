// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <limits>

namespace Auth::Internal {

//! \brief Decodes a chunked body (RFC 9112, section 7.1) byte by byte, strictly, within limits.
//!
//! Chunk extensions and trailers are checked, counted and dropped. White space around a chunk size,
//! bare line feeds and signs are refused: each of them is read differently by some other server, and
//! a proxy that disagrees with us about where a request ends is how requests are smuggled.
class ChunkedDecoder
{
public:
    enum class State : quint8 { Reading, Complete, Malformed, TooLarge, TooMuchOverhead };

    //! \param bodyLimit decoded bytes
    //! \param overheadLimit bytes of all extensions and trailers together
    explicit ChunkedDecoder(qint64 bodyLimit = std::numeric_limits<qint64>::max() / 32,
                            qint64 overheadLimit = std::numeric_limits<qint64>::max())
        : m_bodyRoom(bodyLimit), m_overheadRoom(overheadLimit)
    {}

    //! Takes bytes up to the end of the body.
    //! \param body gets what the chunks hold; nullptr to only find the end
    //! \return how many bytes were taken; fewer than given only when the state is no longer Reading
    qsizetype feed(QByteArrayView bytes, QByteArray *body);

    [[nodiscard]] State state() const { return m_state; }

private:
    enum class Expect : quint8 {
        Size,
        Extension,
        SizeLineFeed,
        Data,
        DataReturn,
        DataLineFeed,
        TrailerStart,
        TrailerName,
        TrailerValue,
        TrailerLineFeed,
        LastLineFeed,
    };

    void feedByte(char c);
    void feedSize(char c);
    void feedTrailer(char c);
    void expectLineFeed(char c, Expect next);
    void countOverhead();

    State m_state = State::Reading;
    Expect m_expect = Expect::Size;
    quint8 m_sizeDigits = 0;
    qint64 m_chunkLeft = 0; // while the size is read: the size so far
    qint64 m_bodyRoom;
    qint64 m_overheadRoom;
};

} // namespace Auth::Internal
