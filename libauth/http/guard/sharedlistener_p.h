// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

class QHostAddress;

namespace Auth::Internal {

//! \brief Opens a TCP socket that listens on a port which other sockets of this user may listen on too.
//!
//! The kernel spreads new connections over them (SO_REUSEPORT, socket(7)): one for each thread needs
//! neither a lock nor a thread that hands connections out.
//! \param port 0 for any free one
//! \return the descriptor, which is the caller's: nonblocking, closed on exec. Error::Internal with
//!         the system's reason.
[[nodiscard]] Result<int> openSharedListener(const QHostAddress &address, quint16 port);

} // namespace Auth::Internal
