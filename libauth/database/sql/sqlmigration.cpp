// SPDX-License-Identifier: MIT
#include "database/sql/sqlmigration.h"

#include "core/logging_p.h"
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/usermapping_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::quoted;
using Internal::SqlConnection;

namespace {

const QString emailIndex = u"gatehouse_ix_user_email_lower"_s;

// SQLite compares the names of tables, columns and indexes case-insensitively.
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
    int version = 0;           //!< of gatehouse_schema; 0: never migrated
    bool hasCaseTwins = false; //!< two users whose addresses differ in case only; asked while there is no emailIndex
};

QString columnType(const UserField &field)
{
    switch (field.type) {
    case UserField::Type::String: return u"VARCHAR(%1)"_s.arg(field.length);
    case UserField::Type::Integer: return u"INTEGER"_s;
    case UserField::Type::Real: return u"FLOAT"_s;
    case UserField::Type::Boolean: return u"BOOLEAN"_s;
    }
    return {};
}

Result<Inventory> takeInventory(SqlConnection &connection, const SqlSchema &schema)
{
    Inventory inventory;
    Error firstError;
    bool failed = false;
    const auto ask = [&](const QString &statement, const auto &eachRow) {
        if (failed)
            return;
        if (auto done = connection.runOnce(statement, {}, eachRow); !done) {
            failed = true;
            firstError = done.error();
        }
    };
    ask(u"SELECT type, name FROM sqlite_master"_s, [&](const QSqlQuery &row) {
        const QString name = row.value(1).toString();
        (row.value(0).toString() == u"table"_s ? inventory.tables : inventory.indexes) << name;
    });
    if (inventory.hasTable(u"gatehouse_schema"_s)) {
        ask(u"SELECT max(version) FROM gatehouse_schema"_s,
            [&](const QSqlQuery &row) { inventory.version = row.value(0).toInt(); });
    }
    if (inventory.hasTable(schema.userTable)) {
        ask(u"SELECT name FROM pragma_table_info('%1')"_s.arg(QString(schema.userTable).replace(u'\'', u"''"_s)),
            [&](const QSqlQuery &row) { inventory.userColumns << row.value(0).toString(); });
    }
    if (inventory.hasTable(schema.userTable) && !inventory.hasIndex(emailIndex)) {
        ask(u"SELECT 1 FROM %1 GROUP BY lower(email) HAVING count(*) > 1 LIMIT 1"_s.arg(quoted(schema.userTable)),
            [&](const QSqlQuery &) { inventory.hasCaseTwins = true; });
    }
    if (failed)
        return failure(firstError);
    return inventory;
}

// The columns in the order, and with the types, of FastAPI Users' SQLAlchemy adapter 7.0.
QString userTableStatement(const SqlSchema &schema)
{
    // AUTOINCREMENT: else SQLite gives the id of a deleted user to the next one, and with it the tokens that name it.
    const bool integer = schema.ids->isNumeric();
    const QString key = integer ? u"id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT"_s : u"id CHAR(36) NOT NULL"_s;
    QString columns = key + u", email VARCHAR(320) NOT NULL, hashed_password VARCHAR(1024) NOT NULL, "
                            "is_active BOOLEAN NOT NULL, is_superuser BOOLEAN NOT NULL, is_verified BOOLEAN NOT NULL"_s;
    for (const UserField &field : schema.fields)
        columns += u", "_s + quoted(field.name) + u' ' + columnType(field);
    if (!integer)
        columns += u", PRIMARY KEY (id)"_s;
    return u"CREATE TABLE %1 (%2)"_s.arg(quoted(schema.userTable), columns);
}

QString oauthTableStatement(const SqlSchema &schema)
{
    const QString idType = schema.ids->isNumeric() ? u"INTEGER"_s : u"CHAR(36)"_s;
    return u"CREATE TABLE %1 (id %2 NOT NULL, user_id %2 NOT NULL, oauth_name VARCHAR(100) NOT NULL, "
           "access_token VARCHAR(1024) NOT NULL, expires_at INTEGER, refresh_token VARCHAR(1024), "
           "account_id VARCHAR(320) NOT NULL, account_email VARCHAR(320) NOT NULL, PRIMARY KEY (id), "
           "FOREIGN KEY(user_id) REFERENCES %3 (id) ON DELETE cascade)"_s.arg(quoted(schema.oauthAccountTable), idType,
                                                                              quoted(schema.userTable));
}

QString tokenTableStatement(const SqlSchema &schema)
{
    return u"CREATE TABLE %1 (user_id %2 NOT NULL, token VARCHAR(43) NOT NULL, created_at TIMESTAMP NOT NULL, "
           "PRIMARY KEY (token), FOREIGN KEY(user_id) REFERENCES %3 (id) ON DELETE cascade)"_s.arg(
                   quoted(schema.accessTokenTable), schema.ids->isNumeric() ? u"INTEGER"_s : u"CHAR(36)"_s,
                   quoted(schema.userTable));
}

// No foreign key: a notice may outlive its user. Instants are microseconds since 1970-01-01 UTC, 0 for never.
QString outboxTableStatement()
{
    return u"CREATE TABLE gatehouse_outbox (id CHAR(36) NOT NULL, kind VARCHAR(32) NOT NULL, "
           "recipient VARCHAR(320) NOT NULL, user_id VARCHAR(64) NOT NULL, details TEXT NOT NULL, "
           "state VARCHAR(8) NOT NULL, attempts INTEGER NOT NULL, created_at BIGINT NOT NULL, "
           "queued_at BIGINT NOT NULL, next_attempt_at BIGINT NOT NULL, leased_until BIGINT NOT NULL, "
           "lease_owner VARCHAR(36) NOT NULL, finished_at BIGINT NOT NULL, answer VARCHAR(1000) NOT NULL, "
           "PRIMARY KEY (id))"_s;
}

// `place` is a keyed hash: whoever reads the table learns no address. Instants as above.
QString placesTableStatement(const SqlSchema &schema)
{
    return u"CREATE TABLE gatehouse_known_places (user_id %1 NOT NULL, place CHAR(43) NOT NULL, "
           "last_seen BIGINT NOT NULL, PRIMARY KEY (user_id, place), "
           "FOREIGN KEY(user_id) REFERENCES %2 (id) ON DELETE cascade)"_s.arg(
                   schema.ids->isNumeric() ? u"INTEGER"_s : u"CHAR(36)"_s, quoted(schema.userTable));
}

// How far each import has come. Counts and places; the instants as above, 0 while it is not finished.
QString importsTableStatement()
{
    return u"CREATE TABLE gatehouse_imports (fingerprint CHAR(64) NOT NULL, place BIGINT NOT NULL, "
           "lines_read BIGINT NOT NULL, stored BIGINT NOT NULL, changed BIGINT NOT NULL, skipped BIGINT NOT NULL, "
           "rejected BIGINT NOT NULL, report_size BIGINT NOT NULL, finished_at BIGINT NOT NULL, "
           "PRIMARY KEY (fingerprint))"_s;
}

} // namespace

SqlMigration::SqlMigration(SqlConnectionPool &pool, SqlSchema schema) : m_pool(pool), m_schema(std::move(schema)) {}

Result<QList<SqlMigration::Step>> SqlMigration::steps() const
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    const auto inventory = takeInventory(**connection, m_schema);
    if (!inventory)
        return failure(inventory.error());
    if (inventory->version > currentVersion) {
        return failure({Error::SchemaTooNew,
                        u"The database has schema version %1, this program knows %2: use the newer program."_s
                                .arg(inventory->version)
                                .arg(currentVersion)});
    }
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
    table(m_schema.userTable, userTableStatement(m_schema));
    if (inventory->hasTable(m_schema.userTable)) {
        for (const UserField &field : m_schema.fields) {
            if (!inventory->hasUserColumn(field.name)) {
                steps << Step{u"add the column %1 to %2"_s.arg(field.name, m_schema.userTable),
                              u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(quoted(m_schema.userTable), quoted(field.name),
                                                                       columnType(field))};
            }
        }
    }
    index(u"ix_%1_email"_s.arg(m_schema.userTable), m_schema.userTable, u"email"_s, true);
    if (inventory->hasCaseTwins) {
        qCWarning(Internal::lcDatabase) << "two users have e-mail addresses that differ in case only:"
                                        << "the index on lower(email) cannot be unique";
    }
    index(emailIndex, m_schema.userTable, u"lower(email)"_s, !inventory->hasCaseTwins);
    table(m_schema.oauthAccountTable, oauthTableStatement(m_schema));
    index(u"ix_%1_account_id"_s.arg(m_schema.oauthAccountTable), m_schema.oauthAccountTable, u"account_id"_s, false);
    index(u"ix_%1_oauth_name"_s.arg(m_schema.oauthAccountTable), m_schema.oauthAccountTable, u"oauth_name"_s, false);
    // The two above alone would make SQLite read all accounts of a provider at each login.
    index(u"gatehouse_ix_oauth_account_name_id"_s, m_schema.oauthAccountTable, u"oauth_name, account_id"_s, false);
    index(u"gatehouse_ix_oauth_account_user_id"_s, m_schema.oauthAccountTable, u"user_id"_s, false);
    table(m_schema.accessTokenTable, tokenTableStatement(m_schema));
    index(u"ix_%1_created_at"_s.arg(m_schema.accessTokenTable), m_schema.accessTokenTable, u"created_at"_s, false);
    index(u"gatehouse_ix_accesstoken_user_id"_s, m_schema.accessTokenTable, u"user_id"_s, false);
    table(u"gatehouse_outbox"_s, outboxTableStatement());
    index(u"gatehouse_ix_outbox_due"_s, u"gatehouse_outbox"_s, u"state, next_attempt_at"_s, false);
    index(u"gatehouse_ix_outbox_finished"_s, u"gatehouse_outbox"_s, u"state, finished_at"_s, false);
    table(u"gatehouse_known_places"_s, placesTableStatement(m_schema));
    index(u"gatehouse_ix_known_places_last_seen"_s, u"gatehouse_known_places"_s, u"last_seen"_s, false);
    table(u"gatehouse_imports"_s, importsTableStatement());
    table(u"gatehouse_schema"_s,
          u"CREATE TABLE gatehouse_schema (version INTEGER NOT NULL PRIMARY KEY, applied_at TIMESTAMP NOT NULL)"_s);
    if (inventory->version < currentVersion) {
        steps << Step{u"note the schema version %1"_s.arg(currentVersion),
                      u"INSERT INTO gatehouse_schema VALUES (%1, strftime('%Y-%m-%d %H:%M:%f', 'now'))"_s.arg(
                              currentVersion)};
    }
    return steps;
}

Result<QStringList> SqlMigration::plan() const
{
    const auto wanted = steps();
    if (!wanted)
        return failure(wanted.error());
    QStringList sentences;
    for (const Step &step : *wanted)
        sentences << step.sentence;
    return sentences;
}

Result<QStringList> SqlMigration::apply() const
{
    const auto connection = m_pool.connection();
    if (!connection)
        return failure(connection.error());
    // The common case first: nothing to do needs no write lock.
    const auto planned = plan();
    if (!planned || planned->isEmpty())
        return planned;
    QStringList sentences;
    const auto done = (*connection)->transaction([&]() -> Result<void> {
        const auto wanted = steps(); // again, now that nobody else can migrate
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
