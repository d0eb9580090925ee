// SPDX-License-Identifier: MIT
#include "commandbench.h"

#include "domain.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Format = ImportCommand::Format;
using OnConflict = ImportCommand::OnConflict;

namespace {

// The password of both is "correct horse"; they cost next to nothing.
const QByteArray djangoHash = "pbkdf2_sha256$1000$q9mZ1n4dC7eT2wXkLr5uVb$+c611VZNVn0EcM17BP8AGt1O/VCIWuuie1O9o42fh48=";
const QByteArray bcryptHash = "$2b$04$1B31GTHcfcuaJ92vhhSdhOTdvstyPENQpSoMvWDU9NqgY/U2ICBN.";

ImportCommand importing(const CommandBench &bench, const QString &name = u"users.csv"_s)
{
    ImportCommand command;
    command.file = bench.path(name);
    command.format = name.endsWith(u"l"_s) ? Format::JsonLines : Format::Csv;
    return command;
}

void write(const CommandBench &bench, const QByteArray &text, const QString &name = u"users.csv"_s)
{
    QFile file(bench.path(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(text), text.size());
}

QByteArray contents(const CommandBench &bench, const QString &name)
{
    QFile file(bench.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Auth::User userOf(const CommandBench &bench, const QString &email)
{
    Storage storage(bench.configuration);
    return storage.users().getByEmail(email).value_or(Auth::User());
}

qint64 userCount(const CommandBench &bench)
{
    Storage storage(bench.configuration);
    return storage.users().count({}, Auth::CountPrecision::Exact)->value;
}

} // namespace

class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table();
    void jsonLines();
    void passwordsWork();
    void withoutAPassword();
    void refusesTheFile_data();
    void refusesTheFile();
    void rejectsLines_data();
    void rejectsLines();
    void reportOfRejectedLines();
    void fewRejectedLinesOnTheTerminal();
    void onConflict_data();
    void onConflict();
    void updateTouchesOnlyWhatTheFileSays();
    void updateThatCannotBe();
    void batchesAreCommittedOneByOne();
    void resumesBehindTheLastBatch();
    void brokenOffImportIsNotBegunAgain();
    void finishedImportDoesNothing();
    void dryRunChangesNothing();
    void ownFields();
    void integerIds();
    void columnsOfOtherNames();
    void exportReadsBack_data();
    void exportReadsBack();
    void exportedFileIsPrivate();
    void exportWithoutPasswords();
    void exportForSpreadsheetsHasNoFormulas_data();
    void exportForSpreadsheetsHasNoFormulas();
};

void TestImportCommand::table()
{
    CommandBench bench;
    write(bench, "email,hashed_password,is_active,is_superuser,is_verified,id\r\n"
                 "Ada@Example.ORG," +
                         djangoHash +
                         ",no,1,TRUE,0A4CD1A2-5b7a-4f0e-9d52-6f0f5d0b8c11\r\n"
                         "\"bob@example.org\",,,,,\r\n");
    QCOMPARE(bench.run(importing(bench)), ExitCode::Ok);
    QCOMPARE(bench.out, u"2 users imported.\n"_s);
    const Auth::User ada = userOf(bench, u"ada@example.org"_s);
    QCOMPARE(ada.email, u"Ada@example.org"_s); // as a registration would have it
    QCOMPARE(ada.id.toString(), u"0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11"_s);
    QCOMPARE(ada.hashedPassword, QString::fromLatin1(djangoHash));
    QVERIFY(!ada.isActive && ada.isSuperuser && ada.isVerified);
    const Auth::User bob = userOf(bench, u"bob@example.org"_s);
    QVERIFY(!bob.id.isNull() && bob.isActive && !bob.isSuperuser && !bob.isVerified);
}

void TestImportCommand::jsonLines()
{
    CommandBench bench;
    write(bench,
          "{\"email\": \"ada@example.org\", \"hashed_password\": \"" + bcryptHash +
                  "\", \"is_verified\": true, \"is_active\": 0}\n"
                  "{\"email\": \"bob@example.org\", \"hashed_password\": null, \"id\": null}\n",
          u"users.jsonl"_s);
    QCOMPARE(bench.run(importing(bench, u"users.jsonl"_s)), ExitCode::Ok);
    const Auth::User ada = userOf(bench, u"ada@example.org"_s);
    QCOMPARE(ada.hashedPassword, QString::fromLatin1(bcryptHash));
    QVERIFY(!ada.isActive && ada.isVerified && !ada.isSuperuser);
    QVERIFY(userOf(bench, u"bob@example.org"_s).isActive);
}

void TestImportCommand::passwordsWork()
{
    CommandBench bench;
    write(bench, "email,hashed_password\nada@example.org," + djangoHash + "\nbob@example.org," + bcryptHash + "\n");
    QCOMPARE(bench.run(importing(bench)), ExitCode::Ok);
    const auto domain = Domain::create(bench.configuration);
    QVERIFY(domain);
    for (const QString &email : {u"ada@example.org"_s, u"bob@example.org"_s}) {
        QVERIFY(!(*domain)->manager().authenticate(email, Auth::Secret("wrong horse")));
        QVERIFY((*domain)->manager().authenticate(email, Auth::Secret("correct horse")));
        QVERIFY(userOf(bench, email).hashedPassword.startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s)); // replaced
        QVERIFY((*domain)->manager().authenticate(email, Auth::Secret("correct horse")));
    }
}

void TestImportCommand::withoutAPassword()
{
    CommandBench bench;
    write(bench, "email,hashed_password\nada@example.org,\nbob@example.org,!Yw7 of Django\n");
    QCOMPARE(bench.run(importing(bench)), ExitCode::Ok);
    const auto domain = Domain::create(bench.configuration);
    for (const QString &email : {u"ada@example.org"_s, u"bob@example.org"_s}) {
        QVERIFY(userOf(bench, email).hashedPassword.startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s));
        for (const QByteArray &guess : {QByteArray(), QByteArray("!"), QByteArray("!Yw7 of Django")})
            QVERIFY(!(*domain)->manager().authenticate(email, Auth::Secret(guess)));
    }
}

void TestImportCommand::refusesTheFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QByteArray() << u"its first line must name the columns"_s;
    QTest::newRow("no address") << QByteArray("id,is_active\n") << u"names no column email."_s;
    QTest::newRow("an unknown column") << QByteArray("email,date_joined\n")
                                       << u"There is no column date_joined; it "
                                          "must be id, email"_s;
    QTest::newRow("a plain password") << QByteArray("email,password\nada@example.org,hunter2\n")
                                      << u"takes no plain passwords from a file"_s;
    QTest::newRow("semicolons") << QByteArray("email;is_active\n") << u"There is no column"_s;
}

void TestImportCommand::refusesTheFile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, sentence);
    CommandBench bench;
    write(bench, text);
    QCOMPARE(bench.run(importing(bench)), ExitCode::DataError);
    QVERIFY2(bench.error.contains(sentence), qPrintable(bench.error));
    QVERIFY(!bench.error.contains(u"hunter2"_s));
    QCOMPARE(userCount(bench), 0);
    QCOMPARE(bench.run(importing(bench, u"missing.csv"_s)), ExitCode::NoPermission);
    QVERIFY2(bench.error.contains(u"missing.csv cannot be read: No such file"_s), qPrintable(bench.error));
}

void TestImportCommand::rejectsLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &line, const QString &reason) {
        QTest::newRow(name) << line << reason;
    };
    row("no JSON", "email", u"The line is no JSON: Expecting value at character 1."_s);
    row("no address", "{\"is_active\":true}", u"There is no email."_s);
    row("an empty address", "{\"email\":\"\"}", u"An email address must have an @-sign."_s);
    row("an address that is a number", "{\"email\":1}", u"email must be a text."_s);
    row("an address on localhost", "{\"email\":\"a@localhost\"}",
        u"The part after the @-sign is not valid. It should have "
        "a period."_s);
    row("a plain password", "{\"email\":\"a@example.org\",\"hashed_password\":\"hunter2\"}",
        u"hashed_password is no hash"_s);
    row("a plain password in a column of its own", "{\"email\":\"a@example.org\",\"password\":\"hunter2\"}",
        u"takes no plain passwords from a file"_s);
    row("MD5", "{\"email\":\"a@example.org\",\"hashed_password\":\"md5$salt$6f1ed002ab5595859014ebf0951522d9\"}",
        u"hashed_password is no hash"_s);
    row("a hash that costs too much",
        "{\"email\":\"a@example.org\",\"hashed_password\":"
        "\"$argon2id$v=19$m=4294967295,t=3,p=4$UU6T5rtzOcfZYKqLTssxrQ$YXR+pusEUNpd16SFfsH5flQsu8XKXzMByRryhjfmKIY\"}",
        u"costs too much"_s);
    row("no UUID", "{\"email\":\"a@example.org\",\"id\":\"1\"}", u"The id is no UUID."_s);
    row("a flag in words", "{\"email\":\"a@example.org\",\"is_active\":\"yes\"}",
        u"is_active must be true or false."_s);
    row("a flag that is a list", "{\"email\":\"a@example.org\",\"is_verified\":[true]}",
        u"is_verified must be true or false."_s);
    row("an unknown column", "{\"email\":\"a@example.org\",\"date_joined\":\"\"}", u"There is no column date_joined"_s);
    row("the same column twice", "{\"email\":\"a@example.org\",\"email\":\"b@example.org\"}", u"The line is no JSON"_s);
    row("a NUL in the hash", "{\"email\":\"a@example.org\",\"hashed_password\":\"a\\u0000b\"}", u"U+0000"_s);
}

void TestImportCommand::rejectsLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, reason);
    CommandBench bench;
    write(bench, "{\"email\":\"first@example.org\"}\n" + line + "\n{\"email\":\"last@example.org\"}\n",
          u"users.jsonl"_s);
    QCOMPARE(bench.run(importing(bench, u"users.jsonl"_s)), ExitCode::DataError);
    QCOMPARE(bench.out, u"2 users imported, 1 rejected.\n"_s);
    QVERIFY2(bench.error.contains(u"line 2: "_s) && bench.error.contains(reason), qPrintable(bench.error));
    QVERIFY(!bench.error.contains(u"hunter2"_s));
    QCOMPARE(userCount(bench), 2);
}

void TestImportCommand::reportOfRejectedLines()
{
    CommandBench bench;
    bench.addUser(u"taken@example.org"_s);
    write(bench, "email,is_active\nada@example.org,true\nnobody,true\n\"taken@example.org\",\n"
                 "\"a \"\"quoted\"\" one@example.org\",true\nshort\nbob@example.org,perhaps\n");
    ImportCommand command = importing(bench);
    command.rejects = bench.path(u"rejected.csv"_s);
    command.batch = 2;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.out, u"1 user imported, 5 rejected.\n"_s);
    QVERIFY2(bench.error.contains(u"5 lines were rejected"_s) && bench.error.contains(u"rejected.csv says why"_s),
             qPrintable(bench.error));
    const QByteArray report = contents(bench, u"rejected.csv"_s);
    const QByteArrayList lines = report.split('\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], QByteArray("line,email,reason"));
    QCOMPARE(lines[1], QByteArray("3,,An email address must have an @-sign."));
    QCOMPARE(lines[2], QByteArray("4,taken@example.org,This address is taken."));
    QVERIFY2(lines[3].startsWith("5,,"), lines[3].constData());
    QCOMPARE(lines[4], QByteArray("6,,The line has 1 cells where the first line names 2."));
    QCOMPARE(lines[5], QByteArray("7,bob@example.org,is_active must be true or false."));
    QCOMPARE(QFile::permissions(command.rejects) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
}

void TestImportCommand::fewRejectedLinesOnTheTerminal()
{
    CommandBench bench;
    QByteArray text = "email\n";
    for (int i = 0; i < 200; ++i)
        text += "nobody\n";
    write(bench, text);
    QCOMPARE(bench.run(importing(bench)), ExitCode::DataError);
    QCOMPARE(bench.error.count(u"line "_s), 10);
    QVERIFY(bench.error.contains(u"200 lines were rejected; --rejects FILE keeps them all"_s));
}

void TestImportCommand::onConflict_data()
{
    QTest::addColumn<OnConflict>("onConflict");
    QTest::addColumn<QString>("out");
    QTest::addColumn<bool>("isActive");
    QTest::newRow("fail") << OnConflict::Fail << u"1 user imported, 2 rejected.\n"_s << true;
    QTest::newRow("skip") << OnConflict::Skip << u"1 user imported, 2 skipped.\n"_s << true;
    QTest::newRow("update") << OnConflict::Update << u"1 user imported, 1 changed, 1 skipped.\n"_s << false;
}

void TestImportCommand::onConflict()
{
    QFETCH(const OnConflict, onConflict);
    QFETCH(const bool, isActive);
    CommandBench bench;
    const QString id = bench.addUser(u"Ada@example.org"_s);
    write(bench, "email,is_active\nAda@example.org,no\nnew@example.org,yes\nnew@example.org,yes\n");
    ImportCommand command = importing(bench);
    command.onConflict = onConflict;
    QCOMPARE(bench.run(command), onConflict == OnConflict::Fail ? ExitCode::DataError : ExitCode::Ok);
    QTEST(bench.out, "out");
    const Auth::User ada = userOf(bench, u"ada@example.org"_s);
    QCOMPARE(ada.id.toString(), id);
    QCOMPARE(ada.isActive, isActive);
    QCOMPARE(userCount(bench), 2);
}

void TestImportCommand::updateTouchesOnlyWhatTheFileSays()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    const QString id = bench.addUser(u"ada@example.org"_s, true);
    const Auth::User before = userOf(bench, u"ada@example.org"_s);
    write(bench, "id,email,first_name\n" + id.toLatin1() + ",countess@example.org,Ada\n");
    ImportCommand command = importing(bench);
    command.onConflict = OnConflict::Update;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    Auth::User expected = before;
    expected.email = u"countess@example.org"_s;
    expected.fields[u"first_name"_s] = u"Ada"_s;
    QCOMPARE(userOf(bench, u"countess@example.org"_s), expected);
}

void TestImportCommand::updateThatCannotBe()
{
    CommandBench bench;
    const QByteArray ada = bench.addUser(u"ada@example.org"_s).toLatin1();
    bench.addUser(u"bob@example.org"_s);
    // The first would give Ada the address of Bob; the second names Bob's address with another id.
    write(bench, "id,email\n" + ada +
                         ",bob@example.org\n0a4cd1a2-5b7a-4f0e-9d52-6f0f5d0b8c11,Bob@example.org\n"
                         ",eve@example.org\n,zoe@example.org\n");
    ImportCommand command = importing(bench);
    command.onConflict = OnConflict::Update;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.out, u"2 users imported, 2 rejected.\n"_s);
    QVERIFY2(bench.error.contains(u"line 2: This address is taken."_s), qPrintable(bench.error));
    QVERIFY2(bench.error.contains(u"line 3: This address belongs to the user"_s), qPrintable(bench.error));
    QCOMPARE(userCount(bench), 4);
}

void TestImportCommand::batchesAreCommittedOneByOne()
{
    CommandBench bench;
    QCOMPARE(bench.run(MigrateCommand()), ExitCode::Ok);
    // The database itself breaks off at the fifth row.
    executeSql(bench, u"CREATE TRIGGER full BEFORE INSERT ON user WHEN NEW.email = 'user4@example.org' "
                      "BEGIN SELECT RAISE(ABORT, 'as the test wants it'); END"_s);
    QByteArray text = "email\n";
    for (int i = 0; i < 10; ++i)
        text += "user" + QByteArray::number(i) + "@example.org\n";
    write(bench, text);
    ImportCommand command = importing(bench);
    command.batch = 3;
    // A refused value is that row's fault: it alone is left out.
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.out, u"9 users imported, 1 rejected.\n"_s);
    QVERIFY2(bench.error.contains(u"line 6: The database refuses a value."_s), qPrintable(bench.error));
    QCOMPARE(userCount(bench), 9);
}

void TestImportCommand::resumesBehindTheLastBatch()
{
    CommandBench bench;
    QCOMPARE(bench.run(MigrateCommand()), ExitCode::Ok);
    write(bench, "email\nuser0@example.org\nnobody\nuser2@example.org\nnobody else\nuser4@example.org\n");
    ImportCommand command = importing(bench);
    command.batch = 2;
    command.rejects = bench.path(u"rejected.csv"_s);
    // No row to note the progress in: the second batch cannot be committed.
    executeSql(bench, u"CREATE TRIGGER broken BEFORE INSERT ON gatehouse_imports WHEN NEW.lines_read > 4 "
                      "BEGIN SELECT abs(-9223372036854775807 - (NEW.lines_read > 0)); END"_s);
    const ExitCode broken = bench.run(command);
    QVERIFY2(broken != ExitCode::Ok && broken != ExitCode::DataError, qPrintable(bench.error));
    QVERIFY2(bench.error.contains(u"Committed up to line 3: 1 user imported, 1 rejected."_s), qPrintable(bench.error));
    QCOMPARE(userCount(bench), 1);
    executeSql(bench, u"DROP TRIGGER broken"_s);
    command.resume = true;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.out, u"3 users imported, 2 rejected.\n"_s);
    QCOMPARE(userCount(bench), 3);
    QCOMPARE(contents(bench, u"rejected.csv"_s),
             QByteArray("line,email,reason\n3,,An email address must have an @-sign.\n"
                        "5,,An email address must have an @-sign.\n"));
}

void TestImportCommand::brokenOffImportIsNotBegunAgain()
{
    CommandBench bench;
    write(bench, "email\nada@example.org\n");
    QCOMPARE(bench.run(importing(bench)), ExitCode::Ok);
    executeSql(bench, u"UPDATE gatehouse_imports SET finished_at = 0"_s);
    QCOMPARE(bench.run(importing(bench)), ExitCode::DataError);
    QVERIFY2(bench.error.contains(u"broken off behind line 2. --resume goes on there"_s), qPrintable(bench.error));
    ImportCommand command = importing(bench);
    command.restart = true;
    command.onConflict = OnConflict::Skip;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.out, u"0 users imported, 1 skipped.\n"_s);
    // Another file has nothing to resume.
    write(bench, "email\nada@example.org\nbob@example.org\n");
    command.restart = false;
    command.resume = true;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QVERIFY2(bench.error.contains(u"A file that was changed is another one."_s), qPrintable(bench.error));
}

void TestImportCommand::finishedImportDoesNothing()
{
    CommandBench bench;
    write(bench, "email\nada@example.org\nnobody\n");
    QCOMPARE(bench.run(importing(bench)), ExitCode::DataError);
    ImportCommand command = importing(bench);
    command.resume = true;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.out, u"1 user imported, 1 rejected.\n"_s);
    QVERIFY2(bench.error.contains(u"imported to its end before"_s), qPrintable(bench.error));
}

void TestImportCommand::dryRunChangesNothing()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    write(bench, "email\nada@example.org\nbob@example.org\nnobody\n");
    ImportCommand command = importing(bench);
    command.dryRun = true;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.out, u"1 user would be imported, 2 rejected.\n"_s);
    QCOMPARE(userCount(bench), 1);
    command.dryRun = false;
    command.onConflict = OnConflict::Skip;
    QCOMPARE(bench.run(command), ExitCode::DataError); // nothing was noted
    QCOMPARE(bench.out, u"1 user imported, 1 skipped, 1 rejected.\n"_s);
}

void TestImportCommand::ownFields()
{
    CommandBench bench;
    bench.configuration.user.fields = exampleFields();
    bench.configuration.user.fields[0].required = true;
    write(bench, "email,first_name,age,height,wants_mail,unknown\n"
                 "ada@example.org,Ada,36,1.62,yes,x\n"
                 "bob@example.org,\"\",,,,\n"
                 "eve@example.org,,1,1,no,\n"
                 "old@example.org,Old,many,1,no,\n"
                 "zoe@example.org,a name too long,1,1,no,\n");
    ImportCommand command = importing(bench);
    command.ignoreUnknown = true;
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QCOMPARE(bench.out, u"2 users imported, 3 rejected.\n"_s);
    QVERIFY2(bench.error.contains(u"line 4: The field first_name must be given."_s), qPrintable(bench.error));
    QVERIFY2(bench.error.contains(u"line 5: The field age must be an integer"_s), qPrintable(bench.error));
    QVERIFY2(bench.error.contains(u"line 6: The field first_name must have at most 10 characters."_s),
             qPrintable(bench.error));
    const QVariantMap ada = userOf(bench, u"ada@example.org"_s).fields;
    QCOMPARE(ada,
             (QVariantMap{{u"first_name"_s, u"Ada"_s}, {u"age"_s, 36}, {u"height"_s, 1.62}, {u"wants_mail"_s, true}}));
    const QVariantMap bob = userOf(bench, u"bob@example.org"_s).fields;
    QCOMPARE(bob.value(u"first_name"_s), QVariant(u""_s));
    QVERIFY(bob.value(u"age"_s).isNull() && bob.value(u"wants_mail"_s).isNull());
}

void TestImportCommand::integerIds()
{
    CommandBench bench;
    bench.configuration.user.id = UserSettings::Id::Integer;
    write(bench,
          "{\"id\": 41, \"email\": \"ada@example.org\"}\n{\"id\": \"7\", \"email\": \"bob@example.org\"}\n"
          "{\"email\": \"eve@example.org\"}\n{\"id\": 1.5, \"email\": \"zoe@example.org\"}\n",
          u"users.jsonl"_s);
    QCOMPARE(bench.run(importing(bench, u"users.jsonl"_s)), ExitCode::DataError);
    QCOMPARE(bench.out, u"3 users imported, 1 rejected.\n"_s);
    QCOMPARE(userOf(bench, u"ada@example.org"_s).id.toString(), u"41"_s);
    QCOMPARE(userOf(bench, u"bob@example.org"_s).id.toString(), u"7"_s);
    QVERIFY(!userOf(bench, u"eve@example.org"_s).id.isNull());
}

void TestImportCommand::columnsOfOtherNames()
{
    CommandBench bench;
    write(bench, "login,on,password\nada@example.org,0,secret\n");
    ImportCommand command = importing(bench);
    command.columns = {{u"login"_s, u"email"_s}, {u"on"_s, u"is_active"_s}, {u"password"_s, QString()}};
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QVERIFY(!userOf(bench, u"ada@example.org"_s).isActive);
    command.restart = true;
    command.columns.insert(u"on"_s, u"email"_s);
    QCOMPARE(bench.run(command), ExitCode::DataError);
    QVERIFY2(bench.error.contains(u"Two columns of the file are to be the same one."_s), qPrintable(bench.error));
}

void TestImportCommand::exportReadsBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a table") << u"export.csv"_s;
    QTest::newRow("JSON lines") << u"export.jsonl"_s;
}

void TestImportCommand::exportReadsBack()
{
    QFETCH(const QString, file);
    CommandBench from;
    from.configuration.user.fields = exampleFields();
    QByteArray text;
    for (int i = 0; i < 1500; ++i) // more than a page
        text += "{\"email\":\"user" + QByteArray::number(i) + "@example.org\",\"first_name\":null}\n";
    text += "{\"email\":\"ada@example.org\",\"first_name\":\"a,\\\"b\\\"\\r\\n\\u001bc\",\"age\":-1,\"height\":0.1,"
            "\"wants_mail\":false,\"is_superuser\":true}\n"
            "{\"email\":\"b\xc3\xb6"
            "b@example.org\",\"first_name\":\"\",\"is_active\":false}\n";
    write(from, text, u"users.jsonl"_s);
    QCOMPARE(from.run(importing(from, u"users.jsonl"_s)), ExitCode::Ok);
    ExportCommand exporting;
    exporting.output = from.path(file);
    exporting.format = file.endsWith(u"l"_s) ? Format::JsonLines : Format::Csv;
    QCOMPARE(from.run(exporting), ExitCode::Ok);
    QVERIFY2(from.error.contains(u"Wrote 1502 users"_s), qPrintable(from.error));

    CommandBench to;
    to.configuration.user.fields = exampleFields();
    ImportCommand command = importing(to, file);
    command.file = from.path(file);
    QCOMPARE(to.run(command), ExitCode::Ok);
    QCOMPARE(to.out, u"1502 users imported.\n"_s);
    for (const QString &email : {u"ada@example.org"_s, u"böb@example.org"_s, u"user1499@example.org"_s}) {
        QVERIFY(!userOf(from, email).id.isNull());
        QCOMPARE(userOf(to, email), userOf(from, email));
    }
    // Standard output has the same.
    exporting.output.clear();
    QCOMPARE(from.run(exporting), ExitCode::Ok);
    QCOMPARE(from.out.toUtf8(), contents(from, file));
}

void TestImportCommand::exportedFileIsPrivate()
{
    CommandBench bench;
    bench.addUser(u"ada@example.org"_s);
    const QString path = bench.path(u"export.csv"_s);
    write(bench, "older", u"export.csv"_s);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    ExportCommand command;
    command.output = path;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QVERIFY(contents(bench, u"export.csv"_s).startsWith("id,email,hashed_password,is_active"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    command.output = bench.path(u"no/such/folder.csv"_s);
    QCOMPARE(bench.run(command), ExitCode::NoPermission);
}

void TestImportCommand::exportWithoutPasswords()
{
    CommandBench bench;
    const QString id = bench.addUser(u"ada@example.org"_s);
    ExportCommand command;
    command.withoutPasswords = true;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QCOMPARE(bench.out,
             u"id,email,is_active,is_superuser,is_verified\n%1,ada@example.org,true,false,false\n"_s.arg(id));
    command.format = Format::JsonLines;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QVERIFY(!bench.out.contains(u"argon2"_s));
    QCOMPARE(bench.json().value(u"email"_s), u"ada@example.org"_s);
}

void TestImportCommand::exportForSpreadsheetsHasNoFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a word") << u"Ada"_s << u"Ada"_s;
    QTest::newRow("a sign within a word") << u"ada-augusta+byron=x@y"_s << u"ada-augusta+byron=x@y"_s;
    QTest::newRow("a formula") << u"=HYPERLINK(C2)"_s << u"'=HYPERLINK(C2)"_s;
    QTest::newRow("a formula with marks") << u"=A(\"x\",1)"_s << u"\"'=A(\"\"x\"\",1)\""_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a wide equals sign") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("behind a tab") << u"\t=1"_s << u"'\t'=1"_s;
    QTest::newRow("behind a line break") << u"a\r\n=1"_s << u"\"a\r\n'=1\""_s;
    QTest::newRow("behind a semicolon") << u"a;=1"_s << u"a;'=1"_s;
}

void TestImportCommand::exportForSpreadsheetsHasNoFormulas()
{
    QFETCH(const QString, text);
    CommandBench bench;
    bench.configuration.user.fields = {{.name = u"nickname"_s}};
    write(bench,
          "{\"email\":\"ada@example.org\",\"nickname\":" +
                  QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1) + "}\n",
          u"users.jsonl"_s);
    QCOMPARE(bench.run(importing(bench, u"users.jsonl"_s)), ExitCode::Ok);
    ExportCommand command;
    command.withoutPasswords = true;
    command.forSpreadsheets = true;
    QCOMPARE(bench.run(command), ExitCode::Ok);
    const QString id = userOf(bench, u"ada@example.org"_s).id.toString();
    const QString line =
            u"id,email,is_active,is_superuser,is_verified,nickname\n%1,ada@example.org,true,false,false,"_s;
    QFETCH(const QString, cell);
    QCOMPARE(bench.out, line.arg(id) + cell + u'\n');
    command.forSpreadsheets = false; // an import gets what the user wrote
    QCOMPARE(bench.run(command), ExitCode::Ok);
    QVERIFY(!bench.out.contains(u'\''));
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
