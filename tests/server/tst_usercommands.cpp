// SPDX-License-Identifier: MIT
#include "commandbench.h"
#include "terminalsession.h"

#include "crypto/passwordhasher.h"
#include "signingkey.h"

#include <QRegularExpression>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

bool isPassword(const QByteArray &password, const Auth::User &user)
{
    const auto hasher = Auth::PasswordHasher::create();
    return hasher && hasher->verify(Auth::Secret(password), user.hashedPassword).matches;
}

} // namespace

class TestUserCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createOnAFreshMachine();
    void createGenerated();
    void createWithFields();
    void createRefused_data();
    void createRefused();
    void createRefusesBeforeMakingADatabase();
    void update();
    void updateRefused_data();
    void updateRefused();
    void updateTheLastSuperuser();
    void deleteConfirmed();
    void deleteNeedsATerminal();
    void deleteAsksAtTheTerminal_data();
    void deleteAsksAtTheTerminal();
    void createAsksAtTheTerminal();
    void setPassword();
    void setPasswordRevokesStoredTokens();
    void setPasswordRefused();
};

// ---- user create

void TestUserCommands::createOnAFreshMachine()
{
    CommandBench bench;
    UserCreateCommand command = createCommand(u"Ada <Ada@EXAMPLE.org>"_s);
    command.isSuperuser = true;
    QCOMPARE(bench.run(command, "correct horse\nsecond line"), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 1);
    QVERIFY(QRegularExpression(u"^[0-9a-f-]{36}$"_s).match(bench.lines().constFirst()).hasMatch());
    QCOMPARE(bench.error, u"Made or upgraded the tables in %1.\n"_s.arg(bench.configuration.database.path));
    QVERIFY(!QFile::exists(signingKeyPath(bench.configuration.database)));
    QCOMPARE(QFile::permissions(bench.configuration.database.path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    Storage storage(bench.configuration);
    const auto user = storage.users().getByEmail(u"Ada@example.org"_s);
    QVERIFY(user);
    QVERIFY(user->isSuperuser && user->isActive && !user->isVerified);
    QVERIFY(user->hashedPassword.startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s));
    QVERIFY(isPassword("correct horse", *user));

    QCOMPARE(bench.run(createCommand(u"bob@example.org"_s), "correct horse"), ExitCode::Ok);
    QCOMPARE(bench.error, QString()); // the tables are there now
}

void TestUserCommands::createGenerated()
{
    CommandBench bench;
    QCOMPARE(bench.run(createCommand(u"ada@example.org"_s, PasswordSource::Generated)), ExitCode::Ok);
    QCOMPARE(bench.lines().size(), 2);
    const QString password = bench.lines().at(1).section(u"password: "_s, 1);
    QCOMPARE(password.size(), 43);
    Storage storage(bench.configuration);
    const auto user = storage.users().getByEmail(u"ada@example.org"_s);
    QVERIFY(isPassword(password.toUtf8(), *user));

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

void TestUserCommands::createWithFields()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    UserCreateCommand command = createCommand(u"ada@example.org"_s);
    command.fields = {{u"first_name"_s, u"Ada=1"_s},
                      {u"age"_s, u"9007199254740993"_s},
                      {u"height"_s, u"1.7"_s},
                      {u"wants_mail"_s, u"yes"_s}};
    command.json = true;
    QCOMPARE(bench.run(command, "correct horse"), ExitCode::Ok);
    // As text, because a double would lose the last digit.
    QVERIFY2(bench.out.endsWith(
                     u",\"is_active\":true,\"is_superuser\":false,\"is_verified\":false,"
                     "\"first_name\":\"Ada=1\",\"age\":9007199254740993,\"height\":1.7,\"wants_mail\":true}\n"_s),
             qPrintable(bench.out));
}

void TestUserCommands::createRefused_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");

    const QByteArray good = "correct horse";
    QTest::newRow("no address") << u"ada"_s << good << QString() << QString() << u"must have an @-sign"_s;
    QTest::newRow("an address that is taken, in another case")
            << u"TAKEN@example.org"_s << good << QString() << QString() << u"exists already"_s;
    QTest::newRow("a short password") << u"ada@example.org"_s << QByteArray("short") << QString() << QString()
                                      << u"at least 8"_s;
    QTest::newRow("no password") << u"ada@example.org"_s << QByteArray() << QString() << QString() << u"at least 8"_s;
    QTest::newRow("a password in Latin-1")
            << u"ada@example.org"_s << QByteArray("pass w\xf6rd word") << QString() << QString() << u"UTF-8"_s;
    QTest::newRow("an endless password") << u"ada@example.org"_s << QByteArray(100'000, 'x') << QString() << QString()
                                         << u"too long"_s;
    QTest::newRow("an unknown field") << u"ada@example.org"_s << good << u"shoe_size"_s << u"1"_s
                                      << u"no field shoe_size; it must be first_name, age, height or wants_mail"_s;
    QTest::newRow("a text for a number") << u"ada@example.org"_s << good << u"age"_s << u"old"_s
                                         << u"age must be an integer"_s;
    QTest::newRow("a number beyond 64 bits")
            << u"ada@example.org"_s << good << u"age"_s << u"9223372036854775808"_s << u"age must be an integer"_s;
    QTest::newRow("no real number") << u"ada@example.org"_s << good << u"height"_s << u"1,7"_s
                                    << u"height must be a number"_s;
    QTest::newRow("an infinite number") << u"ada@example.org"_s << good << u"height"_s << u"inf"_s
                                        << u"height must be a number"_s;
    QTest::newRow("neither yes nor no") << u"ada@example.org"_s << good << u"wants_mail"_s << u"maybe"_s
                                        << u"wants_mail must be yes or no"_s;
    QTest::newRow("a text that is too long")
            << u"ada@example.org"_s << good << u"first_name"_s << u"Ada Augusta King"_s << u"at most 10"_s;
}

void TestUserCommands::createRefused()
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

void TestUserCommands::createRefusesBeforeMakingADatabase()
{
    CommandBench bench;
    bench.configuration.user.fields = {{.name = u"first_name"_s, .required = true}};
    QCOMPARE(bench.run(createCommand(u"ada@example.org"_s), "correct horse"), ExitCode::DataError);
    QCOMPARE(bench.error, u"gatehouse: The field first_name must be given: --field first_name=VALUE.\n"_s);
    QVERIFY(!QFile::exists(bench.configuration.database.path));
}

// ---- user update, delete, set-password

void TestUserCommands::update()
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
    QCOMPARE(bench.json(), QJsonObject({{u"id"_s, id},
                                        {u"email"_s, u"countess@example.org"_s},
                                        {u"is_active"_s, false},
                                        {u"is_superuser"_s, false},
                                        {u"is_verified"_s, false},
                                        {u"first_name"_s, u""_s},
                                        {u"age"_s, QJsonValue::Null},
                                        {u"height"_s, QJsonValue::Null},
                                        {u"wants_mail"_s, false}}));
}

void TestUserCommands::updateRefused_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no address") << u"@"_s << u"age"_s << u"before the @-sign"_s;
    QTest::newRow("somebody's address") << u"bob@example.org"_s << u"age"_s << u"exists already"_s;
    QTest::newRow("an unknown field") << u"new@example.org"_s << u"shoe"_s << u"no field shoe"_s;
}

void TestUserCommands::updateRefused()
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

void TestUserCommands::updateTheLastSuperuser()
{
    CommandBench bench;
    const QString ada = bench.addUser(u"ada@example.org"_s, true);
    const QString bob = bench.addUser(u"bob@example.org"_s, true);
    UserUpdateCommand retired; // cannot log in, so it does not count
    retired.user = bench.addUser(u"cleo@example.org"_s, true);
    retired.isActive = false;
    QCOMPARE(bench.run(retired), ExitCode::Ok);
    UserUpdateCommand command;
    command.user = ada;
    command.isSuperuser = false;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.error, QString());
    command.user = bob;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QVERIFY2(bench.error.startsWith(u"No active superuser is left"_s), qPrintable(bench.error));
}

void TestUserCommands::deleteConfirmed()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s, true);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    QCOMPARE(bench.run(UserDeleteCommand{u"ada@example.org"_s, true}), ExitCode::Ok);
    QCOMPARE(bench.out, u"Deleted ada@example.org (%1).\n"_s.arg(id));
    QVERIFY(bench.error.startsWith(u"No active superuser is left"_s));
    QCOMPARE(bench.run(UserDeleteCommand{u"ada@example.org"_s, true}), ExitCode::DataError);
}

void TestUserCommands::deleteNeedsATerminal()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    QCOMPARE(bench.run(UserDeleteCommand{u"ada@example.org"_s, false}, "yes\n"), ExitCode::Usage);
    QCOMPARE(bench.error, u"gatehouse: There is no terminal to ask at. Say --yes when it is meant.\n"_s);
    QCOMPARE(bench.run(UserShowCommand{u"ada@example.org"_s, false}), ExitCode::Ok);
}

void TestUserCommands::deleteAsksAtTheTerminal_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("exitCode");
    QTest::addColumn<qint64>("usersLeft");
    QTest::newRow("confirmed") << QByteArray("y\n") << QByteArray("0") << qint64(0);
    QTest::newRow("not confirmed") << QByteArray("\n") << QByteArray("77") << qint64(1);
}

void TestUserCommands::deleteAsksAtTheTerminal()
{
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, exitCode);
    QFETCH(qint64, usersLeft);
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s, true);
    TerminalSession session([&](Console &console) {
        return QByteArray::number(int(runCommand(UserDeleteCommand{id, false}, bench.configuration, console)));
    });
    QVERIFY(session.waitFor("This is the last active superuser. Delete ada@example.org (" + id.toLatin1() +
                            ") with all tokens and OAuth accounts? It cannot be undone. [y/N] "));
    session.type(keys);
    QCOMPARE(session.wait(), 0);
    QCOMPARE(session.answer(), exitCode);
    QCOMPARE(Storage(bench.configuration).users().count({}, Auth::CountPrecision::Exact)->value, usersLeft);
}

void TestUserCommands::createAsksAtTheTerminal()
{
    CommandBench bench;
    const auto create = [&bench](Console &console) {
        return QByteArray::number(int(runCommand(createCommand(u"ada@example.org"_s, PasswordSource::Terminal),
                                                 bench.configuration, console)));
    };
    TerminalSession session(create);
    QVERIFY(session.waitFor("New password for ada@example.org: "));
    session.type("correct horse\n");
    QVERIFY(session.waitFor("The same again: "));
    session.type("correct horse\n");
    QCOMPARE(session.wait(), 0);
    QCOMPARE(session.answer(), QByteArray("0"));
    QVERIFY(isPassword("correct horse", *Storage(bench.configuration).users().getByEmail(u"ada@example.org"_s)));

    TerminalSession again(create); // whose address is taken is not asked for a password
    QCOMPARE(again.wait(), 0);
    QCOMPARE(again.answer(), QByteArray("65"));
    QCOMPARE(again.screen(), QByteArray());
}

void TestUserCommands::setPassword()
{
    CommandBench bench;
    bench.configuration.password.revokeTokensOnReset = false;
    const QString id = bench.addUser(u"ada@example.org"_s);
    addToken(bench, goodToken, id, std::chrono::seconds(1));
    QCOMPARE(bench.run(UserSetPasswordCommand{id, PasswordSource::StandardInput}, "battery staple\r\n"), ExitCode::Ok);
    QCOMPARE(bench.out, u"The password of ada@example.org is changed.\n"_s);
    QCOMPARE(bench.error, QString());
    Storage storage(bench.configuration);
    QVERIFY(isPassword("battery staple", *storage.users().get(Auth::UserId(id))));
    QCOMPARE(storage.tokens().list(Auth::UserId(), 10)->size(), 1);
}

void TestUserCommands::setPasswordRevokesStoredTokens()
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

void TestUserCommands::setPasswordRefused()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s);
    QCOMPARE(bench.run(UserSetPasswordCommand{id, PasswordSource::StandardInput}, "short"), ExitCode::DataError);
    QCOMPARE(bench.error, u"gatehouse: Password should be at least 8 characters.\n"_s);
    QCOMPARE(bench.run(UserSetPasswordCommand{id, PasswordSource::Terminal}, "battery staple"), ExitCode::Usage);
    QCOMPARE(bench.error,
             u"gatehouse: There is no terminal to ask at. Use --password-stdin or --generate-password.\n"_s);
}

QTEST_GUILESS_MAIN(TestUserCommands)
#include "tst_usercommands.moc"
