// SPDX-License-Identifier: MIT
#pragma once

#include "http/body/validation_p.h"
#include "manager/usermanager.h"

namespace Auth::Internal {

// The models UserCreate, UserUpdate and UserRead of FastAPI Users, with the application's own fields.

[[nodiscard]] BodyModel userCreateModel(const UserFields &fields);
[[nodiscard]] BodyModel userUpdateModel(const UserFields &fields);
//! The same for oneself: with `current_password` where it is asked for.
[[nodiscard]] BodyModel ownUpdateModel(const UserManagerSettings &settings);
//! The body of the routes that only want to know whom: `{"email":"…"}`
[[nodiscard]] BodyModel emailModel();
[[nodiscard]] UserCreate toUserCreate(const QVariantMap &values);
[[nodiscard]] UserUpdate toUserUpdate(const QVariantMap &values);
[[nodiscard]] QByteArray userJson(const User &user, const UserManagerSettings &settings);

} // namespace Auth::Internal
