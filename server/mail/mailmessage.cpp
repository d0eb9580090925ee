// SPDX-License-Identifier: MIT
#include "mail/mailmessage.h"

#include <QUrl>

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 998; // RFC 5322, section 2.1.1

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

//! `=?utf-8?B?…?=` words, each a line of at most 76 characters, the header's name included (RFC 2047, section 2), and
//! none with a part of a character.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype bytesAWord = 39; // 52 characters of base64, 12 around them, 9 of `Subject: `
    QByteArrayList words;
    QByteArray word;
    const auto finishWord = [&] {
        words << "=?utf-8?B?" + std::exchange(word, {}).toBase64() + "?=";
    };
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const QByteArray character = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        if (word.size() + character.size() > bytesAWord)
            finishWord();
        word += character;
    }
    finishWord();
    return words.join("\r\n ");
}

//! Nothing that comes from outside may end a header line and begin another.
QString oneLine(QString text)
{
    std::replace_if(
            text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    return text;
}

//! A text as a header shows it (RFC 5322, section 2.2.1: unstructured).
QByteArray headerText(const QString &text)
{
    constexpr qsizetype longestPlain = 67; // with `Subject: ` on one line
    const bool isPlain = isPrintableAscii(text) && !text.contains(u"=?"_s) && text.size() <= longestPlain;
    return isPlain ? text.toLatin1() : encodedWords(text);
}

//! The name in front of an address (RFC 5322, section 3.2.5: phrase). It may come quoted, and goes quoted where a
//! comma or a parenthesis would mean something else.
QByteArray displayName(QString name)
{
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"')) {
        name = name.sliced(1, name.size() - 2);
        name.replace(u"\\\""_s, u"\""_s);
    }
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x7f && (c.isLetterOrNumber() || u" !#$%&'*+-/=?^_`{|}~"_s.contains(c));
    };
    if (std::all_of(name.begin(), name.end(), isPlain))
        return headerText(name);
    if (!isPrintableAscii(name))
        return encodedWords(name);
    return '"' + name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).toLatin1() + '"';
}

//! With the domain as ASCII: servers without SMTPUTF8 (RFC 6531) refuse a header that is not.
QByteArray asciiDomain(const QString &address)
{
    const qsizetype begin = address.lastIndexOf(u'@') + 1;
    const qsizetype end = address.endsWith(u'>') ? address.size() - 1 : address.size();
    const QByteArray domain =
            begin > 0 ? QUrl::toAce(address.sliced(begin, std::max(begin, end) - begin)) : QByteArray();
    return domain.isEmpty() ? address.toUtf8() : address.left(begin).toUtf8() + domain + address.mid(end).toUtf8();
}

QByteArray addressHeader(const QString &text)
{
    const QString address = oneLine(text);
    const qsizetype open = address.lastIndexOf(u'<');
    const QString name = open < 0 ? QString() : address.left(open).trimmed();
    return name.isEmpty() ? asciiDomain(address) : displayName(name) + ' ' + asciiDomain(address.mid(open));
}

QByteArray domainOf(const QString &address)
{
    QString domain = oneLine(address.mid(address.lastIndexOf(u'@') + 1));
    domain = domain.left(domain.indexOf(u'>') < 0 ? domain.size() : domain.indexOf(u'>'));
    const QByteArray ascii = QUrl::toAce(domain);
    return ascii.isEmpty() ? "localhost" : ascii;
}

bool hasLongLine(const QByteArray &body)
{
    const QByteArrayList lines = body.split('\n');
    return std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) { return line.size() > longestLine; });
}

//! Lines of 76 characters (RFC 2045, section 6.8).
QByteArray base64Lines(const QByteArray &bytes)
{
    constexpr qsizetype charactersALine = 76;
    const QByteArray text = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += charactersALine)
        lines += text.mid(at, charactersALine) + "\r\n";
    return lines;
}

QByteArray quotedCharacter(char c)
{
    return '=' + QByteArray(1, c).toHex().toUpper();
}

//! One line, its end not included, as quoted-printable (RFC 2045, section 6.7): at most 76 characters, then a `=` that
//! says that the line goes on.
QByteArray quotedPrintableLine(const QByteArray &line)
{
    constexpr qsizetype charactersALine = 76;
    QByteArray encoded;
    qsizetype length = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool isLast = i + 1 == line.size();
        const bool isPlain = (c > ' ' && c < '\x7f' && c != '=') || (c == ' ' && !isLast); // at the end it gets lost
        QByteArray piece = isPlain ? QByteArray(1, c) : quotedCharacter(c);
        if (length + piece.size() > charactersALine - (isLast ? 0 : 1)) {
            encoded += "=\r\n";
            length = 0;
        }
        // A dot ends the mail for SMTP, and From begins another in a mailbox: not all servers get these right.
        if (length == 0 && (c == '.' || QByteArrayView(line).sliced(i).startsWith("From ")))
            piece = quotedCharacter(c);
        encoded += piece;
        length += piece.size();
    }
    return encoded;
}

QByteArray quotedPrintable(const QByteArray &bytes)
{
    QByteArrayList lines = bytes.split('\n');
    for (QByteArray &line : lines)
        line = quotedPrintableLine(line.endsWith('\r') ? line.chopped(1) : line);
    return lines.join("\r\n");
}

QByteArray withMailLineEnds(QString text)
{
    return text.remove(u'\r').replace(u"\n"_s, u"\r\n"_s).toUtf8();
}

//! What 7bit may hold (RFC 2045, section 2.7), which every server takes.
bool isSevenBit(const QByteArray &body)
{
    return std::all_of(body.begin(), body.end(), [](char c) { return c > '\0'; }) && !hasLongLine(body);
}

//! With the headers that say how to read it.
QByteArray encodedPart(const QByteArray &type, const QString &text)
{
    const QByteArray body = withMailLineEnds(text);
    const QByteArray quoted = quotedPrintable(body);
    const QByteArray base64 = base64Lines(body);
    const bool isQuoted = quoted.size() <= base64.size();
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: " +
           (isQuoted ? "quoted-printable\r\n\r\n" + quoted : "base64\r\n\r\n" + base64);
}

QByteArray plainPart(const QString &text)
{
    const QByteArray body = withMailLineEnds(text);
    return isSevenBit(body)
                   ? "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n" + body
                   : "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
                             base64Lines(body);
}

//! The best form comes last (RFC 2046, section 5.1.4).
QByteArray alternatives(const QString &text, const QString &html)
{
    // `=_` comes in neither of the two encodings, so no text can hold it.
    constexpr auto boundary = "=_gatehouse_alternative";
    QByteArray parts = "Content-Type: multipart/alternative; boundary=\""_ba + boundary + "\"\r\n\r\n";
    parts += "--"_ba + boundary + "\r\n" + encodedPart("text/plain", text) + "\r\n";
    parts += "--"_ba + boundary + "\r\n" + encodedPart("text/html", html) + "\r\n";
    return parts + "--" + boundary + "--\r\n";
}

} // namespace

QByteArray MailMessage::toRfc5322(const QDateTime &date, const QByteArray &id) const
{
    QByteArray message;
    message += "From: " + addressHeader(from) + "\r\n";
    message += "To: " + addressHeader(to) + "\r\n";
    message += "Subject: " + headerText(oneLine(subject)) + "\r\n";
    message += "Date: " + date.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    message += "Message-ID: <" + id + '@' + domainOf(from) + ">\r\n";
    message += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: no vacation replies, please
    if (!language.isEmpty())
        message += "Content-Language: " + headerText(oneLine(language)) + "\r\n"; // RFC 3282
    message += "MIME-Version: 1.0\r\n";
    return message + (html.isEmpty() ? plainPart(text) : alternatives(text, html));
}

} // namespace Gatehouse
