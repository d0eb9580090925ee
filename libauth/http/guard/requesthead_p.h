// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Auth::Internal {

//! Why a request is refused: the status to answer with, and a sentence for the client. Status 0: it is not.
struct RequestFault
{
    int status = 0;
    const char *detail = nullptr; //!< ASCII without quotes or backslashes: it goes into JSON as it stands

    explicit operator bool() const { return status != 0; }
};

//! \brief The head of one request: checks its lines and writes the head that QHttpServer gets to see.
//!
//! QHttpServer believes what it reads, so it reads a head made here: one that has one Host and at most
//! one Content-Length, no Transfer-Encoding, no Expect and no Upgrade. Other headers keep their order
//! and their duplicates, with three exceptions:
//! - Hop-by-hop headers are dropped. Those that Connection names are not, or a client could remove
//!   what a proxy has added (`Connection: X-Forwarded-For`).
//! - Several Cookie lines become one, joined with `; ` (RFC 9113, section 8.2.3), and move to the end:
//!   QHttpServerRequest::value() would join them with a comma, which is part of no cookie syntax.
//! - Of several Authorization or Content-Type lines the first counts, as in Starlette, and the others are dropped:
//!   which one counts must not depend on the reader.
//!
//! The target must be in origin form. The absolute form, which a server must accept (RFC 9112, section
//! 3.2.2), is rewritten to it when its authority is that of Host; `*` is allowed for OPTIONS.
//! A path that begins with `//` is refused: QUrl takes its first segment for a host name, so a proxy
//! and a route would see two different paths.
//!
//! Lines are given without their line ends, and RequestFraming has refused control characters in them.
class RequestHead
{
public:
    //! \param tls lets QHttpServer see the scheme https, which it derives from the socket's class otherwise
    //! \param withholdsFields see fields()
    explicit RequestHead(bool tls = false, bool withholdsFields = false)
        : m_tls(tls), m_withholdsFields(withholdsFields)
    {}

    [[nodiscard]] RequestFault parseRequestLine(QByteArrayView line);
    [[nodiscard]] RequestFault addField(QByteArrayView line);
    //! The rules that concern several lines. To be called once, at the empty line.
    [[nodiscard]] RequestFault finish();

    //! Ready for the next request; keeps the memory of small heads.
    void reset();

    [[nodiscard]] bool isHttp11() const { return m_http11; }
    [[nodiscard]] bool isHead() const { return m_isHead; }
    //! `OPTIONS *`: about the server and no resource of it. QUrl cannot hold such a target.
    [[nodiscard]] bool isServerWide() const { return m_serverWide; }
    //! The client wants the connection to end with this answer, or speaks HTTP/1.0.
    [[nodiscard]] bool wantsClose() const { return m_close || !m_http11; }
    [[nodiscard]] bool wantsContinue() const { return m_continue && m_http11; }
    [[nodiscard]] bool isChunked() const { return m_chunked; }
    //! What Content-Length says; nothing without.
    [[nodiscard]] std::optional<qint64> contentLength() const { return m_contentLength; }

    //! Request line and headers as QHttpServer shall read them, with line ends, without the empty line
    //! and without Content-Length. The body may be appended to it.
    [[nodiscard]] QByteArray &rewritten() { return m_rewritten; }
    [[nodiscard]] const QByteArray &rewritten() const { return m_rewritten; }

    //! \brief The headers as rewritten, for those who do not ask QHttpServer.
    //!
    //! QHttpServer reads a head byte by byte, at some 20 ns a byte. Where fields are withheld it gets the request line,
    //! Host and Content-Length only, and these are the others and Host; else this is all of rewritten().
    [[nodiscard]] QByteArray fields() const { return m_withholdsFields ? m_fields : m_rewritten; }

private:
    RequestFault parseMethod(QByteArrayView method);
    RequestFault parseVersion(QByteArrayView version);
    RequestFault parseTarget(QByteArrayView target, QByteArrayView method);
    RequestFault parseAbsoluteTarget(QByteArrayView target, QByteArrayView method);
    RequestFault addHost(QByteArrayView value);
    RequestFault addContentLength(QByteArrayView value);
    RequestFault addTransferEncoding(QByteArrayView value);
    void addCookie(QByteArrayView value);
    void writeRequestLine(QByteArrayView method, QByteArrayView path, bool needsSlash = false);
    void writeField(QByteArrayView name, QByteArrayView value);
    static void writeField(QByteArray &out, QByteArrayView name, QByteArrayView value);
    [[nodiscard]] QByteArray &fieldsOut() { return m_withholdsFields ? m_fields : m_rewritten; }

    QByteArray m_rewritten;
    QByteArray m_fields; // those withheld from QHttpServer
    QByteArray m_cookie;
    QByteArray m_authority; // of a target in absolute form
    QByteArray m_host;      // kept only where there is an authority to compare it with
    std::optional<qint64> m_contentLength;
    bool m_tls;
    bool m_withholdsFields;
    bool m_http11 = true;
    bool m_isHead = false;
    bool m_serverWide = false;
    bool m_close = false;
    bool m_continue = false;
    bool m_hasTransferEncoding = false;
    bool m_chunked = false;
    bool m_hasHost = false;
    bool m_hasAuthorization = false;
    bool m_hasContentType = false;
};

} // namespace Auth::Internal
