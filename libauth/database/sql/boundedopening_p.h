// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>

#include <chrono>

namespace Auth::Internal {

//! \brief Opens \a database in a thread of its own, and waits for that no longer than \a patience.
//!
//! libpq keeps its `connect_timeout` for each address of a host, and QPSQL then asks the server a few things and waits
//! for the answers for ever; nobody can shut a socket that is not known yet. Looking up a name may take its time, too.
//! \return false when it was not opened; where time ran out, \a database is taken away besides, and goes when the wait
//! for it ends
//! \note The database must not be used elsewhere.
[[nodiscard]] bool openWithin(QSqlDatabase &database, std::chrono::milliseconds patience);

} // namespace Auth::Internal
