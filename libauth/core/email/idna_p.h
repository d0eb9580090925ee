// SPDX-License-Identifier: MIT
#pragma once

#include "core/email/unicodetext_p.h"

#include <tl/expected.hpp>

#include <optional>

namespace Auth::Internal {

//! A label or a domain; else why it is none, one sentence without its period.
using IdnaResult = tl::expected<CodePoints, QString>;

//! \brief The mapping step of UTS #46: lower case, compatibility forms and full stops of all scripts unified,
//! ignorable characters dropped, in normalisation form C. Deviation characters (ß, ς, the joiners) stay.
//! The ASCII range is not restricted (UseSTD3ASCIIRules=false).
[[nodiscard]] IdnaResult mappedDomain(CodePointsView domain);

//! \brief The A-label of one label: itself where it is ASCII, else `xn--` and its Punycode.
//! An ASCII label is checked too, a Punycode one by decoding it. At most 63 octets (RFC 1035).
[[nodiscard]] IdnaResult asciiLabel(CodePointsView label);

//! \brief The U-label of one label; the reverse of asciiLabel().
//! A Punycode that encodes its text in an unusual way is taken too (RFC 5891, section 5.3, would refuse it).
[[nodiscard]] IdnaResult unicodeLabel(CodePointsView asciiText);

//! \brief Why \a label breaks the Bidi rule (RFC 5893, section 2); nothing when it does not.
//! Only labels with a right-to-left character can. \a label is not empty.
[[nodiscard]] std::optional<QString> bidiProblem(CodePointsView label);

//! \brief Why the code points of \a label are not allowed in it by IDNA2008 (RFC 5892); nothing when they are.
[[nodiscard]] std::optional<QString> codePointProblem(CodePointsView label);

} // namespace Auth::Internal
