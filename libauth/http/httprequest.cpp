// SPDX-License-Identifier: MIT
#include "http/httprequest.h"

#include "http/body/urldecoding_p.h"
#include "http/guard/guardedserver.h"
#include "http/qtcompat_p.h"
#include "http/requestfields_p.h"

#include <QUrl>

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

namespace {

QByteArrayView methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return "GET";
    case QHttpServerRequest::Method::Put: return "PUT";
    case QHttpServerRequest::Method::Delete: return "DELETE";
    case QHttpServerRequest::Method::Post: return "POST";
    case QHttpServerRequest::Method::Head: return "HEAD";
    case QHttpServerRequest::Method::Options: return "OPTIONS";
    case QHttpServerRequest::Method::Patch: return "PATCH";
    case QHttpServerRequest::Method::Connect: return "CONNECT";
    case QHttpServerRequest::Method::Trace: return "TRACE";
    default: return "UNKNOWN";
    }
}

//! A letter or a digit at both ends, hyphens between (RFC 5646, section 2.1): what a translator can look up, and no
//! path and no escape sequence.
bool isLanguageTag(const QByteArray &text)
{
    constexpr qsizetype maximumLength = 35; // RFC 5646, section 4.4.1
    const auto isAlphanumeric = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    return !text.isEmpty() && text.size() <= maximumLength && isAlphanumeric(text.front()) &&
           isAlphanumeric(text.back()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return c == '-' || isAlphanumeric(c); });
}

// `de-DE, en;q=0.7, *;q=0.1` → de-DE, en; best first (RFC 9110, section 12.5.4)
QStringList acceptedLanguages(const QByteArray &header)
{
    constexpr qsizetype maximumLanguages = 16; // nobody reads more; a hostile header may list thousands
    QList<std::pair<double, QString>> weighed;
    for (const QByteArray &part : header.split(',').first(std::min(maximumLanguages, header.count(',') + 1))) {
        const QList<QByteArray> pieces = part.split(';');
        const QByteArray language = pieces.constFirst().trimmed();
        double weight = 1;
        if (pieces.size() > 1 && pieces[1].trimmed().toLower().startsWith("q="))
            weight = pieces[1].trimmed().mid(2).toDouble();
        if (isLanguageTag(language) && weight > 0 && weight <= 1)
            weighed.emplace_back(weight, QString::fromLatin1(language));
    }
    std::stable_sort(weighed.begin(), weighed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList languages;
    for (const auto &[weight, language] : std::as_const(weighed))
        languages << language;
    return languages;
}

//! ::ffff:10.0.0.1 is 10.0.0.1: one client must not have two names.
QHostAddress withoutMapping(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

//! An entry of X-Forwarded-For: an address, which some proxies put in brackets or give with a port. Null for others.
QHostAddress hopAddress(QByteArray hop)
{
    hop = hop.trimmed();
    if (hop.startsWith('[') && hop.contains(']'))
        hop = hop.sliced(1, hop.indexOf(']') - 1);
    else if (hop.count(':') == 1)
        hop.truncate(hop.indexOf(':'));
    return withoutMapping(QHostAddress(QString::fromLatin1(hop)));
}

} // namespace

TrustedProxies TrustedProxies::fromStrings(const QStringList &texts)
{
    TrustedProxies proxies;
    for (const QString &text : texts) {
        const QHostAddress single(text);
        const auto network = text.contains(u'/') || single.isNull()
                                     ? QHostAddress::parseSubnet(text)
                                     : std::pair(single, single.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128);
        if (!network.first.isNull() && network.second >= 0)
            proxies.networks << network;
    }
    return proxies;
}

bool TrustedProxies::contains(const QHostAddress &address) const
{
    const QHostAddress plain = withoutMapping(address);
    return std::any_of(networks.begin(), networks.end(),
                       [&](const auto &network) { return address.isInSubnet(network) || plain.isInSubnet(network); });
}

HttpRequest::HttpRequest(const QHttpServerRequest &request, const TrustedProxies &proxies)
    : m_method(methodName(request.method())),
      m_body(request.body()),
      m_fields(Internal::fieldsOf(request)),
      m_clientAddress(request.remoteAddress()),
      m_lifetime(GuardedServer::currentRequest())
{
    const QUrl url = request.url();
    m_path = url.path(QUrl::FullyDecoded);
    m_query = url.query(QUrl::FullyEncoded);
    m_secure = m_lifetime && m_lifetime->isTls();
    if (!proxies.networks.isEmpty())
        resolveForwarding(request.remoteAddress(), proxies);
}

HttpRequest::~HttpRequest() = default;

void HttpRequest::resolveForwarding(const QHostAddress &peer, const TrustedProxies &proxies)
{
    if (!proxies.contains(peer))
        return;
    // A proxy may add a line of its own below what the client sent: all lines are one list (RFC 9110, section 5.3).
    const QByteArrayList schemes = Internal::allValues(m_fields, "X-Forwarded-Proto");
    if (!schemes.isEmpty() && !schemes.constLast().trimmed().isEmpty())
        m_secure = schemes.constLast().trimmed().toLower() == "https";
    // From the right: each trusted proxy added the peer it saw; the first that is no proxy of ours is the client.
    const QByteArrayList chain = Internal::allValues(m_fields, "X-Forwarded-For").join(',').split(',');
    for (auto hop = chain.crbegin(); hop != chain.crend(); ++hop) {
        const QHostAddress address = hopAddress(*hop);
        if (address.isNull())
            return;
        m_clientAddress = address;
        if (!proxies.contains(address))
            return;
    }
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return Internal::firstValue(m_fields, name).toByteArray();
}

QStringList HttpRequest::queryParameters(QStringView name) const
{
    QStringList values;
    const QByteArray query = m_query.toLatin1();
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView text(pair);
        if (pair.isEmpty() || Internal::urlDecoded(equals < 0 ? text : text.first(equals)) != name)
            continue;
        values << (equals < 0 ? u""_s : Internal::urlDecoded(text.sliced(equals + 1)));
    }
    return values;
}

std::optional<QString> HttpRequest::queryParameter(QStringView name) const
{
    const QStringList values = queryParameters(name);
    return values.isEmpty() ? std::nullopt : std::optional(values.constLast());
}

QByteArray HttpRequest::baseUrl() const
{
    return (m_secure ? "https://" : "http://") + header("Host");
}

RequestContext HttpRequest::context() const
{
    constexpr qsizetype maximumUserAgent = 512;
    RequestContext context;
    context.clientAddress = m_clientAddress.toString();
    context.userAgent = QString::fromLatin1(header("User-Agent").left(maximumUserAgent));
    context.languages = acceptedLanguages(header("Accept-Language"));
    context.requestId = QString::fromLatin1(header("X-Request-Id").left(128));
    return context;
}

bool HttpRequest::clientGone() const
{
    return m_lifetime && m_lifetime->clientGone();
}

} // namespace Auth
