// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <chrono>

namespace Gatehouse {

//! \brief One event as the line that is logged: `time level category message name=value …`, or a JSON object.
//!
//! Every request makes one, so it is written straight into bytes. What clients sent is escaped: one event is one
//! line, and what it shows is what it says.
class LogLine
{
public:
    LogLine(LogSettings::Format format, QtMsgType level, QByteArrayView category, const QString &message);

    //! \param name letters only, of a constant
    LogLine &add(QByteArrayView name, const QString &value);
    //! \param value printable ASCII without quotes, blanks, `\` and `=`, of a constant
    LogLine &addWord(QByteArrayView name, QByteArrayView value);
    LogLine &addNumber(QByteArrayView name, qint64 value);
    //! With one decimal.
    LogLine &addMilliseconds(QByteArrayView name, std::chrono::nanoseconds value);

    //! The line with its end.
    [[nodiscard]] QByteArray finished() &&;

private:
    [[nodiscard]] bool isJson() const { return m_format == LogSettings::Format::Json; }
    void beginField(QByteArrayView name);

    const LogSettings::Format m_format;
    QByteArray m_line;
};

} // namespace Gatehouse
