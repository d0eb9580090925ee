// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "configuration/configuration.h"

#include "core/error.h"

//! \file
//! \brief `gatehouse mail preview` and `gatehouse mail test`, which need no database.
namespace Gatehouse {

class Console;

//! \return Error::InvalidConfiguration for broken templates, which then stand on standard error, one a line but the
//! last; Error::InvalidField for a folder that cannot be written to
[[nodiscard]] Auth::Result<void> previewMails(const MailPreviewCommand &command, const Configuration &configuration,
                                              Console &console);

//! \return ExitCode::Unavailable when the mail could not be handed over, for whatever reason; DataError for what is no
//! address; Configuration when there is no transport, or a broken one
[[nodiscard]] ExitCode sendTestMail(const MailTestCommand &command, const Configuration &configuration,
                                    Console &console);

} // namespace Gatehouse
