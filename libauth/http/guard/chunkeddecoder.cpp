// SPDX-License-Identifier: MIT
#include "http/guard/chunkeddecoder_p.h"

#include "http/guard/httpsyntax_p.h"

namespace Auth::Internal {

namespace {

// A size of more digits is leading zeros or nonsense.
constexpr quint8 maximumSizeDigits = 16;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

qsizetype ChunkedDecoder::feed(QByteArrayView bytes, QByteArray *body)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && m_state == State::Reading) {
        if (m_expect != Expect::Data) {
            feedByte(bytes[taken++]);
            continue;
        }
        const qsizetype share = qsizetype(qMin<qint64>(m_chunkLeft, bytes.size() - taken));
        if (body)
            body->append(bytes.sliced(taken, share));
        taken += share;
        m_chunkLeft -= share;
        if (m_chunkLeft == 0)
            m_expect = Expect::DataReturn;
    }
    return taken;
}

void ChunkedDecoder::feedByte(char c)
{
    switch (m_expect) {
    case Expect::Size: feedSize(c); return;
    case Expect::Extension:
        if (c == '\r')
            m_expect = Expect::SizeLineFeed;
        else if (isIn(FieldByte, c))
            countOverhead();
        else
            m_state = State::Malformed;
        return;
    case Expect::SizeLineFeed:
        expectLineFeed(c, m_chunkLeft == 0 ? Expect::TrailerStart : Expect::Data);
        m_bodyRoom -= m_chunkLeft;
        m_sizeDigits = 0;
        return;
    case Expect::Data: return; // feed() copies data in one piece
    case Expect::DataReturn:
        if (c == '\r')
            m_expect = Expect::DataLineFeed;
        else
            m_state = State::Malformed;
        return;
    case Expect::DataLineFeed: expectLineFeed(c, Expect::Size); return;
    case Expect::TrailerStart:
    case Expect::TrailerName:
    case Expect::TrailerValue:
    case Expect::TrailerLineFeed: feedTrailer(c); return;
    case Expect::LastLineFeed: m_state = c == '\n' ? State::Complete : State::Malformed; return;
    }
}

void ChunkedDecoder::feedSize(char c)
{
    if (const int digit = hexDigit(c); digit >= 0) {
        if (++m_sizeDigits > maximumSizeDigits) {
            m_state = State::Malformed;
            return;
        }
        // Compared at every digit, so the sixteenfold cannot overflow before it is refused.
        m_chunkLeft = m_chunkLeft * 16 + digit;
        if (m_chunkLeft > m_bodyRoom)
            m_state = State::TooLarge;
        return;
    }
    if (m_sizeDigits > 0 && c == '\r')
        m_expect = Expect::SizeLineFeed;
    else if (m_sizeDigits > 0 && c == ';')
        m_expect = Expect::Extension;
    else
        m_state = State::Malformed;
}

void ChunkedDecoder::feedTrailer(char c)
{
    countOverhead();
    if (m_state != State::Reading)
        return;
    if (m_expect == Expect::TrailerLineFeed)
        expectLineFeed(c, Expect::TrailerStart);
    else if (m_expect == Expect::TrailerStart && c == '\r')
        m_expect = Expect::LastLineFeed;
    else if (m_expect == Expect::TrailerValue && c == '\r')
        m_expect = Expect::TrailerLineFeed;
    else if (m_expect == Expect::TrailerName && c == ':')
        m_expect = Expect::TrailerValue;
    else if (m_expect == Expect::TrailerValue ? !isIn(FieldByte, c) : !isIn(TokenByte, c))
        m_state = State::Malformed;
    else if (m_expect == Expect::TrailerStart)
        m_expect = Expect::TrailerName;
}

void ChunkedDecoder::expectLineFeed(char c, Expect next)
{
    if (c == '\n')
        m_expect = next;
    else
        m_state = State::Malformed;
}

void ChunkedDecoder::countOverhead()
{
    if (--m_overheadRoom < 0)
        m_state = State::TooMuchOverhead;
}

} // namespace Auth::Internal
