// SPDX-License-Identifier: MIT
#include "commands/exitcodes.h"

#include "commandline/words.h"

namespace Gatehouse {

using namespace Qt::StringLiterals;
using Auth::Error;

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case Error::Internal: return ExitCode::Software;
    case Error::UserNotExists:
    case Error::UserAlreadyExists:
    case Error::UserInactive:
    case Error::UserAlreadyVerified:
    case Error::BadCredentials:
    case Error::InvalidVerifyToken:
    case Error::InvalidResetPasswordToken:
    case Error::InvalidPassword:
    case Error::InvalidId:
    case Error::InvalidEmail:
    case Error::InvalidField:
    case Error::InvalidToken:
    case Error::InvalidQuery:
    case Error::OAuthAccountNotExists:
    case Error::OAuthAccountAlreadyLinked:
    case Error::OAuthAccountIsLastWayIn:
    case Error::OAuthCodeRefused:
    case Error::NoticeNotExists:
    case Error::SchemaTooNew:
    case Error::Conflict: return ExitCode::DataError;
    case Error::NotSupported: return ExitCode::Usage; // there is another way to ask for it
    case Error::Refused:
    case Error::Cancelled: return ExitCode::NoPermission;
    case Error::DatabaseUnavailable:
    case Error::SchemaMissing:
    case Error::OAuthProviderFailed:
    case Error::TooManyAttempts:
    case Error::Overloaded: return ExitCode::Unavailable;
    case Error::InvalidConfiguration: return ExitCode::Configuration;
    }
    return ExitCode::Software;
}

namespace {

//! For errors that bring no reason of their own.
QString usualReason(Error::Code code)
{
    switch (code) {
    case Error::Internal: return Tr::tr("Something went wrong that should not.");
    case Error::UserNotExists: return Tr::tr("There is no such user.");
    case Error::UserAlreadyExists: return Tr::tr("A user with this e-mail address exists already.");
    case Error::UserInactive: return Tr::tr("The user is not active.");
    case Error::UserAlreadyVerified: return Tr::tr("The user is verified already.");
    case Error::BadCredentials: return Tr::tr("E-mail address or password are wrong.");
    case Error::InvalidVerifyToken:
    case Error::InvalidResetPasswordToken:
    case Error::InvalidToken: return Tr::tr("The token is not valid.");
    case Error::InvalidPassword: return Tr::tr("The password is not good enough.");
    case Error::InvalidId: return Tr::tr("This is no id.");
    case Error::InvalidEmail: return Tr::tr("This is no e-mail address.");
    case Error::InvalidField: return Tr::tr("A value is not allowed.");
    case Error::InvalidQuery: return Tr::tr("The search makes no sense.");
    case Error::NotSupported: return Tr::tr("This configuration cannot do that.");
    case Error::Refused: return Tr::tr("This is not allowed.");
    case Error::OAuthAccountNotExists: return Tr::tr("There is no such OAuth account.");
    case Error::OAuthAccountAlreadyLinked: return Tr::tr("The OAuth account is linked to another user.");
    case Error::OAuthAccountIsLastWayIn: return Tr::tr("The user could not log in any more.");
    case Error::OAuthCodeRefused: return Tr::tr("The OAuth provider does not take this code.");
    case Error::OAuthProviderFailed: return Tr::tr("The OAuth provider does not answer as it should.");
    case Error::NoticeNotExists: return Tr::tr("There is no such mail.");
    case Error::DatabaseUnavailable: return Tr::tr("The database cannot be reached.");
    case Error::SchemaMissing: return Tr::tr("The database is not set up; run `gatehouse migrate`.");
    case Error::SchemaTooNew: return Tr::tr("The database belongs to a newer version; use the newer program.");
    case Error::Conflict: return Tr::tr("The user was changed meanwhile; try again.");
    case Error::Overloaded: return Tr::tr("There is too much to do at the moment; try again.");
    case Error::TooManyAttempts: return Tr::tr("There were too many attempts; try again later.");
    case Error::Cancelled: return Tr::tr("Nothing was changed.");
    case Error::InvalidConfiguration: return Tr::tr("The configuration has a problem; see `gatehouse check-config`.");
    }
    return {};
}

} // namespace

QString sentenceOf(const Error &error)
{
    QString sentence = error.reason.isEmpty() ? usualReason(error.code) : error.reason;
    if (sentence.isEmpty() || !QStringView(u".?!。？！؟").contains(sentence.back()))
        sentence += u'.';
    const ExitCode code = exitCodeOf(error);
    const bool isFault = code == ExitCode::Unavailable || code == ExitCode::Software;
    if (isFault && !error.detail.isEmpty())
        sentence.insert(sentence.size() - 1, u" (%1)"_s.arg(error.detail.simplified()));
    return sentence;
}

} // namespace Gatehouse
