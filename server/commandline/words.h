// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <algorithm>
#include <limits>

class QProcessEnvironment;

namespace Gatehouse {

//! \brief The sentences of the command line in the language of Translations::speak(): `Tr::tr("No user matches.")`.
//!
//! Tables, JSON, exit codes and what scripts wait for are the same in every language and do not pass through here.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    //! A count for `%n`, which knows no larger ones.
    static int count(qint64 number) { return int(std::min<qint64>(number, std::numeric_limits<int>::max())); }
};

//! \brief The language in which a command speaks to whoever started it.
//!
//! LANGUAGE (a list, with colons between), then the first of LC_ALL, LC_MESSAGES and LANG that is set, as in gettext:
//! where that one is C or POSIX, LANGUAGE does not count. English also where we do not speak the language, and where
//! the terminal shows another character set than UTF-8.
//! \return one of mailLanguages(). Pure function.
[[nodiscard]] QString languageOfEnvironment(const QProcessEnvironment &environment);

} // namespace Gatehouse
