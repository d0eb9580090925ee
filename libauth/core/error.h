// SPDX-License-Identifier: MIT
#pragma once

#include "export.h"

#include <QString>

#include <tl/expected.hpp>

#include <chrono>

namespace Auth {

//! \brief Why an operation did not do what was asked: a code to switch on, a text for people, a detail for the log.
//!
//! Errors are values; no exception leaves a function of this library. `detail` may name files,
//! statements or servers, so it goes to the log and never into an answer.
//! \value
//! \source The codes are those of FastAPI Users' exceptions, and Gatehouse's own: \ref errors
struct GATEHOUSE_AUTH_EXPORT Error
{
    //! Stable; the names are listed in docs/errors.md and a test compares the two.
    enum Code : quint8 {
        Internal,            //!< a fault of this library or of its surroundings that has no code of its own
        UserNotExists,       //!< nobody has this id, address or OAuth account
        UserAlreadyExists,   //!< another user has this e-mail address (compared case-insensitively)
        UserInactive,        //!< the user may not log in
        UserAlreadyVerified, //!< the address is verified already
        BadCredentials,      //!< unknown address, wrong password: never told apart; or the current password is needed
        InvalidVerifyToken,  //!< forged, expired, or the address has changed
        InvalidResetPasswordToken, //!< forged, expired, or the password has changed
        InvalidPassword,           //!< the password policy refuses it; `reason` says why
        InvalidId,                 //!< text that is no id of this application
        InvalidEmail,              //!< no e-mail address; `reason` says why, in the words of pydantic
        InvalidField,              //!< a custom field has the wrong type, is too long, missing or unknown
        InvalidToken,              //!< an access token that is malformed, forged, expired or revoked
        InvalidQuery,              //!< a search whose cursor or limit makes no sense
        NotSupported,              //!< this strategy or database cannot do that
        //! A hook of the application said no (`reason` is its text), or tables of the application refer to the user.
        Refused,
        OAuthAccountNotExists,     //!< no such account, or another user's
        OAuthAccountAlreadyLinked, //!< the account belongs to another user
        OAuthAccountIsLastWayIn,   //!< without it the user could not log in any more
        OAuthCodeRefused,          //!< the code is unknown to the provider, used, expired or of another login
        OAuthProviderFailed,       //!< the provider does not answer, or not as it should
        NoticeNotExists,           //!< no such row in the outbox
        DatabaseUnavailable,       //!< cannot be opened, went away or stayed locked
        SchemaMissing,             //!< the tables are not there: `gatehouse migrate` makes them
        SchemaTooNew,              //!< the database was migrated by a newer version
        //! The row changed between reading and writing it, or a value that must be unique is taken: read again.
        Conflict,
        Overloaded,           //!< the queue of work is full: try again later
        Cancelled,            //!< nobody waits for the result any more; the work was not begun
        TooManyAttempts,      //!< over a limit of the throttle; `retryAfter` says for how long
        InvalidConfiguration, //!< a setting that cannot work, such as a key that is too short
    };

    Code code = Internal;               //!< what went wrong, to switch on
    QString reason;                     //!< one sentence for people; may be shown to the client
    QString detail;                     //!< for the log only
    std::chrono::seconds retryAfter{0}; //!< from when on it may go better; 0: not known

    // NOLINTNEXTLINE(google-explicit-constructor): `return Error::UserNotExists;` is the point
    //! An error of this code; `reason` for people, `detail` for the log.
    Error(Code errorCode = Internal, QString errorReason = {}, QString errorDetail = {})
        : code(errorCode), reason(std::move(errorReason)), detail(std::move(errorDetail))
    {}

    //! The name of the code as it stands above; for logs and tests.
    [[nodiscard]] static const char *name(Code code);

    //! Member by member.
    friend bool operator==(const Error &a, const Error &b) = default;
};

//! \brief A value or an Error. Look before you take: `if (!result) return result.error();`
template<typename T>
using Result = tl::expected<T, Error>;

//! `return failure(Error::UserNotExists);` in a function that returns a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace Auth
