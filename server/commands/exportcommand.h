// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"

#include "core/error.h"

namespace Gatehouse {

class Console;
class Domain;

//! \brief `gatehouse export`: writes all users in the order of their ids, in a form that `gatehouse import` reads.
//!
//! Memory does not depend on their number. A file appears when it is complete, and only its owner may read it.
//! \return Error::Refused when the file cannot be written; Error::NotSupported for a table on a terminal
[[nodiscard]] Auth::Result<void> exportUsers(const ExportCommand &command, Domain &domain, Console &console);

} // namespace Gatehouse
