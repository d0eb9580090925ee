// SPDX-License-Identifier: MIT
#pragma once

#include "database/sql/sqlaccesstokendatabase.h"
#include "database/sql/sqlconnection_p.h"
#include "database/sql/sqlconnectionpool.h"
#include "database/sql/sqlmigration.h"
#include "database/sql/sqluserdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

//! \brief What a suite runs over: a row of its global data table. PostgreSQL and MariaDB will be more rows.
struct DatabaseKind
{
    enum class Engine { Sqlite };
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

    //! Call it from initTestCase_data(); read the row with `QFETCH_GLOBAL(const DatabaseKind, database)`.
    static void addRows()
    {
        QTest::addColumn<DatabaseKind>("database");
        QTest::newRow("SQLite, UUIDs") << DatabaseKind{Engine::Sqlite, Ids::Uuid};
        QTest::newRow("SQLite, integers") << DatabaseKind{Engine::Sqlite, Ids::Integer};
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

//! \brief A file in a folder of its own, gone with this object, and a second connection to look at it from outside.
class TestFile
{
public:
    TestFile() : m_folder(placeInMemory()), m_outside({.path = path(), .synchronousFull = false}) {}

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("users.db")); }

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
    //! Hundreds of small files that wait for the disk would take minutes; Linux has a folder in memory.
    static QString placeInMemory()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        const QString place = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
        return place + QStringLiteral("/gatehouse-test-XXXXXX");
    }

    QTemporaryDir m_folder;
    Auth::SqlConnectionPool m_outside;
};

//! \brief An empty database with migrated tables, and the adapters over it.
class TestDatabase
{
public:
    explicit TestDatabase(const DatabaseKind &kind = {}, const Auth::UserFields &fields = {})
        : TestDatabase(kind.schema(fields))
    {}
    //! A power cut is not what most suites test: their databases do not wait for the disk.
    explicit TestDatabase(const Auth::SqlSchema &sqlSchema,
                          Auth::SqliteOptions options = {.path = {}, .synchronousFull = false})
        : schema(sqlSchema), pool(withPath(std::move(options), file.path())), users(pool, schema), tokens(pool, schema)
    {
        if (const auto migrated = Auth::SqlMigration(pool, schema).apply(); !migrated)
            qFatal("migration: %s", qPrintable(migrated.error().detail));
    }

    //! A user with this address, a marked hash and the flags of a new one. Ends the test program when it cannot be.
    Auth::User add(const QString &email) { return add(newUser(email)); }
    Auth::User add(const Auth::User &user)
    {
        const auto created = users.create(user);
        if (!created)
            qFatal("%s: %s", qPrintable(user.email), qPrintable(created.error().detail));
        return *created;
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

private:
    static Auth::SqliteOptions withPath(Auth::SqliteOptions options, const QString &path)
    {
        options.path = path;
        return options;
    }
};
