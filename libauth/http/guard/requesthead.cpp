// SPDX-License-Identifier: MIT
#include "http/guard/requesthead_p.h"

#include "http/guard/httpsyntax_p.h"

namespace Auth::Internal {

namespace {

enum class Field : quint8 {
    Other,
    Authorization,
    Connection,
    ContentLength,
    ContentType,
    Cookie,
    Expect,
    Host,
    HopByHop,
    TransferEncoding,
};

struct FieldName
{
    QByteArrayView name;
    Field field;
};

// RFC 9110, section 7.6.1, and two that only ever existed between two hops.
constexpr FieldName knownFields[] = {
        {"authorization", Field::Authorization},
        {"connection", Field::Connection},
        {"content-length", Field::ContentLength},
        {"content-type", Field::ContentType},
        {"cookie", Field::Cookie},
        {"expect", Field::Expect},
        {"host", Field::Host},
        {"http2-settings", Field::HopByHop},
        {"keep-alive", Field::HopByHop},
        {"proxy-connection", Field::HopByHop},
        {"te", Field::HopByHop},
        {"trailer", Field::HopByHop},
        {"transfer-encoding", Field::TransferEncoding},
        {"upgrade", Field::HopByHop},
};

Field fieldOf(QByteArrayView name)
{
    for (const FieldName &known : knownFields) {
        if (equalsIgnoringCase(name, known.name))
            return known.field;
    }
    return Field::Other;
}

// A host with an optional port (RFC 9110, section 7.2), without the user info that QUrl would take.
bool isAuthority(QByteArrayView text)
{
    constexpr qsizetype maximumHostBytes = 255; // RFC 1035, section 2.3.4
    qsizetype hostEnd = 0;
    if (text.startsWith('[')) {
        const qsizetype bracket = text.indexOf(']');
        if (bracket < 3 || !allIn(Ipv6Byte, text.sliced(1, bracket - 1)))
            return false;
        hostEnd = bracket + 1;
    } else {
        while (hostEnd < text.size() && isIn(HostByte, text[hostEnd]))
            ++hostEnd;
    }
    if (hostEnd == 0 || hostEnd > maximumHostBytes)
        return false;
    if (hostEnd == text.size())
        return true;
    const QByteArrayView port = text.sliced(hostEnd + 1);
    if (text[hostEnd] != ':' || port.size() > 5)
        return false;
    return port.isEmpty() || decimalNumber(port).value_or(65536) <= 65535;
}

//! Writes a percent sign that begins no escape as one that is escaped, which means the same (WHATWG URL, section 1.3).
//! Else QUrl takes every percent sign of the target for such a one, and decodes nothing of it.
void appendTarget(QByteArray &out, QByteArrayView target)
{
    qsizetype done = 0;
    for (qsizetype at = target.indexOf('%'); at >= 0; at = target.indexOf('%', at + 1)) {
        if (at + 2 < target.size() && allIn(HexByte, target.sliced(at + 1, 2)))
            continue;
        out.append(target.sliced(done, at + 1 - done));
        out.append("25");
        done = at + 1;
    }
    out.append(target.sliced(done));
}

// What QHttpServerRequest::Method knows and an origin server may answer. CONNECT would open a tunnel;
// TRACE would read credentials back to a script (RFC 9110, section 9.3.8).
bool isImplemented(QByteArrayView method)
{
    constexpr QByteArrayView methods[] = {"GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS"};
    return std::find(std::begin(methods), std::end(methods), method) != std::end(methods);
}

} // namespace

RequestFault RequestHead::parseRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return {400, "The request line is not: method, one space, target, one space, HTTP version."};
    const QByteArrayView method = line.first(first);
    if (const RequestFault fault = parseVersion(line.sliced(last + 1)))
        return fault;
    if (const RequestFault fault = parseMethod(method))
        return fault;
    return parseTarget(line.sliced(first + 1, last - first - 1), method);
}

RequestFault RequestHead::parseVersion(QByteArrayView version)
{
    constexpr auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.' ||
        !isDigit(version[7]))
        return {400, "The request line does not end with an HTTP version."};
    if (version[5] != '1' || version[7] > '1')
        return {505, "This server speaks no other versions of HTTP than 1.1 and 1.0."};
    m_http11 = version[7] == '1';
    return {};
}

RequestFault RequestHead::parseMethod(QByteArrayView method)
{
    if (!allIn(TokenByte, method))
        return {400, "The method is not a token."};
    // QHttpServer would say 404 for a path that exists.
    if (!isImplemented(method))
        return {501, "This server does not implement that method."};
    m_isHead = method == "HEAD";
    return {};
}

RequestFault RequestHead::parseTarget(QByteArrayView target, QByteArrayView method)
{
    if (!allIn(TargetByte, target))
        return {400, "The request target has a character that must be percent-encoded."};
    if (target.startsWith("//"))
        return {400, "The path must not begin with two slashes."};
    if (target.startsWith('/')) {
        writeRequestLine(method, target);
        return {};
    }
    if (target == "*" && method == "OPTIONS") {
        m_serverWide = true;
        return {};
    }
    return parseAbsoluteTarget(target, method);
}

RequestFault RequestHead::parseAbsoluteTarget(QByteArrayView target, QByteArrayView method)
{
    constexpr QByteArrayView schemes[] = {"http://", "https://"};
    for (const QByteArrayView scheme : schemes) {
        if (target.size() <= scheme.size() || !equalsIgnoringCase(target.first(scheme.size()), scheme))
            continue;
        const QByteArrayView rest = target.sliced(scheme.size());
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; });
        const QByteArrayView path = rest.sliced(end - rest.begin());
        m_authority = rest.first(end - rest.begin()).toByteArray();
        if (!isAuthority(m_authority) || path.startsWith("//"))
            break;
        writeRequestLine(method, path, !path.startsWith('/'));
        return {};
    }
    return {400, "The request target is neither a path nor an HTTP URL."};
}

RequestFault RequestHead::addField(QByteArrayView line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return {400, "A header is folded over two lines."};
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !allIn(TokenByte, line.first(colon)))
        return {400, "A header does not begin with a name and a colon."};
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = withoutWhitespace(line.sliced(colon + 1));
    switch (fieldOf(name)) {
    case Field::Authorization:
        if (std::exchange(m_hasAuthorization, true))
            return {}; // dropped
        break;
    case Field::ContentType:
        if (std::exchange(m_hasContentType, true))
            return {}; // dropped
        break;
    case Field::Host: return addHost(value);
    case Field::ContentLength: return addContentLength(value);
    case Field::TransferEncoding: return addTransferEncoding(value);
    case Field::Expect:
        if (!equalsIgnoringCase(value, "100-continue"))
            return {417, "The only expectation this server can meet is 100-continue."};
        m_continue = true;
        return {};
    case Field::Connection: m_close = m_close || listContains(value, "close"); return {};
    case Field::Cookie: addCookie(value); return {};
    case Field::HopByHop: return {};
    case Field::Other: break;
    }
    if (colon + 2 + value.size() == line.size() && value.data() == line.data() + colon + 2) {
        QByteArray &out = fieldsOut();
        out.append(line); // as nearly every client writes it
        out.append("\r\n");
    } else {
        writeField(name, value);
    }
    return {};
}

RequestFault RequestHead::addHost(QByteArrayView value)
{
    if (std::exchange(m_hasHost, true))
        return {400, "There are two Host headers."};
    if (!isAuthority(value))
        return {400, "The Host header is not a host name with an optional port."};
    if (!m_authority.isEmpty())
        m_host = value.toByteArray();
    writeField("Host", value);
    if (m_withholdsFields)
        writeField(m_rewritten, "Host", value);
    return {};
}

RequestFault RequestHead::addContentLength(QByteArrayView value)
{
    // A repeated length is refused even where both are equal (RFC 9112, section 6.3, allows that): some
    // proxy may have read only one of them.
    if (m_contentLength)
        return {400, "There are two Content-Length headers."};
    m_contentLength = decimalNumber(value);
    if (!m_contentLength)
        return {400, "Content-Length is not a number of bytes."};
    return {};
}

RequestFault RequestHead::addTransferEncoding(QByteArrayView value)
{
    if (std::exchange(m_hasTransferEncoding, true))
        return {400, "There are two Transfer-Encoding headers."};
    m_chunked = equalsIgnoringCase(value, "chunked");
    if (m_chunked)
        return {};
    // Without a final "chunked", and only one of them, nobody knows where the body ends (RFC 9112, section 6.3).
    int chunkedCount = 0;
    QByteArrayView last;
    for (QByteArrayView list = value; !list.isEmpty();) {
        last = takeListElement(&list);
        chunkedCount += equalsIgnoringCase(last, "chunked") ? 1 : 0;
    }
    if (chunkedCount == 1 && equalsIgnoringCase(last, "chunked"))
        return {501, "The only transfer coding this server implements is chunked."};
    return {400, "Transfer-Encoding does not end with chunked."};
}

void RequestHead::addCookie(QByteArrayView value)
{
    if (!m_cookie.isEmpty() && !value.isEmpty())
        m_cookie.append("; ");
    m_cookie.append(value);
}

RequestFault RequestHead::finish()
{
    if (m_http11 && !m_hasHost)
        return {400, "There is no Host header."};
    if (!m_authority.isEmpty() && !equalsIgnoringCase(m_authority, m_host))
        return {400, "The request target and the Host header name different hosts."};
    if (m_hasTransferEncoding && m_contentLength)
        return {400, "There are both a Content-Length and a Transfer-Encoding header."};
    if (m_hasTransferEncoding && !m_http11)
        return {400, "HTTP/1.0 has no Transfer-Encoding."};
    if (!m_cookie.isEmpty())
        writeField("Cookie", m_cookie);
    return {};
}

void RequestHead::reset()
{
    constexpr qsizetype worthKeeping = 4096;
    QByteArray memory = m_rewritten.capacity() <= worthKeeping ? std::move(m_rewritten) : QByteArray();
    *this = RequestHead(m_tls, m_withholdsFields);
    memory.resize(0);
    m_rewritten = std::move(memory);
    // The fields belong to whoever asked for them.
}

void RequestHead::writeRequestLine(QByteArrayView method, QByteArrayView path, bool needsSlash)
{
    constexpr qsizetype usualHeadBytes = 512;
    if (m_rewritten.capacity() < usualHeadBytes)
        m_rewritten.reserve(usualHeadBytes);
    m_rewritten.append(method);
    // The authority is a placeholder: QHttpServer puts that of Host in its place.
    m_rewritten.append(m_tls ? QByteArrayView(" https://127.0.0.1") : QByteArrayView(" "));
    if (needsSlash)
        m_rewritten.append('/');
    appendTarget(m_rewritten, path);
    m_rewritten.append(m_http11 ? QByteArrayView(" HTTP/1.1\r\n") : QByteArrayView(" HTTP/1.0\r\n"));
    if (m_withholdsFields)
        m_fields.reserve(usualHeadBytes);
}

void RequestHead::writeField(QByteArrayView name, QByteArrayView value)
{
    writeField(fieldsOut(), name, value);
}

void RequestHead::writeField(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out.append(name);
    out.append(": ");
    out.append(value);
    out.append("\r\n");
}

} // namespace Auth::Internal
