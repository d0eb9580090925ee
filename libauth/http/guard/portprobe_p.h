// SPDX-License-Identifier: MIT
#pragma once

#include "core/export_p.h"

#include <QHostAddress>
#include <QString>

namespace Auth::Internal {

//! \brief Whether somebody listens on a port already. SO_REUSEPORT would let a second service of the same account
//! in without a word, and each would get half of the connections.
//! \return the system's reason; empty when the port is free, or 0
[[nodiscard]] GATEHOUSE_HTTP_INTERNAL_EXPORT QString whyPortIsTaken(const QHostAddress &address, quint16 port);

} // namespace Auth::Internal
