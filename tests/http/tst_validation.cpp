// SPDX-License-Identifier: MIT
#include "http/body/validation_p.h"

#include <QTest>

using namespace Auth;
using namespace Auth::Internal;
using namespace Qt::StringLiterals;
using Kind = BodyModel::Kind;
using Presence = BodyModel::Presence;

namespace {

class ContentType final : public RequestHeaders
{
public:
    explicit ContentType(QByteArray type) : m_type(std::move(type)) {}
    [[nodiscard]] QByteArray header(QByteArrayView name) const override
    {
        return name == "Content-Type" ? m_type : QByteArray();
    }

private:
    const QByteArray m_type;
};

// The checked values, "name=value" with | between them; or the status and the body of the refusal.
QString outcome(const BodyModel &model, const QByteArray &body, const QByteArray &type = "application/json")
{
    const auto read = readJsonBody(ContentType(type), body);
    const auto values = read ? model.read(*read) : tl::unexpected(read.error());
    if (!values)
        return QString::number(values.error().status) + u' ' + QString::fromUtf8(values.error().body);
    QStringList shown;
    for (auto value = values->begin(); value != values->end(); ++value)
        shown += value.key() + u'=' + (value->isNull() ? u"null"_s : value->toString());
    return shown.join(u'|');
}

QString refused(const QByteArray &complaints)
{
    return u"422 {\"detail\":["_s + QString::fromUtf8(complaints) + u"]}"_s;
}

// One complaint about the field v of a model.
QString refusedField(const QByteArray &type, const QByteArray &msg, const QByteArray &input, const QByteArray &ctx = {})
{
    return refused(R"({"type":")" + type + R"(","loc":["body","v"],"msg":")" + msg + R"(","input":)" + input +
                   (ctx.isEmpty() ? QByteArray() : R"(,"ctx":)" + ctx) + '}');
}

BodyModel modelOf(Kind kind, Presence presence = Presence::Required, BodyModel::Form form = BodyModel::Form::Object)
{
    BodyModel model(form);
    model.add(u"v"_s, kind, presence);
    return model;
}

BodyModel modelOf(const UserField &field)
{
    BodyModel model(BodyModel::Form::Object);
    model.add(field, field.required ? Presence::Required : Presence::Optional);
    return model;
}

QByteArray withValue(const QByteArray &value)
{
    return R"({"v":)" + value + '}';
}

} // namespace

// What is expected here was recorded from FastAPI 0.115 over pydantic 2.10.6, on Python 3.13.
class TestValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBooleans_data();
    void readsBooleans();
    void refusesBooleans_data();
    void refusesBooleans();
    void readsTexts_data();
    void readsTexts();
    void readsEmails();
    void readsOwnFields_data();
    void readsOwnFields();
    void tellsJsonByItsType_data();
    void tellsJsonByItsType();
    void answersBodiesThatAreNoObject_data();
    void answersBodiesThatAreNoObject();
    void answersBrokenJson_data();
    void answersBrokenJson();
    void tellsNullFromMissing();
    void givesAllComplaintsInTheOrderOfTheModel();
    void echoesNumbersAsTheyWere();
};

void TestValidation::readsBooleans_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("expected");
    for (const char *text :
         {"true", "1", "1.0", "1e0", "10e-1", "\"1\"", "\"t\"", "\"TRUE\"", "\"Yes\"", "\"y\"", "\"oN\""})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text : {"false", "0", "-0", "0.0", "-0.0", "0e9", "1e-400", "\"0\"", "\"f\"", "\"False\"",
                             "\"no\"", "\"N\"", "\"off\""})
        QTest::newRow(text) << QByteArray(text) << false;
}

void TestValidation::readsBooleans()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, expected);
    QCOMPARE(outcome(modelOf(Kind::Boolean), withValue(value)), expected ? u"v=true"_s : u"v=false"_s);
}

void TestValidation::refusesBooleans_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isWhole"); // then it is a value that means nothing, else a type that is wrong
    for (const char *text : {"2", "-1", "2.0", "1e3", "1e18", "9223372036854775807", "-9223372036854775808", "\"\"",
                             "\"2\"", "\"1.0\"", "\" true\"", "\"null\"", "\"ye\u017f\"", "\"n\u043e\"", "\"\u212a\""})
        QTest::newRow(text) << QByteArray(text) << true;
    for (const char *text :
         {"0.5", "1e19", "-9223372036854775808.0", "9223372036854775808", "1e308", "5e-324", "[]", "{}", "[1]"})
        QTest::newRow(text) << QByteArray(text) << false;
    QTest::newRow("an integer of 401 digits") << '1' + QByteArray(400, '0') << false;
}

void TestValidation::refusesBooleans()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isWhole);
    QCOMPARE(outcome(modelOf(Kind::Boolean), withValue(value)),
             isWhole ? refusedField("bool_parsing", "Input should be a valid boolean, unable to interpret input", value)
                     : refusedField("bool_type", "Input should be a valid boolean", value));
}

void TestValidation::readsTexts_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto noText = [](const QByteArray &value) {
        return refusedField("string_type", "Input should be a valid string", value);
    };
    QTest::newRow("a text") << QByteArray(R"("a\u00e9\ud83d\ude00")") << u"v=aé😀"_s;
    QTest::newRow("an empty text") << QByteArray(R"("")") << u"v="_s;
    QTest::newRow("a byte order mark is a character") << QByteArray("\"\xef\xbb\xbf!\"") << u"v=\uFEFF!"_s;
    QTest::newRow("a number") << QByteArray("1") << noText("1");
    QTest::newRow("a boolean") << QByteArray("true") << noText("true");
    QTest::newRow("null") << QByteArray("null") << noText("null");
    QTest::newRow("a list") << QByteArray(R"(["a"])") << noText(R"(["a"])");
    const QByteArray noUnicode = "Input should be a valid string, unable to parse raw data as a unicode string";
    QTest::newRow("half a pair") << QByteArray(R"("\ud83d")") << refusedField("string_unicode", noUnicode, R"("?")");
}

void TestValidation::readsTexts()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, expected);
    QCOMPARE(outcome(modelOf(Kind::Text), withValue(value)), expected);
}

void TestValidation::readsEmails()
{
    const BodyModel model = modelOf(Kind::Email);
    const QByteArray reason = "The part after the @-sign is not valid. It should have a period.";
    QCOMPARE(outcome(model, withValue(R"(" Ada <ada@B\u00dcCHER.example> ")")), u"v=ada@bücher.example"_s);
    QCOMPARE(outcome(model, withValue("7")), refusedField("string_type", "Input should be a valid string", "7"));
    QCOMPARE(outcome(model, withValue(R"("a@b")")),
             refusedField("value_error", "value is not a valid email address: " + reason, R"("a@b")",
                          R"({"reason":")" + reason + R"("})"));
}

void TestValidation::readsOwnFields_data()
{
    QTest::addColumn<UserField::Type>("type");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    using Type = UserField::Type;
    const auto row = [](Type type, const QByteArray &value, const QString &expected) {
        QTest::addRow("%d %s", int(type), value.left(40).constData()) << type << value << expected;
    };
    const QByteArray huge = '1' + QByteArray(400, '0');
    const QByteArray tooLarge = "Unable to parse input string as an integer, exceeded maximum size";
    const QByteArray noInteger = "Input should be a valid integer, unable to parse string as an integer";
    const QByteArray noNumber = "Input should be a valid number";
    row(Type::Integer, "7", u"v=7"_s);
    row(Type::Integer, "1e3", u"v=1000"_s);
    row(Type::Integer, "true", u"v=1"_s);
    row(Type::Integer, R"(" -7 ")", u"v=-7"_s);
    row(Type::Integer, "-9223372036854775808", u"v=-9223372036854775808"_s);
    row(Type::Integer, R"("1.00")", u"v=1"_s);
    row(Type::Integer, R"("+1.")", u"v=1"_s);
    row(Type::Integer, R"("-1_000_0")", u"v=-10000"_s);
    for (const char *text : {R"("1__0")", R"("_1")", R"("1_")", R"(".0")", R"("1.0_0")", R"("")", R"("1.01")"})
        row(Type::Integer, text, refusedField("int_parsing", noInteger, text));
    row(Type::Integer, "1.5",
        refusedField("int_from_float", "Input should be a valid integer, got a number with a fractional part", "1.5"));
    row(Type::Integer, "1e19", refusedField("int_parsing_size", tooLarge, "1e19"));
    row(Type::Integer, huge, refusedField("int_parsing_size", tooLarge, huge));
    row(Type::Integer, R"("1.5")", refusedField("int_parsing", noInteger, R"("1.5")"));
    row(Type::Integer, "[]", refusedField("int_type", "Input should be a valid integer", "[]"));
    row(Type::Real, "7", u"v=7"_s);
    row(Type::Real, "-1.5e3", u"v=-1500"_s);
    row(Type::Real, "1e-400", u"v=0"_s);
    row(Type::Real, R"("1.5")", u"v=1.5"_s);
    row(Type::Real, R"("1_000.5")", u"v=1000.5"_s);
    row(Type::Real, huge, refusedField("float_type", noNumber, huge));
    row(Type::Real, "{}", refusedField("float_type", noNumber, "{}"));
    row(Type::Real, R"("x")",
        refusedField("float_parsing", "Input should be a valid number, unable to parse string as a number", R"("x")"));
    row(Type::Boolean, R"("off")", u"v=false"_s);
    row(Type::String, R"("\ud83d\ude00\ud83d\ude00")", u"v=😀😀"_s);
    row(Type::String, R"("abc")",
        refusedField("string_too_long", "String should have at most 2 characters", R"("abc")", R"({"max_length":2})"));
    row(Type::String, "null", u"v=null"_s);
}

void TestValidation::readsOwnFields()
{
    QFETCH(const UserField::Type, type);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, expected);
    QCOMPARE(outcome(modelOf(UserField{.name = u"v"_s, .type = type, .length = 2}), withValue(value)), expected);
}

void TestValidation::tellsJsonByItsType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isJson");
    for (const char *type : {"", "application/json", "Application/JSON; charset=latin-1", "application/vnd.api+json",
                             "application/+json", "application/json ;a=b"})
        QTest::addRow("'%s'", type) << QByteArray(type) << true;
    for (const char *type :
         {"text/json", "text/plain", "application/jsonx", "application/", "json", "application/x/json",
          "application/json, text/plain", "\"application/json\"", "application/x-www-form-urlencoded"})
        QTest::addRow("'%s'", type) << QByteArray(type) << false;
}

void TestValidation::tellsJsonByItsType()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, isJson);
    const QString noObject = refused(R"({"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid )"
                                     R"(dictionary or object to extract fields from","input":"{\"v\":\"x\"}"})");
    QCOMPARE(outcome(modelOf(Kind::Text), R"({"v":"x"})", type), isJson ? u"v=x"_s : noObject);
}

void TestValidation::answersBodiesThatAreNoObject_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("asObject");
    const QByteArray json = "application/json";
    const QString missing = refused(R"({"type":"missing","loc":["body"],"msg":"Field required","input":null})");
    const auto noObject = [](const QByteArray &input) {
        return refused(R"({"type":"model_attributes_type","loc":["body"],"msg":"Input should be a valid dictionary or )"
                       R"(object to extract fields from","input":)" +
                       input + '}');
    };
    QTest::newRow("nothing") << json << QByteArray() << missing;
    QTest::newRow("null") << json << QByteArray("null") << missing;
    QTest::newRow("a list") << json << QByteArray(R"([{"v":"x"}])") << noObject(R"([{"v":"x"}])");
    QTest::newRow("a text") << json << QByteArray(R"("v")") << noObject(R"("v")");
    QTest::newRow("a number") << json << QByteArray("1.50") << noObject("1.50");
    QTest::newRow("another type") << QByteArray("text/plain") << QByteArray("v=\xc3\xa9\n") << noObject("\"v=é\\n\"");
    QTest::newRow("another type and a byte order mark")
            << QByteArray("text/plain") << QByteArray("\xef\xbb\xbf{}") << noObject("\"\xef\xbb\xbf{}\"");
    QTest::newRow("another type and no UTF-8")
            << QByteArray("text/plain") << QByteArray("\xff") << noObject("\"\xef\xbf\xbd\"");
}

void TestValidation::answersBodiesThatAreNoObject()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, asObject);
    QCOMPARE(outcome(modelOf(Kind::Text), body, type), asObject);
    QCOMPARE(outcome(modelOf(Kind::Text, Presence::Required, BodyModel::Form::Embedded), body, type),
             refusedField("missing", "Field required", "null"));
}

void TestValidation::answersBrokenJson_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto broken = [](int position, const QByteArray &error) {
        return refused(R"({"type":"json_invalid","loc":["body",)" + QByteArray::number(position) +
                       R"(],"msg":"JSON decode error","input":{},"ctx":{"error":")" + error + R"("}})");
    };
    const QString unreadable = u"400 {\"detail\":\"There was an error parsing the body\"}"_s;
    QTest::newRow("a word") << QByteArray("x") << broken(0, "Expecting value");
    QTest::newRow("a comma too many") << QByteArray(R"({"v":"é",})")
                                      << broken(8, "Illegal trailing comma before end of object");
    QTest::newRow("no UTF-8") << QByteArray("{\"v\":\"\xff\"}") << unreadable;
    QTest::newRow("a number of 5000 digits") << withValue(QByteArray(5000, '1')) << unreadable;
    QTest::newRow("a hundred thousand brackets") << QByteArray(100'000, '[') << unreadable;
}

void TestValidation::answersBrokenJson()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, expected);
    QCOMPARE(outcome(modelOf(Kind::Text), body), expected);
    QCOMPARE(outcome(modelOf(Kind::Text, Presence::Required, BodyModel::Form::Embedded), body), expected);
}

void TestValidation::tellsNullFromMissing()
{
    const BodyModel required = modelOf(Kind::Text);
    QCOMPARE(outcome(required, R"({"V":1})"), refusedField("missing", "Field required", R"({"V":1})"));
    const BodyModel optional = modelOf(Kind::Text, Presence::Optional);
    QCOMPARE(outcome(optional, "{}"), QString());
    QCOMPARE(outcome(optional, withValue("null")), QString());
    const BodyModel embedded = modelOf(Kind::Text, Presence::Required, BodyModel::Form::Embedded);
    QCOMPARE(outcome(embedded, R"({"V":1})"), refusedField("missing", "Field required", "null"));
    QCOMPARE(outcome(embedded, withValue("null")), refusedField("missing", "Field required", "null"));
}

void TestValidation::givesAllComplaintsInTheOrderOfTheModel()
{
    BodyModel model(BodyModel::Form::Object);
    model.add(u"a"_s, Kind::Text, Presence::Required)
            .add(u"b"_s, Kind::Boolean, Presence::Optional)
            .add(u"c"_s, Kind::Text, Presence::Required);
    QCOMPARE(outcome(model, R"({"c":[],"d":0,"b":"x"})"),
             refused(R"({"type":"missing","loc":["body","a"],"msg":"Field required","input":{"c":[],"d":0,"b":"x"}},)"
                     R"({"type":"bool_parsing","loc":["body","b"],"msg":"Input should be a valid boolean, unable to )"
                     R"(interpret input","input":"x"},)"
                     R"({"type":"string_type","loc":["body","c"],"msg":"Input should be a valid string","input":[]})"));
    QCOMPARE(outcome(model, R"({"a":"1","c":"2","d":"not asked for"})"), u"a=1|c=2"_s);
}

void TestValidation::echoesNumbersAsTheyWere()
{
    const QByteArray numbers = "[123456789012345678901234567890,0.30000000000000004,1.50,-0]";
    QCOMPARE(outcome(modelOf(Kind::Text), withValue(numbers)),
             refusedField("string_type", "Input should be a valid string", numbers));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
