// SPDX-License-Identifier: MIT
#pragma once

#include "../database/userdatabase.h"
#include "inmemorystore.h"

namespace Auth {

//! \brief Users and OAuth accounts in an InMemoryStore: a UserManager for a test is there in microseconds.
//!
//! Letters of addresses are compared without case, also beyond ASCII. Counts are always exact; countRegistered() is
//! NotSupported. Lists look at every row: it is for tests, with some thousand users at most.
//! \ownership Borrows the store, which must outlive it.
//! \threads Every thread may call every function at the same time; one that changes something waits while another
//! thread's transaction goes on.
//! \source \decision{0033-examples-and-doubles}
class GATEHOUSE_TESTING_EXPORT InMemoryUserDatabase final : public UserDatabase
{
public:
    //! \a store must outlive it.
    explicit InMemoryUserDatabase(InMemoryStore &store);

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
    [[nodiscard]] Result<UserCount> count(const UserQuery &query, CountPrecision precision) override;
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()> &work) override;
    void afterCommit(std::function<void()> work) override;
    [[nodiscard]] Result<void> ping() override;

private:
    Internal::InMemoryTables &m_tables;
};

} // namespace Auth
