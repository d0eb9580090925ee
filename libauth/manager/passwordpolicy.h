// SPDX-License-Identifier: MIT
#pragma once

#include "../core/error.h"
#include "../core/secret.h"

namespace Auth {

//! \brief The rules every new password must meet before UserManager::validatePassword() may add more.
//! \value
//! \source \fastapi{configuration/user-manager}, validate_password(); NIST SP 800-63B, section 5.1.1.2
struct GATEHOUSE_AUTH_EXPORT PasswordPolicy
{
    int minimumLength = 8;        //!< in Unicode characters, as Python's len() counts; 0 allows everything
    int maximumLength = 4096 * 4; //!< in bytes of UTF-8: longer ones would only serve to keep the hasher busy

    //! \brief Judges a new password.
    //! \return Error::InvalidPassword with a reason in FastAPI Users' words
    [[nodiscard]] Result<void> check(const Secret &password) const;
};

} // namespace Auth
