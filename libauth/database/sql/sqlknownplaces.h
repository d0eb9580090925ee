// SPDX-License-Identifier: MIT
#pragma once

#include "../knownplaces.h"
#include "sqlschema.h"

namespace Auth {

class SqlConnectionPool;

//! \brief The places in the table `gatehouse_known_places`, which SqlMigration makes. They go with their user.
//! \ownership Borrows the pool, which must outlive it.
//! \threads Every thread may call every function at the same time, each with its own connection of the pool.
//! \source \decision{0014-whose-account}
class GATEHOUSE_AUTH_EXPORT SqlKnownPlaces final : public KnownPlaces
{
public:
    //! Places of one user that are kept.
    static constexpr int placesOfUser = 30;

    //! \a pool must outlive it; \a schema names the table of users.
    explicit SqlKnownPlaces(SqlConnectionPool &pool, SqlSchema schema = {});

    [[nodiscard]] Result<Visit> note(const UserId &userId, const QByteArray &place, Instant now,
                                     const std::function<Result<void>()> &whenNew) override;
    [[nodiscard]] Result<qint64> purge(Instant before) override;

private:
    SqlConnectionPool &m_pool;
    const SqlSchema m_schema;
};

} // namespace Auth
