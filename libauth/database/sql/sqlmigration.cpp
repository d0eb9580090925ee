// SPDX-License-Identifier: MIT
#include "database/sql/sqlmigration.h"

#include "core/logging_p.h"
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/usermapping_p.h"
#include "database/sql/usertable_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::quoted;
using Internal::SqlConnection;
using Internal::SqlDialect;
using Type = SqlDialect::Type;

namespace {

const QString emailIndex = u"gatehouse_ix_user_email_lower"_s;

// SQLite and MariaDB compare the names of tables, columns or indexes case-insensitively; ours differ in more than that.
struct Inventory
{
    [[nodiscard]] bool hasTable(const QString &name) const { return tables.contains(name, Qt::CaseInsensitive); }
    [[nodiscard]] bool hasIndex(const QString &name) const { return indexes.contains(name, Qt::CaseInsensitive); }
    [[nodiscard]] bool hasUserColumn(const QString &name) const
    {
        return userColumns.contains(name, Qt::CaseInsensitive);
    }

    QStringList tables;
    QStringList indexes;
    QStringList userColumns;
    QString userIdType; //!< empty without a user table
    int version = 0;           //!< of gatehouse_schema; 0: never migrated
    bool hasCaseTwins = false; //!< two users whose addresses differ in case only; asked while there is no emailIndex
};

Result<Inventory> takeInventory(SqlConnection &connection, const SqlSchema &schema,
                                const QList<Internal::UserTableColumn> &columns)
{
    Inventory inventory;
    Error firstError;
    bool failed = false;
    const auto ask = [&](const QString &statement, const QVariantList &values, const auto &eachRow) {
        if (failed)
            return;
        if (auto done = connection.runOnce(statement, values, eachRow); !done) {
            failed = true;
            firstError = done.error();
        }
    };
    const SqlDialect &dialect = connection.dialect();
    const auto into = [](QStringList &list) {
        return [&list](const QSqlQuery &row) {
            list << row.value(0).toString();
        };
    };
    ask(dialect.listTables(), {}, into(inventory.tables));
    ask(dialect.listIndexes(), {}, into(inventory.indexes));
    if (inventory.hasTable(u"gatehouse_schema"_s)) {
        ask(u"SELECT max(version) FROM gatehouse_schema"_s, {},
            [&](const QSqlQuery &row) { inventory.version = row.value(0).toInt(); });
    }
    for (const Internal::UserTableColumn &column : columns) {
        inventory.userColumns << column.name;
        if (column.name.compare(u"id"_s, Qt::CaseInsensitive) == 0)
            inventory.userIdType = column.type;
    }
    if (inventory.hasTable(schema.userTable) && !inventory.hasIndex(emailIndex)) {
        ask(u"SELECT 1 FROM %1 GROUP BY %2 HAVING count(*) > 1 LIMIT 1"_s.arg(quoted(schema.userTable),
                                                                             dialect.lowerEmailGroup()),
            {}, [&](const QSqlQuery &) { inventory.hasCaseTwins = true; });
    }
    if (failed)
        return failure(firstError);
    return inventory;
}

//! Writes the CREATE statements of one database.
class TableWriter
{
public:
    //! \param userIdType of the user table that is there already
    TableWriter(const SqlSchema &schema, const SqlDialect &dialect, QString userIdType)
        : m_schema(schema), m_dialect(dialect), m_userIdType(std::move(userIdType))
    {}

    // The columns in the order, and with the types, of FastAPI Users' SQLAlchemy adapter 7.0; expires_at is wider on
    // servers, whose INTEGER ends in 2038.
    [[nodiscard]] QString userTable() const
    {
        QString columns = key() + u", email VARCHAR(320) NOT NULL, hashed_password VARCHAR(1024) NOT NULL, "
                                  "is_active %1 NOT NULL, is_superuser %1 NOT NULL, is_verified %1 NOT NULL"_s.arg(
                                          m_dialect.type(Type::Boolean));
        for (const UserField &field : m_schema.fields)
            columns += u", "_s + quoted(field.name) + u' ' + m_dialect.type(field);
        if (const auto [name, definition] = m_dialect.lowerEmailColumn(); !name.isEmpty())
            columns += u", "_s + quoted(name) + u' ' + definition;
        return table(m_schema.userTable, columns);
    }
    [[nodiscard]] QString oauthTable() const
    {
        return table(m_schema.oauthAccountTable,
                     key() + u", user_id %1 NOT NULL, oauth_name VARCHAR(100) NOT NULL, "
                             "access_token VARCHAR(1024) NOT NULL, expires_at %2, refresh_token VARCHAR(1024), "
                             "account_id VARCHAR(320) NOT NULL, account_email VARCHAR(320) NOT NULL, "_s.arg(
                                     reference(), m_dialect.type(Type::Seconds)) +
                             ofUser());
    }
    [[nodiscard]] QString tokenTable() const
    {
        return table(m_schema.accessTokenTable,
                     u"user_id %1 NOT NULL, token VARCHAR(43) NOT NULL, created_at %2 NOT NULL, PRIMARY KEY (token), "_s
                                     .arg(reference(), m_dialect.type(Type::Instant)) +
                             ofUser());
    }
    // No foreign key: a notice may outlive its user. Instants are microseconds since 1970-01-01 UTC, 0 for never.
    [[nodiscard]] QString outboxTable() const
    {
        return table(u"gatehouse_outbox"_s,
                     u"id CHAR(36) NOT NULL, kind VARCHAR(32) NOT NULL, "
                     "recipient VARCHAR(320) NOT NULL, user_id VARCHAR(64) NOT NULL, details TEXT NOT NULL, "
                     "state VARCHAR(8) NOT NULL, attempts INTEGER NOT NULL, created_at BIGINT NOT NULL, "
                     "queued_at BIGINT NOT NULL, next_attempt_at BIGINT NOT NULL, leased_until BIGINT NOT NULL, "
                     "lease_owner VARCHAR(36) NOT NULL, finished_at BIGINT NOT NULL, answer VARCHAR(1000) NOT NULL, "
                     "PRIMARY KEY (id)"_s);
    }
    // `place` is a keyed hash: whoever reads the table learns no address. Instants as above.
    [[nodiscard]] QString placesTable() const
    {
        return table(u"gatehouse_known_places"_s,
                     u"user_id %1 NOT NULL, place VARCHAR(43) NOT NULL, last_seen BIGINT NOT NULL, "
                     "PRIMARY KEY (user_id, place), "_s.arg(reference()) + ofUser());
    }
    // `bucket` is a keyed hash as well, `full_at` an instant as above.
    [[nodiscard]] QString rateLimitsTable() const
    {
        return table(u"gatehouse_rate_limits"_s,
                     u"bucket VARCHAR(64) NOT NULL PRIMARY KEY, full_at BIGINT NOT NULL"_s);
    }
    // How far each import has come. Counts and places; the instants as above, 0 while it is not finished.
    [[nodiscard]] QString importsTable() const
    {
        return table(u"gatehouse_imports"_s,
                     u"fingerprint VARCHAR(64) NOT NULL, place BIGINT NOT NULL, lines_read BIGINT NOT NULL, "
                     "stored BIGINT NOT NULL, changed BIGINT NOT NULL, skipped BIGINT NOT NULL, rejected BIGINT NOT NULL, "
                     "report_size BIGINT NOT NULL, finished_at BIGINT NOT NULL, PRIMARY KEY (fingerprint)"_s);
    }
    [[nodiscard]] QString schemaTable() const
    {
        return table(u"gatehouse_schema"_s, u"version INTEGER NOT NULL PRIMARY KEY, applied_at TIMESTAMP NOT NULL"_s);
    }

private:
    [[nodiscard]] QString table(const QString &name, const QString &columns) const
    {
        return u"CREATE TABLE "_s + quoted(name) + u" ("_s + columns + u')' + m_dialect.tableOptions();
    }
    [[nodiscard]] QString key() const
    {
        return u"id "_s + (m_schema.ids->isNumeric() ? m_dialect.madeKey()
                                                     : m_dialect.type(Type::Id) + u" NOT NULL PRIMARY KEY"_s);
    }
    //! The type of a column that holds the id of a user: MariaDB wants the very same, with its order of letters.
    [[nodiscard]] QString reference() const
    {
        if (!m_userIdType.isEmpty())
            return m_userIdType;
        return m_schema.ids->isNumeric() ? u"INTEGER"_s : m_dialect.type(Type::Id);
    }
    [[nodiscard]] QString ofUser() const
    {
        return u"FOREIGN KEY(user_id) REFERENCES %1 (id) ON DELETE cascade"_s.arg(quoted(m_schema.userTable));
    }

    const SqlSchema &m_schema;
    const SqlDialect &m_dialect;
    const QString m_userIdType;
};

} // namespace

SqlMigration::SqlMigration(SqlConnectionPool &pool, SqlSchema schema) : m_pool(pool), m_schema(std::move(schema)) {}

Result<QList<SqlMigration::Step>> SqlMigration::steps(SqlConnection &connection) const
{
    const auto columns = Internal::userTableColumns(connection, m_schema.userTable);
    if (!columns)
        return failure(columns.error());
    if (const auto fits = Internal::checkUserTable(*columns, m_schema); !fits)
        return failure(fits.error());
    const auto inventory = takeInventory(connection, m_schema, *columns);
    if (!inventory)
        return failure(inventory.error());
    if (inventory->version > currentVersion) {
        return failure({Error::SchemaTooNew,
                        u"The database has schema version %1, this program knows %2: use the newer program."_s
                                .arg(inventory->version)
                                .arg(currentVersion)});
    }
    const SqlDialect &dialect = connection.dialect();
    const TableWriter writer(m_schema, dialect, inventory->userIdType);
    QList<Step> steps;
    const auto table = [&](const QString &name, const QString &statement) {
        if (!inventory->hasTable(name))
            steps << Step{u"make the table %1"_s.arg(name), statement};
    };
    const auto index = [&](const QString &name, const QString &tableName, const QString &expression, bool unique) {
        if (!inventory->hasIndex(name)) {
            steps << Step{u"make the index %1 on %2 (%3)"_s.arg(name, tableName, expression),
                          u"CREATE %1INDEX %2 ON %3 (%4)"_s.arg(unique ? u"UNIQUE "_s : QString(), quoted(name),
                                                                quoted(tableName), expression)};
        }
    };
    const auto column = [&](const QString &name, const QString &definition) {
        if (inventory->hasTable(m_schema.userTable) && !inventory->hasUserColumn(name)) {
            steps << Step{u"add the column %1 to %2"_s.arg(name, m_schema.userTable),
                          u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(quoted(m_schema.userTable), quoted(name),
                                                                   definition)};
        }
    };
    table(m_schema.userTable, writer.userTable());
    for (const UserField &field : m_schema.fields)
        column(field.name, dialect.type(field));
    if (const auto [name, definition] = dialect.lowerEmailColumn(); !name.isEmpty())
        column(name, definition);
    index(u"ix_%1_email"_s.arg(m_schema.userTable), m_schema.userTable, u"email"_s, true);
    if (inventory->hasCaseTwins) {
        qCWarning(Internal::lcDatabase) << "two users have e-mail addresses that differ in case only:"
                                        << "the index on lower(email) cannot be unique";
    }
    index(emailIndex, m_schema.userTable, dialect.lowerEmailKey(), !inventory->hasCaseTwins);
    table(m_schema.oauthAccountTable, writer.oauthTable());
    index(u"ix_%1_account_id"_s.arg(m_schema.oauthAccountTable), m_schema.oauthAccountTable, u"account_id"_s, false);
    index(u"ix_%1_oauth_name"_s.arg(m_schema.oauthAccountTable), m_schema.oauthAccountTable, u"oauth_name"_s, false);
    // The two above alone would make SQLite read all accounts of a provider at each login.
    index(u"gatehouse_ix_oauth_account_name_id"_s, m_schema.oauthAccountTable, u"oauth_name, account_id"_s, false);
    index(u"gatehouse_ix_oauth_account_user_id"_s, m_schema.oauthAccountTable, u"user_id"_s, false);
    table(m_schema.accessTokenTable, writer.tokenTable());
    index(u"ix_%1_created_at"_s.arg(m_schema.accessTokenTable), m_schema.accessTokenTable, u"created_at"_s, false);
    index(u"gatehouse_ix_accesstoken_user_id"_s, m_schema.accessTokenTable, u"user_id"_s, false);
    table(u"gatehouse_outbox"_s, writer.outboxTable());
    index(u"gatehouse_ix_outbox_due"_s, u"gatehouse_outbox"_s, u"state, next_attempt_at"_s, false);
    index(u"gatehouse_ix_outbox_finished"_s, u"gatehouse_outbox"_s, u"state, finished_at"_s, false);
    table(u"gatehouse_known_places"_s, writer.placesTable());
    index(u"gatehouse_ix_known_places_last_seen"_s, u"gatehouse_known_places"_s, u"last_seen"_s, false);
    table(u"gatehouse_rate_limits"_s, writer.rateLimitsTable());
    index(u"gatehouse_ix_rate_limits_full_at"_s, u"gatehouse_rate_limits"_s, u"full_at"_s, false);
    table(u"gatehouse_imports"_s, writer.importsTable());
    table(u"gatehouse_schema"_s, writer.schemaTable());
    if (inventory->version < currentVersion) {
        steps << Step{u"note the schema version %1"_s.arg(currentVersion),
                      u"INSERT INTO gatehouse_schema VALUES (%1, CURRENT_TIMESTAMP)"_s.arg(currentVersion)};
    }
    return steps;
}

Result<QStringList> SqlMigration::plan() const
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const auto wanted = steps(**connection);
    if (!wanted)
        return failure(wanted.error());
    QStringList sentences;
    for (const Step &step : *wanted)
        sentences << step.sentence;
    return sentences;
}

Result<QStringList> SqlMigration::unfilledUserColumns() const
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const auto columns = Internal::userTableColumns(**connection, m_schema.userTable);
    return columns ? Result<QStringList>(Internal::unfilledColumns(*columns, m_schema)) : failure(columns.error());
}

Result<QStringList> SqlMigration::apply() const
{
    // The common case first: nothing to do needs no write lock.
    const auto planned = plan();
    if (!planned || planned->isEmpty())
        return planned;
    const auto connection = m_pool.unhurriedConnection(); // an index on a large table takes its time
    if (!connection)
        return failure(connection.error());
    QStringList sentences;
    const auto done = (*connection)->transaction([&]() -> Result<void> {
        sentences.clear();
        if (auto locked = (*connection)->lockUntilCommit(u"migration"_s); !locked)
            return locked;
        const auto wanted = steps(**connection); // again, now that nobody else can migrate
        if (!wanted)
            return failure(wanted.error());
        for (const Step &step : *wanted) {
            if (auto ran = (*connection)->runOnce(step.statement); !ran)
                return failure(ran.error());
            sentences << step.sentence;
        }
        return {};
    });
    return done ? Result<QStringList>(sentences) : failure(done.error());
}

} // namespace Auth
