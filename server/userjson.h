// SPDX-License-Identifier: MIT
#pragma once

#include "core/json_p.h"
#include "core/user.h"
#include "manager/usermanagersettings.h"

//! \file
//! \brief A user as JSON, for commands and files. The password hash is never in it.
namespace Gatehouse {

//! A number where ids are numbers, else a text.
[[nodiscard]] Auth::Internal::JsonValue idJson(const Auth::UserId &id, const Auth::IdScheme &ids);

//! `id`, `email`, the three flags, then the fields of the configuration: the object that the HTTP routes answer with.
[[nodiscard]] Auth::Internal::JsonValue userJson(const Auth::User &user, const Auth::UserManagerSettings &settings);

//! The fewest digits that mean this number.
[[nodiscard]] QByteArray shortestText(double value);

} // namespace Gatehouse
