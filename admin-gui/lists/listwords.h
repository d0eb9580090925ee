// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QCoreApplication>

#include <optional>

namespace GatehouseAdmin {

//! \brief The sentences and the numbers that all lists share. \note Pure functions, GUI thread: they speak its
//! language.
class ListWords
{
    Q_DECLARE_TR_FUNCTIONS(GatehouseAdmin::ListWords)

public:
    //! Why something failed; never empty.
    [[nodiscard]] static QString why(const Auth::Error &error);
    //! What can be done about it; never empty.
    [[nodiscard]] static QString whatNow(const Auth::Error &error);

    //! In the time zone of this computer, as the locale writes it; a dash for 0.
    [[nodiscard]] static QString dateTime(Auth::Instant instant);
    //! The same in UTC, to the second: for tooltips. Empty for 0.
    [[nodiscard]] static QString utc(Auth::Instant instant);
    //! With the separators of the locale; `more than …` when it is at \a ceiling or beyond.
    [[nodiscard]] static QString count(qint64 value, qint64 ceiling);
    //! `30d`, `12h`, `45m`. \return nothing for another text, and for what is no length of time
    [[nodiscard]] static std::optional<std::chrono::seconds> age(const QString &text);
};

} // namespace GatehouseAdmin
