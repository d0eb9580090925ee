// SPDX-License-Identifier: MIT
#include "database/accesstokendatabase.h"
#include "database/userdatabase.h"

namespace Auth {

// The vtables of the interfaces live here.
UserDatabase::~UserDatabase() = default;
AccessTokenDatabase::~AccessTokenDatabase() = default;

} // namespace Auth
