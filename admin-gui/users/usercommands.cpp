// SPDX-License-Identifier: MIT
#include "users/usercommands.h"

#include <QCoreApplication>

namespace GatehouseAdmin {

using Auth::Error;

namespace {

Error lastSuperuserError()
{
    return {Error::Refused, QCoreApplication::translate("GatehouseAdmin::UserCommands",
                                                        "This is the last active superuser: nobody could administrate "
                                                        "the service any more. Make somebody else a superuser first.")};
}

} // namespace

Auth::Result<bool> isLastSuperuser(const Auth::UserManager &manager, const Auth::User &user)
{
    if (!user.isActive || !user.isSuperuser)
        return false;
    Auth::UserQuery superusers;
    superusers.isActive = true;
    superusers.isSuperuser = true;
    superusers.limit = 2;
    const auto found = manager.find(superusers);
    if (!found)
        return Auth::failure(found.error());
    return found->users.size() < 2;
}

// In one transaction, so that of two who look at the same time one sees what the other did, where the database has one
// writer; elsewhere two last superusers could still take each other away within a moment.
Auth::Result<UserChange> changeUser(Auth::UserManager &manager, const Auth::User &seen, const Auth::UserUpdate &update)
{
    const bool takesAway = update.isActive == false || update.isSuperuser == false;
    UserChange change;
    const auto done = manager.userDatabase().transaction([&]() -> Auth::Result<void> {
        if (takesAway) {
            const auto isLast = isLastSuperuser(manager, seen);
            if (!isLast)
                return Auth::failure(isLast.error());
            if (*isLast)
                return Auth::failure(lastSuperuserError());
        }
        auto stored = manager.updateUnsafe(update, seen);
        if (!stored)
            return Auth::failure(stored.error());
        change.user = *std::move(stored);
        return {};
    });
    if (done)
        return change;
    if (done.error().code != Error::Conflict)
        return Auth::failure(done.error());
    auto actual = manager.get(seen.id);
    if (!actual)
        return Auth::failure(actual.error());
    return UserChange{.user = *std::move(actual), .isConflict = true};
}

Auth::Result<void> removeUser(Auth::UserManager &manager, const Auth::UserId &id)
{
    return manager.userDatabase().transaction([&]() -> Auth::Result<void> {
        const auto user = manager.get(id);
        if (!user)
            return Auth::failure(user.error());
        const auto isLast = isLastSuperuser(manager, *user);
        if (!isLast)
            return Auth::failure(isLast.error());
        return *isLast ? Auth::failure(lastSuperuserError()) : manager.remove(*user);
    });
}

Auth::Result<qint64> setPassword(Auth::UserManager &manager, const Auth::User &user, const Auth::Secret &password,
                                 bool revoking)
{
    Auth::UserUpdate update;
    update.password = password;
    const auto stored = manager.updateUnsafe(update, user);
    if (!stored)
        return Auth::failure(stored.error());
    if (!revoking)
        return 0;
    const auto revoked = manager.revokeTokens(*stored);
    return !revoked && revoked.error().code == Error::NotSupported ? Auth::Result<qint64>(0) : revoked;
}

} // namespace GatehouseAdmin
