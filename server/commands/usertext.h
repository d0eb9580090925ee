// SPDX-License-Identifier: MIT
#pragma once

#include "core/json_p.h"
#include "core/user.h"
#include "core/userfield.h"
#include "manager/usermanager.h"

#include <QStringList>

//! \file
//! \brief How commands show a user. The password hash is never shown.
namespace Gatehouse {

//! A number where ids are numbers, else a text.
[[nodiscard]] Auth::Internal::JsonValue idJson(const Auth::UserId &id, const Auth::IdScheme &ids);

//! `id`, `email`, the three flags, then the fields of the configuration: the object that the HTTP routes answer with.
[[nodiscard]] Auth::Internal::JsonValue userJson(const Auth::User &user, const Auth::UserManagerSettings &settings);

//! One object on one line.
[[nodiscard]] QString jsonLine(const Auth::Internal::JsonValue &value);

//! `name  value` rows for aligned(): what userJson() has.
[[nodiscard]] QList<QStringList> userSheet(const Auth::User &user, const Auth::UserFields &fields);

//! `active, verified, superuser`, or `inactive`
[[nodiscard]] QString userState(const Auth::User &user);

} // namespace Gatehouse
