// SPDX-License-Identifier: MIT
#pragma once

#include "../core/export.h"
#include "../core/secret.h"

#include <QByteArray>

namespace Auth {

//! \brief Bytes nobody can guess, from the operating system's generator.
//! \param count at least 0
//! \note Any thread. Ends the process rather than return weak bytes.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QByteArray randomBytes(int count);

//! \brief randomBytes() as base64url without padding: 43 characters for 32 bytes, as `secrets.token_urlsafe()` of
//! Python makes them.
//! \note Any thread. Ends the process rather than return a weak token.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT QByteArray randomToken(int bytes = 32);

//! \brief A password for a user who has none yet, such as one who came by OAuth: 43 characters, 256 bits.
//! The same form as `PasswordHelper.generate()` of FastAPI Users.
[[nodiscard]] GATEHOUSE_AUTH_EXPORT Secret generatePassword();

} // namespace Auth
