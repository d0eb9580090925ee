// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace GatehouseAdmin {

//! \brief What people may read of the library, of the import and of opening a database, in its English words.
//!
//! `%1`, `%2` … stand for a name or a number, in this order; `(s)` for an ending that a number decides. A test looks
//! whether somebody still says each of them. \note Constant; any thread.
[[nodiscard]] std::span<const char *const> librarySentences();

//! The one of them whose place holds another one of them.
[[nodiscard]] const char *sentenceAroundAnother();

} // namespace GatehouseAdmin
