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
//! \note Every thread may call every function. Must outlive the databases that use it.
class GATEHOUSE_AUTH_EXPORT SqlConnectionPool
{
public:
    explicit SqlConnectionPool(const SqliteOptions &options);
    explicit SqlConnectionPool(const SqlServerOptions &options);
    Q_DISABLE_COPY_MOVE(SqlConnectionPool)
    //! Closes the connection of this thread; those of other threads are closed as their threads end.
    ~SqlConnectionPool();

    //! True when a use may wait for a network: nothing that an event loop should do.
    [[nodiscard]] bool isRemote() const;
    [[nodiscard]] const Internal::SqlDialect &dialect() const;
    //! The connection of the calling thread. \return Error::DatabaseUnavailable when it cannot be opened
    [[nodiscard]] Result<Internal::SqlConnection *> connection();
    //! A further connection for the calling thread, whose statements may take hours. \return Error::DatabaseUnavailable
    [[nodiscard]] Result<std::unique_ptr<Internal::SqlConnection>> unhurriedConnection() const;
    //! Closes the connection of the calling thread; the next use opens it again.
    void closeThisThread();

private:
    const std::shared_ptr<Internal::SqlShared> m_shared;
    const quint64 m_id;
};

} // namespace Auth
