// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "configuration/configuration.h"

namespace Gatehouse {

class Console;

//! \brief Runs any command but `serve`, and says on standard error in one line what went wrong.
//!
//! Sets the umask so that only this account can read what a command makes, and silences the library's log, which
//! would say things twice.
//! \note Needs the QCoreApplication; blocks until done. Call it from the only thread.
[[nodiscard]] ExitCode runCommand(const Command &command, const Configuration &configuration, Console &console);

} // namespace Gatehouse
