// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"

#include "core/error.h"

//! \file
//! \brief `gatehouse mail …`: what was, is and could not be mailed. Errors have a reason for the person who typed the
//! command.
namespace Gatehouse {

class Console;
class Domain;

//! A table, newest first, or one JSON object a line.
[[nodiscard]] Auth::Result<void> listMails(const MailListCommand &command, Domain &domain, Console &console);
//! \return Error::NoticeNotExists
[[nodiscard]] Auth::Result<void> showMail(const MailShowCommand &command, Domain &domain, Console &console);
//! Makes one due, or all that were given up. \return Error::NoticeNotExists; Error::Conflict when it was sent
[[nodiscard]] Auth::Result<void> retryMails(const MailRetryCommand &command, Domain &domain, Console &console);

} // namespace Gatehouse
