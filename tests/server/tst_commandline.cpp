// SPDX-License-Identifier: MIT
#include "commandline/commandline.h"

#include "commandline/commandtable.h"

#include <QTest>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

//! Arguments as a person types them; blanks within one are written as `_`.
QStringList words(const char *line)
{
    QStringList arguments = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    for (QString &argument : arguments)
        argument.replace(u'_', u' ');
    return arguments;
}

//! The command that a line means; fails the test when it means none.
template<typename Expected>
Expected parsed(const char *line)
{
    const auto result = parseCommandLine(words(line), u"1.2.3"_s);
    if (!result || !std::holds_alternative<Expected>(result->command)) {
        QTest::qFail(qPrintable(result ? u"another command"_s : result.error().text), __FILE__, __LINE__);
        return {};
    }
    return std::get<Expected>(result->command);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serve();
    void simpleCommands();
    void configFile_data();
    void configFile();
    void userList();
    void userCreate();
    void userUpdate();
    void userOthers();
    void tokens();
    void oauth();
    void exports();
    void mails();
    void optionsEnd();
    void wrongUsage_data();
    void wrongUsage();
    void secretsAreNotRepeated();
    void version();
    void help_data();
    void help();
    void examplesAreUnderstood();
};

void TestCommandLine::serve()
{
    const auto plain = parsed<ServeCommand>("serve");
    QVERIFY(plain.host.isEmpty());
    QVERIFY(!plain.port);

    const auto full = parsed<ServeCommand>("serve --host :: --port=0");
    QCOMPARE(full.host, u"::"_s);
    QCOMPARE(full.port, std::optional<quint16>(0));
    QCOMPARE(parsed<ServeCommand>("serve --host localhost").host, u"127.0.0.1"_s);
}

void TestCommandLine::simpleCommands()
{
    parsed<CheckConfigCommand>("check-config");
    QVERIFY(!parsed<MigrateCommand>("migrate").dryRun);
    QVERIFY(parsed<MigrateCommand>("migrate --dry-run").dryRun);
}

void TestCommandLine::configFile_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("file");

    QTest::newRow("none") << QByteArray("user list") << QString();
    QTest::newRow("behind the command") << QByteArray("user list --config a.toml") << u"a.toml"_s;
    QTest::newRow("before the command") << QByteArray("--config a.toml user list") << u"a.toml"_s;
    QTest::newRow("with an equals sign before the command") << QByteArray("--config=a.toml serve") << u"a.toml"_s;
    QTest::newRow("between the words of the command") << QByteArray("user --config a.toml list") << u"a.toml"_s;
    QTest::newRow("a file that is called like a command") << QByteArray("--config serve migrate") << u"serve"_s;
}

void TestCommandLine::configFile()
{
    QFETCH(const QByteArray, line);
    const auto result = parseCommandLine(words(line.constData()), u"1"_s);
    QVERIFY2(result, result ? "" : qPrintable(result.error().text));
    QTEST(result->configFile, "file");
}

void TestCommandLine::userList()
{
    const auto plain = parsed<UserListCommand>("user list");
    QCOMPARE(plain.query.limit, 50);
    QVERIFY(!plain.query.isActive && !plain.query.isVerified && !plain.query.isSuperuser && !plain.query.descending);
    QVERIFY(plain.query.sort == Auth::UserQuery::Sort::Id);

    const auto full =
            parsed<UserListCommand>("user list --search Ada_L. --email-prefix ada@ --active yes --verified no "
                                    "--superuser no --sort email --descending --limit 1000 --after abc --json");
    QCOMPARE(full.query.text, u"Ada L."_s);
    QCOMPARE(full.query.emailPrefix, u"ada@"_s);
    QCOMPARE(full.query.isActive, std::optional(true));
    QCOMPARE(full.query.isVerified, std::optional(false));
    QCOMPARE(full.query.isSuperuser, std::optional(false));
    QVERIFY(full.query.sort == Auth::UserQuery::Sort::Email);
    QVERIFY(full.query.descending);
    QCOMPARE(full.query.limit, 1000);
    QCOMPARE(full.query.after, u"abc"_s);
    QVERIFY(full.json);
}

void TestCommandLine::userCreate()
{
    const auto plain = parsed<UserCreateCommand>("user create ada@example.org");
    QCOMPARE(plain.email, u"ada@example.org"_s);
    QVERIFY(plain.isActive && !plain.isSuperuser && !plain.isVerified);
    QVERIFY(plain.passwordSource == PasswordSource::Terminal);

    const auto full = parsed<UserCreateCommand>("user create --superuser --verified --inactive --field title=a=b "
                                                "--field age= --password-stdin ada@example.org");
    QVERIFY(!full.isActive && full.isSuperuser && full.isVerified);
    QCOMPARE(full.fields, (FieldValues{{u"title"_s, u"a=b"_s}, {u"age"_s, QString()}}));
    QVERIFY(full.passwordSource == PasswordSource::StandardInput);
    QVERIFY(parsed<UserCreateCommand>("user create a@b --generate-password").passwordSource ==
            PasswordSource::Generated);
}

void TestCommandLine::userUpdate()
{
    const auto on = parsed<UserUpdateCommand>("user update 7 --activate --verify --superuser --email b@example.org");
    QCOMPARE(on.user, u"7"_s);
    QCOMPARE(on.email, std::optional(u"b@example.org"_s));
    QCOMPARE(on.isActive, std::optional(true));
    QCOMPARE(on.isVerified, std::optional(true));
    QCOMPARE(on.isSuperuser, std::optional(true));

    const auto off = parsed<UserUpdateCommand>("user update 7 --deactivate --unverify --no-superuser");
    QCOMPARE(off.isActive, std::optional(false));
    QCOMPARE(off.isVerified, std::optional(false));
    QCOMPARE(off.isSuperuser, std::optional(false));

    const auto field = parsed<UserUpdateCommand>("user update 7 --field age=7");
    QVERIFY(!field.email && !field.isActive && !field.isVerified && !field.isSuperuser);
    QCOMPARE(field.fields.size(), 1);
}

void TestCommandLine::userOthers()
{
    QCOMPARE(parsed<UserShowCommand>("user show a@b --json").user, u"a@b"_s);
    QVERIFY(!parsed<UserDeleteCommand>("user delete a@b").isConfirmed);
    QVERIFY(parsed<UserDeleteCommand>("user delete a@b --yes").isConfirmed);
    QVERIFY(parsed<UserSetPasswordCommand>("user set-password a@b").passwordSource == PasswordSource::Terminal);
    QVERIFY(parsed<UserSetPasswordCommand>("user set-password a@b --password-stdin").passwordSource ==
            PasswordSource::StandardInput);
}

void TestCommandLine::tokens()
{
    QVERIFY(parsed<TokenListCommand>("token list").user.isEmpty());
    QCOMPARE(parsed<TokenListCommand>("token list a@b").user, u"a@b"_s);
    QCOMPARE(parsed<TokenRevokeCommand>("token revoke a@b").user, u"a@b"_s);
    QVERIFY(!parsed<TokenRevokeCommand>("token revoke a@b").readsToken());
    QVERIFY(parsed<TokenRevokeCommand>("token revoke --token-stdin").readsToken());
    parsed<TokenPurgeCommand>("token purge");
}

void TestCommandLine::oauth()
{
    QVERIFY(parsed<OAuthListCommand>("oauth list --json").json);
    QCOMPARE(parsed<OAuthListCommand>("oauth list a@b --provider google").provider, u"google"_s);
    QCOMPARE(parsed<OAuthListCommand>("oauth list --user a@b").user, u"a@b"_s);
    QVERIFY(parsed<OAuthUnlinkCommand>("oauth unlink a@b 12 --force").isForced);
    (void)parsed<OAuthRewrapCommand>("oauth rewrap");
    const auto unlink = parsed<OAuthUnlinkCommand>("oauth unlink a@b 12 --yes");
    QCOMPARE(unlink.user, u"a@b"_s);
    QCOMPARE(unlink.account, u"12"_s);
    QVERIFY(unlink.isConfirmed);
}

void TestCommandLine::exports()
{
    const auto plain = parsed<ExportCommand>("export");
    QVERIFY(!plain.withoutPasswords && !plain.forSpreadsheets);
    const auto list = parsed<ExportCommand>("export --for-spreadsheets --output list.csv");
    QVERIFY(list.withoutPasswords && list.forSpreadsheets);
}

void TestCommandLine::mails()
{
    QVERIFY(!parsed<MailListCommand>("mail list").state);
    QVERIFY(parsed<MailListCommand>("mail list --state failed").state == Auth::OutboxEntry::State::Failed);
    QVERIFY(parsed<MailListCommand>("mail list --json").json);
    QCOMPARE(parsed<MailShowCommand>("mail show x --json").id, u"x"_s);
    QCOMPARE(parsed<MailRetryCommand>("mail retry x").id, u"x"_s);
    QVERIFY(parsed<MailRetryCommand>("mail retry --all-failed").isAllFailed());
    QCOMPARE(parsed<MailPreviewCommand>("mail preview").folder, u"mail-preview"_s);
    QCOMPARE(parsed<MailPreviewCommand>("mail preview --output x").folder, u"x"_s);
    QCOMPARE(parsed<MailTestCommand>("mail test a@b").recipient, u"a@b"_s);
}

void TestCommandLine::optionsEnd()
{
    QCOMPARE(parsed<UserShowCommand>("user show -- --help").user, u"--help"_s);
    QCOMPARE(parsed<UserListCommand>("user list --search=--json").query.text, u"--json"_s);
    QVERIFY(!parsed<UserListCommand>("user list --search=--json").json);
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("answer");

    const auto row = [](const char *name, const char *line, const char *answer) {
        QTest::newRow(name) << QByteArray(line) << u"gatehouse: "_s + QString::fromUtf8(answer) + u'\n';
    };
    row("nothing at all", "", "say what to do, for example `gatehouse serve`. See `gatehouse --help`.");
    row("only a configuration", "--config a.toml",
        "say what to do, for example `gatehouse serve`. See `gatehouse --help`.");
    row("an option before the command", "--json user list",
        "say what to do before --json, for example `gatehouse serve`. See `gatehouse --help`.");
    row("an unknown command", "dance", "there is no command \"dance\". See `gatehouse --help`.");
    row("a slip in a command", "serv", "there is no command \"serv\"; did you mean serve? See `gatehouse --help`.");
    row("a slip in a group", "usr list", "there is no command \"usr\"; did you mean user? See `gatehouse --help`.");
    row("a slip in a group's command", "user lsit",
        "there is no command \"user lsit\"; did you mean list? See `gatehouse user --help`.");
    row("a group alone", "token", "say what to do: token list, revoke or purge. See `gatehouse token --help`.");
    row("an unknown command with --help", "dance --help", "there is no command \"dance\". See `gatehouse --help`.");
    row("an unknown option", "user list --limt 5",
        "user list has no option --limt; did you mean --limit? See `gatehouse user list --help`.");
    row("a short option", "serve -p80", "serve has no option -p. See `gatehouse serve --help`.");
    row("an option of another command", "serve --json", "serve has no option --json. See `gatehouse serve --help`.");
    row("a missing value at the end", "user list --limit",
        "--limit needs its value: --limit N. See `gatehouse user list --help`.");
    row("a missing value before an option", "user list --limit --json",
        "--limit needs its value: --limit N. See `gatehouse user list --help`.");
    row("a value for a flag", "user list --json=yes", "--json takes no value. See `gatehouse user list --help`.");
    row("an option twice", "user list --limit 5 --limit 6",
        "--limit is given twice. See `gatehouse user list --help`.");
    row("--config with nothing", "serve --config=", "--config needs the name of a file. See `gatehouse serve --help`.");
    row("a missing argument", "user show",
        "user show needs USER: gatehouse user show USER [options]. See `gatehouse user show --help`.");
    row("the user twice", "oauth list a@b --user c@d",
        "oauth list wants USER or --user, but not both. See `gatehouse oauth list --help`.");
    row("the second argument missing", "oauth unlink a@b",
        "oauth unlink needs ACCOUNT: gatehouse oauth unlink USER ACCOUNT [options]. See `gatehouse oauth unlink "
        "--help`.");
    row("mail retry of nothing", "mail retry",
        "mail retry wants MAIL, or --all-failed, but not both. See `gatehouse mail retry --help`.");
    row("mail retry of one and all", "mail retry x --all-failed",
        "mail retry wants MAIL, or --all-failed, but not both. See `gatehouse mail retry --help`.");
    row("a preview into nowhere",
        "mail preview --output=", "--output must not be empty. See `gatehouse mail preview --help`.");
    row("a test mail to nobody", "mail test",
        "mail test needs ADDRESS: gatehouse mail test ADDRESS. See `gatehouse mail test --help`.");
    row("a state that is none", "mail list --state lost",
        "--state wants queued, sent or failed. See `gatehouse mail list --help`.");
    row("an argument too many", "user show a b",
        "there are more arguments than the 1 that user show takes: gatehouse user show USER [options]. See `gatehouse "
        "user show --help`.");
    row("a port out of range", "serve --port 65536",
        "--port wants a number from 0 to 65535; 0 takes any free port. See `gatehouse serve --help`.");
    row("a port that is no number", "serve --port http",
        "--port wants a number from 0 to 65535; 0 takes any free port. See `gatehouse serve --help`.");
    row("a host that is a name", "serve --host example.org",
        "--host wants an IP address of this machine (0.0.0.0 and :: are all of them) or localhost. See `gatehouse "
        "serve --help`.");
    row("neither yes nor no", "user list --active maybe",
        "--active wants yes or no. See `gatehouse user list --help`.");
    row("an unknown order", "user list --sort name", "--sort wants id or email. See `gatehouse user list --help`.");
    row("a limit of none", "user list --limit 0",
        "--limit wants a number from 1 to 1000. See `gatehouse user list --help`.");
    row("a limit beyond the library's", "user list --limit 1001",
        "--limit wants a number from 1 to 1000. See `gatehouse user list --help`.");
    row("two sources of a password", "user create a@b --password-stdin --generate-password",
        "--password-stdin and --generate-password exclude each other. See `gatehouse user create --help`.");
    row("two directions", "user update a@b --activate --deactivate",
        "--activate and --deactivate exclude each other. See `gatehouse user update --help`.");
    row("JSON for spreadsheets", "export --for-spreadsheets --output users.jsonl",
        "--for-spreadsheets wants a table, not JSON lines. See `gatehouse export --help`.");
    row("nothing to change", "user update a@b",
        "user update needs something to change, such as --email or --deactivate. See `gatehouse user update --help`.");
    row("an empty new address",
        "user update a@b --email=", "--email must not be empty. See `gatehouse user update --help`.");
    row("a field without a value", "user create a@b --field age",
        "--field wants NAME=VALUE, such as --field first_name=Ada. See `gatehouse user create --help`.");
    row("a field without a name", "user create a@b --field =7",
        "--field wants NAME=VALUE, such as --field first_name=Ada. See `gatehouse user create --help`.");
    row("a field twice", "user create a@b --field age=7 --field age=8",
        "--field age is given twice. See `gatehouse user create --help`.");
    row("whose tokens to revoke is not said", "token revoke",
        "token revoke wants USER, whose tokens all go, or --token-stdin, but not both. See `gatehouse token revoke "
        "--help`.");
    row("tokens to revoke said twice", "token revoke a@b --token-stdin",
        "token revoke wants USER, whose tokens all go, or --token-stdin, but not both. See `gatehouse token revoke "
        "--help`.");
}

void TestCommandLine::wrongUsage()
{
    QFETCH(const QByteArray, line);
    const auto result = parseCommandLine(words(line.constData()), u"1"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().exitCode, ExitCode::Usage);
    QTEST(result.error().text, "answer");

    QCOMPARE(parseCommandLine({u"user"_s, u"show"_s, QString()}, u"1"_s).error().text,
             u"gatehouse: USER must not be empty. See `gatehouse user show --help`.\n"_s);
}

void TestCommandLine::secretsAreNotRepeated()
{
    for (const char *line :
         {"user create a@b hunter2", "user create a@b --password hunter2", "user create a@b --password=hunter2",
          "user create a@b --password-stdin=hunter2", "user set-password a@b hunter2", "token revoke --token=hunter2",
          "token revoke --token-stdin hunter2", "user list --limit hunter2", "serve -phunter2"}) {
        const auto result = parseCommandLine(words(line), u"1"_s);
        QVERIFY2(!result, line);
        QVERIFY2(!result.error().text.contains(u"hunter2"_s), line);
        QVERIFY2(result.error().text.count(u'\n') == 1, line);
    }
    QCOMPARE(parseCommandLine(words("user create a@b --password hunter2"), u"1"_s).error().text,
             u"gatehouse: --password does not exist, because everyone on the machine can read arguments; use "
             u"--password-stdin. "
             "See `gatehouse user create --help`.\n"_s);
}

void TestCommandLine::version()
{
    for (const char *line : {"--version", "serve --version", "--config a.toml --version"}) {
        const auto result = parseCommandLine(words(line), u"1.2.3"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().exitCode, ExitCode::Ok);
        QCOMPARE(result.error().text, u"gatehouse 1.2.3\n"_s);
    }
}

void TestCommandLine::help_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("begin");

    QTest::newRow("of the program") << QByteArray("--help") << u"Gatehouse: user management"_s;
    QTest::newRow("the short way") << QByteArray("-h") << u"Gatehouse: user management"_s;
    QTest::newRow("of a group") << QByteArray("user --help") << u"Usage: gatehouse user COMMAND [options]\n"_s;
    QTest::newRow("before the command") << QByteArray("--help token purge") << u"Usage: gatehouse token purge\n"_s;
    QTest::newRow("although an argument is missing")
            << QByteArray("user show --help") << u"Usage: gatehouse user show USER [options]\n"_s;
    QTest::newRow("although an option is wrong")
            << QByteArray("serve --prot 1 --help") << u"Usage: gatehouse serve [options]\n"_s;
    QTest::newRow("instead of a value") << QByteArray("user list --search --help")
                                        << u"Usage: gatehouse user list [options]\n"_s;
    for (const CommandSpec &command : commandSpecs()) {
        QTest::addRow("of %s", qPrintable(command.name))
                << (command.name + u" --help"_s).toUtf8()
                << u"Usage: %1\n\n%2\n"_s.arg(command.usage(), QString::fromUtf8(command.description));
    }
}

void TestCommandLine::help()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, begin);
    const auto result = parseCommandLine(words(line.constData()), u"1"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().exitCode, ExitCode::Ok);
    QVERIFY2(result.error().text.startsWith(begin), qPrintable(result.error().text));
    QVERIFY(result.error().text.endsWith(u'\n'));
    for (const QString &textLine : result.error().text.split(u'\n'))
        QVERIFY2(textLine.size() <= 120, qPrintable(textLine));
}

void TestCommandLine::examplesAreUnderstood()
{
    for (const CommandSpec &command : commandSpecs()) {
        QVERIFY(!command.examples.isEmpty());
        for (const QString &example : command.examples) {
            const auto result = parseCommandLine(example.section(u" < "_s, 0, 0).split(u' '), u"1"_s);
            QVERIFY2(result, qPrintable(result ? QString() : result.error().text));
            QVERIFY2(example.startsWith(command.name), qPrintable(example));
        }
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)

#include "tst_commandline.moc"
