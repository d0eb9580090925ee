// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlaccesstokendatabase.h"
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqlmigration.h"
#include "database/sql/sqlserveroptions.h"
#include "database/sql/sqluserdatabase.h"
#include "support/placeinmemory.h"
#include "support/testserver.h"

#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

//! \brief What a suite runs over: a row of its global data table.
struct DatabaseKind
{
    enum class Engine { Sqlite, PostgreSql, MariaDb, Memory }; // Memory: for AnyDatabase
    enum class Ids { Uuid, Integer };

    Engine engine = Engine::Sqlite;
    Ids ids = Ids::Uuid;

    [[nodiscard]] Auth::SqlSchema schema(const Auth::UserFields &fields = {}) const
    {
        Auth::SqlSchema schema;
        if (ids == Ids::Integer)
            schema.ids = std::make_shared<Auth::IntegerScheme>();
        schema.fields = fields;
        return schema;
    }
    //! A well-formed id that no row has.
    [[nodiscard]] Auth::UserId unknownId() const
    {
        return Auth::UserId(ids == Ids::Integer ? QStringLiteral("987654321")
                                                : QStringLiteral("00000000-0000-4000-8000-000000000000"));
    }

    //! For what only SQLite has.
    static void addSqliteRows()
    {
        QTest::addColumn<DatabaseKind>("database");
        QTest::newRow("SQLite, UUIDs") << DatabaseKind{Engine::Sqlite, Ids::Uuid};
        QTest::newRow("SQLite, integers") << DatabaseKind{Engine::Sqlite, Ids::Integer};
    }
    //! Call it from initTestCase_data(); read the row with `QFETCH_GLOBAL(const DatabaseKind, database)`.
    static void addRows()
    {
        addSqliteRows();
        QTest::newRow("PostgreSQL, UUIDs") << DatabaseKind{Engine::PostgreSql, Ids::Uuid};
        QTest::newRow("PostgreSQL, integers") << DatabaseKind{Engine::PostgreSql, Ids::Integer};
        QTest::newRow("MariaDB, UUIDs") << DatabaseKind{Engine::MariaDb, Ids::Uuid};
        QTest::newRow("MariaDB, integers") << DatabaseKind{Engine::MariaDb, Ids::Integer};
    }
};

Q_DECLARE_METATYPE(DatabaseKind)

//! A user to be created: active, and nothing else.
inline Auth::User newUser(const QString &email, const QString &hashedPassword = QStringLiteral("hash"),
                          const Auth::UserId &id = {})
{
    Auth::User user;
    user.id = id;
    user.email = email;
    user.hashedPassword = hashedPassword;
    return user;
}

//! \brief A database of its own on a server that the test program starts, gone with this object.
class TestServerDatabase
{
public:
    explicit TestServerDatabase(DatabaseKind::Engine engine)
        : m_server(TestServer::shared(engine == DatabaseKind::Engine::MariaDb ? TestServer::Kind::MariaDb
                                                                              : TestServer::Kind::PostgreSql)),
          m_options{.kind = engine == DatabaseKind::Engine::MariaDb ? Auth::SqlServerOptions::Kind::MariaDb
                                                                    : Auth::SqlServerOptions::Kind::PostgreSql,
                    .host = m_server.host(),
                    .port = m_server.port(),
                    .userName = m_server.user(),
                    .password = Auth::Secret(m_server.password().toUtf8())}
    {
        static int last = 0;
        m_options.database = QStringLiteral("gatehouse_%1").arg(++last);
        administrate(QStringLiteral("CREATE DATABASE %1").arg(m_options.database));
    }
    ~TestServerDatabase()
    {
        const bool isMariaDb = m_options.kind == Auth::SqlServerOptions::Kind::MariaDb;
        administrate(QStringLiteral("DROP DATABASE %1%2")
                             .arg(m_options.database, isMariaDb ? QString() : QStringLiteral(" WITH (FORCE)")));
    }
    Q_DISABLE_COPY_MOVE(TestServerDatabase)

    [[nodiscard]] const Auth::SqlServerOptions &options() const { return m_options; }
    [[nodiscard]] QString url() const
    {
        const bool isMariaDb = m_options.kind == Auth::SqlServerOptions::Kind::MariaDb;
        return QStringLiteral("%1://%2:%3@%4:%5/%6")
                .arg(isMariaDb ? QStringLiteral("mysql") : QStringLiteral("postgresql"), m_options.userName,
                     QString::fromUtf8(m_options.password.reveal()), m_options.host)
                .arg(m_options.port)
                .arg(m_options.database);
    }

private:
    void administrate(const QString &statement)
    {
        Auth::SqlServerOptions options = m_options;
        options.database = m_server.user(); // which has one of its own
        Auth::SqlConnectionPool pool(options);
        const auto connection = pool.connection();
        if (!connection)
            qFatal("%s", qPrintable(connection.error().detail));
        if (const auto done = (*connection)->runOnce(statement); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
    }

    TestServer &m_server;
    Auth::SqlServerOptions m_options;
};

//! \brief An empty database, a file in a folder of its own or one on a server, gone with this object, and a second
//! connection to look at it from outside.
class TestFile
{
public:
    explicit TestFile(DatabaseKind::Engine engine = DatabaseKind::Engine::Sqlite)
        : m_folder(placeInMemory()),
          m_onServer(engine == DatabaseKind::Engine::Sqlite ? nullptr : std::make_unique<TestServerDatabase>(engine)),
          m_outside(pool({.path = {}, .synchronousFull = false}))
    {
        if (engine == DatabaseKind::Engine::MariaDb) // else a test cannot make more than 1000 rows at once
            run(QStringLiteral("SET SESSION max_recursive_iterations = 10000000"));
    }
    ~TestFile() { m_outside.closeThisThread(); }
    Q_DISABLE_COPY_MOVE(TestFile)

    //! Of SQLite only.
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("users.db")); }
    //! What poolOf() takes, for another program: a path or a URL.
    [[nodiscard]] QString address() const { return m_onServer ? m_onServer->url() : path(); }
    [[nodiscard]] static Auth::SqlConnectionPool poolOf(const QString &address)
    {
        if (const auto options = Auth::SqlServerOptions::fromUrl(address))
            return Auth::SqlConnectionPool(*options);
        return Auth::SqlConnectionPool(Auth::SqliteOptions{.path = address, .synchronousFull = false});
    }
    //! Connections to it. \param options for SQLite; the path is set
    [[nodiscard]] Auth::SqlConnectionPool pool(Auth::SqliteOptions options) const
    {
        if (m_onServer)
            return Auth::SqlConnectionPool(m_onServer->options());
        options.path = path();
        return Auth::SqlConnectionPool(options);
    }

    //! From now on the second connection, or everybody, may remove users whose rows in \a table stay.
    void forgetForeignKey(const QString &table)
    {
        const Auth::Internal::SqlDialect &dialect = connection().dialect();
        if (&dialect == &Auth::Internal::SqlDialect::sqlite())
            run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        else if (&dialect == &Auth::Internal::SqlDialect::mariaDb())
            run(QStringLiteral("SET SESSION foreign_key_checks = 0"));
        else
            run(QStringLiteral("ALTER TABLE %1 DROP CONSTRAINT %1_user_id_fkey").arg(table));
    }
    //! What a server says with it.
    enum class Refusal { Check, DiskFull };
    //! From now on the database refuses to \a event (INSERT, UPDATE, DELETE) rows of \a table.
    void refuse(const QString &event, const QString &table, Refusal refusal = Refusal::Check)
    {
        const Auth::Internal::SqlDialect &dialect = connection().dialect();
        const QString trigger = QStringLiteral("CREATE TRIGGER stuck BEFORE %1 ON \"%2\" ").arg(event, table);
        const bool isFull = refusal == Refusal::DiskFull;
        m_stuckTable = table;
        if (&dialect == &Auth::Internal::SqlDialect::sqlite()) {
            run(trigger + QStringLiteral("BEGIN SELECT RAISE(ABORT, 'stuck'); END"));
        } else if (&dialect == &Auth::Internal::SqlDialect::mariaDb()) {
            run(trigger + QStringLiteral("FOR EACH ROW SIGNAL SQLSTATE '%1' SET MESSAGE_TEXT = '%2'%3")
                                  .arg(isFull ? QStringLiteral("HY000") : QStringLiteral("45000"),
                                       isFull ? QStringLiteral("The table is full") : QStringLiteral("stuck"),
                                       isFull ? QStringLiteral(", MYSQL_ERRNO = 1114") : QString()));
        } else {
            run(QStringLiteral("CREATE FUNCTION stuck() RETURNS trigger LANGUAGE plpgsql AS "
                               "$$ BEGIN RAISE EXCEPTION '%1' USING ERRCODE = '%2'; END $$")
                        .arg(isFull ? QStringLiteral("could not extend file: the disk is full")
                                    : QStringLiteral("stuck"),
                             isFull ? QStringLiteral("53100") : QStringLiteral("23514")));
            run(trigger + QStringLiteral("FOR EACH ROW EXECUTE FUNCTION stuck()"));
        }
    }
    void refuseNoMore()
    {
        const bool isPostgreSql = &connection().dialect() == &Auth::Internal::SqlDialect::postgreSql();
        run(QStringLiteral("DROP TRIGGER stuck") +
            (isPostgreSql ? QStringLiteral(" ON \"%1\"").arg(m_stuckTable) : QString()));
    }
    //! Runs statements through the second connection; one that fails ends the test program.
    void run(const QString &statement, const QVariantList &values = {}) { (void)rows(statement, values); }
    //! All values of all rows, one after the other.
    [[nodiscard]] QVariantList rows(const QString &statement, const QVariantList &values = {})
    {
        QVariantList all;
        const auto done = connection().runOnce(statement, values, [&all](const QSqlQuery &row) {
            for (int column = 0; column < row.record().count(); ++column)
                all << row.value(column);
        });
        if (!done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
        return all;
    }
    [[nodiscard]] QVariant value(const QString &statement, const QVariantList &values = {})
    {
        return rows(statement, values).value(0);
    }
    [[nodiscard]] Auth::Internal::SqlConnection &connection()
    {
        const auto connection = m_outside.connection();
        if (!connection)
            qFatal("%s", qPrintable(connection.error().detail));
        return **connection;
    }

private:
    QTemporaryDir m_folder;
    const std::unique_ptr<TestServerDatabase> m_onServer;
    QString m_stuckTable;
    Auth::SqlConnectionPool m_outside;
};

//! \brief An empty database with migrated tables, and the adapters over it.
class TestDatabase
{
public:
    explicit TestDatabase(const DatabaseKind &kind = {}, const Auth::UserFields &fields = {})
        : TestDatabase(kind.schema(fields), kind.engine)
    {}
    //! A power cut is not what most suites test: their databases do not wait for the disk.
    explicit TestDatabase(const Auth::SqlSchema &sqlSchema, DatabaseKind::Engine engine = DatabaseKind::Engine::Sqlite,
                          const Auth::SqliteOptions &options = {.path = {}, .synchronousFull = false})
        : file(engine), schema(sqlSchema), pool(file.pool(options)), users(pool, schema), tokens(pool, schema)
    {
        if (const auto migrated = Auth::SqlMigration(pool, schema).apply(); !migrated)
            qFatal("migration: %s", qPrintable(migrated.error().detail));
    }

    //! A user with this address, a marked hash and the flags of a new one. Ends the test program when it cannot be.
    Auth::User add(const QString &email) { return add(newUser(email)); }
    Auth::User add(const Auth::User &user) { return added(users, user); }
    static Auth::User added(Auth::UserDatabase &users, const Auth::User &user)
    {
        const auto created = users.create(user);
        if (!created)
            qFatal("%s: %s", qPrintable(user.email), qPrintable(created.error().detail));
        return *created;
    }
    //! \brief Many users at once: `userFROM@example.org` to `userTO@example.org`; then the database looks how many they
    //! are.
    void addMany(int from, int to)
    {
        const bool integers = schema.ids->isNumeric();
        const QString id = integers ? QStringLiteral("i")
                                    : QStringLiteral("CAST('00000000-0000-4000-8000-' || (100000000000 + i) AS %1)")
                                              .arg(pool.dialect().type(Auth::Internal::SqlDialect::Type::Id));
        file.run(QStringLiteral(
                         "INSERT INTO \"user\" (id, email, hashed_password, is_active, is_superuser, is_verified) "
                         "WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
                         "SELECT %3, 'user' || i || '@example.org', '', TRUE, FALSE, FALSE FROM n")
                         .arg(QString::number(from), QString::number(to), id));
        const bool isMariaDb = &pool.dialect() == &Auth::Internal::SqlDialect::mariaDb();
        file.run(isMariaDb ? QStringLiteral("ANALYZE TABLE \"user\"") : QStringLiteral("ANALYZE \"user\""));
    }
    [[nodiscard]] qint64 count(const QString &table)
    {
        return file.value(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)).toLongLong();
    }

    TestFile file;
    const Auth::SqlSchema schema;
    Auth::SqlConnectionPool pool;
    Auth::SqlUserDatabase users;
    Auth::SqlAccessTokenDatabase tokens;
};
