// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "configuration/configuration.h"
#include "exitcode.h"

namespace Gatehouse {

class Console;

//! \brief `gatehouse serve`: runs the service until SIGTERM or SIGINT.
//! Needs the QCoreApplication, whose event loop it runs.
[[nodiscard]] ExitCode runServe(const ServeCommand &command, Configuration configuration, Console &console);

} // namespace Gatehouse
