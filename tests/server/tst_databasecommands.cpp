// SPDX-License-Identifier: MIT
// gatehouse migrate, and what the other commands say of a database that is not as it should be.
#include "commandbench.h"
#include "signingkey.h"
#include "terminalsession.h"

using namespace Gatehouse;
using namespace Qt::StringLiterals;

class TestDatabaseCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migrate();
    void migrateDryRunWritesNothing();
    void noDatabase_data();
    void noDatabase();
    void databaseWithoutTables();
    void newerDatabase();
    void brokenDatabase();
    void databaseOfAnotherAccount_data();
    void databaseOfAnotherAccount();
    void aServerThatIsAwayIsNeverReplaced();
};

void TestDatabaseCommands::migrate()
{
    CommandBench bench;
    QCOMPARE(bench.run(MigrateCommand{false}), ExitCode::Ok);
    QCOMPARE(bench.lines().constFirst(), u"Changed %1:"_s.arg(bench.configuration.database.path));
    QVERIFY(bench.lines().contains(u"  make the table user"_s));
    QVERIFY(!QFile::exists(signingKeyPath(bench.configuration.database)));
    for (const bool dryRun : {false, true}) {
        QCOMPARE(bench.run(MigrateCommand{dryRun}), ExitCode::Ok);
        QCOMPARE(bench.out, u"%1 is up to date.\n"_s.arg(bench.configuration.database.path));
    }
    bench.configuration.user.fields = exampleFields();
    QCOMPARE(bench.run(MigrateCommand{true}), ExitCode::Ok);
    QVERIFY(bench.lines().contains(u"  add the column age to user"_s));
    QCOMPARE(bench.run(UserListCommand()), ExitCode::Unavailable); // the columns are not there yet
    QVERIFY2(bench.error.contains(u"run `gatehouse migrate`"_s), qPrintable(bench.error));
    QCOMPARE(bench.run(MigrateCommand{false}), ExitCode::Ok);
    QCOMPARE(bench.run(UserListCommand()), ExitCode::Ok);
}

void TestDatabaseCommands::migrateDryRunWritesNothing()
{
    CommandBench bench;
    QCOMPARE(bench.run(MigrateCommand{true}), ExitCode::Ok);
    QCOMPARE(bench.lines().constFirst(),
             u"`gatehouse migrate` would change %1:"_s.arg(bench.configuration.database.path));
    QCOMPARE(bench.lines().at(1), u"  make the file %1"_s.arg(bench.configuration.database.path));
    QVERIFY(bench.lines().contains(u"  make the table user"_s));
    QVERIFY(!QFile::exists(bench.configuration.database.path));

    QFile file(bench.configuration.database.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(bench.run(MigrateCommand{true}), ExitCode::Ok);
    QCOMPARE(file.size(), 0);
}

void TestDatabaseCommands::noDatabase_data()
{
    QTest::addColumn<int>("index");
    const char *names[] = {"user list",    "user show",    "user update", "user delete", "user set-password",
                           "token list",   "token revoke", "token purge", "oauth list",  "oauth unlink",
                           "oauth rewrap", "mail list",    "mail show",   "mail retry"};
    for (int i = 0; i < 13; ++i)
        QTest::newRow(names[i]) << i;
}

void TestDatabaseCommands::noDatabase()
{
    QFETCH(int, index);
    const QString ada = u"ada@example.org"_s;
    UserUpdateCommand updateCommand;
    updateCommand.user = ada;
    const QList<Command> commands{UserListCommand(),
                                  UserShowCommand{ada, false},
                                  updateCommand,
                                  UserDeleteCommand{ada, true},
                                  UserSetPasswordCommand{ada, PasswordSource::Generated},
                                  TokenListCommand(),
                                  TokenRevokeCommand{ada},
                                  TokenPurgeCommand(),
                                  OAuthListCommand(),
                                  OAuthUnlinkCommand{ada, u"1"_s, true},
                                  OAuthRewrapCommand(),
                                  MailListCommand(),
                                  MailShowCommand{u"1"_s, false},
                                  MailRetryCommand()};
    CommandBench bench;
    QCOMPARE(bench.run(commands.at(index)), ExitCode::Unavailable);
    QVERIFY2(bench.error.startsWith(u"gatehouse: There is no database %1; `gatehouse migrate` makes one"_s.arg(
                     bench.configuration.database.path)),
             qPrintable(bench.error));
    QCOMPARE(bench.error.count(u'\n'), 1);
    QVERIFY(!QFile::exists(bench.configuration.database.path));
    QVERIFY(!QFile::exists(signingKeyPath(bench.configuration.database)));
}

void TestDatabaseCommands::databaseWithoutTables()
{
    CommandBench bench;
    executeSql(bench, u"CREATE TABLE something (id INTEGER)"_s);
    for (const Command &command : QList<Command>{UserListCommand(), TokenListCommand(), OAuthListCommand(),
                                                 UserShowCommand{u"a@b.example"_s, false}}) {
        QCOMPARE(bench.run(command), ExitCode::Unavailable);
        QVERIFY2(bench.error.contains(u"run `gatehouse migrate`"_s), qPrintable(bench.error));
        QCOMPARE(bench.error.count(u'\n'), 1);
    }
}

void TestDatabaseCommands::newerDatabase()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    executeSql(bench, u"INSERT INTO gatehouse_schema VALUES (99, '2030-01-01')"_s);
    for (const Command &command : QList<Command>{UserListCommand(), createCommand(u"bob@example.org"_s),
                                                 MigrateCommand{true}, MigrateCommand{false}}) {
        QCOMPARE(bench.run(command, "correct horse"), ExitCode::DataError);
        QCOMPARE(
                bench.error,
                u"gatehouse: The database has schema version 99, this program knows %1: use the newer program.\n"_s.arg(
                        Auth::SqlMigration::currentVersion));
    }
}

void TestDatabaseCommands::brokenDatabase()
{
    CommandBench bench;
    QFile file(bench.configuration.database.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    QCOMPARE(bench.run(UserListCommand()), ExitCode::Unavailable);
    QVERIFY2(bench.error.contains(bench.configuration.database.path), qPrintable(bench.error)); // it says which
    QCOMPARE(bench.error.count(u'\n'), 1);
    bench.configuration.database.path = bench.path(u"no/folder/users.db"_s);
    QCOMPARE(bench.run(createCommand(u"ada@example.org"_s), "correct horse"), ExitCode::Unavailable);
    QVERIFY2(bench.error.contains(u"no/folder/users.db"_s), qPrintable(bench.error));
    bench.configuration.database.path = bench.path(u"."_s);
    QCOMPARE(bench.run(UserListCommand()), ExitCode::Unavailable);
    QVERIFY2(bench.error.contains(u"is not a file"_s), qPrintable(bench.error));
}

void TestDatabaseCommands::databaseOfAnotherAccount_data()
{
    QTest::addColumn<bool>("isFolderOpen");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("in an open folder") << true << u"belongs to the account root; run this command as that one"_s;
    QTest::newRow("in a closed folder") << false << u"This account may not enter the folder"_s;
}

void TestDatabaseCommands::databaseOfAnotherAccount()
{
    QFETCH(bool, isFolderOpen);
    QFETCH(QString, sentence);
    if (::geteuid() != 0)
        QSKIP("only root can become somebody else");
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    if (isFolderOpen)
        QVERIFY(QFile::setPermissions(bench.path(u"."_s), QFile::Permissions(0x7755)));
    // Nobody could write the input, so the command comes without a bench.
    TerminalSession session([&](Console &) {
        constexpr uid_t nobody = 65534;
        if (::setuid(nobody) != 0)
            return QByteArray("setuid");
        QByteArray answer;
        for (const Command &command : QList<Command>{UserListCommand(), MigrateCommand{true}, MigrateCommand{false},
                                                     createCommand(u"bob@example.org"_s)}) {
            QBuffer out;
            QBuffer error;
            out.open(QIODevice::WriteOnly);
            error.open(QIODevice::WriteOnly);
            Console console(&out, &error, -1, {});
            answer += QByteArray::number(int(runCommand(command, bench.configuration, console))) + ' ' + error.data();
        }
        return answer;
    });
    QCOMPARE(session.wait(), 0);
    const QString answer = QString::fromUtf8(session.answer());
    QCOMPARE(answer.count(u"77 gatehouse: "_s), 4);
    QVERIFY2(answer.count(sentence) == 4, qPrintable(answer));
}

void TestDatabaseCommands::aServerThatIsAwayIsNeverReplaced()
{
    CommandBench bench;
    // Nobody listens at this port (RFC 6335, section 6: 0 to 1023 are the system's, 1 is tcpmux).
    bench.configuration.database.server =
            *Auth::SqlServerOptions::fromUrl(u"postgresql://ada:very-secret@127.0.0.1:1/users"_s);
    for (const Command &command :
         QList<Command>{MigrateCommand{false}, createCommand(u"ada@example.org"_s), UserListCommand()}) {
        QCOMPARE(bench.run(command, "correct horse"), ExitCode::Unavailable);
        QCOMPARE(bench.error.count(u'\n'), 1);
        QVERIFY(!bench.error.contains(u"very-secret"_s));
        QVERIFY(!QFile::exists(bench.configuration.database.path));
    }
}

QTEST_GUILESS_MAIN(TestDatabaseCommands)
#include "tst_databasecommands.moc"
