// SPDX-License-Identifier: MIT
#include "configurationfolder.h"

using namespace Gatehouse;
using namespace Qt::StringLiterals;

//! Where values come from besides the file: the environment, and files of their own.
class TestConfigurationSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<ConfigurationFolder>(); }

    void findFile();
    void environment();
    void environmentProblem_data();
    void environmentProblem();
    void otherVariablesAreLeftAlone();
    void valueFiles();
    void valueFileProblem_data();
    void valueFileProblem();

private:
    std::unique_ptr<ConfigurationFolder> m_folder;
};

void TestConfigurationSources::findFile()
{
    const ConfigurationFolder::Variables named = {{u"GATEHOUSE_CONFIG"_s, u"env.toml"_s}};
    QCOMPARE(m_folder->loader().findFile(QString()), QString());
    QCOMPARE(m_folder->loader().findFile(u"absent.toml"_s), u"absent.toml"_s);
    m_folder->write(u"gatehouse.toml"_s, "");
    QCOMPARE(m_folder->loader().findFile(QString()), u"gatehouse.toml"_s);
    QCOMPARE(m_folder->loader(named).findFile(QString()), u"env.toml"_s);
    QCOMPARE(m_folder->loader(named).findFile(u"arg.toml"_s), u"arg.toml"_s);
    QCOMPARE(m_folder->loader({{u"GATEHOUSE_CONFIG"_s, QString()}}).findFile(QString()), u"gatehouse.toml"_s);
}

void TestConfigurationSources::environment()
{
    const ConfigurationFolder::Variables variables = {
            {u"GATEHOUSE_SERVER_PORT"_s, u"81"_s},
            {u"GATEHOUSE_SERVER_TRUSTED_PROXIES"_s, u"10.0.0.1, ::1,"_s},
            {u"GATEHOUSE_DATABASE_URL"_s, u"sqlite:other.db"_s},
            {u"GATEHOUSE_SECRETS_KEY"_s, u"0123456789abcdef0123456789abcdef"_s},
            {u"GATEHOUSE_USER_ID"_s, u"integer"_s},
            {u"GATEHOUSE_THROTTLE_ENABLED"_s, u"0"_s},
            {u"GATEHOUSE_THROTTLE_MAILS_PER_RECIPIENT"_s, u"2/h"_s},
            {u"GATEHOUSE_REGISTRATION_REQUIRES_VERIFICATION"_s, u"true"_s},
            {u"GATEHOUSE_MAIL_DIRECTORY"_s, u"out"_s},
    };
    // What is overridden is not looked at: the file may be made for another machine.
    const Configuration c =
            m_folder->loaded("[server]\nport = 80\nworkers = 3\n[secrets]\nkey_file = \"absent\"\n", variables);
    QCOMPARE(c.server.port, quint16(81));
    QCOMPARE(c.server.workers, 3);
    QCOMPARE(c.server.trustedProxies, (QStringList{u"10.0.0.1"_s, u"::1"_s}));
    QCOMPARE(c.database.path, m_folder->path(u"other.db"_s));
    QCOMPARE(revealed(c.secrets.key), QByteArray("0123456789abcdef0123456789abcdef"));
    QVERIFY(c.user.id == UserSettings::Id::Integer);
    QVERIFY(!c.throttle.enabled);
    QVERIFY((c.throttle.limits.mailsPerRecipient == Auth::ThrottleRate{2, std::chrono::hours(1)}));
    QVERIFY(c.registration.requiresVerification);
    QCOMPARE(c.mail.directory, m_folder->path(u"out"_s));
    QVERIFY(m_folder->loader(variables).load(QString())->server.port == 81); // without a file too
}

void TestConfigurationSources::environmentProblem_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");

    QTest::newRow("an unknown key") << u"GATEHOUSE_SERVER_PROT"_s << u"1"_s
                                    << u"unknown key server.prot; did you mean port?"_s;
    QTest::newRow("no integer") << u"GATEHOUSE_SERVER_PORT"_s << u"http"_s
                                << u"server.port must be an integer from 0 to 65535, not \"http\""_s;
    QTest::newRow("out of range") << u"GATEHOUSE_SERVER_PORT"_s << u"99999"_s
                                  << u"server.port must be an integer from 0 to 65535, not 99999"_s;
    QTest::newRow("an empty integer") << u"GATEHOUSE_SERVER_PORT"_s << QString()
                                      << u"server.port must be an integer from 0 to 65535, not \"\""_s;
    QTest::newRow("no boolean") << u"GATEHOUSE_THROTTLE_ENABLED"_s << u"on"_s
                                << u"throttle.enabled must be true or false, not \"on\""_s;
    QTest::newRow("a list of tables")
            << u"GATEHOUSE_OAUTH_CLIENT_SECRET"_s << u"hunter2"_s
            << u"[[oauth]] is a list of tables, which only the file can hold; a secret in it can come from a file, "
               "by a key that ends in _file"_s;
    QTest::newRow("the list within user") << u"GATEHOUSE_USER_FIELD_NAME"_s << u"a"_s
                                          << u"[[user.field]] is a list of tables, which only the file can hold; a "
                                             u"secret in it can come from a file, "
                                             "by a key that ends in _file"_s;
    QTest::newRow("one half of a pair")
            << u"GATEHOUSE_SERVER_TLS_CERTIFICATE"_s << u"key.pem"_s
            << u"server.tls_certificate and server.tls_private_key go together: give both or neither"_s;
    QTest::newRow("a short secret") << u"GATEHOUSE_SECRETS_KEY"_s << u"hunter2"_s
                                    << u"secrets.key has 7 bytes; HS256 needs at least 32 (RFC 7518, section 3.2). "
                                       "`openssl rand -base64 32` makes a good one"_s;
}

void TestConfigurationSources::environmentProblem()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    QFETCH(const QString, problem);
    QCOMPARE(m_folder->problems("", {{variable, value}}), QStringList{variable + u": "_s + problem});
}

void TestConfigurationSources::otherVariablesAreLeftAlone()
{
    const ConfigurationFolder::Variables variables = {{u"GATEHOUSE_CONFIG"_s, u"x"_s},
                                                      {u"GATEHOUSE_PORT"_s, u"tcp://10.0.0.1:8000"_s},
                                                      {u"GATEHOUSE_SERVICE_HOST"_s, u"10.0.0.1"_s},
                                                      {u"SERVER_PORT"_s, u"x"_s},
                                                      {u"gatehouse_server_port"_s, u"x"_s},
                                                      {u"GATEHOUSE_SERVER"_s, u"x"_s}};
    QCOMPARE(m_folder->problems("", variables), QStringList());
}

void TestConfigurationSources::valueFiles()
{
    m_folder->write(u"secret"_s, "0123456789abcdef0123456789abcde\xff\n");
    m_folder->write(u"url"_s, "sqlite:from-file.db\r\n");
    m_folder->write(u"password"_s, "with a line break\n\n");
    const Configuration c = m_folder->loaded(
            "[secrets]\nkey_file = \"secret\"\n[database]\nurl_file = \"url\"\n"
            "[mail]\nsmtp_username = \"a\"\nsmtp_password_file = \"password\"\n"
            "[[oauth]]\nname = \"a\"\nprovider = \"google\"\nclient_id = \"i\"\nclient_secret_file = \"secret\"\n");
    QCOMPARE(revealed(c.secrets.key), QByteArray("0123456789abcdef0123456789abcde\xff")); // any bytes
    QCOMPARE(c.database.path, m_folder->path(u"from-file.db"_s));
    QCOMPARE(revealed(c.mail.smtpPassword), QByteArray("with a line break\n")); // one is dropped
    QCOMPARE(c.oauth[0].clientSecret.size(), 32);

    const Configuration overridden = m_folder->loaded("[secrets]\nkey = \"fedcba9876543210fedcba9876543210\"\n",
                                                      {{u"GATEHOUSE_SECRETS_KEY_FILE"_s, u"secret"_s}});
    QCOMPARE(revealed(overridden.secrets.key), revealed(c.secrets.key));
}

void TestConfigurationSources::valueFileProblem_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const char *toml, const char *problem) {
        QTest::newRow(name) << QByteArray(toml) << u"gatehouse.toml:"_s + QString::fromUtf8(problem);
    };
    row("the value and its file", "[secrets]\nkey = \"0123456789abcdef0123456789abcdef\"\nkey_file = \"secret\"\n",
        "3:1: secrets.key and secrets.key_file are both given; one of them must go");
    row("no such file", "[secrets]\nkey_file = \"absent\"\n",
        "2:12: secrets.key_file: absent cannot be used: No such file or directory");
    row("a folder", "[secrets]\nkey_file = \".\"\n", "2:12: secrets.key_file: . cannot be used: it is a folder");
    row("an empty file", "[secrets]\nkey_file = \"empty\"\n",
        "2:12: secrets.key_file: empty cannot be used: it is empty");
    row("a line break alone", "[secrets]\nkey_file = \"blank\"\n",
        "2:12: secrets.key_file: blank cannot be used: it is empty");
    row("a large file", "[secrets]\nkey_file = \"large\"\n",
        "2:12: secrets.key_file: large cannot be used: it is larger than 64 KiB");
    row("an empty path", "[secrets]\nkey_file = \"\"\n", "2:12: secrets.key_file must be the path of a file");
    row("a path that is none", "[secrets]\nkey_file = 5\n", "2:12: secrets.key_file must be the path of a file");
    row("a text that is no UTF-8", "[database]\nurl_file = \"binary\"\n",
        "2:12: database.url_file: binary is not UTF-8");
    row("a text that is wrong", "[server]\nhost_file = \"secret\"\n",
        "2:13: server.host must be an IP address of this machine (0.0.0.0 and :: are all of them) or localhost");
    row("a text of two lines", "[mail]\nsmtp_password = \"p\"\nsmtp_username_file = \"lines\"\n",
        "3:22: mail.smtp_username must be a text on one line");
    row("a short secret", "[secrets]\nkey_file = \"secret\"\n",
        "2:12: secrets.key has 7 bytes; HS256 needs at least 32 (RFC 7518, section 3.2). `openssl rand -base64 32` "
        "makes a good one");
}

void TestConfigurationSources::valueFileProblem()
{
    QFETCH(const QByteArray, toml);
    QFETCH(const QString, problem);
    m_folder->write(u"secret"_s, "hunter2\n");
    m_folder->write(u"empty"_s, "");
    m_folder->write(u"blank"_s, "\n");
    m_folder->write(u"lines"_s, "a\nb\n");
    m_folder->write(u"binary"_s, "\xff\xfe");
    m_folder->write(u"large"_s, QByteArray(64 * 1024 + 1, 'x'));
    QCOMPARE(m_folder->problems(toml), QStringList{problem});
    const ConfigurationFolder::Variables both = {{u"GATEHOUSE_SECRETS_KEY"_s, u"0123456789abcdef0123456789abcdef"_s},
                                                 {u"GATEHOUSE_SECRETS_KEY_FILE"_s, u"secret"_s}};
    QCOMPARE(m_folder->problems("", both),
             QStringList{u"GATEHOUSE_SECRETS_KEY_FILE: secrets.key and secrets.key_file are both given; "
                         "one of them must go"_s});
}

QTEST_GUILESS_MAIN(TestConfigurationSources)

#include "tst_configurationsources.moc"
