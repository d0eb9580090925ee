// SPDX-License-Identifier: MIT
#include "configuration/configurationchecks.h"

#include "configuration/configurationkeys.h"
#include "configuration/suggestion.h"

#include "crypto/tokencipher.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

QString place(QLatin1String list, qsizetype index, QLatin1String key)
{
    return u"%1[%2].%3"_s.arg(list).arg(index).arg(key);
}

QString backendKey(qsizetype index, QLatin1String key)
{
    return place("backend"_L1, index, key);
}

//! Complains about a second element of the same name; \a nameOf gives an element's.
template<typename List, typename NameOf>
void checkUnique(const List &elements, QLatin1String list, NameOf nameOf, ConfigurationReport &report)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString name = nameOf(elements[i]);
        if (!name.isEmpty() && seen.contains(name))
            report.complain(
                    {place(list, i, "name"_L1)},
                    u"%1.name \"%2\" is given twice; each needs a name of its own"_s.arg(list, printable(name)));
        seen.insert(name);
    }
}

void checkReadable(const QString &path, const QString &key, const QString &shownKey, ConfigurationReport &report)
{
    if (path.isEmpty())
        return;
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        report.complain({key}, u"%1: %2 is not a file"_s.arg(shownKey, path));
    else if (!file.open(QIODevice::ReadOnly))
        report.complain({key}, u"%1: %2 cannot be read: %3"_s.arg(shownKey, path, file.errorString()));
}

void checkTls(const ServerSettings &server, ConfigurationReport &report)
{
    const QString certificate = u"server.tls_certificate"_s;
    const QString key = u"server.tls_private_key"_s;
    if (server.tlsCertificate.isEmpty() != server.tlsPrivateKey.isEmpty()) {
        report.complain({certificate, key},
                        u"server.tls_certificate and server.tls_private_key go together: give both or neither"_s);
    }
    checkReadable(server.tlsCertificate, certificate, certificate, report);
    checkReadable(server.tlsPrivateKey, key, key, report);
}

void checkConnections(const ServerSettings &server, ConfigurationReport &report)
{
    if (server.maxConnections > 0 && server.maxConnectionsPerAddress > server.maxConnections) {
        report.complain({u"server.max_connections_per_address"_s, u"server.max_connections"_s},
                        u"server.max_connections_per_address is more than server.max_connections allows in all: "
                        "give less, or 0 for no limit"_s);
    }
}

void checkTables(const TableSettings &tables, ConfigurationReport &report)
{
    const std::pair<QString, QString> names[] = {{u"database.user_table"_s, tables.user},
                                                 {u"database.oauth_account_table"_s, tables.oauthAccount},
                                                 {u"database.access_token_table"_s, tables.accessToken}};
    for (const auto &[key, name] : names) {
        for (const auto &[otherKey, otherName] : names) {
            if (key < otherKey && name.compare(otherName, Qt::CaseInsensitive) == 0)
                report.complain({key, otherKey}, u"%1 and %2 name the same table"_s.arg(key, otherKey));
        }
    }
}

//! Bytes that a key for an HMAC algorithm needs; 0 for other algorithms.
int hmacKeySize(const QString &algorithm)
{
    return algorithm.startsWith("HS"_L1) ? algorithm.sliced(2).toInt() / 8 : 0; // RFC 7518, section 3.2
}

//! \param names the key, and what else decides about its size
void checkKeySize(const QStringList &names, qsizetype size, const QString &algorithm, ConfigurationReport &report)
{
    const int least = hmacKeySize(algorithm);
    if (size == 0 || size >= least)
        return;
    const QString message = u"%4 has %1 bytes; %2 needs at least %3 (RFC 7518, section 3.2). "
                            "`openssl rand -base64 %3` makes a good one"_s;
    report.complain(names, message.arg(QString::number(size), algorithm, QString::number(least), names.first()));
}

void checkSecretKeys(const Configuration &configuration, ConfigurationReport &report)
{
    const qsizetype size = configuration.secrets.key.size();
    QString algorithm = u"HS256"_s; // of the tokens for verification and reset, whatever the backends take
    QStringList names = {u"secrets.key"_s};
    for (qsizetype i = 0; i < configuration.backends.size(); ++i) {
        const BackendSettings &backend = configuration.backends[i];
        if (backend.strategy == BackendSettings::Strategy::Jwt &&
            hmacKeySize(backend.algorithm) > hmacKeySize(algorithm)) {
            algorithm = backend.algorithm;
            names = {u"secrets.key"_s, backendKey(i, "algorithm"_L1)};
        }
    }
    checkKeySize(names, size, algorithm, report);
    checkKeySize({u"secrets.reset_password_key"_s}, configuration.secrets.resetPasswordKey.size(), u"HS256"_s, report);
    checkKeySize({u"secrets.verification_key"_s}, configuration.secrets.verificationKey.size(), u"HS256"_s, report);
    checkKeySize({u"secrets.oauth_state_key"_s}, configuration.secrets.oauthStateKey.size(), u"HS256"_s, report);
    const QByteArray tokenKeys = configuration.secrets.oauthTokenKey.reveal().toByteArray().simplified();
    for (const QByteArray &key : tokenKeys.split(' ')) {
        if (!key.isEmpty() && key.size() < Auth::TokenCipher::minimumSecretSize)
            report.complain({u"secrets.oauth_token_key"_s},
                            u"secrets.oauth_token_key has a key of %1 bytes; each needs at least %2. "
                            "`openssl rand -base64 %2` makes a good one"_s.arg(key.size())
                                    .arg(Auth::TokenCipher::minimumSecretSize));
    }
}

void checkUserFields(const Configuration &configuration, ConfigurationReport &report)
{
    static const QStringList builtIn =
            u"id email hashed_password is_active is_superuser is_verified password oauth_accounts current_password"_s
                    .split(u' ');
    const Auth::UserFields &fields = configuration.user.fields;
    checkUnique(
            fields, "user.field"_L1, [](const Auth::UserField &field) { return field.name; }, report);
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Auth::UserField &field = fields[i];
        const QString name = place("user.field"_L1, i, "name"_L1);
        const QString type = place("user.field"_L1, i, "type"_L1);
        const QString length = place("user.field"_L1, i, "length"_L1);
        if (builtIn.contains(field.name))
            report.complain({name}, u"user.field.name \"%1\" is taken: every user has that already"_s.arg(field.name));
        if (report.isGiven(length) && field.type != Auth::UserField::Type::String)
            report.complain({length, type}, u"user.field.length is for the type \"string\" only"_s);
        const QString writable = place("user.field"_L1, i, "writable"_L1);
        if (field.required && field.writable != Auth::UserField::Writable::Self && configuration.registration.enabled) {
            report.complain({writable, place("user.field"_L1, i, "required"_L1), u"registration.enabled"_s},
                            u"a required field that users may not write lets nobody register: make it optional, "
                            "writable = \"self\", or set registration.enabled = false"_s);
        }
    }
}

//! Keys that say nothing under the transport or strategy that the backend has.
void checkBackendKeys(const BackendSettings &backend, qsizetype index, ConfigurationReport &report)
{
    static const QSet<QString> jwtKeys = {u"algorithm"_s, u"private_key_file"_s, u"public_key_file"_s, u"audience"_s};
    for (const ConfigurationKey &key : findSection(u"backend"_s)->keys) {
        const QString name = u"backend[%1].%2"_s.arg(index).arg(key.name);
        if (!report.isGiven(name))
            continue;
        if (key.name.startsWith("cookie_"_L1) && backend.transport != BackendSettings::Transport::Cookie) {
            report.complain({name, backendKey(index, "transport"_L1)},
                            u"backend.%1 is for transport = \"cookie\" only"_s.arg(key.name));
        }
        if (jwtKeys.contains(key.name) && backend.strategy != BackendSettings::Strategy::Jwt) {
            report.complain({name, backendKey(index, "strategy"_L1)},
                            u"backend.%1 is for strategy = \"jwt\" only"_s.arg(key.name));
        }
    }
}

void checkCookie(const BackendSettings &backend, qsizetype index, ConfigurationReport &report)
{
    const QString secure = backendKey(index, "cookie_secure"_L1);
    const QString name = backendKey(index, "cookie_name"_L1);
    if (backend.transport != BackendSettings::Transport::Cookie)
        return;
    if (backend.cookieSameSite == BackendSettings::SameSite::None && !backend.cookieSecure) {
        report.complain(
                {backendKey(index, "cookie_samesite"_L1), secure},
                u"backend.cookie_samesite = \"none\" needs cookie_secure = true, or browsers drop the cookie"_s);
    }
    // RFC 6265bis, section 4.1.3: browsers drop cookies that break the promise of their prefix.
    const bool isHostOnly = backend.cookieDomain.isEmpty() && backend.cookiePath == u"/";
    const bool isBrokenHost = backend.cookieName.startsWith("__Host-"_L1) && !(backend.cookieSecure && isHostOnly);
    const bool isBrokenSecure = backend.cookieName.startsWith("__Secure-"_L1) && !backend.cookieSecure;
    if (isBrokenHost || isBrokenSecure) {
        report.complain({name, secure},
                        u"backend.cookie_name \"%1\" needs cookie_secure = true%2, or browsers drop the cookie"_s.arg(
                                backend.cookieName,
                                isBrokenHost ? u", cookie_path = \"/\" and no cookie_domain"_s : QString()));
    }
}

void checkJwt(const BackendSettings &backend, qsizetype index, ConfigurationReport &report)
{
    const QString algorithm = backendKey(index, "algorithm"_L1);
    const QString privateKey = backendKey(index, "private_key_file"_L1);
    const QString publicKey = backendKey(index, "public_key_file"_L1);
    const QString audience = backendKey(index, "audience"_L1);
    if (backend.strategy != BackendSettings::Strategy::Jwt)
        return;
    const bool isHmac = hmacKeySize(backend.algorithm) > 0;
    const bool hasFiles = !backend.privateKeyFile.isEmpty() || !backend.publicKeyFile.isEmpty();
    if (isHmac && hasFiles)
        report.complain({privateKey, publicKey, algorithm},
                        u"backend.algorithm %1 signs with secrets.key and takes no key files"_s.arg(backend.algorithm));
    if (!isHmac && backend.privateKeyFile.isEmpty())
        report.complain({algorithm, privateKey},
                        u"backend.algorithm %1 needs private_key_file"_s.arg(backend.algorithm));
    checkReadable(backend.privateKeyFile, privateKey, u"backend.private_key_file"_s, report);
    checkReadable(backend.publicKeyFile, publicKey, u"backend.public_key_file"_s, report);
    if (backend.audience.isEmpty())
        report.complain({audience}, u"backend.audience must have at least one entry"_s);
    for (const QString &entry : backend.audience) {
        // Otherwise a token mailed for verification, or one an OAuth provider saw, would be a log-in.
        if (entry == u"fastapi-users:verify" || entry == u"fastapi-users:reset" ||
            entry == u"fastapi-users:oauth-state" || entry == u"gatehouse:change-email")
            report.complain({audience},
                            u"backend.audience \"%1\" belongs to tokens that must not log anyone in"_s.arg(entry));
    }
}

void checkBackends(const Configuration &configuration, ConfigurationReport &report)
{
    const QList<BackendSettings> &backends = configuration.backends;
    checkUnique(
            backends, "backend"_L1, [](const BackendSettings &backend) { return backend.name; }, report);
    for (qsizetype i = 0; i < backends.size(); ++i) {
        checkBackendKeys(backends[i], i, report);
        checkCookie(backends[i], i, report);
        checkJwt(backends[i], i, report);
        if (backends[i].strategy == BackendSettings::Strategy::Redis && !configuration.redis.isConfigured()) {
            report.complain({backendKey(i, "strategy"_L1), u"redis.url"_s},
                            u"backend.strategy = \"redis\" needs redis.url, such as redis://127.0.0.1:6379/0"_s);
        }
    }
}

void checkRedis(const Configuration &configuration, ConfigurationReport &report)
{
    if (!configuration.redisUse.caFile.isEmpty() && !configuration.redis.tls) {
        report.complain({u"redis.ca_file"_s, u"redis.url"_s},
                        u"redis.ca_file has no meaning without TLS: redis.url must begin with rediss://"_s);
    }
}

void checkMail(const MailSettings &mail, ConfigurationReport &report)
{
    const QString user = u"mail.smtp_username"_s;
    const QString password = u"mail.smtp_password"_s;
    if (mail.transport == MailSettings::Transport::Smtp && mail.smtpHost.isEmpty())
        report.complain({u"mail.transport"_s, u"mail.smtp_host"_s},
                        u"mail.transport = \"smtp\" needs mail.smtp_host"_s);
    if (mail.transport == MailSettings::Transport::File && mail.directory.isEmpty())
        report.complain({u"mail.directory"_s, u"mail.transport"_s},
                        u"mail.transport = \"file\" needs mail.directory"_s);
    if (mail.smtpUsername.isEmpty() != mail.smtpPassword.isEmpty())
        report.complain({user, password},
                        u"mail.smtp_username and mail.smtp_password go together: give both or neither"_s);
    checkReadable(mail.smtpCaFile, u"mail.smtp_ca_file"_s, u"mail.smtp_ca_file"_s, report);
}

//! Options that promise what others have to keep.
void checkPromises(const Configuration &configuration, ConfigurationReport &report)
{
    const QString hides = u"registration.hide_existing"_s;
    const QString verifies = u"registration.requires_verification"_s;
    const QString transport = u"mail.transport"_s;
    if (configuration.registration.hideExisting && !configuration.registration.requiresVerification) {
        report.complain({hides, verifies},
                        u"registration.hide_existing needs registration.requires_verification = true, or whoever "
                        "registers learns by logging in whether the address was taken"_s);
    }
    if (configuration.mail.transport != MailSettings::Transport::None)
        return;
    const std::pair<QString, bool> needingMails[] = {
            {hides, configuration.registration.hideExisting},
            {u"account.confirm_email_change"_s, configuration.account.confirmEmailChange},
            {u"account.notify_new_login"_s, configuration.account.notifyNewLogin}};
    for (const auto &[key, isOn] : needingMails) {
        if (isOn)
            report.complain({key, transport}, u"%1 needs mails: mail.transport is \"none\""_s.arg(key));
    }
}

//! The endpoints that a provider wants, and those it has no use for.
void checkOAuthEndpoints(const OAuthSettings &client, qsizetype index, ConfigurationReport &report)
{
    const struct
    {
        QLatin1String key;
        const QString &value;
        QLatin1String provider;
    } endpoints[] = {
            {"discovery_url"_L1, client.discoveryUrl, "openid"_L1},
            {"authorize_endpoint"_L1, client.authorizeEndpoint, "oauth2"_L1},
            {"access_token_endpoint"_L1, client.accessTokenEndpoint, "oauth2"_L1},
            {"userinfo_endpoint"_L1, client.userinfoEndpoint, "oauth2"_L1},
    };
    const QString provider = place("oauth"_L1, index, "provider"_L1);
    if (client.provider != "oauth2"_L1 && !client.revocationEndpoint.isEmpty())
        report.complain({provider, place("oauth"_L1, index, "revocation_endpoint"_L1)},
                        u"oauth.revocation_endpoint is for provider = \"oauth2\" only"_s);
    for (const auto &endpoint : endpoints) {
        const QString name = place("oauth"_L1, index, endpoint.key);
        const bool isWanted = client.provider == endpoint.provider;
        if (isWanted && endpoint.value.isEmpty())
            report.complain({provider, name},
                            u"oauth.provider = \"%1\" needs oauth.%2"_s.arg(client.provider, endpoint.key));
        if (!isWanted && !endpoint.value.isEmpty())
            report.complain({name, provider},
                            u"oauth.%1 is for provider = \"%2\" only"_s.arg(endpoint.key, endpoint.provider));
    }
}

void checkOAuth(const Configuration &configuration, ConfigurationReport &report)
{
    QStringList backends;
    for (const BackendSettings &backend : configuration.backends)
        backends.append(backend.name);
    checkUnique(
            configuration.oauth, "oauth"_L1, [](const OAuthSettings &client) { return client.name; }, report);
    for (qsizetype i = 0; i < configuration.oauth.size(); ++i) {
        const OAuthSettings &client = configuration.oauth[i];
        checkOAuthEndpoints(client, i, report);
        if (!backends.contains(client.backend)) {
            report.complain({place("oauth"_L1, i, "backend"_L1)},
                            u"oauth.backend \"%1\" is no [[backend]]; there are %2"_s.arg(printable(client.backend),
                                                                                          backends.join(u", "_s)));
        }
    }
}

void checkBrowser(const BrowserSettings &browser, ConfigurationReport &report)
{
    if (browser.corsCredentials && browser.corsOrigins.isEmpty()) {
        report.complain({u"browser.cors_credentials"_s, u"browser.cors_origins"_s},
                        u"browser.cors_credentials has no meaning without browser.cors_origins"_s);
    }
}

} // namespace

void checkConfiguration(const Configuration &configuration, ConfigurationReport &report)
{
    checkTls(configuration.server, report);
    checkConnections(configuration.server, report);
    checkTables(configuration.tables, report);
    checkSecretKeys(configuration, report);
    checkUserFields(configuration, report);
    checkBackends(configuration, report);
    checkRedis(configuration, report);
    checkMail(configuration.mail, report);
    checkPromises(configuration, report);
    checkOAuth(configuration, report);
    checkBrowser(configuration.browser, report);
}

} // namespace Gatehouse
