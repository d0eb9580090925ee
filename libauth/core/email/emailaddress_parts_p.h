// SPDX-License-Identifier: MIT
#pragma once

#include "core/email/unicodetext_p.h"

#include <tl/expected.hpp>

#include <optional>

// The steps of normalizedEmail(). Each one that fails says why, in the words of email-validator.

namespace Auth::Internal {

template<typename T>
using Checked = tl::expected<T, QString>;

[[nodiscard]] inline tl::unexpected<QString> refused(QString reason)
{
    return tl::unexpected<QString>(std::move(reason));
}

//! An address cut into its parts, quotes and backslashes resolved; nothing is checked yet.
struct SplitAddress
{
    bool hasAngleBrackets = false; //!< `name <local@domain>`, where the name may be empty
    bool isQuoted = false;         //!< the local part stood in quotes
    CodePoints localPart;
    CodePoints domain; //!< may be empty
};

[[nodiscard]] Checked<SplitAddress> splitAddress(CodePointsView address);

//! What stands before the @, in normalisation form C.
[[nodiscard]] Checked<CodePoints> checkedLocalPart(CodePointsView localPart, bool isQuoted);

struct DomainName
{
    CodePoints ascii;   //!< what goes over the wire: A-labels
    CodePoints unicode; //!< what people read: U-labels
};

[[nodiscard]] Checked<DomainName> checkedDomainName(CodePointsView domain);

//! Why `[literal]` cannot stand after the @; there is always a reason.
[[nodiscard]] QString domainLiteralProblem(CodePointsView literal);

//! Letters, digits and the signs of an atom (RFC 5322, 3.2.3), without the period.
[[nodiscard]] bool isAtomCharacter(char32_t c);

//! "'(', ')', SPACE": those of \a text that \a isAllowed refuses, each once, in order; empty when there are none.
[[nodiscard]] QString listOfRefused(CodePointsView text, bool (*isAllowed)(char32_t));

//! Complains about controls, line separators, unassigned characters, a mark in front, and blanks unless allowed.
[[nodiscard]] std::optional<QString> unsafeCharactersProblem(CodePointsView text, bool blanksAllowed = false);

//! "(2 characters too many)"
[[nodiscard]] QString excessInBrackets(std::size_t excess);

} // namespace Auth::Internal
