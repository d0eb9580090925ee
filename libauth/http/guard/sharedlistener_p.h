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

//! \brief Lets the kernel drop what would begin a connection to \a listener, and nothing else.
//!
//! A socket that is closed resets the connections that the kernel has made meanwhile, whose clients may have sent their
//! request: there is no moment at which none is under way. Those who are dropped ask again after a second (RFC 6298,
//! section 2.1) and are refused or served by another then, as if they had come later. Linux; elsewhere nothing happens.
void ignoreNewcomers(int listener);

} // namespace Auth::Internal
