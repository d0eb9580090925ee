// SPDX-License-Identifier: MIT
#pragma once

#include "manager/usermanager.h"

//! \file
//! \brief What the console does to one user, for Session::run(): each blocks, and any thread may call it.
namespace GatehouseAdmin {

//! What became of a change.
struct UserChange
{
    Auth::User user;         //!< as stored now
    bool isConflict = false; //!< it was not made: somebody changed the same thing since it was seen
};

//! \brief UserManager::updateUnsafe(), but nobody takes the last active superuser away.
//! \return Error::Refused then; what updateUnsafe() returns, but for Conflict
[[nodiscard]] Auth::Result<UserChange> changeUser(Auth::UserManager &manager, const Auth::User &seen,
                                                  const Auth::UserUpdate &update);
//! \brief UserManager::remove(), with the same care. \return Error::Refused, UserNotExists
[[nodiscard]] Auth::Result<void> removeUser(Auth::UserManager &manager, const Auth::UserId &id);

//! Sets a password, and ends all tokens where it is \a revoking. \return how many tokens
[[nodiscard]] Auth::Result<qint64> setPassword(Auth::UserManager &manager, const Auth::User &user,
                                               const Auth::Secret &password, bool revoking);

//! Whether there is no other active superuser. \return false for one who is none
[[nodiscard]] Auth::Result<bool> isLastSuperuser(const Auth::UserManager &manager, const Auth::User &user);

} // namespace GatehouseAdmin
