// SPDX-License-Identifier: MIT
#include "logsink.h"

#include <QFile>
#include <QLoggingCategory>

#include <fcntl.h>
#include <unistd.h>

namespace Gatehouse {

using namespace Qt::StringLiterals;

namespace {

LogSink *installedSink = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (installedSink)
        installedSink->write(type, context.category ? context.category : "default", message);
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
    LogLine line(m_settings.format, level, category, message);
    for (const Field &field : fields)
        line.add(field.first, field.second);
    write(std::move(line));
}

LogLine LogSink::line(QtMsgType level, QByteArrayView category, const QString &message) const
{
    return {m_settings.format, level, category, message};
}

void LogSink::write(LogLine &&event)
{
    const QByteArray line = std::move(event).finished();
    const QMutexLocker lock(&m_mutex);
    // A log that cannot be written must not stop the service, and there is nowhere left to complain.
    [[maybe_unused]] const ssize_t written =
            ::write(m_descriptor, line.constData(), static_cast<std::size_t>(line.size()));
}

} // namespace Gatehouse
