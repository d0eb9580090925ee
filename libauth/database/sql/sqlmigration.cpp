// SPDX-License-Identifier: MIT
#include "database/sql/sqlmigration.h"

#include "core/logging_p.h"
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/tablewriter_p.h"
#include "database/sql/usermapping_p.h"
#include "database/sql/usertable_p.h"

namespace Auth {

using namespace Qt::StringLiterals;
using Internal::quoted;
using Internal::SqlConnection;
using Internal::SqlDialect;
using Internal::TableWriter;

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
    QStringList tablesIndexedByUser; //!< by the database itself
    QStringList userColumns;
    QString userIdType;        //!< empty without a user table
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
    if (const QString references = dialect.listIndexedReferences(); !references.isEmpty())
        ask(references, {}, into(inventory.tablesIndexedByUser));
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

//! Notes what is still to be done.
class StepList
{
public:
    StepList(const SqlSchema &schema, const Inventory &inventory) : m_schema(schema), m_inventory(inventory) {}

    void table(const QString &name, const QString &statement)
    {
        if (!m_inventory.hasTable(name))
            m_steps << SqlMigration::Step{u"make the table %1"_s.arg(name), statement};
    }
    void index(const QString &name, const QString &tableName, const QString &expression, bool unique = false)
    {
        if (m_inventory.hasIndex(name))
            return;
        m_steps << SqlMigration::Step{u"make the index %1 on %2 (%3)"_s.arg(name, tableName, expression),
                                      u"CREATE %1INDEX %2 ON %3 (%4)"_s.arg(unique ? u"UNIQUE "_s : QString(),
                                                                            quoted(name), quoted(tableName),
                                                                            expression)};
    }
    //! On the user's id, unless the database has made one by itself.
    void indexOfUser(const QString &name, const QString &tableName)
    {
        if (!m_inventory.tablesIndexedByUser.contains(tableName, Qt::CaseInsensitive))
            index(name, tableName, u"user_id"_s);
    }
    //! Of a user table that is there already.
    void userColumn(const QString &name, const QString &definition)
    {
        if (name.isEmpty() || !m_inventory.hasTable(m_schema.userTable) || m_inventory.hasUserColumn(name))
            return;
        m_steps << SqlMigration::Step{
                u"add the column %1 to %2"_s.arg(name, m_schema.userTable),
                u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(quoted(m_schema.userTable), quoted(name), definition)};
    }
    void version()
    {
        if (m_inventory.version < SqlMigration::currentVersion) {
            m_steps << SqlMigration::Step{
                    u"note the schema version %1"_s.arg(SqlMigration::currentVersion),
                    u"INSERT INTO gatehouse_schema VALUES (%1, CURRENT_TIMESTAMP)"_s.arg(SqlMigration::currentVersion)};
        }
    }
    [[nodiscard]] const QList<SqlMigration::Step> &all() const { return m_steps; }

private:
    const SqlSchema &m_schema;
    const Inventory &m_inventory;
    QList<SqlMigration::Step> m_steps;
};

//! The tables of FastAPI Users, with what look-ups need besides.
void addTheirTables(StepList &steps, const SqlSchema &schema, const Inventory &inventory, const SqlDialect &dialect)
{
    const TableWriter writer(schema, dialect, inventory.userIdType);
    steps.table(schema.userTable, writer.userTable());
    for (const UserField &field : schema.fields)
        steps.userColumn(field.name, dialect.type(field));
    const auto [lowerEmail, definition] = dialect.lowerEmailColumn();
    steps.userColumn(lowerEmail, definition);
    steps.index(u"ix_%1_email"_s.arg(schema.userTable), schema.userTable, u"email"_s, true);
    if (inventory.hasCaseTwins) {
        qCWarning(Internal::lcDatabase) << "two users have e-mail addresses that differ in case only:"
                                        << "the index on lower(email) cannot be unique";
    }
    steps.index(emailIndex, schema.userTable, dialect.lowerEmailKey(), !inventory.hasCaseTwins);
    const QString &accounts = schema.oauthAccountTable;
    steps.table(accounts, writer.oauthTable());
    steps.index(u"ix_%1_account_id"_s.arg(accounts), accounts, u"account_id"_s);
    steps.index(u"ix_%1_oauth_name"_s.arg(accounts), accounts, u"oauth_name"_s);
    // The two above alone would make SQLite read all accounts of a provider at each login.
    steps.index(u"gatehouse_ix_oauth_account_name_id"_s, accounts, u"oauth_name, account_id"_s);
    steps.index(u"gatehouse_ix_oauth_account_expires_at"_s, accounts, u"expires_at"_s);
    steps.indexOfUser(u"gatehouse_ix_oauth_account_user_id"_s, accounts);
    const QString &tokens = schema.accessTokenTable;
    steps.table(tokens, writer.tokenTable());
    steps.index(u"ix_%1_created_at"_s.arg(tokens), tokens, u"created_at"_s);
    steps.indexOfUser(u"gatehouse_ix_accesstoken_user_id"_s, tokens);
}

void addOurTables(StepList &steps, const SqlSchema &schema, const Inventory &inventory, const SqlDialect &dialect)
{
    const TableWriter writer(schema, dialect, inventory.userIdType);
    steps.table(u"gatehouse_outbox"_s, writer.outboxTable());
    steps.index(u"gatehouse_ix_outbox_due"_s, u"gatehouse_outbox"_s, u"state, next_attempt_at"_s);
    steps.index(u"gatehouse_ix_outbox_finished"_s, u"gatehouse_outbox"_s, u"state, finished_at"_s);
    // For who looks at it: newest first, those of one state, those to one address.
    steps.index(u"gatehouse_ix_outbox_created_at"_s, u"gatehouse_outbox"_s, u"created_at"_s);
    steps.index(u"gatehouse_ix_outbox_state_created_at"_s, u"gatehouse_outbox"_s, u"state, created_at"_s);
    steps.index(u"gatehouse_ix_outbox_recipient"_s, u"gatehouse_outbox"_s, u"recipient"_s);
    steps.table(u"gatehouse_registrations"_s, writer.registrationsTable());
    steps.index(u"gatehouse_ix_registrations_registered_at"_s, u"gatehouse_registrations"_s, u"registered_at"_s);
    steps.table(u"gatehouse_known_places"_s, writer.placesTable());
    steps.index(u"gatehouse_ix_known_places_last_seen"_s, u"gatehouse_known_places"_s, u"last_seen"_s);
    steps.table(u"gatehouse_rate_limits"_s, writer.rateLimitsTable());
    steps.index(u"gatehouse_ix_rate_limits_full_at"_s, u"gatehouse_rate_limits"_s, u"full_at"_s);
    steps.table(u"gatehouse_imports"_s, writer.importsTable());
    steps.table(u"gatehouse_schema"_s, writer.schemaTable());
}

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
    StepList steps(m_schema, *inventory);
    addTheirTables(steps, m_schema, *inventory, connection.dialect());
    addOurTables(steps, m_schema, *inventory, connection.dialect());
    steps.version();
    return steps.all();
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
