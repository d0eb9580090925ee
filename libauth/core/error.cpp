// SPDX-License-Identifier: MIT
#include "core/error.h"

namespace Auth {

const char *Error::name(Code code)
{
    switch (code) {
    case Internal: return "Internal";
    case UserNotExists: return "UserNotExists";
    case UserAlreadyExists: return "UserAlreadyExists";
    case UserInactive: return "UserInactive";
    case UserAlreadyVerified: return "UserAlreadyVerified";
    case BadCredentials: return "BadCredentials";
    case InvalidVerifyToken: return "InvalidVerifyToken";
    case InvalidResetPasswordToken: return "InvalidResetPasswordToken";
    case InvalidPassword: return "InvalidPassword";
    case InvalidId: return "InvalidId";
    case InvalidEmail: return "InvalidEmail";
    case InvalidField: return "InvalidField";
    case InvalidToken: return "InvalidToken";
    case InvalidQuery: return "InvalidQuery";
    case NotSupported: return "NotSupported";
    case Refused: return "Refused";
    case OAuthAccountNotExists: return "OAuthAccountNotExists";
    case OAuthAccountAlreadyLinked: return "OAuthAccountAlreadyLinked";
    case OAuthAccountIsLastWayIn: return "OAuthAccountIsLastWayIn";
    case OAuthCodeRefused: return "OAuthCodeRefused";
    case OAuthProviderFailed: return "OAuthProviderFailed";
    case NoticeNotExists: return "NoticeNotExists";
    case DatabaseUnavailable: return "DatabaseUnavailable";
    case SchemaMissing: return "SchemaMissing";
    case SchemaTooNew: return "SchemaTooNew";
    case Conflict: return "Conflict";
    case Overloaded: return "Overloaded";
    case Cancelled: return "Cancelled";
    case TooManyAttempts: return "TooManyAttempts";
    case InvalidConfiguration: return "InvalidConfiguration";
    }
    return "Internal";
}

} // namespace Auth
