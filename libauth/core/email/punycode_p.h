// SPDX-License-Identifier: MIT
#pragma once

#include "core/email/unicodetext_p.h"

#include <optional>

namespace Auth::Internal {

//! \brief Punycode (RFC 3492), without the `xn--` in front: a label's code points as ASCII.
[[nodiscard]] CodePoints toPunycode(CodePointsView label);

//! \brief The reverse of toPunycode(). \a text is ASCII; the case of its letters after the last hyphen does not matter.
//! \return nothing when a character is no digit of base 36, when the text ends too early, or
//! when a code point would lie beyond U+10FFFF
[[nodiscard]] std::optional<CodePoints> fromPunycode(CodePointsView text);

} // namespace Auth::Internal
