// SPDX-License-Identifier: MIT
#include "logsink.h"

#include "core/json_p.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Internal::appendJsonString;

namespace {

LogSink *installedSink = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (installedSink)
        installedSink->write(type, context.category ? context.category : "default", message);
}

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

int severity(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: return 4;
    }
    return 4;
}

int severity(LogSettings::Level level)
{
    switch (level) {
    case LogSettings::Level::Debug: return 0;
    case LogSettings::Level::Info: return 1;
    case LogSettings::Level::Warning: return 2;
    case LogSettings::Level::Error: return 3;
    }
    return 1;
}

QString timestamp()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

bool isUnsafe(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

// Line breaks, terminal controls and characters that turn the writing round as \u{…}: one event is one line, and
// what it shows is what it says.
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

// The same characters as JSON writes them. JSON allows most as they are, but some readers end a line at U+2028.
QByteArray withUnsafeEscaped(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    if (std::none_of(text.begin(), text.end(), isUnsafe))
        return json;
    QString out;
    for (const QChar c : text)
        out += isUnsafe(c) ? u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0')) : QString(c);
    return out.toUtf8();
}

int openLog(const QString &path)
{
    return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640);
}

} // namespace

LogSink::LogSink(LogSettings settings) : m_settings(std::move(settings))
{
    reopen();
}

LogSink::~LogSink()
{
    if (m_installed) {
        qInstallMessageHandler(m_previousHandler);
        installedSink = nullptr;
    }
    if (m_descriptor != 2)
        ::close(m_descriptor);
}

void LogSink::install()
{
    if (m_settings.level == LogSettings::Level::Debug)
        QLoggingCategory::setFilterRules(u"gatehouse.*.debug=true"_s);
    installedSink = this;
    m_installed = true;
    m_previousHandler = qInstallMessageHandler(handleMessage);
}

bool LogSink::reopen()
{
    if (m_settings.file.isEmpty())
        return true;
    const int descriptor = openLog(m_settings.file);
    if (descriptor < 0) {
        write(QtCriticalMsg, "gatehouse.log",
              u"the log file %1 cannot be opened: %2"_s.arg(m_settings.file, qt_error_string()));
        return false;
    }
    const QMutexLocker lock(&m_mutex);
    if (m_descriptor != 2)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    return true;
}

bool LogSink::isEnabled(QtMsgType level) const
{
    return severity(level) >= severity(m_settings.level);
}

void LogSink::write(QtMsgType level, QByteArrayView category, const QString &message, const QList<Field> &fields)
{
    if (!isEnabled(level))
        return;
    const QByteArray line = m_settings.format == LogSettings::Format::Json ? jsonLine(level, category, message, fields)
                                                                           : textLine(level, category, message, fields);
    const QMutexLocker lock(&m_mutex);
    // A log that cannot be written must not stop the service, and there is nowhere left to complain.
    [[maybe_unused]] const ssize_t written =
            ::write(m_descriptor, line.constData(), static_cast<std::size_t>(line.size()));
}

QByteArray LogSink::textLine(QtMsgType level, QByteArrayView category, const QString &message,
                             const QList<Field> &fields) const
{
    QByteArray line =
            timestamp().toLatin1() + ' ' + levelName(level) + ' ' + category.toByteArray() + ' ' + escaped(message);
    for (const Field &field : fields)
        line += QByteArray(" ") + field.first + '=' + escapedValue(field.second);
    return line + '\n';
}

QByteArray LogSink::jsonLine(QtMsgType level, QByteArrayView category, const QString &message,
                             const QList<Field> &fields) const
{
    QByteArray line =
            "{\"time\":\"" + timestamp().toLatin1() + "\",\"level\":\"" + levelName(level) + "\",\"category\":";
    appendJsonString(line, QString::fromUtf8(category));
    line += ",\"message\":";
    appendJsonString(line, message);
    for (const Field &field : fields) {
        line += ",\"" + QByteArray(field.first) + "\":";
        appendJsonString(line, field.second);
    }
    return withUnsafeEscaped(line) + "}\n";
}

} // namespace Gatehouse
