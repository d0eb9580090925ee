// SPDX-License-Identifier: MIT
#include "authentication/cookietransport.h"
#include "authentication/transport.h"
#include "support/requestwith.h"
#include "support/results.h"

using namespace Auth;
using namespace Qt::StringLiterals;
using std::chrono::seconds;
using Settings = CookieTransport::Settings;

Q_DECLARE_METATYPE(Settings)

class TestTransports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBearerTokens_data();
    void readsBearerTokens();
    void answersABearerLogin_data();
    void answersABearerLogin();
    void readsCookies_data();
    void readsCookies();
    void readsAnyCookieName();
    void setsCookies_data();
    void setsCookies();
    void quotesOddTokensAsPythonDoes_data();
    void quotesOddTokensAsPythonDoes();
    void forgetsCookies();
    void refusesCookieSettings_data();
    void refusesCookieSettings();
    void describesItself();
};

// What fastapi.security.OAuth2PasswordBearer(auto_error=False) makes of the header.
void TestTransports::readsBearerTokens_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("token"); // null: none
    const QByteArray none;
    QTest::newRow("no header") << none << none;
    QTest::newRow("an empty header") << QByteArray("") << none;
    QTest::newRow("a token") << QByteArray("Bearer abc.def-_") << QByteArray("abc.def-_");
    QTest::newRow("in lower case") << QByteArray("bearer abc") << QByteArray("abc");
    QTest::newRow("in upper case") << QByteArray("BEARER abc") << QByteArray("abc");
    QTest::newRow("two blanks: one belongs to the token") << QByteArray("Bearer  abc") << QByteArray(" abc");
    QTest::newRow("two words") << QByteArray("Bearer abc def") << QByteArray("abc def");
    QTest::newRow("no token") << QByteArray("Bearer ") << QByteArray("");
    QTest::newRow("the word alone") << QByteArray("Bearer") << QByteArray("");
    QTest::newRow("a tab is no blank") << QByteArray("Bearer\tabc") << none;
    QTest::newRow("another scheme") << QByteArray("Basic YTpi") << none;
    QTest::newRow("a longer scheme") << QByteArray("Bearers abc") << none;
    QTest::newRow("a shorter scheme") << QByteArray("Bear abc") << none;
    QTest::newRow("a token alone") << QByteArray("abc") << none;
    QTest::newRow("a blank in front") << QByteArray(" Bearer abc") << none;
    QTest::newRow("a NUL in the scheme") << QByteArray("Bearer\0 abc", 11) << none;
}

void TestTransports::readsBearerTokens()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, token);
    const auto read = BearerTransport().readToken(RequestWith("Authorization", header));
    QCOMPARE(read.has_value(), !token.isNull());
    QCOMPARE(read.value_or(QByteArray()), token);
    // The header of another transport is not looked at.
    QVERIFY(!BearerTransport().readToken(RequestWith("Cookie", "fastapiusersauth=abc")));
}

void TestTransports::answersABearerLogin_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a token") << QByteArray("abc.def-_")
                             << QByteArray(R"({"access_token":"abc.def-_","token_type":"bearer"})");
    QTest::newRow("a token nobody makes")
            << QByteArray("a\"b\\c\n") << QByteArray(R"({"access_token":"a\"b\\c\n","token_type":"bearer"})");
}

void TestTransports::answersABearerLogin()
{
    QFETCH(const QByteArray, token);
    const HttpAnswer login = BearerTransport().loginAnswer(Secret(token));
    QCOMPARE(login.status, 200);
    QCOMPARE(login.contentType, QByteArray("application/json"));
    QTEST(login.body, "body");
    QVERIFY(login.headers.isEmpty());
    const HttpAnswer logout = BearerTransport().logoutAnswer();
    QCOMPARE(logout.status, 204);
    QVERIFY(logout.body.isEmpty() && logout.headers.isEmpty());
}

// What starlette.requests.cookie_parser() of Starlette 0.46 makes of the header.
void TestTransports::readsCookies_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value"); // null: no such cookie
    const auto row = [](const char *name, const char *header, const char *value) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(value);
    };
    row("alone", "fastapiusersauth=abc", "abc");
    row("among others", "a=1; fastapiusersauth=abc; b=2", "abc");
    row("the last of two", "fastapiusersauth=a; fastapiusersauth=b", "b");
    row("an empty one last", "fastapiusersauth=abc; fastapiusersauth=", "");
    row("a name without a value does not count", "fastapiusersauth=abc; fastapiusersauth", "abc");
    row("quoted", "fastapiusersauth=\"abc\"", "abc");
    row("quoted quotes", R"(fastapiusersauth="a\"b\\c")", R"(a"b\c)");
    row("quoted octal", R"(fastapiusersauth="a\073b")", "a;b");
    row("octal beyond a byte", R"(fastapiusersauth="a\400")", "a400");
    row("octal cut off", R"(fastapiusersauth="a\0")", "a0");
    row("a quoted backslash before digits", R"(fastapiusersauth="a\\073b")", R"(a\073b)");
    row("a backslash at the end of quotes", R"(fastapiusersauth="a\")", R"(a\)");
    row("a quoted backslash alone", R"(fastapiusersauth="\\")", R"(\)");
    row("the highest octal", R"(fastapiusersauth="a\377")", "a\xff");
    row("one quote", "fastapiusersauth=\"", "\"");
    row("empty quotes", "fastapiusersauth=\"\"", "");
    row("quotes in quotes", "fastapiusersauth=\"\"a\"\"", "\"a\"");
    row("quotes inside", "fastapiusersauth=a\"b\"", "a\"b\"");
    row("a semicolon ends, quotes or not", "fastapiusersauth=\"a;b\"", "\"a");
    row("equals signs", "fastapiusersauth=a=b==", "a=b==");
    row("blanks around", " fastapiusersauth = abc ", "abc");
    row("tabs around", "\tfastapiusersauth=\tabc", "abc");
    row("a comma is no end", "fastapiusersauth=a,fastapiusersauth=b", "a,fastapiusersauth=b");
    row("a semicolon at the end", "fastapiusersauth=abc;", "abc");
    row("empty pairs", "; ;fastapiusersauth=abc", "abc");
    row("no blank between", "a=1;fastapiusersauth=abc", "abc");
    row("no value", "fastapiusersauth", nullptr);
    row("a value with its name", "=fastapiusersauth", nullptr);
    row("in another case", "FastApiUsersAuth=abc", nullptr);
    row("a longer name", "xfastapiusersauth=abc", nullptr);
    row("a longer name behind", "fastapiusersauthx=abc", nullptr);
    row("as a value", "a=fastapiusersauth=abc", nullptr);
    row("no cookie", "", nullptr);
    row("no header", nullptr, nullptr);
}

void TestTransports::readsCookies()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    const auto parsed = cookieValue(header, "fastapiusersauth");
    QCOMPARE(parsed.has_value(), !value.isNull());
    QCOMPARE(parsed.value_or(QByteArray()), value);
    // For the transport an empty cookie is none, as for fastapi.security.APIKeyCookie.
    const auto read = CookieTransport().readToken(RequestWith("Cookie", header));
    QCOMPARE(read.has_value(), !value.isEmpty());
    QCOMPARE(read.value_or(QByteArray()), value);
}

void TestTransports::readsAnyCookieName()
{
    const auto transport = CookieTransport::create({.name = "__Host-session"});
    VERIFY_OK(transport);
    QCOMPARE(*(*transport)->readToken(RequestWith("Cookie", "fastapiusersauth=a; __Host-session=b")), QByteArray("b"));
    QVERIFY(!(*transport)->readToken(RequestWith("Authorization", "Bearer abc")));
}

void TestTransports::setsCookies_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QByteArray>("cookie");
    // The texts are those of starlette.responses.Response.set_cookie().
    QTest::newRow("defaults, an hour")
            << Settings{.maxAge = seconds(3600)}
            << QByteArray("fastapiusersauth=TOKEN; HttpOnly; Max-Age=3600; Path=/; SameSite=lax; Secure");
    QTest::newRow("for the session of the browser")
            << Settings{} << QByteArray("fastapiusersauth=TOKEN; HttpOnly; Path=/; SameSite=lax; Secure");
    QTest::newRow("for no time")
            << Settings{.maxAge = seconds(0)}
            << QByteArray("fastapiusersauth=TOKEN; HttpOnly; Max-Age=0; Path=/; SameSite=lax; Secure");
    QTest::newRow("for a hundred years")
            << Settings{.maxAge = seconds(3'155'760'000)}
            << QByteArray("fastapiusersauth=TOKEN; HttpOnly; Max-Age=3155760000; Path=/; SameSite=lax; Secure");
    QTest::newRow("a domain and a path, for scripts, without TLS")
            << Settings{.path = "/app",
                        .domain = "example.org",
                        .secure = false,
                        .httpOnly = false,
                        .sameSite = CookieTransport::SameSite::Strict}
            << QByteArray("fastapiusersauth=TOKEN; Domain=example.org; Path=/app; SameSite=strict");
    QTest::newRow("from everywhere") << Settings{.path = "",
                                                 .httpOnly = false,
                                                 .sameSite = CookieTransport::SameSite::None}
                                     << QByteArray("fastapiusersauth=TOKEN; SameSite=none; Secure");
    QTest::newRow("another name") << Settings{.name = "sid", .maxAge = seconds(5)}
                                  << QByteArray("sid=TOKEN; HttpOnly; Max-Age=5; Path=/; SameSite=lax; Secure");
}

void TestTransports::setsCookies()
{
    QFETCH(const Settings, settings);
    QFETCH(const QByteArray, cookie);
    const auto transport = CookieTransport::create(settings);
    VERIFY_OK(transport);
    const HttpAnswer login = (*transport)->loginAnswer(Secret("TOKEN"));
    QCOMPARE(login.status, 204);
    QVERIFY(login.body.isEmpty() && login.contentType.isEmpty());
    QCOMPARE(login.headers, (QList<HttpAnswer::Header>{{"Set-Cookie", cookie}}));
}

// A strategy of one's own may make tokens that are no cookie values; none may become an attribute or a header.
void TestTransports::quotesOddTokensAsPythonDoes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *token, const char *value) {
        QTest::newRow(name) << QByteArray(token) << QByteArray(value);
    };
    row("a JWT", "eyJh.eyJz-_.c2ln", "eyJh.eyJz-_.c2ln");
    row("all that needs no quotes", "aZ09!#$%&'*+-.^_`|~:", "aZ09!#$%&'*+-.^_`|~:");
    row("a blank", "a b", "\"a b\"");
    row("base64 with padding", "a/b+c=", "\"a/b+c=\"");
    row("an attribute", "a; Domain=evil.example", "\"a\\073 Domain=evil.example\"");
    row("a comma", "a,b", "\"a\\054b\"");
    row("quotes and backslashes", R"(a"b\c)", R"("a\"b\\c")");
    row("a header", "a\r\nSet-Cookie: b=c", R"("a\015\012Set-Cookie: b=c")");
    row("beyond ASCII", "\xc3\xa4", R"("\303\244")");
    row("a control character", "\x7f", R"("\177")");
}

void TestTransports::quotesOddTokensAsPythonDoes()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, value);
    const QByteArray cookie = CookieTransport().loginAnswer(Secret(token)).headers.constFirst().second;
    QCOMPARE(cookie, "fastapiusersauth=" + value + "; HttpOnly; Path=/; SameSite=lax; Secure");
    // The browser sends the value back as it is, and it is the token again.
    QCOMPARE(*CookieTransport().readToken(RequestWith("Cookie", "fastapiusersauth=" + value)), token);
}

void TestTransports::forgetsCookies()
{
    const HttpAnswer logout = CookieTransport().logoutAnswer();
    QCOMPARE(logout.status, 204);
    QCOMPARE(logout.headers,
             (QList<HttpAnswer::Header>{
                     {"Set-Cookie", "fastapiusersauth=\"\"; HttpOnly; Max-Age=0; Path=/; SameSite=lax; Secure"}}));
    // The same path and domain, or the browser keeps it.
    const auto transport = CookieTransport::create({.maxAge = seconds(3600), .path = "/app", .domain = "example.org"});
    QCOMPARE(
            (*transport)->logoutAnswer().headers.constFirst().second,
            QByteArray(
                    "fastapiusersauth=\"\"; Domain=example.org; HttpOnly; Max-Age=0; Path=/app; SameSite=lax; Secure"));
}

void TestTransports::refusesCookieSettings_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::newRow("no name") << Settings{.name = ""};
    QTest::newRow("a name with a blank") << Settings{.name = "a b"};
    QTest::newRow("a name with an equals sign") << Settings{.name = "a=b"};
    QTest::newRow("a name with a semicolon") << Settings{.name = "a;b"};
    QTest::newRow("a name with a line break") << Settings{.name = "a\r\nb"};
    QTest::newRow("a name beyond ASCII") << Settings{.name = "\xc3\xa4"};
    QTest::newRow("a path with a semicolon") << Settings{.path = "/; Domain=evil.example"};
    QTest::newRow("a path with a line break") << Settings{.path = "/\r\nX: y"};
    QTest::newRow("a path beyond ASCII") << Settings{.path = "/\xc3\xa4"};
    QTest::newRow("a domain with a semicolon") << Settings{.domain = "example.org; Path=/"};
    QTest::newRow("a domain with a NUL") << Settings{.domain = QByteArray("a\0b", 3)};
    QTest::newRow("from everywhere without TLS")
            << Settings{.secure = false, .sameSite = CookieTransport::SameSite::None};
}

void TestTransports::refusesCookieSettings()
{
    QFETCH(const Settings, settings);
    COMPARE_ERROR(CookieTransport::create(settings), Error::InvalidConfiguration);
}

void TestTransports::describesItself()
{
    using Kind = Transport::SecurityScheme::Kind;
    QCOMPARE(BearerTransport().securityScheme().kind, Kind::OAuth2Password);
    QCOMPARE(CookieTransport().securityScheme().kind, Kind::ApiKeyCookie);
    QCOMPARE(CookieTransport().securityScheme().parameterName, QByteArray("fastapiusersauth"));
}

QTEST_GUILESS_MAIN(TestTransports)
#include "tst_transports.moc"
