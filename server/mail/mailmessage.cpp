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

QByteArray addressHeader(const QString &text)
{
    const QString address = oneLine(text);
    const qsizetype open = address.lastIndexOf(u'<');
    const QString name = open < 0 ? QString() : address.left(open).trimmed();
    return name.isEmpty() ? address.toUtf8() : displayName(name) + ' ' + address.mid(open).toUtf8();
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
    message += "MIME-Version: 1.0\r\n";
    message += "Content-Type: text/plain; charset=utf-8\r\n";
    QString lines = text;
    const QByteArray body = lines.remove(u'\r').replace(u"\n"_s, u"\r\n"_s).toUtf8();
    // What 7bit may hold (RFC 2045, section 2.7), which every server takes.
    const bool isAscii = std::all_of(body.begin(), body.end(), [](char c) { return c > '\0'; });
    message += isAscii && !hasLongLine(body) ? "Content-Transfer-Encoding: 7bit\r\n\r\n" + body
                                             : "Content-Transfer-Encoding: base64\r\n\r\n" + base64Lines(body);
    return message;
}

} // namespace Gatehouse
