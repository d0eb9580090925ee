// SPDX-License-Identifier: MIT
#include "database/accesstokendatabase.h"
#include "database/knownplaces.h"
#include "database/outbox.h"
#include "database/userdatabase.h"

namespace Auth {

// The vtables of the interfaces live here.
UserDatabase::~UserDatabase() = default;
AccessTokenStore::~AccessTokenStore() = default;
Outbox::~Outbox() = default;
KnownPlaces::~KnownPlaces() = default;

Result<UserId> AccessTokenDatabase::ownerOf(QByteArrayView token)
{
    const auto user = userOf(token, std::nullopt);
    return user ? Result<UserId>(user->id) : failure(user.error());
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
