// SPDX-License-Identifier: MIT
#pragma once

#include "core/export.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <string_view>

namespace Auth::Internal {

//! \brief Text as the code points it is made of, one element each; a lone surrogate stays as it is.
//!
//! The rules of e-mail addresses and of IDNA count, order and classify code points, not UTF-16 units.
using CodePoints = std::u32string;
using CodePointsView = std::u32string_view;

[[nodiscard]] CodePoints toCodePoints(QStringView text);
[[nodiscard]] QString toText(CodePointsView points);

//! What a code point may do in an address; made of Unicode's general categories.
enum class CharacterKind : quint8 {
    Visible, //!< letters, numbers, punctuation and symbols: L, N, P, S
    Mark,    //!< combines with what stands before it: M
    Space,   //!< Zs
    Other,   //!< controls, formats, line separators, private use, unassigned: C, Zl, Zp
};

//! \brief Whether \a c stood in Unicode 15.0, the version that this library knows whatever ICU is installed.
//! An address must not be valid on one machine and invalid on the next, and a character that
//! is yet unassigned has no normal form to compare by.
[[nodiscard]] bool isAssigned(char32_t c);
[[nodiscard]] CharacterKind characterKind(char32_t c);
//! A letter or a number, of any script.
[[nodiscard]] bool isAlphanumeric(char32_t c);
//! Blanks of every script, line ends and the four ASCII separators U+001C to U+001F.
[[nodiscard]] bool isBlank(char32_t c);
[[nodiscard]] CodePointsView trimmed(CodePointsView text);

//! Unicode normalisation form C.
[[nodiscard]] CodePoints normalizedC(CodePointsView text);
//! The first code point of normalizedC(\a text), without normalising more than is needed. \a text is not empty.
[[nodiscard]] char32_t firstOfNormalizedC(CodePointsView text);

//! \a text in quotes, what cannot be printed escaped, as Python's repr() does; error texts quote so.
[[nodiscard]] QString quotedForDisplay(CodePointsView text);
//! U+ and at least four hexadecimal digits.
[[nodiscard]] QString codePointNumber(char32_t c);
//! `'x'` for what can be seen, else the name of the character, else U+ and its number.
[[nodiscard]] CodePoints displayed(char32_t c);

} // namespace Auth::Internal
