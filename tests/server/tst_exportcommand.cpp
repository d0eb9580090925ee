// SPDX-License-Identifier: MIT
#include "importbench.h"

#include <QJsonArray>

using namespace ImportBench;

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportReadsBack_data();
    void exportReadsBack();
    void exportedFileIsPrivate();
    void exportWithoutPasswords();
    void exportForSpreadsheetsHasNoFormulas_data();
    void exportForSpreadsheetsHasNoFormulas();
};

void TestExportCommand::exportReadsBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a table") << u"export.csv"_s;
    QTest::newRow("JSON lines") << u"export.jsonl"_s;
}

void TestExportCommand::exportReadsBack()
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

void TestExportCommand::exportedFileIsPrivate()
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

void TestExportCommand::exportWithoutPasswords()
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

void TestExportCommand::exportForSpreadsheetsHasNoFormulas_data()
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

void TestExportCommand::exportForSpreadsheetsHasNoFormulas()
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

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
