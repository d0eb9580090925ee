// SPDX-License-Identifier: MIT
#include "importbench.h"

using namespace ImportBench;

class TestExportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportReadsBack_data();
    void exportReadsBack();
    void exportedFileIsPrivate();
    void exportWithoutPasswords();
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

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
