// SPDX-License-Identifier: MIT
#include "core/json_p.h"

#include <QTest>

using namespace Auth::Internal;

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void stopsAtTheDepthLimit();
    void lastDuplicateWinsAtTheFirstPlace();
    void refusesDuplicatesWhenAsked();
    void tellsIntegersFromOtherNumbers();
    void manyByteOrderMarksAreNotDeep();
    void manyKeysAreNotQuadratic();
};

void TestJson::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("an empty object") << QByteArray("{}") << QByteArray("{}");
    QTest::newRow("blanks everywhere") << QByteArray(" { \"a\" : [ 1 , 2 ] }\n") << QByteArray("{\"a\":[1,2]}");
    QTest::newRow("a number keeps its text") << QByteArray("[1,1.0,1.50,-0,1E5,123456789012345678901234567890]")
                                             << QByteArray("[1,1.0,1.50,-0,1E5,123456789012345678901234567890]");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t\u00e9\ud83d\ude42")")
                             << QByteArray("\"\\\"\\\\/\\b\\f\\n\\r\\t\xc3\xa9\xf0\x9f\x99\x82\"");
    QTest::newRow("other controls are escaped again")
            << QByteArray(R"("\u0000\u001f\u007f")") << QByteArray("\"\\u0000\\u001f\x7f\"");
    QTest::newRow("literals") << QByteArray("[null,true,false]") << QByteArray("[null,true,false]");
    QTest::newRow("less than a double holds") << QByteArray("[1e-400,1e-99999999999999999999,0.00001e310]")
                                              << QByteArray("[1e-400,1e-99999999999999999999,0.00001e310]");
    QTest::newRow("a byte order mark inside is a character")
            << QByteArray("[\"\xef\xbb\xbf\xef\xbb\xbfx\"]") << QByteArray("[\"\xef\xbb\xbf\xef\xbb\xbfx\"]");
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf[]") << QByteArray("[]");
}

void TestJson::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, written);
    const auto value = parseJson(text);
    QVERIFY(value);
    QCOMPARE(value->toJson(), written);
}

// The places and texts are those that CPython 3.13's json.loads() reports.
void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const char *text, int position, const char *message) {
        QTest::newRow(name) << QByteArray(text) << position << QByteArray(message);
    };
    row("nothing", "", 0, "Expecting value");
    row("blanks only", "  ", 2, "Expecting value");
    row("an open brace", "{", 1, "Expecting property name enclosed in double quotes");
    row("an open bracket", "[", 1, "Expecting value");
    row("a word", "not json", 0, "Expecting value");
    row("a part of a word", "nul", 0, "Expecting value");
    row("single quotes", "{'a': 1}", 1, "Expecting property name enclosed in double quotes");
    row("a comma before the closing brace", "{\"a\": 1, }", 7, "Illegal trailing comma before end of object");
    row("a comma before the closing bracket", "[1,]", 2, "Illegal trailing comma before end of array");
    row("no value", "{\"a\": }", 6, "Expecting value");
    row("no colon", "{\"a\" 1}", 5, "Expecting ':' delimiter");
    row("no comma", "[1 2]", 3, "Expecting ',' delimiter");
    row("two values", "1 2", 2, "Extra data");
    row("a leading zero", "01", 1, "Extra data");
    row("no digit after the point", "1.", 1, "Extra data");
    row("a lone minus", "-", 0, "Expecting value");
    row("a text that does not end", "[\"abc", 1, "Unterminated string starting at");
    row("a control character", "\"a\nb\"", 2, "Invalid control character at");
    row("an unknown escape", "\"a\\x\"", 2, "Invalid \\escape");
    row("a short unicode escape", "\"\\u12\"", 2, "Invalid \\uXXXX escape");
    row("places count characters, not bytes", "[\"\xc3\xa9\xf0\x9f\x99\x82\" x]", 6, "Expecting ',' delimiter");
    row("not a number", "[NaN]", 1, "Expecting value");
    row("infinity", "[-Infinity]", 1, "Expecting value");
    row("more than a double holds", "[1e400]", 1, "Out of range number");
    row("more than a double holds, with a zero in front", "[-0.1e4000]", 1, "Out of range number");
    row("an exponent beyond any integer", "[1e99999999999999999999]", 1, "Out of range number");
}

void TestJson::refuses()
{
    QFETCH(const QByteArray, text);
    const auto value = parseJson(text);
    QVERIFY(!value);
    QCOMPARE(value.error().kind, JsonError::Kind::Syntax);
    QTEST(value.error().message, "message");
    QTEST(int(value.error().position), "position");
}

void TestJson::stopsAtTheDepthLimit()
{
    const auto nested = [](int levels) {
        return QByteArray(levels, '[') + QByteArray(levels, ']');
    };
    QVERIFY(parseJson(nested(1000)));
    const auto tooDeep = parseJson(nested(1001));
    QVERIFY(!tooDeep);
    QCOMPARE(tooDeep.error().kind, JsonError::Kind::TooDeep);
    QCOMPARE(parseJson(QByteArray(1'000'000, '[')).error().kind, JsonError::Kind::TooDeep);
    QCOMPARE(parseJson(QByteArray("{\"a\":").repeated(100'000)).error().kind, JsonError::Kind::TooDeep);
    QCOMPARE(parseJson(QByteArray(5000, '9')).error().kind, JsonError::Kind::TooDeep);
    QCOMPARE(parseJson("\"\xff\"").error().kind, JsonError::Kind::Encoding);
}

void TestJson::lastDuplicateWinsAtTheFirstPlace()
{
    QCOMPARE(parseJson(R"({"a":1,"b":2,"a":3})")->toJson(), QByteArray(R"({"a":3,"b":2})"));
}

void TestJson::refusesDuplicatesWhenAsked()
{
    const JsonOptions strict{.refuseDuplicateKeys = true};
    QVERIFY(!parseJson(R"({"a":1,"b":2,"a":3})", strict));
    QVERIFY(!parseJson(R"({"x":{"a":1,"\u0061":3}})", strict));
    QVERIFY(parseJson(R"({"a":1,"A":3})", strict));
}

void TestJson::tellsIntegersFromOtherNumbers()
{
    QCOMPARE(parseJson("9223372036854775807")->toInteger(), std::optional(std::numeric_limits<qint64>::max()));
    QVERIFY(!parseJson("9223372036854775808")->toInteger());
    QVERIFY(!parseJson("1.0")->isInteger());
    QVERIFY(!parseJson("1e3")->toInteger());
    QCOMPARE(parseJson("1.5")->toDouble(), 1.5);
}

void TestJson::manyByteOrderMarksAreNotDeep()
{
    const QByteArray text = '"' + QByteArray("\xef\xbb\xbf").repeated(350'000) + '"';
    const auto value = parseJson(text);
    QVERIFY(value);
    QCOMPARE(value->toJson(), text);
}

void TestJson::manyKeysAreNotQuadratic()
{
    QByteArray text = "{";
    for (int i = 0; i < 100'000; ++i)
        text += '"' + QByteArray::number(i) + "\":0,";
    text += "\"end\":0}";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(parseJson(text));
    QVERIFY2(timer.elapsed() < 5000, "a body of many keys takes more than linear time");
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
