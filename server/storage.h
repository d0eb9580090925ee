// SPDX-License-Identifier: MIT
#pragma once

#include "configuration/configuration.h"

#include "database/sql/sqlaccesstokendatabase.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqlimportlog.h"
#include "database/sql/sqlknownplaces.h"
#include "database/sql/sqlmigration.h"
#include "database/sql/sqloutbox.h"
#include "database/sql/sqlratelimiter.h"
#include "database/sql/sqluserdatabase.h"

namespace Gatehouse {

//! \brief The database of a configuration: its connections, its tables, what is kept in them.
//! \note Any thread. Opens nothing before the first use.
class Storage
{
public:
    explicit Storage(const Configuration &configuration);

    [[nodiscard]] Auth::SqlUserDatabase &users() noexcept { return m_users; }
    [[nodiscard]] Auth::SqlAccessTokenDatabase &tokens() noexcept { return m_tokens; }
    [[nodiscard]] Auth::SqlOutbox &outbox() noexcept { return m_outbox; }
    [[nodiscard]] Auth::SqlKnownPlaces &knownPlaces() noexcept { return m_knownPlaces; }
    [[nodiscard]] Auth::SqlRateLimiter &rateLimiter() noexcept { return m_rateLimiter; }
    [[nodiscard]] Auth::SqlImportLog &imports() noexcept { return m_imports; }
    [[nodiscard]] Auth::SqlMigration migration() { return Auth::SqlMigration(m_pool, m_schema); }
    [[nodiscard]] const Auth::SqlSchema &schema() const noexcept { return m_schema; }
    //! True when a look-up may wait for a network.
    [[nodiscard]] bool isRemote() const { return m_pool.isRemote(); }

private:
    const Auth::SqlSchema m_schema;
    Auth::SqlConnectionPool m_pool;
    Auth::SqlUserDatabase m_users;
    Auth::SqlAccessTokenDatabase m_tokens;
    Auth::SqlOutbox m_outbox;
    Auth::SqlKnownPlaces m_knownPlaces;
    Auth::SqlRateLimiter m_rateLimiter;
    Auth::SqlImportLog m_imports;
};

} // namespace Gatehouse
