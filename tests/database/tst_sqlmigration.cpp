// SPDX-License-Identifier: MIT
#include "support/atonce.h"
#include "support/results.h"
#include "support/testdatabase.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <array>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

//! What SQLAlchemy 2.0 makes of the models of fastapi-users-db-sqlalchemy 7.0.0, word for word.
QStringList sqlAlchemyTables(const DatabaseKind &database, bool withOAuth, bool withTokens,
                             const QString &moreColumns = {})
{
    const QString id = database.ids == DatabaseKind::Ids::Integer ? u"INTEGER"_s : u"CHAR(36)"_s;
    QStringList statements{
            u"CREATE TABLE user (\n\tid %1 NOT NULL, \n\temail VARCHAR(320) NOT NULL, \n\t"
            "hashed_password VARCHAR(1024) NOT NULL, \n\tis_active BOOLEAN NOT NULL, \n\t"
            "is_superuser BOOLEAN NOT NULL, \n\tis_verified BOOLEAN NOT NULL, \n\t%2PRIMARY KEY (id)\n)"_s.arg(
                    id, moreColumns),
            u"CREATE UNIQUE INDEX ix_user_email ON user (email)"_s};
    if (withOAuth) {
        statements << u"CREATE TABLE oauth_account (\n\tid %1 NOT NULL, \n\tuser_id %1 NOT NULL, \n\t"
                      "oauth_name VARCHAR(100) NOT NULL, \n\taccess_token VARCHAR(1024) NOT NULL, \n\t"
                      "expires_at INTEGER, \n\trefresh_token VARCHAR(1024), \n\taccount_id VARCHAR(320) NOT NULL, \n\t"
                      "account_email VARCHAR(320) NOT NULL, \n\tPRIMARY KEY (id), \n\t"
                      "FOREIGN KEY(user_id) REFERENCES user (id) ON DELETE cascade\n)"_s.arg(id)
                   << u"CREATE INDEX ix_oauth_account_oauth_name ON oauth_account (oauth_name)"_s
                   << u"CREATE INDEX ix_oauth_account_account_id ON oauth_account (account_id)"_s;
    }
    if (withTokens) {
        statements << u"CREATE TABLE accesstoken (\n\tuser_id %1 NOT NULL, \n\ttoken VARCHAR(43) NOT NULL, \n\t"
                      "created_at TIMESTAMP NOT NULL, \n\tPRIMARY KEY (token), \n\t"
                      "FOREIGN KEY(user_id) REFERENCES user (id) ON DELETE cascade\n)"_s.arg(id)
                   << u"CREATE INDEX ix_accesstoken_created_at ON accesstoken (created_at)"_s;
    }
    return statements;
}

void runAll(TestFile &file, const QStringList &statements)
{
    for (const QString &statement : statements)
        file.run(statement);
}

//! Columns, keys and indexes of the table, apart from the indexes of our own.
QStringList description(TestFile &file, const QString &table)
{
    const auto lines = [&file](const QString &statement) {
        QStringList texts;
        for (const QVariant &value : file.rows(statement))
            texts << value.toString();
        return texts;
    };
    QStringList all = lines(u"SELECT cid || ' ' || name || ' ' || type || ' notnull ' || \"notnull\" || ' default ' || "
                            "ifnull(dflt_value, 'none') || ' pk ' || pk FROM pragma_table_info('%1')"_s.arg(table));
    all << lines(u"SELECT \"table\" || ' ' || \"from\" || ' ' || \"to\" || ' ' || upper(on_delete) || ' ' || "
                 u"upper(on_update) "
                 "FROM pragma_foreign_key_list('%1')"_s.arg(table));
    all << lines(u"SELECT l.name || ' unique ' || l.\"unique\" || ' ' || l.origin || ' partial ' || l.partial || ' on "
                 u"' || i.name "
                 "FROM pragma_index_list('%1') l, pragma_index_info(l.name) i WHERE l.name NOT LIKE 'gatehouse%' "
                 "ORDER BY l.name, i.seqno"_s.arg(table));
    return all;
}

QString queryPlan(TestFile &file, const QString &statement)
{
    QStringList steps;
    const QVariantList rows = file.rows(u"EXPLAIN QUERY PLAN "_s + statement);
    for (qsizetype i = 3; i < rows.size(); i += 4) // id, parent, unused, detail
        steps << rows[i].toString();
    return steps.join(u"; "_s);
}

} // namespace

class TestSqlMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addSqliteRows(); }

    void makesTheTablesOnce();
    void planningChangesNothing();
    void makesWhatSqlAlchemyMakes_data();
    void makesWhatSqlAlchemyMakes();
    void movesIntoADatabaseOfFastApiUsers_data();
    void movesIntoADatabaseOfFastApiUsers();
    void findsTablesAndColumnsInAnyCase();
    void livesWithCaseTwins();
    void refusesANewerVersion();
    void addsColumnsOfTheApplication();
    void changesAllOrNothing();
    void usesIndexes_data();
    void usesIndexes();
    void twoMayMigrateAtOnce();
    void opensAFreshFileFromManyThreads();
};

void TestSqlMigration::makesTheTablesOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestFile file;
    SqlConnectionPool pool({.path = file.path()});
    const SqlMigration migration(pool, database.schema());
    const auto planned = migration.plan();
    VERIFY_OK(planned);
    const auto done = migration.apply();
    VERIFY_OK(done);
    QCOMPARE(*done, *planned);
    QVERIFY(done->size() >= 5);
    // sqlite_sequence is SQLite's own, for ids that are never given twice.
    QCOMPARE(
            file.value(u"SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_master WHERE type = 'table' "
                       "AND name <> 'sqlite_sequence' ORDER BY name)"_s)
                    .toString(),
            u"accesstoken gatehouse_imports gatehouse_known_places gatehouse_outbox gatehouse_rate_limits gatehouse_registrations gatehouse_schema oauth_account user"_s);
    QCOMPARE(file.value(u"SELECT max(version) FROM gatehouse_schema"_s).toInt(), SqlMigration::currentVersion);

    const QVariant before = file.value(u"SELECT group_concat(sql) FROM sqlite_master"_s);
    const int changes = file.value(u"PRAGMA data_version"_s).toInt();
    QCOMPARE(*migration.plan(), QStringList());
    QCOMPARE(*migration.apply(), QStringList());
    QCOMPARE(file.value(u"SELECT group_concat(sql) FROM sqlite_master"_s), before);
    QCOMPARE(file.value(u"PRAGMA data_version"_s).toInt(), changes); // nobody wrote
}

void TestSqlMigration::planningChangesNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestFile file;
    SqlConnectionPool pool({.path = file.path()});
    QVERIFY(!SqlMigration(pool, database.schema()).plan()->isEmpty());
    QCOMPARE(file.value(u"SELECT count(*) FROM sqlite_master"_s).toInt(), 0);
}

void TestSqlMigration::makesWhatSqlAlchemyMakes_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : {u"user"_s, u"oauth_account"_s, u"accesstoken"_s})
        QTest::newRow(qPrintable(table)) << table;
}

void TestSqlMigration::makesWhatSqlAlchemyMakes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, table);
    TestDatabase ours(database);
    TestFile theirs;
    runAll(theirs, sqlAlchemyTables(database, true, true));
    const QStringList expected = description(theirs, table);
    QVERIFY(expected.size() > 4);
    QCOMPARE(description(ours.file, table), expected);
}

void TestSqlMigration::movesIntoADatabaseOfFastApiUsers_data()
{
    QTest::addColumn<bool>("withOAuth");
    QTest::addColumn<bool>("withTokens");
    QTest::addColumn<QString>("moreColumns");
    QTest::newRow("users only") << false << false << QString();
    QTest::newRow("with OAuth accounts") << true << false << QString();
    QTest::newRow("with tokens") << false << true << QString();
    QTest::newRow("with everything") << true << true << QString();
    QTest::newRow("with columns nobody told us of")
            << true << true << u"birthday DATE, \n\tscore FLOAT DEFAULT 1.5 NOT NULL, \n\t"_s;
}

void TestSqlMigration::movesIntoADatabaseOfFastApiUsers()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const bool, withOAuth);
    QFETCH(const bool, withTokens);
    QFETCH(const QString, moreColumns);
    const SqlSchema schema = database.schema();
    const UserId id(database.ids == DatabaseKind::Ids::Integer ? u"42"_s : u"3f0c9a52-6a6e-4a67-9d4c-3f1de1ab8a01"_s);
    TestFile file;
    runAll(file, sqlAlchemyTables(database, withOAuth, withTokens, moreColumns));
    const QVariant dbId = schema.ids->toDatabase(id);
    file.run(u"INSERT INTO user (id, email, hashed_password, is_active, is_superuser, is_verified) "
             "VALUES (?, 'Ada@example.org', '$argon2id$x', 1, 0, 1)"_s,
             {dbId});
    if (!moreColumns.isEmpty())
        file.run(u"UPDATE user SET birthday = '1815-12-10'"_s);
    if (withOAuth) {
        file.run(
                u"INSERT INTO oauth_account VALUES (?, ?, 'google', 'access', NULL, NULL, 'g-1', 'ada@provider.example')"_s,
                {dbId, dbId});
    }
    if (withTokens)
        file.run(u"INSERT INTO accesstoken VALUES (?, 'token', '2026-11-20 16:03:23.830575')"_s, {dbId});

    SqlConnectionPool pool({.path = file.path()});
    const auto done = SqlMigration(pool, schema).apply();
    VERIFY_OK(done);
    QVERIFY(!done->isEmpty());
    SqlUserDatabase users(pool, schema);
    SqlAccessTokenDatabase tokens(pool, schema);
    const auto ada = users.getByEmail(u"ada@EXAMPLE.org"_s);
    VERIFY_OK(ada);
    QCOMPARE(ada->id, id);
    QCOMPARE(ada->email, u"Ada@example.org"_s);
    QCOMPARE(ada->hashedPassword, u"$argon2id$x"_s);
    QVERIFY(ada->isActive && !ada->isSuperuser && ada->isVerified);
    QCOMPARE(*users.get(id), *ada);
    QCOMPARE(outcome(users.getByOAuthAccount(u"google"_s, u"g-1"_s)), QByteArray(withOAuth ? "Ok" : "UserNotExists"));
    QCOMPARE(outcome(tokens.userOf("token", {})), QByteArray(withTokens ? "Ok" : "InvalidToken"));
    if (!moreColumns.isEmpty()) {
        QCOMPARE(file.value(u"SELECT birthday FROM user"_s).toString(), u"1815-12-10"_s);
        QCOMPARE(file.value(u"SELECT score FROM user"_s).toDouble(), 1.5);
    }
    VERIFY_OK(users.create(newUser(u"bob@example.org"_s)));
    VERIFY_OK(users.remove(id));
    QCOMPARE(*SqlMigration(pool, schema).plan(), QStringList());
}

void TestSqlMigration::findsTablesAndColumnsInAnyCase()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestFile file;
    QStringList statements = sqlAlchemyTables(database, true, true, u"Nickname VARCHAR(10), "_s);
    statements.replaceInStrings(u"user ("_s, u"User ("_s).replaceInStrings(u"ix_user_email"_s, u"IX_User_email"_s);
    runAll(file, statements);
    SqlConnectionPool pool({.path = file.path()});
    VERIFY_OK(SqlMigration(pool, database.schema({{.name = u"nickname"_s}})).apply());
    SqlUserDatabase users(pool, database.schema());
    VERIFY_OK(users.create(newUser(u"ada@example.org"_s)));
}

void TestSqlMigration::livesWithCaseTwins()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestFile file;
    runAll(file, sqlAlchemyTables(database, false, false));
    const auto insert = [&](const QString &email, int number) {
        const QVariant id = database.ids == DatabaseKind::Ids::Integer
                                    ? QVariant(number)
                                    : QVariant(u"00000000-0000-4000-8000-00000000000%1"_s.arg(number));
        file.run(u"INSERT INTO user VALUES (?, ?, '', 1, 0, 0)"_s, {id, email});
    };
    insert(u"Ada@example.org"_s, 1);
    insert(u"ada@example.org"_s, 2);
    insert(u"ADA@example.org"_s, 3);
    SqlConnectionPool pool({.path = file.path()});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"differ in case only"_s)); // when planning,
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"differ in case only"_s)); // and when doing it
    VERIFY_OK(SqlMigration(pool, database.schema()).apply());
    QTest::failOnWarning(QRegularExpression(u"differ in case only"_s)); // done: no need to say it for ever
    QVERIFY(SqlMigration(pool, database.schema()).plan()->isEmpty());
    SqlUserDatabase users(pool, database.schema());
    // Each of them is found by its own spelling; a third spelling finds one of them.
    for (const QString &email : {u"Ada@example.org"_s, u"ada@example.org"_s, u"ADA@example.org"_s})
        QCOMPARE(users.getByEmail(email)->email, email);
    VERIFY_OK(users.getByEmail(u"aDa@example.org"_s));
    // And a fourth twin does not come along.
    COMPARE_ERROR(users.create(newUser(u"ada@example.org"_s)), Error::UserAlreadyExists);
}

void TestSqlMigration::refusesANewerVersion()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    db.file.run(
            u"INSERT INTO gatehouse_schema VALUES (%1, '2030-01-01 00:00:00')"_s.arg(SqlMigration::currentVersion + 1));
    const SqlMigration migration(db.pool, db.schema);
    COMPARE_ERROR(migration.plan(), Error::SchemaTooNew);
    COMPARE_ERROR(migration.apply(), Error::SchemaTooNew);
}

void TestSqlMigration::addsColumnsOfTheApplication()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const User ada = db.add(u"ada@example.org"_s);
    const SqlSchema schema = database.schema({{.name = u"nickname"_s, .type = UserField::Type::String, .length = 40},
                                              {.name = u"age"_s, .type = UserField::Type::Integer},
                                              {.name = u"height"_s, .type = UserField::Type::Real},
                                              {.name = u"select"_s, .type = UserField::Type::Boolean}});
    const SqlMigration migration(db.pool, schema);
    QCOMPARE(migration.apply()->size(), 4);
    QCOMPARE(*migration.apply(), QStringList());
    QStringList types;
    for (const QVariant &type :
         db.file.rows(u"SELECT name || ' ' || type FROM pragma_table_info('user') WHERE cid > 5"_s))
        types << type.toString();
    QCOMPARE(types, QStringList({u"nickname VARCHAR(40)"_s, u"age INTEGER"_s, u"height FLOAT"_s, u"select BOOLEAN"_s}));
    SqlUserDatabase users(db.pool, schema);
    QCOMPARE(users.get(ada.id)->fields.size(), 4);
    QVERIFY(!users.get(ada.id)->fields.value(u"age"_s).isValid());
    UserChanges changes;
    changes.fields = {{u"nickname"_s, u"Countess"_s}, {u"age"_s, 36LL}, {u"height"_s, 1.0}, {u"select"_s, true}};
    QCOMPARE(users.update(ada.id, changes)->fields, changes.fields);
}

void TestSqlMigration::changesAllOrNothing()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestFile file;
    file.run(u"CREATE TABLE other (x)"_s);
    file.run(u"CREATE VIEW accesstoken AS SELECT * FROM other"_s); // in the way of the last table
    SqlConnectionPool pool({.path = file.path()});
    QVERIFY(!SqlMigration(pool, database.schema()).apply());
    QCOMPARE(file.value(u"SELECT count(*) FROM sqlite_master"_s).toInt(), 2);
}

void TestSqlMigration::usesIndexes_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("plan");
    QTest::newRow("login") << u"SELECT * FROM \"user\" u WHERE lower(u.email) = lower('x')"_s
                           << u"gatehouse_ix_user_email_lower"_s;
    QTest::newRow("a user by id") << u"SELECT * FROM \"user\" u WHERE u.id = 'x'"_s << u"SEARCH"_s;
    QTest::newRow("the user of a token")
            << u"SELECT u.* FROM accesstoken t JOIN \"user\" u ON u.id = t.user_id WHERE t.token = 'x' AND t.created_at >= 'y'"_s
            << u"sqlite_autoindex_accesstoken_1"_s;
    QTest::newRow("the tokens of a user")
            << u"DELETE FROM accesstoken WHERE user_id = 'x'"_s << u"gatehouse_ix_accesstoken_user_id"_s;
    QTest::newRow("a page of tokens")
            << u"SELECT * FROM accesstoken WHERE created_at <= 'x' AND (created_at < 'x' OR token < 'y') "
               "ORDER BY created_at DESC, token DESC LIMIT 201"_s
            << u"ix_accesstoken_created_at"_s;
    QTest::newRow("the newest mails")
            << u"SELECT * FROM gatehouse_outbox WHERE created_at <= 1 AND (created_at < 1 OR id < 'x') "
               "ORDER BY created_at DESC, id DESC LIMIT 201"_s
            << u"gatehouse_ix_outbox_created_at"_s;
    QTest::newRow("the newest mails that failed")
            << u"SELECT * FROM gatehouse_outbox WHERE state = 'x' ORDER BY created_at DESC, id DESC LIMIT 201"_s
            << u"gatehouse_ix_outbox_state_created_at"_s;
    QTest::newRow("mails to an address") << u"SELECT * FROM gatehouse_outbox WHERE recipient = 'x'"_s
                                         << u"gatehouse_ix_outbox_recipient"_s;
    QTest::newRow("who came on a day")
            << u"SELECT count(*) FROM gatehouse_registrations WHERE registered_at >= 1 AND registered_at < 2"_s
            << u"gatehouse_ix_registrations_registered_at"_s;
    QTest::newRow("old tokens") << u"SELECT token FROM accesstoken WHERE created_at < 'x'"_s
                                << u"ix_accesstoken_created_at"_s;
    QTest::newRow("the OAuth accounts of a user")
            << u"SELECT * FROM oauth_account WHERE user_id = 'x'"_s << u"gatehouse_ix_oauth_account_user_id"_s;
    QTest::newRow("the owner of an OAuth account")
            << u"SELECT u.* FROM \"user\" u JOIN oauth_account o ON o.user_id = u.id WHERE o.oauth_name = 'x' AND o.account_id = 'y'"_s
            << u"gatehouse_ix_oauth_account_name_id"_s;
}

void TestSqlMigration::usesIndexes()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const QString, statement);
    QFETCH(const QString, plan);
    TestDatabase db(database);
    const QString actual = queryPlan(db.file, statement);
    QVERIFY2(actual.contains(plan), qPrintable(actual));
    QVERIFY2(!actual.contains(u"SCAN"_s), qPrintable(actual));
}

void TestSqlMigration::twoMayMigrateAtOnce()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    for (int round = 0; round < 15; ++round) {
        TestFile file;
        QByteArray first;
        QByteArray second;
        const auto migrate = [&] {
            SqlConnectionPool pool({.path = file.path(), .synchronousFull = false});
            const auto done = SqlMigration(pool, database.schema()).apply();
            return outcome(done) + explanation(done);
        };
        atOnce([&] { first = migrate(); }, [&] { second = migrate(); });
        QCOMPARE(first, QByteArray("Ok"));
        QCOMPARE(second, QByteArray("Ok"));
        QCOMPARE(file.value(u"SELECT count(*) FROM gatehouse_schema"_s).toInt(), 1);
    }
}

void TestSqlMigration::opensAFreshFileFromManyThreads()
{
    constexpr int threads = 8;
    for (int round = 0; round < 10; ++round) {
        TestFile file;
        SqlConnectionPool pool({.path = file.path(), .synchronousFull = false});
        std::latch start(threads);
        std::array<QByteArray, threads> outcomes;
        std::array<std::unique_ptr<QThread>, threads> workers;
        for (std::size_t i = 0; i < threads; ++i) {
            workers[i].reset(QThread::create([&, i] {
                start.arrive_and_wait();
                const auto connection = pool.connection();
                outcomes[i] = outcome(connection) + explanation(connection);
            }));
            workers[i]->start();
        }
        for (const auto &worker : workers)
            worker->wait();
        for (const QByteArray &outcome : outcomes)
            QCOMPARE(outcome, QByteArray("Ok"));
    }
}

QTEST_GUILESS_MAIN(TestSqlMigration)
#include "tst_sqlmigration.moc"
