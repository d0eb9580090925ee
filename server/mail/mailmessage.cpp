// SPDX-License-Identifier: MIT
#include "mail/mailmessage.h"

#include <QUrl>

#include <algorithm>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

// RFC 2047, section 2: an encoded word holds at most 75 characters, and never a part of a character.
QByteArray encodedWords(const QString &text)
{
    if (isAscii(text))
        return text.toLatin1();
    constexpr qsizetype charactersAWord = 14; // at most 42 or 56 bytes, so at most 76 characters of base64
    QByteArray out;
    const QList<uint> points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); i += charactersAWord) {
        const QList<uint> part = points.mid(i, charactersAWord);
        const QString word = QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
        out += (i > 0 ? "\r\n " : "") + ("=?utf-8?B?" + word.toUtf8().toBase64() + "?=");
    }
    return out;
}

// Nothing that comes from outside may end a header line and begin another.
QString oneLine(QString text)
{
    return text.replace(u'\r', u' ').replace(u'\n', u' ');
}

QByteArray addressHeader(const QString &address)
{
    const qsizetype open = address.lastIndexOf(u'<');
    if (open <= 0)
        return oneLine(address).toUtf8();
    const QString name = oneLine(address.left(open).trimmed());
    return encodedWords(name) + ' ' + oneLine(address.mid(open)).toUtf8();
}

QByteArray domainOf(const QString &address)
{
    QString domain = address.mid(address.lastIndexOf(u'@') + 1);
    domain = domain.left(domain.indexOf(u'>') < 0 ? domain.size() : domain.indexOf(u'>'));
    return QUrl::toAce(oneLine(domain));
}

} // namespace

QByteArray MailMessage::toRfc5322(const QDateTime &date, const QByteArray &id) const
{
    QByteArray message;
    message += "From: " + addressHeader(from) + "\r\n";
    message += "To: " + addressHeader(to) + "\r\n";
    message += "Subject: " + encodedWords(oneLine(subject)) + "\r\n";
    message += "Date: " + date.toUTC().toString(Qt::RFC2822Date).toLatin1() + "\r\n";
    message += "Message-ID: <" + id + '@' + domainOf(from) + ">\r\n";
    message += "Auto-Submitted: auto-generated\r\n"; // RFC 3834: no vacation replies, please
    message += "MIME-Version: 1.0\r\n";
    message += "Content-Type: text/plain; charset=utf-8\r\n";
    message += "Content-Transfer-Encoding: 8bit\r\n\r\n";
    QString body = text;
    message += body.replace(u"\n"_s, u"\r\n"_s).toUtf8();
    return message;
}

} // namespace Gatehouse
