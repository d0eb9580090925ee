// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include "http/guard/chunkeddecoder_p.h"

#include <optional>
#include <utility>

namespace Auth::Internal {

//! \brief Follows the answer that QHttpServer writes: finds its end and makes it right for the client.
//!
//! QHttpServer answers every request as if it were a GET of HTTP/1.1 on a connection that stays open.
//! Here
//! - an answer to HEAD loses its body but keeps its Content-Length (RFC 9110, section 9.3.2),
//! - 1xx, 204 and 304 lose Content-Length and body (section 8.6); a 1xx is taken for a final answer,
//!   as nothing tells whether the handler will write another one, and ends the connection,
//! - `Connection: close` is added where the connection ends with the answer; what else a handler says
//!   about the connection is dropped,
//! - a chunked answer to HTTP/1.0 is decoded, and an answer without a length ends with the connection.
//!
//! Knows no socket. Bytes may come in any pieces.
class GATEHOUSE_HTTP_TEST_EXPORT ResponseFraming
{
public:
    struct Request
    {
        bool isHead = false;
        bool isHttp11 = true;
        bool wantsClose = false;
    };

    //! Forgets the last answer; the next one is for \a request.
    void start(Request request);
    //! Takes bytes of the answer. What comes after its end is dropped.
    void write(QByteArrayView bytes);
    //! The server ended its side: where no length was announced, that is the end of the answer.
    void end();
    //! The connection ends with this answer, whether its head can still say so or not.
    void closeAfterwards() { m_close = true; }
    //! The same, only where it can: until the head is complete (RFC 9112, section 9.6).
    void announceClose() { m_close = m_close || m_phase == Phase::Head; }

    [[nodiscard]] bool hasBegun() const { return m_phase != Phase::Head || !m_output.isEmpty(); }
    [[nodiscard]] bool isComplete() const { return m_phase == Phase::Complete; }
    //! The answer ended before its announced length: only a broken connection tells the client.
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    [[nodiscard]] bool closesConnection() const { return m_close; }
    //! Nobody knows how long the answer will be, perhaps it never ends: what is there should be sent.
    [[nodiscard]] bool isOpenEnded() const
    {
        return m_phase == Phase::Body && (m_body == Body::Chunked || m_body == Body::UntilClose);
    }

    //! Bytes for the client that were not yet taken; 0 until the head is complete.
    [[nodiscard]] qsizetype pending() const { return m_phase == Phase::Head ? 0 : m_output.size(); }
    //! Takes those bytes. To be called before they are sent: sending may bring the next ones.
    [[nodiscard]] QByteArray takePending() { return pending() > 0 ? std::exchange(m_output, {}) : QByteArray(); }

private:
    enum class Phase : quint8 { Head, Body, Complete };
    enum class Body : quint8 { None, Length, Chunked, UntilClose };
    struct HeadFacts
    {
        int status = 500;
        int lengthCount = 0;
        std::optional<qint64> length;
        bool isChunked = false;
        bool saysConnection = false;
        bool keepsLength = false; // what the client gets to see
        bool keepsCoding = false;
    };

    void takeHead();
    HeadFacts readHead();
    void rewriteHead(const HeadFacts &facts);
    void takeBody(QByteArrayView bytes);
    void takeChunked(QByteArrayView bytes);

    QByteArray m_output;
    Request m_request;
    Phase m_phase = Phase::Complete;
    Body m_body = Body::None;
    bool m_close = false;
    bool m_truncated = false;
    bool m_dropBody = false;
    qint64 m_bodyLeft = 0;
    ChunkedDecoder m_decoder;
};

} // namespace Auth::Internal
