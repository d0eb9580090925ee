// SPDX-License-Identifier: MIT
#include "bulk/selectionsource.h"

#include <QSet>

namespace GatehouseAdmin {

using Auth::Error;

namespace {

QList<Auth::UserId> onceEach(const QList<Auth::UserId> &ids)
{
    QSet<Auth::UserId> seen;
    QList<Auth::UserId> once;
    for (const Auth::UserId &id : ids) {
        if (const auto size = seen.size(); seen.insert(id), seen.size() > size)
            once << id;
    }
    return once;
}

} // namespace

Gatehouse::UserSource usersOf(const Auth::UserManager &manager, const UserSelection &selection)
{
    if (selection.allThatMatch)
        return Gatehouse::usersThatMatch(manager, *selection.allThatMatch);
    return [&manager, ids = onceEach(selection.ids), next = qsizetype(0)]() mutable -> Auth::Result<QList<Auth::User>> {
        constexpr qsizetype atOnce = 1000;
        QList<Auth::User> users;
        while (next < ids.size() && users.size() < atOnce) {
            auto user = manager.get(ids[next]);
            if (!user && user.error().code != Error::UserNotExists)
                return Auth::failure(user.error());
            ++next;
            if (user)
                users << *std::move(user);
        }
        return users;
    };
}

} // namespace GatehouseAdmin
