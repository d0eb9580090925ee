// SPDX-License-Identifier: MIT
#include "mail/mailtemplate.h"

#include <QTest>

using namespace Gatehouse;
using namespace Qt::StringLiterals;
using Format = MailTemplate::Format;

namespace {

MailTemplate::Names names()
{
    return {.plain = {u"name"_s, u"empty"_s}, .urls = {u"link"_s}, .markup = {u"body"_s}};
}

const QString hostile = u"<b>\"'&{link}</b>\r\nBcc: x\u2028y javascript:alert(1)"_s;

} // namespace

class TestMailTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data();
    void fills();
    void escapes_data();
    void escapes();
    void complains_data();
    void complains();
    void wantsWhatIsRequired();
    void harmlessTexts_data();
    void harmlessTexts();
};

void TestMailTemplate::fills_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char *name, Format format, const QString &text, const QString &filled) {
        QTest::newRow(name) << format << text << filled;
    };
    row("nothing", Format::Text, {}, {});
    row("no placeholder", Format::Text, u"a\nb }\n"_s, u"a\nb }\n"_s);
    row("one", Format::Text, u"Hello {name}!"_s, u"Hello Ada!"_s);
    row("side by side", Format::Text, u"{name}{name}"_s, u"AdaAda"_s);
    row("an empty value", Format::Text, u"[{empty}]"_s, u"[]"_s);
    row("braces", Format::Text, u"{{name} {{{name}"_s, u"{name} {Ada"_s);
    row("HTML in plain text", Format::Text, u"<a href={name}>"_s, u"<a href=Ada>"_s);
    row("a body in plain text", Format::Text, u"{body}-- "_s, u"<p>own</p>\n-- "_s);
    row("a header", Format::Header, u"To {name}\n"_s, u"To Ada"_s);
    row("a body", Format::Html, u"<div>{body}</div>"_s, u"<div><p>own</p>\n</div>"_s);
    row("the braces of a style sheet", Format::Html, u"<style>p {color: red} {name}</style>{name}"_s,
        u"<style>p {color: red} {name}</style>Ada"_s);
    row("the braces of a comment", Format::Html, u"<!-- {nobody} -->{name}"_s, u"<!-- {nobody} -->Ada"_s);
    row("a style sheet with attributes", Format::Html, u"<STYLE type=\"a\">{x}</STYLE >{name}"_s,
        u"<STYLE type=\"a\">{x}</STYLE >Ada"_s);
    row("a link", Format::Html, u"<a href=\"{link}\">{link}</a>"_s,
        u"<a href=\"https://a.example/?a=1&amp;b=2\">https://a.example/?a=1&amp;b=2</a>"_s);
    row("a part of a link", Format::Html, u"<a href='{link}&amp;n={name}'>"_s,
        u"<a href='https://a.example/?a=1&amp;b=2&amp;n=Ada'>"_s);
    row("an attribute over two lines", Format::Html, u"<p class=\"x\"\n title = \"{name}\">{name}</p>"_s,
        u"<p class=\"x\"\n title = \"Ada\">Ada</p>"_s);
}

void TestMailTemplate::fills()
{
    QFETCH(const Format, format);
    QFETCH(const QString, text);
    const auto parsed = MailTemplate::parse(text, format, names());
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QTEST(parsed->filled({{u"name"_s, u"Ada"_s},
                          {u"link"_s, u"https://a.example/?a=1&b=2"_s},
                          {u"body"_s, u"<p>own</p>\n"_s}}),
          "filled");
}

void TestMailTemplate::escapes_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    const QString markup = u"&lt;b&gt;&quot;&#39;&amp;{link}&lt;/b&gt;\r\nBcc: x\u2028y javascript:alert(1)"_s;
    const QString line = u"<b>\"'&{link}</b>  Bcc: x y javascript:alert(1)"_s;
    const QString url = u"%3Cb%3E%22%27%26%7Blink%7D%3C%2Fb%3E%0D%0ABcc%3A%20x%E2%80%A8y%20javascript%3Aalert%281%29"_s;
    const auto row = [](const char *name, Format format, const QString &text, const QString &filled) {
        QTest::newRow(name) << format << text << filled;
    };
    row("in plain text, where it stays on its line", Format::Text, u"{name}\n"_s, line + u'\n');
    row("in a header", Format::Header, u"{name}"_s, line);
    row("between tags", Format::Html, u"<p>{name}</p>"_s, u"<p>"_s + markup + u"</p>"_s);
    row("in a title", Format::Html, u"<title>{name}</title>"_s, u"<title>"_s + markup + u"</title>"_s);
    row("in an attribute", Format::Html, u"<p title=\"{name}\">"_s, u"<p title=\""_s + markup + u"\">"_s);
    row("in single quotes", Format::Html, u"<p title='{name}'>"_s, u"<p title='"_s + markup + u"'>"_s);
    row("in a URL", Format::Html, u"<a href=\"https://a.example/?n={name}\">"_s,
        u"<a href=\"https://a.example/?n="_s + url + u"\">"_s);
}

void TestMailTemplate::escapes()
{
    QFETCH(const Format, format);
    QFETCH(const QString, text);
    const auto parsed = MailTemplate::parse(text, format, names());
    QVERIFY(parsed);
    QTEST(parsed->filled({{u"name"_s, hostile}, {u"link"_s, u"not looked for"_s}}), "filled");
}

void TestMailTemplate::complains_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, Format format, const QString &text, const QString &complaint) {
        QTest::newRow(name) << format << text << complaint;
    };
    row("an unknown placeholder", Format::Text, u"a\nb {nmae}"_s,
        u"2:3: unknown placeholder {nmae}; did you mean {name}?"_s);
    row("one that is like no other", Format::Text, u"{quantity}"_s,
        u"1:1: unknown placeholder {quantity}; there are {name} {empty} {link} {body}"_s);
    for (const char *brace : {"{", "{ name}", "{}", "{Name}", "{name"}) {
        row(brace, Format::Text, u"ab\n\n"_s + QString::fromLatin1(brace),
            u"3:1: a { that begins no placeholder such as {name}; write {{ for a brace"_s);
    }
    row("an attribute without quotes", Format::Html, u"<p\ntitle={name}>"_s,
        u"2:7: {name} can stand between tags or inside a quoted attribute, not here"_s);
    row("the name of a tag", Format::Html, u"<{name}>"_s,
        u"1:2: {name} can stand between tags or inside a quoted attribute, not here"_s);
    row("a link that begins with a text", Format::Html, u"<a href=\"{name}\">"_s,
        u"1:10: {name} is no URL, so a link cannot begin with it"_s);
    row("the same in capitals, after another attribute", Format::Html, u"<a class='x' HREF = '{name}'>"_s,
        u"1:22: {name} is no URL, so a link cannot begin with it"_s);
    row("a style", Format::Html, u"<p style=\"color:{name}\">"_s,
        u"1:17: {name} cannot stand in a style, a script or a list of pictures"_s);
    row("a script", Format::Html, u"<p onclick=\"{link}\">"_s,
        u"1:13: {link} cannot stand in a style, a script or a list of pictures"_s);
    row("a body in an attribute", Format::Html, u"<p title=\"{body}\">"_s,
        u"1:11: {body} can stand between tags only"_s);
    row("two lines of a header", Format::Header, u"a\nb"_s, u"2:1: there must be one line only"_s);
}

void TestMailTemplate::complains()
{
    QFETCH(const Format, format);
    QFETCH(const QString, text);
    const auto parsed = MailTemplate::parse(text, format, names());
    QVERIFY(!parsed);
    QTEST(u"%1:%2: %3"_s.arg(parsed.error().line).arg(parsed.error().column).arg(parsed.error().message), "complaint");
}

void TestMailTemplate::wantsWhatIsRequired()
{
    MailTemplate::Names wanted = names();
    wanted.required = {u"link"_s};
    QVERIFY(MailTemplate::parse(u"{link}"_s, Format::Text, wanted));
    const auto parsed = MailTemplate::parse(u"{name} {{link}"_s, Format::Text, wanted);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().message, u"{link} is missing"_s);
}

void TestMailTemplate::harmlessTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("a name") << u"Zoë 門 أدا"_s << u"Zoë 門 أدا"_s;
    QTest::newRow("an emoji of several characters") << u"👩‍💻"_s << u"👩‍💻"_s;
    QTest::newRow("line ends") << u"a\r\nb\u2028c\u2029d\u0085e"_s << u"a  b c d e"_s;
    QTest::newRow("an escape sequence") << u"\u001b[2J"_s << u" [2J"_s;
    QTest::newRow("a direction that is turned")
            << u"moc.\u202eexample\u202c\u2066\u2069\u200f\u061c"_s << u"moc.example"_s;
}

void TestMailTemplate::harmlessTexts()
{
    QFETCH(const QString, text);
    QTEST(harmless(text), "result");
}

QTEST_GUILESS_MAIN(TestMailTemplate)

#include "tst_mailtemplate.moc"
