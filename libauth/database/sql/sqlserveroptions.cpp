// SPDX-License-Identifier: MIT
#include "database/sql/sqlserveroptions.h"

#include <QHash>
#include <QUrl>
#include <QUrlQuery>

namespace Auth {

using namespace Qt::StringLiterals;
using Kind = SqlServerOptions::Kind;
using Tls = SqlServerOptions::Tls;

namespace {

tl::unexpected<Error> refuse(const QString &reason)
{
    return failure({Error::InvalidConfiguration, reason});
}

std::optional<Tls> tlsFromName(const QString &name)
{
    static const QHash<QString, Tls> names{{u"disable"_s, Tls::Disable},
                                           {u"prefer"_s, Tls::Prefer},
                                           {u"require"_s, Tls::Require},
                                           {u"verify-ca"_s, Tls::VerifyCa},
                                           {u"verify-full"_s, Tls::VerifyFull}};
    const auto found = names.constFind(name);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

Result<void> readParameter(SqlServerOptions &options, const QString &name, const QString &value)
{
    static const QHash<QString, QString SqlServerOptions::*> texts{
            {u"host"_s, &SqlServerOptions::host},
            {u"sslrootcert"_s, &SqlServerOptions::tlsCaFile},
            {u"sslcert"_s, &SqlServerOptions::tlsCertificateFile},
            {u"sslkey"_s, &SqlServerOptions::tlsKeyFile}};
    static const QHash<QString, std::chrono::seconds SqlServerOptions::*> times{
            {u"connect_timeout"_s, &SqlServerOptions::connectTimeout},
            {u"statement_timeout"_s, &SqlServerOptions::statementTimeout}};
    if (value.contains(u';')) // QtSql's separator
        return refuse(u"%1 must not hold a semicolon"_s.arg(name));
    if (const auto text = texts.constFind(name); text != texts.constEnd()) {
        options.*(*text) = value;
        return {};
    }
    if (const auto time = times.constFind(name); time != times.constEnd()) {
        constexpr int longest = 3600;
        const int seconds = value.toInt();
        if (seconds < 1 || seconds > longest)
            return refuse(u"%1 must be a number of seconds from 1 to %2"_s.arg(name).arg(longest));
        options.*(*time) = std::chrono::seconds(seconds);
        return {};
    }
    if (name != u"sslmode")
        return refuse(u"there is no parameter %1"_s.arg(name));
    const auto tls = tlsFromName(value);
    if (!tls)
        return refuse(u"sslmode must be disable, prefer, require, verify-ca or verify-full"_s);
    options.tls = *tls;
    return {};
}

} // namespace

Result<SqlServerOptions> SqlServerOptions::fromUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    SqlServerOptions options;
    const QString scheme = url.scheme();
    if (scheme == u"mysql" || scheme == u"mariadb")
        options.kind = Kind::MariaDb;
    else if (scheme != u"postgresql" && scheme != u"postgres")
        return refuse(u"the scheme must be postgresql or mysql"_s);
    if (!url.isValid() || url.hasFragment() || url.port(1) == 0)
        return refuse(u"this is no URL"_s);
    constexpr auto decoded = QUrl::FullyDecoded;
    options.host = url.host(decoded);
    options.port = static_cast<quint16>(url.port(options.kind == Kind::MariaDb ? 3306 : 5432));
    options.userName = url.userName(decoded);
    options.password = Secret(url.password(decoded).toUtf8());
    options.database = url.path(decoded).mid(1);
    const QList<std::pair<QString, QString>> parameters = QUrlQuery(url).queryItems(decoded);
    for (const auto &[name, value] : parameters) {
        if (auto read = readParameter(options, name, value); !read)
            return failure(read.error());
    }
    // QMYSQL has no way to ask for it, and its client library compares the authority only.
    if (options.kind == Kind::MariaDb && options.tls == Tls::VerifyFull)
        return refuse(u"sslmode=verify-full is for PostgreSQL only; MariaDB knows verify-ca"_s);
    if (options.tls >= Tls::VerifyCa && options.tlsCaFile.isEmpty())
        return refuse(u"sslmode=%1 needs sslrootcert, a PEM file of authorities"_s.arg(
                options.tls == Tls::VerifyCa ? u"verify-ca"_s : u"verify-full"_s));
    if (options.host.isEmpty() || options.database.isEmpty() || options.database.contains(u'/'))
        return refuse(u"a host and the name of the database are needed"_s);
    return options;
}

QString SqlServerOptions::toString() const
{
    QUrl url;
    url.setScheme(kind == Kind::MariaDb ? u"mysql"_s : u"postgresql"_s);
    url.setUserName(userName);
    if (host.startsWith(u'/')) {
        url.setHost(u"localhost"_s);
    } else {
        url.setHost(host);
        url.setPort(port);
    }
    url.setPath(u'/' + database);
    return url.toString();
}

} // namespace Auth
