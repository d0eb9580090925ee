// SPDX-License-Identifier: MIT
#pragma once

#include "commandline/commandline.h"
#include "configuration/configuration.h"

#include "core/error.h"

//! \file
//! \brief `gatehouse user …`. Errors have a reason for the person who typed the command; nothing is printed for them.
namespace Gatehouse {

class Console;
class Domain;

//! A table, or one JSON object a line. When more users follow, the cursor of the next page goes to standard error: in a
//! sentence, or as `{"next_cursor":"…"}`.
[[nodiscard]] Auth::Result<void> listUsers(const UserListCommand &command, Domain &domain, Console &console);
[[nodiscard]] Auth::Result<void> showUser(const UserShowCommand &command, Domain &domain, Console &console);
//! \brief Adds a user; makes or upgrades the tables first, for it may be the first command on a new machine.
//!
//! Prints the id on a line of its own, and a generated password, the only time, on a second: `password: …`; with JSON
//! it is the member `password`.
[[nodiscard]] Auth::Result<void> createUser(const UserCreateCommand &command, const Configuration &configuration,
                                            Console &console);
[[nodiscard]] Auth::Result<void> updateUser(const UserUpdateCommand &command, Domain &domain, Console &console);
[[nodiscard]] Auth::Result<void> deleteUser(const UserDeleteCommand &command, Domain &domain, Console &console);
//! Sets a password; stored tokens go with the old one if password.revoke_tokens_on_reset says so.
[[nodiscard]] Auth::Result<void> setUserPassword(const UserSetPasswordCommand &command, Domain &domain,
                                                 Console &console);

} // namespace Gatehouse
