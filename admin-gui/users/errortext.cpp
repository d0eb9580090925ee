// SPDX-License-Identifier: MIT
#include "users/errortext.h"

namespace GatehouseAdmin {

using Auth::Error;

ErrorText ErrorText::of(const Error &error)
{
    return {.why = error.reason.isEmpty() ? whyOf(error.code) : error.reason, .whatNow = whatNowFor(error.code)};
}

// For those that come without a reason of their own.
QString ErrorText::whyOf(Error::Code code)
{
    switch (code) {
    case Error::UserNotExists: return tr("The user does not exist any more.");
    case Error::UserAlreadyExists: return tr("Another user has this address.");
    case Error::UserInactive: return tr("The user is inactive.");
    case Error::UserAlreadyVerified: return tr("The address is verified already.");
    case Error::InvalidToken: return tr("The token is gone.");
    case Error::OAuthAccountNotExists: return tr("The account is not linked any more.");
    case Error::NotSupported: return tr("This database cannot do that.");
    case Error::DatabaseUnavailable: return tr("The database cannot be reached.");
    case Error::Overloaded: return tr("Too much is under way.");
    case Error::Conflict: return tr("Somebody changed it meanwhile.");
    default: return tr("The database has answered with “%1”.").arg(QString::fromLatin1(Error::name(code)));
    }
}

QString ErrorText::whatNowFor(Error::Code code)
{
    switch (code) {
    case Error::UserNotExists:
    case Error::InvalidToken:
    case Error::OAuthAccountNotExists:
    case Error::UserAlreadyVerified:
    case Error::Conflict: return tr("Refresh (F5) to see how it is now.");
    case Error::UserAlreadyExists: return tr("Search for the address to see whose it is.");
    case Error::UserInactive: return tr("Activate the user first.");
    case Error::InvalidPassword:
    case Error::InvalidEmail:
    case Error::InvalidField: return tr("Nothing was changed: correct it and save again.");
    case Error::InvalidQuery: return tr("Change the search.");
    case Error::DatabaseUnavailable:
        return tr("Nothing is known to be changed. Check that the server runs, then refresh (F5).");
    case Error::Overloaded:
    case Error::TooManyAttempts: return tr("Wait a moment, then try again.");
    case Error::SchemaMissing: return tr("Run `gatehouse migrate` on the database.");
    default: return tr("Nothing was changed.");
    }
}

} // namespace GatehouseAdmin
