// SPDX-License-Identifier: MIT
#pragma once

#include "../database/accesstokendatabase.h"
#include "inmemorystore.h"

namespace Auth {

//! \brief Access tokens in the InMemoryStore of their users, for the DatabaseStrategy.
//! \ownership Borrows the store, which must outlive it.
//! \threads Every thread may call every function at the same time; one that changes something waits while another
//! thread's transaction goes on.
//! \source \decision{0033-examples-and-doubles}
class GATEHOUSE_TESTING_EXPORT InMemoryAccessTokenDatabase final : public AccessTokenDatabase
{
public:
    //! \a store must outlive it.
    explicit InMemoryAccessTokenDatabase(InMemoryStore &store);

    [[nodiscard]] Result<User> userOf(QByteArrayView token, std::optional<Instant> notBefore) override;
    //! \return Error::UserNotExists; Error::Conflict for a token that is there already
    [[nodiscard]] Result<void> create(const AccessToken &token) override;
    [[nodiscard]] Result<QList<AccessToken>> list(const UserId &userId, int limit = 1000) override;
    [[nodiscard]] Result<AccessTokenPage> find(const AccessTokenQuery &query) override;
    [[nodiscard]] Result<qint64> count(const AccessTokenQuery &query, qint64 ceiling) override;
    [[nodiscard]] Result<void> remove(QByteArrayView token) override;
    [[nodiscard]] Result<qint64> removeAllOf(const UserId &userId, QByteArrayView kept = {}) override;
    [[nodiscard]] Result<qint64> purge(Instant instant) override;

private:
    Internal::InMemoryTables &m_tables;
};

} // namespace Auth
