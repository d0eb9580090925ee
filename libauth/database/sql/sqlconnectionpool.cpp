// SPDX-License-Identifier: MIT
#include "database/sql/sqlconnectionpool.h"

#include "database/sql/sqlconnection_p.h"

#include <QDeadlineTimer>
#include <QThread>
#include <QThreadStorage>

#include <atomic>
#include <unordered_map>

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::SqlConnection;

namespace {

using ConnectionsOfThread = std::unordered_map<quint64, std::unique_ptr<SqlConnection>>; // one a pool

//! Closed by the thread itself when it ends. No thread_local: its destructors run after QThread::wait() has returned
//! elsewhere, perhaps while the process is already taking QtSql down.
QThreadStorage<ConnectionsOfThread> connectionsOfThread;

std::atomic<quint64> lastPoolId = 0;
std::atomic<quint64> lastConnectionId = 0;

//! A file becomes WAL once, by whoever opens it first. SQLite does not wait with this statement, whatever the busy
//! timeout says (https://www.sqlite.org/wal.html, section 8), so we do.
Result<void> switchToWal(SqlConnection &connection, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (true) {
        const auto done = connection.runOnce(u"PRAGMA journal_mode = WAL"_s);
        if (done)
            return {};
        if (!done.error().detail.contains(u"locked"_s) || deadline.hasExpired())
            return failure(done.error());
        QThread::msleep(1);
    }
}

Result<std::unique_ptr<SqlConnection>> open(const SqliteOptions &options)
{
    const QString name = u"gatehouse-%1"_s.arg(++lastConnectionId);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(options.path);
    QString connectOptions = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count());
    if (options.readOnly)
        connectOptions += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(connectOptions);
    const bool isOpen = database.open();
    const QSqlError openError = database.lastError();
    auto connection = std::make_unique<SqlConnection>(database, name);
    database = {}; // QSqlDatabase is shared: the connection must hold the last copy, or it cannot be removed
    if (!isOpen) {
        return failure({Error::DatabaseUnavailable, u"The database file cannot be opened."_s,
                        options.path + u": "_s + openError.databaseText()});
    }
    Result<void> usable;
    if (!options.readOnly)
        usable = switchToWal(*connection, options.busyTimeout);
    const QString synchronous = u"PRAGMA synchronous = %1"_s.arg(options.synchronousFull ? u"FULL"_s : u"NORMAL"_s);
    for (const QString &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, synchronous}) {
        if (!usable)
            break;
        if (auto done = connection->runOnce(pragma); !done)
            usable = failure(done.error());
    }
    if (!usable)
        return failure({Error::DatabaseUnavailable, u"The file is no usable SQLite database."_s,
                        options.path + u": "_s + usable.error().detail});
    return connection;
}

} // namespace

SqlConnectionPool::SqlConnectionPool(SqliteOptions options) : m_options(std::move(options)), m_id(++lastPoolId) {}

SqlConnectionPool::~SqlConnectionPool()
{
    closeThisThread();
}

Result<SqlConnection *> SqlConnectionPool::connection()
{
    std::unique_ptr<SqlConnection> &slot = connectionsOfThread.localData()[m_id];
    if (!slot || slot->isBroken()) {
        slot.reset();
        auto opened = open(m_options);
        if (!opened)
            return failure(opened.error());
        slot = std::move(*opened);
    }
    return slot.get();
}

void SqlConnectionPool::closeThisThread()
{
    if (connectionsOfThread.hasLocalData())
        connectionsOfThread.localData().erase(m_id);
}

} // namespace Auth
