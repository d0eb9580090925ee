// SPDX-License-Identifier: MIT
#include "commands/exitcodes.h"

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
    case Error::Internal: return u"Something went wrong that should not."_s;
    case Error::UserNotExists: return u"There is no such user."_s;
    case Error::UserAlreadyExists: return u"A user with this e-mail address exists already."_s;
    case Error::UserInactive: return u"The user is not active."_s;
    case Error::UserAlreadyVerified: return u"The user is verified already."_s;
    case Error::BadCredentials: return u"E-mail address or password are wrong."_s;
    case Error::InvalidVerifyToken:
    case Error::InvalidResetPasswordToken:
    case Error::InvalidToken: return u"The token is not valid."_s;
    case Error::InvalidPassword: return u"The password is not good enough."_s;
    case Error::InvalidId: return u"This is no id."_s;
    case Error::InvalidEmail: return u"This is no e-mail address."_s;
    case Error::InvalidField: return u"A value is not allowed."_s;
    case Error::InvalidQuery: return u"The search makes no sense."_s;
    case Error::NotSupported: return u"This configuration cannot do that."_s;
    case Error::Refused: return u"This is not allowed."_s;
    case Error::OAuthAccountNotExists: return u"There is no such OAuth account."_s;
    case Error::OAuthAccountAlreadyLinked: return u"The OAuth account is linked to another user."_s;
    case Error::OAuthAccountIsLastWayIn: return u"The user could not log in any more."_s;
    case Error::OAuthCodeRefused: return u"The OAuth provider does not take this code."_s;
    case Error::OAuthProviderFailed: return u"The OAuth provider does not answer as it should."_s;
    case Error::NoticeNotExists: return u"There is no such mail."_s;
    case Error::DatabaseUnavailable: return u"The database cannot be reached."_s;
    case Error::SchemaMissing: return u"The database is not set up; run `gatehouse migrate`."_s;
    case Error::SchemaTooNew: return u"The database belongs to a newer version; use the newer program."_s;
    case Error::Conflict: return u"The user was changed meanwhile; try again."_s;
    case Error::Overloaded: return u"There is too much to do at the moment; try again."_s;
    case Error::TooManyAttempts: return u"There were too many attempts; try again later."_s;
    case Error::Cancelled: return u"Nothing was changed."_s;
    case Error::InvalidConfiguration: return u"The configuration has a problem; see `gatehouse check-config`."_s;
    }
    return {};
}

} // namespace

QString sentenceOf(const Error &error)
{
    QString sentence = error.reason.isEmpty() ? usualReason(error.code) : error.reason;
    if (!sentence.endsWith(u'.') && !sentence.endsWith(u'?') && !sentence.endsWith(u'!'))
        sentence += u'.';
    const ExitCode code = exitCodeOf(error);
    const bool isFault = code == ExitCode::Unavailable || code == ExitCode::Software;
    if (isFault && !error.detail.isEmpty())
        sentence.insert(sentence.size() - 1, u" (%1)"_s.arg(error.detail.simplified()));
    return sentence;
}

} // namespace Gatehouse
