// SPDX-License-Identifier: MIT
#include "configurationfolder.h"

#include "configuration/configurationformats.h"

using namespace Gatehouse;
using namespace Qt::StringLiterals;

//! What database.url and redis.url become.
class TestConfigurationUrls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databaseUrl_data();
    void databaseUrl();
    void redisUrl_data();
    void redisUrl();
};

void TestConfigurationUrls::databaseUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("parts"); // a path, or kind|host|port|user|password|name|TLS; nothing when it is wrong

    QTest::newRow("SQLite, relative") << u"sqlite:a b.db"_s << u"a b.db"_s;
    QTest::newRow("SQLite, absolute") << u"sqlite:/var/g.db"_s << u"/var/g.db"_s;
    QTest::newRow("PostgreSQL") << u"postgresql://me:pw@db.example:6000/users"_s
                                << u"0|db.example|6000|me|pw|users|prefer"_s;
    QTest::newRow("PostgreSQL at its usual port") << u"postgresql://me@db/users"_s << u"0|db|5432|me||users|prefer"_s;
    QTest::newRow("MySQL at its usual port over IPv6") << u"mysql://[::1]/users"_s << u"1|::1|3306|||users|prefer"_s;
    QTest::newRow("percent-encoded parts") << u"mysql://a%40b:p%2Fw%3A@h/n%20m"_s << u"1|h|3306|a@b|p/w:|n m|prefer"_s;
    QTest::newRow("TLS") << u"postgresql://h/n?sslmode=verify-full&sslrootcert=%2Fca.pem"_s
                         << u"0|h|5432|||n|verify-full /ca.pem"_s;
    QTest::newRow("a Unix socket") << u"postgresql://me@/n?host=/run/postgresql"_s
                                   << u"0|/run/postgresql|5432|me||n|prefer"_s;

    const auto bad = [](const char *name, const QString &url) {
        QTest::newRow(name) << url << QString();
    };
    bad("empty", QString());
    bad("a plain path", u"gatehouse.db"_s);
    bad("SQLite without a path", u"sqlite:"_s);
    bad("SQLite as SQLAlchemy writes it", u"sqlite:///./gatehouse.db"_s);
    bad("SQLite in memory, which threads cannot share", u"sqlite::memory:"_s);
    bad("SQLite with a line break", u"sqlite:a\nb"_s);
    bad("an unknown server", u"oracle://h/n"_s);
    bad("SQLAlchemy's driver suffix", u"postgresql+asyncpg://h/n"_s);
    bad("no host", u"postgresql:///n"_s);
    bad("no name", u"postgresql://h"_s);
    bad("an empty name", u"postgresql://h/"_s);
    bad("two names", u"postgresql://h/a/b"_s);
    bad("port 0", u"postgresql://h:0/n"_s);
    bad("port out of range", u"postgresql://h:70000/n"_s);
    bad("a parameter that nobody knows", u"postgresql://h/n?ssl=true"_s);
    bad("a mode that nobody knows", u"postgresql://h/n?sslmode=maybe"_s);
    bad("a time that is none", u"postgresql://h/n?connect_timeout=soon"_s);
}

void TestConfigurationUrls::databaseUrl()
{
    QFETCH(const QString, url);
    const std::optional<DatabaseSettings> s = parseDatabaseUrl(url);
    QString parts = s ? s->path : QString();
    if (s && s->server) {
        static const QStringList modes{u"disable"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s, u"verify-full"_s};
        const Auth::SqlServerOptions &server = *s->server;
        parts = QStringList{QString::number(int(server.kind)),
                            server.host,
                            QString::number(server.port),
                            server.userName,
                            QString::fromUtf8(revealed(server.password)),
                            server.database,
                            QString(modes.at(int(server.tls)) + u' ' + server.tlsCaFile).trimmed()}
                        .join(u'|');
    }
    QTEST(parts, "parts");
}

void TestConfigurationUrls::redisUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("parts"); // host port user password database, or nothing when it is wrong

    QTest::newRow("a host alone") << u"redis://h"_s << u"h 6379   0"_s;
    QTest::newRow("everything") << u"redis://me:pw@h:7000/3"_s << u"h 7000 me pw 3"_s;
    QTest::newRow("a password alone") << u"redis://:p%40w@h/"_s << u"h 6379  p@w 0"_s;
    QTest::newRow("none") << QString() << u" 6379   0"_s;
    QTest::newRow("another scheme") << u"http://h"_s << QString();
    QTest::newRow("TLS") << u"rediss://:pw@h:6380/1"_s << u"TLS h 6380  pw 1"_s;
    QTest::newRow("a Unix socket") << u"unix:///run/redis.sock"_s << u"/run/redis.sock   0"_s;
    QTest::newRow("a Unix socket and everything")
            << u"unix://me:p%2Fw@/run/my%20redis.sock?db=3"_s << u"/run/my redis.sock me p/w 3"_s;
    QTest::newRow("a Unix socket without a path") << u"unix://"_s << QString();
    QTest::newRow("a Unix socket on a host") << u"unix://h/run/redis.sock"_s << QString();
    QTest::newRow("a Unix socket with another query") << u"unix:///run/redis.sock?database=3"_s << QString();
    QTest::newRow("a Unix socket with a line end") << u"unix:///run/redis\n.sock"_s << QString();
    QTest::newRow("no host") << u"redis:///0"_s << QString();
    QTest::newRow("a database that is no number") << u"redis://h/users"_s << QString();
    QTest::newRow("a database below 0") << u"redis://h/-1"_s << QString();
    QTest::newRow("a query") << u"redis://h/0?db=1"_s << QString();
}

void TestConfigurationUrls::redisUrl()
{
    QFETCH(const QString, url);
    const std::optional<RedisSettings> s = parseRedisUrl(url);
    if (!s) {
        QTEST(QString(), "parts");
        return;
    }
    const QString server = u"%1%2 %3"_s.arg(s->tls ? u"TLS "_s : QString(), s->host, QString::number(s->port));
    const QString parts = u"%1 %2 %3 %4"_s.arg(s->socketPath.isEmpty() ? server : s->socketPath, s->userName,
                                               QString::fromUtf8(revealed(s->password)), QString::number(s->database));
    QTEST(parts, "parts");
}

QTEST_GUILESS_MAIN(TestConfigurationUrls)
#include "tst_configurationurls.moc"
