// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/clock.h"
#include "../userdatabase.h"
#include "sqlschema.h"

#include <memory>

namespace Auth {

class SqlConnectionPool;

//! \brief Users and OAuth accounts in the tables of FastAPI Users' SQLAlchemy adapter.
//! \ownership Borrows the pool and the clock, which must outlive it.
//! \threads Every thread may call every function at the same time, each with its own connection of the pool.
//! \source \fastapi{configuration/databases/sqlalchemy}
class GATEHOUSE_AUTH_EXPORT SqlUserDatabase final : public UserDatabase
{
public:
    //! \a clock, by which it is written down when a user was made, must outlive this object.
    explicit SqlUserDatabase(SqlConnectionPool &pool, SqlSchema schema = {}, const Clock &clock = Clock::system());
    ~SqlUserDatabase() override;

    [[nodiscard]] Result<User> get(const UserId &id) override;
    [[nodiscard]] Result<User> getByEmail(const QString &email) override;
    [[nodiscard]] Result<User> getByOAuthAccount(const QString &oauthName, const QString &accountId) override;
    [[nodiscard]] Result<User> create(const User &user) override;
    [[nodiscard]] Result<QList<std::optional<Error>>> createMany(const QList<User> &users) override;
    [[nodiscard]] Result<User> update(const UserId &id, const UserChanges &changes) override;
    [[nodiscard]] Result<void> remove(const UserId &id) override;
    [[nodiscard]] Result<void> discard(const UserId &id) override;

    [[nodiscard]] Result<OAuthAccount> addOAuthAccount(const OAuthAccount &account) override;
    [[nodiscard]] Result<void> updateOAuthAccount(const OAuthAccount &account) override;
    [[nodiscard]] Result<void> removeOAuthAccount(const UserId &accountRowId) override;
    [[nodiscard]] Result<QList<OAuthAccount>> oauthAccounts(const UserId &userId, int limit = 1000) override;
    [[nodiscard]] Result<QList<OAuthAccount>> findOAuthAccounts(const OAuthAccountQuery &query) override;
    [[nodiscard]] qsizetype longestOAuthToken() override;

    [[nodiscard]] Result<UserPage> find(const UserQuery &query) override;
    [[nodiscard]] Result<QString> cursorBehind(const UserQuery &query, int count) override;
    [[nodiscard]] Result<UserCount> count(const UserQuery &query, CountPrecision precision) override;
    [[nodiscard]] Result<QHash<UserId, QString>> emailsOf(const QList<UserId> &ids) override;
    [[nodiscard]] Result<QList<qint64>> countRegistered(const QList<Instant> &bounds) override;
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work) override;
    void afterCommit(std::function<void()> work) override;
    [[nodiscard]] Result<void> ping() override;

private:
    struct Private;
    const std::unique_ptr<const Private> d;
};

} // namespace Auth
