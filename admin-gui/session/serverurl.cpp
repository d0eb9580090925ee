// SPDX-License-Identifier: MIT
#include "session/serverurl.h"

#include <QUrl>

namespace GatehouseAdmin {

using namespace Qt::StringLiterals;
using Options = Auth::SqlServerOptions;

namespace {

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString sslMode(Options::Tls tls)
{
    switch (tls) {
    case Options::Tls::Disable: return u"disable"_s;
    case Options::Tls::Prefer: return u"prefer"_s;
    case Options::Tls::Require: return u"require"_s;
    case Options::Tls::VerifyCa: return u"verify-ca"_s;
    case Options::Tls::VerifyFull: break;
    }
    return u"verify-full"_s;
}

} // namespace

QString serverUrl(const Options &options)
{
    QStringList parameters;
    const auto parameter = [&parameters](const QString &name, const QString &value) {
        if (!value.isEmpty())
            parameters << name + u'=' + encoded(value);
    };
    const bool isSocket = options.host.startsWith(u'/');
    if (isSocket)
        parameter(u"host"_s, options.host);
    if (options.tls != Options::Tls::Prefer)
        parameter(u"sslmode"_s, sslMode(options.tls));
    parameter(u"sslrootcert"_s, options.tlsCaFile);
    parameter(u"sslcert"_s, options.tlsCertificateFile);
    parameter(u"sslkey"_s, options.tlsKeyFile);

    QString url = options.kind == Options::Kind::MariaDb ? u"mysql://"_s : u"postgresql://"_s;
    if (!options.userName.isEmpty())
        url += encoded(options.userName) + u'@';
    if (!isSocket)
        url += options.host.contains(u':') ? u'[' + options.host + u']' : options.host;
    if (options.port != 0)
        url += u':' + QString::number(options.port);
    url += u'/' + encoded(options.database);
    return parameters.isEmpty() ? url : url + u'?' + parameters.join(u'&');
}

} // namespace GatehouseAdmin
