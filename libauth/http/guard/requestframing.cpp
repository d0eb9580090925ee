// SPDX-License-Identifier: MIT
#include "http/guard/requestframing_p.h"

#include "http/guard/httpsyntax_p.h"

namespace Auth::Internal {

namespace {

constexpr int maximumQtFields = 100;                 // QHttpHeaderParser
constexpr qsizetype maximumQtFieldBytes = 64 * 1024; // QHttpHeaderParser: one field may have 100 KiB
constexpr int maximumEmptyLines = 2;                 // a server should ignore one (RFC 9112, section 2.2)

ConnectionLimits withinQtLimits(ConnectionLimits limits)
{
    limits.headerCount = qMin(limits.headerCount, maximumQtFields);
    limits.headerBytes = qMin(limits.headerBytes, maximumQtFieldBytes);
    return limits;
}

} // namespace

RequestFraming::RequestFraming(const ConnectionLimits &limits, bool tls, bool withholdsFields)
    : m_limits(withinQtLimits(limits)), m_lineRoom(limits.requestLineBytes), m_head(tls, withholdsFields)
{}

qsizetype RequestFraming::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (m_state == State::Head && taken < bytes.size())
        taken += feedLine(bytes.sliced(taken));
    if (m_state == State::Body && taken < bytes.size())
        taken += feedBody(bytes.sliced(taken));
    return taken;
}

qsizetype RequestFraming::feedLine(QByteArrayView bytes)
{
    qsizetype end = 0; // of what belongs to the line
    qsizetype lineFeed = 0;
    if (!m_returnSeen) {
        while (end < bytes.size() && isIn(FieldByte, bytes[end]))
            ++end;
        if (m_line.size() + end > m_lineRoom) {
            fail(m_inRequestLine ? RequestFault{414, "The request line is too long."}
                                 : RequestFault{431, "The headers are too long."});
            return end;
        }
        if (end == bytes.size()) {
            m_line.append(bytes);
            return end;
        }
        if (bytes[end] != '\r') {
            fail({400, bytes[end] == '\n' ? "A line ends with a line feed alone."
                                          : "There is a control character in the head."});
            return end;
        }
        m_returnSeen = true;
        lineFeed = end + 1;
    }
    if (lineFeed == bytes.size()) {
        m_line.append(bytes.first(end));
        return bytes.size();
    }
    if (bytes[lineFeed] != '\n') {
        fail({400, "There is a carriage return that does not end a line."});
        return lineFeed;
    }
    m_returnSeen = false;
    if (m_line.isEmpty()) {
        takeLine(bytes.first(end)); // the usual case: nothing is copied
    } else {
        m_line.append(bytes.first(end));
        takeLine(m_line);
        m_line.resize(0);
    }
    return lineFeed + 1;
}

void RequestFraming::takeLine(QByteArrayView line)
{
    if (!m_inRequestLine) {
        takeFieldLine(line);
        return;
    }
    if (line.isEmpty()) {
        if (++m_emptyLines > maximumEmptyLines)
            fail({400, "There are empty lines in place of a request line."});
        return;
    }
    if (const RequestFault fault = m_head.parseRequestLine(line)) {
        fail(fault);
        return;
    }
    m_inRequestLine = false;
    m_lineRoom = m_limits.headerBytes;
}

void RequestFraming::takeFieldLine(QByteArrayView line)
{
    if (line.isEmpty()) {
        finishHead();
        return;
    }
    constexpr qsizetype lineEndBytes = 2;
    m_lineRoom -= line.size() + lineEndBytes;
    if (m_lineRoom < 0)
        fail({431, "The headers are too long."});
    else if (++m_fieldCount > m_limits.headerCount)
        fail({431, "There are too many headers."});
    else if (const RequestFault fault = m_head.addField(line))
        fail(fault);
}

void RequestFraming::finishHead()
{
    if (const RequestFault fault = m_head.finish()) {
        fail(fault);
        return;
    }
    m_state = State::Body;
    m_bodyLeft = m_head.contentLength().value_or(0);
    if (m_bodyLeft > m_limits.bodyBytes) {
        fail({413, "The body is too large."});
        return;
    }
    if (m_head.isChunked()) {
        m_decoder = ChunkedDecoder(m_limits.bodyBytes, m_limits.headerBytes);
        return;
    }
    endHead(m_head.contentLength());
    if (m_bodyLeft == 0)
        m_state = State::Complete;
}

void RequestFraming::endHead(std::optional<qint64> bodyBytes)
{
    QByteArray &message = m_head.rewritten();
    if (bodyBytes)
        message.append("Content-Length: " + QByteArray::number(*bodyBytes) + "\r\n");
    message.append("\r\n");
}

qsizetype RequestFraming::feedBody(QByteArrayView bytes)
{
    m_bodyBegun = true;
    if (m_head.isChunked()) {
        const qsizetype taken = m_decoder.feed(bytes, &m_chunkedBody);
        judgeChunks();
        return taken;
    }
    const qsizetype taken = qsizetype(qMin<qint64>(m_bodyLeft, bytes.size()));
    m_head.rewritten().append(bytes.first(taken));
    m_bodyLeft -= taken;
    if (m_bodyLeft == 0)
        m_state = State::Complete;
    return taken;
}

void RequestFraming::judgeChunks()
{
    switch (m_decoder.state()) {
    case ChunkedDecoder::State::Reading: return;
    case ChunkedDecoder::State::Complete:
        endHead(m_chunkedBody.size());
        m_head.rewritten().append(m_chunkedBody);
        m_chunkedBody.clear();
        m_state = State::Complete;
        return;
    case ChunkedDecoder::State::Malformed: fail({400, "The chunked body is malformed."}); return;
    case ChunkedDecoder::State::TooLarge: fail({413, "The body is too large."}); return;
    case ChunkedDecoder::State::TooMuchOverhead: fail({431, "The chunk extensions or trailers are too long."}); return;
    }
}

void RequestFraming::fail(RequestFault fault)
{
    m_fault = fault;
    m_state = State::Failed;
}

void RequestFraming::reset()
{
    m_state = State::Head;
    m_inRequestLine = true;
    m_returnSeen = false;
    m_bodyBegun = false;
    m_emptyLines = 0;
    m_fieldCount = 0;
    m_lineRoom = m_limits.requestLineBytes;
    m_bodyLeft = 0;
    m_line.clear();
    m_chunkedBody.clear();
    m_head.reset();
    m_fault = {};
}

} // namespace Auth::Internal
