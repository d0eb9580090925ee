// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <chrono>
#include <memory>

namespace Auth {

namespace Internal {
class SqlConnection;
}

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
//! QSqlDatabase connections must not cross threads; this is the one place that knows.
//! \note Every thread may call every function. Must outlive the databases that use it.
class GATEHOUSE_AUTH_EXPORT SqlConnectionPool
{
public:
    explicit SqlConnectionPool(SqliteOptions options);
    Q_DISABLE_COPY_MOVE(SqlConnectionPool)
    //! Closes the connection of this thread; those of other threads are closed as their threads end.
    ~SqlConnectionPool();

    //! The connection of the calling thread. \return Error::DatabaseUnavailable when it cannot be opened
    [[nodiscard]] Result<Internal::SqlConnection *> connection();
    //! Closes the connection of the calling thread; the next use opens it again.
    void closeThisThread();

private:
    const SqliteOptions m_options;
    const quint64 m_id;
};

} // namespace Auth
