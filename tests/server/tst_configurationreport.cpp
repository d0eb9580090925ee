// SPDX-License-Identifier: MIT
#include "configurationfolder.h"

#include "configuration/suggestion.h"

using namespace Gatehouse;
using namespace Qt::StringLiterals;

//! How problems are told: all at once, in order, without secrets; and what is no problem.
class TestConfigurationReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<ConfigurationFolder>(); }

    void goodValue_data();
    void goodValue();
    void allProblemsAtOnce();
    void consequencesAreNotReported();
    void problemsAreOneLineAndShowNoSecret_data();
    void problemsAreOneLineAndShowNoSecret();
    void unreadableFiles();
    void suggestions_data();
    void suggestions();

private:
    std::unique_ptr<ConfigurationFolder> m_folder;
};

void TestConfigurationReport::goodValue_data()
{
    QTest::addColumn<QByteArray>("toml");

    const auto row = [](const char *name, const char *toml) {
        QTest::newRow(name) << QByteArray(toml);
    };
    row("any free port", "[server]\nport = 0\n");
    row("the last port", "[server]\nport = 65535\n");
    row("all IPv6 addresses", "[server]\nhost = \"::\"\n");
    row("networks of both kinds",
        "[server]\ntrusted_proxies = [\"10.0.0.0/32\", \"fd00::/128\", \"::/0\", \"192.168.1.1\"]\n");
    row("a public URL with port and path", "[server]\npublic_url = \"http://[::1]:8000/auth\"\n");
    row("32 bytes of secret", "[secrets]\nkey = \"0123456789abcdef0123456789abcdef\"\n");
    row("32 bytes in 16 characters", "[secrets]\nkey = "
                                     "\"\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3"
                                     "\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\"\n");
    row("48 bytes of secret for HS384",
        "[secrets]\nkey = \"0123456789abcdef0123456789abcdef0123456789abcdef\"\n[[backend]]\nname = \"a\"\nalgorithm = "
        "\"HS384\"\n");
    row("a short secret is enough where HS512 is not used",
        "[secrets]\nkey = \"0123456789abcdef0123456789abcdef\"\n[[backend]]\nname = \"a\"\nalgorithm = "
        "\"ES512\"\nprivate_key_file = \"key.pem\"\n");
    row("the weakest Argon2", "[password]\nargon2_memory_kib = 8\nargon2_time_cost = 1\n");
    row("the strongest Argon2", "[password]\nargon2_memory_kib = 4194304\nargon2_time_cost = 100\n");
    row("the limits of a password's length", "[password]\nmin_length = 1024\n");
    row("a token that never expires", "[[backend]]\nname = \"a\"\nlifetime_seconds = 0\n");
    row("same-site none with secure",
        "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_samesite = \"none\"\n");
    row("a cookie for the host alone",
        "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_name = \"__Host-a\"\n");
    row("a cookie for a domain and what is below",
        "[[backend]]\nname = \"a\"\ntransport = \"cookie\"\ncookie_domain = \".example.org\"\n");
    row("a name of every allowed kind of character", "[[backend]]\nname = \"aZ09_-\"\n");
    row("a required column that the user gives", "[[user.field]]\nname = \"a\"\nrequired = true\n");
    row("a required column where nobody registers",
        "[[user.field]]\nname = \"a\"\nrequired = true\nwritable = \"nobody\"\n[registration]\nenabled = false\n");
    row("a sender with a quoted name", "[mail]\nfrom = '\"Gate, House\" <a@b>'\n");
    row("a sender in another script", "[mail]\nfrom = \"\xc3\xa4@b\xc3\xbc"
                                      "cher.example\"\n");
    row("a link into another application", "[mail]\nreset_url = \"https://app.example/#/reset/{token}\"\n");
    row("Redis with its URL", "[[backend]]\nname = \"a\"\nstrategy = \"redis\"\n[redis]\nurl = \"redis://h\"\n");
}

void TestConfigurationReport::goodValue()
{
    QFETCH(const QByteArray, toml);
    QCOMPARE(m_folder->problems(toml), QStringList());
}

void TestConfigurationReport::allProblemsAtOnce()
{
    const QByteArray toml = "[throttle]\nenabled = 2\n[server]\nport = -1\nprot = 5\n[[backend]]\nname = \"a b\"\n";
    const QStringList expected = {
            u"gatehouse.toml:2:11: throttle.enabled must be true or false, not 2"_s,
            u"gatehouse.toml:4:8: server.port must be an integer from 0 to 65535, not -1"_s,
            u"gatehouse.toml:5:1: unknown key server.prot; did you mean port?"_s,
            u"gatehouse.toml:7:8: backend.name must be 1 to 100 letters, digits, _ and -, because it stands in URLs, "
            "not \"a b\""_s,
            u"GATEHOUSE_LOG_LEVEL: log.level must be \"debug\", \"info\", \"warning\" or \"error\", not \"loud\""_s,
    };
    QCOMPARE(m_folder->problems(toml, {{u"GATEHOUSE_LOG_LEVEL"_s, u"loud"_s}}), expected);
}

void TestConfigurationReport::consequencesAreNotReported()
{
    // cookie_path would be out of place if the transport were the default's.
    QCOMPARE(m_folder->problems("[[backend]]\nname = \"a\"\ntransport = \"coockie\"\ncookie_path = \"/\"\n").size(), 1);
    QCOMPARE(
            m_folder->problems("[redis]\nurl = \"nonsense\"\n[[backend]]\nname = \"a\"\nstrategy = \"redis\"\n").size(),
            1);
    QCOMPARE(m_folder->problems("[[backend]]\nname = \"a b\"\n[[backend]]\nname = \"c d\"\n").size(), 2);
}

void TestConfigurationReport::problemsAreOneLineAndShowNoSecret_data()
{
    QTest::addColumn<QByteArray>("toml");

    QTest::newRow("a line break in a key") << QByteArray("[server]\n\"a\\nb\" = 1\n");
    QTest::newRow("an escape sequence in a table") << QByteArray("[\"a\\u001b[2J\"]\n");
    QTest::newRow("a value that turns the writing round") << QByteArray("[log]\nlevel = \"a\\u202eb\"\n");
    QTest::newRow("a very long value") << QByteArray("[log]\nlevel = \"") + QByteArray(10000, 'x') + "\"\n";
    QTest::newRow("a very long key") << QByteArray("[log]\n") + QByteArray(10000, 'x') + " = 1\n";
    QTest::newRow("a short secret") << QByteArray("[secrets]\nkey = \"hunter2\"\n");
    QTest::newRow("a secret in a list") << QByteArray("[secrets]\nkey = [\"hunter2\"]\n");
    QTest::newRow("a secret without quotes") << QByteArray("[secrets]\nkey = hunter2\n");
    QTest::newRow("a secret with one quote") << QByteArray("[secrets]\nkey = \"hunter2\n");
    QTest::newRow("a secret of digits and more") << QByteArray("[secrets]\nkey = 12hunter2\n");
    QTest::newRow("a password in the database's URL")
            << QByteArray("[database]\nurl = \"oracle://me:hunter2@h/n\"\n");
    QTest::newRow("a password in Redis' URL") << QByteArray("[redis]\nurl = \"redis://me:hunter2@h/n\"\n");
    QTest::newRow("a password alone for SMTP") << QByteArray("[mail]\nsmtp_password = \"hunter2\"\n");
    QTest::newRow("a secret where a file's name belongs") << QByteArray("[secrets]\nkey_file = [\"hunter2\"]\n");
    QTest::newRow("a file that a path hit by mistake") << QByteArray("[server]\nhost_file = \"hunter\"\n");
}

void TestConfigurationReport::problemsAreOneLineAndShowNoSecret()
{
    QFETCH(const QByteArray, toml);
    m_folder->write(u"hunter"_s, "hunter2\n");
    const QStringList found = m_folder->problems(toml);
    QCOMPARE(found.size(), 1);
    QVERIFY2(!found[0].contains(u"hunter2"_s), qPrintable(found[0]));
    QVERIFY2(found[0].size() < 400, qPrintable(found[0]));
    for (const QChar c : found[0])
        QVERIFY2(c.isPrint(), qPrintable(found[0]));
}

void TestConfigurationReport::unreadableFiles()
{
    QCOMPARE(m_folder->loader().load(u"absent.toml"_s).error(),
             QStringList{u"absent.toml: cannot be read: No such file or directory"_s});
    m_folder->makeFolder(u"folder"_s);
    QCOMPARE(m_folder->loader().load(u"folder"_s).error(), QStringList{u"folder: is not a file"_s});
    m_folder->write(u"large.toml"_s, QByteArray(1024 * 1024 + 1, '\n'));
    QCOMPARE(m_folder->loader().load(u"large.toml"_s).error(),
             QStringList{u"large.toml: is larger than 1 MiB, so it is no configuration"_s});

    const QStringList keys =
            m_folder->problems("[server]\ntls_certificate = \"absent.pem\"\ntls_private_key = \"folder\"\n");
    QCOMPARE(keys,
             (QStringList{u"gatehouse.toml:2:19: server.tls_certificate: %1 cannot be read: No such file or directory"_s
                                  .arg(m_folder->path(u"absent.pem"_s)),
                          u"gatehouse.toml:3:19: server.tls_private_key: %1 is not a file"_s.arg(
                                  m_folder->path(u"folder"_s))}));
}

void TestConfigurationReport::suggestions_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("closest");

    QTest::newRow("two letters swapped") << u"prot"_s << u"port"_s;
    QTest::newRow("a letter left out") << u"por"_s << u"port"_s;
    QTest::newRow("a letter too many") << u"portt"_s << u"port"_s;
    QTest::newRow("a wrong letter") << u"hosz"_s << u"host"_s;
    QTest::newRow("upper case") << u"PORT"_s << u"port"_s;
    QTest::newRow("hyphens") << u"max-body-bytes"_s << u"max_body_bytes"_s;
    QTest::newRow("another word") << u"address"_s << QString();
    QTest::newRow("one letter") << u"x"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestConfigurationReport::suggestions()
{
    QFETCH(const QString, word);
    QTEST(closestWord(word, {u"host"_s, u"port"_s, u"workers"_s, u"max_body_bytes"_s, u"id"_s}), "closest");
}

QTEST_GUILESS_MAIN(TestConfigurationReport)

#include "tst_configurationreport.moc"
