// SPDX-License-Identifier: MIT
#include "logline.h"

#include "core/json_p.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <charconv>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Internal::appendJsonString;

namespace {

const char *levelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void appendNumber(QByteArray &out, qint64 number, int width = 1)
{
    std::array<char, 20> digits; // of any qint64
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    for (auto length = end - digits.data(); length < width; ++length)
        out += '0';
    out.append(digits.data(), end - digits.data());
}

//! 2026-01-31T23:59:59.000Z; the text up to the seconds is kept while they last.
void appendTimestamp(QByteArray &out)
{
    static thread_local qint64 keptSecond = -1;
    static thread_local QByteArray kept;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now / 1000 != keptSecond) {
        keptSecond = now / 1000;
        kept = QDateTime::fromSecsSinceEpoch(keptSecond, QTimeZone::utc())
                       .toString(u"yyyy-MM-dd'T'HH:mm:ss"_s)
                       .toLatin1();
    }
    out += kept;
    out += '.';
    appendNumber(out, now % 1000, 3);
    out += 'Z';
}

bool isUnsafe(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

//! What stands for itself in both formats.
bool isPlain(QChar c)
{
    return c > u' ' && c < u'\x7f' && c != u'\\' && c != u'"' && c != u'=';
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isPlain(c); });
}

void appendPlain(QByteArray &out, const QString &text)
{
    for (const QChar c : text)
        out += c.toLatin1();
}

// Line breaks, terminal controls and characters that turn the writing round as \u{…}.
QByteArray escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\')
            out += u"\\\\"_s;
        else if (isUnsafe(c))
            out += u"\\u{%1}"_s.arg(QString::number(c.unicode(), 16));
        else
            out += c;
    }
    return out.toUtf8();
}

// A value that could be taken for several is quoted.
QByteArray escapedValue(const QString &text)
{
    const QByteArray value = escaped(text);
    const bool plain = !value.isEmpty() && !value.contains(' ') && !value.contains('=') && !value.contains('"');
    return plain ? value : '"' + QByteArray(value).replace('"', "\\\"") + '"';
}

// JSON allows most of these as they are, but some readers end a line at U+2028.
void appendSafeJsonString(QByteArray &out, const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isUnsafe))
        return appendJsonString(out, text);
    QByteArray json;
    appendJsonString(json, text);
    QString safe;
    for (const QChar c : QString::fromUtf8(json))
        safe += isUnsafe(c) ? u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0')) : QString(c);
    out += safe.toUtf8();
}

} // namespace

LogLine::LogLine(LogSettings::Format format, QtMsgType level, QByteArrayView category, const QString &message)
    : m_format(format)
{
    constexpr qsizetype usualLineBytes = 256;
    m_line.reserve(usualLineBytes);
    m_line += isJson() ? "{\"time\":\"" : "";
    appendTimestamp(m_line);
    m_line += isJson() ? "\",\"level\":\"" : " ";
    m_line += levelName(level);
    if (isJson()) {
        m_line += "\",\"category\":";
        appendSafeJsonString(m_line, QString::fromUtf8(category));
        m_line += ",\"message\":";
        appendSafeJsonString(m_line, message);
    } else {
        m_line += ' ';
        m_line += category;
        m_line += ' ';
        if (isPlain(message))
            appendPlain(m_line, message);
        else
            m_line += escaped(message);
    }
}

void LogLine::beginField(QByteArrayView name)
{
    m_line += isJson() ? ",\"" : " ";
    m_line += name;
    m_line += isJson() ? "\":" : "=";
}

LogLine &LogLine::add(QByteArrayView name, const QString &value)
{
    beginField(name);
    if (isJson())
        appendSafeJsonString(m_line, value);
    else if (!value.isEmpty() && isPlain(value))
        appendPlain(m_line, value);
    else
        m_line += escapedValue(value);
    return *this;
}

LogLine &LogLine::addWord(QByteArrayView name, QByteArrayView value)
{
    beginField(name);
    m_line += isJson() ? "\"" : "";
    m_line += value;
    m_line += isJson() ? "\"" : "";
    return *this;
}

LogLine &LogLine::addNumber(QByteArrayView name, qint64 value)
{
    beginField(name);
    appendNumber(m_line, value);
    return *this;
}

LogLine &LogLine::addMilliseconds(QByteArrayView name, std::chrono::nanoseconds value)
{
    const auto tenths = std::chrono::round<std::chrono::duration<qint64, std::ratio<1, 10'000>>>(value).count();
    beginField(name);
    appendNumber(m_line, tenths / 10);
    m_line += '.';
    appendNumber(m_line, tenths % 10);
    return *this;
}

QByteArray LogLine::finished() &&
{
    m_line += isJson() ? "}\n" : "\n";
    return std::move(m_line);
}

} // namespace Gatehouse
