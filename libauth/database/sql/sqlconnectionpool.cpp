// SPDX-License-Identifier: MIT
#include "database/sql/sqlconnectionpool.h"

#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlendpoint_p.h"

#include <QThreadStorage>

#include <atomic>
#include <unordered_map>

namespace Auth {

using Internal::SqlConnection;
using Internal::SqlEndpoint;
using Internal::SqlShared;

namespace {

using ConnectionsOfThread = std::unordered_map<quint64, std::unique_ptr<SqlConnection>>; // one a pool

//! Closed by the thread itself when it ends. No thread_local: its destructors run after QThread::wait() has returned
//! elsewhere, perhaps while the process is already taking QtSql down.
QThreadStorage<ConnectionsOfThread> connectionsOfThread;

std::atomic<quint64> lastPoolId = 0;

} // namespace

SqlConnectionPool::SqlConnectionPool(const SqliteOptions &options)
    : m_shared(std::make_shared<SqlShared>(SqlEndpoint::of(options))), m_id(++lastPoolId)
{}

SqlConnectionPool::SqlConnectionPool(const SqlServerOptions &options)
    : m_shared(std::make_shared<SqlShared>(SqlEndpoint::of(options))), m_id(++lastPoolId)
{}

SqlConnectionPool::~SqlConnectionPool()
{
    closeThisThread();
}

bool SqlConnectionPool::isRemote() const
{
    return m_shared->endpoint->isServer();
}

const Internal::SqlDialect &SqlConnectionPool::dialect() const
{
    return m_shared->endpoint->dialect();
}

Result<SqlConnection *> SqlConnectionPool::connection()
{
    std::unique_ptr<SqlConnection> &slot = connectionsOfThread.localData()[m_id];
    if (!slot || slot->isUsedUp()) {
        slot = std::make_unique<SqlConnection>(m_shared);
        if (auto opened = slot->open(); !opened) {
            slot.reset();
            return failure(opened.error());
        }
    }
    return slot.get();
}

Result<std::unique_ptr<SqlConnection>> SqlConnectionPool::unhurriedConnection() const
{
    auto connection = std::make_unique<SqlConnection>(std::make_shared<SqlShared>(m_shared->endpoint->unhurried()));
    if (auto opened = connection->open(); !opened)
        return failure(opened.error());
    return connection;
}

void SqlConnectionPool::closeThisThread()
{
    if (connectionsOfThread.hasLocalData())
        connectionsOfThread.localData().erase(m_id);
}

} // namespace Auth
