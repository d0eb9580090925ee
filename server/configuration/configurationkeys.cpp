// SPDX-License-Identifier: MIT
#include "configuration/configurationkeys.h"

#include "configuration/configurationbinding.h"
#include "mail/maillanguage.h"

#include "oauth/providers.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hundredYears = 100LL * 365 * 24 * 3600; // seconds; more is a slip of the pen

void addLimitKeys(SectionBuilder<ServerSettings> &section)
{
    using S = ServerSettings;
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    section.integer(u"max_request_line_bytes"_s, &S::maxRequestLineBytes, 1024, 65536);
    section.integer(u"max_header_bytes"_s, &S::maxHeaderBytes, 1024, 65536); // the guard's upper bound, as the next
    section.integer(u"max_header_count"_s, &S::maxHeaderCount, 10, 100);
    section.integer(u"max_body_bytes"_s, &S::maxBodyBytes, 1024, 1024 * 1024 * 1024);
    section.seconds(u"header_timeout_seconds"_s, &S::headerTimeout, 1, hour);
    section.seconds(u"body_timeout_seconds"_s, &S::bodyTimeout, 1, hour);
    section.seconds(u"keep_alive_timeout_seconds"_s, &S::keepAliveTimeout, 1, day);
    section.seconds(u"write_timeout_seconds"_s, &S::writeTimeout, 1, hour);
    section.integer(u"min_bytes_per_second"_s, &S::minBytesPerSecond, 1, 1024 * 1024);
    section.integer(u"max_connections"_s, &S::maxConnections, 0, 1'000'000);
    section.integer(u"max_connections_per_address"_s, &S::maxConnectionsPerAddress, 0, 1'000'000);
    section.seconds(u"drain_seconds"_s, &S::drain, 0, 300);
    section.integer(u"max_queued_work"_s, &S::maxQueuedWork, 1, 100'000);
}

ConfigurationSection serverSection()
{
    using S = ServerSettings;
    SectionBuilder<S> section(u"server"_s, [](Configuration &c) -> S & { return c.server; });
    section.text(u"host"_s, &S::host, listenAddressFormat());
    section.integer(u"port"_s, &S::port, 0, 65535);
    section.integer(u"workers"_s, &S::workers, 0, 256);
    section.text(u"public_url"_s, &S::publicUrl, baseUrlFormat());
    section.path(u"tls_certificate"_s, &S::tlsCertificate);
    section.path(u"tls_private_key"_s, &S::tlsPrivateKey);
    section.list(u"trusted_proxies"_s, &S::trustedProxies, networkFormat());
    addLimitKeys(section);
    return section.section();
}

ConfigurationSection databaseSection()
{
    SectionBuilder<DatabaseSettings> section(u"database"_s,
                                             [](Configuration &c) -> DatabaseSettings & { return c.database; });
    section.url(u"url"_s, parseDatabaseUrl, u"sqlite:gatehouse.db"_s,
                u"sqlite:PATH (a file's plain path, without //), postgresql://user:password@host:5432/name "
                "or mysql://user:password@host:3306/name"_s);
    // A table of settings of its own: the URL fills the other one anew.
    using T = TableSettings;
    SectionBuilder<T> tables(u"database"_s, [](Configuration &c) -> T & { return c.tables; });
    tables.text(u"user_table"_s, &T::user, tableNameFormat());
    tables.text(u"oauth_account_table"_s, &T::oauthAccount, tableNameFormat());
    tables.text(u"access_token_table"_s, &T::accessToken, tableNameFormat());
    ConfigurationSection whole = section.section();
    whole.keys += tables.section().keys;
    return whole;
}

ConfigurationSection redisSection()
{
    SectionBuilder<RedisSettings> section(u"redis"_s, [](Configuration &c) -> RedisSettings & { return c.redis; });
    section.url(u"url"_s, parseRedisUrl, QString(),
                u"redis://[:password@]host:6379/0, rediss://… (TLS), unix:///path?db=0, or empty"_s);
    // Settings of their own: the URL fills the other ones anew.
    using S = RedisUseSettings;
    SectionBuilder<S> use(u"redis"_s, [](Configuration &c) -> S & { return c.redisUse; });
    use.path(u"ca_file"_s, &S::caFile);
    use.seconds(u"connect_timeout_seconds"_s, &S::connectTimeout, 1, 60);
    use.seconds(u"command_timeout_seconds"_s, &S::commandTimeout, 1, 60);
    use.text(u"key_prefix"_s, &S::keyPrefix, nonEmptyFormat());
    use.boolean(u"index_tokens"_s, &S::indexTokens);
    ConfigurationSection whole = section.section();
    whole.keys += use.section().keys;
    return whole;
}

ConfigurationSection secretsSection()
{
    SectionBuilder<SecretsSettings> section(u"secrets"_s,
                                            [](Configuration &c) -> SecretsSettings & { return c.secrets; });
    section.secret(u"key"_s, &SecretsSettings::key);
    section.secret(u"reset_password_key"_s, &SecretsSettings::resetPasswordKey);
    section.secret(u"verification_key"_s, &SecretsSettings::verificationKey);
    section.secret(u"oauth_state_key"_s, &SecretsSettings::oauthStateKey);
    section.secret(u"oauth_token_key"_s, &SecretsSettings::oauthTokenKey);
    return section.section();
}

ConfigurationSection userSection()
{
    SectionBuilder<UserSettings> section(u"user"_s, [](Configuration &c) -> UserSettings & { return c.user; });
    section.choice(u"id"_s, &UserSettings::id,
                   {{u"uuid"_s, UserSettings::Id::Uuid}, {u"integer"_s, UserSettings::Id::Integer}});
    return section.section();
}

ConfigurationSection userFieldSection()
{
    using S = Auth::UserField;
    SectionBuilder<S> section(u"user.field"_s, [](Configuration &c) -> S & { return c.user.fields.last(); });
    section.appendWith([](Configuration &c) { c.user.fields.append(S{}); });
    section.text(u"name"_s, &S::name, columnNameFormat()).isRequired = true;
    section.choice(u"type"_s, &S::type,
                   {{u"string"_s, S::Type::String},
                    {u"integer"_s, S::Type::Integer},
                    {u"real"_s, S::Type::Real},
                    {u"boolean"_s, S::Type::Boolean}});
    section.integer(u"length"_s, &S::length, 1, 16383); // what a VARCHAR of MySQL holds in utf8mb4
    section.boolean(u"required"_s, &S::required);
    section.choice(u"writable"_s, &S::writable,
                   {{u"self"_s, S::Writable::Self},
                    {u"superuser"_s, S::Writable::Superuser},
                    {u"nobody"_s, S::Writable::Nobody}});
    return section.section();
}

void addCookieKeys(SectionBuilder<BackendSettings> &section)
{
    using S = BackendSettings;
    section.text(u"cookie_name"_s, &S::cookieName, cookieNameFormat());
    section.text(u"cookie_path"_s, &S::cookiePath, cookiePathFormat());
    section.text(u"cookie_domain"_s, &S::cookieDomain, cookieDomainFormat());
    section.boolean(u"cookie_secure"_s, &S::cookieSecure);
    section.boolean(u"cookie_httponly"_s, &S::cookieHttpOnly);
    section.choice(u"cookie_samesite"_s, &S::cookieSameSite,
                   {{u"lax"_s, S::SameSite::Lax}, {u"strict"_s, S::SameSite::Strict}, {u"none"_s, S::SameSite::None}});
    section.seconds(u"cookie_max_age"_s, &S::cookieMaxAge, 0, hundredYears, u"lifetime_seconds"_s);
}

void addJwtKeys(SectionBuilder<BackendSettings> &section)
{
    using S = BackendSettings;
    section.choice(u"algorithm"_s, &S::algorithm,
                   {u"HS256"_s, u"HS384"_s, u"HS512"_s, u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s,
                    u"PS512"_s, u"ES256"_s, u"ES384"_s, u"ES512"_s, u"EdDSA"_s});
    section.path(u"private_key_file"_s, &S::privateKeyFile);
    section.path(u"public_key_file"_s, &S::publicKeyFile);
    section.list(u"audience"_s, &S::audience, nonEmptyFormat());
}

ConfigurationSection backendSection()
{
    using S = BackendSettings;
    SectionBuilder<S> section(u"backend"_s, [](Configuration &c) -> S & { return c.backends.last(); });
    section.appendWith([](Configuration &c) { c.backends.append(S{}); });
    section.text(u"name"_s, &S::name, pathSegmentFormat()).isRequired = true;
    section.choice(u"transport"_s, &S::transport,
                   {{u"bearer"_s, S::Transport::Bearer}, {u"cookie"_s, S::Transport::Cookie}});
    section.choice(
            u"strategy"_s, &S::strategy,
            {{u"jwt"_s, S::Strategy::Jwt}, {u"database"_s, S::Strategy::Database}, {u"redis"_s, S::Strategy::Redis}});
    section.seconds(u"lifetime_seconds"_s, &S::lifetime, 0, hundredYears);
    addCookieKeys(section);
    addJwtKeys(section);
    return section.section();
}

ConfigurationSection passwordSection()
{
    using S = PasswordSettings;
    SectionBuilder<S> section(u"password"_s, [](Configuration &c) -> S & { return c.password; });
    section.integer(u"min_length"_s, &S::minLength, 1, 1024);
    section.integer(u"argon2_memory_kib"_s, &S::argon2MemoryKiB, 8, 4194304);
    section.integer(u"argon2_time_cost"_s, &S::argon2TimeCost, 1, 100);
    section.integer(u"concurrent_memory_kib"_s, &S::concurrentMemoryKiB, 0, 1073741824);
    section.boolean(u"revoke_tokens_on_reset"_s, &S::revokeTokensOnReset);
    section.boolean(u"fastapi_fingerprint"_s, &S::fastApiFingerprint);
    return section.section();
}

ConfigurationSection registrationSection()
{
    using S = RegistrationSettings;
    SectionBuilder<S> section(u"registration"_s, [](Configuration &c) -> S & { return c.registration; });
    section.boolean(u"enabled"_s, &S::enabled);
    section.boolean(u"requires_verification"_s, &S::requiresVerification);
    section.boolean(u"hide_existing"_s, &S::hideExisting);
    return section.section();
}

ConfigurationSection accountSection()
{
    using S = AccountSettings;
    SectionBuilder<S> section(u"account"_s, [](Configuration &c) -> S & { return c.account; });
    section.boolean(u"require_current_password"_s, &S::requireCurrentPassword);
    section.boolean(u"confirm_email_change"_s, &S::confirmEmailChange);
    section.boolean(u"revoke_tokens_on_password_change"_s, &S::revokeTokensOnPasswordChange);
    section.boolean(u"notify_new_login"_s, &S::notifyNewLogin);
    return section.section();
}

ConfigurationSection throttleSection()
{
    SectionBuilder<ThrottleSettings> section(u"throttle"_s,
                                             [](Configuration &c) -> ThrottleSettings & { return c.throttle; });
    section.boolean(u"enabled"_s, &ThrottleSettings::enabled);
    using L = Auth::ThrottleLimits;
    SectionBuilder<L> limits({}, [](Configuration &c) -> L & { return c.throttle.limits; });
    const auto rate = [&limits](Auth::ThrottleLimit limit, Auth::ThrottleRate L::*member) {
        limits.rate(nameOf(limit), member);
    };
    rate(Auth::ThrottleLimit::LoginFailuresPerAccount, &L::loginFailuresPerAccount);
    rate(Auth::ThrottleLimit::LoginFailuresPerKnownPlace, &L::loginFailuresPerKnownPlace);
    rate(Auth::ThrottleLimit::LoginFailuresPerAddress, &L::loginFailuresPerAddress);
    rate(Auth::ThrottleLimit::RegistrationsPerAddress, &L::registrationsPerAddress);
    rate(Auth::ThrottleLimit::MailsPerRecipient, &L::mailsPerRecipient);
    rate(Auth::ThrottleLimit::MailsPerAddress, &L::mailsPerAddress);
    ConfigurationSection all = section.section();
    all.keys += limits.section().keys;
    return all;
}

ConfigurationSection mailSection()
{
    using S = MailSettings;
    SectionBuilder<S> section(u"mail"_s, [](Configuration &c) -> S & { return c.mail; });
    section.choice(u"transport"_s, &S::transport,
                   {{u"file"_s, S::Transport::File}, {u"smtp"_s, S::Transport::Smtp}, {u"none"_s, S::Transport::None}});
    section.path(u"directory"_s, &S::directory);
    section.text(u"from"_s, &S::from, mailboxFormat());
    section.text(u"verify_url"_s, &S::verifyUrl, linkTemplateFormat());
    section.text(u"reset_url"_s, &S::resetUrl, linkTemplateFormat());
    section.text(u"service_name"_s, &S::serviceName);
    section.choice(u"language"_s, &S::language, mailLanguages());
    section.path(u"templates_directory"_s, &S::templatesDirectory);
    section.boolean(u"notify_changes"_s, &S::notifyChanges);
    section.text(u"smtp_host"_s, &S::smtpHost, hostFormat());
    section.integer(u"smtp_port"_s, &S::smtpPort, 1, 65535);
    section.choice(
            u"smtp_security"_s, &S::smtpSecurity,
            {{u"starttls"_s, S::Security::StartTls}, {u"tls"_s, S::Security::Tls}, {u"none"_s, S::Security::None}});
    section.text(u"smtp_username"_s, &S::smtpUsername);
    section.secret(u"smtp_password"_s, &S::smtpPassword);
    section.path(u"smtp_ca_file"_s, &S::smtpCaFile);
    return section.section();
}

ConfigurationSection oauthSection()
{
    using S = OAuthSettings;
    SectionBuilder<S> section(u"oauth"_s, [](Configuration &c) -> S & { return c.oauth.last(); });
    section.appendWith([](Configuration &c) { c.oauth.append(S{}); });
    section.text(u"name"_s, &S::name, pathSegmentFormat()).isRequired = true;
    section.choice(u"provider"_s, &S::provider, Auth::oauthProviderNames()).isRequired = true;
    section.text(u"client_id"_s, &S::clientId).isRequired = true;
    section.secret(u"client_secret"_s, &S::clientSecret);
    section.text(u"backend"_s, &S::backend);
    section.boolean(u"associate_by_email"_s, &S::associateByEmail);
    section.boolean(u"is_verified_by_default"_s, &S::isVerifiedByDefault);
    section.boolean(u"trust_unverified_email"_s, &S::trustUnverifiedEmail);
    section.text(u"redirect_url"_s, &S::redirectUrl, optionalHttpUrlFormat());
    section.text(u"associate_redirect_url"_s, &S::associateRedirectUrl, optionalHttpUrlFormat());
    section.list(u"scopes"_s, &S::scopes, scopeFormat());
    section.text(u"discovery_url"_s, &S::discoveryUrl, optionalHttpUrlFormat());
    section.text(u"authorize_endpoint"_s, &S::authorizeEndpoint, optionalHttpUrlFormat());
    section.text(u"access_token_endpoint"_s, &S::accessTokenEndpoint, optionalHttpUrlFormat());
    section.text(u"userinfo_endpoint"_s, &S::userinfoEndpoint, optionalHttpUrlFormat());
    section.boolean(u"csrf_cookie_secure"_s, &S::csrfCookieSecure);
    section.text(u"tenant"_s, &S::tenant);
    section.choice(u"token_endpoint_auth_method"_s, &S::tokenEndpointAuthMethod,
                   {u"automatic"_s, u"client_secret_basic"_s, u"client_secret_post"_s, u"private_key_jwt"_s});
    section.path(u"private_key_file"_s, &S::privateKeyFile);
    section.text(u"key_id"_s, &S::keyId);
    section.text(u"team_id"_s, &S::teamId);
    section.text(u"revocation_endpoint"_s, &S::revocationEndpoint, optionalHttpUrlFormat());
    section.path(u"ca_file"_s, &S::caFile);
    section.boolean(u"renew_tokens"_s, &S::renewTokens);
    return section.section();
}

ConfigurationSection browserSection()
{
    using S = BrowserSettings;
    SectionBuilder<S> section(u"browser"_s, [](Configuration &c) -> S & { return c.browser; });
    section.list(u"redirect_urls"_s, &S::redirectUrls, redirectUrlFormat());
    section.list(u"cors_origins"_s, &S::corsOrigins, originFormat());
    section.boolean(u"cors_credentials"_s, &S::corsCredentials);
    section.seconds(u"cors_max_age_seconds"_s, &S::corsMaxAge, 0, 24 * 3600);
    section.boolean(u"check_origin"_s, &S::checkOrigin);
    section.seconds(u"hsts_max_age_seconds"_s, &S::hstsMaxAge, 0, hundredYears);
    return section.section();
}

ConfigurationSection logSection()
{
    using S = LogSettings;
    SectionBuilder<S> section(u"log"_s, [](Configuration &c) -> S & { return c.log; });
    section.choice(u"level"_s, &S::level,
                   {{u"debug"_s, S::Level::Debug},
                    {u"info"_s, S::Level::Info},
                    {u"warning"_s, S::Level::Warning},
                    {u"error"_s, S::Level::Error}});
    section.choice(u"format"_s, &S::format, {{u"text"_s, S::Format::Text}, {u"json"_s, S::Format::Json}});
    section.path(u"file"_s, &S::file);
    return section.section();
}

} // namespace

QString toToml(const QString &text)
{
    return u'"' + text + u'"'; // words and defaults of ours, which need no escapes
}

QString toToml(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(toToml(text));
    return u'[' + quoted.join(u", "_s) + u']';
}

QString ConfigurationSection::heading() const
{
    return isList() ? u"[[%1]]"_s.arg(name) : u"[%1]"_s.arg(name);
}

QStringList ConfigurationSection::keyNames() const
{
    QStringList names;
    for (const ConfigurationKey &key : keys)
        names.append(key.name);
    return names;
}

const ConfigurationKey *ConfigurationSection::find(const QString &keyName) const
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const auto &key) { return key.name == keyName; });
    return found == keys.end() ? nullptr : &*found;
}

const QList<ConfigurationSection> &configurationSections()
{
    static const QList<ConfigurationSection> sections = {
            serverSection(),    databaseSection(), redisSection(),    secretsSection(),      userSection(),
            userFieldSection(), backendSection(),  passwordSection(), registrationSection(), accountSection(),
            throttleSection(),  mailSection(),     oauthSection(),    browserSection(),      logSection(),
    };
    return sections;
}

const ConfigurationSection *findSection(const QString &name)
{
    const auto &sections = configurationSections();
    const auto found =
            std::find_if(sections.begin(), sections.end(), [&](const auto &section) { return section.name == name; });
    return found == sections.end() ? nullptr : &*found;
}

QList<KnownKey> knownKeys()
{
    QList<KnownKey> known;
    for (const ConfigurationSection &section : configurationSections()) {
        Configuration defaults;
        if (section.isList())
            section.append(defaults);
        for (const ConfigurationKey &key : section.keys) {
            known.append({section.name + u'.' + key.name, key.type,
                          key.isRequired ? u"required"_s : key.shown(defaults), section.isList()});
        }
    }
    return known;
}

} // namespace Gatehouse
