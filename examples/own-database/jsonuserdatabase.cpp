// SPDX-License-Identifier: MIT
#include "jsonuserdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

bool isSameEmail(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QJsonObject toJson(const User &user)
{
    return {{u"id"_s, user.id.toString()}, {u"email"_s, user.email},           {u"password"_s, user.hashedPassword},
            {u"active"_s, user.isActive},  {u"superuser"_s, user.isSuperuser}, {u"verified"_s, user.isVerified}};
}

User fromJson(const QJsonObject &json)
{
    User user;
    user.id = UserId(json[u"id"_s].toString());
    user.email = json[u"email"_s].toString();
    user.hashedPassword = json[u"password"_s].toString();
    user.isActive = json[u"active"_s].toBool();
    user.isSuperuser = json[u"superuser"_s].toBool();
    user.isVerified = json[u"verified"_s].toBool();
    return user;
}

} // namespace

Result<void> JsonUserDatabase::open()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::DatabaseUnavailable, u"The users cannot be read."_s, file.errorString()});
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray()) // better no service than one that has forgotten its users
        return failure({Error::DatabaseUnavailable, u"The users cannot be read."_s, error.errorString()});
    const QJsonArray all = document.array();
    for (const QJsonValue &value : all) {
        const User user = fromJson(value.toObject());
        m_users.insert(user.id, user);
    }
    return {};
}

Result<User> JsonUserDatabase::get(const UserId &id)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_users.constFind(id);
    return found == m_users.cend() ? Result<User>(failure(Error::UserNotExists)) : *found;
}

Result<User> JsonUserDatabase::getByEmail(const QString &email)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::find_if(m_users.cbegin(), m_users.cend(),
                                    [&](const User &user) { return isSameEmail(user.email, email); });
    return found == m_users.cend() ? Result<User>(failure(Error::UserNotExists)) : *found;
}

// Looking and storing are one step: of two who come with the same address at once, one gets it.
Result<User> JsonUserDatabase::create(const User &user)
{
    const QMutexLocker lock(&m_mutex);
    if (isTaken(user.email, {}))
        return failure(Error::UserAlreadyExists);
    if (m_users.contains(user.id))
        return failure(Error::Conflict);
    User stored = user;
    if (stored.id.isNull())
        stored.id = m_ids.make();
    Users users = m_users;
    users.insert(stored.id, stored);
    if (auto saved = save(std::move(users)); !saved)
        return failure(saved.error());
    return stored;
}

Result<User> JsonUserDatabase::update(const UserId &id, const UserChanges &changes)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_users.contains(id))
        return failure(Error::UserNotExists);
    // Conflict, where the user is not any more what the change was made for: a reset token works once, not twice.
    auto changed = changes.appliedTo(m_users.value(id));
    if (!changed)
        return changed;
    if (isTaken(changed->email, id))
        return failure(Error::UserAlreadyExists);
    Users users = m_users;
    users.insert(id, *changed);
    if (auto saved = save(std::move(users)); !saved)
        return failure(saved.error());
    return changed;
}

Result<void> JsonUserDatabase::remove(const UserId &id)
{
    const QMutexLocker lock(&m_mutex);
    Users users = m_users;
    return users.remove(id) ? save(std::move(users)) : failure(Error::UserNotExists);
}

Result<UserPage> JsonUserDatabase::find(const UserQuery &query)
{
    return UserPage::of(matching(query), query, m_ids);
}

Result<UserCount> JsonUserDatabase::count(const UserQuery &query, CountPrecision)
{
    if (auto checked = query.check(); !checked)
        return failure(checked.error());
    return UserCount{.value = matching(query).size()};
}

Result<void> JsonUserDatabase::ping()
{
    return {}; // the users are in memory
}

bool JsonUserDatabase::isTaken(const QString &email, const UserId &exceptBy) const
{
    return std::any_of(m_users.cbegin(), m_users.cend(),
                       [&](const User &user) { return user.id != exceptBy && isSameEmail(user.email, email); });
}

QList<User> JsonUserDatabase::matching(const UserQuery &query) const
{
    const QMutexLocker lock(&m_mutex);
    QList<User> users;
    std::copy_if(m_users.cbegin(), m_users.cend(), std::back_inserter(users),
                 [&](const User &user) { return query.matches(user, m_ids); });
    return users;
}

// The file is replaced as a whole, and what it does not hold nobody has seen: a crash loses no user.
Result<void> JsonUserDatabase::save(Users users)
{
    QJsonArray all;
    for (const User &user : std::as_const(users))
        all << toJson(user);
    QSaveFile file(m_path);
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // password hashes are nobody else's business
        file.write(QJsonDocument(all).toJson());
    }
    if (!isOpen || !file.commit())
        return failure({Error::DatabaseUnavailable, u"The users cannot be written."_s, file.errorString()});
    m_users = std::move(users);
    return {};
}
