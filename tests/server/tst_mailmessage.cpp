// SPDX-License-Identifier: MIT
// What becomes of a mail on its way: Python's email package reads the bytes, as a stranger would.
#include "mail/mailmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace Gatehouse;
using namespace Qt::StringLiterals;

namespace {

// A line of base64 in, a line of JSON out.
constexpr auto reader = R"(
import base64, email, email.policy, json, sys
utf8 = lambda text: text.encode("utf-8", "surrogateescape").decode("utf-8")
def body(message, kind):
    part = message.get_body((kind,))
    return part.get_content().replace("\r\n", "\n") if part else None
def read(message):
    address = lambda name: [[utf8(a.display_name), utf8(a.addr_spec)] for a in message[name].addresses]
    return {"headers": [name for name, _ in message.items()], "from": address("From"), "to": address("To"),
            "subject": message["Subject"], "date": message["Date"].datetime.isoformat(), "id": message["Message-ID"],
            "type": message.get_content_type(), "language": message["Content-Language"],
            "parts": [part.get_content_type() for part in message.walk()],
            "text": body(message, "plain"), "html": body(message, "html"),
            "defects": [type(d).__name__ for part in (*message.walk(), message["From"], message["Subject"]) for d in part.defects]}
for line in sys.stdin:
    message = email.message_from_bytes(base64.b64decode(line), policy=email.policy.SMTPUTF8)
    print(json.dumps(read(message)), flush=True)
)";

MailMessage hello()
{
    return {.from = u"Gatehouse <no-reply@example.org>"_s,
            .to = u"ada@example.org"_s,
            .subject = u"Hello"_s,
            .text = u"Hello,\nAda.\n"_s};
}

QByteArray bytesOf(const MailMessage &message)
{
    return message.toRfc5322(QDateTime({2026, 11, 20}, {16, 3, 23}, QTimeZone::utc()), "some-id");
}

//! Python with its email package, as long as the test runs.
class Reader
{
public:
    Reader() { m_python.start(u"/usr/bin/python3"_s, {u"-c"_s, QString::fromLatin1(reader)}); }
    ~Reader()
    {
        m_python.closeWriteChannel();
        m_python.waitForFinished();
    }

    //! Empty when it cannot read the mail.
    [[nodiscard]] QJsonObject read(const QByteArray &mail)
    {
        m_python.write(mail.toBase64() + '\n');
        while (!m_python.canReadLine() && m_python.waitForReadyRead()) {
        }
        if (!m_python.canReadLine())
            qWarning("%s", m_python.readAllStandardError().constData());
        return QJsonDocument::fromJson(m_python.readLine()).object();
    }

private:
    QProcess m_python;
};

QJsonArray one(const QString &name, const QString &address)
{
    return {QJsonArray{name, address}};
}

QByteArrayList headerLines(const QByteArray &bytes)
{
    return bytes.first(bytes.indexOf("\r\n\r\n")).replace("\r\n", "\n").split('\n');
}

} // namespace

class TestMailMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatItIs();
    void subjects_data();
    void subjects();
    void senders_data();
    void senders();
    void recipients_data();
    void recipients();
    void injections_data();
    void injections();
    void texts_data();
    void texts();
    void lineEndsAreThoseOfMail();
    void twoBodies_data();
    void twoBodies();
    void messageIds_data();
    void messageIds();

private:
    [[nodiscard]] QJsonObject read(const QByteArray &mail) { return m_reader.read(mail); }

    Reader m_reader;
};

void TestMailMessage::initTestCase()
{
    if (read(bytesOf(hello())).isEmpty())
        QFAIL("needs Python 3 with its email package");
}

void TestMailMessage::saysWhatItIs()
{
    const QJsonObject mail = read(bytesOf(hello()));
    QCOMPARE(mail[u"headers"_s].toArray(),
             (QJsonArray{u"From"_s, u"To"_s, u"Subject"_s, u"Date"_s, u"Message-ID"_s, u"Auto-Submitted"_s,
                         u"MIME-Version"_s, u"Content-Type"_s, u"Content-Transfer-Encoding"_s}));
    QCOMPARE(mail[u"from"_s].toArray(), one(u"Gatehouse"_s, u"no-reply@example.org"_s));
    QCOMPARE(mail[u"to"_s].toArray(), one({}, u"ada@example.org"_s));
    QCOMPARE(mail[u"subject"_s].toString(), u"Hello"_s);
    QCOMPARE(mail[u"date"_s].toString(), u"2026-11-20T16:03:23+00:00"_s);
    QCOMPARE(mail[u"id"_s].toString(), u"<some-id@example.org>"_s);
    QCOMPARE(mail[u"type"_s].toString(), u"text/plain"_s);
    QCOMPARE(mail[u"text"_s].toString(), u"Hello,\nAda.\n"_s);
    QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
}

void TestMailMessage::subjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("plain") << u"Set a new password"_s;
    QTest::newRow("beyond ASCII") << u"Bestätigen Sie Ihre Adresse"_s;
    QTest::newRow("Japanese, longer than a word may be") << u"メールアドレスを確認してください。"_s.repeated(5);
    QTest::newRow("characters of four bytes, which must not be cut") << u"🙂"_s.repeated(40);
    QTest::newRow("combining marks") << u"é"_s.repeated(30);
    QTest::newRow("blanks between words beyond ASCII") << u"ä b ü  d "_s.repeated(10) + u"ö"_s;
    QTest::newRow("what looks encoded already") << u"=?utf-8?B?ZXZpbA==?="_s;
    QTest::newRow("plain and longer than a line") << u"a word and "_s.repeated(120) + u"the end"_s;
    QTest::newRow("one word longer than a line") << QString(1200, u'x');
    QTest::newRow("marks that mean something elsewhere") << u"a, b <c@d> (e) \"f\" \\g; h: i"_s;
    QTest::newRow("right to left") << u"אימות כתובת \u202edrowssap"_s;
}

void TestMailMessage::subjects()
{
    QFETCH(const QString, subject);
    MailMessage message = hello();
    message.subject = subject;
    const QByteArray bytes = bytesOf(message);
    const QJsonObject mail = read(bytes);
    QCOMPARE(mail[u"subject"_s].toString(), subject);
    QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
    const QByteArrayList lines = headerLines(bytes);
    for (const QByteArray &line : lines)
        QVERIFY2(line.size() <= 76, line); // RFC 2047, section 2
}

void TestMailMessage::senders_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    const QString address = u"no-reply@example.org"_s;
    QTest::newRow("an address") << address << QString() << address;
    QTest::newRow("an address in angle brackets") << u"<no-reply@example.org>"_s << QString() << address;
    QTest::newRow("a name of several words")
            << u"The Gatehouse Team <no-reply@example.org>"_s << u"The Gatehouse Team"_s << address;
    QTest::newRow("a name with a comma") << u"Gatehouse, Inc. <no-reply@example.org>"_s << u"Gatehouse, Inc."_s
                                         << address;
    QTest::newRow("a name with a comma that came quoted")
            << u"\"Gatehouse, Inc.\" <no-reply@example.org>"_s << u"Gatehouse, Inc."_s << address;
    QTest::newRow("a name with quotes inside")
            << u"The \"Gate\" <no-reply@example.org>"_s << u"The \"Gate\""_s << address;
    QTest::newRow("a name with a backslash") << u"Gate\\house <no-reply@example.org>"_s << u"Gate\\house"_s << address;
    QTest::newRow("a name with parentheses")
            << u"Gate (house) <no-reply@example.org>"_s << u"Gate (house)"_s << address;
    QTest::newRow("a name with an address")
            << u"evil@example.com <no-reply@example.org>"_s << u"evil@example.com"_s << address;
    QTest::newRow("a name with an angle bracket") << u"a<b <no-reply@example.org>"_s << u"a<b"_s << address;
    QTest::newRow("a name beyond ASCII") << u"Müller & Söhne <no-reply@example.org>"_s << u"Müller & Söhne"_s
                                         << address;
    QTest::newRow("a name beyond ASCII that came quoted")
            << u"\"Müller, Söhne\" <no-reply@example.org>"_s << u"Müller, Söhne"_s << address;
    QTest::newRow("a long name beyond ASCII")
            << u"门卫"_s.repeated(30) + u" <no-reply@example.org>"_s << u"门卫"_s.repeated(30) << address;
    QTest::newRow("a name that looks encoded")
            << u"=?utf-8?Q?evil?= <no-reply@example.org>"_s << u"=?utf-8?Q?evil?="_s << address;
}

void TestMailMessage::senders()
{
    QFETCH(const QString, from);
    QFETCH(const QString, name);
    QFETCH(const QString, address);
    MailMessage message = hello();
    message.from = from;
    const QJsonObject mail = read(bytesOf(message));
    QCOMPARE(mail[u"from"_s].toArray().size(), 1);
    // Without blanks: Python up to 3.12 keeps those between encoded words of a name, against RFC 2047, section 6.2.
    QCOMPARE(mail[u"from"_s][0][0].toString().remove(u' '), QString(name).remove(u' '));
    QCOMPARE(mail[u"from"_s][0][1].toString(), address);
    QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
    QCOMPARE(mail[u"id"_s].toString(), u"<some-id@example.org>"_s);
}

void TestMailMessage::recipients_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("received");
    const auto unchanged = [](const char *name, const QString &to) {
        QTest::newRow(name) << to << to;
    };
    unchanged("every mark a local part may have", u"!#$%&'*+-/=?^_`{|}~a.b@example.org"_s);
    unchanged("a local part beyond ASCII", u"användare@example.org"_s);
    unchanged("as long as an address may be",
              QString(64, u'a') + u'@' + QString(60, u'b') + u'.' + QString(60, u'c') + u".example"_s);
    QTest::newRow("a domain beyond ASCII") << u"ada@bücher.example"_s << u"ada@xn--bcher-kva.example"_s;
    QTest::newRow("both beyond ASCII") << u"användare@例え.jp"_s << u"användare@xn--r8jz45g.jp"_s;
}

void TestMailMessage::recipients()
{
    QFETCH(const QString, to);
    MailMessage message = hello();
    message.to = to;
    QFETCH(const QString, received);
    const QByteArray bytes = bytesOf(message);
    QCOMPARE(read(bytes)[u"to"_s].toArray(), one({}, received));
    // Nothing but a local part asks for SMTPUTF8.
    const bool isAscii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0; });
    const bool isAsciiLocalPart = to.section(u'@', 0, 0).toLatin1() == to.section(u'@', 0, 0).toUtf8();
    QCOMPARE(isAscii, isAsciiLocalPart);
}

void TestMailMessage::injections_data()
{
    QTest::addColumn<QString>("inserted");
    QTest::newRow("CR LF") << u"\r\nBcc: victim@example.com"_s;
    QTest::newRow("LF") << u"\nBcc: victim@example.com"_s;
    QTest::newRow("CR") << u"\rBcc: victim@example.com"_s;
    QTest::newRow("an empty line and a body") << u"\r\n\r\n<html>phish</html>"_s;
    QTest::newRow("a folded line") << u"\r\n Bcc: victim@example.com"_s;
    QTest::newRow("NEL") << u"\u0085Bcc: victim@example.com"_s;
    QTest::newRow("LINE SEPARATOR") << u"\u2028Bcc: victim@example.com"_s;
    QTest::newRow("vertical tab and form feed") << u"\u000b\u000cBcc: victim@example.com"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) + u"\nBcc: victim@example.com"_s;
    QTest::newRow("an escape sequence of a terminal") << u"\u001b[2J\nBcc: victim@example.com"_s;
}

void TestMailMessage::injections()
{
    QFETCH(const QString, inserted);
    const QJsonArray headers = read(bytesOf(hello()))[u"headers"_s].toArray();
    for (QString MailMessage::*member : {&MailMessage::from, &MailMessage::to, &MailMessage::subject}) {
        MailMessage message = hello();
        message.*member += inserted;
        const QByteArray bytes = bytesOf(message);
        const QJsonObject mail = read(bytes);
        QCOMPARE(mail[u"headers"_s].toArray(), headers);
        QCOMPARE(mail[u"text"_s].toString(), u"Hello,\nAda.\n"_s);
        for (const QByteArray &line : headerLines(bytes))
            QVERIFY2(std::none_of(line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; }), line);
    }
    MailMessage message = hello();
    message.from = u"Gate"_s + inserted + u" <no-reply@example.org>"_s;
    QCOMPARE(read(bytesOf(message))[u"headers"_s].toArray(), headers);
    message.from = u"no-reply@example.org"_s + inserted;
    QCOMPARE(read(bytesOf(message))[u"headers"_s].toArray(), headers);
}

void TestMailMessage::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("received");
    const auto row = [](const char *name, const QString &text, const QString &received) {
        QTest::newRow(name) << text << received;
    };
    row("empty", {}, {});
    row("beyond ASCII", u"Grüße 🙂\n"_s, u"Grüße 🙂\n"_s);
    row("a line that is only a dot, which ends a mail for SMTP", u"a\n.\nb\n"_s, u"a\n.\nb\n"_s);
    row("a line that begins with From", u"From here\nFrom: there\n"_s, u"From here\nFrom: there\n"_s);
    row("as long a line as there may be", QString(998, u'x') + u'\n', QString(998, u'x') + u'\n');
    row("a longer line", QString(999, u'x') + u'\n', QString(999, u'x') + u'\n');
    row("a line of 998 characters that are more bytes", QString(998, u'ä') + u'\n', QString(998, u'ä') + u'\n');
    row("lines with the ends of another system", u"a\r\nb\r\n"_s, u"a\nb\n"_s);
    row("a single CR is no line end", u"a\rb\n"_s, u"ab\n"_s);
    row("a NUL", u"a"_s + QChar(u'\0') + u"b\n"_s, u"a"_s + QChar(u'\0') + u"b\n"_s);
    row("without a line end at its end", u"a"_s, u"a"_s);
}

void TestMailMessage::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, received);
    MailMessage message = hello();
    message.text = text;
    const QByteArray bytes = bytesOf(message);
    const QJsonObject mail = read(bytes);
    QCOMPARE(mail[u"text"_s].toString(), received);
    QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
    for (const QByteArray &line : bytes.split('\n'))
        QVERIFY(line.size() <= 999); // with its CR: RFC 5322, section 2.1.1
}

void TestMailMessage::lineEndsAreThoseOfMail()
{
    MailMessage message = hello();
    for (const QString &subject : {u"Hello"_s, u"ä"_s.repeated(100)}) {
        for (const QString &text : {u"a\nb\r\nc"_s, QString(3000, u'x') + u'\n'}) {
            message.subject = subject;
            message.text = text;
            const QByteArray bytes = bytesOf(message);
            QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
            QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        }
    }
}

void TestMailMessage::twoBodies_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << text;
    };
    row("short", u"Hello\n"_s);
    row("empty", {});
    row("mostly ASCII", u"Grüße aus Köln, and a lot that is none\n"_s);
    row("Japanese", u"メールアドレスを確認してください。\n"_s.repeated(20));
    row("Arabic", u"مرحبًا بك\n"_s.repeated(20));
    row("a line as long as a token", u"https://example.org/?token="_s + QString(900, u'x') + u'\n');
    row("lines about as long as one may be", QString(75, u'x') + u'\n' + QString(76, u'x') + u'\n' + QString(77, u'x'));
    row("lines about as long that end with what is encoded",
        QString(73, u'x') + u"=\n"_s + QString(74, u'x') + u"=\n"_s + QString(75, u'x') + u"=\n"_s);
    row("what looks like the boundary", u"--=_gatehouse_alternative--\n\n--=_gatehouse_alternative\n"_s);
    row("blanks and tabs at the ends of lines", u"a \nb\t\n  \n"_s);
    row("dots and From at the starts of lines", u".\n..\nFrom here\n"_s);
    row("a line of dots", QString(400, u'.') + u'\n');
    row("From where a line is broken", QString(75, u'x') + u"From here"_s);
    row("what looks quoted", u"=3D=\n=C3=A4\n"_s);
    row("control characters", u"\u0001\u007f\n"_s);
    row("without a line end", u"a"_s);
}

void TestMailMessage::twoBodies()
{
    QFETCH(const QString, text);
    MailMessage message = hello();
    message.text = text;
    message.html = u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s;
    message.language = u"ja"_s;
    const QByteArray bytes = bytesOf(message);
    const QJsonObject mail = read(bytes);
    QCOMPARE(mail[u"parts"_s].toArray(), (QJsonArray{u"multipart/alternative"_s, u"text/plain"_s, u"text/html"_s}));
    QCOMPARE(mail[u"text"_s].toString(), text);
    QCOMPARE(mail[u"html"_s].toString(), message.html);
    QCOMPARE(mail[u"language"_s].toString(), u"ja"_s);
    QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.size() <= 77, line); // with its CR: RFC 2045, section 6.7
        QVERIFY2(std::all_of(line.begin(), line.end(), [](char c) { return c > '\0'; }), line);
        QVERIFY2(!line.startsWith('.') && !line.startsWith("From "), line);
    }
}

void TestMailMessage::messageIds_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("id");
    QTest::newRow("a name and an address") << u"Gate <a@example.org>"_s << u"<some-id@example.org>"_s;
    QTest::newRow("a domain beyond ASCII") << u"a@bücher.example"_s << u"<some-id@xn--bcher-kva.example>"_s;
    QTest::newRow("an address of a machine") << u"a@[192.0.2.1]"_s << u"<some-id@localhost>"_s;
    QTest::newRow("no domain") << u"a@"_s << u"<some-id@localhost>"_s;
}

void TestMailMessage::messageIds()
{
    QFETCH(const QString, from);
    QFETCH(const QString, id);
    MailMessage message = hello();
    message.from = from;
    QVERIFY2(headerLines(bytesOf(message)).contains("Message-ID: " + id.toUtf8()), bytesOf(message));
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
