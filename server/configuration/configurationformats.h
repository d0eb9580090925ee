// SPDX-License-Identifier: MIT
#pragma once

#include "manager/throttle.h"

#include <QString>

#include <optional>

//! \file
//! \brief What the texts of a configuration may look like. Pure functions, any thread.
namespace Gatehouse {

struct DatabaseSettings;
struct RedisSettings;

//! A rule for a text, with the words for a message: "NAME must be EXPECTED".
struct TextFormat
{
    QString expected;
    bool (*accepts)(const QString &text);
};

// Each accepts the empty text only where it says so.
[[nodiscard]] const TextFormat &oneLine(); //!< may be empty; what every text of the configuration must be at least
[[nodiscard]] const TextFormat &listenAddressFormat();
[[nodiscard]] const TextFormat &httpUrlFormat();         //!< with a host, without user name and password
[[nodiscard]] const TextFormat &optionalHttpUrlFormat(); //!< or empty
[[nodiscard]] const TextFormat &baseUrlFormat();         //!< an HTTP URL to append a path to: no query, no fragment
[[nodiscard]] const TextFormat &linkTemplateFormat();    //!< an HTTP URL with `{token}` and, if wanted, `{public_url}`
[[nodiscard]] const TextFormat &networkFormat(); //!< an address or a network in CIDR notation (RFC 4632, RFC 4291)
[[nodiscard]] const TextFormat &
pathSegmentFormat(); //!< stands in a URL as it is; 100 characters, as oauth_name has room for
[[nodiscard]] const TextFormat &columnNameFormat(); //!< stands in SQL as it is; 63 characters, PostgreSQL's limit
[[nodiscard]] const TextFormat &tableNameFormat();  //!< likewise; not one of Gatehouse's own tables
[[nodiscard]] const TextFormat &cookieNameFormat(); //!< a token (RFC 6265, section 4.1.1)
[[nodiscard]] const TextFormat &cookiePathFormat();
[[nodiscard]] const TextFormat &cookieDomainFormat(); //!< may be empty
[[nodiscard]] const TextFormat &mailboxFormat();      //!< `Name <local@domain>` or `local@domain`
[[nodiscard]] const TextFormat &hostFormat();         //!< a host name or an IP address; may be empty
[[nodiscard]] const TextFormat &originFormat();       //!< what Auth::httpOrigin() takes
[[nodiscard]] const TextFormat &redirectUrlFormat();  //!< what Auth::RedirectTargets takes
[[nodiscard]] const TextFormat &scopeFormat();        //!< a scope token (RFC 6749, section 3.3)
[[nodiscard]] const TextFormat &nonEmptyFormat();

//! \brief The address to listen at that \a host means.
//! \return an IP address, 127.0.0.1 for `localhost`; empty when \a host is neither
[[nodiscard]] QString listenAddress(const QString &host);

//! \brief Reads `sqlite:PATH`, or what Auth::SqlServerOptions::fromUrl() does.
//! \return nothing when \a url is none of them. SQLAlchemy's `sqlite:///PATH` is none on purpose: its
//! three slashes would silently mean another file here.
[[nodiscard]] std::optional<DatabaseSettings> parseDatabaseUrl(const QString &url);

//! \brief Reads `redis://[[user]:password@]host[:6379][/0]`, the same as `rediss://…` for TLS, or
//! `unix://[[user]:password@]/path[?db=0]`; the empty text is no Redis. The forms are those of Python's redis package.
[[nodiscard]] std::optional<RedisSettings> parseRedisUrl(const QString &url);

//! \brief Reads `10/15m`: so many in a time, of which the units are s, m, h and d; `off` is no limit.
[[nodiscard]] std::optional<Auth::ThrottleRate> parseRate(const QString &text);
//! The shortest text that parseRate() reads as \a rate.
[[nodiscard]] QString rateText(const Auth::ThrottleRate &rate);

} // namespace Gatehouse
