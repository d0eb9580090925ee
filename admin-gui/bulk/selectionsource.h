// SPDX-License-Identifier: MIT
#pragma once

#include "transfer/userwriter.h"
#include "users/userselection.h"

namespace GatehouseAdmin {

//! \brief The users of a selection, a thousand at most at a time, each once; those who are gone are passed over.
//! \note Reads the database when it is called. The manager must outlive it.
[[nodiscard]] Gatehouse::UserSource usersOf(const Auth::UserManager &manager, const UserSelection &selection);

} // namespace GatehouseAdmin
