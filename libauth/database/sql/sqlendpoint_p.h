// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqldialect_p.h"
#include "database/sql/sqlserveroptions.h"

#include <QSqlDatabase>

namespace Auth::Internal {

class SqlConnection;

//! \brief Where a database is and how a session with it begins.
//! \note Immutable; any thread.
class SqlEndpoint
{
public:
    SqlEndpoint() = default;
    Q_DISABLE_COPY_MOVE(SqlEndpoint)
    virtual ~SqlEndpoint() = default;

    [[nodiscard]] static std::unique_ptr<SqlEndpoint> of(const SqliteOptions &options);
    [[nodiscard]] static std::unique_ptr<SqlEndpoint> of(const SqlServerOptions &options);

    //! The same for statements that may take hours.
    [[nodiscard]] virtual std::unique_ptr<SqlEndpoint> unhurried() const = 0;
    [[nodiscard]] virtual const SqlDialect &dialect() const = 0;
    //! True when a wait for it may be long and other connections know whether it is there.
    [[nodiscard]] virtual bool isServer() const = 0;
    //! How long a statement may take before its connection is shut; 0: the driver sees to it, or it never hangs.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const = 0;
    //! How long opening may take altogether; 0: the driver sees to it, or it never hangs.
    [[nodiscard]] virtual std::chrono::milliseconds openingPatience() const { return std::chrono::milliseconds(0); }
    //! Of QtSql.
    [[nodiscard]] virtual QString driver() const = 0;
    //! Sets everything but opens nothing.
    virtual void configure(QSqlDatabase &database) const = 0;
    //! What a connection needs once it is open.
    [[nodiscard]] virtual Result<void> begin(SqlConnection &connection) const = 0;
    [[nodiscard]] virtual Error openError(const QSqlError &error) const = 0;
    //! The socket of an open connection, where patience() needs it; else -1.
    [[nodiscard]] virtual int socketOf(const QSqlDatabase &) const { return -1; }
};

} // namespace Auth::Internal
