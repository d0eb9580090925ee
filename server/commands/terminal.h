// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/secret.h"

namespace Gatehouse {

//! Whether what is typed is seen.
enum class Echo : quint8 { Hidden, Visible };

//! \brief Asks the person at a terminal for one line.
//!
//! A signal (Ctrl-C, Ctrl-Z, SIGTERM, SIGHUP) takes effect only after the terminal shows again what is typed; who
//! comes back from Ctrl-Z is asked again.
//! \param device `/dev/tty`: the terminal of the process, wherever standard input comes from
//! \return Error::NotSupported when there is no terminal; Error::Cancelled at the end of input (Ctrl-D);
//! Error::InvalidField for a line of more than SecretLine::maximumBytes
//! \note Blocks until answered. Holds signals back in the calling thread only, so call it while there is no other.
[[nodiscard]] Auth::Result<Auth::Secret> askAtTerminal(const QString &device, const QString &question, Echo echo);

} // namespace Gatehouse
