// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QList>
#include <QString>
#include <QStringList>

//! \file
//! \brief How values become text that a person reads. Pure functions; any thread.
namespace Gatehouse {

//! \brief \a text with everything that could move a cursor, colour or reorder a terminal as `\u001b`.
//!
//! Controls, line and paragraph separators, invisible format characters (of which U+200C and U+200D stay, which some
//! scripts need) and lone surrogates. JSON escaped so is still the same JSON.
[[nodiscard]] QString escaped(const QString &text);

//! \brief The columns of a terminal that \a text fills: two for a wide character (UAX 11: Chinese, Japanese, Korean,
//! emoji), none for a mark on the one before it, one for any other.
[[nodiscard]] qsizetype terminalWidth(const QString &text);

//! \a text with blanks behind it, up to \a width columns.
[[nodiscard]] QString padded(const QString &text, qsizetype width);

//! The rows, escaped, with columns two blanks apart and no blanks at their ends.
[[nodiscard]] QStringList aligned(const QList<QStringList> &rows);

//! What a command lists at most, and the databases in a page (UserQuery::limit and the others).
constexpr int longestList = 1000;

//! `1 token`, `3 tokens`
[[nodiscard]] QString counted(qint64 count, const QString &noun);
//! The same where a list stops at \a limit: `1000 or more tokens`.
[[nodiscard]] QString counted(qint64 count, const QString &noun, qint64 limit);

[[nodiscard]] QString yesOrNo(bool value);

//! `2026-11-20T16:03:23Z`
[[nodiscard]] QString instantText(Auth::Instant instant);

} // namespace Gatehouse
