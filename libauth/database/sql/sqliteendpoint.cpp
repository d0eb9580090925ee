// SPDX-License-Identifier: MIT
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlendpoint_p.h"

#include <QDeadlineTimer>
#include <QThread>

namespace Auth::Internal {

using namespace Qt::StringLiterals;

namespace {

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

class SqliteEndpoint final : public SqlEndpoint
{
public:
    explicit SqliteEndpoint(SqliteOptions options) : m_options(std::move(options)) {}

    std::unique_ptr<SqlEndpoint> unhurried() const override { return of(m_options); }
    const SqlDialect &dialect() const override { return SqlDialect::sqlite(); }
    bool isServer() const override { return false; }
    std::chrono::milliseconds patience() const override { return std::chrono::milliseconds(0); }
    QString driver() const override { return u"QSQLITE"_s; }

    void configure(QSqlDatabase &database) const override
    {
        database.setDatabaseName(m_options.path);
        QString connectOptions = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeout.count());
        if (m_options.readOnly)
            connectOptions += u";QSQLITE_OPEN_READONLY"_s;
        database.setConnectOptions(connectOptions);
    }

    Result<void> begin(SqlConnection &connection) const override
    {
        Result<void> usable;
        if (!m_options.readOnly)
            usable = switchToWal(connection, m_options.busyTimeout);
        const QString synchronous =
                u"PRAGMA synchronous = %1"_s.arg(m_options.synchronousFull ? u"FULL"_s : u"NORMAL"_s);
        // Pages that are not in its cache cost a connection little, but a lock that all share. With SQLite's own 2 MiB
        // two threads asked a million users at two thirds of the rate of a thousand.
        const QString cache = u"PRAGMA cache_size = -16384"_s; // KiB at most, as they are needed
        for (const QString &pragma :
             {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s, synchronous, cache}) {
            if (!usable)
                break;
            if (auto done = connection.runOnce(pragma); !done)
                usable = failure(done.error());
        }
        if (usable)
            return {};
        return failure({Error::DatabaseUnavailable, u"The file is no usable SQLite database."_s,
                        m_options.path + u": "_s + usable.error().detail});
    }

    Error openError(const QSqlError &error) const override
    {
        return {Error::DatabaseUnavailable, u"The database file cannot be opened."_s,
                m_options.path + u": "_s + error.databaseText()};
    }

private:
    const SqliteOptions m_options;
};

} // namespace

std::unique_ptr<SqlEndpoint> SqlEndpoint::of(const SqliteOptions &options)
{
    return std::make_unique<SqliteEndpoint>(options);
}

} // namespace Auth::Internal
