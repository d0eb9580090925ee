// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpauth.h"

namespace Auth::Internal {

//! \brief GET \a path: search, filter and page through the users. FastAPI Users has no such route and answers 404;
//! so does this one to everybody but superusers.
void addUserList(HttpAuth &auth, const QString &path, const GuardRequirements &superuser);

} // namespace Auth::Internal
