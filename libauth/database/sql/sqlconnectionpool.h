// SPDX-License-Identifier: MIT
#pragma once

#include "../../core/error.h"

#include <chrono>
#include <memory>

namespace Auth {

struct SqlServerOptions;

namespace Internal {
class SqlConnection;
class SqlDialect;
struct SqlShared;
} // namespace Internal

//! \brief How an SQLite file is opened.
//! \value
//! \source SQLite documentation, PRAGMA busy_timeout and journal_mode
struct SqliteOptions
{
    QString path;                                //!< made when missing, mode as the umask says
    std::chrono::milliseconds busyTimeout{5000}; //!< how long a writer waits for another one
    bool synchronousFull = true; //!< what was acknowledged survives a power cut; false: a crash of the process only
    bool readOnly = false;       //!< refuses to write, and does not make the file
};

//! \brief One database connection for each thread: opened on first use, with its prepared statements, closed when
//! the thread ends.
//!
//! QSqlDatabase connections must not cross threads; this is the one place that knows. A connection to a server that
//! broke is opened again with its next use; while the server is away, uses fail at once and one of them tries it every
//! 100 ms.
//! \ownership Owns the connections; whatever uses it must be gone before it is.
//! \threads Every thread may call every function at the same time.
//! \source \decision{0016-three-databases}
class GATEHOUSE_AUTH_EXPORT SqlConnectionPool
{
public:
    //! Connections to a file of SQLite; opens nothing yet.
    explicit SqlConnectionPool(const SqliteOptions &options);
    //! Connections to PostgreSQL or MariaDB; connects to nothing yet.
    explicit SqlConnectionPool(const SqlServerOptions &options);
    Q_DISABLE_COPY_MOVE(SqlConnectionPool)
    //! Closes the connection of this thread; those of other threads are closed as their threads end.
    ~SqlConnectionPool();

    //! True when a use may wait for a network: nothing that an event loop should do.
    [[nodiscard]] bool isRemote() const;
    //! What is different from database to database. \internal
    [[nodiscard]] const Internal::SqlDialect &dialect() const;
    //! The connection of the calling thread.
    //! \return Error::DatabaseUnavailable when it cannot be opened
    [[nodiscard]] Result<Internal::SqlConnection *> connection();
    //! A further connection for the calling thread, whose statements may take hours.
    //! \return Error::DatabaseUnavailable
    [[nodiscard]] Result<std::unique_ptr<Internal::SqlConnection>> unhurriedConnection() const;
    //! Closes the connection of the calling thread; the next use opens it again.
    void closeThisThread();

private:
    const std::shared_ptr<Internal::SqlShared> m_shared;
    const quint64 m_id;
};

} // namespace Auth
