// SPDX-License-Identifier: MIT
#pragma once

#include "exitcode.h"

#include "core/error.h"

namespace Gatehouse {

//! What the program ends with after an error.
//! A database without tables counts as one that cannot be reached (69), one of a newer version as bad data (65).
[[nodiscard]] ExitCode exitCodeOf(const Auth::Error &error);

//! \brief The error for the person at the command line: a sentence that says what to do where the error knows it.
//!
//! That person runs the service, so a fault of the database or of the program shows the detail too.
[[nodiscard]] QString sentenceOf(const Auth::Error &error);

} // namespace Gatehouse
