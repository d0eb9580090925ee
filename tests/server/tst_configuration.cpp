// SPDX-License-Identifier: MIT
#include "configurationfolder.h"

#include "configuration/configurationkeys.h"

#include <QRegularExpression>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What a good configuration becomes, and that the documentation tells it all.
class TestConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<ConfigurationFolder>(); }

    void nothingGivesTheDefaults();
    void everyKeyArrives();
    void listsKeepTheirOrder();
    void paths();
    void otherTomlSpellings();
    void documentationKnowsEveryKey();
    void documentationSamplesLoad();

private:
    std::unique_ptr<ConfigurationFolder> m_folder;
};

void TestConfiguration::nothingGivesTheDefaults()
{
    Configuration expected;
    expected.database.path = m_folder->path(u"gatehouse.db"_s);
    expected.mail.directory = m_folder->path(u"mail"_s);

    const LoadedConfiguration withoutFile = m_folder->loader().load(QString());
    QVERIFY(withoutFile);
    QVERIFY(*withoutFile == expected);

    expected.file = u"gatehouse.toml"_s;
    QVERIFY(m_folder->loaded("") == expected);
    QVERIFY(m_folder->loaded("backend = []\n[server]\n[user]\n") == expected);
    QCOMPARE(expected.backends.size(), 1);
    QCOMPARE(expected.backends[0].name, u"jwt"_s);
    QVERIFY(expected.backends[0].transport == BackendSettings::Transport::Bearer);
    QVERIFY(expected.backends[0].strategy == BackendSettings::Strategy::Jwt);
    QCOMPARE(expected.backends[0].lifetime.count(), 3600);
}

void TestConfiguration::everyKeyArrives()
{
    const Configuration c = m_folder->loaded(R"(
        [server]
        host = "::1"
        port = 80
        workers = 4
        public_url = "https://example.org/auth/"
        tls_certificate = "key.pem"
        tls_private_key = "key.pem"
        trusted_proxies = ["10.0.0.0/8", "::1"]
        max_request_line_bytes = 1025
        max_header_bytes = 1026
        max_header_count = 11
        max_body_bytes = 2048
        header_timeout_seconds = 12
        body_timeout_seconds = 13
        keep_alive_timeout_seconds = 14
        write_timeout_seconds = 15
        min_bytes_per_second = 16
        max_connections = 18
        max_connections_per_address = 17
        drain_seconds = 20
        max_queued_work = 19
        [database]
        url = "sqlite:data/users.db"
        user_table = "people"
        oauth_account_table = "Logins"
        access_token_table = "_sessions"
        [redis]
        url = "redis://cache"
        [secrets]
        key = "0123456789abcdef0123456789abcdef"
        reset_password_key = "a123456789abcdef0123456789abcdef"
        verification_key = "b123456789abcdef0123456789abcdef"
        [user]
        id = "integer"
        [[user.field]]
        name = "age"
        type = "integer"
        required = true
        [[user.field]]
        name = "note"
        length = 10
        writable = "nobody"
        [password]
        min_length = 3
        argon2_memory_kib = 8
        argon2_time_cost = 1
        concurrent_memory_kib = 4096
        revoke_tokens_on_reset = false
        fastapi_fingerprint = true
        [registration]
        enabled = false
        requires_verification = true
        hide_existing = true
        [account]
        require_current_password = true
        confirm_email_change = true
        revoke_tokens_on_password_change = true
        notify_new_login = true
        [throttle]
        enabled = false
        login_failures_per_account = "1/2s"
        login_failures_per_known_place = "3/4m"
        login_failures_per_address = "5/6h"
        registrations_per_address = "7/d"
        mails_per_recipient = "off"
        mails_per_address = "1000000/366d"
        [mail]
        transport = "smtp"
        directory = "out"
        from = "me@example.org"
        verify_url = "https://a.example/v/{token}"
        reset_url = "{public_url}/r/{token}"
        service_name = "Acme"
        language = "ja"
        templates_directory = "templates"
        notify_changes = false
        smtp_host = "mail.example.org"
        smtp_port = 465
        smtp_security = "tls"
        smtp_username = "me"
        smtp_password = "secret"
        smtp_ca_file = "key.pem"
        [log]
        level = "debug"
        format = "json"
        file = "gatehouse.log"
    )");
    const ServerSettings server{u"::1"_s,
                                80,
                                4,
                                u"https://example.org/auth"_s,
                                m_folder->path(u"key.pem"_s),
                                m_folder->path(u"key.pem"_s),
                                {u"10.0.0.0/8"_s, u"::1"_s},
                                1025,
                                1026,
                                11,
                                2048,
                                12s,
                                13s,
                                14s,
                                15s,
                                16,
                                18,
                                17,
                                20s,
                                19};
    QVERIFY(c.server == server);
    QCOMPARE(c.database.path, m_folder->path(u"data/users.db"_s));
    QCOMPARE(c.redis.host, u"cache"_s);
    QCOMPARE(revealed(c.secrets.key), QByteArray("0123456789abcdef0123456789abcdef"));
    QCOMPARE(revealed(c.secrets.resetPasswordKey), QByteArray("a123456789abcdef0123456789abcdef"));
    QCOMPARE(revealed(c.secrets.verificationKey), QByteArray("b123456789abcdef0123456789abcdef"));
    QVERIFY((c.tables == TableSettings{u"people"_s, u"Logins"_s, u"_sessions"_s}));
    QVERIFY(c.user.id == UserSettings::Id::Integer);
    const Auth::UserFields fields{
            {u"age"_s, Auth::UserField::Type::Integer, 255, true, Auth::UserField::Writable::Self},
            {u"note"_s, Auth::UserField::Type::String, 10, false, Auth::UserField::Writable::Nobody}};
    QVERIFY(c.user.fields == fields);
    QVERIFY((c.password == PasswordSettings{3, 8, 1, 4096, false, true}));
    QVERIFY((c.registration == RegistrationSettings{false, true, true}));
    QVERIFY((c.account == AccountSettings{true, true, true, true}));
    const Auth::ThrottleLimits limits{{1, 2s}, {3, 4min}, {5, 6h}, {7, 24h}, {}, {1'000'000, 366 * 24h}};
    QVERIFY((c.throttle == ThrottleSettings{false, limits}));
    const MailSettings mail{MailSettings::Transport::Smtp,
                            m_folder->path(u"out"_s),
                            u"me@example.org"_s,
                            u"https://a.example/v/{token}"_s,
                            u"{public_url}/r/{token}"_s,
                            u"Acme"_s,
                            u"ja"_s,
                            m_folder->path(u"templates"_s),
                            false,
                            u"mail.example.org"_s,
                            465,
                            MailSettings::Security::Tls,
                            u"me"_s,
                            Auth::Secret::fromString(u"secret"),
                            m_folder->path(u"key.pem"_s)};
    QVERIFY(c.mail == mail);
    QCOMPARE(c.log.file, m_folder->path(u"gatehouse.log"_s));
    QVERIFY((c.log ==
             LogSettings{LogSettings::Level::Debug, LogSettings::Format::Json, m_folder->path(u"gatehouse.log"_s)}));
}

void TestConfiguration::listsKeepTheirOrder()
{
    const Configuration c = m_folder->loaded(R"(
        [[backend]]
        name = "first"
        transport = "cookie"
        lifetime_seconds = 0
        cookie_name = "c"
        cookie_path = "/a"
        cookie_domain = "example.org"
        cookie_secure = false
        cookie_httponly = false
        cookie_samesite = "strict"
        cookie_max_age = 60
        algorithm = "ES256"
        private_key_file = "key.pem"
        public_key_file = "key.pem"
        audience = ["a", "b"]
        [[backend]]
        name = "second"
        strategy = "database"
        [[oauth]]
        name = "o"
        provider = "oauth2"
        client_id = "id"
        client_secret = "s"
        backend = "second"
        associate_by_email = true
        is_verified_by_default = true
        redirect_url = "https://example.org/back"
        scopes = ["email", "profile"]
        authorize_endpoint = "https://p.example/a"
        access_token_endpoint = "https://p.example/t"
        userinfo_endpoint = "https://p.example/u"
        csrf_cookie_secure = false
        trust_unverified_email = true
        associate_redirect_url = "https://example.org/linked"
        tenant = "t"
        token_endpoint_auth_method = "private_key_jwt"
        private_key_file = "key.pem"
        key_id = "k"
        team_id = "m"
        [[oauth]]
        name = "p"
        provider = "openid"
        client_id = "id"
        client_secret = "s"
        discovery_url = "http://127.0.0.1:9100/.well-known/openid-configuration"
        [browser]
        redirect_urls = ["https://app.example/after"]
        cors_origins = ["https://a.example", "http://localhost:3000"]
        cors_credentials = true
        cors_max_age_seconds = 7
        check_origin = false
        hsts_max_age_seconds = 31536000
    )");
    using B = BackendSettings;
    const B first{u"first"_s,
                  B::Transport::Cookie,
                  B::Strategy::Jwt,
                  std::chrono::seconds(0),
                  u"c"_s,
                  u"/a"_s,
                  u"example.org"_s,
                  false,
                  false,
                  B::SameSite::Strict,
                  std::chrono::seconds(60),
                  u"ES256"_s,
                  m_folder->path(u"key.pem"_s),
                  m_folder->path(u"key.pem"_s),
                  {u"a"_s, u"b"_s}};
    QCOMPARE(c.backends.size(), 2);
    QVERIFY(c.backends[0] == first);
    QCOMPARE(c.backends[1].name, u"second"_s);
    QVERIFY(c.backends[1].strategy == B::Strategy::Database);

    const OAuthSettings client{u"o"_s,
                               u"oauth2"_s,
                               u"id"_s,
                               Auth::Secret::fromString(u"s"),
                               u"second"_s,
                               true,
                               true,
                               u"https://example.org/back"_s,
                               {u"email"_s, u"profile"_s},
                               {},
                               u"https://p.example/a"_s,
                               u"https://p.example/t"_s,
                               u"https://p.example/u"_s,
                               false,
                               true,
                               u"https://example.org/linked"_s,
                               u"t"_s,
                               u"private_key_jwt"_s,
                               m_folder->path(u"key.pem"_s),
                               u"k"_s,
                               u"m"_s};
    const BrowserSettings browser{{u"https://app.example/after"_s},
                                  {u"https://a.example"_s, u"http://localhost:3000"_s},
                                  true,
                                  std::chrono::seconds(7),
                                  false,
                                  std::chrono::seconds(31536000)};
    QVERIFY(c.browser == browser);
    QCOMPARE(c.oauth.size(), 2);
    QVERIFY(c.oauth[0] == client);
    QCOMPARE(c.oauth[1].backend, u"first"_s); // the first one, as none is named
    QCOMPARE(c.oauth[1].discoveryUrl, u"http://127.0.0.1:9100/.well-known/openid-configuration"_s);
}

void TestConfiguration::paths()
{
    m_folder->makeFolder(u"etc"_s);
    m_folder->write(u"etc/gatehouse.toml"_s,
                    "[database]\nurl = \"sqlite:../var/g.db\"\n[mail]\ndirectory = \"/var/mail/g\"\n");
    const LoadedConfiguration c = m_folder->loader().load(u"etc/gatehouse.toml"_s);
    QVERIFY(c);
    QCOMPARE(c->file, u"etc/gatehouse.toml"_s);
    QCOMPARE(c->database.path, m_folder->path(u"var/g.db"_s));
    QCOMPARE(c->mail.directory, u"/var/mail/g"_s);

    QVERIFY(m_folder->loader().load(m_folder->path(u"etc/gatehouse.toml"_s))->database.path == c->database.path);
}

void TestConfiguration::otherTomlSpellings()
{
    QCOMPARE(m_folder->loaded("server.port = 81").server.port, quint16(81));
    QCOMPARE(m_folder->loaded("server = { port = 82 }").server.port, quint16(82));
    QCOMPARE(m_folder->loaded("backend = [{ name = \"a\" }, { name = \"b\" }]").backends[1].name, u"b"_s);
    QCOMPARE(m_folder->loaded("[server]\nport = 0x53").server.port, quint16(83));
    QCOMPARE(m_folder->loaded("[server]\nhost = \"localhost\"").server.host, u"127.0.0.1"_s);
    QCOMPARE(m_folder->loaded("\xEF\xBB\xBF[server]\r\nport = 84\r\n").server.port, quint16(84));
}

void TestConfiguration::documentationKnowsEveryKey()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/docs/configuration.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QRegularExpression heading(uR"(^## (\[{1,2})([a-z.]+)\]{1,2}$)"_s);
    const QRegularExpression row(uR"(^\| `([a-z0-9_]+)` \| (.+?) \| (.+?) \| .*\|$)"_s);
    QList<KnownKey> documented;
    QString section;
    bool isInList = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch()) {
            section = match.captured(2);
            isInList = match.captured(1) == u"[[";
        }
        if (const auto match = row.match(line); match.hasMatch())
            documented.append(
                    {section + u'.' + match.captured(1), match.captured(2), match.captured(3).remove(u'`'), isInList});
    }
    const QList<KnownKey> known = knownKeys();
    for (qsizetype i = 0; i < std::min(known.size(), documented.size()); ++i) {
        QCOMPARE(documented[i].name, known[i].name);
        QCOMPARE(documented[i].type, known[i].type);
        QCOMPARE(documented[i].defaultValue, known[i].defaultValue);
        QCOMPARE(documented[i].isInList, known[i].isInList);
    }
    QCOMPARE(documented.size(), known.size());
}

void TestConfiguration::documentationSamplesLoad()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/docs/configuration.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList parts = QString::fromUtf8(file.readAll()).split(u"```toml\n"_s);
    QVERIFY(parts.size() > 3);
    for (const QString &part : parts.sliced(1))
        QCOMPARE(m_folder->problems(part.section(u"```"_s, 0, 0).toUtf8()), QStringList());
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
