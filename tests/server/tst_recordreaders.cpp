// SPDX-License-Identifier: MIT
#include "transfer/csvreader.h"
#include "transfer/jsonlinesreader.h"

#include <QBuffer>
#include <QTest>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

//! Gives a few bytes at a time, as a pipe may.
class SlowBuffer : public QBuffer
{
public:
    using QBuffer::QBuffer;
    qint64 portion = 1;

protected:
    qint64 readData(char *data, qint64 size) override { return QBuffer::readData(data, std::min(size, portion)); }
};

//! A record as a line of text: `2: a|<null>|c`, or `2! problem`.
QString written(const Record &record)
{
    if (!record.problem.isEmpty())
        return u"%1! %2"_s.arg(record.line).arg(record.problem);
    QStringList values;
    for (const auto &[name, value] : record.values)
        values << (value.isString() ? value.toString() : u'<' + QString::fromUtf8(value.toJson()) + u'>');
    return u"%1: %2"_s.arg(record.line).arg(values.join(u'|'));
}

QStringList allRecords(RecordReader &reader)
{
    QStringList lines;
    while (const auto record = reader.next())
        lines << written(*record);
    return lines;
}

template<typename Reader>
QStringList readAll(const QByteArray &text, qint64 portion)
{
    SlowBuffer buffer;
    buffer.setData(text);
    buffer.portion = portion;
    buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    Reader reader(buffer);
    if (const auto begun = reader.begin(); !begun)
        return {begun.error().reason};
    return allRecords(reader);
}

} // namespace

class TestRecordReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_data();
    void csv();
    void csvHeader_data();
    void csvHeader();
    void jsonLines_data();
    void jsonLines();
    void tooLong_data();
    void tooLong();
    void goesOnBehindAnyRecord();
    void cells_data();
    void cells();
};

void TestRecordReaders::csv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &records) {
        QTest::newRow(name) << QByteArray("a,b,c\n" + text) << records;
    };
    row("nothing", "", {});
    row("a row", "1,2,3\n", {u"2: 1|2|3"_s});
    row("no line break at the end", "1,2,3", {u"2: 1|2|3"_s});
    row("carriage returns", "1,2,3\r\n4,5,6\r\n", {u"2: 1|2|3"_s, u"3: 4|5|6"_s});
    row("a carriage return at the end of the file", "1,2,3\r", {u"2: 1|2|3"_s});
    row("blank lines count", "\n\r\n1,2,3\n\n4,5,6\n\n", {u"4: 1|2|3"_s, u"6: 4|5|6"_s});
    row("nothing in a cell", "1,,3\n,,\n", {u"2: 1|<null>|3"_s, u"3: <null>|<null>|<null>"_s});
    row("an empty text", "1,\"\",3\n", {u"2: 1||3"_s});
    row("blanks stay", " 1 , 2,3 \n", {u"2:  1 | 2|3 "_s});
    row("a comma in marks", "\"1,1\",2,3\n", {u"2: 1,1|2|3"_s});
    row("marks in marks", "\"say \"\"hi\"\"\",\"\"\"\",3\n", {u"2: say \"hi\"|\"|3"_s});
    row("a line break in marks", "1,\"two\nlines\",3\n4,5,6\n", {u"2: 1|two\nlines|3"_s, u"4: 4|5|6"_s});
    row("a carriage return in marks", "1,\"two\r\nlines\",3\r\n4,5,6\r\n", {u"2: 1|two\r\nlines|3"_s, u"4: 4|5|6"_s});
    row("marks around the last cell of the file", "1,2,\"3\"", {u"2: 1|2|3"_s});
    row("marks and a carriage return at the end of the file", "1,2,\"3\"\r", {u"2: 1|2|3"_s});
    row("umlauts", "\xc3\xa4,\xf0\x9f\x98\x80,3\n", {u"2: ä|😀|3"_s});
    row("no UTF-8", "1,\xff,3\n4,5,6\n", {u"2! is not valid UTF-8"_s, u"3: 4|5|6"_s});
    row("half a character in marks", "1,\"\xc3\",3\n", {u"2! is not valid UTF-8"_s});
    row("too few cells", "1,2\n4,5,6\n", {u"2! has 2 cells where the first line names 3"_s, u"3: 4|5|6"_s});
    row("too many cells", "1,2,3,4\n", {u"2! has 4 cells where the first line names 3"_s});
    const QString stray = u" has a quotation mark in the wrong place"_s;
    row("a mark inside a cell", "1,5\" pipe,3\n4,5,6\n", {u"2!"_s + stray, u"3: 4|5|6"_s});
    row("text behind marks", "1,\"2\"x,3\n4,5,6\n", {u"2!"_s + stray, u"3: 4|5|6"_s});
    row("a mark that is never closed costs one line", "1,\"2,3\n4,5,6\n7,8,9\n",
        {u"2! has a quotation mark that is never closed"_s, u"3: 4|5|6"_s, u"4: 7|8|9"_s});
}

void TestRecordReaders::csv()
{
    QFETCH(const QByteArray, text);
    for (const qint64 portion : {1, 2, 3, 7, 1 << 20})
        QTEST(readAll<CsvReader>(text, portion), "records");
    QTEST(readAll<CsvReader>("\xef\xbb\xbf" + text, 1), "records");
}

void TestRecordReaders::csvHeader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("columns");
    QTest::newRow("names") << QByteArray("id,email\r\n1,2") << u"id|email"_s;
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbfid,email") << u"id|email"_s;
    QTest::newRow("marks and blanks") << QByteArray("\"id\", email \n") << u"id|email"_s;
    QTest::newRow("nothing") << QByteArray()
                             << u"The file is empty: its first line must name the columns, such as "
                                "email,hashed_password."_s;
    QTest::newRow("a byte order mark and nothing") << QByteArray("\xef\xbb\xbf")
                                                   << u"The file is empty: its first line "
                                                      "must name the columns, such as email,hashed_password."_s;
    QTest::newRow("a column without a name")
            << QByteArray("id,,email\n") << u"The first line must name every column; one has no name."_s;
    QTest::newRow("a name twice") << QByteArray("id,email,id\n") << u"The first line names the column id twice."_s;
    QTest::newRow("no table") << QByteArray("\xff\xfe\n")
                              << u"The first line, which names the columns, is not valid UTF-8."_s;
}

void TestRecordReaders::csvHeader()
{
    QFETCH(const QByteArray, text);
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    const auto begun = reader.begin();
    QTEST(begun ? reader.columns().join(u'|') : begun.error().reason, "columns");
}

void TestRecordReaders::jsonLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &records) {
        QTest::newRow(name) << text << records;
    };
    row("nothing", "", {});
    row("objects", "{\"a\":\"1\",\"b\":2}\n{\"a\":null}\n", {u"1: 1|<2>"_s, u"2: <null>"_s});
    row("no line break at the end", "{\"a\":true}", {u"1: <true>"_s});
    row("blank lines and carriage returns", "\r\n{\"a\":\"1\"}\r\n\n{\"a\":\"2\"}\r\n", {u"2: 1"_s, u"4: 2"_s});
    row("a line break in a text", "{\"a\":\"1\\n2\"}\n", {u"1: 1\n2"_s});
    row("no JSON", "{\"a\":}\n{\"a\":\"2\"}\n", {u"1! is no JSON: Expecting value at character 6"_s, u"2: 2"_s});
    row("no object", "[1]\n", {u"1! is no JSON object"_s});
    row("no UTF-8", "{\"a\":\"\xff\"}\n{\"a\":\"2\"}\n", {u"1! is not valid UTF-8"_s, u"2: 2"_s});
    row("too deep", "{\"a\":[[[[[1]]]]]}\n", {u"1! is nested too deeply"_s});
}

void TestRecordReaders::jsonLines()
{
    QFETCH(const QByteArray, text);
    for (const qint64 portion : {1, 5, 1 << 20})
        QTEST(readAll<JsonLinesReader>(text, portion), "records");
    QTEST(readAll<JsonLinesReader>("\xef\xbb\xbf" + text, 1), "records");
}

void TestRecordReaders::tooLong_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a long line") << QByteArray(3 * 1024 * 1024, 'x');
    QTest::newRow("a long line of commas") << QByteArray(3 * 1024 * 1024, ',');
    QTest::newRow("a mark that many lines do not close") << "\"" + QByteArray(10, 'x');
}

void TestRecordReaders::tooLong()
{
    QFETCH(const QByteArray, line);
    const int count = 400'000;
    QByteArray text = "a\n" + line + '\n';
    for (int i = 0; i < count; ++i)
        text += "row\n";
    const QStringList records = readAll<CsvReader>(text, 1 << 20);
    QCOMPARE(records.size(), count + 1);
    QCOMPARE(records.constFirst(), u"2! is longer than a mebibyte, or a quotation mark is never closed"_s);
    QCOMPARE(records.at(1), u"3: row"_s);
    QCOMPARE(records.constLast(), u"%1: row"_s.arg(count + 2));
    // At the end of a file nothing follows that could be read.
    QCOMPARE(readAll<JsonLinesReader>(QByteArray(3 * 1024 * 1024, ' '), 1 << 20).size(), 1);
}

void TestRecordReaders::goesOnBehindAnyRecord()
{
    const QByteArray text = "\xef\xbb\xbf"
                            "a,b\r\n1,\"x\ny\"\r\n\r\nbad\r\n2,\"\"\"\"\r\n3,4";
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QVERIFY(reader.begin());
    QList<Record> records;
    while (const auto record = reader.next())
        records << *record;
    QCOMPARE(records.size(), 4);
    QCOMPARE(records.constLast().end, text.size());
    QCOMPARE(records.constLast().linesRead, 7);
    for (qsizetype i = 0; i < records.size(); ++i) {
        QBuffer again;
        again.setData(text);
        again.open(QIODevice::ReadOnly);
        CsvReader second(again);
        QVERIFY(second.begin());
        QVERIFY(second.goOn(records[i].end, records[i].linesRead));
        QStringList rest;
        for (qsizetype j = i + 1; j < records.size(); ++j)
            rest << written(records[j]);
        QCOMPARE(allRecords(second), rest);
    }
}

void TestRecordReaders::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("a word") << u"ada"_s << QByteArray("ada");
    QTest::newRow("an empty text is not nothing") << u""_s << QByteArray("\"\"");
    QTest::newRow("a comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("marks") << u"\"a\""_s << QByteArray("\"\"\"a\"\"\"");
    QTest::newRow("a line break") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("a blank at the end") << u"a "_s << QByteArray("\"a \"");
}

void TestRecordReaders::cells()
{
    QFETCH(const QString, text);
    QTEST(csvCell(text), "cell");
    QCOMPARE(readAll<CsvReader>("a,b\n" + csvCell(text) + ",x\n", 1), QStringList(u"2: %1|x"_s.arg(text)));
}

QTEST_GUILESS_MAIN(TestRecordReaders)
#include "tst_recordreaders.moc"
