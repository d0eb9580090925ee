// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "configuration/configurationloader.h"
#include "exitcode.h"

#include "core/error.h"

//! \file
//! \brief `gatehouse migrate` and `gatehouse check-config`.
namespace Gatehouse {

class Console;

//! \brief Makes or upgrades the tables, or says what that would do.
//!
//! A dry run writes nothing at all: it opens the file for reading only, and where there is none it makes none.
//! \return Error::DatabaseUnavailable, Refused, SchemaTooNew with a reason for the person who typed the command
[[nodiscard]] Auth::Result<void> migrate(const MigrateCommand &command, const Configuration &configuration,
                                         Console &console);

//! \brief Says whether the service would start on this configuration, and what is then in effect, without secrets.
//!
//! Reads the key files that it names. Makes no signing key and does not open the database.
//! \return ExitCode::Configuration when there are problems, which then stand on standard error, one a line
[[nodiscard]] ExitCode checkConfig(const LoadedConfiguration &loaded, Console &console);

} // namespace Gatehouse
