// SPDX-License-Identifier: MIT
#include "support/results.h"
#include "support/testdatabase.h"

#include "database/sql/usertable_p.h"

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

//! \a id and \a more are declarations of columns; the rest is as FastAPI Users has it.
QString userTable(const QString &id, const QString &more = {})
{
    return u"CREATE TABLE user (%1, email VARCHAR(320) NOT NULL, hashed_password VARCHAR(1024) NOT NULL, "
           "is_active BOOLEAN NOT NULL, is_superuser BOOLEAN NOT NULL, is_verified BOOLEAN NOT NULL%2)"_s.arg(id, more);
}

} // namespace

//! User tables that somebody else made: those that cannot be used, and columns that Gatehouse knows nothing of.
class TestUserTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsOrSaysWhyNot_data();
    void fitsOrSaysWhyNot();
    void knowsTheIdsOfServers_data();
    void knowsTheIdsOfServers();
    void namesColumnsThatNobodyFills_data();
    void namesColumnsThatNobodyFills();
    void theDatabaseFillsWhatIsNotGiven();
};

void TestUserTable::fitsOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("hasIntegers");
    QTest::addColumn<QString>("reason");
    const auto fits = [](const char *name, const QString &id, bool hasIntegers) {
        QTest::newRow(name) << userTable(id) << hasIntegers << QString();
    };
    const auto row = [](const char *name, const QString &table, bool hasIntegers, const QString &reason) {
        QTest::newRow(name) << table << hasIntegers << reason;
    };
    fits("UUIDs as FastAPI Users has them", u"id CHAR(36) NOT NULL PRIMARY KEY"_s, false);
    fits("UUIDs in a wider column", u"id VARCHAR(255) NOT NULL PRIMARY KEY"_s, false);
    fits("UUIDs in a text", u"ID text PRIMARY KEY"_s, false);
    fits("integers", u"id INTEGER PRIMARY KEY"_s, true);
    fits("large integers", u"id BIGINT PRIMARY KEY"_s, true);
    row("integers where UUIDs are expected", userTable(u"id INTEGER PRIMARY KEY"_s), false,
        u"The ids in the table user are integers; user.id must be \"integer\"."_s);
    row("UUIDs where integers are expected", userTable(u"id CHAR(36) PRIMARY KEY"_s), true,
        u"The ids in the table user are UUIDs; user.id must be \"uuid\"."_s);
    const QString otherForm =
            u"The ids in the table user are of the type %1; this version knows integers, and UUIDs as "
            "text of 36 characters or as a type of the database."_s;
    row("UUIDs without hyphens", userTable(u"id CHAR(32) PRIMARY KEY"_s), false, otherForm.arg(u"CHAR(32)"_s));
    row("UUIDs as bytes", userTable(u"id BLOB PRIMARY KEY"_s), false, otherForm.arg(u"BLOB"_s));
    row("UUIDs as bytes where integers are expected", userTable(u"id BINARY(16) PRIMARY KEY"_s), true,
        otherForm.arg(u"BINARY(16)"_s));
    row("no users", u"CREATE TABLE user (id INTEGER PRIMARY KEY, email TEXT, IS_ACTIVE BOOLEAN)"_s, true,
        u"The table user is none of users: it has no column hashed_password, is_superuser, is_verified. "
        "database.user_table names the right one."_s);
}

void TestUserTable::fitsOrSaysWhyNot()
{
    QFETCH(const QString, table);
    QFETCH(const bool, hasIntegers);
    QFETCH(const QString, reason);
    TestFile file;
    file.run(table);
    SqlConnectionPool pool({.path = file.path()});
    SqlSchema schema;
    if (hasIntegers)
        schema.ids = std::make_shared<IntegerScheme>();
    const SqlMigration migration(pool, schema);
    const auto planned = migration.plan();
    QCOMPARE(planned ? QString() : planned.error().reason, reason);
    const auto done = migration.apply();
    QCOMPARE(outcome(done), QByteArray(reason.isEmpty() ? "Ok" : "InvalidConfiguration"));
    if (!reason.isEmpty())
        QCOMPARE(file.value(u"SELECT count(*) FROM sqlite_master WHERE name LIKE 'gatehouse%'"_s).toInt(), 0);
}

void TestUserTable::knowsTheIdsOfServers_data()
{
    QTest::addColumn<QString>("type"); // as the server names it
    QTest::addColumn<bool>("uuidsFit");
    QTest::addColumn<bool>("integersFit");
    const QString inMariaDb = u" CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci"_s;
    QTest::newRow("MariaDB, as FastAPI Users has it") << QString(u"char(36)"_s + inMariaDb) << true << false;
    QTest::newRow("MariaDB, wider") << QString(u"varchar(255)"_s + inMariaDb) << true << false;
    QTest::newRow("MariaDB, without hyphens") << QString(u"char(32)"_s + inMariaDb) << false << false;
    QTest::newRow("MariaDB, bytes") << u"binary(16)"_s << false << false;
    QTest::newRow("MariaDB, its own UUIDs") << u"uuid"_s << true << false;
    QTest::newRow("MariaDB, integers") << u"int(11)"_s << false << true;
    QTest::newRow("MariaDB, large integers") << u"bigint(20) unsigned"_s << false << true;
    QTest::newRow("PostgreSQL, as FastAPI Users has it") << u"uuid"_s << true << false;
    QTest::newRow("PostgreSQL, text") << u"character varying(36)"_s << true << false;
    QTest::newRow("PostgreSQL, any text") << u"character varying"_s << true << false;
    QTest::newRow("PostgreSQL, without hyphens") << u"character(32)"_s << false << false;
    QTest::newRow("PostgreSQL, bytes") << u"bytea"_s << false << false;
    QTest::newRow("PostgreSQL, integers") << u"integer"_s << false << true;
    QTest::newRow("PostgreSQL, neither") << u"point"_s << false << false;
}

void TestUserTable::knowsTheIdsOfServers()
{
    QFETCH(const QString, type);
    QFETCH(const bool, uuidsFit);
    QFETCH(const bool, integersFit);
    QList<Internal::UserTableColumn> columns{{.name = u"id"_s, .type = type}};
    for (const char *name : {"email", "hashed_password", "is_active", "is_superuser", "is_verified"})
        columns << Internal::UserTableColumn{.name = QString::fromLatin1(name), .type = u"text"_s};
    SqlSchema schema;
    QCOMPARE(bool(Internal::checkUserTable(columns, schema)), uuidsFit);
    schema.ids = std::make_shared<IntegerScheme>();
    QCOMPARE(bool(Internal::checkUserTable(columns, schema)), integersFit);
}

void TestUserTable::namesColumnsThatNobodyFills_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<UserFields>("fields");
    QTest::addColumn<QStringList>("unfilled");
    const QStringList none;
    const QString bare = u", Visits INTEGER NOT NULL"_s;
    QTest::newRow("none of its own") << QString() << UserFields() << none;
    QTest::newRow("may be null") << u", visits INTEGER"_s << UserFields() << none;
    QTest::newRow("has a default") << u", visits INTEGER NOT NULL DEFAULT 0"_s << UserFields() << none;
    QTest::newRow("computed") << u", twice INTEGER NOT NULL AS (is_active * 2)"_s << UserFields() << none;
    QTest::newRow("needs a value") << bare << UserFields() << QStringList{u"Visits"_s};
    QTest::newRow("two need a value") << bare + u", score REAL NOT NULL"_s << UserFields()
                                      << QStringList{u"Visits"_s, u"score"_s};
    QTest::newRow("a required field fills it")
            << bare << UserFields{{.name = u"visits"_s, .type = UserField::Type::Integer, .required = true}} << none;
    QTest::newRow("an optional field may not fill it")
            << bare << UserFields{{.name = u"visits"_s, .type = UserField::Type::Integer}} << QStringList{u"Visits"_s};
}

void TestUserTable::namesColumnsThatNobodyFills()
{
    QFETCH(const QString, column);
    QFETCH(const UserFields, fields);
    QFETCH(const QStringList, unfilled);
    TestFile file;
    file.run(userTable(u"id CHAR(36) NOT NULL PRIMARY KEY"_s, column));
    SqlConnectionPool pool({.path = file.path()});
    SqlSchema schema;
    schema.fields = fields;
    const SqlMigration migration(pool, schema);
    QCOMPARE(*migration.unfilledUserColumns(), unfilled);
    VERIFY_OK(migration.apply()); // nobody is kept from logging in
    const auto created = SqlUserDatabase(pool, schema).create(newUser(u"ada@example.org"_s));
    QCOMPARE(bool(created), unfilled.isEmpty() && fields.isEmpty());
}

void TestUserTable::theDatabaseFillsWhatIsNotGiven()
{
    TestFile file;
    file.run(userTable(u"id CHAR(36) NOT NULL PRIMARY KEY"_s,
                       u", first_name VARCHAR(20) NOT NULL DEFAULT 'nobody', age INTEGER DEFAULT 18"_s));
    SqlConnectionPool pool({.path = file.path()});
    SqlSchema schema;
    schema.fields = {{.name = u"first_name"_s}, {.name = u"age"_s, .type = UserField::Type::Integer}};
    VERIFY_OK(SqlMigration(pool, schema).apply());
    SqlUserDatabase users(pool, schema);

    const auto ada = users.create(newUser(u"ada@example.org"_s));
    VERIFY_OK(ada);
    QCOMPARE(ada->fields, (QVariantMap{{u"first_name"_s, u"nobody"_s}, {u"age"_s, 18LL}}));
    QCOMPARE(users.get(ada->id)->fields, ada->fields);

    User bob = newUser(u"bob@example.org"_s);
    bob.fields = {{u"first_name"_s, u"Bob"_s}, {u"age"_s, QVariant()}}; // given as null is given
    const auto created = users.create(bob);
    VERIFY_OK(created);
    QCOMPARE(users.get(created->id)->fields, bob.fields);
    bob.email = u"eve@example.org"_s;
    bob.fields.insert(u"first_name"_s, QVariant());
    COMPARE_ERROR(users.create(bob), Error::InvalidField);
}

QTEST_GUILESS_MAIN(TestUserTable)
#include "tst_usertable.moc"
