// SPDX-License-Identifier: MIT
#pragma once

#include <Gatehouse/UserDatabase>

#include <QHash>
#include <QMutex>

//! \brief Users in a JSON file: how to keep them in whatever an application has.
//!
//! It overrides what logins need and what lists users. Without the functions for OAuth accounts nobody has any; without
//! transaction() each change is one of its own, and without an AccessTokenDatabase tokens are JWTs.
//! \note Any thread, as the interface wants it: one mutex does. One process at a time.
class JsonUserDatabase final : public Auth::UserDatabase
{
public:
    explicit JsonUserDatabase(QString path) : m_path(std::move(path)) {}

    //! Reads the file; one that is missing holds nobody. Call it once, first.
    [[nodiscard]] Auth::Result<void> open();

    Auth::Result<Auth::User> get(const Auth::UserId &id) override;
    Auth::Result<Auth::User> getByEmail(const QString &email) override;
    Auth::Result<Auth::User> create(const Auth::User &user) override;
    Auth::Result<Auth::User> update(const Auth::UserId &id, const Auth::UserChanges &changes) override;
    Auth::Result<void> remove(const Auth::UserId &id) override;
    Auth::Result<Auth::UserPage> find(const Auth::UserQuery &query) override;
    Auth::Result<Auth::UserCount> count(const Auth::UserQuery &query, Auth::CountPrecision precision) override;
    Auth::Result<void> ping() override;

private:
    using Users = QHash<Auth::UserId, Auth::User>;

    bool isTaken(const QString &email, const Auth::UserId &exceptBy) const;
    QList<Auth::User> matching(const Auth::UserQuery &query) const;
    Auth::Result<void> save(Users users);

    const QString m_path;
    const Auth::UuidScheme m_ids;
    mutable QMutex m_mutex; // for the users
    Users m_users;
};
