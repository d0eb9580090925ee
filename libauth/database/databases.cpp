// SPDX-License-Identifier: MIT
#include "database/accesstokendatabase.h"
#include "database/importlog.h"
#include "database/knownplaces.h"
#include "database/outbox.h"
#include "database/userdatabase.h"

#include <algorithm>

namespace Auth {

// The vtables of the interfaces live here.
UserDatabase::~UserDatabase() = default;
AccessTokenStore::~AccessTokenStore() = default;
Outbox::~Outbox() = default;
KnownPlaces::~KnownPlaces() = default;
ImportLog::~ImportLog() = default;

Result<QList<std::optional<Error>>> UserDatabase::createMany(const QList<User> &users)
{
    QList<std::optional<Error>> outcomes;
    outcomes.reserve(users.size());
    for (const User &user : users) {
        const auto created = create(user);
        if (created)
            outcomes << std::nullopt;
        else if (created.error().code == Error::UserAlreadyExists || created.error().code == Error::Conflict)
            outcomes << created.error();
        else
            return failure(created.error());
    }
    return outcomes;
}

Result<QString> UserDatabase::cursorBehind(const UserQuery &query, int count)
{
    constexpr int largestPage = 1000;
    UserQuery page = query;
    for (int missing = count; missing > 0; missing -= page.limit) {
        page.limit = std::min(missing, largestPage);
        const auto found = find(page);
        if (!found)
            return failure(found.error());
        page.after = found->nextCursor;
        if (page.after.isEmpty())
            break; // the default cannot tell "as many, and none behind them" from "fewer"
    }
    return page.after;
}

Result<UserId> AccessTokenDatabase::ownerOf(QByteArrayView token)
{
    const auto user = userOf(token, std::nullopt);
    return user ? Result<UserId>(user->id) : failure(user.error());
}

Result<AccessTokenPage> AccessTokenDatabase::find(const AccessTokenQuery &)
{
    return failure(Error::NotSupported);
}

Result<qint64> AccessTokenDatabase::count(const AccessTokenQuery &, qint64)
{
    return failure(Error::NotSupported);
}

Result<QHash<UserId, QString>> UserDatabase::emailsOf(const QList<UserId> &ids)
{
    QHash<UserId, QString> emails;
    for (const UserId &id : ids) {
        const auto user = get(id);
        if (!user && user.error().code != Error::UserNotExists)
            return failure(user.error());
        if (user)
            emails.insert(id, user->email);
    }
    return emails;
}

Result<QList<qint64>> UserDatabase::countRegistered(const QList<std::chrono::microseconds> &)
{
    return failure(Error::NotSupported);
}

Result<QList<OAuthAccount>> UserDatabase::findOAuthAccounts(const OAuthAccountQuery &)
{
    return failure(Error::NotSupported);
}

qsizetype UserDatabase::longestOAuthToken()
{
    return 1024;
}

Result<void> UserDatabase::discard(const UserId &id)
{
    auto removed = remove(id);
    return !removed && removed.error().code == Error::UserNotExists ? Result<void>() : removed;
}

Result<void> UserDatabase::transaction(const std::function<Result<void>()> &work)
{
    return work();
}

void UserDatabase::afterCommit(std::function<void()> work)
{
    work();
}

} // namespace Auth
