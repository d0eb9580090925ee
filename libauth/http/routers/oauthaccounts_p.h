// SPDX-License-Identifier: MIT
#pragma once

#include "http/httpauth.h"

namespace Auth::Internal {

//! GET PREFIX/me/oauth-accounts and DELETE PREFIX/me/oauth-accounts/{id}, for users who meet \a guard.
void addOAuthAccounts(HttpAuth &auth, const QString &prefix, const GuardRequirements &guard);

} // namespace Auth::Internal
