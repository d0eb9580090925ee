// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlserveroptions.h"

namespace GatehouseAdmin {

//! \brief The URL that SqlServerOptions::fromUrl() reads as \a options, without the password.
//!
//! Timeouts and `readOnly` are not in it: the console has its own.
[[nodiscard]] QString serverUrl(const Auth::SqlServerOptions &options);

} // namespace GatehouseAdmin
