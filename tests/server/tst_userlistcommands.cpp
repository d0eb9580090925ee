// SPDX-License-Identifier: MIT
// user list, user show.
#include "commandbench.h"

using namespace Gatehouse;
using namespace Qt::StringLiterals;

class TestUserListCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listText();
    void listJson();
    void listPages();
    void listNobody();
    void listBadCursor();
    void showById();
    void showByEmailHoweverWritten();
    void showIntegerIds();
    void showUnknown_data();
    void showUnknown();
    void databaseTextIsHarmless();
};

void TestUserListCommands::listText()
{
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s, true);
    const QString bob = bench.addUser(u"bob@example.org"_s);
    UserListCommand command;
    command.query.sort = Auth::UserQuery::Sort::Email;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.lines(),
             QStringList({u"ID                                    E-MAIL           STATE"_s,
                          ada + u"  ada@example.org  active, superuser"_s, bob + u"  bob@example.org  active"_s}));
    QCOMPARE(bench.error, QString());
}

void TestUserListCommands::listJson()
{
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s, true);
    bench.addUser(u"bob@example.org"_s);
    UserListCommand command;
    command.json = true;
    command.query.sort = Auth::UserQuery::Sort::Email;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 2);
    QCOMPARE(bench.lines().constFirst(), u"{\"id\":\"%1\",\"email\":\"ada@example.org\",\"is_active\":true,"
                                         "\"is_superuser\":true,\"is_verified\":false}"_s.arg(ada));
    QVERIFY(!bench.out.contains(u"argon2"_s));
}

void TestUserListCommands::listPages()
{
    CommandBench bench;
    for (const QString &name : {u"ada"_s, u"bob"_s, u"cleo"_s})
        bench.addUser(name + u"@example.org"_s);
    UserListCommand command;
    command.query.sort = Auth::UserQuery::Sort::Email;
    command.query.limit = 2;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 3);
    QVERIFY2(bench.error.startsWith(u"More follow; say the same with --after "_s), qPrintable(bench.error));

    command.json = true;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    const QString cursor = QJsonDocument::fromJson(bench.error.toUtf8()).object().value(u"next_cursor"_s).toString();
    QVERIFY(!cursor.isEmpty());
    command.query.after = cursor;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.json().value(u"email"_s), u"cleo@example.org"_s);
    QCOMPARE(bench.error, QString());
}

void TestUserListCommands::listNobody()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    UserListCommand command;
    command.query.emailPrefix = u"zoe"_s;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.out, QString());
    QCOMPARE(bench.error, u"No user matches.\n"_s);
    command.json = true;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.out + bench.error, QString());
}

void TestUserListCommands::listBadCursor()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    UserListCommand command;
    command.query.after = u"garbage"_s;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.error, u"gatehouse: The cursor does not belong to this search.\n"_s);
}

void TestUserListCommands::showById()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    const QString id = bench.addUser(u"ada@example.org"_s);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    addAccount(bench, id, u"google"_s);
    addAccount(bench, id, u"github"_s);
    QCOMPARE(bench.run(UserShowCommand{id, false}), ExitCode::Ok);
    QCOMPARE(bench.lines(),
             QStringList({u"id             %1"_s.arg(id), u"e-mail         ada@example.org"_s, u"active         yes"_s,
                          u"verified       no"_s, u"superuser      no"_s, u"first_name     (none)"_s,
                          u"age            (none)"_s, u"height         (none)"_s, u"wants_mail     (none)"_s,
                          u"signs in with  2 OAuth accounts"_s, u"has            1 stored token"_s}));
    QVERIFY(!bench.out.contains(u"secret"_s));
}

void TestUserListCommands::showByEmailHoweverWritten()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@bücher.example.org"_s);
    for (const QString &name : {u"ada@bücher.example.org"_s, u"ADA@bücher.example.org"_s,
                                u"ada@xn--bcher-kva.example.org"_s, id.toUpper(), QString(id).remove(u'-')}) {
        QCOMPARE(bench.run(UserShowCommand{name, true}), ExitCode::Ok);
        QCOMPARE(bench.json().value(u"id"_s), id);
    }
}

void TestUserListCommands::showIntegerIds()
{
    CommandBench bench;
    bench.configuration.user.id = UserSettings::Id::Integer;
    QCOMPARE(bench.addUser(u"ada@example.org"_s), u"1"_s);
    QCOMPARE(bench.run(UserShowCommand{u"1"_s, true}), ExitCode::Ok);
    QVERIFY2(bench.out.startsWith(u"{\"id\":1,"_s), qPrintable(bench.out));
}

void TestUserListCommands::showUnknown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("an address") << u"bob@example.org"_s
                                << u"There is no user bob@example.org; `gatehouse user list` shows all."_s;
    QTest::newRow("an id")
            << u"0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s
            << u"There is no user 0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11; `gatehouse user list` shows all."_s;
    QTest::newRow("neither") << u"bob"_s << u"\"bob\" is neither an id nor an e-mail address."_s;
    QTest::newRow("a second line")
            << u"bob@\ngatehouse: all is well"_s
            << u"There is no user bob@?gatehouse: all is well; `gatehouse user list` shows all."_s;
}

void TestUserListCommands::showUnknown()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    for (const Command &command :
         QList<Command>{UserShowCommand{name, false}, UserDeleteCommand{name, true}, TokenListCommand{name, false},
                        TokenRevokeCommand{name}, OAuthListCommand{name, false}, OAuthUnlinkCommand{name, u"1"_s, true},
                        UserSetPasswordCommand{name, PasswordSource::Generated}}) {
        QCOMPARE(bench.run(command), ExitCode::DataError);
        QCOMPARE(bench.error, u"gatehouse: %1\n"_s.arg(sentence));
        QCOMPARE(bench.out, QString());
    }
}

void TestUserListCommands::databaseTextIsHarmless()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    const QString id = bench.addUser(u"ada@example.org"_s);
    executeSql(
            bench,
            u"UPDATE \"user\" SET email = 'a' || char(27) || '[2J@x', first_name = 'x' || char(10) || char(8238, 155)"_s);
    QCOMPARE(bench.run(UserShowCommand{id, false}), ExitCode::Ok);
    QVERIFY(bench.out.contains(u"e-mail         a\\u001b[2J@x\n"_s));
    QVERIFY(bench.out.contains(u"first_name     x\\u000a\\u202e\\u009b\n"_s));
    QCOMPARE(bench.run(UserListCommand()), ExitCode::Ok);
    QVERIFY(!bench.out.contains(QChar(27)));
    QCOMPARE(bench.run(UserShowCommand{id, true}), ExitCode::Ok);
    QCOMPARE(bench.out.count(u'\n'), 1);
    QVERIFY(bench.out.contains(u"\\u202e\\u009b"_s));
    QCOMPARE(bench.json().value(u"first_name"_s).toString(), QString(u"x\n\u202e\u009b"_s)); // still the same value
}

QTEST_GUILESS_MAIN(TestUserListCommands)
#include "tst_userlistcommands.moc"
