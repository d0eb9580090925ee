// SPDX-License-Identifier: MIT
#pragma once

#include "sqlschema.h"

#include <QStringList>

namespace Auth {

namespace Internal {
class SqlConnection;
}
class SqlConnectionPool;

//! \brief Makes and upgrades the tables, in place: what is there stays, unknown columns too, and nothing is dropped.
//!
//! The table `gatehouse_schema` holds the version. A database of FastAPI Users is one without it.
//! \note Blocks. One process migrates at a time. The steps run in one transaction; MariaDB, which knows no such thing
//! for tables, keeps what was done before an error, and the next try goes on from there.
//! \ownership Borrows the pool, which must outlive it.
//! \threads Any thread; one at a time, in one process at a time.
//! \source \decision{0016-three-databases}; \decision{0020-moving-in}
class GATEHOUSE_AUTH_EXPORT SqlMigration
{
public:
    //! The version that this library makes and understands.
    static constexpr int currentVersion = 5;

    //! One statement, and what it does in words.
    struct Step
    {
        QString sentence;  //!< what it does, for people
        QString statement; //!< SQL
    };

    //! \a pool must outlive it; \a schema is what is to be there.
    explicit SqlMigration(SqlConnectionPool &pool, SqlSchema schema = {});

    //! What apply() would do, a sentence each; empty when nothing is to be done.
    //! \return Error::SchemaTooNew, Error::DatabaseUnavailable; for a user table that somebody else made and that
    //! does not fit the schema, Error::InvalidConfiguration with a reason that says what to change
    [[nodiscard]] Result<QStringList> plan() const;
    //! Does it.
    //! \return the sentences of what was done; the errors of plan(), and Error::DatabaseUnavailable
    [[nodiscard]] Result<QStringList> apply() const;

    //! \brief Columns of the user table that must not be NULL, have no default, and that no required field of the
    //! schema fills: as long as there are some, nobody can be registered. Applications that came from FastAPI Users
    //! may have such, whose defaults are in Python.
    //! \return their names; Error::DatabaseUnavailable
    [[nodiscard]] Result<QStringList> unfilledUserColumns() const;

private:
    [[nodiscard]] Result<QList<Step>> steps(Internal::SqlConnection &connection) const;

    SqlConnectionPool &m_pool;
    const SqlSchema m_schema;
};

} // namespace Auth
