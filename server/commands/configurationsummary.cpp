// SPDX-License-Identifier: MIT
#include "commands/configurationsummary.h"

#include "commands/text.h"
#include "configuration/configurationformats.h"
#include "redisstorage.h"
#include "signingkey.h"

#include <QFileInfo>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString duration(std::chrono::seconds time)
{
    return time.count() == 0 ? u"never expire"_s : u"live %1 seconds"_s.arg(time.count());
}

QString listener(const ServerSettings &server)
{
    const QString scheme = server.tlsCertificate.isEmpty() ? u"http"_s : u"https"_s;
    const QString host = server.host.contains(u':') ? u'[' + server.host + u']' : server.host;
    const QString workers = server.workers == 0 ? u"one worker a core"_s : counted(server.workers, u"worker"_s);
    return u"%1://%2:%3, %4"_s.arg(scheme, host, QString::number(server.port), workers);
}

QString requestLimits(const ServerSettings &server)
{
    return u"line %1, headers %2 (%3 of them), body %4 bytes; head %5 s, body %6 s, answer %7 s, "
           "%8 bytes a second at least"_s.arg(server.maxRequestLineBytes)
                   .arg(server.maxHeaderBytes)
                   .arg(server.maxHeaderCount)
                   .arg(server.maxBodyBytes)
                   .arg(server.headerTimeout.count())
                   .arg(server.bodyTimeout.count())
                   .arg(server.writeTimeout.count())
                   .arg(server.minBytesPerSecond);
}

QString connectionLimits(const ServerSettings &server)
{
    const QString all = server.maxConnections == 0 ? u"as many as there are descriptors for"_s
                                                   : u"%1 at most"_s.arg(server.maxConnections);
    const QString perAddress = server.maxConnectionsPerAddress == 0
                                       ? u"no limit per address"_s
                                       : u"%1 per address"_s.arg(server.maxConnectionsPerAddress);
    return u"%1, %2; closed after %3 idle seconds"_s.arg(all, perAddress).arg(server.keepAliveTimeout.count());
}

QString databaseText(const DatabaseSettings &database)
{
    if (database.server)
        return database.display();
    return u"SQLite, "_s + database.path + (QFileInfo::exists(database.path) ? QString() : u" (not there yet)"_s);
}

QString keySource(const Configuration &configuration)
{
    if (!configuration.secrets.key.isEmpty())
        return u"the configured one"_s;
    const QString path = signingKeyPath(configuration.database);
    return QFileInfo::exists(path) ? path : path + u" (made at the first start)"_s;
}

QString userTable(const TableSettings &tables, const UserSettings &user)
{
    QStringList fields;
    for (const Auth::UserField &field : user.fields)
        fields << field.name;
    QString ids = user.id == UserSettings::Id::Integer ? u"integer ids"_s : u"UUIDs"_s;
    if (tables != TableSettings())
        ids += u", in the tables %1, %2 and %3"_s.arg(tables.user, tables.oauthAccount, tables.accessToken);
    return fields.isEmpty() ? ids : u"%1, with %2"_s.arg(ids, fields.join(u", "_s));
}

//! Without user name and password.
QString redisText(const Configuration &configuration)
{
    const RedisUseSettings &use = configuration.redisUse;
    const QString index = use.indexTokens ? u"can be listed by user"_s : u"cannot be listed by user"_s;
    const QString authorities = use.caFile.isEmpty() ? QString() : u", trusts "_s + use.caFile;
    return u"%1%2; tokens begin with %3, %4"_s.arg(RedisStorage::options(configuration).place(), authorities,
                                                   use.keyPrefix, index);
}

QString strategyText(const BackendSettings &backend)
{
    switch (backend.strategy) {
    case BackendSettings::Strategy::Jwt: return u"JWT "_s + backend.algorithm;
    case BackendSettings::Strategy::Database: return u"database"_s;
    case BackendSettings::Strategy::Redis: return u"Redis"_s;
    }
    return {};
}

QString backendText(const BackendSettings &backend)
{
    const bool isCookie = backend.transport == BackendSettings::Transport::Cookie;
    const QString carrier = isCookie ? u"cookie "_s + backend.cookieName : u"bearer"_s;
    return u"%1, %2, tokens %3, /auth/%4/login"_s.arg(carrier, strategyText(backend), duration(backend.lifetime),
                                                      backend.name);
}

QString mailTextsText(const MailSettings &mail)
{
    const QString templates = mail.templatesDirectory.isEmpty()
                                      ? u"the built-in ones"_s
                                      : u"those in "_s + mail.templatesDirectory + u" first"_s;
    return u"%1, from %2; language \"%3\" unless the reader's is known"_s.arg(templates, mail.from, mail.language);
}

QString mailText(const MailSettings &mail)
{
    switch (mail.transport) {
    case MailSettings::Transport::File: return u"one file each in "_s + mail.directory;
    case MailSettings::Transport::Smtp: return u"through %1:%2"_s.arg(mail.smtpHost, QString::number(mail.smtpPort));
    case MailSettings::Transport::None: return u"not sent"_s;
    }
    return {};
}

QString registrationText(const RegistrationSettings &registration)
{
    return u"%1; %2"_s.arg(registration.enabled ? u"open"_s : u"closed"_s,
                           registration.requiresVerification ? u"users must verify their address"_s
                                                             : u"users need not verify their address"_s);
}

QString passwordText(const PasswordSettings &password)
{
    const QString passes = password.argon2TimeCost == 1 ? u"1 pass"_s : u"%1 passes"_s.arg(password.argon2TimeCost);
    const QString together = password.concurrentMemoryKiB == 0
                                     ? QString()
                                     : u", %1 KiB for all at a time"_s.arg(password.concurrentMemoryKiB);
    return u"at least %1; Argon2id with %2 KiB and %3%4; after a reset stored tokens %5"_s.arg(
            counted(password.minLength, u"character"_s), QString::number(password.argon2MemoryKiB), passes, together,
            password.revokeTokensOnReset ? u"are revoked"_s : u"stay"_s);
}

QString throttleText(const ThrottleSettings &throttle)
{
    if (!throttle.enabled)
        return u"off"_s;
    const Auth::ThrottleLimits &limits = throttle.limits;
    return u"failed logins %1 an account, %2 from a known place, %3 an address; registrations %4 an address; "
           "mails %5 a recipient, %6 an address"_s.arg(
                   rateText(limits.loginFailuresPerAccount), rateText(limits.loginFailuresPerKnownPlace),
                   rateText(limits.loginFailuresPerAddress), rateText(limits.registrationsPerAddress),
                   rateText(limits.mailsPerRecipient), rateText(limits.mailsPerAddress));
}

} // namespace

QList<QStringList> configurationSummary(const Configuration &configuration)
{
    QList<QStringList> rows{{u"listens at"_s, listener(configuration.server)},
                            {u"public URL"_s, configuration.server.publicUrl},
                            {u"requests"_s, requestLimits(configuration.server)},
                            {u"connections"_s, connectionLimits(configuration.server)},
                            {u"work queue"_s, counted(configuration.server.maxQueuedWork, u"job"_s)},
                            {u"database"_s, databaseText(configuration.database)},
                            {u"signing key"_s, keySource(configuration)},
                            {u"users"_s, userTable(configuration.tables, configuration.user)}};
    if (configuration.redis.isConfigured())
        rows << QStringList{u"Redis"_s, redisText(configuration)};
    for (const BackendSettings &backend : configuration.backends)
        rows << QStringList{u"backend %1"_s.arg(backend.name), backendText(backend)};
    rows << QStringList{u"passwords"_s, passwordText(configuration.password)};
    rows << QStringList{u"registration"_s, registrationText(configuration.registration)};
    rows << QStringList{u"throttle"_s, throttleText(configuration.throttle)};
    rows << QStringList{u"mails"_s, mailText(configuration.mail)};
    rows << QStringList{u"templates"_s, mailTextsText(configuration.mail)};
    return rows;
}

} // namespace Gatehouse
