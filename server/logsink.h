// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"
#include "logline.h"

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QtGlobal>

#include <utility>

namespace Gatehouse {

//! \brief Where log lines go: standard error or a file, as text or JSON, one line each, in one write.
//!
//! Everything logged through QLoggingCategory ends here once install() was called. What clients sent is escaped, so
//! that nobody writes lines of their own into the log.
//! \note Every thread may call every function.
class LogSink
{
public:
    using Field = std::pair<const char *, QString>;

    explicit LogSink(LogSettings settings);
    Q_DISABLE_COPY_MOVE(LogSink)
    ~LogSink();

    //! Makes this the destination of all Qt messages until it is destroyed, and sets the level.
    void install();
    //! Opens the file again, after logrotate moved it (SIGHUP). \return false, and the old file stays, when it cannot
    bool reopen();

    //! \param fields appended as `name=value`, or as members of the JSON object
    void write(QtMsgType level, QByteArrayView category, const QString &message, const QList<Field> &fields = {});
    //! A line in the format of this log, to be added to and written. Ask isEnabled() first: it spares the work.
    [[nodiscard]] LogLine line(QtMsgType level, QByteArrayView category, const QString &message) const;
    void write(LogLine &&event);
    [[nodiscard]] bool isEnabled(QtMsgType level) const;

private:
    const LogSettings m_settings;
    QMutex m_mutex; // guards m_descriptor
    int m_descriptor = 2;
    bool m_installed = false;
    QtMessageHandler m_previousHandler = nullptr;
};

} // namespace Gatehouse
