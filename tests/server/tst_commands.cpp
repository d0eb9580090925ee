// SPDX-License-Identifier: MIT
#include "commandbench.h"
#include "crypto/passwordhasher.h"
#include "crypto/tokencipher.h"

#include "commands/exitcodes.h"
#include "commands/maintenancecommands.h"
#include "signingkey.h"

#include <QRegularExpression>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokenList();
    void tokenRevokeUser();
    void tokenRevokeFromInput();
    void tokenPurge();
    void oauthList();
    void oauthUnlink();
    void oauthUnlinkOfTheLastWayIn();
    void oauthRewrap();
    void oauthUnlinkRefused_data();
    void oauthUnlinkRefused();
    void standardOutputCannotBeWritten();
    void checkConfigGood();
    void checkConfigProblems();
    void checkConfigKeyFile();
    void exitCodes_data();
    void exitCodes();
};

// ---- tokens

void TestCommands::tokenList()
{
    CommandBench bench;
    bench.configuration.backends.first().strategy = BackendSettings::Strategy::Database;
    bench.configuration.backends.first().lifetime = std::chrono::seconds(3600);
    const QString ada = bench.addUser(u"ada@example.org"_s);
    const QString bob = bench.addUser(u"bob@example.org"_s);
    addToken(bench, goodToken, ada, std::chrono::seconds(60));
    addToken(bench, oldToken, bob, std::chrono::seconds(3700));
    addToken(bench, "short", bob, std::chrono::seconds(3800));

    QCOMPARE(bench.run(TokenListCommand()), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 4);
    const QString row = u"^%1  [0-9a-f]{12}  %2  20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ  %3$"_s;
    QVERIFY2(QRegularExpression(row.arg(u"abcdef…"_s, ada, u"good"_s)).match(bench.lines().at(1)).hasMatch(),
             qPrintable(bench.out));
    QVERIFY2(QRegularExpression(row.arg(u"0ldt0k…"_s, bob, u"expired"_s)).match(bench.lines().at(2)).hasMatch(),
             qPrintable(bench.out));
    QVERIFY(!bench.out.contains(u"short"_s));
    QVERIFY(!bench.out.contains(u"abcdefG"_s));

    QCOMPARE(bench.run(TokenListCommand{u"ada@example.org"_s, true}), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 1);
    QCOMPARE(bench.json().value(u"token"_s), u"abcdef…"_s);
    // printf %s TOKEN | sha256sum
    QCOMPARE(bench.json().value(u"fingerprint"_s), u"fd7b94afeed7"_s);
    QCOMPARE(bench.json().value(u"user_id"_s), ada);
    QCOMPARE(bench.json().value(u"is_expired"_s), false);
}

void TestCommands::tokenRevokeUser()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    addToken(bench, oldToken, id, std::chrono::seconds(2));
    QCOMPARE(bench.run(TokenRevokeCommand{id}), ExitCode::Ok);
    QCOMPARE(bench.out, u"Revoked 2 tokens of ada@example.org.\n"_s);
    QVERIFY(bench.error.startsWith(u"JWTs are not stored"_s));
    bench.configuration.backends.first().strategy = BackendSettings::Strategy::Database;
    QCOMPARE(bench.run(TokenRevokeCommand{id}), ExitCode::Ok);
    QCOMPARE(bench.out, u"Revoked 0 tokens of ada@example.org.\n"_s);
    QCOMPARE(bench.error, QString());
    QCOMPARE(bench.run(TokenListCommand()), ExitCode::Ok);
    QCOMPARE(bench.error, u"There are no tokens in the database.\n"_s);
}

void TestCommands::tokenRevokeFromInput()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    addToken(bench, oldToken, id, std::chrono::seconds(2));
    QCOMPARE(bench.run(TokenRevokeCommand(), "  " + goodToken + "\r\nmore\n"), ExitCode::Ok);
    QCOMPARE(bench.out, u"Revoked 1 token of ada@example.org.\n"_s);
    Storage storage(bench.configuration);
    QCOMPARE(storage.tokens().list(Auth::UserId(), 10)->constFirst().token, oldToken);

    QCOMPARE(bench.run(TokenRevokeCommand(), goodToken), ExitCode::DataError);
    QVERIFY2(bench.error.startsWith(u"gatehouse: This token is not in the database"_s), qPrintable(bench.error));
    QVERIFY(!bench.error.contains(QString::fromLatin1(goodToken)));
    QCOMPARE(bench.run(TokenRevokeCommand(), "\n"), ExitCode::DataError);
    QVERIFY(bench.error.contains(u"Standard input is empty"_s));
}

void TestCommands::tokenPurge()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s);
    addToken(bench, goodToken, id, std::chrono::seconds(60));
    addToken(bench, oldToken, id, std::chrono::seconds(3700));
    QCOMPARE(bench.run(TokenPurgeCommand()),
             ExitCode::Ok); // only JWTs are configured: who knows how long these were to live
    QVERIFY(bench.out.startsWith(u"Nothing to remove"_s));
    bench.configuration.backends.first().strategy = BackendSettings::Strategy::Database;
    QCOMPARE(bench.run(TokenPurgeCommand()), ExitCode::Ok);
    QCOMPARE(bench.out, u"Removed 1 expired token.\n"_s);
    Storage storage(bench.configuration);
    QCOMPARE(storage.tokens().list(Auth::UserId(), 10)->constFirst().token, goodToken);
}

// ---- OAuth accounts

void TestCommands::oauthList()
{
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s);
    bench.addUser(u"bob@example.org"_s);
    const Auth::OAuthAccount account = addAccount(bench, ada, u"google"_s);
    QCOMPARE(bench.run(OAuthListCommand()), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 2);
    QCOMPARE(bench.lines().at(1),
             u"%1  %2  google  google-4711  ada@work.example.org"_s.arg(account.id.toString(), ada));
    QVERIFY(!bench.out.contains(u"secret"_s));
    QCOMPARE(bench.run(OAuthListCommand{ada, true}), ExitCode::Ok);
    QCOMPARE(bench.json(), QJsonObject({{u"id"_s, account.id.toString()},
                                        {u"user_id"_s, ada},
                                        {u"oauth_name"_s, u"google"_s},
                                        {u"account_id"_s, u"google-4711"_s},
                                        {u"account_email"_s, u"ada@work.example.org"_s},
                                        {u"expires_at"_s, 1893456000}}));
    (void)addAccount(bench, ada, u"github"_s);
    QCOMPARE(bench.run(OAuthListCommand{ada, false, u"google"_s}), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 2);
    QCOMPARE(bench.run(OAuthListCommand{{}, false, u"github"_s}), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 2);
    QVERIFY(bench.out.contains(u"github-4711"_s));
    QCOMPARE(bench.run(OAuthListCommand{u"bob@example.org"_s, false}), ExitCode::Ok);
    QCOMPARE(bench.out + bench.error, u"There are no linked OAuth accounts.\n"_s);
}

void TestCommands::oauthUnlink()
{
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s);
    const QString account = addAccount(bench, ada, u"google"_s).id.toString();
    QCOMPARE(bench.run(OAuthUnlinkCommand{ada, account, false}), ExitCode::Usage);
    QVERIFY(bench.error.contains(u"--yes"_s));
    QCOMPARE(bench.run(OAuthUnlinkCommand{ada, account, true}), ExitCode::Ok);
    QCOMPARE(bench.out, u"Unlinked the google account ada@work.example.org from ada@example.org.\n"_s);
    QCOMPARE(bench.run(OAuthUnlinkCommand{ada, account, true}), ExitCode::DataError);
}

void TestCommands::oauthUnlinkOfTheLastWayIn()
{
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s);
    const QString account = addAccount(bench, ada, u"google"_s).id.toString();
    Storage storage(bench.configuration);
    Auth::UserChanges changes;
    changes.hashedPassword = Auth::PasswordHasher::create()->unusableHash();
    QVERIFY(storage.users().update(Auth::UserId(ada), changes));
    QCOMPARE(bench.run(OAuthUnlinkCommand{ada, account, true}), ExitCode::DataError);
    QVERIFY2(bench.error.contains(u"--force"_s), qPrintable(bench.error));
    QCOMPARE(bench.run(OAuthUnlinkCommand{ada, account, true, true}), ExitCode::Ok);
    QCOMPARE(bench.run(OAuthListCommand()), ExitCode::Ok);
    QCOMPARE(bench.out + bench.error, u"There are no linked OAuth accounts.\n"_s);
}

void TestCommands::oauthRewrap()
{
    CommandBench bench;
    (void)addAccount(bench, bench.addUser(u"ada@example.org"_s), u"google"_s);
    (void)addAccount(bench, bench.addUser(u"bob@example.org"_s), u"github"_s);
    QCOMPARE(bench.run(OAuthRewrapCommand()), ExitCode::Configuration);
    bench.configuration.secrets.oauthTokenKey = Auth::Secret(QByteArray(32, 'a'));
    QCOMPARE(bench.run(OAuthRewrapCommand()), ExitCode::Ok);
    QCOMPARE(bench.out, u"Encrypted the tokens of 2 accounts.\n"_s);
    Storage storage(bench.configuration);
    const auto accounts = storage.users().oauthAccounts({}, 10);
    for (const Auth::OAuthAccount &account : *accounts)
        QVERIFY(Auth::TokenCipher::isSealed(account.accessToken));
    bench.configuration.secrets.oauthTokenKey = Auth::Secret(QByteArray(32, 'b') + '\n' + QByteArray(32, 'a'));
    QCOMPARE(bench.run(OAuthRewrapCommand()), ExitCode::Ok);
    QCOMPARE(bench.out, u"Encrypted the tokens of 2 accounts.\n"_s);
    QCOMPARE(bench.run(OAuthRewrapCommand()), ExitCode::Ok);
    QCOMPARE(bench.out, u"Encrypted the tokens of 0 accounts.\n"_s);
}

void TestCommands::oauthUnlinkRefused_data()
{
    QTest::addColumn<bool>("ofAnother");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no id") << false << u"ACCOUNT is no id; `gatehouse oauth list bob@example.org`"_s;
    QTest::newRow("another user's account") << true << u"bob@example.org has no OAuth account with this id"_s;
}

void TestCommands::oauthUnlinkRefused()
{
    QFETCH(bool, ofAnother);
    QFETCH(QString, sentence);
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s);
    bench.addUser(u"bob@example.org"_s);
    const QString account = addAccount(bench, ada, u"google"_s).id.toString();
    QCOMPARE(bench.run(OAuthUnlinkCommand{u"bob@example.org"_s, ofAnother ? account : u"google"_s, true}),
             ExitCode::DataError);
    QVERIFY2(bench.error.contains(sentence), qPrintable(bench.error));
    QCOMPARE(bench.run(OAuthListCommand()), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 2);
}

// ---- check-config

void TestCommands::checkConfigGood()
{
    CommandBench bench;
    bench.configuration.file = u"my.toml"_s;
    bench.configuration.mail.smtpPassword = Auth::Secret("mail-secret");
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Ok);
    QCOMPARE(bench.error, QString());
    QCOMPARE(bench.lines().constFirst(), u"my.toml is fine. In effect:"_s);
    QVERIFY(bench.lines().contains(u"  listens at    http://127.0.0.1:8000, one worker a core"_s));
    QVERIFY(bench.lines().contains(u"  requests      line 8192, headers 16384 (100 of them), body 1048576 bytes; "
                                   "head 10 s, body 30 s, answer 30 s, 1024 bytes a second at least"_s));
    QVERIFY(bench.lines().contains(u"  connections   as many as there are descriptors for, no limit per address; "
                                   "closed after 60 idle seconds"_s));
    QVERIFY(bench.lines().contains(u"  work queue    256 jobs"_s));
    QVERIFY(bench.lines().contains(u"  backend jwt   bearer, JWT HS256, tokens live 3600 seconds, /auth/jwt/login"_s));
    QVERIFY(bench.out.contains(u"users.db.key (made at the first start)"_s));
    QVERIFY(!QFile::exists(bench.configuration.database.path));
    QVERIFY(!QFile::exists(signingKeyPath(bench.configuration.database)));

    bench.configuration.secrets.key = Auth::Secret("0123456789abcdef0123456789abcdef");
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Ok);
    QVERIFY(!bench.out.contains(u"0123456789abcdef"_s) && !bench.out.contains(u"mail-secret"_s));

    bench.configuration.server.maxConnections = 500;
    bench.configuration.server.maxConnectionsPerAddress = 20;
    bench.configuration.server.maxQueuedWork = 1;
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Ok);
    QVERIFY(bench.out.contains(u"  connections   500 at most, 20 per address; closed after 60 idle seconds\n"_s));
    QVERIFY(bench.out.contains(u"  work queue    1 job\n"_s));

    bench.configuration.redis.host = u"cache"_s;
    bench.configuration.redis.password = Auth::Secret("redis-secret");
    bench.configuration.redis.tls = true;
    bench.configuration.redisUse.caFile = u"ca.pem"_s;
    bench.configuration.backends.last().strategy = BackendSettings::Strategy::Redis;
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Ok);
    QVERIFY2(bench.out.contains(u"rediss://cache:6379/0, trusts ca.pem; tokens begin with fastapi_users_token:, can be "
                                "listed by user\n"_s),
             qPrintable(bench.out));
    QVERIFY2(bench.out.contains(u", Redis, tokens live"_s), qPrintable(bench.out));
    QVERIFY(!bench.out.contains(u"redis-secret"_s));
}

void TestCommands::checkConfigProblems()
{
    QBuffer out;
    QBuffer error;
    out.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    Console console(&out, &error, -1, {});
    const QStringList problems{u"my.toml:1:2: wrong"_s, u"my.toml:3:4: wrong \u001b[2J too"_s};
    QCOMPARE(checkConfig(tl::unexpected(problems), console), ExitCode::Configuration);
    QVERIFY(console.flush());
    QCOMPARE(out.data(), QByteArray());
    QCOMPARE(error.data(), QByteArray("my.toml:1:2: wrong\nmy.toml:3:4: wrong \\u001b[2J too\n"));

    CommandBench bench;
    OAuthSettings withoutSecret;
    withoutSecret.name = u"a"_s;
    withoutSecret.provider = u"google"_s;
    withoutSecret.clientId = u"i"_s;
    bench.configuration.oauth = {withoutSecret};
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Configuration);
    QCOMPARE(bench.error.count(u'\n'), 1);
    QCOMPARE(bench.out, QString());
}

void TestCommands::checkConfigKeyFile()
{
    CommandBench bench;
    QFile key(signingKeyPath(bench.configuration.database));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("too short");
    key.close();
    QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Configuration);
    QVERIFY2(bench.error.contains(key.fileName()), qPrintable(bench.error));

    CommandBench other;
    other.configuration.backends.first().algorithm = u"RS256"_s;
    other.configuration.backends.first().privateKeyFile = other.path(u"missing.pem"_s);
    QCOMPARE(other.run(CheckConfigCommand()), ExitCode::Configuration);
    QVERIFY2(other.error.contains(u"missing.pem"_s), qPrintable(other.error));
}

// ---- errors

void TestCommands::standardOutputCannotBeWritten()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full here");
    QBuffer error;
    error.open(QIODevice::WriteOnly);
    Console console(&full, &error, -1, {});
    QCOMPARE(runCommand(UserListCommand(), bench.configuration, console), ExitCode::Unavailable);
    QVERIFY(error.data().startsWith("gatehouse: Standard output cannot be written"));
}

void TestCommands::exitCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a fault of the program") << int(Auth::Error::Internal) << 70;
    QTest::newRow("no such user") << int(Auth::Error::UserNotExists) << 65;
    QTest::newRow("a weak password") << int(Auth::Error::InvalidPassword) << 65;
    QTest::newRow("changed meanwhile") << int(Auth::Error::Conflict) << 65;
    QTest::newRow("a newer database") << int(Auth::Error::SchemaTooNew) << 65;
    QTest::newRow("no database") << int(Auth::Error::DatabaseUnavailable) << 69;
    QTest::newRow("a database without tables") << int(Auth::Error::SchemaMissing) << 69;
    QTest::newRow("another way must be taken") << int(Auth::Error::NotSupported) << 64;
    QTest::newRow("not confirmed") << int(Auth::Error::Cancelled) << 77;
    QTest::newRow("refused") << int(Auth::Error::Refused) << 77;
    QTest::newRow("a bad configuration") << int(Auth::Error::InvalidConfiguration) << 78;
}

void TestCommands::exitCodes()
{
    QFETCH(int, code);
    QFETCH(int, exitCode);
    const Auth::Error error(static_cast<Auth::Error::Code>(code));
    QCOMPARE(int(exitCodeOf(error)), exitCode);
    QVERIFY(sentenceOf(error).size() > 10); // also without a reason of its own
    const Auth::Error detailed(error.code, u"Said so"_s, u"the driver's words"_s);
    QCOMPARE(sentenceOf(detailed),
             exitCode == 69 || exitCode == 70 ? u"Said so (the driver's words)."_s : u"Said so."_s);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
