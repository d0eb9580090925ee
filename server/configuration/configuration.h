// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"
#include "core/userfield.h"
#include "database/sql/sqlserveroptions.h"
#include "manager/throttle.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

//! \file
//! \brief What the service is told: one struct a table of the TOML file, with the defaults.
//!
//! All are plain values; any thread may read them. ConfigurationLoader fills and checks them, so
//! whoever receives a loaded Configuration need not check again. docs/configuration.md explains every key.
namespace Gatehouse {

//! [server]
struct ServerSettings
{
    QString host = QStringLiteral("127.0.0.1"); //!< an IP address; the loader turns `localhost` into 127.0.0.1
    quint16 port = 8000;                        //!< 0 takes any free port
    int workers = 0;                            //!< event-loop threads; 0 is one a core
    QString publicUrl = QStringLiteral("http://127.0.0.1:8000"); //!< without a slash at its end
    QString tlsCertificate;     //!< path of a PEM file; empty without TLS, like the key
    QString tlsPrivateKey;      //!< path of a PEM file
    QStringList trustedProxies; //!< addresses and networks whose X-Forwarded-For and -Proto are believed

    // What Auth::ConnectionLimits explains, with its defaults.
    qint64 maxRequestLineBytes = 8 * 1024;
    qint64 maxHeaderBytes = 16 * 1024;
    int maxHeaderCount = 100;
    qint64 maxBodyBytes = 1024 * 1024;
    std::chrono::seconds headerTimeout{10};
    std::chrono::seconds bodyTimeout{30};
    std::chrono::seconds keepAliveTimeout{60};
    std::chrono::seconds writeTimeout{30};
    qint64 minBytesPerSecond = 1024;
    int maxConnections = 0;           //!< of the process; 0: as many as it gets descriptors for
    int maxConnectionsPerAddress = 0; //!< of the process; 0: no limit

    //! After SIGTERM, before no more connections are taken: for proxies to look elsewhere.
    std::chrono::seconds drain{0};
    int maxQueuedWork = 256; //!< jobs of the work pool that wait or run

    friend bool operator==(const ServerSettings &a, const ServerSettings &b) = default;
};

//! [database]: the parts of its one key, `url`
struct DatabaseSettings
{
    std::optional<Auth::SqlServerOptions> server; //!< unset: SQLite
    //! Of the SQLite file. With a server, what a signing key that is made at the first start lies beside.
    QString path = QStringLiteral("gatehouse.db");
    bool readOnly = false; //!< has no key: for the console, which may open SQLite so that nothing can be written

    //! Which it is, for people: the path, or the URL without the password.
    [[nodiscard]] QString display() const { return server ? server->toString() : path; }

    friend bool operator==(const DatabaseSettings &a, const DatabaseSettings &b) = default;
};

//! [database]: what the tables are called, which FastAPI Users lets an application choose
struct TableSettings
{
    QString user = QStringLiteral("user");
    QString oauthAccount = QStringLiteral("oauth_account");
    QString accessToken = QStringLiteral("accesstoken");

    friend bool operator==(const TableSettings &a, const TableSettings &b) = default;
};

//! [redis]: the parts of its key `url`
struct RedisSettings
{
    QString host; //!< empty: there is no Redis, or it is at socketPath
    quint16 port = 6379;
    bool tls = false;
    QString socketPath; //!< of a Unix socket; empty: there is none
    QString userName;   //!< empty: Redis' user `default`
    Auth::Secret password;
    int database = 0;

    [[nodiscard]] bool isConfigured() const { return !host.isEmpty() || !socketPath.isEmpty(); }

    friend bool operator==(const RedisSettings &a, const RedisSettings &b) = default;
};

//! [redis]: its other keys
struct RedisUseSettings
{
    QString caFile; //!< path of a PEM file; empty: the system's authorities
    std::chrono::seconds connectTimeout{1};
    std::chrono::seconds commandTimeout{2};
    QString keyPrefix = QStringLiteral("fastapi_users_token:"); //!< of the tokens
    bool indexTokens = true; //!< keeps a list of each user's tokens, so that they can be listed and revoked

    friend bool operator==(const RedisUseSettings &a, const RedisUseSettings &b) = default;
};

//! [secrets]
struct SecretsSettings
{
    Auth::Secret key; //!< signs tokens, 32 bytes or more; empty: made at the first start and kept beside the database
    // For those who come from FastAPI Users, whose tokens have a secret each.
    Auth::Secret resetPasswordKey; //!< signs the tokens of forgotten passwords; 32 bytes or more; empty: as `key`
    Auth::Secret verificationKey;  //!< signs those for verification, in the same way
    Auth::Secret oauthStateKey;    //!< signs the states of OAuth, in the same way
    //! Encrypts the tokens of OAuth providers. Several, parted by white space: the first encrypts, all decrypt. Each
    //! has 32 bytes or more; empty: nothing is encrypted.
    Auth::Secret oauthTokenKey;

    friend bool operator==(const SecretsSettings &a, const SecretsSettings &b) = default;
};

//! [user] and its [[user.field]]
struct UserSettings
{
    enum class Id : quint8 { Uuid, Integer };

    Id id = Id::Uuid;
    Auth::UserFields fields;

    friend bool operator==(const UserSettings &a, const UserSettings &b) = default;
};

//! One [[backend]]: a login method at /auth/NAME/login and /auth/NAME/logout
struct BackendSettings
{
    enum class Transport : quint8 { Bearer, Cookie };
    enum class Strategy : quint8 { Jwt, Database, Redis };
    enum class SameSite : quint8 { Lax, Strict, None };

    QString name = QStringLiteral("jwt"); //!< [A-Za-z0-9_-]+, no other backend has it
    Transport transport = Transport::Bearer;
    Strategy strategy = Strategy::Jwt;
    std::chrono::seconds lifetime{3600}; //!< of a token; 0: it never expires

    // Transport::Cookie only; the defaults are FastAPI Users'
    QString cookieName = QStringLiteral("fastapiusersauth");
    QString cookiePath = QStringLiteral("/");
    QString cookieDomain; //!< empty: the host that set it
    bool cookieSecure = true;
    bool cookieHttpOnly = true;
    SameSite cookieSameSite = SameSite::Lax;
    std::optional<std::chrono::seconds> cookieMaxAge; //!< 0: until the browser closes; unset: as long as the token

    // Strategy::Jwt only
    QString algorithm = QStringLiteral("HS256"); //!< a name of RFC 7518, section 3.1, or EdDSA
    QString privateKeyFile; //!< path of a PEM file; for RS, PS, ES and EdDSA; HS takes SecretsSettings::key
    QString publicKeyFile;  //!< path of a PEM file; empty: the public half of the private key
    QStringList audience = {QStringLiteral("fastapi-users:auth")};

    friend bool operator==(const BackendSettings &a, const BackendSettings &b) = default;
};

//! [password]
struct PasswordSettings
{
    int minLength = 8; //!< in characters
    int argon2MemoryKiB = 65536;
    int argon2TimeCost = 3;            //!< passes over the memory
    int concurrentMemoryKiB = 1048576; //!< of all hashes that are computed at the same time; 0: no limit
    bool revokeTokensOnReset = true;
    bool fastApiFingerprint =
            false; //!< reset tokens carry FastAPI Users' Argon2 fingerprint, for a Python service beside

    friend bool operator==(const PasswordSettings &a, const PasswordSettings &b) = default;
};

//! [registration]
struct RegistrationSettings
{
    bool enabled = true;
    bool requiresVerification = false; //!< routes want a verified user
    bool hideExisting = false;         //!< nobody learns by registering who is registered

    friend bool operator==(const RegistrationSettings &a, const RegistrationSettings &b) = default;
};

//! [account]
struct AccountSettings
{
    bool requireCurrentPassword = false; //!< to change one's own address or password
    bool confirmEmailChange = false;     //!< the old address stays until the new one is proven
    bool revokeTokensOnPasswordChange = false;
    bool notifyNewLogin = false; //!< a mail after a login from a place that is new

    friend bool operator==(const AccountSettings &a, const AccountSettings &b) = default;
};

//! [throttle]
struct ThrottleSettings
{
    bool enabled = true;
    Auth::ThrottleLimits limits;

    friend bool operator==(const ThrottleSettings &a, const ThrottleSettings &b) = default;
};

//! [mail]
struct MailSettings
{
    enum class Transport : quint8 { File, Smtp, None };
    enum class Security : quint8 { StartTls, Tls, None };

    Transport transport = Transport::File;
    QString directory = QStringLiteral("mail"); //!< Transport::File writes one .eml a mail into it
    QString from = QStringLiteral("Gatehouse <no-reply@localhost.localdomain>");
    //! Templates with `{public_url}` and `{token}`.
    QString verifyUrl = QStringLiteral("{public_url}/verify?token={token}");
    QString resetUrl = QStringLiteral("{public_url}/reset-password?token={token}");
    QString serviceName;                     //!< as mails call the service; empty: the name in `from`, else the host
    QString language = QStringLiteral("en"); //!< for readers whose language is not known, or is none of ours
    QString templatesDirectory;              //!< with files in place of those of the program; empty: none

    bool notifyChanges = true; //!< a mail for each changed password or address

    QString smtpHost;
    quint16 smtpPort = 587;
    Security smtpSecurity = Security::StartTls;
    QString smtpUsername; //!< empty: no log-in, like the password
    Auth::Secret smtpPassword;
    QString smtpCaFile; //!< PEM; empty: the authorities that the system trusts

    friend bool operator==(const MailSettings &a, const MailSettings &b) = default;
};

//! One [[oauth]]: routes at /auth/NAME/authorize, /auth/NAME/callback and /auth/associate/NAME/…
struct OAuthSettings
{
    QString name;     //!< [A-Za-z0-9_-]+, no other client has it; it is the oauth_name of its accounts
    QString provider; //!< a preset, `openid` or `oauth2`
    QString clientId;
    Auth::Secret clientSecret;
    QString backend; //!< the login method the callback answers with; the loader fills in the first one
    bool associateByEmail = false;
    bool isVerifiedByDefault = false;
    QString redirectUrl;       //!< empty: {public_url}/auth/NAME/callback
    QStringList scopes;        //!< empty: the provider's usual ones
    QString discoveryUrl;      //!< `openid` only
    QString authorizeEndpoint; //!< `oauth2` only, like the two that follow
    QString accessTokenEndpoint;
    QString userinfoEndpoint;
    bool csrfCookieSecure = true;
    bool trustUnverifiedEmail = false; //!< associateByEmail and isVerifiedByDefault hold for every address
    QString associateRedirectUrl;      //!< empty: {public_url}/auth/associate/NAME/callback
    QString tenant;                    //!< what {tenant} stands for in the preset; empty: its default
    QString tokenEndpointAuthMethod = QStringLiteral("automatic");
    QString privateKeyFile;          //!< PEM, for private_key_jwt and Apple
    QString keyId;                   //!< `kid` of that key
    QString teamId;                  //!< Apple's
    QString revocationEndpoint = {}; //!< `oauth2` only; empty: it has none
    QString caFile = {};             //!< PEM: certificate authorities besides those of the system
    bool renewTokens = false;        //!< before they expire

    friend bool operator==(const OAuthSettings &a, const OAuthSettings &b) = default;
};

//! [browser]
struct BrowserSettings
{
    //! Where `?next=` of an OAuth login may lead, besides paths of the service: see Auth::RedirectTargets.
    QStringList redirectUrls;
    QStringList corsOrigins; //!< whose scripts may call; the rest as Auth::BrowserPolicy explains it
    bool corsCredentials = false;
    std::chrono::seconds corsMaxAge{600};
    bool checkOrigin = true;
    std::chrono::seconds hstsMaxAge{0};

    friend bool operator==(const BrowserSettings &a, const BrowserSettings &b) = default;
};

//! [log]
struct LogSettings
{
    enum class Level : quint8 { Debug, Info, Warning, Error };
    enum class Format : quint8 { Text, Json };

    Level level = Level::Info;
    Format format = Format::Text;
    QString file; //!< path, opened again at SIGHUP; empty: standard error

    friend bool operator==(const LogSettings &a, const LogSettings &b) = default;
};

//! \brief Everything the service is told. A default-constructed one works: SQLite, one backend `jwt`.
struct Configuration
{
    QString file; //!< what was read, as it was named; empty: no file

    ServerSettings server;
    DatabaseSettings database;
    TableSettings tables;
    RedisSettings redis;
    RedisUseSettings redisUse;
    SecretsSettings secrets;
    UserSettings user;
    QList<BackendSettings> backends = {BackendSettings{}}; //!< never empty; tried in this order
    PasswordSettings password;
    RegistrationSettings registration;
    AccountSettings account;
    ThrottleSettings throttle;
    MailSettings mail;
    QList<OAuthSettings> oauth;
    BrowserSettings browser;
    LogSettings log;

    friend bool operator==(const Configuration &a, const Configuration &b) = default;
};

} // namespace Gatehouse
