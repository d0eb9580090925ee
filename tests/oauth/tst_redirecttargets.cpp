// SPDX-License-Identifier: MIT
// What `next` may say, and what looks as if it might.
#include "core/httporigin.h"
#include "oauth/redirecttargets.h"

#include <QTest>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

RedirectTargets targets()
{
    return *RedirectTargets::fromUrls(
            {u"https://app.example/after"_s, u"https://whole.example"_s, u"http://localhost:3000/"_s});
}

} // namespace

class TestRedirectTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allows_data();
    void allows();
    void refuses_data();
    void refuses();
    void refusesWhatIsTooLong();
    void withoutAListOnlyOwnPaths();
    void listsThatAreNone_data();
    void listsThatAreNone();
    void errors_data();
    void errors();
    void origins_data();
    void origins();
};

void TestRedirectTargets::allows_data()
{
    QTest::addColumn<QString>("next");
    for (const char *next :
         {"/", "/after", "/a/b?c=d&e=%2F", "/a#b", "/a?next=https://evil.example", "/%C3%A9", "/a.b/..c/.d",
          "https://app.example/after", "https://APP.example:443/after/", "https://app.example/after/login?tab=2#/x",
          "https://app.example/after?x", "https://app.example/after#x", "https://whole.example",
          "https://whole.example/any/path", "https://whole.example?x=1", "http://localhost:3000/x"})
        QTest::newRow(next) << QString::fromLatin1(next);
}

void TestRedirectTargets::allows()
{
    QFETCH(const QString, next);
    QVERIFY(targets().allows(next));
}

void TestRedirectTargets::refuses_data()
{
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const QString &next) {
        QTest::newRow(name) << next;
    };
    row("nothing", u""_s);
    row("another host", u"https://evil.example/after"_s);
    row("two slashes", u"//evil.example"_s);
    row("three slashes", u"///evil.example"_s);
    row("a slash and a backslash", uR"(/\evil.example)"_s);
    row("a backslash and a slash", uR"(\/evil.example)"_s);
    row("two backslashes", uR"(\\evil.example)"_s);
    row("a backslash behind the scheme", uR"(https:\\evil.example)"_s);
    row("a backslash in a path", uR"(/after\..\x)"_s);
    row("a tab between slashes", u"/\t/evil.example"_s);
    row("a line break between slashes", u"/\n/evil.example"_s);
    row("a NUL", u"/after"_s + QChar(u'\0'));
    row("a line break, and a header", u"/after\r\nSet-Cookie: a=b"_s);
    row("the same, escaped", u"/after%0d%0aSet-Cookie:%20a=b"_s);
    row("an escaped NUL", u"/after%00"_s);
    row("an escaped delete", u"/after%7F"_s);
    row("a blank in front", u" https://app.example/after"_s);
    row("a blank within", u"/after x"_s);
    row("a user name", u"https://app.example@evil.example/after"_s);
    row("a user name before the right host", u"https://evil@app.example/after"_s);
    row("a user name with a slash behind it", u"https://app.example:443@evil.example/after"_s);
    row("the right host in the path", u"https://evil.example/https://app.example/after"_s);
    row("the right host in front of another", u"https://app.example.evil.example/after"_s);
    row("the right host behind another", u"https://evilapp.example/after"_s);
    row("the right host with a dot behind it", u"https://app.example./after"_s);
    row("a host with a backslash", uR"(https://app.example\.evil.example/after)"_s);
    row("a host with a fragment", u"https://evil.example#app.example/after"_s);
    row("a host with a query", u"https://evil.example?https://app.example/after"_s);
    row("an escaped host", u"https://app%2eexample/after"_s);
    row("a host in other letters", u"https://\u0430pp.example/after"_s);
    row("a Kelvin sign for a k", u"http://localhost:3000/\u212a"_s);
    row("a full-width dot", u"https://app\uff0eexample/after"_s);
    row("another port", u"https://app.example:8443/after"_s);
    row("no port where one is asked for", u"http://localhost/x"_s);
    row("an empty port", u"https://app.example:/after"_s);
    row("a port beyond ports", u"https://app.example:65979/after"_s); // 443 modulo 65536
    row("another scheme", u"http://app.example/after"_s);
    row("a script", u"javascript:alert(1)"_s);
    row("a script that looks like an address", u"javascript://app.example/%250aalert(1)"_s);
    row("data", u"data:text/html,x"_s);
    row("FTP", u"ftp://app.example/after"_s);
    row("a scheme without slashes", u"https:evil.example"_s);
    row("a scheme with one slash", u"https:/evil.example"_s);
    row("a scheme with three slashes", u"https:///evil.example"_s);
    row("a scheme with a tab", u"java\tscript:alert(1)"_s);
    row("a relative path", u"after"_s);
    row("a relative path with an address in it", u"after/https://app.example/after"_s);
    row("a query alone", u"?x=1"_s);
    row("a fragment alone", u"#x"_s);
    row("another path", u"https://app.example/other"_s);
    row("a path that goes on", u"https://app.example/afterwards"_s);
    row("a path in another case", u"https://app.example/After"_s);
    row("the path above", u"https://app.example/"_s);
    row("no path", u"https://app.example"_s);
    row("a path that leads out", u"https://app.example/after/../admin"_s);
    row("a path that leads out at its end", u"https://app.example/after/.."_s);
    row("a path that leads out, escaped", u"https://app.example/after/%2e%2e/admin"_s);
    row("a path that leads out, half escaped", u"https://app.example/after/.%2E/admin"_s);
    row("a path that leads out by an escaped slash", u"https://app.example/after/..%2fadmin"_s);
    row("an escaped backslash", u"https://app.example/after/..%5cadmin"_s);
    row("a path that becomes two slashes", u"/./%2F/evil.example"_s);
    row("dots that become two slashes", u"/.//evil.example"_s);
    row("an empty segment behind the host", u"https://whole.example//evil.example"_s);
    row("half an escape", u"/after%2"_s);
    row("no escape", u"/after%zz"_s);
    row("angle brackets", u"/<script>"_s);
    row("quotes", u"/\"x"_s);
    row("the literal null", u"null"_s);
}

void TestRedirectTargets::refuses()
{
    QFETCH(const QString, next);
    QVERIFY(!targets().allows(next));
}

void TestRedirectTargets::refusesWhatIsTooLong()
{
    const QString longest = u'/' + QString(RedirectTargets::longest - 1, u'a');
    QVERIFY(targets().allows(longest));
    QVERIFY(!targets().allows(longest + u'a'));
}

void TestRedirectTargets::withoutAListOnlyOwnPaths()
{
    QVERIFY(RedirectTargets().allows(u"/after"_s));
    QVERIFY(!RedirectTargets().allows(u"https://app.example/after"_s));
}

void TestRedirectTargets::listsThatAreNone_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "*", "https://*.example", "https://", "app.example", "//app.example", "/after", "ftp://app.example/",
          "https://app.example/a?b", "https://app.example/a#b", "https://ada@app.example/",
          "https://app.example/a/../b", "https://app.example/a b", "https://app.example:0/",
          "https://app.example:99999/", "https://app..example/", "https://app.example//a"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestRedirectTargets::listsThatAreNone()
{
    QFETCH(const QString, url);
    QVERIFY(!RedirectTargets::fromUrls({u"https://right.example"_s, url}).has_value());
}

void TestRedirectTargets::errors_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("a path") << u"/after"_s << QByteArray("/after?error=A%20B%26");
    QTest::newRow("a query") << u"/after?x=1"_s << QByteArray("/after?x=1&error=A%20B%26");
    QTest::newRow("a fragment") << u"/after#/x?y"_s << QByteArray("/after?error=A%20B%26#/x?y");
    QTest::newRow("both") << u"/after?x#y"_s << QByteArray("/after?x&error=A%20B%26#y");
}

void TestRedirectTargets::errors()
{
    QFETCH(const QString, next);
    QTEST(RedirectTargets::withError(next, "A B&"), "location");
}

void TestRedirectTargets::origins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("origin");
    const auto row = [](const char *text, const QByteArray &origin) {
        QTest::newRow(text) << QString::fromLatin1(text) << origin;
    };
    row("https://app.example", "https://app.example");
    row("HTTPS://App.Example:443", "https://app.example");
    row("http://app.example:443", "http://app.example:443");
    row("http://127.0.0.1:80", "http://127.0.0.1");
    row("http://[::1]:8000", "http://[::1]:8000");
    row("https://app.example/", {});
    row("https://app.example:", {});
    row("null", {});
    row("*", {});
    row("https://app.example\n", {});
}

void TestRedirectTargets::origins()
{
    QFETCH(const QString, text);
    QTEST(httpOrigin(text), "origin");
}

QTEST_GUILESS_MAIN(TestRedirectTargets)
#include "tst_redirecttargets.moc"
