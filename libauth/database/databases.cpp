// SPDX-License-Identifier: MIT
#include "database/accesstokendatabase.h"
#include "database/importlog.h"
#include "database/knownplaces.h"
#include "database/outbox.h"
#include "database/userdatabase.h"

#include <algorithm>

namespace Auth {

using namespace Qt::StringLiterals;

// The vtables of the interfaces live here.
UserDatabase::~UserDatabase() = default;
AccessTokenStore::~AccessTokenStore() = default;
Outbox::~Outbox() = default;
KnownPlaces::~KnownPlaces() = default;
ImportLog::~ImportLog() = default;

Result<User> UserChanges::appliedTo(User user) const
{
    const auto isStill = [](const auto &wanted, const auto &value) {
        return !wanted || *wanted == value;
    };
    bool holds = isStill(whileHashedPassword, user.hashedPassword) && isStill(whileEmail, user.email) &&
                 isStill(whileIsVerified, user.isVerified) && isStill(whileIsActive, user.isActive) &&
                 isStill(whileIsSuperuser, user.isSuperuser);
    for (auto field = whileFields.cbegin(); field != whileFields.cend(); ++field) {
        const QVariant value = user.fields.value(field.key());
        holds = holds && (field->isNull() ? value.isNull() : !value.isNull() && *field == value);
    }
    if (!holds)
        return failure({Error::Conflict, u"The user was changed meanwhile."_s});
    user.email = email.value_or(user.email);
    user.hashedPassword = hashedPassword.value_or(user.hashedPassword);
    user.isActive = isActive.value_or(user.isActive);
    user.isSuperuser = isSuperuser.value_or(user.isSuperuser);
    user.isVerified = isVerified.value_or(user.isVerified);
    user.fields.insert(fields);
    return user;
}

Result<User> UserDatabase::getByOAuthAccount(const QString &, const QString &)
{
    return failure(Error::UserNotExists);
}

Result<OAuthAccount> UserDatabase::addOAuthAccount(const OAuthAccount &)
{
    return failure(Error::NotSupported);
}

Result<void> UserDatabase::updateOAuthAccount(const OAuthAccount &)
{
    return failure(Error::OAuthAccountNotExists);
}

Result<void> UserDatabase::removeOAuthAccount(const UserId &)
{
    return failure(Error::OAuthAccountNotExists);
}

Result<QList<OAuthAccount>> UserDatabase::oauthAccounts(const UserId &, int)
{
    return QList<OAuthAccount>();
}

Result<UserPage> UserDatabase::find(const UserQuery &)
{
    return failure(Error::NotSupported);
}

Result<UserCount> UserDatabase::count(const UserQuery &, CountPrecision)
{
    return failure(Error::NotSupported);
}

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
    if (auto checked = UserQuery::checkStep(count); !checked)
        return failure(checked.error());
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

Result<QList<qint64>> UserDatabase::countRegistered(const QList<Instant> &)
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
