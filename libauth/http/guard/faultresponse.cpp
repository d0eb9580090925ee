// SPDX-License-Identifier: MIT
#include "http/guard/faultresponse_p.h"

#include "http/securityheaders_p.h"

namespace Auth::Internal {

namespace {

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 400: return QByteArrayLiteral("Bad Request");
    case 408: return QByteArrayLiteral("Request Timeout");
    case 413: return QByteArrayLiteral("Content Too Large");
    case 414: return QByteArrayLiteral("URI Too Long");
    case 417: return QByteArrayLiteral("Expectation Failed");
    case 429: return QByteArrayLiteral("Too Many Requests");
    case 431: return QByteArrayLiteral("Request Header Fields Too Large");
    case 500: return QByteArrayLiteral("Internal Server Error");
    case 501: return QByteArrayLiteral("Not Implemented");
    case 503: return QByteArrayLiteral("Service Unavailable");
    case 505: return QByteArrayLiteral("HTTP Version Not Supported");
    default: return {}; // may be empty (RFC 9112, section 4)
    }
}

} // namespace

QByteArray faultResponse(const RequestFault &fault, bool toHead)
{
    const QByteArray body = QByteArrayLiteral("{\"detail\":\"") + fault.detail + "\"}";
    QByteArray response = "HTTP/1.1 " + QByteArray::number(fault.status) + ' ' + reasonPhrase(fault.status) +
                          "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
                          "\r\nConnection: close\r\n";
    for (const auto &[name, value] : securityHeaders())
        response += name + ": " + value + "\r\n";
    if (fault.status == 429 || fault.status == 503)
        response += "Retry-After: 1\r\n";
    response += "\r\n";
    if (!toHead)
        response += body;
    return response;
}

} // namespace Auth::Internal
