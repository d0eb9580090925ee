// SPDX-License-Identifier: MIT
#pragma once

#include "../accesstokendatabase.h"
#include "sqlschema.h"

#include <memory>

namespace Auth {

class SqlConnectionPool;

//! \brief Tokens in the table `accesstoken` of FastAPI Users' SQLAlchemy adapter.
//! \ownership Borrows the pool, which must outlive it.
//! \threads Every thread may call every function at the same time, each with its own connection of the pool.
//! \source \fastapi{configuration/authentication/strategies/database}
class GATEHOUSE_AUTH_EXPORT SqlAccessTokenDatabase final : public AccessTokenDatabase
{
public:
    //! \a pool must outlive it; \a schema has the names of the tables.
    explicit SqlAccessTokenDatabase(SqlConnectionPool &pool, SqlSchema schema = {});
    ~SqlAccessTokenDatabase() override;

    [[nodiscard]] Result<User> userOf(QByteArrayView token, std::optional<Instant> notBefore) override;
    [[nodiscard]] Result<void> create(const AccessToken &token) override;
    [[nodiscard]] Result<void> remove(QByteArrayView token) override;
    [[nodiscard]] Result<QList<AccessToken>> list(const UserId &userId, int limit = 1000) override;
    [[nodiscard]] Result<qint64> removeAllOf(const UserId &userId, QByteArrayView kept = {}) override;
    [[nodiscard]] Result<qint64> purge(Instant instant) override;
    [[nodiscard]] Result<AccessTokenPage> find(const AccessTokenQuery &query) override;
    [[nodiscard]] Result<qint64> count(const AccessTokenQuery &query, qint64 ceiling) override;

private:
    struct Private;
    const std::unique_ptr<const Private> d;
};

} // namespace Auth
