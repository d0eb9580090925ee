// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Gatehouse {

//! \brief The word that was probably meant: the nearest of \a candidates by letters left out, added, changed or
//! swapped. \return empty when none is near: more than a third of the letters, and more than one, would have to change
[[nodiscard]] QString closestWord(const QString &word, const QStringList &candidates);

//! `; did you mean WORD?` or nothing: what a message about an unknown word ends with.
[[nodiscard]] QString didYouMean(const QString &word, const QStringList &candidates);

//! `a, b or c`. \param pattern for the last two, in the language of the sentence around it
[[nodiscard]] QString alternatives(const QStringList &words, const QString &pattern = QStringLiteral("%1 or %2"));

//! \a text on one line and no longer than a message can bear: control characters become `?`.
//! What a message quotes comes from outside and must not forge a second line in the log.
[[nodiscard]] QString printable(const QString &text);

} // namespace Gatehouse
