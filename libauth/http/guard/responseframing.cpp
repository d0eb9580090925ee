// SPDX-License-Identifier: MIT
#include "http/guard/responseframing_p.h"

#include "http/guard/httpsyntax_p.h"

namespace Auth::Internal {

namespace {

constexpr QByteArrayView lineEnd = "\r\n";
constexpr QByteArrayView headEnd = "\r\n\r\n";

// Behind the empty line that ends with one of the bytes from \a from; -1 without. Qt 6.4 writes a head in
// twenty pieces, so this is asked often and mostly for a few bytes.
qsizetype endOfHead(QByteArrayView head, qsizetype from)
{
    for (qsizetype at = from; (at = head.indexOf('\n', at)) >= 0; ++at) {
        if (at >= 3 && head[at - 1] == '\r' && head[at - 2] == '\n' && head[at - 3] == '\r')
            return at + 1;
    }
    return -1;
}

bool concernsConnection(QByteArrayView name)
{
    return equalsIgnoringCase(name, "connection") || equalsIgnoringCase(name, "keep-alive") ||
           equalsIgnoringCase(name, "upgrade");
}

} // namespace

void ResponseFraming::start(Request request)
{
    constexpr qsizetype usualAnswerBytes = 512;
    m_output.resize(0);
    m_output.reserve(usualAnswerBytes); // the pieces of a head come one by one
    m_request = request;
    m_phase = Phase::Head;
    m_body = Body::None;
    m_close = request.wantsClose || !request.isHttp11;
    m_truncated = false;
    m_dropBody = false;
    m_bodyLeft = 0;
}

void ResponseFraming::write(QByteArrayView bytes)
{
    if (m_phase != Phase::Head) {
        takeBody(bytes);
        return;
    }
    const qsizetype searchFrom = m_output.size();
    m_output.append(bytes);
    const qsizetype end = endOfHead(m_output, searchFrom);
    if (end < 0)
        return;
    const QByteArray body = m_output.sliced(end);
    m_output.truncate(end);
    takeHead();
    takeBody(body);
}

void ResponseFraming::takeHead()
{
    HeadFacts facts = readHead();
    const bool isInterim = facts.status < 200;
    const bool hasNoBody = isInterim || facts.status == 204 || facts.status == 304;
    facts.keepsLength = facts.length && !facts.isChunked && !hasNoBody;
    facts.keepsCoding = facts.isChunked && m_request.isHttp11 && !hasNoBody;
    m_dropBody = hasNoBody || m_request.isHead;
    if (facts.isChunked) {
        m_body = Body::Chunked;
        m_decoder = ChunkedDecoder();
    } else if (facts.length) {
        m_body = Body::Length;
        m_bodyLeft = *facts.length;
    } else {
        m_body = m_dropBody ? Body::None : Body::UntilClose;
    }
    m_close = m_close || isInterim || m_body == Body::UntilClose;
    if (m_close || facts.saysConnection || facts.lengthCount != int(facts.keepsLength) ||
        facts.isChunked != facts.keepsCoding)
        rewriteHead(facts);
    const bool isComplete = m_body == Body::None || (m_body == Body::Length && m_bodyLeft == 0);
    m_phase = isComplete ? Phase::Complete : Phase::Body;
}

ResponseFraming::HeadFacts ResponseFraming::readHead()
{
    HeadFacts facts;
    QByteArrayView rest(m_output);
    rest.chop(headEnd.size());
    const QByteArrayView statusLine = takeHeaderLine(&rest).line; // HTTP/1.1 200 OK
    if (statusLine.size() >= 12)
        facts.status = int(decimalNumber(statusLine.sliced(9, 3)).value_or(facts.status));
    while (!rest.isEmpty()) {
        const HeaderLine field = takeHeaderLine(&rest);
        if (equalsIgnoringCase(field.name, "content-length")) {
            ++facts.lengthCount;
            facts.length = decimalNumber(field.value); // of several the last: that is QHttpServer's own
        } else if (equalsIgnoringCase(field.name, "transfer-encoding")) {
            facts.isChunked = listContains(field.value, "chunked");
        } else if (concernsConnection(field.name)) {
            facts.saysConnection = true;
            m_close = m_close || listContains(field.value, "close");
        }
    }
    return facts;
}

void ResponseFraming::rewriteHead(const HeadFacts &facts)
{
    QByteArray head;
    head.reserve(m_output.size() + 64);
    QByteArrayView rest(m_output);
    rest.chop(headEnd.size());
    head.append(takeHeaderLine(&rest).line);
    head.append(lineEnd);
    while (!rest.isEmpty()) {
        const HeaderLine field = takeHeaderLine(&rest);
        if (concernsConnection(field.name) || equalsIgnoringCase(field.name, "content-length") ||
            equalsIgnoringCase(field.name, "transfer-encoding"))
            continue;
        head.append(field.line);
        head.append(lineEnd);
    }
    if (facts.keepsLength)
        head.append("Content-Length: " + QByteArray::number(*facts.length) + "\r\n");
    if (facts.keepsCoding)
        head.append("Transfer-Encoding: chunked\r\n");
    if (m_close)
        head.append("Connection: close\r\n");
    head.append(lineEnd);
    m_output = std::move(head);
}

void ResponseFraming::takeBody(QByteArrayView bytes)
{
    if (m_phase != Phase::Body)
        return;
    if (m_body == Body::Chunked) {
        takeChunked(bytes);
        return;
    }
    if (m_body == Body::Length) {
        bytes = bytes.first(qsizetype(qMin<qint64>(m_bodyLeft, bytes.size())));
        m_bodyLeft -= bytes.size();
        if (m_bodyLeft == 0)
            m_phase = Phase::Complete;
    }
    if (!m_dropBody)
        m_output.append(bytes);
}

void ResponseFraming::takeChunked(QByteArrayView bytes)
{
    const bool decodes = !m_request.isHttp11 && !m_dropBody;
    const qsizetype taken = m_decoder.feed(bytes, decodes ? &m_output : nullptr);
    if (!decodes && !m_dropBody)
        m_output.append(bytes.first(taken));
    if (m_decoder.state() == ChunkedDecoder::State::Reading)
        return;
    m_truncated = m_decoder.state() != ChunkedDecoder::State::Complete;
    m_phase = Phase::Complete;
}

void ResponseFraming::end()
{
    if (m_phase == Phase::Complete)
        return;
    m_truncated = m_phase == Phase::Head || m_body != Body::UntilClose;
    m_close = true;
    m_phase = Phase::Complete;
}

} // namespace Auth::Internal
