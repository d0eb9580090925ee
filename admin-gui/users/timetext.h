// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <chrono>

namespace GatehouseAdmin {

//! A moment since 1970-01-01 UTC, in the reader's time zone and language; 0 is not known, and an empty text.
[[nodiscard]] inline QString timeText(std::chrono::microseconds instant)
{
    using namespace std::chrono;
    if (instant.count() == 0)
        return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(duration_cast<milliseconds>(instant).count()),
                              QLocale::ShortFormat);
}

//! The same in UTC, for tooltips.
[[nodiscard]] inline QString utcText(std::chrono::microseconds instant)
{
    using namespace std::chrono;
    if (instant.count() == 0)
        return {};
    const auto time = QDateTime::fromMSecsSinceEpoch(duration_cast<milliseconds>(instant).count(), QTimeZone::utc());
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC");
}

} // namespace GatehouseAdmin
