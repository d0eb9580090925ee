// SPDX-License-Identifier: MIT
#include "commandbench.h"

#include "commands/exitcodes.h"
#include "commands/maintenancecommands.h"
#include "crypto/passwordhasher.h"
#include "database/sql/sqlconnection_p.h"
#include "signingkey.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Auth::UserField;

namespace {

UserCreateCommand createCommand(const QString &email, PasswordSource source = PasswordSource::StandardInput)
{
    UserCreateCommand command;
    command.email = email;
    command.passwordSource = source;
    return command;
}

//! Fields of every type.
Auth::UserFields exampleFields()
{
    return {{.name = u"first_name"_s, .type = UserField::Type::String, .length = 10},
            {.name = u"age"_s, .type = UserField::Type::Integer},
            {.name = u"height"_s, .type = UserField::Type::Real},
            {.name = u"wants_mail"_s, .type = UserField::Type::Boolean}};
}

void addToken(CommandBench &bench, const QByteArray &token, const QString &userId, std::chrono::seconds age)
{
    Storage storage(bench.configuration);
    const auto now = Auth::Clock::system().sinceEpoch();
    QVERIFY(storage.tokens().create({token, Auth::UserId(userId), now - age}));
}

Auth::OAuthAccount addAccount(CommandBench &bench, const QString &userId, const QString &oauthName)
{
    Storage storage(bench.configuration);
    Auth::OAuthAccount account;
    account.userId = Auth::UserId(userId);
    account.oauthName = oauthName;
    account.accessToken = u"provider-access-secret"_s;
    account.refreshToken = u"provider-refresh-secret"_s;
    account.expiresAt = 1893456000;
    account.accountId = oauthName + u"-4711"_s;
    account.accountEmail = u"ada@work.example.org"_s;
    return storage.users().addOAuthAccount(account).value_or(Auth::OAuthAccount());
}

void executeSql(const CommandBench &bench, const QString &statement)
{
    Auth::SqlConnectionPool pool(Auth::SqliteOptions{.path = bench.configuration.database.path});
    const auto connection = pool.connection();
    QVERIFY(connection);
    QVERIFY((*connection)->runOnce(statement));
}

const QByteArray goodToken = "abcdefGHIJKLMNOPQRSTUVWXYZ0123456789-_abcde"; // 43 characters
const QByteArray oldToken = "0ldt0kGHIJKLMNOPQRSTUVWXYZ0123456789-_abcde";

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createOnAFreshMachine();
    void createGenerated();
    void createWithFields();
    void createRefused_data();
    void createRefused();
    void createRefusesBeforeMakingADatabase();
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
    void update();
    void updateRefused_data();
    void updateRefused();
    void updateTheLastSuperuser();
    void deleteConfirmed();
    void deleteNeedsATerminal();
    void setPassword();
    void setPasswordRevokesStoredTokens();
    void setPasswordRefused();
    void tokenList();
    void tokenRevokeUser();
    void tokenRevokeFromInput();
    void tokenPurge();
    void oauthList();
    void oauthUnlink();
    void oauthUnlinkRefused_data();
    void oauthUnlinkRefused();
    void migrate();
    void migrateDryRunWritesNothing();
    void noDatabase_data();
    void noDatabase();
    void databaseWithoutTables();
    void newerDatabase();
    void brokenDatabase();
    void unsupportedDatabaseIsNeverReplaced();
    void standardOutputCannotBeWritten();
    void checkConfigGood();
    void checkConfigProblems();
    void checkConfigKeyFile();
    void exitCodes_data();
    void exitCodes();
};

// ---- user create

void TestCommands::createOnAFreshMachine()
{
    CommandBench bench;
    UserCreateCommand command = createCommand(u"Ada <Ada@EXAMPLE.org>"_s);
    command.isSuperuser = true;
    QCOMPARE(bench.run(command, "correct horse\nsecond line"), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 1);
    QVERIFY(QRegularExpression(u"^[0-9a-f-]{36}$"_s).match(bench.lines().constFirst()).hasMatch());
    QCOMPARE(bench.error, u"Made or upgraded the tables in %1.\n"_s.arg(bench.configuration.database.path));
    QVERIFY(!QFile::exists(signingKeyPath(bench.configuration.database)));
    QCOMPARE(QFile::permissions(bench.configuration.database.path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    Storage storage(bench.configuration);
    const auto user = storage.users().getByEmail(u"Ada@example.org"_s);
    QVERIFY(user);
    QVERIFY(user->isSuperuser && user->isActive && !user->isVerified);
    const auto hasher = Auth::PasswordHasher::create();
    QVERIFY(user->hashedPassword.startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s));
    QVERIFY(hasher->verify(Auth::Secret("correct horse"), user->hashedPassword));

    QCOMPARE(bench.run(createCommand(u"bob@example.org"_s), "correct horse"), ExitCode::Ok);
    QCOMPARE(bench.error, QString()); // the tables are there now
}

void TestCommands::createGenerated()
{
    CommandBench bench;
    QCOMPARE(bench.run(createCommand(u"ada@example.org"_s, PasswordSource::Generated)), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 2);
    const QString password = bench.lines().at(1).section(u"password: "_s, 1);
    QCOMPARE(password.size(), 43);
    Storage storage(bench.configuration);
    const auto user = storage.users().getByEmail(u"ada@example.org"_s);
    QVERIFY(Auth::PasswordHasher::create()->verify(Auth::Secret::fromString(password), user->hashedPassword));

    UserCreateCommand command = createCommand(u"bob@example.org"_s, PasswordSource::Generated);
    command.json = true;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.json().value(u"email"_s), u"bob@example.org"_s);
    QCOMPARE(bench.json().value(u"password"_s).toString().size(), 43);
    command.email = u"cleo@example.org"_s;
    command.passwordSource = PasswordSource::StandardInput;
    QCOMPARE(bench.run(command, "correct horse"), ExitCode::Ok);
    QVERIFY(!bench.json().contains(u"password"_s));
    QVERIFY(!bench.out.contains(u"correct horse"_s));
}

void TestCommands::createWithFields()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    UserCreateCommand command = createCommand(u"ada@example.org"_s);
    command.fields = {{u"first_name"_s, u"Ada=1"_s}, {u"age"_s, u"9007199254740993"_s}, {u"height"_s, u"1.7"_s}, {u"wants_mail"_s, u"yes"_s}};
    command.json = true;
    QCOMPARE(bench.run(command, "correct horse"), ExitCode::Ok);
    // As text, because a double would lose the last digit.
    QVERIFY2(bench.out.endsWith(u",\"is_active\":true,\"is_superuser\":false,\"is_verified\":false,"
                                "\"first_name\":\"Ada=1\",\"age\":9007199254740993,\"height\":1.7,\"wants_mail\":true}\n"_s),
             qPrintable(bench.out));
}

void TestCommands::createRefused_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");

    const QByteArray good = "correct horse";
    QTest::newRow("no address") << u"ada"_s << good << QString() << QString() << u"e-mail address"_s;
    QTest::newRow("an address that is taken, in another case")
        << u"TAKEN@example.org"_s << good << QString() << QString() << u"exists already"_s;
    QTest::newRow("a short password") << u"ada@example.org"_s << QByteArray("short") << QString() << QString() << u"at least 8"_s;
    QTest::newRow("no password") << u"ada@example.org"_s << QByteArray() << QString() << QString() << u"at least 8"_s;
    QTest::newRow("a password in Latin-1") << u"ada@example.org"_s << QByteArray("pass w\xf6rd word") << QString() << QString() << u"UTF-8"_s;
    QTest::newRow("an endless password") << u"ada@example.org"_s << QByteArray(100'000, 'x') << QString() << QString() << u"too long"_s;
    QTest::newRow("an unknown field") << u"ada@example.org"_s << good << u"shoe_size"_s << u"1"_s
                                      << u"no field shoe_size; it must be first_name, age, height or wants_mail"_s;
    QTest::newRow("a text for a number") << u"ada@example.org"_s << good << u"age"_s << u"old"_s << u"age must be an integer"_s;
    QTest::newRow("a number beyond 64 bits") << u"ada@example.org"_s << good << u"age"_s << u"9223372036854775808"_s << u"age must be an integer"_s;
    QTest::newRow("no real number") << u"ada@example.org"_s << good << u"height"_s << u"1,7"_s << u"height must be a number"_s;
    QTest::newRow("an infinite number") << u"ada@example.org"_s << good << u"height"_s << u"inf"_s << u"height must be a number"_s;
    QTest::newRow("neither yes nor no") << u"ada@example.org"_s << good << u"wants_mail"_s << u"maybe"_s << u"wants_mail must be yes or no"_s;
    QTest::newRow("a text that is too long") << u"ada@example.org"_s << good << u"first_name"_s << u"Ada Augusta King"_s << u"at most 10"_s;
}

void TestCommands::createRefused()
{
    QFETCH(QString, email);
    QFETCH(QByteArray, password);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, sentence);
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    bench.addUser(u"taken@example.org"_s);

    UserCreateCommand command = createCommand(email);
    if (!field.isEmpty())
        command.fields = {{field, value}};
    QCOMPARE(bench.run(command, password), ExitCode::DataError);
    QCOMPARE(bench.out, QString());
    QVERIFY2(bench.error.contains(sentence), qPrintable(bench.error));
    QVERIFY(bench.error.startsWith(u"gatehouse: "_s));
    QCOMPARE(bench.error.count(u'\n'), 1);
    Storage storage(bench.configuration);
    QCOMPARE(storage.users().count({}, Auth::CountPrecision::Exact)->value, 1);
}

void TestCommands::createRefusesBeforeMakingADatabase()
{
    CommandBench bench;
    bench.configuration.user.fields = {{.name = u"first_name"_s, .required = true}};
    QCOMPARE(bench.run(createCommand(u"ada@example.org"_s), "correct horse"), ExitCode::DataError);
    QCOMPARE(bench.error, u"gatehouse: The field first_name must be given: --field first_name=VALUE.\n"_s);
    QVERIFY(!QFile::exists(bench.configuration.database.path));
}

// ---- user list and show

void TestCommands::listText()
{
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s, true);
    const QString bob = bench.addUser(u"bob@example.org"_s);
    UserListCommand command;
    command.query.sort = Auth::UserQuery::Sort::Email;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.lines(), QStringList({u"ID                                    E-MAIL           STATE"_s,
                                         ada + u"  ada@example.org  active, superuser"_s,
                                         bob + u"  bob@example.org  active"_s}));
    QCOMPARE(bench.error, QString());
}

void TestCommands::listJson()
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

void TestCommands::listPages()
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

void TestCommands::listNobody()
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

void TestCommands::listBadCursor()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    UserListCommand command;
    command.query.after = u"garbage"_s;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.error, u"gatehouse: The cursor does not belong to this search.\n"_s);
}

void TestCommands::showById()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    const QString id = bench.addUser(u"ada@example.org"_s);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    addAccount(bench, id, u"google"_s);
    addAccount(bench, id, u"github"_s);
    QCOMPARE(bench.run(UserShowCommand{id, false}), ExitCode::Ok);
    QCOMPARE(bench.lines(), QStringList({u"id             %1"_s.arg(id), u"e-mail         ada@example.org"_s, u"active         yes"_s,
                                         u"verified       no"_s, u"superuser      no"_s, u"first_name     (none)"_s,
                                         u"age            (none)"_s, u"height         (none)"_s, u"wants_mail     (none)"_s,
                                         u"signs in with  2 OAuth accounts"_s, u"has            1 stored token"_s}));
    QVERIFY(!bench.out.contains(u"secret"_s));
}

void TestCommands::showByEmailHoweverWritten()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@bücher.example.org"_s);
    for (const QString &name : {u"ada@bücher.example.org"_s, u"ADA@bücher.example.org"_s, u"ada@xn--bcher-kva.example.org"_s,
                                id.toUpper(), QString(id).remove(u'-')}) {
        QCOMPARE(bench.run(UserShowCommand{name, true}), ExitCode::Ok);
        QCOMPARE(bench.json().value(u"id"_s), id);
    }
}

void TestCommands::showIntegerIds()
{
    CommandBench bench;
    bench.configuration.user.id = UserSettings::Id::Integer;
    QCOMPARE(bench.addUser(u"ada@example.org"_s), u"1"_s);
    QCOMPARE(bench.run(UserShowCommand{u"1"_s, true}), ExitCode::Ok);
    QVERIFY2(bench.out.startsWith(u"{\"id\":1,"_s), qPrintable(bench.out));
}

void TestCommands::showUnknown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("an address") << u"bob@example.org"_s << u"There is no user bob@example.org; `gatehouse user list` shows all."_s;
    QTest::newRow("an id") << u"0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s
                           << u"There is no user 0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11; `gatehouse user list` shows all."_s;
    QTest::newRow("neither") << u"bob"_s << u"\"bob\" is neither an id nor an e-mail address."_s;
    QTest::newRow("a second line") << u"bob@\ngatehouse: all is well"_s
                                   << u"There is no user bob@?gatehouse: all is well; `gatehouse user list` shows all."_s;
}

void TestCommands::showUnknown()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    for (const Command &command : QList<Command>{UserShowCommand{name, false}, UserDeleteCommand{name, true}, TokenListCommand{name, false},
                                                 TokenRevokeCommand{name}, OAuthListCommand{name, false}, OAuthUnlinkCommand{name, u"1"_s, true},
                                                 UserSetPasswordCommand{name, PasswordSource::Generated}}) {
        QCOMPARE(bench.run(command), ExitCode::DataError);
        QCOMPARE(bench.error, u"gatehouse: %1\n"_s.arg(sentence));
        QCOMPARE(bench.out, QString());
    }
}

void TestCommands::databaseTextIsHarmless()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    const QString id = bench.addUser(u"ada@example.org"_s);
    executeSql(bench, u"UPDATE \"user\" SET email = 'a' || char(27) || '[2J@x', first_name = 'x' || char(10) || char(8238, 155)"_s);
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

// ---- user update, delete, set-password

void TestCommands::update()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    const QString id = bench.addUser(u"ada@example.org"_s);
    UserUpdateCommand command;
    command.user = u"ada@example.org"_s;
    command.isVerified = true;
    command.isActive = false;
    command.fields = {{u"age"_s, u"36"_s}, {u"first_name"_s, u""_s}, {u"wants_mail"_s, u"no"_s}};
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QVERIFY(bench.out.contains(u"verified    yes\n"_s));
    QVERIFY(bench.out.contains(u"active      no\n"_s));
    QVERIFY(bench.out.contains(u"age         36\n"_s));

    UserUpdateCommand second;
    second.user = id;
    second.email = u"countess@example.org"_s;
    second.fields = {{u"age"_s, u""_s}};
    second.json = true;
    QCOMPARE(bench.run(second), ExitCode::Ok);
    QCOMPARE(bench.json(), QJsonObject({{u"id"_s, id}, {u"email"_s, u"countess@example.org"_s}, {u"is_active"_s, false},
                                        {u"is_superuser"_s, false}, {u"is_verified"_s, false}, {u"first_name"_s, u""_s},
                                        {u"age"_s, QJsonValue::Null}, {u"height"_s, QJsonValue::Null}, {u"wants_mail"_s, false}}));
}

void TestCommands::updateRefused_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no address") << u"@"_s << u"age"_s << u"e-mail address"_s;
    QTest::newRow("somebody's address") << u"bob@example.org"_s << u"age"_s << u"exists already"_s;
    QTest::newRow("an unknown field") << u"new@example.org"_s << u"shoe"_s << u"no field shoe"_s;
}

void TestCommands::updateRefused()
{
    QFETCH(QString, email);
    QFETCH(QString, field);
    QFETCH(QString, sentence);
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    const QString id = bench.addUser(u"ada@example.org"_s);
    bench.addUser(u"bob@example.org"_s);
    UserUpdateCommand command;
    command.user = id;
    command.email = email;
    command.fields = {{field, u"1"_s}};
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QVERIFY2(bench.error.contains(sentence), qPrintable(bench.error));
    Storage storage(bench.configuration);
    const auto user = storage.users().get(Auth::UserId(id));
    QCOMPARE(user->email, u"ada@example.org"_s);
    QVERIFY(user->fields.value(u"age"_s).isNull());
}

void TestCommands::updateTheLastSuperuser()
{
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s, true);
    const QString bob = bench.addUser(u"bob@example.org"_s, true);
    UserUpdateCommand command;
    command.user = ada;
    command.isSuperuser = false;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.error, QString());
    command.user = bob;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QVERIFY2(bench.error.startsWith(u"No active superuser is left"_s), qPrintable(bench.error));
}

void TestCommands::deleteConfirmed()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s, true);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    QCOMPARE(bench.run(UserDeleteCommand{u"ada@example.org"_s, true}), ExitCode::Ok);
    QCOMPARE(bench.out, u"Deleted ada@example.org (%1).\n"_s.arg(id));
    QVERIFY(bench.error.startsWith(u"No active superuser is left"_s));
    QCOMPARE(bench.run(UserDeleteCommand{u"ada@example.org"_s, true}), ExitCode::DataError);
}

void TestCommands::deleteNeedsATerminal()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    QCOMPARE(bench.run(UserDeleteCommand{u"ada@example.org"_s, false}, "yes\n"), ExitCode::Usage);
    QCOMPARE(bench.error, u"gatehouse: There is no terminal to ask at. Say --yes when it is meant.\n"_s);
    QCOMPARE(bench.run(UserShowCommand{u"ada@example.org"_s, false}), ExitCode::Ok);
}

void TestCommands::setPassword()
{
    CommandBench bench;
    bench.configuration.password.revokeTokensOnReset = false;
    const QString id = bench.addUser(u"ada@example.org"_s);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    QCOMPARE(bench.run(UserSetPasswordCommand{id, PasswordSource::StandardInput}, "battery staple\r\n"), ExitCode::Ok);
    QCOMPARE(bench.out, u"The password of ada@example.org is changed.\n"_s);
    QCOMPARE(bench.error, QString());
    Storage storage(bench.configuration);
    QVERIFY(Auth::PasswordHasher::create()->verify(Auth::Secret("battery staple"), storage.users().get(Auth::UserId(id))->hashedPassword));
    QCOMPARE(storage.tokens().list({})->size(), 1);
}

void TestCommands::setPasswordRevokesStoredTokens()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    QCOMPARE(bench.run(UserSetPasswordCommand{id, PasswordSource::Generated}), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 3);
    QCOMPARE(bench.lines().at(1).size(), u"password: "_s.size() + 43);
    QCOMPARE(bench.lines().at(2), u"Revoked 1 token."_s);
    QVERIFY(bench.error.startsWith(u"JWTs are not stored and stay good until they expire (backend jwt)"_s));
}

void TestCommands::setPasswordRefused()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s);
    QCOMPARE(bench.run(UserSetPasswordCommand{id, PasswordSource::StandardInput}, "short"), ExitCode::DataError);
    QCOMPARE(bench.error, u"gatehouse: Password should be at least 8 characters.\n"_s);
    QCOMPARE(bench.run(UserSetPasswordCommand{id, PasswordSource::Terminal}, "battery staple"), ExitCode::Usage);
    QCOMPARE(bench.error, u"gatehouse: There is no terminal to ask at. Use --password-stdin or --generate-password.\n"_s);
}

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
    QVERIFY2(QRegularExpression(row.arg(u"abcdef…"_s, ada, u"good"_s)).match(bench.lines().at(1)).hasMatch(), qPrintable(bench.out));
    QVERIFY2(QRegularExpression(row.arg(u"0ldt0k…"_s, bob, u"expired"_s)).match(bench.lines().at(2)).hasMatch(), qPrintable(bench.out));
    QVERIFY(!bench.out.contains(u"short"_s));
    QVERIFY(!bench.out.contains(u"abcdefG"_s));

    QCOMPARE(bench.run(TokenListCommand{u"ada@example.org"_s, true}), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 1);
    QCOMPARE(bench.json().value(u"token"_s), u"abcdef…"_s);
    // printf %s abcdefGHIJKLMNOPQRSTUVWXYZ0123456789-_abcde | sha256sum
    QCOMPARE(bench.json().value(u"fingerprint"_s),
             QString::fromLatin1(QCryptographicHash::hash(goodToken, QCryptographicHash::Sha256).toHex().left(12)));
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
    QCOMPARE(storage.tokens().list({})->constFirst().token, oldToken);

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
    QCOMPARE(bench.run(TokenPurgeCommand()), ExitCode::Ok); // only JWTs are configured: who knows how long these were to live
    QVERIFY(bench.out.startsWith(u"Nothing to remove"_s));
    bench.configuration.backends.first().strategy = BackendSettings::Strategy::Database;
    QCOMPARE(bench.run(TokenPurgeCommand()), ExitCode::Ok);
    QCOMPARE(bench.out, u"Removed 1 expired token.\n"_s);
    Storage storage(bench.configuration);
    QCOMPARE(storage.tokens().list({})->constFirst().token, goodToken);
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
    QCOMPARE(bench.lines().at(1), u"%1  %2  google  google-4711  ada@work.example.org"_s.arg(account.id.toString(), ada));
    QVERIFY(!bench.out.contains(u"secret"_s));
    QCOMPARE(bench.run(OAuthListCommand{ada, true}), ExitCode::Ok);
    QCOMPARE(bench.json(), QJsonObject({{u"id"_s, account.id.toString()}, {u"user_id"_s, ada}, {u"oauth_name"_s, u"google"_s},
                                        {u"account_id"_s, u"google-4711"_s}, {u"account_email"_s, u"ada@work.example.org"_s},
                                        {u"expires_at"_s, 1893456000}}));
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
    QCOMPARE(bench.run(OAuthUnlinkCommand{u"bob@example.org"_s, ofAnother ? account : u"google"_s, true}), ExitCode::DataError);
    QVERIFY2(bench.error.contains(sentence), qPrintable(bench.error));
    QCOMPARE(bench.run(OAuthListCommand()), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 2);
}

// ---- the database

void TestCommands::migrate()
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

void TestCommands::migrateDryRunWritesNothing()
{
    CommandBench bench;
    QCOMPARE(bench.run(MigrateCommand{true}), ExitCode::Ok);
    QCOMPARE(bench.lines().constFirst(), u"`gatehouse migrate` would change %1:"_s.arg(bench.configuration.database.path));
    QCOMPARE(bench.lines().at(1), u"  make the file %1"_s.arg(bench.configuration.database.path));
    QVERIFY(bench.lines().contains(u"  make the table user"_s));
    QVERIFY(!QFile::exists(bench.configuration.database.path));

    QFile file(bench.configuration.database.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(bench.run(MigrateCommand{true}), ExitCode::Ok);
    QCOMPARE(file.size(), 0);
}

void TestCommands::noDatabase_data()
{
    QTest::addColumn<int>("index");
    const char *names[] = {"user list", "user show", "user update", "user delete", "user set-password", "token list",
                           "token revoke", "token purge", "oauth list", "oauth unlink"};
    for (int i = 0; i < 10; ++i)
        QTest::newRow(names[i]) << i;
}

void TestCommands::noDatabase()
{
    QFETCH(int, index);
    const QString ada = u"ada@example.org"_s;
    const QList<Command> commands{UserListCommand(), UserShowCommand{ada, false}, UserUpdateCommand{.user = ada, .isActive = true},
                                  UserDeleteCommand{ada, true}, UserSetPasswordCommand{ada, PasswordSource::Generated},
                                  TokenListCommand(), TokenRevokeCommand{ada}, TokenPurgeCommand(), OAuthListCommand(),
                                  OAuthUnlinkCommand{ada, u"1"_s, true}};
    CommandBench bench;
    QCOMPARE(bench.run(commands.at(index)), ExitCode::Unavailable);
    QVERIFY2(bench.error.startsWith(u"gatehouse: There is no database %1; `gatehouse migrate` makes one"_s
                                        .arg(bench.configuration.database.path)),
             qPrintable(bench.error));
    QCOMPARE(bench.error.count(u'\n'), 1);
    QVERIFY(!QFile::exists(bench.configuration.database.path));
    QVERIFY(!QFile::exists(signingKeyPath(bench.configuration.database)));
}

void TestCommands::databaseWithoutTables()
{
    CommandBench bench;
    executeSql(bench, u"CREATE TABLE something (id INTEGER)"_s);
    for (const Command &command : QList<Command>{UserListCommand(), TokenListCommand(), OAuthListCommand(), UserShowCommand{u"a@b.example"_s, false}}) {
        QCOMPARE(bench.run(command), ExitCode::Unavailable);
        QVERIFY2(bench.error.contains(u"run `gatehouse migrate`"_s), qPrintable(bench.error));
        QCOMPARE(bench.error.count(u'\n'), 1);
    }
}

void TestCommands::newerDatabase()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    executeSql(bench, u"INSERT INTO gatehouse_schema VALUES (99, '2030-01-01')"_s);
    for (const Command &command : QList<Command>{UserListCommand(), createCommand(u"bob@example.org"_s), MigrateCommand{true}, MigrateCommand{false}}) {
        QCOMPARE(bench.run(command, "correct horse"), ExitCode::DataError);
        QCOMPARE(bench.error, u"gatehouse: The database has schema version 99, this program knows 1: use the newer program.\n"_s);
    }
}

void TestCommands::brokenDatabase()
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

void TestCommands::unsupportedDatabaseIsNeverReplaced()
{
    CommandBench bench;
    bench.configuration.database.kind = DatabaseSettings::Kind::PostgreSql;
    for (const Command &command : QList<Command>{MigrateCommand{false}, createCommand(u"ada@example.org"_s), UserListCommand()}) {
        QCOMPARE(bench.run(command, "correct horse"), ExitCode::Configuration);
        QVERIFY(bench.error.startsWith(u"database.url: "_s));
        QVERIFY(!QFile::exists(bench.configuration.database.path));
    }
}

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

// ---- check-config

void TestCommands::checkConfigGood()
{
    CommandBench bench;
    bench.configuration.file = u"my.toml"_s;
    bench.configuration.mail.smtpPassword = Auth::Secret("mail-secret");
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Ok);
    QCOMPARE(bench.error, QString());
    QCOMPARE(bench.lines().constFirst(), u"my.toml is fine. In effect:"_s);
    QVERIFY(bench.lines().contains(u"  listens at     http://127.0.0.1:8000, one worker a core"_s));
    QVERIFY(bench.lines().contains(u"  backend jwt    bearer, JWT HS256, tokens live 3600 seconds, /auth/jwt/login"_s));
    QVERIFY(bench.out.contains(u"users.db.key (made at the first start)"_s));
    QVERIFY(!QFile::exists(bench.configuration.database.path));
    QVERIFY(!QFile::exists(signingKeyPath(bench.configuration.database)));

    bench.configuration.secrets.key = Auth::Secret("0123456789abcdef0123456789abcdef");
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Ok);
    QVERIFY(!bench.out.contains(u"0123456789abcdef"_s) && !bench.out.contains(u"mail-secret"_s));
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
    bench.configuration.mail.transport = MailSettings::Transport::Smtp;
    bench.configuration.redis.host = u"127.0.0.1"_s;
    QCOMPARE(bench.run(CheckConfigCommand()), ExitCode::Configuration);
    QCOMPARE(bench.error.count(u'\n'), 2);
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
    QCOMPARE(sentenceOf(detailed), exitCode == 69 || exitCode == 70 ? u"Said so (the driver's words)."_s : u"Said so."_s);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
