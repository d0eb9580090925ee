// SPDX-License-Identifier: MIT
// What SqlUserDatabase has beyond what tst_userdatabase.cpp asks of every UserDatabase.
#include "support/newaccount.h"
#include "support/results.h"
#include "support/testdatabase.h"

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

const UserFields ownFields{{.name = u"nickname"_s, .type = UserField::Type::String}};

} // namespace

class TestSqlUserDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void removesNothingWhenOtherTablesNeedTheUser();
    void worksWithRenamedTables();
    void needsTheTables();
    void knowsTheNarrowestColumnOfTokens();
};

void TestSqlUserDatabase::removesNothingWhenOtherTablesNeedTheUser()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const QString type = database.ids == DatabaseKind::Ids::Integer
                                 ? u"INTEGER"_s
                                 : db.pool.dialect().type(Internal::SqlDialect::Type::Id);
    db.file.run(u"CREATE TABLE article (author %1 NOT NULL, FOREIGN KEY (author) REFERENCES \"user\" (id))%2"_s.arg(
            type, db.pool.dialect().tableOptions()));
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(db.users.addOAuthAccount(newAccount(ada.id)));
    VERIFY_OK(db.tokens.create({"token", ada.id, {}}));
    db.file.run(u"INSERT INTO article SELECT id FROM \"user\""_s);
    COMPARE_ERROR(db.users.remove(ada.id), Error::Refused);
    QCOMPARE(*db.users.get(ada.id), ada);
    QCOMPARE(db.count(u"oauth_account"_s), 1);
    QCOMPARE(db.count(u"accesstoken"_s), 1);
    db.file.run(u"DELETE FROM article"_s);
    VERIFY_OK(db.users.remove(ada.id));
}

void TestSqlUserDatabase::worksWithRenamedTables()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    SqlSchema schema = database.schema();
    schema.userTable = u"my \"users\""_s;
    schema.oauthAccountTable = u"group"_s;
    schema.accessTokenTable = u"token's"_s;
    TestDatabase db(schema);
    const User ada = db.add(u"ada@example.org"_s);
    VERIFY_OK(db.users.addOAuthAccount(newAccount(ada.id)));
    VERIFY_OK(db.tokens.create({"token", ada.id, {}}));
    QCOMPARE(*db.tokens.userOf("token", {}), ada);
    QCOMPARE(*db.users.getByOAuthAccount(u"google"_s, u"g-1"_s), ada);
    UserQuery query;
    query.oauthName = u"google"_s;
    QCOMPARE(db.users.find(query)->users, QList<User>{ada});
    VERIFY_OK(db.users.count(query, CountPrecision::Quick));
    VERIFY_OK(db.users.remove(ada.id));
    QVERIFY(SqlMigration(db.pool, schema).plan()->isEmpty());
}

void TestSqlUserDatabase::needsTheTables()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestFile file;
    SqlConnectionPool pool({.path = file.path()});
    SqlUserDatabase users(pool, database.schema());
    COMPARE_ERROR(users.ping(), Error::SchemaMissing);
    COMPARE_ERROR(users.get(database.unknownId()), Error::SchemaMissing);
    COMPARE_ERROR(users.create(newUser(u"ada@example.org"_s)), Error::SchemaMissing);
    COMPARE_ERROR(users.remove(database.unknownId()), Error::SchemaMissing);
    COMPARE_ERROR(users.find({}), Error::SchemaMissing);
    // A column that the application added to its schema, but not yet to the table.
    VERIFY_OK(SqlMigration(pool, database.schema()).apply());
    SqlUserDatabase withFields(pool, database.schema(ownFields));
    COMPARE_ERROR(withFields.getByEmail(u"ada@example.org"_s), Error::SchemaMissing);
}

void TestSqlUserDatabase::knowsTheNarrowestColumnOfTokens()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    const QString change = database.engine == DatabaseKind::Engine::MariaDb
                                   ? u"ALTER TABLE oauth_account MODIFY refresh_token VARCHAR(1024)"_s
                                   : u"ALTER TABLE oauth_account ALTER refresh_token TYPE VARCHAR(1024)"_s;
    const bool isFile = database.engine == DatabaseKind::Engine::Sqlite; // which stores what it is given
    if (!isFile)
        VERIFY_OK((*db.pool.connection())->runOnce(change));
    // As in FastAPI Users' tables.
    QCOMPARE(db.users.longestOAuthToken(), isFile ? std::numeric_limits<qsizetype>::max() : qsizetype(1024));
}

QTEST_GUILESS_MAIN(TestSqlUserDatabase)
#include "tst_sqluserdatabase.moc"
