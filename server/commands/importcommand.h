// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "configuration/configuration.h"

#include "core/error.h"

namespace Gatehouse {

class Console;

//! \brief `gatehouse import`: stores the users of a file; makes or upgrades the tables first.
//!
//! One thread reads and checks, the calling one stores. Memory does not depend on the size of the file.
//! \return Error::InvalidField when lines were rejected, or for a file that is no table of users; Error::Conflict when
//! an earlier import of the file was broken off and --resume is missing; Error::Refused for files that cannot be used;
//! Error::DatabaseUnavailable. What was committed stays.
[[nodiscard]] Auth::Result<void> importUsers(const ImportCommand &command, const Configuration &configuration,
                                             Console &console);

} // namespace Gatehouse
