// SPDX-License-Identifier: MIT
// What the databases say they do for the look-ups of every request: find the row by an index, and never read a table.
#include "database/sql/sqloutbox.h"
#include "support/results.h"
#include "support/testdatabase.h"

#include <QRegularExpression>

using namespace Auth;
using namespace Qt::StringLiterals;

namespace {

using Engine = DatabaseKind::Engine;
using LookUp = std::function<void(TestDatabase &db, const UserId &id)>;

const auto moment = std::chrono::microseconds(1'795'190'603'830'575);

QString literal(const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return value.toString();
    return u'\'' + value.toString().replace(u'\'', u"''"_s) + u'\'';
}

//! The tables that \a statement reads as a whole.
QString fullScans(TestDatabase &db, Engine engine, QString statement, const QVariantList &values)
{
    for (const QVariant &value : values)
        statement.replace(statement.indexOf(u'?'), 1, literal(value));
    QStringList scans;
    const QString explain = engine == Engine::Sqlite ? u"EXPLAIN QUERY PLAN "_s : u"EXPLAIN "_s;
    const auto done = db.file.connection().runOnce(explain + statement, {}, [&](const QSqlQuery &row) {
        if (engine == Engine::MariaDb) {
            const QString access = row.value(u"type"_s).toString(); // of the table in this row
            if (access == u"ALL" || access == u"index")
                scans << row.value(u"table"_s).toString() + u": "_s + access;
            return;
        }
        const QString line = row.value(engine == Engine::Sqlite ? 3 : 0).toString();
        if (line.contains(u"Seq Scan"_s) || line.startsWith(u"SCAN"_s))
            scans << line;
    });
    return done ? scans.join(u", "_s) : done.error().detail;
}

} // namespace

Q_DECLARE_METATYPE(LookUp)

class TestQueryPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { DatabaseKind::addRows(); }

    void noTableIsReadAsAWhole_data();
    void noTableIsReadAsAWhole();
    void aScanIsSeen();
};

void TestQueryPlans::noTableIsReadAsAWhole_data()
{
    QTest::addColumn<LookUp>("lookUp");
    QTest::addColumn<QVariantList>("values"); // of the statement; "ID" stands for one
    QTest::newRow("login: a user by address") << LookUp([](TestDatabase &db, const UserId &) {
        (void)db.users.getByEmail(u"User7@example.org"_s);
    }) << QVariantList{u"User7@example.org"_s};
    QTest::newRow("JWT: a user by id") << LookUp([](TestDatabase &db, const UserId &id) {
        (void)db.users.get(id);
    }) << QVariantList{u"ID"_s};
    QTest::newRow("a user by stored token") << LookUp([](TestDatabase &db, const UserId &) {
        (void)db.tokens.userOf("token7", moment);
    }) << QVariantList{u"token7"_s, u"2026-11-20 16:03:23.830575"_s};
    QTest::newRow("a user by OAuth account") << LookUp([](TestDatabase &db, const UserId &) {
        (void)db.users.getByOAuthAccount(u"google"_s, u"7"_s);
    }) << QVariantList{u"google"_s, u"7"_s};
    QTest::newRow("mails that are due") << LookUp([](TestDatabase &db, const UserId &) {
        (void)SqlOutbox(db.pool).lease(u"sender"_s, 10, moment, moment);
    }) << QVariantList{u"queued"_s, qint64(moment.count()), qint64(moment.count()), 10};
    QTest::newRow("mails that may go") << LookUp([](TestDatabase &db, const UserId &) {
        (void)SqlOutbox(db.pool).purge(OutboxEntry::State::Failed, moment);
    }) << QVariantList{u"failed"_s, qint64(moment.count()), 1000};
    UserQuery query;
    const auto page = [](const UserQuery &wanted) {
        return LookUp([wanted](TestDatabase &db, const UserId &) { (void)db.users.find(wanted); });
    };
    query.limit = 50;
    query.emailPrefix = u"user123"_s;
    query.sort = UserQuery::Sort::Email;
    QTest::newRow("addresses with a prefix") << page(query) << QVariantList{u"user123"_s, u"user123"_s, 51};
    query.emailPrefix.clear();
    query.conditions = {{UserCondition::Kind::Email, u"User7@example.org"_s}};
    QTest::newRow("a search for an address") << page(query) << QVariantList{u"User7@example.org"_s, 51};
}

void TestQueryPlans::noTableIsReadAsAWhole()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    QFETCH(const LookUp, lookUp);
    QFETCH(QVariantList, values);
    TestDatabase db(database);
    db.addMany(1, 5000);
    const QString uuid = database.ids == DatabaseKind::Ids::Uuid ? u"id"_s : u"1000000 + id"_s;
    db.file.run(u"INSERT INTO accesstoken (user_id, token, created_at) SELECT id, 'token' || substr(email, 5, 4), "
                "'2026-11-20 16:03:23.830575' FROM \"user\" WHERE email LIKE 'user____@%'"_s);
    db.file.run(u"INSERT INTO oauth_account (id, user_id, oauth_name, access_token, account_id, account_email) "
                "SELECT %1, id, 'google', 'a', substr(email, 5, 4), email FROM \"user\" "
                "WHERE email LIKE 'user____@%'"_s.arg(uuid));
    db.file.run(u"INSERT INTO gatehouse_outbox SELECT 'n' || substr(email, 5, 4), 'verify-email', email, '', '{}', "
                "'sent', 1, 1, 1, 1, 0, '', 1, '' FROM \"user\" WHERE email LIKE 'user____@%'"_s);
    for (const QString &table : {u"accesstoken"_s, u"oauth_account"_s, u"gatehouse_outbox"_s})
        db.file.run((database.engine == Engine::MariaDb ? u"ANALYZE TABLE %1"_s : u"ANALYZE %1"_s).arg(table));

    const QVariant id = db.file.value(u"SELECT id FROM \"user\" WHERE email = 'user7@example.org'"_s);
    lookUp(db, db.schema.ids->fromDatabase(id));
    const QStringList statements = (*db.pool.connection())->keptStatements();
    QVERIFY(!statements.isEmpty());
    for (QVariant &value : values) {
        if (value == u"ID"_s)
            value = id.typeId() == QMetaType::QByteArray ? id.toString() : id;
    }
    for (const QString &statement : std::as_const(statements)) {
        QVariantList bound = values;
        if (statement.count(u'?') > values.size()) { // its equals() binds twice
            bound.clear();
            for (const QVariant &value : std::as_const(values))
                bound << value << value;
        }
        bound.resize(statement.count(u'?'));
        QCOMPARE(fullScans(db, database.engine, statement, bound), QString());
    }
}

// Else the test above could not fail.
void TestQueryPlans::aScanIsSeen()
{
    QFETCH_GLOBAL(const DatabaseKind, database);
    TestDatabase db(database);
    db.addMany(1, 5000);
    QVERIFY(!fullScans(db, database.engine, u"SELECT 1 FROM \"user\" WHERE lower(hashed_password) = ?"_s, {u"x"_s})
                     .isEmpty());
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
