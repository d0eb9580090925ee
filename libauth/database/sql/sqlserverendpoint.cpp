// SPDX-License-Identifier: MIT
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlendpoint_p.h"

#include <QSqlDriver>

#include <libpq-fe.h>

namespace Auth::Internal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Tls = SqlServerOptions::Tls;

namespace {

constexpr auto lockTimeout = 5s;             // as SQLite's busy timeout
constexpr auto idleTransactionTimeout = 60s; // a process of ours that hangs must not hold its locks for ever

//! The part that both servers have in common.
class ServerEndpoint : public SqlEndpoint
{
public:
    explicit ServerEndpoint(SqlServerOptions options) : m_options(std::move(options)) {}

    std::unique_ptr<SqlEndpoint> unhurried() const override
    {
        SqlServerOptions options = m_options;
        options.statementTimeout = 24h;
        return of(options);
    }
    bool isServer() const override { return true; }

    void configure(QSqlDatabase &database) const override
    {
        const bool isSocket = m_options.host.startsWith(u'/');
        if (!isSocket || m_options.kind == SqlServerOptions::Kind::PostgreSql)
            database.setHostName(m_options.host);
        if (m_options.port != 0)
            database.setPort(m_options.port);
        database.setUserName(m_options.userName);
        database.setPassword(QString::fromUtf8(m_options.password.reveal()));
        database.setDatabaseName(m_options.database);
        database.setConnectOptions(connectOptions().join(u';'));
    }

    Error openError(const QSqlError &error) const override
    {
        return {Error::DatabaseUnavailable, u"The database cannot be reached."_s,
                u"%1 at %2: %3"_s.arg(dialect().name(), m_options.host, error.databaseText().simplified())};
    }

protected:
    [[nodiscard]] virtual QStringList connectOptions() const = 0;
    [[nodiscard]] const SqlServerOptions &options() const noexcept { return m_options; }
    //! Once the server has given up, it may still have something to say.
    [[nodiscard]] std::chrono::seconds lastWait() const { return m_options.statementTimeout + 1s; }

private:
    const SqlServerOptions m_options;
};

//! A value of a connection string (PostgreSQL documentation, section 34.1.1.1).
QString connectionValue(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString sslMode(Tls tls)
{
    switch (tls) {
    case Tls::Disable: return u"disable"_s;
    case Tls::Prefer: return u"prefer"_s;
    case Tls::Require: return u"require"_s;
    case Tls::VerifyCa: return u"verify-ca"_s;
    case Tls::VerifyFull: return u"verify-full"_s;
    }
    return u"verify-full"_s;
}

//! libpq's connection of an open QPSQL.
PGconn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // As the header calls it; Qt's documentation has PGconn*.
    const bool isKnown = qstrcmp(handle.typeName(), "pg_conn*") == 0 || qstrcmp(handle.typeName(), "PGconn*") == 0;
    return isKnown ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

class PostgreSqlEndpoint final : public ServerEndpoint
{
public:
    using ServerEndpoint::ServerEndpoint;

    const SqlDialect &dialect() const override { return SqlDialect::postgreSql(); }
    QString driver() const override { return u"QPSQL"_s; }
    std::chrono::milliseconds patience() const override { return lastWait(); }
    std::chrono::milliseconds openingPatience() const override { return options().connectTimeout + 1s; }

    Result<void> begin(SqlConnection &connection) const override
    {
        PGconn *const handle = handleOf(connection.database());
        if (!handle)
            return failure({Error::Internal, u"The driver QPSQL hides its connection."_s});
        // Else its messages quote the rows that it refuses, with all that stands in them.
        PQsetErrorVerbosity(handle, PQERRORS_TERSE);
        return {};
    }

    int socketOf(const QSqlDatabase &database) const override
    {
        PGconn *const handle = handleOf(database);
        return handle ? PQsocket(handle) : -1;
    }

protected:
    QStringList connectOptions() const override
    {
        QStringList settings{u"timezone=UTC"_s, u"client_min_messages=warning"_s,
                             u"statement_timeout=%1s"_s.arg(options().statementTimeout.count()),
                             u"lock_timeout=%1s"_s.arg(lockTimeout.count()),
                             u"idle_in_transaction_session_timeout=%1s"_s.arg(idleTransactionTimeout.count())};
        if (options().readOnly)
            settings << u"default_transaction_read_only=on"_s;
        QStringList all{u"connect_timeout=%1"_s.arg(options().connectTimeout.count()),
                        u"application_name=gatehouse"_s,
                        u"sslmode="_s + sslMode(options().tls),
                        u"options="_s + connectionValue(u"-c "_s + settings.join(u" -c "_s))};
        const auto file = [&all](const QString &name, const QString &path) {
            if (!path.isEmpty())
                all << name + u'=' + connectionValue(path);
        };
        file(u"sslrootcert"_s, options().tlsCaFile);
        file(u"sslcert"_s, options().tlsCertificateFile);
        file(u"sslkey"_s, options().tlsKeyFile);
        return all;
    }
};

class MariaDbEndpoint final : public ServerEndpoint
{
public:
    using ServerEndpoint::ServerEndpoint;

    const SqlDialect &dialect() const override { return SqlDialect::mariaDb(); }
    QString driver() const override { return u"QMYSQL"_s; }
    std::chrono::milliseconds patience() const override { return 0ms; } // MYSQL_OPT_READ_TIMEOUT

    Result<void> begin(SqlConnection &connection) const override
    {
        QStringList statements{
                u"SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,STRICT_ALL_TABLES,"
                "NO_ENGINE_SUBSTITUTION'"_s,
                u"SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"_s,
                u"SET SESSION innodb_lock_wait_timeout = %1"_s.arg(lockTimeout.count())};
        if (options().readOnly)
            statements << u"SET SESSION TRANSACTION READ ONLY"_s;
        for (const QString &statement : std::as_const(statements)) {
            if (auto done = connection.runOnce(statement); !done)
                return failure(done.error());
        }
        // MySQL has no such variable, and no need of it: the connection is given up a second later anyway.
        (void)connection.runOnce(u"SET SESSION max_statement_time = %1"_s.arg(options().statementTimeout.count()));
        return checkEncryption(connection);
    }

protected:
    QStringList connectOptions() const override
    {
        QStringList all{u"MYSQL_OPT_CONNECT_TIMEOUT=%1"_s.arg(options().connectTimeout.count()),
                        u"MYSQL_OPT_READ_TIMEOUT=%1"_s.arg(lastWait().count()),
                        u"MYSQL_OPT_WRITE_TIMEOUT=%1"_s.arg(lastWait().count()),
                        u"CLIENT_FOUND_ROWS=1"_s}; // an UPDATE that changes nothing has found its row
        const auto text = [&all](const QString &name, const QString &value) {
            if (!value.isEmpty())
                all << name + u'=' + value;
        };
        if (options().host.startsWith(u'/'))
            text(u"UNIX_SOCKET"_s, options().host);
        if (options().tls != Tls::Disable) {
            text(u"SSL_CIPHER"_s, u"HIGH:!aNULL"_s); // one such option must be there for TLS to be tried at all
            text(u"SSL_CA"_s, options().tlsCaFile);
            text(u"SSL_CERT"_s, options().tlsCertificateFile);
            text(u"SSL_KEY"_s, options().tlsKeyFile);
        }
        return all;
    }

private:
    Result<void> checkEncryption(SqlConnection &connection) const
    {
        if (options().tls < Tls::Require)
            return {};
        QString cipher;
        const auto asked = connection.runOnce(u"SHOW STATUS LIKE 'Ssl_cipher'"_s, {}, [&cipher](const QSqlQuery &row) {
            cipher = row.value(1).toString();
        });
        if (!asked)
            return failure(asked.error());
        if (cipher.isEmpty()) {
            return failure({Error::DatabaseUnavailable, u"The database cannot be reached."_s,
                            u"MariaDB at %1 does not encrypt"_s.arg(options().host)});
        }
        return {};
    }
};

} // namespace

std::unique_ptr<SqlEndpoint> SqlEndpoint::of(const SqlServerOptions &options)
{
    if (options.kind == SqlServerOptions::Kind::MariaDb)
        return std::make_unique<MariaDbEndpoint>(options);
    return std::make_unique<PostgreSqlEndpoint>(options);
}

} // namespace Auth::Internal
