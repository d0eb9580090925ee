// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include "http/guard/chunkeddecoder_p.h"
#include "http/guard/connectionlimits.h"
#include "http/guard/requesthead_p.h"

namespace Auth::Internal {

//! \brief Finds, limits and checks one request after another in the bytes of a client (RFC 9112).
//!
//! Knows no socket, no time and no QHttpServer. Bytes may come in any pieces; what is decided does not
//! depend on where they are cut. Memory never exceeds the limits, whatever the client announces.
//! A chunked body is decoded and becomes one with a Content-Length.
//!
//! QHttpServer is never given more than 100 headers: beyond, Qt 6.4 to 6.8 silently sees none at all,
//! and with them neither Content-Length nor the end of the body.
class GATEHOUSE_HTTP_TEST_EXPORT RequestFraming
{
public:
    enum class State : quint8 { Head, Body, Complete, Failed };

    //! \param withholdsFields see RequestHead::fields()
    RequestFraming(const ConnectionLimits &limits, bool tls, bool withholdsFields = false);

    //! Takes bytes up to the end of the request.
    //! \return how many were taken; fewer than given only when the state is Complete or Failed
    qsizetype feed(QByteArrayView bytes);
    //! Forgets the request, for the next one.
    void reset();

    [[nodiscard]] State state() const { return m_state; }
    //! Whether a byte of the request has come, other than empty lines in front of it.
    [[nodiscard]] bool hasBegun() const { return m_state != State::Head || !m_inRequestLine || !m_line.isEmpty(); }
    //! Whether a byte of the body has come.
    [[nodiscard]] bool hasBodyBegun() const { return m_bodyBegun; }
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    //! Bytes of the body that have come, after a chunked one was decoded. Until the request is complete.
    [[nodiscard]] qint64 bodyBytes() const
    {
        return m_head.isChunked() ? m_chunkedBody.size() : m_head.contentLength().value_or(0) - m_bodyLeft;
    }
    //! Why the state is Failed.
    [[nodiscard]] RequestFault fault() const { return m_fault; }
    //! When Complete: the request as QHttpServer shall read it.
    [[nodiscard]] const QByteArray &message() const { return m_head.rewritten(); }

private:
    qsizetype feedLine(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    void takeLine(QByteArrayView line);
    void takeFieldLine(QByteArrayView line);
    void finishHead();
    void endHead(std::optional<qint64> bodyBytes);
    void judgeChunks();
    void fail(RequestFault fault);

    ConnectionLimits m_limits;
    State m_state = State::Head;
    bool m_inRequestLine = true;
    bool m_returnSeen = false; // the last byte was the CR of a line end
    bool m_bodyBegun = false;
    int m_emptyLines = 0; // in front of the request line
    int m_fieldCount = 0;
    qsizetype m_lineRoom;  // bytes that the line, or the rest of the headers, may still have
    qint64 m_bodyLeft = 0; // of a body with a Content-Length
    QByteArray m_line;     // the beginning of a line that did not come in one piece
    QByteArray m_chunkedBody;
    ChunkedDecoder m_decoder;
    RequestHead m_head;
    RequestFault m_fault;
};

} // namespace Auth::Internal
