// SPDX-License-Identifier: MIT
#pragma once

// The one place that knows how Qt HttpServer differs between 6.4 (Debian 12) and 6.8 (Debian 13).

#include "core/httpvalues.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QHttpServerResponse>
#include <QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#    include <QHttpHeaders>
#endif

namespace Auth::Internal {

using StatusCode = QHttpServerResponder::StatusCode;

//! Calls \a handler for every request that no rule of \a server takes. It may keep the responder and answer later.
template<typename Handler>
void setMissingHandler(QHttpServer &server, QObject *context, Handler handler)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(context, [handler](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        handler(request, std::move(responder));
    });
#else
    Q_UNUSED(context)
    server.setMissingHandler([handler](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handler(request, std::move(responder));
    });
#endif
}

//! Hands \a tcpServer to \a server, which owns it from then on.
inline bool bindServer(QHttpServer &server, QTcpServer *tcpServer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return server.bind(tcpServer);
#else
    server.bind(tcpServer);
    return true;
#endif
}

//! All headers of a request; 6.4 gives them in no order.
inline QList<HttpAnswer::Header> headersOf(const QHttpServerRequest &request)
{
    QList<HttpAnswer::Header> list;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders &headers = request.headers();
    list.reserve(headers.size());
    for (qsizetype i = 0; i < headers.size(); ++i)
        list.emplace_back(QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()),
                          headers.valueAt(i).toByteArray());
#else
    const auto headers = request.headers();
    list.reserve(headers.size());
    for (const auto &header : headers)
        list.emplace_back(header.first, header.second);
#endif
    return list;
}

//! \brief Headers that many answers have, made ready once.
class HeaderBlock
{
public:
    //! \param headers at least one
    explicit HeaderBlock(const QList<HttpAnswer::Header> &headers)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        for (const auto &[name, value] : headers)
            m_headers.append(name, value);
#else
        for (const auto &[name, value] : headers)
            m_value += m_value.isNull() ? value : "\r\n" + name + ": " + value;
        m_name = headers.constFirst().first;
#endif
    }

private:
    friend void writeAnswer(QHttpServerResponder &responder, const HttpAnswer &answer, const HeaderBlock *block);

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders m_headers;
#else
    QByteArray m_name; // of the first; the others lie behind its value, as they go over the wire
    QByteArray m_value;
#endif
};

//! Writes a whole answer, with \a block where it is not null. QHttpServer adds Content-Length; the connection guard
//! takes it away where RFC 9110 forbids it.
inline void writeAnswer(QHttpServerResponder &responder, const HttpAnswer &answer, const HeaderBlock *block = nullptr)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = block ? block->m_headers : QHttpHeaders();
    if (!answer.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    responder.write(answer.body, headers, StatusCode(answer.status));
#else
    responder.writeStatusLine(StatusCode(answer.status));
    if (block)
        responder.writeHeader(block->m_name, block->m_value);
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
#endif
}

//! The same as a value, for handlers of QHttpServer::route().
inline QHttpServerResponse toResponse(const HttpAnswer &answer)
{
    QHttpServerResponse response(answer.contentType, answer.body, StatusCode(answer.status));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers = response.headers();
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    response.setHeaders(std::move(headers));
#else
    for (const auto &[name, value] : answer.headers)
        response.addHeader(name, value);
#endif
    return response;
}

} // namespace Auth::Internal
