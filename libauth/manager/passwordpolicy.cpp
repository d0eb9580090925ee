// SPDX-License-Identifier: MIT
#include "manager/passwordpolicy.h"

#include "manager/passwordcomplaint_p.h"

namespace Auth {

Result<void> PasswordPolicy::check(const Secret &password) const
{
    const auto complaint = Internal::PasswordComplaint::of(password, *this);
    return complaint ? Result<void>(failure({Error::InvalidPassword, complaint->english})) : Result<void>();
}

} // namespace Auth
