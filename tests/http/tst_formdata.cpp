// SPDX-License-Identifier: MIT
#include "http/body/formdata_p.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Auth::Internal;
using namespace Qt::StringLiterals;

namespace {

const QStringList wantedNames{u"username"_s, u"password"_s, u"grant_type"_s, u"é"_s};

// The fields as text, "name=value" or "name:file of 3 octets", with | between them.
QString shown(const FormData &form)
{
    QStringList fields;
    for (const FormField &field : form.fields) {
        fields += field.isFile() ? u"%1:%2 of %3 octets"_s.arg(field.name, field.file->name).arg(field.file->size)
                                 : field.name + u'=' + field.value;
    }
    return fields.join(u'|');
}

QByteArray part(const QByteArray &options, const QByteArray &data)
{
    return "--B\r\nContent-Disposition: form-data; " + options + "\r\n\r\n" + data + "\r\n";
}

QByteArray username(const QByteArray &data)
{
    return part("name=\"username\"", data);
}

const QByteArray password = part("name=\"password\"", "secret");
const QByteArray end = "--B--\r\n";

} // namespace

// What is expected here was recorded from FastAPI 0.115, Starlette 0.46.1 and python-multipart 0.0.20 of Debian 13.
class TestFormData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFormsByTheirType_data();
    void tellsFormsByTheirType();
    void readsUrlEncodedBodies_data();
    void readsUrlEncodedBodies();
    void readsMultipartBodies_data();
    void readsMultipartBodies();
    void refusesMultipartBodies_data();
    void refusesMultipartBodies();
    void readsCharsets_data();
    void readsCharsets();
    void keepsLimits_data();
    void keepsLimits();
    void keepsLimitsOfUrlEncodedBodies_data();
    void keepsLimitsOfUrlEncodedBodies();
    void echoesAFileAsFastApiDoes();
    void keepsOnlyWhatIsWanted();
    void everyCutOfABodyIsHarmless();
    void hostileBodiesTakeNoTime_data();
    void hostileBodiesTakeNoTime();
};

void TestFormData::tellsFormsByTheirType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *type, const char *fields) {
        QTest::newRow(name) << QByteArray(type) << QString::fromLatin1(fields);
    };
    row("a form", "application/x-www-form-urlencoded", "username=ada");
    row("a form in capitals", "Application/X-WWW-Form-URLEncoded", "username=ada");
    row("a form in capitals with a parameter", "Application/X-WWW-Form-URLEncoded; charset=utf-8", "");
    row("a form with a parameter", "application/x-www-form-urlencoded; charset=latin-1", "username=ada");
    row("a form with blanks", " application/x-www-form-urlencoded\t;x", "username=ada");
    row("no type", "", "");
    row("text", "text/plain", "");
    row("JSON", "application/json", "");
    row("two types", "application/x-www-form-urlencoded, text/plain", "");
    row("another multipart type", "multipart/mixed; boundary=B", "");
}

void TestFormData::tellsFormsByTheirType()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QString, fields);
    const auto form = parseForm(type, "username=ada", wantedNames);
    QVERIFY(form);
    QCOMPARE(shown(*form), fields);
}

void TestFormData::readsUrlEncodedBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fields");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("two fields") << QByteArray("username=ada&password=x") << u"username=ada|password=x"_s;
    QTest::newRow("blank values are values") << QByteArray("username=&password&") << u"username=|password="_s;
    QTest::newRow("a name at the very end is dropped") << QByteArray("username=a&password") << u"username=a"_s;
    QTest::newRow("separators without fields")
            << QByteArray("&&username=a&&password=b&&") << u"username=a|password=b"_s;
    QTest::newRow("a semicolon separates") << QByteArray("username=a;password=b;;") << u"username=a|password=b"_s;
    QTest::newRow("a semicolon before an ampersand does not")
            << QByteArray("username=a;b&password=c;d") << u"username=a;b|password=c"_s;
    QTest::newRow("the value begins at the first equals sign") << QByteArray("username==a=b") << u"username==a=b"_s;
    QTest::newRow("the last of repeated fields")
            << QByteArray("username=a&password=b&username=") << u"username=|password=b"_s;
    QTest::newRow("escapes and blanks") << QByteArray("username=a+b%20c%2B%26%3d") << u"username=a b c+&="_s;
    QTest::newRow("escapes in names") << QByteArray("%75sername=a&%c3%A9=b") << u"username=a|é=b"_s;
    QTest::newRow("what is no escape stays")
            << QByteArray("username=%zz%4&password=%&grant_type=%2") << u"username=%zz%4|password=%|grant_type=%2"_s;
    QTest::newRow("escaped octets are UTF-8") << QByteArray("username=%F0%9F%98%80") << u"username=😀"_s;
    QTest::newRow("bare octets are Latin-1") << QByteArray("username=\xc3\xa9") << u"username=Ã©"_s;
    QTest::newRow("escaped and bare octets do not join") << QByteArray("username=%c3\xa9") << u"username=\uFFFD©"_s;
    QTest::newRow("a cut sequence is one mark") << QByteArray("username=%f0%9f%98x") << u"username=\uFFFDx"_s;
    QTest::newRow("an overlong form is two marks") << QByteArray("username=%c0%af") << u"username=\uFFFD\uFFFD"_s;
    QTest::newRow("an overlong form of three octets is three marks")
            << QByteArray("username=%e0%80%80") << u"username=\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("a surrogate is three marks") << QByteArray("username=%ed%a0%80") << u"username=\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("beyond Unicode are four marks")
            << QByteArray("username=%f4%90%80%80") << u"username=\uFFFD\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("a byte order mark stays") << QByteArray("username=%ef%bb%bfa") << u"username=\uFEFFa"_s;
    QTest::newRow("a NUL") << QByteArray("username=a%00b") << u"username=a\0b"_s;
}

void TestFormData::readsUrlEncodedBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, fields);
    const auto form = parseForm("application/x-www-form-urlencoded", body, wantedNames);
    QVERIFY(form);
    QCOMPARE(shown(*form), fields);
}

void TestFormData::readsMultipartBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fields");
    const QByteArray ada = username("ada");
    const QString both = u"username=ada|password=secret"_s;
    QTest::newRow("two fields") << ada + password + end << both;
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("only the last boundary") << end << QString();
    QTest::newRow("half a boundary") << QByteArray("--") << QString();
    QTest::newRow("line ends in front") << "\r\n\r\n" + ada + password + end << both;
    QTest::newRow("text after the last boundary") << ada + "--B--text\r\n" + password << u"username=ada"_s;
    QTest::newRow("a part without its end is dropped") << ada + password << u"username=ada"_s;
    QTest::newRow("a part that ends with half a boundary") << ada + password + "--B-" << u"username=ada"_s;
    QTest::newRow("a boundary with a blank after it is data")
            << username("a\r\n--B \r\nb") + end << u"username=a\r\n--B \r\nb"_s;
    QTest::newRow("a boundary with more after it is data")
            << username("a\r\n--Bx\r\n--\r\n-") + end << u"username=a\r\n--Bx\r\n--\r\n-"_s;
    QTest::newRow("a blank value") << username("") + end << u"username="_s;
    QTest::newRow("the last of repeated fields")
            << ada + password + username("eve") + end << u"username=eve|password=secret"_s;
    QTest::newRow("a file") << part("name=\"username\"; filename=\"a.txt\"", "abc") + end
                            << u"username:a.txt of 3 octets"_s;
    QTest::newRow("a file with a blank name")
            << part("name=username; filename=", "") + end << u"username: of 0 octets"_s;
    QTest::newRow("a file with a path") << part("name=username; filename=\"C:\\dir\\a.txt\"", "") + end
                                        << u"username:a.txt of 0 octets"_s;
    QTest::newRow("an escaped file name")
            << part("name=username; filename*=utf-8'en'%61'b", "x") + end << u"username:a'b of 1 octets"_s;
    QTest::newRow("a name in pieces") << part("name*1=name; name=password; name*0*=''%75ser", "x") + end
                                      << u"username=x"_s;
    QTest::newRow("a piece without a number is the first")
            << part("name*1=name; name*=user", "x") + end << u"username=x"_s;
    QTest::newRow("unless there is a first one")
            << part("name*1=name; name*=pass; name*0=user", "x") + end << u"username=x"_s;
    QTest::newRow("a name in angle brackets") << part("name=<username>", "x") + end << u"username=x"_s;
    QTest::newRow("a text after a file") << part("name=username; filename=a", "x") + ada + end << u"username=ada"_s;
    QTest::newRow("a file after a text") << ada + part("name=username; filename=a", "x") + end
                                         << u"username:a of 1 octets"_s;
    QTest::newRow("a quoted name with escapes")
            << part(R"(x="a;\"b"; NAME = "username")", "x") + end << u"username=x"_s;
    QTest::newRow("a bare word is no name") << part("NAME; name=username", "x") + end << u"username=x"_s;
    QTest::newRow("a name in UTF-8") << part("name=\"\xc3\xa9\"", "\xc3\xa9") + end << u"é=é"_s;
    QTest::newRow("octets that are no UTF-8 are Latin-1") << username("\xff\xc3\xa9") + end << u"username=ÿÃ©"_s;
}

void TestFormData::readsMultipartBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, fields);
    const auto form = parseForm("multipart/form-data; boundary=B", body, wantedNames);
    QVERIFY(form);
    QCOMPARE(shown(*form), fields);
}

void TestFormData::refusesMultipartBodies_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const QByteArray type = "multipart/form-data; boundary=B";
    const QByteArray ada = username("ada");
    const QString malformed = u"There was an error parsing the body"_s;
    const QString noBoundary = u"Missing boundary in multipart."_s;
    const QString noName = u"The Content-Disposition header field \"name\" must be provided."_s;
    QTest::newRow("no parameters") << QByteArray("multipart/form-data") << ada + end << noBoundary;
    QTest::newRow("no boundary") << QByteArray("multipart/form-data; charset=utf-8") << ada + end << noBoundary;
    QTest::newRow("another boundary") << QByteArray("multipart/form-data; boundary=C") << ada + end << malformed;
    QTest::newRow("an empty boundary") << QByteArray("multipart/form-data; boundary=") << ada + end << malformed;
    QTest::newRow("a boundary of 257 octets")
            << "multipart/form-data; boundary=" + QByteArray(257, 'x') << QByteArray() << malformed;
    QTest::newRow("text in front") << type << "text\r\n" + ada + end << malformed;
    QTest::newRow("line feeds only") << type << QByteArray(ada + end).replace("\r\n", "\n") << malformed;
    QTest::newRow("blanks after the first boundary") << type << "--B " + ada.sliced(3) + end << malformed;
    QTest::newRow("text after the first boundary") << type << QByteArray("--B-x") << malformed;
    QTest::newRow("no headers") << type << "--B\r\n\r\nx\r\n" + end << noName;
    QTest::newRow("no disposition") << type << "--B\r\nX-A: b\r\n\r\nx\r\n" + end << noName;
    QTest::newRow("no name") << type << part("filename=x", "x") + end << noName;
    QTest::newRow("a header name with a blank") << type << "--B\r\nX A: b\r\n\r\nx\r\n" + end << malformed;
    QTest::newRow("a header without a colon") << type << "--B\r\nX-A\r\n\r\nx\r\n" + end << malformed;
    QTest::newRow("a header without a name") << type << "--B\r\n: b\r\n\r\nx\r\n" + end << malformed;
    QTest::newRow("a header that ends with a carriage return") << type << QByteArray("--B\r\nX-A: b\rx") << malformed;
    QTest::newRow("text after a line end") << type << "\r\ntext" + ada + end << malformed;
}

void TestFormData::refusesMultipartBodies()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    const auto form = parseForm(type, body, wantedNames);
    QVERIFY(!form);
    QCOMPARE(form.error().detail, detail);
}

void TestFormData::readsCharsets_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("value");
    QTest::newRow("UTF-8") << QByteArray("Utf_8") << QByteArray("\xc3\xa9") << u"é"_s;
    QTest::newRow("a byte order mark stays") << QByteArray("utf-8") << QByteArray("\xef\xbb\xbf!") << u"\uFEFF!"_s;
    QTest::newRow("Latin-1") << QByteArray("iso-8859-1") << QByteArray("\xc3\xa9") << u"Ã©"_s;
    QTest::newRow("ASCII that is none") << QByteArray("us-ascii") << QByteArray("\xc3\xa9") << u"Ã©"_s;
    QTest::newRow("signs around the name") << QByteArray("'utf-8'") << QByteArray("\xc3\xa9") << u"é"_s;
    QTest::newRow("an unknown one") << QByteArray("u-t-f-8") << QByteArray("\xc3\xa9") << u"Ã©"_s;
    QTest::newRow("an empty one") << QByteArray() << QByteArray("\xc3\xa9") << u"Ã©"_s;
    QTest::newRow("half a unit of UTF-16") << QByteArray("utf-16-le") << QByteArray("abc") << u"abc"_s;
    QTest::newRow("half a pair of UTF-16") << QByteArray("utf-16-le") << QByteArray("\x01\xd8") << u"\u0001Ø"_s;
}

void TestFormData::readsCharsets()
{
    QFETCH(const QByteArray, charset);
    QFETCH(const QByteArray, octets);
    QFETCH(const QString, value);
    const QByteArray name = "u"; // names are in the charset too; one octet is none in UTF-16, so this reads as Latin-1
    const auto form = parseForm("multipart/form-data; boundary=B; charset=" + charset,
                                part("name=" + name, octets) + end, {QString::fromLatin1(name)});
    QVERIFY(form);
    QCOMPARE(form->fields.size(), std::size_t(1));
    QCOMPARE(form->fields.front().value, value);
}

void TestFormData::keepsLimits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    constexpr qsizetype mebibyte = 1024 * 1024;
    const QString malformed = u"There was an error parsing the body"_s;
    const QByteArray header = "--B\r\nContent-Disposition: form-data; name=username\r\n";
    QTest::newRow("1000 fields") << part("name=a", "").repeated(1000) + end << QString();
    QTest::newRow("1001 fields") << part("name=a", "").repeated(1001) + end
                                 << u"Too many fields. Maximum number of fields is 1000."_s;
    QTest::newRow("1000 fields and 1000 files")
            << (part("name=a", "") + part("name=a;filename=b", "")).repeated(1000) << QString();
    QTest::newRow("1001 files") << part("name=a;filename=b", "").repeated(1001)
                                << u"Too many files. Maximum number of files is 1000."_s;
    QTest::newRow("a field of 1 MiB") << username(QByteArray(mebibyte, 'x')) + end << QString();
    QTest::newRow("a field of 1 MiB and an octet")
            << username(QByteArray(mebibyte + 1, 'x')) + end << u"Part exceeded maximum size of 1024KB."_s;
    QTest::newRow("such a field without its end")
            << username(QByteArray(mebibyte + 1, 'x')) << u"Part exceeded maximum size of 1024KB."_s;
    QTest::newRow("a file has no such limit")
            << part("name=a;filename=b", QByteArray(mebibyte + 1, 'x')) + end << QString();
    QTest::newRow("8 headers") << header + QByteArray("X: y\r\n").repeated(7) + "\r\n\r\n" + end << QString();
    QTest::newRow("9 headers") << header + QByteArray("X: y\r\n").repeated(8) + "\r\n\r\n" + end << malformed;
    QTest::newRow("a header of 4224 octets") << header + "X: " + QByteArray(4221, 'y') + "\r\n\r\n" << QString();
    QTest::newRow("a header of 4225 octets") << header + "X: " + QByteArray(4222, 'y') + "\r\n\r\n" << malformed;
    QTest::newRow("a header of 4225 blanks") << header + "X:" + QByteArray(4223, ' ') << malformed;
    QTest::newRow("a header name of 4225 octets") << header + QByteArray(4225, 'X') << malformed;
}

void TestFormData::keepsLimits()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    const auto form = parseForm("multipart/form-data; boundary=B", body, wantedNames);
    QCOMPARE(form ? QString() : form.error().detail, detail);
}

void TestFormData::keepsLimitsOfUrlEncodedBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    constexpr qsizetype mebibyte = 1024 * 1024;
    const QString tooMany = u"Too many fields. Maximum number of fields is 1000."_s;
    const QString tooLarge = u"Field exceeded maximum size of 1024KB."_s;
    QTest::newRow("1000 fields") << QByteArray("a=b&").repeated(1000) << QString();
    QTest::newRow("1001 fields") << QByteArray("a=b&").repeated(1001) << tooMany;
    QTest::newRow("1001 names") << QByteArray("a;").repeated(1001) << tooMany;
    QTest::newRow("a name and a value of 1 MiB") << "a=" + QByteArray(mebibyte - 1, 'x') << QString();
    QTest::newRow("an octet more") << "a=" + QByteArray(mebibyte, 'x') << tooLarge;
    QTest::newRow("a name of an octet more") << QByteArray(mebibyte + 1, 'x') << tooLarge;
}

void TestFormData::keepsLimitsOfUrlEncodedBodies()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, detail);
    const auto form = parseForm("application/x-www-form-urlencoded", body, wantedNames);
    QCOMPARE(form ? QString() : form.error().detail, detail);
}

void TestFormData::echoesAFileAsFastApiDoes()
{
    const QByteArray body = "--B\r\nContent-Disposition: form-data; name=\"username\"; filename=\"f.txt\"\r\n"
                            "X-Y: 1\r\nx-y: 2\r\nX-Z:\r\n\r\nabc\r\n--B--";
    const auto form = parseForm("multipart/form-data; boundary=B", body, wantedNames);
    QVERIFY(form);
    const FormField *field = form->find(u"username");
    QVERIFY(field && field->isFile());
    QCOMPARE(fileAsInput(*field->file).toJson(),
             QByteArray(R"({"filename":"f.txt","file":{"_file":{},"_max_size":1048576,"_rolled":false,)"
                        R"("_TemporaryFileArgs":{"mode":"w+b","buffering":-1,"suffix":null,"prefix":null,)"
                        R"("encoding":null,"newline":null,"dir":null,"errors":null}},"size":3,"headers":)"
                        R"({"content-disposition":"form-data; name=\"username\"; filename=\"f.txt\"",)"
                        R"("x-y":"1","x-z":""},"_max_mem_size":1048576})"));
    QCOMPARE(fileAsInput({u"f"_s, 1024 * 1024 + 1, {}}).toJson(),
             QByteArray(R"({"filename":"f","file":{"_file":{},"_max_size":1048576,"_rolled":true},)"
                        R"("size":1048577,"headers":{},"_max_mem_size":1048576})"));
}

void TestFormData::keepsOnlyWhatIsWanted()
{
    const QByteArray body = QByteArray("a=b&").repeated(500) + QByteArray("username=x&").repeated(500);
    const auto form = parseForm("application/x-www-form-urlencoded", body, wantedNames);
    QVERIFY(form);
    QCOMPARE(shown(*form), u"username=x"_s);
    QVERIFY(!form->find(u"a"));
}

void TestFormData::everyCutOfABodyIsHarmless()
{
    const QByteArray body =
            username("ada") + password + part("name=\"grant_type\"; filename=\"a\\\"b\"", "x\r\n--Bx") + end;
    for (qsizetype size = 0; size < body.size(); ++size) {
        const auto form = parseForm("multipart/form-data; boundary=B", body.first(size), wantedNames);
        QVERIFY2(form, qPrintable(u"cut after %1 octets"_s.arg(size)));
        QVERIFY(u"username=ada|password=secret|grant_type:a\"b of 7 octets"_s.startsWith(shown(*form)));
    }
}

void TestFormData::hostileBodiesTakeNoTime_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray multipart = "multipart/form-data; boundary=B";
    const QByteArray urlEncoded = "application/x-www-form-urlencoded";
    QTest::newRow("only separators") << urlEncoded << QByteArray(4'000'000, '&');
    QTest::newRow("only equals signs") << urlEncoded << QByteArray("=&").repeated(2'000'000);
    QTest::newRow("only percent signs") << urlEncoded << "username=" + QByteArray(1'000'000, '%');
    QTest::newRow("ASCII and other octets in turn")
            << urlEncoded << "username=" + QByteArray("a\xff").repeated(300'000);
    QTest::newRow("boundaries that are none") << multipart << username(QByteArray("\r\n--Bx").repeated(100'000));
    QTest::newRow("carriage returns") << multipart << part("name=a;filename=b", QByteArray(4'000'000, '\r'));
    QTest::newRow("quotes in the type") << "multipart/form-data" + QByteArray(";\"").repeated(30'000) << end;
    QTest::newRow("pieces in the type") << "multipart/form-data" + QByteArray(";a*=b").repeated(15'000) << end;
    QTest::newRow("parameters in the type") << "multipart/form-data" + QByteArray(";a=b").repeated(15'000) << end;
}

void TestFormData::hostileBodiesTakeNoTime()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QElapsedTimer timer;
    timer.start();
    const auto form = parseForm(type, body, wantedNames);
    QVERIFY(!form || form->fields.size() <= 1);
    QVERIFY2(timer.elapsed() < 5000, "milliseconds even under a sanitizer; a quadratic search takes much longer");
}

QTEST_GUILESS_MAIN(TestFormData)
#include "tst_formdata.moc"
