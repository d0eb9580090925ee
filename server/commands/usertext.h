// SPDX-License-Identifier: MIT
#pragma once

#include "userjson.h"

#include "core/userfield.h"

#include <QStringList>

//! \file
//! \brief How commands show a user. The password hash is never shown.
namespace Gatehouse {

//! One object on one line.
[[nodiscard]] QString jsonLine(const Auth::Internal::JsonValue &value);

//! `name  value` rows for aligned(): what userJson() has.
[[nodiscard]] QList<QStringList> userSheet(const Auth::User &user, const Auth::UserFields &fields);

//! `active, verified, superuser`, or `inactive`
[[nodiscard]] QString userState(const Auth::User &user);

} // namespace Gatehouse
