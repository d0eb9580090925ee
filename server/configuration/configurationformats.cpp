// SPDX-License-Identifier: MIT
#include "configuration/configurationformats.h"

#include "configuration/configuration.h"

#include "core/httporigin.h"
#include "oauth/redirecttargets.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isOneLine(const QString &text)
{
    // A line break in an address or a header would begin a header of its own.
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isIpAddress(const QString &text)
{
    // QHostAddress takes inet_aton's short forms, such as 127.1 or 10, for addresses too.
    const bool isWritten = text.contains(u':') || matches(text, uR"((0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3})"_s);
    return isWritten && !text.contains(u'%') && !QHostAddress(text).isNull();
}

bool isHostName(const QString &text)
{
    return text.size() <= 253 &&
           matches(text, uR"([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*)"_s);
}

bool isHttpUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isOneLine(text) && url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isBaseUrl(const QString &text)
{
    return isHttpUrl(text) && !text.contains(u'?') && !text.contains(u'#');
}

bool isLinkTemplate(const QString &text)
{
    QString filled = text;
    filled.replace(u"{public_url}"_s, u"http://host"_s).replace(u"{token}"_s, u"token"_s);
    return text.contains(u"{token}"_s) && !filled.contains(u'{') && !filled.contains(u'}') && isHttpUrl(filled);
}

bool isNetwork(const QString &text)
{
    const QString address = text.section(u'/', 0, 0);
    if (!isIpAddress(address))
        return false;
    if (!text.contains(u'/'))
        return true;
    const QString bits = text.section(u'/', 1);
    return matches(bits, uR"(0|[1-9]\d{0,2})"_s) && bits.toInt() <= (address.contains(u':') ? 128 : 32);
}

bool isMailbox(const QString &text)
{
    const QString address = uR"([^\s@<>"(),:;\\]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*)"_s;
    return isOneLine(text) && text.size() <= 320 && matches(text, u"(?:[^<>]*<%1>|%1)"_s.arg(address));
}

//! What `scheme://user:password@host:port/path` says, or nothing; these servers know no query or fragment.
std::optional<QUrl> serverUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!isOneLine(text) || !url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        url.port(1) == 0)
        return {};
    return url;
}

Auth::Secret passwordOf(const QUrl &url)
{
    return Auth::Secret::fromString(url.password(QUrl::FullyDecoded));
}

std::optional<DatabaseSettings> parseSqliteUrl(const QString &url)
{
    DatabaseSettings settings;
    settings.path = url.sliced(u"sqlite:"_s.size());
    // An in-memory database belongs to one connection, and every thread here has its own.
    const bool isFile = !settings.path.isEmpty() && settings.path != u":memory:" && !settings.path.startsWith(u"//");
    return isFile && isOneLine(url) ? std::optional(settings) : std::nullopt;
}

//! QUrl knows no user without a host.
std::optional<RedisSettings> parseRedisSocketUrl(const QString &url)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
            uR"(unix://(?:([^:@/?#]*):([^@/?#]*)@)?(/[^?#]+)(?:\?db=(\d{1,5}))?)"_s));
    const QRegularExpressionMatch parts = form.match(url);
    if (!parts.hasMatch() || !isOneLine(url))
        return {};
    const auto decoded = [&parts](int index) {
        return QUrl::fromPercentEncoding(parts.captured(index).toUtf8());
    };
    RedisSettings settings;
    settings.userName = decoded(1);
    settings.password = Auth::Secret::fromString(decoded(2));
    settings.socketPath = decoded(3);
    settings.database = parts.captured(4).toInt();
    return settings;
}

} // namespace

const TextFormat &oneLine()
{
    static const TextFormat format{u"a text on one line"_s, isOneLine};
    return format;
}

const TextFormat &nonEmptyFormat()
{
    static const TextFormat format{u"a text on one line that is not empty"_s, [](const QString &text) {
                                       return !text.isEmpty() && isOneLine(text);
                                   }};
    return format;
}

const TextFormat &listenAddressFormat()
{
    static const TextFormat format{u"an IP address of this machine (0.0.0.0 and :: are all of them) or localhost"_s,
                                   [](const QString &text) {
                                       return !listenAddress(text).isEmpty();
                                   }};
    return format;
}

const TextFormat &httpUrlFormat()
{
    static const TextFormat format{u"an http:// or https:// URL"_s, isHttpUrl};
    return format;
}

const TextFormat &optionalHttpUrlFormat()
{
    static const TextFormat format{u"an http:// or https:// URL, or empty"_s, [](const QString &text) {
                                       return text.isEmpty() || isHttpUrl(text);
                                   }};
    return format;
}

const TextFormat &baseUrlFormat()
{
    static const TextFormat format{u"an http:// or https:// URL without query, such as https://auth.example.org"_s,
                                   isBaseUrl};
    return format;
}

const TextFormat &linkTemplateFormat()
{
    static const TextFormat format{
            u"an http:// or https:// URL with {token} in it; {public_url} may stand at its start"_s, isLinkTemplate};
    return format;
}

const TextFormat &networkFormat()
{
    static const TextFormat format{u"an IP address or a network such as 10.0.0.0/8"_s, isNetwork};
    return format;
}

const TextFormat &pathSegmentFormat()
{
    static const TextFormat format{u"1 to 100 letters, digits, _ and -, because it stands in URLs"_s,
                                   [](const QString &text) {
                                       return matches(text, u"[A-Za-z0-9_-]{1,100}"_s);
                                   }};
    return format;
}

const TextFormat &columnNameFormat()
{
    static const TextFormat format{u"a lower-case letter and up to 62 more, digits or _, because it names a column"_s,
                                   [](const QString &text) {
                                       return matches(text, u"[a-z][a-z0-9_]{0,62}"_s);
                                   }};
    return format;
}

const TextFormat &tableNameFormat()
{
    static const TextFormat format{
            u"a letter or _ and up to 62 more, digits or _, not beginning with gatehouse_ or sqlite_"_s,
            [](const QString &text) {
                return matches(text, u"(?!(?i)gatehouse_|sqlite_)[A-Za-z_][A-Za-z0-9_]{0,62}"_s);
            }};
    return format;
}

const TextFormat &cookieNameFormat()
{
    static const TextFormat format{u"a cookie name: letters, digits and !#$%&'*+-.^_`|~ (RFC 6265, section 4.1.1)"_s,
                                   [](const QString &text) {
                                       return matches(text, uR"([!#$%&'*+\-.^_`|~0-9A-Za-z]+)"_s);
                                   }};
    return format;
}

const TextFormat &cookiePathFormat()
{
    static const TextFormat format{u"a path that begins with / and has no semicolon"_s, [](const QString &text) {
                                       return matches(text, uR"(/[\x20-\x3a\x3c-\x7e]*)"_s);
                                   }};
    return format;
}

const TextFormat &cookieDomainFormat()
{
    static const TextFormat format{u"a domain such as example.org, or empty"_s, [](const QString &text) {
                                       return text.isEmpty() ||
                                              isHostName(text.startsWith(u'.') ? text.sliced(1) : text);
                                   }};
    return format;
}

const TextFormat &mailboxFormat()
{
    static const TextFormat format{u"an address such as Gatehouse <no-reply@example.org>"_s, isMailbox};
    return format;
}

const TextFormat &hostFormat()
{
    static const TextFormat format{u"a host name or an IP address"_s, [](const QString &text) {
                                       return text.isEmpty() || isHostName(text) || isIpAddress(text);
                                   }};
    return format;
}

const TextFormat &originFormat()
{
    static const TextFormat format{u"an origin such as https://app.example, without a path and wildcards"_s,
                                   [](const QString &text) {
                                       return !Auth::httpOrigin(text).isEmpty();
                                   }};
    return format;
}

const TextFormat &redirectUrlFormat()
{
    static const TextFormat format{u"an origin with a path, such as https://app.example/after, without query"_s,
                                   [](const QString &text) {
                                       return Auth::RedirectTargets::fromUrls({text}).has_value();
                                   }};
    return format;
}

const TextFormat &scopeFormat()
{
    static const TextFormat format{u"a scope without blanks, quotes and backslashes (RFC 6749, section 3.3)"_s,
                                   [](const QString &text) {
                                       return matches(text, uR"([\x21\x23-\x5b\x5d-\x7e]+)"_s);
                                   }};
    return format;
}

QString listenAddress(const QString &host)
{
    if (host == u"localhost")
        return u"127.0.0.1"_s;
    return isIpAddress(host) ? host : QString();
}

std::optional<DatabaseSettings> parseDatabaseUrl(const QString &url)
{
    if (url.startsWith(u"sqlite:"_s))
        return parseSqliteUrl(url);
    auto server = Auth::SqlServerOptions::fromUrl(url);
    if (!server || !isOneLine(url) || !isOneLine(server->database))
        return {};
    DatabaseSettings settings;
    settings.server = *std::move(server);
    return settings;
}

std::optional<RedisSettings> parseRedisUrl(const QString &url)
{
    if (url.isEmpty())
        return RedisSettings{};
    if (url.startsWith(u"unix://"_s))
        return parseRedisSocketUrl(url);
    const std::optional<QUrl> parts = serverUrl(url);
    const bool isTls = parts && parts->scheme() == u"rediss";
    if (!parts || (!isTls && parts->scheme() != u"redis") || !matches(parts->path(), uR"(/?|/\d{1,5})"_s))
        return {};
    RedisSettings settings;
    settings.tls = isTls;
    settings.host = parts->host();
    settings.port = static_cast<quint16>(parts->port(settings.port));
    settings.userName = parts->userName(QUrl::FullyDecoded);
    settings.password = passwordOf(*parts);
    settings.database = parts->path().mid(1).toInt();
    return settings;
}

std::optional<Auth::ThrottleRate> parseRate(const QString &text)
{
    constexpr int most = 1'000'000;
    constexpr std::chrono::hours longest{24 * 366};
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
            uR"((?<count>[1-9]\d{0,6})/(?<number>[1-9]\d{0,7})?(?<unit>[smhd]))"_s));
    if (text == u"off")
        return Auth::ThrottleRate{};
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(u"unit");
    const int number = match.captured(u"number").isEmpty() ? 1 : match.captured(u"number").toInt();
    Auth::ThrottleRate rate{match.captured(u"count").toInt(), std::chrono::seconds(number)};
    if (unit == u"m")
        rate.period = std::chrono::minutes(number);
    else if (unit == u"h")
        rate.period = std::chrono::hours(number);
    else if (unit == u"d")
        rate.period = std::chrono::hours(24LL * number);
    return rate.count <= most && rate.period <= longest ? std::optional(rate) : std::nullopt;
}

QString rateText(const Auth::ThrottleRate &rate)
{
    if (!rate.isLimited())
        return u"off"_s;
    qint64 number = rate.period.count();
    QChar unit = u's';
    for (const auto &[larger, factor] : {std::pair(u'm', 60), std::pair(u'h', 60), std::pair(u'd', 24)}) {
        if (number % factor != 0)
            break;
        number /= factor;
        unit = larger;
    }
    return number == 1 ? u"%1/%2"_s.arg(rate.count).arg(unit) : u"%1/%2%3"_s.arg(rate.count).arg(number).arg(unit);
}

} // namespace Gatehouse
